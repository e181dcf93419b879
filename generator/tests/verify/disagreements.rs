//! What a recorded exchange and the spec can disagree about.

use serde_json::{Value, json};

use crate::shop::{entry, json, problems, run};

/// The problems of one exchange, without its endpoint.
#[track_caller]
fn told(entry: Value) -> Vec<String> {
    let found = problems(&run(&[entry], None)).into_iter();
    found
        .map(|problem| problem.split_once(": ").unwrap().1.to_owned())
        .collect()
}

fn answer(json: &str) -> Vec<String> {
    told(entry("GET", "/orders/7/", "", 200, json))
}

#[test]
fn nothing_where_they_agree() {
    let order = r#"{"id": 1, "title": "a", "total": 10.50, "weight": 0.5, "status": "paid", "code": "",
        "lines": [{"name": "tea", "note": null}], "tags": {"a": "b"}}"#;
    assert_eq!(answer(order), [""; 0]);
    assert_eq!(told(entry("DELETE", "/orders/7/", "", 204, "")), [""; 0]);
    assert_eq!(told(entry("DELETE", "/orders/7/", "", 200, "{}")), [""; 0]);
    assert_eq!(
        told(entry("POST", "/orders/7/send/", "{}", 200, "")),
        [""; 0]
    );
}

#[test]
fn answers() {
    assert_eq!(
        answer(
            r#"{"id": "1", "title": null, "total": "1", "lines": [{"name": 5}, {}], "tags": [1]}"#
        ),
        [
            "missing response.lines[].name",
            "type response.id",
            "type response.lines[].name",
            "type response.tags",
            "type response.title",
            "type response.total",
        ]
    );
    assert_eq!(
        answer(
            r#"{"id": 1, "title": "a", "status": "lost", "secret": "x", "new": 1, "lines": [{"name": "a", "new": {}}]}"#
        ),
        [
            "new-value response.status=lost",
            "unknown-key response.lines[].new",
            "unknown-key response.new",
            "unknown-key response.secret",
        ]
    );
    assert_eq!(
        answer(r#"{"id": 1, "title": "a", "weight": 0.12345678901234567}"#),
        ["digits response.weight"]
    );
    assert_eq!(answer("[1]"), ["type response"]);
    // An empty object, as PHP writes one.
    assert_eq!(
        answer("[]"),
        ["missing response.id", "missing response.title"]
    );
    for text in ["", "<html>", "{", "no"] {
        assert_eq!(answer(text), ["not-json response"], "{text}");
    }
}

#[test]
fn the_body_of_a_failure_is_compared_with_the_type_of_its_status() {
    let refund = |status, body| told(entry("POST", "/orders/7/refunds/", "{}", status, body));
    assert_eq!(refund(422, r#"[{"field": "amount", "count": 2}]"#), [""; 0]);
    assert_eq!(
        refund(422, r#"[{"field": "amount"}, {"count": "2", "new": 1}]"#),
        [
            "missing error[].field",
            "type error[].count",
            "unknown-key error[].new"
        ]
    );
    assert_eq!(refund(422, r#"{"message": "no"}"#), ["type error"]);
    assert_eq!(refund(422, "{"), ["not-json error"]);
    // What is kept as it came, what has no type, and what is no failure.
    for (status, body) in [(422, ""), (422, "<html>"), (400, "[{}]"), (409, "[{}]")] {
        assert_eq!(refund(status, body), [""; 0], "{status} {body}");
    }
}

#[test]
fn a_success_that_its_body_denies_is_a_failure() {
    let delete = |body| told(entry("DELETE", "/orders/7/", "", 200, body));
    assert_eq!(delete(r#"{"ok": false, "why": "it is sent"}"#), [""; 0]);
    assert_eq!(
        delete(r#"{"ok": true, "took": 1}"#),
        ["unknown-key response.took"]
    );
}

#[test]
fn what_the_client_reads_in_a_response_is_no_disagreement() {
    for order in [
        r#"{"id": 12.0, "title": "a", "total": 1.5E+2, "lines": null, "tags": null}"#,
        r#"{"id": 1e5, "title": "a", "total": -0, "lines": {}, "tags": []}"#,
    ] {
        assert_eq!(answer(order), [""; 0], "{order}");
    }
    assert_eq!(
        answer(r#"{"id": 12.5, "title": "a", "lines": {"a": 1}, "tags": [1]}"#),
        [
            "type response.id",
            "type response.lines",
            "type response.tags"
        ]
    );
    for page in [r#"{"results": null}"#, r#"{"results": {}}"#] {
        assert_eq!(told(entry("GET", "/orders/", "", 200, page)), [""; 0]);
    }
    let sent = |json| told(entry("POST", "/orders/7/refunds/", json, 204, ""));
    assert_eq!(sent(r#"{"amount": 12}"#), [""; 0]);
    assert_eq!(sent(r#"{"amount": 12.0}"#), ["type request.amount"]);
}

#[test]
fn answers_in_envelopes() {
    let page =
        r#"{"results": [{"id": 1, "title": "a"}], "cursor": null, "took": "long", "page": 1}"#;
    assert_eq!(
        told(entry("GET", "/orders/", "", 200, page)),
        ["type response.took", "unknown-key response.page"]
    );
    assert_eq!(
        told(entry("GET", "/orders/", "", 200, "{}")),
        ["missing response.results"]
    );
    let found = r#"{"found": [{"id": 1, "title": null}], "count": 1}"#;
    assert_eq!(
        told(entry("GET", "/orders/search/", "", 200, found)),
        ["type response.found[].title", "unknown-key response.count"]
    );
    assert_eq!(
        told(entry("GET", "/orders/search/", "", 200, "{}")),
        ["missing response.found"]
    );
}

#[test]
fn bodies_where_the_spec_has_none() {
    let told_of = |answer| told(entry("DELETE", "/orders/7/", "", 200, answer));
    assert_eq!(
        told_of(r#"{"message": "gone"}"#),
        ["unknown-key response.message"]
    );
    assert_eq!(told_of("true"), ["unknown-key response"]);
    let sent = told(entry(
        "POST",
        "/orders/7/send/",
        r#"{"now": true}"#,
        200,
        "",
    ));
    assert_eq!(sent, ["unknown-key request.now"]);
}

#[test]
fn requests() {
    let order = r#"{"id": 1, "title": "a"}"#;
    let create = |sent| told(entry("POST", "/orders/", sent, 201, order));
    assert_eq!(create(r#"{"title": "a", "secret": "b"}"#), [""; 0]);
    assert_eq!(
        create(r#"{"total": null, "id": 1, "size": 2}"#),
        [
            "missing request.title",
            "type request.total",
            "unknown-key request.id",
            "unknown-key request.size"
        ]
    );
    assert_eq!(create(""), ["missing request"]);
    assert_eq!(create("title=a"), ["not-json request"]);
    let update = |sent| told(entry("PATCH", "/orders/7/", sent, 200, order));
    assert_eq!(update(r#"{"order": {"title": "b"}}"#), [""; 0]);
    assert_eq!(update(r#"{"title": "b"}"#), ["missing request.order"]);
    let get = |path| told(entry("GET", path, "", 200, order));
    assert_eq!(get("/orders/x/"), ["type path.id"]);
    let page = r#"{"results": [], "cursor": null}"#;
    let list = |query: &str| told(entry("GET", &format!("/orders/{query}"), "", 200, page));
    assert_eq!(
        list("?label=a&label=b&per_page=5&cursor=x&api_key=s3cret"),
        [""; 0]
    );
    assert_eq!(
        list("?open=maybe&sort=up"),
        ["type query.open", "unknown-key query.sort"]
    );
    assert_eq!(list("?customer=x"), ["type query.customer"]);
}

#[test]
fn a_credential_stands_beside_what_the_body_is_wrapped_in() {
    let order = r#"{"id": 1, "title": "a"}"#;
    let sign = |sent| told(entry("POST", "/orders/7/sign/", sent, 200, order));
    let stamp = r#"{"stamp": {"look": "{\"size\": 1}"}, "api_secret": "x"}"#;
    assert_eq!(sign(stamp), [""; 0]);
    assert_eq!(
        sign(r#"{"stamp": {"look": "{\"size\": \"b\", \"api_secret\": 1}"}, "other": "x"}"#),
        ["missing request.stamp"]
    );
    assert_eq!(
        sign(r#"{"stamp": {"look": "{\"size\": \"b\"}"}}"#),
        ["type request.stamp.look"]
    );
    assert_eq!(
        sign(r#"{"stamp": {"look": "small", "api_secret": "x"}}"#),
        [
            "type request.stamp.look",
            "unknown-key request.stamp.api_secret"
        ]
    );
}

#[test]
fn rules() {
    let refund = |sent| told(entry("POST", "/orders/7/refunds/", sent, 200, ""));
    assert_eq!(refund(r#"{"amount": 5}"#), [""; 0]);
    assert_eq!(
        refund(r#"{"amount": 5, "whole": true}"#),
        ["rule request.amount"]
    );
    assert_eq!(refund("{}"), ["rule request.amount"]);
}

#[test]
fn urls_of_next_pages_are_taken_as_they_are() {
    let page = |next: &str| format!(r#"{{"results": [], "next": {next}}}"#);
    let get = |path: &str, next: &str| entry("GET", path, "", 200, &page(next));
    let first = get(
        "/old-orders/",
        r#""https://acme.shop.example/api/old-orders/?page=2""#,
    );
    let second = get("/old-orders/?page=2", "null");
    assert_eq!(told(second.clone()), ["unknown-key query.page"]);
    assert_eq!(problems(&run(&[second, first], None)), [""; 0]);
}

#[test]
fn a_call_that_was_refused_proves_nothing() {
    assert_eq!(
        told(entry("POST", "/orders/", "{}", 422, r#"{"message": "no"}"#)),
        [""; 0]
    );
}

#[test]
fn an_item_does_not_hide_another() {
    let mut items: Vec<Value> = (0..150)
        .map(|id| json!({"id": id, "title": "a", "new": 1}))
        .collect();
    items.push(json!({"id": 1, "title": 5, "other": 1}));
    let page = json!({"results": items, "cursor": null}).to_string();
    assert_eq!(
        told(entry("GET", "/orders/", "", 200, &page)),
        [
            "type response.results[].title",
            "unknown-key response.results[].new",
            "unknown-key response.results[].other"
        ]
    );
}

#[test]
fn problems_are_counted_by_exchange() {
    let entries = [
        entry(
            "GET",
            "/orders/7/",
            "",
            200,
            r#"{"id": 1, "title": "a", "new": 1}"#,
        ),
        entry(
            "GET",
            "/orders/7/",
            "",
            200,
            r#"{"id": 1, "title": "a", "new": 2, "status": "open"}"#,
        ),
        entry("GET", "/orders/8/", "", 404, "{}"),
    ];
    let report = run(&entries, None);
    assert!(!report.agrees());
    let text = report.text(false);
    assert!(
        text.contains("unknown-key response.new, 2 of 3: shop.har 1 2\n"),
        "{text}"
    );
    let row = &json(&report)["endpoints"][0];
    assert_eq!(row["statuses"], json!({"200": 2, "404": 1}));
    assert_eq!(
        row["no_value"],
        json!([
            "response.lines",
            "response.tags",
            "response.code",
            "response.total",
            "response.weight"
        ])
    );
}

#[test]
fn statuses_that_no_example_shows_are_noted() {
    let sent = r#"{"title": "a"}"#;
    let order = r#"{"id": 1, "title": "a"}"#;
    let entries = [201, 202].map(|status| entry("POST", "/orders/", sent, status, order));
    let report = run(&entries, None);
    assert!(report.agrees());
    assert!(
        report.text(true).contains("status without an example: 202"),
        "{}",
        report.text(true)
    );
}

#[test]
fn what_is_sent_as_a_form() {
    let scan = |sent: &str| told(entry("POST", "/orders/7/scans/", sent, 200, ""));
    let part = |name: &str, value: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let file =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n--x\n\r\n";
    let whole = [
        file,
        &part("kind", "bill"),
        &part("sheets", "2"),
        "--b--\r\n",
    ]
    .concat();
    assert_eq!(scan(&whole), [""; 0]);
    assert_eq!(
        scan(
            &[
                &part("sheets", "two"),
                &part("kind", "card"),
                &part("x", ""),
                "--b--"
            ]
            .concat()
        ),
        [
            "missing request.file",
            "new-value request.kind=card",
            "type request.sheets",
            "unknown-key request.x"
        ]
    );
    assert_eq!(
        scan("kind=bill&labels=a&labels=b%2C"),
        ["missing request.file"]
    );
    assert_eq!(scan("--b"), ["not-a-form request"]);
}

#[test]
fn another_value_than_the_constant_is_a_new_value() {
    let sent = r#"{"method": "other"}"#;
    let report = run(&[entry("POST", "/orders/7/copies/", sent, 200, "")], None);
    assert_eq!(
        problems(&report),
        ["shop orders.copy_order_by_url: new-value request.method"]
    );
}

#[test]
fn parts_of_values_are_held_against_their_types() {
    let basket = |sent: &str| {
        let mut entry = entry("POST", "/baskets/", sent, 200, "");
        entry["request"]["postData"]["mimeType"] = json!("application/x-www-form-urlencoded");
        problems(&run(&[entry], None))
    };
    let fine = "items[0][amount]=5&items%5B1%5D[whole]=true&meta[a b]=7&note=";
    assert!(basket(fine).is_empty(), "{:?}", basket(fine));
    assert_eq!(
        basket("items[0][amount]=x&items[0][prize]=1&meta[k]=y&other[a]=1"),
        [
            "shop orders.fill_basket: type request.items[0][amount]",
            "shop orders.fill_basket: type request.meta[k]",
            "shop orders.fill_basket: unknown-key request.items[0][prize]",
            "shop orders.fill_basket: unknown-key request.other[a]",
        ]
    );
    let filtered = |query: &str| {
        let path = format!("/filtered/?{query}");
        problems(&run(
            &[entry("GET", &path, "", 200, r#"{"id": 1, "title": "a"}"#)],
            None,
        ))
    };
    assert!(filtered("filter.status=open&filter.ids=1&filter.ids=2").is_empty());
    assert_eq!(
        filtered("filter.status=lost&filter.idz=1"),
        [
            "shop orders.filter_orders: new-value query.filter.status=lost",
            "shop orders.filter_orders: unknown-key query.filter.idz",
        ]
    );
}
