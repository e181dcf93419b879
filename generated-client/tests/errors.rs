//! What a failed call tells, and what it never tells.

mod support;

use std::error::Error as _;
use std::fmt::Debug;
use std::time::Duration;

use generated_client::bytes::Bytes;
use generated_client::chartmogul::opportunities::{
    DeleteOpportunity, GetOpportunity, ListOpportunities, UpdateOpportunity,
};
use generated_client::http::Response;
use generated_client::serde_json::json;
use generated_client::testing::{MockTransport, Server};
use generated_client::usercom_v1::deals::UpdateDeal;
use generated_client::{
    Error, ErrorKind, RequestOptions, TransportErrorKind, chartmogul, usercom_v1,
};
use support::{
    BOTH, CHARTMOGUL_BASE64, CHARTMOGUL_KEY, DEAL, OPPORTUNITY, USERCOM_KEY, block_on, only, with,
};

const NOT_FOUND: &str = r#"{"code": 404, "message": "Opportunity not found", "param": null}"#;
const HTML: &str = "<!DOCTYPE html>\n<html><body><h1>Service unavailable</h1></body></html>";

/// Gets an opportunity from a mock, asynchronously.
fn get(mock: &MockTransport) -> Result<chartmogul::Opportunity, Error> {
    let client = chartmogul::Client::builder(CHARTMOGUL_KEY)
        .transport(mock.clone())
        .into_client();
    block_on(GetOpportunity::new("o-1").send(&client))
}

/// Updates a deal at a mock, blocking.
fn update(mock: &MockTransport) -> Result<usercom_v1::Deal, Error> {
    let client = usercom_v1::Client::builder("acme", USERCOM_KEY)
        .blocking_transport(mock.clone())
        .into_client();
    UpdateDeal::new(3300).name("x").send_blocking(&client)
}

fn response(status: u16, headers: &[(&str, &str)], body: &'static str) -> Response<Bytes> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Bytes::from(body)).expect("a response")
}

fn html(status: u16) -> Response<Bytes> {
    response(
        status,
        &[("content-type", "text/html; charset=utf-8")],
        HTML,
    )
}

fn status_of(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

#[test]
fn a_code_and_a_message() {
    let mock = MockTransport::new();
    mock.reply_with(response(404, &[("x-request-id", "req-42")], NOT_FOUND));
    let error = get(&mock).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(status_of(&error), Some(404));
    assert!(error.is_not_found());
    assert!(!error.is_retryable());
    assert_eq!(error.operation(), Some("get_opportunity"));
    assert_eq!(error.message().as_deref(), Some("Opportunity not found"));
    assert_eq!(error.body(), NOT_FOUND.as_bytes());
    assert!(!error.is_body_cut());
    assert_eq!(error.request_id(), Some("req-42"));
    assert_eq!(error.attempts(), 1);
    assert_eq!(
        error.to_string(),
        "get_opportunity: 404 Not Found: Opportunity not found (request req-42)"
    );
}

#[test]
fn the_body_as_a_type_of_the_callers() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Refusal {
        code: i64,
        message: String,
        param: Option<String>,
    }
    let mock = MockTransport::new();
    mock.reply(404, NOT_FOUND);
    let error = get(&mock).unwrap_err();
    let refusal = Refusal {
        code: 404,
        message: "Opportunity not found".to_owned(),
        param: None,
    };
    assert_eq!(error.json::<Refusal>().expect("a refusal"), refusal);
    let other = error.json::<Vec<i64>>().expect_err("not a list");
    assert_eq!(other.kind(), ErrorKind::Decode);
    assert_eq!(other.operation(), Some("get_opportunity"));
}

#[test]
fn errors_by_field() {
    let body = r#"{"errors": {"name": "A name is required.", "value": ["is not a number", "is too long"]}}"#;
    let mock = MockTransport::new();
    mock.reply(422, body);
    let error = update(&mock).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(status_of(&error), Some(422));
    let message = error.message().expect("a message");
    assert_eq!(
        message,
        "name: A name is required.; value: is not a number, is too long"
    );
    assert_eq!(
        error.to_string(),
        format!("update_deal: 422 Unprocessable Entity: {message}")
    );
    assert_eq!(error.body(), body.as_bytes());
}

