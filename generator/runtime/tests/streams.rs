//! Bodies that are read and written as they come, over real sockets.
#![cfg(all(
    feature = "reqwest",
    feature = "blocking",
    feature = "gzip",
    feature = "testing"
))]

mod support;

use std::io::{self, Cursor, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use client_runtime::testing::{MockTransport, Server};
use client_runtime::{
    Address, Auth, Client, Encoder, Endpoint, Error, ErrorKind, Operation, RawResponse,
    RequestOptions, TransportErrorKind, Upload,
};
use support::local::{self, DRIVERS, Driver, KEY, Local};

struct Fetch;

impl Endpoint for Fetch {
    type Api = Local;
    type Output = Bytes;
    const OPERATION: &'static Operation = &Operation {
        id: "fetch",
        method: http::Method::GET,
        path: "/archive",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.accept_any();
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<Bytes, Error> {
        response.bytes()
    }
}

struct Put(Upload);

impl Endpoint for Put {
    type Api = Local;
    type Output = ();
    const OPERATION: &'static Operation = &Operation {
        id: "put",
        method: http::Method::PUT,
        path: "/archive",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.upload(&self.0)
    }

    fn decode(response: &RawResponse) -> Result<(), Error> {
        response.none()
    }
}

/// Puts to an address that a response gave.
struct PutThere(Address, Upload);

impl Endpoint for PutThere {
    type Api = Local;
    type Output = ();
    const OPERATION: &'static Operation = &Operation {
        id: "put_there",
        method: http::Method::PUT,
        path: "{upload_url}",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.address(&self.0)?;
        request.header("X-Own", Some("mine"))?;
        request.upload(&self.1)
    }

    fn decode(response: &RawResponse) -> Result<(), Error> {
        response.none()
    }
}

fn client(server: &Server) -> Client<Local> {
    local::builder(Auth::header("Authorization", "Bearer {key}"), &server.url()).into_client()
}

fn fetched(driver: Driver, client: &Client<Local>) -> Result<Vec<u8>, Error> {
    let mut taken = Vec::new();
    driver.download(client, &Fetch, &mut taken).map(|_| taken)
}

const RANGES: &[(&str, &str)] = &[("accept-ranges", "bytes"), ("etag", "\"v1\"")];

/// Announces ten bytes and breaks after `sent`.
fn breaks(server: &Server, sent: &'static [u8], headers: &[(&str, &str)]) {
    let mut head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n".to_owned();
    for (name, value) in headers {
        head.extend([name, ": ", value, "\r\n"]);
    }
    server.reply_by(move |mut stream: TcpStream| {
        write!(stream, "{head}\r\n")?;
        stream.write_all(sent)?;
        stream.flush()?;
        thread::sleep(Duration::from_millis(30));
        stream.shutdown(Shutdown::Both)
    });
}

#[test]
fn a_download_is_taken_piece_by_piece_and_asks_for_no_compression() {
    for driver in DRIVERS {
        let server = Server::start();
        server.reply(200, &[("content-type", "text/html")], "<html>whole</html>");
        let client = client(&server);
        assert_eq!(fetched(driver, &client).unwrap(), b"<html>whole</html>");
        let requests = server.requests();
        assert_eq!(requests.len(), 1, "an HTML page is what was asked for");
        assert_eq!(requests[0].header("accept"), Some("*/*"));
        assert_eq!(requests[0].header("accept-encoding"), Some("identity"));
        assert_eq!(
            requests[0].header("authorization"),
            Some(format!("Bearer {KEY}").as_str())
        );
    }
}

