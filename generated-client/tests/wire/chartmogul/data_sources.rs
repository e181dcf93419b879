// Generated from api-spec/chartmogul/data_sources.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::data_sources::{
    CreateDataSource, DeleteDataSource, EmptyDataSource, GetDataSource, ListDataSources,
    PurgeDataSource,
};
use generated_client::testing;

#[test]
fn create_data_source() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"ds_aa92b93c-4335-11ee-bd98-2b4e592d9262","name":"In-house billing","system":"Import API","created_at":"2023-08-25T10:53:46.879Z","status":"idle"}"#;
    mock.reply(201, response);
    let call = CreateDataSource::new("In-house billing");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("POST", "/v1/data_sources", Some(r#"{"name":"In-house billing"}"#));
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_data_sources() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"data_sources":[{"uuid":"ds_e243129a-12c0-4e29-8f54-07da7905fbd1","name":"Stripe","created_at":"2016-07-05T16:37:30.750Z","status":"import_complete"}]}"#;
    mock.reply(200, response);
    let call = ListDataSources::new().name("Stripe");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(
        &value,
        r#"[{"uuid":"ds_e243129a-12c0-4e29-8f54-07da7905fbd1","name":"Stripe","created_at":"2016-07-05T16:37:30.750Z","status":"import_complete"}]"#,
    );
    mock.assert_sent("GET", "/v1/data_sources?name=Stripe", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_data_source_a_source() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","name":"Google Sheets app","system":"Google Sheets","created_at":"2023-07-27T13:03:43.614Z","status":"idle"}"#;
    mock.reply(200, response);
    let call = GetDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_data_source_with_all_settings() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","name":"In-house Billing","system":"custom","created_at":"2016-01-10T15:34:05.000Z","status":"idle","processing_status":{"processed":61,"failed":3,"pending":0},"auto_churn_subscription_setting":{"enabled":true,"interval":30},"invoice_handling_setting":{"manual":{"create_subscription_when_invoice_is":"open","update_subscription_when_invoice_is":"open","prevent_subscription_for_invoice_voided":true,"prevent_subscription_for_invoice_refunded":false,"prevent_subscription_for_invoice_written_off":true},"automatic":{"create_subscription_when_invoice_is":"paid","update_subscription_when_invoice_is":"open","prevent_subscription_for_invoice_voided":true,"prevent_subscription_for_invoice_refunded":false,"prevent_subscription_for_invoice_written_off":true}}}"#;
    mock.reply(200, response);
    let call = GetDataSource::new("ds_fef05d54-47b4-431b-aed2-eb6b9e545430")
        .with_processing_status(true)
        .with_auto_churn_subscription_setting(true)
        .with_invoice_handling_setting(true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/data_sources/ds_fef05d54-47b4-431b-aed2-eb6b9e545430?with_processing_status=true&with_auto_churn_subscription_setting=true&with_invoice_handling_setting=true",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_data_source() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn empty_data_source() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = EmptyDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46/all",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn purge_data_source() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = PurgeDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46/dependent",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
