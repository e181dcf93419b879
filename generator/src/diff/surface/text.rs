//! Types of Rust as a signature has them.

use crate::ir::{SentField, Takes, Type};

pub(super) fn ty(ty: &Type) -> String {
    match ty {
        Type::Unit => "()".to_owned(),
        Type::String => "String".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::I64 => "i64".to_owned(),
        Type::I32 => "i32".to_owned(),
        Type::U64 => "u64".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::Decimal => "Decimal".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::Json => "Value".to_owned(),
        Type::File => "File".to_owned(),
        Type::Bytes => "Bytes".to_owned(),
        Type::Upload => "Upload".to_owned(),
        Type::Address => "Address".to_owned(),
        Type::List(item) => format!("Vec<{}>", self::ty(item)),
        Type::Map(item) => format!("Map<{}>", self::ty(item)),
        Type::Option(item) => format!("Option<{}>", self::ty(item)),
        Type::Named(ident) => ident.to_string(),
    }
}

/// A type that may stand in a box.
pub(super) fn stored(inner: &Type, boxed: bool) -> String {
    let inner = ty(inner);
    if boxed {
        format!("Box<{inner}>")
    } else {
        inner
    }
}

/// What a setter or constructor takes for a field.
pub(super) fn takes(field: &SentField) -> String {
    let whole = ty(&field.ty);
    match &field.takes {
        Takes::Plain => whole,
        Takes::Into => format!("impl Into<{whole}>"),
        Takes::Items { item } => format!("impl IntoIterator<Item = impl Into<{}>>", ty(item)),
        Takes::Entries { item } => format!("impl Into<Map<{}>>", ty(item)),
        Takes::Patch => format!("impl Into<Patch<{whole}>>"),
    }
}
