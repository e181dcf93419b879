// Generated from api-spec/usercom/user_attributes.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::{
    StandardAttribute,
    user_attributes::{
        MassUpdateCustomAttributes, MassUpdateCustomAttributesByCustomId,
        MassUpdateStandardAttributes, MassUpdateStandardAttributesByCustomId,
        RemoveUserAttribute, RemoveUserAttributeByCustomId, SetUserAttribute,
        SetUserAttributeByCustomId, SetUserAttributes, SetUserAttributesByCustomId,
    },
};
use generated_client::testing;

#[test]
fn set_user_attribute() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = SetUserAttribute::new(52, "favourite_colour", "green");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/users/52/set_attribute/",
        Some(r#"{"attribute":"favourite_colour","value":"green"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_user_attribute_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = SetUserAttributeByCustomId::new("user-123", "favourite_colour", "green");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/set_attribute/",
        Some(r#"{"attribute":"favourite_colour","value":"green"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_user_attributes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = SetUserAttributes::new(52)
        .extra("favourite_colour", "green")
        .extra("likes_tea", true);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/users/52/set_multiple_attributes/",
        Some(r#"{"favourite_colour":"green","likes_tea":true}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn set_user_attributes_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = SetUserAttributesByCustomId::new("user-123")
        .extra("favourite_colour", "green")
        .extra("likes_tea", true);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/set_multiple_attributes/",
        Some(r#"{"favourite_colour":"green","likes_tea":true}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_user_attribute() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveUserAttribute::new(52, "favourite_colour");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/api/public/users/52/remove_attribute/",
        Some(r#"{"attribute":"favourite_colour"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn remove_user_attribute_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = RemoveUserAttributeByCustomId::new("user-123", "favourite_colour");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/api/public/users-by-id/user-123/remove_attribute/",
        Some(r#"{"attribute":"favourite_colour"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn mass_update_standard_attributes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"status":"ok"}"#;
    mock.reply(200, response);
    let call = MassUpdateStandardAttributes::new(
        [10, 15, 22, 23],
        StandardAttribute::Country,
        "USA",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/api/public/users/mass_update_standard_attributes/",
        Some(r#"{"ids":[10,15,22,23],"attribute":"country","value":"USA"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn mass_update_standard_attributes_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"status":"ok"}"#;
    mock.reply(200, response);
    let call = MassUpdateStandardAttributesByCustomId::new(
        ["1", "5", "10", "23", "24"],
        StandardAttribute::Country,
        "USA",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/api/public/users-by-id/mass_update_standard_attributes/",
        Some(r#"{"ids":["1","5","10","23","24"],"attribute":"country","value":"USA"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn mass_update_custom_attributes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = MassUpdateCustomAttributes::new(
        [10, 15, 22, 23],
        "Name of the attribute",
        "Value for the attribute",
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "PUT",
        "/api/public/users/mass_update_custom_attributes/",
        Some(
            r#"{"ids":[10,15,22,23],"attribute":"Name of the attribute","value":"Value for the attribute"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn mass_update_custom_attributes_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = MassUpdateCustomAttributesByCustomId::new(
        ["1", "5"],
        "Name of the attribute",
        "Value for the attribute",
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "PUT",
        "/api/public/users-by-id/mass_update_custom_attributes/",
        Some(
            r#"{"ids":["1","5"],"attribute":"Name of the attribute","value":"Value for the attribute"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
