//! Tagged unions: `oneof: {by: type, subscription: SubscriptionLineItem}`.

use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

/// The key that names the tag's field; a tag of this name is written in double quotes.
const BY: &str = "by";

/// A field whose value names the type of an object.
#[derive(Clone, Debug)]
pub(crate) struct OneOf {
    /// The field.
    pub(crate) by: Option<String>,
    /// Tag, as it was written -> type.
    tags: IndexMap<String, String>,
}

/// One type of a tagged union.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tagged<'a> {
    /// The tag as it was written.
    pub(crate) key: &'a str,
    /// The tag on the wire.
    pub(crate) tag: &'a str,
    /// The type's name.
    pub(crate) ty: &'a str,
}

impl OneOf {
    pub(crate) fn all(&self) -> impl Iterator<Item = Tagged<'_>> {
        self.tags.iter().map(|(key, ty)| Tagged {
            key,
            tag: unquoted(key),
            ty,
        })
    }
}

fn unquoted(key: &str) -> &str {
    key.strip_prefix('"')
        .and_then(|key| key.strip_suffix('"'))
        .unwrap_or(key)
}

impl JsonSchema for OneOf {
    fn schema_name() -> Cow<'static, str> {
        "OneOf".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "properties": {"by": {"type": "string", "description": "The field whose value is the tag."}},
            "additionalProperties": {"type": "string", "description": "Tag -> type with fields."},
            "required": ["by"],
        })
    }
}

impl<'de> Deserialize<'de> for OneOf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut tags = IndexMap::deserialize(deserializer)?;
        Ok(Self {
            by: tags.shift_remove(BY),
            tags,
        })
    }
}
