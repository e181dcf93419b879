//! HAR files, as different programs write them.

use generator::{Report, Source};
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

/// What could not be judged, and why.
fn unjudged(report: &Report) -> Vec<(Option<u64>, String)> {
    let report = json(report);
    let parts = report["unjudged"].as_array().expect("a list").iter();
    parts
        .map(|part| {
            let why = part["why"].as_str().expect("a reason");
            (part["entry"].as_u64(), why.to_owned())
        })
        .collect()
}

fn good() -> Value {
    entry("GET", "/orders/7/", "", 200, ORDER)
}

#[test]
fn what_cannot_be_judged_is_counted_and_fails_alone() {
    let response = |response: Value| {
        let mut entry = good();
        entry["response"] = response;
        entry
    };
    let content = |content: Value| response(json!({"status": 200, "content": content}));
    let not_recorded = "the response's body was not recorded";
    for (entry, why) in [
        (content(json!({"size": 40})), not_recorded),
        (content(json!({"size": 40, "text": ""})), not_recorded),
        (content(json!({"text": null})), not_recorded),
        (content(Value::Null), not_recorded),
        (response(json!({"status": 200})), not_recorded),
        (
            content(json!({"text": "e30*", "encoding": "base64"})),
            "the response's body is broken base64",
        ),
        (
            content(json!({"text": "7b7d", "encoding": "hex"})),
            "the response's body has an unknown encoding",
        ),
        (response(Value::Null), "there is no response"),
        (
            response(json!({"status": 0, "content": {}})),
            "there is no response",
        ),
        (
            response(json!({"status": "no", "content": {"text": "{}"}})),
            "there is no response",
        ),
    ] {
        let alone = run(std::slice::from_ref(&entry), None);
        assert_eq!(unjudged(&alone), [(Some(1), why.to_owned())]);
        assert_eq!(problems(&alone), [""; 0]);
        assert!(!alone.agrees(), "{why}");
        let text = alone.text(false);
        assert!(
            text.contains(&format!("Not judged:\n  shop.har 1: {why}\n")),
            "{text}"
        );
        assert!(
            text.contains("belong to other APIs, 1 not judged.\n"),
            "{text}"
        );
        assert!(text.ends_with("\nNothing was judged.\n"), "{text}");

        let among = run(&[good(), entry], None);
        assert_eq!(unjudged(&among), [(Some(2), why.to_owned())]);
        assert_eq!(json(&among)["judged"], 1);
        assert!(among.agrees(), "{}", among.text(false));
    }
}

#[test]
fn a_response_that_says_nothing_of_its_endpoint_is_not_judged() {
    let redirect = "a redirect, or a response that did not change";
    let bare = "an error without a body";
    for (status, body, why) in [
        (101, "", "a response that is not the last one"),
        (301, "", redirect),
        (302, "<html>", redirect),
        (304, "", redirect),
        (304, ORDER, redirect),
        (404, "", bare),
        (404, " \n", bare),
        (500, "", bare),
        (502, " <html>", "an error with an HTML page"),
        (
            404,
            r#"{"message": "gone"}"#,
            "an error, whose body only the compiled client reads",
        ),
    ] {
        let silent = entry("GET", "/orders/7/", "", status, body);
        let alone = run(std::slice::from_ref(&silent), None);
        assert_eq!(
            unjudged(&alone),
            [(Some(1), why.to_owned())],
            "{status} {body}"
        );
        assert_eq!(problems(&alone), [""; 0]);
        assert_eq!(json(&alone)["judged"], 0);
        assert!(!alone.agrees(), "{status} {body}");
        assert!(alone.text(false).ends_with("\nNothing was judged.\n"));
        let among = run(&[silent, good()], None);
        assert_eq!(json(&among)["judged"], 1);
        assert!(among.agrees(), "{}", among.text(false));
    }
    // Nothing else is expected here.
    let declared = run(&[entry("GET", "/gifts/7/", "", 404, "")], None);
    assert_eq!(unjudged(&declared), []);
    assert!(declared.agrees(), "{}", declared.text(false));
    // No body is what the endpoint says.
    let nothing = run(&[entry("DELETE", "/orders/7/", "", 204, "")], None);
    assert_eq!(unjudged(&nothing), []);
    assert!(nothing.agrees(), "{}", nothing.text(false));
    // A body is missing.
    let missing = run(&[entry("GET", "/orders/7/", "", 204, "")], None);
    assert_eq!(problems(&missing), ["shop orders.get: not-json response"]);
}

