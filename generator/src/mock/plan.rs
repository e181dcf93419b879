//! What each call does, read off its name, its path and its types.

use std::collections::HashMap;

use super::kin::Kin;
use super::{json, made};
use crate::model::{Api, Body, Call, Def, Response, Ty, TypeId, Types, View, names};
use crate::spec::Verb;
use crate::spec::grammar::Method;
use crate::text::tree::Node;

/// Names of ids, where no path has one.
const IDS: [&str; 4] = ["id", "uuid", "guid", "key"];

/// What a call does to the records of a collection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Deed {
    Create,
    /// Creates each item of a list that stands at this field of the body, or is all of it.
    CreateEach(String),
    Get,
    List,
    Update,
    Replace,
    Delete,
    /// Nothing that a record shows.
    #[default]
    Other,
}

/// A call, and what it is about.
#[derive(Debug, Default)]
pub(super) struct Act<'s> {
    pub(super) deed: Deed,
    /// The type of the record that is sent or returned.
    pub(super) ty: Option<TypeId>,
    pub(super) collection: Option<usize>,
    /// The last parameter of the path, and the field that it is the value of.
    pub(super) id: Option<(usize, String)>,
    /// The other parameters of the path, each with the collection that it leads into.
    pub(super) above: Vec<Above<'s>>,
}

/// A parameter of a path that leads to something above the record.
#[derive(Debug)]
pub(super) struct Above<'s> {
    pub(super) at: usize,
    pub(super) name: &'s str,
    /// The collection and the field by which the thing is known.
    pub(super) parent: Option<(usize, String)>,
}

/// Records of types that stand for the same things.
#[derive(Debug)]
pub(super) struct Collection {
    /// One of its types.
    pub(super) ty: TypeId,
    pub(super) types: Vec<TypeId>,
    /// The field that is the id, if there is one.
    pub(super) id: Option<String>,
}

/// What the calls of an API do.
#[derive(Debug)]
pub(super) struct Plan<'s> {
    /// By the place of the call in the specs.
    acts: HashMap<String, Act<'s>>,
    /// What a call does that has no place.
    nothing: Act<'s>,
    pub(super) collections: Vec<Collection>,
}

impl<'s> Plan<'s> {
    pub(super) fn of(api: &Api<'s>) -> Self {
        let mut kin = Kin::default();
        let drafts: Vec<_> = api.calls().map(|call| (call, draft(api, call))).collect();
        for (call, (deed, ty)) in &drafts {
            if let (Some(ty), false) = (ty, *deed == Deed::Other) {
                kin.join(family(call, deed), *ty);
            }
        }
        let mut plan = Self {
            acts: HashMap::new(),
            nothing: Act::default(),
            collections: collections(api, &mut kin, &drafts),
        };
        let parents = plan.parents(api, &drafts);
        for (call, (deed, ty)) in drafts {
            let act = plan.read(api, call, deed, ty, &parents);
            plan.acts.insert(call.place(), act);
        }
        plan
    }

    pub(super) fn act(&self, call: &Call<'s>) -> &Act<'s> {
        self.acts.get(&call.place()).unwrap_or(&self.nothing)
    }

    pub(super) fn collection_of(&self, ty: TypeId) -> Option<usize> {
        let mut all = self.collections.iter();
        all.position(|collection| collection.types.contains(&ty))
    }
}

impl<'s> Plan<'s> {
    fn read(
        &self,
        api: &Api<'s>,
        call: &Call<'s>,
        deed: Deed,
        ty: Option<TypeId>,
        parents: &Parents,
    ) -> Act<'s> {
        let collection = ty.and_then(|ty| self.collection_of(ty));
        let id = match (&deed, ty) {
            (Deed::Create | Deed::CreateEach(_) | Deed::List, _) | (_, None) => None,
            (_, Some(ty)) => collection.and_then(|at| {
                let usual = self.collections[at].id.as_deref();
                id_parameter(&api.types, call, ty, usual)
            }),
        };
        let is_id = |at: usize| id.as_ref().is_some_and(|(known, _)| *known == at);
        let above = call.path.iter().enumerate().filter(|(at, _)| !is_id(*at));
        let above = above.map(|(at, parameter)| Above {
            at,
            name: parameter.name,
            parent: parents.of(call, at),
        });
        Act {
            above: above.collect(),
            deed: if collection.is_some() {
                deed
            } else {
                Deed::Other
            },
            ty,
            collection,
            id,
        }
    }