#[test]
fn an_html_page_in_the_place_of_an_error() {
    let mock = MockTransport::new();
    mock.reply_with(html(503))
        .reply_with(html(503))
        .reply_with(html(503));
    let error = get(&mock).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(status_of(&error), Some(503));
    assert_eq!(error.message(), None);
    assert_eq!(error.body(), HTML.as_bytes());
    assert!(error.is_retryable());
    // Getting is idempotent, so it was tried again.
    assert_eq!(error.attempts(), 3);
    assert_eq!(
        error.to_string(),
        "get_opportunity: 503 Service Unavailable (3 attempts)"
    );
}

#[test]
fn an_html_page_in_the_place_of_an_answer() {
    let mock = MockTransport::new();
    mock.reply_with(html(200));
    let error = update(&mock).unwrap_err();
    assert!(error.is_decode());
    assert_eq!(status_of(&error), Some(200));
    assert_eq!(error.body(), HTML.as_bytes());
    assert_eq!(
        error.to_string(),
        "update_deal: the answer is an HTML page in place of data"
    );
}

#[test]
fn an_empty_body_in_the_place_of_an_answer() {
    for body in ["", " \r\n"] {
        let mock = MockTransport::new();
        mock.reply(200, body);
        let error = get(&mock).unwrap_err();
        assert!(error.is_decode());
        assert_eq!(error.path(), None);
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(
            error.to_string(),
            "get_opportunity: the answer's body is empty where JSON was expected"
        );
    }
}

#[test]
fn an_empty_body_of_an_error() {
    let mock = MockTransport::new();
    mock.reply(401, "");
    let error = update(&mock).unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.message(), None);
    assert!(error.body().is_empty());
    assert_eq!(error.to_string(), "update_deal: 401 Unauthorized");
}

