//! A server that misbehaves: what comes of it, for both transports, from tables.
#![cfg(all(
    feature = "reqwest",
    feature = "blocking",
    feature = "gzip",
    feature = "testing",
    feature = "tracing"
))]

mod bodies;
mod calls;
mod early;
mod encodings;
mod secrets;
mod server;
#[path = "../support/mod.rs"]
mod support;
mod table;
mod walks;

use std::net::SocketAddr;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::Duration;

use client_runtime::testing::{MockTransport, Recorded, Server};
use client_runtime::{Auth, Client, ClientBuilder, Error, ErrorKind, RequestOptions, Response};
use http::HeaderMap;
use server::Step;
use socket2::{Domain, Socket, Type};
use support::local::{DRIVERS, Driver, Local, block_on, builder};
use table::{End, Row, rows};

/// A call that takes longer hangs.
const GUARD: Duration = Duration::from_secs(120);

/// The largest body.
const MAX_BODY: usize = 1 << 20;

/// The smallest stack that threads have by default on any desktop or server, even of the unoptimised code.
const ROOM: usize = 512 << 10;

/// More than any call tries.
const TRIES: usize = 5;

/// More than is taken of a body without an end: some of it lies in the buffers of this machine.
const TAKEN: usize = 50_000_000;

#[test]
fn calls_end_as_the_table_says_and_alike_on_both_transports() {
    thread::scope(|scope| {
        for row in rows() {
            for (repeatable, expected) in [(true, row.repeatable), (false, row.other)] {
                scope.spawn(move || {
                    let what = format!("{}, repeatable: {repeatable}", row.name);
                    let [one, other] = both(&what, move |driver| run(row, driver, repeatable));
                    assert_eq!(one, other, "{what}: the transports differ");
                    assert_eq!((one.end, one.sent.len()), expected, "{what}");
                });
            }
        }
    });
}

/// What comes of something on each transport.
fn both<T: Send + 'static>(
    what: &str,
    run: impl Fn(Driver) -> T + Copy + Send + 'static,
) -> [T; 2] {
    thread::scope(|scope| {
        DRIVERS
            .map(|driver| {
                scope.spawn(move || guarded(&format!("{what}, {driver:?}"), move || run(driver)))
            })
            .map(|end| end.join().unwrap())
    })
}

/// All that a caller and the server see of a call, but for causes, which transports word in their own way.
#[derive(Debug, PartialEq)]
struct Came {
    end: End,
    /// What was read, or the error.
    text: String,
    status: Option<u16>,
    headers: Option<HeaderMap>,
    body: Vec<u8>,
    path: Option<String>,
    /// In days, for it may count from now.
    retry_after: Option<u64>,
    is_retryable: bool,
    attempts: u32,
    sent: Vec<String>,
}

impl Came {
    fn of(result: &Result<Response<String>, Error>, sent: Vec<String>) -> Self {
        let end = End::of(result);
        match result {
            Ok(response) => Self {
                end,
                text: response.body().clone(),
                status: Some(response.status().as_u16()),
                headers: Some(response.headers().clone()),
                body: Vec::new(),
                path: None,
                retry_after: None,
                is_retryable: false,
                attempts: response.attempts(),
                sent,
            },
            Err(error) => Self {
                end,
                text: error.to_string().split("retry after ").take(1).collect(),
                status: error.status().map(|status| status.as_u16()),
                headers: error.headers().cloned().map(|mut headers| {
                    // It may have the port of a server.
                    headers.remove("location");
                    headers
                }),
                body: error.body().to_vec(),
                path: error.path().map(str::to_owned),
                retry_after: error.retry_after().map(|wait| wait.as_secs() / 86_400),
                is_retryable: error.is_retryable(),
                attempts: error.attempts(),
                sent,
            },
        }
    }
}

/// The requests of a server, whatever its port, and however names and order of headers are written.
fn sent(server: &Server) -> Vec<String> {
    let host = server.url().replace("http://", "");
    let shown = |request: Recorded| {
        let mut headers: Vec<_> = request
            .headers
            .iter()
            .map(|(name, value)| format!("{}: {value}", name.to_lowercase()))
            .collect();
        headers.sort();
        let body = String::from_utf8_lossy(&request.body);
        format!("{} {} {headers:?} {body}", request.method, request.target).replace(&host, "{own}")
    };
    server.requests().into_iter().map(shown).collect()
}

