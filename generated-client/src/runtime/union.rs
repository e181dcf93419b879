// Copied from generator/runtime/src/runtime/union.rs by `cargo xtask codegen`; edit it there.

//! Enums of several types that are distinguished by the form of their JSON.

use serde_json::{Number, Value};

use super::codec::{Decode, Encode, Encoded};
use super::json::{Json, write_text};

/// Writes a union as the member that it is.
#[allow(unused_macros)]
macro_rules! write_union {
    ($name:ident { $($member:ident => $codec:ty),* } else $rest:ident) => {
        impl $crate::runtime::ToJson for $name {
            fn to_json(
                &self,
                to: &mut dyn $crate::runtime::Sink,
            ) -> ::std::result::Result<(), $crate::runtime::Fault> {
                match self {
                    $(Self::$member(value) => {
                        <$codec as $crate::runtime::codec::Encode<_>>::write(value, to)
                    })*
                    Self::$rest(value) => $crate::runtime::ToJson::to_json(value, to),
                }
            }
        }
    };
}

/// Writes a union that is only sent: each member by its codec, the rest as it is.
#[allow(unused_macros)]
macro_rules! sent_union {
    ($name:ident { $($member:ident => $codec:ty),* } else $rest:ident) => {
        $crate::runtime::write_union!($name { $($member => $codec),* } else $rest);
        $crate::runtime::serde_sent!($name);
    };
}

/// Writes a union, and reads it: as the first member that fits, else as the rest.
#[allow(unused_macros)]
macro_rules! union {
    ($name:ident { $($member:ident => $codec:ty),* } else $rest:ident) => {
        $crate::runtime::write_union!($name { $($member => $codec),* } else $rest);

        impl $crate::runtime::FromJson for $name {
            fn from_json(
                json: &mut $crate::runtime::Json<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                for exact in [true, false] {
                    $(if let ::std::option::Option::Some(value) =
                        $crate::runtime::fitting::<$codec, _>(json, exact)
                    {
                        return ::std::result::Result::Ok(Self::$member(value));
                    })*
                }
                $crate::runtime::FromJson::from_json(json).map(Self::$rest)
            }
        }

        $crate::runtime::serde_both!($name);
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
pub(crate) use {sent_union, union, union_from, union_text, write_union};

/// Reads a value of this type, if the JSON reads as one and would be written like this again.
///
/// An object that need not be `exact` only has to be readable.
#[allow(dead_code)]
pub(crate) fn fitting<C: Decode<T> + Encode<T>, T>(json: &mut Json<'_>, exact: bool) -> Option<T> {
    let mut trial = json.clone();
    let value = C::read(&mut trial).ok()?;
    let written = write_text(&Encoded::<C, T>::new(&value)).ok()?;
    let written = serde_json::from_str(&written).ok()?;
    let read = serde_json::from_str(json.clone().raw().ok()?).ok()?;
    if !is_alike(&written, &read, exact) {
        return None;
    }
    *json = trial;
    Some(value)
}

/// Whether what was written is what was read, except for members that the types do not know.
fn is_alike(written: &Value, read: &Value, exact: bool) -> bool {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            !exact
                || written.iter().all(|(key, value)| {
                    let read = read.get(key).unwrap_or(&Value::Null);
                    value.is_null() || is_alike(value, read, exact)
                })
        }
        (Value::Array(written), Value::Array(read)) => {
            let mut pairs = written.iter().zip(read);
            written.len() == read.len()
                && pairs.all(|(written, read)| is_alike(written, read, exact))
        }
        (Value::Number(written), Value::Number(read)) => {
            written == read || (!is_long(read) && written.as_f64() == read.as_f64())
        }
        (written, read) => written == read,
    }
}

/// Whether a float would lose digits of a whole number.
fn is_long(number: &Number) -> bool {
    const EXACT: u64 = 1 << 53;
    let size = number.as_i64().map(i64::unsigned_abs).or(number.as_u64());
    size.is_some_and(|size| size > EXACT)
}
