//! Types: a line, or a mapping of groups.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Endpoint, Field, Group, OneOf, RuleLine, TypeLine};

/// A named type.
#[derive(Clone, Debug)]
pub(crate) enum TypeDef {
    Line(Box<TypeLine>),
    Shape(Box<Shape>),
}

/// A type with fields, or an enum with names of its own.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Shape {
    pub(crate) about: Option<String>,
    pub(crate) deprecated: Option<String>,
    /// Another name in Rust.
    pub(crate) rust: Option<String>,
    /// Types whose groups are used as if written here.
    pub(crate) include: Vec<String>,
    /// Sent and received.
    pub(crate) fields: Group,
    /// Only sent.
    pub(crate) request: Group,
    /// Only received.
    pub(crate) response: Group,
    /// Only sent by create and replace.
    pub(crate) create: Group,
    /// Only sent by update.
    pub(crate) update: Group,
    /// Sent by create, received, never updated.
    pub(crate) immutable: Group,
    /// A line for the keys that the type does not name: they are kept in a map, and can be sent.
    pub(crate) extra: Option<Field>,
    /// Which fields are sent together: `exactly one of a, b`.
    pub(crate) rules: Vec<RuleLine>,
    /// Variant name -> wire value.
    #[serde(rename = "enum")]
    pub(crate) variants: IndexMap<String, String>,
    /// `int` when the codes are numbers.
    pub(crate) wire: Option<String>,
    /// A field of an object, `by`, whose value says which of several types it has: tag -> type.
    pub(crate) oneof: Option<OneOf>,
    /// Code -> why its warnings are fine here.
    pub(crate) allow: IndexMap<String, String>,
}

impl Shape {
    /// Whether it has fields of its own.
    pub(crate) fn is_object(&self) -> bool {
        self.variants.is_empty() && self.oneof.is_none()
    }

    /// Whether its values are listed.
    pub(crate) fn is_enum(&self) -> bool {
        !self.variants.is_empty()
    }
}

super::field::text_or_mapping!(
    TypeDef,
    Shape,
    |text: String| TypeDef::Line(Box::new(TypeLine::new(&text))),
    |shape| { TypeDef::Shape(Box::new(shape)) }
);

/// A file whose first key is `resource`, or `types` for shared types.
///
/// The reader takes it apart by hand, so that one broken piece hides no other; the struct says which keys it has.
#[derive(Deserialize, JsonSchema)]
#[allow(dead_code)]
pub(crate) struct ResourceFile {
    /// The type that standard endpoints send and answer.
    pub(crate) resource: Option<String>,
    /// What the resource is, in a sentence.
    pub(crate) about: Option<String>,
    /// Named types, each a line or a mapping of groups.
    pub(crate) types: Option<IndexMap<String, TypeDef>>,
    /// Endpoints by name.
    pub(crate) endpoints: Option<IndexMap<String, Endpoint>>,
}
