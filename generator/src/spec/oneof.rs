//! Tagged unions: `oneof: {tag: type, types: {subscription: SubscriptionLineItem}}`.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::grammar::{FromWord, Word};

/// A field whose value names the type of an object.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct OneOf {
    /// The field whose value is the tag.
    pub(crate) tag: Option<String>,
    /// `tag` if the type stands under a key that is called like the tag.
    pub(crate) content: Option<Word<Content>>,
    /// Tag -> type with fields.
    pub(crate) types: IndexMap<String, String>,
}

/// That the fields of a type stand under the tag's own key, not beside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Content;

impl FromWord for Content {
    fn from_word(text: &str) -> Option<Self> {
        (text == "tag").then_some(Self)
    }
}

/// One type of a tagged union.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tagged<'a> {
    /// The tag on the wire.
    pub(crate) tag: &'a str,
    /// The type's name.
    pub(crate) ty: &'a str,
}

impl OneOf {
    pub(crate) fn all(&self) -> impl Iterator<Item = Tagged<'_>> {
        self.types.iter().map(|(tag, ty)| Tagged { tag, ty })
    }
}
