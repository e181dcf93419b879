// Generated from api-spec/usercom_v1/deals.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom_v1::deals::{
    CreateDealWithCustomId, GetDeal, ListDeals, UpdateDeal, UpdateOrCreateDeal,
};
use generated_client::testing;

#[test]
fn update_deal() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":3300,"name":"Updated deal name","value":"525.00","currency":"USD","custom_id":null,"stage":25898,"pipeline":4338,"assigned_to":null,"restricted_to":null,"agent":5567,"company":null,"person":22266722,"status":"1","scope":"2","created_by":5567,"created_at":"2017-06-27T14:51:04.331287Z","updated_at":"2017-07-10T12:01:58.617681Z","activities_status":"3","activities_status_updated_at":"2017-07-10T12:01:58.617406Z","expected_close_date":null}"#;
    mock.reply(200, response);
    let call = UpdateDeal::new(3300)
        .name("Updated name")
        .description("updated description");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/api/public/deals/3300/",
        Some(r#"{"name":"Updated name","description":"updated description"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_deal() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company":768,"person":20900530,"status":"1","scope":"2","created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","attributes":[{"id":22,"name":"deal attr","name_std":"deal_attr","description":"attribute description","value":"attr value"}],"tags":[{"id":31,"name":"My tag"}],"activities_status":"no planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":""}"#;
    mock.reply(200, response);
    let call = GetDeal::new(12_218);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/deals/12218/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_deals() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":3,"next":null,"previous":null,"results":[{"id":3300,"name":"Deal 1","value":"525.00","currency":"USD","custom_id":null,"stage":25898,"pipeline":4338,"assigned_to":null,"restricted_to":null,"agent":5567,"company":null,"person":22266722,"status":"1","scope":"2","created_by":5567,"created_at":"2017-06-27T14:51:04.331287Z","updated_at":"2017-07-04T16:54:47.907574Z","tags":[{"id":31,"name":"My tag"}],"activities_status":"3","activities_status_updated_at":"2017-07-04T16:54:47.907238Z","expected_close_date":null}]}"#;
    mock.reply(200, response);
    let call = ListDeals::new(25_898);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/deals/?stage=25898", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_or_create_deal() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":8066,"name":"My new deal"}"#;
    mock.reply(200, response);
    let call = UpdateOrCreateDeal::new("My new deal")
        .assigned_to(5725)
        .description("deal created by API request")
        .stage(25_898)
        .pipeline(4338)
        .status(1)
        .scope(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/deals/update_or_create/",
        Some(
            r#"{"name":"My new deal","description":"deal created by API request","stage":25898,"pipeline":4338,"assigned_to":5725,"status":1,"scope":1}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_deal_with_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":3300,"name":"Updated deal name","value":"525.00","currency":"USD","stage":25898,"pipeline":4338,"assigned_to":null,"restricted_to":null,"agent":5567,"products":[1,2],"company":123}"#;
    mock.reply(200, response);
    let call = CreateDealWithCustomId::new("my-deal-7")
        .name("Created name")
        .description("updated description");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/deals-by-id/",
        Some(
            r#"{"deal_id":"my-deal-7","name":"Created name","description":"updated description"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
