// Copied from generator/runtime/src/runtime/credentials.rs by `cargo xtask codegen`; edit it there.

//! Where the secrets of a client come from: its arguments, a token service, or a provider of the user's own.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use secrecy::SecretString;

#[cfg(feature = "blocking")]
use super::BlockingTransport;
use super::arguments::Arguments;
use super::auth::Auth;
use super::call::Call;
use super::client::drive_unsigned;
#[cfg(feature = "blocking")]
use super::client::drive_unsigned_blocking;
use super::oauth::TokenSource;
use super::renewal::{Claim, Failure, Issued, Landed, Renewal};
use super::transport::BoxFuture;
use super::{Error, ErrorKind, RawResponse, Transport};

/// Why a provider has no secrets. Its text stands in the error of the call, so it must not show one.
pub type ProviderError = Box<dyn std::error::Error + Send + Sync>;

/// Secrets that a provider gives, by the names that the API's auth has for them.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    values: Arguments,
    lifetime: Duration,
}

impl Secrets {
    /// One secret, such as `token`; the names are the arguments of the API's client, and `token` where it uses OAuth.
    #[must_use]
    pub fn new(name: &str, value: impl Into<SecretString>) -> Self {
        Self::default().and(name, value)
    }

    /// One more secret.
    #[must_use]
    pub fn and(mut self, name: &str, value: impl Into<SecretString>) -> Self {
        self.values.set(name.to_owned(), value.into());
        self
    }

    /// Keeps them for this time, unless the service refuses them before. Without it, each attempt asks the provider.
    #[must_use]
    pub fn valid_for(mut self, time: Duration) -> Self {
        self.lifetime = time;
        self
    }
}

/// Gives a client its secrets while it lives, asynchronously; a closure `|refused| async { … }` is one.
pub trait CredentialProvider: Send + Sync + 'static {
    /// The secrets of now. `refused` says that the service did not accept the last ones (401). One call asks at a
    /// time, and all others wait for what it gets.
    fn secrets(&self, refused: bool) -> BoxFuture<'_, Result<Secrets, ProviderError>>;
}

impl<F, T> CredentialProvider for F
where
    F: Fn(bool) -> T + Send + Sync + 'static,
    T: Future<Output = Result<Secrets, ProviderError>> + Send + 'static,
{
    fn secrets(&self, refused: bool) -> BoxFuture<'_, Result<Secrets, ProviderError>> {
        Box::pin(self(refused))
    }
}

/// The same for blocking calls; a closure `|refused| …` is one.
#[cfg(feature = "blocking")]
pub trait BlockingCredentialProvider: Send + Sync + 'static {
    /// As [`CredentialProvider::secrets`].
    fn secrets(&self, refused: bool) -> Result<Secrets, ProviderError>;
}

#[cfg(feature = "blocking")]
impl<F> BlockingCredentialProvider for F
where
    F: Fn(bool) -> Result<Secrets, ProviderError> + Send + Sync + 'static,
{
    fn secrets(&self, refused: bool) -> Result<Secrets, ProviderError> {
        self(refused)
    }
}

/// What a client signs its calls with.
pub(crate) enum Credentials {
    /// The same for every call.
    Fixed(Arc<Issued>),
    Renewed(Box<Renewed>),
}

/// Credentials that change while the client lives.
pub(crate) struct Renewed {
    auth: Auth,
    arguments: Arguments,
    source: Source,
    renewal: Arc<Renewal>,
}

/// Who gives secrets that change.
pub(crate) enum Source {
    Tokens(Box<TokenSource>),
    Provider(Provider),
}

impl Source {
    /// Whether async calls can have secrets, which is not to be found out for others.
    fn of_async(&self) -> Result<(), Failure> {
        match self {
            Self::Tokens(_) => Ok(()),
            Self::Provider(provider) => provider.of_async().map(|_| ()),
        }
    }

    #[cfg(feature = "blocking")]
    fn of_blocking(&self) -> Result<(), Failure> {
        match self {
            Self::Tokens(_) => Ok(()),
            Self::Provider(provider) => provider.of_blocking().map(|_| ()),
        }
    }
}

