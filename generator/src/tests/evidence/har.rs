//! HAR files as their makers write them, each with the oddity it is known for.

use super::{one, received, sent};

fn har(maker: &str, entry: &str) -> String {
    format!(
        r#"{{"log": {{"version": "1.2", "creator": {{"name": "{maker}", "version": "1"}}, "pages": [], "entries": [{entry}]}}}}"#
    )
}

#[test]
fn chrome_has_headers_of_http_2_and_keys_of_its_own() {
    let exchange = one(&har(
        "WebInspector",
        r#"{
        "_connectionId": "9", "_initiator": {"type": "script"}, "_priority": "High", "_resourceType": "fetch", "cache": {},
        "request": {"method": "POST", "url": "https://api.shop.example/orders?a=1", "httpVersion": "http/2.0",
            "headers": [{"name": ":authority", "value": "api.shop.example"}, {"name": "content-type", "value": "application/x-www-form-urlencoded"}],
            "queryString": [{"name": "a", "value": "1"}], "cookies": [], "headersSize": -1, "bodySize": 9,
            "postData": {"mimeType": "application/x-www-form-urlencoded", "text": "b=2%203&c", "params": [{"name": "b", "value": "2%203"}]}},
        "response": {"status": 200, "statusText": "", "headers": [], "cookies": [], "content": {"size": 2, "mimeType": "application/json", "text": "{}"},
            "redirectURL": "", "headersSize": -1, "bodySize": -1, "_transferSize": 155, "_error": null},
        "serverIPAddress": "192.0.2.1", "startedDateTime": "2026-11-28T10:00:00.123Z", "time": 1.5}"#,
    ));
    assert_eq!(
        sent(&exchange),
        "POST https://api.shop.example/orders a=1 b=2%203&c"
    );
    assert_eq!(received(&exchange), (Some(200), Some("{}".to_owned())));
    assert_eq!(exchange.day.as_deref(), Some("2026-11-28"));
}

#[test]
fn firefox_calls_text_base64_that_is_not() {
    let exchange = one(&har(
        "Firefox",
        r#"{
        "pageref": "page_1", "startedDateTime": "2026-11-28T11:00:00.000+01:00",
        "request": {"bodySize": 0, "method": "GET", "url": "https://api.shop.example/orders", "httpVersion": "HTTP/2", "headers": [], "cookies": [], "queryString": [], "headersSize": 400},
        "response": {"status": 200, "statusText": "OK", "httpVersion": "HTTP/2", "headers": [{"name": "link", "value": "</orders?page=2>; rel=\"next\""}], "cookies": [],
            "content": {"mimeType": "application/json; charset=utf-8", "size": 9, "encoding": "base64", "text": "{\"a\": 1}\n"}, "redirectURL": "", "headersSize": 1, "bodySize": 9},
        "cache": {}, "timings": {}, "time": 5, "_securityState": "secure"}"#,
    ));
    assert_eq!(received(&exchange).1.as_deref(), Some("{\"a\": 1}\n"));
    assert_eq!(
        exchange.response_headers["link"],
        "</orders?page=2>; rel=\"next\""
    );
}

#[test]
fn safari_names_headers_in_capitals_and_packs_bodies() {
    let exchange = one(&har(
        "WebKit Web Inspector",
        r#"{
        "startedDateTime": "2026-11-28T10:00:00.000Z", "_fetchType": "Network Load", "_priority": "medium",
        "request": {"method": "get", "url": "https://API.shop.example:443/orders#top", "httpVersion": "HTTP/2", "headers": [{"name": "Accept", "value": "*/*"}], "queryString": [], "bodySize": -1},
        "response": {"status": 200, "content": {"size": 2, "compression": 0, "mimeType": "application/json", "encoding": "base64", "text": "e30="}, "bodySize": 22}}"#,
    ));
    assert_eq!(sent(&exchange), "GET https://api.shop.example/orders");
    assert_eq!(
        (
            exchange.headers["accept"].as_str(),
            received(&exchange).1.as_deref()
        ),
        ("*/*", Some("{}"))
    );
}

