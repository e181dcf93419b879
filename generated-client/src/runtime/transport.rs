// Copied from generator/runtime/src/runtime/transport.rs by `cargo xtask codegen`; edit it there.

//! What carries requests: the only place where this crate meets the network.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

#[cfg(feature = "blocking")]
use super::BlockingIncoming;
use super::{Incoming, Payload};

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries requests asynchronously.
///
/// It lies below authentication and retries: it sees what the wire sees. It must not follow redirects, for the
/// request carries credentials, and it returns every status as a response.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and reads the whole response.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Sends one request, whose body may come from a reader, and returns as soon as the head of the response is there.
    ///
    /// `limits.timeout` counts anew from each piece of a body. A transport that does not have this call holds whole bodies
    /// in memory, within `limits.max_body`.
    fn open(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Incoming>, TransportError>> {
        Box::pin(async move {
            let response = self.send(in_memory(request)?, limits).await?;
            Ok(response.map(Incoming::whole))
        })
    }

    /// Waits.
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()>;
}

/// Carries requests while the calling thread waits; else as [`Transport`].
#[cfg(feature = "blocking")]
pub trait BlockingTransport: Send + Sync + 'static {
    /// Sends one request and reads the whole response.
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError>;

    /// Sends one request, whose body may come from a reader, and returns as soon as the head of the response is there;
    /// else as [`Transport::open`].
    fn open(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        let response = self.send(in_memory(request)?, limits)?;
        Ok(response.map(BlockingIncoming::whole))
    }

    /// Waits.
    fn sleep(&self, time: Duration);
}

/// One for several clients, or one that is chosen when the program runs.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        (**self).send(request, limits)
    }

    fn open(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Incoming>, TransportError>> {
        (**self).open(request, limits)
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        (**self).sleep(time)
    }
}

#[cfg(feature = "blocking")]
impl<T: BlockingTransport + ?Sized> BlockingTransport for Arc<T> {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        (**self).send(request, limits)
    }

    fn open(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> Result<Response<BlockingIncoming>, TransportError> {
        (**self).open(request, limits)
    }

    fn sleep(&self, time: Duration) {
        (**self).sleep(time);
    }
}

/// A request whose body is read at once.
fn in_memory(request: Request<Payload>) -> Result<Request<Bytes>, TransportError> {
    let (parts, body) = request.into_parts();
    match body.into_bytes() {
        Ok(body) => Ok(Request::from_parts(parts, body)),
        Err(error) => Err(TransportError::new(TransportErrorKind::Setup, error)),
    }
}

/// What one attempt may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest time until the last byte of the response.
    pub timeout: Option<Duration>,
    /// The largest body of a response, in bytes.
    pub max_body: usize,
}

/// Why there is no response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// How far a request without a response got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The transport cannot send this request at all; it is not tried again.
    Setup,
    /// There was no connection: the request certainly never left.
    Connect,
    /// The time was up.
    Timeout,
    /// The connection broke, or what came back is not HTTP.
    Broken,
    /// The response's body is larger than the limit; it is not tried again.
    TooLarge,
}

impl TransportError {
    /// An error with its cause, which must not show the request's address: a query may hold a key.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    pub(crate) fn too_large(limits: Limits) -> Self {
        let why = format!("more than {} bytes", limits.max_body);
        Self::new(TransportErrorKind::TooLarge, why)
    }

    /// How far the request got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(out)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.source()
    }
}

/// Whether servers expect a length of 0 where there is no body.
#[cfg(any(feature = "reqwest", feature = "blocking"))]
pub(crate) fn takes_body(method: &http::Method) -> bool {
    matches!(method.as_str(), "POST" | "PUT" | "PATCH")
}