/// A provider for each way to call.
#[derive(Clone, Default)]
pub(crate) struct Provider {
    pub of_async: Option<Arc<dyn CredentialProvider>>,
    #[cfg(feature = "blocking")]
    pub of_blocking: Option<Arc<dyn BlockingCredentialProvider>>,
}

impl Provider {
    pub(crate) fn is_none(&self) -> bool {
        #[cfg(feature = "blocking")]
        if self.of_blocking.is_some() {
            return false;
        }
        self.of_async.is_none()
    }

    fn of_async(&self) -> Result<&dyn CredentialProvider, Failure> {
        let why = "async calls need a provider too: give the builder one with `credentials`";
        self.of_async.as_deref().ok_or_else(|| failure(why))
    }

    #[cfg(feature = "blocking")]
    fn of_blocking(&self) -> Result<&dyn BlockingCredentialProvider, Failure> {
        let why =
            "blocking calls need a provider too: give the builder one with `blocking_credentials`";
        self.of_blocking.as_deref().ok_or_else(|| failure(why))
    }
}

impl Credentials {
    /// Those of the arguments alone.
    pub(crate) fn fixed(auth: &Auth, arguments: &Arguments) -> Result<Self, String> {
        let signature = auth.sign(arguments)?;
        Ok(Self::Fixed(Arc::new(Issued {
            signature,
            values: arguments.clone(),
            until: None,
        })))
    }

    pub(crate) fn renewed(auth: Auth, arguments: Arguments, source: Source) -> Self {
        Self::Renewed(Box::new(Renewed {
            auth,
            arguments,
            source,
            renewal: Arc::default(),
        }))
    }

    /// Whether a call may try again with new ones after the service refused these.
    pub(crate) fn refuse(&self, refused: &Arc<Issued>) -> bool {
        match self {
            Self::Fixed(_) => false,
            Self::Renewed(renewed) => {
                renewed.renewal.refuse(refused);
                true
            }
        }
    }
}

impl Renewed {
    /// Secrets of a provider, as requests carry them.
    fn provided(
        &self,
        given: Result<Secrets, ProviderError>,
        asked: Instant,
    ) -> Result<Arc<Issued>, Failure> {
        let failed = |error| failure(format!("the credential provider failed: {error}"));
        let secrets = given.map_err(failed)?;
        if let Some(name) = secrets.values.names().find(|name| !self.auth.names(name)) {
            let why = format!("the credential provider gives `{name}`, which is not sent");
            return Err(failure(why));
        }
        self.issue(&secrets.values, asked.checked_add(secrets.lifetime))
    }

    /// A token, as requests carry it.
    fn token(
        &self,
        source: &TokenSource,
        end: Result<RawResponse, Error>,
        asked: Instant,
    ) -> Result<Arc<Issued>, Failure> {
        let token = source.read(end)?;
        let until = token.until(asked);
        let mut secrets = Arguments::default();
        secrets.set("token", token.value);
        self.issue(&secrets, until)
    }

    fn issue(&self, secrets: &Arguments, until: Option<Instant>) -> Result<Arc<Issued>, Failure> {
        let values = secrets.over(&self.arguments);
        let signature = self.auth.sign(&values).map_err(failure)?;
        Ok(Arc::new(Issued {
            signature,
            values,
            until,
        }))
    }
}

fn failure(detail: impl Into<String>) -> Failure {
    Failure {
        kind: ErrorKind::Credentials,
        detail: detail.into(),
    }
}

fn too_late() -> Failure {
    Failure {
        kind: ErrorKind::Timeout,
        detail: "the call's total time ends before the credential provider responds".to_owned(),
    }
}

