// Copied from generator/runtime/src/runtime/json/read.rs by `cargo xtask codegen`; edit it there.

//! Reads JSON as services write it, into types that serde derives.
//!
//! What is read in other ways than serde does:
//!
//! - An object is never read from a list by position; but `[]` is an empty object, as PHP writes one, and `{}` an empty
//!   list, as Lua does.
//! - `null` in the place of a list is an empty list.
//! - `12.0`, `1e5` and `-0` are integers. `12.5` is not one.

use std::borrow::Cow;
use std::cell::Cell;

use serde::de::value::MapDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as DeError, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde_json::value::RawValue;

use super::super::codec::{LITERAL, whole};
use super::name::Name;
use super::{Failure, Step};

/// Reads a value. The error is a [`Failure`] as text.
pub(crate) fn read<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, serde_json::Error> {
    let _level = Level::enter().ok_or_else(|| DeError::custom("it is nested too deep"))?;
    let mut json = serde_json::Deserializer::from_str(json);
    let value = T::deserialize(Liberal(&mut json))?;
    json.end()?;
    Ok(value)
}

/// Reads an object whose members are given. The error is a [`Failure`] as text.
pub(crate) fn read_members<'de, T: Deserialize<'de>>(
    members: Vec<(&'de str, &'de RawValue)>,
) -> Result<T, serde_json::Error> {
    T::deserialize(Liberal(MapDeserializer::new(members.into_iter())))
}

/// One reader inside of others: `serde_json` limits the depth of each, but not how many there are.
struct Level;

impl Level {
    const MOST: u32 = 64;

    fn enter() -> Option<Self> {
        let level = LEVELS.get();
        (level < Self::MOST).then(|| {
            LEVELS.set(level + 1);
            Self
        })
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        LEVELS.set(LEVELS.get() - 1);
    }
}

thread_local! {
    static LEVELS: Cell<u32> = const { Cell::new(0) };
}

/// A deserializer of JSON text, made liberal.
struct Liberal<D>(D);

/// What a type wants to be read from.
#[derive(Clone, Copy)]
enum Wanted {
    Any,
    Object,
    List,
}

macro_rules! as_it_is {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method(visitor)
        }
    )*};
}

macro_rules! integers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let json = <&RawValue>::deserialize(self.0)?.get();
            match whole(json) {
                Some(number) => visit_integer(number, visitor),
                None => json_of(json).$method(visitor).map_err(D::Error::custom),
            }
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Liberal<D> {
    type Error = D::Error;

    as_it_is! {
        deserialize_bool deserialize_f32 deserialize_f64 deserialize_char deserialize_str deserialize_string
        deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_identifier deserialize_ignored_any
    }

    integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Inside(visitor, Wanted::Any))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_option(Inside(visitor, Wanted::Any))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Inside(visitor, Wanted::List))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Inside(visitor, Wanted::Object))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_any(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_any(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        // Other names that begin so are those of `RawValue` and its like.
        if name != LITERAL && name.starts_with('$') {
            return self.0.deserialize_newtype_struct(name, visitor);
        }
        if name != LITERAL {
            return visitor.visit_newtype_struct(self);
        }
        let json = <&RawValue>::deserialize(self.0)?.get();
        if json.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
            return visitor.visit_borrowed_str(json);
        }
        json_of(json)
            .deserialize_any(visitor)
            .map_err(D::Error::custom)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

fn json_of(json: &str) -> serde_json::Deserializer<serde_json::de::StrRead<'_>> {
    serde_json::Deserializer::from_str(json)
}

fn visit_integer<'de, V: Visitor<'de>, E: DeError>(
    number: i128,
    visitor: V,
) -> Result<V::Value, E> {
    match (i64::try_from(number), u64::try_from(number)) {
        (Ok(number), _) => visitor.visit_i64(number),
        (_, Ok(number)) => visitor.visit_u64(number),
        _ => visitor.visit_i128(number),
    }
}

/// Hands what is inside a value to a visitor, to be read liberally too.
struct Inside<V>(V, Wanted);

macro_rules! visits {
    ($($method:ident($type:ty))*) => {$(
        fn $method<E: DeError>(self, value: $type) -> Result<V::Value, E> {
            self.0.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Inside<V> {
    type Value = V::Value;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.expecting(out)
    }

    visits! {
        visit_bool(bool) visit_i64(i64) visit_i128(i128) visit_u64(u64) visit_u128(u128) visit_f64(f64)
        visit_str(&str) visit_borrowed_str(&'de str) visit_string(String)
    }

    fn visit_none<E: DeError>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Liberal(from))
    }

    fn visit_unit<E: DeError>(self) -> Result<V::Value, E> {
        match self.1 {
            Wanted::List => self.in_place("[]"),
            Wanted::Any | Wanted::Object => self.0.visit_unit(),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<V::Value, A::Error> {
        match self.1 {
            Wanted::Any | Wanted::List => self.0.visit_seq(Items { items, next: 0 }),
            Wanted::Object if items.next_element::<IgnoredAny>()?.is_none() => self.in_place("{}"),
            Wanted::Object => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<V::Value, A::Error> {
        let name = Cow::Borrowed("");
        match self.1 {
            Wanted::Any | Wanted::Object => self.0.visit_map(Members { members, name }),
            Wanted::List if members.next_key::<IgnoredAny>()?.is_none() => self.in_place("[]"),
            Wanted::List => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

impl<'de, V: Visitor<'de>> Inside<V> {
    /// Reads another JSON in the place of this one. Its reader is of the same type, so that nothing is compiled twice.
    fn in_place<E: DeError>(self, json: &'static str) -> Result<V::Value, E> {
        json_of(json).deserialize_any(self).map_err(E::custom)
    }
}

/// Deserializes a part of a value.
struct Part<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Part<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Liberal(from))
    }
}

struct Items<A> {
    items: A,
    next: usize,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let item = self.items.next_element_seed(Part(seed));
        let item = item.map_err(|error| below(&error, Step::Index(self.next)));
        self.next += 1;
        item
    }

    fn size_hint(&self) -> Option<usize> {
        self.items.size_hint()
    }
}

struct Members<'de, A> {
    members: A,
    /// Of the member whose value comes next.
    name: Cow<'de, str>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'de, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let kept = &mut self.name;
        self.members.next_key_seed(Name { seed, kept })
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let value = self.members.next_value_seed(Part(seed));
        value.map_err(|error| below(&error, Step::Name(self.name.to_string())))
    }

    fn size_hint(&self) -> Option<usize> {
        self.members.size_hint()
    }
}

#[cold]
fn below<E: DeError>(error: &E, step: Step) -> E {
    E::custom(Failure::of(error).below(step))
}
