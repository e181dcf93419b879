//! The helpers for tests say what is wrong.

use std::panic::catch_unwind;

use serde_json::json;

use super::sample::Client;
use super::sample::opportunities::{Opportunity, UpdateOpportunity};
use crate::testing::{MockTransport, Part, assert_round_trip};

fn panic_of(run: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let panic = catch_unwind(run).unwrap_err();
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
        .unwrap()
}

#[test]
fn round_trips_ignore_what_says_nothing() {
    let json = r#"{"uuid": "a", "value": "1.10", "mrr": 2.50, "created_at": "2016-01-01 12:00:00", "custom": {},
        "forecast_category": "newer", "unknown": [1]}"#;
    assert_round_trip(&serde_json::from_str::<Opportunity>(json).unwrap(), json);
    assert_round_trip(&json!({"a": null, "b": [], "c": {}}), "{}");
}

#[test]
fn round_trips_name_the_difference() {
    let cases = [
        (
            json!({"a": [{"b": 1}]}),
            r#"{"a": [{"b": 2}]}"#,
            "$.a[0].b is 1, but should be 2",
        ),
        (json!({"a": 1}), "{}", "$.a is 1, but should be absent"),
        (json!([1, 2]), "[1]", "$ is [1,2], but should be [1]"),
        (
            json!({"a": [1]}),
            r#"{"a": null}"#,
            "$.a is [1], but should be null",
        ),
    ];
    for (value, json, expected) in cases {
        let text = panic_of(|| assert_round_trip(&value, json));
        assert!(text.contains(expected), "{text}");
    }
}

#[tokio::test]
async fn sent_requests_are_compared() {
    let mock = MockTransport::new();
    let client = Client::builder("k")
        .transport(mock.clone())
        .build()
        .unwrap();
    UpdateOpportunity::new("x")
        .owner("o")
        .send(&client)
        .await
        .unwrap_err();
    let fresh = || MockTransport::clone(&mock);
    let text = panic_of(|| {
        fresh().assert_sent("PUT", "/v1/opportunities/x", None);
    });
    assert!(
        text.contains("expected: PUT /v1/opportunities/x\n     sent: PATCH /v1/opportunities/x"),
        "{text}"
    );
    let text = panic_of(|| {
        fresh().assert_sent("PUT", "/", None);
    });
    assert_eq!(text, "nothing was sent, but expected PUT /");
    for (body, expected) in [
        (None, "expected no body"),
        (
            Some(r#"{"owner": "p"}"#),
            "$.owner is \"o\", but should be \"p\"",
        ),
        (Some(r#"{"owner": "o", "x": 1}"#), "$.x is absent"),
    ] {
        UpdateOpportunity::new("x")
            .owner("o")
            .send(&client)
            .await
            .unwrap_err();
        let text = panic_of(|| {
            fresh().assert_sent("PATCH", "/v1/opportunities/x", body);
        });
        assert!(text.contains(expected), "{text}");
    }
}

#[tokio::test]
async fn a_mock_without_replies_says_so() {
    let mock = MockTransport::new();
    let client = Client::builder("k")
        .transport(mock.clone())
        .build()
        .unwrap();
    let error = UpdateOpportunity::new("x").send(&client).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the mock has no reply left for PATCH /v1/opportunities/x"),
        "{error}"
    );
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn parts_are_read_as_they_should_be_written() {
    let read = |body: &str| Part::read("multipart/form-data; boundary=B", body.as_bytes());
    let text = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--B";
    let file = "\r\nContent-Disposition: form-data; name=\"b\"; filename=\"x.csv\"\r\nContent-Type: text/csv\r\n\r\n\r\n\r\n--B";
    assert_eq!(
        read(&[text, file, "--\r\n"].concat()),
        Some(vec![
            Part::text("a", "1"),
            Part::file("b", "x.csv", "text/csv", "\r\n")
        ])
    );
    let quoted = "--B\r\nContent-Disposition: form-data; name=\"a%22\"\r\n\r\n1\r\n--B--\r\n";
    assert_eq!(read(quoted), Some(vec![Part::text("a\"", "1")]));
    assert_eq!(read("--B--\r\n"), Some(Vec::new()));
    for broken in [
        "",
        "--B",
        "--B--",
        "--C--\r\n",
        text,
        &[text, "\r\n--B--\r\n"].concat(),
    ] {
        assert_eq!(read(broken), None, "{broken:?}");
    }
    assert_eq!(Part::read("application/json", b"--B--\r\n"), None);
}