#[test]
fn a_request_that_was_not_recorded_is_counted_too() {
    for (body, why) in [
        (
            json!({"bodySize": 14}),
            "the request's body was not recorded",
        ),
        (
            json!({"postData": {"text": "e30*", "encoding": "base64"}}),
            "the request's body is broken base64",
        ),
    ] {
        let mut bare = entry("POST", "/orders/", "", 201, ORDER);
        for (key, value) in body.as_object().expect("an object") {
            bare["request"][key] = value.clone();
        }
        let report = run(&[bare], None);
        assert_eq!(unjudged(&report), [(Some(1), why.to_owned())]);
        assert!(report.agrees(), "its response was judged");
    }
}

#[test]
fn a_recording_without_entries_is_not_in_order() {
    let report = run(&[], None);
    assert!(!report.agrees());
    assert_eq!(unjudged(&report), [(None, "it has no entries".to_owned())]);
    assert!(
        report
            .text(false)
            .contains("  shop.har: it has no entries\n")
    );
    let (specs, recordings) = (specs(), [har(&[good()])]);
    let none = generator::Verify {
        only: Some("nobody wrote this"),
        ..all(&specs, &recordings)
    };
    assert!(!none.run().expect("a report").agrees());
    let mut foreign = good();
    foreign["request"]["url"] = json!("https://other.example/");
    assert!(!run(&[foreign], None).agrees());
}

#[test]
fn a_known_disagreement_of_what_was_not_judged_is_not_stale() {
    let mut bare = good();
    bare["response"]["content"] = json!({"size": 40});
    let list = "shop:\n  orders.get:\n    type response.id: text before\n";
    let other = entry("DELETE", "/orders/7/", "", 204, "");
    let report = run(&[bare, other], Some(list));
    assert!(report.agrees(), "{}", report.text(false));
}

#[test]
fn one_bad_entry_does_not_spoil_the_file() {
    for bad in [
        json!({}),
        json!(null),
        json!([]),
        json!({"request": null, "response": {}}),
        json!({"request": {"method": "GET", "url": "https://acme.shop.example/api/orders/7/", "headers": 5}}),
    ] {
        let report = run(&[bad, good()], None);
        let found = unjudged(&report);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].0 == Some(1) && found[0].1.starts_with("it is not HAR: "),
            "{found:?}"
        );
        assert_eq!(seen(&report), ["shop orders.get"]);
        assert!(report.agrees());
    }
}

#[test]
fn numbers_in_text_are_numbers() {
    let mut texts = good();
    texts["response"]["status"] = json!("200");
    texts["request"]["bodySize"] = json!("0");
    texts["response"]["content"]["size"] = json!("23");
    let report = run(&[texts], None);
    assert_eq!(json(&report)["endpoints"][0]["statuses"], json!({"200": 1}));
    assert_eq!(unjudged(&report), []);
    assert!(report.agrees());
}

