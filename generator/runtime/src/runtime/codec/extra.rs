//! Members of an object that are not fields of its type.

use std::marker::PhantomData;

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::Value;

use super::super::Map;
use super::super::json::{Failure, Step, read};
use super::{Decode, Decoded, Encode, Encoded};

/// The names of the members that are fields of a type.
pub trait Fields {
    /// As the wire has them.
    const NAMES: &'static [&'static str];
}

/// The codec of a flattened map beside the fields of `O`; its values are `C`'s.
///
/// A member with the name of a field is not written: the object would have it twice.
#[derive(Debug)]
pub struct Extra<O, C>(PhantomData<(O, C)>);

impl<O: Fields, C: Encode<T>, T> Encode<Map<T>> for Extra<O, C> {
    fn serialize<S: Serializer>(map: &Map<T>, to: S) -> Result<S::Ok, S::Error> {
        if let Some(name) = map.keys().find(|key| O::NAMES.contains(key)) {
            return Err(S::Error::custom(format_args!(
                "`{name}` is a field, and was also given among the other members"
            )));
        }
        to.collect_map(
            map.iter()
                .map(|(key, value)| (key, Encoded::<C, T>::new(value))),
        )
    }
}

impl<O: Fields, C: Decode<T>, T> Decode<Map<T>> for Extra<O, C> {
    /// Serde keeps what is not a field as any JSON, so no codec sees the text of a number here.
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Map<T>, D::Error> {
        let mut map = Map::new();
        for (key, member) in Map::<Value>::deserialize(from)? {
            // The fields were taken out before; a tag is left.
            if O::NAMES.contains(&key.as_str()) {
                continue;
            }
            match read::<Decoded<C, T>>(&member.to_string()) {
                Ok(Decoded(value, _)) => _ = map.insert(key, value),
                // Null is not a value, unless the type has it.
                Err(_) if member.is_null() => {}
                Err(error) => {
                    let failure = Failure::of(&error).below(Step::Name(key));
                    return Err(D::Error::custom(failure));
                }
            }
        }
        Ok(map)
    }
}
