// Copied from generator/runtime/src/runtime/codec/mod.rs by `cargo xtask codegen`; edit it there.

//! How single values are written on the wire, where their type's own way is not the service's.
//!
//! A codec is a type without values. Codecs compose as the types they are for: `Option<Vec<Text>>` is the codec of an
//! `Option<Vec<i64>>` whose numbers are written as text.

use std::fmt::Display;
use std::marker::PhantomData;

use super::json::{Fault, FromJson, Json, Sink, ToJson, write_text};
use super::{Error, ErrorKind};

mod blank;
mod containers;
mod dates;
mod digits;
mod in_text;
mod layout;
mod literal;
mod named;
mod next;
mod text;

pub use blank::Blank;
pub use containers::Pairs;
pub use dates::{Date, DateLayout, DateTimeLayout, Layout, UnixMillis, UnixSeconds};
pub use digits::Digits;
pub use in_text::InText;
pub(super) use literal::whole;
pub use next::Next;
pub use text::{Bare, Text, TextValue, integer};

/// Writes values of type `T` in the way of this codec.
pub trait Encode<T: ?Sized> {
    /// Writes one value.
    fn write(value: &T, to: &mut dyn Sink) -> Result<(), Fault>;
}

/// Reads values of type `T` in the way of this codec, liberally.
pub trait Decode<T> {
    /// Reads one value.
    fn read(json: &mut Json<'_>) -> Result<T, Fault>;

    /// Reads a value that may be absent.
    fn read_option(json: &mut Json<'_>) -> Result<Option<T>, Fault> {
        if json.null()? {
            return Ok(None);
        }
        Self::read(json).map(Some)
    }
}

/// Writes values of type `T` as text, for queries and paths.
pub trait Textual<T: ?Sized> {
    /// The value as text; `None` if it has none, as NaN and the infinities.
    fn text(value: &T) -> Option<String>;
}

/// The type's own way.
#[derive(Debug)]
pub enum Same {}

impl<T: ToJson + ?Sized> Encode<T> for Same {
    fn write(value: &T, to: &mut dyn Sink) -> Result<(), Fault> {
        value.to_json(to)
    }
}

impl<T: FromJson> Decode<T> for Same {
    fn read(json: &mut Json<'_>) -> Result<T, Fault> {
        T::from_json(json)
    }
}

impl<T: Display + ?Sized> Textual<T> for Same {
    fn text(value: &T) -> Option<String> {
        finite(value)
    }
}

/// The end of the error about a float that cannot be sent.
pub(super) const NOT_FINITE: &str = " is not a number that can be sent";

/// A value as text, unless it is NaN or an infinity.
pub(super) fn finite<T: Display + ?Sized>(value: &T) -> Option<String> {
    let text = value.to_string();
    // Only a float is written in full where no character is asked for; a text of the same letters is cut.
    let is_float = matches!(text.as_str(), "NaN" | "inf" | "-inf") && format!("{value:.0}") == text;
    (!is_float).then_some(text)
}

/// A value as JSON that is written in the way of a codec.
#[doc(hidden)]
pub fn rewritten<C: Encode<T>, T: ?Sized>(value: &T) -> Result<String, Error> {
    let unwritable = |fault: Fault| {
        let why = format!("the value cannot be written{}", fault.described());
        Error::new(ErrorKind::Build, why)
    };
    write_text(&Encoded::<C, T>::new(value)).map_err(unwritable)
}

/// A value that is written in the way of a codec.
pub(crate) struct Encoded<'a, C, T: ?Sized>(pub &'a T, pub PhantomData<C>);

impl<'a, C, T: ?Sized> Encoded<'a, C, T> {
    pub(crate) fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<C: Encode<T>, T: ?Sized> ToJson for Encoded<'_, C, T> {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        C::write(self.0, to)
    }
}
