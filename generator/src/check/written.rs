//! How a value is written where there is no JSON: in a path, a query, a header or a form.

use crate::line::{ListStyle, Scalar, Ty, TyKind};
use crate::spec::TypeDef;
use crate::view::Types;

/// How a type is written as text.
pub(super) enum Written {
    Text,
    /// As text, by a format of its own.
    Coded,
    List(Box<Self>),
    /// In a query, each entry is a parameter of its own.
    Map(Box<Self>),
    Other,
}

pub(super) fn written(types: &Types<'_>, ty: &Ty) -> Written {
    match &ty.kind {
        TyKind::Enum(_) => Written::Text,
        TyKind::List(inner) => Written::List(Box::new(written(types, inner))),
        TyKind::Map(inner) => Written::Map(Box::new(written(types, inner))),
        // That a file stands elsewhere than in a body was told.
        TyKind::Pairs(_) | TyKind::Scalar(Scalar::Any) => Written::Other,
        TyKind::Scalar(Scalar::Date(Some(_)) | Scalar::DateTime(Some(_))) => Written::Coded,
        TyKind::Scalar(_) => Written::Text,
        TyKind::Union(_) if types.is_text(ty) => Written::Text,
        TyKind::Union(_) => Written::Other,
        TyKind::Name(name) => match types.get(name).map(|entry| entry.def) {
            // A name that is not known, or known only by a broken line, was reported already.
            None => Written::Text,
            Some(TypeDef::Line(line)) => line
                .parsed
                .as_ref()
                .map_or(Written::Text, |line| written(types, &line.ty)),
            Some(TypeDef::Shape(shape)) if !shape.is_enum() => Written::Other,
            Some(TypeDef::Shape(_)) => Written::Text,
        },
    }
}

/// Whether serde's own way is the vendor's way, all the way down.
pub(crate) fn is_plain(types: &Types<'_>, ty: &Ty) -> bool {
    match &ty.kind {
        // A union writes its members itself.
        TyKind::Enum(_) | TyKind::Union(_) => true,
        TyKind::List(inner) | TyKind::Map(inner) => is_plain(types, inner),
        TyKind::Pairs(_) => false,
        TyKind::Scalar(scalar) => !matches!(
            scalar,
            Scalar::Decimal | Scalar::Date(_) | Scalar::DateTime(Some(_)) | Scalar::Text(_)
        ),
        TyKind::Name(name) => match types.get(name).map(|entry| entry.def) {
            Some(TypeDef::Line(line)) => line
                .parsed
                .as_ref()
                .map_or(true, |line| is_plain(types, &line.ty)),
            _ => true,
        },
    }
}

pub(super) fn style_word(style: ListStyle) -> &'static str {
    match style {
        ListStyle::Csv => "csv",
        ListStyle::Repeat => "repeat",
        ListStyle::Json => "json",
    }
}

/// Whether a file stands in a type, itself or inside of it.
pub(super) fn holds_file(ty: &Ty) -> bool {
    match &ty.kind {
        TyKind::List(inner) | TyKind::Map(inner) | TyKind::Pairs(inner) => holds_file(inner),
        TyKind::Union(members) => members.iter().any(holds_file),
        _ => is_file(ty),
    }
}

pub(super) fn is_file(ty: &Ty) -> bool {
    ty.kind == TyKind::Scalar(Scalar::File)
}
