//! A service that issues tokens and asks for them, over a real socket.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub method: String,
    pub target: String,
    pub authorization: Option<String>,
    pub body: String,
    /// All of it.
    pub text: String,
}

/// Issues `access-1`, `access-2`, … at `/token`; anything else needs the latest of them.
pub(crate) struct Service {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    over: Arc<AtomicBool>,
}

pub(crate) struct State {
    /// What is issued besides the token, as JSON members.
    pub members: &'static str,
    /// In place of a token: status and body.
    pub refusals: Vec<(u16, &'static str)>,
    /// How long it takes until there is a token.
    pub delay: Duration,
    /// Whether no token is good enough.
    pub is_strict: bool,
    /// What stands before the token.
    pub prefix: &'static str,
    issued: usize,
    revoked: bool,
    pub tokens: Vec<Seen>,
    pub calls: Vec<Seen>,
}

impl Service {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let state = State {
            members: r#""expires_in": 3600"#,
            refusals: Vec::new(),
            delay: Duration::from_millis(30),
            is_strict: false,
            prefix: "Bearer ",
            issued: 0,
            revoked: false,
            tokens: Vec::new(),
            calls: Vec::new(),
        };
        let service = Self {
            address: listener.local_addr().unwrap(),
            state: Arc::new(Mutex::new(state)),
            over: Arc::default(),
        };
        let (state, over) = (Arc::clone(&service.state), Arc::clone(&service.over));
        thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                let state = Arc::clone(&state);
                thread::spawn(move || serve(stream?, &state));
            }
        });
        service
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// No longer accepts the tokens issued so far.
    pub(crate) fn revoke(&self) {
        self.state().revoked = true;
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
    }
}

fn serve(mut stream: TcpStream, state: &Mutex<State>) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let Some(seen) = read(&mut stream)? else {
        return Ok(());
    };
    let is_token = seen.target == "/token";
    if is_token {
        let delay = state.lock().unwrap().delay;
        thread::sleep(delay);
    }
    let (status, body) = {
        let mut state = state.lock().unwrap();
        if is_token {
            state.tokens.push(seen);
            state.issue()
        } else {
            state.calls.push(seen.clone());
            state.respond(&seen)
        }
    };
    let head = format!(
        "HTTP/1.1 {status} Scripted\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(&[head.as_bytes(), body.as_bytes()].concat())?;
    stream.shutdown(Shutdown::Write)
}

impl State {
    fn issue(&mut self) -> (u16, String) {
        if !self.refusals.is_empty() {
            let (status, body) = self.refusals.remove(0);
            return (status, body.to_owned());
        }
        self.issued += 1;
        self.revoked = false;
        let members = self.members.replace("{n}", &self.issued.to_string());
        let body = format!(
            r#"{{"access_token": "access-{}", "token_type": "x", {members}}}"#,
            self.issued
        );
        (200, body)
    }

    /// Three pages of one item, or what was sent.
    fn respond(&self, seen: &Seen) -> (u16, String) {
        let wanted = format!("{}access-{}", self.prefix, self.issued);
        let is_right = seen.authorization.as_deref() == Some(&wanted);
        if self.revoked || self.is_strict || !is_right {
            return (401, r#"{"message": "no"}"#.to_owned());
        }
        let page = match seen.target.split_once("cursor=") {
            None => r#"{"items": [1], "cursor": "a"}"#,
            Some((_, "a")) => r#"{"items": [2], "cursor": "b"}"#,
            Some(_) => r#"{"items": [3]}"#,
        };
        (200, page.to_owned())
    }
}

fn read(stream: &mut TcpStream) -> io::Result<Option<Seen>> {
    let mut raw = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        if let Some(seen) = parse(&raw) {
            return Ok(Some(seen));
        }
        match stream.read(&mut chunk)? {
            0 => return Ok(None),
            count => raw.extend(&chunk[..count]),
        }
    }
}

fn parse(raw: &[u8]) -> Option<Seen> {
    let text = String::from_utf8_lossy(raw).into_owned();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let header = |wanted: &str| {
        head.split("\r\n")
            .filter_map(|line| line.split_once(": "))
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value.to_owned())
    };
    let length = header("content-length").map_or(0, |length| length.parse().unwrap());
    if body.len() < length {
        return None;
    }
    Some(Seen {
        method: first.next()?.to_owned(),
        target: first.next()?.to_owned(),
        authorization: header("authorization"),
        body: body.to_owned(),
        text: text.clone(),
    })
}
