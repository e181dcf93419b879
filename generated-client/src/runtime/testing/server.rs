// Copied from generator/runtime/src/runtime/testing/server.rs by `cargo xtask codegen`; edit it there.

//! A small HTTP/1.1 server on a socket of this machine.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Responds over a real socket from a list of replies, one connection for each request.
///
/// Without a reply left it responds with 500. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// A request as it came.
#[derive(Clone)]
pub struct Recorded {
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The headers in their order, with names as they were written.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// All bytes.
    pub raw: Vec<u8>,
}

/// What a service responds to a request: the status and the body.
type Respond = dyn Fn(&Recorded) -> (u16, String) + Send + Sync;

#[derive(Default)]
struct Shared {
    replies: Mutex<VecDeque<Reply>>,
    /// Where no reply is left.
    otherwise: Mutex<Option<Arc<Respond>>>,
    requests: Mutex<Vec<Recorded>>,
    /// Connections that get no response; they stay open until the server goes.
    stalled: Mutex<Vec<TcpStream>>,
    over: AtomicBool,
}

enum Reply {
    Bytes(Vec<u8>),
    By(Box<dyn FnOnce(TcpStream) -> io::Result<()> + Send>),
    Stall,
}

impl fmt::Debug for Reply {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Bytes(_) => "Bytes",
            Self::By(_) => "By",
            Self::Stall => "Stall",
        })
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Shared")
            .field("replies", &self.replies)
            .field("requests", &self.requests)
            .finish_non_exhaustive()
    }
}

impl Server {
    /// Begins to listen on a free port.
    ///
    /// # Panics
    /// When this machine gives no port.
    #[must_use]
    pub fn start() -> Self {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("this machine has a free port");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let shared = Arc::new(Shared::default());
        let thread = thread::spawn({
            let shared = Arc::clone(&shared);
            move || {
                for stream in listener.incoming() {
                    if shared.over.load(Ordering::SeqCst) {
                        return;
                    }
                    let shared = Arc::clone(&shared);
                    // A thread for each: a client may open connections that it does not use.
                    thread::spawn(move || stream.and_then(|stream| shared.serve(stream)));
                }
            }
        });
        Self {
            address,
            shared,
            thread: Some(thread),
        }
    }

    /// Responds to the next request with a status, headers and a body.
    pub fn reply(&self, status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> &Self {
        self.reply_raw(response(status, headers, body.as_ref()))
    }

    /// Responds to the next request with these bytes and closes the connection.
    pub fn reply_raw(&self, bytes: impl Into<Vec<u8>>) -> &Self {
        lock(&self.shared.replies).push_back(Reply::Bytes(bytes.into()));
        self
    }

    /// Hands over the connection of the next request, to respond in a way of your own.
    pub fn reply_by(
        &self,
        respond: impl FnOnce(TcpStream) -> io::Result<()> + Send + 'static,
    ) -> &Self {
        lock(&self.shared.replies).push_back(Reply::By(Box::new(respond)));
        self
    }

    /// Responds with what this gives, as long as no reply is left: a status and a body. It is called for one request at a
    /// time, or for several at once.
    pub fn otherwise(
        &self,
        respond: impl Fn(&Recorded) -> (u16, String) + Send + Sync + 'static,
    ) -> &Self {
        *lock(&self.shared.otherwise) = Some(Arc::new(respond));
        self
    }

    /// Leaves the next request without a response.
    pub fn stall(&self) -> &Self {
        lock(&self.shared.replies).push_back(Reply::Stall);
        self
    }

    /// The server's address, such as `http://127.0.0.1:34567`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.shared.requests).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::SeqCst);
        // Wakes the thread from waiting for a connection.
        drop(TcpStream::connect_timeout(
            &self.address,
            Duration::from_secs(1),
        ));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
        lock(&self.shared.stalled).clear();
    }
}

impl Recorded {
    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Recorded {
    /// The query, values of headers and the body stay out: they may hold a key, and what tests print is often published.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.target.split('?').next().unwrap_or_default();
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        out.debug_struct("Recorded")
            .field("method", &self.method)
            .field("path", &path)
            .field("headers", &names)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Shared {
    fn serve(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let Some(request) = read_request(&mut stream)? else {
            return Ok(());
        };
        lock(&self.requests).push(request.clone());
        let reply = lock(&self.replies).pop_front();
        let otherwise = lock(&self.otherwise).clone();
        let bytes = match reply {
            Some(Reply::Bytes(bytes)) => bytes,
            Some(Reply::By(respond)) => return respond(stream),
            Some(Reply::Stall) => {
                lock(&self.stalled).push(stream);
                return Ok(());
            }
            None => match otherwise {
                Some(respond) => {
                    let (status, body) = respond(&request);
                    response(status, &[], body.as_bytes())
                }
                None => response(500, &[], b""),
            },
        };
        stream.write_all(&bytes)?;
        stream.shutdown(Shutdown::Write)
    }
}

/// The bytes of a response.
fn response(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} Scripted\r\n").into_bytes();
    let length = body.len().to_string();
    for (name, value) in [("content-length", length.as_str()), ("connection", "close")]
        .iter()
        .chain(headers)
    {
        head.extend([name, ": ", value, "\r\n"].concat().bytes());
    }
    [head.as_slice(), b"\r\n", body].concat()
}

/// The request, once all of it is there. Its body has a length: clients of whole bodies do not send chunks.
fn read_request(stream: &mut TcpStream) -> io::Result<Option<Recorded>> {
    let mut raw = Vec::new();
    let mut chunk = vec![0; 64 * 1024];
    let end = loop {
        match stream.read(&mut chunk)? {
            0 => return Ok(None),
            count => raw.extend(chunk.iter().take(count)),
        }
        // The end may lie between two pieces.
        if let Some(end) = raw.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break end;
        }
    };
    let head = String::from_utf8_lossy(raw.get(..end).unwrap_or_default()).into_owned();
    let Some(mut request) = parse(&head) else {
        return Ok(None);
    };
    let length = request.header("content-length");
    let length = length.and_then(|length| length.parse().ok());
    let whole = end + 4 + length.unwrap_or(0);
    let left = whole.saturating_sub(raw.len());
    stream.take(left as u64).read_to_end(&mut raw)?;
    let Some(body) = raw.get(end + 4..whole) else {
        return Ok(None);
    };
    request.body = body.to_vec();
    request.raw = raw;
    Ok(Some(request))
}

/// A request of which only the head is there.
fn parse(head: &str) -> Option<Recorded> {
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    Some(Recorded {
        method,
        target,
        headers,
        body: Vec::new(),
        raw: Vec::new(),
    })
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
