// Copied from generator/runtime/src/runtime/client_builder.rs by `cargo xtask codegen`; edit it there.

//! Sets up a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use secrecy::SecretString;

use super::arguments::Arguments;
use super::call::constant_headers;
use super::credentials::{Credentials, Provider, Source};
use super::oauth::{OnRotation, TokenSource};
use super::rate::Limiter;
use super::shared::Shared;
use super::{
    Api, Auth, Base, Client, CredentialProvider, Error, Observer, Rate, RequestOptions,
    RetryPolicy, Transport,
};
#[cfg(feature = "blocking")]
use super::{BlockingCredentialProvider, BlockingTransport};

/// Names this crate and its version, unless the user names an application.
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
/// The largest body that a client reads, by default.
const MAX_BODY: usize = 64 * 1024 * 1024;
/// The longest time until there is a connection, by default.
const CONNECT: Duration = Duration::from_secs(10);

/// Sets up a [`Client`].
#[must_use]
pub struct ClientBuilder<A: Api> {
    base: Base,
    auth: Auth,
    arguments: Arguments,
    token_url: Option<Base>,
    on_rotation: Option<OnRotation>,
    provider: Provider,
    options: RequestOptions,
    user_agent: String,
    max_body: usize,
    connect_timeout: Option<Duration>,
    rate: Option<Rate>,
    observer: Option<Arc<dyn Observer>>,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "blocking")]
    blocking: Option<Arc<dyn BlockingTransport>>,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> ClientBuilder<A> {
    /// Starts with the API's own settings.
    pub fn new(base: Base, auth: Auth) -> Self {
        Self {
            base,
            auth,
            arguments: Arguments::default(),
            token_url: None,
            on_rotation: None,
            provider: Provider::default(),
            options: RequestOptions::new(),
            user_agent: USER_AGENT.to_owned(),
            max_body: MAX_BODY,
            connect_timeout: Some(CONNECT),
            rate: None,
            observer: None,
            transport: None,
            #[cfg(feature = "blocking")]
            blocking: None,
            api: PhantomData,
        }
    }

    /// Sends calls to another address, such as a test server's; credentials go there too.
    ///
    /// It must begin with `https://`, or with `http://` for this machine. Never take it from people or services that must not
    /// have the key.
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        self.base = Base::parse(url.as_ref());
        self
    }

    /// Gives the value of a name in braces: of the base URL, of a header.
    pub fn argument(self, name: &'static str, value: impl Into<String>) -> Self {
        self.secret(name, value.into())
    }

    /// Gives the value of a name in braces that is secret.
    pub fn secret(mut self, name: &'static str, value: impl Into<SecretString>) -> Self {
        self.arguments.set(name, value.into());
        self
    }

    /// Asks this provider for the secrets of async calls, instead of using the ones given: they may change while the client
    /// lives. Where the API uses OAuth, it gives `token`, and the client fetches none.
    pub fn credentials(mut self, provider: impl CredentialProvider) -> Self {
        self.provider.of_async = Some(Arc::new(provider));
        self
    }

    /// Asks this provider for the secrets of blocking calls, as [`credentials`](Self::credentials) does for async ones.
    #[cfg(feature = "blocking")]
    pub fn blocking_credentials(mut self, provider: impl BlockingCredentialProvider) -> Self {
        self.provider.of_blocking = Some(Arc::new(provider));
        self
    }

    #[doc(hidden)]
    pub fn at(mut self, base: Base) -> Self {
        self.base = base;
        self
    }

    #[doc(hidden)]
    pub fn tokens_at(mut self, url: Base) -> Self {
        self.token_url = Some(url);
        self
    }

    #[doc(hidden)]
    pub fn rotated(mut self, on_rotation: impl Fn(&SecretString) + Send + Sync + 'static) -> Self {
        self.on_rotation = Some(Arc::new(on_rotation));
        self
    }

    /// Sends async calls instead of reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends blocking calls instead of ureq.
    #[cfg(feature = "blocking")]
    pub fn blocking_transport(mut self, transport: impl BlockingTransport) -> Self {
        self.blocking = Some(Arc::new(transport));
        self
    }

    /// Limits the time until there is a connection, within the time of an attempt; 10 seconds by default, and `None` is no
    /// limit. A transport of your own has its own limit.
    pub fn connect_timeout(mut self, time: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = time.into();
        self
    }

    /// Limits the time of each attempt; `None` is no limit. The default is in the API's
    /// [`ApiInfo`](super::ApiInfo).
    pub fn attempt_timeout(mut self, time: impl Into<Option<Duration>>) -> Self {
        self.options = self.options.attempt_timeout(time);
        self
    }

    /// Limits the time of a whole call, from the first poll of its future: all attempts and the waits between them;
    /// `None`, the default, is no limit.
    pub fn total_timeout(mut self, time: impl Into<Option<Duration>>) -> Self {
        self.options = self.options.total_timeout(time);
        self
    }

    /// Decides which failed attempts are repeated, instead of the API's own rules.
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.options = self.options.retry(policy);
        self
    }

    /// Sends each request once.
    pub fn no_retry(mut self) -> Self {
        self.options = self.options.no_retry();
        self
    }

    /// Names your application to the service, before the name of this crate.
    pub fn user_agent(mut self, name: &str) -> Self {
        self.user_agent = format!("{name} {USER_AGENT}");
        self
    }

    /// Adds a header to every call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.options = self.options.header(name, value);
        self
    }

    /// Limits the body of a response, in bytes; 64 MiB by default.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Keeps within the limit of calls that the API documents, if any, by waiting before calls.
    pub fn rate_limit(mut self) -> Self {
        self.rate = A::INFO.rate;
        self
    }

    /// Keeps within this limit of calls, by waiting before calls.
    pub fn rate_limit_of(mut self, rate: Rate) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Reports every attempt to this observer, as for metrics.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Finishes the client and checks its settings now.
    ///
    /// # Errors
    /// A base URL, key or header that cannot be used gives an error of kind [`ErrorKind::Build`](super::ErrorKind).
    pub fn build(self) -> Result<Client<A>, Error> {
        let (shared, options) = self.parts();
        shared.check(&options)?;
        Ok(Client::of(Arc::new(shared), options))
    }

    /// Finishes the client; the first call reports settings that it cannot use, before anything is sent.
    #[must_use]
    pub fn into_client(self) -> Client<A> {
        let (shared, options) = self.parts();
        Client::of(Arc::new(shared), options)
    }

    fn parts(self) -> (Shared, RequestOptions) {
        let mut options = self.options;
        let headers = constant_headers(A::INFO.headers, &self.arguments, &self.user_agent);
        let headers = headers.unwrap_or_else(|why| {
            options.problem.get_or_insert(why);
            http::HeaderMap::new()
        });
        let credentials = credentials(
            &self.auth,
            self.arguments.clone(),
            self.provider,
            self.token_url,
            self.on_rotation,
            &self.user_agent,
        );
        let shared = Shared {
            info: A::INFO,
            base: self.base.filled(&self.arguments),
            template: self.base.template(),
            arguments: self.arguments,
            auth: self.auth,
            credentials,
            headers,
            limiter: self.rate.map(|rate| Arc::new(Limiter::new(rate))),
            observer: self.observer,
            max_body: self.max_body,
            connect_timeout: self.connect_timeout,
            transport: self.transport.map_or_else(OnceLock::new, OnceLock::from),
            #[cfg(feature = "blocking")]
            blocking: self.blocking.map_or_else(OnceLock::new, OnceLock::from),
        };
        (shared, options)
    }
}

/// Where the secrets of a client come from.
fn credentials(
    auth: &Auth,
    arguments: Arguments,
    provider: Provider,
    token_url: Option<Base>,
    on_rotation: Option<OnRotation>,
    user_agent: &str,
) -> Result<Credentials, String> {
    let source = match auth.tokens() {
        _ if !provider.is_none() => Source::Provider(provider),
        Some(oauth) => {
            let url = token_url.unwrap_or_else(|| Base::new(oauth.token));
            let source = TokenSource {
                oauth,
                url: url.filled(&arguments)?,
                headers: constant_headers(&[], &arguments, user_agent)?,
                arguments: arguments.clone(),
                on_rotation,
                rotated: Mutex::default(),
            };
            // What no request for a token can carry.
            source.request()?;
            Source::Tokens(Box::new(source))
        }
        None => return Credentials::fixed(auth, &arguments),
    };
    Ok(Credentials::renewed(auth.clone(), arguments, source))
}

impl<A: Api> fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ClientBuilder")
            .field("api", &A::INFO.name)
            .field("auth", &self.auth)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
