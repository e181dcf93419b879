// Generated from api-spec/chartmogul/notes.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    NoteType, SubjectIdentifier, SubjectIdentifierMethod, SubjectKind,
    notes::{CreateNote, DeleteNote, GetNote, ListNotes, UpdateNote},
};
use generated_client::testing;

#[test]
fn create_note_of_a_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"note_d48519f0-b1c4-11f1-ba78-23a6b54d80e3","customer_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","associated_object":"customer","associated_object_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","type":"note","text":"This is a note","call_duration":0,"author":"Adam (adam@example.com)","created_at":"2026-09-16T11:50:36.237Z","updated_at":"2026-09-16T11:50:36.237Z"}"#;
    mock.reply(201, response);
    let call = CreateNote::with_customer_uuid(
            NoteType::Note,
            "cus_d46b6776-b1c4-11f1-8a47-4fe226441004",
        )
        .text("This is a note");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/notes",
        Some(
            r#"{"customer_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","type":"note","text":"This is a note"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_note_of_a_contact() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424","customer_uuid":null,"associated_object":"contact","associated_object_uuid":"con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855","type":"call","text":"Call with the contact","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2026-09-15T09:30:11.998Z","updated_at":"2026-09-15T09:30:11.998Z"}"#;
    mock.reply(201, response);
    let call = CreateNote::with_associated_object_identifier(
            NoteType::Call,
            SubjectIdentifier::new(
                SubjectKind::Contact,
                SubjectIdentifierMethod::Uuid,
                "con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855",
            ),
        )
        .call_duration(60)
        .text("Call with the contact");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/notes",
        Some(
            r#"{"associated_object_identifier":{"associated_object":"contact","method":"uuid","value":"con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855"},"call_duration":60,"text":"Call with the contact","type":"call"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_notes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"uuid":"note_d48519f0-b1c4-11f1-ba78-23a6b54d80e3","customer_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","associated_object":"customer","associated_object_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","type":"note","text":"This is a note","call_duration":0,"author":"Adam (adam@example.com)","created_at":"2026-09-16T11:50:36.237Z","updated_at":"2026-09-16T11:50:36.237Z"}],"cursor":"MjAyNi0wOS0xNlQxMTo1MDozNi4yMzc4MjQwMDBaJm5vdGVfZDQ4NTE5ZjAtYjFjNC0xMWYxLWJhNzgtMjNhNmI1NGQ4MGUz","has_more":false}"#;
    mock.reply(200, response);
    let call = ListNotes::new()
        .customer_uuid("cus_d46b6776-b1c4-11f1-8a47-4fe226441004");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/notes?customer_uuid=cus_d46b6776-b1c4-11f1-8a47-4fe226441004",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_note() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424","customer_uuid":null,"associated_object":"contact","associated_object_uuid":"con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855","type":"call","text":"Call with the contact","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2026-09-15T09:30:11.998Z","updated_at":"2026-09-15T09:30:11.998Z"}"#;
    mock.reply(200, response);
    let call = GetNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/notes/note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_note() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424","customer_uuid":null,"associated_object":"contact","associated_object_uuid":"con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855","type":"call","text":"This is an updated note","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2026-09-15T09:30:11.998Z","updated_at":"2026-09-15T09:30:12.058Z"}"#;
    mock.reply(200, response);
    let call = UpdateNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424")
        .text("This is an updated note");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/notes/note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424",
        Some(r#"{"text":"This is an updated note"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_note() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(202, response);
    let call = DeleteNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/notes/note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
