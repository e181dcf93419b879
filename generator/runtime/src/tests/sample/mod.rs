// Emitted from generator/tests/sample; `INSTA_UPDATE=always cargo test -p generator --test sample` writes it.

//! The API that the runtime's own tests call.
//!
//! [Vendor documentation](https://docs.example.com), as of 2026-11-20.
#![doc = include_str!("endpoints.md")]

pub mod opportunities;

use crate::runtime;
pub use opportunities::{
    ListOpportunitiesPage, ListLinkedPage, CustomerId, AgentId, ForecastCategory, Side,
    Scope, Opportunity,
};

/// Sample as a type: its requests can only be sent by its client.
#[derive(Clone, Copy, Debug)]
pub enum Sample {}

impl runtime::Api for Sample {
    const INFO: &'static runtime::ApiInfo = &runtime::ApiInfo {
        name: "sample",
        headers: &[("Accept", "*/*; version=2")],
        retry: runtime::RetryDefaults::STANDARD,
        rate: Some(runtime::Rate {
            calls: 40,
            per: std::time::Duration::from_secs(1),
        }),
        timeout: Some(std::time::Duration::from_millis(30000)),
    };
}

/// The client of Sample.
pub type Client = runtime::Client<Sample>;

impl Client {
    /// Creates a client with the default settings.
    ///
    /// - `api_key`: Kept secret: never printed, never sent to another host.
    ///
    /// This never fails: the first call reports a value that cannot be sent, before anything is sent.
    ///
    /// ```
    /// let client = api_client::sample::Client::new("api_key");
    /// ```
    pub fn new(api_key: impl Into<secrecy::SecretString>) -> Self {
        Self::builder(api_key).into_client()
    }

    /// Builds a client with a transport, timeouts, retries or limits of your choice.
    pub fn builder(
        api_key: impl Into<secrecy::SecretString>,
    ) -> runtime::ClientBuilder<Sample> {
        runtime::ClientBuilder::new(
                runtime::Base::new("https://api.example.com/v1"),
                runtime::Auth::basic("{api_key}", ""),
            )
            .secret("api_key", api_key)
    }
}
