//! Recordings of any kind, recognized by their content.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::exchange::{Exchange, Skipped};
use super::{curl, har, postman};
use crate::Source;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Har,
    Postman,
    /// Lines of `curl`, each with what it gave.
    Curl,
    /// An OpenAPI description: not a recording, but a draft begins with it too.
    OpenApi,
}

/// What is not any of them could have been.
const KINDS: &str = "a HAR file, a Postman collection and lines of `curl` with what they gave are";

/// The exchanges of a recording, and its entries that are none; the error says why the whole is not a recording.
pub(crate) fn read(file: usize, source: &Source) -> Result<(Vec<Exchange>, Vec<Skipped>), String> {
    let refuse = |why: &str| format!("{}: {why}", source.path);
    let text = text(source)?;
    match kind(&text) {
        Some(Kind::Har) => {
            har::read(file, &text).map_err(|why| refuse(&format!("not a HAR file: {why}")))
        }
        Some(Kind::Postman) => postman::read(file, &text)
            .map_err(|why| refuse(&format!("not a Postman collection: {why}"))),
        Some(Kind::Curl) => Ok(curl::read(file, &text)),
        Some(Kind::OpenApi) => Err(refuse(
            "an OpenAPI description, which records nothing; `cargo xtask draft` takes it",
        )),
        None => Err(refuse(&format!("not a recording; {KINDS}"))),
    }
}

/// The kind of a file, if it is any that a draft can begin with.
pub(crate) fn kind_of(source: &Source) -> Result<Kind, String> {
    let text = text(source)?;
    kind(&text).ok_or_else(|| {
        let path = &source.path;
        format!("{path}: nothing to begin with; {KINDS}, and so is an OpenAPI description")
    })
}

/// The text of a file. A byte that is not UTF-8 spoils what it stands in, and not the rest.
fn text(source: &Source) -> Result<std::borrow::Cow<'_, str>, String> {
    let bytes = source
        .bytes
        .strip_prefix(b"\xef\xbb\xbf".as_slice())
        .unwrap_or(&source.bytes);
    match other_kind(bytes) {
        Some(why) => Err(format!("{}: not a recording: {why}", source.path)),
        None => Ok(String::from_utf8_lossy(bytes)),
    }
}

/// The kind of a file that does not start like text in UTF-8.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let why = match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] | [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => {
            "it is UTF-32; save it as UTF-8"
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..] => {
            "it is UTF-16; save it as UTF-8"
        }
        [0x1f, 0x8b, ..] => "it is packed with gzip; unpack it",
        [b'P', b'K', 3, 4, ..] => "it is a zip archive; unpack it",
        _ => return None,
    };
    Some(why)
}

fn kind(text: &str) -> Option<Kind> {
    if text.trim_start().starts_with('{') {
        return kind_of_json(text);
    }
    let is_description = |line: &str| {
        let key = line.split(':').next().unwrap_or_default();
        ["openapi", "swagger"].contains(&key.trim_matches(['"', '\'', ' ']))
            && !line.starts_with(' ')
    };
    // The words of a description may show a command.
    if text.lines().any(is_description) {
        Some(Kind::OpenApi)
    } else if text.lines().any(curl::is_command) {
        Some(Kind::Curl)
    } else {
        None
    }
}

/// The kind that the first telling key says. The rest is not read, however long it is.
fn kind_of_json(text: &str) -> Option<Kind> {
    let mut found = None;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    // Ends with an error as soon as a key is found.
    let _ = FirstKey { found: &mut found }.deserialize(&mut deserializer);
    found
}

struct FirstKey<'f> {
    found: &'f mut Option<Kind>,
}

impl<'de> DeserializeSeed<'de> for FirstKey<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FirstKey<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            *self.found = match key.as_str() {
                "log" => Some(Kind::Har),
                // OpenAPI has `info` too, mostly behind its version; a collection lists items.
                "item" | "collection" => Some(Kind::Postman),
                "openapi" | "swagger" => Some(Kind::OpenApi),
                _ => None,
            };
            if self.found.is_some() {
                return Err(A::Error::custom("enough"));
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
