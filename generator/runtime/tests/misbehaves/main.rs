//! A server that misbehaves: what comes of it, for both transports, from tables.
#![cfg(all(
    feature = "reqwest",
    feature = "blocking",
    feature = "testing",
    feature = "tracing"
))]

mod calls;
mod secrets;
mod server;
#[path = "../support/mod.rs"]
mod support;
mod table;
mod walks;

use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use client_runtime::testing::{MockTransport, Server};
use client_runtime::{Auth, Client, ClientBuilder, ErrorKind, RequestOptions};
use server::Step;
use socket2::{Domain, Socket, Type};
use support::local::{DRIVERS, Driver, Local, block_on, builder};
use table::{End, ROWS, Row};

/// A call that takes longer hangs.
const GUARD: Duration = Duration::from_secs(120);

/// The largest body.
const MAX_BODY: usize = 1 << 20;

/// The smallest stack that threads have by default on any desktop or server, even of the unoptimised code.
const ROOM: usize = 512 << 10;

/// More than any call tries.
const TRIES: usize = 5;

#[test]
fn calls_end_as_the_table_says() {
    thread::scope(|scope| {
        for (row, driver) in ROWS
            .iter()
            .flat_map(|row| DRIVERS.map(|driver| (row, driver)))
        {
            scope.spawn(move || {
                for (repeatable, expected) in [(true, row.repeatable), (false, row.other)] {
                    let what = format!("{}, {driver:?}, repeatable: {repeatable}", row.name);
                    let came = guarded(&what, move || run(row, driver, repeatable));
                    assert_eq!(came, expected, "{what}");
                }
            });
        }
    });
}

/// What comes of a call, and how often the server saw it.
fn run(row: &Row, driver: Driver, repeatable: bool) -> (End, usize) {
    let (server, other) = script(row);
    let client = settings(row, Auth::bearer("t0k3n".into()), &server)
        .build()
        .unwrap();
    let result = (row.call)(driver, &client, repeatable);
    assert!(other.requests().is_empty(), "{}", row.name);
    assert_still_usable(driver, &client);
    (End::of(&result), server.requests().len())
}

/// The server of a row, and another one.
fn script(row: &Row) -> (Server, Server) {
    let server = Server::start();
    let other = Server::start();
    let last = row.steps.last().into_iter().cycle();
    for step in row.steps.iter().chain(last).take(TRIES) {
        step.script(&server, &other);
    }
    (server, other)
}

fn settings(row: &Row, auth: Auth, server: &Server) -> ClientBuilder<Local> {
    let builder = builder(auth, &server.url()).max_body(MAX_BODY);
    let stalls = |step: &Step| matches!(step, Step::Stalls(_));
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

/// The rest of a body that is too large is not read.
#[test]
fn a_body_of_100_megabytes_is_given_up() {
    for driver in DRIVERS {
        let written = guarded("a body of 100 MB", move || written(driver));
        // Some of it lies in the buffers of this machine.
        assert!(written < 50_000_000, "{driver:?}: {written} bytes");
    }
}

/// How much of a body the server can write until the client closes the connection.
fn written(driver: Driver) -> usize {
    let server = Server::start();
    let (told, written) = mpsc::channel();
    server.reply_by(move |mut stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n")?;
        let part = [b'1'; 1_000];
        let parts = (0..100_000).take_while(|_| stream.write_all(&part).is_ok());
        told.send(parts.count() * part.len())
            .map_err(io::Error::other)
    });
    let client = builder(Auth::none(), &server.url())
        .max_body(MAX_BODY)
        .build()
        .unwrap();
    let error = table::call::<calls::Any>(driver, &client, true).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{driver:?}");
    // Connections are closed by tasks of the runtime.
    block_on(async {
        loop {
            match written.try_recv() {
                Ok(written) => return written,
                Err(_) => tokio::time::sleep(Duration::from_millis(1)).await,
            }
        }
    })
}

/// Reading goes only as deep as `serde_json` allows, also where it looks for the place of a mistake.
#[test]
fn deep_json_needs_little_room() {
    for row in ROWS.iter().filter(|row| row.name.contains("deep")) {
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
