// Generated from api-spec/usercom/companies.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::companies::{
    AddMemberToCompany, AddTagToCompany, AddTagToCompanyByCustomId, CreateCompany,
    DeleteCompany, DeleteCompanyByCustomId, GetCompany, GetCompanyByCustomId,
    ListCompanies, RemoveMemberFromCompany, RemoveTagFromCompany,
    RemoveTagFromCompanyByCustomId, SetCompanyAttribute, SetCompanyAttributeByCustomId,
    SetCompanyAttributes, SetCompanyAttributesByCustomId, UpdateCompany,
    UpdateCompanyByCustomId,
};
use generated_client::testing;

#[test]
fn list_companies() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":1662,"custom_id":null,"name":"Company from API 2","description":"","email":"company@example.com","country":"Poland","region":null,"city":"Warsaw","address":null,"postal_code":null,"size":null,"phone_numbers":null,"employees":[],"created_at":"2017-07-06T14:51:23.445206Z","updated_at":"2017-07-06T14:51:23.445228Z"}]}"#;
    mock.reply(200, response);
    let call = ListCompanies::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/companies/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_company() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"address":"6th St","category":null,"city":"San Francisco","companyowner":"Adam Doe","country":"usa","created_at":"2022-09-12T12:40:30.548068Z","custom_id":"group@795","description":null,"email":"company@example.com","employees":[52],"founded":"15 aug, 1947","id":21,"isprivatefunded":"no","isprofitable":"no","name":"Example Ventures","phone_numbers":null,"postal_code":null,"region":null,"size":null,"tags":[],"updated_at":"2022-09-13T11:47:31.748497Z","user_custom_id":"user@123"}"#;
    mock.reply(200, response);
    let call = CreateCompany::new("Example Ventures")
        .custom_id("group@795")
        .city("San Francisco")
        .extra("companyowner", "Adam Doe");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/companies/",
        Some(
            r#"{"name":"Example Ventures","custom_id":"group@795","city":"San Francisco","companyowner":"Adam Doe"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_company() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"address":"6th St","category":null,"city":"San Francisco","companyowner":"Adam Doe","country":"usa","created_at":"2022-09-12T12:40:30.548068Z","custom_id":"group@795","description":null,"email":"company@example.com","employees":[52],"founded":"15 aug, 1947","id":21,"isprivatefunded":"no","isprofitable":"no","name":"Example Ventures","phone_numbers":null,"postal_code":null,"region":null,"size":null,"tags":[],"updated_at":"2022-09-13T11:47:31.748497Z","user_custom_id":"user@123"}"#;
    mock.reply(200, response);
    let call = GetCompany::new(21);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/companies/21/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_company_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"address":"6th St","category":null,"city":"San Francisco","companyowner":"Adam Doe","country":"usa","created_at":"2022-09-12T12:40:30.548068Z","custom_id":"group@795","description":null,"email":"company@example.com","employees":[52],"founded":"15 aug, 1947","id":21,"isprivatefunded":"no","isprofitable":"no","name":"Example Ventures","phone_numbers":null,"postal_code":null,"region":null,"size":null,"tags":[],"updated_at":"2022-09-13T11:47:31.748497Z","user_custom_id":"user@123"}"#;
    mock.reply(200, response);
    let call = GetCompanyByCustomId::new("group-795");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/companies-by-id/group-795/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_company() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"address":"6th St","category":null,"city":"San Francisco","companyowner":"Adam Doe","country":"usa","created_at":"2022-09-12T12:40:30.548068Z","custom_id":"group@795","description":null,"email":"company@example.com","employees":[52],"founded":"15 aug, 1947","id":21,"isprivatefunded":"no","isprofitable":"no","name":"Example Ventures","phone_numbers":null,"postal_code":null,"region":null,"size":null,"tags":[],"updated_at":"2022-09-13T11:47:31.748497Z","user_custom_id":"user@123"}"#;
    mock.reply(200, response);
    let call = UpdateCompany::new(21)
        .name("Example Ventures")
        .custom_id("group@795")
        .email("company@example.com")
        .city("San Francisco")
        .address("6th St")
        .postal_code("94103")
        .user_custom_id("user@123");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/api/public/companies/21/",
        Some(
            r#"{"address":"6th St","city":"San Francisco","custom_id":"group@795","email":"company@example.com","name":"Example Ventures","postal_code":"94103","user_custom_id":"user@123"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_company_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":1666,"name":"Updated name","description":"updated description","email":"company@example.com","country":"United States","region":null,"city":"Beverly Hills","address":null,"postal_code":"90210","size":null,"created_at":"2017-07-06T15:39:25.513985Z","updated_at":"2017-07-06T15:39:25.514009Z","phone_numbers":["15550100","15550101"],"custom_id":"my-custom-id","employees":[123,432,543]}"#;
    mock.reply(200, response);
    let call = UpdateCompanyByCustomId::new("my-custom-id")
        .name("Updated name")
        .description("updated description");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/api/public/companies-by-id/my-custom-id/",
        Some(r#"{"name":"Updated name","description":"updated description"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_company() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = DeleteCompany::new(21);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("DELETE", "/api/public/companies/21/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_company_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = DeleteCompanyByCustomId::new("group-795");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("DELETE", "/api/public/companies-by-id/group-795/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_member_to_company() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = AddMemberToCompany::new(21, 52);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/companies/21/add_member/",
        Some(r#"{"user_id":52}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_member_from_company() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveMemberFromCompany::new(21, 52);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/companies/21/remove_member/",
        Some(r#"{"user_id":52}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_tag_to_company() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"created":true,"tag":{"name":"partner"}}"#;
    mock.reply(200, response);
    let call = AddTagToCompany::new(21, "partner");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/companies/21/add_tag/",
        Some(r#"{"name":"partner"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_tag_to_company_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"created":false,"tag":{"name":"partner"}}"#;
    mock.reply(200, response);
    let call = AddTagToCompanyByCustomId::new("group-795", "partner");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/companies-by-id/group-795/add_tag/",
        Some(r#"{"name":"partner"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_tag_from_company() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveTagFromCompany::new(21, "partner");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/api/public/companies/21/remove_tag/",
        Some(r#"{"name":"partner"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_tag_from_company_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveTagFromCompanyByCustomId::new("group-795", "partner");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/api/public/companies-by-id/group-795/remove_tag/",
        Some(r#"{"name":"partner"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_company_attribute() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = SetCompanyAttribute::new(21, "founded", "1947");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/companies/21/set_attribute/",
        Some(r#"{"attribute":"founded","value":"1947"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_company_attribute_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = SetCompanyAttributeByCustomId::new("group-795", "founded", "1947");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/companies-by-id/group-795/set_attribute/",
        Some(r#"{"attribute":"founded","value":"1947"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_company_attributes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = SetCompanyAttributes::new(21)
        .extra("founded", "1947")
        .extra("isprofitable", "no");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/companies/21/set_multiple_attributes/",
        Some(r#"{"founded":"1947","isprofitable":"no"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_company_attributes_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = SetCompanyAttributesByCustomId::new("group-795")
        .extra("founded", "1947")
        .extra("isprofitable", "no");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/companies-by-id/group-795/set_multiple_attributes/",
        Some(r#"{"founded":"1947","isprofitable":"no"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
