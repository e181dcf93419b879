//! Stand-ins for what is somebody's: a draft shows the shape of recorded values, never the values.
//!
//! The same value gets the same stand-in wherever it is met, so that links between examples stay. Stand-ins are counted
//! out, not computed from values, so nothing leads back.

pub(crate) mod header;
mod kind;
mod learn;
mod shape;

use std::collections::{HashMap, HashSet};

use crate::evidence::exchange::Exchange;
use crate::evidence::verify::tree::Tree;
use crate::text::tree::{Kind as Json, Node, Style};
use kind::Kind;

/// The stand-ins given out so far.
#[derive(Debug, Default)]
pub(crate) struct Scrub {
    /// By value.
    known: HashMap<String, String>,
    taken: HashSet<String>,
    counts: HashMap<&'static str, u64>,
    /// The hosts that were called, whose addresses stay.
    hosts: HashSet<String>,
    /// The words of their paths.
    segments: HashSet<String>,
    /// Values that must not be written anywhere, as part of a longer text either, by their first bytes.
    guarded: HashMap<[u8; GUARD], Vec<String>>,
}

/// The fewest bytes of a value that is looked for inside of others.
const GUARD: usize = 6;

/// Whether inference keeps a value, by its place in the body (`.entries[].status`).
pub(crate) type Keep<'k> = &'k dyn Fn(&str, &str) -> bool;

/// Whether a value may stand in a spec, as a value of an enum or a constant, with these keys over it.
pub(crate) fn may_be_shown(key: &str, text: &str) -> bool {
    matches!(kind::of_text(key, text), Kind::Open | Kind::Words)
}

/// Whether a key says that its value is a day somebody was born.
pub(crate) fn is_of_birth(key: &str) -> bool {
    kind::is_of_birth(key)
}

/// Whether a key of an object looks like data, so that the object is a map.
pub(crate) fn is_data_key(key: &str) -> bool {
    kind::is_data(key)
}

impl Scrub {
    /// Knows the credentials of the exchanges, wherever else these stand.
    pub(crate) fn of(exchanges: &[Exchange]) -> Self {
        let mut scrub = Self::default();
        for exchange in exchanges {
            scrub.learn(exchange);
        }
        scrub
    }

    /// JSON with stand-ins, compact. What `keep` says of a place and its value stays, unless it is somebody's.
    pub(crate) fn json(&mut self, node: &Node, keep: Keep<'_>) -> String {
        let mut out = String::new();
        self.node("", "", node, keep, &mut out);
        out
    }

