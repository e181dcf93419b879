// Generated from api-spec/usercom/pipelines.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::pipelines::{ListPipelines, ListStages};
use generated_client::testing;

#[test]
fn list_pipelines() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":4338,"name":"Sales"}]}"#;
    mock.reply(200, response);
    let call = ListPipelines::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/pipelines/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_stages() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":25898,"name":"Negotiations","pipeline":4338,"order":2}]}"#;
    mock.reply(200, response);
    let call = ListStages::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/stages/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
