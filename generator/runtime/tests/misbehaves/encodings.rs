//! How bodies may be compressed, and what is said of those that cannot be read.

use client_runtime::testing::Server;
use client_runtime::{Auth, ErrorKind};

use crate::bodies::{half_packed, packed};
use crate::calls::Item;
use crate::support::local::{DRIVERS, builder};
use crate::table::call;

/// `{"id": 7}` in gzip, and that in gzip again.
const TWICE: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\x93\xef\xe6\x60\x00\x01\xa6\xff\xab\xc3\x4e\xf9\x04\x6e\x0a\x32\x58\xcf\xca\xc0\xfc\xbc\x8f\x81\x13\x28\x08\x00\xde\x6c\x09\x3c\x1d\x00\x00\x00";

#[test]
fn names_of_gzip_are_known_however_they_are_written() {
    for (names, body) in [
        (&["gzip"][..], packed()),
        (&["x-gzip"], packed()),
        (&["GZIP"], packed()),
        (&["X-GZip"], packed()),
        (&[" gzip , identity"], packed()),
        (&["identity"], br#"{"id": 7}"#.to_vec()),
        (&[""], br#"{"id": 7}"#.to_vec()),
        (&["gzip, gzip"], TWICE.to_vec()),
        (&["gzip", "x-gzip"], TWICE.to_vec()),
        // With padding behind it.
        (&["gzip"], [&packed()[..], &[0; 4]].concat()),
        // They are not, but can be read.
        (&["gzip"], br#"{"id": 7}"#.to_vec()),
        (&["utf-8"], br#"{"id": 7}"#.to_vec()),
        (&["br"], br#"{"id": 7}"#.to_vec()),
    ] {
        for driver in DRIVERS {
            let server = Server::start();
            let headers: Vec<_> = names
                .iter()
                .map(|name| ("content-encoding", *name))
                .collect();
            server.reply(200, &headers, &body);
            let client = builder(Auth::none(), &server.url()).build().unwrap();
            let response = call::<Item>(driver, &client, false).unwrap();
            assert_eq!(response.body(), "Item { id: 7, any: None }", "{names:?}");
            if body.starts_with(b"\x1f") {
                assert!(!response.headers().contains_key("content-encoding"));
                assert!(!response.headers().contains_key("content-length"));
            }
        }
    }
}

#[test]
fn encodings_that_are_not_known_are_named() {
    const WHY: &str = "which this client could not decode";
    for (status, name, body, text) in [
        (200, "br", packed(), "content encoding is `br`, "),
        (
            200,
            "gzip, br",
            packed(),
            "content encoding is `gzip, br`, ",
        ),
        (
            200,
            "br, gzip",
            TWICE.to_vec(),
            "content encoding is `br`, ",
        ),
        (
            200,
            "zstd",
            b"\xff".to_vec(),
            "content encoding is `zstd`, ",
        ),
        (
            404,
            "br",
            packed(),
            "404 Not Found: the response's content encoding is `br`, ",
        ),
        (
            404,
            "gzip",
            half_packed(),
            "404 Not Found: the response's content encoding is `gzip`, ",
        ),
    ] {
        for driver in DRIVERS {
            let server = Server::start();
            server.reply(status, &[("content-encoding", name)], &body);
            let client = builder(Auth::none(), &server.url()).build().unwrap();
            let error = call::<Item>(driver, &client, false).unwrap_err();
            let shown = error.to_string();
            assert!(shown.contains(text), "{shown}");
            assert!(shown.contains(WHY), "{shown}");
            let kind = if status == 200 {
                ErrorKind::Decode
            } else {
                ErrorKind::Status
            };
            assert_eq!(
                (error.kind(), error.status().unwrap().as_u16()),
                (kind, status)
            );
        }
    }
    // A message says more.
    for driver in DRIVERS {
        let server = Server::start();
        server.reply(
            400,
            &[("content-encoding", "utf-8")],
            r#"{"message": "no"}"#,
        );
        let client = builder(Auth::none(), &server.url()).build().unwrap();
        let error = call::<Item>(driver, &client, false).unwrap_err();
        assert_eq!(error.to_string(), "create_item: 400 Bad Request: no");
    }
}
