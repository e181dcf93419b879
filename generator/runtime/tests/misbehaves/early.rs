//! A server that responds before the request is sent, and closes the connection.

use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use client_runtime::{Auth, Encoder, Endpoint, Error, ErrorKind, Operation, RawResponse};

use crate::both;
use crate::support::local::{Driver, Local, builder};

/// More than the buffers of both ends hold.
const LARGE: usize = 20 << 20;

struct Upload;

impl Endpoint for Upload {
    type Api = Local;
    type Output = String;
    const OPERATION: &'static Operation = &Operation {
        id: "upload",
        method: http::Method::POST,
        path: "/uploads",
        idempotent: false,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.json(&"x".repeat(LARGE))
    }

    fn decode(response: &RawResponse) -> Result<String, Error> {
        response.text()
    }
}

/// Reads so many bytes of each request, responds and, after a while, closes the connection; what is left makes that a reset.
fn respond(read: usize, response: &'static [u8], wait: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let serve = move |mut stream: TcpStream| -> io::Result<()> {
        stream.read_exact(&mut vec![0; read])?;
        stream.write_all(response)?;
        thread::sleep(wait);
        Ok(())
    };
    thread::spawn(move || listener.incoming().try_for_each(|stream| serve(stream?)));
    url
}

/// The error, and the body that it keeps.
fn upload(driver: Driver, url: &str) -> (ErrorKind, String, Vec<u8>) {
    let client = builder(Auth::none(), url).build().unwrap();
    let error = driver.send(&client, &Upload).unwrap_err();
    (error.kind(), error.to_string(), error.body().to_vec())
}

/// Long enough for both ends to wait for each other.
const MOMENT: Duration = Duration::from_millis(100);

const TOO_LARGE: [&[u8]; 3] = [
    b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 2\r\n\r\n{}",
    b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}",
    b"HTTP/1.1 413 Content Too Large\r\n\r\n{}",
];

fn assert_too_large(came: &(ErrorKind, String, Vec<u8>)) {
    let text = "upload: 413 Payload Too Large".to_owned();
    assert_eq!(*came, (ErrorKind::Status, text, b"{}".to_vec()));
}

#[test]
fn a_response_before_the_end_of_the_request_is_read() {
    for read in [1, 200, 1 << 20] {
        for response in TOO_LARGE {
            let [one, other] = both("early", move |driver| {
                upload(driver, &respond(read, response, MOMENT))
            });
            assert_eq!(one, other, "the transports differ");
            assert_too_large(&one);
        }
    }
}

/// hyper does not read once it could not write, so this is of ureq alone.
#[test]
fn a_response_just_before_a_reset_is_read() {
    for read in [1, 200, 1 << 20] {
        for response in TOO_LARGE {
            let url = respond(read, response, Duration::ZERO);
            assert_too_large(&upload(Driver::Blocking, &url));
        }
    }
}

#[test]
fn a_connection_is_not_used_again_after_an_early_response() {
    let url = respond(200, TOO_LARGE[0], Duration::ZERO);
    let client = builder(Auth::none(), &url).build().unwrap();
    for _ in 0..3 {
        let error = Driver::Blocking.send(&client, &Upload).unwrap_err();
        assert_eq!(error.status().unwrap(), 413, "{error:?}");
    }
}

#[test]
fn no_response_before_the_end_of_the_request_is_a_broken_connection() {
    for response in [
        &b""[..],
        b"HTTP/1.1 413 Con",
        b"HTTP/1.1 100 Continue\r\n\r\n",
    ] {
        for wait in [Duration::ZERO, MOMENT] {
            let [one, other] = both("early", move |driver| {
                upload(driver, &respond(1 << 20, response, wait))
            });
            assert_eq!(one, other, "the transports differ");
            assert_eq!(one.0, ErrorKind::Transport);
        }
    }
}
