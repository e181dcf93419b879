//! What observers and `tracing` are told of calls.
#![cfg(all(feature = "blocking", feature = "testing", feature = "tracing"))]

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use client_runtime::testing::MockTransport;
use client_runtime::{
    Api, ApiInfo, Auth, Base, BlockingTransport, BoxFuture, Client, ClientBuilder, Encoder,
    Endpoint, Error, ErrorKind, Limits, Observation, Observer, Operation, RawResponse,
    RequestOptions, RetryDefaults, Transport, TransportError, TransportErrorKind,
};
use http::{Request, Response};
use support::collector::{Collector, Fields};

enum Local {}

impl Api for Local {
    const INFO: &'static ApiInfo = &ApiInfo {
        name: "local",
        headers: &[],
        retry: RetryDefaults::STANDARD,
        rate: None,
        timeout: None,
    };
}

struct GetItem;

impl Endpoint for GetItem {
    type Api = Local;
    type Output = i64;
    const OPERATION: &'static Operation = &Operation {
        id: "get_item",
        method: http::Method::GET,
        path: "/items/{id}",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.path(&[&7])?;
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<i64, Error> {
        response.json()
    }
}

/// Keeps what it is told, without the time that an attempt took.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<Note>>>);

type Note = (
    &'static str,
    u32,
    Option<u16>,
    Option<ErrorKind>,
    Option<Duration>,
);

impl Observer for Notes {
    fn observe(&self, seen: &Observation<'_>) {
        assert_eq!(seen.api, "local");
        assert!(seen.took < Duration::from_secs(60));
        self.0.lock().unwrap().push((
            seen.operation.id,
            seen.attempt,
            seen.status.map(|status| status.as_u16()),
            seen.failure,
            seen.wait,
        ));
    }
}

fn builder(mock: &MockTransport) -> ClientBuilder<Local> {
    ClientBuilder::new(
        Base::new("https://api.example.com/v1"),
        Auth::header("Authorization", "Bearer t0k3n"),
    )
    .transport(mock.clone())
    .blocking_transport(mock.clone())
}

fn html() -> Response<Bytes> {
    Response::builder()
        .header("content-type", "text/html")
        .body(Bytes::from("<html>"))
        .unwrap()
}

fn wait_of_2_seconds() -> Response<Bytes> {
    Response::builder()
        .status(503)
        .header("retry-after", "2")
        .body(Bytes::new())
        .unwrap()
}

type Way = fn(&Client<Local>) -> Result<i64, Error>;

fn asynchronous(client: &Client<Local>) -> Result<i64, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(client.send(&GetItem))
}

fn blocking(client: &Client<Local>) -> Result<i64, Error> {
    client.send_blocking(&GetItem)
}

