// Generated from api-spec/chartmogul/contacts.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::contacts::{
    CreateContact, CreateContactOfCustomer, DeleteContact, GetContact, ListContacts,
    ListContactsOfCustomer, MergeContacts, UpdateContact,
};
use generated_client::testing;

#[test]
fn create_contact() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"con_c7b0a6c0-4365-11ee-b5b3-930750483478","customer_uuid":"cus_c794d706-4365-11ee-982d-3fe33364220f","customer_external_id":"ext_customer_1","data_source_uuid":"ds_c77a917a-4365-11ee-b5b2-d70fdeb0aabc","position":1,"first_name":"Adam","last_name":"Smith","title":"CEO","email":"adam@example.com","phone":"+1234567890","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":"Heading\nBody\nFooter","custom":{"date_of_birth":"1985-01-22"}}"#;
    mock.reply(201, response);
    let call = CreateContact::new()
        .position(1)
        .first_name("Adam")
        .last_name("Smith")
        .title("CEO")
        .email("adam@example.com")
        .phone("+1234567890")
        .linked_in("https://linkedin.com/example")
        .twitter("https://twitter.com/example")
        .notes("Heading\nBody\nFooter")
        .custom("date_of_birth", "1985-01-22")
        .customer_uuid("cus_c794d706-4365-11ee-982d-3fe33364220f")
        .data_source_uuid("ds_c77a917a-4365-11ee-b5b2-d70fdeb0aabc");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/contacts",
        Some(
            r#"{"customer_uuid":"cus_c794d706-4365-11ee-982d-3fe33364220f","data_source_uuid":"ds_c77a917a-4365-11ee-b5b2-d70fdeb0aabc","position":1,"first_name":"Adam","last_name":"Smith","title":"CEO","email":"adam@example.com","phone":"+1234567890","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":"Heading\nBody\nFooter","custom":[{"key":"date_of_birth","value":"1985-01-22"}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_contacts() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"uuid":"con_d3789244-b1c4-11f1-ba78-6bd9306b459c","customer_uuid":null,"customer_external_id":null,"data_source_uuid":null,"position":12,"external_id":null,"first_name":"Adam","last_name":"Smith","title":null,"email":"adam@example.com","phone":null,"linked_in":null,"twitter":null,"notes":null,"last_seen":null,"custom":{}}],"cursor":"MjAyNi0wOS0xNlQxMTo1MDozNC40NzYzNjkwMDBaJmNvbl9kMzc4OTI0NC1iMWM0LTExZjEtYmE3OC02YmQ5MzA2YjQ1OWM=","has_more":false}"#;
    mock.reply(200, response);
    let call = ListContacts::new().email("adam@example.com");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/contacts?email=adam%40example.com", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_contact() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"con_e2894d28-9189-11ed-8100-ffadd676801d","customer_uuid":"cus_19580b15-1ab7-40ec-bdb9-638b81354b9e","customer_external_id":"scus_021","data_source_uuid":"ds_2b98cb2c-5bf0-11ec-a5d0-07b36dac065d","position":9,"first_name":"Adam","last_name":"Smith","title":"CTO","email":"adam@example.com","phone":"+9876543210","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":null,"custom":{"Toggle":true}}"#;
    mock.reply(200, response);
    let call = GetContact::new("con_e2894d28-9189-11ed-8100-ffadd676801d");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/contacts/con_e2894d28-9189-11ed-8100-ffadd676801d",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_contact_new_values() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"con_8305e66c-bf2f-11ed-a4cb-db537410c51b","customer_uuid":"cus_80ec0c06-bef5-11ed-a88c-974c518fc467","customer_external_id":"X1234","data_source_uuid":"ds_80251880-bef5-11ed-a88b-db28feaa7eba","position":9,"first_name":"Adam","last_name":null,"title":"CTO","email":null,"phone":null,"linked_in":null,"twitter":null,"notes":null,"custom":{"Toggle":false}}"#;
    mock.reply(200, response);
    let call = UpdateContact::new("con_8305e66c-bf2f-11ed-a4cb-db537410c51b")
        .position(9)
        .first_name("Adam")
        .title("CTO")
        .customer_external_id("X1234")
        .custom("Toggle", false);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/contacts/con_8305e66c-bf2f-11ed-a4cb-db537410c51b",
        Some(
            r#"{"customer_external_id":"X1234","position":9,"first_name":"Adam","title":"CTO","custom":[{"key":"Toggle","value":false}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_contact_without_your_own_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"con_00000000-0000-0000-0000-000000000000","customer_uuid":"cus_00000000-0000-0000-0000-000000000000","data_source_uuid":"ds_00000000-0000-0000-0000-000000000000","customer_external_id":"customer_001","external_id":null,"first_name":"Adam","last_name":"Smith","position":9,"custom":{}}"#;
    mock.reply(200, response);
    let call = UpdateContact::new("con_00000000-0000-0000-0000-000000000000")
        .external_id(None);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/contacts/con_00000000-0000-0000-0000-000000000000",
        Some(r#"{"external_id":null}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_contact() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(202, response);
    let call = DeleteContact::new("con_8305e66c-bf2f-11ed-a4cb-db537410c51b");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/contacts/con_8305e66c-bf2f-11ed-a4cb-db537410c51b",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn merge_contacts() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"con_f4ef7c64-bf27-11ed-92ad-a7d034bf3085","customer_uuid":null,"customer_external_id":"X1234","data_source_uuid":"ds_80251880-bef5-11ed-a88b-db28feaa7eba","position":1,"first_name":"Adam","last_name":"Smith","title":"CTO","email":"adam@example.com","phone":"123435412","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":"Hello World","custom":{}}"#;
    mock.reply(200, response);
    let call = MergeContacts::new(
        "con_f4ef7c64-bf27-11ed-92ad-a7d034bf3085",
        "con_33dd5606-bf2a-11ed-a7d0-17036209bd22",
    );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/contacts/con_f4ef7c64-bf27-11ed-92ad-a7d034bf3085/merge/con_33dd5606-bf2a-11ed-a7d0-17036209bd22",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_contacts_of_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"uuid":"con_00000000-0000-0000-0000-000000000000","customer_uuid":"cus_00000000-0000-0000-0000-000000000000","data_source_uuid":"ds_00000000-0000-0000-0000-000000000000","customer_external_id":"external_001","email":"adam@example.com"}],"cursor":"MjAyMy0wMy0xM1QxMjowMTozMi44MD==","has_more":false}"#;
    mock.reply(200, response);
    let call = ListContactsOfCustomer::new("cus_00000000-0000-0000-0000-000000000000");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/customers/cus_00000000-0000-0000-0000-000000000000/contacts",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_contact_of_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"con_00000000-0000-0000-0000-000000000000","customer_uuid":"cus_00000000-0000-0000-0000-000000000000","data_source_uuid":"ds_00000000-0000-0000-0000-000000000000","customer_external_id":"external_001","first_name":"Adam","last_name":"Smith","position":9,"title":"CEO","email":"adam@example.com","custom":{"Seats":123}}"#;
    mock.reply(201, response);
    let call = CreateContactOfCustomer::new(
            "cus_00000000-0000-0000-0000-000000000000",
            "ds_00000000-0000-0000-0000-000000000000",
        )
        .position(9)
        .first_name("Adam")
        .last_name("Smith")
        .title("CEO")
        .email("adam@example.com")
        .custom("Seats", 123);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/customers/cus_00000000-0000-0000-0000-000000000000/contacts",
        Some(
            r#"{"data_source_uuid":"ds_00000000-0000-0000-0000-000000000000","first_name":"Adam","last_name":"Smith","position":9,"title":"CEO","email":"adam@example.com","custom":[{"key":"Seats","value":123}]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