    fn parents(&self, api: &Api<'s>, drafts: &[Draft<'_, 's>]) -> Parents {
        let mut parents = Parents::default();
        for (call, (deed, ty)) in drafts {
            let collection = ty.and_then(|ty| self.collection_of(ty));
            let (Some(collection), Some(ty)) = (collection, ty) else {
                continue;
            };
            let is_one = !matches!(
                deed,
                Deed::Create | Deed::CreateEach(_) | Deed::List | Deed::Other
            );
            let usual = self.collections[collection].id.as_deref();
            let id = is_one
                .then(|| id_parameter(&api.types, call, *ty, usual))
                .flatten();
            if let Some((at, field)) = id {
                parents.add(call, at, (collection, field));
            }
        }
        parents
    }
}

/// A call, what it does, and the type of the record.
type Draft<'c, 's> = (&'c Call<'s>, (Deed, Option<TypeId>));

/// Which collections the parameters of paths lead into.
#[derive(Default)]
struct Parents {
    /// By the path that ends with the parameter.
    whole: HashMap<String, (usize, String)>,
    /// By the text before the parameter; nothing where it stands before several.
    before: HashMap<String, Option<(usize, String)>>,
}

impl Parents {
    fn add(&mut self, call: &Call<'_>, at: usize, parent: (usize, String)) {
        let Some((whole, before)) = prefix(call, at) else {
            return;
        };
        let known = self
            .before
            .entry(before)
            .or_insert_with(|| Some(parent.clone()));
        if known.as_ref().is_some_and(|known| known.0 != parent.0) {
            *known = None;
        }
        self.whole.entry(whole).or_insert(parent);
    }

    fn of(&self, call: &Call<'_>, at: usize) -> Option<(usize, String)> {
        let (whole, before) = prefix(call, at)?;
        let known = self.whole.get(&whole);
        known
            .or_else(|| self.before.get(&before)?.as_ref())
            .cloned()
    }
}

/// The path up to a parameter without the names of parameters, and the text just before it.
fn prefix(call: &Call<'_>, at: usize) -> Option<(String, String)> {
    let shape = call.http.filled(|_| "{}".to_owned());
    let mut met = 0;
    let segments: Vec<&str> = shape.split('/').collect();
    for (number, segment) in segments.iter().enumerate() {
        met += segment.matches("{}").count();
        if met > at {
            let before = segments[..number].last()?;
            let whole = segments[..=number].join("/");
            return (*segment == "{}").then(|| (whole, (*before).to_owned()));
        }
    }
    None
}

/// What a call does, as far as it can be seen without others, and the type of the record.
fn draft<'s>(api: &Api<'s>, call: &Call<'s>) -> (Deed, Option<TypeId>) {
    let types = &api.types;
    let response = call.response.ty().and_then(|ty| record(types, ty.item()));
    let resource = call
        .module
        .resource
        .as_deref()
        .and_then(|name| types.id(name));
    let is_list = match &call.response {
        Response::Page(_) => true,
        Response::Value { ty, .. } => matches!(types.bare(ty), Ty::List(_)),
        Response::Nothing | Response::Bytes => false,
    };
    let deed = match (call.verb, call.http.method) {
        (Some(Verb::Get | Verb::List), _) if is_list => Deed::List,
        (Some(Verb::Get), _) => Deed::Get,
        (Some(Verb::Create), _) => Deed::Create,
        (Some(Verb::Update), _) => Deed::Update,
        (Some(Verb::Replace), _) => Deed::Replace,
        (Some(Verb::Delete), _) => Deed::Delete,
        (_, Method::Get) if is_list => Deed::List,
        (_, Method::Get) if response.is_some() => Deed::Get,
        (_, Method::Post) if call.response.page().is_some() => Deed::List,
        (_, Method::Post) if is_list => match (response, batch(types, call)) {
            (Some(ty), Some((field, sent))) if ty == sent => Deed::CreateEach(field),
            _ => Deed::Other,
        },
        (_, Method::Delete) if call.http.path.ends_with(['}']) => Deed::Delete,
        _ => Deed::Other,
    };
    let is_known = |ty: &TypeId| record(types, &named(types, *ty)).is_some();
    let ty = match deed {
        Deed::Delete | Deed::Update | Deed::Replace | Deed::Create => response.or(resource),
        _ => response,
    };
    (deed, ty.filter(is_known))
}

