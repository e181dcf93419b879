//! Who sends and receives what: only that can break.

use std::collections::{HashMap, HashSet};

use crate::model::types::Extra;
use crate::model::{Api, Body, Field, Ty, Type, View, Way};
use crate::spec::FieldGroup;

/// The line of a field: its type, group and name.
type Line<'s> = (&'s str, FieldGroup, &'s str);

/// The uses of the types of an API, and of their fields.
#[derive(Default)]
pub(super) struct Uses<'s> {
    fields: HashMap<Line<'s>, HashSet<View>>,
    types: HashSet<(&'s str, bool)>,
    /// The types whose line for unknown keys is used.
    extras: HashSet<(&'s str, bool)>,
}

impl<'s> Uses<'s> {
    pub(super) fn of(api: &Api<'s>) -> Self {
        let mut uses = Self::default();
        for call in api.calls() {
            let path = call.path.iter().map(|parameter| &parameter.line.ty);
            let headers = call.headers.iter().map(|argument| &argument.line.ty);
            path.chain(headers).for_each(|ty| uses.text(api, ty));
            if let Body::Fields(body) = &call.body {
                for field in body.fields(&api.types) {
                    uses.field(field, body.view);
                }
                uses.extra(body.extra(&api.types), Way::Sent);
            }
        }
        let arguments = api
            .arguments
            .iter()
            .filter_map(|argument| argument.declared.as_ref());
        for declared in arguments {
            uses.text(api, &declared.line.ty);
        }
        for ty in api.types.iter() {
            for way in api.usage.ways(ty.id) {
                uses.types.insert((ty.name, way == Way::Sent));
                for field in api.types.fields(ty.id, way.view()) {
                    uses.field(field, way.view());
                }
                uses.extra(api.types.extra(ty.id), way);
            }
        }
        uses
    }

    fn field(&mut self, field: &Field<'s>, view: View) {
        let line = (field.owner_name, field.group, field.name);
        self.fields.entry(line).or_default().insert(view);
    }

    fn extra(&mut self, extra: Option<&Extra<'s>>, way: Way) {
        let owner = extra.map(|extra| (extra.owner_name, way == Way::Sent));
        self.extras.extend(owner);
    }

    /// A type whose values are text in a request.
    fn text(&mut self, api: &Api<'s>, ty: &Ty<'s>) {
        let mut open = ty.mentions();
        while let Some(named) = open.pop() {
            let is_new = self.types.insert((named.name, true));
            let line = api.types.aliased(named.id).filter(|_| is_new);
            open.extend(line.into_iter().flat_map(|line| line.ty.mentions()));
        }
    }

    pub(super) fn has_field(&self, field: &Field<'_>, view: View) -> bool {
        let line = (field.owner_name, field.group, field.name);
        self.fields
            .get(&line)
            .is_some_and(|views| views.contains(&view))
    }

    pub(super) fn has(&self, ty: &Type<'_>, way: Way) -> bool {
        self.types.contains(&(ty.name, way == Way::Sent))
    }

    pub(super) fn has_extra(&self, ty: &Type<'_>, way: Way) -> bool {
        self.extras.contains(&(ty.name, way == Way::Sent))
    }
}
