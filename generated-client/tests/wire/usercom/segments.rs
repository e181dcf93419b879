// Generated from api-spec/usercom/segments.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::segments::{
    ListSegments, ListSegmentsOfUser, ListSegmentsOfUserByCustomId, ListUsersInSegment,
};
use generated_client::testing;

#[test]
fn list_segments() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":5,"next":null,"previous":null,"results":[{"name":"Active","description":"Users who were there in the last 30 days.","users":"https://acme.user.com/api/public/segments/1033/users/","id":1033,"object_count":100}]}"#;
    mock.reply(200, response);
    let call = ListSegments::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/segments/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_users_in_segment() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
    mock.reply(200, response);
    let call = ListUsersInSegment::new(1033);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/segments/1033/users/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_segments_of_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":1033,"name":"Active"}]}"#;
    mock.reply(200, response);
    let call = ListSegmentsOfUser::new(52);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/52/segments/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_segments_of_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":1033,"name":"Active"}]}"#;
    mock.reply(200, response);
    let call = ListSegmentsOfUserByCustomId::new("user-123");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users-by-id/user-123/segments/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
