//! What an endpoint sends and answers, from its name, its method and its keys.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::http::Parameter;
use crate::line::{self, Line, Mark, Ty, TyKind};
use crate::spec::{ApiSpec, Body, Endpoint, ModuleSpec, Paging, PagingOf};
use crate::view::{self, Entry, Extra, Seen, Types, Verb, View};

/// What goes into the body.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sends<'a> {
    Nothing,
    Type {
        name: &'a str,
        view: View,
        narrowed: Option<&'a [String]>,
    },
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Json,
    /// As a query.
    Form,
    /// A part for each field, some of them files.
    Multipart,
}

/// The words for them.
pub(crate) const ENCODINGS: &[&str] = &["json", "form", "multipart"];

impl Encoding {
    pub(crate) fn of(endpoint: &Endpoint) -> Self {
        match endpoint.encoding.as_deref() {
            Some("form") => Self::Form,
            Some("multipart") => Self::Multipart,
            _ => Self::Json,
        }
    }
}

/// What comes back.
#[derive(Clone, Debug)]
pub(crate) enum Answers<'a> {
    Nothing,
    /// A list in an envelope, and how it continues.
    Page {
        item: Cow<'a, Ty>,
        paging: Box<Paging>,
    },
    Value(Cow<'a, Ty>),
    /// Neither name nor keys say.
    Unsaid,
}

/// A body field: what is seen of it, and whether the endpoint insists on it.
#[derive(Clone, Debug)]
pub(crate) struct BodyField<'a> {
    pub(crate) seen: Seen<'a>,
    pub(crate) insisted: bool,
}

pub(crate) fn sends<'a>(
    module: &'a ModuleSpec,
    name: &str,
    method: &str,
    endpoint: &'a Endpoint,
) -> Sends<'a> {
    let verb = Verb::of(name, endpoint);
    let view = verb.sends().unwrap_or(if method == "PATCH" {
        View::Update
    } else {
        View::Create
    });
    let resource = module.resource.as_deref();
    match (&endpoint.body, resource) {
        (Some(Body::Word(word)), _) if word == "none" => Sends::Nothing,
        (Some(Body::Word(word)), _) => Sends::Type {
            name: word,
            view,
            narrowed: None,
        },
        (Some(Body::Narrowed(names)), Some(name)) => Sends::Type {
            name,
            view,
            narrowed: Some(names),
        },
        (None, Some(name)) if verb.sends().is_some() => Sends::Type {
            name,
            view,
            narrowed: None,
        },
        _ => Sends::Nothing,
    }
}

pub(crate) fn answers<'a>(
    api: &'a ApiSpec,
    module: &'a ModuleSpec,
    name: &str,
    endpoint: &'a Endpoint,
) -> Answers<'a> {
    let verb = Verb::of(name, endpoint);
    let said = endpoint
        .returns
        .as_ref()
        .and_then(|line| line.parsed.as_ref().ok())
        .map(|line| &line.ty);
    let resource = || module.resource.as_ref().map(|name| Cow::Owned(named(name)));
    let ty = match said {
        Some(ty) if matches!(&ty.kind, TyKind::Name(name) if name == "none") => {
            return Answers::Nothing;
        }
        Some(ty) => Some(Cow::Borrowed(ty)),
        None if verb == Verb::Delete => return Answers::Nothing,
        None if verb == Verb::Other => None,
        None => resource(),
    };
    match (ty, paging(api, verb, endpoint)) {
        (None, _) => Answers::Unsaid,
        (Some(item), Some(paging)) => Answers::Page { item, paging },
        (Some(item), None) if verb == Verb::List && said.is_none() => {
            Answers::Value(Cow::Owned(list_of(item.into_owned())))
        }
        (Some(ty), None) => Answers::Value(ty),
    }
}

fn list_of(item: Ty) -> Ty {
    Ty {
        kind: TyKind::List(Box::new(item)),
        at: 0..0,
    }
}

