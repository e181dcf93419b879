//! What there is at the start: all that the examples show.

use std::collections::HashMap;

use fastrand::Rng;
use indexmap::IndexMap;
use jiff::Timestamp;

use super::ids::Shape;
use super::json;
use super::made::{self, Maker};
use super::memory::Memory;
use super::plan::{self, Act, Deed, Plan};
use super::turn::{scope, successes};
use crate::model::{Api, Call, Def, Example, Ty, TypeId, Types, View, fit};
use crate::text::tree::{Kind, Node};

/// Deeper objects are not looked at; a body has no more levels.
const DEEPEST: usize = 128;

/// The memory of an API that nobody has called yet.
pub(super) fn planted(api: &Api<'_>, plan: &Plan<'_>, rng: &mut Rng, now: Timestamp) -> Memory {
    let mut memory = Memory::default();
    memory.collections = plan.collections.iter().map(|_| Vec::new()).collect();
    learn(api, plan, &mut memory);
    let shown = |call| successes(call).map(move |example| (call, example));
    let examples: Vec<_> = api.calls().flat_map(shown).collect();
    for (call, example) in &examples {
        records(api, plan, &mut memory, call, plan.act(call), example);
    }
    for (call, example) in &examples {
        let mut planting = Planting {
            api,
            plan,
            memory: &mut memory,
            rng,
            now,
        };
        planting.mentioned(call, plan.act(call), example);
    }
    memory
}

/// Learns which fields are ids, and how they look.
fn learn(api: &Api<'_>, plan: &Plan<'_>, memory: &mut Memory) {
    let types = &api.types;
    for collection in &plan.collections {
        for ty in collection
            .types
            .iter()
            .flat_map(|ty| with_members(types, *ty))
        {
            memory.ids.roots.entry(ty).or_insert(collection.ty);
        }
    }
    let root = |ty: TypeId| memory.ids.roots.get(&ty).copied().unwrap_or(ty);
    let mut fields = Vec::new();
    for ty in types.iter().map(|ty| ty.id) {
        let collection = plan.collection_of(root(ty)).map(|at| &plan.collections[at]);
        let own = collection.and_then(|collection| collection.id.as_deref());
        for field in types.fields(ty, View::Response) {
            let is_own = own == Some(field.name) || plan::is_named_like_id(types, ty, field.name);
            if is_own
                && is_scalar(types, &field.line.ty)
                && !made::is_sendable(types, ty, field.name)
            {
                fields.push((root(ty), field.name.to_owned()));
            }
        }
    }
    let mut values: HashMap<(TypeId, String), Vec<Node>> = HashMap::new();
    for call in api.calls() {
        for example in successes(call) {
            let payload = example
                .response
                .as_ref()
                .and_then(|response| plan::payload(call, &response.node));
            let (Some(payload), Some(ty)) = (payload, call.response.ty()) else {
                continue;
            };
            walk(types, ty.item(), payload, 0, &mut |ty, node| {
                for (key, value) in node.entries() {
                    let key = (root(ty), key.text.clone());
                    values.entry(key).or_default().push(value.clone());
                }
            });
        }
    }
    let shapes = fields.iter().filter_map(|key| {
        let shape = Shape::of(values.get(key).into_iter().flatten());
        let shape = shape.or_else(|| of_type(types, key));
        Some((key.clone(), shape?))
    });
    let shapes = shapes.collect();
    for (key, values) in &values {
        if values.iter().any(Node::is_null) {
            memory.ids.nulls.insert(key.clone());
        }
        for value in values {
            // Only ids are counted.
            if fields.contains(key) {
                memory.ids.fields.insert(key.clone());
                memory.ids.note(key.0, &key.1, value);
            }
        }
    }
    memory.ids.shapes = shapes;
    memory.ids.fields.extend(fields);
}

/// A type, and those that it is one of.
fn with_members(types: &Types<'_>, ty: TypeId) -> Vec<TypeId> {
    let tagged = types.tagged(ty).map_or(&[][..], |tagged| &tagged.members);
    let union = types.union(ty).unwrap_or_default().iter();
    let union = union.filter_map(|member| match member {
        Ty::Named(named) => Some(named.id),
        _ => None,
    });
    let members = tagged.iter().map(|member| member.ty.id);
    std::iter::once(ty).chain(members).chain(union).collect()
}

