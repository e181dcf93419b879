//! The small languages inside scalars. Each is read once, when its file is; what is wrong with one is kept for
//! the checker.

pub(crate) mod http_line;
pub(crate) mod place;
pub(crate) mod rule_line;
mod status;
pub(crate) mod target;
pub(crate) mod type_line;
pub(crate) mod units;
mod word;

pub(crate) use http_line::{Http, HttpLine, Method};
pub(crate) use place::{KeysLine, PlaceLine, Places};
pub(crate) use rule_line::{Rule, RuleKind, RuleLine};
pub(crate) use status::Statuses;
pub(crate) use target::{CountedLine, Target, TargetLine};
pub(crate) use type_line::TypeLine;
pub(crate) use word::{FromWord, Word};

use std::ops::Range;

/// What is wrong with a line, and where in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LineError {
    pub(crate) code: &'static str,
    pub(crate) title: String,
    pub(crate) at: Range<usize>,
    pub(crate) help: Option<&'static str>,
    pub(crate) instead: Option<String>,
    /// The whole line.
    pub(crate) line: String,
}

impl LineError {
    pub(crate) fn new(code: &'static str, at: Range<usize>, title: impl Into<String>) -> Self {
        Self {
            code,
            title: title.into(),
            at,
            help: None,
            instead: None,
            line: String::new(),
        }
    }

    pub(crate) fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    /// In this line.
    pub(crate) fn of(self, line: &str) -> Self {
        Self {
            line: line.to_owned(),
            ..self
        }
    }

    pub(crate) fn instead(mut self, text: impl Into<String>) -> Self {
        self.instead = Some(text.into());
        self
    }
}

/// Reads a scalar that is one line of a small language, and says in the JSON Schema what it looks like.
macro_rules! line {
    ($line:ident, $parsed:ty, $parse:path, $description:literal) => {
        impl schemars::JsonSchema for $line {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($line).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "string", "description": $description})
            }
        }

        impl<'de> serde::Deserialize<'de> for $line {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self {
                    parsed: $parse(&text).map_err(|error| error.of(&text)),
                })
            }
        }
    };
}
use line;
