// Generated from api-spec/chartmogul/invoices.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    InvoiceInput, InvoiceInputRequired, InvoiceStatusChangeStatus, LineItemInput,
    OneTimeLineItemInput, SubscriptionLineItemInput, SubscriptionLineItemInputRequired,
    TransactionInput, TransactionResult, TransactionType, ValidationType,
    invoices::{
        DeleteInvoice, DeleteInvoiceByExternalId, DeleteInvoicesOfCustomer, GetInvoice,
        ImportInvoices, ListInvoices, ListInvoicesOfCustomer, ReplaceInvoices,
        SetInvoiceDisabled, SetInvoiceDisabledByExternalId, SetInvoiceStatus,
        UpdateInvoice, UpdateInvoiceByExternalId,
    },
};
use generated_client::testing;

#[test]
fn import_invoices() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"invoices":[{"uuid":"inv_9d5e3249-89bc-4123-8943-36d0b62de824","date":"2016-01-01T12:00:00.000Z","due_date":"2016-01-07T12:00:00.000Z","errors":{},"external_id":"test_cus_inv_ext_id","currency":"USD","line_items":[{"uuid":"li_7e44ac53-95a9-4104-9aef-3aa644bb3ab8","external_id":null,"type":"subscription","subscription_uuid":"sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49","subscription_external_id":"test_cus_sub_ext_id","prorated":false,"proration_type":null,"service_period_start":"2016-01-01T12:00:00.000Z","service_period_end":"2016-02-01T12:00:00.000Z","subscription_set_external_id":"test_cus_set_ext_id","plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","amount_in_cents":1000,"quantity":1,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null},{"uuid":"li_d1674f45-630a-4851-8131-06815093d338","external_id":null,"type":"one_time","description":"Setup Fees","amount_in_cents":4500,"quantity":2,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null}],"transactions":[{"uuid":"tr_13920c67-3782-4d8c-b835-03deb3dd471c","external_id":"test_cus_tr_ext_id","amount_in_cents":null,"type":"payment","date":"2016-01-01T12:00:00.000Z","result":"successful","transaction_fees_in_cents":null,"transaction_fees_currency":null}]}]}"#;
    mock.reply(201, response);
    let call = ImportInvoices::new(
        "cus_713e32ae-74a1-11ee-b822-fbc804fece75",
        [
            InvoiceInput::new(InvoiceInputRequired {
                    date: "2016-01-01 12:00:00 UTC"
                        .parse::<generated_client::DateTime>()?,
                    currency: "USD".into(),
                    external_id: "test_cus_inv_ext_id".into(),
                    line_items: vec![
                        LineItemInput::Subscription(SubscriptionLineItemInput::new(SubscriptionLineItemInputRequired
                        { amount_in_cents : 1000, subscription_external_id :
                        "test_cus_sub_ext_id".into(), service_period_start :
                        "2016-01-01 12:00:00 UTC".parse:: < generated_client::DateTime >
                        () ?, service_period_end : "2016-02-01 12:00:00 UTC".parse:: <
                        generated_client::DateTime > () ? })
                        .subscription_set_external_id("test_cus_set_ext_id")
                        .prorated(false).cancelled_at("2016-01-15 12:00:00 UTC".parse:: <
                        generated_client::DateTime > () ?)
                        .plan_uuid("pl_5def4ec0-56cf-013c-5e95-16a2a79ba941")),
                        LineItemInput::OneTime(OneTimeLineItemInput::new(4500)
                        .quantity(2).description("Setup Fees"))
                    ],
                })
                .due_date(
                    "2016-01-07 12:00:00 UTC".parse::<generated_client::DateTime>()?,
                )
                .transactions([
                    TransactionInput::new(
                            TransactionType::Payment,
                            "2016-01-01 12:00:00 UTC"
                                .parse::<generated_client::DateTime>()?,
                            TransactionResult::Successful,
                        )
                        .external_id("test_cus_tr_ext_id"),
                ]),
        ],
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(
        &value,
        r#"[{"uuid":"inv_9d5e3249-89bc-4123-8943-36d0b62de824","date":"2016-01-01T12:00:00.000Z","due_date":"2016-01-07T12:00:00.000Z","errors":{},"external_id":"test_cus_inv_ext_id","currency":"USD","line_items":[{"uuid":"li_7e44ac53-95a9-4104-9aef-3aa644bb3ab8","external_id":null,"type":"subscription","subscription_uuid":"sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49","subscription_external_id":"test_cus_sub_ext_id","prorated":false,"proration_type":null,"service_period_start":"2016-01-01T12:00:00.000Z","service_period_end":"2016-02-01T12:00:00.000Z","subscription_set_external_id":"test_cus_set_ext_id","plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","amount_in_cents":1000,"quantity":1,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null},{"uuid":"li_d1674f45-630a-4851-8131-06815093d338","external_id":null,"type":"one_time","description":"Setup Fees","amount_in_cents":4500,"quantity":2,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null}],"transactions":[{"uuid":"tr_13920c67-3782-4d8c-b835-03deb3dd471c","external_id":"test_cus_tr_ext_id","amount_in_cents":null,"type":"payment","date":"2016-01-01T12:00:00.000Z","result":"successful","transaction_fees_in_cents":null,"transaction_fees_currency":null}]}]"#,
    );
    mock.assert_sent(
        "POST",
        "/v1/import/customers/cus_713e32ae-74a1-11ee-b822-fbc804fece75/invoices",
        Some(
            r#"{"invoices":[{"external_id":"test_cus_inv_ext_id","date":"2016-01-01 12:00:00 UTC","due_date":"2016-01-07 12:00:00 UTC","currency":"USD","line_items":[{"type":"subscription","subscription_external_id":"test_cus_sub_ext_id","service_period_start":"2016-01-01 12:00:00 UTC","service_period_end":"2016-02-01 12:00:00 UTC","amount_in_cents":1000,"subscription_set_external_id":"test_cus_set_ext_id","plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","prorated":false,"cancelled_at":"2016-01-15 12:00:00 UTC"},{"type":"one_time","description":"Setup Fees","amount_in_cents":4500,"quantity":2}],"transactions":[{"type":"payment","date":"2016-01-01 12:00:00 UTC","result":"successful","external_id":"test_cus_tr_ext_id"}]}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn replace_invoices() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = ReplaceInvoices::new(
        "cus_713e32ae-74a1-11ee-b822-fbc804fece75",
        [
            InvoiceInput::new(InvoiceInputRequired {
                date: "2016-01-01 12:00:00 UTC".parse::<generated_client::DateTime>()?,
                currency: "USD".into(),
                external_id: "test_tr_inv_ext_id".into(),
                line_items: vec![LineItemInput::OneTime(OneTimeLineItemInput::new(1000))],
            }),
        ],
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "PUT",
        "/v1/import/customers/cus_713e32ae-74a1-11ee-b822-fbc804fece75/invoices",
        Some(
            r#"{"invoices":[{"external_id":"test_tr_inv_ext_id","date":"2016-01-01 12:00:00 UTC","currency":"USD","line_items":[{"type":"one_time","amount_in_cents":1000}]}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_invoices_of_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"customer_uuid":"cus_23551596-2c7e-11ee-9ea1-2bfe193640c0","invoices":[{"uuid":"inv_8ab74614-4e62-49f6-b4b3-f779109e50d0","date":"2016-01-01T12:00:00.000Z","due_date":"2016-01-07T12:00:00.000Z","errors":{},"external_id":"test_cus_inv_ext_id_1","currency":"USD","line_items":[{"uuid":"li_dacad109-fc67-47f9-8381-462e0fe27201","external_id":"test_cus_li_ext_id","type":"subscription","subscription_uuid":"sub_0259d4d5-a63d-4a8c-b901-4f93f95b74b0","subscription_external_id":"test_cus_sub_ext_id","prorated":false,"proration_type":null,"service_period_start":"2016-01-01T12:00:00.000Z","service_period_end":"2016-02-01T12:00:00.000Z","plan_uuid":"pl_de9e281e-76cb-11ee-b63f-b727630ce4d4","amount_in_cents":1000,"quantity":5,"discount_code":"DISCCODE","discount_amount_in_cents":1200,"tax_amount_in_cents":200,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null}],"transactions":[{"uuid":"tr_13920c67-3782-4d8c-b835-03deb3dd471c","external_id":"test_cus_tr_ext_id","amount_in_cents":null,"type":"payment","date":"2016-01-01T12:00:00.000Z","result":"successful","transaction_fees_in_cents":null,"transaction_fees_currency":null}]}],"cursor":"MjAyMy0xMC0zMFQwMjo1ODo0MS4yNzkyNzIwMDBaJmludl84YWI3NDYxNC00ZTYyLTQ5ZjYtYjRiMy1mNzc5MTA5ZTUwZDA=","has_more":false}"#;
    mock.reply(200, response);
    let call = ListInvoicesOfCustomer::new("cus_23551596-2c7e-11ee-9ea1-2bfe193640c0")
        .per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/import/customers/cus_23551596-2c7e-11ee-9ea1-2bfe193640c0/invoices?per_page=1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_invoices_by_a_source_s_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"invoices":[{"uuid":"inv_c183cce8-a9f4-4992-b2d0-f42e16309866","external_id":"1","date":"2023-07-26T23:00:00.000Z","due_date":"2023-07-26T23:00:00.000Z","currency":"EUR","customer_uuid":"cus_1245b3b0-2c82-11ee-aef1-93c289e29cdb","errors":{},"line_items":[{"description":null,"uuid":"li_5d8424c3-4089-4e7f-a7b3-67f38fb35de9","external_id":null,"type":"one_time","amount_in_cents":11100,"quantity":1,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","plan_uuid":null,"transaction_fees_currency":null,"discount_description":null,"event_order":null,"balance_transfer":null}],"transactions":[{"uuid":"tr_49973871-fc39-4fd9-8c68-6c0721b9543e","external_id":null,"type":"payment","date":"2023-07-26T23:00:00.000Z","result":"successful","amount_in_cents":11100,"transaction_fees_in_cents":null,"transaction_fees_currency":null},{"uuid":"tr_15dcd1f9-6d0f-4791-bd68-2829007eb74e","external_id":null,"type":"refund","date":"2023-07-26T23:00:00.000Z","result":"successful","amount_in_cents":11100,"transaction_fees_in_cents":null,"transaction_fees_currency":null}]}],"cursor":"MjAyMy0wNy0yN1QxMzozMzoyNy4wNzg5NzEwMDBaJmludl9jMTgzY2NlOC1hOWY0LTQ5OTItYjJkMC1mNDJlMTYzMDk4NjY=","has_more":false}"#;
    mock.reply(200, response);
    let call = ListInvoices::new().external_id("1").per_page(10);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/invoices?external_id=1&per_page=10", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_invoices_with_invalid_ones() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"invoices":[{"uuid":"inv_565c73b2-85b9-49c9-a25e-2b7df6a677c9","external_id":null,"date":null,"currency":null,"errors":{"currency":["Currency is invalid","Currency must be supported"],"date":"Date is in the future"},"line_items":[{"uuid":"li_d72e6843-5793-41d0-bfdf-0269514c9c56","type":"subscription","amount_in_cents":null,"service_period_start":null,"errors":{"amount_in_cents":["can't be blank"]}},{"type":"one_time","error":"Plan not found"}],"transactions":[{"uuid":"tr_879d560a-1bec-41bb-986e-665e38a2f7bc","date":null,"result":null,"type":"payment","error":"Payment gateway timeout"}]}],"cursor":"MjAyNi0wMS0wMVQwMDowMDowMC4wMDAwMDAwMDBa","has_more":false}"#;
    mock.reply(200, response);
    let call = ListInvoices::new().validation_type(ValidationType::All);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/invoices?validation_type=all", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_invoice() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"inv_565c73b2-85b9-49c9-a25e-2b7df6a677c9","external_id":"INV0001","date":"2015-11-01T00:00:00.000Z","due_date":"2015-11-15T00:00:00.000Z","currency":"USD","status":"paid","disabled":true,"disabled_at":"2024-01-15T10:30:00.000Z","disabled_by":"adam@example.com","edit_history_summary":{"values_changed":{"currency":{"original_value":"EUR","edited_value":"USD"}},"latest_edit_author":"adam@example.com","latest_edit_performed_at":"2024-01-20T15:45:00.000Z"},"errors":{"currency":["Currency is invalid","Currency must be supported"],"date":["Date is in the future"]},"line_items":[{"uuid":"li_d72e6843-5793-41d0-bfdf-0269514c9c56","external_id":null,"type":"subscription","subscription_uuid":"sub_e6bc5407-e258-4de0-bb43-61faaf062035","plan_uuid":"pl_eed05d54-75b4-431b-adb2-eb6b9e543206","prorated":false,"service_period_start":"2015-11-01T00:00:00.000Z","service_period_end":"2015-12-01T00:00:00.000Z","amount_in_cents":5000,"quantity":1,"discount_code":"PSO86","discount_amount_in_cents":1000,"tax_amount_in_cents":900,"transaction_fees_currency":"EUR","discount_description":"5 EUR","account_code":null}],"transactions":[{"uuid":"tr_879d560a-1bec-41bb-986e-665e38a2f7bc","external_id":null,"type":"payment","date":"2015-11-05T00:14:23.000Z","result":"successful"}]}"#;
    mock.reply(200, response);
    let call = GetInvoice::new("inv_565c73b2-85b9-49c9-a25e-2b7df6a677c9")
        .validation_type(ValidationType::All)
        .include_edit_histories(true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/invoices/inv_565c73b2-85b9-49c9-a25e-2b7df6a677c9?validation_type=all&include_edit_histories=true",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_invoice() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"inv_f466e33d-ff2b-4a11-8f85-417eb02157a7","external_id":"inv_0001","date":"2024-11-10T00:00:00Z","due_date":"2024-12-02T00:00:00Z","currency":"EUR","customer_external_id":"cus_RBFK8utRj5BZIN","collection_method":null,"status":"paid","errors":{},"disabled":false,"disabled_at":null,"disabled_by":null,"user_created":false,"line_items":[],"transactions":[]}"#;
    mock.reply(200, response);
    let call = UpdateInvoice::new("inv_f466e33d-ff2b-4a11-8f85-417eb02157a7")
        .due_date("2024-12-02T00:00:00Z".parse::<generated_client::DateTime>()?)
        .date("2024-11-10T00:00:00Z".parse::<generated_client::DateTime>()?)
        .currency("EUR");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/invoices/inv_f466e33d-ff2b-4a11-8f85-417eb02157a7",
        Some(
            r#"{"date":"2024-11-10T00:00:00Z","due_date":"2024-12-02T00:00:00Z","currency":"EUR"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_invoice_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"inv_cff3a63c-3915-435e-a675-85a8a8ef4454","external_id":"INV0001","date":"2026-01-01T00:00:00.000Z","currency":"EUR"}"#;
    mock.reply(200, response);
    let call = UpdateInvoiceByExternalId::new(
            "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
            "INV0001",
        )
        .currency("EUR");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/invoices?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=INV0001",
        Some(r#"{"currency":"EUR"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_invoice() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteInvoice::new("inv_c183cce8-a9f4-4992-b2d0-f42e16309866");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/invoices/inv_c183cce8-a9f4-4992-b2d0-f42e16309866",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_invoice_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteInvoiceByExternalId::new(
        "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
        "INV0001",
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/invoices?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=INV0001",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_invoices_of_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteInvoicesOfCustomer::new(
        "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
        "cus_23551596-2c7e-11ee-9ea1-2bfe193640c0",
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46/customers/cus_23551596-2c7e-11ee-9ea1-2bfe193640c0/invoices",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_invoice_disabled() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"inv_f466e33d-ff2b-4a11-8f85-417eb02157a7","external_id":"inv_0001","date":"2024-11-10T00:00:00.000Z","due_date":"2024-11-15T00:00:00.000Z","currency":"USD","customer_external_id":"cus_RBFK8utRj5BZIN","collection_method":null,"status":"paid","errors":{},"disabled":true,"disabled_at":"2025-08-04T10:27:24.316Z","disabled_by":"adam@example.com","user_created":false,"line_items":[],"transactions":[]}"#;
    mock.reply(200, response);
    let call = SetInvoiceDisabled::new("inv_f466e33d-ff2b-4a11-8f85-417eb02157a7", true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/invoices/inv_f466e33d-ff2b-4a11-8f85-417eb02157a7/disabled_state",
        Some(r#"{"disabled":true}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_invoice_disabled_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"inv_cff3a63c-3915-435e-a675-85a8a8ef4454","external_id":"INV0001","date":"2026-01-01T00:00:00.000Z","currency":"USD","disabled":false}"#;
    mock.reply(200, response);
    let call = SetInvoiceDisabledByExternalId::new(
        "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
        "INV0001",
        false,
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/invoices/disabled_state?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=INV0001",
        Some(r#"{"disabled":false}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_invoice_status() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"message":"Invoice updated"}"#;
    mock.reply(200, response);
    let call = SetInvoiceStatus::new(
        "ds_35542640-d9f1-11ed-9c30-7727168c74a5",
        "inv_0001",
        InvoiceStatusChangeStatus::Voided,
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/v1/data_sources/ds_35542640-d9f1-11ed-9c30-7727168c74a5/invoices/inv_0001/status",
        Some(r#"{"status":"voided"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
