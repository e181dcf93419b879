// Generated from api-spec/chartmogul/activities.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::activities::ListActivities;
use generated_client::testing;

#[test]
fn list_activities() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"description":"purchased the Gold annual plan","activity-mrr-movement":768,"activity-mrr":768,"activity-arr":9216,"date":"2016-01-25T00:00:00+00:00","type":"new_biz","currency":"EUR","subscription-external-id":"1","plan-external-id":"plan_Gold_annual_1_year","customer-name":"Hooli","customer-uuid":"cus_23c11cf0-2c7e-11ee-b2cd-fbfd681a34dd","customer-external-id":"cus_003","billing-connector-uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","uuid":"d868a892-37c7-45e3-ae84-e693181d2344"}],"has_more":true,"cursor":"cdc5cf2f-2ee7-4cdf-b19d-e5550f8f30c8"}"#;
    mock.reply(200, response);
    let call = ListActivities::new()
        .cursor("ff76d95f-0536-4b2e-85cf-cc49a42c8757")
        .per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/activities?cursor=ff76d95f-0536-4b2e-85cf-cc49a42c8757&per_page=1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
