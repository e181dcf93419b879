// Generated from api-spec/chartmogul/plans.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    PlanInterval,
    plans::{CreatePlan, CreatePlanRequired, DeletePlan, GetPlan, ListPlans, UpdatePlan},
};
use generated_client::testing;

#[test]
fn create_plan() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"pl_ce77713c-3c4e-11ee-b767-0f9bd1e3c6ab","data_source_uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","name":"Bronze Plan","interval_count":1,"interval_unit":"month","external_id":"plan_0001"}"#;
    mock.reply(201, response);
    let call = CreatePlan::new(CreatePlanRequired {
            data_source_uuid: "ds_fef05d54-47b4-431b-aed2-eb6b9e545430".into(),
            name: "Bronze Plan".into(),
            interval_count: 1,
            interval_unit: PlanInterval::Month,
        })
        .external_id("plan_0001");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/plans",
        Some(
            r#"{"data_source_uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","name":"Bronze Plan","interval_count":1,"interval_unit":"month","external_id":"plan_0001"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_plans() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"plans":[{"external_id":"plan_0002","name":"Chocolate Plan","interval_count":1,"uuid":"pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629","interval_unit":"day","data_source_uuid":"ds_ce594e00-3c4e-11ee-b766-73e0b574063a"}],"cursor":"MjAyMy0wOC0xNlQxNjowNjowNi41NDE1MTEwMDBaJjk1NDk1MA==","has_more":true}"#;
    mock.reply(200, response);
    let call = ListPlans::new()
        .data_source_uuid("ds_ce594e00-3c4e-11ee-b766-73e0b574063a")
        .per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/plans?data_source_uuid=ds_ce594e00-3c4e-11ee-b766-73e0b574063a&per_page=1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_plan() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"external_id":"plan_0002","name":"Chocolate Plan","interval_count":1,"interval_unit":"day","data_source_uuid":"ds_ce594e00-3c4e-11ee-b766-73e0b574063a","uuid":"pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629"}"#;
    mock.reply(200, response);
    let call = GetPlan::new("pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/plans/pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_plan() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"external_id":"b37d52c0-af0e-0138-9570-42eead14b4ad","name":"really pro","interval_count":2,"interval_unit":"month","data_source_uuid":"ds_c65f219c-cce0-11ea-a43a-8745a9a809c7","uuid":"pl_b37d52c0-af0e-0138-9570-42eead14b4ad"}"#;
    mock.reply(202, response);
    let call = UpdatePlan::new("pl_b37d52c0-af0e-0138-9570-42eead14b4ad")
        .name("really pro")
        .interval_count(2);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/plans/pl_b37d52c0-af0e-0138-9570-42eead14b4ad",
        Some(r#"{"name":"really pro","interval_count":2}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_plan() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeletePlan::new("pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/plans/pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
