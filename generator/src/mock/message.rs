//! Requests and responses as they go over the wire.

use std::time::Duration;

use crate::evidence::exchange::Exchange;
use crate::text::json as text;
use crate::text::tree::Node;

/// No value is nested as deep as a name with so many brackets or dots leads.
const MOST_MARKS: usize = 64;

/// A request as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MockRequest {
    /// Such as `GET`.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// In the order they came.
    pub headers: Vec<(String, String)>,
    /// All of it.
    pub body: Vec<u8>,
}

/// A response as it goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MockResponse {
    /// Such as 200.
    pub status: u16,
    /// Without the length of the body.
    pub headers: Vec<(String, String)>,
    /// All of it.
    pub body: Vec<u8>,
}

/// What happens to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MockReply {
    /// How long it takes.
    pub delay: Duration,
    /// What comes then.
    pub fate: MockFate,
    /// The call as an entry of a HAR file, without secrets.
    pub entry: Option<String>,
}

/// How a request ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MockFate {
    /// With a response.
    Response(MockResponse),
    /// With a response that comes a few bytes at a time.
    Slow(MockResponse),
    /// The connection breaks.
    Reset,
    /// Nothing comes.
    Silence,
}

impl MockReply {
    pub(super) fn lost(delay: Duration, fate: MockFate) -> Self {
        Self {
            delay,
            fate,
            entry: None,
        }
    }
}

impl MockRequest {
    /// The request as a recording has it.
    pub(super) fn exchange(&self) -> Exchange {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let query = form_urlencoded::parse(query.as_bytes()).into_owned();
        let headers = self.headers.iter();
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.clone()));
        let mut exchange = Exchange {
            method: self.method.to_uppercase(),
            path: path.to_owned(),
            query: query.collect(),
            headers: headers.collect(),
            sent: Some(self.body.clone()),
            ..Exchange::default()
        };
        exchange.host = exchange.headers.get("host").cloned().unwrap_or_default();
        exchange
    }
}

/// Whether a name in the query or a form leads deeper than any value goes.
pub(super) fn is_too_deep(exchange: &Exchange) -> bool {
    let is_deep = |name: &str| name.matches(['[', '.']).count() > MOST_MARKS;
    let sent = exchange.sent.as_deref().unwrap_or_default();
    let kind = exchange
        .headers
        .get("content-type")
        .map_or("", String::as_str);
    let is_form = kind
        .to_lowercase()
        .starts_with("application/x-www-form-urlencoded");
    let is_multipart = sent.starts_with(b"--");
    let mut form = form_urlencoded::parse(if is_form { sent } else { &[] });
    exchange.query.iter().any(|(name, _)| is_deep(name))
        || form.any(|(name, _)| is_deep(&name))
        || is_multipart
            && crate::evidence::verify::forms::fields(exchange)
                .is_some_and(|fields| fields.iter().any(|(name, _)| is_deep(name)))
}

/// A response with JSON.
pub(super) fn respond(
    status: u16,
    mut headers: Vec<(String, String)>,
    body: &Node,
) -> MockResponse {
    if [204, 304].contains(&status) {
        return MockResponse {
            headers,
            ..empty(status)
        };
    }
    headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    MockResponse {
        status,
        headers,
        body: text::written(body).into_bytes(),
    }
}

/// A response without content.
pub(super) fn empty(status: u16) -> MockResponse {
    MockResponse {
        status,
        headers: Vec::new(),
        body: Vec::new(),
    }
}

/// A response with bytes.
pub(super) fn content(status: u16, body: Vec<u8>) -> MockResponse {
    let kind = (
        "Content-Type".to_owned(),
        "application/octet-stream".to_owned(),
    );
    MockResponse {
        status,
        headers: vec![kind],
        body,
    }
}
