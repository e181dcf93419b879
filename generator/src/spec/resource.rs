//! Types: a line, or a mapping of groups.

use indexmap::IndexMap;
use serde::Deserialize;

use super::{Group, TypeLine};

/// A named type.
#[derive(Clone, Debug)]
pub(crate) enum TypeDef {
    Line(Box<TypeLine>),
    Shape(Box<Shape>),
}

/// A type with fields, or an enum with names of its own.
#[derive(Clone, Debug, Default, Deserialize)]
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
    /// Variant name -> wire value.
    #[serde(rename = "enum")]
    pub(crate) variants: IndexMap<String, String>,
    /// `int` when the codes are numbers.
    pub(crate) wire: Option<String>,
}

super::field::text_or_mapping!(
    TypeDef,
    Shape,
    |text: String| TypeDef::Line(Box::new(TypeLine::new(&text))),
    |shape| { TypeDef::Shape(Box::new(shape)) }
);