/// Runs both kinds of calls, and gives what each of them told.
fn both(
    script: impl Fn(&MockTransport),
    run: impl Fn(&Client<Local>, Way),
) -> Vec<(Vec<Note>, Collector)> {
    let told = [asynchronous, blocking].map(|send| {
        let (mock, notes, collector) =
            (MockTransport::new(), Notes::default(), Collector::default());
        script(&mock);
        let client = builder(&mock).observer(notes.clone()).build().unwrap();
        collector.during(|| run(&client, send));
        let notes = notes.0.lock().unwrap().clone();
        (notes, collector)
    });
    told.into()
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    let pairs = pairs.iter();
    pairs
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

/// The span of every call, before anything happened.
fn span(more: &[(&str, &str)]) -> Fields {
    let mut span = fields(&[
        ("name", "call"),
        ("target", "client_runtime::runtime::trace"),
        ("otel.name", "GET /items/{id}"),
        ("otel.kind", "client"),
        ("operation", "get_item"),
        ("http.request.method", "GET"),
        ("url.template", "/items/{id}"),
        ("server.address", "api.example.com"),
        ("server.port", "443"),
    ]);
    span.extend(fields(more));
    span
}

#[test]
fn a_call_that_succeeds_at_once() {
    let script = |mock: &MockTransport| {
        mock.reply(200, "7");
    };
    for (notes, collector) in both(script, |client, send| assert_eq!(send(client).unwrap(), 7)) {
        assert_eq!(notes, [("get_item", 1, Some(200), None, None)]);
        assert_eq!(
            collector.spans(),
            [span(&[("http.response.status_code", "200")])]
        );
        assert!(collector.events().is_empty());
    }
}

#[test]
fn every_attempt_is_told() {
    let script = |mock: &MockTransport| {
        mock.fail(TransportErrorKind::Connect)
            .reply_with(wait_of_2_seconds())
            .reply(200, "7");
    };
    for (notes, collector) in both(script, |client, send| assert_eq!(send(client).unwrap(), 7)) {
        let random = notes[0].4;
        assert!(random.is_some());
        let two = Some(Duration::from_secs(2));
        assert_eq!(
            notes,
            [
                ("get_item", 1, None, Some(ErrorKind::Connect), random),
                ("get_item", 2, Some(503), Some(ErrorKind::Status), two),
                ("get_item", 3, Some(200), None, None),
            ]
        );
        assert_eq!(
            collector.spans(),
            [span(&[
                ("http.response.status_code", "200"),
                ("http.request.resend_count", "2"),
            ])]
        );
        let [first, second] = collector.events().try_into().unwrap();
        assert_eq!(first["error.type"], "connect");
        assert_eq!(first["parent"], "1");
        assert!(!first.contains_key("http.response.status_code"));
        assert_eq!(second["error.type"], "503");
        assert_eq!(second["message"], "the request is sent again");
        assert_eq!(second["http.response.status_code"], "503");
        assert_eq!(second["http.request.resend_count"], "2");
        assert_eq!(second["wait_seconds"], "2.0");
    }
}

#[test]
fn calls_that_fail() {
    type Row = (
        fn(&MockTransport),
        &'static [(Option<u16>, Option<ErrorKind>)],
        &'static [(&'static str, &'static str)],
    );
    let rows: [Row; 5] = [
        (
            |mock| {
                mock.reply(404, "");
            },
            &[(Some(404), Some(ErrorKind::Status))],
            &[("http.response.status_code", "404"), ("error.type", "404")],
        ),
        (
            |mock| {
                mock.fail(TransportErrorKind::TooLarge);
            },
            &[(None, Some(ErrorKind::TooLarge))],
            &[("error.type", "too_large")],
        ),
        // Whether a response can be read shows later.
        (
            |mock| {
                mock.reply(200, r#""seven""#);
            },
            &[(Some(200), None)],
            &[
                ("http.response.status_code", "200"),
                ("error.type", "decode"),
            ],
        ),
        (
            |mock| {
                mock.reply_with(html())
                    .reply_with(html())
                    .reply_with(html());
            },
            &[(Some(200), Some(ErrorKind::Decode)); 3],
            &[
                ("http.response.status_code", "200"),
                ("http.request.resend_count", "2"),
                ("error.type", "decode"),
            ],
        ),
        (
            |mock| {
                for _ in 0..3 {
                    mock.fail(TransportErrorKind::Timeout);
                }
            },
            &[(None, Some(ErrorKind::Timeout)); 3],
            &[
                ("http.request.resend_count", "2"),
                ("error.type", "timeout"),
            ],
        ),
    ];
    for (script, attempts, traced) in rows {
        for (notes, collector) in both(script, |client, send| drop(send(client).unwrap_err())) {
            let seen: Vec<_> = notes.iter().map(|note| (note.2, note.3)).collect();
            assert_eq!(seen, attempts);
            assert_eq!(notes.last().unwrap().4, None);
            let mut expected = span(traced);
            expected.insert("otel.status_code".to_owned(), "ERROR".to_owned());
            assert_eq!(collector.spans(), [expected]);
        }
    }
}

#[test]
fn a_call_that_is_never_sent() {
    let run = |client: &Client<Local>, send: Way| {
        let options = RequestOptions::new().total_timeout(Duration::ZERO);
        send(&client.with_options(options)).unwrap_err();
    };
    for (notes, collector) in both(|_| {}, run) {
        assert!(notes.is_empty());
        assert_eq!(
            collector.spans(),
            [span(&[
                ("error.type", "timeout"),
                ("otel.status_code", "ERROR"),
            ])]
        );
    }
}

/// Traces as HTTP libraries do.
struct Tracing(MockTransport);

impl Transport for Tracing {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            tracing::info!(target: "client_runtime", "inside");
            Transport::send(&self.0, request, limits).await
        })
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        Transport::sleep(&self.0, time)
    }
}

impl BlockingTransport for Tracing {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        tracing::info!(target: "client_runtime", "inside");
        BlockingTransport::send(&self.0, request, limits)
    }

    fn sleep(&self, time: Duration) {
        BlockingTransport::sleep(&self.0, time);
    }
}

#[test]
fn what_the_transport_traces_is_a_part_of_the_call() {
    let mock = MockTransport::new();
    mock.reply(200, "7").reply(200, "7");
    let client = builder(&mock)
        .transport(Tracing(mock.clone()))
        .blocking_transport(Tracing(mock))
        .build()
        .unwrap();
    let collector = Collector::default();
    collector.during(|| {
        asynchronous(&client).unwrap();
        tracing::info!(target: "client_runtime", "between");
        blocking(&client).unwrap();
    });
    let events = collector.events();
    let parents: Vec<_> = events.iter().map(|event| event.get("parent")).collect();
    assert_eq!(
        parents,
        [Some(&"1".to_owned()), None, Some(&"2".to_owned())]
    );
}
