//! Errors: one line, the service's words, and nothing secret.

use std::error::Error as _;
use std::time::Duration;

use bytes::Bytes;
use http::Response;

use super::sample::opportunities::{Opportunity, UpdateOpportunity};
use crate::{Error, ErrorKind, RawResponse};

fn response(status: u16, headers: &[(&str, &str)], body: &str) -> RawResponse {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    RawResponse::of::<UpdateOpportunity>(response.body(Bytes::from(body.to_owned())).unwrap())
}

fn failed(status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    Error::status_of(&response(status, headers, body))
}

#[test]
fn is_small_and_travels() {
    fn travels<T: Send + Sync + 'static>() {}
    travels::<Error>();
    assert_eq!(size_of::<Error>(), 8);
    assert_eq!(size_of::<Result<(), Error>>(), 8);
}

#[test]
fn messages_are_found_in_the_usual_places() {
    let cases = [
        (r#"{"message": "no"}"#, Some("no")),
        (r#"{"error": "no"}"#, Some("no")),
        (r#"{"error": {"code": 1, "message": "no"}}"#, Some("no")),
        (r#"{"detail": "Not found."}"#, Some("Not found.")),
        (
            r#"{"errors": {"owner": "is not a user", "name": ["is empty", "is odd"]}}"#,
            Some("name: is empty, is odd; owner: is not a user"),
        ),
        (r#"{"errors": ["a", "b"]}"#, Some("a, b")),
        (r#"{"errors": "no"}"#, Some("no")),
        (
            r#"{"errors": [{"message": "a"}, {"detail": "b"}]}"#,
            Some("a, b"),
        ),
        (
            r#"{"code": 422, "message": "bad", "errors": {"a": "x"}}"#,
            Some("bad (a: x)"),
        ),
        (
            r#"{"email": ["This field is required."], "x": 1}"#,
            Some("email: This field is required."),
        ),
        (r#"{"message": "", "detail": "yes"}"#, Some("yes")),
        (r#""just text""#, Some("just text")),
        (r#"["a"]"#, Some("a")),
        (r#"{"message": null}"#, None),
        (r#"{"error": "no", "errors": ["no"]}"#, Some("no")),
        // What is said twice, for people and for programs, is told once.
        (
            r#"{"name": ["Name can't be blank"], "error_details": [{"param": "name", "code": "blank", "message": "Name can't be blank"}]}"#,
            Some("name: Name can't be blank"),
        ),
        (
            r#"{"error": "Invalid UUID", "error_details": [{"param": "uuid", "message": "Invalid UUID"}]}"#,
            Some("Invalid UUID"),
        ),
        (
            r#"{"error_details": [{"param": "uuid", "message": "Invalid UUID"}]}"#,
            Some("uuid: Invalid UUID"),
        ),
        (
            r#"{"invoices": [{"currency": "X", "errors": {"currency": "is unknown", "date": ["is empty"]}}]}"#,
            Some("invoices: currency: is unknown; date: is empty"),
        ),
        (
            r#"{"name": "This field is required."}"#,
            Some("name: This field is required."),
        ),
        (
            r#"{"message": null, "b": ["x", "y"], "a": "z"}"#,
            Some("a: z; b: x, y"),
        ),
        (
            r#"{"error": true, "name": "is empty"}"#,
            Some("name: is empty"),
        ),
        (r#"{"error": 1, "detail": "no"}"#, Some("no")),
        // Ordinary objects.
        (r#"{"name": "a", "id": 5}"#, None),
        (r#"{"name": "a", "owner": {"name": "b"}}"#, None),
        (r#"{"ids": [1, 2], "rows": [{"id": 1}]}"#, None),
        (r"{}", None),
        ("<html>", None),
        ("", None),
        ("3", None),
    ];
    for (body, expected) in cases {
        assert_eq!(
            failed(400, &[], body).message().as_deref(),
            expected,
            "{body}"
        );
    }
}

#[test]
fn messages_keep_the_field_they_are_about() {
    let cases = [
        (
            r#"{"errors": [{"field": "email", "message": "is taken"}]}"#,
            "email: is taken",
        ),
        (
            r#"{"message": "Invalid", "errors": [{"field": "a", "message": "x"}, {"field": "b", "message": "y"}]}"#,
            "Invalid (a: x, b: y)",
        ),
        (
            r#"{"error": {"message": "no", "param": "email", "type": "invalid"}}"#,
            "email: no",
        ),
        (r#"{"message": "no", "field": "email"}"#, "email: no"),
        (
            r#"{"detail": [{"loc": ["body", "items", 0, "email"], "msg": "field required", "type": "missing"}]}"#,
            "body.items.0.email: field required",
        ),
        (
            r#"{"errors": [{"source": {"pointer": "/data/attributes/email"}, "detail": "is taken"}]}"#,
            "/data/attributes/email: is taken",
        ),
        (
            r#"{"message": "Validation Failed", "errors": [{"resource": "Issue", "field": "title", "code": "missing_field"}]}"#,
            "Validation Failed (title: missing_field)",
        ),
        (
            r#"{"errors": [{"field": "email", "errors": ["is taken", "is odd"]}]}"#,
            "email: is taken, is odd",
        ),
        (r#"{"errors": [{"field": null, "message": "no"}]}"#, "no"),
        (r#"{"errors": [{"field": "", "message": "no"}]}"#, "no"),
        // These are no fields of the request.
        (
            r#"{"status": 404, "error": "Not Found", "path": "/v1/x"}"#,
            "Not Found",
        ),
        (r#"{"message": "no", "source": "gateway"}"#, "no"),
    ];
    for (body, expected) in cases {
        let error = failed(422, &[], body);
        assert_eq!(error.message().as_deref(), Some(expected), "{body}");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn byte_order_marks_are_passed_over() {
    let marked = |body: &str| format!("\u{feff}{body}");
    let error = failed(400, &[], &marked(r#"{"message": "no", "code": 7}"#));
    assert_eq!(error.message().as_deref(), Some("no"));
    assert_eq!(error.json::<serde_json::Value>().unwrap()["code"], 7);
    assert!(error.body().starts_with(b"\xef\xbb\xbf"));
    let body = marked(r#"{"data": {"item": 7}}"#);
    let read = response(200, &[], &body);
    assert_eq!(read.json::<serde_json::Value>().unwrap()["data"]["item"], 7);
    assert_eq!(read.json_at::<i64>("data.item").unwrap(), 7);
    assert_eq!(response(200, &[], &marked("a")).text().unwrap(), "a");
    let error = response(200, &[], &marked("")).json::<i64>().unwrap_err();
    assert!(error.to_string().contains("body is empty"), "{error}");
    let page = response(200, &[("content-type", "text/html")], &marked("<html>"));
    assert!(page.none().is_err());
    // In the middle it is a character.
    let read = response(200, &[], "\"a\u{feff}\"");
    assert_eq!(read.json::<String>().unwrap(), "a\u{feff}");
}

#[test]
fn retry_after_is_in_the_error_and_printed_where_it_ends_the_call() {
    let error = |time| {
        let error = failed(429, &[("x-request-id", "r1")], "");
        error
            .asked_to_wait(Some(time), Duration::from_secs(30))
            .after(2)
    };
    let long = error(Duration::from_secs(120));
    assert_eq!(
        long.to_string(),
        "update_opportunity: 429 Too Many Requests (request r1, 2 attempts, retry after 120 s)"
    );
    assert_eq!(long.retry_after(), Some(Duration::from_secs(120)));
    let part = error(Duration::from_millis(30_500)).to_string();
    assert!(part.ends_with("retry after 31 s)"), "{part}");
    let longest = error(Duration::MAX).to_string();
    assert!(
        longest.ends_with("retry after 18446744073709551615 s)"),
        "{longest}"
    );
    let short = error(Duration::from_secs(30));
    assert!(
        short.to_string().ends_with("(request r1, 2 attempts)"),
        "{short}"
    );
    assert_eq!(short.retry_after(), Some(Duration::from_secs(30)));
}

#[test]
fn prints_as_one_line() {
    let error = failed(
        422,
        &[("X-Request-Id", "3f2c")],
        r#"{"message": "owner is not a user"}"#,
    );
    assert_eq!(
        error.to_string(),
        "update_opportunity: 422 Unprocessable Entity: owner is not a user (request 3f2c)"
    );
    assert_eq!(
        failed(500, &[], "").to_string(),
        "update_opportunity: 500 Internal Server Error"
    );
    assert_eq!(
        failed(599, &[], "").after(3).to_string(),
        "update_opportunity: 599 (3 attempts)"
    );
    let long = format!(r#"{{"message": "a\nb{}"}}"#, "x".repeat(5_000));
    let text = failed(400, &[], &long).to_string();
    assert!(
        text.len() < 400 && !text.contains('\n') && text.ends_with('…'),
        "{text}"
    );
}

#[test]
fn one_line_stays_one_line() {
    let line = |message: &str| {
        let body = serde_json::json!({ "message": message }).to_string();
        let text = failed(400, &[], &body).to_string();
        text.split_once("Bad Request: ").unwrap().1.to_owned()
    };
    for disturbing in [
        '\n', '\u{85}', '\u{200e}', '\u{200f}', '\u{2028}', '\u{2029}', '\u{202a}', '\u{202e}',
        '\u{2066}', '\u{2069}',
    ] {
        assert_eq!(line(&format!("a{disturbing}b")), "a b", "{disturbing:?}");
    }
    assert_eq!(line("zażółć 🦀"), "zażółć 🦀");
    assert_eq!(line(&"ż".repeat(300)), "ż".repeat(300));
    assert_eq!(line(&"ż".repeat(301)), format!("{}…", "ż".repeat(300)));
}

#[test]
fn redirects_show_only_the_host() {
    let error = failed(
        302,
        &[("location", "https://other.example/x?token=t0k3n")],
        "",
    );
    let text = error.to_string();
    assert_eq!(
        text,
        "update_opportunity: 302 Found: it points to `other.example`, and redirects are not followed"
    );
    assert!(!format!("{error:?}").contains("t0k3n"));
    assert!(
        failed(302, &[("location", "/login")], "")
            .to_string()
            .contains("the same host")
    );
}

#[test]
fn predicates() {
    assert!(failed(401, &[], "").is_unauthorized());
    assert!(failed(403, &[], "").is_forbidden());
    assert!(failed(404, &[], "").is_not_found());
    assert!(failed(429, &[], "").is_rate_limited());
    assert!(failed(429, &[], "").is_retryable());
    assert!(!failed(422, &[], "").is_retryable());
    assert!(Error::new(ErrorKind::Timeout, "late").is_timeout());
    assert!(!Error::new(ErrorKind::Build, "no").is_retryable());
}

#[test]
fn bodies_are_kept_and_cut() {
    #[derive(Debug, serde::Deserialize)]
    struct Own {
        code: i64,
    }
    let error = failed(400, &[], r#"{"code": 7}"#);
    assert_eq!(error.json::<Own>().unwrap().code, 7);
    assert!(!error.is_body_cut());
    assert!(failed(400, &[], "x").json::<Own>().unwrap_err().is_decode());
    let error = failed(400, &[], &"x".repeat(100_000));
    assert_eq!(error.body().len(), 64 * 1024);
    assert!(error.is_body_cut());
}

#[test]
fn unread_responses_say_where() {
    let error = response(200, &[], r#"{"uuid": "a", "created_at": 5}"#)
        .json::<Opportunity>()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.path(), Some("created_at"));
    assert_eq!(error.body(), br#"{"uuid": "a", "created_at": 5}"#);
    assert_eq!(error.status().unwrap(), 200);
    let text = error.to_string();
    assert!(
        text.starts_with(
            "update_opportunity: the response cannot be read at `created_at`: expected a date and time, found 5"
        ),
        "{text}"
    );

    let error = response(200, &[], " ").json::<Opportunity>().unwrap_err();
    assert!(error.to_string().contains("body is empty"), "{error}");
    let error = response(200, &[("content-type", "text/html")], "<html>")
        .json::<Opportunity>()
        .unwrap_err();
    assert!(error.to_string().contains("HTML page"), "{error}");
}

#[test]
fn pages_for_people_are_no_success() {
    let html = [("content-type", "text/html")];
    let error = response(200, &html, "<html>").none().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("HTML page"), "{error}");
    response(200, &html, "done").none().unwrap();
    response(200, &[], "<html>").none().unwrap();
    // A status that means nothing is there may have any page.
    response(404, &html, "<html>").none().unwrap();
}

#[test]
fn parts_are_found_below_members() {
    let body = r#"{"x": {"item": 0}, "data": {"other": [1], "item": {"uuid": "a", "mrr": 1.10}}}"#;
    let item: Opportunity = response(200, &[], body).json_at("data.item").unwrap();
    assert_eq!(item.mrr.unwrap().to_string(), "1.10");
    let error = response(200, &[], r#"{"data": {}}"#)
        .json_at::<i64>("data.item")
        .unwrap_err();
    assert_eq!(error.path(), Some("data"));
    assert!(
        error.to_string().contains("there is no member `item`"),
        "{error}"
    );
    let error = response(200, &[], r#"{"data": null}"#)
        .json_at::<i64>("data.item")
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("at `data`: expected an object, found null"),
        "{error}"
    );
    let error = response(200, &[], r#"{"data": {"item": [1, "x"]}}"#)
        .json_at::<Vec<i64>>("data.item")
        .unwrap_err();
    assert_eq!(error.path(), Some("data.item[1]"));
    assert!(
        response(200, &[], "")
            .json_at::<i64>("a")
            .unwrap_err()
            .to_string()
            .contains("empty")
    );
    assert!(
        response(200, &[], r#"{"a": 1"#)
            .json_at::<i64>("a")
            .is_err()
    );
}

#[test]
fn causes_are_chained() {
    let cause = std::io::Error::other("refused");
    let error = Error::new(ErrorKind::Connect, "no connection to h").caused_by(cause.into());
    assert_eq!(error.to_string(), "no connection to h");
    assert_eq!(error.source().unwrap().to_string(), "refused");
}