    fn node(&mut self, place: &str, key: &str, node: &Node, keep: Keep<'_>, out: &mut String) {
        match &node.kind {
            Json::Map(entries) => {
                out.push('{');
                // `{"name": "password", "value": …}`: the value's key is a value itself.
                let title = ["key", "name", "field", "attribute"]
                    .iter()
                    .find_map(|key| node.get(key)?.text());
                for (at, (key, value)) in entries.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    out.push_str(&quoted(&self.key(&key.text)));
                    out.push(':');
                    let place = format!("{place}.{}", key.text);
                    let key = title.filter(|_| key.text == "value").unwrap_or(&key.text);
                    self.node(&place, key, value, keep, out);
                }
                out.push('}');
            }
            Json::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    self.node(&format!("{place}[]"), key, item, keep, out);
                }
                out.push(']');
            }
            Json::Scalar {
                text,
                style: Style::Plain,
            } => match text.as_str() {
                "true" | "false" | "null" => out.push_str(text),
                _ => out.push_str(&self.number(key, text)),
            },
            Json::Scalar { text, .. } if keep(place, text) && may_be_shown(key, text) => {
                out.push_str(&quoted(text));
            }
            Json::Scalar { text, .. } => out.push_str(&quoted(&self.text(key, text))),
        }
    }

    /// The stand-in of a number as JSON has it.
    pub(crate) fn number(&mut self, key: &str, text: &str) -> String {
        match (self.known.get(text), kind::of_number(key, text)) {
            (Some(known), _) if is_number(known) => known.clone(),
            (_, Kind::Open) => text.to_owned(),
            (_, kind) => {
                let kind = if kind == Kind::Phone { Kind::Id } else { kind };
                self.stand_in(kind, text)
            }
        }
    }

    /// The stand-in of a text: of a body, a path, a query or a header.
    pub(crate) fn text(&mut self, key: &str, text: &str) -> String {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let kind = kind::of_text(key, text);
        let parts = text.split(',').count();
        match kind {
            Kind::Open => text.to_owned(),
            // A list, as queries have them.
            Kind::Words | Kind::Id | Kind::Name
                if parts > 1 && !text.contains(char::is_whitespace) =>
            {
                let parts = text.split(',').map(|part| self.text(key, part));
                parts.collect::<Vec<_>>().join(",")
            }
            Kind::Json => self.inner(text),
            Kind::Url => self.url(text),
            kind => self.stand_in(kind, text),
        }
    }

    /// The stand-in of a header: only what is plainly nobody's stays.
    pub(crate) fn header(&mut self, name: &str, value: &str) -> String {
        if header::is_public(name, value) {
            return value.to_owned();
        }
        match self.text(name, value) {
            made if made == value => self.stand_in(Kind::Secret, value),
            made => made,
        }
    }

    /// The key of an object: data gets a stand-in.
    pub(crate) fn key(&mut self, key: &str) -> String {
        if kind::is_data(key) {
            self.text("id", key)
        } else {
            key.to_owned()
        }
    }

    /// A text of a file that is written, without what must not be in it.
    pub(crate) fn guard(&self, text: &str) -> String {
        let bytes = text.as_bytes();
        let mut out = String::with_capacity(text.len());
        let (mut at, mut done) = (0, 0);
        while let Some(window) = bytes.get(at..at + GUARD) {
            let found = <[u8; GUARD]>::try_from(window).ok();
            let found = found.and_then(|window| self.guarded.get(&window));
            let value = found.and_then(|values| {
                let here = values
                    .iter()
                    .filter(|value| bytes[at..].starts_with(value.as_bytes()));
                here.max_by_key(|value| value.len())
            });
            if let Some(value) = value {
                out.push_str(text.get(done..at).unwrap_or_default());
                out.push_str(self.known.get(value).map_or("", String::as_str));
                at += value.len();
                done = at;
            } else {
                at += 1;
            }
        }
        out.push_str(text.get(done..).unwrap_or_default());
        out
    }

    fn inner(&mut self, text: &str) -> String {
        match Tree::read(text.as_bytes()) {
            Ok(tree) => self.json(&tree.root, &|_, _| false),
            Err(_) => self.stand_in(Kind::Words, text),
        }
    }

    fn count(&mut self, of: &'static str) -> u64 {
        let count = self.counts.entry(of).or_default();
        *count += 1;
        *count
    }

    /// A new stand-in, or the one that the value has.
    fn stand_in(&mut self, kind: Kind, text: &str) -> String {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let mut made = String::new();
        // Short shapes are few: another value may have got this one.
        for _ in 0..20 {
            made = self.made(kind, text);
            if made != text && !self.taken.contains(&made) {
                break;
            }
        }
        self.taken.insert(made.clone());
        self.known.insert(text.to_owned(), made.clone());
        if is_worth_guarding(kind, text) {
            self.guard_against(text, &made);
        }
        made
    }

    fn made(&mut self, kind: Kind, text: &str) -> String {
        match kind {
            Kind::Email => format!("person{}@example.com", self.count("person")),
            Kind::Phone => shape::phone(text, self.count("phone")),
            Kind::Address => format!("192.0.2.{}", self.count("address") % 256),
            Kind::Name => named("name", text, self.count("name")),
            Kind::Words => named("text", text, self.count("text")),
            Kind::Day => shape::day(text, self.count("day")),
            Kind::Secret | Kind::Id | Kind::Url | Kind::Json | Kind::Open => {
                shape::like(text, self.count("shape"))
            }
        }
    }

    /// An address: the hosts that were called stay, with the words of their paths.
    fn url(&mut self, text: &str) -> String {
        let (scheme, rest) = text
            .split_once("://")
            .map_or(("", text), |(scheme, rest)| (scheme, rest));
        let (rest, query) = rest
            .split_once('?')
            .map_or((rest, None), |(rest, query)| (rest, Some(query)));
        let query = query.map(|query| query.split('#').next().unwrap_or(query));
        let rest = rest.split('#').next().unwrap_or(rest);
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let is_ours = scheme.is_empty() || self.hosts.contains(&host.to_lowercase());
        let mut out = match (scheme, is_ours) {
            ("", _) => String::new(),
            (scheme, true) => format!("{scheme}://{host}"),
            (scheme, false) => format!("{scheme}://example.com"),
        };
        let segments = path.split('/').map(|segment| self.segment(segment));
        out.push_str(&segments.collect::<Vec<_>>().join("/"));
        if let Some(query) = query {
            let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
                .map(|(name, value)| (name.to_string(), self.text(&name, &value)))
                .collect();
            let mut written = form_urlencoded::Serializer::new(String::new());
            out.push('?');
            out.push_str(&written.extend_pairs(pairs).finish());
        }
        out
    }

    fn segment(&mut self, segment: &str) -> String {
        if segment.is_empty() || self.segments.contains(segment) {
            return segment.to_owned();
        }
        let has_digits = segment.bytes().any(|byte| byte.is_ascii_digit());
        let made = self.text(if has_digits { "id" } else { "" }, segment);
        made.replace(
            |c: char| !c.is_ascii_alphanumeric() && !"-_.~%".contains(c),
            "-",
        )
    }

    fn guard_against(&mut self, text: &str, made: &str) {
        let start = text
            .as_bytes()
            .get(..GUARD)
            .and_then(|start| <[u8; GUARD]>::try_from(start).ok());
        if let Some(start) = start {
            self.known
                .entry(text.to_owned())
                .or_insert_with(|| made.to_owned());
            self.guarded.entry(start).or_default().push(text.to_owned());
        }
    }
}

/// Whether a value is looked for inside of other texts: one that could be a word of its own is not.
fn is_worth_guarding(kind: Kind, text: &str) -> bool {
    let has = |is: fn(&u8) -> bool| text.bytes().any(|byte| is(&byte));
    match kind {
        Kind::Email | Kind::Phone => true,
        Kind::Secret | Kind::Id => {
            let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
            has(u8::is_ascii_digit) && (!is_plain || text.len() >= 12)
                || has(u8::is_ascii_punctuation)
        }
        _ => false,
    }
}

/// A text of the same make: `Name 1` for several words, `name1` for one.
fn named(word: &str, text: &str, number: u64) -> String {
    let is_upper = text.starts_with(char::is_uppercase);
    let word = match (word.split_at(1), is_upper) {
        ((first, rest), true) => format!("{}{rest}", first.to_uppercase()),
        _ => word.to_owned(),
    };
    if text.trim().contains(char::is_whitespace) {
        format!("{word} {number}")
    } else {
        format!("{word}{number}")
    }
}

fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
