// Copied from generator/runtime/src/runtime/reqwest.rs by `cargo xtask codegen`; edit it there.

//! The async transport, over reqwest. No other file knows that crate.

use std::error::Error as StdError;
use std::time::Duration;

use ::reqwest::redirect::Policy;
use bytes::{Bytes, BytesMut};
use http::{Request, Response};

use super::transport::takes_body;
use super::{BoxFuture, Limits, Transport, TransportError, TransportErrorKind};

/// Carries requests over reqwest, inside a tokio runtime.
///
/// The client's own one gives up on a connection after 10 seconds and trusts the certificates that the system trusts.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: ::reqwest::Client,
}

impl ReqwestTransport {
    pub(crate) fn new() -> Result<Self, String> {
        let builder = ::reqwest::Client::builder()
            .redirect(Policy::none())
            .connect_timeout(Duration::from_secs(10));
        #[cfg(feature = "rustls")]
        let builder = builder.tls_backend_preconfigured(tls()?);
        let client = builder
            .build()
            .map_err(|error| format!("reqwest cannot be set up: {error}"))?;
        Ok(Self { client })
    }

    /// Uses a client of your own, with its proxies, certificates and pool.
    ///
    /// Set its redirect policy to `none`: a client that follows redirects may carry credentials to other hosts.
    #[must_use]
    pub fn from_client(client: ::reqwest::Client) -> Self {
        Self { client }
    }
}

/// TLS with its cryptography named here, so that it depends on no other crate of the application.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, String> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map(rustls::ConfigBuilder::<rustls::ClientConfig, _>::with_no_client_auth)
        .map_err(|error| format!("TLS cannot be set up: {error}"))
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let says_empty = request.body().is_empty() && takes_body(request.method());
            let mut request = ::reqwest::Request::try_from(request).map_err(|error| {
                TransportError::new(TransportErrorKind::Setup, error.without_url())
            })?;
            *request.timeout_mut() = limits.timeout;
            if says_empty {
                // reqwest leaves it out, and some servers answer 411 then.
                let none = http::HeaderValue::from_static("0");
                request
                    .headers_mut()
                    .insert(http::header::CONTENT_LENGTH, none);
            }
            let mut response = self.client.execute(request).await.map_err(failed)?;
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            let body = read(response, limits.max_body).await?;
            let mut whole = Response::new(body);
            *whole.status_mut() = status;
            *whole.headers_mut() = headers;
            Ok(whole)
        })
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(time))
    }
}

async fn read(mut response: ::reqwest::Response, max: usize) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if body.len().saturating_add(chunk.len()) > max {
            return Err(TransportError::new(
                TransportErrorKind::TooLarge,
                format!("more than {max} bytes"),
            ));
        }
        body.extend_from_slice(&chunk);
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
