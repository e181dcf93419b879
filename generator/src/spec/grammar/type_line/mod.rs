//! The type line: `int? 0..100 -- words`.

mod constant;
mod read;

use std::fmt;
use std::ops::Range;

use regex_lite::Regex;

use super::LineError;

pub(crate) use constant::Const;
pub(crate) use read::parse;

/// A type line that has been read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TypeLine {
    pub(crate) parsed: Result<Line, LineError>,
}

super::line!(
    TypeLine,
    Line,
    parse,
    "A type line: `type mark? constraints default words evidence -- text`, as in `int? 0..100 -- In percent`."
);

impl TypeLine {
    pub(crate) fn new(text: &str) -> Self {
        Self {
            parsed: parse(text).map_err(|error| error.of(text)),
        }
    }
}

/// A parsed type line. Every part knows its bytes in the line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) ty: Ty,
    pub(crate) mark: Mark,
    /// The place of the mark.
    pub(crate) mark_at: Range<usize>,
    pub(crate) limits: Option<Limits>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) default: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) blank: bool,
    pub(crate) closed: bool,
    pub(crate) style: Option<ListStyle>,
    pub(crate) evidence: Option<Evidence>,
    /// What is not sure about it, as a sentence.
    pub(crate) guess: Option<String>,
    pub(crate) text: String,
    /// The parts after the type, and their places.
    pub(crate) said: Vec<(Part, Range<usize>)>,
}

/// A part that a line has at most once.
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
    Guess,
    Text,
}

impl Line {
    /// The place of `part`.
    pub(crate) fn place(&self, part: Part) -> Range<usize> {
        self.said
            .iter()
            .find(|(said, _)| *said == part)
            .map_or(self.ty.at.clone(), |(_, at)| at.clone())
    }
}

/// Whether a value can be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// No promise.
    Plain,
    /// `!`: always present, never null.
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

impl Ty {
    /// Every name in it, and where it stands.
    pub(crate) fn names(&self) -> Vec<(&str, Range<usize>)> {
        match &self.kind {
            TyKind::Name(name) => vec![(name, self.at.clone())],
            TyKind::List(inner)
            | TyKind::Map(inner)
            | TyKind::Pairs(inner)
            | TyKind::Nullable(inner)
            | TyKind::Text(inner) => inner.names(),
            TyKind::Union(members) => members.iter().flat_map(Self::names).collect(),
            TyKind::Scalar(_) | TyKind::Enum(_) => Vec::new(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TyKind {
    Scalar(Scalar),
    Name(String),
    Enum(Vec<EnumValue>),
    List(Box<Ty>),
    Map(Box<Ty>),
    Pairs(Box<Ty>),
    /// `string?` in a list or map: an item that may be null.
    Nullable(Box<Ty>),
    /// `string<Item>`: JSON in a text.
    Text(Box<Ty>),
    /// `int or string`: distinguished by their form.
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
            TyKind::Nullable(inner) => write!(out, "{inner}?"),
            TyKind::Text(inner) => write!(out, "string<{inner}>"),
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
    DateTime(Option<DateTimeFormat>),
    /// `string<…>`: the value as text.
    Text(Box<Self>),
    Any,
    /// A part of a multipart body.
    File,
    /// `const(…)`: always the same.
    Const(Const),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DateTimeFormat {
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
            Self::DateTime(Some(DateTimeFormat::Unix)) => "datetime(unix)",
            Self::DateTime(Some(DateTimeFormat::UnixMillis)) => "datetime(unix_ms)",
            Self::DateTime(Some(DateTimeFormat::Pattern(pattern))) => {
                return write!(out, "datetime({pattern})");
            }
            Self::Text(inner) => return write!(out, "string<{inner}>"),
            Self::Any => "any",
            Self::File => "file",
            Self::Const(constant) => return write!(out, "const({constant})"),
        };
        out.write_str(name)
    }
}

/// `0..100`, `..64`: limits a number, or the length of text or a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limits {
    pub(crate) low: Option<Bound>,
    pub(crate) high: Option<Bound>,
    pub(crate) at: Range<usize>,
}

/// An end of a range, and how it was written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bound {
    pub(crate) value: f64,
    pub(crate) text: String,
}

impl Limits {
    pub(crate) fn hold(&self, value: f64) -> bool {
        let is_below = self.low.as_ref().is_some_and(|low| value < low.value);
        let is_above = self.high.as_ref().is_some_and(|high| value > high.value);
        !is_below && !is_above
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text =
            |bound: &Option<Bound>| bound.as_ref().map_or("", |bound| &bound.text).to_owned();
        write!(out, "{}..{}", text(&self.low), text(&self.high))
    }
}

/// `/^cus_/`: what a text looks like.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    pub(crate) text: String,
    regex: Regex,
}

impl Pattern {
    fn new(text: &str, at: Range<usize>) -> Result<Self, LineError> {
        // A slash ends a pattern, so that one in it is escaped.
        let regex = Regex::new(&text.replace("\\/", "/")).map_err(|error| {
            LineError::new("T220", at, format!("this pattern cannot be read: {error}"))
                .help("write a regular expression without look-around and back references")
        })?;
        Ok(Self {
            text: text.to_owned(),
            regex,
        })
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// How a list is written in a query or a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListStyle {
    /// `a=1,2`
    Csv,
    /// `a=1&a=2`
    Repeat,
    /// `a[]=1&a[]=2`
    Brackets,
    /// `a[0]=1&a[1]=2`
    Indices,
    /// As `Indices`, but `a[b][0]` for items that are objects.
    IndicesLast,
    Json,
}

impl ListStyle {
    pub(crate) const ALL: &[Self] = &[
        Self::Csv,
        Self::Repeat,
        Self::Brackets,
        Self::Indices,
        Self::IndicesLast,
        Self::Json,
    ];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Repeat => "repeat",
            Self::Brackets => "brackets",
            Self::Indices => "indices",
            Self::IndicesLast => "indices_last",
            Self::Json => "json",
        }
    }
}

/// The evidence for a line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Evidence {
    Guess,
    Observed(String),
    Sdk(String),
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
