//! The views of types that a document needs, and their names.
//!
//! A type that every side sees alike has one schema. Otherwise what is received has the type's name, and what is sent
//! has a name of its own.

use std::collections::{HashMap, HashSet};

use crate::model::{Api, Way};
use crate::model::{Body, Def, Response, Ty, TypeId, Types, View};

/// The names of the schemas, by type and view.
#[derive(Debug, Default)]
pub(super) struct Components {
    names: HashMap<(TypeId, View), String>,
    /// Each schema once: its name, type and first view.
    pub(super) all: Vec<(String, TypeId, View)>,
}

impl Components {
    pub(super) fn of(api: &Api<'_>) -> Self {
        let types = &api.types;
        let needed = needed(api);
        let unlike = unlike(types);
        let mut components = Self::default();
        let mut taken: HashSet<String> = types.names().map(str::to_owned).collect();
        for ty in types.iter() {
            let views = [View::Response, View::Create, View::Update];
            let views = views
                .into_iter()
                .filter(|view| needed.contains(&(ty.id, *view)));
            let mut named: Vec<(View, String)> = Vec::new();
            for view in views {
                let same = named
                    .iter()
                    .find(|(other, _)| is_alike(types, &unlike, ty.id, *other, view));
                let name = match same {
                    Some((_, name)) => name.clone(),
                    None if named.is_empty() => ty.name.to_owned(),
                    None => free(&format!("{}{}", ty.name, suffix(view)), &mut taken),
                };
                if same.is_none() {
                    components.all.push((name.clone(), ty.id, view));
                    named.push((view, name.clone()));
                }
                components.names.insert((ty.id, view), name);
            }
        }
        components
    }

    pub(super) fn name(&self, id: TypeId, view: View) -> Option<&str> {
        self.names.get(&(id, view)).map(String::as_str)
    }
}

fn suffix(view: View) -> &'static str {
    match view {
        View::Create => "Create",
        View::Update => "Update",
        View::Response => "Response",
    }
}

/// A name that no other schema has.
fn free(name: &str, taken: &mut HashSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    let found = names.find(|name| !taken.contains(name)).unwrap_or_default();
    taken.insert(found.clone());
    found
}

/// Every type and view that a request or response reaches.
fn needed(api: &Api<'_>) -> HashSet<(TypeId, View)> {
    let types = &api.types;
    let mut open: Vec<(TypeId, View)> = Vec::new();
    let mentions = |open: &mut Vec<_>, ty: &Ty<'_>, way: Way| {
        open.extend(ty.mentions().iter().map(|named| (named.id, way.view())));
    };
    for call in api.calls() {
        let arguments = call.query.iter().chain(&call.headers);
        for argument in arguments {
            mentions(&mut open, &argument.line.ty, Way::Sent);
        }
        for parameter in &call.path {
            mentions(&mut open, &parameter.line.ty, Way::Sent);
        }
        match &call.response {
            Response::Nothing | Response::Bytes => {}
            Response::Value { ty, .. } => mentions(&mut open, ty, Way::Received),
            Response::Page(page) => {
                mentions(&mut open, &page.item, Way::Received);
                for field in &page.envelope {
                    mentions(&mut open, &field.line.ty, Way::Received);
                }
            }
        }
        for failure in &call.failures {
            mentions(&mut open, &failure.ty, Way::Received);
        }
        match &call.body {
            Body::Nothing | Body::Bytes => {}
            Body::Whole(whole) => mentions(&mut open, &whole.line.ty, Way::Sent),
            Body::Fields(body) if !body.narrowed => open.push((body.ty.id, body.view)),
            Body::Fields(body) => {
                for field in body.fields(types) {
                    mentions(&mut open, &field.line.ty, Way::Sent);
                }
            }
        }
    }
    let mut met = HashSet::new();
    while let Some((id, view)) = open.pop() {
        if met.insert((id, view)) {
            open.extend(
                inside(types, id, view)
                    .into_iter()
                    .map(|id| (id, inner(view))),
            );
        }
    }
    met
}

/// What is sent inside something else is sent whole.
fn inner(view: View) -> View {
    match view {
        View::Create | View::Update => View::Create,
        View::Response => View::Response,
    }
}

/// The types that a view of a type mentions.
fn inside(types: &Types<'_>, id: TypeId, view: View) -> Vec<TypeId> {
    let ids = |ty: &Ty<'_>| {
        ty.mentions()
            .into_iter()
            .map(|named| named.id)
            .collect::<Vec<_>>()
    };
    match &types[id].def {
        Def::Line(line) => ids(&line.ty),
        Def::Codes(_) => Vec::new(),
        Def::Tagged(tagged) => tagged.members.iter().map(|member| member.ty.id).collect(),
        Def::Object(_) => {
            let fields = types.fields(id, view);
            let extra = types.extra(id).into_iter();
            let lines = fields
                .map(|field| &field.line)
                .chain(extra.map(|extra| &extra.line));
            lines.flat_map(|line| ids(&line.ty)).collect()
        }
    }
}

/// The types that are sent otherwise than they are received: themselves, or by what is inside them.
fn unlike(types: &Types<'_>) -> HashSet<TypeId> {
    let names = |id, view| {
        let fields = types.fields(id, view);
        let mut names: Vec<_> = fields
            .map(|field| (field.name, std::ptr::from_ref(field.spec)))
            .collect();
        names.sort_unstable();
        names
    };
    let has_pairs = |id| {
        let fields = types.all_fields(id).map(|field| &field.line.ty);
        fields
            .chain(types.aliased(id).map(|line| &line.ty))
            .any(holds_pairs)
    };
    let all = || types.iter().map(|ty| ty.id);
    let mut unlike: HashSet<TypeId> = all()
        .filter(|id| names(*id, View::Create) != names(*id, View::Response) || has_pairs(*id))
        .collect();
    loop {
        let more: Vec<TypeId> = all()
            .filter(|id| !unlike.contains(id))
            .filter(|id| {
                let inside = inside(types, *id, View::Create);
                inside.iter().any(|id| unlike.contains(id))
            })
            .collect();
        if more.is_empty() {
            return unlike;
        }
        unlike.extend(more);
    }
}

/// Pairs are a list where they are sent, and may be an object where they are received.
fn holds_pairs(ty: &Ty<'_>) -> bool {
    match ty {
        Ty::Pairs(_) => true,
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Text(inner) => {
            holds_pairs(inner)
        }
        Ty::Union(members) => members.iter().any(holds_pairs),
        Ty::Scalar(_) | Ty::Enum(_) | Ty::Named(_) => false,
    }
}

/// Whether two views of a type have one schema.
fn is_alike(
    types: &Types<'_>,
    unlike: &HashSet<TypeId>,
    id: TypeId,
    one: View,
    other: View,
) -> bool {
    let crosses = one.is_sent() != other.is_sent();
    if crosses && unlike.contains(&id) {
        return false;
    }
    let seen = |view: View| {
        let fields = types.fields(id, view);
        let fields = fields.map(|field| {
            let required = view != View::Update && field.line.is_always();
            (field.name, std::ptr::from_ref(field.spec), required)
        });
        let mut fields: Vec<_> = fields.collect();
        fields.sort_unstable();
        fields
    };
    seen(one) == seen(other)
}
