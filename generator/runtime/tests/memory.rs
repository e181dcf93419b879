//! Large bodies pass through little memory. Alone in its program, so that nothing else is measured.
//!
//! `STREAM_MEGABYTES=2000` makes them larger.
#![cfg(all(
    feature = "reqwest",
    feature = "blocking",
    feature = "gzip",
    feature = "testing"
))]

mod support;

use std::fs;
use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use bytes::Bytes;
use client_runtime::{Auth, Encoder, Endpoint, Error, Operation, RawResponse, Upload};
use support::local::{self, DRIVERS, Local};

const PIECE: usize = 64 * 1024;

/// What calls may add to the memory of this program, in bytes.
const MOST: u64 = 20 * 1024 * 1024;

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

/// The bytes of a body: each place has its own.
struct Pattern {
    at: u64,
    end: u64,
}

impl Read for Pattern {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.end - self.at).unwrap_or(usize::MAX);
        let count = left.min(buffer.len());
        for byte in &mut buffer[..count] {
            *byte = (self.at % 251) as u8;
            self.at += 1;
        }
        Ok(count)
    }
}

/// Takes the bytes and checks them.
#[derive(Default)]
struct Checked {
    at: u64,
}

impl Write for Checked {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            if u64::from(*byte) != self.at % 251 {
                return Err(io::Error::other(format!("another byte at {}", self.at)));
            }
            self.at += 1;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Gives and takes a body of `size` bytes, one connection for each request, and holds one piece of it at a time.
fn serve(size: u64) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            thread::spawn(move || respond(stream.unwrap(), size).unwrap());
        }
    });
    url
}

fn respond(mut stream: TcpStream, size: u64) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head)?;
    }
    if head.starts_with("GET") {
        write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-length: {size}\r\nconnection: close\r\n\r\n"
        )?;
        return copy(&mut Pattern { at: 0, end: size }, &mut stream);
    }
    assert!(
        head.to_lowercase()
            .contains(&format!("content-length: {size}\r\n")),
        "{head}"
    );
    let mut taken = Checked::default();
    copy(&mut reader.take(size), &mut taken)?;
    assert_eq!(taken.at, size);
    stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")
}

fn copy(from: &mut impl Read, to: &mut impl Write) -> io::Result<()> {
    let mut piece = vec![0; PIECE];
    loop {
        let count = from.read(&mut piece)?;
        if count == 0 {
            return Ok(());
        }
        to.write_all(&piece[..count])?;
    }
}

/// The most memory that this program has had, in bytes; none where the system does not say.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}

#[test]
fn large_bodies_pass_through_20_mb() {
    let megabytes = std::env::var("STREAM_MEGABYTES").ok();
    let megabytes: u64 = megabytes.map_or(200, |text| text.parse().unwrap());
    let size = megabytes * 1024 * 1024;
    let client = local::builder(Auth::none(), &serve(size)).into_client();
    let before = peak();
    for driver in DRIVERS {
        let mut taken = Checked::default();
        let (count, length) = driver.download(&client, &Fetch, &mut taken).unwrap();
        assert_eq!(
            (count, length, taken.at),
            (size, Some(size), size),
            "{driver:?}"
        );
        let upload = Upload::opened(size, move || Ok(Pattern { at: 0, end: size }));
        driver.send(&client, &Put(upload)).unwrap();
    }
    if let (Some(before), Some(after)) = (before, peak()) {
        let grown = after - before;
        println!("{megabytes} MB each way took {} kB", grown / 1024);
        assert!(grown < MOST, "{grown} bytes more than before");
    }
}
