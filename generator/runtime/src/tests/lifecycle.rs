//! Whole calls against the mock.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::of_host;
use super::sample::opportunities::{
    DeleteOpportunity, GetOpportunity, ListLinked, ListOpportunities, Opportunity,
    UpdateOpportunity,
};
use super::sample::{Client, Sample};
use crate::testing::MockTransport;
use crate::{
    Attempt, BoxFuture, Decision, Encoder, Endpoint, Error, ErrorKind, Limits, Observation,
    Observer, Operation, Rate, RawResponse, RequestOptions, RetryDefaults, RetryPolicy,
    StandardRetry, Transport, TransportError, TransportErrorKind,
};

const ITEM: &str = r#"{"uuid": "o1", "created_at": null}"#;
const WRAPPED: &str = r#"{"data": {"item": {"uuid": "o1", "created_at": null}}}"#;

fn mocked() -> (Client, MockTransport) {
    let mock = MockTransport::new();
    let client = Client::builder("key")
        .transport(mock.clone())
        .build()
        .unwrap();
    (client, mock)
}

fn get() -> GetOpportunity {
    GetOpportunity::new("o1")
}

#[tokio::test]
async fn the_transport_sees_the_wire() {
    let (client, mock) = mocked();
    mock.reply(200, ITEM);
    let update = UpdateOpportunity::new("a/b").owner("ann").custom_id(None);
    let item = update.send(&client).await.unwrap();
    assert_eq!(item.uuid.as_str(), "o1");
    mock.assert_sent(
        "PATCH",
        "/v1/opportunities/a%2Fb",
        Some(r#"{"custom_id": null, "owner": "ann"}"#),
    );
    let sent = &mock.requests()[0];
    assert_eq!(
        sent.uri().to_string(),
        "https://api.example.com/v1/opportunities/a%2Fb"
    );
    let header = |name: &str| sent.headers()[name].to_str().unwrap();
    assert_eq!(header("authorization"), "Basic a2V5Og==");
    assert_eq!(header("accept"), "*/*; version=2");
    assert_eq!(header("content-type"), "application/json");
    assert_eq!(
        header("user-agent"),
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"))
    );
    assert!(sent.headers()["authorization"].is_sensitive());
    assert_eq!(mock.limits()[0].timeout, Some(Duration::from_secs(30)));
}

#[tokio::test]
async fn futures_can_move_and_hold_no_request() {
    let (client, mock) = mocked();
    mock.reply(204, "");
    let future = {
        let request = DeleteOpportunity::new("x");
        request.send(&client)
    };
    drop(client);
    tokio::spawn(future).await.unwrap().unwrap();
    mock.assert_sent("DELETE", "/v1/opportunities/x/", None);
}

#[tokio::test]
async fn full_responses() {
    let (client, mock) = mocked();
    mock.reply(503, "");
    let response = Response::builder()
        .status(201)
        .header("x-request-id", "r1")
        .body(Bytes::from(WRAPPED))
        .unwrap();
    mock.reply_with(response);
    let full = client.send_full(&get()).await.unwrap();
    assert_eq!(
        (full.status().as_u16(), full.request_id(), full.attempts()),
        (201, Some("r1"), 2)
    );
    assert_eq!(full.body().uuid.as_str(), "o1");
    assert_eq!(full.into_body().uuid.as_str(), "o1");
}

#[tokio::test]
async fn failures_are_repeated_when_it_is_safe() {
    let (client, mock) = mocked();
    mock.reply(503, "")
        .fail(TransportErrorKind::Broken)
        .reply(200, WRAPPED);
    get().send(&client).await.unwrap();
    assert_eq!((mock.requests().len(), mock.sleeps().len()), (3, 2));

    let (client, mock) = mocked();
    mock.reply(503, "").reply(200, ITEM);
    let error = UpdateOpportunity::new("x").send(&client).await.unwrap_err();
    assert_eq!(
        (
            error.status().unwrap().as_u16(),
            error.attempts(),
            mock.replies_left()
        ),
        (503, 1, 1)
    );

    let (client, mock) = mocked();
    mock.fail(TransportErrorKind::Connect)
        .reply(429, "")
        .reply(200, ITEM);
    UpdateOpportunity::new("x").send(&client).await.unwrap();
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn retry_after_is_kept_to_or_ends_the_call() {
    for (text, seconds, waits) in [("2", 2, 2), ("2.0", 2, 2), ("30", 30, 2), ("120", 120, 0)] {
        let (client, mock) = mocked();
        let busy = || Response::builder().status(429).header("retry-after", text);
        for _ in 0..3 {
            mock.reply_with(busy().body(Bytes::new()).unwrap());
        }
        let error = get().send(&client).await.unwrap_err();
        let asked = Duration::from_secs(seconds);
        assert_eq!(mock.sleeps(), vec![asked; waits], "{text}");
        assert_eq!(error.retry_after(), Some(asked));
        assert_eq!(error.attempts() as usize, waits + 1);
    }
}

#[tokio::test]
async fn the_total_time_ends_retries() {
    let (client, mock) = mocked();
    let hasty = client.with_options(RequestOptions::new().total_timeout(Duration::from_secs(1)));
    mock.reply_with(
        Response::builder()
            .status(429)
            .header("retry-after", "5")
            .body(Bytes::new())
            .unwrap(),
    );
    let error = get().send(&hasty).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert!(mock.sleeps().is_empty());
    assert!(mock.limits()[0].timeout.unwrap() <= Duration::from_secs(1));

    let spent = client.with_options(RequestOptions::new().total_timeout(Duration::ZERO));
    let error = get().send(&spent).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((mock.requests().len(), error.attempts()), (1, 0));
    assert_eq!(
        error.to_string(),
        "get_opportunity: the call's total time ends before the request was sent"
    );
}

#[tokio::test]
async fn the_total_time_counts_from_the_first_poll() {
    let (client, mock) = mocked();
    mock.reply(200, WRAPPED);
    let total = Duration::from_millis(200);
    let call = get().send(&client.with_options(RequestOptions::new().total_timeout(total)));
    std::thread::sleep(total);
    call.await.unwrap();
}

#[tokio::test]
async fn limits_of_time_can_be_set_and_lifted() {
    let second = Duration::from_secs(1);
    let options = RequestOptions::new;
    // The API's own limit is 30 seconds.
    let cases = [
        (options(), options(), Some(30 * second)),
        (options().attempt_timeout(second), options(), Some(second)),
        (options().attempt_timeout(None), options(), None),
        (
            options().attempt_timeout(second),
            options().attempt_timeout(None),
            None,
        ),
        (
            options().attempt_timeout(None),
            options().attempt_timeout(second),
            Some(second),
        ),
        (
            options().total_timeout(Duration::ZERO),
            options().total_timeout(None),
            Some(30 * second),
        ),
        (
            options().total_timeout(None),
            options().attempt_timeout(None),
            None,
        ),
    ];
    for (client_options, call_options, expected) in cases {
        let (client, mock) = mocked();
        mock.reply(200, WRAPPED);
        let client = client
            .with_options(client_options)
            .with_options(call_options);
        get().send(&client).await.unwrap();
        assert_eq!(mock.limits()[0].timeout, expected);
    }

    let mock = MockTransport::new();
    let client = Client::builder("k")
        .connect_timeout(None)
        .attempt_timeout(None)
        .total_timeout(None)
        .transport(mock.clone())
        .build()
        .unwrap();
    mock.reply(200, WRAPPED);
    get().send(&client).await.unwrap();
    assert_eq!(mock.limits()[0].timeout, None);
}

#[tokio::test]
async fn pages_for_people_are_repeated_and_then_reported() {
    let html = || {
        Response::builder()
            .header("content-type", "text/html; charset=utf-8")
            .body(Bytes::from("\n<html>"))
            .unwrap()
    };
    let (client, mock) = mocked();
    mock.reply_with(html()).reply(200, WRAPPED);
    get().send(&client).await.unwrap();

    mock.reply_with(html())
        .reply_with(html())
        .reply_with(html());
    let error = get().send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("HTML page"), "{error}");
    assert_eq!((error.attempts(), error.is_retryable()), (3, true));
    mock.reply(200, "<html>");
    assert!(!get().send(&client).await.unwrap_err().is_retryable());

    // Neither has a deletion been done that gets this response.
    let delete = DeleteOpportunity::new("x");
    mock.reply_with(html()).reply(204, "");
    delete.send(&client).await.unwrap();
    mock.reply_with(html())
        .reply_with(html())
        .reply_with(html());
    let error = delete.send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 3));
}

