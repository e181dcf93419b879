//! Where a value goes in a request: `after` in the query, `body(page.after)`, `header(X-After)`; and what counting starts
//! with, `page =0`.

use std::fmt;

use super::place::{is_token, joined, keys};
use super::{FromWord, LineError};

/// Where a value goes.
#[derive(Clone, Debug)]
pub(crate) struct TargetLine {
    pub(crate) parsed: Result<Target, LineError>,
}

super::line!(
    TargetLine,
    Target,
    target,
    "Where it goes: `after` or `query(after)`, `body(page.after)`, `header(X-After)`."
);

/// Where a number goes that is counted.
#[derive(Clone, Debug)]
pub(crate) struct CountedLine {
    pub(crate) parsed: Result<Counted, LineError>,
}

super::line!(
    CountedLine,
    Counted,
    counted,
    "Where it goes, and what counting starts with: `page`, `body(page) =0`."
);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Query(String),
    /// The keys that lead to it.
    Body(Vec<String>),
    Header(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) target: Target,
    /// The number of the first page or item, where it is not the usual one.
    pub(crate) first: Option<i64>,
}

impl Target {
    /// What the value is called there.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Query(name) | Self::Header(name) => name,
            Self::Body(keys) => keys.last().map_or("", String::as_str),
        }
    }
}

impl FromWord for Target {
    fn from_word(text: &str) -> Option<Self> {
        target(text).ok()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Query(name) if self::name(name).is_some() => out.write_str(name),
            Self::Query(name) => write!(out, "\"{name}\""),
            Self::Body(keys) => write!(out, "body({})", joined(keys)),
            Self::Header(name) => write!(out, "header({name})"),
        }
    }
}

const HELP: &str = "write the name of a query parameter, `body(page.after)` or `header(X-After)`";

/// Reads where a value goes.
pub(crate) fn target(text: &str) -> Result<Target, LineError> {
    let refuse = |help| {
        let title = format!("`{text}` is not a place in a request");
        Err(LineError::new("E460", 0..text.len(), title).help(help))
    };
    let is_letter = |c: char| c.is_ascii_alphabetic();
    let (word, rest) = text.split_at(text.find(|c| !is_letter(c)).unwrap_or(text.len()));
    let Some(inner) = rest.strip_prefix('(') else {
        return match name(text) {
            Some(name) => Ok(Target::Query(name)),
            None if text.contains('=') => {
                refuse("only `page` and `offset` have a first number, as in `page =0`")
            }
            None => refuse(HELP),
        };
    };
    let inner = inner.strip_suffix(')').unwrap_or_default();
    let found = match word {
        "query" => name(inner).map(Target::Query),
        "header" => {
            let is_name = !inner.is_empty() && inner.chars().all(is_token);
            is_name.then(|| Target::Header(inner.to_owned()))
        }
        "body" => keys(inner).ok().map(Target::Body),
        _ => None,
    };
    found.map_or_else(|| refuse(HELP), Ok)
}

/// Reads where a counted number goes.
pub(crate) fn counted(text: &str) -> Result<Counted, LineError> {
    let split = text.rsplit_once('=').and_then(|(target, first)| {
        let first = first.trim().parse().ok()?;
        Some((target.trim_end(), Some(first)))
    });
    let (text, first) = split.unwrap_or((text, None));
    Ok(Counted {
        target: target(text)?,
        first,
    })
}

/// The name of a query parameter.
fn name(text: &str) -> Option<String> {
    if let Some(inner) = text.strip_prefix('"') {
        let inner = inner.strip_suffix('"')?;
        return (!inner.is_empty() && !inner.contains('"')).then(|| inner.to_owned());
    }
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"()\"|=".contains(c);
    (!text.is_empty() && text.chars().all(is_plain)).then(|| text.to_owned())
}
