// Copied from generator/runtime/src/runtime/options.rs by `cargo xtask codegen`; edit it there.

//! What can be set for a client or for some of its calls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use form_urlencoded::Serializer;
use http::header::HeaderMap;

use super::base::BaseUrl;
use super::encoder::checked_header;
use super::retry::NoRetry;
use super::{Patch, RetryPolicy};

/// Settings for some calls of a client, see [`Client::with_options`](super::Client::with_options).
///
/// What is not set stays as in the client. A setting that cannot be used is reported by the first call.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestOptions {
    pub(crate) base: Option<Result<BaseUrl, String>>,
    pub(crate) attempt_timeout: Patch<Duration>,
    pub(crate) total_timeout: Patch<Duration>,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
    pub(crate) headers: HeaderMap,
    /// Encoded.
    pub(crate) query: String,
    pub(crate) problem: Option<String>,
}

impl RequestOptions {
    /// Options that set nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the time of each attempt, that of making a connection included; `None` removes the limit of the client or the
    /// API.
    pub fn attempt_timeout(mut self, time: impl Into<Option<Duration>>) -> Self {
        self.attempt_timeout = time.into().into();
        self
    }

    /// Limits the time of the whole call, from the first poll of its future: all attempts and the waits between them.
    /// `None` removes the limit of the client.
    pub fn total_timeout(mut self, time: impl Into<Option<Duration>>) -> Self {
        self.total_timeout = time.into().into();
        self
    }

    /// Decides which failed attempts are repeated.
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// Sends each request once.
    pub fn no_retry(self) -> Self {
        self.retry(NoRetry)
    }

    /// Adds a header, instead of one of the same name that the client or a request sets, except for the client's credential.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match checked_header(name, value) {
            Ok((name, mut value)) => {
                value.set_sensitive(true);
                self.headers.insert(name, value);
            }
            Err(why) => {
                self.problem.get_or_insert(why);
            }
        }
        self
    }

    /// Adds `name=value` to the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        let mut pairs = Serializer::new(std::mem::take(&mut self.query));
        pairs.append_pair(name, value);
        self.query = pairs.finish();
        self
    }

    /// Sends the calls to another address: another path of the client's host, or a test server of this machine.
    ///
    /// Credentials go nowhere else: for another host, port or scheme the calls fail before anything is sent, unless the
    /// client has none. Build a client for that place then, with [`ClientBuilder::base_url`](super::ClientBuilder::base_url).
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        self.base = Some(BaseUrl::parse(url.as_ref()));
        self
    }

    /// These options, and where they set nothing, those of `below`.
    pub(crate) fn over(self, below: &Self) -> Self {
        let mut headers = below.headers.clone();
        headers.extend(self.headers);
        let mut query = below.query.clone();
        if !query.is_empty() && !self.query.is_empty() {
            query.push('&');
        }
        query.push_str(&self.query);
        Self {
            base: self.base.or_else(|| below.base.clone()),
            attempt_timeout: self.attempt_timeout.or(below.attempt_timeout),
            total_timeout: self.total_timeout.or(below.total_timeout),
            retry: self.retry.or_else(|| below.retry.clone()),
            headers,
            query,
            problem: self.problem.or_else(|| below.problem.clone()),
        }
    }
}

impl fmt::Debug for RequestOptions {
    /// Values of headers and of the query are left out, because they may be secret.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RequestOptions")
            .field("base", &self.base)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("total_timeout", &self.total_timeout)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
