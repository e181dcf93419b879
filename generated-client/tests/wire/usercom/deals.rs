// Generated from api-spec/usercom/deals.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::{
    DealStatus, OrderProductInput,
    deals::{
        CreateDeal, GetDeal, GetDealByCustomId, ListDeals, ListDealsOfUser,
        ListStageChangesOfDeal, ListStageChangesOfDealByCustomId, UpdateDeal,
        UpdateDealByCustomId, UpdateOrCreateDeal,
    },
};
use generated_client::testing;

#[test]
fn list_deals() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}]}"#;
    mock.reply(200, response);
    let call = ListDeals::new().stage(36_585);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/deals/?stage=36585", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_deals_of_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}]}"#;
    mock.reply(200, response);
    let call = ListDealsOfUser::with_user_id(20_900_530);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/deals/?user_id=20900530", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_deal() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}"#;
    mock.reply(200, response);
    let call = CreateDeal::new("example deal")
        .stage(36_585)
        .pipeline(6179)
        .status(DealStatus::InProgress)
        .currency("USD")
        .user_id(20_900_530)
        .value("1250.00".parse::<generated_client::rust_decimal::Decimal>()?)
        .extra("custom_attribute_xyz", "new");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/deals/",
        Some(
            r#"{"name":"example deal","stage":36585,"pipeline":6179,"value":1250.00,"currency":"USD","status":1,"user_id":20900530,"custom_attribute_xyz":"new"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_deal() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}"#;
    mock.reply(200, response);
    let call = GetDeal::new(12_218);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/deals/12218/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_deal_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}"#;
    mock.reply(200, response);
    let call = GetDealByCustomId::new("my-custom-id");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/deals-by-id/my-custom-id/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_deal() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}"#;
    mock.reply(200, response);
    let call = UpdateDeal::new(12_218)
        .name("Updated name")
        .expected_close_date(None)
        .value("1250.00".parse::<generated_client::rust_decimal::Decimal>()?)
        .description("updated description");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/api/public/deals/12218/",
        Some(
            r#"{"name":"Updated name","description":"updated description","value":1250.00,"expected_close_date":null}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_deal_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD"}"#;
    mock.reply(200, response);
    let call = UpdateDealByCustomId::new("my-custom-id")
        .name("Updated name")
        .description("updated description");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/api/public/deals-by-id/my-custom-id/",
        Some(r#"{"name":"Updated name","description":"updated description"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_or_create_deal() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":8066,"name":"My new deal"}"#;
    mock.reply(200, response);
    let call = UpdateOrCreateDeal::new("My new deal")
        .order_products([
            OrderProductInput::new()
                .product_custom_id("tea")
                .quantity(2)
                .value("9.95".parse::<generated_client::rust_decimal::Decimal>()?)
                .currency("USD"),
        ])
        .custom_id("my-deal-7")
        .stage(25_898)
        .pipeline(4338)
        .status(DealStatus::InProgress)
        .assigned_to(5725)
        .scope(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/deals/update_or_create/",
        Some(
            r#"{"name":"My new deal","custom_id":"my-deal-7","stage":25898,"pipeline":4338,"assigned_to":5725,"status":1,"scope":1,"order_products":[{"product_custom_id":"tea","quantity":2,"value":9.95,"currency":"USD"}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_stage_changes_of_deal() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":2,"next":null,"previous":null,"results":[{"id":4,"deal":"Deal_56234","changed_by":null,"stage_name":"Negotiations","entered_at":"2024-04-19T12:01:37.084481Z","left_at":null,"stage":5},{"id":3,"deal":"Deal_56234","changed_by":"Adam Doe","stage_name":"Demo scheduled","entered_at":"2024-04-19T12:01:35.449037Z","left_at":"2024-04-19T12:01:37.084481Z","stage":3}]}"#;
    mock.reply(200, response);
    let call = ListStageChangesOfDeal::new(3300).count_from("2024-04-01".parse()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/api/public/deals/3300/stage-changes/?count_from=2024-04-01",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_stage_changes_of_deal_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":2,"next":null,"previous":null,"results":[{"id":4,"deal":"Deal_56234","changed_by":null,"stage_name":"Negotiations","entered_at":"2024-04-19T12:01:37.084481Z","left_at":null,"stage":5},{"id":3,"deal":"Deal_56234","changed_by":"Adam Doe","stage_name":"Demo scheduled","entered_at":"2024-04-19T12:01:35.449037Z","left_at":"2024-04-19T12:01:37.084481Z","stage":3}]}"#;
    mock.reply(200, response);
    let call = ListStageChangesOfDealByCustomId::new("my-custom-id");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/deals-by-id/my-custom-id/stage-changes/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
