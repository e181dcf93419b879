// Copied from generator/runtime/src/runtime/call.rs by `cargo xtask codegen`; edit it there.

//! The life of one call without its IO: when to send, what an outcome means, when to try again.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, IF_RANGE, RANGE};
use http::{HeaderMap, HeaderValue, Request, Response};
use secrecy::ExposeSecret as _;

use super::arguments::Arguments;
use super::base::BaseUrl;
use super::encoder::{Draft, add_absent, append_query, checked_header};
use super::endpoint::Terms;
use super::oauth::TokenSource;
use super::rate::{Limiter, Slot};
use super::renewal::{Failure, Issued};
use super::retry::{Attempt, Decision, Outcome, retry_after};
use super::shared::Shared;
use super::watch::Watch;
use super::{
    Error, ErrorKind, Limits, Observation, Payload, RawResponse, RequestOptions, RetryPolicy,
    StandardRetry, TransportError, TransportErrorKind, Upload,
};

/// One call: its request, and how often it was sent.
pub(crate) struct Call {
    pub shared: Arc<Shared>,
    options: Arc<RequestOptions>,
    terms: &'static Terms,
    /// Without credentials, which may change between attempts.
    request: Request<Bytes>,
    /// A body that is read while it is sent, in place of the request's.
    upload: Option<Upload>,
    taking: Taking,
    /// Whether no attempt follows a failed one.
    is_last: bool,
    /// Whether it goes to an address that a response gave, which learns no credentials.
    is_foreign: bool,
    credentials: Option<Arc<Issued>>,
    /// Whether the service refused credentials once already.
    renewed: bool,
    limiter: Option<Arc<Limiter>>,
    /// When the future was first polled.
    begun: Instant,
    /// How often the request was sent, and when the last time.
    sent: u32,
    sent_at: Instant,
    /// How the attempt before failed.
    failed: Option<Error>,
    pub watch: Watch,
}

/// How the body of a success is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taking {
    Whole,
    /// By whoever reads it.
    Pieces,
}

/// What follows an attempt.
pub(crate) enum Verdict {
    Done(Result<RawResponse, Error>),
    /// Wait, then send again.
    Again(Duration),
}

impl Call {
    /// Completes a request with the client's settings.
    pub(crate) fn new(
        shared: Arc<Shared>,
        options: Arc<RequestOptions>,
        terms: &'static Terms,
        base: &BaseUrl,
        draft: Draft,
    ) -> Result<Self, Error> {
        let operation = terms.operation;
        let setup = |why: &str| shared.unusable(why).in_operation(operation);
        let Draft {
            mut target,
            followed,
            mut headers,
            body,
            upload,
            address,
        } = draft;
        let is_own = address.is_none();
        if followed {
            add_absent(&mut target, &options.query);
        } else {
            append_query(&mut target, &options.query);
        }
        if is_own {
            headers.extend(options.headers.clone());
        }
        let mut request = Request::new(body);
        *request.method_mut() = operation.method.clone();
        *request.uri_mut() = match address {
            Some(address) => address,
            None => base.uri(target).map_err(|why| setup(&why))?,
        };
        *request.headers_mut() = headers;
        let limiter = shared.limiter.clone();
        Ok(Self {
            upload,
            is_foreign: !is_own,
            limiter,
            ..Self::begun(shared, options, terms, request)
        })
    }

    fn begun(
        shared: Arc<Shared>,
        options: Arc<RequestOptions>,
        terms: &'static Terms,
        request: Request<Bytes>,
    ) -> Self {
        let now = Instant::now();
        Self {
            watch: Watch::new(shared.observer.clone()),
            shared,
            options,
            terms,
            request,
            upload: None,
            taking: Taking::Whole,
            is_last: false,
            is_foreign: false,
            credentials: None,
            renewed: false,
            limiter: None,
            begun: now,
            sent: 0,
            sent_at: now,
            failed: None,
        }
    }