/// What comes of a call, and what the server saw of it.
fn run(row: &Row, driver: Driver, repeatable: bool) -> Came {
    let (server, other, written) = script(row);
    let client = settings(row, Auth::header("Authorization", "Bearer t0k3n"), &server)
        .build()
        .unwrap();
    let result = (row.call)(driver, &client, repeatable);
    assert!(other.requests().is_empty(), "{}", row.name);
    assert_still_usable(driver, &client);
    let sent = sent(&server);
    if matches!(row.steps, [Step::Endless(..)]) {
        for _ in 0..sent.len() {
            let written = closed(&written);
            assert!(written < TAKEN, "{}: {written} bytes", row.name);
        }
    }
    Came::of(&result, sent)
}

/// The server of a row, another one, and how much could be written of bodies without an end.
fn script(row: &Row) -> (Server, Server, Receiver<usize>) {
    let server = Server::start();
    let other = Server::start();
    let (told, written) = mpsc::channel();
    let last = row.steps.last().into_iter().cycle();
    for step in row.steps.iter().chain(last).take(TRIES) {
        step.script(&server, &other, &told);
    }
    (server, other, written)
}

/// What has no address gets no request, so that any call may be repeated.
#[cfg(feature = "rustls")]
#[test]
fn nobody_has_the_name() {
    // Names have shorter parts, so nobody is asked for this one.
    let url = format!("https://{}.invalid", "a".repeat(64));
    for driver in DRIVERS {
        let client = builder(Auth::none(), &url).build().unwrap();
        let error = table::call::<calls::Any>(driver, &client, false).unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Connect, 3),
            "{driver:?}: {error:?}"
        );
    }
}

/// Waits until a connection is closed. Tasks of the runtime do that.
fn closed(written: &Receiver<usize>) -> usize {
    block_on(async {
        loop {
            match written.try_recv() {
                Ok(written) => return written,
                Err(TryRecvError::Disconnected) => panic!("the server has no more to tell"),
                Err(TryRecvError::Empty) => tokio::time::sleep(Duration::from_millis(1)).await,
            }
        }
    })
}

fn settings(row: &Row, auth: Auth, server: &Server) -> ClientBuilder<Local> {
    let builder = builder(auth, &server.url()).max_body(MAX_BODY);
    let stalls = |step: &Step| matches!(step, Step::Stalls(_) | Step::Drips(..));
    if row.steps.iter().any(stalls) {
        return builder.attempt_timeout(Duration::from_secs(2));
    }
    builder
}

/// Whatever a server does, the client can go on with another.
fn assert_still_usable(driver: Driver, client: &Client<Local>) {
    let server = Server::start();
    server.reply(200, &[], "1");
    let options = RequestOptions::new().base_url(server.url());
    table::call::<calls::Any>(driver, &client.with_options(options), false).unwrap();
}

#[test]
fn nobody_listens() {
    // Holds the port, so that nobody else does.
    let silent = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    let address: SocketAddr = "127.0.0.1:0".parse().unwrap();
    silent.bind(&address.into()).unwrap();
    let address = silent.local_addr().unwrap().as_socket().unwrap();
    for driver in DRIVERS {
        for repeatable in [true, false] {
            let client = builder(Auth::none(), &format!("http://{address}"))
                .build()
                .unwrap();
            let error = table::call::<calls::Any>(driver, &client, repeatable).unwrap_err();
            assert_eq!(
                (error.kind(), error.attempts()),
                (ErrorKind::Connect, 3),
                "{driver:?}"
            );
            assert!(error.to_string().contains(": no connection to 127.0.0.1 ("));
            assert!(std::error::Error::source(&error).is_some());
            assert_still_usable(driver, &client);
        }
    }
}

/// Reading goes only as deep as `serde_json` allows, also where it looks for the place of a mistake.
#[test]
fn deep_json_needs_little_room() {
    for row in rows().filter(|row| row.name.contains("deep")) {
        for step in row.steps {
            let Step::Large(status, _, body) = step else {
                panic!("{}", row.name);
            };
            let mock = MockTransport::new();
            mock.reply(*status, body());
            let client = builder(Auth::none(), "http://127.0.0.1:1")
                .blocking_transport(mock)
                .build()
                .unwrap();
            let read = move || End::of(&(row.call)(Driver::Blocking, &client, true));
            let thread = thread::Builder::new().stack_size(ROOM).spawn(read).unwrap();
            assert_eq!(thread.join().unwrap(), row.repeatable.0, "{}", row.name);
        }
    }
}

/// Runs something in a thread of its own, and fails if it hangs.
fn guarded<T: Send + 'static>(what: &str, run: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, end) = mpsc::channel();
    thread::spawn(move || done.send(run()));
    match end.recv_timeout(GUARD) {
        Ok(value) => value,
        Err(RecvTimeoutError::Timeout) => panic!("{what}: hangs"),
        Err(RecvTimeoutError::Disconnected) => panic!("{what}: panics"),
    }
}
