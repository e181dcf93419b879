// Copied from generator/runtime/src/runtime/ureq.rs by `cargo xtask codegen`; edit it there.

//! The blocking transport, over ureq. No other file knows that crate.

use std::io::{self, ErrorKind as IoKind, Read as _};
use std::time::Duration;

use ::ureq::config::{Config, ConfigBuilder};
use ::ureq::tls::{RootCerts, TlsConfig};
use ::ureq::typestate::HttpCrateScope;
use ::ureq::{Agent, AsSendBody, BodyReader, Error as UreqError, SendBody, Timeout};
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{Request, Response};

use super::base::is_loopback;
use super::content_encoding::{self, suffices};
use super::transport::takes_body;
use super::ureq_connect::{self, NoTls};
use super::{
    BlockingChunks, BlockingIncoming, BlockingTransport, Limits, Payload, TransportError,
    TransportErrorKind,
};

/// How many connections are kept for later requests; ureq's own 3 for each host are few for many threads.
const IDLE: usize = 64;

/// Carries requests over ureq while the thread waits.
///
/// The client's own one trusts the certificates that the system trusts, and uses the proxies that the environment names,
/// but none for this machine.
#[derive(Clone, Debug)]
pub struct UreqTransport {
    agent: Agent,
    /// Not the user's.
    own: bool,
}

impl UreqTransport {
    pub(crate) fn new(connect_timeout: Option<Duration>) -> Self {
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .build();
        let config = Config::builder()
            .tls_config(tls)
            .timeout_connect(limit(connect_timeout))
            .max_idle_connections(IDLE)
            .max_idle_connections_per_host(IDLE)
            .build();
        Self {
            agent: ureq_connect::agent(config),
            own: true,
        }
    }

    /// Uses an agent of your own, with its proxies, certificates and pool.
    ///
    /// Its settings for redirects and error statuses do not matter: each request carries the right ones. Which proxies
    /// it uses is up to you: without settings of its own it uses those of the environment, also for this machine, and
    /// then a proxy for `http://` sees the credentials.
    ///
    /// Of a server that responds before the whole request is sent, and closes the connection, it sees a broken connection.
    #[must_use]
    pub fn from_agent(agent: Agent) -> Self {
        Self { agent, own: false }
    }
}

impl BlockingTransport for UreqTransport {
    fn send(
        &self,
        mut request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        content_encoding::accept(request.headers_mut());
        let (parts, body) = request.into_parts();
        // A body without bytes is none, or ureq would send its length with a GET.
        let response = if body.is_empty() && !takes_body(&parts.method) {
            self.run(Request::from_parts(parts, ()), limits)
        } else {
            self.run(Request::from_parts(parts, &body[..]), limits)
        };
        let (parts, mut body) = response
            .map_err(|error| failed(error, limits))?
            .into_parts();
        let limit = u64::try_from(limits.max_body).unwrap_or(u64::MAX);
        let mut whole = Vec::new();
        let read = body
            .as_reader()
            .take(limit.saturating_add(1))
            .read_to_end(&mut whole);
        match read.map_err(UreqError::from) {
            Ok(_) => {}
            Err(error) if whole.is_empty() && is_undecoded(&error) => {}
            Err(error) => {
                let error = failed(error, limits);
                if !suffices(parts.status, error.kind()) {
                    return Err(error);
                }
            }
        }
        if whole.len() > limits.max_body {
            return Err(TransportError::too_large(limits));
        }
        content_encoding::decoded(Response::from_parts(parts, whole.into()), limits)
    }

    fn open(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        let (mut parts, payload) = request.into_parts();
        content_encoding::accept(&mut parts.headers);
        let length = payload.length();
        let response = if length == 0 && !takes_body(&parts.method) {
            self.run_moving(Request::from_parts(parts, ()), limits)
        } else {
            // Without it the body would be sent in chunks, which not every service takes.
            parts.headers.insert(CONTENT_LENGTH, length.into());
            let body = match payload.in_memory() {
                Ok(bytes) => SendBody::from_owned_reader(io::Cursor::new(bytes)),
                Err(reader) => SendBody::from_owned_reader(reader),
            };
            self.run_moving(Request::from_parts(parts, body), limits)
        };
        let (parts, body) = response
            .map_err(|error| failed(error, limits))?
            .into_parts();
        let left = body.content_length();
        let pieces = Pieces {
            reader: body.into_reader(),
            left,
            limits,
        };
        Ok(Response::from_parts(parts, BlockingIncoming::new(pieces)))
    }

