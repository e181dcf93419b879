// Generated from api-spec/usercom/user_lists.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::user_lists::{
    AddUserToList, AddUserToListByCustomId, RemoveUserFromList,
    RemoveUserFromListByCustomId,
};
use generated_client::testing;

#[test]
fn add_user_to_list() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":7}"#;
    mock.reply(200, response);
    let call = AddUserToList::new(52, 7);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("POST", "/api/public/users/52/add_to_list/", Some(r#"{"list":7}"#));
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_user_to_list_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":7}"#;
    mock.reply(200, response);
    let call = AddUserToListByCustomId::new("user-123", 7);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/add_to_list/",
        Some(r#"{"list":7}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_user_from_list() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveUserFromList::new(52, 7);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/api/public/users/52/remove_from_list/",
        Some(r#"{"list":7}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_user_from_list_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveUserFromListByCustomId::new("user-123", 7);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/remove_from_list/",
        Some(r#"{"list":7}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
