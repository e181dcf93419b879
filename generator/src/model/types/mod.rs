//! The types of one API, and their fields as each side sees them.

mod boxes;
mod build;
mod codes;
mod fields;
mod meaning;
mod resolve;
mod view;

use std::collections::HashMap;
use std::ops::{Index, Range};

use indexmap::IndexMap;

use super::ty::{Line, Named};
use crate::spec::{self, ApiSpec, FieldGroup, ModuleSpec, Shape};
use boxes::Boxes;

pub(crate) use codes::{CodeValues, Codes, code_number};
pub(crate) use view::{View, Way};

/// A field of a type of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FieldId(usize);

/// A type of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(usize);

impl TypeId {
    /// Its place in the order of the files.
    pub(crate) fn number(self) -> usize {
        self.0
    }
}

/// A named type and where it is defined.
#[derive(Debug)]
pub(crate) struct Type<'s> {
    pub(crate) id: TypeId,
    pub(crate) name: &'s str,
    /// Its name in Rust; that of an object, where it is received.
    pub(crate) rust: String,
    pub(crate) module: &'s ModuleSpec,
    pub(crate) def: Def<'s>,
}

/// What a name stands for.
#[derive(Debug)]
pub(crate) enum Def<'s> {
    /// A line: an enum of texts, a union, a named scalar, or another name for a type.
    Line(Line<'s>),
    /// An enum whose values have names of their own.
    Codes(Codes<'s>),
    Object(Object<'s>),
    Tagged(Tagged<'s>),
}

/// A type with fields.
#[derive(Debug)]
pub(crate) struct Object<'s> {
    pub(crate) shape: &'s Shape,
    /// The types whose fields it has, too: those it includes, and unions that it is a member of.
    pub(crate) include: Vec<TypeId>,
    /// Which fields stand in its own groups.
    own: Range<usize>,
    extra: Option<Extra<'s>>,
    seen: Box<Seen<'s>>,
}

/// Which fields an object has, those of included types first.
#[derive(Debug, Default)]
struct Seen<'s> {
    /// As each view sees them, then in all groups.
    fields: [Vec<usize>; 4],
    /// The first of each name, in any group.
    by_name: HashMap<&'s str, usize>,
}

/// A field and where it stands.
#[derive(Debug)]
pub(crate) struct Field<'s> {
    /// On the wire.
    pub(crate) name: &'s str,
    /// Of the field, argument or setter in Rust.
    pub(crate) rust: String,
    pub(crate) line: Line<'s>,
    pub(crate) spec: &'s spec::Field,
    /// The type whose file has the line.
    pub(crate) owner: TypeId,
    pub(crate) owner_name: &'s str,
    pub(crate) group: FieldGroup,
    /// The key as written, which may hold several names.
    pub(crate) key: &'s str,
    /// The name of the enum that a list of values in its line becomes.
    pub(crate) inline: String,
}

impl<'s> Field<'s> {
    /// The keys that lead to it.
    pub(crate) fn keys(&self) -> [&'s str; 4] {
        ["types", self.owner_name, self.group.word(), self.key]
    }

    /// Whether it is deprecated, and nothing says what to use now.
    pub(crate) fn is_deprecated_without_words(&self) -> bool {
        self.line.deprecated && self.spec.deprecated.is_none() && self.spec.words().is_empty()
    }
}

/// The line of the keys that a type does not name.
#[derive(Debug)]
pub(crate) struct Extra<'s> {
    /// Of the map in Rust, and of the setter of one entry.
    pub(crate) rust: &'s str,
    pub(crate) line: Line<'s>,
    pub(crate) spec: &'s spec::Field,
    /// The type whose file has the line.
    pub(crate) owner: TypeId,
    pub(crate) owner_name: &'s str,
}

impl<'s> Extra<'s> {
    /// The keys that lead to it.
    pub(crate) fn keys(&self) -> [&'s str; 3] {
        ["types", self.owner_name, "extra"]
    }
}

/// An object whose tag says which of several types it has.
#[derive(Debug)]
pub(crate) struct Tagged<'s> {
    pub(crate) shape: &'s Shape,
    /// The field that holds the tag.
    pub(crate) by: &'s str,
    /// Which fields stand in its own groups: those of all members.
    own: Range<usize>,
    pub(crate) members: Vec<TaggedMember<'s>>,
}

#[derive(Debug)]
pub(crate) struct TaggedMember<'s> {
    /// On the wire.
    pub(crate) tag: &'s str,
    pub(crate) ty: Named<'s>,
    /// Of the variant in Rust.
    pub(crate) variant: String,
    /// Whether its type stands for this tag only.
    pub(crate) is_sole: bool,
}

impl<'s> Tagged<'s> {
    /// The member of a tag.
    pub(crate) fn member(&self, tag: &str) -> Option<&TaggedMember<'s>> {
        self.members.iter().find(|member| member.tag == tag)
    }
}

/// The types of one API: one namespace.
#[derive(Debug)]
pub(crate) struct Types<'s> {
    api: &'s ApiSpec,
    /// In the order of the files; behind them the one that stands for names that lead nowhere.
    all: Vec<Type<'s>>,
    ids: IndexMap<&'s str, TypeId>,
    /// The fields of all of them.
    fields: Vec<Field<'s>>,
    boxes: Boxes,
}

impl<'s> Index<TypeId> for Types<'s> {
    type Output = Type<'s>;

    fn index(&self, id: TypeId) -> &Type<'s> {
        &self.all[id.0]
    }
}
