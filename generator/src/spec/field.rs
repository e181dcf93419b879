//! A field: a type line, short or long.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::grammar::type_line::{Mark, Part, TyKind};
use super::grammar::{LineError, TypeLine};

/// Fields by the text of their key, which may hold several names: `stage, pipeline: int`.
pub(crate) type Group = IndexMap<String, Field>;

/// A field's line and what the long form adds.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) line: TypeLine,
    /// Whether the long form is used, so that the line's place is below `type`.
    pub(crate) long: bool,
    pub(crate) about: Option<String>,
    pub(crate) rust: Option<String>,
    pub(crate) deprecated: Option<String>,
    /// An older wire name that is still read.
    pub(crate) alias: Option<String>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub(crate) struct Long {
    r#type: TypeLine,
    rust: Option<String>,
    about: Option<String>,
    deprecated: Option<String>,
    alias: Option<String>,
    guess: Option<String>,
}

impl Long {
    /// The line with the reason that stands beside it.
    fn line(&mut self) -> TypeLine {
        let mut line = std::mem::replace(&mut self.r#type, TypeLine::new(""));
        let guess = self.guess.take();
        if let (Some(guess), Ok(parsed)) = (guess, &mut line.parsed) {
            let said = parsed.guess.is_some().then(|| parsed.place(Part::Guess));
            parsed.guess = Some(guess);
            if let Some(at) = said {
                let error = LineError::new("T202", at, "the key `guess` says that already");
                line.parsed = Err(error.help("keep one of the two"));
            }
        }
        line
    }
}

impl Field {
    /// A field of one line.
    pub(crate) fn written(text: &str) -> Self {
        Self {
            line: TypeLine::new(text),
            long: false,
            about: None,
            rust: None,
            deprecated: None,
            alias: None,
        }
    }

    /// Whether its line is nothing but a name, and that is `word`.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        let Ok(line) = &self.line.parsed else {
            return false;
        };
        let is_bare = line.mark == Mark::Plain && line.said.is_empty() && line.text.is_empty();
        !self.long && is_bare && matches!(&line.ty.kind, TyKind::Name(name) if name == word)
    }

    /// The description of the field.
    pub(crate) fn words(&self) -> &str {
        match (&self.about, &self.line.parsed) {
            (Some(about), _) => about,
            (None, Ok(line)) => &line.text,
            (None, Err(_)) => "",
        }
    }
}

text_or_mapping!(
    Field,
    Long,
    |text: String| Field::written(&text),
    |mut long: Long| Field {
        line: long.line(),
        long: true,
        about: long.about,
        rust: long.rust,
        deprecated: long.deprecated,
        alias: long.alias,
    }
);

/// Reads a value that is either one line of text or a mapping.
macro_rules! text_or_mapping {
    ($target:ident, $mapping:ty, $from_text:expr, $from_mapping:expr $(,)?) => {
        impl schemars::JsonSchema for $target {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($target).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mapping = generator.subschema_for::<$mapping>();
                schemars::json_schema!({"anyOf": [{"type": "string"}, mapping]})
            }
        }

        impl<'de> serde::Deserialize<'de> for $target {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Either;
                impl<'de> serde::de::Visitor<'de> for Either {
                    type Value = $target;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("text or a mapping")
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$target, E> {
                        Ok($from_text(text.to_owned()))
                    }

                    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<$target, E> {
                        self.visit_str(&value.to_string())
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        map: A,
                    ) -> Result<$target, A::Error> {
                        let map = serde::de::value::MapAccessDeserializer::new(map);
                        <$mapping as serde::Deserialize>::deserialize(map).map($from_mapping)
                    }
                }
                deserializer.deserialize_any(Either)
            }
        }
    };
}
pub(super) use text_or_mapping;