#[test]
fn a_broken_download_goes_on_where_it_broke() {
    for driver in DRIVERS {
        let server = Server::start();
        breaks(&server, b"0123", RANGES);
        breaks(&server, b"", RANGES);
        server.reply(206, &[("content-range", "bytes 4-9/10")], "456789");
        let client = client(&server);
        let taken = fetched(driver, &client);
        // The second attempt gave the whole in place of the rest.
        assert_eq!(taken.unwrap_err().kind(), ErrorKind::Transport);

        let server = Server::start();
        breaks(&server, b"0123", RANGES);
        server.reply(503, &[], "busy");
        server.reply_by(|mut stream: TcpStream| {
            stream.write_all(
                b"HTTP/1.1 206 Partial\r\ncontent-range: bytes 4-9/10\r\ncontent-length: 6\r\n\r\n45",
            )?;
            thread::sleep(Duration::from_millis(30));
            stream.shutdown(Shutdown::Both)
        });
        server.reply(206, &[("content-range", "bytes 6-9/10")], "6789");
        let client = self::client(&server);
        assert_eq!(
            fetched(driver, &client).unwrap(),
            b"0123456789",
            "{driver:?}"
        );
        let requests = server.requests();
        let asked = requests.iter().map(|request| request.header("range"));
        let asked: Vec<_> = asked.collect();
        assert_eq!(
            asked,
            [None, Some("bytes=4-"), Some("bytes=4-"), Some("bytes=6-")]
        );
        assert_eq!(requests[1].header("if-range"), Some("\"v1\""));
        assert_eq!(requests[0].header("if-range"), None);
    }
}

#[test]
fn a_download_that_broke_before_its_first_byte_begins_anew() {
    for driver in DRIVERS {
        let server = Server::start();
        breaks(&server, b"", RANGES);
        server.reply(200, &[], "another");
        assert_eq!(fetched(driver, &client(&server)).unwrap(), b"another");
        assert_eq!(server.requests()[1].header("range"), None);
    }
}

#[test]
fn what_changed_meanwhile_or_has_no_parts_is_an_error() {
    for driver in DRIVERS {
        let server = Server::start();
        breaks(&server, b"0123", RANGES);
        server.reply(200, RANGES, "changed by now");
        let error = fetched(driver, &client(&server)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(error.to_string().contains("broke after 4 bytes"), "{error}");

        for headers in [
            &[][..],
            &[("etag", "\"v1\"")],
            &[("accept-ranges", "none"), ("etag", "\"v1\"")],
            &[("accept-ranges", "bytes"), ("etag", "W/\"v1\"")],
        ] {
            let server = Server::start();
            breaks(&server, b"0123", headers);
            let error = fetched(driver, &client(&server)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport, "{driver:?} {headers:?}");
            assert_eq!(server.requests().len(), 1, "{headers:?}");
        }
    }
}

#[test]
fn a_day_of_the_last_change_says_that_it_is_the_same() {
    let day = "Tue, 02 Jan 2024 08:00:00 GMT";
    for driver in DRIVERS {
        let server = Server::start();
        breaks(
            &server,
            b"0123",
            &[("accept-ranges", "bytes"), ("last-modified", day)],
        );
        server.reply(206, &[("content-range", "bytes 4-9/10")], "456789");
        assert_eq!(fetched(driver, &client(&server)).unwrap(), b"0123456789");
        assert_eq!(server.requests()[1].header("if-range"), Some(day));
    }
}

#[test]
fn the_time_of_an_attempt_counts_anew_from_each_piece() {
    for driver in DRIVERS {
        let server = Server::start();
        let slowly = |last: Duration| {
            move |mut stream: TcpStream| {
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n")?;
                for byte in [b"0", b"1", b"2", b"3"] {
                    stream.write_all(byte)?;
                    thread::sleep(Duration::from_millis(200));
                }
                thread::sleep(last);
                stream.write_all(b"4")
            }
        };
        server.reply_by(slowly(Duration::ZERO));
        server.reply_by(slowly(Duration::from_secs(2)));
        let options = RequestOptions::new().attempt_timeout(Duration::from_millis(500));
        let client = client(&server).with_options(options);
        assert_eq!(fetched(driver, &client).unwrap(), b"01234");
        let error = fetched(driver, &client).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{driver:?} {error}");
    }
}

#[test]
fn a_refused_download_has_the_message_of_the_service() {
    for driver in DRIVERS {
        let server = Server::start();
        server.reply(404, &[], r#"{"message": "no such archive"}"#);
        let error = fetched(driver, &client(&server)).unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
        assert_eq!(error.message().as_deref(), Some("no such archive"));
    }
}

#[test]
fn a_writer_that_fails_is_no_fault_of_the_service() {
    struct Full;

    impl io::Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::Error::other("no space"))
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    for driver in DRIVERS {
        let server = Server::start();
        server.reply(200, &[], "bytes");
        let error = driver
            .download(&client(&server), &Fetch, &mut Full)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Write);
    }
}

