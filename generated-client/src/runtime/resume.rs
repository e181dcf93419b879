// Copied from generator/runtime/src/runtime/resume.rs by `cargo xtask codegen`; edit it there.

//! How far a download is, and how it goes on after the connection broke.

use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::StatusCode;
use http::header::{
    ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, HeaderValue, LAST_MODIFIED,
};

use super::call::{Call, Verdict};
use super::{Error, ErrorKind, RawResponse, TransportError, TransportErrorKind};

/// How far a download is.
pub(crate) struct Progress {
    received: u64,
    total: Option<u64>,
    /// What says that the rest belongs to the same bytes; none where the service cannot give a rest.
    validator: Option<HeaderValue>,
    /// Whether something came since the last attempt.
    moved: bool,
}

/// What follows a piece, or its absence.
pub(crate) enum Step {
    Give(Bytes),
    End,
    /// Wait, then ask for the rest.
    Again(Duration),
    Fail(Error),
}

impl Progress {
    pub(crate) fn of(head: &RawResponse) -> Self {
        let headers = head.headers();
        Self {
            received: 0,
            // A response without content may have the length of what it is about.
            total: number(headers, CONTENT_LENGTH.as_str()).filter(|_| !head.is_empty()),
            validator: validator(headers),
            moved: false,
        }
    }

    pub(crate) fn received(&self) -> u64 {
        self.received
    }

    pub(crate) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Judges what came.
    pub(crate) fn step(
        &mut self,
        next: Result<Option<Bytes>, TransportError>,
        call: &mut Call,
    ) -> Step {
        let error = match next {
            Ok(Some(chunk)) => {
                self.received += chunk.len() as u64;
                self.moved = true;
                return Step::Give(chunk);
            }
            Ok(None) if self.total.is_none_or(|total| self.received >= total) => return Step::End,
            Ok(None) => TransportError::new(
                TransportErrorKind::Broken,
                "the body ends before its announced length",
            ),
            Err(error) => error,
        };
        if std::mem::take(&mut self.moved) {
            call.count_anew();
        }
        match &self.validator {
            Some(validator) => call.ask_from(self.received, validator),
            None => call.repeat_no_more(),
        }
        let jitter = fastrand::f64();
        match call.judge(Err(error), Instant::now(), SystemTime::now(), jitter) {
            Verdict::Again(wait) => Step::Again(wait),
            Verdict::Done(end) => Step::Fail(end.err().unwrap_or_else(|| changed(self.received))),
        }
    }

    /// Whether a later response has the rest.
    pub(crate) fn go_on(&mut self, head: &RawResponse) -> Result<(), Error> {
        let is_rest = head.status() == StatusCode::PARTIAL_CONTENT
            && start(head.headers()) == Some(self.received);
        if is_rest {
            return Ok(());
        }
        if self.received == 0 && head.status() == StatusCode::OK {
            *self = Self::of(head);
            return Ok(());
        }
        Err(changed(self.received).with_response(head))
    }
}

fn changed(received: u64) -> Error {
    let why = format!(
        "the connection broke after {received} bytes, and the service does not give the rest of the same content"
    );
    Error::new(ErrorKind::Transport, why)
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

/// The strong `ETag`, or else the time of the last change, of what can be asked for in parts.
fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    let ranges = headers.get(ACCEPT_RANGES)?.to_str().ok()?;
    if !ranges.split(',').any(|unit| unit.trim() == "bytes") {
        return None;
    }
    let strong = headers
        .get(ETAG)
        .filter(|tag| tag.as_bytes().starts_with(b"\""));
    strong.or_else(|| headers.get(LAST_MODIFIED)).cloned()
}

/// Where a part begins: `bytes 5-9/10`.
fn start(headers: &HeaderMap) -> Option<u64> {
    let range = headers.get(CONTENT_RANGE)?.to_str().ok()?;
    let range = range.trim().strip_prefix("bytes ")?;
    range.split('-').next()?.trim().parse().ok()
}