#[test]
fn mitmproxy_has_empty_params_beside_text() {
    let exchange = one(&har(
        "mitmproxy",
        r#"{
        "startedDateTime": "2026-11-28T10:00:00.000000+00:00", "time": 3,
        "request": {"method": "PUT", "url": "https://api.shop.example/orders/1", "httpVersion": "HTTP/1.1", "cookies": [], "headers": [{"name": "content-type", "value": "application/json"}],
            "queryString": [], "headersSize": 10, "bodySize": 8, "postData": {"mimeType": "application/json", "text": "{\"a\": 1}", "params": []}},
        "response": {"status": 204, "statusText": "No Content", "content": {"size": 0, "compression": 0, "mimeType": "", "text": ""}, "bodySize": 0}}"#,
    ));
    assert_eq!(
        sent(&exchange),
        "PUT https://api.shop.example/orders/1 {\"a\": 1}"
    );
    assert_eq!(received(&exchange), (Some(204), Some(String::new())));
}

#[test]
fn charles_packs_every_body() {
    let exchange = one(&har(
        "Charles Proxy",
        r#"{
        "startedDateTime": "2026-11-28T10:00:00.000+00:00", "_charlesStatus": "COMPLETE",
        "request": {"method": "GET", "url": "https://api.shop.example/orders", "headers": [], "queryString": [], "bodySize": 0},
        "response": {"_charlesStatus": "COMPLETE", "status": 200, "content": {"size": 2, "compression": 10, "mimeType": "application/json", "text": "W10", "encoding": "base64"}}}"#,
    ));
    assert_eq!(received(&exchange).1.as_deref(), Some("[]"));
}

#[test]
fn proxyman_writes_null_for_what_is_not_there() {
    let exchange = one(&har(
        "Proxyman",
        r#"{
        "_id": "1", "_name": null, "comment": null, "startedDateTime": "2026-11-28T10:00:00.000Z",
        "request": {"method": "GET", "url": "https://api.shop.example/orders", "headers": null, "queryString": null, "cookies": null, "postData": null, "bodySize": 0},
        "response": {"status": 200, "headers": null, "content": {"size": 2, "mimeType": "application/json", "text": "[]", "encoding": null}}}"#,
    ));
    assert_eq!(received(&exchange).1.as_deref(), Some("[]"));
}

#[test]
fn insomnia_keeps_the_query_in_its_list_alone() {
    let exchange = one(&har(
        "Insomnia REST Client",
        r#"{
        "startedDateTime": "2026-11-28T10:00:00.000Z", "comment": "List orders",
        "request": {"method": "GET", "url": "https://api.shop.example/orders", "headers": [], "queryString": [{"name": "page", "value": "2"}], "cookies": []},
        "response": {"status": 200, "content": {"size": 2, "mimeType": "application/json", "text": "[]"}}}"#,
    ));
    assert_eq!(
        sent(&exchange),
        "GET https://api.shop.example/orders page=2"
    );
    assert_eq!(exchange.comment, "List orders");
}

#[test]
fn other_makers_write_forms_as_params_or_bodies_in_keys_of_their_own() {
    let exchange = one(&har(
        "BrowserMob Proxy",
        r#"{
        "request": {"method": "POST", "url": "https://api.shop.example/login", "headers": [], "queryString": [],
            "postData": {"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "user", "value": "a b", "comment": ""}], "comment": ""}},
        "response": {"status": 200, "content": {"size": 2, "mimeType": "application/json", "_textBase64": "e30="}}}"#,
    ));
    assert_eq!(
        sent(&exchange),
        "POST https://api.shop.example/login user=a b"
    );
    assert_eq!(received(&exchange).1.as_deref(), Some("{}"));
}

#[test]
fn a_body_that_is_still_packed_is_not_unpacked() {
    let exchange = one(&har(
        "any",
        r#"{
        "request": {"method": "GET", "url": "https://api.shop.example/orders"},
        "response": {"status": 200, "headers": [{"name": "content-encoding", "value": "gzip"}], "content": {"size": 9, "encoding": "base64", "text": "H4sIAAAAAAAAAw=="}}}"#,
    ));
    assert_eq!(received(&exchange), (Some(200), None));
    assert_eq!(exchange.unjudged, ["the response's body is still packed"]);
}
