//! Responses that are taken piece by piece, while the thread waits.

use std::fmt;
use std::io;
use std::sync::Arc;

use bytes::{Buf as _, Bytes};
use http::{HeaderMap, StatusCode};

use super::call::Call;
use super::client::open_blocking;
use super::download::{check_encoding, unwritten};
use super::resume::{Progress, Step};
use super::stream::BlockingIncoming;
use super::{BlockingTransport, Error, RawResponse};

/// A response whose body comes piece by piece, while the thread waits; else as [`Download`](super::Download).
///
/// It is also a reader: its errors hold an [`Error`].
pub struct DownloadBlocking {
    call: Call,
    transport: Arc<dyn BlockingTransport>,
    head: RawResponse,
    body: BlockingIncoming,
    progress: Progress,
    /// What a reader has not taken yet.
    rest: Bytes,
}

impl DownloadBlocking {
    pub(crate) fn begin(call: Call) -> Result<Self, Error> {
        let transport = call.shared.blocking();
        let mut call = call.for_download();
        let watch = call.watch.clone();
        let begun = watch.within(|| open_blocking(&mut call, &*transport));
        watch.ended(begun.as_ref().map(|(head, _)| head));
        let (head, body) = begun?;
        check_encoding(&head)?;
        Ok(Self {
            progress: Progress::of(&head),
            call,
            transport,
            head,
            body,
            rest: Bytes::new(),
        })
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks, and the rest cannot be had.
    pub fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        if !self.rest.is_empty() {
            return Ok(Some(std::mem::take(&mut self.rest)));
        }
        loop {
            let next = self.body.next();
            match self.progress.step(next, &mut self.call) {
                Step::Give(chunk) => return Ok(Some(chunk)),
                Step::End => return Ok(None),
                Step::Fail(error) => {
                    self.call.watch.ended(Err(&error));
                    return Err(error);
                }
                Step::Again(wait) => {
                    self.transport.sleep(wait);
                    let (head, body) = open_blocking(&mut self.call, &*self.transport)?;
                    self.progress.go_on(&head)?;
                    self.body = body;
                }
            }
        }
    }

    /// Copies all that is left into a writer, such as a file, and says how many bytes that were.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and of kind [`ErrorKind::Write`](super::ErrorKind::Write) when the writer fails.
    pub fn copy_to(&mut self, writer: &mut (impl io::Write + ?Sized)) -> Result<u64, Error> {
        let mut count = 0;
        while let Some(chunk) = self.chunk()? {
            writer.write_all(&chunk).map_err(unwritten)?;
            count += chunk.len() as u64;
        }
        writer.flush().map_err(unwritten)?;
        Ok(count)
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

impl io::Read for DownloadBlocking {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.rest.is_empty() && !buffer.is_empty() {
            match self.chunk().map_err(io::Error::other)? {
                Some(chunk) => self.rest = chunk,
                None => return Ok(0),
            }
        }
        let count = self.rest.len().min(buffer.len());
        self.rest.copy_to_slice(&mut buffer[..count]);
        Ok(count)
    }
}

impl fmt::Debug for DownloadBlocking {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("DownloadBlocking")
            .field("response", &self.head)
            .field("received", &self.received())
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