#[test]
fn a_blocking_download_is_a_reader() {
    let server = Server::start();
    server.reply(200, &[], "0123456789");
    let mut download = client(&server).download_blocking(&Fetch).unwrap();
    let text = io::read_to_string(&mut download).unwrap();
    assert_eq!((text.as_str(), download.received()), ("0123456789", 10));
}

#[test]
fn whole_bytes_are_decompressed_and_limited() {
    for driver in DRIVERS {
        let server = Server::start();
        server.reply(200, &[], "0123456789");
        server.reply(200, &[("content-encoding", "br")], "0123456789");
        server.reply(200, &[], "0123456789");
        server.reply(200, &[("content-encoding", "gzip")], "0123456789");
        let client = client(&server);
        assert_eq!(driver.send(&client, &Fetch).unwrap(), &b"0123456789"[..]);
        let error = driver.send(&client, &Fetch).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let few = local::builder(Auth::none(), &server.url())
            .max_body(5)
            .into_client();
        let error = driver.send(&few, &Fetch).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        let error = fetched(driver, &client).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "compressed all the same");
    }
}

#[test]
fn an_upload_has_its_length_and_its_kind() {
    for driver in DRIVERS {
        let server = Server::start();
        let client = client(&server);
        let uploads = [
            Upload::from("0123456789"),
            Upload::reader(10, Cursor::new(b"0123456789")),
            Upload::opened(10, || Ok(Cursor::new(b"0123456789"))),
        ];
        for upload in uploads {
            server.reply(204, &[], "");
            let upload = upload.content_type("text/plain");
            driver.send(&client, &Put(upload)).unwrap();
            let requests = server.requests();
            let sent = requests.last().unwrap();
            assert_eq!(sent.body, b"0123456789", "{driver:?}");
            assert_eq!(sent.header("content-length"), Some("10"));
            assert_eq!(sent.header("transfer-encoding"), None);
            assert_eq!(sent.header("content-type"), Some("text/plain"));
        }
        server.reply(204, &[], "");
        driver
            .send(&client, &Put(Upload::reader(0, io::empty())))
            .unwrap();
        let requests = server.requests();
        assert_eq!(requests.last().unwrap().header("content-length"), Some("0"));
    }
}

#[test]
fn an_upload_is_repeated_if_its_reader_can_be_opened_again() {
    for driver in DRIVERS {
        let server = Server::start();
        let client = client(&server);
        server.reply(503, &[], "busy");
        server.reply(204, &[], "");
        let opened = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&opened);
        let upload = Upload::opened(3, move || {
            count.fetch_add(1, Ordering::SeqCst);
            Ok(Cursor::new(b"abc"))
        });
        driver.send(&client, &Put(upload)).unwrap();
        assert_eq!(opened.load(Ordering::SeqCst), 2);
        assert_eq!(server.requests()[1].body, b"abc");

        server.reply(503, &[], "busy");
        let upload = Upload::reader(3, Cursor::new(b"abc"));
        let error = driver.send(&client, &Put(upload.clone())).unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
        assert_eq!(server.requests().len(), 3);
        let error = driver.send(&client, &Put(upload)).unwrap_err();
        assert_eq!(
            error.kind(),
            ErrorKind::Build,
            "it was read by the call before"
        );
        assert_eq!(server.requests().len(), 3);
    }
}

