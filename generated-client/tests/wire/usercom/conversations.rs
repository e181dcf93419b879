// Generated from api-spec/usercom/conversations.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::{
    ConversationSource, UserMessageState,
    conversations::{CreateConversation, SendMessageAsUser},
};
use generated_client::testing;

#[test]
fn create_conversation() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":89,"user":{"id":322842,"key":"2if9jlgsfsw3","name":"Adam Doe","email":"adam@example.com"},"active":true,"agent":null,"messages":1}"#;
    mock.reply(200, response);
    let call = CreateConversation::new(123, "Message sent using API")
        .user(926)
        .source(ConversationSource::Email)
        .source_context(
            serde_json::from_str::<
                serde_json::Value,
            >("{\"name\":\"This is source_context used in API\",\"id\":123}")?,
        );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/users/123/conversations/",
        Some(
            r#"{"content":"Message sent using API","user":926,"source":2,"source_context":{"name":"This is source_context used in API","id":123}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn send_message_as_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(201, response);
    let call = SendMessageAsUser::new("Message sent using API")
        .conversation(1)
        .user_id(926)
        .state(UserMessageState::Active);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/message/send_message_as_user/",
        Some(
            r#"{"conversation":1,"content":"Message sent using API","user_id":926,"state":"active"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
