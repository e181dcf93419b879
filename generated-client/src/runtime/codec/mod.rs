// Copied from generator/runtime/src/runtime/codec/mod.rs by `cargo xtask codegen`; edit it there.

//! How single values are written on the wire, where serde's own way is not the service's.
//!
//! A codec is a type without values. Codecs compose as the types they are for: `Option<Vec<Text>>` is the codec of an
//! `Option<Vec<i64>>` whose numbers are written as text.

use std::fmt::Display;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod blank;
mod containers;
mod dates;
mod digits;
mod extra;
mod layout;
mod literal;
mod named;
mod next;
mod text;

pub use blank::Blank;
pub use containers::Pairs;
pub use dates::{Date, DateLayout, DateTimeLayout, Layout, UnixMillis, UnixSeconds};
pub use digits::Digits;
pub use extra::{Extra, Fields};
pub(super) use literal::{LITERAL, literal, whole};
pub use next::Next;
pub use text::{Bare, Text, TextValue};

/// Writes values of type `T` in the way of this codec.
pub trait Encode<T: ?Sized> {
    /// Writes one value.
    fn serialize<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error>;
}

/// Reads values of type `T` in the way of this codec, liberally.
pub trait Decode<T> {
    /// Reads one value.
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<T, D::Error>;
}

/// Writes values of type `T` as text, for queries and paths.
pub trait Textual<T: ?Sized> {
    /// The value as text; `None` if it has none, as NaN and the infinities.
    fn text(value: &T) -> Option<String>;
}

/// Makes a codec usable in `#[serde(with = "…")]`.
#[derive(Debug)]
pub struct As<C>(PhantomData<C>);

impl<C> As<C> {
    /// Writes a field.
    pub fn serialize<T, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error>
    where
        C: Encode<T>,
    {
        C::serialize(value, to)
    }

    /// Reads a field.
    pub fn deserialize<'de, T, D: Deserializer<'de>>(from: D) -> Result<T, D::Error>
    where
        C: Decode<T>,
    {
        C::deserialize(from)
    }
}

/// Serde's own way.
#[derive(Debug)]
pub enum Same {}

impl<T: Serialize + ?Sized> Encode<T> for Same {
    fn serialize<S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        value.serialize(to)
    }
}

impl<T: DeserializeOwned> Decode<T> for Same {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        T::deserialize(from)
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

/// A value that serializes in the way of a codec.
pub(crate) struct Encoded<'a, C, T: ?Sized>(pub &'a T, pub PhantomData<C>);

impl<'a, C, T: ?Sized> Encoded<'a, C, T> {
    pub(crate) fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<C: Encode<T>, T: ?Sized> Serialize for Encoded<'_, C, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        C::serialize(self.0, to)
    }
}

/// A value that was deserialized in the way of a codec.
pub(crate) struct Decoded<C, T>(pub T, pub PhantomData<C>);

impl<'de, C: Decode<T>, T> Deserialize<'de> for Decoded<C, T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        C::deserialize(from).map(|value| Self(value, PhantomData))
    }
}
