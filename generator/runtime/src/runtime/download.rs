//! Responses that are taken piece by piece.

use std::fmt;
use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::call::Call;
use super::client::open;
use super::content_encoding::undecoded;
use super::resume::{Progress, Step};
use super::stream::Incoming;
use super::{Error, ErrorKind, RawResponse, Transport};

/// A response whose body comes piece by piece; only one piece is in memory at a time.
///
/// When the connection breaks, the rest is asked for, if the service can give it: it says `Accept-Ranges: bytes` and
/// has an `ETag` or `Last-Modified` that is still the same. The timeout of an attempt counts anew from each piece, and
/// the limit of bodies in memory does not apply.
pub struct Download {
    call: Call,
    transport: Arc<dyn Transport>,
    head: RawResponse,
    body: Incoming,
    progress: Progress,
}

impl Download {
    pub(crate) async fn begin(call: Call) -> Result<Self, Error> {
        let transport = call.shared.transport()?;
        let mut call = call.for_download();
        let watch = call.watch.clone();
        let begun = watch.follow(open(&mut call, &*transport)).await;
        watch.ended(begun.as_ref().map(|(head, _)| head));
        let (head, body) = begun?;
        check_encoding(&head)?;
        Ok(Self {
            progress: Progress::of(&head),
            call,
            transport,
            head,
            body,
        })
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks, and the rest cannot be had.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let next = self.body.next().await;
            match self.progress.step(next, &mut self.call) {
                Step::Give(chunk) => return Ok(Some(chunk)),
                Step::End => return Ok(None),
                Step::Fail(error) => {
                    self.call.watch.ended(Err(&error));
                    return Err(error);
                }
                Step::Again(wait) => {
                    self.transport.sleep(wait).await;
                    let (head, body) = open(&mut self.call, &*self.transport).await?;
                    self.progress.go_on(&head)?;
                    self.body = body;
                }
            }
        }
    }

    /// Copies all that is left into a writer, such as a file, and says how many bytes that were.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and of kind [`ErrorKind::Write`] when the writer fails.
    pub async fn copy_to(&mut self, writer: &mut (impl io::Write + ?Sized)) -> Result<u64, Error> {
        let before = self.received();
        while let Some(chunk) = self.chunk().await? {
            writer.write_all(&chunk).map_err(unwritten)?;
        }
        writer.flush().map_err(unwritten)?;
        Ok(self.received() - before)
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.head.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// The number of bytes, if the service says it.
    pub fn length(&self) -> Option<u64> {
        self.progress.total()
    }

    /// The number of bytes so far.
    pub fn received(&self) -> u64 {
        self.progress.received()
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Download")
            .field("response", &self.head)
            .field("received", &self.received())
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// Bytes that are encoded are not those that were asked for.
pub(crate) fn check_encoding(head: &RawResponse) -> Result<(), Error> {
    match undecoded(head.headers()) {
        Some(why) => Err(Error::new(ErrorKind::Decode, why).with_response(head)),
        None => Ok(()),
    }
}

pub(crate) fn unwritten(error: io::Error) -> Error {
    Error::new(ErrorKind::Write, "what was downloaded cannot be written").caused_by(error.into())
}
