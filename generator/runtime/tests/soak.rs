//! Many calls at once against a server that fails every fifth time: nothing is lost, nothing is done twice, nothing grows.
//!
//! ```console
//! SOAK_CALLS=10000 cargo test --release --test soak -- --nocapture
//! ```
#![cfg(all(feature = "reqwest", feature = "blocking", target_os = "linux"))]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use client_runtime::{Auth, Client, Encoder, Endpoint, Error, Operation, RawResponse};
use support::local::{DRIVERS, Driver, Local, builder};
use tokio::runtime::Builder;

/// How many calls are on their way at once.
const TASKS: usize = 64;

/// The calls are made in so many parts, after each of which is looked at what has grown.
const ROUNDS: usize = 4;

/// What memory grows by between the first part and the last one is less than this, in kB: threads and buffers come and go.
const GROWTH: usize = 16_000;

/// Reads one thing; may be repeated.
struct Get(usize);

impl Endpoint for Get {
    type Api = Local;
    type Output = usize;
    const OPERATION: &'static Operation = &Operation {
        id: "get",
        method: http::Method::GET,
        path: "/things/{id}",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.path(&[&self.0])?;
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<usize, Error> {
        response.json_at("id")
    }
}

/// Makes one thing; may not be repeated.
struct Create(usize);

impl Endpoint for Create {
    type Api = Local;
    type Output = usize;
    const OPERATION: &'static Operation = &Operation {
        id: "create",
        method: http::Method::POST,
        path: "/things",
        idempotent: false,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.json(&self.0)
    }

    fn decode(response: &RawResponse) -> Result<usize, Error> {
        response.json_at("id")
    }
}

/// A server that keeps connections, makes things and fails.
struct Shop {
    address: SocketAddr,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
    failures: AtomicUsize,
    /// How often each thing was made.
    made: Mutex<BTreeMap<usize, usize>>,
    over: AtomicBool,
}

/// What the server does with every fifth request.
#[derive(Clone, Copy)]
enum Failure {
    /// It does nothing and says so.
    TooMany,
    Unavailable,
    Page,
    /// It does nothing, and the connection ends.
    Closes,
    /// It does what it is asked, but the response does not arrive.
    ClosesAfter,
    EndsInTheBody,
    Stalls,
}

const FAILURES: [Failure; 7] = [
    Failure::TooMany,
    Failure::Unavailable,
    Failure::Page,
    Failure::Closes,
    Failure::ClosesAfter,
    Failure::EndsInTheBody,
    Failure::Stalls,
];

impl Shop {
    fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let counts = Arc::new(Counts::default());
        let shared = Arc::clone(&counts);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if shared.over.load(Ordering::SeqCst) {
                    return;
                }
                let counts = Arc::clone(&shared);
                counts.connections.fetch_add(1, Ordering::SeqCst);
                thread::spawn(move || stream.and_then(|stream| counts.serve(&stream)));
            }
        });
        Self { address, counts }
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        self.counts.over.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
    }
}

