//! What the server does, what comes of the call, and how often the server saw the request.

use std::marker::PhantomData;

use client_runtime::{Client, Error, ErrorKind, Response};

use crate::calls::{Any, Get, Head, Nothing, Post, Reads};
use crate::server::Step::{self, Bytes, Drips, Replies, Resets, Stalls};
use crate::support::local::{Driver, Local};

pub(crate) struct Row {
    pub name: &'static str,
    /// The last one again and again.
    pub steps: &'static [Step],
    pub call: Call,
    /// Of a call that may be repeated.
    pub repeatable: (End, usize),
    /// Of one that may not.
    pub other: (End, usize),
}

type Call = fn(Driver, &Client<Local>, bool) -> Result<Response<String>, Error>;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    Succeeds,
    Status(u16),
    Fails(ErrorKind),
}

use End::{Fails, Status, Succeeds};
use ErrorKind::{Decode, Timeout, Transport};

impl End {
    pub(crate) fn of<T>(result: &Result<T, Error>) -> Self {
        match result {
            Ok(_) => Succeeds,
            Err(error) if error.kind() == ErrorKind::Status => {
                Status(error.status().map_or(0, |status| status.as_u16()))
            }
            Err(error) => Fails(error.kind()),
        }
    }
}

pub(crate) const fn row(
    name: &'static str,
    steps: &'static [Step],
    repeatable: (End, usize),
    other: (End, usize),
) -> Row {
    Row {
        name,
        steps,
        call: call::<Any>,
        repeatable,
        other,
    }
}

impl Row {
    pub(crate) const fn reading(mut self, call: Call) -> Self {
        self.call = call;
        self
    }
}

pub(crate) fn call<R: Reads>(
    driver: Driver,
    client: &Client<Local>,
    repeatable: bool,
) -> Result<Response<String>, Error> {
    if repeatable {
        driver.send_full(client, &Get::<R>(PhantomData))
    } else {
        driver.send_full(client, &Post::<R>(PhantomData))
    }
}

pub(crate) fn head(
    driver: Driver,
    client: &Client<Local>,
    _: bool,
) -> Result<Response<String>, Error> {
    driver.send_full(client, &Head)
}

pub(crate) const JSON: &[(&str, &str)] = &[("content-type", "application/json")];
const HTML: &[(&str, &str)] = &[("content-type", "text/html; charset=utf-8")];
const GOOD: Step = Replies(200, JSON, r#"{"id": 7}"#);

/// Every attempt fails so; a call that may not be repeated has one.
pub(crate) const BROKEN: [(End, usize); 2] = [(Fails(Transport), 3), (Fails(Transport), 1)];

/// Of every row holds too: the call ends before `GUARD`; of a body without an end, `TAKEN` bytes are not taken; no other
/// server is asked; and the client can go on.
pub(crate) fn rows() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().chain(crate::bodies::ROWS)
}

