//! Types as lines have them, with every name resolved.

use std::fmt;
use std::ops::Deref;
use std::sync::LazyLock;

use super::types::TypeId;
use crate::spec::grammar::type_line::{self, Const, EnumValue, ListStyle, Mark, Scalar};

/// A type whose names lead somewhere.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ty<'s> {
    Scalar(&'s Scalar),
    /// Texts, listed in the line itself.
    Enum(&'s [EnumValue]),
    Named(Named<'s>),
    List(Box<Self>),
    Map(Box<Self>),
    Pairs(Box<Self>),
    /// A value that may be null: an item of a list or map, or a whole body.
    Nullable(Box<Self>),
    /// JSON in a text.
    Text(Box<Self>),
    /// `int or string`: distinguished by their form.
    Union(Vec<Self>),
}

/// A type and the name that a line has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named<'s> {
    pub(crate) id: TypeId,
    pub(crate) name: &'s str,
}

impl<'s> Ty<'s> {
    /// What stands for a type that cannot be read: it fits everything, so that nothing follows from it.
    pub(crate) const UNKNOWN: Self = Self::Scalar(&Scalar::Any);

    pub(crate) fn list_of(item: Self) -> Self {
        Self::List(Box::new(item))
    }

    /// Every type that it names.
    pub(crate) fn mentions(&self) -> Vec<Named<'s>> {
        match self {
            Self::Named(named) => vec![*named],
            Self::List(inner)
            | Self::Map(inner)
            | Self::Pairs(inner)
            | Self::Nullable(inner)
            | Self::Text(inner) => inner.mentions(),
            Self::Union(members) => members.iter().flat_map(Self::mentions).collect(),
            Self::Scalar(_) | Self::Enum(_) => Vec::new(),
        }
    }

    /// The types inside it without a list or map between.
    pub(crate) fn direct(&self) -> Vec<TypeId> {
        match self {
            Self::Named(named) => vec![named.id],
            Self::Nullable(inner) | Self::Text(inner) => inner.direct(),
            Self::Union(members) => members.iter().flat_map(Self::direct).collect(),
            _ => Vec::new(),
        }
    }

    /// The values that it lists itself.
    pub(crate) fn listed(&self) -> Option<&'s [EnumValue]> {
        match self {
            Self::Enum(values) => Some(values),
            Self::Nullable(inner) => inner.listed(),
            _ => None,
        }
    }

    /// The one value that it has.
    pub(crate) fn constant(&self) -> Option<&'s Const> {
        match self {
            Self::Scalar(Scalar::Const(constant)) => Some(constant),
            _ => None,
        }
    }

    pub(crate) fn is_whole_number(&self) -> bool {
        matches!(
            self,
            Self::Scalar(Scalar::Int | Scalar::Int32 | Scalar::Uint)
        )
    }

    /// What a list holds, lists in lists included, or the type itself.
    pub(crate) fn item(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Nullable(inner) => inner.item(),
            _ => self,
        }
    }

    /// Whether it is a file, or one of a list of files.
    pub(crate) fn is_file(&self) -> bool {
        matches!(self, Self::Scalar(Scalar::File))
    }

    /// Whether a file stands in it, itself or inside it.
    pub(crate) fn holds_file(&self) -> bool {
        match self {
            Self::List(inner)
            | Self::Map(inner)
            | Self::Pairs(inner)
            | Self::Nullable(inner)
            | Self::Text(inner) => inner.holds_file(),
            Self::Union(members) => members.iter().any(Self::holds_file),
            _ => self.is_file(),
        }
    }
}

impl fmt::Display for Ty<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |parts: Vec<String>, between: &str| parts.join(between);
        match self {
            Self::Scalar(scalar) => scalar.fmt(out),
            Self::Named(named) => out.write_str(named.name),
            Self::Enum(values) => {
                let values = values.iter().map(|value| value.text.clone()).collect();
                out.write_str(&joined(values, " | "))
            }
            Self::List(inner) => write!(out, "{inner}[]"),
            Self::Map(inner) => write!(out, "map<{inner}>"),
            Self::Pairs(inner) => write!(out, "pairs<{inner}>"),
            Self::Nullable(inner) => write!(out, "{inner}?"),
            Self::Text(inner) => write!(out, "string<{inner}>"),
            Self::Union(members) => {
                let members = members.iter().map(ToString::to_string).collect();
                out.write_str(&joined(members, " or "))
            }
        }
    }
}

/// A type line whose type is resolved; what else it says is asked of the line as written.
#[derive(Clone, Debug)]
pub(crate) struct Line<'s> {
    pub(crate) ty: Ty<'s>,
    pub(crate) written: &'s type_line::Line,
    /// Whether the parts of its value stand in a query, each by its own name.
    pub(crate) is_spread: bool,
}

impl Deref for Line<'_> {
    type Target = type_line::Line;

    fn deref(&self) -> &type_line::Line {
        self.written
    }
}

/// `any`, where a line cannot be read.
static UNREADABLE: LazyLock<type_line::Line> = LazyLock::new(|| PLAIN.clone());

/// A line that says nothing but its type.
static PLAIN: LazyLock<type_line::Line> = LazyLock::new(|| type_line::Line {
    ty: type_line::Ty {
        kind: type_line::TyKind::Scalar(Scalar::Any),
        at: 0..0,
    },
    mark: Mark::Plain,
    mark_at: 0..0,
    limits: None,
    pattern: None,
    default: None,
    deprecated: false,
    blank: false,
    closed: false,
    style: None,
    evidence: None,
    guess: None,
    text: String::new(),
    said: Vec::new(),
});

impl<'s> Line<'s> {
    /// A line that says nothing but its type.
    pub(crate) fn of(ty: Ty<'s>) -> Self {
        Self {
            ty,
            written: &PLAIN,
            is_spread: false,
        }
    }
}

impl Line<'_> {
    /// What stands for a line that cannot be read.
    pub(crate) fn unknown() -> Self {
        Self {
            ty: Ty::UNKNOWN,
            written: &UNREADABLE,
            is_spread: false,
        }
    }

    /// Whether an example gives its value as JSON, where others are text.
    pub(crate) fn is_json(&self) -> bool {
        self.is_spread || self.style == Some(ListStyle::Json)
    }

    /// Whether the line can be read.
    pub(crate) fn is_read(&self) -> bool {
        !std::ptr::eq(self.written, &raw const *UNREADABLE)
    }

    /// Whether a value is always there, and never null.
    pub(crate) fn is_always(&self) -> bool {
        self.mark == Mark::Always
    }

    /// The value that it always has, which the client sends by itself.
    pub(crate) fn constant(&self) -> Option<&Const> {
        self.ty.constant()
    }

    /// Whether what is sent must be given by the caller.
    pub(crate) fn is_required(&self) -> bool {
        self.is_always() && self.constant().is_none()
    }

    /// Whether every call that has it sends it.
    pub(crate) fn is_always_sent(&self) -> bool {
        self.is_always() || self.constant().is_some()
    }

    /// Whether null is one of its values.
    pub(crate) fn is_nullable(&self) -> bool {
        self.mark == Mark::Nullable
    }

    /// Whether what is received may have no value: missing, null, or empty text that means the same.
    pub(crate) fn may_lack(&self) -> bool {
        !self.is_always() || self.blank
    }
}
