// Copied from generator/runtime/src/runtime/stream.rs by `cargo xtask codegen`; edit it there.

//! Bodies of responses as they come.

use bytes::{Bytes, BytesMut};
use http::Response;
use http::response::Parts;

use super::content_encoding::{self, suffices};
use super::{BoxFuture, Limits, TransportError};

/// The body of a response that is still coming.
pub struct Incoming(Box<dyn Chunks>);

/// The pieces of a body, in their order.
pub trait Chunks: Send {
    /// The next piece; `None` at the end. A body that ends before its announced length is an error.
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

impl Incoming {
    /// A body whose pieces come from a connection.
    pub fn new(chunks: impl Chunks + 'static) -> Self {
        Self(Box::new(chunks))
    }

    /// A body that is there already.
    #[must_use]
    pub fn whole(body: Bytes) -> Self {
        Self::new(Whole(body))
    }

    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        self.0.next().await
    }

    /// Reads the rest, within the limits.
    pub(crate) async fn collect(
        mut self,
        parts: Parts,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut whole = Collected::new(limits);
        loop {
            let next = self.next().await;
            if !whole.take(&parts, next)? {
                return whole.finish(parts);
            }
        }
    }
}

impl std::fmt::Debug for Incoming {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Incoming(..)")
    }
}

struct Whole(Bytes);

impl Whole {
    fn take(&mut self) -> Option<Bytes> {
        let body = std::mem::take(&mut self.0);
        (!body.is_empty()).then_some(body)
    }
}

impl Chunks for Whole {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(std::future::ready(Ok(self.take())))
    }
}

/// The body of a response that is still coming, read while the thread waits.
#[cfg(feature = "blocking")]
pub struct BlockingIncoming(Box<dyn BlockingChunks>);

/// The pieces of a body, in their order.
#[cfg(feature = "blocking")]
pub trait BlockingChunks: Send {
    /// The next piece; `None` at the end. A body that ends before its announced length is an error.
    fn next(&mut self) -> Result<Option<Bytes>, TransportError>;
}

#[cfg(feature = "blocking")]
impl BlockingIncoming {
    /// A body whose pieces come from a connection.
    pub fn new(chunks: impl BlockingChunks + 'static) -> Self {
        Self(Box::new(chunks))
    }

    /// A body that is there already.
    #[must_use]
    pub fn whole(body: Bytes) -> Self {
        Self::new(Whole(body))
    }

    pub(crate) fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        self.0.next()
    }

    /// Reads the rest, within the limits.
    pub(crate) fn collect(
        mut self,
        parts: Parts,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut whole = Collected::new(limits);
        while whole.take(&parts, self.next())? {}
        whole.finish(parts)
    }
}

#[cfg(feature = "blocking")]
impl std::fmt::Debug for BlockingIncoming {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("BlockingIncoming(..)")
    }
}

#[cfg(feature = "blocking")]
impl BlockingChunks for Whole {
    fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        Ok(self.take())
    }
}

/// The pieces of a body so far.
struct Collected {
    limits: Limits,
    body: BytesMut,
}

impl Collected {
    fn new(limits: Limits) -> Self {
        let body = BytesMut::new();
        Self { limits, body }
    }

    /// Whether there may be more.
    fn take(
        &mut self,
        parts: &Parts,
        next: Result<Option<Bytes>, TransportError>,
    ) -> Result<bool, TransportError> {
        match next {
            Ok(Some(chunk)) if self.body.len() + chunk.len() > self.limits.max_body => {
                Err(TransportError::too_large(self.limits))
            }
            Ok(Some(chunk)) => {
                self.body.extend_from_slice(&chunk);
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(error) if suffices(parts.status, error.kind()) => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn finish(self, parts: Parts) -> Result<Response<Bytes>, TransportError> {
        let whole = Response::from_parts(parts, self.body.freeze());
        content_encoding::decoded(whole, self.limits)
    }
}
