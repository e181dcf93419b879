//! What an update sends, byte for byte, over real sockets, by both APIs and both transports.

mod support;

use std::process::Command;

use generated_client::Patch;
use generated_client::chartmogul::opportunities::{
    ForecastCategory, OpportunityType, UpdateOpportunity,
};
use generated_client::jiff::civil::date;
use generated_client::serde_json::{Value, json};
use generated_client::testing::{Recorded, Server};
use generated_client::usercom_v1::deals::UpdateDeal;
use support::{
    BOTH, CHARTMOGUL_BASE64, DEAL, OPPORTUNITY, OPPORTUNITY_UUID, USERCOM_KEY, Via, chartmogul,
    lines, only, server, usercom,
};

fn opportunity() -> UpdateOpportunity {
    UpdateOpportunity::new(OPPORTUNITY_UUID)
}

fn sent_opportunity(via: Via, request: &UpdateOpportunity) -> Recorded {
    let server = server(&[OPPORTUNITY]);
    let response = via
        .send(&chartmogul(&server), request)
        .expect("the call succeeds");
    assert_eq!(response.amount_in_cents, 20_000);
    only(&server)
}

fn sent_deal(via: Via, request: &UpdateDeal) -> Recorded {
    let server = server(&[DEAL]);
    let response = via
        .send(&usercom(&server), request)
        .expect("the call succeeds");
    assert_eq!(response.id, 3300);
    only(&server)
}

#[track_caller]
fn assert_body(request: &Recorded, expected: &str, via: Via) {
    assert_eq!(String::from_utf8_lossy(&request.body), expected, "{via:?}");
    let length = expected.len().to_string();
    assert_eq!(
        request.header("content-length"),
        Some(length.as_str()),
        "{via:?}"
    );
}

#[track_caller]
fn assert_opportunity_body(request: &UpdateOpportunity, expected: &str) {
    for via in BOTH {
        assert_body(&sent_opportunity(via, request), expected, via);
    }
}

#[track_caller]
fn assert_deal_body(request: &UpdateDeal, expected: &str) {
    for via in BOTH {
        assert_body(&sent_deal(via, request), expected, via);
    }
}

/// The head of a request: its line, and the headers that say who sends what.
#[track_caller]
fn assert_head(request: &Recorded, line: &str, authorization: &str, via: Via) {
    let raw = String::from_utf8_lossy(&request.raw);
    assert_eq!(raw.lines().next(), Some(line), "{via:?}");
    for (name, value) in [
        ("authorization", authorization),
        ("content-type", "application/json"),
        ("accept", "application/json"),
    ] {
        let sent: Vec<&str> = request
            .headers
            .iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
            .collect();
        assert_eq!(sent, [value], "{name}, {via:?}");
    }
}

#[test]
fn an_opportunity_is_patched_below_the_base_path_with_the_key_as_user_name() {
    for via in BOTH {
        assert_head(
            &sent_opportunity(via, &opportunity()),
            "PATCH /v1/opportunities/4ee13ca4-e7fe-11ee-fa7f-f303abf41acc HTTP/1.1",
            &format!("Basic {CHARTMOGUL_BASE64}"),
            via,
        );
    }
}

#[test]
fn a_deal_is_patched_with_the_slash_at_the_end_of_its_path() {
    for via in BOTH {
        assert_head(
            &sent_deal(via, &UpdateDeal::new(3300)),
            "PATCH /api/public/deals/3300/ HTTP/1.1",
            &format!("Token {USERCOM_KEY}"),
            via,
        );
    }
}

#[test]
fn an_opportunity_without_setters_is_left_as_it_is() {
    assert_opportunity_body(&opportunity(), "{}");
}

#[test]
fn the_documented_update_of_an_opportunity() {
    assert_opportunity_body(
        &opportunity().amount_in_cents(20_000).custom("seats", 4),
        r#"{"amount_in_cents":20000,"custom":[{"key":"seats","value":4}]}"#,
    );
}

