//! Which type each call sends and returns.

use std::collections::HashSet;

use super::call::{Body, Call, Payload};
use super::line;
use super::seen::{Object, Seen};
use super::types::{Types, Way};
use crate::naming::words::singular;
use crate::naming::{Group, Named, Operation, grouped};
use crate::spec::grammar::{FromWord, Method};
use crate::spec::{Encoding, Verb};
use crate::text::case;

/// A call with its place and its types.
pub(super) struct Role<'n> {
    pub(super) call: usize,
    pub(super) group: usize,
    pub(super) named: &'n Named,
    /// What it does, if that is what a standard endpoint does.
    pub(super) verb: Option<Verb>,
    /// The type of the body.
    pub(super) sent: Option<(usize, Way)>,
    /// The type of what is returned, or of its items.
    pub(super) returned: Option<usize>,
}

/// Names of calls and their files.
pub(super) fn name(calls: &[Call<'_, '_>], api: &str) -> Vec<Group> {
    let plain: Vec<String> = calls.iter().map(|call| plain_path(&call.path)).collect();
    let operations: Vec<Operation<'_>> = calls
        .iter()
        .zip(&plain)
        .map(|(call, path)| Operation {
            method: call.method,
            path,
            id: None,
            tags: Vec::new(),
            is_list: call.is_list(),
            returns: None,
        })
        .collect();
    let taken = HashSet::from(["Client".to_owned(), case::ty(api).unwrap_or_default()]);
    let mut groups = grouped(&operations, &taken);
    name_twins(calls, &mut groups);
    groups
}

/// Names what has a second path, `/deals-by-id/{custom_id}`, after what it does at the first.
fn name_twins(calls: &[Call<'_, '_>], groups: &mut [Group]) {
    let all = groups.iter().flat_map(|group| &group.endpoints);
    let mut taken: HashSet<String> = all.map(|named| named.request.clone()).collect();
    for group in groups {
        let resource = group.resource.as_deref().map(case::snake);
        let (resource, stem) = (resource.unwrap_or_default(), group.stem.clone());
        for named in &mut group.endpoints {
            let is_twin = calls[named.operation].path != without_twin(&calls[named.operation].path);
            let Some(verb) = named.verb.filter(|_| is_twin) else {
                continue;
            };
            let noun = if verb == Verb::List { &stem } else { &resource };
            // Where two paths want a name, one of them has its method, too.
            let own = named.name.split("_with_").next().unwrap_or_default();
            let own = own.trim_end_matches(|c: char| c.is_ascii_digit());
            let base = match Verb::from_word(own) {
                Some(_) => format!("{own}_{noun}"),
                None => own.to_owned(),
            };
            let name = format!("{base}_by_id");
            if let Some(request) = case::ty(&name).filter(|request| !taken.contains(request)) {
                taken.insert(request.clone());
                (named.name, named.request) = (name, request);
            }
        }
    }
}

/// A path without what says that a thing is called by an id of its users.
fn without_twin(path: &str) -> String {
    path.replace("-by-id/", "/").replace("_by_id/", "/")
}

/// A path as most services have it: `/conversations.list` is a thing and what is done with it, and `/deals-by-id` has deals.
fn plain_path(path: &str) -> String {
    let path = without_twin(&path.replace(".json", ""));
    match path.rsplit_once('.') {
        Some((thing, "list" | "all")) => thing.to_owned(),
        Some((thing, "get" | "info" | "retrieve" | "show")) => format!("{thing}/{{id}}"),
        _ => path.replace('.', "/"),
    }
}

/// The object that a response is about.
pub(super) fn payload_object(payload: &Payload) -> Option<&Object> {
    let seen = match payload {
        Payload::Value { seen, .. } => seen,
        Payload::Page(page) => &page.item,
        _ => return None,
    };
    object(seen)
}

/// The object that values are, or the items of a list.
fn object(seen: &Seen) -> Option<&Object> {
    let seen = match &seen.list {
        Some(list) if seen.kinds() == 1 => &list.items,
        _ => seen,
    };
    let object = seen.object.as_deref().filter(|_| seen.kinds() == 1)?;
    (!line::is_map("", false, object)).then_some(object)
}

