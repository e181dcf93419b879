//! Types: a line, or a mapping of groups.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::grammar::{FromWord, RuleLine, TypeLine, Word};
use super::{Defaults, Endpoint, Field, Group, OneOf};

/// A named type.
#[derive(Clone, Debug)]
pub(crate) enum TypeDef {
    Line(Box<TypeLine>),
    Shape(Box<Shape>),
}

/// A type with fields, or an enum with named values.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Shape {
    pub(crate) about: Option<String>,
    pub(crate) deprecated: Option<String>,
    /// Another name in Rust.
    pub(crate) rust: Option<String>,
    /// Types whose groups are used as if they were written here.
    pub(crate) include: Vec<String>,
    /// A tagged union: a field of an object whose value names its type. Groups beside it are fields of all its types.
    pub(crate) oneof: Option<OneOf>,
    /// `int` if the values are numbers.
    pub(crate) wire: Option<Word<Codes>>,
    /// Variant name -> wire value.
    #[serde(rename = "enum")]
    pub(crate) variants: IndexMap<String, String>,
    /// Sent and received.
    pub(crate) fields: Group,
    /// Sent by create, received, never updated.
    pub(crate) immutable: Group,
    /// Only sent.
    pub(crate) request: Group,
    /// Only sent by create and replace.
    pub(crate) create: Group,
    /// Only sent by update.
    pub(crate) update: Group,
    /// Only received.
    pub(crate) response: Group,
    /// A line for the keys that the type does not declare: they are kept in a map, and can be sent.
    pub(crate) extra: Option<Field>,
    /// Which fields can be sent together: `exactly one of a, b`.
    pub(crate) rules: Vec<RuleLine>,
    /// Code -> the reason why its warnings are accepted here.
    pub(crate) allow: IndexMap<String, String>,
}

/// That an enum's values are numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Codes;

impl FromWord for Codes {
    fn from_word(text: &str) -> Option<Self> {
        (text == "int").then_some(Self)
    }
}

/// A group of fields: who sends them, and who receives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FieldGroup {
    Fields,
    Immutable,
    Request,
    Create,
    Update,
    Response,
}

impl FieldGroup {
    /// All of them, in the order fields are emitted.
    pub(crate) const ALL: &[Self] = &[
        Self::Fields,
        Self::Immutable,
        Self::Request,
        Self::Create,
        Self::Update,
        Self::Response,
    ];

    /// The key of the group.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Immutable => "immutable",
            Self::Request => "request",
            Self::Create => "create",
            Self::Update => "update",
            Self::Response => "response",
        }
    }

    /// Whether responses have its fields.
    pub(crate) fn is_received(self) -> bool {
        matches!(self, Self::Fields | Self::Immutable | Self::Response)
    }
}

impl Shape {
    pub(crate) fn group(&self, group: FieldGroup) -> &Group {
        match group {
            FieldGroup::Fields => &self.fields,
            FieldGroup::Immutable => &self.immutable,
            FieldGroup::Request => &self.request,
            FieldGroup::Create => &self.create,
            FieldGroup::Update => &self.update,
            FieldGroup::Response => &self.response,
        }
    }

    pub(crate) fn group_mut(&mut self, group: FieldGroup) -> &mut Group {
        match group {
            FieldGroup::Fields => &mut self.fields,
            FieldGroup::Immutable => &mut self.immutable,
            FieldGroup::Request => &mut self.request,
            FieldGroup::Create => &mut self.create,
            FieldGroup::Update => &mut self.update,
            FieldGroup::Response => &mut self.response,
        }
    }

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
/// It is read piece by piece, so that a broken one does not hide others; the struct declares its keys.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[allow(dead_code)]
pub(crate) struct ResourceFile {
    /// The type that standard endpoints send and return.
    pub(crate) resource: Option<String>,
    /// What the resource is, in a sentence.
    pub(crate) about: Option<String>,
    /// What the endpoints of this file have unless they say otherwise.
    pub(crate) defaults: Option<Defaults>,
    /// Named types, each a line or a mapping of groups.
    pub(crate) types: Option<IndexMap<String, TypeDef>>,
    /// Endpoints by name.
    pub(crate) endpoints: Option<IndexMap<String, Endpoint>>,
}
