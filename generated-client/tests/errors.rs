//! What a failed call reports, and what it never shows.

mod support;

use std::error::Error as _;
use std::fmt::Debug;

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

fn status_of(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
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
        line.starts_with("list_opportunities: the response cannot be read at `entries[1]"),
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