    /// The call that fetches a token for this one: in its time and retried alike, without its headers and its limit of calls.
    pub(crate) fn for_token(&self, source: &TokenSource) -> Result<Self, String> {
        let options = RequestOptions {
            total_timeout: self.left(Instant::now()).into(),
            attempt_timeout: self.options.attempt_timeout,
            retry: Some(self.policy()),
            ..RequestOptions::new()
        };
        Ok(Self::begun(
            Arc::clone(&self.shared),
            Arc::new(options),
            source.terms(),
            source.request()?,
        ))
    }

    /// Whether nothing proves who sends it: its endpoint is public, or it goes elsewhere.
    pub(crate) fn is_unsigned(&self) -> bool {
        self.is_foreign || self.terms.auth.is_some_and(|own| own().is_none())
    }

    /// Signs the attempts to come, or ends the call where there is nothing to sign them with.
    pub(crate) fn use_credentials(
        &mut self,
        issued: Result<Arc<Issued>, Failure>,
    ) -> Result<(), Error> {
        let failed = |failure: Failure| {
            Error::new(failure.kind, failure.detail)
                .in_operation(self.terms.operation)
                .after(self.sent)
        };
        self.credentials = Some(issued.map_err(failed)?);
        Ok(())
    }

    /// Whether fetching credentials took all the time that this call has, which others may still have.
    pub(crate) fn is_out_of_time(&self, outcome: &Result<Arc<Issued>, Failure>) -> bool {
        matches!(outcome, Err(failure) if failure.kind == ErrorKind::Timeout)
            && self.is_over(Instant::now(), Duration::ZERO)
    }

    pub(crate) fn waited_too_long(&mut self) -> Error {
        self.time_is_up("before there are credentials")
    }

    /// The same call, whose response is taken as it comes: not compressed, so that the rest can be asked for.
    pub(crate) fn for_download(mut self) -> Self {
        self.taking = Taking::Pieces;
        let headers = self.request.headers_mut();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        self
    }

    /// Whether the body of a success is left to be read.
    pub(crate) fn is_download(&self) -> bool {
        self.taking == Taking::Pieces
    }

    /// Whether its body is read while it is sent.
    pub(crate) fn is_upload(&self) -> bool {
        self.upload.is_some()
    }

    /// Asks for what lies behind so many bytes, if it is still the same.
    pub(crate) fn ask_from(&mut self, received: u64, validator: &HeaderValue) {
        if received == 0 {
            return;
        }
        let headers = self.request.headers_mut();
        if let Ok(range) = HeaderValue::try_from(format!("bytes={received}-")) {
            headers.insert(RANGE, range);
            headers.insert(IF_RANGE, validator.clone());
        }
    }

    /// Forgets the attempts so far, since a part of the response came.
    pub(crate) fn count_anew(&mut self) {
        self.sent = 1;
    }

    /// What fails next ends the call.
    pub(crate) fn repeat_no_more(&mut self) {
        self.is_last = true;
    }

    /// The next attempt with its body, which may be a reader.
    pub(crate) fn attempt_open(
        &mut self,
        now: Instant,
    ) -> Result<(Request<Payload>, Limits), Error> {
        let (request, limits) = self.attempt(now)?;
        let (parts, body) = request.into_parts();
        let payload = match &self.upload {
            None => Payload::from(body),
            Some(upload) => upload.open().map_err(|error| {
                Error::new(ErrorKind::Build, "the upload cannot be read")
                    .caused_by(error.into())
                    .in_operation(self.terms.operation)
            })?,
        };
        Ok((Request::from_parts(parts, payload), limits))
    }

