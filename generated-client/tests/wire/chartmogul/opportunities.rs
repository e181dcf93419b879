// Generated from api-spec/chartmogul/opportunities.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    ForecastCategory, OpportunityType,
    opportunities::{
        CreateOpportunity, CreateOpportunityRequired, DeleteOpportunity, GetOpportunity,
        ListOpportunities, UpdateOpportunity,
    },
};
use generated_client::testing;

#[test]
fn update_opportunity() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"4ee13ca4-e7fe-11ee-fa7f-f303abf41acc","customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-04-21","currency":"USD","amount_in_cents":20000,"type":"recurring","forecast_category":"best_case","win_likelihood":40,"custom":{"seats":4},"created_at":"2024-03-22T01:55:50.156Z","updated_at":"2024-03-26T15:08:19.807Z"}"#;
    mock.reply(200, response);
    let call = UpdateOpportunity::new("4ee13ca4-e7fe-11ee-fa7f-f303abf41acc")
        .amount_in_cents(20_000)
        .custom("seats", 4);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/opportunities/4ee13ca4-e7fe-11ee-fa7f-f303abf41acc",
        Some(r#"{"amount_in_cents":20000,"custom":[{"key":"seats","value":4}]}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_opportunity() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"39351ba6-dea0-11ee-ac96-37b2b3de29af","customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-03-30","currency":"USD","amount_in_cents":100000,"type":"one-time","forecast_category":"best_case","win_likelihood":30,"custom":{"seats":3},"created_at":"2024-03-18T17:12:39.411Z","updated_at":"2024-03-18T17:12:39.411Z"}"#;
    mock.reply(201, response);
    let call = CreateOpportunity::new(CreateOpportunityRequired {
            customer_uuid: "cus_f466e33d-ff2b-4a11-8f85-417eb02157a7".into(),
            owner: "sales@example.com".into(),
            pipeline: "New Business".into(),
            pipeline_stage: "Discovery".into(),
            estimated_close_date: "2024-03-30"
                .parse::<generated_client::jiff::civil::Date>()?,
            amount_in_cents: 100_000,
            currency: "USD".into(),
        })
        .type_(OpportunityType::OneTime)
        .forecast_category(ForecastCategory::BestCase)
        .win_likelihood(30)
        .custom("seats", 3);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/opportunities",
        Some(
            r#"{"customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-03-30","currency":"USD","amount_in_cents":100000,"type":"one-time","forecast_category":"best_case","win_likelihood":30,"custom":[{"key":"seats","value":3}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_opportunity() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"39351ba6-dea0-11ee-ac96-37b2b3de29af","customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-03-30","currency":"USD","amount_in_cents":100000,"type":"one-time","forecast_category":"best_case","win_likelihood":30,"custom":{"seats":3},"created_at":"2024-03-18T17:12:39.411Z","updated_at":"2024-03-18T17:12:39.411Z"}"#;
    mock.reply(200, response);
    let call = GetOpportunity::new("39351ba6-dea0-11ee-ac96-37b2b3de29af");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/opportunities/39351ba6-dea0-11ee-ac96-37b2b3de29af",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_opportunity() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{}"#;
    mock.reply(200, response);
    let call = DeleteOpportunity::new("39351ba6-dea0-11ee-ac96-37b2b3de29af");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/opportunities/39351ba6-dea0-11ee-ac96-37b2b3de29af",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_opportunities() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"uuid":"39351ba6-dea0-11ee-ac96-37b2b3de29af","customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-03-30","currency":"USD","amount_in_cents":100000,"type":"one-time","forecast_category":"best_case","win_likelihood":30,"custom":{"seats":3}}],"cursor":"MjAyNC0wMy0xMVQwNzo0NTo0MS4xMzM4NjEwMDBa","has_more":true}"#;
    mock.reply(200, response);
    let call = ListOpportunities::new()
        .customer_uuid("cus_f466e33d-ff2b-4a11-8f85-417eb02157a7")
        .per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/opportunities?customer_uuid=cus_f466e33d-ff2b-4a11-8f85-417eb02157a7&per_page=1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
