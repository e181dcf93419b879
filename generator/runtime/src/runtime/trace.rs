//! Calls as spans of `tracing`, with the names that OpenTelemetry gives to the parts of an HTTP client's call.

use std::future::Future;

use http::Uri;
use http::uri::Scheme;
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

use super::{Error, ErrorKind, Observation, Operation, RawResponse};

/// The span of one call, over all of its attempts. It shows the path's template and never its values, nor a query, a
/// header or a body.
#[derive(Clone)]
pub(crate) struct Trace(Span);

impl Trace {
    pub(crate) fn none() -> Self {
        Self(Span::none())
    }

    pub(crate) fn begin(operation: &Operation, uri: &Uri) -> Self {
        let host = uri.host().unwrap_or_default();
        let usual = if uri.scheme() == Some(&Scheme::HTTP) {
            80
        } else {
            443
        };
        Self(tracing::info_span!(
            "call",
            otel.name = format_args!("{} {}", operation.method, operation.path),
            otel.kind = "client",
            otel.status_code = Empty,
            operation = operation.id,
            http.request.method = operation.method.as_str(),
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            url.template = operation.path,
            server.address = host.trim_matches(['[', ']']),
            server.port = uri.port_u16().unwrap_or(usual),
            "error.type" = Empty,
        ))
    }

    pub(crate) fn follow<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        future.instrument(self.0.clone())
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn within<T>(&self, run: impl FnOnce() -> T) -> T {
        self.0.in_scope(run)
    }

    pub(crate) fn attempted(&self, seen: &Observation<'_>) {
        let (Some(wait), Some(failure)) = (seen.wait, seen.failure) else {
            return;
        };
        let status = seen.status.map(|status| status.as_u16());
        tracing::info!(
            parent: &self.0,
            http.request.resend_count = seen.attempt,
            http.response.status_code = status,
            "error.type" = error_type(failure, status).as_str(),
            wait_seconds = wait.as_secs_f64(),
            "the request is sent again",
        );
    }

    pub(crate) fn responded(&self, response: &RawResponse) {
        self.sent(response.attempts());
        self.0
            .record("http.response.status_code", response.status().as_u16());
    }

    pub(crate) fn failed(&self, error: &Error) {
        let status = error.status().map(|status| status.as_u16());
        self.sent(error.attempts());
        self.0.record("http.response.status_code", status);
        self.0
            .record("error.type", error_type(error.kind(), status).as_str());
        self.0.record("otel.status_code", "ERROR");
    }

    fn sent(&self, attempts: u32) {
        if attempts > 1 {
            self.0.record("http.request.resend_count", attempts - 1);
        }
    }
}

/// The status, or how far the call got.
fn error_type(kind: ErrorKind, status: Option<u16>) -> String {
    let name = match kind {
        ErrorKind::Build => "build",
        ErrorKind::Credentials => "credentials",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::TooLarge => "too_large",
        ErrorKind::Status => return status.map_or_else(String::new, |status| status.to_string()),
        ErrorKind::Failed => "failed",
        ErrorKind::Decode => "decode",
        ErrorKind::Page => "page",
        ErrorKind::Write => "write",
    };
    name.to_owned()
}
