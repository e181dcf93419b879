//! `errors`: where the responses of a service say that a call failed, and why.

use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

use super::grammar::PlaceLine;

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Errors {
    /// Place -> values that mean a failure, whatever the status says: `{ok: false}`.
    pub(crate) when: Option<IndexMap<String, Words>>,
    /// Place -> the only values that mean a success: `{code: 0}`.
    pub(crate) unless: Option<IndexMap<String, Words>>,
    /// Where the message for people is.
    pub(crate) message: Option<PlaceLine>,
    /// Where the service's own code of the failure is.
    pub(crate) code: Option<PlaceLine>,
}

/// One value or a list of them, as text.
#[derive(Clone, Debug)]
pub(crate) struct Words(pub(crate) Vec<String>);

impl JsonSchema for Words {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Words".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let scalar = ["string", "number", "boolean"];
        json_schema!({"anyOf": [
            {"type": scalar},
            {"type": "array", "items": {"type": scalar}},
        ]})
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrMore)
    }
}

struct OneOrMore;

impl<'de> Visitor<'de> for OneOrMore {
    type Value = Words;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value or a list of values")
    }

    fn visit_str<E>(self, text: &str) -> Result<Words, E> {
        Ok(one(&text))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Words, E> {
        Ok(one(&value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Words, E> {
        Ok(one(&value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Words, E> {
        Ok(one(&value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Words, E> {
        Ok(one(&value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Words, A::Error> {
        let mut words = Vec::new();
        while let Some(word) = items.next_element::<String>()? {
            words.push(word);
        }
        Ok(Words(words))
    }
}

fn one(value: &impl ToString) -> Words {
    Words(vec![value.to_string()])
}
