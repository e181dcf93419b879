//! The rows of the table that are about bodies: how they are packed, how large they are, and what is in them.

use client_runtime::ErrorKind::{Decode, TooLarge};

use crate::MAX_BODY;
use crate::calls::{Below, Item, Nothing, Text};
use crate::server::Step::{Bytes, Endless, Large, Replies};
use crate::table::End::{Fails, Status, Succeeds};
use crate::table::{BROKEN, JSON, Row, call, head, row};

const PACKED: &[(&str, &str)] = &[("content-encoding", "gzip")];

pub(crate) const ROWS: &[Row] = &[
    row(
        "packs its response",
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
        "packs nothing",
        &[Replies(200, PACKED, "")],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Nothing>),
    row(
        "packs nothing where something is read",
        &[Replies(200, PACKED, "")],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "packs nothing of what it made",
        &[Replies(201, PACKED, "")],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Nothing>),
    row(
        "packs no content",
        &[Bytes(
            b"HTTP/1.1 204 No Content\r\ncontent-encoding: gzip\r\n\r\n",
        )],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Nothing>),
    row(
        "packs nothing in chunks",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        )],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Nothing>),
    row(
        "packs nothing of an error",
        &[Replies(404, PACKED, "")],
        (Status(404), 1),
        (Status(404), 1),
    ),
    row(
        "packs what it does not send",
        &[Bytes(
            b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 29\r\n\r\n",
        )],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(head),
    row(
        "packs an error that it does not send",
        &[Bytes(
            b"HTTP/1.1 404 Not Found\r\ncontent-encoding: gzip\r\ncontent-length: 29\r\n\r\n",
        )],
        (Status(404), 1),
        (Status(404), 1),
    )
    .reading(head),
    row(
        "packs half of its response",
        &[Large(200, PACKED, half_packed)],
        BROKEN[0],
        BROKEN[1],
    ),
    row(
        "packs half of an error",
        &[Large(404, PACKED, half_packed)],
        (Status(404), 1),
        (Status(404), 1),
    ),
    row(
        "says that it packs",
        &[Replies(200, PACKED, r#"{"id": 7}"#)],
        (Succeeds, 1),
        (Succeeds, 1),
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
        &[Replies(200, JSON, r#"{"id": 7, "id": 8}"#)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    )
    .reading(call::<Item>),
    row(
        "sends an unknown member twice",
        &[Replies(200, JSON, r#"{"id": 7, "x": 1, "x": 2}"#)],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Item>),
    row(
        "sends a member of any JSON twice",
        &[Replies(200, JSON, r#"{"id": 7, "id": 8}"#)],
        (Succeeds, 1),
        (Succeeds, 1),
    ),
    row(
        "sends what lies below twice",
        &[Replies(
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
        &[Replies(200, JSON, r#"{"id": 7} {"id": 8}"#)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    ),
    row(
        "sends another type",
        &[Replies(200, JSON, r#"{"id": "seven"}"#)],
        (Fails(Decode), 1),
        (Fails(Decode), 1),
    )
    .reading(call::<Item>),
    row(
        "sends a byte order mark",
        &[Replies(200, JSON, "\u{feff}{\"id\": 7}")],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Item>),
    row(
        "sends a byte order mark before what lies below",
        &[Replies(200, JSON, "\u{feff}{\"data\": {\"item\": 1}}")],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Below>),
    row(
        "sends an error with a byte order mark",
        &[Replies(400, JSON, "\u{feff}{\"message\": \"no\"}")],
        (Status(400), 1),
        (Status(400), 1),
    ),
    row(
        "sends nothing",
        &[Replies(200, JSON, "")],
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
        &[Replies(200, JSON, "no JSON")],
        (Succeeds, 1),
        (Succeeds, 1),
    )
    .reading(call::<Nothing>),
];

/// `{"id": 7}` in gzip.
pub(crate) fn packed() -> Vec<u8> {
    b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xabV\xcaLQ\xb2R0\xaf\x05\0\x03\xe7\x8e\0\t\0\0\0".to_vec()
}

pub(crate) fn half_packed() -> Vec<u8> {
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
