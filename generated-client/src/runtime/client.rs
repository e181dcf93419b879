// Copied from generator/runtime/src/runtime/client.rs by `cargo xtask codegen`; edit it there.

//! The client: sends requests, asynchronously and blocking.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Instant, SystemTime};

use bytes::Bytes;
use http::Response as HttpResponse;

#[cfg(feature = "blocking")]
use super::BlockingIncoming;
#[cfg(feature = "blocking")]
use super::BlockingTransport;
use super::call::{Call, Verdict};
use super::content_encoding::undecoded;
use super::credentials::sign;
#[cfg(feature = "blocking")]
use super::credentials::sign_blocking;
use super::endpoint::Terms;
use super::shared::Shared;
use super::watch::Watch;
use super::{
    Api, BoxFuture, Download, Endpoint, Error, Incoming, Paginated, RawResponse, RequestOptions,
    Response, Transport,
};

/// Sends the requests of one API, asynchronously and, with the feature `blocking`, while the thread waits.
///
/// A clone is cheap and shares connections and the rate limit. It can be used from many threads at once.
pub struct Client<A: Api> {
    shared: Arc<Shared>,
    options: Arc<RequestOptions>,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Client<A> {
    pub(crate) fn of(shared: Arc<Shared>, options: RequestOptions) -> Self {
        Self {
            shared,
            options: Arc::new(options),
            api: PhantomData,
        }
    }

    /// Sends a request and reads the response.
    ///
    /// The request is encoded at once; it is sent when the future is first polled.
    ///
    /// # Errors
    /// See [`ErrorKind`](super::ErrorKind). A status that is not 2xx is an error.
    pub fn send<E: Endpoint<Api = A>>(
        &self,
        request: &E,
    ) -> impl Future<Output = Result<E::Output, Error>> + Send + use<A, E> {
        Sending {
            core: run(self.prepare(request)),
            decode: decode::<E>,
        }
    }

    /// Sends a request and returns status and headers beside the result.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn send_full<E: Endpoint<Api = A>>(
        &self,
        request: &E,
    ) -> impl Future<Output = Result<Response<E::Output>, Error>> + Send + use<A, E> {
        Sending {
            core: run(self.prepare(request)),
            decode: decode_full::<E>,
        }
    }

    /// Sends a request and reads the response while the thread waits.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking<E: Endpoint<Api = A>>(&self, request: &E) -> Result<E::Output, Error> {
        decode::<E>(&run_blocking(self.prepare(request)?)?)
    }

    /// Sends a request while the thread waits and returns status and headers beside the result.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_full_blocking<E: Endpoint<Api = A>>(
        &self,
        request: &E,
    ) -> Result<Response<E::Output>, Error> {
        decode_full::<E>(&run_blocking(self.prepare(request)?)?)
    }

    /// Sends a request; the body of its response is then taken piece by piece.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn download<E: Endpoint<Api = A>>(
        &self,
        request: &E,
    ) -> impl Future<Output = Result<Download, Error>> + Send + use<A, E> {
        let call = self.prepare(request);
        async { Download::begin(call?).await }
    }

    /// Sends a request while the thread waits; the body of its response is then taken piece by piece.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn download_blocking<E: Endpoint<Api = A>>(
        &self,
        request: &E,
    ) -> Result<super::DownloadBlocking, Error> {
        super::DownloadBlocking::begin(self.prepare(request)?)
    }

    /// The pages of a list, from the one that `request` asks for.
    pub fn pages<E: Paginated<Api = A>>(&self, request: E) -> super::Pages<E> {
        super::Pages::new(self.clone(), request)
    }

    /// The items of all pages of a list, from the one that `request` asks for.
    pub fn items<E: Paginated<Api = A>>(&self, request: E) -> super::Items<E> {
        super::Items::new(self.pages(request))
    }

    /// The pages of a list, while the thread waits.
    #[cfg(feature = "blocking")]
    pub fn pages_blocking<E: Paginated<Api = A>>(&self, request: E) -> super::PagesBlocking<E> {
        super::PagesBlocking::new(self.clone(), request)
    }

    /// The items of all pages of a list, while the thread waits.
    #[cfg(feature = "blocking")]
    pub fn items_blocking<E: Paginated<Api = A>>(&self, request: E) -> super::ItemsBlocking<E> {
        super::ItemsBlocking::new(self.pages_blocking(request))
    }

    /// A client with other settings that shares everything else with this one.
    #[must_use]
    pub fn with_options(&self, options: RequestOptions) -> Self {
        Self::of(Arc::clone(&self.shared), options.over(&self.options))
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub(crate) fn options(&self) -> &RequestOptions {
        &self.options
    }

    /// Encodes a request, without sending it.
    pub(crate) fn prepare<E: Endpoint<Api = A>>(&self, request: &E) -> Result<Call, Error> {
        let terms = Terms::of::<E>();
        let base = self.shared.place(&self.options, terms)?;
        let mut encoder = self.shared.encoder(&base, E::OPERATION);
        request
            .encode(&mut encoder)
            .map_err(|error| error.in_operation(E::OPERATION))?;
        let draft = encoder
            .finish()
            .map_err(|error| error.in_operation(E::OPERATION))?;
        Call::new(
            Arc::clone(&self.shared),
            Arc::clone(&self.options),
            terms,
            &base,
            draft,
        )
    }
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            options: Arc::clone(&self.options),
            api: PhantomData,
        }
    }
}

