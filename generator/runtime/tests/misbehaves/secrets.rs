//! Keys appear nowhere but on the wire.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, Once};

use client_runtime::testing::Server;
use client_runtime::{
    Auth, Base, ClientBuilder, Error, ErrorKind, Observation, Observer, RawResponse, RequestOptions,
};
use log::{LevelFilter, Log, Metadata, Record};

use crate::calls::{Any, Get, List, Nothing, Text};
use crate::support::collector::Collector;
use crate::support::local::{DRIVERS, Driver, KEY, Local, builder};
use crate::table::{self, End, Row, rows};
use crate::{script, settings};

/// As it is given, and as `Authorization: Basic` has it.
const SECRET: &str = KEY;
const ENCODED: [&str; 2] = [SECRET, "czNjcjN0LWszeT"];

/// Everything that anything printed.
#[derive(Default)]
struct Printed(String);

impl Printed {
    fn add(&mut self, text: impl std::fmt::Debug) {
        writeln!(self.0, "{text:?}").unwrap();
    }

    fn add_error(&mut self, error: &Error) {
        writeln!(self.0, "{error} {error:?} {error:#?}").unwrap();
        let mut cause = error.source();
        while let Some(error) = cause {
            writeln!(self.0, "{error} {error:?}").unwrap();
            cause = error.source();
        }
    }

    fn assert_clean(&self, what: &str) {
        for secret in ENCODED {
            let line = self.0.lines().find(|line| line.contains(secret));
            assert!(line.is_none(), "{what}: {line:?}");
        }
    }
}

/// What the transports log, but for addresses at the level `trace`.
struct Logger(Mutex<String>);

static LOGGER: Logger = Logger(Mutex::new(String::new()));

impl Log for Logger {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        writeln!(self.0.lock().unwrap(), "{}", record.args()).unwrap();
    }

    fn flush(&self) {}
}

/// What an observer is told.
#[derive(Clone, Debug, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Observer for Seen {
    fn observe(&self, seen: &Observation<'_>) {
        self.0.lock().unwrap().push(format!("{seen:?}"));
    }
}

fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&LOGGER).unwrap();
        log::set_max_level(LevelFilter::Debug);
    });
}

/// Every kind of credential, with more secrets beside it.
fn credentials() -> [Auth; 4] {
    [
        Auth::header("Authorization", "Bearer {key}"),
        Auth::basic("{key}", ""),
        Auth::header("X-Key", "Token {key}"),
        Auth::query("api_key", "{key}"),
    ]
}

fn options() -> RequestOptions {
    RequestOptions::new()
        .header("X-Session", SECRET)
        .query("session", SECRET)
}

#[test]
fn no_call_of_the_table_prints_a_secret() {
    listen();
    std::thread::scope(|scope| {
        for (index, row) in rows().enumerate() {
            for driver in DRIVERS {
                scope.spawn(move || {
                    let [headers @ .., query] = credentials();
                    for auth in [headers[index % headers.len()].clone(), query] {
                        let what = format!("{}, {driver:?}, {auth:?}", row.name);
                        let (printed, end) = call(row, driver, auth);
                        assert_eq!(end, row.repeatable.0, "{what}");
                        printed.assert_clean(&what);
                    }
                });
            }
        }
    });
    Printed(LOGGER.0.lock().unwrap().clone()).assert_clean("log");
    assert!(!LOGGER.0.lock().unwrap().is_empty());
}

