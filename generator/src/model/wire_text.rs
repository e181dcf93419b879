//! How a value looks as text: in a path, a query, a header or a form.

use std::collections::HashSet;

use super::ty::{Line, Ty};
use super::types::{Def, TypeId, Types, View};
use crate::spec::Nesting;
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
    /// Each part by the name that leads to it.
    Nested {
        keys: Nesting,
        lists: ListStyle,
    },
}

/// Why a value cannot be written into a query or form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unwritable {
    /// It holds a list, and no word says how that is written.
    NoWord,
    /// It has parts, and nothing says how they are named.
    Parts,
    /// A list of what has parts, by no word or one for lists of texts.
    PartsOfItems,
}

impl<'s> Types<'s> {
    /// Why the value of a line cannot be written into a query or form of a call with this nesting.
    pub(crate) fn unwritable(
        &self,
        line: &Line<'s>,
        nesting: Option<Nesting>,
    ) -> Option<Unwritable> {
        let is_text = |text: &WireText| matches!(text, WireText::Plain | WireText::Formatted);
        let for_texts = matches!(line.style, Some(ListStyle::Csv | ListStyle::Repeat));
        match self.wire_text(&line.ty) {
            _ if line.style == Some(ListStyle::Json) => None,
            text if is_text(&text) => None,
            WireText::List(item) if line.style.is_none() => Some(match nesting {
                _ if is_text(&item) => Unwritable::NoWord,
                None => Unwritable::Parts,
                Some(_) => Unwritable::PartsOfItems,
            }),
            WireText::List(item) if is_text(&item) => None,
            WireText::Map(item)
                if nesting.is_none() && line.style.is_none() && *item == WireText::Plain =>
            {
                None
            }
            _ if nesting.is_none() => Some(Unwritable::Parts),
            _ if (for_texts || line.style.is_none()) && self.holds_list_of_parts(&line.ty) => {
                Some(Unwritable::PartsOfItems)
            }
            _ if line.style.is_none() && self.holds_list(&line.ty) => Some(Unwritable::NoWord),
            _ => None,
        }
    }

    /// How the value of a line is written into a query or form of a call with this nesting.
    pub(crate) fn text_style(&self, line: &Line<'s>, nesting: Option<Nesting>) -> TextStyle {
        let text = self.wire_text(&line.ty);
        let is_plain_list = matches!(&text, WireText::List(item) if **item == WireText::Plain);
        match (line.style, text) {
            (Some(ListStyle::Json), _) => TextStyle::Json,
            (Some(ListStyle::Csv), _) if is_plain_list => TextStyle::Csv,
            (Some(ListStyle::Repeat), _) if is_plain_list => TextStyle::Repeat,
            (_, WireText::Formatted) => TextStyle::Formatted,
            (_, WireText::Plain) => TextStyle::Plain,
            (None, WireText::Map(_)) if nesting.is_none() => TextStyle::Entries,
            (style, _) => TextStyle::Nested {
                keys: nesting.unwrap_or(Nesting::Brackets),
                // Where no list is inside, none is written.
                lists: style.unwrap_or(ListStyle::Indices),
            },
        }
    }

    /// Whether the parts of a value are written by their own names, so that no text stands for the whole.
    pub(crate) fn is_spread(&self, line: &Line<'s>, nesting: Option<Nesting>) -> bool {
        let is_list = match self.wire_text(&line.ty) {
            WireText::List(item) => matches!(*item, WireText::Plain | WireText::Formatted),
            _ => false,
        };
        let is_nested = matches!(self.text_style(line, nesting), TextStyle::Nested { .. });
        nesting.is_some() && is_nested && !is_list
    }

    /// Whether a value may hold a list, at any depth of what is sent.
    pub(crate) fn holds_list(&self, ty: &Ty<'s>) -> bool {
        self.holds(ty, &|ty| {
            matches!(ty, Ty::List(_) | Ty::Pairs(_) | Ty::Scalar(Scalar::Any))
        })
    }

    /// Whether a value may hold a list whose items have parts.
    pub(crate) fn holds_list_of_parts(&self, ty: &Ty<'s>) -> bool {
        self.holds(ty, &|ty| match ty {
            Ty::List(item) => {
                !matches!(self.wire_text(item), WireText::Plain | WireText::Formatted)
            }
            Ty::Pairs(_) | Ty::Scalar(Scalar::Any) => true,
            _ => false,
        })
    }

    /// Whether a type that is sent, or one inside it, is such a type.
    fn holds(&self, ty: &Ty<'s>, is: &dyn Fn(&Ty<'s>) -> bool) -> bool {
        let mut met = HashSet::new();
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            if is(ty) {
                return true;
            }
            match ty {
                Ty::List(inner) | Ty::Map(inner) | Ty::Pairs(inner) | Ty::Nullable(inner) => {
                    open.push(inner);
                }
                // One text, whatever stands in it.
                Ty::Text(_) => {}
                Ty::Union(members) => open.extend(members),
                Ty::Named(named) if met.insert(named.id) => match &self[named.id].def {
                    Def::Line(line) => open.push(&line.ty),
                    Def::Codes(_) => {}
                    Def::Object(_) => open.extend(self.sent_types(named.id)),
                    Def::Tagged(tagged) => {
                        let members = tagged.members.iter();
                        open.extend(members.flat_map(|member| self.sent_types(member.ty.id)));
                    }
                },
                Ty::Named(_) | Ty::Scalar(_) | Ty::Enum(_) => {}
            }
        }
        false
    }

    /// The types of what an object sends.
    fn sent_types(&self, id: TypeId) -> impl Iterator<Item = &Ty<'s>> {
        let fields = self.fields(id, View::Create).map(|field| &field.line.ty);
        fields.chain(self.extra(id).map(|extra| &extra.line.ty))
    }

    pub(crate) fn wire_text(&self, ty: &Ty<'s>) -> WireText {
        match ty {
            Ty::Enum(_) => WireText::Plain,
            Ty::List(inner) => WireText::List(Box::new(self.wire_text(inner))),
            Ty::Map(inner) => WireText::Map(Box::new(self.wire_text(inner))),
            Ty::Pairs(_) | Ty::Nullable(_) | Ty::Text(_) | Ty::Scalar(Scalar::Any) => {
                WireText::None
            }
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
            Ty::List(_) | Ty::Map(_) | Ty::Pairs(_) | Ty::Text(_) => false,
            _ => self.wire_text(ty) == WireText::Plain,
        })
    }

    /// Whether a type's values are text in JSON, too.
    pub(crate) fn is_json_text(&self, ty: &Ty<'s>) -> bool {
        match self.bare(ty) {
            Ty::Enum(_) | Ty::Text(_) => true,
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
            Ty::List(_) | Ty::Map(_) | Ty::Pairs(_) | Ty::Nullable(_) | Ty::Union(_) => false,
        }
    }

    /// Whether serde's default format is the vendor's, at every level.
    pub(crate) fn is_plain_json(&self, ty: &Ty<'s>) -> bool {
        match ty {
            // A union writes its members itself.
            Ty::Enum(_) | Ty::Union(_) => true,
            Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => self.is_plain_json(inner),
            Ty::Pairs(_) | Ty::Text(_) => false,
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
