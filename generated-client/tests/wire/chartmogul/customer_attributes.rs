// Generated from api-spec/chartmogul/customer_attributes.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    CustomAttribute, CustomAttributeType,
    customer_attributes::{
        AddCustomAttributesToCustomer, AddCustomAttributesToCustomersByEmail,
        AddTagsToCustomer, AddTagsToCustomersByEmail, GetCustomerAttributes,
        RemoveCustomAttributesFromCustomer, RemoveTagsFromCustomer,
        UpdateCustomAttributesOfCustomer,
    },
};
use generated_client::testing;

#[test]
fn get_customer_attributes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"tags":["important","Prio1"],"custom":{"channel":"Facebook","age":25}}"#;
    mock.reply(200, response);
    let call = GetCustomerAttributes::new("cus_00000000-0000-0000-0000-000000000000");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/customers/cus_00000000-0000-0000-0000-000000000000/attributes",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_tags_to_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"tags":["example","another-tag"]}"#;
    mock.reply(200, response);
    let call = AddTagsToCustomer::new(
        "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
        ["example", "another-tag"],
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, r#"["example","another-tag"]"#);
    mock.assert_sent(
        "POST",
        "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/tags",
        Some(r#"{"tags":["example","another-tag"]}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_tags_from_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"tags":["another-tag"]}"#;
    mock.reply(200, response);
    let call = RemoveTagsFromCustomer::new(
        "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
        ["example"],
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, r#"["another-tag"]"#);
    mock.assert_sent(
        "DELETE",
        "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/tags",
        Some(r#"{"tags":["example"]}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_tags_to_customers_by_email() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"id":244461,"uuid":"cus_9bf6482d-01e5-4944-957d-5bc730d2cda3","external_id":"cus_0002","name":"Adam Smith","email":"adam@example.com","status":"Cancelled","customer-since":"2015-11-01T00:00:00+00:00","attributes":{"tags":["foo","bar","engage","unit loss"],"custom":{"channel":"Facebook","age":8,"CAC":213}}}]}"#;
    mock.reply(200, response);
    let call = AddTagsToCustomersByEmail::new(
        ["engage", "unit loss"],
        "adam@example.com",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(
        &value,
        r#"[{"id":244461,"uuid":"cus_9bf6482d-01e5-4944-957d-5bc730d2cda3","external_id":"cus_0002","name":"Adam Smith","email":"adam@example.com","status":"Cancelled","customer-since":"2015-11-01T00:00:00+00:00","attributes":{"tags":["foo","bar","engage","unit loss"],"custom":{"channel":"Facebook","age":8,"CAC":213}}}]"#,
    );
    mock.assert_sent(
        "POST",
        "/v1/customers/attributes/tags",
        Some(r#"{"email":"adam@example.com","tags":["engage","unit loss"]}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_custom_attributes_to_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"custom":{"string_key":"String Value","integer_key":1234,"timestamp_key":"2016-01-31T00:00:00.000Z","boolean_key":true}}"#;
    mock.reply(200, response);
    let call = AddCustomAttributesToCustomer::new(
        "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
        [
            CustomAttribute::new(
                CustomAttributeType::String,
                "string_key",
                "String Value",
            ),
            CustomAttribute::new(CustomAttributeType::Integer, "integer_key", 1234),
            CustomAttribute::new(
                CustomAttributeType::Timestamp,
                "timestamp_key",
                "2016-01-31 00:00:00 UTC",
            ),
            CustomAttribute::new(CustomAttributeType::Boolean, "boolean_key", true),
        ],
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(
        &value,
        r#"{"string_key":"String Value","integer_key":1234,"timestamp_key":"2016-01-31T00:00:00.000Z","boolean_key":true}"#,
    );
    mock.assert_sent(
        "POST",
        "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/custom",
        Some(
            r#"{"custom":[{"type":"String","key":"string_key","value":"String Value"},{"type":"Integer","key":"integer_key","value":1234},{"type":"Timestamp","key":"timestamp_key","value":"2016-01-31 00:00:00 UTC"},{"type":"Boolean","key":"boolean_key","value":true}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_custom_attributes_of_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"custom":{"string_key":"Another String Value","integer_key":5678,"channel":"Twitter"}}"#;
    mock.reply(200, response);
    let call = UpdateCustomAttributesOfCustomer::new(
        "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
        [
            (
                "string_key",
                serde_json::from_str::<serde_json::Value>("\"Another String Value\"")?,
            ),
            ("integer_key", serde_json::from_str::<serde_json::Value>("5678")?),
            (
                "channel",
                serde_json::from_str::<
                    serde_json::Value,
                >("{\"value\":\"Twitter\",\"source\":\"integration2\"}")?,
            ),
        ],
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(
        &value,
        r#"{"string_key":"Another String Value","integer_key":5678,"channel":"Twitter"}"#,
    );
    mock.assert_sent(
        "PUT",
        "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/custom",
        Some(
            r#"{"custom":{"string_key":"Another String Value","integer_key":5678,"channel":{"value":"Twitter","source":"integration2"}}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_custom_attributes_from_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = RemoveCustomAttributesFromCustomer::new(
        "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
        ["string_key", "integer_key"],
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/custom",
        Some(r#"{"custom":["string_key","integer_key"]}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn add_custom_attributes_to_customers_by_email() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"id":25647,"uuid":"cus_de305d54-75b4-431b-adb2-eb6b9e546012","external_id":"cus_0001","email":"adam@example.com","name":"Smith Company","mrr":3000,"arr":36000,"status":"Active","attributes":{"tags":["engage"],"custom":{"channel":"Facebook","age":8}}}]}"#;
    mock.reply(200, response);
    let call = AddCustomAttributesToCustomersByEmail::new(
        [
            CustomAttribute::new(CustomAttributeType::String, "channel", "Facebook"),
            CustomAttribute::new(CustomAttributeType::Integer, "age", 8),
        ],
        "adam@example.com",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(
        &value,
        r#"[{"id":25647,"uuid":"cus_de305d54-75b4-431b-adb2-eb6b9e546012","external_id":"cus_0001","email":"adam@example.com","name":"Smith Company","mrr":3000,"arr":36000,"status":"Active","attributes":{"tags":["engage"],"custom":{"channel":"Facebook","age":8}}}]"#,
    );
    mock.assert_sent(
        "POST",
        "/v1/customers/attributes/custom",
        Some(
            r#"{"email":"adam@example.com","custom":[{"type":"String","key":"channel","value":"Facebook"},{"type":"Integer","key":"age","value":8}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
