//! Responses are read and written back without losing what the service said.

mod support;

use generated_client::chartmogul::opportunities::{ListOpportunitiesPage, Opportunity};
use generated_client::chartmogul::{ForecastCategory, OpportunityType};
use generated_client::jiff::Timestamp;
use generated_client::serde_json::{self, Value, json};
use generated_client::usercom_v1::Deal;
use serde::Serialize;
use support::{DEAL, OPPORTUNITY, value_of, with, without};

fn opportunity(json: &str) -> Opportunity {
    serde_json::from_str(json).expect("an opportunity")
}

fn deal(json: &str) -> Deal {
    serde_json::from_str(json).expect("a deal")
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a response can be written")
}

/// Every member that came is written back equal, null included. A nullable member that did not come is written as null,
/// for `Option` cannot tell the two apart.
#[track_caller]
fn assert_kept(value: &impl Serialize, json: &str) {
    let mut written = written(value);
    let read = value_of(json);
    let came = read.as_object().expect("an object");
    let members = written.as_object_mut().expect("an object");
    members.retain(|name, value| came.contains_key(name) || !value.is_null());
    assert_eq!(written, read);
}

#[test]
fn the_documented_opportunity_is_written_as_it_was_read() {
    assert_eq!(written(&opportunity(OPPORTUNITY)), value_of(OPPORTUNITY));
}

#[test]
fn the_documented_deal_is_written_as_it_was_read() {
    assert_eq!(written(&deal(DEAL)), value_of(DEAL));
}

#[test]
fn the_documented_opportunity_is_typed() {
    let opportunity = opportunity(OPPORTUNITY);
    assert_eq!(opportunity.uuid, "4ee13ca4-e7fe-11ee-fa7f-f303abf41acc");
    assert_eq!(opportunity.estimated_close_date.to_string(), "2024-04-21");
    assert_eq!(opportunity.amount_in_cents, 20_000);
    assert_eq!(opportunity.type_, Some(OpportunityType::Recurring));
    assert_eq!(
        opportunity.forecast_category,
        Some(ForecastCategory::BestCase)
    );
    assert_eq!(opportunity.win_likelihood, Some(40));
    let seats = opportunity
        .custom
        .as_ref()
        .and_then(|custom| custom.get("seats"));
    assert_eq!(seats, Some(&json!(4)));
    let created: Timestamp = "2024-03-22T01:55:50.156Z".parse().expect("a timestamp");
    assert_eq!(opportunity.created_at.map(Timestamp::from), Some(created));
}

#[test]
fn the_documented_deal_is_typed() {
    let deal = deal(DEAL);
    assert_eq!(deal.id, 3300);
    assert_eq!(deal.custom_id, None);
    assert_eq!(deal.person, Some(22_266_722));
    // Text on the wire, numbers here.
    assert_eq!(deal.status, Some(1));
    assert_eq!(deal.scope, Some(2));
    let value = deal.value.expect("a value");
    assert_eq!(value, "525".parse().expect("a decimal"));
    // The scale is part of the value: an amount of money keeps its zeros.
    assert_eq!(value.to_string(), "525.00");
    let created: Timestamp = "2017-06-27T14:51:04.331287Z".parse().expect("a timestamp");
    assert_eq!(deal.created_at.map(Timestamp::from), Some(created));
}

#[test]
fn numbers_are_read_where_text_is_documented() {
    let bare = with(&with(DEAL, "status", json!(1)), "scope", json!(2));
    // Newer samples have numbers; they mean the same and are written as documented.
    assert_eq!(deal(&bare), deal(DEAL));
    assert_eq!(written(&deal(&bare)), written(&deal(DEAL)));
}

#[test]
fn unknown_fields_are_passed_over() {
    let more = with(OPPORTUNITY, "score", json!({"of": ["tomorrow", null, 1.5]}));
    assert_eq!(opportunity(&more), opportunity(OPPORTUNITY));
    let more = with(DEAL, "score", json!([{"deep": {"er": true}}]));
    assert_eq!(deal(&more), deal(DEAL));
}

