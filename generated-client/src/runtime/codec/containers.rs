// Copied from generator/runtime/src/runtime/codec/containers.rs by `cargo xtask codegen`; edit it there.

//! Codecs of values that hold others.

use std::marker::PhantomData;

use super::super::json::{Fault, Field, Json, Next, Required, Sink, Step, ToJson};
use super::super::{Map, Patch};
use super::{Decode, Encode, Encoded, Same};

impl<C: Encode<T>, T> Encode<Option<T>> for Option<C> {
    fn write(value: &Option<T>, to: &mut dyn Sink) -> Result<(), Fault> {
        match value {
            Some(value) => C::write(value, to),
            None => to.null(),
        }
    }
}

impl<C: Decode<T>, T> Decode<Option<T>> for Option<C> {
    fn read(json: &mut Json<'_>) -> Result<Option<T>, Fault> {
        C::read_option(json)
    }
}

impl<C: Encode<T>, T> Encode<Patch<T>> for Patch<C> {
    /// `Unchanged` has no JSON of its own; fields skip it.
    fn write(value: &Patch<T>, to: &mut dyn Sink) -> Result<(), Fault> {
        match value {
            Patch::Set(value) => C::write(value, to),
            Patch::Clear | Patch::Unchanged => to.null(),
        }
    }
}

impl<C: Decode<T>, T> Decode<Patch<T>> for Patch<C> {
    fn read(json: &mut Json<'_>) -> Result<Patch<T>, Fault> {
        C::read_option(json).map(Patch::from)
    }
}

impl<C: Encode<T>, T> Encode<Vec<T>> for Vec<C> {
    fn write(values: &Vec<T>, to: &mut dyn Sink) -> Result<(), Fault> {
        to.list(values.len(), &mut |items| {
            let mut values = values.iter();
            values.try_for_each(|value| items.item(&Encoded::<C, T>::new(value)))
        })
    }
}

impl<C: Decode<T>, T> Decode<Vec<T>> for Vec<C> {
    fn read(json: &mut Json<'_>) -> Result<Vec<T>, Fault> {
        let mut values = Vec::new();
        json.list("a list", &mut |json| {
            values.push(C::read(json)?);
            Ok(())
        })?;
        Ok(values)
    }
}

impl<C: Encode<T>, T> Encode<Map<T>> for Map<C> {
    fn write(map: &Map<T>, to: &mut dyn Sink) -> Result<(), Fault> {
        to.object(&mut |members| {
            let mut map = map.iter();
            map.try_for_each(|(key, value)| members.member(key, &Encoded::<C, T>::new(value)))
        })
    }
}

impl<C: Decode<T>, T> Decode<Map<T>> for Map<C> {
    /// Null is an empty map, and so is `[]`, as PHP writes one.
    fn read(json: &mut Json<'_>) -> Result<Map<T>, Fault> {
        let mut map = Map::new();
        if !json.null()? {
            members::<C, T>(json, "an object", &mut map)?;
        }
        Ok(map)
    }
}

fn members<C: Decode<T>, T>(
    json: &mut Json<'_>,
    expected: &'static str,
    map: &mut Map<T>,
) -> Result<(), Fault> {
    json.members(expected, &mut |key, json| {
        match C::read(json) {
            Ok(value) => _ = map.insert(key, value),
            Err(fault) => return Err(fault.below(Step::name(key))),
        }
        Ok(())
    })
}

/// A map that is `[{"key": k, "value": v}]` on the wire; a plain object is read too.
#[derive(Debug)]
pub struct Pairs<C>(PhantomData<C>);

const PAIR: &[Field] = &[Field::new("key", &[]), Field::new("value", &[])];

impl<C: Encode<T>, T> Encode<Map<T>> for Pairs<C> {
    fn write(map: &Map<T>, to: &mut dyn Sink) -> Result<(), Fault> {
        to.list(map.len(), &mut |items| {
            let mut map = map.iter();
            map.try_for_each(|(key, value)| {
                let value = Encoded::new(value);
                items.item(&Pair::<C, T> { key, value })
            })
        })
    }
}

struct Pair<'a, C, T> {
    key: &'a str,
    value: Encoded<'a, C, T>,
}

impl<C: Encode<T>, T> ToJson for Pair<'_, C, T> {
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault> {
        to.object(&mut |members| {
            members.member("key", &self.key)?;
            members.member("value", &self.value)
        })
    }
}

impl<C: Decode<T>, T> Decode<Map<T>> for Pairs<C> {
    fn read(json: &mut Json<'_>) -> Result<Map<T>, Fault> {
        const EXPECTED: &str = "a list of keys and values, or an object";
        let mut map = Map::new();
        match json.look()? {
            Next::Object => members::<C, T>(json, EXPECTED, &mut map)?,
            _ => json.list(EXPECTED, &mut |json| {
                let mut key = Required::<Same>::place::<String>();
                let mut value = Required::<C>::place();
                let pair = json.object(PAIR, &mut [&mut key, &mut value], None)?;
                let key = Required::<Same>::taken(key, "key", pair)?;
                map.insert(key, Required::<C>::taken(value, "value", pair)?);
                Ok(())
            })?,
        }
        Ok(map)
    }
}