#[tokio::test]
async fn other_failures_are_final_and_told_apart() {
    let cases = [
        (TransportErrorKind::Connect, ErrorKind::Connect, 3),
        (TransportErrorKind::Timeout, ErrorKind::Timeout, 3),
        (TransportErrorKind::Broken, ErrorKind::Transport, 3),
        (TransportErrorKind::TooLarge, ErrorKind::TooLarge, 1),
        (TransportErrorKind::Setup, ErrorKind::Build, 1),
    ];
    for (failure, kind, attempts) in cases {
        let (client, mock) = mocked();
        mock.fail(failure).fail(failure).fail(failure);
        let error = get().send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, attempts));
        assert_eq!(mock.requests().len(), attempts as usize);
        assert!(std::error::Error::source(&error).is_some());
    }
}

/// A search whose response is 404 or 204 where there is nothing.
#[derive(Clone, PartialEq)]
struct Search;

impl Endpoint for Search {
    type Api = Sample;
    type Output = Option<Opportunity>;
    const OPERATION: &'static Operation = &Operation {
        id: "search",
        method: http::Method::GET,
        path: "/search",
        idempotent: true,
    };
    const EMPTY: &'static [u16] = &[404, 204];

    fn encode(&self, _: &mut Encoder<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<Self::Output, Error> {
        if response.is_empty() {
            return Ok(None);
        }
        response.json().map(Some)
    }
}

