// Generated from api-spec/usercom/application.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::application::GetApplication;
use generated_client::testing;

#[test]
fn get_application() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"owner":{"id":382,"email":"adam@example.com"},"agents":[{"id":382,"group_id":398,"name":"Adam Doe","email":"adam@example.com","status":"online"}]}"#;
    mock.reply(200, response);
    let call = GetApplication::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/application/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
