//! The type line: `int? 0..100 -- words`.

mod read;

use std::fmt;
use std::ops::Range;

pub(crate) use read::parse;

/// A parsed type line. Every part knows its bytes in the line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) ty: Ty,
    pub(crate) mark: Mark,
    /// Where the mark stands.
    pub(crate) mark_at: Range<usize>,
    pub(crate) limits: Option<Limits>,
    pub(crate) pattern: Option<String>,
    pub(crate) default: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) blank: bool,
    pub(crate) closed: bool,
    pub(crate) style: Option<ListStyle>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) text: String,
    /// What was said after the type, and where.
    pub(crate) said: Vec<(Part, Range<usize>)>,
}

/// Something that a line says at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Limits,
    Pattern,
    Default,
    Deprecated,
    Blank,
    Closed,
    Style,
    Evidence,
}

impl Line {
    /// Where `part` stands.
    pub(crate) fn place(&self, part: Part) -> Range<usize> {
        self.said
            .iter()
            .find(|(said, _)| *said == part)
            .map_or(self.ty.at.clone(), |(_, at)| at.clone())
    }
}

/// What is promised about a value's presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing.
    Plain,
    /// `!`: always there, never null.
    Always,
    /// `?`: may be null.
    Nullable,
}

/// A type as written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ty {
    pub(crate) kind: TyKind,
    pub(crate) at: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TyKind {
    Scalar(Scalar),
    Name(String),
    Enum(Vec<EnumValue>),
    List(Box<Ty>),
    Map(Box<Ty>),
    Pairs(Box<Ty>),
    /// `int or string`: told apart by their form.
    Union(Vec<Ty>),
}

impl fmt::Display for Ty {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            TyKind::Scalar(scalar) => scalar.fmt(out),
            TyKind::Name(name) => out.write_str(name),
            TyKind::Enum(values) => {
                let values: Vec<_> = values.iter().map(|value| value.text.as_str()).collect();
                out.write_str(&values.join(" | "))
            }
            TyKind::List(inner) => write!(out, "{inner}[]"),
            TyKind::Map(inner) => write!(out, "map<{inner}>"),
            TyKind::Pairs(inner) => write!(out, "pairs<{inner}>"),
            TyKind::Union(members) => {
                let members: Vec<_> = members.iter().map(Ty::to_string).collect();
                out.write_str(&members.join(" or "))
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EnumValue {
    pub(crate) text: String,
    pub(crate) at: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar {
    String,
    Bool,
    Int,
    Int32,
    Uint,
    Float,
    Decimal,
    Date(Option<String>),
    DateTime(Option<Layout>),
    /// `string<…>`: the value as text.
    Text(Box<Self>),
    Any,
    /// A part of a multipart body.
    File,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Layout {
    Unix,
    UnixMillis,
    Pattern(String),
}

impl fmt::Display for Scalar {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::String => "string",
            Self::Bool => "bool",
            Self::Int => "int",
            Self::Int32 => "int32",
            Self::Uint => "uint",
            Self::Float => "float",
            Self::Decimal => "decimal",
            Self::Date(None) => "date",
            Self::Date(Some(pattern)) => return write!(out, "date({pattern})"),
            Self::DateTime(None) => "datetime",
            Self::DateTime(Some(Layout::Unix)) => "datetime(unix)",
            Self::DateTime(Some(Layout::UnixMillis)) => "datetime(unix_ms)",
            Self::DateTime(Some(Layout::Pattern(pattern))) => {
                return write!(out, "datetime({pattern})");
            }
            Self::Text(inner) => return write!(out, "string<{inner}>"),
            Self::Any => "any",
            Self::File => "file",
        };
        out.write_str(name)
    }
}

/// `0..100`, `..64`: of a number, or of the length of text or a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limits {
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
    pub(crate) written: String,
    pub(crate) at: Range<usize>,
}

/// How a list is written into a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListStyle {
    Csv,
    Repeat,
    Json,
}

/// Why a line is believed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Evidence {
    Guess,
    Observed(String),
    Sdk(String),
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LineError {
    pub(crate) code: &'static str,
    pub(crate) title: String,
    pub(crate) at: Range<usize>,
    pub(crate) help: Option<&'static str>,
    pub(crate) instead: Option<String>,
}

impl LineError {
    pub(crate) fn new(code: &'static str, at: Range<usize>, title: impl Into<String>) -> Self {
        Self {
            code,
            title: title.into(),
            at,
            help: None,
            instead: None,
        }
    }

    pub(crate) fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    pub(crate) fn instead(mut self, text: impl Into<String>) -> Self {
        self.instead = Some(text.into());
        self
    }
}

/// The scalars by name, for messages and "did you mean".
pub(crate) const SCALARS: &[&str] = &[
    "string", "bool", "int", "int32", "uint", "float", "decimal", "date", "datetime", "any", "file",
];

impl Scalar {
    /// Whether a named line of this scalar becomes a type of its own.
    pub(crate) fn is_nameable(&self) -> bool {
        matches!(self, Self::String | Self::Int | Self::Int32 | Self::Uint)
    }

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::String,
            "bool" => Self::Bool,
            "int" => Self::Int,
            "int32" => Self::Int32,
            "uint" => Self::Uint,
            "float" => Self::Float,
            "decimal" => Self::Decimal,
            "date" => Self::Date(None),
            "datetime" => Self::DateTime(None),
            "any" => Self::Any,
            "file" => Self::File,
            _ => return None,
        })
    }
}
