//! Rules between fields: sentences of one line.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::line::LineError;
use crate::rule::{self, Rule};

/// A rule that has been read; what is wrong with it is kept for the checker.
#[derive(Clone, Debug)]
pub(crate) struct RuleLine {
    pub(crate) parsed: Result<Rule, LineError>,
}

impl JsonSchema for RuleLine {
    fn schema_name() -> Cow<'static, str> {
        "RuleLine".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "`exactly one of a, b`, `at most one of a, b`, `at least one of a, b` or `a needs b, c`.",
        })
    }
}

impl<'de> Deserialize<'de> for RuleLine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(Self {
            parsed: rule::parse(&text),
        })
    }
}
