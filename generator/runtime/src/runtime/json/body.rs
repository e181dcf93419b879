//! Reads the body of a response, and says what came when it cannot be read.

use serde::de::{DeserializeOwned, IgnoredAny};

use super::excerpt::{excerpt, is_secret};
use super::part::{Part, reached};
use super::{Failure, Step, path_text, read};

/// Why a body could not be read.
#[derive(Debug)]
pub(crate) struct Unread {
    /// The way to the value at fault, such as `items[1].name`; empty if it is the whole body.
    pub path: String,
    /// Why, what came, and where in the body.
    pub why: String,
}

/// Reads the part of a JSON body that stands at a place.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8], place: &str) -> Result<T, Unread> {
    let text = text(body)?;
    let part = Part::find(text, place).map_err(|failure| unread(text, failure))?;
    if part.is_cut {
        let why = "invalid type: null, expected an object".to_owned();
        let path = part.path;
        return Err(unread(text, Failure { path, why }));
    }
    read(part.text).map_err(|error| {
        let Failure { path, why } = Failure::of(&error);
        let path = part.path.into_iter().chain(path).collect();
        unread(text, Failure { path, why })
    })
}

/// What stands at a place of a JSON body, unless that is null.
pub(crate) fn value_at(body: &[u8], place: &str) -> Option<serde_json::Value> {
    let part = Part::find(text(body).ok()?, place).ok()?;
    let value = serde_json::from_str(part.text).ok()?;
    Some(value).filter(|value: &serde_json::Value| !value.is_null())
}

/// A body as text.
pub(super) fn text(body: &[u8]) -> Result<&str, Unread> {
    let body = without_mark(body);
    std::str::from_utf8(body).map_err(|error| {
        let (valid, _) = body.split_at(error.valid_up_to());
        let place = place(&String::from_utf8_lossy(valid));
        let why = format!("the body is not UTF-8 {place}");
        Unread {
            path: String::new(),
            why,
        }
    })
}

/// A body without the byte order mark that may stand in front of it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

pub(super) fn unread(text: &str, failure: Failure) -> Unread {
    // What is not JSON has no parts.
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let (path, why) = (String::new(), error.to_string());
        return Unread { path, why };
    }
    let Failure { path, why } = failure;
    let found = reached(text, &path);
    let start = found.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let place = place(text.get(..start).unwrap_or_default());
    let is_secret = path
        .iter()
        .any(|step| matches!(step, Step::Name(name) if is_secret(name)));
    let shown = if is_secret {
        "…".to_owned()
    } else {
        excerpt(found)
    };
    let why = match expected(&why) {
        Some(expected) => format!("expected {expected}, found {shown} {place}"),
        None => format!("{why}, found {shown} {place}"),
    };
    let path = path_text(&path);
    Unread { path, why }
}

/// What was expected, from an error of serde that names a value too.
fn expected(why: &str) -> Option<&str> {
    let rest = why.strip_prefix("invalid ")?;
    let (_, expected) = rest.rsplit_once(", expected ")?;
    Some(expected)
}

/// Line and column after some text, counted from 1.
fn place(before: &str) -> String {
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .map_or(0, |last| last.chars().count())
        + 1;
    format!("at line {line} column {column}")
}
