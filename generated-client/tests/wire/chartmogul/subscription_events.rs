// Generated from api-spec/chartmogul/subscription_events.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    SubscriptionEventType,
    subscription_events::{
        CreateSubscriptionEvent, CreateSubscriptionEventRequired,
        DeleteSubscriptionEvent, ListSubscriptionEvents, SetSubscriptionEventDisabled,
        SetSubscriptionEventDisabledByExternalId, UpdateSubscriptionEvent,
    },
};
use generated_client::testing;

#[test]
fn create_subscription_event_a_start() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":369099280,"data_source_uuid":"ds_4a2a4b3c-9a96-11ee-93b5-6f4a5a9f1e2d","customer_external_id":"ext_customer","subscription_set_external_id":null,"subscription_external_id":"sub_0001","plan_external_id":"ext_plan","event_date":"2022-02-16T00:00:00Z","effective_date":"2022-02-28T00:00:00Z","event_type":"subscription_start_scheduled","external_id":"evnt_026","errors":{},"created_at":"2023-12-14T15:33:55Z","updated_at":"2023-12-14T15:33:55Z","quantity":1,"currency":"USD","amount_in_cents":1000,"tax_amount_in_cents":null,"retracted_event_id":null}"#;
    mock.reply(201, response);
    let call = CreateSubscriptionEvent::new(CreateSubscriptionEventRequired {
            data_source_uuid: "ds_4a2a4b3c-9a96-11ee-93b5-6f4a5a9f1e2d".into(),
            customer_external_id: "ext_customer".into(),
            event_type: SubscriptionEventType::SubscriptionStartScheduled,
            event_date: "2022-02-16".parse::<generated_client::DateTime>()?,
            effective_date: "2022-02-28".parse::<generated_client::DateTime>()?,
            subscription_external_id: "sub_0001".into(),
        })
        .plan_external_id("ext_plan")
        .currency("USD")
        .amount_in_cents(1000)
        .quantity(1)
        .external_id("evnt_026");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/subscription_events",
        Some(
            r#"{"subscription_event":{"external_id":"evnt_026","customer_external_id":"ext_customer","data_source_uuid":"ds_4a2a4b3c-9a96-11ee-93b5-6f4a5a9f1e2d","event_type":"subscription_start_scheduled","event_date":"2022-02-16","effective_date":"2022-02-28","subscription_external_id":"sub_0001","plan_external_id":"ext_plan","currency":"USD","amount_in_cents":1000,"quantity":1}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_subscription_event_a_cancellation() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":138979488,"data_source_uuid":"ds_8a5c8aa6-de07-11ec-bf86-afa844e0d0e3","customer_external_id":"test_cus_ext_id","subscription_set_external_id":"","subscription_external_id":"test_cus_sub_ext_id1","plan_external_id":"","event_date":"2022-05-18T09:48:34Z","effective_date":"2021-12-30T00:01:00Z","event_type":"subscription_cancelled","external_id":"test_ev_id_create_1","errors":{},"created_at":"2022-05-27T21:54:12Z","updated_at":"2022-05-27T21:54:12Z","quantity":"","currency":"","amount_in_cents":"","tax_amount_in_cents":null,"retracted_event_id":null}"#;
    mock.reply(201, response);
    let call = CreateSubscriptionEvent::new(CreateSubscriptionEventRequired {
            data_source_uuid: "ds_8a5c8aa6-de07-11ec-bf86-afa844e0d0e3".into(),
            customer_external_id: "test_cus_ext_id".into(),
            event_type: SubscriptionEventType::SubscriptionCancelled,
            event_date: "2022-05-18T09:48:34Z".parse::<generated_client::DateTime>()?,
            effective_date: "2021-12-30T00:01:00Z"
                .parse::<generated_client::DateTime>()?,
            subscription_external_id: "test_cus_sub_ext_id1".into(),
        })
        .external_id("test_ev_id_create_1");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/subscription_events",
        Some(
            r#"{"subscription_event":{"data_source_uuid":"ds_8a5c8aa6-de07-11ec-bf86-afa844e0d0e3","customer_external_id":"test_cus_ext_id","subscription_external_id":"test_cus_sub_ext_id1","event_date":"2022-05-18T09:48:34Z","effective_date":"2021-12-30T00:01:00Z","event_type":"subscription_cancelled","external_id":"test_ev_id_create_1"}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_subscription_events() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"subscription_events":[{"id":369099281,"data_source_uuid":"ds_f10b965c-435f-11ee-a0b4-a75b90fef6c8","customer_external_id":"ext_customer","subscription_set_external_id":null,"subscription_external_id":"TestSubEventsSubscription02","plan_external_id":"ext_plan","event_date":"2022-02-16T00:00:00Z","effective_date":"2022-02-28T00:00:00Z","event_type":"subscription_cancelled","external_id":"TestSubEventsSubEvent03","errors":{},"created_at":"2023-08-25T15:56:26Z","updated_at":"2023-08-25T15:56:26Z","quantity":null,"currency":"USD","amount_in_cents":null,"tax_amount_in_cents":null,"retracted_event_id":null}],"meta":{"next_key":369099281,"prev_key":null,"before_key":"2023-08-25T15:56:26.842Z","page":1,"total_pages":2,"has_more":true,"cursor":"MjAyMy0wOC0yNVQxNTo1NjoyNi40NTAzMTkwMDBaJjM2OTA5OTI4MA=="}}"#;
    mock.reply(200, response);
    let call = ListSubscriptionEvents::new()
        .customer_external_id("ext_customer")
        .per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(
        &value,
        r#"{"subscription_events":[{"id":369099281,"data_source_uuid":"ds_f10b965c-435f-11ee-a0b4-a75b90fef6c8","customer_external_id":"ext_customer","subscription_set_external_id":null,"subscription_external_id":"TestSubEventsSubscription02","plan_external_id":"ext_plan","event_date":"2022-02-16T00:00:00Z","effective_date":"2022-02-28T00:00:00Z","event_type":"subscription_cancelled","external_id":"TestSubEventsSubEvent03","errors":{},"created_at":"2023-08-25T15:56:26Z","updated_at":"2023-08-25T15:56:26Z","quantity":null,"currency":"USD","amount_in_cents":null,"tax_amount_in_cents":null,"retracted_event_id":null}],"cursor":"MjAyMy0wOC0yNVQxNTo1NjoyNi40NTAzMTkwMDBaJjM2OTA5OTI4MA==","has_more":true,"meta":{"next_key":369099281,"prev_key":null,"before_key":"2023-08-25T15:56:26.842Z","page":1,"total_pages":2,"has_more":true,"cursor":"MjAyMy0wOC0yNVQxNTo1NjoyNi40NTAzMTkwMDBaJjM2OTA5OTI4MA=="}}"#,
    );
    mock.assert_sent(
        "GET",
        "/v1/subscription_events?customer_external_id=ext_customer&per_page=1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_subscription_event_by_chart_mogul_s_number() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":371091406,"data_source_uuid":"ds_360946f2-5295-11ee-9f84-b756e21bf163","customer_external_id":"test_cus_ext_id","subscription_set_external_id":"","subscription_external_id":"test_cus_sub_ext_id1","plan_external_id":"","event_date":"2022-05-18T09:48:34Z","effective_date":"2021-12-30T00:01:00Z","event_type":"subscription_cancelled","external_id":"test_ev_id_update_2","errors":{},"created_at":"2023-09-14T00:25:31Z","updated_at":"2023-09-14T00:25:31Z","quantity":"","currency":"","amount_in_cents":"","tax_amount_in_cents":null,"retracted_event_id":null}"#;
    mock.reply(200, response);
    let call = UpdateSubscriptionEvent::new()
        .external_id("test_ev_id_update_2")
        .id(371_091_406);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/subscription_events",
        Some(
            r#"{"subscription_event":{"external_id":"test_ev_id_update_2","id":371091406}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_subscription_event_by_your_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":7654321,"external_id":"evnt_026","customer_external_id":"scus_022","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","event_type":"subscription_start_scheduled","event_date":"2022-03-30 23:00:00.000","effective_date":"2022-04-01 23:00:00.000","subscription_external_id":"sub_0001","plan_external_id":"gold_monthly","currency":"USD","amount_in_cents":10,"event_order":123}"#;
    mock.reply(200, response);
    let call = UpdateSubscriptionEvent::new()
        .data_source_uuid("ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba")
        .amount_in_cents(10)
        .external_id("evnt_026");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/subscription_events",
        Some(
            r#"{"subscription_event":{"external_id":"evnt_026","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","amount_in_cents":10}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_subscription_event_by_chart_mogul_s_number() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteSubscriptionEvent::with_id(73_966_836);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/subscription_events",
        Some(r#"{"subscription_event":{"id":73966836}}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_subscription_event_by_your_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteSubscriptionEvent::with_external_id("evnt_0001")
        .data_source_uuid("ds_e243129a-12c0-4e29-8f54-07da7905fbd1");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/subscription_events",
        Some(
            r#"{"subscription_event":{"data_source_uuid":"ds_e243129a-12c0-4e29-8f54-07da7905fbd1","external_id":"evnt_0001"}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_subscription_event_disabled() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":7654321,"external_id":"evnt_026","customer_external_id":"scus_022","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","event_type":"subscription_start_scheduled","event_date":"2022-03-30 23:00:00.000","effective_date":"2022-04-01 23:00:00.000","subscription_external_id":"sub_0001","plan_external_id":"gold_monthly","currency":"USD","amount_in_cents":"100","event_order":123,"disabled":true,"disabled_at":"2026-04-10 10:00:00.000","disabled_by":"adam@example.com"}"#;
    mock.reply(200, response);
    let call = SetSubscriptionEventDisabled::new(7_654_321, true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/subscription_events/7654321/disabled_state",
        Some(r#"{"disabled":true}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_subscription_event_disabled_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":7654321,"external_id":"evnt_026","customer_external_id":"scus_022","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","event_type":"subscription_start_scheduled","event_date":"2022-03-30 23:00:00.000","effective_date":"2022-04-01 23:00:00.000","subscription_external_id":"sub_0001","plan_external_id":"gold_monthly","currency":"USD","amount_in_cents":1000,"event_order":123,"disabled":true,"disabled_at":"2026-04-10 10:00:00.000","disabled_by":"adam@example.com"}"#;
    mock.reply(200, response);
    let call = SetSubscriptionEventDisabledByExternalId::new(
        true,
        "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
        "evnt_026",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/subscription_events/disabled_state",
        Some(
            r#"{"external_id":"evnt_026","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","disabled":true}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
