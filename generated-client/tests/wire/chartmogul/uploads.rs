// Generated from api-spec/chartmogul/uploads.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{UploadType, uploads::CreateUpload};
use generated_client::testing;

#[test]
fn create_upload_as_recorded() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":"b14b47e4-ea73-43cc-9a90-f86cfd51c788","original_name":"invoices.csv","data_type":"invoice","storage_path":"68/7234844b-9bbf-4ef3-810f-16b997543a92/invoices.csv","percent_complete":0,"created_at":"2020-09-15T23:05:32Z","updated_at":"2020-09-15T23:05:32Z","batch_name":"Invoices Upload"}"#;
    mock.reply(201, response);
    let call = CreateUpload::new(
            "ds_ade45e52-47a4-231a-1ed2-eb6b9e541213",
            generated_client::File::new(
                "invoices.csv",
                "Customer external ID,Invoice external ID,Invoiced date,Due date,Currency\nI-TVNB6F1J8NA6,7G969786RL3461740-Com1597326157,2020-08-13 13:42:37 UTC,,USD\n",
            ),
            UploadType::Invoice,
        )
        .batch_name("Invoices Upload");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent_parts(
        "POST",
        "/v1/data_sources/ds_ade45e52-47a4-231a-1ed2-eb6b9e541213/uploads",
        &[
            testing::Part::file(
                "file",
                "invoices.csv",
                "application/octet-stream",
                "Customer external ID,Invoice external ID,Invoiced date,Due date,Currency\nI-TVNB6F1J8NA6,7G969786RL3461740-Com1597326157,2020-08-13 13:42:37 UTC,,USD\n",
            ),
            testing::Part::text("type", "invoice"),
            testing::Part::text("batch_name", "Invoices Upload"),
        ],
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_upload_as_documented() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":12345,"status":"queued","created_at":"2026-03-19T10:00:00Z","updated_at":"2026-03-19T10:00:00Z","error_count":0,"processed_count":0}"#;
    mock.reply(201, response);
    let call = CreateUpload::new(
            "ds_ade45e52-47a4-231a-1ed2-eb6b9e541213",
            generated_client::File::new(
                "customers.csv",
                "Name,Email,External ID\nAdam,adam@example.com,cus_0001\n",
            ),
            UploadType::Customer,
        )
        .batch_name("march_2026_import");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent_parts(
        "POST",
        "/v1/data_sources/ds_ade45e52-47a4-231a-1ed2-eb6b9e541213/uploads",
        &[
            testing::Part::file(
                "file",
                "customers.csv",
                "application/octet-stream",
                "Name,Email,External ID\nAdam,adam@example.com,cus_0001\n",
            ),
            testing::Part::text("type", "customer"),
            testing::Part::text("batch_name", "march_2026_import"),
        ],
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
