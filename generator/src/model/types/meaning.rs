//! What a name stands for.

use std::collections::HashSet;

use super::{Def, Tagged, TypeId, Types, View};
use crate::model::ty::{Line, Ty};
use crate::spec::grammar::type_line::Scalar;

impl<'s> Types<'s> {
    /// The line that a name stands for.
    pub(crate) fn aliased(&self, id: TypeId) -> Option<&Line<'s>> {
        match &self[id].def {
            Def::Line(line) => Some(line),
            _ => None,
        }
    }

    /// The members of a union.
    pub(crate) fn union(&self, id: TypeId) -> Option<&[Ty<'s>]> {
        match &self.aliased(id)?.ty {
            Ty::Union(members) => Some(members),
            _ => None,
        }
    }

    pub(crate) fn tagged(&self, id: TypeId) -> Option<&Tagged<'s>> {
        match &self[id].def {
            Def::Tagged(tagged) => Some(tagged),
            _ => None,
        }
    }

    /// What a name stands for, where that is a list or map; requests have setters for those.
    pub(crate) fn opened<'t>(&'t self, ty: &'t Ty<'s>) -> &'t Ty<'s> {
        let Ty::Named(named) = ty else { return ty };
        match self.aliased(named.id).map(|line| &line.ty) {
            Some(opened @ (Ty::List(_) | Ty::Map(_) | Ty::Pairs(_))) => opened,
            _ => ty,
        }
    }

    /// The values that are listed for a type, as text.
    pub(crate) fn listed<'t>(&'t self, ty: &'t Ty<'s>) -> Option<Vec<&'s str>> {
        match self.bare(ty) {
            Ty::Enum(values) => Some(values.iter().map(|value| value.text.as_str()).collect()),
            Ty::Named(named) => match &self[named.id].def {
                Def::Codes(codes) => {
                    Some(codes.shape.variants.values().map(String::as_str).collect())
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// What a name stands for, however many names lead there.
    pub(crate) fn bare<'t>(&'t self, ty: &'t Ty<'s>) -> &'t Ty<'s> {
        match ty {
            Ty::Named(named) => match self.aliased(named.id) {
                Some(line) => self.bare(&line.ty),
                None => ty,
            },
            _ => ty,
        }
    }

    /// Whether a type holds an object, by itself or behind names, lists and maps.
    pub(crate) fn holds_object(&self, ty: &Ty<'s>) -> bool {
        let ids = self.behind(ty).into_iter();
        let mut defs = ids.map(|id| &self[id].def);
        defs.any(|def| matches!(def, Def::Object(_) | Def::Tagged(_)))
    }

    /// The types that a type names, and those that these names stand for, each once.
    fn behind(&self, ty: &Ty<'s>) -> HashSet<TypeId> {
        let mut met = HashSet::new();
        let mut open = ty.mentions();
        while let Some(named) = open.pop() {
            if met.insert(named.id) {
                let aliased = self.aliased(named.id);
                open.extend(aliased.into_iter().flat_map(|line| line.ty.mentions()));
            }
        }
        met
    }

    /// The types that a value may have: what names stand for, and the members of unions, each once.
    pub(crate) fn alternatives<'t>(&'t self, ty: &'t Ty<'s>) -> Vec<&'t Ty<'s>> {
        let mut met = HashSet::new();
        let mut open = vec![ty];
        let mut found = Vec::new();
        while let Some(ty) = open.pop() {
            match ty {
                Ty::Union(members) => open.extend(members),
                Ty::Named(named) => match self.aliased(named.id) {
                    Some(line) if met.insert(named.id) => open.push(&line.ty),
                    Some(_) => {}
                    None => found.push(ty),
                },
                _ => found.push(ty),
            }
        }
        found
    }

    /// Whether a type is any JSON.
    pub(crate) fn is_any(&self, ty: &Ty<'s>) -> bool {
        matches!(self.bare(ty), Ty::Scalar(Scalar::Any))
    }

    /// Whether null is one of a type's values: of any JSON, alone or in a union.
    pub(crate) fn takes_null(&self, ty: &Ty<'s>) -> bool {
        let mut types = self.alternatives(ty).into_iter();
        types.any(|ty| matches!(ty, Ty::Scalar(Scalar::Any)))
    }

    /// Whether what is sent and what is received are two types in Rust. The type's own groups decide, so that
    /// no other use of it changes its name.
    pub(crate) fn is_split(&self, id: TypeId) -> bool {
        match &self[id].def {
            Def::Object(_) => {
                let is_received = self.fields(id, View::Response).next().is_some();
                is_received || self.all_fields(id).next().is_none()
            }
            Def::Tagged(tagged) => {
                // What else than an object a tag may stand for is refused.
                let members = tagged.members.iter().map(|member| member.ty.id);
                let mut objects = members.filter(|id| self.object(*id).is_some());
                objects.any(|id| self.is_split(id))
            }
            Def::Line(line) => {
                let types = self.behind(&line.ty).into_iter();
                let mut types = types.filter(|id| self.aliased(*id).is_none());
                types.any(|id| self.is_split(id))
            }
            Def::Codes(_) => false,
        }
    }
}
