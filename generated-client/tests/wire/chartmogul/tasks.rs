// Generated from api-spec/chartmogul/tasks.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    SubjectIdentifier, SubjectIdentifierMethod, SubjectKind,
    tasks::{CreateTask, DeleteTask, GetTask, ListTasks, UpdateTask},
};
use generated_client::testing;

#[test]
fn create_task_for_a_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"task_uuid":"079a1234-2006-11f0-bf97-bb34246a0d09","customer_uuid":"cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76","task_details":"Send the offer","assignee":"sales@example.com","due_date":"2025-05-30T00:00:00.000Z","completed_at":"2025-05-20T00:00:00.000Z","created_at":"2025-04-23T05:44:31.789Z","updated_at":"2025-04-23T05:44:31.789Z"}"#;
    mock.reply(201, response);
    let call = CreateTask::with_customer_uuid(
            "Send the offer",
            "sales@example.com",
            "2025-05-30T00:00:00Z".parse::<generated_client::DateTime>()?,
            "cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76",
        )
        .completed_at("2025-05-20T00:00:00Z".parse::<generated_client::DateTime>()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/tasks",
        Some(
            r#"{"customer_uuid":"cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76","task_details":"Send the offer","assignee":"sales@example.com","due_date":"2025-05-30T00:00:00Z","completed_at":"2025-05-20T00:00:00Z"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_task_for_a_contact() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"task_uuid":"d3cf44ae-b1c4-11f1-8a47-b3d49d5927d8","customer_uuid":null,"associated_object":"contact","associated_object_uuid":"con_d3789244-b1c4-11f1-ba78-6bd9306b459c","task_details":"Call the contact","assignee":"sales@example.com","due_date":"2026-09-30T00:00:00.000Z","completed_at":null,"created_at":"2026-09-16T11:50:35.047Z","updated_at":"2026-09-16T11:50:35.047Z"}"#;
    mock.reply(201, response);
    let call = CreateTask::with_associated_object_identifier(
        "Call the contact",
        "sales@example.com",
        "2026-09-30T00:00:00Z".parse::<generated_client::DateTime>()?,
        SubjectIdentifier::new(
            SubjectKind::Contact,
            SubjectIdentifierMethod::Uuid,
            "con_d3789244-b1c4-11f1-ba78-6bd9306b459c",
        ),
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/tasks",
        Some(
            r#"{"associated_object_identifier":{"associated_object":"contact","method":"uuid","value":"con_d3789244-b1c4-11f1-ba78-6bd9306b459c"},"task_details":"Call the contact","assignee":"sales@example.com","due_date":"2026-09-30T00:00:00Z"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_tasks() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"task_uuid":"06a25846-2006-11f0-ad7d-73c588cd4a17","customer_uuid":"cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76","task_details":"Send the offer","assignee":"sales@example.com","due_date":"2025-04-30T00:00:00.000Z","completed_at":"2025-04-20T00:00:00.000Z","created_at":"2025-04-23T05:44:30.166Z","updated_at":"2025-04-23T05:44:30.166Z"}],"cursor":"MjAyNS0wNC0yM1QwNTo0NDozMC4xNjY3MzYwMDBaJjA2YTI1ODQ2LTIwMDYtMTFmMC1hZDdkLTczYzU4OGNkNGExNw==","has_more":false}"#;
    mock.reply(200, response);
    let call = ListTasks::new()
        .customer_uuid("cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76")
        .per_page(10);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/tasks?customer_uuid=cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76&per_page=10",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_task() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"task_uuid":"6c969fee-2179-11f0-8d8c-ef2a5afba642","customer_uuid":"cus_9c8cc2bd-762e-4d93-ae34-1cfb53a53f64","task_details":"Send the offer","assignee":"sales@example.com","due_date":"2025-04-30T00:00:00.000Z","completed_at":null,"created_at":"2025-04-25T02:03:04.503Z","updated_at":"2025-04-25T02:03:04.503Z"}"#;
    mock.reply(200, response);
    let call = GetTask::new("6c969fee-2179-11f0-8d8c-ef2a5afba642");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/tasks/6c969fee-2179-11f0-8d8c-ef2a5afba642", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_task() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"task_uuid":"06a25846-2006-11f0-ad7d-73c588cd4a17","customer_uuid":"cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76","task_details":"Send the contract","assignee":"sales@example.com","due_date":"2025-04-30T00:00:00.000Z","completed_at":"2025-04-20T00:00:00.000Z","created_at":"2025-04-23T05:44:30.166Z","updated_at":"2025-04-23T05:44:31.116Z"}"#;
    mock.reply(200, response);
    let call = UpdateTask::new("06a25846-2006-11f0-ad7d-73c588cd4a17")
        .task_details("Send the contract");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/tasks/06a25846-2006-11f0-ad7d-73c588cd4a17",
        Some(r#"{"task_details":"Send the contract"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_task() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(202, response);
    let call = DeleteTask::new("06a25846-2006-11f0-ad7d-73c588cd4a17");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("DELETE", "/v1/tasks/06a25846-2006-11f0-ad7d-73c588cd4a17", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