/// The shape of ids that no example shows.
fn of_type(types: &Types<'_>, (ty, field): &(TypeId, String)) -> Option<Shape> {
    let field = types
        .any_fields(*ty, View::Response)
        .into_iter()
        .find(|known| known.name == field)?;
    Some(match types.bare(&field.line.ty) {
        ty if ty.is_whole_number() => Shape::Number,
        Ty::Scalar(crate::spec::grammar::type_line::Scalar::Text(_)) => Shape::NumberText,
        _ => Shape::Uuid {
            prefix: String::new(),
        },
    })
}

fn is_scalar<'s>(types: &Types<'s>, ty: &Ty<'s>) -> bool {
    matches!(types.bare(ty), Ty::Scalar(_) | Ty::Union(_))
}

/// Shows every object in a value, with its type.
fn walk<'s>(
    types: &Types<'s>,
    ty: &Ty<'s>,
    node: &Node,
    depth: usize,
    show: &mut dyn FnMut(TypeId, &Node),
) {
    if depth > DEEPEST {
        return;
    }
    match (ty, &node.kind) {
        (Ty::List(inner) | Ty::Map(inner) | Ty::Pairs(inner), Kind::Map(entries)) => {
            for (_, value) in entries {
                walk(types, inner, value, depth + 1, show);
            }
        }
        (Ty::Nullable(inner), _) => walk(types, inner, node, depth, show),
        (_, Kind::List(items)) => {
            let inner = match ty {
                Ty::List(inner) => inner,
                _ => ty,
            };
            for item in items {
                walk(types, inner, item, depth + 1, show);
            }
        }
        (Ty::Union(members), Kind::Map(_)) => {
            let member = fit::member(types, members, View::Response, node);
            if let Some(member) = member.and_then(|at| members.get(at)) {
                walk(types, member, node, depth + 1, show);
            }
        }
        (Ty::Named(named), Kind::Map(_)) => match &types[named.id].def {
            Def::Line(line) => {
                if matches!(line.ty, Ty::Union(_)) {
                    show(named.id, node);
                }
                walk(types, &line.ty, node, depth + 1, show);
            }
            Def::Tagged(tagged) => {
                show(named.id, node);
                if let Some((member, rest)) = fit::tagged(tagged, node) {
                    walk(types, &Ty::Named(member.ty), &rest, depth + 1, show);
                }
            }
            Def::Object(_) => {
                show(named.id, node);
                for field in types.fields(named.id, View::Response) {
                    if let Some(value) = node.get(field.name) {
                        walk(types, &field.line.ty, value, depth + 1, show);
                    }
                }
            }
            Def::Codes(_) => {}
        },
        _ => {}
    }
}

/// Adds what the response of an example shows.
fn records<'s>(
    api: &Api<'s>,
    plan: &Plan<'s>,
    memory: &mut Memory,
    call: &Call<'s>,
    act: &Act<'s>,
    example: &Example<'s>,
) {
    let payload = example
        .response
        .as_ref()
        .and_then(|response| plan::payload(call, &response.node));
    let (Some(payload), Some(ty)) = (payload, call.response.ty()) else {
        return;
    };
    let own = act.collection.filter(|_| act.deed != Deed::Other);
    let id = own.and_then(|at| plan.collections[at].id.as_deref());
    let above = act.above.iter().filter_map(|above| {
        let value = example.spec.path.get(above.name)?;
        Some((scope(above, id), json::quoted(value.as_str())))
    });
    let above: IndexMap<_, _> = above.collect();
    walk(&api.types, ty.item(), payload, 0, &mut |ty, node| {
        if let Some(collection) = plan.collection_of(ty) {
            let is_own = own == Some(collection);
            let hidden = if is_own {
                above.clone()
            } else {
                IndexMap::new()
            };
            merge(plan, memory, collection, node, hidden, is_own);
        }
    });
}

/// Adds the records that stand inside another.
pub(super) fn inside<'s>(
    api: &Api<'s>,
    plan: &Plan<'s>,
    memory: &mut Memory,
    ty: TypeId,
    node: &Node,
) {
    let types = &api.types;
    for field in types.any_fields(ty, View::Response) {
        let Some(value) = node.get(field.name) else {
            continue;
        };
        walk(types, &field.line.ty, value, 0, &mut |ty, node| {
            if let Some(collection) = plan.collection_of(ty) {
                merge(plan, memory, collection, node, IndexMap::new(), false);
            }
        });
    }
}