/// Types of everything, with the names of requests left to these.
pub(super) fn assign<'n>(
    calls: &[Call<'_, '_>],
    groups: &'n [Group],
    types: &mut Types,
) -> Vec<Role<'n>> {
    let mut roles: Vec<Role<'n>> = Vec::new();
    for (group, named) in groups
        .iter()
        .enumerate()
        .flat_map(|(at, group)| group.endpoints.iter().map(move |named| (at, named)))
    {
        for end in ["", "Page", "Required"] {
            types.taken.insert(format!("{}{end}", named.request));
        }
        roles.push(Role {
            call: named.operation,
            group,
            named,
            verb: verb(&calls[named.operation], named),
            sent: None,
            returned: None,
        });
    }
    // The resource of a file has the number of the file.
    for (at, group) in groups.iter().enumerate() {
        let wanted = group.resource.clone().unwrap_or_else(|| "Thing".to_owned());
        let other = format!("{wanted}Record");
        types.make(&[wanted, other], at);
    }
    let mut order: Vec<usize> = (0..roles.len()).collect();
    order.sort_by_key(|at| rank(roles[*at].named));
    for at in &order {
        let role = &roles[*at];
        let call = &calls[role.call];
        if let Some(object) = payload_object(&call.payload) {
            let id = returned(call, role, object, types);
            types.meet(id, Way::Received, object);
            roles[*at].returned = Some(id);
        }
    }
    for at in &order {
        let role = &roles[*at];
        let call = &calls[role.call];
        if let Body::Json(seen) = &call.body
            && let Some(object) = object(seen)
        {
            let body = format!("{}Item", role.named.request);
            let id = types.make(&[body], role.group);
            types.meet(id, Way::Created, object);
            roles[*at].sent = Some((id, Way::Created));
        }
        let role = &roles[*at];
        if let Body::Fields(fields) = &call.body {
            let way = match (role.verb, call.method) {
                (Some(Verb::Update), _) | (None, Method::Patch) => Way::Updated,
                _ => Way::Created,
            };
            let is_form = fields.encoding != Encoding::Json;
            let id = sent(role, (&fields.object, is_form), way, types);
            types.list[id].in_form |= is_form;
            for (name, style) in &fields.styles {
                types.styles.insert((id, name.clone()), style);
            }
            types.meet(id, way, &fields.object);
            roles[*at].sent = Some((id, way));
        }
    }
    for at in &order {
        let role = &roles[*at];
        let call = &calls[role.call];
        if let (Some(object), Some(id)) = (payload_object(&call.payload), role.returned) {
            types.descend(id, Way::Received, object);
        }
        match (&call.body, role.sent) {
            (Body::Fields(fields), Some((id, way))) => types.descend(id, way, &fields.object),
            (Body::Json(seen), Some((id, way))) => object(seen)
                .into_iter()
                .for_each(|object| types.descend(id, way, object)),
            _ => {}
        }
        if let Payload::Page(page) = &call.payload {
            let owner = types.page(&role.named.request, role.group);
            for (key, seen) in &page.envelope {
                types.child(owner, key, Way::Received, seen);
            }
        }
    }
    roles
}

/// What a call does: nothing that is sent gives a list back, as a search does.
fn verb(call: &Call<'_, '_>, named: &Named) -> Option<Verb> {
    let is_own = |verb: &Verb| verb.word() == named.name;
    let is_search = call.is_list() && matches!(call.body, Body::Fields(_));
    named
        .verb
        .filter(|verb| is_own(verb) || !is_search || *verb == Verb::List)
}

/// What shows best what a resource is comes first.
fn rank(named: &Named) -> usize {
    let is_standard = named.verb.is_some_and(|verb| verb.word() == named.name);
    let rank = match named.verb {
        Some(Verb::Get) => 0,
        Some(Verb::List) => 2,
        Some(_) => 1,
        None => 8,
    };
    rank + if is_standard { 0 } else { 4 }
}

fn returned(call: &Call<'_, '_>, role: &Role<'_>, object: &Object, types: &mut Types) -> usize {
    let resource = role.group;
    let is_standard = role
        .named
        .verb
        .is_some_and(|verb| verb.word() == role.named.name && verb != Verb::Delete);
    let is_new = types.list[resource].received.is_none();
    if (is_new && is_standard) || (!is_new && object.is_like(&types.list[resource].known())) {
        return resource;
    }
    if let Some(id) = types
        .like(object)
        .or_else(|| types.same(object, Way::Received))
    {
        return id;
    }
    let noun = case::ty(&singular(&call.word));
    let is_action =
        !matches!(role.verb, Some(Verb::Get | Verb::List)) && call.method != Method::Get;
    let response = format!("{}Response", role.named.request);
    let noun = noun.filter(|_| !is_action);
    if let Some(noun) = noun
        .as_ref()
        .filter(|noun| is_new && **noun == types.list[resource].name)
    {
        debug_assert!(!noun.is_empty());
        return resource;
    }
    let wanted: Vec<String> = noun.into_iter().chain([response]).collect();
    types.make(&wanted, role.group)
}

fn sent(role: &Role<'_>, (object, is_form): (&Object, bool), way: Way, types: &mut Types) -> usize {
    let resource = role.group;
    let known = types.list[resource].known();
    let is_standard = role
        .named
        .verb
        .is_some_and(|verb| verb.word() == role.named.name);
    let common = object
        .fields
        .keys()
        .filter(|key| known.fields.contains_key(*key))
        .count();
    let is_of_it = common > 0 && common * 2 >= object.fields.len();
    // A type is sent in one way.
    let ty = &types.list[resource];
    let is_other = (ty.created.is_some() || ty.updated.is_some()) && ty.in_form != is_form;
    if !is_other
        && role.verb.is_some_and(Verb::sends_resource)
        && (is_standard || known.fields.is_empty() || is_of_it)
    {
        return resource;
    }
    let body = format!("{}Body", role.named.request);
    types
        .same(object, way)
        .filter(|id| types.list[*id].received.is_none() && types.list[*id].in_form == is_form)
        .unwrap_or_else(|| types.make(&[body], role.group))
}
