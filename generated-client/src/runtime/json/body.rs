// Copied from generator/runtime/src/runtime/json/body.rs by `cargo xtask codegen`; edit it there.

//! Reads the body of a response, and says what came when it cannot be read.

use std::borrow::Cow;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::value::RawValue;

use super::super::codec::Decode;
use super::excerpt::{excerpt, is_secret, plain};
use super::part::Part;
use super::{Failure, Fault, FromJson, Json, Step, path_text};

/// Why a body could not be read.
#[derive(Debug)]
pub(crate) struct Unread {
    /// The way to the value at fault, such as `items[1].name`; empty if it is the whole body.
    pub path: String,
    /// Why, what came, and where in the body.
    pub why: String,
}

impl Unread {
    /// The body as a whole.
    pub(crate) fn whole(why: impl Into<String>) -> Self {
        let (path, why) = (String::new(), why.into());
        Self { path, why }
    }
}

/// Reads the part of a JSON body that stands at a place.
pub(crate) fn decode<T: FromJson>(body: &[u8], place: &str) -> Result<T, Unread> {
    in_body(body, place, |json| T::from_json(json))
}

/// Reads it by a codec.
pub(crate) fn decode_as<C: Decode<T>, T>(body: &[u8], place: &str) -> Result<T, Unread> {
    in_body(body, place, |json| C::read(json))
}

/// Reads it as a type of the user's own.
pub(crate) fn decode_own<T: DeserializeOwned>(body: &[u8], place: &str) -> Result<T, Unread> {
    in_body(body, place, own)
}

/// Reads a type of the user's own; its errors have no place.
pub(super) fn own<T: DeserializeOwned>(json: &mut Json<'_>) -> Result<T, Fault> {
    json.look()?;
    let place = json.place();
    T::deserialize(json).map_err(|fault| fault.from(place))
}

fn in_body<T>(
    body: &[u8],
    place: &str,
    read: impl Fn(&mut Json<'_>) -> Result<T, Fault>,
) -> Result<T, Unread> {
    let mut value = None;
    read_body(body, place, &mut |json| {
        value = Some(read(json)?);
        Ok(())
    })?;
    value.ok_or_else(|| Unread::whole("nothing was read"))
}

fn read_body(
    body: &[u8],
    place: &str,
    read: &mut dyn FnMut(&mut Json<'_>) -> Result<(), Fault>,
) -> Result<(), Unread> {
    let text = text(body)?;
    let mut read_part = || {
        let Part { json, path, is_cut } = &mut Part::find(text, place)?;
        if *is_cut {
            return Err(json.expected("an object").under(std::mem::take(path)));
        }
        let is_whole = path.is_empty();
        read(json).map_err(|fault| fault.under(std::mem::take(path)))?;
        if is_whole { json.end() } else { Ok(()) }
    };
    read_part().map_err(|fault| unread(text, &fault))
}

/// What stands at a place of a JSON body, unless that is null.
pub(crate) fn value_at(body: &[u8], place: &str) -> Option<serde_json::Value> {
    let mut part = Part::find(text(body).ok()?, place).ok()?;
    let value = serde_json::from_str(part.json.raw().ok()?).ok()?;
    Some(value).filter(|value: &serde_json::Value| !value.is_null())
}

/// A body as text.
pub(super) fn text(body: &[u8]) -> Result<&str, Unread> {
    let body = without_mark(body);
    std::str::from_utf8(body).map_err(|error| {
        let (valid, _) = body.split_at(error.valid_up_to());
        let place = self::place(&String::from_utf8_lossy(valid));
        Unread::whole(format!("the body is not UTF-8 {place}"))
    })
}

/// A body without the byte order mark that may stand in front of it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

#[cold]
pub(super) fn unread(text: &str, failure: &Failure) -> Unread {
    // What is not JSON has no parts.
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Unread::whole(match text.trim_ascii_start().as_bytes().first() {
            Some(b'{' | b'[' | b'"') => format!("it is not JSON: {}", broken(text, &error)),
            _ => format!("it is not JSON, but {}", plain(text)),
        });
    }
    let path = path_text(&failure.path);
    let why = format!("{} {}", found(text, failure), at(text, failure.place));
    Unread { path, why }
}

/// Why a text is not JSON, and where it breaks.
fn broken(text: &str, error: &serde_json::Error) -> String {
    let mut json = Json::new(text);
    match json.raw().and_then(|_| json.end()) {
        Err(fault) => format!("{} {}", fault.why, at(text, fault.place)),
        Ok(()) => error.to_string(),
    }
}

/// Why reading failed, and what was found there.
#[cold]
pub(super) fn found<'f>(text: &str, failure: &'f Failure) -> Cow<'f, str> {
    let Failure { path, why, place } = failure;
    let part = place.and_then(|place| text.get(place..));
    let part = part.and_then(|part| {
        let mut values = serde_json::Deserializer::from_str(part).into_iter::<&RawValue>();
        values.next()?.ok()
    });
    let Some(part) = part.filter(|_| !why.contains(", found ")) else {
        return why.as_ref().into();
    };
    let is_secret = path
        .iter()
        .any(|step| matches!(step, Step::Name(name) if is_secret(name)));
    let shown = if is_secret {
        "…".to_owned()
    } else {
        excerpt(part.get())
    };
    format!("{why}, found {shown}").into()
}

fn at(text: &str, place: Option<usize>) -> String {
    self::place(text.get(..place.unwrap_or_default()).unwrap_or(text))
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
