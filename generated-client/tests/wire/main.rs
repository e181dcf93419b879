// Generated from api-spec/ by `cargo xtask codegen`; do not edit.

//! Every example of the specs: the request is sent byte for byte as documented, and its response survives a round trip.
#![cfg(all(feature = "blocking", feature = "testing"))]
#![allow(deprecated, clippy::approx_constant)]

#[cfg(feature = "_chartmogul")]
#[rustfmt::skip]
mod chartmogul;
#[cfg(feature = "_usercom")]
#[rustfmt::skip]
mod usercom;
#[cfg(feature = "_usercom_v1")]
#[rustfmt::skip]
mod usercom_v1;

#[allow(dead_code)]
type TestResult = Result<(), Box<dyn std::error::Error>>;

#[allow(dead_code)]
fn assert_headers(
    mock: &generated_client::testing::MockTransport,
    usual: &[(&str, &str)],
    own: &[(&str, &str)],
) {
    for request in mock.requests() {
        let usual = usual
            .iter()
            .filter(|(name, _)| own.iter().all(|(other, _)| other != name));
        for (name, value) in usual.chain(own) {
            let sent = request.headers().get(*name).map(|value| value.as_bytes());
            assert_eq!(sent, Some(value.as_bytes()), "{name}");
        }
    }
}
