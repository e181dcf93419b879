//! A transport that responds from a list.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode};
use serde::Serialize;
use serde_json::Value;

#[cfg(feature = "blocking")]
use super::super::BlockingTransport;
use super::super::{BoxFuture, Limits, Transport, TransportError, TransportErrorKind};
use super::Part;
use super::round_trip::difference;

/// Responds from a list and records the requests. Clones share both.
///
/// Give one clone to the client's builder and keep another. Waits end immediately.
#[derive(Clone, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    replies: VecDeque<Result<Response<Bytes>, TransportErrorKind>>,
    requests: Vec<Request<Bytes>>,
    limits: Vec<Limits>,
    sleeps: Vec<Duration>,
    asserted: usize,
}

impl MockTransport {
    /// A transport with no replies yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Responds to the next request with a status and a JSON body.
    ///
    /// # Panics
    /// When the status is not between 100 and 999.
    pub fn reply(&self, status: u16, body: impl Into<Bytes>) -> &Self {
        let mut response = Response::new(body.into());
        *response.status_mut() =
            StatusCode::from_u16(status).expect("a status is between 100 and 999");
        response
            .headers_mut()
            .insert("content-type", HeaderValue::from_static("application/json"));
        self.reply_with(response)
    }

    /// Responds to the next request with a value as JSON: one of `json!`, of a type of this crate, or of your own.
    ///
    /// # Panics
    /// As [`reply`](Self::reply), and when the value cannot be written as JSON.
    pub fn reply_json<T: Serialize + ?Sized>(&self, status: u16, value: &T) -> &Self {
        let body = serde_json::to_vec(value).expect("the value can be written as JSON");
        self.reply(status, body)
    }

    /// Responds to the next request with this response.
    pub fn reply_with(&self, response: Response<Bytes>) -> &Self {
        self.state().replies.push_back(Ok(response));
        self
    }

    /// Fails the next request.
    pub fn fail(&self, kind: TransportErrorKind) -> &Self {
        self.state().replies.push_back(Err(kind));
        self
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.state().requests.clone()
    }

    /// The limits of all requests so far.
    pub fn limits(&self) -> Vec<Limits> {
        self.state().limits.clone()
    }

    /// All waits so far.
    pub fn sleeps(&self) -> Vec<Duration> {
        self.state().sleeps.clone()
    }

    /// How many replies are left.
    pub fn replies_left(&self) -> usize {
        self.state().replies.len()
    }

    /// Checks the first request that was not checked yet: its method, its path and query with the base's path, and its
    /// body, where JSON is compared by value and `None` means no body.
    ///
    /// # Panics
    /// When the request differs, or there is none.
    #[track_caller]
    pub fn assert_sent(
        &self,
        method: &str,
        path_and_query: &str,
        json_body: Option<&str>,
    ) -> &Self {
        let request = self.next_sent(method, path_and_query);
        let body = String::from_utf8_lossy(request.body());
        match json_body {
            None => assert!(body.is_empty(), "expected no body, but sent: {body}"),
            Some(expected) => {
                let json: Value =
                    serde_json::from_str(expected).expect("the expected body is JSON");
                let sent: Value = serde_json::from_str(&body).unwrap_or(Value::Null);
                if let Some(what) = difference(&sent, &json) {
                    panic!("the body differs: {what}\n expected: {json}\n     sent: {body}");
                }
            }
        }
        self
    }

    /// Checks the first request that was not checked yet, as [`assert_sent`](Self::assert_sent) does: its body is a form
    /// of these names and values.
    ///
    /// # Panics
    /// When the request differs, or there is none.
    #[track_caller]
    pub fn assert_sent_form(
        &self,
        method: &str,
        path_and_query: &str,
        pairs: &[(&str, &str)],
    ) -> &Self {
        let request = self.next_sent(method, path_and_query);
        assert_eq!(content_type(&request), "application/x-www-form-urlencoded");
        let sent: Vec<_> = form_urlencoded::parse(request.body()).collect();
        let sent: Vec<_> = sent
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        assert_eq!(sent, pairs, "the form differs");
        self
    }

    /// Checks the first request that was not checked yet, as [`assert_sent`](Self::assert_sent) does: its body is these bytes.
    ///
    /// # Panics
    /// When the request differs, or there is none.
    #[track_caller]
    pub fn assert_sent_bytes(&self, method: &str, path_and_query: &str, bytes: &[u8]) -> &Self {
        let request = self.next_sent(method, path_and_query);
        assert_eq!(request.body(), bytes, "the body differs");
        self
    }

    /// Checks the first request that was not checked yet, as [`assert_sent`](Self::assert_sent) does: its body has these
    /// parts, whatever divides them.
    ///
    /// # Panics
    /// When the request differs, or there is none.
    #[track_caller]
    pub fn assert_sent_parts(&self, method: &str, path_and_query: &str, parts: &[Part]) -> &Self {
        let request = self.next_sent(method, path_and_query);
        let sent = Part::read(content_type(&request), request.body());
        assert_eq!(sent.as_deref(), Some(parts), "the parts differ");
        self
    }

    /// The first request that was not checked yet, if it asks for this.
    #[track_caller]
    fn next_sent(&self, method: &str, path_and_query: &str) -> Request<Bytes> {
        let request = {
            let mut state = self.state();
            let request = state.requests.get(state.asserted).cloned();
            state.asserted += usize::from(request.is_some());
            request
        };
        let Some(request) = request else {
            panic!("nothing was sent, but expected {method} {path_and_query}");
        };
        let target = request
            .uri()
            .path_and_query()
            .map_or("", |target| target.as_str());
        let sent = format!("{} {target}", request.method());
        let expected = format!("{method} {path_and_query}");
        assert!(
            sent == expected,
            "the request differs\n expected: {expected}\n     sent: {sent}"
        );
        request
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn respond(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut state = self.state();
        let asked = format!("{} {}", request.method(), request.uri().path());
        state.requests.push(request);
        state.limits.push(limits);
        match state.replies.pop_front() {
            Some(Ok(response)) if response.body().len() > limits.max_body => {
                Err(TransportError::new(
                    TransportErrorKind::TooLarge,
                    "the mock's reply is over the limit",
                ))
            }
            Some(Ok(response)) => Ok(response),
            Some(Err(kind)) => Err(TransportError::new(kind, "the mock was set to fail")),
            None => {
                let why = format!("the mock has no reply left for {asked}");
                Err(TransportError::new(TransportErrorKind::Setup, why))
            }
        }
    }
}

impl fmt::Debug for MockTransport {
    /// Queries, headers and bodies stay out: they may hold a key, and what tests print is often published.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let line =
            |request: &Request<Bytes>| format!("{} {}", request.method(), request.uri().path());
        out.debug_struct("MockTransport")
            .field(
                "requests",
                &state.requests.iter().map(line).collect::<Vec<_>>(),
            )
            .field("replies_left", &state.replies.len())
            .finish_non_exhaustive()
    }
}

fn content_type(request: &Request<Bytes>) -> &str {
    let kind = request.headers().get("content-type");
    kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default()
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(std::future::ready(self.respond(request, limits)))
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        self.state().sleeps.push(time);
        Box::pin(std::future::ready(()))
    }
}

#[cfg(feature = "blocking")]
impl BlockingTransport for MockTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.respond(request, limits)
    }

    fn sleep(&self, time: Duration) {
        self.state().sleeps.push(time);
    }
}
