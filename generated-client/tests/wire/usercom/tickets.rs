// Generated from api-spec/usercom/tickets.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::{
    UpdatedTicketStatus, tickets::{CreateTicket, UpdateTicket},
};
use generated_client::testing;

#[test]
fn create_ticket() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":53,"status_history":[{"entered_at":"2019-12-20T12:23:38.718116+00:00","status":"draft"}],"created_at":"2019-12-20T12:28:55.123270Z","updated_at":"2019-12-20T12:28:55.123355Z","custom_id":"my custom id","status":"draft","token":"some-token","name":"my ticket","description":"my description","due_date":"2019-12-20T12:25:05.555624Z","closed_at":"2019-12-20T12:25:05.555624Z","attachments":null,"assigned_to":1,"user_id":null,"company_id":1,"priority":1,"participants":[]}"#;
    mock.reply(200, response);
    let call = CreateTicket::new(
            "New Ticket",
            "Example from REST API",
            "2020-11-25T00:00:00Z".parse::<generated_client::DateTime>()?,
        )
        .custom_id("new-ticket")
        .status(UpdatedTicketStatus::Draft)
        .assigned_to(1)
        .user_id(123)
        .company_id(134)
        .participants([1, 2, 3])
        .priority(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/tickets/",
        Some(
            r#"{"name":"New Ticket","custom_id":"new-ticket","description":"Example from REST API","status":"draft","due_date":"2020-11-25T00:00:00Z","assigned_to":1,"user_id":123,"company_id":134,"participants":[1,2,3],"priority":1}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_ticket() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"name":"New Ticket","custom_id":"new-ticket","description":"Example from REST API","status":"draft","due_date":"2020-11-25T00:00:00Z","assigned_to":1,"user_id":123,"company_id":42,"participants":[1,2,3],"priority":1}"#;
    mock.reply(200, response);
    let call = UpdateTicket::new(53)
        .custom_id("new-ticket")
        .status(UpdatedTicketStatus::Draft)
        .assigned_to(1)
        .user_id(123)
        .company_id(42)
        .participants([1, 2, 3])
        .priority(1)
        .name("New Ticket")
        .description("Example from REST API")
        .due_date("2020-11-25T00:00:00Z".parse::<generated_client::DateTime>()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/api/public/tickets/53/",
        Some(
            r#"{"name":"New Ticket","custom_id":"new-ticket","description":"Example from REST API","status":"draft","due_date":"2020-11-25T00:00:00Z","assigned_to":1,"user_id":123,"company_id":42,"participants":[1,2,3],"priority":1}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
