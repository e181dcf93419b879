// Generated from api-spec/chartmogul/customer_notes.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    NoteType,
    customer_notes::{
        CreateCustomerNote, DeleteCustomerNote, GetCustomerNote, ListCustomerNotes,
        UpdateCustomerNote,
    },
};
use generated_client::testing;

#[test]
fn create_customer_note() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"note_18ffc3bc-9b45-11ee-8143-07ca86e5ee10","customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"call","text":"This is a call","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2023-12-15T12:25:56.950Z","updated_at":"2023-12-15T12:25:56.950Z"}"#;
    mock.reply(201, response);
    let call = CreateCustomerNote::new(
            NoteType::Call,
            "cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982",
        )
        .text("This is a call")
        .author_email("adam@example.com");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/customer_notes",
        Some(
            r#"{"customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"call","text":"This is a call","author_email":"adam@example.com"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_customer_notes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"uuid":"note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c","customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"note","text":"This is a note","call_duration":0,"author":"Adam (adam@example.com)","created_at":"2023-12-15T12:45:12.548Z","updated_at":"2023-12-15T12:45:12.548Z"}],"cursor":"MjAyMy0xMi0xNVQxMjo0NToxMi41NDgwNzAwMDBaJm5vdGVfYzljOWU3YjYtOWI0Ny0xMWVlLWEzZDgtMGY2OTVjNTM1NDRj","has_more":true}"#;
    mock.reply(200, response);
    let call = ListCustomerNotes::new()
        .customer_uuid("cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982")
        .per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/customer_notes?customer_uuid=cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982&per_page=1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_customer_note() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde","customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"call","text":"This is a call","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2023-12-15T12:28:15.754Z","updated_at":"2023-12-15T12:28:15.754Z"}"#;
    mock.reply(200, response);
    let call = GetCustomerNote::new("note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/customer_notes/note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_customer_note() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c","customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"note","text":"This is a new note","author":"Adam (adam@example.com)","call_duration":0,"created_at":"2023-12-15T12:45:12.548Z","updated_at":"2023-12-15T12:45:33.363Z"}"#;
    mock.reply(200, response);
    let call = UpdateCustomerNote::new("note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c")
        .text("This is a new note");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/customer_notes/note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c",
        Some(r#"{"text":"This is a new note"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_customer_note() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{}"#;
    mock.reply(200, response);
    let call = DeleteCustomerNote::new("note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/customer_notes/note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