#[tokio::test]
async fn an_empty_status_is_a_response() {
    let (client, mock) = mocked();
    mock.reply(404, "<p>nothing</p>");
    assert_eq!(client.send(&Search).await.unwrap(), None);
    mock.reply(404, "");
    let full = client.send_full(&Search).await.unwrap();
    assert_eq!((full.status().as_u16(), full.body()), (404, &None));
    mock.reply(204, "");
    assert_eq!(client.send(&Search).await.unwrap(), None);
    mock.reply(200, ITEM);
    assert!(client.send(&Search).await.unwrap().is_some());
    mock.reply(410, "");
    let error = client.send(&Search).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
}

#[tokio::test]
async fn a_bad_setup_fails_before_any_io() {
    let mock = MockTransport::new();
    let clients = [
        Client::builder("k\n").transport(mock.clone()).into_client(),
        Client::builder("k")
            .base_url("http://example.com")
            .transport(mock.clone())
            .into_client(),
        of_host("a", "klucz-ż")
            .transport(mock.clone())
            .into_client(),
        of_host("a.b", "k").transport(mock.clone()).into_client(),
        Client::builder("k")
            .transport(mock.clone())
            .into_client()
            .with_options(RequestOptions::new().header("a b", "c")),
    ];
    for client in clients {
        let error = get().send(&client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.operation()),
            (ErrorKind::Build, Some("get_opportunity"))
        );
    }
    assert!(mock.requests().is_empty());
}

#[cfg(not(feature = "reqwest"))]
#[tokio::test]
async fn without_a_transport_the_feature_is_named() {
    let error = get().send(&Client::new("k")).await.unwrap_err();
    assert!(
        error.to_string().contains("enable the feature `reqwest`"),
        "{error}"
    );
}

#[tokio::test]
async fn options_replace_and_add() {
    let (client, mock) = mocked();
    let options = RequestOptions::new()
        .header("X-Thing", "option")
        .header("Authorization", "mine")
        .query("a", "b c");
    let other = client.with_options(options).with_options(
        RequestOptions::new()
            .base_url("http://127.0.0.1:9/base")
            .query("d", "e")
            .no_retry()
            .attempt_timeout(Duration::from_secs(1)),
    );
    mock.reply(503, "");
    let request = ListOpportunities::new().x_thing("request").cursor("c");
    request.send(&other).await.unwrap_err();
    let sent = &mock.requests()[0];
    assert_eq!(
        sent.uri().to_string(),
        "http://127.0.0.1:9/base/opportunities/?cursor=c&a=b+c&d=e"
    );
    assert_eq!(sent.headers()["x-thing"], "option");
    assert_eq!(sent.headers()["authorization"], "Basic a2V5Og==");
    assert_eq!(mock.limits()[0].timeout, Some(Duration::from_secs(1)));
    mock.reply(200, WRAPPED);
    get().send(&client).await.unwrap();
    assert_eq!(mock.requests()[1].uri().host(), Some("api.example.com"));
}

