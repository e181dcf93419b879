//! Which type a name is, and what a line says once its names lead somewhere.

use std::collections::HashSet;

use super::{Type, TypeId, Types};
use crate::model::ty::{Line, Named, Ty};
use crate::spec::grammar::type_line::{self, TyKind, TypeLine};
use crate::text::case;

impl<'s> Types<'s> {
    pub(crate) fn id(&self, name: &str) -> Option<TypeId> {
        self.ids.get(name).copied()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Type<'s>> {
        Some(&self[self.id(name)?])
    }

    pub(crate) fn named(&self, name: &'s str) -> Option<Named<'s>> {
        Some(Named {
            id: self.id(name)?,
            name,
        })
    }

    /// A type without fields, which stands for names that lead nowhere.
    pub(crate) fn nothing(&self) -> TypeId {
        TypeId(self.ids.len())
    }

    /// A type by its name, or the one that stands for names that lead nowhere.
    pub(crate) fn named_or_nothing(&self, name: &'s str) -> Named<'s> {
        let nothing = Named {
            id: self.nothing(),
            name,
        };
        self.named(name).unwrap_or(nothing)
    }

    /// Whether `name` may well be a type that could not be read.
    pub(crate) fn may_be_lost(&self, name: &str) -> bool {
        let mut modules = self.api.modules.iter();
        (self.api.incomplete && case::is_type(name))
            || modules.any(|module| module.lost.iter().any(|lost| lost == name))
    }

    /// In the order of the files.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Type<'s>> {
        self.all[..self.ids.len()].iter()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'s str> + '_ {
        self.ids.keys().copied()
    }

    /// A line; one that cannot be read is `any`.
    pub(crate) fn line(&self, line: &'s TypeLine) -> Line<'s> {
        match &line.parsed {
            Ok(line) => Line {
                ty: self.resolve(&line.ty),
                written: line,
                is_spread: false,
            },
            Err(_) => Line::unknown(),
        }
    }

    /// The line of a whole value, whose mark is a part of its type: with `?` it may be null.
    pub(crate) fn value(&self, line: &'s TypeLine) -> Line<'s> {
        let line = self.line(line);
        if !line.is_nullable() {
            return line;
        }
        Line {
            ty: Ty::Nullable(Box::new(line.ty)),
            ..line
        }
    }

    /// Whether a line can be read, and every name in it leads to a type that is known. Else `any` stands for
    /// something, and nothing is to follow from that.
    pub(crate) fn is_known(&self, line: &Line<'s>) -> bool {
        let mut met = HashSet::new();
        let mut open = vec![line];
        while let Some(line) = open.pop() {
            let names = line.written.ty.names();
            if !line.is_read() || names.iter().any(|(name, _)| self.id(name).is_none()) {
                return false;
            }
            let ids = line.ty.mentions().into_iter().map(|named| named.id);
            open.extend(
                ids.filter(|id| met.insert(*id))
                    .filter_map(|id| self.aliased(id)),
            );
        }
        true
    }

    /// A type as written; a name that leads nowhere is `any`.
    pub(crate) fn resolve(&self, ty: &'s type_line::Ty) -> Ty<'s> {
        match &ty.kind {
            TyKind::Scalar(scalar) => Ty::Scalar(scalar),
            TyKind::Enum(values) => Ty::Enum(values),
            TyKind::Name(name) => self.named(name).map_or(Ty::UNKNOWN, Ty::Named),
            TyKind::List(inner) => Ty::List(Box::new(self.resolve(inner))),
            TyKind::Map(inner) => Ty::Map(Box::new(self.resolve(inner))),
            TyKind::Pairs(inner) => Ty::Pairs(Box::new(self.resolve(inner))),
            TyKind::Text(inner) => Ty::Text(Box::new(self.resolve(inner))),
            TyKind::Nullable(inner) => Ty::Nullable(Box::new(self.resolve(inner))),
            TyKind::Union(members) => {
                Ty::Union(members.iter().map(|member| self.resolve(member)).collect())
            }
        }
    }
}
