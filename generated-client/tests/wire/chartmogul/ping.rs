// Generated from api-spec/chartmogul/ping.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::ping::GetPing;
use generated_client::testing;

#[test]
fn get_ping() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"data":"pong!"}"#;
    mock.reply(200, response);
    let call = GetPing::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/ping", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