    fn sleep(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

/// The size of a piece.
const PIECE: usize = 64 * 1024;

/// The body of a response.
struct Pieces {
    reader: BodyReader<'static>,
    /// What is still to come, if the response says it.
    left: Option<u64>,
    limits: Limits,
}

impl BlockingChunks for Pieces {
    fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        let mut piece = vec![0; PIECE];
        let count = self
            .reader
            .read(&mut piece)
            .map_err(|error| failed(error.into(), self.limits))?;
        if let Some(left) = &mut self.left {
            if count == 0 && *left > 0 {
                let why = "the body ends before its announced length";
                return Err(TransportError::new(TransportErrorKind::Broken, why));
            }
            *left = left.saturating_sub(count as u64);
        }
        piece.truncate(count);
        Ok((count > 0).then(|| piece.into()))
    }
}

impl UreqTransport {
    fn run<B: AsSendBody>(
        &self,
        request: Request<B>,
        limits: Limits,
    ) -> Result<Response<::ureq::Body>, UreqError> {
        let request = self.configured(request);
        let request = request.timeout_global(limit(limits.timeout)).build();
        self.agent.run(request)
    }

    /// As [`run`](Self::run), but the time counts anew whenever something moves.
    fn run_moving<B: AsSendBody>(
        &self,
        request: Request<B>,
        limits: Limits,
    ) -> Result<Response<::ureq::Body>, UreqError> {
        let timeout = limit(limits.timeout);
        let request = self
            .configured(request)
            .timeout_global(None)
            .timeout_per_read(timeout)
            .timeout_per_write(timeout)
            .build();
        self.agent.run(request)
    }

    fn configured<B: AsSendBody>(&self, request: Request<B>) -> ConfigBuilder<HttpCrateScope<B>> {
        let local = request.uri().host().is_some_and(is_loopback);
        let mut request = self.agent.configure_request(request);
        if self.own && local {
            // It would see the key, for http is allowed here.
            request = request.proxy(None);
        }
        request
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
    }
}

/// ureq adds times to the clock, which panics where the clock has no such time; a time that long means no limit.
fn limit(time: Option<Duration>) -> Option<Duration> {
    time.filter(|time| *time < Duration::from_secs(u64::from(u32::MAX)))
}

fn failed(error: UreqError, limits: Limits) -> TransportError {
    let kind = match &error {
        UreqError::BodyExceedsLimit(_) => return TransportError::too_large(limits),
        // These may print the address, whose query may hold a key.
        UreqError::BadUri(_)
        | UreqError::RequireHttpsOnly(_)
        | UreqError::Http(_)
        | UreqError::InvalidProxyUrl => {
            return TransportError::new(
                TransportErrorKind::Setup,
                "ureq refuses the request or the proxy",
            );
        }
        // Failed handshakes are `Io`, so this is from before any connection, as on a system without certificates.
        UreqError::Rustls(error) => {
            return TransportError::new(
                TransportErrorKind::Setup,
                format!("TLS cannot be set up: {error}"),
            );
        }
        UreqError::HostNotFound
        | UreqError::ConnectionFailed
        | UreqError::ConnectProxyFailed(_)
        | UreqError::Tls(_)
        | UreqError::TlsRequired
        | UreqError::Timeout(Timeout::Resolve | Timeout::Connect) => TransportErrorKind::Connect,
        UreqError::Timeout(_) => TransportErrorKind::Timeout,
        UreqError::Io(error) if is_lookup(error) || is_tls(error) => TransportErrorKind::Connect,
        UreqError::Io(error) => match error.kind() {
            IoKind::ConnectionRefused
            | IoKind::AddrNotAvailable
            | IoKind::HostUnreachable
            | IoKind::NetworkUnreachable => TransportErrorKind::Connect,
            IoKind::TimedOut | IoKind::WouldBlock => TransportErrorKind::Timeout,
            // Also TLS that failed in an agent of the user's own, where nothing shows that it was before the request.
            _ => TransportErrorKind::Broken,
        },
        _ => TransportErrorKind::Broken,
    };
    TransportError::new(kind, error)
}

/// Whether ureq's own decoder failed, which another crate may have enabled; it does so where there is no body. The variant
/// exists only then.
fn is_undecoded(error: &UreqError) -> bool {
    error.to_string().contains("decompression failed")
}

fn is_tls(error: &io::Error) -> bool {
    let cause = error.get_ref();
    cause
        .and_then(|cause| cause.downcast_ref::<NoTls>())
        .is_some()
}

/// Whether the host's address was not found, for which the standard library has no kind; Windows has numbers.
fn is_lookup(error: &io::Error) -> bool {
    (cfg!(windows) && matches!(error.raw_os_error(), Some(11001..=11004)))
        || error
            .to_string()
            .starts_with("failed to lookup address information")
}
