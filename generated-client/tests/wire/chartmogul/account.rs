// Generated from api-spec/chartmogul/account.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{AccountSetting, account::GetAccount};
use generated_client::testing;

#[test]
fn get_account_the_account() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":"acc_a1b2c3d4-e5f6-7890-abcd-ef1234567890","name":"Example Test Company","currency":"EUR","time_zone":"Europe/Berlin","week_start_on":"sunday"}"#;
    mock.reply(200, response);
    let call = GetAccount::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/account", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_account_with_two_settings() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"name":"Example Test Company","currency":"EUR","time_zone":"Europe/Berlin","week_start_on":"sunday","churn_recognition":"churn_at_time_of_cancelation","churn_when_zero_mrr":false}"#;
    mock.reply(200, response);
    let call = GetAccount::new()
        .include([AccountSetting::ChurnRecognition, AccountSetting::ChurnWhenZeroMrr]);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/account?include=churn_recognition,churn_when_zero_mrr",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
