//! A server that misbehaves: what comes of it, for both transports, from tables.
#![cfg(all(
    feature = "reqwest",
    feature = "blocking",
    feature = "gzip",
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

use std::net::SocketAddr;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, TryRecvError};
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

/// More than is taken of a body without an end: some of it lies in the buffers of this machine.
const TAKEN: usize = 50_000_000;

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
    let (server, other, written) = script(row);
    let client = settings(row, Auth::bearer("t0k3n".into()), &server)
        .build()
        .unwrap();
    let result = (row.call)(driver, &client, repeatable);
    assert!(other.requests().is_empty(), "{}", row.name);
    assert_still_usable(driver, &client);
    let requests = server.requests().len();
    if matches!(row.steps, [Step::Endless(..)]) {
        for _ in 0..requests {
            let written = closed(&written);
            assert!(written < TAKEN, "{}: {written} bytes", row.name);
        }
    }
    (End::of(&result), requests)
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
