//! Enums of several types, told apart by the form of their JSON.

use serde_json::Value;
use serde_json::value::RawValue;

use super::codec::{Decode, Encode, Encoded};

/// Writes a union that is only sent: each member by its codec, the rest as it is.
#[allow(unused_macros)]
macro_rules! sent_union {
    ($name:ident { $($member:ident => $codec:ty),* } else $rest:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$member(value) => {
                        <$codec as $crate::runtime::codec::Encode<_>>::serialize(value, to)
                    })*
                    Self::$rest(value) => ::serde::Serialize::serialize(value, to),
                }
            }
        }
    };
}

/// Writes a union, and reads it: as the first member that fits, else as the rest.
#[allow(unused_macros)]
macro_rules! union {
    ($name:ident { $($member:ident => $codec:ty),* } else $rest:ident) => {
        $crate::runtime::sent_union!($name { $($member => $codec),* } else $rest);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let json: ::std::boxed::Box<::serde_json::value::RawValue> =
                    ::serde::Deserialize::deserialize(from)?;
                $(if let Some(value) = $crate::runtime::fitting::<$codec, _>(&json) {
                    return Ok(Self::$member(value));
                })*
                $crate::runtime::read_json(&json).map(Self::$rest)
            }
        }
    };
}

/// Displays a union whose members are all text in paths and queries.
#[allow(unused_macros)]
macro_rules! union_text {
    ($name:ident { $($member:ident),* } else $rest:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$member(value) => ::std::fmt::Display::fmt(value, out),)*
                    Self::$rest(::serde_json::Value::String(text)) => out.pad(text),
                    Self::$rest(value) => ::std::fmt::Display::fmt(value, out),
                }
            }
        }
    };
}

/// Takes bare values for the members of a union, so that setters do.
#[allow(unused_macros)]
macro_rules! union_from {
    ($name:ident { $($type:ty => $member:ident),* }) => {$(
        impl ::std::convert::From<$type> for $name {
            #[allow(clippy::useless_conversion)]
            fn from(value: $type) -> Self {
                Self::$member(value.into())
            }
        }

        impl ::std::convert::From<$type> for $crate::runtime::Patch<$name> {
            fn from(value: $type) -> Self {
                Self::Set(value.into())
            }
        }
    )*};
}

#[allow(unused_imports)]
pub(crate) use {sent_union, union, union_from, union_text};

/// The JSON as a value of this type, if it is one: it reads as one, and would be written like this again.
#[allow(dead_code)]
pub(crate) fn fitting<C: Decode<T> + Encode<T>, T>(json: &RawValue) -> Option<T> {
    let value = C::deserialize(&mut serde_json::Deserializer::from_str(json.get())).ok()?;
    let written = serde_json::to_value(Encoded::<C, T>::new(&value)).ok()?;
    let read = serde_json::from_str(json.get()).ok()?;
    is_alike(&written, &read).then_some(value)
}

/// Whether two values have one form; that of an object is a matter of its type.
fn is_alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(_), Value::Object(_)) => true,
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_alike(one, other))
        }
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (one, other) => one == other,
    }
}
