// Generated from api-spec/chartmogul/plan_groups.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::plan_groups::{
    CreatePlanGroup, DeletePlanGroup, GetPlanGroup, ListPlanGroups, ListPlansOfPlanGroup,
    UpdatePlanGroup,
};
use generated_client::testing;

#[test]
fn create_plan_group() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"name":"My plan group","uuid":"plg_2b0acfd9-ef53-45a9-8dab-49b5d713e6e5","plans_count":1}"#;
    mock.reply(201, response);
    let call = CreatePlanGroup::new(
        "My plan group",
        ["pl_0a84d194-3c52-11ee-a9c4-73edac922fb7"],
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/plan_groups",
        Some(
            r#"{"name":"My plan group","plans":["pl_0a84d194-3c52-11ee-a9c4-73edac922fb7"]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_plan_groups() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"plan_groups":[{"name":"New Plan Group","uuid":"plg_5f1af63a-ec94-4688-9127-5eb816d05a8f","plans_count":1}],"cursor":"MjAyMy0xMC0zMFQwNDowMTo0NS4yNDYwNzQwMDBaJjIxMTg5","has_more":true}"#;
    mock.reply(200, response);
    let call = ListPlanGroups::new().per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/plan_groups?per_page=1", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_plan_group() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"name":"My plan group","uuid":"plg_e6ae207a-ff32-4431-ae46-34f20b61e17a","plans_count":2}"#;
    mock.reply(200, response);
    let call = GetPlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/plan_groups/plg_e6ae207a-ff32-4431-ae46-34f20b61e17a",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_plan_group() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"name":"Another name","uuid":"plg_e6ae207a-ff32-4431-ae46-34f20b61e17a","plans_count":2}"#;
    mock.reply(200, response);
    let call = UpdatePlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a")
        .name("Another name");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/plan_groups/plg_e6ae207a-ff32-4431-ae46-34f20b61e17a",
        Some(r#"{"name":"Another name"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_plan_group() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeletePlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/plan_groups/plg_e6ae207a-ff32-4431-ae46-34f20b61e17a",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_plans_of_plan_group() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"plans":[{"name":"test plan","uuid":"pl_0a84d194-3c52-11ee-a9c4-73edac922fb7","data_source_uuid":"ds_0a5d21f8-3c52-11ee-8430-b32b473f9400","interval_count":1,"interval_unit":"month","external_id":"ext_plan"}],"cursor":"MjAyMy0wOC0xNlQxNjoyOToxNS42NDk4NTEwMDBaJjk1NDk1Nw==","has_more":false}"#;
    mock.reply(200, response);
    let call = ListPlansOfPlanGroup::new("plg_2b0acfd9-ef53-45a9-8dab-49b5d713e6e5")
        .per_page(200);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/plan_groups/plg_2b0acfd9-ef53-45a9-8dab-49b5d713e6e5/plans?per_page=200",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