#[tokio::test]
async fn calls_of_one_client_take_its_key_to_no_other_host() {
    let call = |client: &Client, url: &str| {
        let call = get().send(&client.with_options(RequestOptions::new().base_url(url)));
        async { call.await.map(drop) }
    };
    let (client, mock) = mocked();
    for url in [
        "https://api.example.com/v2",
        "https://API.example.com:443",
        "http://127.0.0.1:9",
        "https://localhost:9",
    ] {
        mock.reply(200, WRAPPED);
        call(&client, url).await.unwrap();
    }
    let sent = mock.requests();
    assert!(
        sent.iter()
            .all(|sent| sent.headers().contains_key("authorization"))
    );
    for url in [
        "https://other.example.com",
        "https://api.example.com:444",
        "https://example.com",
        "http://api.example.com",
    ] {
        let error = call(&client, url).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{url}");
    }
    assert_eq!(mock.requests().len(), sent.len());
    let error = call(&client, "https://other.example.com")
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "get_opportunity: the client of sample cannot be used: the calls go to https://other.example.com, and its credentials are for https://api.example.com: build a client with that base URL"
    );

    // Who has no key can ask everywhere.
    let base = crate::Base::new("https://api.example.com/v1");
    let client: Client = crate::ClientBuilder::new(base, crate::Auth::none())
        .transport(mock.clone())
        .build()
        .unwrap();
    mock.reply(200, WRAPPED);
    call(&client, "https://other.example.com").await.unwrap();
}

#[tokio::test]
async fn keys_in_queries_are_added_once_and_never_told() {
    let mock = MockTransport::new();
    let base = crate::Base::new("https://api.example.com/v1");
    let auth = crate::Auth::query("api_key", "{api_key}");
    let client: Client = crate::ClientBuilder::new(base, auth)
        .secret("api_key", "s3cr3t k")
        .transport(mock.clone())
        .build()
        .unwrap();
    mock.reply(404, "").reply(404, "");
    let error = get().send(&client).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    let page = ListLinked::new().page_url("https://api.example.com/v1/x?api_key=theirs&c=1");
    page.send(&client).await.unwrap_err();
    mock.assert_sent("GET", "/v1/opportunities/o1?api_key=s3cr3t+k", None);
    mock.assert_sent("GET", "/v1/x?api_key=theirs&c=1", None);
}

#[tokio::test]
async fn rate_limits_wait_before_calls() {
    let mock = MockTransport::new();
    let rate = Rate {
        calls: 1,
        per: Duration::from_secs(10),
    };
    let client = Client::builder("k")
        .rate_limit_of(rate)
        .transport(mock.clone())
        .build()
        .unwrap();
    mock.reply(200, WRAPPED).reply(200, WRAPPED);
    get().send(&client).await.unwrap();
    get().send(&client.clone()).await.unwrap();
    assert_eq!(mock.sleeps().len(), 1);
    assert!(mock.sleeps()[0] > Duration::from_secs(9));
    let hasty = client.with_options(RequestOptions::new().total_timeout(Duration::from_secs(5)));
    let error = get().send(&hasty).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "get_opportunity: the call's total time ends before the rate limit allows the request"
    );
    let spent = client.with_options(RequestOptions::new().total_timeout(Duration::ZERO));
    get().send(&spent).await.unwrap_err();
    // Neither of them has taken a slot.
    mock.reply(200, WRAPPED);
    get().send(&client).await.unwrap();
    assert!(mock.sleeps()[1] < Duration::from_secs(20));

    // Where there is no time for another attempt, the failure of the last one is told.
    let hasty = client.with_options(RequestOptions::new().total_timeout(Duration::from_secs(35)));
    mock.reply(429, "");
    let error = get().send(&hasty).await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!((error.attempts(), mock.sleeps().len()), (1, 4));
}

