//! What callers see of statuses, of failures that a body shows, of keys and of waits.

use std::time::Duration;

use imaginary_client::imaginary::statuses::{CreateCrate, DeleteCrate, GetCrate, NextCrate};
use imaginary_client::imaginary::{Failing, Refusal};
use imaginary_client::imaginary_ok::jobs::{CreateJob, GetJob, StartJob, UpdateJob};
use imaginary_client::imaginary_ok::messages::{CreateMessage, ReadMessage};
use imaginary_client::testing::MockTransport;
use imaginary_client::{ErrorKind, TransportErrorKind, imaginary, imaginary_ok};

fn crates(mock: &MockTransport) -> imaginary::Client {
    imaginary::Client::builder("key").blocking_transport(mock.clone()).into_client()
}

fn jobs(mock: &MockTransport) -> imaginary_ok::Client {
    imaginary_ok::Client::builder("key").blocking_transport(mock.clone()).into_client()
}

#[test]
fn a_status_that_means_that_there_is_nothing() {
    let mock = MockTransport::new();
    let client = crates(&mock);
    mock.reply(204, "").reply(304, "").reply(404, "");
    assert_eq!(NextCrate::new().send_blocking(&client).unwrap(), None);
    let cached = GetCrate::new(1).if_none_match("a");
    assert_eq!(cached.send_blocking(&client).unwrap(), None);
    DeleteCrate::new(1).send_blocking(&client).unwrap();
    mock.reply(202, "");
    assert!(NextCrate::new().send_blocking(&client).unwrap_err().is_decode());
}

#[test]
fn a_failure_has_the_type_of_its_status() {
    let mock = MockTransport::new();
    let client = crates(&mock);
    mock.reply(422, r#"{"reason": "invalid", "fields": {"weight": ["is negative"]}}"#)
        .reply(418, r#"{"code": 5}"#);
    let error = CreateCrate::new().send_blocking(&client).unwrap_err();
    let refusal: Refusal = error.json().unwrap();
    assert_eq!(refusal.reason, "invalid");
    let error = CreateCrate::new().send_blocking(&client).unwrap_err();
    assert_eq!(error.json::<Failing>().unwrap().code, 5);
    assert!(error.json::<Refusal>().unwrap_err().is_decode());
}

#[test]
fn an_error_says_what_its_api_or_its_endpoint_declares() {
    let mock = MockTransport::new();
    let client = jobs(&mock);
    mock.reply(200, r#"{"ok": false, "error": {"type": "t1", "text": "No"}}"#)
        .reply(403, r#"{"odd.reason": "Never", "error": {"type": "t2"}}"#)
        .reply(200, r#"{"code": 7, "msg": "None", "error": {"type": "t3"}}"#)
        .reply(200, r#"{"code": "1000", "data": {"id": 1, "text": "a"}, "ok": false}"#);
    let error = CreateMessage::new("a").send_blocking(&client).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!(error.to_string(), "create_message: the service says that the call failed: No");
    let error = CreateMessage::new("a").send_blocking(&client).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    let said = [error.message(), error.code()].map(Option::unwrap);
    assert_eq!(said, ["Never", "t2"]);
    let error = ReadMessage::new(1).send_blocking(&client).unwrap_err();
    let said = [error.message(), error.code()].map(Option::unwrap);
    assert_eq!(said, ["None", "7"]);
    let error = ReadMessage::new(1).send_blocking(&client).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "`when` of the API holds beside its `unless`");
}

/// The keys in headers, queries and bodies so far.
fn keys(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests().into_iter();
    let key = requests.map(|request| {
        let header = request.headers().get("idempotency-key");
        let query = request.uri().query().and_then(|query| query.strip_prefix("once="));
        let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap_or_default();
        let header = header.and_then(|key| key.to_str().ok());
        header.or(query).or(body["reference"].as_str()).unwrap_or_default().to_owned()
    });
    key.collect()
}

#[test]
fn a_key_is_one_for_all_attempts_of_a_call_and_another_for_the_next() {
    type Call = fn(&imaginary_ok::Client) -> Result<(), imaginary_client::Error>;
    let calls: [Call; 3] = [
        |client| CreateMessage::new("a").send_blocking(client).map(drop),
        |client| CreateJob::new("a").send_blocking(client).map(drop),
        |client| StartJob::new(1).send_blocking(client),
    ];
    let done = r#"{"ok": true, "message": {"id": 1, "text": "a"}, "data": {"id": 1, "name": "a"}}"#;
    for call in calls {
        let mock = MockTransport::new();
        let client = jobs(&mock);
        mock.fail(TransportErrorKind::Broken).reply(503, "").reply(200, done).reply(200, done);
        call(&client).unwrap();
        call(&client).unwrap();
        let keys = keys(&mock);
        assert_eq!(keys.len(), 4);
        assert!(keys[0].len() == 36 && keys[0] == keys[1] && keys[1] == keys[2], "{keys:?}");
        assert_ne!(keys[2], keys[3]);
    }
    let mock = MockTransport::new();
    mock.reply(200, done).reply(200, done);
    let client = jobs(&mock);
    CreateMessage::new("a").idempotency_key("k1").send_blocking(&client).unwrap();
    CreateJob::new("a").reference("k2").send_blocking(&client).unwrap();
    assert_eq!(keys(&mock), ["k1", "k2"]);
}

#[test]
fn an_endpoint_is_tried_as_its_spec_says() {
    let mock = MockTransport::new();
    let client = jobs(&mock);
    for _ in 0..7 {
        mock.reply(503, "");
    }
    assert_eq!(GetJob::new(1).send_blocking(&client).unwrap_err().attempts(), 5);
    assert_eq!(UpdateJob::new(1).send_blocking(&client).unwrap_err().attempts(), 1);
    mock.reply(500, "");
    // The last 503 is the first response.
    assert_eq!(UpdateJob::new(1).send_blocking(&client).unwrap_err().attempts(), 1);
    mock.reply(500, "");
    assert_eq!(UpdateJob::new(1).send_blocking(&client).unwrap_err().attempts(), 2);
}

#[test]
fn a_wait_ends_with_what_it_waited_for() {
    let mock = MockTransport::new();
    let client = jobs(&mock);
    let job = |state: &str| {
        format!(r#"{{"data": {{"id": 1, "name": "a", "progress": {{"state": "{state}"}}}}}}"#)
    };
    mock.reply(404, "").reply(200, job("running")).reply(200, job("done"));
    let found = GetJob::new(1).wait_blocking(&client).unwrap().unwrap();
    assert_eq!(found.progress.unwrap().state.unwrap().as_str(), "done");
    assert_eq!(mock.sleeps(), [Duration::from_millis(500); 2]);
    mock.reply(200, job("failed"));
    let error = GetJob::new(1).wait_blocking(&client).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    let why = "get_job: what was waited for failed: `data.progress.state` is `failed`";
    assert_eq!(error.to_string(), why);
}
