//! How ureq connects. Only here is its `unversioned` module used, of which the parts below are as they were in ureq 3.0.

use std::fmt;
use std::io::{self, ErrorKind as IoKind};

use ::ureq::config::Config;
use ::ureq::unversioned::resolver::DefaultResolver;
use ::ureq::unversioned::transport::{
    Buffers, ConnectProxyConnector, ConnectionDetails, Connector, NextTimeout, RustlsConnector,
    TcpConnector, Transport,
};
use ::ureq::{Agent, Error};

/// ureq's own chain, with two more links.
pub(crate) fn agent(config: Config) -> Agent {
    let connector =
        ().chain(ConnectProxyConnector::default())
            .chain(TcpConnector::default())
            .chain(EarlyResponses)
            .chain(Tls(RustlsConnector::default()));
    Agent::with_parts(config, connector, DefaultResolver::default())
}

/// TLS whose failure can be distinguished from that of a request.
#[derive(Debug)]
struct Tls(RustlsConnector);

impl<In: Transport> Connector<In> for Tls {
    type Out = <RustlsConnector as Connector<In>>::Out;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        self.0
            .connect(details, chained)
            .map_err(|error| match error {
                Error::Io(error) => Error::Io(io::Error::new(error.kind(), NoTls(error))),
                other => other,
            })
    }
}

/// TLS was not set up, so the request was not sent.
#[derive(Debug)]
pub(crate) struct NoTls(io::Error);

impl fmt::Display for NoTls {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl std::error::Error for NoTls {}

/// Reads the response of a server that does not wait for the end of the request.
#[derive(Debug)]
struct EarlyResponses;

impl<In: Transport> Connector<In> for EarlyResponses {
    type Out = Connection<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| Connection {
            inner,
            refused: None,
        }))
    }
}

/// A connection that, once the server takes no more, discards what is sent, so that ureq continues with reading.
#[derive(Debug)]
struct Connection<T> {
    inner: T,
    /// How the server closed it.
    refused: Option<io::Error>,
}

impl<T: Transport> Transport for Connection<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        if self.refused.is_some() {
            return Ok(());
        }
        match self.inner.transmit_output(amount, timeout) {
            Err(Error::Io(error)) if is_closed(&error) => {
                self.refused = Some(error);
                Ok(())
            }
            other => other,
        }
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        match self.inner.await_input(timeout) {
            Ok(true) => Ok(true),
            // Without a response, that it was refused says more than that nothing came.
            Ok(false) => self.refused.take().map_or(Ok(false), broken),
            // A reset must not pass for the end of a body.
            Err(Error::Io(error)) if is_closed(&error) => broken(error),
            other => other,
        }
    }

    fn is_open(&mut self) -> bool {
        self.refused.is_none() && self.inner.is_open()
    }
}

fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        IoKind::BrokenPipe | IoKind::ConnectionReset | IoKind::ConnectionAborted
    )
}

/// ureq takes some kinds of errors for the end of a body.
fn broken(error: io::Error) -> Result<bool, Error> {
    Err(Error::Io(io::Error::new(IoKind::BrokenPipe, error)))
}
