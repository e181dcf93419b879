// Generated from api-spec/usercom/attributes.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::{
    ContentType, ValueType,
    attributes::{
        CreateAttribute, DeleteAttribute, GetAttribute, GetCompanyAttributeType,
        GetUserAttributeType, ListAttributes,
    },
};
use generated_client::testing;

#[test]
fn list_attributes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":46,"name":"API string attribute","name_std":"api_string_attribute","value_type":"string","content_type":"clientuser"}]}"#;
    mock.reply(200, response);
    let call = ListAttributes::new();
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/attributes/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_attribute_text() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":46,"name":"API string attribute","name_std":"api_string_attribute","value_type":"string","content_type":"clientuser"}"#;
    mock.reply(200, response);
    let call = CreateAttribute::new(
        "API string attribute",
        ContentType::Clientuser,
        ValueType::String,
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/attributes/",
        Some(
            r#"{"value_type":"string","name":"API string attribute","content_type":"clientuser"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_attribute_choices() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":47,"name":"Newsletter preferences","name_std":"newsletter_preferences","value_type":"fixed","content_type":"clientuser"}"#;
    mock.reply(200, response);
    let call = CreateAttribute::new(
            "Newsletter preferences",
            ContentType::Clientuser,
            ValueType::Fixed,
        )
        .choices(["Daily digest", "Weekly summary"])
        .allow_multiple_choices(true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/attributes/",
        Some(
            r#"{"content_type":"clientuser","name":"Newsletter preferences","value_type":"fixed","choices":["Daily digest","Weekly summary"],"allow_multiple_choices":true}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_attribute() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":46,"name":"API string attribute","name_std":"api_string_attribute","value_type":"string","content_type":"clientuser"}"#;
    mock.reply(200, response);
    let call = GetAttribute::new(46);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/attributes/46/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_attribute() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = DeleteAttribute::new(46);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("DELETE", "/api/public/attributes/46/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_user_attribute_type() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"value_type":"string"}"#;
    mock.reply(200, response);
    let call = GetUserAttributeType::new("favourite_colour");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/attribute-type/favourite_colour/users/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_company_attribute_type() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"value_type":"date"}"#;
    mock.reply(200, response);
    let call = GetCompanyAttributeType::new("founded");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/attribute-type/founded/companies/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
