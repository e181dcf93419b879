// Generated from api-spec/chartmogul/subscriptions.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::subscriptions::{CancelSubscription, ListSubscriptions};
use generated_client::testing;

#[test]
fn list_subscriptions() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"customer_uuid":"cus_713e32ae-74a1-11ee-b822-fbc804fece75","subscriptions":[{"external_id":"test_cus_sub_ext_id","uuid":"sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49","cancellation_dates":[],"subscription_set_external_id":"test_cus_set_ext_id","plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","data_source_uuid":"ds_70f9d974-74a1-11ee-9f41-abc03e24d1d3"}],"cursor":"MjAyMy0xMC0yN1QwODoxODo0NC4xMTI5NjYwMDBaJnN1Yl80NmMzZjRjMS1iZmU1LTQ2NjUtYWViNy05NWFhNjBmZDJmNDk=","has_more":false}"#;
    mock.reply(200, response);
    let call = ListSubscriptions::new("cus_713e32ae-74a1-11ee-b822-fbc804fece75");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/import/customers/cus_713e32ae-74a1-11ee-b822-fbc804fece75/subscriptions",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn cancel_subscription_at_a_time() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"external_id":"test_cus_sub_ext_id","uuid":"sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49","cancellation_dates":["2016-01-15T12:00:00.000Z"],"plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","customer_uuid":"cus_713e32ae-74a1-11ee-b822-fbc804fece75","data_source_uuid":"ds_70f9d974-74a1-11ee-9f41-abc03e24d1d3"}"#;
    mock.reply(202, response);
    let call = CancelSubscription::with_cancelled_at(
        "sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49",
        "2016-01-15 12:00:00 UTC".parse::<generated_client::DateTime>()?,
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/import/subscriptions/sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49",
        Some(r#"{"cancelled_at":"2016-01-15 12:00:00 UTC"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn cancel_subscription_not_at_all() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"sub_c2c97897-f0a0-4448-a035-043d7a19b845","external_id":"test_cus_sub_ext_id","cancellation_dates":[],"customer_uuid":"cus_b289bb4c-3e6f-11e9-b645-6369759fc9da","plan_uuid":"pl_933aefe0-209d-0137-2188-040113b1c101","data_source_uuid":"ds_99d06d30-3e6f-11e9-b645-837bf5404a47"}"#;
    mock.reply(202, response);
    let call = CancelSubscription::with_cancellation_dates(
        "sub_c2c97897-f0a0-4448-a035-043d7a19b845",
        Vec::<generated_client::DateTime>::new(),
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/import/subscriptions/sub_c2c97897-f0a0-4448-a035-043d7a19b845",
        Some(r#"{"cancellation_dates":[]}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
