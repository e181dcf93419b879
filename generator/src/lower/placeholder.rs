//! Values that stand where no example gives one.

use super::{Lowering, forms, ident};
use crate::ir::{Expr, Type};
use crate::line::{Line, Ty, TyKind};
use crate::name;
use crate::spec::TypeDef;
use crate::usage::Way;
use crate::view;

impl Lowering<'_> {
    /// A value for a required field that no example gives.
    pub(crate) fn placeholder(&self, wire: &str, ty: &Ty, inline: &str) -> Expr {
        let resolved = self.resolve(ty, inline, Way::Sent).ty;
        match &ty.kind {
            TyKind::Scalar(_) => scalar_placeholder(wire, resolved),
            TyKind::Enum(values) => {
                let first = values.first().and_then(|value| name::ty(&value.text));
                first.map_or(Expr::None, |first| {
                    Expr::Variant(ident(inline), ident(&first))
                })
            }
            TyKind::List(_) | TyKind::Map(_) | TyKind::Pairs(_) => Expr::Empty(resolved),
            TyKind::Name(name) => self.named_placeholder(wire, name),
            TyKind::Union(_) => Expr::None,
        }
    }

    fn named_placeholder(&self, wire: &str, name: &str) -> Expr {
        let Some(entry) = self.types.get(name) else {
            return Expr::None;
        };
        if let Some(members) = self.types.union(name) {
            return self.union_placeholder(entry, members, wire);
        }
        if let Some(oneof) = self.types.oneof(name) {
            return self.tagged_expr(entry, oneof, None);
        }
        let ident = ident(&view::type_name(entry));
        match entry.def {
            TypeDef::Line(line) => match &line.parsed {
                Ok(Line {
                    ty:
                        ty @ Ty {
                            kind: TyKind::Scalar(scalar),
                            ..
                        },
                    ..
                }) if scalar.is_nameable() => {
                    Expr::From(ident, Box::new(self.placeholder(wire, ty, "")))
                }
                Ok(line) => self.placeholder(wire, &line.ty, &ident.to_string()),
                Err(_) => Expr::None,
            },
            TypeDef::Shape(shape) => match shape.variants.keys().next() {
                Some(first) => Expr::Variant(ident, super::ident(first)),
                None => self.object(entry, None),
            },
        }
    }
}

fn scalar_placeholder(wire: &str, ty: Type) -> Expr {
    match ty {
        Type::Bool => Expr::Bool(true, ty),
        Type::File => Expr::File(forms::file_of("content")),
        Type::I64 | Type::I32 | Type::U64 => Expr::Int(1, ty),
        Type::F64 => Expr::Float(1.5),
        Type::Decimal => Expr::Parse(ty, "9.99".to_owned()),
        Type::Date => Expr::Parse(ty, "2026-01-31".to_owned()),
        Type::DateTime => Expr::Parse(ty, "2026-01-31T12:00:00Z".to_owned()),
        _ => Expr::Str(wire.to_owned()),
    }
}

/// What a wire test gives for a part of the base URL: fit for a host, too.
pub(crate) fn sample_var(wire: &str) -> String {
    let plain = wire.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "x" } else { plain }.to_owned()
}