#[test]
fn halves_of_characters_and_other_bytes_are_replaced() {
    let broken = |from: &str, to: &[u8]| {
        let mut recording = har(&[entry(
            "GET",
            "/orders/7/",
            "",
            200,
            r#"{"id": 1, "title": "HERE"}"#,
        )]);
        let at = recording
            .bytes
            .windows(from.len())
            .position(|part| part == from.as_bytes());
        let at = at.expect("it is there");
        recording
            .bytes
            .splice(at..at + from.len(), to.iter().copied());
        let report = all(&specs(), &[recording]).run().expect("a report");
        assert_eq!(unjudged(&report), [], "{to:?}");
        assert!(report.agrees(), "{}", report.text(false));
    };
    for half in ["\\ud800", "\\udc00", "\\ud800x"] {
        broken("HERE", half.as_bytes());
        broken("by hand", half.as_bytes());
    }
    broken("HERE", b"caf\xe9");
    broken("by hand", b"\xff\xfe");
}

#[test]
fn base64_without_padding_is_read() {
    let mut coded = entry(
        "GET",
        "/orders/7/",
        "",
        200,
        "eyJpZCI6IDEsICJ0aXRsZSI6ICJhIn0",
    );
    coded["response"]["content"]["encoding"] = json!("base64");
    let report = run(&[coded], None);
    assert_eq!(json(&report)["judged"], 1);
    assert!(report.agrees(), "{}", report.text(false));
}

#[test]
fn json_in_place_of_text_is_read() {
    let mut object = good();
    object["response"]["content"]["text"] = json!({"id": 1, "title": 5});
    assert_eq!(
        problems(&run(&[object], None)),
        ["shop orders.get: type response.title"]
    );
}

#[test]
fn files_that_are_not_utf_8_are_named() {
    let text = r#"{"log": {"entries": []}}"#;
    let units: Vec<u16> = text.encode_utf16().collect();
    let coded = |mark: &[u8], bytes: fn(&u16) -> [u8; 2]| {
        [mark, &units.iter().flat_map(bytes).collect::<Vec<_>>()].concat()
    };
    let little: Vec<u8> = text.bytes().flat_map(|byte| [byte, 0, 0, 0]).collect();
    for (bytes, kind) in [
        (
            coded(b"\xff\xfe", |unit| unit.to_le_bytes()),
            "it is UTF-16; save it as UTF-8",
        ),
        (
            coded(b"\xfe\xff", |unit| unit.to_be_bytes()),
            "it is UTF-16; save it as UTF-8",
        ),
        (
            coded(b"", |unit| unit.to_le_bytes()),
            "it is UTF-16; save it as UTF-8",
        ),
        (
            coded(b"", |unit| unit.to_be_bytes()),
            "it is UTF-16; save it as UTF-8",
        ),
        (little, "it is UTF-32; save it as UTF-8"),
        (
            b"\x1f\x8b\x08\x00".to_vec(),
            "it is packed with gzip; unpack it",
        ),
        (b"PK\x03\x04".to_vec(), "it is a zip archive; unpack it"),
    ] {
        let recordings = [Source::new("a.har", bytes)];
        let error = all(&specs(), &recordings).run().expect_err("it is not HAR");
        assert_eq!(shown(&error), format!("a.har: not a recording: {kind}"));
    }
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
    let body = har(&[entry(
        "GET",
        "/orders/7/",
        "",
        200,
        &format!("\u{feff}{ORDER}"),
    )]);
    assert!(all(&specs(), &[body]).run().expect("a report").agrees());
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
        shown(&all(&specs(), &recordings).run().expect_err("it is not HAR"))
    };
    assert_eq!(
        broken(r#"{"log": {}}"#),
        "a.har: not a HAR file: missing field `entries` at line 1 column 10"
    );
    for text in ["{}", "<html>"] {
        assert_eq!(
            broken(text),
            "a.har: not a recording; a HAR file, a Postman collection and lines of `curl` with what they gave are"
        );
    }
    let entry = |entry: Value| unjudged(&run(&[entry], None)).remove(0).1;
    assert!(entry(json!({})).starts_with("it is not HAR: missing field `request`"));
    let secret = entry(json!({"request": {"method": "GET", "url": "/", "headers": "12345"}}));
    assert!(
        secret.contains("expected a sequence") && !secret.contains("12345"),
        "{secret}"
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
