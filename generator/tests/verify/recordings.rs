//! HAR files, as different programs write them.

use generator::Source;
use serde_json::{Value, json};

use crate::shop::{all, entry, har, json, problems, run, seen, shown, specs};

const ORDER: &str = r#"{"id": 1, "title": "a"}"#;

#[test]
fn bodies_in_base_64() {
    let mut coded = entry(
        "GET",
        "/orders/7/",
        "",
        200,
        "eyJpZCI6IDEsICJ0aXRsZSI6\nICJhIn0=",
    );
    coded["response"]["content"]["encoding"] = json!("BASE64");
    assert_eq!(problems(&run(&[coded], None)), [""; 0]);
}

#[test]
fn a_query_that_stands_only_in_its_list() {
    let page = r#"{"results": [], "cursor": null}"#;
    let mut listed = entry("GET", "/orders/", "", 200, page);
    listed["request"]["queryString"] = json!([{"name": "customer", "value": "5"}]);
    assert_eq!(
        seen(&run(&[listed], None)),
        ["shop orders.list_orders_of_customer"]
    );
}

#[test]
fn what_was_not_recorded_is_not_judged() {
    let mut bare = entry("GET", "/orders/7/", "", 200, ORDER);
    bare["response"]["content"] = json!({"size": 40});
    assert_eq!(problems(&run(&[bare], None)), [""; 0]);
    let mut bare = entry("POST", "/orders/", "", 201, ORDER);
    bare["request"]["bodySize"] = json!(14);
    assert_eq!(problems(&run(&[bare], None)), [""; 0]);
    let mut blocked = entry("GET", "/orders/7/", "", 200, "");
    blocked["response"] = json!({"status": 0, "content": {}});
    let report = run(&[blocked], None);
    assert_eq!(json(&report)["endpoints"][0]["statuses"], json!({"0": 1}));
    assert!(report.agrees());
}

#[test]
fn a_form_is_no_json() {
    let mut form = entry("POST", "/orders/", "", 201, ORDER);
    form["request"]["postData"] = json!({"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "title", "value": "a"}]});
    assert_eq!(
        problems(&run(&[form], None)),
        ["shop orders.create: not-json request"]
    );
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let mut marked = har(&[entry("GET", "/orders/7/", "", 200, ORDER)]);
    marked.bytes.splice(..0, *b"\xef\xbb\xbf");
    assert!(all(&specs(), &[marked]).run().expect("a report").agrees());
}

#[test]
fn only_some_entries() {
    let mut other = entry("GET", "/orders/7/", "", 200, "{}");
    other["comment"] = json!({"tool": "mock"});
    let (specs, recordings) = (
        specs(),
        [har(&[other, entry("GET", "/orders/7/", "", 200, ORDER)])],
    );
    let verify = |only| {
        let verify = generator::Verify {
            only,
            ..all(&specs, &recordings)
        };
        verify.run().expect("a report")
    };
    assert!(!verify(None).agrees());
    assert!(!verify(Some("mock")).agrees());
    assert!(verify(Some("hand")).agrees());
}

#[test]
fn a_file_that_is_none_says_why_and_quotes_nothing() {
    let broken = |text: &str| {
        let recordings = [Source::new("a.har", text)];
        shown(&all(&specs(), &recordings).run().expect_err("it is no HAR"))
    };
    assert_eq!(
        broken("{}"),
        "a.har: not a HAR file: missing field `log` at line 1 column 2"
    );
    assert!(broken("<html>").starts_with("a.har: not a HAR file: "));
    let entry = |entry: Value| broken(&json!({"log": {"entries": [entry]}}).to_string());
    assert!(entry(json!({})).starts_with("a.har: entry 1 is not HAR: missing field `request`"));
    let number =
        entry(json!({"request": {"method": "GET", "url": 12345, "headers": []}, "response": {}}));
    assert!(
        number.contains("expected a string") && !number.contains("12345"),
        "{number}"
    );
}

#[test]
fn secrets_are_never_shown() {
    const SECRET: &str = "s3cret-value";
    let headers = json!([
        {"name": "Accept", "value": "*/*; version=2"},
        {"name": "Authorization", "value": SECRET},
        {"name": "Cookie", "value": SECRET},
        {"name": "X-Api-Key", "value": 12},
    ]);
    let sent = json!({"title": [SECRET], "password": SECRET, "total": SECRET}).to_string();
    let answer = json!({"id": SECRET, "title": "a", "token": SECRET}).to_string();
    let paths = [
        format!("/orders/?api_key={SECRET}&total={SECRET}&open={SECRET}"),
        format!("/nowhere/?api_key={SECRET}"),
        format!("/orders/{SECRET}/"),
    ];
    let mut entries = Vec::new();
    for path in &paths {
        for method in ["GET", "POST", "PATCH"] {
            let mut entry = entry(method, path, &sent, 200, &answer);
            entry["request"]["headers"] = headers.clone();
            entry["request"]["cookies"] = json!([{"name": "session", "value": SECRET}]);
            entry["response"]["headers"] = json!([{"name": "Set-Cookie", "value": SECRET}]);
            entries.push(entry.clone());
            let url = format!("https://{SECRET}@other.example/{SECRET}?key={SECRET}");
            entry["request"]["url"] = json!(url);
            entries.push(entry);
        }
    }
    let report = run(&entries, None);
    assert!(!report.agrees());
    for shown in [report.text(true), report.text(false), report.json()] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
}
