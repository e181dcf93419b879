//! One call: the record that it is about, and what is returned.

use fastrand::Rng;
use indexmap::IndexMap;
use jiff::Timestamp;

use super::made::{self, Maker};
use super::memory::{Memory, Record};
use super::plan::{self, Above, Act, Plan};
use super::refuse::{self, Refusal};
use super::{MockResponse, empty, json, respond};
use crate::evidence::exchange::Exchange;
use crate::model::{Api, Call, Def, Example, Response, Ty, TypeId, View, fit};
use crate::text::json as text;
use crate::text::tree::Node;

/// The status of a success that no example shows.
const SUCCESS: u16 = 200;

/// A call on its way.
pub(super) struct Turn<'a, 'm, 's> {
    pub(super) api: &'m Api<'s>,
    pub(super) plan: &'a Plan<'s>,
    pub(super) call: &'m Call<'s>,
    pub(super) act: &'a Act<'s>,
    pub(super) memory: &'a mut Memory,
    pub(super) rng: &'a mut Rng,
    pub(super) now: Timestamp,
    pub(super) exchange: &'a Exchange,
    /// Of the parameters of the path.
    pub(super) values: &'a [String],
    /// The whole body.
    pub(super) body: Option<&'a Node>,
    /// The body without what it is wrapped in, what paging adds to it, and credentials.
    pub(super) sent: Node,
    /// Where the client believes the API to be: scheme and host.
    pub(super) origin: &'a str,
}

pub(super) type Outcome = Result<MockResponse, Refusal>;