#[test]
fn every_known_enum_value_is_read_and_written() {
    for value in ["pipeline", "best_case", "committed", "lost", "won"] {
        let json = with(OPPORTUNITY, "forecast_category", json!(value));
        let read = opportunity(&json);
        assert!(!matches!(
            read.forecast_category,
            Some(ForecastCategory::Unrecognized(_)) | None
        ));
        assert_eq!(written(&read), value_of(&json));
    }
}

#[test]
fn optional_fields_may_be_missing() {
    for member in [
        "type",
        "forecast_category",
        "win_likelihood",
        "custom",
        "created_at",
    ] {
        let json = without(OPPORTUNITY, member);
        assert_eq!(written(&opportunity(&json)), value_of(&json), "{member}");
    }
    for json in [r#"{"id":8066,"name":"My new deal"}"#, r#"{"id":3300}"#] {
        assert_kept(&deal(json), json);
    }
}

#[test]
fn optional_fields_may_be_null() {
    // Undocumented, but a service that sends it means the same as leaving the field out.
    for member in [
        "type",
        "forecast_category",
        "win_likelihood",
        "custom",
        "updated_at",
    ] {
        let null = with(OPPORTUNITY, member, Value::Null);
        let absent = without(OPPORTUNITY, member);
        assert_eq!(opportunity(&null), opportunity(&absent), "{member}");
    }
    for member in ["name", "value", "stage", "status", "created_at", "tags"] {
        let null = with(DEAL, member, Value::Null);
        let absent = without(DEAL, member);
        assert_eq!(deal(&null), deal(&absent), "{member}");
    }
}

#[test]
fn required_fields_may_not_be_missing() {
    let uuid = serde_json::from_str::<Opportunity>(&without(OPPORTUNITY, "uuid"));
    assert!(uuid.unwrap_err().to_string().contains("uuid"));
    let id = serde_json::from_str::<Deal>(&without(DEAL, "id"));
    assert!(id.unwrap_err().to_string().contains("id"));
}

#[test]
fn large_integers_are_exact() {
    // Neighbours of 2^53, where floats begin to skip, and the ends of the type.
    for number in [9_007_199_254_740_993, i64::MAX, i64::MIN] {
        let json = with(OPPORTUNITY, "amount_in_cents", json!(number));
        let read = opportunity(&json);
        assert_eq!(read.amount_in_cents, number);
        assert_eq!(written(&read), value_of(&json));
        let json = with(DEAL, "id", json!(number));
        assert_eq!(deal(&json).id, number);
        assert_kept(&deal(&json), &json);
    }
}

#[test]
fn integers_beyond_the_type_are_refused() {
    let json = with(DEAL, "id", json!(u64::MAX));
    assert!(serde_json::from_str::<Deal>(&json).is_err());
    let json = with(DEAL, "id", json!(3300.5));
    assert!(serde_json::from_str::<Deal>(&json).is_err());
}

#[test]
fn open_values_are_kept_as_json() {
    let custom = json!({
        "seats": 4, "ratio": 0.25, "big": u64::MAX, "name": "x", "flag": true, "none": null,
        "list": [1, "two", {"three": 3}]
    });
    let json = with(OPPORTUNITY, "custom", custom);
    assert_eq!(written(&opportunity(&json)), value_of(&json));
}

#[test]
fn an_empty_map_is_not_a_missing_one() {
    let json = with(OPPORTUNITY, "custom", json!({}));
    assert_eq!(written(&opportunity(&json)), value_of(&json));
}

#[test]
fn a_page_is_written_as_it_was_read() {
    let item = value_of(OPPORTUNITY);
    let json = json!({"entries": [item.clone(), item], "cursor": "MjAyNA==", "has_more": true});
    let page: ListOpportunitiesPage = serde_json::from_value(json.clone()).expect("a page");
    assert_eq!(
        serde_json::to_value(&page).expect("a page can be written"),
        json
    );
}

#[test]
fn lists_within_a_deal_are_kept() {
    let json = with(
        DEAL,
        "attributes",
        json!([{"id": 22, "name": "deal attr", "name_std": "deal_attr", "description": null, "value": [1]}]),
    );
    let json = with(
        &json,
        "tags",
        json!([{"id": 31, "name": "My tag"}, {"id": 32}]),
    );
    let json = with(&json, "products", json!([]));
    let read = deal(&json);
    assert_eq!(read.tags.as_ref().map(Vec::len), Some(2));
    assert_kept(&read, &json);
}
