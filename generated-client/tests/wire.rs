// Generated from api-spec/ by `cargo xtask codegen`; do not edit.

//! Every example of the specs: the call goes out byte for byte as documented, and its answer survives a round trip.
#![cfg(all(feature = "blocking", feature = "testing"))]
#![allow(deprecated, clippy::approx_constant)]

#[cfg(feature = "chartmogul")]
#[rustfmt::skip]
mod chartmogul {
    use generated_client::testing::MockTransport;
    use generated_client::testing::assert_round_trip;
    type TestResult = Result<(), Box<dyn std::error::Error>>;
    const HEADERS: &[(&str, &str)] = &[("authorization", "Basic d2lyZS10ZXN0Og==")];

    fn client(mock: &MockTransport) -> generated_client::chartmogul::Client {
        generated_client::chartmogul::Client::builder("wire-test")
            .blocking_transport(mock.clone())
            .into_client()
    }

    fn assert_headers(mock: &MockTransport, own: &[(&str, &str)]) {
        for request in mock.requests() {
            let usual = HEADERS
                .iter()
                .filter(|(name, _)| own.iter().all(|(other, _)| other != name));
            for (name, value) in usual.chain(own) {
                let sent = request.headers().get(*name).map(|value| value.as_bytes());
                assert_eq!(sent, Some(value.as_bytes()), "{name}");
            }
        }
    }

