// Generated from api-spec/usercom/user_history.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::user_history::{
    ListEmailsOfUser, ListEmailsOfUserByCustomId, ListEventsOfUser,
    ListEventsOfUserByCustomId, ListPingHitsOfUser, ListPingHitsOfUserByCustomId,
    ListProductEventsOfUser, ListProductEventsOfUserByCustomId, ListTimelineOfUser,
    ListTimelineOfUserByCustomId,
};
use generated_client::testing;

#[test]
fn list_events_of_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":9001,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","event":"signed up","event_id":12,"items":[{"key":"plan","value":"free"}]}]}"#;
    mock.reply(200, response);
    let call = ListEventsOfUser::new(52);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/52/events/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_events_of_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":9001,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","event":"signed up","event_id":12,"items":[{"key":"plan","value":"free"}]}]}"#;
    mock.reply(200, response);
    let call = ListEventsOfUserByCustomId::new("user-123");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users-by-id/user-123/events/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_product_events_of_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":388,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","event_type":"order","custom_data":{"voucher":"TEA"}}]}"#;
    mock.reply(200, response);
    let call = ListProductEventsOfUser::new(52);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/52/product_events/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_product_events_of_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":388,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","event_type":"order","custom_data":{"voucher":"TEA"}}]}"#;
    mock.reply(200, response);
    let call = ListProductEventsOfUserByCustomId::new("user-123");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users-by-id/user-123/product_events/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_emails_of_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":71,"status":"opened","created_at":"2022-09-06T12:35:17.230000Z","sent_at":"2022-09-06T12:35:18.230000Z","opened_at":"2022-09-06T13:00:00.000000Z","clicked_at":null,"subject":"Welcome"}]}"#;
    mock.reply(200, response);
    let call = ListEmailsOfUser::new(52);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/52/emails/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_emails_of_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":71,"status":"opened","created_at":"2022-09-06T12:35:17.230000Z","sent_at":"2022-09-06T12:35:18.230000Z","opened_at":"2022-09-06T13:00:00.000000Z","clicked_at":null,"subject":"Welcome"}]}"#;
    mock.reply(200, response);
    let call = ListEmailsOfUserByCustomId::new("user-123");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users-by-id/user-123/emails/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_ping_hits_of_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":5,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","url":"https://shop.example.com/tea","city":null}]}"#;
    mock.reply(200, response);
    let call = ListPingHitsOfUser::new(52);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/52/ping_hits/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_ping_hits_of_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":5,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","url":"https://shop.example.com/tea","city":null}]}"#;
    mock.reply(200, response);
    let call = ListPingHitsOfUserByCustomId::new("user-123");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users-by-id/user-123/ping_hits/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_timeline_of_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":3,"datetime":"2022-09-06T12:35:17.230000Z","name":"Page view","content":{"url":"https://shop.example.com/tea","title":"Tea"}}]}"#;
    mock.reply(200, response);
    let call = ListTimelineOfUser::new(52);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/52/timeline/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_timeline_of_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":3,"datetime":"2022-09-06T12:35:17.230000Z","name":"Page view","content":{"url":"https://shop.example.com/tea","title":"Tea"}}]}"#;
    mock.reply(200, response);
    let call = ListTimelineOfUserByCustomId::new("user-123");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users-by-id/user-123/timeline/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
