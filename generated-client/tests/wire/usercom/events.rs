// Generated from api-spec/usercom/events.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::events::{
    CreateEvent, CreateEventForUser, CreateSiteView, GetEvent, ListEvents,
};
use generated_client::testing;

#[test]
fn list_events() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":12,"name":"signed up"}]}"#;
    mock.reply(200, response);
    let call = ListEvents::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/events/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_event() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":12,"name":"signed up"}"#;
    mock.reply(200, response);
    let call = GetEvent::new(12);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/events/12/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_event() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":388,"created":true}"#;
    mock.reply(200, response);
    let call = CreateEvent::new("signed up", 431)
        .timestamp("2015-03-21T19:45:29Z".parse::<generated_client::DateTime>()?)
        .data("plan", "free");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/events/",
        Some(
            r#"{"user_id":431,"name":"signed up","timestamp":1426967129,"data":{"plan":"free"}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_event_for_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":389,"created":false}"#;
    mock.reply(200, response);
    let call = CreateEventForUser::new("user-123", "signed up").data("plan", "free");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/events/",
        Some(r#"{"name":"signed up","data":{"plan":"free"}}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_site_view() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = CreateSiteView::new()
        .client_user("user-123")
        .page_domain("https://shop.example.com")
        .page_path("/tea")
        .timestamp("2022-09-06T12:35:17Z");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/site-views/",
        Some(
            r#"{"client_user":"user-123","page_domain":"https://shop.example.com","page_path":"/tea","timestamp":"2022-09-06T12:35:17Z"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