impl<A: Api> fmt::Debug for Client<A> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Client")
            .field("api", &self.shared.info.name)
            .field(
                "base",
                &self.shared.base(&self.options).map(ToString::to_string),
            )
            .field("auth", &self.shared.auth)
            .finish_non_exhaustive()
    }
}

/// A call in progress. The machinery of sending is in `core`, once for all endpoints.
struct Sending<T> {
    core: Running,
    decode: fn(&Received) -> Result<T, Error>,
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.core.as_mut().poll(context))?;
        Poll::Ready((self.decode)(&received))
    }
}

/// A call until its response has arrived.
pub(crate) type Running = BoxFuture<'static, Result<Received, Error>>;

/// A response that is not decoded yet, and the watch that reports if it cannot be.
pub(crate) struct Received {
    response: RawResponse,
    watch: Watch,
}

impl Received {
    fn new(end: Result<RawResponse, Error>, watch: Watch) -> Result<Self, Error> {
        watch.ended(end.as_ref());
        end.map(|response| Self { response, watch })
    }

    pub(crate) fn response(&self) -> &RawResponse {
        &self.response
    }

    fn unread(&self, error: Error) -> Error {
        let error = match undecoded(self.response.headers()) {
            Some(why) if error.is_decode() => error.explained(why),
            _ => error,
        };
        let error = error.with_response(&self.response);
        self.watch.ended(Err(&error));
        error
    }
}

pub(crate) fn decode<E: Endpoint>(received: &Received) -> Result<E::Output, Error> {
    E::decode(&received.response).map_err(|error| received.unread(error))
}

fn decode_full<E: Endpoint>(received: &Received) -> Result<Response<E::Output>, Error> {
    decode::<E>(received).map(|body| Response::new(&received.response, body))
}

/// Runs a call to its end.
pub(crate) fn run(call: Result<Call, Error>) -> Running {
    Box::pin(async move {
        let mut call = call?;
        let transport = call.shared.transport()?;
        call.begin(Instant::now());
        let watch = call.watch.clone();
        let end = watch.follow(drive(call, &*transport)).await;
        Received::new(end, watch)
    })
}

async fn drive(mut call: Call, transport: &dyn Transport) -> Result<RawResponse, Error> {
    if call.is_upload() {
        return open(&mut call, transport)
            .await
            .map(|(response, _)| response);
    }
    loop {
        sign(&mut call, transport).await?;
        if let Some(end) = attempt(&mut call, transport).await? {
            return end;
        }
    }
}

/// Runs a call until the body of a success comes, which a download leaves to its reader; any other body is in the response.
pub(crate) async fn open(
    call: &mut Call,
    transport: &dyn Transport,
) -> Result<(RawResponse, Incoming), Error> {
    loop {
        sign(call, transport).await?;
        let slot = call.slot(Instant::now())?;
        if !slot.wait.is_zero() {
            transport.sleep(slot.wait).await;
        }
        let (request, limits) = call.attempt_open(Instant::now())?;
        slot.spend();
        let mut rest = Incoming::whole(Bytes::new());
        let result = match transport.open(request, limits).await {
            Err(error) => Err(error),
            Ok(response) => {
                let (parts, body) = response.into_parts();
                if call.is_download() && parts.status.is_success() {
                    rest = body;
                    Ok(HttpResponse::from_parts(parts, Bytes::new()))
                } else {
                    body.collect(parts, limits).await
                }
            }
        };
        match call.judge(result, Instant::now(), SystemTime::now(), fastrand::f64()) {
            Verdict::Done(end) => return end.map(|response| (response, rest)),
            Verdict::Again(wait) => transport.sleep(wait).await,
        }
    }
}

