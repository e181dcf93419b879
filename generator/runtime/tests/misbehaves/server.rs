//! What the server does with a request.

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use client_runtime::testing::Server;
use socket2::SockRef;

/// In texts, `{own}` is the server's address, `{host}` its host and port, `{name}` the same by another host name, and `{other}` that of a server on
/// another port.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// Status, headers and body.
    Replies(u16, Headers, &'static str),
    /// The same with a body that is too long to be written out.
    Large(u16, Headers, fn() -> Vec<u8>),
    /// These bytes, and the end of the connection.
    Bytes(&'static [u8]),
    /// These bytes, and no end.
    Stalls(&'static [u8]),
    /// These bytes, and the connection breaks.
    Resets(&'static [u8]),
    /// The first bytes, and then the second ones over and over, 100 MB of them.
    Endless(&'static [u8], &'static [u8]),
    /// The same, but so slowly that no attempt has the time.
    Drips(&'static [u8], &'static [u8]),
}

pub(crate) type Headers = &'static [(&'static str, &'static str)];

const ENDLESS: usize = 100_000_000;

/// How often `Drips` repeats; it takes a minute.
const DRIPS: usize = 1_200;

impl Step {
    /// Adds what the server does with a request. How many bytes it could write without an end is told once the client has
    /// closed the connection.
    pub(crate) fn script(self, server: &Server, other: &Server, told: &Sender<usize>) {
        match self {
            Self::Replies(status, headers, body) => {
                let headers: Vec<_> = headers
                    .iter()
                    .map(|(name, value)| (*name, fill(value, server, other)))
                    .collect();
                let headers: Vec<_> = headers
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect();
                server.reply(status, &headers, fill(body, server, other));
            }
            Self::Large(status, headers, body) => {
                server.reply(status, headers, body());
            }
            Self::Bytes(bytes) => {
                server.reply_raw(bytes);
            }
            Self::Stalls(bytes) => {
                server.reply_by(|mut stream| {
                    stream.write_all(bytes)?;
                    gone(&mut stream)
                });
            }
            Self::Resets(bytes) => {
                server.reply_by(|mut stream| {
                    stream.write_all(bytes)?;
                    reset(&stream)
                });
            }
            Self::Endless(head, part) => {
                let told = told.clone();
                server.reply_by(move |mut stream| {
                    let parts = part.repeat(1_000 / part.len() + 1);
                    let written = match stream.write_all(head) {
                        Ok(()) => (0..ENDLESS)
                            .step_by(parts.len())
                            .take_while(|_| stream.write_all(&parts).is_ok())
                            .count(),
                        Err(_) => 0,
                    };
                    told.send(written * parts.len()).map_err(io::Error::other)
                });
            }
            Self::Drips(head, part) => {
                server.reply_by(|mut stream| {
                    stream.write_all(head)?;
                    (0..DRIPS).try_for_each(|_| {
                        thread::sleep(Duration::from_millis(50));
                        stream.write_all(part)
                    })
                });
            }
        }
    }
}

pub(crate) fn fill(text: &str, server: &Server, other: &Server) -> String {
    let host = |server: &Server| server.url().replace("http://", "");
    text.replace("{own}", &server.url())
        .replace("{host}", &host(server))
        .replace("{other_host}", &host(other))
        .replace("{name}", &server.url().replace("127.0.0.1", "localhost"))
        .replace("{other}", &other.url())
}

/// Waits until the client has closed the connection.
fn gone(stream: &mut TcpStream) -> io::Result<()> {
    stream.set_read_timeout(None)?;
    while stream.read(&mut [0; 64])? > 0 {}
    Ok(())
}

/// Closes a connection as a machine does that has lost it.
fn reset(stream: &TcpStream) -> io::Result<()> {
    SockRef::from(stream).set_linger(Some(Duration::ZERO))
}
