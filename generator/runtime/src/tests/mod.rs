//! Unit tests. What needs a client uses `sample`, an API as the generator emits it.

mod auth_base;
mod codecs;
mod datetimes;
mod decode_errors;
mod encoding;
mod enums;
mod errors;
mod extras;
mod layouts;
mod liberal;
#[cfg(feature = "testing")]
mod lifecycle;
mod nesting;
mod not_finite;
mod numbered;
mod oneofs;
#[cfg(feature = "testing")]
mod outcomes;
#[cfg(feature = "testing")]
mod paging;
mod places;
mod rates;
mod retries;
mod rules;
// It has one of each, and not every set of features uses all.
#[allow(clippy::pedantic, dead_code, unreachable_pub, unused_imports)]
#[rustfmt::skip]
mod sample;
mod tables;
#[cfg(feature = "testing")]
mod testing;
mod unions;
mod values;

/// A client of the sample whose host has a part of the caller's and whose key stands in a template.
fn of_host(
    subdomain: &str,
    api_key: impl Into<secrecy::SecretString>,
) -> crate::ClientBuilder<sample::Sample> {
    crate::ClientBuilder::new(
        crate::Base::new("https://{subdomain}.user.com/api/public"),
        crate::Auth::header("Authorization", "Token {api_key}"),
    )
    .argument("subdomain", subdomain)
    .secret("api_key", api_key)
}