impl<'m, 's> Turn<'_, 'm, 's> {
    pub(super) fn maker(&mut self) -> Maker<'_, 'm, 's> {
        Maker {
            types: &self.api.types,
            ids: &mut self.memory.ids,
            rng: self.rng,
            now: self.now,
        }
    }

    /// The example that is most like the call, of those that succeed.
    pub(super) fn example(&self) -> Option<&'m Example<'s>> {
        let sent = self.body.map(text::written);
        let likeness = |example: &&Example<'s>| {
            let spec = example.spec;
            let path = self.call.path.iter().zip(self.values);
            let path =
                path.filter(|(parameter, value)| spec.path.get(parameter.name) == Some(value));
            let query = self.exchange.query.iter();
            let query = query.filter(|(name, value)| spec.query.get(name) == Some(value));
            let is_same = |json: &str| sent.as_deref() == Some(json);
            let request = example.request.as_ref();
            let request = request.is_some_and(|request| is_same(&text::written(&request.node)));
            path.count() + query.count() + 2 * usize::from(request)
        };
        let mut best: Option<(usize, &'m Example<'s>)> = None;
        for example in successes(self.call) {
            let likeness = likeness(&example);
            if best.is_none_or(|(known, _)| likeness > known) {
                best = Some((likeness, example));
            }
        }
        best.map(|(_, example)| example)
    }

    /// What the example that is most like the call returns.
    pub(super) fn like(&self) -> Option<&'m Node> {
        let response = self.example()?.response.as_ref()?;
        let payload = plan::payload(self.call, &response.node)?;
        Some(payload.items().first().unwrap_or(payload)).filter(|node| !node.is_null())
    }

    /// What that example sends, inside what it is wrapped in.
    pub(super) fn asked(&self) -> Option<&'m Node> {
        let request = self.example()?.request.as_ref()?;
        self.call.unwrapped(&request.node)
    }

    /// The response of a success with what is returned.
    pub(super) fn success(&mut self, payload: Option<Node>) -> MockResponse {
        let example = self.example();
        let status = example.map_or(SUCCESS, Example::status);
        let sample = example.and_then(|example| Some(&example.response.as_ref()?.node));
        let body = match (&self.call.response, payload) {
            (Response::Value { ty, at }, Some(payload)) => {
                let is_list = matches!(self.api.types.bare(ty), Ty::List(_));
                let payload = if is_list && !payload.entries().is_empty() {
                    json::list(vec![payload])
                } else {
                    payload
                };
                match at {
                    Some(at) => {
                        let whole = sample.cloned().unwrap_or_else(|| self.signed());
                        json::put_at(&whole, at, &payload)
                    }
                    None => payload,
                }
            }
            (Response::Value { ty, at: None }, None) => match sample {
                Some(sample) => sample.clone(),
                None => self.maker().value(ty, 0),
            },
            (Response::Value { ty, at: Some(at) }, None) => match sample {
                Some(sample) => sample.clone(),
                None => {
                    let payload = self.maker().value(ty, 0);
                    json::put_at(&self.signed(), at, &payload)
                }
            },
            (Response::Nothing | Response::Bytes | Response::Page(_), _) => match sample {
                Some(sample) => sample.clone(),
                None if self.call.errors.unless.is_empty() => return empty(status),
                None => self.signed(),
            },
        };
        respond(status, Vec::new(), &body)
    }

    /// A body that only says that the call succeeded.
    pub(super) fn signed(&self) -> Node {
        let errors = &self.call.errors;
        errors.unless.iter().fold(json::object([]), |body, sign| {
            let word = sign
                .values
                .first()
                .map_or_else(json::null, |value| refuse::word(value));
            json::put_at(&body, &sign.places, &word)
        })
    }

    /// Refuses what is below something that is not there.
    pub(super) fn demand_above(&self) -> Result<(), Refusal> {
        for above in &self.act.above {
            let Some((collection, field)) = &above.parent else {
                continue;
            };
            let value = &self.values[above.at];
            let keys = [(field.clone(), value.clone())];
            if self.memory.position(*collection, &keys).is_none() {
                let ty = self.api.types[self.plan.collections[*collection].ty].name;
                return Err(missing(ty, field, value));
            }
        }
        Ok(())
    }

    /// The values of the path that say what the record is below, as its fields have them.
    pub(super) fn above(&self) -> Vec<(String, String)> {
        let collection = self.act.collection.map(|at| &self.plan.collections[at]);
        let id = collection.and_then(|collection| collection.id.as_deref());
        let above = self.act.above.iter();
        above
            .map(|above| (scope(above, id), self.values[above.at].clone()))
            .collect()
    }

    /// What a new record is besides what was sent: below what the path says.
    pub(super) fn placed(&mut self, ty: TypeId, fields: &Node) -> (Node, IndexMap<String, Node>) {
        let types = &self.api.types;
        let mut fields: IndexMap<String, Node> = json::pairs(fields).into_iter().collect();
        let mut hidden = IndexMap::new();
        for (name, text) in self.above() {
            let found = types.any_fields(ty, View::Response);
            let field = found.into_iter().find(|field| field.name == name);
            let value = field.map(|field| fit::node_of_text(types, &field.line.ty, &text));
            match value.filter(|value| {
                made::is_of(
                    types,
                    &field.map_or(Ty::UNKNOWN, |field| field.line.ty.clone()),
                    value,
                )
            }) {
                Some(value) => {
                    fields.insert(name, value);
                }
                None => {
                    hidden.insert(name, json::quoted(text));
                }
            }
        }
        for (name, value) in json::pairs(&self.sent) {
            if !fields.contains_key(&name) {
                hidden.insert(name, value);
            }
        }
        (json::object(fields), hidden)
    }

    /// A record as the response of the call has it.
    pub(super) fn shown(&mut self, collection: usize, at: usize) -> Option<Node> {
        let ty = self.call.response.ty()?.item().clone();
        Some(self.projected(collection, at, &ty))
    }

    /// A record as a value of a type; what the type needs and the record lacks is made, and remembered.
    pub(super) fn projected(&mut self, collection: usize, at: usize, ty: &Ty<'s>) -> Node {
        let types = &self.api.types;
        let record = &self.memory.collections[collection][at];
        let whole = record.node();
        let id = match types.bare(ty) {
            Ty::Named(named) if matches!(types[named.id].def, Def::Object(_)) => named.id,
            _ if made::is_of(types, ty, &whole) => return whole,
            _ => {
                return self
                    .like()
                    .cloned()
                    .unwrap_or_else(|| self.maker().value(ty, 0));
            }
        };
        let like = self.like();
        let mut record = record.clone();
        for field in types.fields(id, View::Response) {
            let is_there = record
                .fields
                .get(field.name)
                .is_some_and(|value| made::fits(types, &field.line, value));
            if is_there || !field.line.is_always() {
                continue;
            }
            let hidden = record.hidden.get(field.name).cloned();
            let shown = like.and_then(|like| like.get(field.name)).cloned();
            let known = hidden.into_iter().chain(shown);
            let known = known
                .into_iter()
                .find(|value| made::fits(types, &field.line, value));
            let value = known.unwrap_or_else(|| self.maker().line(&field.line, 0));
            record.fields.insert(field.name.to_owned(), value);
        }
        let extra = types.extra(id);
        let is_shown = |name: &str, value: &Node| {
            let mut fields = types.fields(id, View::Response);
            match fields.find(|field| field.name == name) {
                Some(field) => made::fits(types, &field.line, value),
                None => extra.is_some_and(|extra| {
                    types.field(id, name).is_none()
                        && (value.is_null() || made::fits(types, &extra.line, value))
                }),
            }
        };
        let shown = record
            .fields
            .iter()
            .filter(|(name, value)| is_shown(name, value));
        let shown = json::object(shown.map(|(name, value)| (name.clone(), value.clone())));
        self.memory.collections[collection][at] = record;
        shown
    }

    /// Adds a record, and takes note of the records inside it.
    pub(super) fn remember(&mut self, collection: usize, ty: TypeId, fields: &Node) -> usize {
        let (fields, hidden) = self.placed(ty, fields);
        let at = self.memory.add(collection, &fields, hidden);
        super::seeds::inside(self.api, self.plan, self.memory, ty, &fields);
        at
    }
}

/// The name by which a record knows a value of the path. One that is called like its own id is another's.
pub(super) fn scope(above: &Above<'_>, id: Option<&str>) -> String {
    if id == Some(above.name) || ["id", "uuid"].contains(&above.name) {
        let parent = above
            .parent
            .as_ref()
            .map_or(above.at, |(collection, _)| *collection);
        format!("{parent}/{}", above.name)
    } else {
        above.name.to_owned()
    }
}

/// Whether a record is below what a path says; nothing where it does not say.
pub(super) fn is_below(record: &Record, above: &[(String, String)]) -> Option<bool> {
    let mut is_known = true;
    for (name, text) in above {
        match record.is(name, text) {
            Some(false) => return Some(false),
            Some(true) => {}
            None => is_known = false,
        }
    }
    is_known.then_some(true)
}

/// The examples of a call that show a success with what it returns.
pub(super) fn successes<'m, 's>(call: &'m Call<'s>) -> impl Iterator<Item = &'m Example<'s>> {
    call.examples.iter().filter(|example| {
        (200..300).contains(&example.status())
            && !call.is_empty(example.status())
            && !call.is_denied(example)
    })
}

pub(super) fn missing(ty: &str, field: &str, value: &str) -> Refusal {
    let message = format!("there is no {ty} whose `{field}` is `{value}`");
    Refusal::new(404, message).about(field)
}
