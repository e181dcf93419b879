//! What a response means beyond its status: failures that the body alone shows, where they say why, and ends that are
//! waited for.

use std::time::Duration;

use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};

use super::sample::{Client, Sample};
use crate::testing::MockTransport;
use crate::{
    Awaited, Encoder, Endpoint, Error, ErrorKind, ErrorShape, Operation, RawResponse,
    RequestOptions, RetryDefaults, TransportErrorKind, Wait, new_key,
};

/// A call of a service that says `"ok": false` with status 200, and asks to be called again.
#[derive(Clone)]
struct Talk;

impl Endpoint for Talk {
    type Api = Sample;
    type Output = Value;
    const OPERATION: &'static Operation = &Operation {
        id: "talk",
        method: http::Method::GET,
        path: "/talk",
        idempotent: true,
    };
    const EMPTY: &'static [u16] = &[204];
    const ERRORS: &'static ErrorShape = &ErrorShape {
        when: &[("ok", &["false"]), ("state", &["fail", "error"])],
        unless: &[("code | meta.code", &["0"])],
        message: "errors[-1].text | \"odd.key\" | header(X-Reason)",
        code: "error.type | header(X-Code)",
    };
    const RETRY: RetryDefaults = RetryDefaults {
        tries: 2,
        statuses: &[500],
        ..RetryDefaults::STANDARD
    };

    fn encode(&self, _: &mut Encoder<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<Value, Error> {
        if response.is_empty() {
            return Ok(Value::Null);
        }
        response.json()
    }
}

impl Awaited for Talk {
    const WAIT: &'static Wait = &Wait {
        field: "job.status",
        success: &["done", "true"],
        failure: &["broken"],
        every: Duration::from_secs(2),
    };
}

fn mocked() -> (Client, MockTransport) {
    let mock = MockTransport::new();
    let builder = Client::builder("key").transport(mock.clone());
    (builder.into_client(), mock)
}

fn failure(status: u16, body: &str) -> Option<Error> {
    let response = Response::builder().status(status).header("x-code", "h1");
    let response = response.header("x-reason", "said above");
    let response = response.body(Bytes::from(body.to_owned())).unwrap();
    RawResponse::of::<Talk>(response).failure()
}

