// Copied from generator/runtime/src/runtime/error.rs by `cargo xtask codegen`; edit it there.

//! The one error type: how far a call got, and what the service said.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;
use http::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::content_encoding::undecoded;
use super::json::{self, Unread};
use super::response::{is_html, request_id};
use super::{ErrorShape, Operation, RawResponse, message};

/// Bytes of a body that an error keeps.
const KEPT: usize = 64 * 1024;
/// Characters of a service's message that fit into one line.
const LINE: usize = 300;

/// Why a call failed.
///
/// Most callers need its predicates, [`status`](Self::status) and [`message`](Self::message). It prints as one line
/// and shows neither keys nor addresses; what the service wrote is repeated as it came.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    detail: String,
    operation: Option<&'static str>,
    path: Option<String>,
    response: Option<Kept>,
    /// Where the service says why.
    shape: &'static ErrorShape,
    retry_after: Option<Duration>,
    /// The service asked for a longer wait than calls have.
    is_put_off: bool,
    attempts: u32,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What an error keeps of the response.
struct Kept {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    whole: bool,
}

/// How far a failed call got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client or the request cannot be used; nothing was sent.
    Build,
    /// There are no credentials, because a token service or a provider gave none; nothing was sent.
    Credentials,
    /// There was no connection; the request did not arrive.
    Connect,
    /// The time ran out; the request may have arrived, unless [`Error::attempts`] is 0.
    Timeout,
    /// The connection broke; the request may have arrived.
    Transport,
    /// The response is larger than the client's limit.
    TooLarge,
    /// The service responded with a status that is not 2xx.
    Status,
    /// The service responded 2xx, and says in the body that the call failed, or that what was waited for did.
    Failed,
    /// The service responded 2xx with something that cannot be read.
    Decode,
    /// The pages cannot be followed: one repeats, or is on another host.
    Page,
    /// What was downloaded could not be written.
    Write,
}

