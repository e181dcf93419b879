//! Which exchanges are calls of the API, and what they sent and received.

use indexmap::IndexMap;

use super::Note;
use super::route::is_random;
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::forms::{self, Field};
use crate::evidence::verify::tree::Tree;
use crate::spec::Encoding;
use crate::spec::grammar::Method;
use crate::text::tree::{Kind, Node, Style};

/// The calls of one API.
pub(super) struct Picked<'e> {
    /// Scheme, host and the part of all paths that says nothing about a call.
    pub(super) base: String,
    pub(super) host: String,
    pub(super) calls: Vec<Recorded<'e>>,
}

/// A call that was recorded.
pub(super) struct Recorded<'e> {
    pub(super) exchange: &'e Exchange,
    pub(super) method: Method,
    /// The path below the base, cut at its slashes.
    pub(super) path: Vec<&'e str>,
    /// Whether the path ends with a slash.
    pub(super) slash: bool,
    pub(super) status: u16,
    /// Whether the response says that the call failed, whatever its status is.
    pub(super) failed: bool,
    pub(super) sent: Sent,
    pub(super) received: Received,
}

/// What was sent as a body.
pub(super) enum Sent {
    Nothing,
    /// There was one, and it is not known.
    Unknown,
    Json(Node),
    Form(Encoding, Vec<Field>),
    /// Not JSON and not a form.
    Bytes,
}

/// What came back.
pub(super) enum Received {
    Nothing,
    Unknown,
    Json(Node),
    Bytes,
}

impl Recorded<'_> {
    pub(super) fn is_success(&self) -> bool {
        self.status < 300 && !self.failed
    }

    /// The response of a call that succeeded.
    pub(super) fn payload(&self) -> Option<&Node> {
        match &self.received {
            Received::Json(node) if self.is_success() => Some(node),
            _ => None,
        }
    }
}

/// Chooses the calls of the API that most exchanges are about.
pub(super) fn pick<'e>(exchanges: &'e [Exchange], notes: &mut Vec<Note>) -> Picked<'e> {
    let mut left: IndexMap<String, usize> = IndexMap::new();
    let mut hosts: IndexMap<&str, Vec<Recorded<'e>>> = IndexMap::new();
    for exchange in exchanges {
        match recorded(exchange) {
            Ok(call) => hosts.entry(&exchange.host).or_default().push(call),
            Err(why) => *left.entry(why.to_owned()).or_default() += 1,
        }
    }
    let weight = |calls: &[Recorded<'_>]| {
        let json = |call: &&Recorded<'_>| matches!(call.received, Received::Json(_));
        (calls.iter().filter(json).count(), calls.len())
    };
    let mut best: Option<(&str, Vec<Recorded<'e>>)> = None;
    for (host, calls) in hosts {
        let (kept, other) = match best.take() {
            Some(best) if weight(&best.1) >= weight(&calls) => (best, (host, calls)),
            Some(before) => ((host, calls), before),
            None => {
                best = Some((host, calls));
                continue;
            }
        };
        left.insert(format!("of the host {}", other.0), other.1.len());
        best = Some(kept);
    }
    notes.extend(
        left.into_iter()
            .map(|(why, count)| Note::left_out(&why, count)),
    );
    let (host, mut calls) = best.unwrap_or_default();
    let prefix = prefix(&calls);
    for call in &mut calls {
        call.path.drain(..prefix);
    }
    let is_local = matches!(host.split(':').next(), Some("localhost" | "127.0.0.1"));
    let is_plain = calls.iter().all(|call| call.exchange.scheme != "https");
    let scheme = if is_local && is_plain {
        "http"
    } else {
        "https"
    };
    let first = calls.first().map(|call| call.exchange.path.as_str());
    let segments = first.unwrap_or_default().split('/').skip(1).take(prefix);
    let below: String = segments.flat_map(|segment| ["/", segment]).collect();
    Picked {
        base: format!("{scheme}://{host}{below}"),
        host: host.to_owned(),
        calls,
    }
}

/// How many segments all paths begin with that say what is called, and not on what: `api`, `v2`.
fn prefix(calls: &[Recorded<'_>]) -> usize {
    let Some((first, rest)) = calls.split_first() else {
        return 0;
    };
    let most = first.path.len().saturating_sub(1);
    let is_common = |at: &usize| {
        rest.iter()
            .all(|call| call.path.get(at + 1).is_some() && call.path[*at] == first.path[*at])
    };
    let is_plain = |at: &usize| {
        first.path[*at]
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c))
            && !is_random(first.path[*at])
    };
    let common = (0..most)
        .take_while(|at| is_common(at) && is_plain(at))
        .count();
    let last = (0..common).rev().find(|at| is_prefix(first.path[*at]));
    // Where nothing but ids and secrets is left, the last word says what is called.
    let is_bare = |at: usize| {
        calls
            .iter()
            .all(|call| call.path[at + 1..].iter().all(|part| is_random(part)))
    };
    last.map_or(0, |at| if is_bare(at) { at } else { at + 1 })
}

