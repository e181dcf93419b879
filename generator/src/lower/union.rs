//! Unions, `int or string`: one enum, or one for each way where the members differ by way.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::types::Resolved;
use super::{Lowering, docs, ident};
use crate::ir::{self, Codec, Expr, Type};
use crate::model::{self, Def, Line, Ty, Way, fit, names};
use crate::text::json;
use crate::text::tree::Node;

impl<'s> Lowering<'_, 's> {
    /// The enums that a named union becomes.
    pub(crate) fn unions(
        &self,
        ty: &model::Type<'s>,
        line: &Line<'s>,
        members: &[Ty<'s>],
    ) -> Vec<ir::Union> {
        if !self.types.holds_object(&line.ty) {
            return vec![self.union(ty, line, members, Way::Received)];
        }
        let ways = self.api.usage.ways(ty.id);
        ways.map(|way| self.union(ty, line, members, way)).collect()
    }

    fn union(
        &self,
        ty: &model::Type<'s>,
        line: &Line<'s>,
        members: &[Ty<'s>],
        way: Way,
    ) -> ir::Union {
        let (any, others): (Vec<_>, Vec<_>) =
            members.iter().partition(|member| self.types.is_any(member));
        let bare = self.bare(members, way);
        let member = |ty: &&Ty<'s>| {
            let Resolved { ty: rust, codec } = self.resolve(ty, "", way);
            let variant = self.types.member_variant(ty);
            ir::Member {
                bare: bare.contains(&variant),
                ident: ident(&variant),
                docs: docs::member(ty),
                ty: rust,
                codec,
            }
        };
        let rest = any.first().map(member);
        ir::Union {
            ident: ident(&self.types.rust(ty.id, way)),
            docs: docs::named(ty.name, line),
            members: others.iter().map(member).collect(),
            rest: rest.unwrap_or_else(|| ir::Member {
                ident: ident(names::UNRECOGNIZED),
                docs: vec![docs::UNRECOGNIZED.to_owned()],
                ty: Type::Json,
                codec: Codec::Same,
                bare: false,
            }),
            read: way == Way::Received,
            textual: self.types.is_plain_text(&line.ty),
            objects: self.types.holds_object(&line.ty),
        }
    }

    /// The variants that a bare value means: the first of each type.
    fn bare(&self, members: &[Ty<'s>], way: Way) -> BTreeSet<String> {
        let mut types: Vec<Type> = Vec::new();
        let mut bare = BTreeSet::new();
        for member in members {
            let ty = self.underlying(member, way);
            if !types.contains(&ty) {
                bare.insert(self.types.member_variant(member));
                types.push(ty);
            }
        }
        bare
    }

    /// The type in Rust, whatever name stands for it.
    fn underlying(&self, ty: &Ty<'s>, way: Way) -> Type {
        match ty {
            Ty::List(inner) => Type::List(Box::new(self.underlying(inner, way))),
            Ty::Map(inner) | Ty::Pairs(inner) => Type::Map(Box::new(self.underlying(inner, way))),
            Ty::Text(inner) => self.underlying(inner, way),
            Ty::Nullable(inner) => Type::Option(Box::new(self.underlying(inner, way))),
            Ty::Named(named) => match &self.types[named.id].def {
                Def::Line(line) if is_alias(&line.ty) => self.underlying(&line.ty, way),
                _ => self.resolve(ty, "", way).ty,
            },
            _ => self.resolve(ty, "", way).ty,
        }
    }

    /// JSON as a value of a union, as it is sent.
    pub(crate) fn member(&self, ty: &model::Type<'s>, members: &[Ty<'s>], node: &Node) -> Expr {
        let union = ident(&self.types.rust(ty.id, Way::Sent));
        match fit::member(self.types, members, Way::Sent.view(), node) {
            Some(at) => self.as_member(union, members, at, self.json(&members[at], "", node)),
            None => Expr::Member {
                union,
                member: ident(names::UNRECOGNIZED),
                value: Box::new(Expr::Json(json::written(node))),
                bare: false,
            },
        }
    }

    /// A value that no example gives: one of the first member.
    pub(crate) fn union_placeholder(
        &self,
        ty: &model::Type<'s>,
        members: &[Ty<'s>],
        wire: &str,
    ) -> Expr {
        let union = ident(&self.types.rust(ty.id, Way::Sent));
        match members.first() {
            Some(first) => {
                let value = self.placeholder(wire, first, "");
                self.as_member(union, members, 0, value)
            }
            None => Expr::None,
        }
    }

    fn as_member(&self, union: Ident, members: &[Ty<'s>], at: usize, value: Expr) -> Expr {
        let variant = self.types.member_variant(&members[at]);
        let bare = self.bare(members, Way::Sent);
        let is_integer = |ty: &Type| matches!(ty, Type::I64 | Type::I32 | Type::U64);
        let integers = members
            .iter()
            .filter(|member| bare.contains(&self.types.member_variant(member)))
            .filter(|member| is_integer(&self.underlying(member, Way::Sent)));
        // What stands there must say by itself which type it has.
        let is_clear = match &value {
            Expr::Int(_, ty) => is_integer(ty) && integers.count() == 1,
            Expr::Bool(_, ty) => *ty == Type::Bool,
            Expr::Str(_) => self.underlying(&members[at], Way::Sent) == Type::String,
            Expr::Float(_)
            | Expr::Parse(..)
            | Expr::Variant(..)
            | Expr::From(..)
            | Expr::Build(_) => true,
            _ => false,
        };
        Expr::Member {
            union,
            bare: is_clear && bare.contains(&variant),
            member: ident(&variant),
            value: Box::new(value),
        }
    }
}

/// A value as what takes it and converts it may have it.
pub(crate) fn bare(value: Expr) -> Expr {
    match value {
        Expr::Member {
            value, bare: true, ..
        } => *value,
        value => value,
    }
}

/// Whether a name for such a type is another name only.
fn is_alias(ty: &Ty<'_>) -> bool {
    match ty {
        Ty::Enum(_) | Ty::Union(_) => false,
        Ty::Scalar(scalar) => !scalar.is_nameable(),
        _ => true,
    }
}
