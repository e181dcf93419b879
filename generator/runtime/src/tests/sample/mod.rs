//! An API written as the generator writes one.
#![allow(dead_code, missing_docs, unreachable_pub)] // It has one of each, and not every feature set uses all.

use std::time::Duration;

use secrecy::SecretString;

use crate::runtime;

pub mod opportunities;

pub enum Sample {}

impl runtime::Api for Sample {
    const INFO: &'static runtime::ApiInfo = &runtime::ApiInfo {
        name: "sample",
        headers: &[("Accept", "*/*; version=2")],
        retry: runtime::RetryDefaults::STANDARD,
        rate: Some(runtime::Rate {
            calls: 40,
            per: Duration::from_secs(1),
        }),
        timeout: Some(Duration::from_secs(30)),
    };
}

pub type Client = runtime::Client<Sample>;

impl Client {
    pub fn new(api_key: impl Into<SecretString>) -> Self {
        Self::builder(api_key).into_client()
    }

    pub fn builder(api_key: impl Into<SecretString>) -> runtime::ClientBuilder<Sample> {
        runtime::ClientBuilder::new(
            runtime::Base::new("https://api.example.com/v1", &[]),
            runtime::Auth::basic(api_key.into(), None),
        )
    }

    pub fn of_host(
        subdomain: impl Into<String>,
        api_key: impl Into<SecretString>,
    ) -> runtime::ClientBuilder<Sample> {
        let base = runtime::Base::new(
            "https://{subdomain}.user.com/api/public",
            &[("subdomain", &subdomain.into())],
        );
        runtime::ClientBuilder::new(
            base,
            runtime::Auth::header(
                "Authorization",
                "Token {api_key}",
                vec![("api_key", api_key.into())],
            ),
        )
    }
}