fn named<'s>(types: &Types<'s>, id: TypeId) -> Ty<'s> {
    types.named(types[id].name).map_or(Ty::UNKNOWN, Ty::Named)
}

/// The type of a record: one with fields, by itself or as one of several.
fn record<'s>(types: &Types<'s>, ty: &Ty<'s>) -> Option<TypeId> {
    let Ty::Named(named) = types.bare(ty) else {
        // The name of a union is that of the record.
        return match ty {
            Ty::Named(named) if types.union(named.id).is_some() && types.holds_object(ty) => {
                Some(named.id)
            }
            _ => None,
        };
    };
    let is_record = matches!(types[named.id].def, Def::Object(_) | Def::Tagged(_));
    is_record.then_some(named.id)
}

/// The field of a body that lists records, or nothing if that is the body itself, and their type.
fn batch(types: &Types<'_>, call: &Call<'_>) -> Option<(String, TypeId)> {
    let body = match &call.body {
        Body::Fields(body) => body,
        Body::Whole(whole) => {
            let Ty::List(item) = types.bare(&whole.line.ty) else {
                return None;
            };
            return Some((String::new(), record(types, item)?));
        }
        Body::Nothing | Body::Bytes => return None,
    };
    let mut fields = body
        .fields(types)
        .filter_map(|field| match types.bare(&field.line.ty) {
            Ty::List(item) => Some((field.name.to_owned(), record(types, item)?)),
            _ => None,
        });
    fields.next()
}

/// The path of a collection: that of its records without the last parameter.
fn family(call: &Call<'_>, deed: &Deed) -> String {
    let shape = call.http.filled(|_| "{}".to_owned());
    let path = shape.trim_end_matches('/');
    match deed {
        Deed::Create | Deed::CreateEach(_) | Deed::List | Deed::Other => path.to_owned(),
        _ => path.strip_suffix("/{}").unwrap_or(path).to_owned(),
    }
}

/// The collections, each with its id. What can only be fetched, and by nothing, is none.
fn collections(api: &Api<'_>, kin: &mut Kin, drafts: &[Draft<'_, '_>]) -> Vec<Collection> {
    let types = &api.types;
    let mut collections: Vec<Collection> = Vec::new();
    for group in kin.groups() {
        let mut fields: Vec<(String, usize)> = Vec::new();
        let mut is_kept = false;
        for (call, (deed, ty)) in drafts {
            let Some(ty) = ty.filter(|ty| group.contains(ty)) else {
                continue;
            };
            let is_one = matches!(
                deed,
                Deed::Get | Deed::Update | Deed::Replace | Deed::Delete
            );
            is_kept |= !is_one && *deed != Deed::Other;
            let found = is_one
                .then(|| id_parameter(types, call, ty, None))
                .flatten();
            let Some((_, field)) = found else { continue };
            is_kept = true;
            match fields.iter_mut().find(|(known, _)| *known == field) {
                Some((_, count)) => *count += 1,
                None => fields.push((field, 1)),
            }
        }
        let is_sent = |field: &str| group.iter().any(|ty| made::is_sendable(types, *ty, field));
        // What the server makes is the id, rather than what the client sends.
        let best = fields
            .iter()
            .min_by_key(|(field, count)| (is_sent(field), usize::MAX - count));
        let id = best.map(|(field, _)| field.clone());
        let id = id.or_else(|| group.iter().find_map(|ty| usual_id(types, *ty)));
        if is_kept {
            let ty = group[0];
            collections.push(Collection {
                ty,
                types: group,
                id,
            });
        }
    }
    collections
}