    #[test]
    fn get_account_the_account() -> TestResult {
        use generated_client::chartmogul::account::GetAccount;
        let mock = MockTransport::new();
        let response = r#"{"id":"acc_a1b2c3d4-e5f6-7890-abcd-ef1234567890","name":"Example Test Company","currency":"EUR","time_zone":"Europe/Berlin","week_start_on":"sunday"}"#;
        mock.reply(200, response);
        let call = GetAccount::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/v1/account", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_account_with_two_settings() -> TestResult {
        use generated_client::chartmogul::AccountSetting;
        use generated_client::chartmogul::account::GetAccount;
        let mock = MockTransport::new();
        let response = r#"{"name":"Example Test Company","currency":"EUR","time_zone":"Europe/Berlin","week_start_on":"sunday","churn_recognition":"churn_at_time_of_cancelation","churn_when_zero_mrr":false}"#;
        mock.reply(200, response);
        let call = GetAccount::new()
            .include([
                AccountSetting::ChurnRecognition,
                AccountSetting::ChurnWhenZeroMrr,
            ]);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/account?include=churn_recognition%2Cchurn_when_zero_mrr",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_activities() -> TestResult {
        use generated_client::chartmogul::activities::ListActivities;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"description":"purchased the Gold annual plan","activity-mrr-movement":768,"activity-mrr":768,"activity-arr":9216,"date":"2016-01-25T00:00:00+00:00","type":"new_biz","currency":"EUR","subscription-external-id":"1","plan-external-id":"plan_Gold_annual_1_year","customer-name":"Hooli","customer-uuid":"cus_23c11cf0-2c7e-11ee-b2cd-fbfd681a34dd","customer-external-id":"cus_003","billing-connector-uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","uuid":"d868a892-37c7-45e3-ae84-e693181d2344"}],"has_more":true,"cursor":"cdc5cf2f-2ee7-4cdf-b19d-e5550f8f30c8"}"#;
        mock.reply(200, response);
        let call = ListActivities::new()
            .cursor("ff76d95f-0536-4b2e-85cf-cc49a42c8757")
            .per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/activities?cursor=ff76d95f-0536-4b2e-85cf-cc49a42c8757&per_page=1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_activities_export() -> TestResult {
        use generated_client::chartmogul::ActivityType;
        use generated_client::chartmogul::activities_export::CreateActivitiesExport;
        let mock = MockTransport::new();
        let response = r#"{"id":"17042239-3674-4a61-b838-b6b307f28506","status":"pending","file_url":null,"params":{"kind":"activities","params":{"activity_type":"new_biz","start_date":"2020-01-01 00:00:00 +0000","end_date":"2020-12-31 00:00:00 +0000"}},"expires_at":null,"created_at":"2021-07-09T14:37:32+00:00"}"#;
        mock.reply(200, response);
        let call = CreateActivitiesExport::new()
            .start_date(
                "2020-01-01 00:00:00 +0000".parse::<generated_client::DateTime>()?,
            )
            .end_date("2020-12-31 00:00:00 +0000".parse::<generated_client::DateTime>()?)
            .type_(ActivityType::NewBiz);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/activities_export",
            Some(
                r#"{"start-date":"2020-01-01 00:00:00 +0000","end-date":"2020-12-31 00:00:00 +0000","type":"new_biz"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_activities_export() -> TestResult {
        use generated_client::chartmogul::activities_export::GetActivitiesExport;
        let mock = MockTransport::new();
        let response = r#"{"id":"44037b8f-4a89-4fc6-8114-2288c71a9518","status":"succeeded","file_url":"https://files.example.com/activities-acme-corp-062ea48c.zip","params":{"kind":"activities","params":{"end_date":"2020-12-31 00:00:00 +0000","start_date":"2020-01-01 00:00:00 +0000","activity_type":"new_biz"}},"expires_at":"2021-07-16T13:55:47+00:00","created_at":"2021-07-09T13:55:44+00:00"}"#;
        mock.reply(200, response);
        let call = GetActivitiesExport::new("44037b8f-4a89-4fc6-8114-2288c71a9518");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/activities_export/44037b8f-4a89-4fc6-8114-2288c71a9518",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_contact() -> TestResult {
        use generated_client::chartmogul::contacts::CreateContact;
        let mock = MockTransport::new();
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/contacts",
            Some(
                r#"{"customer_uuid":"cus_c794d706-4365-11ee-982d-3fe33364220f","data_source_uuid":"ds_c77a917a-4365-11ee-b5b2-d70fdeb0aabc","position":1,"first_name":"Adam","last_name":"Smith","title":"CEO","email":"adam@example.com","phone":"+1234567890","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":"Heading\nBody\nFooter","custom":[{"key":"date_of_birth","value":"1985-01-22"}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_contacts() -> TestResult {
        use generated_client::chartmogul::contacts::ListContacts;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"uuid":"con_d3789244-b1c4-11f1-ba78-6bd9306b459c","customer_uuid":null,"customer_external_id":null,"data_source_uuid":null,"position":12,"external_id":null,"first_name":"Adam","last_name":"Smith","title":null,"email":"adam@example.com","phone":null,"linked_in":null,"twitter":null,"notes":null,"last_seen":null,"custom":{}}],"cursor":"MjAyNi0wOS0xNlQxMTo1MDozNC40NzYzNjkwMDBaJmNvbl9kMzc4OTI0NC1iMWM0LTExZjEtYmE3OC02YmQ5MzA2YjQ1OWM=","has_more":false}"#;
        mock.reply(200, response);
        let call = ListContacts::new().email("adam@example.com");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/v1/contacts?email=adam%40example.com", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_contact() -> TestResult {
        use generated_client::chartmogul::contacts::GetContact;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"con_e2894d28-9189-11ed-8100-ffadd676801d","customer_uuid":"cus_19580b15-1ab7-40ec-bdb9-638b81354b9e","customer_external_id":"scus_021","data_source_uuid":"ds_2b98cb2c-5bf0-11ec-a5d0-07b36dac065d","position":9,"first_name":"Adam","last_name":"Smith","title":"CTO","email":"adam@example.com","phone":"+9876543210","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":null,"custom":{"Toggle":true}}"#;
        mock.reply(200, response);
        let call = GetContact::new("con_e2894d28-9189-11ed-8100-ffadd676801d");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/contacts/con_e2894d28-9189-11ed-8100-ffadd676801d",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_contact_new_values() -> TestResult {
        use generated_client::chartmogul::contacts::UpdateContact;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"con_8305e66c-bf2f-11ed-a4cb-db537410c51b","customer_uuid":"cus_80ec0c06-bef5-11ed-a88c-974c518fc467","customer_external_id":"X1234","data_source_uuid":"ds_80251880-bef5-11ed-a88b-db28feaa7eba","position":9,"first_name":"Adam","last_name":null,"title":"CTO","email":null,"phone":null,"linked_in":null,"twitter":null,"notes":null,"custom":{"Toggle":false}}"#;
        mock.reply(200, response);
        let call = UpdateContact::new("con_8305e66c-bf2f-11ed-a4cb-db537410c51b")
            .position(9)
            .first_name("Adam")
            .title("CTO")
            .custom("Toggle", false)
            .customer_external_id("X1234");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/contacts/con_8305e66c-bf2f-11ed-a4cb-db537410c51b",
            Some(
                r#"{"customer_external_id":"X1234","position":9,"first_name":"Adam","title":"CTO","custom":[{"key":"Toggle","value":false}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_contact_without_your_own_id() -> TestResult {
        use generated_client::chartmogul::contacts::UpdateContact;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"con_00000000-0000-0000-0000-000000000000","customer_uuid":"cus_00000000-0000-0000-0000-000000000000","data_source_uuid":"ds_00000000-0000-0000-0000-000000000000","customer_external_id":"customer_001","external_id":null,"first_name":"Adam","last_name":"Smith","position":9,"custom":{}}"#;
        mock.reply(200, response);
        let call = UpdateContact::new("con_00000000-0000-0000-0000-000000000000")
            .external_id(None);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/contacts/con_00000000-0000-0000-0000-000000000000",
            Some(r#"{"external_id":null}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_contact() -> TestResult {
        use generated_client::chartmogul::contacts::DeleteContact;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(202, response);
        let call = DeleteContact::new("con_8305e66c-bf2f-11ed-a4cb-db537410c51b");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/contacts/con_8305e66c-bf2f-11ed-a4cb-db537410c51b",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn merge_contacts() -> TestResult {
        use generated_client::chartmogul::contacts::MergeContacts;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"con_f4ef7c64-bf27-11ed-92ad-a7d034bf3085","customer_uuid":null,"customer_external_id":"X1234","data_source_uuid":"ds_80251880-bef5-11ed-a88b-db28feaa7eba","position":1,"first_name":"Adam","last_name":"Smith","title":"CTO","email":"adam@example.com","phone":"123435412","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":"Hello World","custom":{}}"#;
        mock.reply(200, response);
        let call = MergeContacts::new(
            "con_f4ef7c64-bf27-11ed-92ad-a7d034bf3085",
            "con_33dd5606-bf2a-11ed-a7d0-17036209bd22",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/contacts/con_f4ef7c64-bf27-11ed-92ad-a7d034bf3085/merge/con_33dd5606-bf2a-11ed-a7d0-17036209bd22",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_contacts_of_customer() -> TestResult {
        use generated_client::chartmogul::contacts::ListContactsOfCustomer;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"uuid":"con_00000000-0000-0000-0000-000000000000","customer_uuid":"cus_00000000-0000-0000-0000-000000000000","data_source_uuid":"ds_00000000-0000-0000-0000-000000000000","customer_external_id":"external_001","email":"adam@example.com"}],"cursor":"MjAyMy0wMy0xM1QxMjowMTozMi44MD==","has_more":false}"#;
        mock.reply(200, response);
        let call = ListContactsOfCustomer::new(
            "cus_00000000-0000-0000-0000-000000000000",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/customers/cus_00000000-0000-0000-0000-000000000000/contacts",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_contact_of_customer() -> TestResult {
        use generated_client::chartmogul::contacts::CreateContactOfCustomer;
        let mock = MockTransport::new();
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/customers/cus_00000000-0000-0000-0000-000000000000/contacts",
            Some(
                r#"{"data_source_uuid":"ds_00000000-0000-0000-0000-000000000000","first_name":"Adam","last_name":"Smith","position":9,"title":"CEO","email":"adam@example.com","custom":[{"key":"Seats","value":123}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_customer_activities() -> TestResult {
        use generated_client::chartmogul::customer_activities::ListCustomerActivities;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"id":2625867088,"description":"cancelled their Gold annual plan","activity-mrr-movement":-780,"activity-mrr":0,"activity-arr":0,"date":"2017-03-10T00:00:00+00:00","type":"churn","currency":"EUR","currency-sign":"€","subscription-external-id":"1"}],"has_more":true,"cursor":"MjAyMy0xMC0yN1QwOTowNDo1Ni43MTc4MzIwMDBaJjI2MjU4NjcwODg="}"#;
        mock.reply(200, response);
        let call = ListCustomerActivities::new(
                "cus_23551596-2c7e-11ee-9ea1-2bfe193640c0",
            )
            .per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/customers/cus_23551596-2c7e-11ee-9ea1-2bfe193640c0/activities?per_page=1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_customer_attributes() -> TestResult {
        use generated_client::chartmogul::customer_attributes::GetCustomerAttributes;
        let mock = MockTransport::new();
        let response = r#"{"tags":["important","Prio1"],"custom":{"channel":"Facebook","age":25}}"#;
        mock.reply(200, response);
        let call = GetCustomerAttributes::new(
            "cus_00000000-0000-0000-0000-000000000000",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/customers/cus_00000000-0000-0000-0000-000000000000/attributes",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_tags_to_customer() -> TestResult {
        use generated_client::chartmogul::customer_attributes::AddTagsToCustomer;
        let mock = MockTransport::new();
        let response = r#"{"tags":["example","another-tag"]}"#;
        mock.reply(200, response);
        let call = AddTagsToCustomer::new(
            "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
            ["example", "another-tag"],
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, r#"["example","another-tag"]"#);
        mock.assert_sent(
            "POST",
            "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/tags",
            Some(r#"{"tags":["example","another-tag"]}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_tags_from_customer() -> TestResult {
        use generated_client::chartmogul::customer_attributes::RemoveTagsFromCustomer;
        let mock = MockTransport::new();
        let response = r#"{"tags":["another-tag"]}"#;
        mock.reply(200, response);
        let call = RemoveTagsFromCustomer::new(
            "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
            ["example"],
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, r#"["another-tag"]"#);
        mock.assert_sent(
            "DELETE",
            "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/tags",
            Some(r#"{"tags":["example"]}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_tags_to_customers_by_email() -> TestResult {
        use generated_client::chartmogul::customer_attributes::AddTagsToCustomersByEmail;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"id":244461,"uuid":"cus_9bf6482d-01e5-4944-957d-5bc730d2cda3","external_id":"cus_0002","name":"Adam Smith","email":"adam@example.com","status":"Cancelled","customer-since":"2015-11-01T00:00:00+00:00","attributes":{"tags":["foo","bar","engage","unit loss"],"custom":{"channel":"Facebook","age":8,"CAC":213}}}]}"#;
        mock.reply(200, response);
        let call = AddTagsToCustomersByEmail::new(
            ["engage", "unit loss"],
            "adam@example.com",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(
            &answer,
            r#"[{"id":244461,"uuid":"cus_9bf6482d-01e5-4944-957d-5bc730d2cda3","external_id":"cus_0002","name":"Adam Smith","email":"adam@example.com","status":"Cancelled","customer-since":"2015-11-01T00:00:00+00:00","attributes":{"tags":["foo","bar","engage","unit loss"],"custom":{"channel":"Facebook","age":8,"CAC":213}}}]"#,
        );
        mock.assert_sent(
            "POST",
            "/v1/customers/attributes/tags",
            Some(r#"{"email":"adam@example.com","tags":["engage","unit loss"]}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_custom_attributes_to_customer() -> TestResult {
        use generated_client::chartmogul::customer_attributes::AddCustomAttributesToCustomer;
        use generated_client::chartmogul::CustomAttribute;
        use generated_client::chartmogul::CustomAttributeType;
        let mock = MockTransport::new();
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(
            &answer,
            r#"{"string_key":"String Value","integer_key":1234,"timestamp_key":"2016-01-31T00:00:00.000Z","boolean_key":true}"#,
        );
        mock.assert_sent(
            "POST",
            "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/custom",
            Some(
                r#"{"custom":[{"type":"String","key":"string_key","value":"String Value"},{"type":"Integer","key":"integer_key","value":1234},{"type":"Timestamp","key":"timestamp_key","value":"2016-01-31 00:00:00 UTC"},{"type":"Boolean","key":"boolean_key","value":true}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_custom_attributes_of_customer() -> TestResult {
        use generated_client::chartmogul::customer_attributes::UpdateCustomAttributesOfCustomer;
        let mock = MockTransport::new();
        let response = r#"{"custom":{"string_key":"Another String Value","integer_key":5678,"channel":"Twitter"}}"#;
        mock.reply(200, response);
        let call = UpdateCustomAttributesOfCustomer::new(
            "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
            [
                (
                    "string_key",
                    serde_json::from_str::<
                        serde_json::Value,
                    >("\"Another String Value\"")?,
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(
            &answer,
            r#"{"string_key":"Another String Value","integer_key":5678,"channel":"Twitter"}"#,
        );
        mock.assert_sent(
            "PUT",
            "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/custom",
            Some(
                r#"{"custom":{"string_key":"Another String Value","integer_key":5678,"channel":{"value":"Twitter","source":"integration2"}}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_custom_attributes_from_customer() -> TestResult {
        use generated_client::chartmogul::customer_attributes::RemoveCustomAttributesFromCustomer;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = RemoveCustomAttributesFromCustomer::new(
            "cus_07393ece-aab1-4255-8bcd-0ef11e24b047",
            ["string_key", "integer_key"],
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/customers/cus_07393ece-aab1-4255-8bcd-0ef11e24b047/attributes/custom",
            Some(r#"{"custom":["string_key","integer_key"]}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_custom_attributes_to_customers_by_email() -> TestResult {
        use generated_client::chartmogul::customer_attributes::AddCustomAttributesToCustomersByEmail;
        use generated_client::chartmogul::CustomAttribute;
        use generated_client::chartmogul::CustomAttributeType;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"id":25647,"uuid":"cus_de305d54-75b4-431b-adb2-eb6b9e546012","external_id":"cus_0001","email":"adam@example.com","name":"Smith Company","mrr":3000,"arr":36000,"status":"Active","attributes":{"tags":["engage"],"custom":{"channel":"Facebook","age":8}}}]}"#;
        mock.reply(200, response);
        let call = AddCustomAttributesToCustomersByEmail::new(
            [
                CustomAttribute::new(CustomAttributeType::String, "channel", "Facebook"),
                CustomAttribute::new(CustomAttributeType::Integer, "age", 8),
            ],
            "adam@example.com",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(
            &answer,
            r#"[{"id":25647,"uuid":"cus_de305d54-75b4-431b-adb2-eb6b9e546012","external_id":"cus_0001","email":"adam@example.com","name":"Smith Company","mrr":3000,"arr":36000,"status":"Active","attributes":{"tags":["engage"],"custom":{"channel":"Facebook","age":8}}}]"#,
        );
        mock.assert_sent(
            "POST",
            "/v1/customers/attributes/custom",
            Some(
                r#"{"email":"adam@example.com","custom":[{"type":"String","key":"channel","value":"Facebook"},{"type":"Integer","key":"age","value":8}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_customer_note() -> TestResult {
        use generated_client::chartmogul::customer_notes::CreateCustomerNote;
        use generated_client::chartmogul::NoteType;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"note_18ffc3bc-9b45-11ee-8143-07ca86e5ee10","customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"call","text":"This is a call","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2023-12-15T12:25:56.950Z","updated_at":"2023-12-15T12:25:56.950Z"}"#;
        mock.reply(201, response);
        let call = CreateCustomerNote::new(
                NoteType::Call,
                "cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982",
            )
            .text("This is a call")
            .author_email("adam@example.com");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/customer_notes",
            Some(
                r#"{"customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"call","text":"This is a call","author_email":"adam@example.com"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_customer_notes() -> TestResult {
        use generated_client::chartmogul::customer_notes::ListCustomerNotes;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"uuid":"note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c","customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"note","text":"This is a note","call_duration":0,"author":"Adam (adam@example.com)","created_at":"2023-12-15T12:45:12.548Z","updated_at":"2023-12-15T12:45:12.548Z"}],"cursor":"MjAyMy0xMi0xNVQxMjo0NToxMi41NDgwNzAwMDBaJm5vdGVfYzljOWU3YjYtOWI0Ny0xMWVlLWEzZDgtMGY2OTVjNTM1NDRj","has_more":true}"#;
        mock.reply(200, response);
        let call = ListCustomerNotes::new()
            .customer_uuid("cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982")
            .per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/customer_notes?customer_uuid=cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982&per_page=1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_customer_note() -> TestResult {
        use generated_client::chartmogul::customer_notes::GetCustomerNote;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde","customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"call","text":"This is a call","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2023-12-15T12:28:15.754Z","updated_at":"2023-12-15T12:28:15.754Z"}"#;
        mock.reply(200, response);
        let call = GetCustomerNote::new("note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/customer_notes/note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_customer_note() -> TestResult {
        use generated_client::chartmogul::customer_notes::UpdateCustomerNote;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c","customer_uuid":"cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982","type":"note","text":"This is a new note","author":"Adam (adam@example.com)","call_duration":0,"created_at":"2023-12-15T12:45:12.548Z","updated_at":"2023-12-15T12:45:33.363Z"}"#;
        mock.reply(200, response);
        let call = UpdateCustomerNote::new("note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c")
            .text("This is a new note");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/customer_notes/note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c",
            Some(r#"{"text":"This is a new note"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_customer_note() -> TestResult {
        use generated_client::chartmogul::customer_notes::DeleteCustomerNote;
        let mock = MockTransport::new();
        let response = r#"{}"#;
        mock.reply(200, response);
        let call = DeleteCustomerNote::new("note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/customer_notes/note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_customer_subscriptions() -> TestResult {
        use generated_client::chartmogul::customer_subscriptions::ListCustomerSubscriptions;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"id":2293710870,"external_id":"1","subscription_set_external_id":"1","quantity":1,"uuid":"147cba1a-1fd9-411b-bcb7-2ed467cebe24","mrr":756,"arr":9072,"status":"inactive","plan":"Gold annual","billing-cycle":"year","billing-cycle-count":1,"start-date":"2016-02-24T00:00:00+00:00","end-date":"2017-03-10T00:00:00+00:00","currency":"EUR","currency-sign":"€"}],"cursor":"c3Vic2NyaXB0aW9uc19uZXh0X3BhZ2U9Mg==","has_more":false}"#;
        mock.reply(200, response);
        let call = ListCustomerSubscriptions::new(
                "cus_23551596-2c7e-11ee-9ea1-2bfe193640c0",
            )
            .per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/customers/cus_23551596-2c7e-11ee-9ea1-2bfe193640c0/subscriptions?per_page=1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn connect_subscriptions() -> TestResult {
        use generated_client::chartmogul::customer_subscriptions::ConnectSubscriptions;
        use generated_client::chartmogul::SubscriptionRef;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(202, response);
        let call = ConnectSubscriptions::new(
            "cus_c9352490-8d66-403c-90c5-01663aae2959",
            [
                SubscriptionRef::with_uuid(
                    "ds_20bbb506-d69a-11f0-a876-535e2d78a156",
                    "8d80f275-a494-4957-8968-6cb68acdcfab",
                ),
                SubscriptionRef::with_uuid(
                    "ds_20bbb506-d69a-11f0-a876-535e2d78a156",
                    "77867070-2435-4da1-8bde-014f6817bd49",
                ),
            ],
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/v1/customers/cus_c9352490-8d66-403c-90c5-01663aae2959/connect_subscriptions",
            Some(
                r#"{"subscriptions":[{"data_source_uuid":"ds_20bbb506-d69a-11f0-a876-535e2d78a156","uuid":"8d80f275-a494-4957-8968-6cb68acdcfab"},{"data_source_uuid":"ds_20bbb506-d69a-11f0-a876-535e2d78a156","uuid":"77867070-2435-4da1-8bde-014f6817bd49"}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn disconnect_subscriptions() -> TestResult {
        use generated_client::chartmogul::customer_subscriptions::DisconnectSubscriptions;
        use generated_client::chartmogul::SubscriptionRef;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(202, response);
        let call = DisconnectSubscriptions::new(
            "cus_5ee55f28-00d3-11f0-8bf3-23a3f805fd53",
            [
                SubscriptionRef::with_external_id(
                    "ds_5eaf46fe-00d3-11f0-8bf2-9ff8dd5b327e",
                    "test_cus_sub_ext_id2",
                ),
                SubscriptionRef::with_external_id(
                    "ds_5eaf46fe-00d3-11f0-8bf2-9ff8dd5b327e",
                    "test_cus_sub_ext_id1",
                ),
            ],
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/v1/customers/cus_5ee55f28-00d3-11f0-8bf3-23a3f805fd53/disconnect_subscriptions",
            Some(
                r#"{"subscriptions":[{"external_id":"test_cus_sub_ext_id2","data_source_uuid":"ds_5eaf46fe-00d3-11f0-8bf2-9ff8dd5b327e"},{"external_id":"test_cus_sub_ext_id1","data_source_uuid":"ds_5eaf46fe-00d3-11f0-8bf2-9ff8dd5b327e"}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_customer_only_what_is_required() -> TestResult {
        use generated_client::chartmogul::customers::CreateCustomer;
        let mock = MockTransport::new();
        let response = r#"{"id":204816763,"uuid":"cus_e0157e22-00d1-11f0-affc-3fe1f8b7b6ab","external_id":"test_cus_ext_id","name":"Test Customer","email":"","status":"New Lead","customer-since":null,"attributes":{"custom":{},"stripe":{},"tags":[]},"data_source_uuid":"ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15","data_source_uuids":["ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15"],"external_ids":["test_cus_ext_id"],"company":"","country":null,"state":null,"city":null,"zip":null,"lead_created_at":null,"free_trial_started_at":null,"address":{"country":null,"state":null,"city":null,"address_zip":null},"mrr":0,"arr":0,"billing-system-url":null,"chartmogul-url":"https://app.chartmogul.com/#/customers/204816763-Test_Customer","billing-system-type":"Import API","currency":"JPY","currency-sign":"¥","owner":null,"website_url":null}"#;
        mock.reply(201, response);
        let call = CreateCustomer::new(
                "ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15",
                "test_cus_ext_id",
            )
            .name("Test Customer");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/customers",
            Some(
                r#"{"external_id":"test_cus_ext_id","name":"Test Customer","data_source_uuid":"ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_customer_with_attributes() -> TestResult {
        use generated_client::chartmogul::customers::CreateCustomer;
        use generated_client::chartmogul::CustomAttribute;
        use generated_client::chartmogul::CustomAttributeType;
        use generated_client::chartmogul::LeadStage;
        use generated_client::chartmogul::NewCustomerAttributes;
        use generated_client::chartmogul::PrimaryContact;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"cus_510b1395-4fe8-4d35-ae23-0e61f9a51e33","external_id":"cus_0001","name":"Adam Smith","company":"","email":"adam@example.com","city":"New York","state":"NY","country":"US","zip":null,"data_source_uuid":"ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15"}"#;
        mock.reply(201, response);
        let call = CreateCustomer::new(
                "ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15",
                "cus_0001",
            )
            .company(None)
            .country("US")
            .state("US-NY")
            .city("New York")
            .lead_created_at(
                "2022-10-14 00:00:00".parse::<generated_client::DateTime>()?,
            )
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/customers",
            Some(
                r#"{"data_source_uuid":"ds_dfd98df4-00d1-11f0-8ec8-db9316a19a15","external_id":"cus_0001","name":"Adam Smith","email":"adam@example.com","country":"US","state":"US-NY","city":"New York","company":null,"lead_created_at":"2022-10-14 00:00:00","free_trial_started_at":"2022-11-01 00:00:00","owner":"sales@example.com","status":"Qualified Lead","website_url":"https://example.com","attributes":{"tags":["important","Prio1"],"custom":[{"type":"String","key":"channel","value":"Facebook","source":"integration"},{"type":"Integer","key":"age","value":18}]},"primary_contact":{"first_name":"Anna","last_name":"Gardner","email":"anna@example.com","title":"CFO","phone":"+123456789","linked_in":"https://linkedin.com/example","twitter":"https://twitter.com/example","notes":"Heading\nBody\nFooter"}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_customers() -> TestResult {
        use generated_client::chartmogul::customers::ListCustomers;
        use generated_client::chartmogul::ListCustomersStatus;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"id":114167451,"uuid":"cus_23c11cf0-2c7e-11ee-b2cd-fbfd681a34dd","external_id":"cus_003","name":"Adam Smith","email":"adam@example.com","status":"Past Due","customer-since":"2016-01-25T00:00:00+00:00","attributes":{"custom":{},"clearbit":{},"stripe":{},"tags":["managed"]},"data_source_uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","data_source_uuids":["ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46"],"external_ids":["cus_003"],"company":"Hooli","country":null,"state":null,"city":"","zip":null,"lead_created_at":"2015-11-01T00:00:00.000Z","free_trial_started_at":"2015-11-07T01:20:00.000Z","address":{"country":null,"state":null,"city":"","address_zip":null},"mrr":767,"arr":9204,"billing-system-url":null,"chartmogul-url":"https://app.chartmogul.com/#/customers/114167451-Hooli","billing-system-type":"Google Sheets","currency":"EUR","currency-sign":"€","owner":null}],"cursor":"MjAyMy0wNy0yN1QxMTo1ODozMy4wMDAwMDAwMDBaJjExNDIxOTc1NA==","has_more":true}"#;
        mock.reply(200, response);
        let call = ListCustomers::new().status(ListCustomersStatus::PastDue).per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/v1/customers?status=Past_Due&per_page=1", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn search_customers() -> TestResult {
        use generated_client::chartmogul::customers::SearchCustomers;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"id":25647,"uuid":"cus_de305d54-75b4-431b-adb2-eb6b9e546012","external_id":"34916129","email":"adam@example.com","name":"Example Company","customer-since":"2015-06-09T13:16:00-04:00","status":"Active","mrr":3000,"arr":36000,"billing-system-url":"https://dashboard.example.com/customers/cus_4Z2ZpyJFuQ0XMb","chartmogul-url":"https://app.chartmogul.com/#customers/25647-Example_Company","billing-system-type":"Stripe","currency":"USD","currency-sign":"$","address":{"address_zip":"0185128","city":"Nowhereville","country":"US","state":"Alaska"}}],"cursor":"JjI3MjI4NTM==","has_more":true}"#;
        mock.reply(200, response);
        let call = SearchCustomers::new("adam@example.com");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/v1/customers/search?email=adam%40example.com", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_customer() -> TestResult {
        use generated_client::chartmogul::customers::GetCustomer;
        let mock = MockTransport::new();
        let response = r#"{"id":6474475,"uuid":"cus_fc5451ee-a72f-11e6-9019-3b1a0ecf3c73","external_id":"7ea39c1b-2286-4cb7-b1c8-9a63e8358875","name":"Adam Smith","email":"adam@example.com","status":"New Lead","customer-since":null,"attributes":{"tags":["merged-customer"]},"address":{"country":"Angola","state":null,"city":null,"address_zip":null},"mrr":0,"arr":0,"billing-system-url":null,"chartmogul-url":"https://app.chartmogul.com/#customers/6474475-Adam_Smith","billing-system-type":"Manual","currency":"UGX","currency-sign":null}"#;
        mock.reply(200, response);
        let call = GetCustomer::new("cus_fc5451ee-a72f-11e6-9019-3b1a0ecf3c73");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/customers/cus_fc5451ee-a72f-11e6-9019-3b1a0ecf3c73",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_customer() -> TestResult {
        use generated_client::chartmogul::CustomerAttributeChanges;
        use generated_client::chartmogul::customers::UpdateCustomer;
        let mock = MockTransport::new();
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/customers/cus_a29bbcb6-43ed-11e9-9bff-a3a747d175b1",
            Some(
                r#"{"attributes":{"custom":{"company_size":"just me"},"tags":["foobar"]},"email":"adam@example.com","company":"Curry 42","country":"IN","state":"NY","city":"Berlin","free_trial_started_at":"2020-02-02 22:40:00 UTC","website_url":"https://example.com"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_customer() -> TestResult {
        use generated_client::chartmogul::customers::DeleteCustomer;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteCustomer::new("cus_a29bbcb6-43ed-11e9-9bff-a3a747d175b1");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/customers/cus_a29bbcb6-43ed-11e9-9bff-a3a747d175b1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn merge_customers_by_chart_mogul_s_ids() -> TestResult {
        use generated_client::chartmogul::CustomerByUuid;
        use generated_client::chartmogul::customers::MergeCustomers;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(202, response);
        let call = MergeCustomers::new(
            CustomerByUuid::new("cus_c10aa086-5298-11ee-82da-ebac6f7a03c3"),
            CustomerByUuid::new("cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"),
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/v1/customers/merges",
            Some(
                r#"{"from":{"customer_uuid":"cus_c10aa086-5298-11ee-82da-ebac6f7a03c3"},"into":{"customer_uuid":"cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn merge_customers_by_ids_of_sources() -> TestResult {
        use generated_client::chartmogul::CustomerByExternalId;
        use generated_client::chartmogul::customers::MergeCustomers;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(202, response);
        let call = MergeCustomers::new(
            CustomerByExternalId::new(
                "ds_ade45e52-47a4-231a-1ed2-eb6b9e541213",
                "cus_187544",
            ),
            CustomerByExternalId::new(
                "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
                "34916129",
            ),
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/v1/customers/merges",
            Some(
                r#"{"from":{"data_source_uuid":"ds_ade45e52-47a4-231a-1ed2-eb6b9e541213","external_id":"cus_187544"},"into":{"data_source_uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","external_id":"34916129"}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn unmerge_customers() -> TestResult {
        use generated_client::chartmogul::Movable;
        use generated_client::chartmogul::customers::UnmergeCustomers;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(202, response);
        let call = UnmergeCustomers::new(
                "cus_de305d54-75b4-431b-adb2-eb6b9e546012",
                "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
                "cus_0001",
            )
            .move_to_new_customer([
                Movable::Tasks,
                Movable::Opportunities,
                Movable::Notes,
            ]);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/v1/customers/unmerges",
            Some(
                r#"{"customer_uuid":"cus_de305d54-75b4-431b-adb2-eb6b9e546012","data_source_uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","external_id":"cus_0001","move_to_new_customer":["tasks","opportunities","notes"]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_data_source() -> TestResult {
        use generated_client::chartmogul::data_sources::CreateDataSource;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"ds_aa92b93c-4335-11ee-bd98-2b4e592d9262","name":"In-house billing","system":"Import API","created_at":"2023-08-25T10:53:46.879Z","status":"idle"}"#;
        mock.reply(201, response);
        let call = CreateDataSource::new("In-house billing");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/data_sources",
            Some(r#"{"name":"In-house billing"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_data_sources() -> TestResult {
        use generated_client::chartmogul::data_sources::ListDataSources;
        let mock = MockTransport::new();
        let response = r#"{"data_sources":[{"uuid":"ds_e243129a-12c0-4e29-8f54-07da7905fbd1","name":"Stripe","created_at":"2016-07-05T16:37:30.750Z","status":"import_complete"}]}"#;
        mock.reply(200, response);
        let call = ListDataSources::new().name("Stripe");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(
            &answer,
            r#"[{"uuid":"ds_e243129a-12c0-4e29-8f54-07da7905fbd1","name":"Stripe","created_at":"2016-07-05T16:37:30.750Z","status":"import_complete"}]"#,
        );
        mock.assert_sent("GET", "/v1/data_sources?name=Stripe", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_data_source_a_source() -> TestResult {
        use generated_client::chartmogul::data_sources::GetDataSource;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46","name":"Google Sheets app","system":"Google Sheets","created_at":"2023-07-27T13:03:43.614Z","status":"idle"}"#;
        mock.reply(200, response);
        let call = GetDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_data_source_with_all_settings() -> TestResult {
        use generated_client::chartmogul::data_sources::GetDataSource;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","name":"In-house Billing","system":"custom","created_at":"2016-01-10T15:34:05.000Z","status":"idle","processing_status":{"processed":61,"failed":3,"pending":0},"auto_churn_subscription_setting":{"enabled":true,"interval":30},"invoice_handling_setting":{"manual":{"create_subscription_when_invoice_is":"open","update_subscription_when_invoice_is":"open","prevent_subscription_for_invoice_voided":true,"prevent_subscription_for_invoice_refunded":false,"prevent_subscription_for_invoice_written_off":true},"automatic":{"create_subscription_when_invoice_is":"paid","update_subscription_when_invoice_is":"open","prevent_subscription_for_invoice_voided":true,"prevent_subscription_for_invoice_refunded":false,"prevent_subscription_for_invoice_written_off":true}}}"#;
        mock.reply(200, response);
        let call = GetDataSource::new("ds_fef05d54-47b4-431b-aed2-eb6b9e545430")
            .with_processing_status(true)
            .with_auto_churn_subscription_setting(true)
            .with_invoice_handling_setting(true);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/data_sources/ds_fef05d54-47b4-431b-aed2-eb6b9e545430?with_processing_status=true&with_auto_churn_subscription_setting=true&with_invoice_handling_setting=true",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_data_source() -> TestResult {
        use generated_client::chartmogul::data_sources::DeleteDataSource;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn empty_data_source() -> TestResult {
        use generated_client::chartmogul::data_sources::EmptyDataSource;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = EmptyDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46/all",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn purge_data_source() -> TestResult {
        use generated_client::chartmogul::data_sources::PurgeDataSource;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = PurgeDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46/dependent",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn import_invoices() -> TestResult {
        use generated_client::chartmogul::invoices::ImportInvoices;
        use generated_client::chartmogul::InvoiceInput;
        use generated_client::chartmogul::InvoiceInputRequired;
        use generated_client::chartmogul::LineItemInput;
        use generated_client::chartmogul::OneTimeLineItemInput;
        use generated_client::chartmogul::SubscriptionLineItemInput;
        use generated_client::chartmogul::SubscriptionLineItemInputRequired;
        use generated_client::chartmogul::TransactionInput;
        use generated_client::chartmogul::TransactionResult;
        use generated_client::chartmogul::TransactionType;
        let mock = MockTransport::new();
        let response = r#"{"invoices":[{"uuid":"inv_9d5e3249-89bc-4123-8943-36d0b62de824","date":"2016-01-01T12:00:00.000Z","due_date":"2016-01-07T12:00:00.000Z","errors":{},"external_id":"test_cus_inv_ext_id","currency":"USD","line_items":[{"uuid":"li_7e44ac53-95a9-4104-9aef-3aa644bb3ab8","external_id":null,"type":"subscription","subscription_uuid":"sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49","subscription_external_id":"test_cus_sub_ext_id","prorated":false,"proration_type":null,"service_period_start":"2016-01-01T12:00:00.000Z","service_period_end":"2016-02-01T12:00:00.000Z","subscription_set_external_id":"test_cus_set_ext_id","plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","amount_in_cents":1000,"quantity":1,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null},{"uuid":"li_d1674f45-630a-4851-8131-06815093d338","external_id":null,"type":"one_time","description":"Setup Fees","amount_in_cents":4500,"quantity":2,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null}],"transactions":[{"uuid":"tr_13920c67-3782-4d8c-b835-03deb3dd471c","external_id":"test_cus_tr_ext_id","amount_in_cents":null,"type":"payment","date":"2016-01-01T12:00:00.000Z","result":"successful","transaction_fees_in_cents":null,"transaction_fees_currency":null}]}]}"#;
        mock.reply(201, response);
        let call = ImportInvoices::new(
            "cus_713e32ae-74a1-11ee-b822-fbc804fece75",
            [
                InvoiceInput::new(InvoiceInputRequired {
                        date: "2016-01-01 12:00:00 UTC"
                            .parse::<generated_client::DateTime>()?,
                        currency: "USD".into(),
                        external_id: "test_cus_inv_ext_id".into(),
                        line_items: vec![
                            LineItemInput::Subscription(SubscriptionLineItemInput::new(SubscriptionLineItemInputRequired
                            { amount_in_cents : 1000, subscription_external_id :
                            "test_cus_sub_ext_id".into(), service_period_start :
                            "2016-01-01 12:00:00 UTC".parse:: <
                            generated_client::DateTime > () ?, service_period_end :
                            "2016-02-01 12:00:00 UTC".parse:: <
                            generated_client::DateTime > () ? })
                            .subscription_set_external_id("test_cus_set_ext_id")
                            .prorated(false).cancelled_at("2016-01-15 12:00:00 UTC"
                            .parse:: < generated_client::DateTime > () ?)
                            .plan_uuid("pl_5def4ec0-56cf-013c-5e95-16a2a79ba941")),
                            LineItemInput::OneTime(OneTimeLineItemInput::new(4500)
                            .quantity(2).description("Setup Fees"))
                        ],
                    })
                    .due_date(
                        "2016-01-07 12:00:00 UTC".parse::<generated_client::DateTime>()?,
                    )
                    .transactions([
                        TransactionInput::new(
                                TransactionType::Payment,
                                "2016-01-01 12:00:00 UTC"
                                    .parse::<generated_client::DateTime>()?,
                                TransactionResult::Successful,
                            )
                            .external_id("test_cus_tr_ext_id"),
                    ]),
            ],
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(
            &answer,
            r#"[{"uuid":"inv_9d5e3249-89bc-4123-8943-36d0b62de824","date":"2016-01-01T12:00:00.000Z","due_date":"2016-01-07T12:00:00.000Z","errors":{},"external_id":"test_cus_inv_ext_id","currency":"USD","line_items":[{"uuid":"li_7e44ac53-95a9-4104-9aef-3aa644bb3ab8","external_id":null,"type":"subscription","subscription_uuid":"sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49","subscription_external_id":"test_cus_sub_ext_id","prorated":false,"proration_type":null,"service_period_start":"2016-01-01T12:00:00.000Z","service_period_end":"2016-02-01T12:00:00.000Z","subscription_set_external_id":"test_cus_set_ext_id","plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","amount_in_cents":1000,"quantity":1,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null},{"uuid":"li_d1674f45-630a-4851-8131-06815093d338","external_id":null,"type":"one_time","description":"Setup Fees","amount_in_cents":4500,"quantity":2,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null}],"transactions":[{"uuid":"tr_13920c67-3782-4d8c-b835-03deb3dd471c","external_id":"test_cus_tr_ext_id","amount_in_cents":null,"type":"payment","date":"2016-01-01T12:00:00.000Z","result":"successful","transaction_fees_in_cents":null,"transaction_fees_currency":null}]}]"#,
        );
        mock.assert_sent(
            "POST",
            "/v1/import/customers/cus_713e32ae-74a1-11ee-b822-fbc804fece75/invoices",
            Some(
                r#"{"invoices":[{"external_id":"test_cus_inv_ext_id","date":"2016-01-01 12:00:00 UTC","due_date":"2016-01-07 12:00:00 UTC","currency":"USD","line_items":[{"type":"subscription","subscription_external_id":"test_cus_sub_ext_id","service_period_start":"2016-01-01 12:00:00 UTC","service_period_end":"2016-02-01 12:00:00 UTC","amount_in_cents":1000,"subscription_set_external_id":"test_cus_set_ext_id","plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","prorated":false,"cancelled_at":"2016-01-15 12:00:00 UTC"},{"type":"one_time","description":"Setup Fees","amount_in_cents":4500,"quantity":2}],"transactions":[{"type":"payment","date":"2016-01-01 12:00:00 UTC","result":"successful","external_id":"test_cus_tr_ext_id"}]}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn replace_invoices() -> TestResult {
        use generated_client::chartmogul::InvoiceInput;
        use generated_client::chartmogul::InvoiceInputRequired;
        use generated_client::chartmogul::LineItemInput;
        use generated_client::chartmogul::OneTimeLineItemInput;
        use generated_client::chartmogul::invoices::ReplaceInvoices;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = ReplaceInvoices::new(
            "cus_713e32ae-74a1-11ee-b822-fbc804fece75",
            [
                InvoiceInput::new(InvoiceInputRequired {
                    date: "2016-01-01 12:00:00 UTC"
                        .parse::<generated_client::DateTime>()?,
                    currency: "USD".into(),
                    external_id: "test_tr_inv_ext_id".into(),
                    line_items: vec![
                        LineItemInput::OneTime(OneTimeLineItemInput::new(1000))
                    ],
                }),
            ],
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "PUT",
            "/v1/import/customers/cus_713e32ae-74a1-11ee-b822-fbc804fece75/invoices",
            Some(
                r#"{"invoices":[{"external_id":"test_tr_inv_ext_id","date":"2016-01-01 12:00:00 UTC","currency":"USD","line_items":[{"type":"one_time","amount_in_cents":1000}]}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_invoices_of_customer() -> TestResult {
        use generated_client::chartmogul::invoices::ListInvoicesOfCustomer;
        let mock = MockTransport::new();
        let response = r#"{"customer_uuid":"cus_23551596-2c7e-11ee-9ea1-2bfe193640c0","invoices":[{"uuid":"inv_8ab74614-4e62-49f6-b4b3-f779109e50d0","date":"2016-01-01T12:00:00.000Z","due_date":"2016-01-07T12:00:00.000Z","errors":{},"external_id":"test_cus_inv_ext_id_1","currency":"USD","line_items":[{"uuid":"li_dacad109-fc67-47f9-8381-462e0fe27201","external_id":"test_cus_li_ext_id","type":"subscription","subscription_uuid":"sub_0259d4d5-a63d-4a8c-b901-4f93f95b74b0","subscription_external_id":"test_cus_sub_ext_id","prorated":false,"proration_type":null,"service_period_start":"2016-01-01T12:00:00.000Z","service_period_end":"2016-02-01T12:00:00.000Z","plan_uuid":"pl_de9e281e-76cb-11ee-b63f-b727630ce4d4","amount_in_cents":1000,"quantity":5,"discount_code":"DISCCODE","discount_amount_in_cents":1200,"tax_amount_in_cents":200,"transaction_fees_in_cents":0,"account_code":"","transaction_fees_currency":null,"discount_description":null,"event_order":null}],"transactions":[{"uuid":"tr_13920c67-3782-4d8c-b835-03deb3dd471c","external_id":"test_cus_tr_ext_id","amount_in_cents":null,"type":"payment","date":"2016-01-01T12:00:00.000Z","result":"successful","transaction_fees_in_cents":null,"transaction_fees_currency":null}]}],"cursor":"MjAyMy0xMC0zMFQwMjo1ODo0MS4yNzkyNzIwMDBaJmludl84YWI3NDYxNC00ZTYyLTQ5ZjYtYjRiMy1mNzc5MTA5ZTUwZDA=","has_more":false}"#;
        mock.reply(200, response);
        let call = ListInvoicesOfCustomer::new(
                "cus_23551596-2c7e-11ee-9ea1-2bfe193640c0",
            )
            .per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/import/customers/cus_23551596-2c7e-11ee-9ea1-2bfe193640c0/invoices?per_page=1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_invoices() -> TestResult {
        use generated_client::chartmogul::invoices::ListInvoices;
        let mock = MockTransport::new();
        let response = r#"{"invoices":[{"uuid":"inv_c183cce8-a9f4-4992-b2d0-f42e16309866","external_id":"1","date":"2023-07-26T23:00:00.000Z","due_date":"2023-07-26T23:00:00.000Z","currency":"EUR","customer_uuid":"cus_1245b3b0-2c82-11ee-aef1-93c289e29cdb","errors":{},"line_items":[{"description":null,"uuid":"li_5d8424c3-4089-4e7f-a7b3-67f38fb35de9","external_id":null,"type":"one_time","amount_in_cents":11100,"quantity":1,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","plan_uuid":null,"transaction_fees_currency":null,"discount_description":null,"event_order":null,"balance_transfer":null}],"transactions":[{"uuid":"tr_49973871-fc39-4fd9-8c68-6c0721b9543e","external_id":null,"type":"payment","date":"2023-07-26T23:00:00.000Z","result":"successful","amount_in_cents":11100,"transaction_fees_in_cents":null,"transaction_fees_currency":null},{"uuid":"tr_15dcd1f9-6d0f-4791-bd68-2829007eb74e","external_id":null,"type":"refund","date":"2023-07-26T23:00:00.000Z","result":"successful","amount_in_cents":11100,"transaction_fees_in_cents":null,"transaction_fees_currency":null}]}],"cursor":"MjAyMy0wNy0yN1QxMzozMzoyNy4wNzg5NzEwMDBaJmludl9jMTgzY2NlOC1hOWY0LTQ5OTItYjJkMC1mNDJlMTYzMDk4NjY=","has_more":false}"#;
        mock.reply(200, response);
        let call = ListInvoices::new().external_id("1").per_page(10);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/v1/invoices?external_id=1&per_page=10", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_invoice() -> TestResult {
        use generated_client::chartmogul::invoices::GetInvoice;
        use generated_client::chartmogul::ValidationType;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"inv_565c73b2-85b9-49c9-a25e-2b7df6a677c9","external_id":"INV0001","date":"2015-11-01T00:00:00.000Z","due_date":"2015-11-15T00:00:00.000Z","currency":"USD","status":"paid","disabled":true,"disabled_at":"2024-01-15T10:30:00.000Z","disabled_by":"adam@example.com","edit_history_summary":{"values_changed":{"currency":{"original_value":"EUR","edited_value":"USD"}},"latest_edit_author":"adam@example.com","latest_edit_performed_at":"2024-01-20T15:45:00.000Z"},"errors":{"currency":["Currency is invalid","Currency must be supported"],"date":["Date is in the future"]},"line_items":[{"uuid":"li_d72e6843-5793-41d0-bfdf-0269514c9c56","external_id":null,"type":"subscription","subscription_uuid":"sub_e6bc5407-e258-4de0-bb43-61faaf062035","plan_uuid":"pl_eed05d54-75b4-431b-adb2-eb6b9e543206","prorated":false,"service_period_start":"2015-11-01T00:00:00.000Z","service_period_end":"2015-12-01T00:00:00.000Z","amount_in_cents":5000,"quantity":1,"discount_code":"PSO86","discount_amount_in_cents":1000,"tax_amount_in_cents":900,"transaction_fees_currency":"EUR","discount_description":"5 EUR","account_code":null}],"transactions":[{"uuid":"tr_879d560a-1bec-41bb-986e-665e38a2f7bc","external_id":null,"type":"payment","date":"2015-11-05T00:14:23.000Z","result":"successful"}]}"#;
        mock.reply(200, response);
        let call = GetInvoice::new("inv_565c73b2-85b9-49c9-a25e-2b7df6a677c9")
            .validation_type(ValidationType::All)
            .include_edit_histories(true);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/invoices/inv_565c73b2-85b9-49c9-a25e-2b7df6a677c9?validation_type=all&include_edit_histories=true",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_invoice() -> TestResult {
        use generated_client::chartmogul::invoices::UpdateInvoice;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"inv_f466e33d-ff2b-4a11-8f85-417eb02157a7","external_id":"inv_0001","date":"2024-11-10T00:00:00Z","due_date":"2024-12-02T00:00:00Z","currency":"EUR","customer_external_id":"cus_RBFK8utRj5BZIN","collection_method":null,"status":"paid","errors":{},"disabled":false,"disabled_at":null,"disabled_by":null,"user_created":false,"line_items":[],"transactions":[]}"#;
        mock.reply(200, response);
        let call = UpdateInvoice::new("inv_f466e33d-ff2b-4a11-8f85-417eb02157a7")
            .date("2024-11-10T00:00:00Z".parse::<generated_client::DateTime>()?)
            .due_date("2024-12-02T00:00:00Z".parse::<generated_client::DateTime>()?)
            .currency("EUR");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/invoices/inv_f466e33d-ff2b-4a11-8f85-417eb02157a7",
            Some(
                r#"{"date":"2024-11-10T00:00:00Z","due_date":"2024-12-02T00:00:00Z","currency":"EUR"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_invoice_by_external_id() -> TestResult {
        use generated_client::chartmogul::invoices::UpdateInvoiceByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"inv_cff3a63c-3915-435e-a675-85a8a8ef4454","external_id":"INV0001","date":"2026-01-01T00:00:00.000Z","currency":"EUR"}"#;
        mock.reply(200, response);
        let call = UpdateInvoiceByExternalId::new(
                "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
                "INV0001",
            )
            .currency("EUR");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/invoices?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=INV0001",
            Some(r#"{"currency":"EUR"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_invoice() -> TestResult {
        use generated_client::chartmogul::invoices::DeleteInvoice;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteInvoice::new("inv_c183cce8-a9f4-4992-b2d0-f42e16309866");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/invoices/inv_c183cce8-a9f4-4992-b2d0-f42e16309866",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_invoice_by_external_id() -> TestResult {
        use generated_client::chartmogul::invoices::DeleteInvoiceByExternalId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteInvoiceByExternalId::new(
            "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
            "INV0001",
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/invoices?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=INV0001",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_invoices_of_customer() -> TestResult {
        use generated_client::chartmogul::invoices::DeleteInvoicesOfCustomer;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteInvoicesOfCustomer::new(
            "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
            "cus_23551596-2c7e-11ee-9ea1-2bfe193640c0",
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/data_sources/ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46/customers/cus_23551596-2c7e-11ee-9ea1-2bfe193640c0/invoices",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_invoice_disabled() -> TestResult {
        use generated_client::chartmogul::invoices::SetInvoiceDisabled;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"inv_f466e33d-ff2b-4a11-8f85-417eb02157a7","external_id":"inv_0001","date":"2024-11-10T00:00:00.000Z","due_date":"2024-11-15T00:00:00.000Z","currency":"USD","customer_external_id":"cus_RBFK8utRj5BZIN","collection_method":null,"status":"paid","errors":{},"disabled":true,"disabled_at":"2025-08-04T10:27:24.316Z","disabled_by":"adam@example.com","user_created":false,"line_items":[],"transactions":[]}"#;
        mock.reply(200, response);
        let call = SetInvoiceDisabled::new(
            "inv_f466e33d-ff2b-4a11-8f85-417eb02157a7",
            true,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/invoices/inv_f466e33d-ff2b-4a11-8f85-417eb02157a7/disabled_state",
            Some(r#"{"disabled":true}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_invoice_disabled_by_external_id() -> TestResult {
        use generated_client::chartmogul::invoices::SetInvoiceDisabledByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"inv_cff3a63c-3915-435e-a675-85a8a8ef4454","external_id":"INV0001","date":"2026-01-01T00:00:00.000Z","currency":"USD","disabled":false}"#;
        mock.reply(200, response);
        let call = SetInvoiceDisabledByExternalId::new(
            "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
            "INV0001",
            false,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/invoices/disabled_state?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=INV0001",
            Some(r#"{"disabled":false}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_invoice_status() -> TestResult {
        use generated_client::chartmogul::InvoiceStatusChangeStatus;
        use generated_client::chartmogul::invoices::SetInvoiceStatus;
        let mock = MockTransport::new();
        let response = r#"{"message":"Invoice updated"}"#;
        mock.reply(200, response);
        let call = SetInvoiceStatus::new(
            "ds_35542640-d9f1-11ed-9c30-7727168c74a5",
            "inv_0001",
            InvoiceStatusChangeStatus::Voided,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/v1/data_sources/ds_35542640-d9f1-11ed-9c30-7727168c74a5/invoices/inv_0001/status",
            Some(r#"{"status":"voided"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_json_import() -> TestResult {
        use generated_client::chartmogul::CollectionMethod;
        use generated_client::chartmogul::json_imports::CreateJsonImport;
        use generated_client::chartmogul::CustomerImport;
        use generated_client::chartmogul::InvoiceImport;
        use generated_client::chartmogul::LineItemImport;
        use generated_client::chartmogul::LineItemType;
        use generated_client::chartmogul::PlanImport;
        use generated_client::chartmogul::PlanInterval;
        use generated_client::chartmogul::SubscriptionEventImport;
        use generated_client::chartmogul::SubscriptionEventImportRequired;
        use generated_client::chartmogul::SubscriptionEventType;
        use generated_client::chartmogul::TransactionImport;
        use generated_client::chartmogul::TransactionImportRequired;
        use generated_client::chartmogul::TransactionResult;
        use generated_client::chartmogul::TransactionType;
        let mock = MockTransport::new();
        let response = r#"{"id":"4815d987-abcd-11ee-a987-978df45c5114","data_source_uuid":"ds_45d064ca-fcf8-11f0-903f-33618f80d753","status":"queued","external_id":"import_batch_2026_04","status_details":{},"created_at":"2026-04-14T10:30:00Z","updated_at":"2026-04-14T10:30:00Z"}"#;
        mock.reply(202, response);
        let call = CreateJsonImport::new("ds_45d064ca-fcf8-11f0-903f-33618f80d753")
            .external_id("import_batch_2026_04")
            .customers([
                CustomerImport::new("cus_acme_001")
                    .name("Acme Corp")
                    .email("billing@example.com")
                    .company("Acme Corporation")
                    .country("US")
                    .state("US-CA")
                    .city("San Francisco")
                    .zip("94105")
                    .lead_created_at(
                        "2025-10-15T00:00:00Z".parse::<generated_client::DateTime>()?,
                    )
                    .free_trial_started_at(
                        "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                    ),
            ])
            .plans([
                PlanImport::new("Professional Monthly", 1, PlanInterval::Month)
                    .external_id("plan_pro_monthly"),
            ])
            .invoices([
                InvoiceImport::new(
                        "cus_acme_001",
                        "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                    )
                    .external_id("inv_2025_11_001")
                    .due_date(
                        "2025-12-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                    )
                    .currency("USD")
                    .collection_method(CollectionMethod::Automatic),
            ])
            .line_items([
                LineItemImport::new("inv_2025_11_001", LineItemType::Subscription, 9900)
                    .subscription_external_id("sub_acme_pro")
                    .plan_external_id("plan_pro_monthly")
                    .service_period_start(
                        "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                    )
                    .service_period_end(
                        "2025-12-01T00:00:00Z".parse::<generated_client::DateTime>()?,
                    )
                    .quantity(5),
                LineItemImport::new("inv_2025_11_001", LineItemType::OneTime, 5000)
                    .description("Onboarding setup fee"),
            ])
            .transactions([
                TransactionImport::new(TransactionImportRequired {
                        invoice_external_id: "inv_2025_11_001".into(),
                        type_: TransactionType::Payment,
                        result: TransactionResult::Successful,
                        date: "2025-11-01T12:30:00Z"
                            .parse::<generated_client::DateTime>()?,
                    })
                    .external_id("txn_001"),
            ])
            .subscription_events([
                SubscriptionEventImport::new(SubscriptionEventImportRequired {
                        customer_external_id: "cus_acme_001".into(),
                        event_type: SubscriptionEventType::SubscriptionStart,
                        event_date: "2025-11-01T00:00:00Z"
                            .parse::<generated_client::DateTime>()?,
                        effective_date: "2025-11-01T00:00:00Z"
                            .parse::<generated_client::DateTime>()?,
                    })
                    .subscription_external_id("sub_acme_pro")
                    .external_id("evt_acme_start")
                    .plan_external_id("plan_pro_monthly")
                    .currency("USD")
                    .amount_in_cents(9900)
                    .quantity(5),
            ]);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/data_sources/ds_45d064ca-fcf8-11f0-903f-33618f80d753/json_imports",
            Some(
                r#"{"external_id":"import_batch_2026_04","customers":[{"external_id":"cus_acme_001","name":"Acme Corp","email":"billing@example.com","company":"Acme Corporation","country":"US","state":"US-CA","city":"San Francisco","zip":"94105","lead_created_at":"2025-10-15T00:00:00Z","free_trial_started_at":"2025-11-01T00:00:00Z"}],"plans":[{"name":"Professional Monthly","external_id":"plan_pro_monthly","interval_count":1,"interval_unit":"month"}],"invoices":[{"external_id":"inv_2025_11_001","customer_external_id":"cus_acme_001","date":"2025-11-01T00:00:00Z","due_date":"2025-12-01T00:00:00Z","currency":"USD","collection_method":"automatic"}],"line_items":[{"invoice_external_id":"inv_2025_11_001","type":"subscription","amount_in_cents":9900,"quantity":5,"plan_external_id":"plan_pro_monthly","subscription_external_id":"sub_acme_pro","service_period_start":"2025-11-01T00:00:00Z","service_period_end":"2025-12-01T00:00:00Z"},{"invoice_external_id":"inv_2025_11_001","type":"one_time","amount_in_cents":5000,"description":"Onboarding setup fee"}],"transactions":[{"invoice_external_id":"inv_2025_11_001","external_id":"txn_001","type":"payment","result":"successful","date":"2025-11-01T12:30:00Z"}],"subscription_events":[{"external_id":"evt_acme_start","customer_external_id":"cus_acme_001","subscription_external_id":"sub_acme_pro","plan_external_id":"plan_pro_monthly","event_type":"subscription_start","event_date":"2025-11-01T00:00:00Z","effective_date":"2025-11-01T00:00:00Z","currency":"USD","amount_in_cents":9900,"quantity":5}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_json_import() -> TestResult {
        use generated_client::chartmogul::json_imports::GetJsonImport;
        let mock = MockTransport::new();
        let response = r#"{"id":"4815d987-abcd-11ee-a987-978df45c5114","data_source_uuid":"ds_45d064ca-fcf8-11f0-903f-33618f80d753","status":"completed","external_id":"import_batch_2026_04","status_details":{"plans":{"status":"imported"},"cus_acme_001":{"status":"imported","invoices":{"status":"imported"},"customers":{"status":"imported"},"line_items":{"status":"imported"},"transactions":{"status":"imported"},"subscription_events":{"status":"imported"}}},"created_at":"2026-04-14T10:30:00Z","updated_at":"2026-04-14T10:31:15Z"}"#;
        mock.reply(200, response);
        let call = GetJsonImport::new(
            "ds_45d064ca-fcf8-11f0-903f-33618f80d753",
            "4815d987-abcd-11ee-a987-978df45c5114",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/data_sources/ds_45d064ca-fcf8-11f0-903f-33618f80d753/json_imports/4815d987-abcd-11ee-a987-978df45c5114",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_line_item() -> TestResult {
        use generated_client::chartmogul::line_items::CreateLineItem;
        use generated_client::chartmogul::SubscriptionLineItemInput;
        use generated_client::chartmogul::SubscriptionLineItemInputRequired;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_id_00762","type":"subscription","amount_in_cents":10000,"quantity":1,"subscription_external_id":"sub_0001","plan_uuid":"pl_3eb4efb2-d101-4dce-a664-be271b0da4de","service_period_start":"2022-11-01T00:00:00.000Z","service_period_end":"2022-12-01T00:00:00.000Z"}"#;
        mock.reply(201, response);
        let call = CreateLineItem::new(
            "inv_79eaad44-3379-4239-af83-2e0047dbebe6",
            SubscriptionLineItemInput::new(SubscriptionLineItemInputRequired {
                    amount_in_cents: 10_000,
                    subscription_external_id: "sub_0001".into(),
                    service_period_start: "2022-11-01T00:00:00.000Z"
                        .parse::<generated_client::DateTime>()?,
                    service_period_end: "2022-12-01T00:00:00.000Z"
                        .parse::<generated_client::DateTime>()?,
                })
                .quantity(1)
                .external_id("li_ext_id_00762")
                .plan_uuid("pl_3eb4efb2-d101-4dce-a664-be271b0da4de"),
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/import/invoices/inv_79eaad44-3379-4239-af83-2e0047dbebe6/line_items",
            Some(
                r#"{"type":"subscription","amount_in_cents":10000,"quantity":1,"external_id":"li_ext_id_00762","subscription_external_id":"sub_0001","plan_uuid":"pl_3eb4efb2-d101-4dce-a664-be271b0da4de","service_period_start":"2022-11-01T00:00:00.000Z","service_period_end":"2022-12-01T00:00:00.000Z"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_line_item() -> TestResult {
        use generated_client::chartmogul::line_items::GetLineItem;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"li_b86028e7-c28c-4a0f-9518-fbbdbc259824","external_id":"li_ext_id_00762","type":"subscription","amount_in_cents":10000,"quantity":1,"discount_code":"","discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"account_code":"","plan_uuid":"pl_5a86bf58-1934-4ccf-9de1-537efa6dd166","plan_external_id":"gold_plan","transaction_fees_currency":null,"discount_description":null,"event_order":3,"balance_transfer":false,"subscription_uuid":"sub_a918d070-3bad-4ddb-8bff-eb8804481d9c","subscription_external_id":"sub_ext_id_00081","prorated":false,"proration_type":"full","service_period_start":"2025-06-14T21:39:06.000Z","service_period_end":"2025-07-14T21:39:06.000Z","subscription_set_external_id":"set_ext_id_00012","disabled":false,"disabled_at":null,"disabled_by":null,"user_created":true,"edit_history_summary":{"values_changed":{"amount_in_cents":{"original_value":11000,"edited_value":10000}},"latest_edit_author":"adam@example.com","latest_edit_performed_at":"2025-08-04T12:36:50.574Z"}}"#;
        mock.reply(200, response);
        let call = GetLineItem::new("li_b86028e7-c28c-4a0f-9518-fbbdbc259824")
            .include_edit_histories(true);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/line_items/li_b86028e7-c28c-4a0f-9518-fbbdbc259824?include_edit_histories=true",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_line_item_by_external_id() -> TestResult {
        use generated_client::chartmogul::line_items::GetLineItemByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_1","type":"subscription","amount_in_cents":5000,"quantity":1,"discount_amount_in_cents":0,"tax_amount_in_cents":0,"transaction_fees_in_cents":0,"prorated":false,"disabled":false}"#;
        mock.reply(200, response);
        let call = GetLineItemByExternalId::new(
            "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
            "li_ext_1",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/line_items?data_source_uuid=ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba&external_id=li_ext_1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_line_item() -> TestResult {
        use generated_client::chartmogul::line_items::UpdateLineItem;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_001","type":"subscription","amount_in_cents":20000,"quantity":1}"#;
        mock.reply(200, response);
        let call = UpdateLineItem::new("li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b")
            .amount_in_cents(20_000);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/line_items/li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b",
            Some(r#"{"amount_in_cents":20000}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_line_item_by_external_id() -> TestResult {
        use generated_client::chartmogul::line_items::UpdateLineItemByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_001","type":"subscription","amount_in_cents":20000,"quantity":1}"#;
        mock.reply(200, response);
        let call = UpdateLineItemByExternalId::new(
                "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
                "li_ext_001",
            )
            .amount_in_cents(20_000);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/line_items?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=li_ext_001",
            Some(r#"{"amount_in_cents":20000}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_line_item() -> TestResult {
        use generated_client::chartmogul::line_items::DeleteLineItem;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteLineItem::new("li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/line_items/li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_line_item_by_external_id() -> TestResult {
        use generated_client::chartmogul::line_items::DeleteLineItemByExternalId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteLineItemByExternalId::new(
            "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
            "li_ext_001",
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/line_items?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=li_ext_001",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_line_item_disabled() -> TestResult {
        use generated_client::chartmogul::line_items::SetLineItemDisabled;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_001","type":"subscription","amount_in_cents":10000,"quantity":1,"disabled":true}"#;
        mock.reply(200, response);
        let call = SetLineItemDisabled::new(
            "li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b",
            true,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/line_items/li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b/disabled_state",
            Some(r#"{"disabled":true}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_line_item_disabled_by_external_id() -> TestResult {
        use generated_client::chartmogul::line_items::SetLineItemDisabledByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"li_592f4699-107b-41b9-b7bc-a2aa2ca7a67b","external_id":"li_ext_001","type":"subscription","amount_in_cents":10000,"quantity":1,"disabled":false}"#;
        mock.reply(200, response);
        let call = SetLineItemDisabledByExternalId::new(
            "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
            "li_ext_001",
            false,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/line_items/disabled_state?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=li_ext_001",
            Some(r#"{"disabled":false}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_key_metrics_as_recorded() -> TestResult {
        use generated_client::chartmogul::metrics::GetKeyMetrics;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2015-01-31","customer-churn-rate":0.0,"mrr-churn-rate":0.0,"ltv":15620.0,"customers":1,"asp":15620,"arpa":15620,"arr":187440,"mrr":15620}]}"#;
        mock.reply(200, response);
        let call = GetKeyMetrics::new(
            "2015-01-01".parse::<generated_client::jiff::civil::Date>()?,
            "2015-02-01".parse::<generated_client::jiff::civil::Date>()?,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/all?start-date=2015-01-01&end-date=2015-02-01",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_key_metrics_as_documented() -> TestResult {
        use generated_client::chartmogul::metrics::GetKeyMetrics;
        use generated_client::chartmogul::MetricsInterval;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2023-07-31","mrr":339704639,"mrr-percentage-change":0.0,"arr":4076455668,"arr-percentage-change":0.0,"customer-churn-rate":17.13,"customer-churn-rate-percentage-change":0.0,"mrr-churn-rate":4.92,"mrr-churn-rate-percentage-change":0.0,"ltv":2977624,"ltv-percentage-change":0.0,"customers":666,"customers-percentage-change":0.0,"asp":36650,"asp-percentage-change":0.0,"arpa":510067,"arpa-percentage-change":0.0}],"summary":{"current-mrr":339495262,"previous-mrr":339704639,"mrr-percentage-change":-0.06,"current-arr":4073943144,"previous-arr":4076455668,"arr-percentage-change":-0.06,"current-customers":680,"previous-customers":666,"customers-percentage-change":2.1,"current-customer-churn-rate":3.9,"previous-customer-churn-rate":17.13,"customer-churn-rate-percentage-change":-77.23,"current-mrr-churn-rate":0.49,"previous-mrr-churn-rate":4.92,"mrr-churn-rate-percentage-change":-90.04}}"#;
        mock.reply(200, response);
        let call = GetKeyMetrics::new(
                "2023-07-01".parse::<generated_client::jiff::civil::Date>()?,
                "2023-08-31".parse::<generated_client::jiff::civil::Date>()?,
            )
            .interval(MetricsInterval::Month)
            .geo(["US"])
            .plans(["Silver Monthly"]);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/all?start-date=2023-07-01&end-date=2023-08-31&interval=month&geo=US&plans=Silver+Monthly",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_mrr() -> TestResult {
        use generated_client::chartmogul::metrics::GetMrr;
        use generated_client::chartmogul::MetricsInterval;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2015-01-10","mrr":30000,"mrr-new-business":10000,"mrr-expansion":15000,"mrr-contraction":0,"mrr-churn":-400,"mrr-reactivation":0,"percentage-change":74.62}],"summary":{"current":43145000,"previous":43145000,"percentage-change":0.0}}"#;
        mock.reply(200, response);
        let call = GetMrr::new(
                "2015-01-01".parse::<generated_client::jiff::civil::Date>()?,
                "2015-11-01".parse::<generated_client::jiff::civil::Date>()?,
            )
            .interval(MetricsInterval::Week);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/mrr?start-date=2015-01-01&end-date=2015-11-01&interval=week",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_arr() -> TestResult {
        use generated_client::chartmogul::metrics::GetArr;
        use generated_client::chartmogul::MetricsInterval;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2015-01-31","arr":0}],"summary":{"current":0,"previous":49200,"percentage-change":-100}}"#;
        mock.reply(200, response);
        let call = GetArr::new(
                "2015-01-01".parse::<generated_client::jiff::civil::Date>()?,
                "2015-11-24".parse::<generated_client::jiff::civil::Date>()?,
            )
            .interval(MetricsInterval::Month)
            .geo(["US"]);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/arr?start-date=2015-01-01&end-date=2015-11-24&interval=month&geo=US",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_arpa() -> TestResult {
        use generated_client::chartmogul::metrics::GetArpa;
        use generated_client::chartmogul::MetricsInterval;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2015-01-31","arpa":0}],"summary":{"current":980568,"previous":980568,"percentage-change":0.0}}"#;
        mock.reply(200, response);
        let call = GetArpa::new(
                "2015-01-01".parse::<generated_client::jiff::civil::Date>()?,
                "2015-11-01".parse::<generated_client::jiff::civil::Date>()?,
            )
            .interval(MetricsInterval::Month);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/arpa?start-date=2015-01-01&end-date=2015-11-01&interval=month",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_asp() -> TestResult {
        use generated_client::chartmogul::metrics::GetAsp;
        use generated_client::chartmogul::GetAspInterval;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2015-01-31","asp":0}],"summary":{"current":107982,"previous":107982,"percentage-change":0.0}}"#;
        mock.reply(200, response);
        let call = GetAsp::new(
                "2015-01-01".parse::<generated_client::jiff::civil::Date>()?,
                "2015-11-01".parse::<generated_client::jiff::civil::Date>()?,
            )
            .interval(GetAspInterval::Month);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/asp?start-date=2015-01-01&end-date=2015-11-01&interval=month",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_customer_count() -> TestResult {
        use generated_client::chartmogul::metrics::GetCustomerCount;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2015-01-09","customers":3}],"summary":{"current":4,"previous":4,"percentage-change":0.0}}"#;
        mock.reply(200, response);
        let call = GetCustomerCount::new(
            "2015-01-01".parse::<generated_client::jiff::civil::Date>()?,
            "2015-02-01".parse::<generated_client::jiff::civil::Date>()?,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/customer-count?start-date=2015-01-01&end-date=2015-02-01",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_customer_churn_rate() -> TestResult {
        use generated_client::chartmogul::metrics::GetCustomerChurnRate;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2015-01-31","customer-churn-rate":0.0}],"summary":{"current":0,"previous":0,"percentage-change":0.0}}"#;
        mock.reply(200, response);
        let call = GetCustomerChurnRate::new(
            "2015-01-01".parse::<generated_client::jiff::civil::Date>()?,
            "2015-02-01".parse::<generated_client::jiff::civil::Date>()?,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/customer-churn-rate?start-date=2015-01-01&end-date=2015-02-01",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_mrr_churn_rate() -> TestResult {
        use generated_client::chartmogul::metrics::GetMrrChurnRate;
        use generated_client::chartmogul::MetricsInterval;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2023-07-31","mrr-churn-rate":11.9,"percentage-change":0.0},{"date":"2023-08-31","mrr-churn-rate":12.5,"percentage-change":5.0}],"summary":{"current":12.5,"previous":11.9,"percentage-change":5.0}}"#;
        mock.reply(200, response);
        let call = GetMrrChurnRate::new(
                "2023-07-01".parse::<generated_client::jiff::civil::Date>()?,
                "2023-08-31".parse::<generated_client::jiff::civil::Date>()?,
            )
            .interval(MetricsInterval::Month)
            .geo(["US"])
            .plans(["Silver Monthly"]);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/mrr-churn-rate?start-date=2023-07-01&end-date=2023-08-31&interval=month&geo=US&plans=Silver+Monthly",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_ltv() -> TestResult {
        use generated_client::chartmogul::metrics::GetLtv;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"date":"2015-01-31","ltv":0},{"date":"2015-02-01","ltv":15620.0}],"summary":{"current":54213,"previous":54213,"percentage-change":0.0}}"#;
        mock.reply(200, response);
        let call = GetLtv::new(
            "2015-01-01".parse::<generated_client::jiff::civil::Date>()?,
            "2015-02-01".parse::<generated_client::jiff::civil::Date>()?,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/metrics/ltv?start-date=2015-01-01&end-date=2015-02-01",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_note_of_a_customer() -> TestResult {
        use generated_client::chartmogul::notes::CreateNote;
        use generated_client::chartmogul::NoteType;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"note_d48519f0-b1c4-11f1-ba78-23a6b54d80e3","customer_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","associated_object":"customer","associated_object_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","type":"note","text":"This is a note","call_duration":0,"author":"Adam (adam@example.com)","created_at":"2026-09-16T11:50:36.237Z","updated_at":"2026-09-16T11:50:36.237Z"}"#;
        mock.reply(201, response);
        let call = CreateNote::with_customer_uuid(
                NoteType::Note,
                "cus_d46b6776-b1c4-11f1-8a47-4fe226441004",
            )
            .text("This is a note");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/notes",
            Some(
                r#"{"customer_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","type":"note","text":"This is a note"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_note_of_a_contact() -> TestResult {
        use generated_client::chartmogul::notes::CreateNote;
        use generated_client::chartmogul::NoteType;
        use generated_client::chartmogul::SubjectIdentifier;
        use generated_client::chartmogul::SubjectIdentifierMethod;
        use generated_client::chartmogul::SubjectKind;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424","customer_uuid":null,"associated_object":"contact","associated_object_uuid":"con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855","type":"call","text":"Call with the contact","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2026-09-15T09:30:11.998Z","updated_at":"2026-09-15T09:30:11.998Z"}"#;
        mock.reply(201, response);
        let call = CreateNote::with_associated_object_identifier(
                NoteType::Call,
                SubjectIdentifier::new(
                    SubjectKind::Contact,
                    SubjectIdentifierMethod::Uuid,
                    "con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855",
                ),
            )
            .call_duration(60)
            .text("Call with the contact");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/notes",
            Some(
                r#"{"associated_object_identifier":{"associated_object":"contact","method":"uuid","value":"con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855"},"call_duration":60,"text":"Call with the contact","type":"call"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_notes() -> TestResult {
        use generated_client::chartmogul::notes::ListNotes;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"uuid":"note_d48519f0-b1c4-11f1-ba78-23a6b54d80e3","customer_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","associated_object":"customer","associated_object_uuid":"cus_d46b6776-b1c4-11f1-8a47-4fe226441004","type":"note","text":"This is a note","call_duration":0,"author":"Adam (adam@example.com)","created_at":"2026-09-16T11:50:36.237Z","updated_at":"2026-09-16T11:50:36.237Z"}],"cursor":"MjAyNi0wOS0xNlQxMTo1MDozNi4yMzc4MjQwMDBaJm5vdGVfZDQ4NTE5ZjAtYjFjNC0xMWYxLWJhNzgtMjNhNmI1NGQ4MGUz","has_more":false}"#;
        mock.reply(200, response);
        let call = ListNotes::new()
            .customer_uuid("cus_d46b6776-b1c4-11f1-8a47-4fe226441004");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/notes?customer_uuid=cus_d46b6776-b1c4-11f1-8a47-4fe226441004",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_note() -> TestResult {
        use generated_client::chartmogul::notes::GetNote;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424","customer_uuid":null,"associated_object":"contact","associated_object_uuid":"con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855","type":"call","text":"Call with the contact","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2026-09-15T09:30:11.998Z","updated_at":"2026-09-15T09:30:11.998Z"}"#;
        mock.reply(200, response);
        let call = GetNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/notes/note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_note() -> TestResult {
        use generated_client::chartmogul::notes::UpdateNote;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424","customer_uuid":null,"associated_object":"contact","associated_object_uuid":"con_0cc4c000-b0e8-11f1-bdb0-2fd90be30855","type":"call","text":"This is an updated note","call_duration":60,"author":"Adam (adam@example.com)","created_at":"2026-09-15T09:30:11.998Z","updated_at":"2026-09-15T09:30:12.058Z"}"#;
        mock.reply(200, response);
        let call = UpdateNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424")
            .text("This is an updated note");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/notes/note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424",
            Some(r#"{"text":"This is an updated note"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_note() -> TestResult {
        use generated_client::chartmogul::notes::DeleteNote;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(202, response);
        let call = DeleteNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/notes/note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_opportunity() -> TestResult {
        use generated_client::chartmogul::opportunities::UpdateOpportunity;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"4ee13ca4-e7fe-11ee-fa7f-f303abf41acc","customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-04-21","currency":"USD","amount_in_cents":20000,"type":"recurring","forecast_category":"best_case","win_likelihood":40,"custom":{"seats":4},"created_at":"2024-03-22T01:55:50.156Z","updated_at":"2024-03-26T15:08:19.807Z"}"#;
        mock.reply(200, response);
        let call = UpdateOpportunity::new("4ee13ca4-e7fe-11ee-fa7f-f303abf41acc")
            .amount_in_cents(20_000)
            .custom("seats", 4);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/opportunities/4ee13ca4-e7fe-11ee-fa7f-f303abf41acc",
            Some(r#"{"amount_in_cents":20000,"custom":[{"key":"seats","value":4}]}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_opportunity() -> TestResult {
        use generated_client::chartmogul::opportunities::CreateOpportunity;
        use generated_client::chartmogul::opportunities::CreateOpportunityRequired;
        use generated_client::chartmogul::ForecastCategory;
        use generated_client::chartmogul::OpportunityType;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"39351ba6-dea0-11ee-ac96-37b2b3de29af","customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-03-30","currency":"USD","amount_in_cents":100000,"type":"one-time","forecast_category":"best_case","win_likelihood":30,"custom":{"seats":3},"created_at":"2024-03-18T17:12:39.411Z","updated_at":"2024-03-18T17:12:39.411Z"}"#;
        mock.reply(201, response);
        let call = CreateOpportunity::new(CreateOpportunityRequired {
                customer_uuid: "cus_f466e33d-ff2b-4a11-8f85-417eb02157a7".into(),
                owner: "sales@example.com".into(),
                pipeline: "New Business".into(),
                pipeline_stage: "Discovery".into(),
                estimated_close_date: "2024-03-30"
                    .parse::<generated_client::jiff::civil::Date>()?,
                amount_in_cents: 100_000,
                currency: "USD".into(),
            })
            .type_(OpportunityType::OneTime)
            .forecast_category(ForecastCategory::BestCase)
            .win_likelihood(30)
            .custom("seats", 3);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/opportunities",
            Some(
                r#"{"customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-03-30","currency":"USD","amount_in_cents":100000,"type":"one-time","forecast_category":"best_case","win_likelihood":30,"custom":[{"key":"seats","value":3}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_opportunity() -> TestResult {
        use generated_client::chartmogul::opportunities::GetOpportunity;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"39351ba6-dea0-11ee-ac96-37b2b3de29af","customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-03-30","currency":"USD","amount_in_cents":100000,"type":"one-time","forecast_category":"best_case","win_likelihood":30,"custom":{"seats":3},"created_at":"2024-03-18T17:12:39.411Z","updated_at":"2024-03-18T17:12:39.411Z"}"#;
        mock.reply(200, response);
        let call = GetOpportunity::new("39351ba6-dea0-11ee-ac96-37b2b3de29af");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/opportunities/39351ba6-dea0-11ee-ac96-37b2b3de29af",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_opportunity() -> TestResult {
        use generated_client::chartmogul::opportunities::DeleteOpportunity;
        let mock = MockTransport::new();
        let response = r#"{}"#;
        mock.reply(200, response);
        let call = DeleteOpportunity::new("39351ba6-dea0-11ee-ac96-37b2b3de29af");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/opportunities/39351ba6-dea0-11ee-ac96-37b2b3de29af",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_opportunities() -> TestResult {
        use generated_client::chartmogul::opportunities::ListOpportunities;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"uuid":"39351ba6-dea0-11ee-ac96-37b2b3de29af","customer_uuid":"cus_f466e33d-ff2b-4a11-8f85-417eb02157a7","owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","estimated_close_date":"2024-03-30","currency":"USD","amount_in_cents":100000,"type":"one-time","forecast_category":"best_case","win_likelihood":30,"custom":{"seats":3}}],"cursor":"MjAyNC0wMy0xMVQwNzo0NTo0MS4xMzM4NjEwMDBa","has_more":true}"#;
        mock.reply(200, response);
        let call = ListOpportunities::new()
            .customer_uuid("cus_f466e33d-ff2b-4a11-8f85-417eb02157a7")
            .per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/opportunities?customer_uuid=cus_f466e33d-ff2b-4a11-8f85-417eb02157a7&per_page=1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_ping() -> TestResult {
        use generated_client::chartmogul::ping::GetPing;
        let mock = MockTransport::new();
        let response = r#"{"data":"pong!"}"#;
        mock.reply(200, response);
        let call = GetPing::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/v1/ping", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_plan_group() -> TestResult {
        use generated_client::chartmogul::plan_groups::CreatePlanGroup;
        let mock = MockTransport::new();
        let response = r#"{"name":"My plan group","uuid":"plg_2b0acfd9-ef53-45a9-8dab-49b5d713e6e5","plans_count":1}"#;
        mock.reply(201, response);
        let call = CreatePlanGroup::new(
            "My plan group",
            ["pl_0a84d194-3c52-11ee-a9c4-73edac922fb7"],
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/plan_groups",
            Some(
                r#"{"name":"My plan group","plans":["pl_0a84d194-3c52-11ee-a9c4-73edac922fb7"]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_plan_groups() -> TestResult {
        use generated_client::chartmogul::plan_groups::ListPlanGroups;
        let mock = MockTransport::new();
        let response = r#"{"plan_groups":[{"name":"New Plan Group","uuid":"plg_5f1af63a-ec94-4688-9127-5eb816d05a8f","plans_count":1}],"cursor":"MjAyMy0xMC0zMFQwNDowMTo0NS4yNDYwNzQwMDBaJjIxMTg5","has_more":true}"#;
        mock.reply(200, response);
        let call = ListPlanGroups::new().per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/v1/plan_groups?per_page=1", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_plan_group() -> TestResult {
        use generated_client::chartmogul::plan_groups::GetPlanGroup;
        let mock = MockTransport::new();
        let response = r#"{"name":"My plan group","uuid":"plg_e6ae207a-ff32-4431-ae46-34f20b61e17a","plans_count":2}"#;
        mock.reply(200, response);
        let call = GetPlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/plan_groups/plg_e6ae207a-ff32-4431-ae46-34f20b61e17a",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_plan_group() -> TestResult {
        use generated_client::chartmogul::plan_groups::UpdatePlanGroup;
        let mock = MockTransport::new();
        let response = r#"{"name":"Another name","uuid":"plg_e6ae207a-ff32-4431-ae46-34f20b61e17a","plans_count":2}"#;
        mock.reply(200, response);
        let call = UpdatePlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a")
            .name("Another name");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/plan_groups/plg_e6ae207a-ff32-4431-ae46-34f20b61e17a",
            Some(r#"{"name":"Another name"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_plan_group() -> TestResult {
        use generated_client::chartmogul::plan_groups::DeletePlanGroup;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeletePlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/plan_groups/plg_e6ae207a-ff32-4431-ae46-34f20b61e17a",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_plans_of_plan_group() -> TestResult {
        use generated_client::chartmogul::plan_groups::ListPlansOfPlanGroup;
        let mock = MockTransport::new();
        let response = r#"{"plans":[{"name":"test plan","uuid":"pl_0a84d194-3c52-11ee-a9c4-73edac922fb7","data_source_uuid":"ds_0a5d21f8-3c52-11ee-8430-b32b473f9400","interval_count":1,"interval_unit":"month","external_id":"ext_plan"}],"cursor":"MjAyMy0wOC0xNlQxNjoyOToxNS42NDk4NTEwMDBaJjk1NDk1Nw==","has_more":false}"#;
        mock.reply(200, response);
        let call = ListPlansOfPlanGroup::new("plg_2b0acfd9-ef53-45a9-8dab-49b5d713e6e5")
            .per_page(200);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/plan_groups/plg_2b0acfd9-ef53-45a9-8dab-49b5d713e6e5/plans?per_page=200",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_plan() -> TestResult {
        use generated_client::chartmogul::plans::CreatePlan;
        use generated_client::chartmogul::plans::CreatePlanRequired;
        use generated_client::chartmogul::PlanInterval;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"pl_ce77713c-3c4e-11ee-b767-0f9bd1e3c6ab","data_source_uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","name":"Bronze Plan","interval_count":1,"interval_unit":"month","external_id":"plan_0001"}"#;
        mock.reply(201, response);
        let call = CreatePlan::new(CreatePlanRequired {
                data_source_uuid: "ds_fef05d54-47b4-431b-aed2-eb6b9e545430".into(),
                name: "Bronze Plan".into(),
                interval_count: 1,
                interval_unit: PlanInterval::Month,
            })
            .external_id("plan_0001");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/plans",
            Some(
                r#"{"data_source_uuid":"ds_fef05d54-47b4-431b-aed2-eb6b9e545430","name":"Bronze Plan","interval_count":1,"interval_unit":"month","external_id":"plan_0001"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_plans() -> TestResult {
        use generated_client::chartmogul::plans::ListPlans;
        let mock = MockTransport::new();
        let response = r#"{"plans":[{"external_id":"plan_0002","name":"Chocolate Plan","interval_count":1,"uuid":"pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629","interval_unit":"day","data_source_uuid":"ds_ce594e00-3c4e-11ee-b766-73e0b574063a"}],"cursor":"MjAyMy0wOC0xNlQxNjowNjowNi41NDE1MTEwMDBaJjk1NDk1MA==","has_more":true}"#;
        mock.reply(200, response);
        let call = ListPlans::new()
            .data_source_uuid("ds_ce594e00-3c4e-11ee-b766-73e0b574063a")
            .per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/plans?data_source_uuid=ds_ce594e00-3c4e-11ee-b766-73e0b574063a&per_page=1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_plan() -> TestResult {
        use generated_client::chartmogul::plans::GetPlan;
        let mock = MockTransport::new();
        let response = r#"{"external_id":"plan_0002","name":"Chocolate Plan","interval_count":1,"interval_unit":"day","data_source_uuid":"ds_ce594e00-3c4e-11ee-b766-73e0b574063a","uuid":"pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629"}"#;
        mock.reply(200, response);
        let call = GetPlan::new("pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/plans/pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_plan() -> TestResult {
        use generated_client::chartmogul::plans::UpdatePlan;
        let mock = MockTransport::new();
        let response = r#"{"external_id":"b37d52c0-af0e-0138-9570-42eead14b4ad","name":"really pro","interval_count":2,"interval_unit":"month","data_source_uuid":"ds_c65f219c-cce0-11ea-a43a-8745a9a809c7","uuid":"pl_b37d52c0-af0e-0138-9570-42eead14b4ad"}"#;
        mock.reply(202, response);
        let call = UpdatePlan::new("pl_b37d52c0-af0e-0138-9570-42eead14b4ad")
            .name("really pro")
            .interval_count(2);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/plans/pl_b37d52c0-af0e-0138-9570-42eead14b4ad",
            Some(r#"{"name":"really pro","interval_count":2}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_plan() -> TestResult {
        use generated_client::chartmogul::plans::DeletePlan;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeletePlan::new("pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/plans/pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_subscription_event_a_start() -> TestResult {
        use generated_client::chartmogul::subscription_events::CreateSubscriptionEvent;
        use generated_client::chartmogul::subscription_events::CreateSubscriptionEventRequired;
        use generated_client::chartmogul::SubscriptionEventType;
        let mock = MockTransport::new();
        let response = r#"{"id":369099280,"data_source_uuid":"ds_4a2a4b3c-9a96-11ee-93b5-6f4a5a9f1e2d","customer_external_id":"ext_customer","subscription_set_external_id":null,"subscription_external_id":"sub_0001","plan_external_id":"ext_plan","event_date":"2022-02-16T00:00:00Z","effective_date":"2022-02-28T00:00:00Z","event_type":"subscription_start_scheduled","external_id":"evnt_026","errors":{},"created_at":"2023-12-14T15:33:55Z","updated_at":"2023-12-14T15:33:55Z","quantity":1,"currency":"USD","amount_in_cents":1000,"tax_amount_in_cents":null,"retracted_event_id":null}"#;
        mock.reply(201, response);
        let call = CreateSubscriptionEvent::new(CreateSubscriptionEventRequired {
                data_source_uuid: "ds_4a2a4b3c-9a96-11ee-93b5-6f4a5a9f1e2d".into(),
                customer_external_id: "ext_customer".into(),
                event_type: SubscriptionEventType::SubscriptionStartScheduled,
                event_date: "2022-02-16".parse::<generated_client::DateTime>()?,
                effective_date: "2022-02-28".parse::<generated_client::DateTime>()?,
                subscription_external_id: "sub_0001".into(),
            })
            .plan_external_id("ext_plan")
            .currency("USD")
            .amount_in_cents(1000)
            .quantity(1)
            .external_id("evnt_026");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/subscription_events",
            Some(
                r#"{"subscription_event":{"external_id":"evnt_026","customer_external_id":"ext_customer","data_source_uuid":"ds_4a2a4b3c-9a96-11ee-93b5-6f4a5a9f1e2d","event_type":"subscription_start_scheduled","event_date":"2022-02-16","effective_date":"2022-02-28","subscription_external_id":"sub_0001","plan_external_id":"ext_plan","currency":"USD","amount_in_cents":1000,"quantity":1}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_subscription_event_a_cancellation() -> TestResult {
        use generated_client::chartmogul::subscription_events::CreateSubscriptionEvent;
        use generated_client::chartmogul::subscription_events::CreateSubscriptionEventRequired;
        use generated_client::chartmogul::SubscriptionEventType;
        let mock = MockTransport::new();
        let response = r#"{"id":138979488,"data_source_uuid":"ds_8a5c8aa6-de07-11ec-bf86-afa844e0d0e3","customer_external_id":"test_cus_ext_id","subscription_set_external_id":"","subscription_external_id":"test_cus_sub_ext_id1","plan_external_id":"","event_date":"2022-05-18T09:48:34Z","effective_date":"2021-12-30T00:01:00Z","event_type":"subscription_cancelled","external_id":"test_ev_id_create_1","errors":{},"created_at":"2022-05-27T21:54:12Z","updated_at":"2022-05-27T21:54:12Z","quantity":"","currency":"","amount_in_cents":"","tax_amount_in_cents":null,"retracted_event_id":null}"#;
        mock.reply(201, response);
        let call = CreateSubscriptionEvent::new(CreateSubscriptionEventRequired {
                data_source_uuid: "ds_8a5c8aa6-de07-11ec-bf86-afa844e0d0e3".into(),
                customer_external_id: "test_cus_ext_id".into(),
                event_type: SubscriptionEventType::SubscriptionCancelled,
                event_date: "2022-05-18T09:48:34Z"
                    .parse::<generated_client::DateTime>()?,
                effective_date: "2021-12-30T00:01:00Z"
                    .parse::<generated_client::DateTime>()?,
                subscription_external_id: "test_cus_sub_ext_id1".into(),
            })
            .external_id("test_ev_id_create_1");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/subscription_events",
            Some(
                r#"{"subscription_event":{"data_source_uuid":"ds_8a5c8aa6-de07-11ec-bf86-afa844e0d0e3","customer_external_id":"test_cus_ext_id","subscription_external_id":"test_cus_sub_ext_id1","event_date":"2022-05-18T09:48:34Z","effective_date":"2021-12-30T00:01:00Z","event_type":"subscription_cancelled","external_id":"test_ev_id_create_1"}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_subscription_events() -> TestResult {
        use generated_client::chartmogul::subscription_events::ListSubscriptionEvents;
        let mock = MockTransport::new();
        let response = r#"{"subscription_events":[{"id":369099281,"data_source_uuid":"ds_f10b965c-435f-11ee-a0b4-a75b90fef6c8","customer_external_id":"ext_customer","subscription_set_external_id":null,"subscription_external_id":"TestSubEventsSubscription02","plan_external_id":"ext_plan","event_date":"2022-02-16T00:00:00Z","effective_date":"2022-02-28T00:00:00Z","event_type":"subscription_cancelled","external_id":"TestSubEventsSubEvent03","errors":{},"created_at":"2023-08-25T15:56:26Z","updated_at":"2023-08-25T15:56:26Z","quantity":null,"currency":"USD","amount_in_cents":null,"tax_amount_in_cents":null,"retracted_event_id":null}],"meta":{"next_key":369099281,"prev_key":null,"before_key":"2023-08-25T15:56:26.842Z","page":1,"total_pages":2,"has_more":true,"cursor":"MjAyMy0wOC0yNVQxNTo1NjoyNi40NTAzMTkwMDBaJjM2OTA5OTI4MA=="}}"#;
        mock.reply(200, response);
        let call = ListSubscriptionEvents::new()
            .customer_external_id("ext_customer")
            .per_page(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/subscription_events?customer_external_id=ext_customer&per_page=1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_subscription_event_by_chart_mogul_s_number() -> TestResult {
        use generated_client::chartmogul::subscription_events::UpdateSubscriptionEvent;
        let mock = MockTransport::new();
        let response = r#"{"id":371091406,"data_source_uuid":"ds_360946f2-5295-11ee-9f84-b756e21bf163","customer_external_id":"test_cus_ext_id","subscription_set_external_id":"","subscription_external_id":"test_cus_sub_ext_id1","plan_external_id":"","event_date":"2022-05-18T09:48:34Z","effective_date":"2021-12-30T00:01:00Z","event_type":"subscription_cancelled","external_id":"test_ev_id_update_2","errors":{},"created_at":"2023-09-14T00:25:31Z","updated_at":"2023-09-14T00:25:31Z","quantity":"","currency":"","amount_in_cents":"","tax_amount_in_cents":null,"retracted_event_id":null}"#;
        mock.reply(200, response);
        let call = UpdateSubscriptionEvent::new()
            .external_id("test_ev_id_update_2")
            .id(371_091_406);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/subscription_events",
            Some(
                r#"{"subscription_event":{"external_id":"test_ev_id_update_2","id":371091406}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_subscription_event_by_your_id() -> TestResult {
        use generated_client::chartmogul::subscription_events::UpdateSubscriptionEvent;
        let mock = MockTransport::new();
        let response = r#"{"id":7654321,"external_id":"evnt_026","customer_external_id":"scus_022","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","event_type":"subscription_start_scheduled","event_date":"2022-03-30 23:00:00.000","effective_date":"2022-04-01 23:00:00.000","subscription_external_id":"sub_0001","plan_external_id":"gold_monthly","currency":"USD","amount_in_cents":10,"event_order":123}"#;
        mock.reply(200, response);
        let call = UpdateSubscriptionEvent::new()
            .data_source_uuid("ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba")
            .amount_in_cents(10)
            .external_id("evnt_026");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/subscription_events",
            Some(
                r#"{"subscription_event":{"external_id":"evnt_026","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","amount_in_cents":10}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_subscription_event_by_chart_mogul_s_number() -> TestResult {
        use generated_client::chartmogul::subscription_events::DeleteSubscriptionEvent;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteSubscriptionEvent::with_id(73_966_836);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/subscription_events",
            Some(r#"{"subscription_event":{"id":73966836}}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_subscription_event_by_your_id() -> TestResult {
        use generated_client::chartmogul::subscription_events::DeleteSubscriptionEvent;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteSubscriptionEvent::with_external_id("evnt_0001")
            .data_source_uuid("ds_e243129a-12c0-4e29-8f54-07da7905fbd1");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/subscription_events",
            Some(
                r#"{"subscription_event":{"data_source_uuid":"ds_e243129a-12c0-4e29-8f54-07da7905fbd1","external_id":"evnt_0001"}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_subscription_event_disabled() -> TestResult {
        use generated_client::chartmogul::subscription_events::SetSubscriptionEventDisabled;
        let mock = MockTransport::new();
        let response = r#"{"id":7654321,"external_id":"evnt_026","customer_external_id":"scus_022","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","event_type":"subscription_start_scheduled","event_date":"2022-03-30 23:00:00.000","effective_date":"2022-04-01 23:00:00.000","subscription_external_id":"sub_0001","plan_external_id":"gold_monthly","currency":"USD","amount_in_cents":"100","event_order":123,"disabled":true,"disabled_at":"2026-04-10 10:00:00.000","disabled_by":"adam@example.com"}"#;
        mock.reply(200, response);
        let call = SetSubscriptionEventDisabled::new(7_654_321, true);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/subscription_events/7654321/disabled_state",
            Some(r#"{"disabled":true}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_subscription_event_disabled_by_external_id() -> TestResult {
        use generated_client::chartmogul::subscription_events::SetSubscriptionEventDisabledByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"id":7654321,"external_id":"evnt_026","customer_external_id":"scus_022","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","event_type":"subscription_start_scheduled","event_date":"2022-03-30 23:00:00.000","effective_date":"2022-04-01 23:00:00.000","subscription_external_id":"sub_0001","plan_external_id":"gold_monthly","currency":"USD","amount_in_cents":1000,"event_order":123,"disabled":true,"disabled_at":"2026-04-10 10:00:00.000","disabled_by":"adam@example.com"}"#;
        mock.reply(200, response);
        let call = SetSubscriptionEventDisabledByExternalId::new(
            true,
            "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
            "evnt_026",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/subscription_events/disabled_state",
            Some(
                r#"{"external_id":"evnt_026","data_source_uuid":"ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba","disabled":true}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_subscriptions() -> TestResult {
        use generated_client::chartmogul::subscriptions::ListSubscriptions;
        let mock = MockTransport::new();
        let response = r#"{"customer_uuid":"cus_713e32ae-74a1-11ee-b822-fbc804fece75","subscriptions":[{"external_id":"test_cus_sub_ext_id","uuid":"sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49","cancellation_dates":[],"subscription_set_external_id":"test_cus_set_ext_id","plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","data_source_uuid":"ds_70f9d974-74a1-11ee-9f41-abc03e24d1d3"}],"cursor":"MjAyMy0xMC0yN1QwODoxODo0NC4xMTI5NjYwMDBaJnN1Yl80NmMzZjRjMS1iZmU1LTQ2NjUtYWViNy05NWFhNjBmZDJmNDk=","has_more":false}"#;
        mock.reply(200, response);
        let call = ListSubscriptions::new("cus_713e32ae-74a1-11ee-b822-fbc804fece75");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/import/customers/cus_713e32ae-74a1-11ee-b822-fbc804fece75/subscriptions",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn cancel_subscription_at_a_time() -> TestResult {
        use generated_client::chartmogul::subscriptions::CancelSubscription;
        let mock = MockTransport::new();
        let response = r#"{"external_id":"test_cus_sub_ext_id","uuid":"sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49","cancellation_dates":["2016-01-15T12:00:00.000Z"],"plan_uuid":"pl_5def4ec0-56cf-013c-5e95-16a2a79ba941","customer_uuid":"cus_713e32ae-74a1-11ee-b822-fbc804fece75","data_source_uuid":"ds_70f9d974-74a1-11ee-9f41-abc03e24d1d3"}"#;
        mock.reply(202, response);
        let call = CancelSubscription::with_cancelled_at(
            "sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49",
            "2016-01-15 12:00:00 UTC".parse::<generated_client::DateTime>()?,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/import/subscriptions/sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49",
            Some(r#"{"cancelled_at":"2016-01-15 12:00:00 UTC"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn cancel_subscription_not_at_all() -> TestResult {
        use generated_client::chartmogul::subscriptions::CancelSubscription;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"sub_c2c97897-f0a0-4448-a035-043d7a19b845","external_id":"test_cus_sub_ext_id","cancellation_dates":[],"customer_uuid":"cus_b289bb4c-3e6f-11e9-b645-6369759fc9da","plan_uuid":"pl_933aefe0-209d-0137-2188-040113b1c101","data_source_uuid":"ds_99d06d30-3e6f-11e9-b645-837bf5404a47"}"#;
        mock.reply(202, response);
        let call = CancelSubscription::with_cancellation_dates(
            "sub_c2c97897-f0a0-4448-a035-043d7a19b845",
            Vec::<generated_client::DateTime>::new(),
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/import/subscriptions/sub_c2c97897-f0a0-4448-a035-043d7a19b845",
            Some(r#"{"cancellation_dates":[]}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_task_for_a_customer() -> TestResult {
        use generated_client::chartmogul::tasks::CreateTask;
        let mock = MockTransport::new();
        let response = r#"{"task_uuid":"079a1234-2006-11f0-bf97-bb34246a0d09","customer_uuid":"cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76","task_details":"Send the offer","assignee":"sales@example.com","due_date":"2025-05-30T00:00:00.000Z","completed_at":"2025-05-20T00:00:00.000Z","created_at":"2025-04-23T05:44:31.789Z","updated_at":"2025-04-23T05:44:31.789Z"}"#;
        mock.reply(201, response);
        let call = CreateTask::with_customer_uuid(
                "Send the offer",
                "sales@example.com",
                "2025-05-30T00:00:00Z".parse::<generated_client::DateTime>()?,
                "cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76",
            )
            .completed_at("2025-05-20T00:00:00Z".parse::<generated_client::DateTime>()?);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/tasks",
            Some(
                r#"{"customer_uuid":"cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76","task_details":"Send the offer","assignee":"sales@example.com","due_date":"2025-05-30T00:00:00Z","completed_at":"2025-05-20T00:00:00Z"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_task_for_a_contact() -> TestResult {
        use generated_client::chartmogul::tasks::CreateTask;
        use generated_client::chartmogul::SubjectIdentifier;
        use generated_client::chartmogul::SubjectIdentifierMethod;
        use generated_client::chartmogul::SubjectKind;
        let mock = MockTransport::new();
        let response = r#"{"task_uuid":"d3cf44ae-b1c4-11f1-8a47-b3d49d5927d8","customer_uuid":null,"associated_object":"contact","associated_object_uuid":"con_d3789244-b1c4-11f1-ba78-6bd9306b459c","task_details":"Call the contact","assignee":"sales@example.com","due_date":"2026-09-30T00:00:00.000Z","completed_at":null,"created_at":"2026-09-16T11:50:35.047Z","updated_at":"2026-09-16T11:50:35.047Z"}"#;
        mock.reply(201, response);
        let call = CreateTask::with_associated_object_identifier(
            "Call the contact",
            "sales@example.com",
            "2026-09-30T00:00:00Z".parse::<generated_client::DateTime>()?,
            SubjectIdentifier::new(
                SubjectKind::Contact,
                SubjectIdentifierMethod::Uuid,
                "con_d3789244-b1c4-11f1-ba78-6bd9306b459c",
            ),
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/tasks",
            Some(
                r#"{"associated_object_identifier":{"associated_object":"contact","method":"uuid","value":"con_d3789244-b1c4-11f1-ba78-6bd9306b459c"},"task_details":"Call the contact","assignee":"sales@example.com","due_date":"2026-09-30T00:00:00Z"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_tasks() -> TestResult {
        use generated_client::chartmogul::tasks::ListTasks;
        let mock = MockTransport::new();
        let response = r#"{"entries":[{"task_uuid":"06a25846-2006-11f0-ad7d-73c588cd4a17","customer_uuid":"cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76","task_details":"Send the offer","assignee":"sales@example.com","due_date":"2025-04-30T00:00:00.000Z","completed_at":"2025-04-20T00:00:00.000Z","created_at":"2025-04-23T05:44:30.166Z","updated_at":"2025-04-23T05:44:30.166Z"}],"cursor":"MjAyNS0wNC0yM1QwNTo0NDozMC4xNjY3MzYwMDBaJjA2YTI1ODQ2LTIwMDYtMTFmMC1hZDdkLTczYzU4OGNkNGExNw==","has_more":false}"#;
        mock.reply(200, response);
        let call = ListTasks::new()
            .customer_uuid("cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76")
            .per_page(10);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/tasks?customer_uuid=cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76&per_page=10",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_task() -> TestResult {
        use generated_client::chartmogul::tasks::GetTask;
        let mock = MockTransport::new();
        let response = r#"{"task_uuid":"6c969fee-2179-11f0-8d8c-ef2a5afba642","customer_uuid":"cus_9c8cc2bd-762e-4d93-ae34-1cfb53a53f64","task_details":"Send the offer","assignee":"sales@example.com","due_date":"2025-04-30T00:00:00.000Z","completed_at":null,"created_at":"2025-04-25T02:03:04.503Z","updated_at":"2025-04-25T02:03:04.503Z"}"#;
        mock.reply(200, response);
        let call = GetTask::new("6c969fee-2179-11f0-8d8c-ef2a5afba642");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/v1/tasks/6c969fee-2179-11f0-8d8c-ef2a5afba642", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_task() -> TestResult {
        use generated_client::chartmogul::tasks::UpdateTask;
        let mock = MockTransport::new();
        let response = r#"{"task_uuid":"06a25846-2006-11f0-ad7d-73c588cd4a17","customer_uuid":"cus_0668b1c2-2006-11f0-ad7c-536cb08c2a76","task_details":"Send the contract","assignee":"sales@example.com","due_date":"2025-04-30T00:00:00.000Z","completed_at":"2025-04-20T00:00:00.000Z","created_at":"2025-04-23T05:44:30.166Z","updated_at":"2025-04-23T05:44:31.116Z"}"#;
        mock.reply(200, response);
        let call = UpdateTask::new("06a25846-2006-11f0-ad7d-73c588cd4a17")
            .task_details("Send the contract");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/tasks/06a25846-2006-11f0-ad7d-73c588cd4a17",
            Some(r#"{"task_details":"Send the contract"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_task() -> TestResult {
        use generated_client::chartmogul::tasks::DeleteTask;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(202, response);
        let call = DeleteTask::new("06a25846-2006-11f0-ad7d-73c588cd4a17");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/tasks/06a25846-2006-11f0-ad7d-73c588cd4a17",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_transaction() -> TestResult {
        use generated_client::chartmogul::transactions::CreateTransaction;
        use generated_client::chartmogul::transactions::CreateTransactionRequired;
        use generated_client::chartmogul::TransactionResult;
        use generated_client::chartmogul::TransactionType;
        let mock = MockTransport::new();
        let response = r#"{"external_id":"test_tr_ext_id","result":"successful","amount_in_cents":500,"transaction_fees_in_cents":2,"uuid":"tr_c6f3f8df-4ca3-4034-bbc9-3004a338d37e","type":"payment","date":"2016-01-01T12:00:00.000Z"}"#;
        mock.reply(201, response);
        let call = CreateTransaction::new(CreateTransactionRequired {
                invoice_uuid: "inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1".into(),
                type_: TransactionType::Payment,
                date: "2016-01-01 12:00:00 UTC".parse::<generated_client::DateTime>()?,
                result: TransactionResult::Successful,
            })
            .external_id("test_tr_ext_id")
            .amount_in_cents(500)
            .transaction_fees_in_cents(2);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/v1/import/invoices/inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1/transactions",
            Some(
                r#"{"type":"payment","date":"2016-01-01 12:00:00 UTC","result":"successful","external_id":"test_tr_ext_id","amount_in_cents":500,"transaction_fees_in_cents":2}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_transaction() -> TestResult {
        use generated_client::chartmogul::transactions::GetTransaction;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"tr_0e4de894-83c3-44d8-b406-2b0f89e67fda","external_id":"ch_3St2vHDZd9drsue42v3rkVMC","type":"payment","date":"2026-01-24T09:14:29.000Z","result":"successful","amount_in_cents":null,"transaction_fees_in_cents":350,"transaction_fees_currency":"EUR","invoice_uuid":"inv_25256bdf-6d93-48fa-8df3-b5bd8ec7c514","disabled":false,"disabled_at":null,"disabled_by":null,"user_created":false}"#;
        mock.reply(200, response);
        let call = GetTransaction::new("tr_0e4de894-83c3-44d8-b406-2b0f89e67fda");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/transactions/tr_0e4de894-83c3-44d8-b406-2b0f89e67fda",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_transaction_by_external_id() -> TestResult {
        use generated_client::chartmogul::transactions::GetTransactionByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"tr_0e4de894-83c3-44d8-b406-2b0f89e67fda","external_id":"ch_3St2vHDZd9drsue42v3rkVMC","type":"payment","date":"2026-01-24T09:14:29.000Z","result":"successful","amount_in_cents":null,"transaction_fees_in_cents":350,"transaction_fees_currency":"EUR","invoice_uuid":"inv_25256bdf-6d93-48fa-8df3-b5bd8ec7c514","disabled":false,"disabled_at":null,"disabled_by":null,"user_created":false}"#;
        mock.reply(200, response);
        let call = GetTransactionByExternalId::new(
            "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
            "ch_3St2vHDZd9drsue42v3rkVMC",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/v1/transactions?data_source_uuid=ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba&external_id=ch_3St2vHDZd9drsue42v3rkVMC",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_transaction() -> TestResult {
        use generated_client::chartmogul::transactions::UpdateTransaction;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"tr_0e4de894-83c3-44d8-b406-2b0f89e67fda","external_id":"tr_ext_1","type":"payment","date":"2025-11-05T00:04:03.000Z","result":"successful","amount_in_cents":10000,"disabled":false}"#;
        mock.reply(200, response);
        let call = UpdateTransaction::new("tr_0e4de894-83c3-44d8-b406-2b0f89e67fda")
            .amount_in_cents(10_000);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/transactions/tr_0e4de894-83c3-44d8-b406-2b0f89e67fda",
            Some(r#"{"amount_in_cents":10000}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_transaction_by_external_id() -> TestResult {
        use generated_client::chartmogul::transactions::UpdateTransactionByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"tr_0e4de894-83c3-44d8-b406-2b0f89e67fda","external_id":"tr_ext_1","type":"payment","date":"2025-11-05T00:04:03.000Z","result":"successful","amount_in_cents":10000,"disabled":false}"#;
        mock.reply(200, response);
        let call = UpdateTransactionByExternalId::new(
                "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
                "tr_ext_1",
            )
            .amount_in_cents(10_000);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/transactions?data_source_uuid=ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba&external_id=tr_ext_1",
            Some(r#"{"amount_in_cents":10000}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_transaction() -> TestResult {
        use generated_client::chartmogul::transactions::DeleteTransaction;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteTransaction::new("tr_0e4de894-83c3-44d8-b406-2b0f89e67fda");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/transactions/tr_0e4de894-83c3-44d8-b406-2b0f89e67fda",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_transaction_by_external_id() -> TestResult {
        use generated_client::chartmogul::transactions::DeleteTransactionByExternalId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(204, response);
        let call = DeleteTransactionByExternalId::new(
            "ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba",
            "tr_ext_1",
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/v1/transactions?data_source_uuid=ds_1fm3eaac-62d0-31ec-clf4-4bf0mbe81aba&external_id=tr_ext_1",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_transaction_disabled() -> TestResult {
        use generated_client::chartmogul::transactions::SetTransactionDisabled;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"tr_c9e3f5ff-a091-4232-a7b9-234632fb1754","external_id":"trans_00241","type":"refund","date":"2024-12-25T18:10:00.000Z","result":"successful","amount_in_cents":1600,"transaction_fees_in_cents":350,"transaction_fees_currency":"EUR","disabled":true,"disabled_at":"2025-08-04T13:59:09.486Z","disabled_by":"adam@example.com","user_created":false}"#;
        mock.reply(200, response);
        let call = SetTransactionDisabled::new(
            "tr_c9e3f5ff-a091-4232-a7b9-234632fb1754",
            true,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/transactions/tr_c9e3f5ff-a091-4232-a7b9-234632fb1754/disabled_state",
            Some(r#"{"disabled":true}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_transaction_disabled_by_external_id() -> TestResult {
        use generated_client::chartmogul::transactions::SetTransactionDisabledByExternalId;
        let mock = MockTransport::new();
        let response = r#"{"uuid":"tr_73b392ce-f141-4d14-97f0-6baf93d8bf68","external_id":"tr_ext_001","type":"payment","date":"2026-01-24T09:14:29.000Z","result":"successful","disabled":false}"#;
        mock.reply(200, response);
        let call = SetTransactionDisabledByExternalId::new(
            "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
            "tr_ext_001",
            false,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/v1/transactions/disabled_state?data_source_uuid=ds_fef05d54-47b4-431b-aed2-eb6b9e545430&external_id=tr_ext_001",
            Some(r#"{"disabled":false}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_upload_as_recorded() -> TestResult {
        use generated_client::chartmogul::uploads::CreateUpload;
        use generated_client::chartmogul::UploadType;
        let mock = MockTransport::new();
        let response = r#"{"id":"b14b47e4-ea73-43cc-9a90-f86cfd51c788","original_name":"invoices.csv","data_type":"invoice","storage_path":"68/7234844b-9bbf-4ef3-810f-16b997543a92/invoices.csv","percent_complete":0,"created_at":"2020-09-15T23:05:32Z","updated_at":"2020-09-15T23:05:32Z","batch_name":"Invoices Upload"}"#;
        mock.reply(201, response);
        let call = CreateUpload::new(
                "ds_ade45e52-47a4-231a-1ed2-eb6b9e541213",
                generated_client::File::new(
                    "invoices.csv",
                    "Customer external ID,Invoice external ID,Invoiced date,Due date,Currency\nI-TVNB6F1J8NA6,7G969786RL3461740-Com1597326157,2020-08-13 13:42:37 UTC,,USD\n",
                ),
                UploadType::Invoice,
            )
            .batch_name("Invoices Upload");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent_parts(
            "POST",
            "/v1/data_sources/ds_ade45e52-47a4-231a-1ed2-eb6b9e541213/uploads",
            &[
                generated_client::testing::Part::file(
                    "file",
                    "invoices.csv",
                    "application/octet-stream",
                    "Customer external ID,Invoice external ID,Invoiced date,Due date,Currency\nI-TVNB6F1J8NA6,7G969786RL3461740-Com1597326157,2020-08-13 13:42:37 UTC,,USD\n",
                ),
                generated_client::testing::Part::text("type", "invoice"),
                generated_client::testing::Part::text("batch_name", "Invoices Upload"),
            ],
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_upload_as_documented() -> TestResult {
        use generated_client::chartmogul::uploads::CreateUpload;
        use generated_client::chartmogul::UploadType;
        let mock = MockTransport::new();
        let response = r#"{"id":12345,"status":"queued","created_at":"2026-03-19T10:00:00Z","updated_at":"2026-03-19T10:00:00Z","error_count":0,"processed_count":0}"#;
        mock.reply(201, response);
        let call = CreateUpload::new(
                "ds_ade45e52-47a4-231a-1ed2-eb6b9e541213",
                generated_client::File::new(
                    "customers.csv",
                    "Name,Email,External ID\nAdam,adam@example.com,cus_0001\n",
                ),
                UploadType::Customer,
            )
            .batch_name("march_2026_import");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent_parts(
            "POST",
            "/v1/data_sources/ds_ade45e52-47a4-231a-1ed2-eb6b9e541213/uploads",
            &[
                generated_client::testing::Part::file(
                    "file",
                    "customers.csv",
                    "application/octet-stream",
                    "Name,Email,External ID\nAdam,adam@example.com,cus_0001\n",
                ),
                generated_client::testing::Part::text("type", "customer"),
                generated_client::testing::Part::text("batch_name", "march_2026_import"),
            ],
        );
        assert_headers(&mock, &[]);
        Ok(())
    }
}

#[cfg(feature = "usercom")]
#[rustfmt::skip]
mod usercom {
    use generated_client::testing::MockTransport;
    use generated_client::testing::assert_round_trip;
    type TestResult = Result<(), Box<dyn std::error::Error>>;
    const HEADERS: &[(&str, &str)] = &[
        ("accept", "*/*; version=2"),
        ("authorization", "Token wire-test"),
    ];

    fn client(mock: &MockTransport) -> generated_client::usercom::Client {
        generated_client::usercom::Client::builder("subdomain", "wire-test")
            .blocking_transport(mock.clone())
            .into_client()
    }

    fn assert_headers(mock: &MockTransport, own: &[(&str, &str)]) {
        for request in mock.requests() {
            let usual = HEADERS
                .iter()
                .filter(|(name, _)| own.iter().all(|(other, _)| other != name));
            for (name, value) in usual.chain(own) {
                let sent = request.headers().get(*name).map(|value| value.as_bytes());
                assert_eq!(sent, Some(value.as_bytes()), "{name}");
            }
        }
    }

    #[test]
    fn list_activities() -> TestResult {
        use generated_client::usercom::activities::ListActivities;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":1200,"activity_type":25946,"name":"Call back","due_date":"2019-08-24T14:15:22Z","done":false}]}"#;
        mock.reply(200, response);
        let call = ListActivities::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/activities/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_activity() -> TestResult {
        use generated_client::usercom::activities::CreateActivity;
        let mock = MockTransport::new();
        let response = r#"{"id":1200,"activity_type":1,"name":"string","due_date":"2019-08-24T14:15:22Z","duration":2147483648,"description":"string","assigned_to":1,"deal_id":0,"user_id":0,"company_id":0,"done":true,"done_date":"2019-08-24T14:15:22Z","created_by":0,"created_at":"2019-08-24T14:15:22Z","updated_at":"2019-08-24T14:15:22Z","custom_id":"my_custom_id"}"#;
        mock.reply(200, response);
        let call = CreateActivity::new(
            25_946,
            "My new activity",
            "2017-07-25T14:14:08.612000Z".parse::<generated_client::DateTime>()?,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/activities/",
            Some(
                r#"{"activity_type":25946,"name":"My new activity","due_date":"2017-07-25T14:14:08.612000Z"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_activity() -> TestResult {
        use generated_client::usercom::activities::UpdateActivity;
        let mock = MockTransport::new();
        let response = r#"{"id":1200,"activity_type":1,"name":"string","due_date":"2019-08-24T14:15:22Z","duration":2147483648,"description":"string","assigned_to":1,"deal_id":0,"user_id":0,"company_id":0,"done":true,"done_date":"2019-08-24T14:15:22Z","created_by":0,"created_at":"2019-08-24T14:15:22Z","updated_at":"2019-08-24T14:15:22Z","custom_id":"my_custom_id"}"#;
        mock.reply(200, response);
        let call = UpdateActivity::new(1200)
            .name("Updated name")
            .done(true)
            .done_date("2019-08-24T14:15:22Z".parse::<generated_client::DateTime>()?);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/api/public/activities/1200/",
            Some(
                r#"{"name":"Updated name","done":true,"done_date":"2019-08-24T14:15:22Z"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_activity_types() -> TestResult {
        use generated_client::usercom::activities::ListActivityTypes;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":25946,"name":"Call","icon":"phone"}]}"#;
        mock.reply(200, response);
        let call = ListActivityTypes::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/activity-types/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_application() -> TestResult {
        use generated_client::usercom::application::GetApplication;
        let mock = MockTransport::new();
        let response = r#"{"owner":{"id":382,"email":"adam@example.com"},"agents":[{"id":382,"group_id":398,"name":"Adam Doe","email":"adam@example.com","status":"online"}]}"#;
        mock.reply(200, response);
        let call = GetApplication::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/application/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_attributes() -> TestResult {
        use generated_client::usercom::attributes::ListAttributes;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":46,"name":"API string attribute","name_std":"api_string_attribute","value_type":"string","content_type":"clientuser"}]}"#;
        mock.reply(200, response);
        let call = ListAttributes::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/attributes/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_attribute_text() -> TestResult {
        use generated_client::usercom::ContentType;
        use generated_client::usercom::attributes::CreateAttribute;
        use generated_client::usercom::ValueType;
        let mock = MockTransport::new();
        let response = r#"{"id":46,"name":"API string attribute","name_std":"api_string_attribute","value_type":"string","content_type":"clientuser"}"#;
        mock.reply(200, response);
        let call = CreateAttribute::new(
            "API string attribute",
            ContentType::Clientuser,
            ValueType::String,
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/attributes/",
            Some(
                r#"{"value_type":"string","name":"API string attribute","content_type":"clientuser"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_attribute_choices() -> TestResult {
        use generated_client::usercom::ContentType;
        use generated_client::usercom::attributes::CreateAttribute;
        use generated_client::usercom::ValueType;
        let mock = MockTransport::new();
        let response = r#"{"id":47,"name":"Newsletter preferences","name_std":"newsletter_preferences","value_type":"fixed","content_type":"clientuser"}"#;
        mock.reply(200, response);
        let call = CreateAttribute::new(
                "Newsletter preferences",
                ContentType::Clientuser,
                ValueType::Fixed,
            )
            .choices(["Daily digest", "Weekly summary"])
            .allow_multiple_choices(true);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/attributes/",
            Some(
                r#"{"content_type":"clientuser","name":"Newsletter preferences","value_type":"fixed","choices":["Daily digest","Weekly summary"],"allow_multiple_choices":true}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_attribute() -> TestResult {
        use generated_client::usercom::attributes::GetAttribute;
        let mock = MockTransport::new();
        let response = r#"{"id":46,"name":"API string attribute","name_std":"api_string_attribute","value_type":"string","content_type":"clientuser"}"#;
        mock.reply(200, response);
        let call = GetAttribute::new(46);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/attributes/46/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_attribute() -> TestResult {
        use generated_client::usercom::attributes::DeleteAttribute;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = DeleteAttribute::new(46);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent("DELETE", "/api/public/attributes/46/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_user_attribute_type() -> TestResult {
        use generated_client::usercom::attributes::GetUserAttributeType;
        let mock = MockTransport::new();
        let response = r#"{"value_type":"string"}"#;
        mock.reply(200, response);
        let call = GetUserAttributeType::new("favourite_colour");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/attribute-type/favourite_colour/users/",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_company_attribute_type() -> TestResult {
        use generated_client::usercom::attributes::GetCompanyAttributeType;
        let mock = MockTransport::new();
        let response = r#"{"value_type":"date"}"#;
        mock.reply(200, response);
        let call = GetCompanyAttributeType::new("founded");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/attribute-type/founded/companies/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_companies() -> TestResult {
        use generated_client::usercom::companies::ListCompanies;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":1662,"custom_id":null,"name":"Company from API 2","description":"","email":"company@example.com","country":"Poland","region":null,"city":"Warsaw","address":null,"postal_code":null,"size":null,"phone_numbers":null,"employees":[],"created_at":"2017-07-06T14:51:23.445206Z","updated_at":"2017-07-06T14:51:23.445228Z"}]}"#;
        mock.reply(200, response);
        let call = ListCompanies::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/companies/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_company() -> TestResult {
        use generated_client::usercom::companies::CreateCompany;
        let mock = MockTransport::new();
        let response = r#"{"address":"6th St","category":null,"city":"San Francisco","companyowner":"Adam Doe","country":"usa","created_at":"2022-09-12T12:40:30.548068Z","custom_id":"group@795","description":null,"email":"company@example.com","employees":[52],"founded":"15 aug, 1947","id":21,"isprivatefunded":"no","isprofitable":"no","name":"Example Ventures","phone_numbers":null,"postal_code":null,"region":null,"size":null,"tags":[],"updated_at":"2022-09-13T11:47:31.748497Z","user_custom_id":"user@123"}"#;
        mock.reply(200, response);
        let call = CreateCompany::new("Example Ventures")
            .custom_id("group@795")
            .city("San Francisco")
            .extra("companyowner", "Adam Doe");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/companies/",
            Some(
                r#"{"name":"Example Ventures","custom_id":"group@795","city":"San Francisco","companyowner":"Adam Doe"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_company() -> TestResult {
        use generated_client::usercom::companies::GetCompany;
        let mock = MockTransport::new();
        let response = r#"{"address":"6th St","category":null,"city":"San Francisco","companyowner":"Adam Doe","country":"usa","created_at":"2022-09-12T12:40:30.548068Z","custom_id":"group@795","description":null,"email":"company@example.com","employees":[52],"founded":"15 aug, 1947","id":21,"isprivatefunded":"no","isprofitable":"no","name":"Example Ventures","phone_numbers":null,"postal_code":null,"region":null,"size":null,"tags":[],"updated_at":"2022-09-13T11:47:31.748497Z","user_custom_id":"user@123"}"#;
        mock.reply(200, response);
        let call = GetCompany::new(21);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/companies/21/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_company_by_custom_id() -> TestResult {
        use generated_client::usercom::companies::GetCompanyByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"address":"6th St","category":null,"city":"San Francisco","companyowner":"Adam Doe","country":"usa","created_at":"2022-09-12T12:40:30.548068Z","custom_id":"group@795","description":null,"email":"company@example.com","employees":[52],"founded":"15 aug, 1947","id":21,"isprivatefunded":"no","isprofitable":"no","name":"Example Ventures","phone_numbers":null,"postal_code":null,"region":null,"size":null,"tags":[],"updated_at":"2022-09-13T11:47:31.748497Z","user_custom_id":"user@123"}"#;
        mock.reply(200, response);
        let call = GetCompanyByCustomId::new("group-795");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/companies-by-id/group-795/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_company() -> TestResult {
        use generated_client::usercom::companies::UpdateCompany;
        let mock = MockTransport::new();
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/api/public/companies/21/",
            Some(
                r#"{"address":"6th St","city":"San Francisco","custom_id":"group@795","email":"company@example.com","name":"Example Ventures","postal_code":"94103","user_custom_id":"user@123"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_company_by_custom_id() -> TestResult {
        use generated_client::usercom::companies::UpdateCompanyByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"id":1666,"name":"Updated name","description":"updated description","email":"company@example.com","country":"United States","region":null,"city":"Beverly Hills","address":null,"postal_code":"90210","size":null,"created_at":"2017-07-06T15:39:25.513985Z","updated_at":"2017-07-06T15:39:25.514009Z","phone_numbers":["15550100","15550101"],"custom_id":"my-custom-id","employees":[123,432,543]}"#;
        mock.reply(200, response);
        let call = UpdateCompanyByCustomId::new("my-custom-id")
            .name("Updated name")
            .description("updated description");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/api/public/companies-by-id/my-custom-id/",
            Some(r#"{"name":"Updated name","description":"updated description"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_company() -> TestResult {
        use generated_client::usercom::companies::DeleteCompany;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = DeleteCompany::new(21);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent("DELETE", "/api/public/companies/21/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_company_by_custom_id() -> TestResult {
        use generated_client::usercom::companies::DeleteCompanyByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = DeleteCompanyByCustomId::new("group-795");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent("DELETE", "/api/public/companies-by-id/group-795/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_member_to_company() -> TestResult {
        use generated_client::usercom::companies::AddMemberToCompany;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = AddMemberToCompany::new(21, 52);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/companies/21/add_member/",
            Some(r#"{"user_id":52}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_member_from_company() -> TestResult {
        use generated_client::usercom::companies::RemoveMemberFromCompany;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveMemberFromCompany::new(21, 52);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/companies/21/remove_member/",
            Some(r#"{"user_id":52}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_tag_to_company() -> TestResult {
        use generated_client::usercom::companies::AddTagToCompany;
        let mock = MockTransport::new();
        let response = r#"{"created":true,"tag":{"name":"partner"}}"#;
        mock.reply(200, response);
        let call = AddTagToCompany::new(21, "partner");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/companies/21/add_tag/",
            Some(r#"{"name":"partner"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_tag_to_company_by_custom_id() -> TestResult {
        use generated_client::usercom::companies::AddTagToCompanyByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"created":false,"tag":{"name":"partner"}}"#;
        mock.reply(200, response);
        let call = AddTagToCompanyByCustomId::new("group-795", "partner");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/companies-by-id/group-795/add_tag/",
            Some(r#"{"name":"partner"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_tag_from_company() -> TestResult {
        use generated_client::usercom::companies::RemoveTagFromCompany;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveTagFromCompany::new(21, "partner");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/api/public/companies/21/remove_tag/",
            Some(r#"{"name":"partner"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_tag_from_company_by_custom_id() -> TestResult {
        use generated_client::usercom::companies::RemoveTagFromCompanyByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveTagFromCompanyByCustomId::new("group-795", "partner");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/api/public/companies-by-id/group-795/remove_tag/",
            Some(r#"{"name":"partner"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_company_attribute() -> TestResult {
        use generated_client::usercom::companies::SetCompanyAttribute;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = SetCompanyAttribute::new(21, "founded", "1947");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/companies/21/set_attribute/",
            Some(r#"{"attribute":"founded","value":"1947"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_company_attribute_by_custom_id() -> TestResult {
        use generated_client::usercom::companies::SetCompanyAttributeByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = SetCompanyAttributeByCustomId::new("group-795", "founded", "1947");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/companies-by-id/group-795/set_attribute/",
            Some(r#"{"attribute":"founded","value":"1947"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_company_attributes() -> TestResult {
        use generated_client::usercom::companies::SetCompanyAttributes;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = SetCompanyAttributes::new(21)
            .extra("founded", "1947")
            .extra("isprofitable", "no");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/companies/21/set_multiple_attributes/",
            Some(r#"{"founded":"1947","isprofitable":"no"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_company_attributes_by_custom_id() -> TestResult {
        use generated_client::usercom::companies::SetCompanyAttributesByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = SetCompanyAttributesByCustomId::new("group-795")
            .extra("founded", "1947")
            .extra("isprofitable", "no");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/companies-by-id/group-795/set_multiple_attributes/",
            Some(r#"{"founded":"1947","isprofitable":"no"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_conversation() -> TestResult {
        use generated_client::usercom::ConversationSource;
        use generated_client::usercom::conversations::CreateConversation;
        let mock = MockTransport::new();
        let response = r#"{"id":89,"user":{"id":322842,"key":"2if9jlgsfsw3","name":"Adam Doe","email":"adam@example.com"},"active":true,"agent":null,"messages":1}"#;
        mock.reply(200, response);
        let call = CreateConversation::new(123, "Message sent using API")
            .user(926)
            .source(ConversationSource::Email)
            .source_context(
                serde_json::from_str::<
                    serde_json::Value,
                >("{\"name\":\"This is source_context used in API\",\"id\":123}")?,
            );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users/123/conversations/",
            Some(
                r#"{"content":"Message sent using API","user":926,"source":2,"source_context":{"name":"This is source_context used in API","id":123}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn send_message_as_user() -> TestResult {
        use generated_client::usercom::conversations::SendMessageAsUser;
        use generated_client::usercom::UserMessageState;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(201, response);
        let call = SendMessageAsUser::with_user_id("Message sent using API", 926)
            .conversation(1)
            .state(UserMessageState::Active);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/message/send_message_as_user/",
            Some(
                r#"{"conversation":1,"content":"Message sent using API","user_id":926,"state":"active"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_deals() -> TestResult {
        use generated_client::usercom::deals::ListDeals;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}]}"#;
        mock.reply(200, response);
        let call = ListDeals::new().stage(36_585);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/deals/?stage=36585", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_deals_of_user() -> TestResult {
        use generated_client::usercom::deals::ListDealsOfUser;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}]}"#;
        mock.reply(200, response);
        let call = ListDealsOfUser::with_user_id(20_900_530);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/deals/?user_id=20900530", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_deal() -> TestResult {
        use generated_client::usercom::deals::CreateDeal;
        use generated_client::usercom::DealStatus;
        let mock = MockTransport::new();
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/deals/",
            Some(
                r#"{"name":"example deal","stage":36585,"pipeline":6179,"value":1250.00,"currency":"USD","status":1,"user_id":20900530,"custom_attribute_xyz":"new"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_deal() -> TestResult {
        use generated_client::usercom::deals::GetDeal;
        let mock = MockTransport::new();
        let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}"#;
        mock.reply(200, response);
        let call = GetDeal::new(12_218);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/deals/12218/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_deal_by_custom_id() -> TestResult {
        use generated_client::usercom::deals::GetDealByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}"#;
        mock.reply(200, response);
        let call = GetDealByCustomId::new("my-custom-id");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/deals-by-id/my-custom-id/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_deal() -> TestResult {
        use generated_client::usercom::deals::UpdateDeal;
        let mock = MockTransport::new();
        let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company_id":768,"user_id":20900530,"status":1,"products":[],"scope":2,"created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","tags":[{"id":9,"name":"To call"}],"activities_status":"planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":"","lost_at":null,"won_at":null,"participants":[4],"user_custom_id":"52bdc3be5145e87076c8","products_custom_id":[],"company_custom_id":"c44adda2ecc0","custom_attribute_xyz":null}"#;
        mock.reply(200, response);
        let call = UpdateDeal::new(12_218)
            .name("Updated name")
            .expected_close_date(None)
            .value("1250.00".parse::<generated_client::rust_decimal::Decimal>()?)
            .description("updated description");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/api/public/deals/12218/",
            Some(
                r#"{"name":"Updated name","description":"updated description","value":1250.00,"expected_close_date":null}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_deal_by_custom_id() -> TestResult {
        use generated_client::usercom::deals::UpdateDealByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD"}"#;
        mock.reply(200, response);
        let call = UpdateDealByCustomId::new("my-custom-id")
            .name("Updated name")
            .description("updated description");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/api/public/deals-by-id/my-custom-id/",
            Some(r#"{"name":"Updated name","description":"updated description"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_or_create_deal() -> TestResult {
        use generated_client::usercom::DealStatus;
        use generated_client::usercom::OrderProductInput;
        use generated_client::usercom::deals::UpdateOrCreateDeal;
        let mock = MockTransport::new();
        let response = r#"{"id":8066,"name":"My new deal"}"#;
        mock.reply(200, response);
        let call = UpdateOrCreateDeal::new("My new deal")
            .order_products([
                OrderProductInput::with_product_custom_id("tea")
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
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/deals/update_or_create/",
            Some(
                r#"{"name":"My new deal","custom_id":"my-deal-7","stage":25898,"pipeline":4338,"assigned_to":5725,"status":1,"scope":1,"order_products":[{"product_custom_id":"tea","quantity":2,"value":9.95,"currency":"USD"}]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_stage_changes_of_deal() -> TestResult {
        use generated_client::usercom::deals::ListStageChangesOfDeal;
        let mock = MockTransport::new();
        let response = r#"{"count":2,"next":null,"previous":null,"results":[{"id":4,"deal":"Deal_56234","changed_by":null,"stage_name":"Negotiations","entered_at":"2024-04-19T12:01:37.084481Z","left_at":null,"stage":5},{"id":3,"deal":"Deal_56234","changed_by":"Adam Doe","stage_name":"Demo scheduled","entered_at":"2024-04-19T12:01:35.449037Z","left_at":"2024-04-19T12:01:37.084481Z","stage":3}]}"#;
        mock.reply(200, response);
        let call = ListStageChangesOfDeal::new(3300)
            .count_from("2024-04-01".parse::<generated_client::jiff::civil::Date>()?);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/deals/3300/stage-changes/?count_from=2024-04-01",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_stage_changes_of_deal_by_custom_id() -> TestResult {
        use generated_client::usercom::deals::ListStageChangesOfDealByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"count":2,"next":null,"previous":null,"results":[{"id":4,"deal":"Deal_56234","changed_by":null,"stage_name":"Negotiations","entered_at":"2024-04-19T12:01:37.084481Z","left_at":null,"stage":5},{"id":3,"deal":"Deal_56234","changed_by":"Adam Doe","stage_name":"Demo scheduled","entered_at":"2024-04-19T12:01:35.449037Z","left_at":"2024-04-19T12:01:37.084481Z","stage":3}]}"#;
        mock.reply(200, response);
        let call = ListStageChangesOfDealByCustomId::new("my-custom-id");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/deals-by-id/my-custom-id/stage-changes/",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn send_email() -> TestResult {
        use generated_client::usercom::Author;
        use generated_client::usercom::emails::SendEmail;
        use generated_client::usercom::emails::SendEmailRequired;
        let mock = MockTransport::new();
        let response = r#"{"campaign":880}"#;
        mock.reply(200, response);
        let call = SendEmail::new(SendEmailRequired {
                author: Author::String("adam@example.com".into()),
                subject: "Welcome".into(),
                content: "<p>Hello!</p>".into(),
                receivers: "1001,1002".into(),
            })
            .smtp(3);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/emails/send/",
            Some(
                r#"{"author":"adam@example.com","subject":"Welcome","content":"<p>Hello!</p>","receivers":"1001,1002","smtp":3}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn send_email_custom_domain() -> TestResult {
        use generated_client::usercom::Author;
        use generated_client::usercom::emails::SendEmailCustomDomain;
        use generated_client::usercom::emails::SendEmailCustomDomainRequired;
        let mock = MockTransport::new();
        let response = r#"{"campaign":880}"#;
        mock.reply(200, response);
        let call = SendEmailCustomDomain::with_api_email_settings(
                SendEmailCustomDomainRequired {
                    author: Author::String("support@example.com".into()),
                    subject: "Welcome to Our Platform".into(),
                    content: "Hello! <a href='https://example.com/dashboard'>Access your dashboard</a>"
                        .into(),
                    receivers: "1001,1002,1003".into(),
                },
                123,
            )
            .template(789)
            .custom_sender(456);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/emails/send-custom-domain/",
            Some(
                r#"{"api_email_settings":123,"custom_sender":456,"subject":"Welcome to Our Platform","content":"Hello! <a href='https://example.com/dashboard'>Access your dashboard</a>","receivers":"1001,1002,1003","template":789,"author":"support@example.com"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_events() -> TestResult {
        use generated_client::usercom::events::ListEvents;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":12,"name":"signed up"}]}"#;
        mock.reply(200, response);
        let call = ListEvents::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/events/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_event() -> TestResult {
        use generated_client::usercom::events::GetEvent;
        let mock = MockTransport::new();
        let response = r#"{"id":12,"name":"signed up"}"#;
        mock.reply(200, response);
        let call = GetEvent::new(12);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/events/12/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_event() -> TestResult {
        use generated_client::usercom::events::CreateEvent;
        let mock = MockTransport::new();
        let response = r#"{"id":388,"created":true}"#;
        mock.reply(200, response);
        let call = CreateEvent::new("signed up", 431)
            .timestamp("2015-03-21T19:45:29Z".parse::<generated_client::DateTime>()?)
            .data("plan", "free");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/events/",
            Some(
                r#"{"user_id":431,"name":"signed up","timestamp":1426967129,"data":{"plan":"free"}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_event_for_user() -> TestResult {
        use generated_client::usercom::events::CreateEventForUser;
        let mock = MockTransport::new();
        let response = r#"{"id":389,"created":false}"#;
        mock.reply(200, response);
        let call = CreateEventForUser::new("user-123", "signed up").data("plan", "free");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/events/",
            Some(r#"{"name":"signed up","data":{"plan":"free"}}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_site_view() -> TestResult {
        use generated_client::usercom::events::CreateSiteView;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = CreateSiteView::new()
            .client_user("user-123")
            .page_domain("https://shop.example.com")
            .page_path("/tea")
            .timestamp("2022-09-06T12:35:17Z");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/site-views/",
            Some(
                r#"{"client_user":"user-123","page_domain":"https://shop.example.com","page_path":"/tea","timestamp":"2022-09-06T12:35:17Z"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_lists() -> TestResult {
        use generated_client::usercom::lists::ListLists;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":7,"name":"Newsletter","description":null}]}"#;
        mock.reply(200, response);
        let call = ListLists::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/lists/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_list() -> TestResult {
        use generated_client::usercom::lists::CreateList;
        let mock = MockTransport::new();
        let response = r#"{"id":7,"name":"Newsletter","description":"Once a month"}"#;
        mock.reply(200, response);
        let call = CreateList::new().name("Newsletter").description("Once a month");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/lists/",
            Some(r#"{"name":"Newsletter","description":"Once a month"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_list() -> TestResult {
        use generated_client::usercom::lists::UpdateList;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = UpdateList::new(7).name("Newsletter").description("Twice a month");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "PUT",
            "/api/public/lists/7/",
            Some(r#"{"name":"Newsletter","description":"Twice a month"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_list() -> TestResult {
        use generated_client::usercom::lists::DeleteList;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = DeleteList::new(7);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent("DELETE", "/api/public/lists/7/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_pipelines() -> TestResult {
        use generated_client::usercom::pipelines::ListPipelines;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":4338,"name":"Sales"}]}"#;
        mock.reply(200, response);
        let call = ListPipelines::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/pipelines/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_stages() -> TestResult {
        use generated_client::usercom::pipelines::ListStages;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":25898,"name":"Negotiations","pipeline":4338,"order":2}]}"#;
        mock.reply(200, response);
        let call = ListStages::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/stages/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_product() -> TestResult {
        use generated_client::usercom::products::CreateProduct;
        let mock = MockTransport::new();
        let response = r#"{"id":3300,"custom_id":"tea","name":"Tea"}"#;
        mock.reply(200, response);
        let call = CreateProduct::new()
            .custom_id("tea")
            .name("Tea")
            .category_name("Drinks")
            .product_url("https://shop.example.com/tea")
            .image_url("https://shop.example.com/tea.png")
            .price("9.95".parse::<generated_client::rust_decimal::Decimal>()?)
            .extra("colour", "green");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/products/",
            Some(
                r#"{"custom_id":"tea","name":"Tea","price":9.95,"category_name":"Drinks","product_url":"https://shop.example.com/tea","image_url":"https://shop.example.com/tea.png","colour":"green"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_product_by_custom_id() -> TestResult {
        use generated_client::usercom::products::GetProductByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"id":3300,"custom_id":"tea","name":"Tea","colour":"green"}"#;
        mock.reply(200, response);
        let call = GetProductByCustomId::new("tea");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/products-by-id/tea/details/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_product_event() -> TestResult {
        use generated_client::usercom::products::CreateProductEvent;
        use generated_client::usercom::ProductEventData;
        use generated_client::usercom::ProductEventType;
        let mock = MockTransport::new();
        let response = r#"{"id":388}"#;
        mock.reply(200, response);
        let call = CreateProductEvent::with_user_id(3300, ProductEventType::Order, 431)
            .timestamp("2015-03-21T19:45:29Z".parse::<generated_client::DateTime>()?)
            .data(
                ProductEventData::new()
                    .custom_data("custom attr", "json data")
                    .extra("create attribute for product", "my value"),
            );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/products/3300/product_event/",
            Some(
                r#"{"user_id":431,"event_type":"order","timestamp":1426967129,"data":{"create attribute for product":"my value","custom_data":{"custom attr":"json data"}}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_product_event_by_custom_id() -> TestResult {
        use generated_client::usercom::products::CreateProductEventByCustomId;
        use generated_client::usercom::ProductEventData;
        use generated_client::usercom::ProductEventType;
        let mock = MockTransport::new();
        let response = r#"{"id":388}"#;
        mock.reply(200, response);
        let call = CreateProductEventByCustomId::with_user_custom_id(
                "my-custom-id",
                ProductEventType::AddToCart,
                "user-123",
            )
            .data(
                ProductEventData::new()
                    .custom_data("custom attr", "json data")
                    .extra("create attribute for product", "my value"),
            );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/products-by-id/my-custom-id/product_event/",
            Some(
                r#"{"user_custom_id":"user-123","event_type":"add to cart","data":{"create attribute for product":"my value","custom_data":{"custom attr":"json data"}}}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_segments() -> TestResult {
        use generated_client::usercom::segments::ListSegments;
        let mock = MockTransport::new();
        let response = r#"{"count":5,"next":null,"previous":null,"results":[{"name":"Active","description":"Users who were there in the last 30 days.","users":"https://acme.user.com/api/public/segments/1033/users/","id":1033,"object_count":100}]}"#;
        mock.reply(200, response);
        let call = ListSegments::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/segments/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_users_in_segment() -> TestResult {
        use generated_client::usercom::segments::ListUsersInSegment;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
        mock.reply(200, response);
        let call = ListUsersInSegment::new(1033);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/segments/1033/users/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_segments_of_user() -> TestResult {
        use generated_client::usercom::segments::ListSegmentsOfUser;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":1033,"name":"Active"}]}"#;
        mock.reply(200, response);
        let call = ListSegmentsOfUser::new(52);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users/52/segments/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_segments_of_user_by_custom_id() -> TestResult {
        use generated_client::usercom::segments::ListSegmentsOfUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":1033,"name":"Active"}]}"#;
        mock.reply(200, response);
        let call = ListSegmentsOfUserByCustomId::new("user-123");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users-by-id/user-123/segments/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_tags() -> TestResult {
        use generated_client::usercom::tags::ListTags;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":31,"name":"My tag"}]}"#;
        mock.reply(200, response);
        let call = ListTags::new();
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/tags/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_tag() -> TestResult {
        use generated_client::usercom::tags::CreateTag;
        let mock = MockTransport::new();
        let response = r#"{"id":31,"name":"My tag"}"#;
        mock.reply(200, response);
        let call = CreateTag::new("My tag");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("POST", "/api/public/tags/", Some(r#"{"name":"My tag"}"#));
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_tag() -> TestResult {
        use generated_client::usercom::tags::UpdateTag;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = UpdateTag::new(31, "Your tag");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent("PUT", "/api/public/tags/31/", Some(r#"{"name":"Your tag"}"#));
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_tag() -> TestResult {
        use generated_client::usercom::tags::DeleteTag;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = DeleteTag::new(31);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent("DELETE", "/api/public/tags/31/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_users_by_tag() -> TestResult {
        use generated_client::usercom::tags::ListUsersByTag;
        let mock = MockTransport::new();
        let response = r#"{"count":2,"next":null,"previous":null,"results":[{"email":"adam@example.com","last_ip":null,"lists":[],"google_url":null,"created_at":"2017-05-29T10:08:59.526286Z","first_seen":null,"last_seen":null,"region":null,"last_contacted":null,"notifications":true,"page_views":0,"country":null,"gender":"unknown","timezone":null,"os_type":null,"unsubscribed":true,"gravatar_url":null,"user_key":"rQ8mdQ8W6I5t","id":18260675,"phone_number":null,"facebook_url":null,"city":null,"status":"visitor","browser_language":null,"twitter_url":null,"linkedin_url":null,"browser":null,"score":0,"name":"Adam Doe","tags":[{"name":"My tag","id":31}],"resolution":null,"updated_at":"2017-05-29T10:08:59.526309Z","awesome_attribute":"Value for the attribute"}]}"#;
        mock.reply(200, response);
        let call = ListUsersByTag::new(31);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/tags/31/users/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_companies_by_tag() -> TestResult {
        use generated_client::usercom::tags::ListCompaniesByTag;
        let mock = MockTransport::new();
        let response = r#"{"count":2,"next":null,"previous":null,"results":[{"id":1665,"name":"Company from API 1","description":"Company created by API request","email":"company@example.com","country":"United States","region":null,"city":"Beverly Hills","address":null,"postal_code":"90210","size":null,"created_at":"2017-07-06T15:32:10.090817Z","updated_at":"2017-07-06T15:32:10.090843Z","phone_numbers":["15550100","15550101"],"custom_id":null,"tags":[{"id":31,"name":"My tag"}],"company_attribute":"my value 1"}]}"#;
        mock.reply(200, response);
        let call = ListCompaniesByTag::new(31);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/tags/31/companies/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_ticket() -> TestResult {
        use generated_client::usercom::tickets::CreateTicket;
        use generated_client::usercom::UpdatedTicketStatus;
        let mock = MockTransport::new();
        let response = r#"{"id":53,"status_history":[{"entered_at":"2019-12-20T12:23:38.718116+00:00","status":"draft"}],"created_at":"2019-12-20T12:28:55.123270Z","updated_at":"2019-12-20T12:28:55.123355Z","custom_id":"my custom id","status":"draft","token":"some-token","name":"my ticket","description":"my description","due_date":"2019-12-20T12:25:05.555624Z","closed_at":"2019-12-20T12:25:05.555624Z","attachments":null,"assigned_to":1,"user_id":null,"company_id":1,"priority":1,"participants":[]}"#;
        mock.reply(200, response);
        let call = CreateTicket::new(
                "New Ticket",
                "Example from REST API",
                "2020-11-25T00:00:00Z".parse::<generated_client::DateTime>()?,
            )
            .custom_id("new-ticket")
            .status(UpdatedTicketStatus::Draft)
            .assigned_to(1)
            .user_id(123)
            .company_id(134)
            .participants([1, 2, 3])
            .priority(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/tickets/",
            Some(
                r#"{"name":"New Ticket","custom_id":"new-ticket","description":"Example from REST API","status":"draft","due_date":"2020-11-25T00:00:00Z","assigned_to":1,"user_id":123,"company_id":134,"participants":[1,2,3],"priority":1}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_ticket() -> TestResult {
        use generated_client::usercom::tickets::UpdateTicket;
        use generated_client::usercom::UpdatedTicketStatus;
        let mock = MockTransport::new();
        let response = r#"{"name":"New Ticket","custom_id":"new-ticket","description":"Example from REST API","status":"draft","due_date":"2020-11-25T00:00:00Z","assigned_to":1,"user_id":123,"company_id":42,"participants":[1,2,3],"priority":1}"#;
        mock.reply(200, response);
        let call = UpdateTicket::new(53)
            .custom_id("new-ticket")
            .status(UpdatedTicketStatus::Draft)
            .assigned_to(1)
            .user_id(123)
            .company_id(42)
            .participants([1, 2, 3])
            .priority(1)
            .name("New Ticket")
            .description("Example from REST API")
            .due_date("2020-11-25T00:00:00Z".parse::<generated_client::DateTime>()?);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/api/public/tickets/53/",
            Some(
                r#"{"name":"New Ticket","custom_id":"new-ticket","description":"Example from REST API","status":"draft","due_date":"2020-11-25T00:00:00Z","assigned_to":1,"user_id":123,"company_id":42,"participants":[1,2,3],"priority":1}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_user_attribute() -> TestResult {
        use generated_client::usercom::user_attributes::SetUserAttribute;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = SetUserAttribute::new(52, "favourite_colour", "green");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/users/52/set_attribute/",
            Some(r#"{"attribute":"favourite_colour","value":"green"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_user_attribute_by_custom_id() -> TestResult {
        use generated_client::usercom::user_attributes::SetUserAttributeByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = SetUserAttributeByCustomId::new(
            "user-123",
            "favourite_colour",
            "green",
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/set_attribute/",
            Some(r#"{"attribute":"favourite_colour","value":"green"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_user_attributes() -> TestResult {
        use generated_client::usercom::user_attributes::SetUserAttributes;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = SetUserAttributes::new(52)
            .extra("favourite_colour", "green")
            .extra("likes_tea", true);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/users/52/set_multiple_attributes/",
            Some(r#"{"favourite_colour":"green","likes_tea":true}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn set_user_attributes_by_custom_id() -> TestResult {
        use generated_client::usercom::user_attributes::SetUserAttributesByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = SetUserAttributesByCustomId::new("user-123")
            .extra("favourite_colour", "green")
            .extra("likes_tea", true);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/set_multiple_attributes/",
            Some(r#"{"favourite_colour":"green","likes_tea":true}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_user_attribute() -> TestResult {
        use generated_client::usercom::user_attributes::RemoveUserAttribute;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveUserAttribute::new(52, "favourite_colour");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/api/public/users/52/remove_attribute/",
            Some(r#"{"attribute":"favourite_colour"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_user_attribute_by_custom_id() -> TestResult {
        use generated_client::usercom::user_attributes::RemoveUserAttributeByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveUserAttributeByCustomId::new("user-123", "favourite_colour");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/remove_attribute/",
            Some(r#"{"attribute":"favourite_colour"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn mass_update_standard_attributes() -> TestResult {
        use generated_client::usercom::user_attributes::MassUpdateStandardAttributes;
        use generated_client::usercom::StandardAttribute;
        let mock = MockTransport::new();
        let response = r#"{"status":"ok"}"#;
        mock.reply(200, response);
        let call = MassUpdateStandardAttributes::new(
            [10, 15, 22, 23],
            StandardAttribute::Country,
            "USA",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/api/public/users/mass_update_standard_attributes/",
            Some(r#"{"ids":[10,15,22,23],"attribute":"country","value":"USA"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn mass_update_standard_attributes_by_custom_id() -> TestResult {
        use generated_client::usercom::user_attributes::MassUpdateStandardAttributesByCustomId;
        use generated_client::usercom::StandardAttribute;
        let mock = MockTransport::new();
        let response = r#"{"status":"ok"}"#;
        mock.reply(200, response);
        let call = MassUpdateStandardAttributesByCustomId::new(
            ["1", "5", "10", "23", "24"],
            StandardAttribute::Country,
            "USA",
        );
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/api/public/users-by-id/mass_update_standard_attributes/",
            Some(
                r#"{"ids":["1","5","10","23","24"],"attribute":"country","value":"USA"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn mass_update_custom_attributes() -> TestResult {
        use generated_client::usercom::user_attributes::MassUpdateCustomAttributes;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = MassUpdateCustomAttributes::new(
            [10, 15, 22, 23],
            "Name of the attribute",
            "Value for the attribute",
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "PUT",
            "/api/public/users/mass_update_custom_attributes/",
            Some(
                r#"{"ids":[10,15,22,23],"attribute":"Name of the attribute","value":"Value for the attribute"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn mass_update_custom_attributes_by_custom_id() -> TestResult {
        use generated_client::usercom::user_attributes::MassUpdateCustomAttributesByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = MassUpdateCustomAttributesByCustomId::new(
            ["1", "5"],
            "Name of the attribute",
            "Value for the attribute",
        );
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "PUT",
            "/api/public/users-by-id/mass_update_custom_attributes/",
            Some(
                r#"{"ids":["1","5"],"attribute":"Name of the attribute","value":"Value for the attribute"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_events_of_user() -> TestResult {
        use generated_client::usercom::user_history::ListEventsOfUser;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":9001,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","event":"signed up","event_id":12,"items":[{"key":"plan","value":"free"}]}]}"#;
        mock.reply(200, response);
        let call = ListEventsOfUser::new(52);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users/52/events/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_events_of_user_by_custom_id() -> TestResult {
        use generated_client::usercom::user_history::ListEventsOfUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":9001,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","event":"signed up","event_id":12,"items":[{"key":"plan","value":"free"}]}]}"#;
        mock.reply(200, response);
        let call = ListEventsOfUserByCustomId::new("user-123");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users-by-id/user-123/events/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_product_events_of_user() -> TestResult {
        use generated_client::usercom::user_history::ListProductEventsOfUser;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":388,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","event_type":"order","custom_data":{"voucher":"TEA"}}]}"#;
        mock.reply(200, response);
        let call = ListProductEventsOfUser::new(52);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users/52/product_events/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_product_events_of_user_by_custom_id() -> TestResult {
        use generated_client::usercom::user_history::ListProductEventsOfUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":388,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","event_type":"order","custom_data":{"voucher":"TEA"}}]}"#;
        mock.reply(200, response);
        let call = ListProductEventsOfUserByCustomId::new("user-123");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/users-by-id/user-123/product_events/",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_emails_of_user() -> TestResult {
        use generated_client::usercom::user_history::ListEmailsOfUser;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":71,"status":"opened","created_at":"2022-09-06T12:35:17.230000Z","sent_at":"2022-09-06T12:35:18.230000Z","opened_at":"2022-09-06T13:00:00.000000Z","clicked_at":null,"subject":"Welcome"}]}"#;
        mock.reply(200, response);
        let call = ListEmailsOfUser::new(52);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users/52/emails/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_emails_of_user_by_custom_id() -> TestResult {
        use generated_client::usercom::user_history::ListEmailsOfUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":71,"status":"opened","created_at":"2022-09-06T12:35:17.230000Z","sent_at":"2022-09-06T12:35:18.230000Z","opened_at":"2022-09-06T13:00:00.000000Z","clicked_at":null,"subject":"Welcome"}]}"#;
        mock.reply(200, response);
        let call = ListEmailsOfUserByCustomId::new("user-123");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users-by-id/user-123/emails/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_ping_hits_of_user() -> TestResult {
        use generated_client::usercom::user_history::ListPingHitsOfUser;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":5,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","url":"https://shop.example.com/tea","city":null}]}"#;
        mock.reply(200, response);
        let call = ListPingHitsOfUser::new(52);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users/52/ping_hits/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_ping_hits_of_user_by_custom_id() -> TestResult {
        use generated_client::usercom::user_history::ListPingHitsOfUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":5,"user_id":52,"timestamp":"2022-09-06T12:35:17.230000Z","url":"https://shop.example.com/tea","city":null}]}"#;
        mock.reply(200, response);
        let call = ListPingHitsOfUserByCustomId::new("user-123");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users-by-id/user-123/ping_hits/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_timeline_of_user() -> TestResult {
        use generated_client::usercom::user_history::ListTimelineOfUser;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":3,"datetime":"2022-09-06T12:35:17.230000Z","name":"Page view","content":{"url":"https://shop.example.com/tea","title":"Tea"}}]}"#;
        mock.reply(200, response);
        let call = ListTimelineOfUser::new(52);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users/52/timeline/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_timeline_of_user_by_custom_id() -> TestResult {
        use generated_client::usercom::user_history::ListTimelineOfUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":3,"datetime":"2022-09-06T12:35:17.230000Z","name":"Page view","content":{"url":"https://shop.example.com/tea","title":"Tea"}}]}"#;
        mock.reply(200, response);
        let call = ListTimelineOfUserByCustomId::new("user-123");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users-by-id/user-123/timeline/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_user_to_list() -> TestResult {
        use generated_client::usercom::user_lists::AddUserToList;
        let mock = MockTransport::new();
        let response = r#"{"id":7}"#;
        mock.reply(200, response);
        let call = AddUserToList::new(52, 7);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users/52/add_to_list/",
            Some(r#"{"list":7}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_user_to_list_by_custom_id() -> TestResult {
        use generated_client::usercom::user_lists::AddUserToListByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"id":7}"#;
        mock.reply(200, response);
        let call = AddUserToListByCustomId::new("user-123", 7);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/add_to_list/",
            Some(r#"{"list":7}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_user_from_list() -> TestResult {
        use generated_client::usercom::user_lists::RemoveUserFromList;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveUserFromList::new(52, 7);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/api/public/users/52/remove_from_list/",
            Some(r#"{"list":7}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_user_from_list_by_custom_id() -> TestResult {
        use generated_client::usercom::user_lists::RemoveUserFromListByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveUserFromListByCustomId::new("user-123", 7);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/remove_from_list/",
            Some(r#"{"list":7}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_tag_to_user() -> TestResult {
        use generated_client::usercom::user_tags::AddTagToUser;
        let mock = MockTransport::new();
        let response = r#"{"created":true,"tag":{"name":"verified"}}"#;
        mock.reply(200, response);
        let call = AddTagToUser::new(52, "verified");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users/52/add_tag/",
            Some(r#"{"name":"verified"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_tag_to_user_by_custom_id() -> TestResult {
        use generated_client::usercom::user_tags::AddTagToUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"created":false,"tag":{"name":"verified"}}"#;
        mock.reply(200, response);
        let call = AddTagToUserByCustomId::new("user-123", "verified");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/add_tag/",
            Some(r#"{"name":"verified"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn add_tags_to_user_by_custom_id() -> TestResult {
        use generated_client::usercom::user_tags::AddTagsToUserByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = AddTagsToUserByCustomId::new("user-123", ["verified", "updated"]);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/add_many_tags/",
            Some(r#"{"tag_names":["verified","updated"]}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_tag_from_user() -> TestResult {
        use generated_client::usercom::user_tags::RemoveTagFromUser;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveTagFromUser::new(52, "verified");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "DELETE",
            "/api/public/users/52/remove_tag/",
            Some(r#"{"name":"verified"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn remove_tag_from_user_by_custom_id() -> TestResult {
        use generated_client::usercom::user_tags::RemoveTagFromUserByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = RemoveTagFromUserByCustomId::new("user-123", "verified");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "POST",
            "/api/public/users-by-id/user-123/remove_tag/",
            Some(r#"{"name":"verified"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_users() -> TestResult {
        use generated_client::usercom::users::ListUsers;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
        mock.reply(200, response);
        let call = ListUsers::new().with_email(true).filters("score__gte", "10");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/users/?with_email=true&score__gte=10",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_user() -> TestResult {
        use generated_client::usercom::users::CreateUser;
        use generated_client::usercom::UserGenderCode;
        use generated_client::usercom::UserStatusCode;
        let mock = MockTransport::new();
        let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":null,"email":"adam@example.com","first_seen":"2022-09-06T11:52:48.812722Z","gender":"male","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":"Adam Doe","notifications":true,"page_views":2,"phone_number":null,"score":0,"status":"user","tags":[{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false,"favourite_colour":"green"}"#;
        mock.reply(200, response);
        let call = CreateUser::new()
            .email("adam@example.com")
            .first_name("Adam")
            .last_name("Doe")
            .tags(["verified"])
            .gender(UserGenderCode::Male)
            .status(UserStatusCode::User)
            .extra("favourite_colour", "green");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users/",
            Some(
                r#"{"email":"adam@example.com","first_name":"Adam","last_name":"Doe","gender":2,"status":2,"tags":["verified"],"favourite_colour":"green"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_user() -> TestResult {
        use generated_client::usercom::users::GetUser;
        let mock = MockTransport::new();
        let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":null,"email":"adam@example.com","first_seen":"2022-09-06T11:52:48.812722Z","gender":"male","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":"Adam Doe","notifications":true,"page_views":2,"phone_number":null,"score":0,"status":"user","tags":[{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false,"favourite_colour":"green"}"#;
        mock.reply(200, response);
        let call = GetUser::new(52);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users/52/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_user_by_custom_id() -> TestResult {
        use generated_client::usercom::users::GetUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":"user-123","email":null,"first_seen":"2022-09-06T11:52:48.812722Z","gender":"unknown","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":null,"notifications":true,"page_views":2,"phone_number":"+15550100","score":0,"status":"visitor","tags":[],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false}"#;
        mock.reply(200, response);
        let call = GetUserByCustomId::new("user-123");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users-by-id/user-123/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_user() -> TestResult {
        use generated_client::usercom::users::UpdateUser;
        let mock = MockTransport::new();
        let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":null,"email":"adam@example.com","first_seen":"2022-09-06T11:52:48.812722Z","gender":"male","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":"Adam Doe","notifications":true,"page_views":2,"phone_number":null,"score":0,"status":"user","tags":[{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false,"favourite_colour":"green"}"#;
        mock.reply(200, response);
        let call = UpdateUser::new(52)
            .phone_number(None)
            .first_name("Adam")
            .extra("favourite_colour", "green");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/api/public/users/52/",
            Some(
                r#"{"first_name":"Adam","phone_number":null,"favourite_colour":"green"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_user_by_custom_id() -> TestResult {
        use generated_client::usercom::users::UpdateUserByCustomId;
        let mock = MockTransport::new();
        let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":"user-123","email":null,"first_seen":"2022-09-06T11:52:48.812722Z","gender":"unknown","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":null,"notifications":true,"page_views":2,"phone_number":"+15550100","score":0,"status":"visitor","tags":[],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false}"#;
        mock.reply(200, response);
        let call = UpdateUserByCustomId::new("user-123").score(12).unsubscribed(true);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PUT",
            "/api/public/users-by-id/user-123/",
            Some(r#"{"score":12,"unsubscribed":true}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_user() -> TestResult {
        use generated_client::usercom::users::DeleteUser;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = DeleteUser::new(52);
        call.send_blocking(&client(&mock))?;
        mock.assert_sent("DELETE", "/api/public/users/52/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn delete_user_by_custom_id() -> TestResult {
        use generated_client::usercom::users::DeleteUserByCustomId;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(200, response);
        let call = DeleteUserByCustomId::new("user-123");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent("DELETE", "/api/public/users-by-id/user-123/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_or_create_user() -> TestResult {
        use generated_client::usercom::users::UpdateOrCreateUser;
        let mock = MockTransport::new();
        let response = r#"{"created":true,"id":5577}"#;
        mock.reply(200, response);
        let call = UpdateOrCreateUser::new()
            .custom_id("my_custom_id")
            .first_name("John")
            .last_name("Doe")
            .tags(["updated", "verified"]);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users/update_or_create/",
            Some(
                r#"{"custom_id":"my_custom_id","first_name":"John","last_name":"Doe","tags":["updated","verified"]}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn find_user_by_email_somebody() -> TestResult {
        use generated_client::usercom::users::FindUserByEmail;
        let mock = MockTransport::new();
        let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":null,"email":"adam@example.com","first_seen":"2022-09-06T11:52:48.812722Z","gender":"male","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":"Adam Doe","notifications":true,"page_views":2,"phone_number":null,"score":0,"status":"user","tags":[{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false,"favourite_colour":"green"}"#;
        mock.reply(200, response);
        let call = FindUserByEmail::new("adam@example.com");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/users/search/?email=adam%40example.com",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn find_user_by_email_nobody() -> TestResult {
        use generated_client::usercom::users::FindUserByEmail;
        let mock = MockTransport::new();
        let response = "";
        mock.reply(404, response);
        let call = FindUserByEmail::new("eve@example.com");
        call.send_blocking(&client(&mock))?;
        mock.assert_sent(
            "GET",
            "/api/public/users/search/?email=eve%40example.com",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn find_users_by_email() -> TestResult {
        use generated_client::usercom::users::FindUsersByEmail;
        let mock = MockTransport::new();
        let response = r#"[{"id":27,"custom_id":null,"email":"adam@example.com","name":"Adam Doe","status":"visitor"}]"#;
        mock.reply(200, response);
        let call = FindUsersByEmail::new("adam@example.com", true);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/users/search/?email=adam%40example.com&many=true",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn find_user_by_key() -> TestResult {
        use generated_client::usercom::users::FindUserByKey;
        let mock = MockTransport::new();
        let response = r#"{"browser_language":null,"companies":[],"created_at":"2022-09-05T07:21:39.171977Z","email":"adam@example.com","gender":"unknown","gravatar_url":null,"id":27,"lists":[],"name":"Adam Doe","notifications":true,"phone_number":"+15550100","score":0,"status":"visitor","tags":[{"id":1,"name":"updated"},{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-05T07:21:39.171990Z","user_key":"lel1c5u1wuk8"}"#;
        mock.reply(200, response);
        let call = FindUserByKey::new("lel1c5u1wuk8");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/users/search/?key=lel1c5u1wuk8", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn find_users_by_phone_number() -> TestResult {
        use generated_client::usercom::users::FindUsersByPhoneNumber;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
        mock.reply(200, response);
        let call = FindUsersByPhoneNumber::new("+15550100");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/users/search/?phone_number=%2B15550100",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn find_users_by_attribute() -> TestResult {
        use generated_client::usercom::users::FindUsersByAttribute;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
        mock.reply(200, response);
        let call = FindUsersByAttribute::new([("favourite_colour__startswith", "gr")]);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/users/search/?favourite_colour__startswith=gr",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn find_users_by_date() -> TestResult {
        use generated_client::usercom::users::FindUsersByDate;
        use generated_client::usercom::FindUsersByDateSearch;
        let mock = MockTransport::new();
        let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
        mock.reply(200, response);
        let call = FindUsersByDate::new(FindUsersByDateSearch::LastSeen)
            .min("2022-09-05T12:00:00Z".parse::<generated_client::DateTime>()?)
            .max("2022-09-06T12:00:00Z".parse::<generated_client::DateTime>()?);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "GET",
            "/api/public/users/?search=last_seen&min=1662379200&max=1662465600",
            None,
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn merge_users() -> TestResult {
        use generated_client::usercom::users::MergeUsers;
        let mock = MockTransport::new();
        let response = r#"{"success":true}"#;
        mock.reply(200, response);
        let call = MergeUsers::new(11, [2, 5, 6]);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/users/merge/",
            Some(r#"{"parent":11,"users_list":[2,5,6]}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }
}

#[cfg(feature = "usercom_v1")]
#[rustfmt::skip]
mod usercom_v1 {
    use generated_client::testing::MockTransport;
    use generated_client::testing::assert_round_trip;
    type TestResult = Result<(), Box<dyn std::error::Error>>;
    const HEADERS: &[(&str, &str)] = &[("authorization", "Token wire-test")];

    fn client(mock: &MockTransport) -> generated_client::usercom_v1::Client {
        generated_client::usercom_v1::Client::builder("subdomain", "wire-test")
            .blocking_transport(mock.clone())
            .into_client()
    }

    fn assert_headers(mock: &MockTransport, own: &[(&str, &str)]) {
        for request in mock.requests() {
            let usual = HEADERS
                .iter()
                .filter(|(name, _)| own.iter().all(|(other, _)| other != name));
            for (name, value) in usual.chain(own) {
                let sent = request.headers().get(*name).map(|value| value.as_bytes());
                assert_eq!(sent, Some(value.as_bytes()), "{name}");
            }
        }
    }

    #[test]
    fn update_deal() -> TestResult {
        use generated_client::usercom_v1::deals::UpdateDeal;
        let mock = MockTransport::new();
        let response = r#"{"id":3300,"name":"Updated deal name","value":"525.00","currency":"USD","custom_id":null,"stage":25898,"pipeline":4338,"assigned_to":null,"restricted_to":null,"agent":5567,"company":null,"person":22266722,"status":"1","scope":"2","created_by":5567,"created_at":"2017-06-27T14:51:04.331287Z","updated_at":"2017-07-10T12:01:58.617681Z","activities_status":"3","activities_status_updated_at":"2017-07-10T12:01:58.617406Z","expected_close_date":null}"#;
        mock.reply(200, response);
        let call = UpdateDeal::new(3300)
            .name("Updated name")
            .description("updated description");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "PATCH",
            "/api/public/deals/3300/",
            Some(r#"{"name":"Updated name","description":"updated description"}"#),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn get_deal() -> TestResult {
        use generated_client::usercom_v1::deals::GetDeal;
        let mock = MockTransport::new();
        let response = r#"{"id":12218,"name":"example deal","value":"1250.00","currency":"USD","custom_id":null,"stage":36585,"pipeline":6179,"assigned_to":398,"restricted_to":null,"agent":null,"company":768,"person":20900530,"status":"1","scope":"2","created_by":382,"created_at":"2017-09-06T09:53:50.748535Z","updated_at":"2017-09-06T09:53:50.748555Z","attributes":[{"id":22,"name":"deal attr","name_std":"deal_attr","description":"attribute description","value":"attr value"}],"tags":[{"id":31,"name":"My tag"}],"activities_status":"no planned","expected_close_date":null,"loss_reason":null,"loss_reason_description":""}"#;
        mock.reply(200, response);
        let call = GetDeal::new(12_218);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/deals/12218/", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn list_deals() -> TestResult {
        use generated_client::usercom_v1::deals::ListDeals;
        let mock = MockTransport::new();
        let response = r#"{"count":3,"next":null,"previous":null,"results":[{"id":3300,"name":"Deal 1","value":"525.00","currency":"USD","custom_id":null,"stage":25898,"pipeline":4338,"assigned_to":null,"restricted_to":null,"agent":5567,"company":null,"person":22266722,"status":"1","scope":"2","created_by":5567,"created_at":"2017-06-27T14:51:04.331287Z","updated_at":"2017-07-04T16:54:47.907574Z","tags":[{"id":31,"name":"My tag"}],"activities_status":"3","activities_status_updated_at":"2017-07-04T16:54:47.907238Z","expected_close_date":null}]}"#;
        mock.reply(200, response);
        let call = ListDeals::new(25_898);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent("GET", "/api/public/deals/?stage=25898", None);
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn update_or_create_deal() -> TestResult {
        use generated_client::usercom_v1::deals::UpdateOrCreateDeal;
        let mock = MockTransport::new();
        let response = r#"{"id":8066,"name":"My new deal"}"#;
        mock.reply(200, response);
        let call = UpdateOrCreateDeal::new("My new deal")
            .assigned_to(5725)
            .description("deal created by API request")
            .stage(25_898)
            .pipeline(4338)
            .status(1)
            .scope(1);
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/deals/update_or_create/",
            Some(
                r#"{"name":"My new deal","description":"deal created by API request","stage":25898,"pipeline":4338,"assigned_to":5725,"status":1,"scope":1}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }

    #[test]
    fn create_deal_with_custom_id() -> TestResult {
        use generated_client::usercom_v1::deals::CreateDealWithCustomId;
        let mock = MockTransport::new();
        let response = r#"{"id":3300,"name":"Updated deal name","value":"525.00","currency":"USD","stage":25898,"pipeline":4338,"assigned_to":null,"restricted_to":null,"agent":5567,"products":[1,2],"company":123}"#;
        mock.reply(200, response);
        let call = CreateDealWithCustomId::new("my-deal-7")
            .name("Created name")
            .description("updated description");
        let answer = call.send_blocking(&client(&mock))?;
        assert_round_trip(&answer, response);
        mock.assert_sent(
            "POST",
            "/api/public/deals-by-id/",
            Some(
                r#"{"deal_id":"my-deal-7","name":"Created name","description":"updated description"}"#,
            ),
        );
        assert_headers(&mock, &[]);
        Ok(())
    }
}
