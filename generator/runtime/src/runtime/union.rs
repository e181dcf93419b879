//! Enums of several types that are distinguished by the form of their JSON.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::collections::HashMap;

use serde::de::Error as DeError;
use serde_json::value::RawValue;
use serde_json::{Number, Value};

use super::codec::{Decode, Decoded, Encode, Encoded};

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
                let members: &[$crate::runtime::ReadMember<Self>] = &[$(|json| {
                    let (value, exact) = $crate::runtime::fitting::<$codec, _>(json)?;
                    Some((Self::$member(value), exact))
                }),*];
                $crate::runtime::read_union(&json, members, Self::$rest)
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

/// Reads the JSON as a member, if it is one, and says whether it would be written just like this again.
#[allow(dead_code)]
pub(crate) type ReadMember<T> = fn(&RawValue) -> Option<(T, bool)>;

/// The JSON as the first member that would be written like this again, else as the first that reads it, else as it is.
#[allow(dead_code)]
pub(crate) fn read_union<T: Clone + 'static, E: DeError>(
    json: &RawValue,
    members: &[ReadMember<T>],
    rest: fn(Value) -> T,
) -> Result<T, E> {
    let _open = Memory::enter();
    if let Some(known) = Memory::find(json) {
        return Ok(known);
    }
    let mut loose = None;
    let mut exact = None;
    for read in members {
        match read(json) {
            Some((value, true)) => {
                exact = Some(value);
                break;
            }
            Some((value, false)) if loose.is_none() => loose = Some(value),
            _ => {}
        }
    }
    let value = match exact.or(loose) {
        Some(value) => value,
        None => rest(super::oneof::read_json(json)?),
    };
    Memory::keep(json, &value);
    Ok(value)
}

/// What unions inside of a union were read as.
///
/// Each member that is tried reads all that is inside again. Without this, a body of unions in unions would be read twice
/// as often at each level.
struct Memory;

#[derive(Default)]
struct Known {
    /// The unions that are being read, each inside of the one before it.
    open: usize,
    values: HashMap<TypeId, HashMap<Box<str>, Box<dyn Any>>>,
}

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::default();
}

impl Memory {
    fn enter() -> Self {
        KNOWN.with_borrow_mut(|known| known.open += 1);
        Self
    }

    fn find<T: Clone + 'static>(json: &RawValue) -> Option<T> {
        KNOWN.with_borrow(|known| {
            let value = known.values.get(&TypeId::of::<T>())?.get(json.get())?;
            value.downcast_ref().cloned()
        })
    }

    /// Keeps a value that the unions around it may ask for again; what is short is read again as fast.
    fn keep<T: Clone + 'static>(json: &RawValue, value: &T) {
        KNOWN.with_borrow_mut(|known| {
            if known.open > 1 && json.get().starts_with(['{', '[']) {
                let values = known.values.entry(TypeId::of::<T>()).or_default();
                values.insert(json.get().into(), Box::new(value.clone()));
            }
        });
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        let done = KNOWN.with_borrow_mut(|known| {
            known.open -= 1;
            (known.open == 0).then(|| std::mem::take(&mut known.values))
        });
        // Dropping a value must not find the memory in use.
        drop(done);
    }
}

/// The JSON as a value of this type, if it reads as one and would be written like this again, and whether it would
/// exactly. An object that is not exact only has to be readable.
#[allow(dead_code)]
pub(crate) fn fitting<C: Decode<T> + Encode<T>, T>(json: &RawValue) -> Option<(T, bool)> {
    let Decoded::<C, T>(value, _) = super::json::read(json.get()).ok()?;
    let written = serde_json::to_value(Encoded::<C, T>::new(&value)).ok()?;
    let read = serde_json::from_str(json.get()).ok()?;
    let exact = is_alike(&written, &read, true);
    (exact || is_alike(&written, &read, false)).then_some((value, exact))
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
