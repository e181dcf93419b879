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
