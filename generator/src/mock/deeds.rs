//! What calls do to records: create, get, change, delete.

use std::cmp::Reverse;

use super::made::{self, From};
use super::memory::keep;
use super::plan::{self, Deed};
use super::refuse::Refusal;
use super::turn::{Outcome, Turn, is_below, missing};
use super::{MockResponse, content, json, time, waiting};
use crate::model::{Body, Def, Response, Ty, TypeId, View};
use crate::spec::grammar::Method;
use crate::text::tree::Node;

/// What the names of fields have that say when something was changed last.
const CHANGES: [&str; 4] = ["updat", "modif", "chang", "edited"];

impl Turn<'_, '_, '_> {
    /// Does what the call does.
    pub(super) fn run(&mut self) -> Outcome {
        self.demand_above()?;
        let act = self.act;
        let (Some(collection), Some(ty)) = (act.collection, act.ty) else {
            return Ok(self.other());
        };
        match &act.deed {
            Deed::Create => Ok(self.create(collection, ty)),
            Deed::CreateEach(field) => Ok(self.create_each(collection, ty, field)),
            Deed::List => self.list(collection),
            Deed::Get => {
                let at = self.one(collection)?;
                waiting::polled(self, collection, at);
                let shown = self.shown(collection, at);
                Ok(self.success(shown))
            }
            Deed::Update => self.change(collection, ty, false),
            Deed::Replace => self.change(collection, ty, true),
            Deed::Delete => self.delete(collection),
            Deed::Other => self.other_with_record(collection, ty),
        }
    }

    fn create(&mut self, collection: usize, ty: TypeId) -> MockResponse {
        let sent = self.sent.clone();
        let from = From {
            sent: Some(&sent),
            like: self.like(),
            asked: self.asked(),
            is_unsent: false,
        };
        let fields = self.maker().record(ty, from);
        let at = self.remember(collection, ty, &fields);
        waiting::started(self, collection, at);
        let shown = self.shown(collection, at);
        self.success(shown)
    }

    fn create_each(&mut self, collection: usize, ty: TypeId, field: &str) -> MockResponse {
        let list = if field.is_empty() {
            Some(&self.sent)
        } else {
            self.sent.get(field)
        };
        let items = list.map_or(Vec::new(), |list| list.items().to_vec());
        let asked = self.asked().map(|asked| asked.get(field).unwrap_or(asked));
        let (like, asked) = (self.like(), asked.and_then(|list| list.items().first()));
        let mut shown = Vec::new();
        for item in items {
            let from = From {
                sent: Some(&item),
                like,
                asked,
                is_unsent: false,
            };
            let fields = self.maker().record(ty, from);
            let at = self.remember(collection, ty, &fields);
            shown.extend(self.shown(collection, at));
        }
        self.success(Some(json::list(shown)))
    }

    /// The fields that a record is looked for by: those of the path, the query or the body.
    fn keys(&self, ty: TypeId) -> Vec<(String, String)> {
        if let Some((at, field)) = &self.act.id {
            return vec![(field.clone(), self.values[*at].clone())];
        }
        let query = self
            .exchange
            .query
            .iter()
            .map(|(name, value)| (name, value));
        plan::keys(&self.api.types, self.call, ty, query, Some(&self.sent))
    }

    /// The record that the call is about.
    fn one(&mut self, collection: usize) -> Result<usize, Refusal> {
        let ty = self.act.ty.unwrap_or(self.plan.collections[collection].ty);
        let (keys, above) = (self.keys(ty), self.above());
        let name = self.api.types[ty].name;
        let has_id = !keys.is_empty();
        let wanted = if has_id { &keys } else { &above };
        // Of several keys a record may not know all: the one that knows most of them is meant.
        let records = self.memory.collections[collection].iter().enumerate();
        let agreeing = records.filter_map(|(at, record)| {
            let known: Vec<bool> = wanted
                .iter()
                .filter_map(|(name, text)| record.is(name, text))
                .collect();
            let agrees = !known.contains(&false) && (wanted.is_empty() || !known.is_empty());
            let is_here = is_below(record, &above) != Some(false);
            (agrees && is_here).then_some((at, known.len()))
        });
        let found = agreeing
            .min_by_key(|(_, known)| Reverse(*known))
            .map(|(at, _)| at);
        match (found, wanted.first()) {
            (Some(at), _) => Ok(at),
            (None, Some((field, value))) if has_id => Err(missing(name, field, value)),
            (None, _) => {
                // The one below something else, or the only one, is there once it is asked for.
                let like = self.like().cloned();
                let from = From {
                    like: like.as_ref(),
                    ..From::default()
                };
                let fields = match (&self.api.types[ty].def, &like) {
                    (Def::Object(_), _) => self.maker().object(ty, from),
                    (_, Some(like)) => like.clone(),
                    (_, None) => self.maker().value(&Ty::UNKNOWN, 0),
                };
                Ok(self.remember(collection, ty, &fields))
            }
        }
    }

    fn change(&mut self, collection: usize, ty: TypeId, is_whole: bool) -> Outcome {
        let at = self.one(collection)?;
        let is_own_body = self
            .call
            .body
            .ty()
            .is_some_and(|sent| self.plan.collections[collection].types.contains(&sent));
        let is_narrowed = matches!(&self.call.body, Body::Fields(body) if body.narrowed);
        if is_whole && is_own_body && !is_narrowed {
            self.replace(collection, at, ty);
        } else {
            self.update(collection, at, ty);
        }
        let shown = self.shown(collection, at);
        Ok(self.success(shown))
    }

    /// Fields that were sent change, those that were not stay as they are.
    fn update(&mut self, collection: usize, at: usize, ty: TypeId) {
        let types = &self.api.types;
        let mut record = self.memory.collections[collection][at].clone();
        let is_object = matches!(types[ty].def, Def::Object(_));
        for (name, value) in json::pairs(&self.sent) {
            let mut fields = types.fields(ty, View::Response);
            let field = fields.find(|field| field.name == name);
            let new = match field {
                Some(field) => {
                    let before = record.fields.get(&name).cloned();
                    let from = From {
                        like: before.as_ref(),
                        ..From::default()
                    };
                    self.maker().taken(&field.line, &value, from)
                }
                None if !is_object
                    || types.extra(ty).is_some() && types.field(ty, &name).is_none() =>
                {
                    Some(value.clone())
                }
                None => None,
            };
            match new {
                Some(new) => record.fields.insert(name, new),
                None => record.hidden.insert(name, value),
            };
        }
        self.touch(ty, &mut record.fields);
        self.memory.collections[collection][at] = record;
    }

    /// What the client can send is as in a new record, what the server sets stays.
    fn replace(&mut self, collection: usize, at: usize, ty: TypeId) {
        let types = &self.api.types;
        let mut record = self.memory.collections[collection][at].clone();
        let (sent, before) = (self.sent.clone(), record.node());
        let from = From {
            sent: Some(&sent),
            like: Some(&before),
            ..From::default()
        };
        let fields = self.maker().record(ty, from);
        for (name, value) in json::pairs(&fields) {
            let is_kept = !made::is_sendable(types, ty, &name) && record.fields.contains_key(&name);
            if !is_kept {
                record.fields.insert(name, value);
            }
        }
        let is_left = |name: &str| sent.get(name).is_some() || types.field(ty, name).is_some();
        if types.extra(ty).is_some() {
            record.fields.retain(|name, _| is_left(name));
        }
        self.touch(ty, &mut record.fields);
        self.memory.collections[collection][at] = record;
    }

    /// The time of the last change is now.
    fn touch(&mut self, ty: TypeId, fields: &mut indexmap::IndexMap<String, Node>) {
        let types = &self.api.types;
        for field in types.fields(ty, View::Response) {
            let name = field.name.to_lowercase();
            let is_change = CHANGES.iter().any(|word| name.contains(word));
            let before = fields.get(field.name).filter(|node| !node.is_null());
            let (Some(before), Ty::Scalar(scalar)) = (before, types.bare(&field.line.ty)) else {
                continue;
            };
            if !is_change
                || made::is_sendable(types, ty, field.name)
                || !time::is_time(types, &field.line.ty)
            {
                continue;
            }
            if let Some(now) = time::written(scalar, self.now, Some(before)) {
                fields.insert(field.name.to_owned(), now);
            }
        }
    }

    fn delete(&mut self, collection: usize) -> Outcome {
        let ty = self.act.ty.unwrap_or(self.plan.collections[collection].ty);
        if self.act.id.is_none() && self.keys(ty).is_empty() {
            return Ok(self.success(None));
        }
        let at = self.one(collection)?;
        let shown = self.shown(collection, at);
        self.memory.collections[collection].remove(at);
        Ok(self.success(shown))
    }

    /// A call of another name that returns a record: the one of the path as it is now, or a new one.
    fn other_with_record(&mut self, collection: usize, ty: TypeId) -> Outcome {
        let is_one = matches!(&self.call.response, Response::Value { ty, .. } if !matches!(self.api.types.bare(ty), Ty::List(_)));
        if self.act.id.is_some() && is_one {
            return self.change(collection, ty, false);
        }
        let sends = self.call.body.ty();
        let is_sent =
            sends.is_some_and(|sent| self.plan.collections[collection].types.contains(&sent));
        if is_sent && is_one && self.call.http.method == Method::Post {
            return Ok(self.create(collection, ty));
        }
        Ok(self.other())
    }

    /// A call that no record shows: contents that were uploaded, the response of an example, or one of the types.
    fn other(&mut self) -> MockResponse {
        let path = self.exchange.path.clone();
        if matches!(self.call.body, Body::Bytes) {
            let sent = self.exchange.sent.clone().unwrap_or_default();
            keep(&mut self.memory.contents, path.clone(), sent);
        }
        if matches!(self.call.response, Response::Bytes) {
            let uploaded = self.memory.contents.get(&path).cloned();
            let example = self.example();
            let shown = example.and_then(|example| example.response.as_ref()?.node.text());
            let bytes = uploaded.unwrap_or_else(|| shown.unwrap_or("content").as_bytes().to_vec());
            return content(example.map_or(200, crate::model::Example::status), bytes);
        }
        if self.call.response.page().is_some() {
            return self.page_of_example();
        }
        waiting::polled_by_path(self)
    }
}
