// Generated from api-spec/usercom_v1/api.yaml by `cargo xtask codegen`; do not edit.

//! The User.com (version 1) API.
//!
//! [Vendor documentation](https://apidocs.user.com/v1), as of 2026-11-20.
#![cfg_attr(feature = "usercom_v1", doc = include_str!("endpoints.md"))]

#[cfg(feature = "usercom_v1-deals")]
pub mod deals;

use crate::runtime;
#[cfg(feature = "usercom_v1-deals")]
pub use deals::{ListDealsPage, Deal, DealAttribute, Tag};

/// User.com (version 1) as a type: its requests can only be sent by its client.
#[derive(Clone, Copy, Debug)]
pub enum UsercomV1 {}

impl runtime::Api for UsercomV1 {
    const INFO: &'static runtime::ApiInfo = &runtime::ApiInfo {
        name: "usercom_v1",
        headers: &[],
        retry: runtime::RetryDefaults::STANDARD,
        rate: None,
        timeout: Some(std::time::Duration::from_millis(30000)),
    };
}

/// The client of User.com (version 1).
pub type Client = runtime::Client<UsercomV1>;

impl Client {
    /// Creates a client with the default settings.
    ///
    /// - `subdomain`: The part of your app's address before `.user.com`.
    /// - `api_key`: Kept secret: never printed, never sent to another host.
    ///
    /// This never fails: the first call reports a value that cannot be sent, before anything is sent.
    ///
    /// ```
    /// let client = generated_client::usercom_v1::Client::new("subdomain", "api_key");
    /// ```
    pub fn new(
        subdomain: impl Into<String>,
        api_key: impl Into<secrecy::SecretString>,
    ) -> Self {
        Self::builder(subdomain, api_key).into_client()
    }

    /// Builds a client with a transport, timeouts, retries or limits of your choice.
    pub fn builder(
        subdomain: impl Into<String>,
        api_key: impl Into<secrecy::SecretString>,
    ) -> runtime::ClientBuilder<UsercomV1> {
        runtime::ClientBuilder::new(
                runtime::Base::new("https://{subdomain}.user.com/api/public"),
                runtime::Auth::header("Authorization", "Token {api_key}"),
            )
            .argument("subdomain", subdomain)
            .secret("api_key", api_key)
    }
}
