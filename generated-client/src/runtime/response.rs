// Copied from generator/runtime/src/runtime/response.rs by `cargo xtask codegen`; edit it there.

//! Responses: what came over the wire, and what a call returns.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::{Response as HttpResponse, StatusCode};
use serde::de::DeserializeOwned;

use super::codec::Decode;
use super::content_encoding::undecoded;
use super::endpoint::Terms;
use super::json::{self, FromJson, Unread};
use super::{Endpoint, Error, ErrorKind, ErrorShape, Operation};

/// A successful response as it came, to be read by [`Endpoint::decode`](super::Endpoint::decode).
#[derive(Clone)]
pub struct RawResponse {
    terms: &'static Terms,
    response: HttpResponse<Bytes>,
    attempts: u32,
}

impl RawResponse {
    /// A response that did not come through a client, as in tests of an endpoint's `decode`.
    #[must_use]
    pub fn of<E: Endpoint>(response: HttpResponse<Bytes>) -> Self {
        Self::new(Terms::of::<E>(), response)
    }

    pub(crate) fn new(terms: &'static Terms, response: HttpResponse<Bytes>) -> Self {
        Self {
            terms,
            response,
            attempts: 0,
        }
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.terms.operation
    }

    pub(crate) fn errors(&self) -> &'static ErrorShape {
        self.terms.errors
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

    /// Reads the body as JSON, liberally: `12.0` is an integer too, `[]` an empty object, and null an empty list.
    ///
    /// # Errors
    /// The error keeps the body, and says where in it what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.read(".")
    }

    /// Reads the part of a JSON body that stands at a place, such as `data.item`, `data[-1]` or `"odd.key"`.
    ///
    /// Several are asked in turn, as in `data | result`: the first that is there, and not null, is read.
    ///
    /// # Errors
    /// As [`json`](Self::json), and when nothing stands there.
    pub fn json_at<T: DeserializeOwned>(&self, place: &str) -> Result<T, Error> {
        self.read(place)
    }

    /// Reads the body as a type of the client's.
    #[doc(hidden)]
    pub fn decode<T: FromJson>(&self) -> Result<T, Error> {
        self.decode_at(".")
    }

    /// Reads the part of it that stands at a place.
    #[doc(hidden)]
    pub fn decode_at<T: FromJson>(&self, place: &str) -> Result<T, Error> {
        json::decode(self.body(), place).map_err(|unread| self.unread(&unread))
    }

    /// Reads the part of it that stands at a place by the codec `C`.
    #[doc(hidden)]
    pub fn decode_as<C: Decode<T>, T>(&self, place: &str) -> Result<T, Error> {
        json::decode_as::<C, T>(self.body(), place).map_err(|unread| self.unread(&unread))
    }

    /// Reads a page of a list: the members of a JSON body, and each of `places` under its name.
    ///
    /// A place is written as in [`json_at`](Self::json_at), or as `header(X-Total)`; of `header(Link)` the address of the next
    /// page is read. Nothing is read where nothing stands.
    ///
    /// # Errors
    /// As [`json`](Self::json).
    pub fn page<T: DeserializeOwned>(&self, places: &[(&str, &str)]) -> Result<T, Error> {
        json::page_own(self.body(), self.headers(), places).map_err(|unread| self.unread(&unread))
    }

    /// Reads a page as a type of the client's.
    #[doc(hidden)]
    pub fn decode_page<T: FromJson>(&self, places: &[(&str, &str)]) -> Result<T, Error> {
        json::page(self.body(), self.headers(), places).map_err(|unread| self.unread(&unread))
    }

    /// Whether the status says that there is nothing to read: one of the endpoint's [`EMPTY`](super::Endpoint::EMPTY).
    pub fn is_empty(&self) -> bool {
        self.terms.empty.contains(&self.status().as_u16())
    }

    /// The error of the call, if the response means that it failed.
    pub fn failure(&self) -> Option<Error> {
        if self.is_empty() {
            None
        } else if !self.status().is_success() {
            Some(Error::status_of(self))
        } else if self.errors().is_failure(self.body()) {
            Some(Error::failed(self, "the service says that the call failed"))
        } else {
            None
        }
    }

    /// Expects nothing: data in the body is not read.
    ///
    /// # Errors
    /// An HTML page that claims success gives an error of kind [`ErrorKind::Decode`]: overloaded services send it without
    /// having done anything.
    pub fn none(&self) -> Result<(), Error> {
        if self.status().is_success() && self.is_html() {
            return Err(self.unread(&Unread::whole("")));
        }
        Ok(())
    }

    /// The body as it came, decompressed.
    ///
    /// # Errors
    /// A body in an encoding that this client does not have gives an error of kind [`ErrorKind::Decode`].
    pub fn bytes(&self) -> Result<Bytes, Error> {
        match undecoded(self.headers()) {
            Some(why) => Err(Error::new(ErrorKind::Decode, why).with_response(self)),
            None => Ok(self.body().clone()),
        }
    }

    /// Reads the body as text.
    ///
    /// # Errors
    /// A body that is not UTF-8 gives an error of kind [`ErrorKind::Decode`].
    pub fn text(&self) -> Result<String, Error> {
        let text = std::str::from_utf8(json::without_mark(self.body()));
        text.map(str::to_owned)
            .map_err(|error| self.unread(&Unread::whole(error.to_string())))
    }

    /// Whether this is an HTML page, as overloaded services send where data was asked for.
    pub(crate) fn is_html(&self) -> bool {
        is_html(self.headers(), self.body())
    }

    fn read<T: DeserializeOwned>(&self, place: &str) -> Result<T, Error> {
        json::decode_own(self.body(), place).map_err(|unread| self.unread(&unread))
    }

    fn unread(&self, Unread { path, why }: &Unread) -> Error {
        let detail = if json::without_mark(self.body()).trim_ascii().is_empty() {
            "the response's body is empty where JSON was expected".to_owned()
        } else if self.is_html() {
            "the response is an HTML page in place of data".to_owned()
        } else if path.is_empty() {
            format!("the response cannot be read: {why}")
        } else {
            format!("the response cannot be read at `{path}`: {why}")
        };
        let error = Error::new(ErrorKind::Decode, detail).with_response(self);
        if path.is_empty() {
            error
        } else {
            error.at_path(path.clone())
        }
    }
}

impl fmt::Debug for RawResponse {
    /// Values of headers and the body stay out: they may hold what should not be in a log.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RawResponse")
            .field("operation", &self.operation().id)
            .field("status", &self.status())
            .field("headers", &self.headers().keys().collect::<Vec<_>>())
            .field("body_len", &self.body().len())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// The result of a call, with status and headers.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(response: &RawResponse, body: T) -> Self {
        Self {
            status: response.status(),
            headers: response.headers().clone(),
            attempts: response.attempts,
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

    /// The service's request ID.
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
    }) && json::without_mark(body)
        .trim_ascii_start()
        .starts_with(b"<")
}

/// The ID that a service gave to a request.
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
