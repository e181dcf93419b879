// Copied from generator/runtime/src/runtime/reqwest.rs by `cargo xtask codegen`; edit it there.

//! The async transport, over reqwest. No other file knows that crate.

use std::error::Error as StdError;
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use ::reqwest::ClientBuilder;
use ::reqwest::redirect::Policy;
use bytes::{Bytes, BytesMut};
use http::uri::Scheme;
use http::{Request, Response, Uri};

use super::base::is_loopback;
use super::content_encoding::{self, suffices};
use super::transport::takes_body;
use super::{
    BoxFuture, Chunks, Incoming, Limits, Payload, Transport, TransportError, TransportErrorKind,
    reqwest_body,
};

/// How long a connection is kept for a next request, as ureq does. Servers close theirs after a while, and a call that is
/// sent at that moment may have arrived, so that not every one is repeated.
const IDLE: Duration = Duration::from_secs(15);

/// Carries requests over reqwest, inside a tokio runtime.
///
/// The client's own one trusts the certificates that the system trusts, and uses the proxies that the environment names,
/// but none for this machine.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    clients: Clients,
}

#[derive(Clone, Debug)]
enum Clients {
    Own(Arc<Own>),
    Given(::reqwest::Client),
}

type Slot = OnceLock<Result<::reqwest::Client, String>>;

/// Each is built when a request first needs it, so that a system without certificates can still talk to itself.
#[derive(Debug, Default)]
struct Own {
    connect_timeout: Option<Duration>,
    /// For http, which asks only this machine; a proxy would read the key.
    plain: Slot,
    /// For https to this machine.
    local: Slot,
    /// For https to all others.
    remote: Slot,
}

impl ReqwestTransport {
    pub(crate) fn new(connect_timeout: Option<Duration>) -> Self {
        Self {
            clients: Clients::Own(Arc::new(Own {
                connect_timeout,
                ..Own::default()
            })),
        }
    }

    /// Uses a client of your own, with its proxies, certificates and pool.
    ///
    /// Set its redirect policy to `none`: a client that follows redirects may carry credentials to other hosts. Which
    /// proxies it uses is up to you as well: without settings of its own it uses those of the environment, also for
    /// this machine, and then a proxy for `http://` sees the credentials.
    #[must_use]
    pub fn from_client(client: ::reqwest::Client) -> Self {
        Self {
            clients: Clients::Given(client),
        }
    }

    fn client(&self, uri: &Uri) -> Result<&::reqwest::Client, TransportError> {
        let own = match &self.clients {
            Clients::Own(own) => own,
            Clients::Given(client) => return Ok(client),
        };
        let tls = uri.scheme() != Some(&Scheme::HTTP);
        let local = !tls || uri.host().is_some_and(is_loopback);
        let slot = match (tls, local) {
            (false, _) => &own.plain,
            (true, true) => &own.local,
            (true, false) => &own.remote,
        };
        slot.get_or_init(|| build(tls, local, own.connect_timeout))
            .as_ref()
            .map_err(|why| TransportError::new(TransportErrorKind::Setup, why.as_str()))
    }
}

fn build(
    tls: bool,
    local: bool,
    connect_timeout: Option<Duration>,
) -> Result<::reqwest::Client, String> {
    let mut builder = ::reqwest::Client::builder()
        .redirect(Policy::none())
        .pool_idle_timeout(IDLE)
        // Bodies are decoded here, whatever other crates enable.
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd();
    if let Some(time) = connect_timeout {
        builder = builder.connect_timeout(time);
    }
    if local {
        builder = builder.no_proxy();
    }
    builder = set_tls(builder, tls)?;
    builder
        .build()
        .map_err(|error| format!("reqwest cannot be set up: {error}"))
}

/// TLS with its cryptography named here, so that it depends on no other crate of the application.
#[cfg(feature = "rustls")]
fn set_tls(builder: ClientBuilder, needed: bool) -> Result<ClientBuilder, String> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| {
            if needed {
                config.with_platform_verifier()
            } else {
                // reqwest requires a TLS setup even for http; this one reads no certificates and trusts none.
                Ok(config.with_root_certificates(rustls::RootCertStore::empty()))
            }
        })
        .map(|config| builder.tls_backend_preconfigured(config.with_no_client_auth()))
        .map_err(|error| format!("TLS cannot be set up: {error}"))
}