    /// A number that identifies this request, to detect pages that repeat.
    pub(crate) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for (name, value) in self.request.headers() {
            (name, value).hash(&mut hasher);
        }
        self.request.uri().hash(&mut hasher);
        self.request.body().hash(&mut hasher);
        hasher.finish()
    }

    /// Begins the call: its total time counts from now.
    pub(crate) fn begin(&mut self, now: Instant) {
        self.begun = now;
        self.watch.begin(self.terms.operation, self.request.uri());
    }

    /// Begins an attempt: its slot within the rate limit.
    pub(crate) fn slot(&mut self, now: Instant) -> Result<Slot, Error> {
        match &self.limiter {
            // No slot is taken for what is not sent.
            Some(limiter) if !self.is_over(now, Duration::ZERO) => limiter
                .reserve(now, self.left(now))
                .ok_or_else(|| self.time_is_up("before the rate limit allows the request")),
            _ => Ok(Slot::any()),
        }
    }

    /// The request of the next attempt, and what it may take.
    pub(crate) fn attempt(&mut self, now: Instant) -> Result<(Request<Bytes>, Limits), Error> {
        if self.is_over(now, Duration::ZERO) {
            return Err(self.time_is_up(if self.sent == 0 {
                "before the request was sent"
            } else {
                "before the request was sent again"
            }));
        }
        let mut request = self.request.clone();
        if let Some(issued) = &self.credentials {
            let signed = match self.terms.auth {
                None => issued.signature.apply(&mut request),
                Some(own) => own()
                    .sign(&issued.values)
                    .and_then(|own| own.apply(&mut request)),
            };
            signed.map_err(|why| {
                self.shared
                    .unusable(&why)
                    .in_operation(self.terms.operation)
            })?;
        }
        let left = self.left(now);
        let attempt = self.options.attempt_timeout.over(self.shared.info.timeout);
        let timeout = match (attempt, left) {
            (Some(attempt), Some(left)) => Some(attempt.min(left)),
            (one, other) => one.or(other),
        };
        self.sent += 1;
        self.sent_at = now;
        Ok((
            request,
            Limits {
                timeout,
                max_body: self.shared.max_body,
            },
        ))
    }

    /// Judges the result of an attempt.
    pub(crate) fn judge(
        &mut self,
        result: Result<Response<Bytes>, TransportError>,
        now: Instant,
        today: SystemTime,
        jitter: f64,
    ) -> Verdict {
        let (outcome, asked, end) = match result {
            Ok(response) => self.response(response, today),
            Err(error) => {
                let (outcome, error) = self.no_response(error);
                (outcome, None, Err(error))
            }
        };
        let renews = self.renews(outcome);
        let is_last = self.is_last || self.upload.as_ref().is_some_and(Upload::is_spent);
        let wait = outcome.filter(|_| !is_last).and_then(|outcome| {
            if renews {
                return Some(Duration::ZERO);
            }
            let attempt = Attempt {
                number: self.sent,
                elapsed: now.duration_since(self.begun),
                operation: self.terms.operation,
                outcome,
                retry_after: asked,
                jitter,
            };
            match self.policy().decide(&attempt) {
                Decision::After(wait) if !self.is_over(now, wait) => Some(wait),
                _ => None,
            }
        });
        let (status, failure) = match &end {
            Ok(response) => (Some(response.status()), outcome.map(|_| ErrorKind::Decode)),
            Err(error) => (error.status(), Some(error.kind())),
        };
        self.watch.attempted(&Observation {
            api: self.shared.info.name,
            operation: self.terms.operation,
            attempt: self.sent,
            status,
            failure,
            took: now.duration_since(self.sent_at),
            wait,
        });
        let Some(wait) = wait else {
            return Verdict::Done(end);
        };
        self.failed = end.err();
        Verdict::Again(wait)
    }

    /// Which failed attempts are repeated: as the user says, or else the endpoint.
    fn policy(&self) -> Arc<dyn RetryPolicy> {
        let own = self.options.retry.clone();
        own.unwrap_or_else(|| Arc::new(StandardRetry::new(self.terms.retry)))
    }

    /// Whether the call tries again with new credentials, which it does once.
    fn renews(&mut self, outcome: Option<Outcome>) -> bool {
        let (Some(Outcome::Status(401)), Some(refused)) = (outcome, &self.credentials) else {
            return false;
        };
        let renews = self.shared.refuse(refused) && !self.renewed;
        self.renewed = true;
        renews
    }

    /// How a response failed, if it did; how long the service asks to wait; and the call's result if this is the last attempt.
    fn response(
        &self,
        response: Response<Bytes>,
        today: SystemTime,
    ) -> (
        Option<Outcome>,
        Option<Duration>,
        Result<RawResponse, Error>,
    ) {
        let asked = retry_after(response.headers(), today);
        let response = RawResponse::new(self.terms, response).after(self.sent);
        if let Some(error) = response.failure() {
            // What a successful status denies would only repeat.
            let outcome = (error.kind() == ErrorKind::Status)
                .then(|| Outcome::Status(response.status().as_u16()));
            let error = error.asked_to_wait(asked, self.terms.retry.max);
            (outcome, asked, Err(error))
        } else if !response.is_empty() && response.is_html() && self.wants_json() {
            (Some(Outcome::Html), asked, Ok(response))
        } else {
            (None, asked, Ok(response))
        }
    }

    /// Whether an HTML page is not what was asked for.
    fn wants_json(&self) -> bool {
        let accepted = self.request.headers().get(ACCEPT);
        accepted.is_none_or(|accepted| accepted.as_bytes() != b"*/*")
    }

    fn no_response(&self, error: TransportError) -> (Option<Outcome>, Error) {
        let host = self.request.uri().host().unwrap_or_default();
        let (outcome, kind, detail) = match error.kind() {
            TransportErrorKind::Setup => (
                None,
                ErrorKind::Build,
                format!("the request cannot be sent: {error}"),
            ),
            TransportErrorKind::Connect => (
                Some(Outcome::Connect),
                ErrorKind::Connect,
                format!("no connection to {host}"),
            ),
            TransportErrorKind::Timeout => (
                Some(Outcome::Timeout),
                ErrorKind::Timeout,
                format!("no response from {host} in time"),
            ),
            TransportErrorKind::Broken => (
                Some(Outcome::Broken),
                ErrorKind::Transport,
                format!("the connection to {host} broke"),
            ),
            TransportErrorKind::TooLarge => {
                let limit = self.shared.max_body;
                (
                    None,
                    ErrorKind::TooLarge,
                    format!("the response is larger than {limit} bytes"),
                )
            }
        };
        let error = Error::new(kind, detail).caused_by(error.into_source());
        (
            outcome,
            error.in_operation(self.terms.operation).after(self.sent),
        )
    }

    fn is_over(&self, now: Instant, wait: Duration) -> bool {
        self.left(now).is_some_and(|left| wait >= left)
    }

    /// What is left of the call's total time, if it is limited.
    pub(crate) fn left(&self, now: Instant) -> Option<Duration> {
        let total = self.options.total_timeout.over(None)?;
        Some(total.saturating_sub(now.duration_since(self.begun)))
    }

    /// The error of a call that has no time for another attempt: how the last one failed says more than the time.
    fn time_is_up(&mut self, when: &str) -> Error {
        self.failed.take().unwrap_or_else(|| {
            Error::new(
                ErrorKind::Timeout,
                format!("the call's total time ends {when}"),
            )
            .in_operation(self.terms.operation)
            .after(self.sent)
        })
    }
}

/// The headers that all calls of a client carry, with the client's arguments in them.
pub(crate) fn constant_headers(
    templates: &[(&str, &str)],
    arguments: &Arguments,
    user_agent: &str,
) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let mut add = |name: &str, value: &str, is_given: bool| {
        let (name, mut value) = checked_header(name, value)?;
        value.set_sensitive(is_given);
        headers.insert(name, value);
        Ok::<_, String>(())
    };
    for (name, template) in templates {
        let value = arguments.fill(template)?;
        add(name, value.expose_secret(), template.contains('{'))?;
    }
    add("user-agent", user_agent, false)?;
    Ok(headers)
}
