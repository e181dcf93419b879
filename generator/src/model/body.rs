//! What goes into the body of a request, and how it is written.

use std::collections::HashMap;

use super::ty::Named;
use super::types::{Extra, Field, FieldId, TypeId, Types, View};
use crate::spec::grammar::Method;
use crate::spec::{self, Encoding, Endpoint, ModuleSpec, Nesting, Verb};

/// How the fields of a body are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writing {
    pub(crate) encoding: Encoding,
    pub(crate) nesting: Option<Nesting>,
    /// Whether a field can be sent without a value.
    pub(crate) clears: bool,
}

impl Writing {
    /// As an object inside JSON.
    pub(crate) const JSON: Self = Self {
        encoding: Encoding::Json,
        nesting: None,
        clears: true,
    };
}

/// What goes into the body.
#[derive(Debug)]
pub(crate) enum Body<'s> {
    Nothing,
    Fields(BodyFields<'s>),
    /// One of several types, which has no fields of its own.
    Whole(Named<'s>),
    /// Not JSON, and no form.
    Bytes,
}

#[derive(Debug)]
pub(crate) struct BodyFields<'s> {
    pub(crate) ty: Named<'s>,
    pub(crate) view: View,
    /// In the order they are sent.
    pub(crate) fields: Vec<BodyField>,
    /// Whether the endpoint lists them; then it takes no others.
    pub(crate) narrowed: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct BodyField {
    pub(crate) field: FieldId,
    /// Whether it must be given.
    pub(crate) required: bool,
}

impl Body<'_> {
    /// The type that is sent.
    pub(crate) fn ty(&self) -> Option<TypeId> {
        match self {
            Self::Nothing | Self::Bytes => None,
            Self::Fields(body) => Some(body.ty.id),
            Self::Whole(named) => Some(named.id),
        }
    }

    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }
}

impl<'s> BodyFields<'s> {
    pub(crate) fn fields<'t>(
        &'t self,
        types: &'t Types<'s>,
    ) -> impl Iterator<Item = &'t Field<'s>> {
        self.fields.iter().map(|field| types.field_at(field.field))
    }

    /// Each field, and whether it must be given.
    pub(crate) fn with_required<'t>(
        &'t self,
        types: &'t Types<'s>,
    ) -> impl Iterator<Item = (&'t Field<'s>, bool)> {
        let fields = self.fields.iter();
        fields.map(|field| (types.field_at(field.field), field.required))
    }

    /// The line of the keys that it may have besides its fields.
    pub(crate) fn extra<'t>(&self, types: &'t Types<'s>) -> Option<&'t Extra<'s>> {
        types.extra(self.ty.id).filter(|_| !self.narrowed)
    }
}

/// The view of a type that a request sends, where its verb does not say.
fn view(verb: Option<Verb>, method: Method) -> View {
    match (verb, method) {
        (Some(Verb::Create | Verb::Replace), _) => View::Create,
        (Some(Verb::Update), _) | (_, Method::Patch) => View::Update,
        _ => View::Create,
    }
}

/// The type that an endpoint sends, before its fields are looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sends<'s> {
    pub(crate) ty: Named<'s>,
    pub(crate) view: View,
    /// The fields that the endpoint lists.
    pub(crate) wanted: Option<&'s [spec::Wanted]>,
}

impl<'s> Sends<'s> {
    /// What is sent; the method may say which view of it.
    pub(crate) fn of(
        types: &Types<'s>,
        module: &'s ModuleSpec,
        (name, endpoint): (&str, &'s Endpoint),
        method: Method,
    ) -> Option<Self> {
        let verb = endpoint.verb(name);
        let (name, wanted) = match (&endpoint.body, &module.resource) {
            (Some(spec::Body::Nothing | spec::Body::Bytes), _) => return None,
            (Some(spec::Body::Type(name)), _) => (name, None),
            (Some(spec::Body::Narrowed(wanted)), Some(resource)) => (resource, Some(&**wanted)),
            (None, Some(resource)) if verb.is_some_and(Verb::sends_resource) => (resource, None),
            _ => return None,
        };
        let ty = types.named(name).unwrap_or(Named {
            id: types.nothing(),
            name,
        });
        Some(Self {
            ty,
            view: view(verb, method),
            wanted,
        })
    }
}

pub(super) fn body<'s>(types: &Types<'s>, sends: Option<Sends<'s>>) -> Body<'s> {
    let Some(Sends { ty, view, wanted }) = sends else {
        return Body::Nothing;
    };
    let is_whole = types.union(ty.id).is_some() || types.tagged(ty.id).is_some();
    if is_whole && wanted.is_none() {
        return Body::Whole(ty);
    }
    let required = |field: &Field<'_>| view == View::Create && field.line.is_required();
    let all = types.fields_with_ids(ty.id, view);
    let fields = match wanted {
        None => all
            .map(|(id, field)| BodyField {
                field: id,
                required: required(field),
            })
            .collect(),
        Some(wanted) => {
            let mut known = HashMap::new();
            for (id, field) in all {
                known.entry(field.name).or_insert((id, field));
            }
            let found = wanted.iter().filter_map(|wanted| {
                let (id, field) = known.get(wanted.name.as_str())?;
                Some(BodyField {
                    field: *id,
                    required: required(field)
                        || (wanted.required && field.line.constant().is_none()),
                })
            });
            found.collect()
        }
    };
    Body::Fields(BodyFields {
        ty,
        view,
        fields,
        narrowed: wanted.is_some(),
    })
}

pub(super) fn wrap(endpoint: &Endpoint) -> &[String] {
    let wrap = endpoint.wrap.as_ref();
    let keys = wrap.and_then(|line| line.parsed.as_ref().ok());
    keys.map_or(&[], Vec::as_slice)
}
