//! Types of Rust as a signature has them.

use std::collections::HashMap;

use crate::diff::pairs::Pair;
use crate::ir::{SentField, Takes, Type};
use crate::model::names;

/// The names of types, those of the old side by what they are called on the new one: whoever names a type notices that
/// at the type itself.
#[derive(Default)]
pub(in crate::diff) struct Names(HashMap<String, String>);

impl Names {
    /// The names of the old side.
    pub(in crate::diff) fn of_old(pair: Pair<'_, '_>) -> Self {
        let (old, new) = (pair.old, pair.new);
        let mut known = HashMap::new();
        for was in old.api.types.iter() {
            let Some(now) = new.api.types.get(old.type_name(was.name)) else {
                continue;
            };
            if was.rust != now.rust {
                known.insert(names::sent(&was.rust), names::sent(&now.rust));
                known.insert(was.rust.clone(), now.rust.clone());
            }
            for before in old.api.types.own_fields(was.id) {
                let name = old.field_name(before);
                let mut fields = new.api.types.own_fields(now.id).iter();
                let field = fields.find(|field| field.name == name);
                if let Some(field) = field.filter(|field| field.inline != before.inline) {
                    known.insert(before.inline.clone(), field.inline.clone());
                }
            }
        }
        Self(known)
    }

    pub(super) fn ty(&self, ty: &Type) -> String {
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
            Type::List(item) => format!("Vec<{}>", self.ty(item)),
            Type::Map(item) => format!("Map<{}>", self.ty(item)),
            Type::Option(item) => format!("Option<{}>", self.ty(item)),
            Type::Named(ident) => {
                let name = ident.to_string();
                self.0.get(&name).cloned().unwrap_or(name)
            }
        }
    }

    /// A type that may stand in a box.
    pub(super) fn stored(&self, inner: &Type, boxed: bool) -> String {
        let inner = self.ty(inner);
        if boxed {
            format!("Box<{inner}>")
        } else {
            inner
        }
    }

    /// What a setter or constructor takes for a field.
    pub(super) fn takes(&self, field: &SentField) -> String {
        let whole = self.ty(&field.ty);
        match &field.takes {
            Takes::Plain => whole,
            Takes::Into => format!("impl Into<{whole}>"),
            Takes::Items { item } => {
                format!("impl IntoIterator<Item = impl Into<{}>>", self.ty(item))
            }
            Takes::Entries { item } => format!("impl Into<Map<{}>>", self.ty(item)),
            Takes::Patch => format!("impl Into<Patch<{whole}>>"),
        }
    }
}
