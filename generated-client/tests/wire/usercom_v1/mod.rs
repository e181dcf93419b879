// Generated from api-spec/usercom_v1/api.yaml by `cargo xtask codegen`; do not edit.

mod deals;

const HEADERS: &[(&str, &str)] = &[("authorization", "Token wire-test")];

fn client(
    mock: &generated_client::testing::MockTransport,
) -> generated_client::usercom_v1::Client {
    generated_client::usercom_v1::Client::builder("subdomain", "wire-test")
        .blocking_transport(mock.clone())
        .into_client()
}