fn is_prefix(segment: &str) -> bool {
    let word = segment.to_lowercase();
    let words = [
        "api", "apis", "rest", "public", "services", "json", "web", "latest", "admin",
    ];
    let is_version = word.strip_prefix('v').is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
    });
    let is_number = word.starts_with(|c: char| c.is_ascii_digit())
        && word.contains(['.', '-'])
        && word.chars().all(|c| c.is_ascii_digit() || ".-".contains(c));
    words.contains(&word.as_str()) || is_version || is_number
}

/// Reads an exchange; the error says what it is instead of a call.
fn recorded(exchange: &Exchange) -> Result<Recorded<'_>, &'static str> {
    let method = Method::of(&exchange.method).ok_or("with another method, such as OPTIONS")?;
    let status = match exchange.status {
        None => return Err("without a response"),
        Some(304) => return Err("whose response did not change (304)"),
        Some(300..400) => return Err("that were redirected"),
        Some(status @ (200..)) => status,
        Some(_) => return Err("without a final response"),
    };
    if exchange.host.is_empty() {
        return Err("without a host");
    }
    let received = received(exchange, status)?;
    let sent = sent(exchange);
    let has_body = !matches!(sent, Sent::Nothing | Sent::Unknown);
    if has_body && !method.takes_body() {
        return Err("that send a body with GET or HEAD");
    }
    let mut path: Vec<&str> = exchange.path.split('/').skip(1).collect();
    let slash = path.pop_if(|last| last.is_empty()).is_some();
    Ok(Recorded {
        exchange,
        method,
        path,
        slash,
        status,
        failed: false,
        sent,
        received,
    })
}

fn sent(exchange: &Exchange) -> Sent {
    let Some(bytes) = &exchange.sent else {
        return Sent::Unknown;
    };
    let kind = exchange.headers.get("content-type");
    let kind = kind.map_or(String::new(), |kind| kind.to_lowercase());
    let is_multipart = kind.starts_with("multipart/");
    if !exchange.form.is_empty()
        || is_multipart
        || kind.starts_with("application/x-www-form-urlencoded")
    {
        let encoding = if is_multipart {
            Encoding::Multipart
        } else {
            Encoding::Form
        };
        return match forms::fields(exchange) {
            _ if exchange.form.is_empty() && bytes.trim_ascii().is_empty() => Sent::Nothing,
            Some(fields) => Sent::Form(encoding, fields),
            None => Sent::Bytes,
        };
    }
    match bytes.trim_ascii() {
        b"" | b"null" => Sent::Nothing,
        bytes => match Tree::read(bytes) {
            Ok(tree) => Sent::Json(tree.root),
            Err(_) => Sent::Bytes,
        },
    }
}

fn received(exchange: &Exchange, status: u16) -> Result<Received, &'static str> {
    let Some(bytes) = &exchange.received else {
        return Ok(Received::Unknown);
    };
    let kind = exchange.response_headers.get("content-type");
    let kind = kind.map_or(String::new(), |kind| kind.to_lowercase());
    let bytes = bytes.trim_ascii();
    if bytes.is_empty() {
        return Ok(Received::Nothing);
    }
    match Tree::read(bytes) {
        Ok(tree) => Ok(Received::Json(tree.root)),
        Err(_) if bytes.starts_with(b"<") || kind.contains("html") => {
            Err("with an HTML or XML page")
        }
        Err(_) if is_asset(&kind) => Err("of scripts, styles, pictures and fonts"),
        Err(_) if status < 300 => Ok(Received::Bytes),
        Err(_) => Ok(Received::Nothing),
    }
}

fn is_asset(kind: &str) -> bool {
    [
        "image/",
        "font/",
        "text/css",
        "text/javascript",
        "application/javascript",
        "video/",
        "audio/",
    ]
    .iter()
    .any(|asset| kind.starts_with(asset))
}

/// The text of a form as JSON.
pub(super) fn quoted(text: &str) -> Node {
    Node {
        range: 0..0,
        kind: Kind::Scalar {
            text: text.to_owned(),
            style: Style::Quoted,
        },
    }
}
