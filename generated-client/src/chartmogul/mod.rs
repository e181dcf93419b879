// Generated from api-spec/chartmogul/api.yaml by `cargo xtask codegen`; do not edit.

//! The ChartMogul API.
//!
//! [The vendor's documentation](https://dev.chartmogul.com/reference), read 2026-11-20.
#![doc = include_str!("endpoints.md")]

pub mod opportunities;

pub use opportunities::{
    ListOpportunitiesPage, ForecastCategory, Opportunity, OpportunityType,
};

/// ChartMogul as a type: it ties requests to the client that may send them.
#[derive(Clone, Copy, Debug)]
pub enum Chartmogul {}

impl crate::runtime::Api for Chartmogul {
    const INFO: &'static crate::runtime::ApiInfo = &crate::runtime::ApiInfo {
        name: "chartmogul",
        headers: &[],
        retry: crate::runtime::RetryDefaults::STANDARD,
        rate: Some(crate::runtime::Rate {
            calls: 40,
            per: std::time::Duration::from_secs(1),
        }),
        timeout: Some(std::time::Duration::from_millis(30000)),
    };
}

/// Sends requests to ChartMogul.
pub type Client = crate::runtime::Client<Chartmogul>;

impl Client {
    /// A client with the usual settings.
    ///
    /// - `api_key`: kept secret; never printed, never sent to another host
    ///
    /// It never fails: a value that cannot be sent is reported by the first call, before anything is sent.
    ///
    /// ```
    /// let client = generated_client::chartmogul::Client::new("api_key");
    /// ```
    pub fn new(api_key: impl Into<secrecy::SecretString>) -> Self {
        Self::builder(api_key).into_client()
    }

    /// Starts a client whose transport, timeouts, retries or limits are not the usual ones.
    pub fn builder(
        api_key: impl Into<secrecy::SecretString>,
    ) -> crate::runtime::ClientBuilder<Chartmogul> {
        crate::runtime::ClientBuilder::new(
            crate::runtime::Base::new("https://api.chartmogul.com/v1", &[]),
            crate::runtime::Auth::basic(api_key.into(), None),
        )
    }
}