#[test]
fn a_failure_to_read_names_the_place_and_keeps_the_body() {
    let item = with(OPPORTUNITY, "amount_in_cents", json!("a lot"));
    let body = format!(r#"{{"entries": [{OPPORTUNITY}, {item}], "has_more": false}}"#);
    let mock = MockTransport::new();
    mock.reply(200, body.clone());
    let client = chartmogul::Client::builder(CHARTMOGUL_KEY)
        .transport(mock.clone())
        .into_client();
    let error = block_on(ListOpportunities::new().send(&client)).unwrap_err();
    assert!(error.is_decode());
    assert_eq!(status_of(&error), Some(200));
    assert_eq!(error.path(), Some("entries[1].amount_in_cents"));
    assert_eq!(error.body(), body.as_bytes());
    let line = error.to_string();
    assert!(
        line.starts_with("list_opportunities: the answer cannot be read at `entries[1]"),
        "{line}"
    );
    // What was read was never sent again.
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn a_codec_names_its_place_too() {
    for (member, value) in [
        ("value", json!("free")),
        ("status", json!("won")),
        ("expected_close_date", json!("soon")),
        ("created_at", json!("yesterday")),
    ] {
        let mock = MockTransport::new();
        mock.reply(200, with(DEAL, member, value));
        let error = update(&mock).unwrap_err();
        assert!(error.is_decode(), "{member}");
        assert_eq!(error.path(), Some(member));
    }
}

#[test]
fn it_prints_as_one_line() {
    let long = "line\nafter\r\nline\u{1b}[31m ".repeat(200);
    let body = json!({ "message": long }).to_string();
    let mock = MockTransport::new();
    mock.reply(400, body);
    let error = update(&mock).unwrap_err();
    let line = error.to_string();
    assert!(!line.chars().any(char::is_control), "{line:?}");
    assert!(line.chars().count() < 400, "{line}");
    // The whole of it can be had.
    assert_eq!(error.message().as_deref(), Some(long.trim()));
}

#[test]
fn a_long_body_is_cut() {
    let mock = MockTransport::new();
    mock.reply(400, vec![b'x'; 100_000]);
    let error = update(&mock).unwrap_err();
    assert_eq!(error.body().len(), 64 * 1024);
    assert!(error.is_body_cut());
}

#[test]
fn a_call_without_an_answer() {
    for (cause, kind) in [
        (TransportErrorKind::Connect, ErrorKind::Connect),
        (TransportErrorKind::Timeout, ErrorKind::Timeout),
        (TransportErrorKind::Broken, ErrorKind::Transport),
    ] {
        let mock = MockTransport::new();
        mock.fail(cause).fail(cause).fail(cause);
        let error = get(&mock).unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.status(), None);
        assert_eq!(error.attempts(), 3);
        assert!(error.is_retryable());
        assert!(error.source().is_some());
        assert!(
            error.to_string().starts_with("get_opportunity: "),
            "{error}"
        );
    }
}

#[test]
fn an_update_is_not_repeated_once_it_may_have_arrived() {
    for cause in [TransportErrorKind::Timeout, TransportErrorKind::Broken] {
        let mock = MockTransport::new();
        mock.fail(cause).reply(200, DEAL);
        let error = update(&mock).unwrap_err();
        assert_eq!(error.attempts(), 1);
        assert_eq!(mock.replies_left(), 1);
    }
    let mock = MockTransport::new();
    mock.reply(503, "").reply(200, DEAL);
    assert_eq!(status_of(&update(&mock).unwrap_err()), Some(503));
    // It certainly did not arrive: no connection, or refused by the limit of calls.
    let mock = MockTransport::new();
    mock.fail(TransportErrorKind::Connect)
        .reply(429, "")
        .reply(200, DEAL);
    assert_eq!(update(&mock).expect("the third attempt").id, 3300);
    assert_eq!(mock.requests().len(), 3);
}

#[test]
fn too_many_calls() {
    let limited = || response(429, &[("retry-after", "7")], r#"{"message":"slow down"}"#);
    let mock = MockTransport::new();
    mock.reply_with(limited())
        .reply_with(limited())
        .reply_with(limited());
    let error = update(&mock).unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.attempts(), 3);
    assert_eq!(mock.sleeps(), [Duration::from_secs(7); 2]);
    assert_eq!(
        error.to_string(),
        "update_deal: 429 Too Many Requests: slow down (3 attempts)"
    );
}

#[test]
fn over_sockets_both_transports_tell_the_same() {
    for via in BOTH {
        let server = Server::start();
        let client = support::chartmogul(&server);
        server.reply(404, &[("x-request-id", "req-42")], NOT_FOUND);
        let error = via.send(&client, &GetOpportunity::new("o-1")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "get_opportunity: 404 Not Found: Opportunity not found (request req-42)",
            "{via:?}"
        );
        assert_eq!(error.body(), NOT_FOUND.as_bytes());
        assert_eq!(only(&server).target, "/v1/opportunities/o-1");

        server.reply(503, &[("content-type", "text/html")], HTML);
        let error = via.send(&client, &GetOpportunity::new("o-1")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "get_opportunity: 503 Service Unavailable",
            "{via:?}"
        );
        assert_eq!(error.body(), HTML.as_bytes());

        server.reply(200, &[], "");
        let error = via.send(&client, &GetOpportunity::new("o-1")).unwrap_err();
        assert!(error.is_decode(), "{via:?}: {error}");

        server.reply_raw("");
        let error = via.send(&client, &GetOpportunity::new("o-1")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{via:?}: {error}");

        let gone = server.url();
        drop(server);
        let client = client.with_options(RequestOptions::new().base_url(gone));
        let error = via.send(&client, &GetOpportunity::new("o-1")).unwrap_err();
        assert!(error.is_connect(), "{via:?}: {error}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    for via in BOTH {
        let other = Server::start();
        let server = Server::start();
        let location = format!("{}/v1/opportunities/o-1?token=hush", other.url());
        server.reply(302, &[("location", &location)], "");
        let error = via
            .send(&support::chartmogul(&server), &GetOpportunity::new("o-1"))
            .unwrap_err();
        assert_eq!(status_of(&error), Some(302), "{via:?}");
        assert!(!error.to_string().contains("hush"), "{error}");
        assert_eq!(server.requests().len(), 1);
        assert!(other.requests().is_empty());
    }
}

#[test]
fn a_request_that_no_path_can_carry_is_not_sent() {
    for via in BOTH {
        let server = Server::start();
        for uuid in ["", ".", ".."] {
            let request = UpdateOpportunity::new(uuid);
            let error = via
                .send(&support::chartmogul(&server), &request)
                .unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Build, "{via:?}");
            assert_eq!(error.operation(), Some("update_opportunity"));
        }
        assert!(server.requests().is_empty());
    }
}

/// No form of a value may show a key, neither as it is nor as the wire has it.
#[track_caller]
fn assert_hides(what: &str, text: &str) {
    for secret in [
        CHARTMOGUL_KEY,
        CHARTMOGUL_BASE64,
        CHARTMOGUL_BASE64.trim_end_matches('='),
        USERCOM_KEY,
    ] {
        assert!(!text.contains(secret), "{what} shows a key: {text}");
    }
}

#[track_caller]
fn assert_debug_hides(what: &str, value: &impl Debug) {
    assert_hides(what, &format!("{value:?}"));
    assert_hides(what, &format!("{value:#?}"));
}

#[track_caller]
fn assert_error_hides(error: &Error) {
    assert_debug_hides("an error", error);
    assert_hides("an error", &error.to_string());
    let mut cause = error.source();
    while let Some(error) = cause {
        assert_debug_hides("a cause", &error);
        assert_hides("a cause", &error.to_string());
        cause = error.source();
    }
}

#[test]
fn clients_and_requests_do_not_show_keys() {
    let builder = || chartmogul::Client::builder(CHARTMOGUL_KEY);
    assert_debug_hides("a builder", &builder());
    assert_debug_hides("a client", &builder().into_client());
    let builder = || usercom_v1::Client::builder("acme", USERCOM_KEY);
    assert_debug_hides("a builder", &builder());
    assert_debug_hides("a client", &builder().into_client());
    let secret = RequestOptions::new()
        .header("x-token", USERCOM_KEY)
        .query("token", USERCOM_KEY);
    assert_debug_hides("options", &secret);
    assert_debug_hides(
        "a client",
        &builder().into_client().with_options(secret.clone()),
    );
    let client = builder().into_client();
    let listed = usercom_v1::deals::ListDeals::new(7).items(&client);
    assert_debug_hides("items", &listed);

    // Mocks and servers keep what was sent, keys included, and test output is often published.
    let mock = MockTransport::new();
    mock.reply(200, OPPORTUNITY);
    get(&mock).expect("an opportunity");
    assert_debug_hides("a mock", &mock);
    assert_debug_hides("a request", &mock.requests());
    let server = support::server(&[DEAL]);
    let client = support::usercom(&server).with_options(secret);
    UpdateDeal::new(1).send_blocking(&client).expect("a deal");
    assert_debug_hides("a request", &only(&server));
    assert_debug_hides("a server", &server);
}

#[test]
fn errors_do_not_show_keys() {
    for via in BOTH {
        let server = Server::start();
        let request = UpdateOpportunity::new("o-1");
        server.reply(401, &[], r#"{"message":"No valid API key provided"}"#);
        assert_error_hides(
            &via.send(&support::chartmogul(&server), &request)
                .unwrap_err(),
        );
        server.reply(200, &[], "{");
        assert_error_hides(
            &via.send(&support::usercom(&server), &UpdateDeal::new(1))
                .unwrap_err(),
        );
        server.reply_raw("nonsense\r\n\r\n");
        assert_error_hides(
            &via.send(&support::usercom(&server), &UpdateDeal::new(1))
                .unwrap_err(),
        );
        let (one, other) = (support::chartmogul(&server), support::usercom(&server));
        drop(server);
        assert_error_hides(&via.send(&one, &request).unwrap_err());
        assert_error_hides(&via.send(&other, &UpdateDeal::new(1)).unwrap_err());
    }
}

#[test]
fn keys_that_cannot_be_sent_are_not_shown_either() {
    let broken = |key: &str| format!("{key}\n");
    let error = chartmogul::Client::builder(broken(CHARTMOGUL_KEY))
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert_error_hides(&error);
    let error = usercom_v1::Client::builder("acme", broken(USERCOM_KEY))
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert_error_hides(&error);
    // Without `build`, the first call says it, and nothing is sent.
    let mock = MockTransport::new();
    let client = usercom_v1::Client::builder("acme", broken(USERCOM_KEY))
        .blocking_transport(mock.clone())
        .into_client();
    let error = UpdateDeal::new(3300).send_blocking(&client).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert_eq!(error.operation(), Some("update_deal"));
    assert_error_hides(&error);
    assert_debug_hides("a client", &client);
    assert!(mock.requests().is_empty());
}

#[test]
fn both_transports_judge_a_key_beyond_ascii_alike() {
    let outcome = BOTH.map(|via| {
        let server = Server::start();
        server.reply(200, &[], DEAL);
        let client = usercom_v1::Client::builder("acme", "klucz-ż")
            .base_url(server.url())
            .no_retry()
            .into_client();
        let deal = via.send(&client, &UpdateDeal::new(3300));
        deal.map(|deal| deal.id).map_err(|error| error.kind())
    });
    assert_eq!(outcome[0], outcome[1]);
}

#[test]
fn only_what_was_cut_ends_in_an_ellipsis() {
    let mock = MockTransport::new();
    mock.reply(400, r#"{"message":"a\u0085b"}"#);
    assert_eq!(
        update(&mock).unwrap_err().to_string(),
        "update_deal: 400 Bad Request: a b"
    );
}

#[test]
fn keys_are_not_sent_in_the_clear() {
    let mock = MockTransport::new();
    let client = chartmogul::Client::builder(CHARTMOGUL_KEY)
        .base_url("http://api.example.com/v1")
        .blocking_transport(mock.clone())
        .into_client();
    let error = GetOpportunity::new("o-1")
        .send_blocking(&client)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(mock.requests().is_empty());
}

#[test]
fn a_subdomain_cannot_move_the_key_to_another_host() {
    for subdomain in [
        "evil.example/",
        "a@evil.example",
        "evil.example#",
        "",
        "a.b",
        "a:1",
    ] {
        let mock = MockTransport::new();
        let client = usercom_v1::Client::builder(subdomain, USERCOM_KEY)
            .blocking_transport(mock.clone())
            .into_client();
        let error = UpdateDeal::new(3300).send_blocking(&client).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{subdomain:?}");
        assert!(mock.requests().is_empty());
    }
}

#[test]
fn what_is_not_needed_is_not_read() {
    for reply in [response(204, &[], ""), response(200, &[], "{")] {
        let mock = MockTransport::new();
        mock.reply_with(reply);
        let client = chartmogul::Client::builder(CHARTMOGUL_KEY)
            .blocking_transport(mock.clone())
            .into_client();
        let deleted = DeleteOpportunity::new("o-1").send_blocking(&client);
        deleted.expect("the service said yes");
        mock.assert_sent("DELETE", "/v1/opportunities/o-1", None);
        assert_eq!(mock.requests().len(), 1);
    }
}

/// `ChartMogul` is known to say 200 over a page that says 503.
#[test]
fn a_page_for_people_is_no_success() {
    let mock = MockTransport::new();
    mock.reply_with(html(200)).reply(204, "");
    let client = chartmogul::Client::builder(CHARTMOGUL_KEY)
        .blocking_transport(mock.clone())
        .into_client();
    let delete = DeleteOpportunity::new("o-1");
    delete.send_blocking(&client).expect("the second attempt");
    assert_eq!(mock.requests().len(), 2);
    mock.reply_with(html(200));
    let once = client.with_options(RequestOptions::new().no_retry());
    let error = delete.send_blocking(&once).unwrap_err();
    assert!(error.is_decode() && error.is_retryable(), "{error}");
}
