// Generated from api-spec/usercom/user_tags.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::user_tags::{
    AddTagToUser, AddTagToUserByCustomId, AddTagsToUserByCustomId, RemoveTagFromUser,
    RemoveTagFromUserByCustomId,
};
use generated_client::testing;

#[test]
fn add_tag_to_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"created":true,"tag":{"name":"verified"}}"#;
    mock.reply(200, response);
    let call = AddTagToUser::new(52, "verified");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/users/52/add_tag/",
        Some(r#"{"name":"verified"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_tag_to_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"created":false,"tag":{"name":"verified"}}"#;
    mock.reply(200, response);
    let call = AddTagToUserByCustomId::new("user-123", "verified");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/add_tag/",
        Some(r#"{"name":"verified"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_tags_to_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = AddTagsToUserByCustomId::new("user-123", ["verified", "updated"]);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/add_many_tags/",
        Some(r#"{"tag_names":["verified","updated"]}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_tag_from_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveTagFromUser::new(52, "verified");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/api/public/users/52/remove_tag/",
        Some(r#"{"name":"verified"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_tag_from_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveTagFromUserByCustomId::new("user-123", "verified");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/remove_tag/",
        Some(r#"{"name":"verified"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