fn call(row: &Row, driver: Driver, auth: Auth) -> (Printed, End) {
    let mut printed = Printed::default();
    let (collector, seen) = (Collector::default(), Seen::default());
    let result = collector.during(|| {
        let (server, _other, _written) = script(row);
        let builder = settings(row, auth, &server).observer(seen.clone());
        printed.add(&builder);
        let client = builder.build().unwrap();
        printed.add(&client);
        let client = client.with_options(options());
        printed.add(&client);
        let result = (row.call)(driver, &client, true);
        printed.add(server.requests());
        for request in server.requests() {
            let sent = String::from_utf8_lossy(&request.raw);
            assert!(sent.contains(SECRET), "{sent}");
        }
        result
    });
    assert!(!seen.0.lock().unwrap().is_empty());
    printed.add(seen);
    assert!(!collector.spans().is_empty());
    printed.add(collector.text());
    if let Err(error) = &result {
        printed.add_error(error);
    }
    (printed, End::of(&result))
}

#[test]
fn no_setup_prints_a_secret() {
    let mut printed = Printed::default();
    printed.add(options());
    for auth in credentials() {
        printed.add(auth);
    }
    let sound = || Base::new("https://api.example.com");
    let key = Auth::header("Authorization", "Bearer {key}");
    let keyed = |base| ClientBuilder::<Local>::new(base, key.clone()).secret("key", SECRET);
    let placed = |app: String, part: &str| {
        keyed(Base::new("https://{app}.example.com/{part}"))
            .argument("app", app)
            .argument("part", part)
    };
    let builders = [
        placed(format!("{SECRET}."), "x"),
        placed(format!("{SECRET}/x"), "x"),
        placed("app".to_owned(), ""),
        placed("app".to_owned(), ".."),
        ClientBuilder::new(sound(), key.clone()),
    ]
    .into_iter()
    .chain(
        [
            format!("https://me:{SECRET}@api.example.com"),
            format!("https://api.example.com?key={SECRET}"),
            format!("api.example.com?key={SECRET}"),
            format!("http://{SECRET}@api.example.com"),
        ]
        .map(|url| keyed(sound()).base_url(url)),
    )
    .chain(
        [
            (key.clone(), format!("{SECRET}\n")),
            (Auth::basic("{key}", ""), format!("{SECRET}:x")),
            (Auth::basic("me", "{key}"), format!("{SECRET}\r")),
            (Auth::header("X-Key", "{key}"), format!("\0{SECRET}")),
        ]
        .map(|(auth, value)| ClientBuilder::new(sound(), auth).secret("key", value)),
    )
    .chain([
        keyed(sound()).header("X-Key", &format!("{SECRET}\n")),
        keyed(sound()).user_agent(&format!("{SECRET}\n")),
    ]);
    for builder in builders {
        printed.add(&builder);
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        printed.add_error(&error);
    }
    printed.assert_clean("setup");
}

#[test]
fn no_response_prints_a_secret() {
    let mut printed = Printed::default();
    for driver in DRIVERS {
        let (server, other) = (Server::start(), Server::start());
        let client = builder(Auth::query("key", "{key}"), &server.url())
            .build()
            .unwrap();
        // Where the service sends us is not told with its query.
        let elsewhere = format!("{}/x?t={SECRET}", other.url());
        server.reply(302, &[("location", &elsewhere)], "");
        printed.add_error(&table::call::<Any>(driver, &client, true).unwrap_err());
        for next in [elsewhere, format!("http://me:{SECRET}@example.com/")] {
            server.reply(200, &[], format!(r#"{{"items": [], "next": "{next}"}}"#));
            let mut pages = client.pages_blocking(List::default());
            pages.next().unwrap().unwrap();
            printed.add_error(&pages.next().unwrap().unwrap_err());
        }
        // What the service sends is printed only when asked for.
        let cookie = [("set-cookie", SECRET)];
        server.reply(200, &cookie, "");
        let request = Get::<Nothing>(std::marker::PhantomData);
        printed.add(driver.send_full(&client, &request).unwrap());
        assert!(other.requests().is_empty());
    }
    let body = http::Response::builder()
        .header("set-cookie", SECRET)
        .body(SECRET.into())
        .unwrap();
    let response = RawResponse::of::<Get<Text>>(body);
    printed.add(&response);
    printed.assert_clean("responses");
}
