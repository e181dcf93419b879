//! Codecs of values that hold others.

use std::marker::PhantomData;

use serde::de::{Error as DeError, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::{Map, Patch};
use super::{Decode, Decoded, Encode, Encoded};

impl<C: Encode<T>, T> Encode<Option<T>> for Option<C> {
    fn serialize<S: Serializer>(value: &Option<T>, to: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => to.serialize_some(&Encoded::<C, T>::new(value)),
            None => to.serialize_none(),
        }
    }
}

impl<C: Decode<T>, T> Decode<Option<T>> for Option<C> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
        let value = Option::<Decoded<C, T>>::deserialize(from)?;
        Ok(value.map(|Decoded(value, _)| value))
    }
}

impl<C: Encode<T>, T> Encode<Patch<T>> for Patch<C> {
    fn serialize<S: Serializer>(value: &Patch<T>, to: S) -> Result<S::Ok, S::Error> {
        value.value().map(Encoded::<C, T>::new).serialize(to)
    }
}

impl<C: Decode<T>, T> Decode<Patch<T>> for Patch<C> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Patch<T>, D::Error> {
        <Option<C> as Decode<Option<T>>>::deserialize(from).map(Patch::from)
    }
}

impl<C: Encode<T>, T> Encode<Vec<T>> for Vec<C> {
    fn serialize<S: Serializer>(values: &Vec<T>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(values.iter().map(Encoded::<C, T>::new))
    }
}

impl<C: Decode<T>, T> Decode<Vec<T>> for Vec<C> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
        let values = Vec::<Decoded<C, T>>::deserialize(from)?;
        Ok(values.into_iter().map(|Decoded(value, _)| value).collect())
    }
}

impl<C: Encode<T>, T> Encode<Map<T>> for Map<C> {
    fn serialize<S: Serializer>(map: &Map<T>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(
            map.iter()
                .map(|(key, value)| (key, Encoded::<C, T>::new(value))),
        )
    }
}

impl<C: Decode<T>, T> Decode<Map<T>> for Map<C> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Map<T>, D::Error> {
        let map = Map::<Decoded<C, T>>::deserialize(from)?;
        Ok(map
            .into_iter()
            .map(|(key, Decoded(value, _))| (key, value))
            .collect())
    }
}

/// A map that is `[{"key": k, "value": v}]` on the wire; a plain object is read too.
#[derive(Debug)]
pub struct Pairs<C>(PhantomData<C>);

#[derive(Serialize)]
#[serde(bound = "C: Encode<T>")]
struct Pair<'a, C, T> {
    key: &'a str,
    value: Encoded<'a, C, T>,
}

#[derive(Deserialize)]
#[serde(bound = "C: Decode<T>")]
struct OwnedPair<C, T> {
    key: String,
    value: Decoded<C, T>,
}

impl<C: Encode<T>, T> Encode<Map<T>> for Pairs<C> {
    fn serialize<S: Serializer>(map: &Map<T>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(map.iter().map(|(key, value)| Pair::<C, T> {
            key,
            value: Encoded::new(value),
        }))
    }
}

impl<C: Decode<T>, T> Decode<Map<T>> for Pairs<C> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Map<T>, D::Error> {
        from.deserialize_any(PairsVisitor::<C, T>(PhantomData))
    }
}

struct PairsVisitor<C, T>(PhantomData<fn() -> (C, T)>);

impl<'de, C: Decode<T>, T> Visitor<'de> for PairsVisitor<C, T> {
    type Value = Map<T>;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a list of keys and values, or an object")
    }

    fn visit_unit<E: DeError>(self) -> Result<Map<T>, E> {
        Ok(Map::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut pairs: A) -> Result<Map<T>, A::Error> {
        let mut map = Map::new();
        while let Some(OwnedPair {
            key,
            value: Decoded(value, _),
        }) = pairs.next_element::<OwnedPair<C, T>>()?
        {
            map.insert(key, value);
        }
        Ok(map)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Map<T>, A::Error> {
        let mut map = Map::new();
        while let Some((key, Decoded(value, _))) = members.next_entry::<String, Decoded<C, T>>()? {
            map.insert(key, value);
        }
        Ok(map)
    }
}
