// Generated from api-spec/usercom/lists.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::lists::{CreateList, DeleteList, ListLists, UpdateList};
use generated_client::testing;

#[test]
fn list_lists() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":7,"name":"Newsletter","description":null}]}"#;
    mock.reply(200, response);
    let call = ListLists::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/lists/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_list() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":7,"name":"Newsletter","description":"Once a month"}"#;
    mock.reply(200, response);
    let call = CreateList::new().name("Newsletter").description("Once a month");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/lists/",
        Some(r#"{"name":"Newsletter","description":"Once a month"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_list() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = UpdateList::new(7).name("Newsletter").description("Twice a month");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "PUT",
        "/api/public/lists/7/",
        Some(r#"{"name":"Newsletter","description":"Twice a month"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_list() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = DeleteList::new(7);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("DELETE", "/api/public/lists/7/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