#[test]
fn a_body_denies_a_successful_status() {
    for body in [
        r#"{"ok": false}"#,
        r#"{"ok": "false"}"#,
        r#"{"state": "fail"}"#,
        r#"{"state": "error", "code": 0}"#,
        r#"{"code": 7}"#,
        r#"{"meta": {"code": "1"}}"#,
        "\u{feff}{\"ok\": false}",
    ] {
        let error = failure(200, body).expect(body);
        assert_eq!(error.kind(), ErrorKind::Failed, "{body}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body(), body.as_bytes());
        assert!(!error.is_retryable() && !error.is_decode());
    }
    for body in [
        r#"{"ok": true}"#,
        r#"{"ok": null}"#,
        r#"{"ok": {}}"#,
        r#"{"state": ""}"#,
        r#"{"code": 0.0}"#,
        r#"{"code": "0"}"#,
        r#"{"code": null, "meta": {"code": 0}}"#,
        "[]",
        "",
        "no JSON",
        "<html>",
    ] {
        assert!(failure(200, body).is_none(), "{body}");
    }
    assert!(failure(204, r#"{"ok": false}"#).is_none(), "it is empty");
}

#[test]
fn messages_and_codes_are_found_at_their_own_places_first() {
    // (body, message, code)
    let cases = [
        (
            r#"{"errors": [{"text": "a"}, {"text": "is invalid", "field": "email"}], "message": "no", "error": {"type": 7}}"#,
            "email: is invalid",
            "7",
        ),
        (
            r#"{"odd.key": "odd", "message": "no", "code": "c1"}"#,
            "odd",
            "h1",
        ),
        (
            r#"{"odd.key": ["a", "b"], "error": {"type": "t"}}"#,
            "a, b",
            "t",
        ),
        (
            r#"{"errors": [], "odd.key": null, "error": {"type": ""}}"#,
            "said above",
            "h1",
        ),
    ];
    for (body, message, code) in cases {
        for status in [200, 422] {
            let body = body.replacen('{', r#"{"ok": false, "#, 1);
            let error = failure(status, &body).expect(&body);
            assert_eq!(error.message().as_deref(), Some(message), "{body}");
            assert_eq!(error.code().as_deref(), Some(code), "{body}");
            assert!(error.to_string().contains(message), "{error}");
        }
    }
    let error = failure(200, r#"{"ok": false, "odd.key": "No room"}"#).unwrap();
    let text = "talk: the service says that the call failed: No room";
    assert_eq!(error.to_string(), text);
}

#[test]
fn codes_are_found_in_the_usual_places() {
    let cases = [
        (r#"{"code": 401, "message": "no"}"#, Some("401")),
        (r#"{"error_code": "E1"}"#, Some("E1")),
        (r#"{"error": {"code": "gone"}}"#, Some("gone")),
        (
            r#"{"errors": [{"code": "blank", "field": "name"}]}"#,
            Some("blank"),
        ),
        (r#"{"message": "no"}"#, None),
        (r#"{"code": {"a": 1}}"#, None),
        ("no", None),
    ];
    for (body, code) in cases {
        let response = Response::builder().status(400);
        let response = response.body(Bytes::from(body)).unwrap();
        let error = Error::status_of(&RawResponse::of::<
            super::sample::opportunities::GetOpportunity,
        >(response));
        assert_eq!(error.code().as_deref(), code, "{body}");
    }
}

#[tokio::test]
async fn what_a_body_denies_is_not_repeated() {
    let (client, mock) = mocked();
    mock.reply(200, r#"{"ok": false, "error": {"type": "busy"}}"#);
    let error = client.send(&Talk).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Failed, 1));
    assert_eq!(error.code().as_deref(), Some("busy"));
    assert_eq!(error.operation(), Some("talk"));
}

#[tokio::test]
async fn an_endpoint_has_retry_rules_of_its_own() {
    let (client, mock) = mocked();
    mock.reply(500, "").reply(200, "{}");
    client.send(&Talk).await.unwrap();
    mock.reply(500, "").reply(500, "");
    let error = client.send(&Talk).await.unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.attempts()),
        (500, 2)
    );
    mock.reply(503, "");
    assert_eq!(client.send(&Talk).await.unwrap_err().attempts(), 1);
    // What the user says goes before.
    mock.reply(500, "");
    let once = client.with_options(RequestOptions::new().no_retry());
    assert_eq!(once.send(&Talk).await.unwrap_err().attempts(), 1);
}

#[test]
fn keys_are_random_uuids() {
    let keys: std::collections::HashSet<String> = (0..1_000).map(|_| new_key()).collect();
    assert_eq!(keys.len(), 1_000);
    for key in keys {
        let parts: Vec<_> = key.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{key}");
        assert!(
            key.chars()
                .all(|c| c == '-' || matches!(c, '0'..='9' | 'a'..='f')),
            "{key}"
        );
        assert!(
            key[14..].starts_with('4') && key[19..].starts_with(['8', '9', 'a', 'b']),
            "{key}"
        );
    }
}

fn state(status: &Value) -> String {
    json!({"job": {"status": status}}).to_string()
}

#[tokio::test]
async fn a_wait_goes_on_until_the_end_is_there() {
    let (client, mock) = mocked();
    mock.reply(200, state(&json!("queued")))
        .reply(204, "")
        .reply(200, "{}")
        .reply(500, "")
        .reply(200, state(&json!("never heard of")))
        .reply_with(
            Response::builder()
                .header("retry-after", "7")
                .body(Bytes::from(state(&Value::Null)))
                .unwrap(),
        )
        .reply(200, state(&json!("done")));
    let output = client.wait(Talk).await.unwrap();
    assert_eq!(output, json!({"job": {"status": "done"}}));
    let mut sleeps: Vec<_> = mock.sleeps().iter().map(Duration::as_secs).collect();
    // The wait of the retry is random.
    sleeps.remove(3);
    assert_eq!(sleeps, [2, 2, 2, 2, 7]);
    mock.reply(200, state(&json!(true)));
    client.wait(Talk).await.unwrap();
    assert_eq!(mock.replies_left(), 0);
}

#[tokio::test]
async fn a_wait_that_ends_as_a_failure_keeps_the_last_response() {
    let (client, mock) = mocked();
    let broken = r#"{"job": {"status": "broken"}, "odd.key": "No room"}"#;
    mock.reply(200, state(&json!("queued"))).reply(200, broken);
    let error = client.wait(Talk).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!(error.body(), broken.as_bytes());
    assert_eq!(
        error.to_string(),
        "talk: what was waited for failed: `job.status` is `broken`: No room"
    );
    // Failures of the calls themselves are as of any call.
    mock.reply(200, "<html>");
    assert!(client.wait(Talk).await.unwrap_err().is_decode());
    mock.fail(TransportErrorKind::Setup);
    assert_eq!(
        client.wait(Talk).await.unwrap_err().kind(),
        ErrorKind::Build
    );
}

#[tokio::test]
async fn a_wait_ends_with_the_total_time() {
    let (client, mock) = mocked();
    let hasty = client.with_options(RequestOptions::new().total_timeout(Duration::from_secs(5)));
    for _ in 0..9 {
        mock.reply(200, state(&json!("queued")));
    }
    let error = hasty.wait(Talk).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "talk: after 4 s, `job.status` is still `queued`"
    );
    assert_eq!(error.body(), state(&json!("queued")).as_bytes());
    assert_eq!((mock.requests().len(), mock.sleeps().len()), (3, 2));
    assert!(mock.limits()[2].timeout.unwrap() <= Duration::from_secs(1));

    // Without a limit of the client, an hour.
    let (client, mock) = mocked();
    for _ in 0..1_801 {
        mock.reply(200, "{}");
    }
    let error = client.wait(Talk).await.unwrap_err();
    assert!(error.to_string().ends_with("is still nothing"), "{error}");
    assert_eq!(mock.requests().len(), 1_800);
}

#[cfg(feature = "blocking")]
#[test]
fn a_thread_waits_as_a_task_does() {
    let mock = MockTransport::new();
    let builder = Client::builder("key").blocking_transport(mock.clone());
    let client = builder.into_client();
    mock.reply(200, state(&json!("queued")))
        .reply(200, state(&json!("done")));
    let output = client.wait_blocking(&Talk).unwrap();
    assert_eq!(output, json!({"job": {"status": "done"}}));
    assert_eq!(mock.sleeps(), [Duration::from_secs(2)]);
    mock.reply(200, state(&json!("broken")));
    let error = client.wait_blocking(&Talk).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
}