// As the other one, which can fail.
#[cfg(not(feature = "rustls"))]
#[allow(clippy::unnecessary_wraps)]
fn set_tls(builder: ClientBuilder, _needed: bool) -> Result<ClientBuilder, String> {
    Ok(builder)
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        mut request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            check_runtime()?;
            content_encoding::accept(request.headers_mut());
            let client = self.client(request.uri())?;
            let is_empty = request.body().is_empty();
            let mut request = prepared(request, is_empty)?;
            *request.timeout_mut() = limits.timeout;
            let mut response = client.execute(request).await.map_err(failed)?;
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            let body = read(response, limits).await?;
            let mut whole = Response::new(body);
            *whole.status_mut() = status;
            *whole.headers_mut() = headers;
            content_encoding::decoded(whole, limits)
        })
    }

    fn open(
        &self,
        request: Request<Payload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Incoming>, TransportError>> {
        Box::pin(async move {
            check_runtime()?;
            let (mut parts, payload) = request.into_parts();
            content_encoding::accept(&mut parts.headers);
            let client = self.client(&parts.uri)?;
            let moved = Arc::new(AtomicU64::new(0));
            let is_empty = payload.length() == 0;
            let body = reqwest_body::of(payload, &moved);
            let request = prepared(Request::from_parts(parts, body), is_empty)?;
            let sending = client.execute(request);
            let mut response = while_moving(sending, &moved, limits.timeout).await?;
            let mut head = Response::new(());
            *head.status_mut() = response.status();
            *head.headers_mut() = std::mem::take(response.headers_mut());
            let timeout = limits.timeout;
            Ok(head.map(|()| Incoming::new(Pieces { response, timeout })))
        })
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(time))
    }
}

/// Without one, reqwest panics.
fn check_runtime() -> Result<(), TransportError> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(TransportError::new(
            TransportErrorKind::Setup,
            "async calls need a tokio runtime around them",
        )),
    }
}

/// A request for reqwest.
fn prepared<B: Into<::reqwest::Body>>(
    request: Request<B>,
    is_empty: bool,
) -> Result<::reqwest::Request, TransportError> {
    let says_empty = is_empty && takes_body(request.method());
    let mut request = ::reqwest::Request::try_from(request)
        .map_err(|error| TransportError::new(TransportErrorKind::Setup, error.without_url()))?;
    if says_empty {
        // reqwest leaves it out, and some servers respond with 411 then.
        let none = http::HeaderValue::from_static("0");
        request
            .headers_mut()
            .insert(http::header::CONTENT_LENGTH, none);
    }
    Ok(request)
}

/// Waits for the head of a response, as long as the body of the request moves.
async fn while_moving(
    sending: impl Future<Output = ::reqwest::Result<::reqwest::Response>>,
    moved: &AtomicU64,
    timeout: Option<Duration>,
) -> Result<::reqwest::Response, TransportError> {
    let Some(timeout) = timeout else {
        return sending.await.map_err(failed);
    };
    let mut sending = std::pin::pin!(sending);
    let mut before = 0;
    loop {
        if let Ok(response) = tokio::time::timeout(timeout, &mut sending).await {
            return response.map_err(failed);
        }
        let now = moved.load(Ordering::Relaxed);
        if std::mem::replace(&mut before, now) == now {
            return Err(too_slow());
        }
    }
}

fn too_slow() -> TransportError {
    TransportError::new(TransportErrorKind::Timeout, "the time was up")
}

/// The body of a response.
struct Pieces {
    response: ::reqwest::Response,
    /// Of one piece.
    timeout: Option<Duration>,
}

impl Chunks for Pieces {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            let chunk = self.response.chunk();
            let chunk = match self.timeout {
                Some(timeout) => tokio::time::timeout(timeout, chunk).await,
                None => Ok(chunk.await),
            };
            chunk.map_err(|_| too_slow())?.map_err(failed)
        })
    }
}

async fn read(mut response: ::reqwest::Response, limits: Limits) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    loop {
        match response.chunk().await.map_err(failed) {
            Ok(Some(chunk)) if body.len().saturating_add(chunk.len()) > limits.max_body => {
                return Err(TransportError::too_large(limits));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => break,
            Err(error) if suffices(response.status(), error.kind()) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(body.freeze())
}

/// Sorts a failure; the address is removed, for its query may hold a key.
fn failed(error: ::reqwest::Error) -> TransportError {
    let kind = if error.is_builder() {
        TransportErrorKind::Setup
    } else if error.is_connect() {
        // A connection that took too long was not made either.
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Broken
    };
    let source = error.without_url();
    if cfg!(not(feature = "rustls"))
        && kind == TransportErrorKind::Connect
        && is_scheme_refusal(&source)
    {
        return TransportError::new(
            TransportErrorKind::Setup,
            "https needs the feature `rustls`",
        );
    }
    TransportError::new(kind, source)
}

/// Whether a client without TLS was asked for https.
fn is_scheme_refusal(error: &(dyn StdError + 'static)) -> bool {
    error.to_string().contains("scheme is not http")
        || error.source().is_some_and(is_scheme_refusal)
}