#[test]
fn an_upload_of_another_length_never_passes_for_whole() {
    for driver in DRIVERS {
        for length in [2, 4] {
            let server = Server::start();
            server.reply(204, &[], "");
            let upload = Upload::reader(length, Cursor::new(b"abc"));
            let error = driver.send(&client(&server), &Put(upload)).unwrap_err();
            assert_eq!(
                error.kind(),
                ErrorKind::Transport,
                "{driver:?} {length}: {error}"
            );
        }
    }
}

#[test]
fn an_address_of_a_response_learns_no_credentials() {
    for driver in DRIVERS {
        let (api, storage) = (Server::start(), Server::start());
        let options = || {
            RequestOptions::new()
                .header("X-Secret", "key-2")
                .query("s", "key-3")
        };
        for auth in [
            Auth::header("Authorization", "Bearer {key}"),
            Auth::query("token", "{key}"),
            Auth::header("X-Key", "{key}"),
        ] {
            storage.reply(200, &[], "");
            let client = local::builder(auth, &api.url()).into_client();
            let client = client.with_options(options());
            let url = format!("{}/a%20b?sig=x%2By#part", storage.url());
            let bare = format!("{}?sig=1", storage.url());
            let put = PutThere(Address::from(url), Upload::from("abc"));
            driver.send(&client, &put).unwrap();
            assert!(!format!("{:?}", put.0).contains("sig"));
            let sent = storage.requests().pop().unwrap();
            assert_eq!(
                (sent.target.as_str(), &*sent.body),
                ("/a%20b?sig=x%2By", &b"abc"[..])
            );
            let raw = String::from_utf8_lossy(&sent.raw).into_owned();
            assert!(
                !raw.contains(KEY)
                    && !raw.contains("key-")
                    && !raw.to_lowercase().contains("x-version"),
                "{raw}"
            );
            assert_eq!(sent.header("x-own"), Some("mine"));
            storage.reply(200, &[], "");
            let put = PutThere(bare.into(), Upload::from("abc"));
            driver.send(&client, &put).unwrap();
            assert_eq!(storage.requests().pop().unwrap().target, "/?sig=1");
        }
        assert!(api.requests().is_empty());
    }
}

#[test]
fn an_address_is_a_whole_url_of_https() {
    let mock = MockTransport::new();
    let client = local::builder(Auth::none(), "https://api.example.com")
        .blocking_transport(mock.clone())
        .into_client();
    for url in [
        "http://storage.example/x?sig=1",
        "/x?sig=1",
        "storage.example/x?sig=1",
        "ftp://storage.example/x?sig=1",
        "https://user:pw@storage.example/x?sig=1",
        "https:///x?sig=1",
        "",
    ] {
        let error = client
            .send_blocking(&PutThere(url.into(), Upload::from("abc")))
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{url}");
        assert!(!error.to_string().contains("sig"), "{error}");
    }
    assert!(mock.requests().is_empty());
    mock.reply(200, "");
    let put = PutThere(
        "https://storage.example/x?sig=1".into(),
        Upload::from("abc"),
    );
    client.send_blocking(&put).unwrap();
    assert_eq!(mock.requests()[0].uri(), "https://storage.example/x?sig=1");
}

#[test]
fn transports_that_hold_whole_bodies_go_on() {
    for driver in DRIVERS {
        let mock = MockTransport::new();
        let client = local::builder(Auth::none(), "https://api.example.com")
            .transport(mock.clone())
            .blocking_transport(mock.clone())
            .into_client();
        mock.reply(200, "0123456789");
        assert_eq!(fetched(driver, &client).unwrap(), b"0123456789");
        mock.fail(TransportErrorKind::Broken);
        mock.reply(204, "");
        let upload = Upload::opened(3, || Ok(Cursor::new(b"abc")));
        driver.send(&client, &Put(upload)).unwrap();
        assert_eq!(mock.requests().last().unwrap().body(), &b"abc"[..]);
    }
}
