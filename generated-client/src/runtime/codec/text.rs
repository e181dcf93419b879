// Copied from generator/runtime/src/runtime/codec/text.rs by `cargo xtask codegen`; edit it there.

//! Numbers and truth values that are text on the wire.

use std::fmt;
use std::marker::PhantomData;

use rust_decimal::Decimal;
use serde::de::{Error as DeError, Unexpected, Visitor};
use serde::{Deserializer, Serializer};

use super::digits::decimal;
use super::{Decode, Encode, Textual};

/// A number or a truth value as text; the bare value is read too.
#[derive(Debug)]
pub enum Text {}

/// What can be written as [`Text`].
pub trait TextValue: Sized {
    /// What a reader expects, for its errors.
    const EXPECTED: &'static str;
    /// Writes the value.
    fn write(&self) -> String;
    /// Reads the value.
    fn read(text: &str) -> Option<Self>;
    /// Takes the bare value from JSON.
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Native(PhantomData))
    }
}

macro_rules! displayed {
    ($($type:ty => $expected:literal),*) => {$(
        impl TextValue for $type {
            const EXPECTED: &'static str = $expected;
            fn write(&self) -> String {
                self.to_string()
            }
            fn read(text: &str) -> Option<Self> {
                text.trim().parse().ok()
            }
        }
    )*};
}

displayed!(i64 => "an integer, or text that holds one", i32 => "an integer, or text that holds one",
    u64 => "an integer, or text that holds one", f64 => "a number, or text that holds one");

impl TextValue for bool {
    const EXPECTED: &'static str = "true or false, or text that says so";

    fn write(&self) -> String {
        self.to_string()
    }

    fn read(text: &str) -> Option<Self> {
        match text.trim() {
            "true" | "True" | "TRUE" | "1" => Some(true),
            "false" | "False" | "FALSE" | "0" => Some(false),
            _ => None,
        }
    }
}

impl TextValue for Decimal {
    const EXPECTED: &'static str = "a decimal number, or text that holds one";

    fn write(&self) -> String {
        self.to_string()
    }

    fn read(text: &str) -> Option<Self> {
        super::digits::parse(text.trim())
    }

    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decimal(from)
    }
}

impl<T: TextValue> Encode<T> for Text {
    fn serialize<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&value.write())
    }
}

impl<T: TextValue> Decode<T> for Text {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        T::deserialize(from)
    }
}

impl<T: TextValue> Textual<T> for Text {
    fn text(value: &T) -> String {
        value.write()
    }
}

/// Reads text or a bare value, which is brought into its text first.
struct Native<T>(PhantomData<T>);

impl<T: TextValue> Visitor<'_> for Native<T> {
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
