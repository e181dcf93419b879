//! Numbers and truth values that are text on the wire.

use std::fmt::{self, Display};

use rust_decimal::Decimal;
use serde::de::{Error as DeError, Unexpected, Visitor};
use serde::ser::Error as _;
use serde::{Deserializer, Serialize, Serializer};

use super::digits::decimal;
use super::literal::{literal, whole};
use super::{Decode, Encode, Textual, finite};

/// A number or a truth value as text; the bare value is read too.
#[derive(Debug)]
pub enum Text {}

/// What can be written as [`Text`]: as it is displayed.
pub trait TextValue: Sized + Display {
    /// Reads text, or the bare value.
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;
}

macro_rules! text_values {
    ($($type:ty => $expected:literal, $read:expr;)*) => {$(
        impl TextValue for $type {
            fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                literal(from, $expected, $read)
            }
        }
    )*};
}

text_values! {
    i64 => "an integer, or text that holds one", integer;
    i32 => "an integer, or text that holds one", integer;
    u64 => "an integer, or text that holds one", integer;
    f64 => "a number, or text that holds one", |text| text.parse().ok();
    bool => "true or false, or text that says so", truth;
}

fn integer<T: TryFrom<i128>>(text: &str) -> Option<T> {
    T::try_from(whole(text)?).ok()
}

fn truth(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => match whole(text)? {
            1 => Some(true),
            0 => Some(false),
            _ => None,
        },
    }
}

/// A token that may be a number as well.
impl TextValue for String {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Token)
    }
}

struct Token;

impl Visitor<'_> for Token {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text or a number")
    }

    fn visit_str<E: DeError>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E: DeError>(self, text: String) -> Result<String, E> {
        Ok(text)
    }

    fn visit_i64<E: DeError>(self, number: i64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_u64<E: DeError>(self, number: u64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_f64<E: DeError>(self, number: f64) -> Result<String, E> {
        Ok(number.to_string())
    }

    /// `false` is how some services say that there is none.
    fn visit_bool<E: DeError>(self, truth: bool) -> Result<String, E> {
        if truth {
            return Err(E::invalid_type(Unexpected::Bool(truth), &self));
        }
        Ok(String::new())
    }
}

impl TextValue for Decimal {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decimal(from)
    }
}

/// A number or a truth value; text that holds one is read too.
#[derive(Debug)]
pub enum Bare {}

impl<T: Serialize> Encode<T> for Bare {
    fn serialize<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        value.serialize(to)
    }
}

impl<T: TextValue> Decode<T> for Bare {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        T::deserialize(from)
    }
}

impl<T: TextValue> Encode<T> for Text {
    fn serialize<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        let text =
            finite(value).ok_or_else(|| S::Error::custom(value.to_string() + super::NOT_FINITE))?;
        to.serialize_str(&text)
    }
}

impl<T: TextValue> Decode<T> for Text {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        T::deserialize(from)
    }
}

impl<T: TextValue> Textual<T> for Text {
    fn text(value: &T) -> Option<String> {
        finite(value)
    }
}
