// Generated from api-spec/chartmogul/json_imports.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    CollectionMethod, CustomerImport, InvoiceImport, LineItemImport, LineItemType,
    PlanImport, PlanInterval, SubscriptionEventImport, SubscriptionEventImportRequired,
    SubscriptionEventType, TransactionImport, TransactionImportRequired,
    TransactionResult, TransactionType, json_imports::{CreateJsonImport, GetJsonImport},
};
use generated_client::testing;

#[test]
fn create_json_import() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":"4815d987-abcd-11ee-a987-978df45c5114","data_source_uuid":"ds_45d064ca-fcf8-11f0-903f-33618f80d753","status":"queued","external_id":"import_batch_2026_04","status_details":{},"created_at":"2026-04-14T10:30:00Z","updated_at":"2026-04-14T10:30:00Z"}"#;
    mock.reply(202, response);
    let call = CreateJsonImport::new("ds_45d064ca-fcf8-11f0-903f-33618f80d753")
        .external_id("import_batch_2026_04")
        .customers([
            CustomerImport::new("cus_acme_001")
                .name("Acme Corp")
                .email("billing@example.com")
                .company("Acme Corporation")
                .country("US")
                .state("US-CA")
                .city("San Francisco")
                .zip("94105")
                .lead_created_at(
                    "2025-10-15T00:00:00Z".parse::<generated_client::DateTime>()?,
                )
                .free_trial_started_at(
                    "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                ),
        ])
        .plans([
            PlanImport::new("Professional Monthly", 1, PlanInterval::Month)
                .external_id("plan_pro_monthly"),
        ])
        .invoices([
            InvoiceImport::new(
                    "cus_acme_001",
                    "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                )
                .external_id("inv_2025_11_001")
                .due_date("2025-12-01T00:00:00Z".parse::<generated_client::DateTime>()?)
                .currency("USD")
                .collection_method(CollectionMethod::Automatic),
        ])
        .line_items([
            LineItemImport::new("inv_2025_11_001", LineItemType::Subscription, 9900)
                .subscription_external_id("sub_acme_pro")
                .plan_external_id("plan_pro_monthly")
                .service_period_start(
                    "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                )
                .service_period_end(
                    "2025-12-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                )
                .quantity(5),
            LineItemImport::new("inv_2025_11_001", LineItemType::OneTime, 5000)
                .description("Onboarding setup fee"),
        ])
        .transactions([
            TransactionImport::new(TransactionImportRequired {
                    invoice_external_id: "inv_2025_11_001".into(),
                    type_: TransactionType::Payment,
                    result: TransactionResult::Successful,
                    date: "2025-11-01T12:30:00Z".parse::<generated_client::DateTime>()?,
                })
                .external_id("txn_001"),
        ])
        .subscription_events([
            SubscriptionEventImport::new(SubscriptionEventImportRequired {
                    customer_external_id: "cus_acme_001".into(),
                    event_type: SubscriptionEventType::SubscriptionStart,
                    event_date: "2025-11-01T00:00:00Z"
                        .parse::<generated_client::DateTime>()?,
                    effective_date: "2025-11-01T00:00:00Z"
                        .parse::<generated_client::DateTime>()?,
                })
                .subscription_external_id("sub_acme_pro")
                .external_id("evt_acme_start")
                .plan_external_id("plan_pro_monthly")
                .currency("USD")
                .amount_in_cents(9900)
                .quantity(5),
        ]);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/data_sources/ds_45d064ca-fcf8-11f0-903f-33618f80d753/json_imports",
        Some(
            r#"{"external_id":"import_batch_2026_04","customers":[{"external_id":"cus_acme_001","name":"Acme Corp","email":"billing@example.com","company":"Acme Corporation","country":"US","state":"US-CA","city":"San Francisco","zip":"94105","lead_created_at":"2025-10-15T00:00:00Z","free_trial_started_at":"2025-11-01T00:00:00Z"}],"plans":[{"name":"Professional Monthly","external_id":"plan_pro_monthly","interval_count":1,"interval_unit":"month"}],"invoices":[{"external_id":"inv_2025_11_001","customer_external_id":"cus_acme_001","date":"2025-11-01T00:00:00Z","due_date":"2025-12-01T00:00:00Z","currency":"USD","collection_method":"automatic"}],"line_items":[{"invoice_external_id":"inv_2025_11_001","type":"subscription","amount_in_cents":9900,"quantity":5,"plan_external_id":"plan_pro_monthly","subscription_external_id":"sub_acme_pro","service_period_start":"2025-11-01T00:00:00Z","service_period_end":"2025-12-01T00:00:00Z"},{"invoice_external_id":"inv_2025_11_001","type":"one_time","amount_in_cents":5000,"description":"Onboarding setup fee"}],"transactions":[{"invoice_external_id":"inv_2025_11_001","external_id":"txn_001","type":"payment","result":"successful","date":"2025-11-01T12:30:00Z"}],"subscription_events":[{"external_id":"evt_acme_start","customer_external_id":"cus_acme_001","subscription_external_id":"sub_acme_pro","plan_external_id":"plan_pro_monthly","event_type":"subscription_start","event_date":"2025-11-01T00:00:00Z","effective_date":"2025-11-01T00:00:00Z","currency":"USD","amount_in_cents":9900,"quantity":5}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_json_import() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":"4815d987-abcd-11ee-a987-978df45c5114","data_source_uuid":"ds_45d064ca-fcf8-11f0-903f-33618f80d753","status":"completed","external_id":"import_batch_2026_04","status_details":{"plans":{"status":"imported"},"cus_acme_001":{"status":"imported","invoices":{"status":"imported"},"customers":{"status":"imported"},"line_items":{"status":"imported"},"transactions":{"status":"imported"},"subscription_events":{"status":"imported"}}},"created_at":"2026-04-14T10:30:00Z","updated_at":"2026-04-14T10:31:15Z"}"#;
    mock.reply(200, response);
    let call = GetJsonImport::new(
        "ds_45d064ca-fcf8-11f0-903f-33618f80d753",
        "4815d987-abcd-11ee-a987-978df45c5114",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/data_sources/ds_45d064ca-fcf8-11f0-903f-33618f80d753/json_imports/4815d987-abcd-11ee-a987-978df45c5114",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
