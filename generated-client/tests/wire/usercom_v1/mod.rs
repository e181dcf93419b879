// Generated from api-spec/usercom_v1/api.yaml by `cargo xtask codegen`; do not edit.

#[cfg(feature = "usercom_v1-deals")]
mod deals;

#[allow(dead_code)]
const HEADERS: &[(&str, &str)] = &[("authorization", "Token wire-test")];

#[allow(dead_code)]
fn client(
    mock: &generated_client::testing::MockTransport,
) -> generated_client::usercom_v1::Client {
    generated_client::usercom_v1::Client::builder("subdomain", "wire-test")
        .blocking_transport(mock.clone())
        .into_client()
}
