//! The OpenAPI documents of specs: one as a snapshot, and what holds for all.

#[path = "openapi/import.rs"]
mod importing;
mod support;

use std::collections::BTreeSet;

use generator::{OpenApi, openapi};
use serde_json::Value;
use support::{imaginary, real};

fn documents() -> Vec<OpenApi> {
    let sources = [imaginary(), real()];
    let documents = sources
        .iter()
        .map(|sources| openapi(sources).expect("the specs are in order"));
    documents.flatten().collect()
}

#[test]
fn a_document_in_whole() {
    let documents = openapi(&imaginary()).expect("the specs are in order");
    let document = documents
        .iter()
        .find(|document| document.api == "imaginary_query");
    let document = document.expect("the fixture is there");
    insta::with_settings!({snapshot_path => "openapi", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("document", document.json);
    });
}

#[test]
fn every_reference_leads_to_a_schema() {
    let mut references = 0;
    for document in documents() {
        let json: Value = serde_json::from_str(&document.json).expect("a document is JSON");
        walk(&json, &mut |value| {
            if let Some(to) = value.get("$ref").and_then(Value::as_str) {
                references += 1;
                let pointer = to.strip_prefix('#').expect("references are local");
                assert!(json.pointer(pointer).is_some(), "{}: {to}", document.api);
            }
        });
    }
    assert!(references > 500, "{references}");
}

#[test]
fn every_operation_has_a_name_of_its_own_and_the_parameters_of_its_path() {
    for document in documents() {
        let json: Value = serde_json::from_str(&document.json).expect("a document is JSON");
        let mut names = BTreeSet::new();
        for (path, item) in json["paths"].as_object().expect("there are paths") {
            for operation in item.as_object().expect("a path has operations").values() {
                let name = operation["operationId"].as_str().expect("it has a name");
                assert!(names.insert(name.to_owned()), "{name} twice");
                let parameters = operation["parameters"].as_array().into_iter().flatten();
                let in_path: BTreeSet<_> = parameters
                    .filter(|parameter| parameter["in"] == "path")
                    .map(|parameter| parameter["name"].as_str().unwrap_or_default())
                    .collect();
                let braced = path.split('{').skip(1);
                let braced: BTreeSet<_> =
                    braced.filter_map(|part| part.split('}').next()).collect();
                assert_eq!(in_path, braced, "{name}");
            }
        }
        assert!(!names.is_empty(), "{} has operations", document.api);
    }
}

#[test]
fn pages_are_described_where_they_stand() {
    let documents = openapi(&imaginary()).expect("the specs are in order");
    let mut documents = documents.iter();
    let document = documents.find(|document| document.api == "imaginary");
    let json: Value = serde_json::from_str(&document.expect("it is there").json).unwrap();
    let search = &json["paths"]["/tickets/search"]["post"];
    let words = serde_json::json!({
        "items": "results",
        "next": "paging.next.after",
        "total": "total",
        "send": {"cursor": "body(paging.after)", "size": "body(paging.limit)"},
    });
    assert_eq!(search["x-paging"], words);
    let body = &search["requestBody"]["content"]["application/json"]["schema"]["allOf"][1];
    let limit = &body["properties"]["paging"]["properties"]["limit"];
    assert_eq!(limit["type"], "integer");
    let response = &search["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(response["required"], serde_json::json!(["results"]));
    let next = &response["properties"]["paging"]["properties"]["next"]["properties"];
    assert!(next["after"].is_object(), "{next}");
    // A bare list, and what its headers say.
    let list = &json["paths"]["/tickets"]["get"];
    let success = &list["responses"]["200"];
    assert_eq!(
        success["content"]["application/json"]["schema"]["type"],
        "array"
    );
    assert!(success["headers"]["Link"].is_object(), "{success}");
    let book = &json["paths"]["/tickets/book"]["get"];
    assert_eq!(book["x-paging"]["send"]["page"], "page =0");
}

fn walk(value: &Value, see: &mut impl FnMut(&Value)) {
    see(value);
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, see)),
        Value::Object(members) => members.values().for_each(|member| walk(member, see)),
        _ => {}
    }
}
