//! What goes into the body of a request, and how it is written.

use std::collections::HashMap;

use super::names;
use super::ty::{Line, Named, Ty};
use super::types::{Extra, Field, FieldId, TypeId, Types, View};
use crate::spec::grammar::{Method, TypeLine};
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
    /// One value that is not an object of the request's own fields.
    Whole(Whole<'s>),
    /// Not JSON, and no form.
    Bytes,
}

/// A body that the caller gives as one value.
#[derive(Debug)]
pub(crate) struct Whole<'s> {
    pub(crate) line: Line<'s>,
    /// In messages: the name of its type, if it has one.
    pub(crate) name: &'s str,
    /// The argument in Rust.
    pub(crate) rust: String,
    /// The name of the enum that a list of values in its line becomes.
    pub(crate) inline: String,
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
            Self::Whole(whole) => match whole.line.ty {
                Ty::Named(named) => Some(named.id),
                _ => None,
            },
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

/// What an endpoint sends, before its fields are looked at.
#[derive(Clone, Debug)]
pub(crate) enum Sends<'s> {
    /// The fields of a type.
    Fields {
        ty: Named<'s>,
        view: View,
        /// Those that the endpoint lists.
        wanted: Option<&'s [spec::Wanted]>,
    },
    /// One value.
    Whole(Line<'s>),
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
        let view = view(verb, method);
        let (ty, wanted) = match (&endpoint.body, &module.resource) {
            (Some(spec::Body::Nothing | spec::Body::Bytes), _) => return None,
            (Some(spec::Body::Line(line)), _) => return Some(Self::of_line(types, line, view)),
            (Some(spec::Body::Narrowed(wanted)), Some(resource)) => {
                (types.named_or_nothing(resource), Some(&**wanted))
            }
            (None, Some(resource)) if verb.is_some_and(Verb::sends_resource) => {
                (types.named_or_nothing(resource), None)
            }
            _ => return None,
        };
        if wanted.is_none() && types.object(ty.id).is_none() {
            return Some(Self::Whole(Line::of(Ty::Named(ty))));
        }
        Some(Self::Fields { ty, view, wanted })
    }

    fn of_line(types: &Types<'s>, line: &'s TypeLine, view: View) -> Self {
        let line = types.value(line);
        let wanted = None;
        if !types.is_known(&line) {
            let ty = types.named_or_nothing(WHOLE);
            return Self::Fields { ty, view, wanted };
        }
        match types.bare(&line.ty) {
            Ty::Named(ty) if types.object(ty.id).is_some() => Self::Fields {
                ty: *ty,
                view,
                wanted,
            },
            _ => Self::Whole(line),
        }
    }
}

pub(super) fn body<'s>(types: &Types<'s>, sends: Option<Sends<'s>>, request: &str) -> Body<'s> {
    let (ty, view, wanted) = match sends {
        None => return Body::Nothing,
        Some(Sends::Whole(line)) => return Body::Whole(whole(types, line, request)),
        Some(Sends::Fields { ty, view, wanted }) => (ty, view, wanted),
    };
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

/// What a value without a name is called.
const WHOLE: &str = "body";

/// A value is called after its type.
fn whole<'s>(types: &Types<'s>, line: Line<'s>, request: &str) -> Whole<'s> {
    let (name, rust) = match line.ty {
        Ty::Named(named) => (named.name, names::whole_body(&types[named.id])),
        _ => (WHOLE, WHOLE.to_owned()),
    };
    Whole {
        line,
        name,
        rust,
        inline: names::inline_enum(request, WHOLE),
    }
}

pub(super) fn wrap(endpoint: &Endpoint) -> &[String] {
    let wrap = endpoint.wrap.as_ref();
    let keys = wrap.and_then(|line| line.parsed.as_ref().ok());
    keys.map_or(&[], Vec::as_slice)
}