#[test]
fn custom_attributes_can_be_emptied() {
    let none: [(String, Value); 0] = [];
    assert_opportunity_body(&opportunity().custom_entries(none), r#"{"custom":[]}"#);
}

#[test]
fn custom_attributes_keep_their_types_and_their_order() {
    assert_opportunity_body(
        &opportunity()
            .custom("seats", 4)
            .custom("channel", "web \"shop\"")
            .custom("trial", false)
            .custom("renewed_at", Value::Null),
        concat!(
            r#"{"custom":[{"key":"seats","value":4},{"key":"channel","value":"web \"shop\""},"#,
            r#"{"key":"trial","value":false},{"key":"renewed_at","value":null}]}"#,
        ),
    );
}

#[test]
fn custom_entries_replaces_what_was_set_before() {
    assert_opportunity_body(
        &opportunity()
            .custom("seats", 4)
            .custom_entries([("plan", json!("a"))]),
        r#"{"custom":[{"key":"plan","value":"a"}]}"#,
    );
}

#[test]
fn every_field_of_an_opportunity_can_be_set() {
    assert_opportunity_body(
        &opportunity()
            .owner("sales@example.com")
            .pipeline("New Business")
            .pipeline_stage("Discovery")
            .estimated_close_date(date(2024, 4, 21))
            .amount_in_cents(i64::MAX)
            .currency("USD")
            .type_(OpportunityType::OneTime)
            .forecast_category(ForecastCategory::BestCase)
            .win_likelihood(0)
            .custom("seats", 4),
        concat!(
            r#"{"owner":"sales@example.com","pipeline":"New Business","pipeline_stage":"Discovery","#,
            r#""estimated_close_date":"2024-04-21","amount_in_cents":9223372036854775807,"#,
            r#""currency":"USD","type":"one-time","forecast_category":"best_case","#,
            r#""win_likelihood":0,"custom":[{"key":"seats","value":4}]}"#,
        ),
    );
}

#[test]
fn a_deal_without_setters_is_left_as_it_is() {
    assert_deal_body(&UpdateDeal::new(3300), "{}");
}

#[test]
fn none_clears() {
    assert_deal_body(
        &UpdateDeal::new(3300).custom_id(None),
        r#"{"custom_id":null}"#,
    );
}

#[test]
fn a_value_sets() {
    assert_deal_body(
        &UpdateDeal::new(3300).custom_id("d-1"),
        r#"{"custom_id":"d-1"}"#,
    );
}

#[test]
fn an_empty_text_is_a_value() {
    assert_deal_body(&UpdateDeal::new(3300).custom_id(""), r#"{"custom_id":""}"#);
}

#[test]
fn unchanged_takes_a_value_back() {
    let request = UpdateDeal::new(3300)
        .custom_id("d-1")
        .custom_id(Patch::Unchanged);
    assert_deal_body(&request, "{}");
    assert_eq!(request, UpdateDeal::new(3300));
}

#[test]
fn each_field_has_its_own_state() {
    assert_deal_body(
        &UpdateDeal::new(3300)
            .name("Updated name")
            .description("updated description")
            .custom_id(None)
            .person(22_266_722)
            .expected_close_date(date(2017, 7, 10)),
        concat!(
            r#"{"name":"Updated name","custom_id":null,"person":22266722,"#,
            r#""expected_close_date":"2017-07-10","description":"updated description"}"#,
        ),
    );
    assert_deal_body(
        &UpdateDeal::new(3300)
            .person(None)
            .assigned_to(None)
            .expected_close_date(None),
        r#"{"person":null,"assigned_to":null,"expected_close_date":null}"#,
    );
}

#[test]
fn text_beyond_ascii_arrives_as_it_is() {
    assert_deal_body(
        &UpdateDeal::new(3300).name("Zażółć „gęślą” 🦀\n"),
        r#"{"name":"Zażółć „gęślą” 🦀\n"}"#,
    );
}

#[test]
fn a_proxy_of_the_environment_is_not_asked_for_this_machine() {
    let proxy = Server::start();
    // A process of its own, for the environment of this one is shared by all tests.
    let output = Command::new(std::env::current_exe().expect("this test has a file"))
        .args(["--exact", "none_clears"])
        .envs(
            ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"].map(|name| (name, proxy.url())),
        )
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .expect("this test can be started");
    assert_eq!(lines(&proxy), [""; 0]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
}