impl Counts {
    fn serve(&self, stream: &TcpStream) -> io::Result<()> {
        let mut from = BufReader::new(stream);
        while let Some((made, id)) = read(&mut from)? {
            let number = self.requests.fetch_add(1, Ordering::SeqCst);
            let failure = (fastrand::u32(0..5) == 0).then(|| FAILURES[number % FAILURES.len()]);
            self.failures
                .fetch_add(usize::from(failure.is_some()), Ordering::SeqCst);
            let does_it = matches!(
                failure,
                None | Some(Failure::ClosesAfter | Failure::EndsInTheBody | Failure::Stalls)
            );
            if made && does_it {
                *self.made.lock().unwrap().entry(id).or_default() += 1;
            }
            let body = format!(r#"{{"id": {id}}}"#);
            match failure {
                None => reply(stream, "200 OK", &body)?,
                Some(Failure::TooMany) => reply(stream, "429 Too Many Requests", "")?,
                Some(Failure::Unavailable) => reply(stream, "503 Service Unavailable", "")?,
                Some(Failure::Page) => reply(
                    stream,
                    "200 OK\r\ncontent-type: text/html",
                    "<html>busy</html>",
                )?,
                Some(Failure::Closes | Failure::ClosesAfter) => {
                    return stream.shutdown(Shutdown::Both);
                }
                Some(Failure::EndsInTheBody) => {
                    let mut to = stream;
                    to.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{\"id\"")?;
                    return stream.shutdown(Shutdown::Both);
                }
                Some(Failure::Stalls) => {
                    // Until the client has enough.
                    return from.read(&mut [0]).map(drop);
                }
            }
        }
        Ok(())
    }
}

/// Whether a request makes something, and what it is about.
fn read(from: &mut BufReader<&TcpStream>) -> io::Result<Option<(bool, usize)>> {
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        if from.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        if line.trim().is_empty() {
            break;
        }
        head.push(line);
    }
    let line = head.first().cloned().unwrap_or_default();
    let length = head.iter().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_it = name.eq_ignore_ascii_case("content-length");
        is_it.then(|| value.trim().parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    from.read_exact(&mut body)?;
    let made = line.starts_with("POST");
    let id = if made {
        String::from_utf8_lossy(&body).into_owned()
    } else {
        let target = line.split(' ').nth(1).unwrap_or_default();
        target.rsplit('/').next().unwrap_or_default().to_owned()
    };
    id.parse()
        .map(|id| Some((made, id)))
        .map_err(io::Error::other)
}

fn reply(mut stream: &TcpStream, status: &str, body: &str) -> io::Result<()> {
    let length = body.len();
    stream.write_all(
        format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{body}").as_bytes(),
    )
}

/// One call: what it was about, whether it makes something, and what came of it.
struct Ended {
    id: usize,
    makes: bool,
    result: Result<usize, Error>,
}

async fn call(client: &Client<Local>, id: usize) -> Ended {
    let makes = id % 2 == 0;
    let result = if makes {
        client.send(&Create(id)).await
    } else {
        client.send(&Get(id)).await
    };
    Ended { id, makes, result }
}

fn call_blocking(client: &Client<Local>, id: usize) -> Ended {
    let makes = id % 2 == 0;
    let result = if makes {
        client.send_blocking(&Create(id))
    } else {
        client.send_blocking(&Get(id))
    };
    Ended { id, makes, result }
}

fn round(
    driver: Driver,
    runtime: &tokio::runtime::Runtime,
    client: &Client<Local>,
    ids: Range<usize>,
) -> Vec<Ended> {
    let next = Arc::new(AtomicUsize::new(ids.start));
    let take = move || Some(next.fetch_add(1, Ordering::SeqCst)).filter(|id| *id < ids.end);
    match driver {
        Driver::Async => runtime.block_on(async {
            let tasks: Vec<_> = (0..TASKS)
                .map(|_| {
                    let (client, take) = (client.clone(), take.clone());
                    tokio::spawn(async move {
                        let mut ended = Vec::new();
                        while let Some(id) = take() {
                            ended.push(call(&client, id).await);
                        }
                        ended
                    })
                })
                .collect();
            let mut all = Vec::new();
            for task in tasks {
                all.extend(task.await.unwrap());
            }
            all
        }),
        Driver::Blocking => thread::scope(|scope| {
            let tasks: Vec<_> = (0..TASKS)
                .map(|_| {
                    let take = take.clone();
                    scope.spawn(move || {
                        std::iter::from_fn(take)
                            .map(|id| call_blocking(client, id))
                            .collect::<Vec<_>>()
                    })
                })
                .collect();
            tasks
                .into_iter()
                .flat_map(|task| task.join().unwrap())
                .collect()
        }),
    }
}

#[test]
fn nothing_is_lost_or_done_twice_and_nothing_grows() {
    let calls = std::env::var("SOAK_CALLS").map_or(400, |text| text.parse().unwrap());
    for driver in DRIVERS {
        // What is made once and stays, such as tables of certificates, is not growth.
        soak(driver, TASKS);
        let before = settled();
        soak(driver, calls);
        let after = settled();
        println!("  descriptors: {before} before, {after} after");
        assert!(after <= before, "{driver:?}: {before}, then {after}");
    }
}

fn soak(driver: Driver, calls: usize) {
    let shop = Shop::open();
    let client = builder(Auth::none(), &format!("http://{}", shop.address))
        .attempt_timeout(Duration::from_millis(500))
        .build()
        .unwrap();
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let begun = Instant::now();
    let mut failed = BTreeMap::new();
    let mut grown = Vec::new();
    for number in 0..ROUNDS {
        let ids = calls * number / ROUNDS..calls * (number + 1) / ROUNDS;
        let ended = round(driver, &runtime, &client, ids.clone());
        check(&ended, ids, &shop.counts);
        for error in ended.iter().filter_map(|ended| ended.result.as_ref().err()) {
            *failed.entry(format!("{:?}", error.kind())).or_insert(0) += 1;
        }
        grown.push((descriptors(), resident()));
    }
    let took = begun.elapsed();
    let count = |count: &AtomicUsize| count.load(Ordering::SeqCst);
    println!(
        "{driver:?}: {calls} calls in {took:.1?}, {} requests of which {} failed, over {} connections; calls that failed: {failed:?}",
        count(&shop.counts.requests),
        count(&shop.counts.failures),
        count(&shop.counts.connections),
    );
    println!("  descriptors and resident kB after each round: {grown:?}");
    let bound = grown.first().map(|(_, memory)| memory + GROWTH);
    let last = grown.last().map(|(_, memory)| *memory);
    assert!(last < bound, "{grown:?}");
}

fn check(ended: &[Ended], calls: Range<usize>, counts: &Counts) {
    let made = std::mem::take(&mut *counts.made.lock().unwrap());
    let mut ids: Vec<usize> = ended.iter().map(|ended| ended.id).collect();
    ids.sort_unstable();
    assert!(ids.iter().copied().eq(calls), "a call did not end: {ids:?}");
    let twice: Vec<_> = made.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "done twice: {twice:?}");
    for Ended { id, makes, result } in ended {
        match result {
            Ok(read) => {
                assert_eq!(read, id, "the response of another call");
                assert!(!makes || made.contains_key(id), "{id} was lost");
            }
            Err(error) => assert!(
                error.is_retryable() && (*makes || error.attempts() == 3),
                "{id}: {error:?}"
            ),
        }
    }
}

/// How many files and sockets this process has open.
fn descriptors() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

/// The same, once the connections that nobody needs are closed: when it stays the same for a while.
fn settled() -> usize {
    let mut last = (descriptors(), Instant::now());
    while last.1.elapsed() < Duration::from_millis(300) {
        thread::sleep(Duration::from_millis(10));
        let now = descriptors();
        if now != last.0 {
            last = (now, Instant::now());
        }
    }
    last.0
}

/// The resident memory of this process, client and server, in kB.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let digits = line.unwrap_or_default().split_whitespace().nth(1);
    digits.unwrap_or_default().parse().unwrap()
}
