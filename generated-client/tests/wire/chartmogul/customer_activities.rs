// Generated from api-spec/chartmogul/customer_activities.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::customer_activities::ListCustomerActivities;
use generated_client::testing;

#[test]
fn list_customer_activities() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"id":2625867088,"description":"cancelled their Gold annual plan","activity-mrr-movement":-780,"activity-mrr":0,"activity-arr":0,"date":"2017-03-10T00:00:00+00:00","type":"churn","currency":"EUR","currency-sign":"€","subscription-external-id":"1"}],"has_more":true,"cursor":"MjAyMy0xMC0yN1QwOTowNDo1Ni43MTc4MzIwMDBaJjI2MjU4NjcwODg="}"#;
    mock.reply(200, response);
    let call = ListCustomerActivities::new("cus_23551596-2c7e-11ee-9ea1-2bfe193640c0")
        .per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/customers/cus_23551596-2c7e-11ee-9ea1-2bfe193640c0/activities?per_page=1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
