// Generated from api-spec/chartmogul/line_items.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    SubscriptionLineItemInput, SubscriptionLineItemInputRequired,
    line_items::{
        CreateLineItem, DeleteLineItem, DeleteLineItemByExternalId, GetLineItem,
        GetLineItemByExternalId, SetLineItemDisabled, SetLineItemDisabledByExternalId,
        UpdateLineItem, UpdateLineItemByExternalId,
    },
};
use generated_client::testing;

#[test]
fn create_line_item() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_id_00762","type":"subscription","amount_in_cents":10000,"quantity":1,"subscription_external_id":"sub_0001","plan_uuid":"pl_3eb4efb2-d101-4dce-a664-be271b0da4de","service_period_start":"2022-11-01T00:00:00.000Z","service_period_end":"2022-12-01T00:00:00.000Z"}"#;
    mock.reply(201, response);
    let call = CreateLineItem::new(
        "inv_79eaad44-3379-4239-af83-2e0047dbebe6",
        SubscriptionLineItemInput::new(SubscriptionLineItemInputRequired {
                amount_in_cents: 10_000,
                subscription_external_id: "sub_0001".into(),
                service_period_start: "2022-11-01T00:00:00.000Z"
                    .parse::<generated_client::DateTime>()?,
                service_period_end: "2022-12-01T00:00:00.000Z"
                    .parse::<generated_client::DateTime>()?,
            })
            .quantity(1)
            .external_id("li_ext_id_00762")
            .plan_uuid("pl_3eb4efb2-d101-4dce-a664-be271b0da4de"),
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/import/invoices/inv_79eaad44-3379-4239-af83-2e0047dbebe6/line_items",
        Some(
            r#"{"type":"subscription","amount_in_cents":10000,"quantity":1,"external_id":"li_ext_id_00762","subscription_external_id":"sub_0001","plan_uuid":"pl_3eb4efb2-d101-4dce-a664-be271b0da4de","service_period_start":"2022-11-01T00:00:00.000Z","service_period_end":"2022-12-01T00:00:00.000Z"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_line_item() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"li_b86028e7-c28c-4a0f-9518-fbbdbc259824","external_id":"li_ext_id_00762","type":"subscription","amount_in_cents":10000,"quantity":1,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","plan_uuid":"pl_5a86bf58-1934-4ccf-9de1-537efa6dd166","plan_external_id":"gold_plan","transaction_fees_currency":null,"discount_description":null,"event_order":3,"balance_transfer":false,"subscription_uuid":"sub_a918d070-3bad-4ddb-8bff-eb8804481d9c","subscription_external_id":"sub_ext_id_00081","prorated":false,"proration_type":"full","service_period_start":"2025-06-14T21:39:06.000Z","service_period_end":"2025-07-14T21:39:06.000Z","subscription_set_external_id":"set_ext_id_00012","disabled":false,"disabled_at":null,"disabled_by":null,"user_created":true,"edit_history_summary":{"values_changed":{"amount_in_cents":{"original_value":11000,"edited_value":10000}},"latest_edit_author":"adam@example.com","latest_edit_performed_at":"2025-08-04T12:36:50.574Z"}}"#;
    mock.reply(200, response);
    let call = GetLineItem::new("li_b86028e7-c28c-4a0f-9518-fbbdbc259824")
        .include_edit_histories(true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/line_items/li_b86028e7-c28c-4a0f-9518-fbbdbc259824?include_edit_histories=true",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_line_item_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_1","type":"subscription","amount_in_cents":5000,"quantity":1,"discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"prorated":false,"disabled":false}"#;
    mock.reply(200, response);
    let call = GetLineItemByExternalId::new(
        "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
        "li_ext_1",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/line_items?data_source_uuid=ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba&external_id=li_ext_1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_line_item() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_001","type":"subscription","amount_in_cents":20000,"quantity":1}"#;
    mock.reply(200, response);
    let call = UpdateLineItem::new("li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b")
        .amount_in_cents(20_000);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/line_items/li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b",
        Some(r#"{"amount_in_cents":20000}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_line_item_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_001","type":"subscription","amount_in_cents":20000,"quantity":1}"#;
    mock.reply(200, response);
    let call = UpdateLineItemByExternalId::new(
            "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
            "li_ext_001",
        )
        .amount_in_cents(20_000);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/line_items?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=li_ext_001",
        Some(r#"{"amount_in_cents":20000}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_line_item() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteLineItem::new("li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/line_items/li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_line_item_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteLineItemByExternalId::new(
        "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
        "li_ext_001",
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/line_items?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=li_ext_001",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_line_item_disabled() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_001","type":"subscription","amount_in_cents":10000,"quantity":1,"disabled":true}"#;
    mock.reply(200, response);
    let call = SetLineItemDisabled::new("li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b", true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/line_items/li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b/disabled_state",
        Some(r#"{"disabled":true}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_line_item_disabled_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_001","type":"subscription","amount_in_cents":10000,"quantity":1,"disabled":false}"#;
    mock.reply(200, response);
    let call = SetLineItemDisabledByExternalId::new(
        "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
        "li_ext_001",
        false,
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/line_items/disabled_state?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=li_ext_001",
        Some(r#"{"disabled":false}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
