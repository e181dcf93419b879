// Generated from api-spec/usercom/tags.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::tags::{
    CreateTag, DeleteTag, ListCompaniesByTag, ListTags, ListUsersByTag, UpdateTag,
};
use generated_client::testing;

#[test]
fn list_tags() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":31,"name":"My tag"}]}"#;
    mock.reply(200, response);
    let call = ListTags::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/tags/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_tag() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":31,"name":"My tag"}"#;
    mock.reply(200, response);
    let call = CreateTag::new("My tag");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("POST", "/api/public/tags/", Some(r#"{"name":"My tag"}"#));
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_tag() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = UpdateTag::new(31, "Your tag");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("PUT", "/api/public/tags/31/", Some(r#"{"name":"Your tag"}"#));
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_tag() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = DeleteTag::new(31);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("DELETE", "/api/public/tags/31/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_users_by_tag() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":2,"next":null,"previous":null,"results":[{"email":"adam@example.com","last_ip":null,"lists":[],"google_url":null,"created_at":"2017-05-29T10:08:59.526286Z","first_seen":null,"last_seen":null,"region":null,"last_contacted":null,"notifications":true,"page_views":0,"country":null,"gender":"unknown","timezone":null,"os_type":null,"unsubscribed":true,"gravatar_url":null,"user_key":"rQ8mdQ8W6I5t","id":18260675,"phone_number":null,"facebook_url":null,"city":null,"status":"visitor","browser_language":null,"twitter_url":null,"linkedin_url":null,"browser":null,"score":0,"name":"Adam Doe","tags":[{"name":"My tag","id":31}],"resolution":null,"updated_at":"2017-05-29T10:08:59.526309Z","awesome_attribute":"Value for the attribute"}]}"#;
    mock.reply(200, response);
    let call = ListUsersByTag::new(31);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/tags/31/users/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_companies_by_tag() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":2,"next":null,"previous":null,"results":[{"id":1665,"name":"Company from API 1","description":"Company created by API request","email":"company@example.com","country":"United States","region":null,"city":"Beverly Hills","address":null,"postal_code":"90210","size":null,"created_at":"2017-07-06T15:32:10.090817Z","updated_at":"2017-07-06T15:32:10.090843Z","phone_numbers":["15550100","15550101"],"custom_id":null,"tags":[{"id":31,"name":"My tag"}],"company_attribute":"my value 1"}]}"#;
    mock.reply(200, response);
    let call = ListCompaniesByTag::new(31);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/tags/31/companies/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
