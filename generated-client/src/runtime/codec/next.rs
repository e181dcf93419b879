// Copied from generator/runtime/src/runtime/codec/next.rs by `cargo xtask codegen`; edit it there.

//! What the next page is asked for with.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::literal::whole;
use super::{Decode, Encode};

/// The codec of what a response gives for the next page. Null, `false` and empty text are nothing.
///
/// A number is read where a token is text, and text where a number is expected. A whole number means the same however it is
/// written: `1e3` is `1000`, and `42.0` is `42`. Other numbers, and texts, stay as they are.
#[derive(Debug)]
pub enum Next {}

impl<T: Serialize> Encode<Option<T>> for Next {
    fn serialize<S: Serializer>(value: &Option<T>, to: S) -> Result<S::Ok, S::Error> {
        value.serialize(to)
    }
}

impl Decode<Option<String>> for Next {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
        let Some(raw) = raw(from)? else {
            return Ok(None);
        };
        let json = raw.get();
        if json.starts_with('"') {
            return serde_json::from_str(json)
                .map(Some)
                .map_err(D::Error::custom);
        }
        if !json.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
            return Err(D::Error::custom(EXPECTED_TOKEN));
        }
        let number = whole(json);
        Ok(Some(number.map_or_else(
            || json.to_owned(),
            |number| number.to_string(),
        )))
    }
}

impl Decode<Option<i64>> for Next {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
        let Some(raw) = raw(from)? else {
            return Ok(None);
        };
        let json = raw.get();
        let text = if json.starts_with('"') {
            serde_json::from_str::<String>(json).map_err(D::Error::custom)?
        } else {
            json.to_owned()
        };
        let number = whole(text.trim()).and_then(|number| i64::try_from(number).ok());
        number
            .map(Some)
            .ok_or_else(|| D::Error::custom(EXPECTED_NUMBER))
    }
}

const EXPECTED_TOKEN: &str = "invalid type: expected, expected text or a number";
const EXPECTED_NUMBER: &str =
    "invalid type: expected, expected a whole number, or text that holds one";

/// Unread JSON, unless it means that there is nothing.
fn raw<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Box<RawValue>>, D::Error> {
    let raw = Option::<Box<RawValue>>::deserialize(from)?;
    Ok(raw.filter(|raw| !matches!(raw.get(), "null" | "false" | r#""""#)))
}
