//! Which endpoint an exchange belongs to.

use serde_json::{Value, json};

use crate::shop::{entry, json, run, seen};

const ORDER: &str = r#"{"id": 1, "title": "a"}"#;
const PAGE: &str = r#"{"results": [], "cursor": null}"#;

#[track_caller]
fn assert_seen(entry: Value, endpoint: &str) {
    let report = run(&[entry], None);
    assert_eq!(seen(&report), [endpoint], "{}", report.text(true));
}

#[test]
fn a_part_as_written_beats_one_in_braces() {
    assert_seen(
        entry("GET", "/orders/7/", "", 200, ORDER),
        "shop orders.get",
    );
    let found = r#"{"found": []}"#;
    assert_seen(
        entry("GET", "/orders/search/", "", 200, found),
        "shop orders.search_orders",
    );
}

#[test]
fn the_query_tells_twins_apart() {
    assert_seen(
        entry("GET", "/orders/?customer=5", "", 200, PAGE),
        "shop orders.list_orders_of_customer",
    );
    assert_seen(
        entry("GET", "/orders/?open=true", "", 200, PAGE),
        "shop orders.list",
    );
    assert_seen(entry("GET", "/orders/", "", 200, PAGE), "shop orders.list");
}

#[test]
fn the_content_type_tells_two_encodings_of_one_path_apart() {
    let json = r#"{"method": "other"}"#;
    assert_seen(
        entry("POST", "/orders/7/copies/", json, 200, ""),
        "shop orders.copy_order_by_url",
    );
    let parts = "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nbill\r\n--b--\r\n";
    let mut form = entry("POST", "/orders/7/copies/", parts, 200, "");
    form["request"]["postData"]["mimeType"] = json!("multipart/form-data; boundary=b");
    assert_seen(form, "shop orders.copy_order");
}

#[test]
fn constants_tell_calls_of_one_path_apart() {
    for (method, endpoint) in [("ping", "ping_orders"), ("pong", "pong_orders")] {
        let sent = format!(r#"{{"method": "{method}"}}"#);
        assert_seen(
            entry("POST", "/rpc/", &sent, 200, ""),
            &format!("shop orders.{endpoint}"),
        );
        let asked = method.replace("ping", "count").replace("pong", "sum");
        assert_seen(
            entry("GET", &format!("/rpc/?do={asked}"), "", 200, ORDER),
            &format!("shop orders.{asked}_orders"),
        );
    }
}

#[test]
fn a_header_tells_apis_apart_and_else_the_answer_does() {
    let old = r#"{"id": 1, "amount": 5}"#;
    let mut other = entry("GET", "/orders/7/", "", 200, ORDER);
    other["request"]["headers"] = json!([{"name": "accept", "value": "*/*"}]);
    assert_seen(other, "shop_old orders.get");
    for (answer, endpoint) in [(ORDER, "shop orders.get"), (old, "shop_old orders.get")] {
        let mut bare = entry("GET", "/orders/7/", "", 200, answer);
        bare["request"]["headers"] = json!(null);
        assert_seen(bare, endpoint);
    }
}

#[test]
fn a_header_of_no_api_is_no_endpoint() {
    let mut other = entry("POST", "/orders/", "{}", 200, ORDER);
    other["request"]["headers"] = json!([{"name": "accept", "value": "*/*"}]);
    let report = run(&[other], None);
    assert!(
        report
            .text(false)
            .contains("POST acme.shop.example/api/orders/: 1 (like `POST /orders/` of shop, except for the header `Accept`)")
    );
}

#[test]
fn hosts_are_compared_as_hosts() {
    let mut upper = entry("GET", "/orders/7/", "", 200, ORDER);
    upper["request"]["url"] = json!("https://user:pass@ACME.Shop.Example:443/api/orders/7/#top");
    assert_seen(upper, "shop orders.get");
    for url in [
        "https://a.b.shop.example/api/orders/7/",
        "https://other.example/",
        "about:blank",
        "",
    ] {
        let mut foreign = entry("GET", "/orders/7/", "", 200, ORDER);
        foreign["request"]["url"] = json!(url);
        let report = run(&[foreign, entry("GET", "/orders/7/", "", 200, ORDER)], None);
        assert_eq!(
            json(&report)["foreign"].as_array().map(Vec::len),
            Some(1),
            "{url}"
        );
        assert!(report.agrees());
    }
}

#[test]
fn what_belongs_to_no_endpoint_is_listed() {
    let entries = [
        entry("PUT", "/orders/7/", "{}", 200, "{}"),
        entry("PUT", "/orders/8/", "{}", 200, "{}"),
        entry("GET", "/orders/7", "", 200, ORDER),
        entry("GET", "/carts/", "", 200, "{}"),
        entry("GET", "/orders/7/notes/8/", "", 200, "{}"),
        entry("GET", "/orders/7/", "", 200, ORDER),
    ];
    let report = run(&entries, None);
    assert!(report.agrees());
    let text = report.text(false);
    for line in [
        "PUT acme.shop.example/api/orders/*/: 2 (other methods at this path: DELETE, GET, PATCH)",
        "GET acme.shop.example/api/orders/*: 1 (a different trailing slash: `GET /orders/{id}/`)",
        "GET acme.shop.example/api/carts/: 1\n",
        "GET acme.shop.example/api/orders/*/notes/*/: 1\n",
    ] {
        assert!(text.contains(line), "{text}");
    }
}
