// Generated from api-spec/chartmogul/customer_subscriptions.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    SubscriptionRef,
    customer_subscriptions::{
        ConnectSubscriptions, DisconnectSubscriptions, ListCustomerSubscriptions,
    },
};
use generated_client::testing;

#[test]
fn list_customer_subscriptions() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"id":2293710870,"external_id":"1","subscription_set_external_id":"1","quantity":1,"uuid":"147cba1a-1fd9-411b-bcb7-2ed467cebe24","mrr":756,"arr":9072,"status":"inactive","plan":"Gold annual","billing-cycle":"year","billing-cycle-count":1,"start-date":"2016-02-24T00:00:00+00:00","end-date":"2017-03-10T00:00:00+00:00","currency":"EUR","currency-sign":"€"}],"cursor":"c3Vic2NyaXB0aW9uc19uZXh0X3BhZ2U9Mg==","has_more":false}"#;
    mock.reply(200, response);
    let call = ListCustomerSubscriptions::new("cus_23551596-2c7e-11ee-9ea1-2bfe193640c0")
        .per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/customers/cus_23551596-2c7e-11ee-9ea1-2bfe193640c0/subscriptions?per_page=1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn connect_subscriptions() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(202, response);
    let call = ConnectSubscriptions::new(
        "cus_c9352490-8d66-403c-90c5-01663aae2959",
        [
            SubscriptionRef::new("ds_20bbb506-d69a-11f0-a876-535e2d78a156")
                .uuid("8d80f275-a494-4957-8968-6cb68acdcfab"),
            SubscriptionRef::new("ds_20bbb506-d69a-11f0-a876-535e2d78a156")
                .uuid("77867070-2435-4da1-8bde-014f6817bd49"),
        ],
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/v1/customers/cus_c9352490-8d66-403c-90c5-01663aae2959/connect_subscriptions",
        Some(
            r#"{"subscriptions":[{"data_source_uuid":"ds_20bbb506-d69a-11f0-a876-535e2d78a156","uuid":"8d80f275-a494-4957-8968-6cb68acdcfab"},{"data_source_uuid":"ds_20bbb506-d69a-11f0-a876-535e2d78a156","uuid":"77867070-2435-4da1-8bde-014f6817bd49"}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn disconnect_subscriptions() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(202, response);
    let call = DisconnectSubscriptions::new(
        "cus_5ee55f28-00d3-11f0-8bf3-23a3f805fd53",
        [
            SubscriptionRef::new("ds_5eaf46fe-00d3-11f0-8bf2-9ff8dd5b327e")
                .external_id("test_cus_sub_ext_id2"),
            SubscriptionRef::new("ds_5eaf46fe-00d3-11f0-8bf2-9ff8dd5b327e")
                .external_id("test_cus_sub_ext_id1"),
        ],
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/v1/customers/cus_5ee55f28-00d3-11f0-8bf3-23a3f805fd53/disconnect_subscriptions",
        Some(
            r#"{"subscriptions":[{"external_id":"test_cus_sub_ext_id2","data_source_uuid":"ds_5eaf46fe-00d3-11f0-8bf2-9ff8dd5b327e"},{"external_id":"test_cus_sub_ext_id1","data_source_uuid":"ds_5eaf46fe-00d3-11f0-8bf2-9ff8dd5b327e"}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