/// Gives a call its credentials, fetched or waited for where they must be.
pub(crate) async fn sign(call: &mut Call, transport: &dyn Transport) -> Result<(), Error> {
    if call.is_unsigned() {
        return Ok(());
    }
    let shared = Arc::clone(&call.shared);
    let renewed = match shared.credentials()? {
        Credentials::Fixed(issued) => return call.use_credentials(Ok(Arc::clone(issued))),
        Credentials::Renewed(renewed) => renewed,
    };
    if let Err(none) = renewed.source.of_async() {
        return call.use_credentials(Err(none));
    }
    loop {
        let landed = match renewed.renewal.claim(Instant::now()) {
            Claim::Use(issued) => Landed::Done(Ok(issued)),
            Claim::Fetch(lead) => {
                let outcome = fetch(call, renewed, lead.after_refusal, transport).await;
                if !call.is_out_of_time(&outcome) {
                    lead.end(&outcome);
                }
                Landed::Done(outcome)
            }
            Claim::Wait(flight) => in_time(call, transport, flight.wait())
                .await
                .ok_or_else(|| call.waited_too_long())?,
        };
        if let Landed::Done(outcome) = landed {
            return call.use_credentials(outcome);
        }
    }
}

/// What a future gives within the time that the call has left.
async fn in_time<F: Future>(
    call: &Call,
    transport: &dyn Transport,
    future: F,
) -> Option<F::Output> {
    let mut limit = call.left(Instant::now()).map(|left| transport.sleep(left));
    let mut future = pin!(future);
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        match &mut limit {
            Some(limit) => limit.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

/// Asks whoever gives secrets that change.
async fn fetch(
    call: &Call,
    renewed: &Renewed,
    refused: bool,
    transport: &dyn Transport,
) -> Result<Arc<Issued>, Failure> {
    let asked = Instant::now();
    match &renewed.source {
        Source::Tokens(source) => {
            let token = call.for_token(source).map_err(failure)?;
            let end = drive_unsigned(token, transport).await;
            renewed.token(source, end, asked)
        }
        Source::Provider(provider) => {
            let given = in_time(call, transport, provider.of_async()?.secrets(refused)).await;
            renewed.provided(given.ok_or_else(too_late)?, asked)
        }
    }
}

/// As [`sign`], while the thread waits.
#[cfg(feature = "blocking")]
pub(crate) fn sign_blocking(
    call: &mut Call,
    transport: &dyn BlockingTransport,
) -> Result<(), Error> {
    if call.is_unsigned() {
        return Ok(());
    }
    let shared = Arc::clone(&call.shared);
    let renewed = match shared.credentials()? {
        Credentials::Fixed(issued) => return call.use_credentials(Ok(Arc::clone(issued))),
        Credentials::Renewed(renewed) => renewed,
    };
    if let Err(none) = renewed.source.of_blocking() {
        return call.use_credentials(Err(none));
    }
    loop {
        let landed = match renewed.renewal.claim(Instant::now()) {
            Claim::Use(issued) => Landed::Done(Ok(issued)),
            Claim::Fetch(lead) => {
                let outcome = fetch_blocking(call, renewed, lead.after_refusal, transport);
                if !call.is_out_of_time(&outcome) {
                    lead.end(&outcome);
                }
                Landed::Done(outcome)
            }
            Claim::Wait(flight) => flight
                .wait_blocking(call.left(Instant::now()))
                .ok_or_else(|| call.waited_too_long())?,
        };
        if let Landed::Done(outcome) = landed {
            return call.use_credentials(outcome);
        }
    }
}

/// As [`fetch`], while the thread waits.
#[cfg(feature = "blocking")]
fn fetch_blocking(
    call: &Call,
    renewed: &Renewed,
    refused: bool,
    transport: &dyn BlockingTransport,
) -> Result<Arc<Issued>, Failure> {
    let asked = Instant::now();
    match &renewed.source {
        Source::Tokens(source) => {
            let token = call.for_token(source).map_err(failure)?;
            let end = drive_unsigned_blocking(token, transport);
            renewed.token(source, end, asked)
        }
        Source::Provider(provider) => {
            renewed.provided(provider.of_blocking()?.secrets(refused), asked)
        }
    }
}
