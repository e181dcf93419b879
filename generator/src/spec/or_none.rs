//! A mapping, or `none` in its place.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// What an endpoint says of its own, or that it has none.
#[derive(Clone, Debug)]
pub(crate) enum OrNone<T> {
    /// `none`
    Off,
    /// Another word, which the language does not have.
    Unknown(String),
    Own(Box<T>),
}

impl<T> OrNone<T> {
    pub(crate) fn own(&self) -> Option<&T> {
        match self {
            Self::Own(own) => Some(own),
            Self::Off | Self::Unknown(_) => None,
        }
    }
}

impl<T: JsonSchema> JsonSchema for OrNone<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}OrNone", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mapping = generator.subschema_for::<T>();
        json_schema!({"anyOf": [{"type": "string", "const": "none"}, mapping]})
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OrNone<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either(PhantomData))
    }
}

struct Either<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
    type Value = OrNone<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or a mapping")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<OrNone<T>, E> {
        Ok(match text {
            "none" => OrNone::Off,
            _ => OrNone::Unknown(text.to_owned()),
        })
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<OrNone<T>, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OrNone<T>, A::Error> {
        let own = T::deserialize(MapAccessDeserializer::new(map))?;
        Ok(OrNone::Own(Box::new(own)))
    }
}
