//! Unions, `int or string`: one enum, or one for each way where the members differ by way.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::types::Resolved;
use super::{Lowering, docs, ident};
use crate::fit;
use crate::ir::{self, Codec, Expr, Type};
use crate::line::{Line, Ty, TyKind};
use crate::locate::Node;
use crate::spec::TypeDef;
use crate::union;
use crate::usage::Way;
use crate::view::{self, Entry, View};

impl<'a> Lowering<'a> {
    /// The enums that a named union becomes.
    pub(crate) fn unions(&self, entry: Entry<'a>, line: &Line, members: &[Ty]) -> Vec<ir::Union> {
        if !self.types.holds_object(&line.ty) {
            return vec![self.union(entry, line, members, Way::Received)];
        }
        let mut ways = Vec::new();
        if self.usage.is_received(entry.name) {
            ways.push(Way::Received);
        }
        if self.usage.is_sent(entry.name) {
            ways.push(Way::Sent);
        }
        ways.into_iter()
            .map(|way| self.union(entry, line, members, way))
            .collect()
    }

    fn union(&self, entry: Entry<'a>, line: &Line, members: &[Ty], way: Way) -> ir::Union {
        let (any, told): (Vec<_>, Vec<_>) =
            members.iter().partition(|member| self.types.is_any(member));
        let bare = self.bare(members, way);
        let member = |ty: &&Ty| {
            let Resolved { ty: rust, codec } = self.resolve(ty, "", way);
            let variant = union::variant(&self.types, ty);
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
            ident: self.union_name(entry, way),
            docs: docs::named(entry.name, &line.text, line),
            members: told.iter().map(member).collect(),
            rest: rest.unwrap_or_else(|| ir::Member {
                ident: ident("Unrecognized"),
                docs: vec!["A value of another form, as it is.".to_owned()],
                ty: Type::Json,
                codec: Codec::Same,
                bare: false,
            }),
            read: way == Way::Received,
            textual: self.types.is_text(&line.ty),
            objects: self.types.holds_object(&line.ty),
        }
    }

    /// The Rust name of a union, which differs by way as the objects in it do.
    pub(crate) fn union_name(&self, entry: Entry<'_>, way: Way) -> Ident {
        let line = match entry.def {
            TypeDef::Line(line) => line.parsed.as_ref().ok(),
            TypeDef::Shape(_) => None,
        };
        if line.is_some_and(|line| self.types.holds_object(&line.ty)) {
            self.object_name(entry, way)
        } else {
            ident(&view::type_name(entry))
        }
    }

    /// The variants that a bare value means: the first of each type.
    fn bare(&self, members: &[Ty], way: Way) -> BTreeSet<String> {
        let mut types: Vec<Type> = Vec::new();
        let mut bare = BTreeSet::new();
        for member in members {
            let ty = self.underlying(member, way);
            if !types.contains(&ty) {
                bare.insert(union::variant(&self.types, member));
                types.push(ty);
            }
        }
        bare
    }

    /// The type in Rust, whatever name stands for it.
    fn underlying(&self, ty: &Ty, way: Way) -> Type {
        match &ty.kind {
            TyKind::List(inner) => Type::List(Box::new(self.underlying(inner, way))),
            TyKind::Map(inner) | TyKind::Pairs(inner) => {
                Type::Map(Box::new(self.underlying(inner, way)))
            }
            TyKind::Name(name) => match self.types.get(name).map(|entry| entry.def) {
                Some(TypeDef::Line(line)) => match line.parsed.as_ref().map(|line| &line.ty) {
                    Ok(stood) if is_alias(stood) => self.underlying(stood, way),
                    _ => self.resolve(ty, "", way).ty,
                },
                _ => self.resolve(ty, "", way).ty,
            },
            _ => self.resolve(ty, "", way).ty,
        }
    }

    /// JSON as a value of the union `entry`, as it is sent.
    pub(crate) fn member(&self, entry: Entry<'a>, members: &[Ty], node: &Node) -> Expr {
        let union = self.union_name(entry, Way::Sent);
        match fit::member(&self.types, members, View::Create, node) {
            Some(at) => self.as_member(union, members, at, self.json(&members[at], "", node)),
            None => Expr::Member {
                union,
                member: ident("Unrecognized"),
                value: Box::new(Expr::Json(crate::json::written(node))),
                bare: false,
            },
        }
    }

    /// A value that no example gives: one of the first member.
    pub(crate) fn union_placeholder(&self, entry: Entry<'a>, members: &[Ty], wire: &str) -> Expr {
        let union = self.union_name(entry, Way::Sent);
        match members.first() {
            Some(first) => {
                let value = self.placeholder(wire, first, "");
                self.as_member(union, members, 0, value)
            }
            None => Expr::None,
        }
    }

    fn as_member(&self, union: Ident, members: &[Ty], at: usize, value: Expr) -> Expr {
        let variant = union::variant(&self.types, &members[at]);
        let bare = self.bare(members, Way::Sent);
        let is_integer = |ty: &Type| matches!(ty, Type::I64 | Type::I32 | Type::U64);
        let integers = members
            .iter()
            .filter(|member| bare.contains(&union::variant(&self.types, member)))
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
fn is_alias(stood: &Ty) -> bool {
    match &stood.kind {
        TyKind::Enum(_) | TyKind::Union(_) => false,
        TyKind::Scalar(scalar) => !scalar.is_nameable(),
        _ => true,
    }
}
