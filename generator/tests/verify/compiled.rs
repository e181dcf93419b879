//! Answers on their way through a compiled client, played by a stand-in.

use generator::{Compiled, Unread, Verify};
use serde_json::Value;

use crate::shop::{all, entry, har, json, problems, specs};

/// Writes every answer as this text.
struct Writes(&'static str);

impl Compiled for Writes {
    fn decode(
        &self,
        api: &str,
        operation: &str,
        _: u16,
        _: &[u8],
    ) -> Option<Result<String, Unread>> {
        match (api, operation) {
            ("shop", "orders.get_order" | "orders.search_orders") => Some(Ok(self.0.to_owned())),
            ("shop", "orders.delete_order") => Some(Ok("null".to_owned())),
            _ => None,
        }
    }

    fn message(&self, _: &str, _: &str, _: u16, body: &[u8]) -> Option<String> {
        String::from_utf8_lossy(body)
            .contains("message")
            .then(String::new)
    }
}

/// Reads no answer.
struct Fails(&'static str, &'static str);

impl Compiled for Fails {
    fn decode(&self, _: &str, _: &str, _: u16, _: &[u8]) -> Option<Result<String, Unread>> {
        Some(Err(Unread {
            path: self.0.to_owned(),
            why: self.1.to_owned(),
        }))
    }

    fn message(&self, _: &str, _: &str, _: u16, _: &[u8]) -> Option<String> {
        None
    }
}

fn told(entry: Value, client: &dyn Compiled) -> Vec<String> {
    let (specs, recordings) = (specs(), [har(&[entry])]);
    let verify = Verify {
        client: Some(client),
        ..all(&specs, &recordings)
    };
    let found = problems(&verify.run().expect("a report")).into_iter();
    found
        .map(|problem| problem.split_once(": ").expect("an endpoint").1.to_owned())
        .collect()
}

fn order(json: &str) -> Value {
    entry("GET", "/orders/7/", "", 200, json)
}

#[test]
fn the_same_value_may_be_written_differently() {
    for (read, written) in [
        (r#"{"id": 1, "title": "a"}"#, r#"{"title":"a","id":1}"#),
        (
            r#"{"id": 1, "title": "a", "code": ""}"#,
            r#"{"id":1,"title":"a","code":null}"#,
        ),
        (
            r#"{"id": 1, "title": "a", "lines": []}"#,
            r#"{"id":1,"title":"a"}"#,
        ),
        (
            r#"{"id": 1, "title": "a", "weight": 0}"#,
            r#"{"id":1,"title":"a","weight":0.0}"#,
        ),
        (
            r#"{"id": 1, "title": "a", "weight": 1500}"#,
            r#"{"id":1,"title":"a","weight":1.5e3}"#,
        ),
        (
            r#"{"id": 1, "title": "a", "total": -1.50}"#,
            r#"{"id":1,"title":"a","total":-1.5}"#,
        ),
        (
            r#"{"id": 12.0, "title": "02.01.2024 +02:00", "lines": null, "tags": []}"#,
            r#"{"id":12,"title":"02.01.2024 +0200","lines":[],"tags":{}}"#,
        ),
        (
            r#"{"id": 1e5, "title": "12.0"}"#,
            r#"{"id":100000,"title":"12"}"#,
        ),
        (r#"{"id": -0, "title": "a"}"#, r#"{"id":0,"title":"a"}"#),
    ] {
        assert_eq!(told(order(read), &Writes(written)), [""; 0], "{written}");
    }
}

#[test]
fn what_is_lost_or_changed_is_told() {
    for (read, written, problem) in [
        (
            r#"{"id": 1, "title": "a", "total": 1.25}"#,
            r#"{"id":1,"title":"a","total":1.2}"#,
            "round-trip response.total",
        ),
        (
            r#"{"id": 1, "title": "a", "total": 1.25}"#,
            r#"{"id":1,"title":"a"}"#,
            "round-trip response.total",
        ),
        (
            r#"{"id": 1, "title": "2.1.2024"}"#,
            r#"{"id":1,"title":"02.01.2024"}"#,
            "round-trip response.title",
        ),
        (
            r#"{"id": 1, "title": "0000-00-00"}"#,
            r#"{"id":1,"title":"0000-01-01"}"#,
            "round-trip response.title",
        ),
        (
            r#"{"id": 1, "title": "12345-01-01"}"#,
            r#"{"id":1,"title":"9999-12-31"}"#,
            "round-trip response.title",
        ),
        (
            r#"{"id": 1, "title": "12.0"}"#,
            r#"{"id":1,"title":"120"}"#,
            "round-trip response.title",
        ),
        (
            r#"{"id": 1, "title": "a"}"#,
            r#"{"id":null,"title":"a"}"#,
            "round-trip response.id",
        ),
        (
            r#"{"id": 1, "title": "a"}"#,
            r#"{"id":1,"title":"a","code":"x"}"#,
            "round-trip response",
        ),
        (
            r#"{"id": 1, "title": "a", "lines": [{"name": "a"}]}"#,
            r#"{"id":1,"title":"a","lines":[{"name":"b"}]}"#,
            "round-trip response.lines[].name",
        ),
        (
            r#"{"id": 1, "title": "a", "lines": [{"name": "a"}]}"#,
            r#"{"id":1,"title":"a","lines":[]}"#,
            "round-trip response.lines",
        ),
    ] {
        assert_eq!(told(order(read), &Writes(written)), [problem], "{written}");
    }
}

#[test]
fn what_was_told_is_not_told_again() {
    let unknown = order(r#"{"id": 1, "title": "a", "new": {"deep": 1}}"#);
    assert_eq!(
        told(unknown, &Writes(r#"{"id":1,"title":"a"}"#)),
        ["unknown-key response.new"]
    );
    let wrong = order(r#"{"id": "1", "title": "a"}"#);
    let fails = Fails("id", "expected i64, found \"1\" at line 1 column 8");
    assert_eq!(told(wrong, &fails), ["type response.id"]);
    let at = entry("GET", "/orders/search/", "", 200, "{}");
    let fails = Fails(
        "",
        "the response cannot be read: there is no member `found`, found {} at line 1 column 1",
    );
    assert_eq!(told(at, &fails), ["missing response.found"]);
    let missing = order(r#"{"id": 1}"#);
    assert_eq!(
        told(missing, &Fails("", "missing field `title` at line 1")),
        ["missing response.title"]
    );
}

#[test]
fn the_part_that_is_read_is_compared() {
    let found = entry(
        "GET",
        "/orders/search/",
        "",
        200,
        r#"{"found": [{"id": 1, "title": "a"}]}"#,
    );
    assert_eq!(
        told(found.clone(), &Writes(r#"[{"id":1,"title":"a"}]"#)),
        [""; 0]
    );
    assert_eq!(
        told(found, &Writes(r#"[{"id":2,"title":"a"}]"#)),
        ["round-trip response.found[].id"]
    );
}

#[test]
fn an_answer_that_the_client_cannot_read_is_told_with_its_place() {
    let fine = || order(r#"{"id": 1, "title": "a"}"#);
    assert_eq!(
        told(fine(), &Fails("lines[3].name", "no")),
        ["decode response.lines[].name"]
    );
    assert_eq!(told(fine(), &Fails("", "no")), ["decode response"]);
    let fine = entry(
        "GET",
        "/orders/",
        "",
        200,
        r#"{"results": [], "cursor": null}"#,
    );
    assert_eq!(told(fine, &Writes("{}")), ["uncompiled response"]);
}

#[test]
fn errors_have_a_message_or_are_kept_as_they_came() {
    let refused = |body| told(entry("GET", "/orders/7/", "", 404, body), &Writes("{}"));
    assert_eq!(refused(r#"{"message": "gone"}"#), [""; 0]);
    assert_eq!(refused(r#"{"code": 5}"#), ["message 404"]);
    assert_eq!(refused("no such order"), ["message 404"]);
    assert_eq!(refused(""), [""; 0]);
    assert_eq!(refused(" <!DOCTYPE html>"), [""; 0]);
}

#[test]
fn the_body_of_an_error_is_judged_by_the_compiled_client_alone() {
    let judged = |status, body| {
        let (specs, recordings) = (
            specs(),
            [har(&[entry("GET", "/orders/7/", "", status, body)])],
        );
        let verify = Verify {
            client: Some(&Writes("{}")),
            ..all(&specs, &recordings)
        };
        let report = verify.run().expect("a report");
        (json(&report)["judged"].as_u64(), report.agrees())
    };
    assert_eq!(judged(404, r#"{"message": "gone"}"#), (Some(1), true));
    assert_eq!(judged(404, r#"{"code": 5}"#), (Some(1), false));
    assert_eq!(judged(404, ""), (Some(0), false));
    assert_eq!(judged(404, "<html>"), (Some(0), false));
    assert_eq!(judged(304, ""), (Some(0), false));
}