fn paging(api: &ApiSpec, verb: Verb, endpoint: &Endpoint) -> Option<Box<Paging>> {
    let shared = api.api.paging.as_ref();
    match &endpoint.paging {
        Some(PagingOf::Own(own)) => Some(Box::new(own.over(shared))),
        Some(PagingOf::Word(_)) => None,
        None if verb == Verb::List => shared.cloned().map(Box::new),
        None => None,
    }
}

/// The statuses that are no errors but answers without anything in them.
pub(crate) fn empty_statuses(endpoint: &Endpoint) -> Vec<u16> {
    endpoint
        .errors
        .keys()
        .filter_map(|status| status.parse().ok())
        .collect()
}

/// The fields of a body, in the order they are sent.
pub(crate) fn body_fields<'a>(types: &Types<'a>, sends: Sends<'_>) -> Vec<BodyField<'a>> {
    let Sends::Type {
        name,
        view,
        narrowed,
    } = sends
    else {
        return Vec::new();
    };
    let fields = types.fields(name, view);
    match narrowed {
        None => fields
            .into_iter()
            .map(|seen| BodyField {
                seen,
                insisted: false,
            })
            .collect(),
        Some(names) => {
            let mut known: HashMap<&str, &Seen<'_>> = HashMap::new();
            for seen in &fields {
                known.entry(seen.name).or_insert(seen);
            }
            names
                .iter()
                .filter_map(|wanted| {
                    let seen = known.get(wanted.trim_end_matches('!'))?;
                    Some(BodyField {
                        seen: (*seen).clone(),
                        insisted: wanted.ends_with('!'),
                    })
                })
                .collect()
        }
    }
}

/// The union that a body is, where it has no fields of its own.
pub(crate) fn body_union<'a>(types: &Types<'a>, sends: Sends<'_>) -> Option<Entry<'a>> {
    match sends {
        Sends::Type {
            name,
            narrowed: None,
            ..
        } if types.union(name).is_some() || types.oneof(name).is_some() => types.get(name),
        _ => None,
    }
}

/// A name as the type that it is.
pub(crate) fn named(name: &str) -> Ty {
    Ty {
        kind: TyKind::Name(name.to_owned()),
        at: 0..0,
    }
}

/// The line of the keys that a body may have besides its fields; one that lists its fields has no others.
pub(crate) fn body_extra<'a>(types: &Types<'a>, sends: Sends<'_>) -> Option<Extra<'a>> {
    match sends {
        Sends::Type {
            name,
            narrowed: None,
            ..
        } => types.extra(name),
        _ => None,
    }
}

/// Whether the field must be given to the constructor.
pub(crate) fn is_required(field: &BodyField<'_>, line: &Line, view: View) -> bool {
    field.insisted || (view == View::Create && line.mark == Mark::Always)
}

/// Where a path parameter's type was found.
pub(crate) struct PathLine<'a> {
    pub(crate) line: Cow<'a, Line>,
    pub(crate) words: &'a str,
    pub(crate) rust: Option<String>,
    /// The type whose field it is.
    pub(crate) owner: Option<String>,
}

/// A path parameter's line: said in the path, under `path:`, or that of the resource's field of its name.
pub(crate) fn path_line<'a>(
    types: &Types<'a>,
    module: &ModuleSpec,
    endpoint: &'a Endpoint,
    parameter: &Parameter<'_>,
) -> Option<PathLine<'a>> {
    if let Some(ty) = parameter.ty {
        let line = line::parse(ty).ok()?;
        return Some(PathLine {
            line: Cow::Owned(line),
            words: "",
            rust: None,
            owner: None,
        });
    }
    let own = view::split(&endpoint.path).find(|(name, ..)| *name == parameter.name);
    if let Some((_, _, field)) = own {
        return Some(PathLine {
            line: Cow::Borrowed(field.line.parsed.as_ref().ok()?),
            words: field.words(),
            rust: field.rust.clone(),
            owner: None,
        });
    }
    let resource = module.resource.as_deref()?;
    let seen = types.field(resource, parameter.name)?;
    Some(PathLine {
        line: Cow::Borrowed(seen.line()?),
        words: seen.field.words(),
        rust: seen.field.rust.clone(),
        owner: Some(view::type_name(seen.owner)),
    })
}
