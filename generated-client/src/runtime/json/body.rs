// Copied from generator/runtime/src/runtime/json/body.rs by `cargo xtask codegen`; edit it there.

//! Reads the body of a response, and says what came when it cannot be read.

use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::excerpt::{excerpt, is_secret};
use super::{Failure, Step, path_text, read};

/// Why a body could not be read.
#[derive(Debug)]
pub(crate) struct Unread {
    /// The way to the value at fault, such as `items[1].name`; empty if it is the whole body.
    pub path: String,
    /// Why, what came, and where in the body.
    pub why: String,
}

/// Reads the part of a JSON body that lies below some members.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8], below: &[&str]) -> Result<T, Unread> {
    let body = without_mark(body);
    let text = std::str::from_utf8(body).map_err(|error| {
        let (valid, _) = body.split_at(error.valid_up_to());
        let place = place(&String::from_utf8_lossy(valid));
        let why = format!("the body is not UTF-8 {place}");
        Unread {
            path: String::new(),
            why,
        }
    })?;
    let path = |depth: usize| {
        below
            .iter()
            .take(depth)
            .map(|name| Step::Name((*name).to_owned()))
    };
    let mut part = text;
    for (depth, name) in below.iter().enumerate() {
        let found = member(part, name).map_err(|error| Failure::of(&error).why);
        part = found
            .and_then(|found| found.ok_or_else(|| format!("there is no member `{name}`")))
            .map_err(|why| {
                unread(
                    text,
                    Failure {
                        path: path(depth).collect(),
                        why,
                    },
                )
            })?
            .get();
    }
    read(part).map_err(|error| {
        let failure = Failure::of(&error);
        let path = path(below.len()).chain(failure.path).collect();
        unread(
            text,
            Failure {
                path,
                why: failure.why,
            },
        )
    })
}

/// A body without the byte order mark that may stand in front of it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

fn unread(text: &str, failure: Failure) -> Unread {
    // What is not JSON has no parts.
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let (path, why) = (String::new(), error.to_string());
        return Unread { path, why };
    }
    let Failure { path, why } = failure;
    let found = part(text, &path);
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

/// The value at the end of a path; where a step is missing, the value before it.
fn part<'t>(text: &'t str, path: &[Step]) -> &'t str {
    let mut part = text.trim_ascii();
    for step in path {
        let below = match step {
            Step::Name(name) => member(part, name).ok().flatten(),
            Step::Index(index) => serde_json::from_str::<Vec<&RawValue>>(part)
                .ok()
                .and_then(|items| items.get(*index).copied()),
        };
        match below {
            Some(below) => part = below.get(),
            None => break,
        }
    }
    part
}

/// One member of an object, unread, so that no digit of a number is lost.
fn member<'t>(object: &'t str, name: &str) -> Result<Option<&'t RawValue>, serde_json::Error> {
    serde_json::Deserializer::from_str(object).deserialize_any(Member(name))
}

struct Member<'n>(&'n str);

impl<'de> Visitor<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Self::Value, M::Error> {
        let mut found = None;
        while let Some(is_it) = members.next_key_seed(IsName(self.0))? {
            if is_it {
                found = Some(members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

struct IsName<'n>(&'n str);

impl<'de> DeserializeSeed<'de> for IsName<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for IsName<'_> {
    type Value = bool;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}
