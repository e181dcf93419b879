// Generated from api-spec/chartmogul/activities_export.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    ActivityType, activities_export::{CreateActivitiesExport, GetActivitiesExport},
};
use generated_client::testing;

#[test]
fn create_activities_export() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":"17042239-3674-4a61-b838-b6b307f28506","status":"pending","file_url":null,"params":{"kind":"activities","params":{"activity_type":"new_biz","start_date":"2020-01-01 00:00:00 +0000","end_date":"2020-12-31 00:00:00 +0000"}},"expires_at":null,"created_at":"2021-07-09T14:37:32+00:00"}"#;
    mock.reply(200, response);
    let call = CreateActivitiesExport::new()
        .start_date("2020-01-01 00:00:00 +0000".parse::<generated_client::DateTime>()?)
        .end_date("2020-12-31 00:00:00 +0000".parse::<generated_client::DateTime>()?)
        .type_(ActivityType::NewBiz);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/activities_export",
        Some(
            r#"{"start-date":"2020-01-01 00:00:00 +0000","end-date":"2020-12-31 00:00:00 +0000","type":"new_biz"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_activities_export() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":"44037b8f-4a89-4fc6-8114-2288c71a9518","status":"succeeded","file_url":"https://files.example.com/activities-acme-corp-062ea48c.zip","params":{"kind":"activities","params":{"end_date":"2020-12-31 00:00:00 +0000","start_date":"2020-01-01 00:00:00 +0000","activity_type":"new_biz"}},"expires_at":"2021-07-16T13:55:47+00:00","created_at":"2021-07-09T13:55:44+00:00"}"#;
    mock.reply(200, response);
    let call = GetActivitiesExport::new("44037b8f-4a89-4fc6-8114-2288c71a9518");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/activities_export/44037b8f-4a89-4fc6-8114-2288c71a9518",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
