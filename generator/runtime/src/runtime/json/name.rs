//! Reads the name of a member, and keeps it for the path of a failure.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as DeError, Visitor};

/// Deserializes a name with `seed`.
pub(super) struct Name<'n, 'de, S> {
    pub seed: S,
    pub kept: &'n mut Cow<'de, str>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Name<'_, 'de, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<S::Value, D::Error> {
        self.seed.deserialize(Kept(from, self.kept))
    }
}

/// A deserializer or a visitor of a name.
struct Kept<'n, 'de, T>(T, &'n mut Cow<'de, str>);

macro_rules! text {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.deserialize_any(Kept(visitor, self.1))
        }
    )*};
}

macro_rules! as_it_is {
    ($($method:ident($($name:ident: $type:ty),*))*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $type,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method($($name,)* visitor)
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Kept<'_, 'de, D> {
    type Error = D::Error;

    text! { deserialize_any deserialize_identifier deserialize_str deserialize_string deserialize_ignored_any }

    as_it_is! {
        deserialize_bool() deserialize_char() deserialize_f32() deserialize_f64()
        deserialize_i8() deserialize_i16() deserialize_i32() deserialize_i64() deserialize_i128()
        deserialize_u8() deserialize_u16() deserialize_u32() deserialize_u64() deserialize_u128()
        deserialize_bytes() deserialize_byte_buf() deserialize_option() deserialize_unit()
        deserialize_seq() deserialize_map() deserialize_tuple(length: usize)
        deserialize_unit_struct(name: &'static str) deserialize_tuple_struct(name: &'static str, length: usize)
        deserialize_struct(name: &'static str, fields: &'static [&'static str])
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        visitor.visit_newtype_struct(self)
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Kept<'_, 'de, V> {
    type Value = V::Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(out)
    }

    fn visit_borrowed_str<E: DeError>(self, name: &'de str) -> Result<V::Value, E> {
        *self.1 = Cow::Borrowed(name);
        self.0.visit_borrowed_str(name)
    }

    fn visit_str<E: DeError>(self, name: &str) -> Result<V::Value, E> {
        *self.1 = Cow::Owned(name.to_owned());
        self.0.visit_str(name)
    }
}
