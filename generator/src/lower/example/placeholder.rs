//! Values that stand where no example gives one.

use super::parts;
use crate::ir::{Expr, Type};
use crate::lower::{Lowering, ident};
use crate::model::{Def, Named, Ty, Way, names};

impl<'s> Lowering<'_, 's> {
    /// A value for a required field that no example gives.
    pub(crate) fn placeholder(&self, wire: &str, ty: &Ty<'s>, inline: &str) -> Expr {
        let resolved = self.resolve(ty, inline, Way::Sent).ty;
        match ty {
            Ty::Scalar(_) => scalar_placeholder(wire, resolved),
            Ty::Enum([first, ..]) => {
                let variant = names::variant(&first.text);
                Expr::Variant(ident(inline), ident(&variant))
            }
            Ty::List(_) | Ty::Map(_) | Ty::Pairs(_) => Expr::Empty(resolved),
            Ty::Text(inner) => self.placeholder(wire, inner, inline),
            Ty::Named(named) => self.named_placeholder(wire, *named),
            Ty::Enum([]) | Ty::Union(_) | Ty::Nullable(_) => Expr::None,
        }
    }

    fn named_placeholder(&self, wire: &str, named: Named<'s>) -> Expr {
        let ty = &self.types[named.id];
        match &ty.def {
            Def::Line(line) => match &line.ty {
                Ty::Union(members) => self.union_placeholder(ty, members, wire),
                Ty::Scalar(scalar) if scalar.is_nameable() => {
                    let value = self.placeholder(wire, &line.ty, "");
                    Expr::From(ident(&ty.rust), Box::new(value))
                }
                inner => self.placeholder(wire, inner, &ty.rust),
            },
            Def::Codes(codes) => match codes.first_variant() {
                Some(first) => Expr::Variant(ident(&ty.rust), ident(first)),
                None => Expr::None,
            },
            Def::Object(_) => self.object(ty, None),
            Def::Tagged(tagged) => self.tagged_expr(ty, tagged, None),
        }
    }
}

fn scalar_placeholder(wire: &str, ty: Type) -> Expr {
    match ty {
        Type::Bool => Expr::Bool(true, ty),
        Type::File => Expr::File(parts::file_of("content")),
        Type::I64 | Type::I32 | Type::U64 => Expr::Int(1, ty),
        Type::F64 => Expr::Float(1.5),
        Type::Decimal => Expr::Parse(Some(ty), "9.99".to_owned()),
        Type::Date => Expr::Parse(Some(ty), "2026-01-31".to_owned()),
        Type::DateTime => Expr::Parse(Some(ty), "2026-01-31T12:00:00Z".to_owned()),
        _ => Expr::Str(wire.to_owned()),
    }
}

/// What a wire test gives for a part of the base URL: fit for a host, too.
pub(crate) fn sample_var(wire: &str) -> String {
    let plain = wire.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "x" } else { plain }.to_owned()
}