/// Runs a call that has no credentials.
pub(crate) async fn drive_unsigned(
    mut call: Call,
    transport: &dyn Transport,
) -> Result<RawResponse, Error> {
    loop {
        if let Some(end) = attempt(&mut call, transport).await? {
            return end;
        }
    }
}

/// Sends a request once, within the rate limit. Gives the end of the call, or nothing after the wait for another attempt.
async fn attempt(
    call: &mut Call,
    transport: &dyn Transport,
) -> Result<Option<Result<RawResponse, Error>>, Error> {
    let slot = call.slot(Instant::now())?;
    if !slot.wait.is_zero() {
        transport.sleep(slot.wait).await;
    }
    let (request, limits) = call.attempt(Instant::now())?;
    slot.spend();
    let result = transport.send(request, limits).await;
    match call.judge(result, Instant::now(), SystemTime::now(), fastrand::f64()) {
        Verdict::Done(end) => return Ok(Some(end)),
        Verdict::Again(wait) => transport.sleep(wait).await,
    }
    Ok(None)
}

/// Runs a call to its end while the thread waits.
#[cfg(feature = "blocking")]
pub(crate) fn run_blocking(mut call: Call) -> Result<Received, Error> {
    let transport = call.shared.blocking();
    call.begin(Instant::now());
    let watch = call.watch.clone();
    let end = watch.within(|| drive_blocking(call, &*transport));
    Received::new(end, watch)
}

#[cfg(feature = "blocking")]
fn drive_blocking(mut call: Call, transport: &dyn BlockingTransport) -> Result<RawResponse, Error> {
    if call.is_upload() {
        return open_blocking(&mut call, transport).map(|(response, _)| response);
    }
    loop {
        sign_blocking(&mut call, transport)?;
        if let Some(end) = attempt_blocking(&mut call, transport)? {
            return end;
        }
    }
}

/// As [`open`], while the thread waits.
#[cfg(feature = "blocking")]
pub(crate) fn open_blocking(
    call: &mut Call,
    transport: &dyn BlockingTransport,
) -> Result<(RawResponse, BlockingIncoming), Error> {
    loop {
        sign_blocking(call, transport)?;
        let slot = call.slot(Instant::now())?;
        if !slot.wait.is_zero() {
            transport.sleep(slot.wait);
        }
        let (request, limits) = call.attempt_open(Instant::now())?;
        slot.spend();
        let mut rest = BlockingIncoming::whole(Bytes::new());
        let result = match transport.open(request, limits) {
            Err(error) => Err(error),
            Ok(response) => {
                let (parts, body) = response.into_parts();
                if call.is_download() && parts.status.is_success() {
                    rest = body;
                    Ok(HttpResponse::from_parts(parts, Bytes::new()))
                } else {
                    body.collect(parts, limits)
                }
            }
        };
        match call.judge(result, Instant::now(), SystemTime::now(), fastrand::f64()) {
            Verdict::Done(end) => return end.map(|response| (response, rest)),
            Verdict::Again(wait) => transport.sleep(wait),
        }
    }
}

/// Runs a call that has no credentials, while the thread waits.
#[cfg(feature = "blocking")]
pub(crate) fn drive_unsigned_blocking(
    mut call: Call,
    transport: &dyn BlockingTransport,
) -> Result<RawResponse, Error> {
    loop {
        if let Some(end) = attempt_blocking(&mut call, transport)? {
            return end;
        }
    }
}

/// As [`attempt`], while the thread waits.
#[cfg(feature = "blocking")]
fn attempt_blocking(
    call: &mut Call,
    transport: &dyn BlockingTransport,
) -> Result<Option<Result<RawResponse, Error>>, Error> {
    let slot = call.slot(Instant::now())?;
    if !slot.wait.is_zero() {
        transport.sleep(slot.wait);
    }
    let (request, limits) = call.attempt(Instant::now())?;
    slot.spend();
    let result = transport.send(request, limits);
    match call.judge(result, Instant::now(), SystemTime::now(), fastrand::f64()) {
        Verdict::Done(end) => return Ok(Some(end)),
        Verdict::Again(wait) => transport.sleep(wait),
    }
    Ok(None)
}
