// Generated from api-spec/chartmogul/transactions.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    TransactionResult, TransactionType,
    transactions::{
        CreateTransaction, CreateTransactionRequired, DeleteTransaction,
        DeleteTransactionByExternalId, GetTransaction, GetTransactionByExternalId,
        SetTransactionDisabled, SetTransactionDisabledByExternalId, UpdateTransaction,
        UpdateTransactionByExternalId,
    },
};
use generated_client::testing;

#[test]
fn create_transaction() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"external_id":"test_tr_ext_id","result":"successful","amount_in_cents":500,"transaction_fees_in_cents":2,"uuid":"tr_c6f3f8df-4ca3-4034-bbc9-3004a338d37e","type":"payment","date":"2016-01-01T12:00:00.000Z"}"#;
    mock.reply(201, response);
    let call = CreateTransaction::new(CreateTransactionRequired {
            invoice_uuid: "inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1".into(),
            type_: TransactionType::Payment,
            date: "2016-01-01 12:00:00 UTC".parse::<generated_client::DateTime>()?,
            result: TransactionResult::Successful,
        })
        .external_id("test_tr_ext_id")
        .amount_in_cents(500)
        .transaction_fees_in_cents(2);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/import/invoices/inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1/transactions",
        Some(
            r#"{"type":"payment","date":"2016-01-01 12:00:00 UTC","result":"successful","external_id":"test_tr_ext_id","amount_in_cents":500,"transaction_fees_in_cents":2}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_transaction() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"tr_0e4de894-83c3-44d8-b406-2b0f89e67fda","external_id":"ch_3St2vHDZd9drsue42v3rkVMC","type":"payment","date":"2026-01-24T09:14:29.000Z","result":"successful","amount_in_cents":null,"transaction_fees_in_cents":350,"transaction_fees_currency":"EUR","invoice_uuid":"inv_25256bdf-6d93-48fa-8df3-b5bd8ec7c514","disabled":false,"disabled_at":null,"disabled_by":null,"user_created":false}"#;
    mock.reply(200, response);
    let call = GetTransaction::new("tr_0e4de894-83c3-44d8-b406-2b0f89e67fda");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/transactions/tr_0e4de894-83c3-44d8-b406-2b0f89e67fda",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_transaction_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"tr_0e4de894-83c3-44d8-b406-2b0f89e67fda","external_id":"ch_3St2vHDZd9drsue42v3rkVMC","type":"payment","date":"2026-01-24T09:14:29.000Z","result":"successful","amount_in_cents":null,"transaction_fees_in_cents":350,"transaction_fees_currency":"EUR","invoice_uuid":"inv_25256bdf-6d93-48fa-8df3-b5bd8ec7c514","disabled":false,"disabled_at":null,"disabled_by":null,"user_created":false}"#;
    mock.reply(200, response);
    let call = GetTransactionByExternalId::new(
        "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
        "ch_3St2vHDZd9drsue42v3rkVMC",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/transactions?data_source_uuid=ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba&external_id=ch_3St2vHDZd9drsue42v3rkVMC",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_transaction() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"tr_0e4de894-83c3-44d8-b406-2b0f89e67fda","external_id":"tr_ext_1","type":"payment","date":"2025-11-05T00:04:03.000Z","result":"successful","amount_in_cents":10000,"disabled":false}"#;
    mock.reply(200, response);
    let call = UpdateTransaction::new("tr_0e4de894-83c3-44d8-b406-2b0f89e67fda")
        .amount_in_cents(10_000);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/transactions/tr_0e4de894-83c3-44d8-b406-2b0f89e67fda",
        Some(r#"{"amount_in_cents":10000}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_transaction_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"tr_0e4de894-83c3-44d8-b406-2b0f89e67fda","external_id":"tr_ext_1","type":"payment","date":"2025-11-05T00:04:03.000Z","result":"successful","amount_in_cents":10000,"disabled":false}"#;
    mock.reply(200, response);
    let call = UpdateTransactionByExternalId::new(
            "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
            "tr_ext_1",
        )
        .amount_in_cents(10_000);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/transactions?data_source_uuid=ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba&external_id=tr_ext_1",
        Some(r#"{"amount_in_cents":10000}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_transaction() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteTransaction::new("tr_0e4de894-83c3-44d8-b406-2b0f89e67fda");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/transactions/tr_0e4de894-83c3-44d8-b406-2b0f89e67fda",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_transaction_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteTransactionByExternalId::new(
        "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
        "tr_ext_1",
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/transactions?data_source_uuid=ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba&external_id=tr_ext_1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_transaction_disabled() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"tr_c9e3f5ff-a091-4232-a7b9-234632fb1754","external_id":"trans_00241","type":"refund","date":"2024-12-25T18:10:00.000Z","result":"successful","amount_in_cents":1600,"transaction_fees_in_cents":350,"transaction_fees_currency":"EUR","disabled":true,"disabled_at":"2025-08-04T13:59:09.486Z","disabled_by":"adam@example.com","user_created":false}"#;
    mock.reply(200, response);
    let call = SetTransactionDisabled::new(
        "tr_c9e3f5ff-a091-4232-a7b9-234632fb1754",
        true,
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/transactions/tr_c9e3f5ff-a091-4232-a7b9-234632fb1754/disabled_state",
        Some(r#"{"disabled":true}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_transaction_disabled_by_external_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"tr_73b392ce-f141-4d14-97f0-6baf93d8bf68","external_id":"tr_ext_001","type":"payment","date":"2026-01-24T09:14:29.000Z","result":"successful","disabled":false}"#;
    mock.reply(200, response);
    let call = SetTransactionDisabledByExternalId::new(
        "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
        "tr_ext_001",
        false,
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/transactions/disabled_state?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=tr_ext_001",
        Some(r#"{"disabled":false}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
