// Copied from generator/runtime/src/runtime/codec/text.rs by `cargo xtask codegen`; edit it there.

//! Numbers and truth values that are text on the wire.

use std::fmt::Display;

use rust_decimal::Decimal;

use super::super::json::{Failure, Fault, Json, Next, Sink, ToJson};
use super::digits::decimal;
use super::literal::whole;
use super::{Decode, Encode, Textual, finite};

/// A number or a truth value as text; the bare value is read too.
#[derive(Debug)]
pub enum Text {}

/// What can be written as [`Text`]: as it is displayed.
pub trait TextValue: Sized + Display {
    /// Reads text, or the bare value.
    fn read(json: &mut Json<'_>) -> Result<Self, Fault>;
}

macro_rules! text_values {
    ($($type:ty => $expected:literal, $read:expr;)*) => {$(
        impl TextValue for $type {
            fn read(json: &mut Json<'_>) -> Result<Self, Fault> {
                json.literal($expected, $read)
            }
        }
    )*};
}

text_values! {
    i64 => "an integer, or text that holds one", whole_of;
    i32 => "an integer, or text that holds one", whole_of;
    u64 => "an integer, or text that holds one", whole_of;
    f64 => "a number, or text that holds one", |text| text.parse().ok();
    bool => "true or false, or text that says so", truth;
}

/// Reads an integer, or text that holds one.
// Of a client with enums of numbers.
#[allow(dead_code)]
pub fn integer(json: &mut Json<'_>) -> Result<i64, Fault> {
    json.literal("an integer or a string of digits", whole_of)
}

fn whole_of<T: TryFrom<i128>>(text: &str) -> Option<T> {
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
    fn read(json: &mut Json<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "text or a number";
        match json.look()? {
            Next::Text => json.text(EXPECTED, |text| Some(text.to_owned())),
            // `false` is how some services say that there is none.
            Next::Bool => json.literal(EXPECTED, |text| (text == "false").then(Self::new)),
            _ => json.number(EXPECTED).map(str::to_owned),
        }
    }
}

impl TextValue for Decimal {
    fn read(json: &mut Json<'_>) -> Result<Self, Fault> {
        decimal(json)
    }
}

/// A number or a truth value; text that holds one is read too.
#[derive(Debug)]
pub enum Bare {}

impl<T: ToJson> Encode<T> for Bare {
    fn write(value: &T, to: &mut dyn Sink) -> Result<(), Fault> {
        value.to_json(to)
    }
}

impl<T: TextValue> Decode<T> for Bare {
    fn read(json: &mut Json<'_>) -> Result<T, Fault> {
        T::read(json)
    }
}

impl<T: TextValue> Encode<T> for Text {
    fn write(value: &T, to: &mut dyn Sink) -> Result<(), Fault> {
        let text = finite(value)
            .ok_or_else(|| Failure::new(value.to_string() + super::NOT_FINITE, None))?;
        to.text(&text)
    }
}

impl<T: TextValue> Decode<T> for Text {
    fn read(json: &mut Json<'_>) -> Result<T, Fault> {
        T::read(json)
    }
}

impl<T: TextValue> Textual<T> for Text {
    fn text(value: &T) -> Option<String> {
        finite(value)
    }
}
