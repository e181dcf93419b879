//! Postman collections, with the responses that were saved.

use super::{one, read, received, sent};

fn collection(items: &str) -> String {
    format!(
        r#"{{"info": {{"name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}},
        "variable": [{{"key": "base", "value": "https://{{{{host}}}}/v1"}}, {{"key": "host", "value": "api.shop.example"}}, {{"key": "token", "value": ""}}],
        "auth": {{"type": "bearer", "bearer": [{{"key": "token", "value": "{{{{token}}}}", "type": "string"}}]}},
        "item": [{items}]}}"#
    )
}

#[test]
fn saved_responses_of_folders() {
    let text = collection(
        r#"{"name": "Orders", "item": [{"name": "Get order", "request": {"method": "GET", "header": [], "url": "x"}, "response": [
        {"name": "found", "originalRequest": {"method": "GET", "header": [{"key": "X-A", "value": "1"}, {"key": "X-B", "value": "2", "disabled": true}],
            "url": {"raw": "{{base}}/orders/:id?with=lines&old=1", "host": ["{{base}}"], "path": ["orders", ":id"],
                "query": [{"key": "with", "value": "lines"}, {"key": "old", "value": "1", "disabled": true}], "variable": [{"key": "id", "value": "7"}]}},
         "status": "OK", "code": 200, "_postman_previewlanguage": "json", "header": [{"key": "Date", "value": "Sat, 28 Nov 2026 10:00:00 GMT"}], "cookie": [], "body": "{\"id\": 7}"},
        {"name": "gone", "originalRequest": {"method": "GET", "header": [], "url": {"raw": "https://api.shop.example/v1/orders/8"}}, "code": 404, "header": [], "body": null}]}]}"#,
    );
    let (exchanges, skipped) = read(&text);
    assert!(skipped.is_empty(), "{skipped:?}");
    assert_eq!(
        sent(&exchanges[0]),
        "GET https://api.shop.example/v1/orders/7 with=lines"
    );
    assert_eq!(
        received(&exchanges[0]),
        (Some(200), Some("{\"id\": 7}".to_owned()))
    );
    assert_eq!(exchanges[0].day.as_deref(), Some("2026-11-28"));
    assert_eq!(exchanges[0].comment, "Orders / Get order / found");
    let headers: Vec<_> = exchanges[0]
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    assert_eq!(headers, ["authorization: Bearer {{token}}", "x-a: 1"]);
    assert_eq!(received(&exchanges[1]), (Some(404), Some(String::new())));
}

/// A request that is saved with one response.
fn saved(request: &str) -> String {
    collection(&format!(
        r#"{{"name": "one", "request": {request}, "response": [{{"name": "ok", "originalRequest": {request}, "code": 201, "body": "{{}}"}}]}}"#
    ))
}

#[test]
fn bodies_of_all_modes() {
    for (body, wanted, kind) in [
        (
            r#"{"mode": "raw", "raw": "{\"host\": \"{{host}}\"}", "options": {"raw": {"language": "json"}}}"#,
            r#"{"host": "api.shop.example"}"#,
            "application/json",
        ),
        (
            r#"{"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "1 2"}, {"key": "b", "value": "", "disabled": true}]}"#,
            "a=1+2",
            "application/x-www-form-urlencoded",
        ),
        (
            r#"{"mode": "graphql", "graphql": {"query": "{a}", "variables": "{\"b\": 1}"}}"#,
            r#"{"query":"{a}","variables":{"b":1}}"#,
            "application/json",
        ),
        (
            r#"{"mode": "file", "file": {"src": "/tmp/a"}}"#,
            "(not recorded)",
            "",
        ),
        ("null", "", ""),
    ] {
        let exchange = one(&saved(&format!(
            r#"{{"method": "POST", "url": "{{{{base}}}}/orders", "body": {body}}}"#
        )));
        let wanted = format!("POST https://api.shop.example/v1/orders {wanted}");
        assert_eq!(sent(&exchange), wanted.trim_end());
        assert_eq!(
            exchange
                .headers
                .get("content-type")
                .map_or("", String::as_str),
            kind,
            "{body}"
        );
    }
    let body = r#"{"mode": "formdata", "formdata": [{"key": "name", "value": "Ann", "type": "text"}, {"key": "photo", "type": "file", "src": "/tmp/me.jpg"}]}"#;
    let exchange = one(&saved(&format!(
        r#"{{"method": "POST", "url": "{{{{base}}}}/photos", "body": {body}}}"#
    )));
    let fields = crate::evidence::verify::forms::fields(&exchange).expect("a form");
    assert_eq!(
        fields,
        [
            ("name".to_owned(), Some("Ann".to_owned())),
            ("photo".to_owned(), None)
        ]
    );
}

#[test]
fn credentials_are_those_of_the_nearest() {
    for (auth, place, wanted) in [
        (
            r#"{"type": "basic", "basic": [{"key": "username", "value": "a"}, {"key": "password", "value": "b"}]}"#,
            "authorization",
            "Basic YTpi",
        ),
        (
            r#"{"type": "apikey", "apikey": {"key": "X-Key", "value": "k", "in": "header"}}"#,
            "x-key",
            "k",
        ),
        (r#"{"type": "noauth"}"#, "authorization", ""),
    ] {
        let exchange = one(&saved(&format!(
            r#"{{"method": "GET", "url": "{{{{base}}}}/x", "auth": {auth}}}"#
        )));
        assert_eq!(
            exchange.headers.get(place).map_or("", String::as_str),
            wanted,
            "{auth}"
        );
    }
    let auth = r#"{"type": "apikey", "apikey": [{"key": "key", "value": "api_key"}, {"key": "value", "value": "k"}, {"key": "in", "value": "query"}]}"#;
    let exchange = one(&saved(&format!(
        r#"{{"method": "GET", "url": "{{{{base}}}}/x", "auth": {auth}}}"#
    )));
    assert_eq!(
        sent(&exchange),
        "GET https://api.shop.example/v1/x api_key=k"
    );
}

#[test]
fn requests_that_cannot_be_used_say_why() {
    for (text, why) in [
        (
            saved(r#""{{elsewhere}}/x""#),
            "`one`: the variable `elsewhere` of its address has no value",
        ),
        (
            saved(
                r#"{"url": {"raw": "{{base}}/x/:id", "variable": [{"key": "id", "value": ""}]}}"#,
            ),
            "`one`: the variable `id` of its path has no value",
        ),
        (
            collection(r#"{"name": "one", "request": {"url": "x"}, "response": []}"#),
            "`one` has no saved response",
        ),
        (collection(""), "it has no requests"),
    ] {
        let (exchanges, skipped) = read(&text);
        assert!(exchanges.is_empty(), "{exchanges:?}");
        assert_eq!(skipped, [why]);
    }
}