const ROWS: &[Row] = &[
    row("all is well", &[GOOD], (Succeeds, 1), (Succeeds, 1)),
    row("no response", &[Bytes(b"")], BROKEN[0], BROKEN[1]),
    row(
        "no response at first",
        &[Bytes(b""), GOOD],
        (Succeeds, 2),
        BROKEN[1],
    ),
    row("resets at once", &[Resets(b"")], BROKEN[0], BROKEN[1]),
    row(
        "resets in the headers",
        &[Resets(b"HTTP/1.1 200 OK\r\ncontent-le")],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "resets in the body",
        &[Resets(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"i")],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "resets behind a body without a length",
        &[Resets(b"HTTP/1.1 200 OK\r\n\r\n{\"id\": 7}")],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "resets in the body of an error",
        &[Resets(b"HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\n\r\n{\"m")],
        (Status(404), 1),
        (Status(404), 1),
    ),
    row(
        "ends in the body of an error",
        &[Bytes(b"HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\n\r\n{\"m")],
        (Status(404), 1),
        (Status(404), 1),
    ),
    row(
        "ends in the headers",
        &[Bytes(b"HTTP/1.1 200 OK\r\ncontent-le")],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "ends in the body",
        &[Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"i")],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "ends in a chunk",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"i",
        )],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "ends between chunks",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{\"id\": 7}\r\n",
        )],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "speaks no HTTP",
        &[Bytes(b"SSH-2.0-OpenSSH_9.2\r\n")],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "stalls at once",
        &[Stalls(b"")],
        (Fails(Timeout), 3),
        (Fails(Timeout), 1),
    ),
    row(
        "stalls at first",
        &[Stalls(b""), GOOD],
        (Succeeds, 2),
        (Fails(Timeout), 1),
    ),
    row(
        "stalls in the headers",
        &[Stalls(b"HTTP/1.1 200 OK\r\ncontent-le")],
        (Fails(Timeout), 3),
        (Fails(Timeout), 1),
    ),
    row(
        "stalls in the body",
        &[Stalls(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"i")],
        (Fails(Timeout), 3),
        (Fails(Timeout), 1),
    ),
    row(
        "sends headers bit by bit",
        &[Drips(b"HTTP/1.1 200 OK\r\n", b"x-more: 1\r\n")],
        (Fails(Timeout), 3),
        (Fails(Timeout), 1),
    ),
    row(
        "sends a body bit by bit",
        &[Drips(b"HTTP/1.1 200 OK\r\n\r\n", b"1")],
        (Fails(Timeout), 3),
        (Fails(Timeout), 1),
    ),
    row(
        "says a length that is too large",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\": 7}",
        )],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "says a length that is too small",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\": 7}",
        )],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "says a length that is no number",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ncontent-length: nine\r\n\r\n{\"id\": 7}",
        )],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "says two lengths",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\ncontent-length: 8\r\n\r\n{\"id\": 7}",
        )],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "says a length and sends chunks",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{\"id\": 7}\r\n0\r\n\r\n",
        )],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "says no length",
        &[Bytes(b"HTTP/1.1 200 OK\r\n\r\n{\"id\": 7}")],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "says to continue first",
        &[Bytes(
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"id\": 7}",
        )],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "speaks another protocol now",
        &[Bytes(
            b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n",
        )],
        (Status(101), 1),
        (Status(101), 1),
    ),
    row(
        "calls JSON a text",
        &[Replies(
            200,
            &[("content-type", "text/plain")],
            r#"{"id": 7}"#,
        )],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "calls JSON a page",
        &[Replies(200, HTML, r#"{"id": 7}"#)],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "calls a page JSON",
        &[Replies(200, JSON, "<html>")],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "responds with a page",
        &[Replies(200, HTML, "<html>")],
        (Fails(Decode), 3),
        (Fails(Decode), 1),
    ),
    row(
        "responds with a page at first",
        &[Replies(200, HTML, "<html>"), GOOD],
        (Succeeds, 2),
        (Fails(Decode), 1),
    ),
    row(
        "responds with a page where nothing is read",
        &[Replies(200, HTML, "<html>")],
        (Fails(Decode), 3),
        (Fails(Decode), 1),
    )
    .reading(call::<Nothing>),
    row(
        "429 without an end",
        &[Replies(429, &[], "")],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "429 at first",
        &[Replies(429, &[("retry-after", "0")], ""), GOOD],
        (Succeeds, 2),
        (Succeeds, 2),
    ),
    row(
        "429, in seconds",
        &[Replies(429, &[("retry-after", "1")], "")],
        (Status(429), 1),
        (Status(429), 1),
    ),
    row(
        "429, in part of a second",
        &[Replies(429, &[("retry-after", "0.01")], ""), GOOD],
        (Succeeds, 2),
        (Succeeds, 2),
    ),
    row(
        "429, in seconds with a point",
        &[Replies(429, &[("retry-after", "2.0")], "")],
        (Status(429), 1),
        (Status(429), 1),
    ),
    row(
        "429, at a date",
        &[Replies(
            429,
            &[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")],
            "",
        )],
        (Status(429), 1),
        (Status(429), 1),
    ),
    row(
        "429, at a date that is over",
        &[Replies(
            429,
            &[("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT")],
            "",
        )],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "429, in a very long time",
        &[Replies(429, &[("retry-after", "18446744073709551615")], "")],
        (Status(429), 1),
        (Status(429), 1),
    ),
    row(
        "429, in more seconds than are counted",
        &[Replies(429, &[("retry-after", "99999999999999999999")], "")],
        (Status(429), 1),
        (Status(429), 1),
    ),
    row(
        "429, in no number of seconds",
        &[Replies(429, &[("retry-after", "-1; soon")], "")],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "503 without an end",
        &[Replies(503, &[], "")],
        (Status(503), 3),
        (Status(503), 1),
    ),
    row(
        "503 at first",
        &[Replies(503, &[], ""), Replies(503, HTML, "<html>"), GOOD],
        (Succeeds, 3),
        (Status(503), 1),
    ),
    row(
        "503, in seconds",
        &[Replies(503, &[("retry-after", "1")], "")],
        (Status(503), 1),
        (Status(503), 1),
    ),
    row(
        "503, at a date",
        &[Replies(
            503,
            &[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")],
            "",
        )],
        (Status(503), 1),
        (Status(503), 1),
    ),
    row(
        "503, in a very long time",
        &[Replies(503, &[("retry-after", "18446744073709551615")], "")],
        (Status(503), 1),
        (Status(503), 1),
    ),
    row(
        "500",
        &[Replies(500, &[], "")],
        (Status(500), 1),
        (Status(500), 1),
    ),
    row(
        "a status that nobody knows",
        &[Replies(599, &[], "")],
        (Status(599), 1),
        (Status(599), 1),
    ),
    row(
        "redirects to itself",
        &[Replies(302, &[("location", "/items/7")], "")],
        (Status(302), 1),
        (Status(302), 1),
    ),
    row(
        "redirects to itself for good",
        &[Replies(308, &[("location", "{own}/items/7")], "")],
        (Status(308), 1),
        (Status(308), 1),
    ),
    row(
        "redirects to another port",
        &[Replies(307, &[("location", "{other}/items/7")], "")],
        (Status(307), 1),
        (Status(307), 1),
    ),
    row(
        "redirects to another host name",
        &[Replies(301, &[("location", "{name}/items/7")], "")],
        (Status(301), 1),
        (Status(301), 1),
    ),
    row(
        "redirects in a circle",
        &[
            Replies(302, &[("location", "/items/8")], ""),
            Replies(302, &[("location", "/items/7")], ""),
        ],
        (Status(302), 1),
        (Status(302), 1),
    ),
    row(
        "redirects to nowhere",
        &[Replies(303, &[("location", "http://[::")], "")],
        (Status(303), 1),
        (Status(303), 1),
    ),
];
