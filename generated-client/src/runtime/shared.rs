// Copied from generator/runtime/src/runtime/shared.rs by `cargo xtask codegen`; edit it there.

//! What a client keeps between calls.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::HeaderMap;

#[cfg(feature = "blocking")]
use super::BlockingTransport;
use super::arguments::Arguments;
use super::base::BaseUrl;
use super::credentials::Credentials;
use super::endpoint::Terms;
use super::rate::Limiter;
use super::renewal::Issued;
use super::{
    ApiInfo, Auth, Base, Encoder, Error, ErrorKind, Observer, Operation, RequestOptions, Transport,
};

/// What all clones of a client share.
pub(crate) struct Shared {
    pub info: &'static ApiInfo,
    pub base: Result<BaseUrl, String>,
    /// That of the base, unless the user gave an address.
    pub template: Option<&'static str>,
    /// What fills the bases of single endpoints.
    pub arguments: Arguments,
    pub auth: Auth,
    pub credentials: Result<Credentials, String>,
    pub headers: HeaderMap,
    pub limiter: Option<Arc<Limiter>>,
    pub observer: Option<Arc<dyn Observer>>,
    pub max_body: usize,
    /// Of the client's own transports.
    pub connect_timeout: Option<Duration>,
    /// Empty until the first call, unless the user gave one.
    pub transport: OnceLock<Arc<dyn Transport>>,
    #[cfg(feature = "blocking")]
    pub blocking: OnceLock<Arc<dyn BlockingTransport>>,
}

impl Shared {
    pub(crate) fn base<'a>(&'a self, options: &'a RequestOptions) -> Result<&'a BaseUrl, &'a str> {
        let base = options.base.as_ref().unwrap_or(&self.base);
        base.as_ref().map_err(String::as_str)
    }

    pub(crate) fn unusable(&self, why: &str) -> Error {
        Error::new(
            ErrorKind::Build,
            format!("the client of {} cannot be used: {why}", self.info.name),
        )
    }

    /// Reports the first part of the setup that no call could use.
    pub(crate) fn check(&self, options: &RequestOptions) -> Result<(), Error> {
        if let Some(problem) = &options.problem {
            return Err(self.unusable(problem));
        }
        let base = self.base(options).map_err(|why| self.unusable(why))?;
        self.credentials()?;
        if options.base.is_some() && !self.auth.is_none() {
            let own = self.base.as_ref().map_err(|why| self.unusable(why))?;
            base.check_trust(own).map_err(|why| self.unusable(&why))?;
        }
        Ok(())
    }

    pub(crate) fn credentials(&self) -> Result<&Credentials, Error> {
        self.credentials.as_ref().map_err(|why| self.unusable(why))
    }

    /// Whether a call may try again with new credentials after the service refused these.
    pub(crate) fn refuse(&self, refused: &Arc<Issued>) -> bool {
        let credentials = self.credentials.as_ref();
        credentials.is_ok_and(|credentials| credentials.refuse(refused))
    }

    /// Where a request goes, once the setup is known to be usable.
    pub(crate) fn place<'a>(
        &'a self,
        options: &'a RequestOptions,
        terms: &Terms,
    ) -> Result<Cow<'a, BaseUrl>, Error> {
        self.check(options)
            .and_then(|()| match self.own_base(options, terms) {
                Some(template) => Base::new(template)
                    .filled(&self.arguments)
                    .map(Cow::Owned)
                    .map_err(|why| self.unusable(&why)),
                None => self
                    .base(options)
                    .map(Cow::Borrowed)
                    .map_err(|why| self.unusable(why)),
            })
            .map_err(|error| error.in_operation(terms.operation))
    }

    /// The base of an endpoint that lives elsewhere, unless the user says where all calls go.
    fn own_base(&self, options: &RequestOptions, terms: &Terms) -> Option<&'static str> {
        let template = self.template.filter(|_| options.base.is_none())?;
        let mut bases = terms.bases.iter();
        let own = bases.find(|(base, _)| *base == template)?;
        Some(own.1)
    }

    /// An encoder for one request.
    pub(crate) fn encoder<'a>(
        &self,
        base: &'a BaseUrl,
        operation: &'static Operation,
    ) -> Encoder<'a> {
        Encoder::new(operation, base, self.headers.clone())
    }

    pub(crate) fn transport(&self) -> Result<Arc<dyn Transport>, Error> {
        #[cfg(feature = "reqwest")]
        self.transport
            .get_or_init(|| Arc::new(super::ReqwestTransport::new(self.connect_timeout)));
        self.transport.get().cloned().ok_or_else(|| {
            self.unusable(
                "it has no transport: enable the feature `reqwest`, or give the builder a transport",
            )
        })
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn blocking(&self) -> Arc<dyn BlockingTransport> {
        let transport = self
            .blocking
            .get_or_init(|| Arc::new(super::UreqTransport::new(self.connect_timeout)));
        Arc::clone(transport)
    }
}
