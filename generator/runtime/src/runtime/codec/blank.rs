//! Empty text in the place of null.

use std::marker::PhantomData;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::value::RawValue;

use super::super::Patch;
use super::super::json::read;
use super::{Decode, Decoded, Encode};

/// The codec of an `Option` or a `Patch` whose nothing may also come as `""`; its values are `C`'s, as `Option<C>`'s are.
#[derive(Debug)]
pub struct Blank<C>(PhantomData<C>);

impl<C: Encode<T>, T> Encode<Option<T>> for Blank<C> {
    fn serialize<S: Serializer>(value: &Option<T>, to: S) -> Result<S::Ok, S::Error> {
        <Option<C> as Encode<Option<T>>>::serialize(value, to)
    }
}

impl<C: Encode<T>, T> Encode<Patch<T>> for Blank<C> {
    fn serialize<S: Serializer>(value: &Patch<T>, to: S) -> Result<S::Ok, S::Error> {
        <Patch<C> as Encode<Patch<T>>>::serialize(value, to)
    }
}

impl<C: Decode<T>, T> Decode<Option<T>> for Blank<C> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
        // Unread JSON, because the value may need its digits.
        let Some(raw) = Option::<Box<RawValue>>::deserialize(from)? else {
            return Ok(None);
        };
        if raw.get() == r#""""# {
            return Ok(None);
        }
        let value = read(raw.get()).map_err(D::Error::custom)?;
        let Decoded::<C, T>(value, _) = value;
        Ok(Some(value))
    }
}

impl<C: Decode<T>, T> Decode<Patch<T>> for Blank<C> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Patch<T>, D::Error> {
        <Self as Decode<Option<T>>>::deserialize(from).map(Patch::from)
    }
}
