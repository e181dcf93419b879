// Generated from api-spec/usercom/activities.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::activities::{
    CreateActivity, ListActivities, ListActivityTypes, UpdateActivity,
};
use generated_client::testing;

#[test]
fn list_activities() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":1200,"activity_type":25946,"name":"Call back","due_date":"2019-08-24T14:15:22Z","done":false}]}"#;
    mock.reply(200, response);
    let call = ListActivities::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/activities/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_activity() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":1200,"activity_type":1,"name":"string","due_date":"2019-08-24T14:15:22Z","duration":2147483648,"description":"string","assigned_to":1,"deal_id":0,"user_id":0,"company_id":0,"done":true,"done_date":"2019-08-24T14:15:22Z","created_by":0,"created_at":"2019-08-24T14:15:22Z","updated_at":"2019-08-24T14:15:22Z","custom_id":"my_custom_id"}"#;
    mock.reply(200, response);
    let call = CreateActivity::new(
        25_946,
        "My new activity",
        "2017-07-25T14:14:08.612000Z".parse::<generated_client::DateTime>()?,
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/activities/",
        Some(
            r#"{"activity_type":25946,"name":"My new activity","due_date":"2017-07-25T14:14:08.612000Z"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_activity() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":1200,"activity_type":1,"name":"string","due_date":"2019-08-24T14:15:22Z","duration":2147483648,"description":"string","assigned_to":1,"deal_id":0,"user_id":0,"company_id":0,"done":true,"done_date":"2019-08-24T14:15:22Z","created_by":0,"created_at":"2019-08-24T14:15:22Z","updated_at":"2019-08-24T14:15:22Z","custom_id":"my_custom_id"}"#;
    mock.reply(200, response);
    let call = UpdateActivity::new(1200)
        .name("Updated name")
        .done(true)
        .done_date("2019-08-24T14:15:22Z".parse::<generated_client::DateTime>()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/api/public/activities/1200/",
        Some(r#"{"name":"Updated name","done":true,"done_date":"2019-08-24T14:15:22Z"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_activity_types() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":25946,"name":"Call","icon":"phone"}]}"#;
    mock.reply(200, response);
    let call = ListActivityTypes::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/activity-types/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
