//! Scalars that stand for a value: a word of a list, a rate, a time.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

/// What was written, and the value that it stands for unless it stands for none.
#[derive(Clone, Debug)]
pub(crate) struct Word<T> {
    pub(crate) text: String,
    pub(crate) value: Option<T>,
}

/// A value that has a word.
pub(crate) trait FromWord: Sized {
    fn from_word(text: &str) -> Option<Self>;
}

impl<T: FromWord> JsonSchema for Word<T> {
    fn schema_name() -> Cow<'static, str> {
        String::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }
}

impl<'de, T: FromWord> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(Self {
            value: T::from_word(&text),
            text,
        })
    }
}
