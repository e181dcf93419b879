//! What the server does, what comes of the call, and how often the server saw the request.

use std::marker::PhantomData;

use client_runtime::{Client, Error, ErrorKind};

use crate::MAX_BODY;
use crate::calls::{Any, Below, Get, Item, Nothing, Post, Reads, Text};
use crate::server::Step::{self, Answer, Bytes, Drips, Endless, Large, Resets, Stalls};
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

type Call = fn(Driver, &Client<Local>, bool) -> Result<(), Error>;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    Succeeds,
    Status(u16),
    Fails(ErrorKind),
}

use End::{Fails, Status, Succeeds};
use ErrorKind::{Decode, Timeout, TooLarge, Transport};

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

const fn row(
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
    const fn reading(mut self, call: Call) -> Self {
        self.call = call;
        self
    }
}

pub(crate) fn call<R: Reads>(
    driver: Driver,
    client: &Client<Local>,
    repeatable: bool,
) -> Result<(), Error> {
    if repeatable {
        driver.send(client, &Get::<R>(PhantomData))
    } else {
        driver.send(client, &Post::<R>(PhantomData))
    }
}

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];
const HTML: &[(&str, &str)] = &[("content-type", "text/html; charset=utf-8")];
const PACKED: &[(&str, &str)] = &[("content-encoding", "gzip")];
const GOOD: Step = Answer(200, JSON, r#"{"id": 7}"#);

/// Every attempt fails so; a call that may not be repeated has one.
const BROKEN: [(End, usize); 2] = [(Fails(Transport), 3), (Fails(Transport), 1)];

/// Of every row holds too: the call ends before `GUARD`; of a body without an end, `TAKEN` bytes are not taken; no other
/// server is asked; and the client can go on.
pub(crate) const ROWS: &[Row] = &[
    row("all is well", &[GOOD], (Succeeds, 1), (Succeeds, 1)),
    row("no answer", &[Bytes(b"")], BROKEN[0], BROKEN[1]),
    row(
        "no answer at first",
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
        &[Answer(
            200,
            &[("content-type", "text/plain")],
            r#"{"id": 7}"#,
        )],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "calls JSON a page",
        &[Answer(200, HTML, r#"{"id": 7}"#)],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "calls a page JSON",
        &[Answer(200, JSON, "<html>")],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "answers with a page",
        &[Answer(200, HTML, "<html>")],
        (Fails(Decode), 3),
        (Fails(Decode), 1),
    ),
    row(
        "answers with a page at first",
        &[Answer(200, HTML, "<html>"), GOOD],
        (Succeeds, 2),
        (Fails(Decode), 1),
    ),
    row(
        "answers with a page where nothing is read",
        &[Answer(200, HTML, "<html>")],
        (Fails(Decode), 3),
        (Fails(Decode), 1),
    )
    .reading(call::<Nothing>),
    row(
        "429 without an end",
        &[Answer(429, &[], "")],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "429 at first",
        &[Answer(429, &[("retry-after", "0")], ""), GOOD],
        (Succeeds, 2),
        (Succeeds, 2),
    ),
    row(
        "429, in seconds",
        &[Answer(429, &[("retry-after", "1")], "")],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "429, at a date",
        &[Answer(
            429,
            &[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")],
            "",
        )],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "429, at a date that is over",
        &[Answer(
            429,
            &[("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT")],
            "",
        )],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "429, in a very long time",
        &[Answer(429, &[("retry-after", "18446744073709551615")], "")],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "429, in more seconds than are counted",
        &[Answer(429, &[("retry-after", "99999999999999999999")], "")],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "429, in no number of seconds",
        &[Answer(429, &[("retry-after", "-1; soon")], "")],
        (Status(429), 3),
        (Status(429), 3),
    ),
    row(
        "503 without an end",
        &[Answer(503, &[], "")],
        (Status(503), 3),
        (Status(503), 1),
    ),
    row(
        "503 at first",
        &[Answer(503, &[], ""), Answer(503, HTML, "<html>"), GOOD],
        (Succeeds, 3),
        (Status(503), 1),
    ),
    row(
        "503, in seconds",
        &[Answer(503, &[("retry-after", "1")], "")],
        (Status(503), 3),
        (Status(503), 1),
    ),
    row(
        "503, at a date",
        &[Answer(
            503,
            &[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")],
            "",
        )],
        (Status(503), 3),
        (Status(503), 1),
    ),
    row(
        "503, in a very long time",
        &[Answer(503, &[("retry-after", "18446744073709551615")], "")],
        (Status(503), 3),
        (Status(503), 1),
    ),
    row(
        "500",
        &[Answer(500, &[], "")],
        (Status(500), 1),
        (Status(500), 1),
    ),
    row(
        "a status that nobody knows",
        &[Answer(599, &[], "")],
        (Status(599), 1),
        (Status(599), 1),
    ),
    row(
        "redirects to itself",
        &[Answer(302, &[("location", "/items/7")], "")],
        (Status(302), 1),
        (Status(302), 1),
    ),
    row(
        "redirects to itself for good",
        &[Answer(308, &[("location", "{own}/items/7")], "")],
        (Status(308), 1),
        (Status(308), 1),
    ),
    row(
        "redirects to another port",
        &[Answer(307, &[("location", "{other}/items/7")], "")],
        (Status(307), 1),
        (Status(307), 1),
    ),
    row(
        "redirects to another host name",
        &[Answer(301, &[("location", "{name}/items/7")], "")],
        (Status(301), 1),
        (Status(301), 1),
    ),
    row(
        "redirects in a circle",
        &[
            Answer(302, &[("location", "/items/8")], ""),
            Answer(302, &[("location", "/items/7")], ""),
        ],
        (Status(302), 1),
        (Status(302), 1),
    ),
    row(
        "redirects to nowhere",
        &[Answer(303, &[("location", "http://[::")], "")],
        (Status(303), 1),
        (Status(303), 1),
    ),
    row(
        "packs its answer",
        &[Large(200, PACKED, packed)],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Item>),
    row(
        "packs in a way that nobody asked for",
        &[Large(200, &[("content-encoding", "br")], packed)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "packs half of its answer",
        &[Large(200, PACKED, half_packed)],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "says that it packs",
        &[Answer(200, PACKED, r#"{"id": 7}"#)],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "packs a bomb",
        &[Large(200, PACKED, bomb)],
        (Fails(TooLarge), 1),
        (Fails(TooLarge), 1),
    ),
    row(
        "packs a bomb into an error",
        &[Large(400, PACKED, bomb)],
        (Fails(TooLarge), 1),
        (Fails(TooLarge), 1),
    ),
    row(
        "sends as much as is allowed",
        &[Large(200, &[], at_the_limit)],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Text>),
    row(
        "sends a byte more than is allowed",
        &[Large(200, &[], over_the_limit)],
        (Fails(TooLarge), 1),
        (Fails(TooLarge), 1),
    )
    .reading(call::<Text>),
    row(
        "says a length of 100 MB",
        &[Endless(
            b"HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n",
            &[b'1'; 1_000],
        )],
        (Fails(TooLarge), 1),
        (Fails(TooLarge), 1),
    ),
    row(
        "sends chunks without an end",
        &[Endless(
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
            b"10\r\n1111111111111111\r\n",
        )],
        (Fails(TooLarge), 1),
        (Fails(TooLarge), 1),
    ),
    row(
        "sends a body without an end",
        &[Endless(b"HTTP/1.1 200 OK\r\n\r\n", &[b'1'; 1_000])],
        (Fails(TooLarge), 1),
        (Fails(TooLarge), 1),
    ),
    row(
        "sends a page of an error without an end",
        &[Endless(b"HTTP/1.1 404 Not Found\r\n\r\n", &[b'<'; 1_000])],
        (Fails(TooLarge), 1),
        (Fails(TooLarge), 1),
    ),
    row(
        "sends headers without an end",
        &[Endless(
            b"HTTP/1.1 200 OK\r\n",
            b"x-more: 1111111111111111\r\n",
        )],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "sends one header without an end",
        &[Endless(b"HTTP/1.1 200 OK\r\nx-more: ", &[b'1'; 1_000])],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "sends JSON that is not UTF-8",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\n\r\n{\"id\": 7, \"any\": \"\xff\"}",
        )],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "sends text that is not UTF-8",
        &[Bytes(b"HTTP/1.1 200 OK\r\n\r\n\xff")],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    )
    .reading(call::<Text>),
    row(
        "sends deep lists",
        &[Large(200, JSON, deep_list)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "sends deep objects",
        &[Large(200, JSON, deep_object)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "sends a deep value in a known member",
        &[Large(200, JSON, deep_any)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    )
    .reading(call::<Item>),
    row(
        "sends a deep value in an unknown member",
        &[Large(200, JSON, deep_unknown)],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Item>),
    row(
        "sends a deep value beside what is read",
        &[Large(200, JSON, deep_beside)],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Below>),
    row(
        "sends a deep value in place of what is read",
        &[Large(200, JSON, deep_below)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    )
    .reading(call::<Below>),
    row(
        "sends a deep error",
        &[Large(400, JSON, deep_error)],
        (Status(400), 1),
        (Status(400), 1),
    ),
    row(
        "sends a member twice",
        &[Answer(200, JSON, r#"{"id": 7, "id": 8}"#)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    )
    .reading(call::<Item>),
    row(
        "sends an unknown member twice",
        &[Answer(200, JSON, r#"{"id": 7, "x": 1, "x": 2}"#)],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Item>),
    row(
        "sends a member of any JSON twice",
        &[Answer(200, JSON, r#"{"id": 7, "id": 8}"#)],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "sends what lies below twice",
        &[Answer(
            200,
            JSON,
            r#"{"data": {"item": 1, "item": 2}, "data": {"item": 3}}"#,
        )],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Below>),
    row(
        "sends more than JSON",
        &[Answer(200, JSON, r#"{"id": 7} {"id": 8}"#)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "sends another type",
        &[Answer(200, JSON, r#"{"id": "seven"}"#)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    )
    .reading(call::<Item>),
    row(
        "sends nothing",
        &[Answer(200, JSON, "")],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "has nothing to say",
        &[Bytes(b"HTTP/1.1 204 No Content\r\n\r\n")],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "has nothing to say, and nothing is read",
        &[Bytes(b"HTTP/1.1 204 No Content\r\n\r\n")],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Nothing>),
    row(
        "says something that is not read",
        &[Answer(200, JSON, "no JSON")],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Nothing>),
];

/// `{"id": 7}` in gzip.
fn packed() -> Vec<u8> {
    b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xabV\xcaLQ\xb2R0\xaf\x05\0\x03\xe7\x8e\0\t\0\0\0".to_vec()
}

fn half_packed() -> Vec<u8> {
    let mut half = packed();
    half.truncate(20);
    half
}

/// 64 MB in gzip: a thousand times 64 KiB of spaces.
fn bomb() -> Vec<u8> {
    let mut part = b"\xec\xc1\x81\0\0\0\0\x80 \x95\xfd)\x17\xa9\n".to_vec();
    part.extend([0; 63]);
    part.extend(b"j\0\0\0\xff\xff");
    let mut all = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03".to_vec();
    all.extend(part.repeat(1_000));
    all.extend(b"\x03\0\x1a\xcb\xe7\xd5\0\0\xe8\x03");
    all
}

fn at_the_limit() -> Vec<u8> {
    vec![b'1'; MAX_BODY]
}

fn over_the_limit() -> Vec<u8> {
    vec![b'1'; MAX_BODY + 1]
}

const DEEP: usize = 100_000;

fn deep_list() -> Vec<u8> {
    format!("{}{}", "[".repeat(DEEP), "]".repeat(DEEP)).into()
}

fn deep_object() -> Vec<u8> {
    format!("{}1{}", r#"{"a":"#.repeat(DEEP), "}".repeat(DEEP)).into()
}

fn around(before: &str, after: &str) -> Vec<u8> {
    let mut text = before.as_bytes().to_vec();
    text.extend(deep_list());
    text.extend(after.bytes());
    text
}

fn deep_error() -> Vec<u8> {
    around(r#"{"message": "#, "}")
}

fn deep_any() -> Vec<u8> {
    around(r#"{"id": 7, "any": "#, "}")
}

fn deep_unknown() -> Vec<u8> {
    around(r#"{"x": "#, r#", "id": 7}"#)
}

fn deep_beside() -> Vec<u8> {
    around(r#"{"data": {"x": "#, r#", "item": 7}}"#)
}

fn deep_below() -> Vec<u8> {
    around(r#"{"data": {"item": "#, "}}")
}
