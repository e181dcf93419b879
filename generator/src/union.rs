//! Unions, with a tag or without: what checker and lowering both ask.

use crate::line::{Layout, Scalar, Ty, TyKind};
use crate::name;
use crate::spec::Tagged;
use crate::view::{self, Types};

/// The variant of a member, named after its type.
pub(crate) fn variant(types: &Types<'_>, member: &Ty) -> String {
    match &member.kind {
        TyKind::Scalar(scalar) => self::scalar(scalar),
        TyKind::Name(name) => types
            .get(name)
            .map_or_else(|| name.clone(), view::type_name),
        TyKind::List(inner) => variant(types, inner) + "List",
        TyKind::Map(inner) => variant(types, inner) + "Map",
        TyKind::Pairs(inner) => variant(types, inner) + "Pairs",
        // Neither can be written there.
        TyKind::Enum(_) | TyKind::Union(_) => "Value".to_owned(),
    }
}

/// The variant of a tagged type: named after the tag, or after the type where the tag gives no name.
pub(crate) fn tagged(types: &Types<'_>, tagged: Tagged<'_>) -> String {
    name::ty(tagged.tag).unwrap_or_else(|| match types.get(tagged.ty) {
        Some(entry) => view::type_name(entry),
        None => tagged.ty.to_owned(),
    })
}

fn scalar(scalar: &Scalar) -> String {
    let name = match scalar {
        Scalar::String => "String",
        Scalar::Bool => "Bool",
        Scalar::Int => "Int",
        Scalar::Int32 => "Int32",
        Scalar::Uint => "Uint",
        Scalar::Float => "Float",
        Scalar::Decimal => "Decimal",
        Scalar::Date(_) => "Date",
        Scalar::DateTime(None | Some(Layout::Pattern(_))) => "DateTime",
        Scalar::DateTime(Some(Layout::Unix)) => "UnixSeconds",
        Scalar::DateTime(Some(Layout::UnixMillis)) => "UnixMillis",
        Scalar::Text(inner) => return self::scalar(inner) + "Text",
        Scalar::Any => "Any",
        Scalar::File => "File",
    };
    name.to_owned()
}