/// Keeps what is asked, and no wait ends.
struct Waiting(MockTransport);

impl Transport for Waiting {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Transport::send(&self.0, request, limits)
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        drop(Transport::sleep(&self.0, time));
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn calls_that_are_given_up_leave_their_place() {
    let mock = MockTransport::new();
    let rate = Rate {
        calls: 1,
        per: Duration::from_secs(10),
    };
    let client = Client::builder("k")
        .rate_limit_of(rate)
        .transport(Waiting(mock.clone()))
        .build()
        .unwrap();
    mock.reply(200, WRAPPED);
    get().send(&client).await.unwrap();
    for _ in 0..3 {
        tokio::select! {
            biased;
            _ = get().send(&client) => panic!("the wait ended"),
            () = std::future::ready(()) => {}
        }
    }
    assert_eq!((mock.sleeps().len(), mock.requests().len()), (3, 1));
    assert!(mock.sleeps().iter().all(|wait| *wait <= rate.per));
}

#[tokio::test]
async fn policies_can_be_replaced() {
    struct Once;
    impl RetryPolicy for Once {
        fn decide(&self, attempt: &Attempt<'_>) -> Decision {
            assert!((0.0..1.0).contains(&attempt.jitter));
            match attempt.number {
                1 => Decision::After(Duration::from_secs(9)),
                _ => Decision::Stop,
            }
        }
    }
    let mock = MockTransport::new();
    let client = Client::builder("k")
        .retry(Once)
        .transport(mock.clone())
        .build()
        .unwrap();
    mock.reply(400, "").reply(400, "");
    get().send(&client).await.unwrap_err();
    assert_eq!(mock.sleeps(), [Duration::from_secs(9)]);
}

/// What is chosen when the program runs, and shared by clients.
#[tokio::test]
async fn parts_may_be_shared() {
    struct Count(AtomicU32);
    impl Observer for Count {
        fn observe(&self, _: &Observation<'_>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let mock = MockTransport::new();
    let transport: Arc<dyn Transport> = Arc::new(mock.clone());
    let policy: Arc<dyn RetryPolicy> = Arc::new(StandardRetry::new(RetryDefaults::STANDARD));
    let observer = Arc::new(Count(AtomicU32::new(0)));
    for _ in 0..2 {
        let client = Client::builder("k")
            .transport(Arc::clone(&transport))
            .retry(Arc::clone(&policy))
            .observer(Arc::clone(&observer))
            .build()
            .unwrap();
        mock.reply(429, "").reply(200, WRAPPED);
        get().send(&client).await.unwrap();
        #[cfg(feature = "blocking")]
        {
            let shared: Arc<dyn crate::BlockingTransport> = Arc::new(mock.clone());
            let client = Client::builder("k")
                .blocking_transport(shared)
                .into_client();
            mock.reply(429, "").reply(200, WRAPPED);
            get().send_blocking(&client).unwrap();
        }
    }
    assert_eq!(observer.0.load(Ordering::Relaxed), 4);
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_calls_live_the_same_life() {
    let mock = MockTransport::new();
    let client = Client::builder("key")
        .blocking_transport(mock.clone())
        .build()
        .unwrap();
    mock.reply(503, "").reply(200, WRAPPED).reply(200, ITEM);
    assert_eq!(get().send_blocking(&client).unwrap().uuid.as_str(), "o1");
    let full = client
        .send_full_blocking(&UpdateOpportunity::new("x"))
        .unwrap();
    assert_eq!(full.status().as_u16(), 200);
    assert_eq!((mock.requests().len(), mock.sleeps().len()), (3, 1));
    mock.reply(404, r#"{"message": "none"}"#);
    assert_eq!(
        get().send_blocking(&client).unwrap_err().to_string(),
        "get_opportunity: 404 Not Found: none"
    );
}

#[test]
fn clients_travel() {
    fn travels<T: Send + Sync + Clone + std::fmt::Debug + 'static>() {}
    travels::<Client>();
}