/// Adds a record, or to one with the same id what it does not know yet. Without an id it must be one of its own.
fn merge(
    plan: &Plan<'_>,
    memory: &mut Memory,
    collection: usize,
    node: &Node,
    hidden: IndexMap<String, Node>,
    is_own: bool,
) {
    let id = plan.collections[collection].id.as_deref();
    let key = id.and_then(|id| Some((id.to_owned(), json::text(node.get(id)?)?.to_owned())));
    let Some(key) = key else {
        if is_own && !node.entries().is_empty() {
            memory.add(collection, node, hidden);
        }
        return;
    };
    match memory.position(collection, &[key]) {
        Some(at) => {
            let record = &mut memory.collections[collection][at];
            for (name, value) in json::pairs(node) {
                let known = record.fields.entry(name).or_insert_with(json::null);
                if known.is_null() {
                    *known = value;
                }
            }
            for (name, value) in hidden {
                record.hidden.entry(name).or_insert(value);
            }
        }
        None => {
            memory.add(collection, node, hidden);
        }
    }
}

struct Planting<'a, 'm, 's> {
    api: &'m Api<'s>,
    plan: &'m Plan<'s>,
    memory: &'a mut Memory,
    rng: &'a mut Rng,
    now: Timestamp,
}

impl Planting<'_, '_, '_> {
    /// Adds what the path and the query of an example speak of, and no response shows.
    fn mentioned(&mut self, call: &Call<'_>, act: &Act<'_>, example: &Example<'_>) {
        let path = &example.spec.path;
        for above in &act.above {
            if let (Some((collection, field)), Some(value)) = (&above.parent, path.get(above.name))
            {
                self.ensure(
                    *collection,
                    &[(field.clone(), value.clone())],
                    IndexMap::new(),
                );
            }
        }
        let Some(collection) = act.collection else {
            return;
        };
        let id = self.plan.collections[collection].id.as_deref();
        let above = act.above.iter().filter_map(|above| {
            let value = path.get(above.name)?;
            Some((scope(above, id), json::quoted(value.as_str())))
        });
        let above: IndexMap<_, _> = above.collect();
        if let Some((at, field)) = &act.id {
            if let Some(value) = call
                .path
                .get(*at)
                .and_then(|parameter| path.get(parameter.name))
            {
                self.ensure(collection, &[(field.clone(), value.clone())], above);
            }
            return;
        }
        let is_one = matches!(
            act.deed,
            Deed::Get | Deed::Update | Deed::Replace | Deed::Delete
        );
        if !is_one {
            return;
        }
        let ty = act.ty.unwrap_or(self.plan.collections[collection].ty);
        let sent = example
            .request
            .as_ref()
            .and_then(|request| call.unwrapped(&request.node));
        let keys = plan::keys(&self.api.types, call, ty, example.spec.query.iter(), sent);
        if !keys.is_empty() {
            self.ensure(collection, &keys, above);
        }
    }

    /// Adds a record with these fields, if there is none: like the others, with ids of its own.
    fn ensure(
        &mut self,
        collection: usize,
        keys: &[(String, String)],
        above: IndexMap<String, Node>,
    ) {
        if let Some(at) = self.memory.position(collection, keys) {
            let record = &mut self.memory.collections[collection][at];
            for (name, value) in above {
                record.hidden.entry(name).or_insert(value);
            }
            return;
        }
        let types = &self.api.types;
        let ty = self.plan.collections[collection].ty;
        let first = self.memory.collections[collection].first();
        let known = first.map(|record| record.fields.clone());
        let mut fields = known.unwrap_or_else(|| {
            let mut maker = Maker {
                types,
                ids: &mut self.memory.ids,
                rng: self.rng,
                now: self.now,
            };
            let named = types.named(types[ty].name).map_or(Ty::UNKNOWN, Ty::Named);
            json::pairs(&maker.value(&named, 0)).into_iter().collect()
        });
        let ids = fields.keys().filter(|name| self.memory.ids.is_id(ty, name));
        for name in ids.cloned().collect::<Vec<_>>() {
            let new = self.memory.ids.next(self.rng, ty, &name);
            fields.insert(name, new);
        }
        for (name, text) in keys {
            let found = types.any_fields(ty, View::Response);
            let field = found.into_iter().find(|field| field.name == name);
            let value = field.map(|field| fit::node_of_text(types, &field.line.ty, text));
            fields.insert(
                name.clone(),
                value.unwrap_or_else(|| json::quoted(text.as_str())),
            );
        }
        let fields = json::object(fields);
        self.memory.add(collection, &fields, above);
        for (name, value) in json::pairs(&fields) {
            self.memory.ids.note(ty, &name, &value);
        }
    }
}
