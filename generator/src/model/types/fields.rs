//! The fields of objects.

use std::collections::HashSet;

use super::{Def, Extra, Field, FieldId, Object, TypeId, Types, View};
use crate::model::ty::Ty;

impl<'s> Types<'s> {
    pub(crate) fn object(&self, id: TypeId) -> Option<&Object<'s>> {
        match &self[id].def {
            Def::Object(object) => Some(object),
            _ => None,
        }
    }

    fn seen(
        &self,
        id: TypeId,
        column: usize,
    ) -> impl DoubleEndedIterator<Item = &Field<'s>> + Clone {
        let fields = self
            .object(id)
            .map_or(&[][..], |object| &object.seen.fields[column]);
        fields.iter().map(|at| &self.fields[*at])
    }

    /// The fields of an object in a view, those of included types first.
    pub(crate) fn fields(
        &self,
        id: TypeId,
        view: View,
    ) -> impl DoubleEndedIterator<Item = &Field<'s>> + Clone {
        self.seen(id, view as usize)
    }

    /// The same with what leads to each.
    pub(crate) fn fields_with_ids(
        &self,
        id: TypeId,
        view: View,
    ) -> impl Iterator<Item = (FieldId, &Field<'s>)> {
        let column = view as usize;
        let fields = self
            .object(id)
            .map_or(&[][..], |object| &object.seen.fields[column]);
        fields.iter().map(|at| (FieldId(*at), &self.fields[*at]))
    }

    pub(crate) fn field_at(&self, id: FieldId) -> &Field<'s> {
        &self.fields[id.0]
    }

    /// Every field of an object in every group.
    pub(crate) fn all_fields(
        &self,
        id: TypeId,
    ) -> impl DoubleEndedIterator<Item = &Field<'s>> + Clone {
        self.seen(id, View::ALL.len())
    }

    /// The fields that stand in the groups of the type itself.
    pub(crate) fn own_fields(&self, id: TypeId) -> &[Field<'s>] {
        let own = match &self[id].def {
            Def::Object(object) => object.own.clone(),
            Def::Tagged(tagged) => tagged.own.clone(),
            Def::Line(_) | Def::Codes(_) => 0..0,
        };
        &self.fields[own]
    }

    /// The first field of an object that is called `name`, in any group.
    pub(crate) fn field(&self, id: TypeId, name: &str) -> Option<&Field<'s>> {
        let at = self.object(id)?.seen.by_name.get(name)?;
        Some(&self.fields[*at])
    }

    /// Older names that are still read, each with the name that took its place.
    pub(crate) fn older_names(&self) -> impl Iterator<Item = (&'s str, &'s str)> + '_ {
        let fields = self.fields.iter();
        fields.filter_map(|field| Some((field.spec.alias.as_deref()?, field.name)))
    }

    /// Every field of an object, or of the objects that a union or a tagged type is one of.
    pub(crate) fn any_fields(&self, id: TypeId, view: View) -> Vec<&Field<'s>> {
        let mut fields: Vec<_> = self.fields(id, view).collect();
        let members = self.tagged(id).map_or(&[][..], |tagged| &tagged.members);
        for member in members {
            fields.extend(self.fields(member.ty.id, view));
        }
        for member in self.union(id).unwrap_or_default() {
            if let Ty::Named(named) = member {
                fields.extend(self.fields(named.id, view));
            }
        }
        fields
    }

    /// What says of an object that unknown keys are kept: its own line, or that of an included type.
    pub(crate) fn extra(&self, id: TypeId) -> Option<&Extra<'s>> {
        self.extras(id).into_iter().next()
    }

    /// Every line that says so; one is meant.
    pub(crate) fn extras(&self, id: TypeId) -> Vec<&Extra<'s>> {
        let mut found = Vec::new();
        let mut met = HashSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let Some(object) = self.object(id).filter(|_| met.insert(id)) else {
                continue;
            };
            found.extend(&object.extra);
            open.extend(object.include.iter().rev());
        }
        found
    }
}