/// The field that is called like an id.
fn usual_id(types: &Types<'_>, ty: TypeId) -> Option<String> {
    let own = names::operation(types[ty].name);
    let fields = types.any_fields(ty, View::Response);
    let named = |name: &str| fields.iter().any(|field| field.name == name);
    let prefixed = IDS.iter().map(|id| format!("{own}_{id}"));
    let plain = IDS.iter().map(|id| (*id).to_owned());
    plain.chain(prefixed).find(|name| named(name))
}

/// Whether a field of an object is an id by its name.
pub(super) fn is_named_like_id(types: &Types<'_>, ty: TypeId, field: &str) -> bool {
    let own = names::operation(types[ty].name);
    let is_id = |name: &str| IDS[..3].contains(&name);
    is_id(field) || field.strip_prefix(&format!("{own}_")).is_some_and(is_id)
}

/// The parameter of a path that is the id of the record, and the field that it is the value of.
fn id_parameter(
    types: &Types<'_>,
    call: &Call<'_>,
    ty: TypeId,
    usual: Option<&str>,
) -> Option<(usize, String)> {
    let fields = types.any_fields(ty, View::Response);
    let is_field = |name: &str| fields.iter().any(|field| field.name == name);
    let last = call.path.len().checked_sub(1)?;
    for (at, parameter) in call.path.iter().enumerate().rev() {
        if is_field(parameter.name) {
            return Some((at, parameter.name.to_owned()));
        }
        if let Some(field) = shown(call, parameter.name).filter(|name| is_field(name)) {
            return Some((at, field));
        }
    }
    // The name may be that of the field with the name of the type before it.
    let is_last = call.http.path.trim_end_matches('/').ends_with('}');
    let name = call.path[last].name;
    let mut ends = name.match_indices('_').map(|(at, _)| &name[at + 1..]);
    let field = ends.find(|end| is_field(end)).map(str::to_owned);
    let field = field.or_else(|| usual.map(str::to_owned));
    let field = field.or_else(|| usual_id(types, ty));
    field.filter(|_| is_last).map(|field| (last, field))
}

/// The field of a response that has the value of a parameter of the path in an example.
fn shown(call: &Call<'_>, parameter: &str) -> Option<String> {
    call.examples.iter().find_map(|example| {
        let text = example.spec.path.get(parameter)?;
        let record = payload(call, &example.response.as_ref()?.node)?;
        let mut fields = record.entries().iter();
        let found = fields.find(|(_, value)| json::text(value) == Some(text));
        found.map(|(key, _)| key.text.clone())
    })
}

/// What a call returns, inside its response.
pub(super) fn payload<'n>(call: &Call<'_>, response: &'n Node) -> Option<&'n Node> {
    match &call.response {
        Response::Value { at: Some(at), .. } => at.find(response),
        Response::Value { at: None, .. } => Some(response),
        Response::Page(page) => page.items.places.find(response),
        Response::Nothing | Response::Bytes => None,
    }
}

/// The fields that a record is looked for by where the path has no id: the required parameters of the query, else the
/// ids in the body.
pub(super) fn keys<'q>(
    types: &Types<'_>,
    call: &Call<'_>,
    ty: TypeId,
    query: impl Iterator<Item = (&'q String, &'q String)>,
    sent: Option<&Node>,
) -> Vec<(String, String)> {
    let fields = types.any_fields(ty, View::Response);
    let is_field = |name: &str| fields.iter().any(|field| field.name == name);
    let in_query = query.filter(|(name, _)| {
        let argument = call.query_argument(name);
        argument.is_some_and(|argument| argument.line.is_always()) && is_field(name)
    });
    let in_query: Vec<_> = in_query
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    if !in_query.is_empty() {
        return in_query;
    }
    let sent = sent.map_or(&[][..], Node::entries).iter();
    let ids = sent.filter(|(key, _)| key.text.ends_with("id") && is_field(&key.text));
    let in_body =
        ids.filter_map(|(key, value)| Some((key.text.clone(), json::text(value)?.to_owned())));
    in_body.collect()
}
