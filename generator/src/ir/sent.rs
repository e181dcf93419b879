//! What is sent: its fields, how it is made, and its setters.

use proc_macro2::Ident;

use super::{Codec, Expr, Extra, Type};

/// A struct that is only encoded: private fields, a constructor, setters.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) deprecated: Option<String>,
    pub(crate) making: Making,
    /// Whether it is, or holds, a JSON body.
    pub(crate) serialize: bool,
    pub(crate) fields: Vec<SentField>,
    pub(crate) extra: Option<Extra>,
    /// What is held when it is written.
    pub(crate) rules: Vec<Rule>,
}

/// How a struct that is sent is made.
#[derive(Clone, Debug)]
pub(crate) struct Making {
    pub(crate) must_use: &'static str,
    /// The struct of the required fields, over three of them.
    pub(crate) required: Option<RequiredFields>,
    /// `new`, or one for each of several fields of which exactly one is given.
    pub(crate) constructors: Vec<Constructor>,
    pub(crate) default: Defaulting,
    /// Whether anything can be set.
    pub(crate) has_setters: bool,
}

/// How a struct that is sent has a default: one whose `new` takes nothing does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Defaulting {
    None,
    Derived,
    /// What `new` makes, since it holds constants.
    New,
}

#[derive(Clone, Debug)]
pub(crate) struct RequiredFields {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    /// What a constructor calls it.
    pub(crate) argument: Ident,
}

#[derive(Clone, Debug)]
pub(crate) struct Constructor {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: Option<String>,
    /// The field that it gives besides those that are always required.
    pub(crate) chosen: Option<Ident>,
}

/// Which of some fields are given together.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) kind: RuleKind,
    pub(crate) members: Vec<(Ident, Given)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuleKind {
    ExactlyOne,
    AtMostOne,
    AtLeastOne,
    /// The first needs the others.
    Needs,
}

/// How it shows that a field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Always,
    /// There is a value.
    Value,
    /// There is a list, and something in it.
    Items,
    /// It is not unchanged.
    Patch,
}

#[derive(Clone, Debug)]
pub(crate) struct SentField {
    pub(crate) ident: Ident,
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) place: Place,
    pub(crate) presence: Presence,
    pub(crate) ty: Type,
    /// Whether the value stands in a box, since it may hold another of its owner.
    pub(crate) boxed: bool,
    pub(crate) codec: Codec,
    pub(crate) takes: Takes,
    /// None where a constructor gives it; two for a map.
    pub(crate) setters: Vec<Setter>,
    /// What a required field is given where no example gives it a value.
    pub(crate) placeholder: Option<Expr>,
    /// Its value, where it is always the same.
    pub(crate) constant: Option<Constant>,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: Option<String>,
}

impl SentField {
    /// Whether the struct holds it. A constant is written where the request is; only a body has nothing but the struct.
    pub(crate) fn is_held(&self) -> bool {
        self.constant.is_none() || self.place == Place::Body
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    /// The whole address.
    Address,
    Query(QueryStyle),
    Header,
    Body,
    /// A field of a form.
    Part(PartStyle),
    /// The body itself.
    Whole,
    /// A member that is added to the body, where its keys lead.
    Member,
    /// The absolute URL of a page, which replaces path and query.
    Url,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QueryStyle {
    Text,
    Coded,
    Csv,
    Repeat,
    Json,
    /// Each entry of a map is a parameter of its own.
    Entries,
    /// Each part stands by the name that leads to it.
    Nested(Nesting),
}

/// How names lead into a value, and how its lists are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Nesting {
    pub(crate) keys: Keys,
    pub(crate) lists: Lists,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keys {
    Brackets,
    Dots,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lists {
    Csv,
    Repeat,
    Brackets,
    Indices,
    IndicesLast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartStyle {
    /// As in a query.
    Pair(QueryStyle),
    File,
    /// Each file is a part of its own.
    Files,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    Optional,
    /// Unchanged, null or value.
    ThreeState,
    /// Always the same, which nobody gives.
    Constant,
}

/// A value that is always sent.
#[derive(Clone, Debug)]
pub(crate) enum Constant {
    Text(String),
    Int(i64),
    Bool(bool),
}

impl Presence {
    /// How it shows in an object.
    pub(crate) fn stands(self) -> Stands {
        match self {
            Self::Required | Self::Constant => Stands::Always,
            Self::Optional | Self::ThreeState => Stands::Maybe,
        }
    }
}

/// Whether a field stands in an object that has no value for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// There is always a value.
    Always,
    /// It is left out.
    Maybe,
    /// It is null, or left out when it is read.
    OrNull,
}

/// The shape of what gives a field its value, in a setter or constructor.
#[derive(Clone, Debug)]
pub(crate) enum Takes {
    /// `T`
    Plain,
    /// `impl Into<T>`
    Into,
    /// `impl IntoIterator`
    Items { item: Type },
    /// `impl Into<Map<T>>`
    Entries { item: Type },
    /// `impl Into<Patch<T>>`
    Patch,
}

#[derive(Clone, Debug)]
pub(crate) struct Setter {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) sets: Sets,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sets {
    /// The value of the field.
    Whole,
    /// One entry of a map: key and value.
    Entry,
}
