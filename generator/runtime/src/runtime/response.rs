//! Answers: what came over the wire, and what a call returns.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::{Response as HttpResponse, StatusCode};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Error, ErrorKind, Operation};

/// A successful answer as it came, to be read by [`Endpoint::decode`](super::Endpoint::decode).
#[derive(Clone)]
pub struct Answer {
    operation: &'static Operation,
    response: HttpResponse<Bytes>,
    attempts: u32,
}

impl Answer {
    /// An answer that did not come through a client, as in tests of an endpoint's `decode`.
    #[must_use]
    pub fn new(operation: &'static Operation, response: HttpResponse<Bytes>) -> Self {
        Self {
            operation,
            response,
            attempts: 0,
        }
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// The error keeps the body and the path of what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.read(self.body(), "")
    }

    /// Reads the part of a JSON body that lies below member names joined by dots, such as `data.item`.
    ///
    /// # Errors
    /// As [`json`](Self::json), and when a member on the way is not there.
    pub fn json_at<T: DeserializeOwned>(&self, path: &str) -> Result<T, Error> {
        let mut part: &[u8] = self.body();
        let mut seen = 0;
        for name in path.split('.') {
            let outside = path.get(..seen).unwrap_or_default();
            part = match serde_json::Deserializer::from_slice(part).deserialize_map(Member(name)) {
                Ok(Some(found)) => found.get().as_bytes(),
                Ok(None) => {
                    return Err(self.unread(&format!("there is no member `{name}`"), outside));
                }
                Err(error) => return Err(self.unread(&error.to_string(), outside)),
            };
            seen += name.len() + usize::from(seen > 0);
        }
        self.read(part, path)
    }

    /// Whether the status says that there is nothing to read: one of the endpoint's [`EMPTY`](super::Endpoint::EMPTY).
    pub fn is_empty(&self) -> bool {
        !self.status().is_success()
    }

    /// Expects nothing: data in the body is not looked at.
    ///
    /// # Errors
    /// An HTML page that claims success gives an error of kind [`ErrorKind::Decode`]: overloaded services send it, and have
    /// done nothing.
    pub fn none(&self) -> Result<(), Error> {
        if !self.is_empty() && self.is_html() {
            return Err(self.unread("", ""));
        }
        Ok(())
    }

    /// Reads the body as text.
    ///
    /// # Errors
    /// A body that is not UTF-8 gives an error of kind [`ErrorKind::Decode`].
    pub fn text(&self) -> Result<String, Error> {
        let text = std::str::from_utf8(self.body());
        text.map(str::to_owned)
            .map_err(|error| self.unread(&error.to_string(), ""))
    }

    /// Whether this is a page for people, as overloaded services answer where data was asked for.
    pub(crate) fn is_html(&self) -> bool {
        is_html(self.headers(), self.body())
    }

    fn read<T: DeserializeOwned>(&self, part: &[u8], below: &str) -> Result<T, Error> {
        serde_json::from_slice(part).map_err(|error| {
            // The path costs time, so it is looked for only now.
            let mut track = serde_path_to_error::Track::new();
            let mut json = serde_json::Deserializer::from_slice(part);
            let second = T::deserialize(serde_path_to_error::Deserializer::new(
                &mut json, &mut track,
            ));
            let path = match second {
                Err(_) => track.path().to_string(),
                Ok(_) => ".".to_owned(),
            };
            let path = match (below, path.as_str()) {
                (below, ".") => below.to_owned(),
                ("", path) => path.to_owned(),
                (below, path) if path.starts_with('[') => format!("{below}{path}"),
                (below, path) => format!("{below}.{path}"),
            };
            self.unread(&error.to_string(), &path)
        })
    }

    fn unread(&self, why: &str, path: &str) -> Error {
        let detail = if self.body().trim_ascii().is_empty() {
            "the answer's body is empty where JSON was expected".to_owned()
        } else if self.is_html() {
            "the answer is an HTML page in place of data".to_owned()
        } else if path.is_empty() {
            format!("the answer cannot be read: {why}")
        } else {
            format!("the answer cannot be read at `{path}`: {why}")
        };
        let error = Error::new(ErrorKind::Decode, detail).with_answer(self);
        if path.is_empty() {
            error
        } else {
            error.at_path(path.to_owned())
        }
    }
}

impl fmt::Debug for Answer {
    /// Values of headers and the body stay out: they may hold what should not be in a log.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Answer")
            .field("operation", &self.operation.id)
            .field("status", &self.status())
            .field("headers", &self.headers().keys().collect::<Vec<_>>())
            .field("body_len", &self.body().len())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// Finds one member of an object and leaves it unread, so that no digit of a number is lost.
struct Member<'n>(&'n str);

impl<'de> Visitor<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Self::Value, M::Error> {
        let mut found = None;
        while let Some(is_it) = members.next_key_seed(IsName(self.0))? {
            if is_it {
                found = Some(members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

struct IsName<'n>(&'n str);

impl<'de> DeserializeSeed<'de> for IsName<'_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for IsName<'_> {
    type Value = bool;
    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a member's name")
    }
    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}

/// A result with what the wire said beside it.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(answer: &Answer, body: T) -> Self {
        Self {
            status: answer.status(),
            headers: answer.headers().clone(),
            attempts: answer.attempts,
            body,
        }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's name for this call.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What the call returns.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// What the call returns, without the rest.
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Values of headers stay out: they may hold what should not be in a log.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("attempts", &self.attempts)
            .field("body", &self.body)
            .finish()
    }
}

pub(crate) fn is_html(headers: &HeaderMap, body: &[u8]) -> bool {
    let declared = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    declared.is_some_and(|kind| {
        kind.trim_start()
            .to_ascii_lowercase()
            .starts_with("text/html")
    }) && body.trim_ascii_start().starts_with(b"<")
}

/// The name that a service gave to a call.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    [
        "x-request-id",
        "request-id",
        "x-correlation-id",
        "x-amzn-requestid",
        "x-trace-id",
    ]
    .into_iter()
    .find_map(|name| headers.get(name)?.to_str().ok())
    .filter(|id| !id.is_empty())
}
