// Generated from api-spec/chartmogul/customers.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    CustomAttribute, CustomAttributeType, CustomerAttributeChanges, CustomerByExternalId,
    CustomerByUuid, LeadStage, ListCustomersStatus, Movable, NewCustomerAttributes,
    PrimaryContact,
    customers::{
        CreateCustomer, DeleteCustomer, GetCustomer, ListCustomers, MergeCustomers,
        SearchCustomers, UnmergeCustomers, UpdateCustomer,
    },
};
use generated_client::testing;

#[test]
fn create_customer_only_what_is_required() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":204816763,"uuid":"cus_e0157e22-00d1-11f0-affc-3fe1f8b7b6ab","external_id":"test_cus_ext_id","name":"Test Customer","email":"","status":"New Lead","customer-since":null,"attributes":{"custom":{},"stripe":{},"tags":[]},"data_source_uuid":"ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15","data_source_uuids":["ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15"],"external_ids":["test_cus_ext_id"],"company":"","country":null,"state":null,"city":null,"zip":null,"lead_created_at":null,"free_trial_started_at":null,"address":{"country":null,"state":null,"city":null,"address_zip":null},"mrr":0,"arr":0,"billing-system-url":null,"chartmogul-url":"https://app.chartmogul.com/#/customers/204816763-Test_Customer","billing-system-type":"Import API","currency":"JPY","currency-sign":"¥","owner":null,"website_url":null}"#;
    mock.reply(201, response);
    let call = CreateCustomer::new(
            "ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15",
            "test_cus_ext_id",
        )
        .name("Test Customer");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/customers",
        Some(
            r#"{"external_id":"test_cus_ext_id","name":"Test Customer","data_source_uuid":"ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_customer_with_attributes() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"uuid":"cus_510b1395-4fe8-4d35-ae23-0e61f9a51e33","external_id":"cus_0001","name":"Adam Smith","company":"","email":"adam@example.com","city":"New York","state":"NY","country":"US","zip":null,"data_source_uuid":"ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15"}"#;
    mock.reply(201, response);
    let call = CreateCustomer::new("ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15", "cus_0001")
        .company(None)
        .country("US")
        .state("US-NY")
        .city("New York")
        .lead_created_at("2022-10-14 00:00:00".parse::<generated_client::DateTime>()?)
        .free_trial_started_at(
            "2022-11-01 00:00:00".parse::<generated_client::DateTime>()?,
        )
        .owner("sales@example.com")
        .website_url("https://example.com")
        .name("Adam Smith")
        .email("adam@example.com")
        .status(LeadStage::Qualified)
        .primary_contact(
            PrimaryContact::new()
                .first_name("Anna")
                .last_name("Gardner")
                .email("anna@example.com")
                .title("CFO")
                .phone("+123456789")
                .linked_in("https://linkedin.com/example")
                .twitter("https://twitter.com/example")
                .notes("Heading\nBody\nFooter"),
        )
        .attributes(
            NewCustomerAttributes::new()
                .tags(["important", "Prio1"])
                .custom([
                    CustomAttribute::new(
                            CustomAttributeType::String,
                            "channel",
                            "Facebook",
                        )
                        .source("integration"),
                    CustomAttribute::new(CustomAttributeType::Integer, "age", 18),
                ]),
        );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/v1/customers",
        Some(
            r#"{"data_source_uuid":"ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15","external_id":"cus_0001","name":"Adam Smith","email":"adam@example.com","country":"US","state":"US-NY","city":"New York","company":null,"lead_created_at":"2022-10-14 00:00:00","free_trial_started_at":"2022-11-01 00:00:00","owner":"sales@example.com","status":"Qualified Lead","website_url":"https://example.com","attributes":{"tags":["important","Prio1"],"custom":[{"type":"String","key":"channel","value":"Facebook","source":"integration"},{"type":"Integer","key":"age","value":18}]},"primary_contact":{"first_name":"Anna","last_name":"Gardner","email":"anna@example.com","title":"CFO","phone":"+123456789","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":"Heading\nBody\nFooter"}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn list_customers() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"id":114167451,"uuid":"cus_23c11cf0-2c7e-11ee-b2cd-fbfd681a34dd","external_id":"cus_003","name":"Adam Smith","email":"adam@example.com","status":"Past Due","customer-since":"2016-01-25T00:00:00+00:00","attributes":{"custom":{},"clearbit":{},"stripe":{},"tags":["managed"]},"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","data_source_uuids":["ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46"],"external_ids":["cus_003"],"company":"Hooli","country":null,"state":null,"city":"","zip":null,"lead_created_at":"2015-11-01T00:00:00.000Z","free_trial_started_at":"2015-11-07T01:20:00.000Z","address":{"country":null,"state":null,"city":"","address_zip":null},"mrr":767,"arr":9204,"billing-system-url":null,"chartmogul-url":"https://app.chartmogul.com/#/customers/114167451-Hooli","billing-system-type":"Google Sheets","currency":"EUR","currency-sign":"€","owner":null}],"cursor":"MjAyMy0wNy0yN1QxMTo1ODozMy4wMDAwMDAwMDBaJjExNDIxOTc1NA==","has_more":true}"#;
    mock.reply(200, response);
    let call = ListCustomers::new().status(ListCustomersStatus::PastDue).per_page(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/customers?status=Past_Due&per_page=1", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn search_customers() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"id":25647,"uuid":"cus_de305d54-75b4-431b-adb2-eb6b9e546012","external_id":"34916129","email":"adam@example.com","name":"Example Company","customer-since":"2015-06-09T13:16:00-04:00","status":"Active","mrr":3000,"arr":36000,"billing-system-url":"https://dashboard.example.com/customers/cus_4Z2ZpyJFuQ0XMb","chartmogul-url":"https://app.chartmogul.com/#customers/25647-Example_Company","billing-system-type":"Stripe","currency":"USD","currency-sign":"$","address":{"address_zip":"0185128","city":"Nowhereville","country":"US","state":"Alaska"}}],"cursor":"JjI3MjI4NTM==","has_more":true}"#;
    mock.reply(200, response);
    let call = SearchCustomers::new("adam@example.com");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/v1/customers/search?email=adam%40example.com", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":6474475,"uuid":"cus_fc5451ee-a72f-11e6-9019-3b1a0ecf3c73","external_id":"7ea39c1b-2286-4cb7-b1c8-9a63e8358875","name":"Adam Smith","email":"adam@example.com","status":"New Lead","customer-since":null,"attributes":{"tags":["merged-customer"]},"address":{"country":"Angola","state":null,"city":null,"address_zip":null},"mrr":0,"arr":0,"billing-system-url":null,"chartmogul-url":"https://app.chartmogul.com/#customers/6474475-Adam_Smith","billing-system-type":"Manual","currency":"UGX","currency-sign":null}"#;
    mock.reply(200, response);
    let call = GetCustomer::new("cus_fc5451ee-a72f-11e6-9019-3b1a0ecf3c73");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/customers/cus_fc5451ee-a72f-11e6-9019-3b1a0ecf3c73",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":33719285,"uuid":"cus_a29bbcb6-43ed-11e9-9bff-a3a747d175b1","external_id":"HngTohkREePdXBIx","name":"Adam Smith","email":"adam@example.com","status":"Past Due","customer-since":"2018-12-29T00:00:00+00:00","attributes":{"custom":{"company_size":"just me"},"clearbit":{},"stripe":{},"tags":["foobar"]},"data_source_uuid":"ds_b835f746-43eb-11e9-8169-9333ac374c59","data_source_uuids":["ds_b835f746-43eb-11e9-8169-9333ac374c59"],"external_ids":["HngTohkREePdXBIx"],"company":"Curry 42","country":"IN","state":"NY","city":"Berlin","zip":null,"lead_created_at":"2018-12-15T00:00:00.000Z","free_trial_started_at":"2020-02-02T22:40:00.000Z","address":{"country":"India","state":"New York","city":"Berlin","address_zip":null},"mrr":6666,"arr":79992,"website_url":"https://example.com","currency":"USD","currency-sign":"$"}"#;
    mock.reply(200, response);
    let call = UpdateCustomer::new("cus_a29bbcb6-43ed-11e9-9bff-a3a747d175b1")
        .company("Curry 42")
        .country("IN")
        .state("NY")
        .city("Berlin")
        .free_trial_started_at(
            "2020-02-02 22:40:00 UTC".parse::<generated_client::DateTime>()?,
        )
        .website_url("https://example.com")
        .email("adam@example.com")
        .attributes(
            CustomerAttributeChanges::new()
                .tags(["foobar"])
                .custom("company_size", "just me"),
        );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PATCH",
        "/v1/customers/cus_a29bbcb6-43ed-11e9-9bff-a3a747d175b1",
        Some(
            r#"{"attributes":{"custom":{"company_size":"just me"},"tags":["foobar"]},"email":"adam@example.com","company":"Curry 42","country":"IN","state":"NY","city":"Berlin","free_trial_started_at":"2020-02-02 22:40:00 UTC","website_url":"https://example.com"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_customer() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(204, response);
    let call = DeleteCustomer::new("cus_a29bbcb6-43ed-11e9-9bff-a3a747d175b1");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "DELETE",
        "/v1/customers/cus_a29bbcb6-43ed-11e9-9bff-a3a747d175b1",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn merge_customers_by_chart_mogul_s_ids() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(202, response);
    let call = MergeCustomers::new(
        CustomerByUuid::new("cus_c10aa086-5298-11ee-82da-ebac6f7a03c3"),
        CustomerByUuid::new("cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"),
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/v1/customers/merges",
        Some(
            r#"{"from":{"customer_uuid":"cus_c10aa086-5298-11ee-82da-ebac6f7a03c3"},"into":{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn merge_customers_by_ids_of_sources() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(202, response);
    let call = MergeCustomers::new(
        CustomerByExternalId::new(
            "ds_ade45e52-47a4-231a-1ed2-eb6b9e541213",
            "cus_187544",
        ),
        CustomerByExternalId::new("ds_fef05d54-47b4-431b-aed2-eb6b9e545430", "34916129"),
    );
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/v1/customers/merges",
        Some(
            r#"{"from":{"data_source_uuid":"ds_ade45e52-47a4-231a-1ed2-eb6b9e541213","external_id":"cus_187544"},"into":{"data_source_uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","external_id":"34916129"}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn unmerge_customers() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(202, response);
    let call = UnmergeCustomers::new(
            "cus_de305d54-75b4-431b-adb2-eb6b9e546012",
            "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
            "cus_0001",
        )
        .move_to_new_customer([Movable::Tasks, Movable::Opportunities, Movable::Notes]);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent(
        "POST",
        "/v1/customers/unmerges",
        Some(
            r#"{"customer_uuid":"cus_de305d54-75b4-431b-adb2-eb6b9e546012","data_source_uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","external_id":"cus_0001","move_to_new_customer":["tasks","opportunities","notes"]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