impl Error {
    /// An error of your own, for endpoints that you write yourself.
    pub fn new(kind: ErrorKind, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            detail: detail.into(),
            operation: None,
            path: None,
            response: None,
            shape: &ErrorShape::USUAL,
            retry_after: None,
            is_put_off: false,
            attempts: 0,
            source: None,
        }))
    }

    /// How far the call got.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The name of the operation, such as `update_opportunity`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The service's request ID, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// How long the service asked to wait, counted from when its response came.
    ///
    /// Where this is longer than the client waits, the call has ended without another attempt: call again after this time.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The body of the response as it came, at most its first 64 KiB; empty if there was none.
    pub fn body(&self) -> &[u8] {
        self.0
            .response
            .as_ref()
            .map_or(&[], |response| &response.body)
    }

    /// Whether [`body`](Self::body) is only the beginning of what came.
    pub fn is_body_cut(&self) -> bool {
        self.0
            .response
            .as_ref()
            .is_some_and(|response| !response.whole)
    }

    /// What the service says went wrong, found where the service is known to say it, or else in the usual places of a JSON
    /// body. If it is about a field that is named beside it, it begins with that name.
    pub fn message(&self) -> Option<String> {
        let Kept { headers, body, .. } = self.0.response.as_ref()?;
        message::find(self.0.shape.message, headers, json::without_mark(body))
    }

    /// The service's own code of what went wrong, such as `invalid_email` or `1005`, found as the
    /// [`message`](Self::message) is.
    pub fn code(&self) -> Option<String> {
        let Kept { headers, body, .. } = self.0.response.as_ref()?;
        message::code(self.0.shape.code, headers, json::without_mark(body))
    }

    /// Reads the body as the service's own error type.
    ///
    /// # Errors
    /// A body that is not of this type gives an error of kind [`ErrorKind::Decode`].
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Self> {
        json::decode_own(self.body(), ".").map_err(|Unread { why, .. }| {
            let mut unread = Self::new(ErrorKind::Decode, format!("the error's body: {why}"));
            unread.0.operation = self.0.operation;
            unread
        })
    }

    /// Where in a JSON body reading failed, such as `entries[1].mrr`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Whether the time ran out.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether there was no connection, so that the request certainly did not arrive.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether the response could not be read.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether the service reports too many calls (429).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// Whether the service did not find the resource (404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(404)
    }

    /// Whether the service does not accept the key (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// Whether the key is not allowed to do this (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// Whether the same call may succeed later: no connection, no response, a status that means a passing state, or an HTML
    /// page instead of data, as overloaded services respond.
    ///
    /// It does not say that repeating is harmless; a request that is not idempotent may have arrived.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::Status => [408, 429, 500, 502, 503, 504]
                .into_iter()
                .any(|status| self.has_status(status)),
            ErrorKind::Decode => self
                .0
                .response
                .as_ref()
                .is_some_and(|response| is_html(&response.headers, &response.body)),
            _ => false,
        }
    }

    fn has_status(&self, status: u16) -> bool {
        self.0.kind == ErrorKind::Status && self.status().is_some_and(|found| found == status)
    }

    pub(crate) fn in_operation(mut self, operation: &Operation) -> Self {
        self.0.operation.get_or_insert(operation.id);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn at_path(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    pub(crate) fn caused_by(mut self, source: Box<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Replaces the detail by the reason why a body could not be read.
    pub(crate) fn explained(mut self, detail: String) -> Self {
        self.0.detail = detail;
        self.0.path = None;
        self
    }

    /// Keeps how long the service asked to wait, and prints it where that is over the longest wait of a call.
    pub(crate) fn asked_to_wait(mut self, time: Option<Duration>, longest: Duration) -> Self {
        self.0.retry_after = time;
        self.0.is_put_off = time.is_some_and(|time| time > longest);
        self
    }

    /// Adds what the response says, unless the error has a response already.
    pub(crate) fn with_response(mut self, response: &RawResponse) -> Self {
        if self.0.response.is_none() {
            let body = response.body();
            let kept = body.get(..KEPT).unwrap_or(body);
            self.0.response = Some(Kept {
                status: response.status(),
                headers: response.headers().clone(),
                body: kept.to_vec(),
                whole: kept.len() == body.len(),
            });
            self.0.shape = response.errors();
            self.0.attempts = response.attempts();
        }
        self.in_operation(response.operation())
    }

    /// The error of a response whose status is 2xx and whose body denies it.
    pub(crate) fn failed(response: &RawResponse, why: &str) -> Self {
        let error = Self::new(ErrorKind::Failed, why).with_response(response);
        let words = error.message().or_else(|| error.code());
        match words {
            Some(words) => error.explained(format!("{why}: {words}")),
            None => error,
        }
    }

    /// The error of a status that is not 2xx.
    pub(crate) fn status_of(response: &RawResponse) -> Self {
        let error = Self::new(ErrorKind::Status, "").with_response(response);
        let detail = redirect_of(response).or_else(|| {
            let undecoded = undecoded(response.headers())?;
            error.message().is_none().then_some(undecoded)
        });
        match detail {
            Some(detail) => error.explained(detail),
            None => error,
        }
    }
}

/// Reports where a redirect points, by host only: the rest may contain a token.
fn redirect_of(response: &RawResponse) -> Option<String> {
    if !response.status().is_redirection() {
        return None;
    }
    let target: http::Uri = response
        .headers()
        .get(http::header::LOCATION)?
        .to_str()
        .ok()?
        .parse()
        .ok()?;
    let place = target
        .host()
        .map_or_else(|| "the same host".to_owned(), |host| format!("`{host}`"));
    Some(format!(
        "it points to {place}, and redirects are not followed"
    ))
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            detail,
            operation,
            ..
        } = &*self.0;
        if let Some(operation) = operation {
            write!(out, "{operation}: ")?;
        }
        let status = self.status().filter(|_| *kind == ErrorKind::Status);
        if let Some(status) = status {
            out.write_str(status.as_str())?;
            if let Some(reason) = status.canonical_reason() {
                write!(out, " {reason}")?;
            }
            let message = if detail.is_empty() {
                self.message()
            } else {
                Some(detail.clone())
            };
            if let Some(message) = message {
                write!(out, ": {}", one_line(&message))?;
            }
        } else {
            out.write_str(&one_line(detail))?;
        }
        let facts = [
            self.request_id()
                .map(|id| format!("request {}", one_line(id))),
            Some(self.attempts())
                .filter(|attempts| *attempts > 1)
                .map(|attempts| format!("{attempts} attempts")),
            self.retry_after()
                .filter(|_| self.0.is_put_off)
                .map(whole_seconds),
        ];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        if facts.is_empty() {
            return Ok(());
        }
        write!(out, " ({})", facts.join(", "))
    }
}

fn whole_seconds(wait: Duration) -> String {
    let seconds = wait
        .as_secs()
        .saturating_add(u64::from(wait.subsec_nanos() > 0));
    format!("retry after {seconds} s")
}

fn one_line(text: &str) -> String {
    let mut chars = text.chars();
    let mut line: String = chars
        .by_ref()
        .take(LINE)
        .map(|c| if disturbs(c) { ' ' } else { c })
        .collect();
    if chars.next().is_some() {
        line.push('…');
    }
    line
}

/// Whether a character ends a line or changes the direction of what follows it, beyond the message.
fn disturbs(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}' | '\u{2029}'
                | '\u{200e}' | '\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
        )
}

impl fmt::Debug for Error {
    /// Headers and body stay out: they may contain what should not be in a log.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Error")
            .field("kind", &self.kind())
            .field("text", &self.to_string())
            .field("path", &self.path())
            .field("retry_after", &self.retry_after())
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
