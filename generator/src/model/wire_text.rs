//! How a value looks as text: in a path, a query, a header or a form.

use super::ty::{Line, Ty};
use super::types::{Def, Types};
use crate::spec::grammar::type_line::{Const, DateTimeFormat, ListStyle, Scalar};

/// How a type is written as text.
#[derive(Debug, PartialEq)]
pub(crate) enum WireText {
    Plain,
    /// By a date format of the vendor's own.
    Formatted,
    List(Box<Self>),
    /// Each entry is a parameter or field of its own.
    Map(Box<Self>),
    /// There is no such text.
    None,
}

/// How the value of a line is written into a query or form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextStyle {
    Plain,
    /// By a date format of the vendor's own.
    Formatted,
    /// Items with commas between.
    Csv,
    /// The name again for each item.
    Repeat,
    Json,
    /// Each entry of a map by its own name.
    Entries,
}

impl ListStyle {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Repeat => "repeat",
            Self::Json => "json",
        }
    }
}

impl<'s> Types<'s> {
    /// How the value of a line is written into a query or form.
    pub(crate) fn text_style(&self, line: &Line<'s>) -> TextStyle {
        match (line.style, self.wire_text(&line.ty)) {
            (Some(ListStyle::Csv), _) => TextStyle::Csv,
            (Some(ListStyle::Repeat), _) => TextStyle::Repeat,
            (Some(ListStyle::Json), _) => TextStyle::Json,
            (None, WireText::Formatted) => TextStyle::Formatted,
            (None, WireText::Map(_)) => TextStyle::Entries,
            (None, WireText::Plain | WireText::List(_) | WireText::None) => TextStyle::Plain,
        }
    }

    pub(crate) fn wire_text(&self, ty: &Ty<'s>) -> WireText {
        match ty {
            Ty::Enum(_) => WireText::Plain,
            Ty::List(inner) => WireText::List(Box::new(self.wire_text(inner))),
            Ty::Map(inner) => WireText::Map(Box::new(self.wire_text(inner))),
            Ty::Pairs(_) | Ty::Scalar(Scalar::Any) => WireText::None,
            Ty::Scalar(Scalar::Date(Some(_)) | Scalar::DateTime(Some(_))) => WireText::Formatted,
            Ty::Scalar(_) => WireText::Plain,
            Ty::Union(_) if self.is_plain_text(ty) => WireText::Plain,
            Ty::Union(_) => WireText::None,
            Ty::Named(named) => match &self[named.id].def {
                Def::Line(line) => self.wire_text(&line.ty),
                Def::Codes(_) => WireText::Plain,
                Def::Object(_) | Def::Tagged(_) => WireText::None,
            },
        }
    }

    /// Whether a type's values are text, each in the one way that it has.
    pub(crate) fn is_plain_text(&self, ty: &Ty<'s>) -> bool {
        self.alternatives(ty).into_iter().all(|ty| match ty {
            Ty::Named(named) => matches!(self[named.id].def, Def::Codes(_)),
            Ty::List(_) | Ty::Map(_) | Ty::Pairs(_) => false,
            _ => self.wire_text(ty) == WireText::Plain,
        })
    }

    /// Whether a type's values are text in JSON, too.
    pub(crate) fn is_json_text(&self, ty: &Ty<'s>) -> bool {
        match self.bare(ty) {
            Ty::Enum(_) => true,
            Ty::Scalar(scalar) => matches!(
                scalar,
                Scalar::String
                    | Scalar::Text(_)
                    | Scalar::Const(Const::Text(_))
                    | Scalar::Date(_)
                    | Scalar::DateTime(None | Some(DateTimeFormat::Pattern(_)))
            ),
            Ty::Named(named) => match &self[named.id].def {
                Def::Codes(codes) => codes.is_text(),
                _ => false,
            },
            Ty::List(_) | Ty::Map(_) | Ty::Pairs(_) | Ty::Union(_) => false,
        }
    }

    /// Whether serde's default format is the vendor's, at every level.
    pub(crate) fn is_plain_json(&self, ty: &Ty<'s>) -> bool {
        match ty {
            // A union writes its members itself.
            Ty::Enum(_) | Ty::Union(_) => true,
            Ty::List(inner) | Ty::Map(inner) => self.is_plain_json(inner),
            Ty::Pairs(_) => false,
            Ty::Scalar(scalar) => !matches!(
                scalar,
                Scalar::Decimal | Scalar::Date(_) | Scalar::DateTime(Some(_)) | Scalar::Text(_)
            ),
            Ty::Named(named) => match &self[named.id].def {
                Def::Line(line) => self.is_plain_json(&line.ty),
                _ => true,
            },
        }
    }
}
