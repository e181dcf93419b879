// Copied from generator/runtime/src/runtime/codec/text.rs by `cargo xtask codegen`; edit it there.

//! Numbers and truth values that are text on the wire.

use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::de::{Error as DeError, Unexpected, Visitor};
use serde::{Deserializer, Serializer};

use super::digits::decimal;
use super::{Decode, Encode, Textual};

/// A number or a truth value as text; the bare value is read too.
#[derive(Debug)]
pub enum Text {}

/// What can be written as [`Text`]: as it is displayed.
pub trait TextValue: Sized + Display {
    /// Reads text, or the bare value.
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;
}

/// What is read from text.
trait Parsed: Sized {
    /// What a reader expects, for its errors.
    const EXPECTED: &'static str;
    fn read(text: &str) -> Option<Self>;
}

macro_rules! parsed {
    ($($type:ty => $expected:literal, $read:expr;)*) => {$(
        impl TextValue for $type {
            fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_any(Native(PhantomData))
            }
        }

        impl Parsed for $type {
            const EXPECTED: &'static str = $expected;
            fn read(text: &str) -> Option<Self> {
                $read(text.trim())
            }
        }
    )*};
}

parsed! {
    i64 => "an integer, or text that holds one", displayed;
    i32 => "an integer, or text that holds one", displayed;
    u64 => "an integer, or text that holds one", displayed;
    f64 => "a number, or text that holds one", displayed;
    bool => "true or false, or text that says so", truth;
}

fn displayed<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn truth(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" | "1" => Some(true),
        "false" | "False" | "FALSE" | "0" => Some(false),
        _ => None,
    }
}

impl TextValue for Decimal {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decimal(from)
    }
}

impl<T: TextValue> Encode<T> for Text {
    fn serialize<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }
}

impl<T: TextValue> Decode<T> for Text {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        T::deserialize(from)
    }
}

impl<T: TextValue> Textual<T> for Text {
    fn text(value: &T) -> String {
        value.to_string()
    }
}

/// Reads text or a bare value, which is brought into its text first.
struct Native<T>(PhantomData<T>);

impl<T: Parsed> Visitor<'_> for Native<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(T::EXPECTED)
    }

    fn visit_str<E: DeError>(self, text: &str) -> Result<T, E> {
        T::read(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_i64<E: DeError>(self, number: i64) -> Result<T, E> {
        T::read(&number.to_string())
            .ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: DeError>(self, number: u64) -> Result<T, E> {
        T::read(&number.to_string())
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: DeError>(self, number: f64) -> Result<T, E> {
        // Display writes 5.0 as "5", which an integer may read.
        T::read(&number.to_string())
            .ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_bool<E: DeError>(self, truth: bool) -> Result<T, E> {
        T::read(if truth { "true" } else { "false" })
            .ok_or_else(|| E::invalid_type(Unexpected::Bool(truth), &self))
    }
}
