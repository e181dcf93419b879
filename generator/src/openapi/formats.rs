//! Which times and days are written as OpenAPI's formats say.
//!
//! Many services write times without a zone, or days where a time is meant. A format that an example contradicts is not
//! promised: validators would refuse the vendor's own words.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::model::{Api, Body, Call, Def, Field, Response, Ty, TypeId, Types, View, fit};
use crate::spec;
use crate::spec::grammar::type_line::Scalar;
use crate::text::tree::Node;

/// The fields whose examples are written otherwise.
#[derive(Debug, Default)]
pub(super) struct Loose(HashSet<*const spec::Field>);

impl Loose {
    pub(super) fn of(api: &Api<'_>) -> Self {
        let mut search = Search {
            types: &api.types,
            found: HashSet::new(),
        };
        for call in api.calls() {
            search.call(call);
        }
        Self(search.found)
    }

    pub(super) fn has(&self, field: &spec::Field) -> bool {
        self.0.contains(&std::ptr::from_ref(field))
    }
}

struct Search<'a, 's> {
    types: &'a Types<'s>,
    found: HashSet<*const spec::Field>,
}

impl<'s> Search<'_, 's> {
    fn call(&mut self, call: &Call<'s>) {
        for example in &call.examples {
            for argument in &call.query {
                if let Some(text) = example.spec.query.get(argument.name) {
                    self.value(&argument.line.ty, text, argument.spec);
                }
            }
            if let Some(json) = &example.request {
                let body = call.unwrapped(&json.node);
                self.body(&call.body, body.unwrap_or(&json.node));
            }
            if let Some(json) = &example.response {
                self.response(&call.response, &json.node);
            }
        }
    }

    fn body(&mut self, body: &Body<'s>, node: &Node) {
        match body {
            Body::Nothing | Body::Bytes => {}
            Body::Whole(whole) => self.node(&whole.line.ty, node, View::Create, None),
            Body::Fields(body) => self.named(body.ty.id, node, body.view, None),
        }
    }

    fn response(&mut self, response: &Response<'s>, node: &Node) {
        match response {
            Response::Nothing | Response::Bytes => {}
            Response::Value { ty, at } => {
                let part = at.map_or(Some(node), |places| places.find(node));
                if let Some(part) = part {
                    self.node(ty, part, View::Response, None);
                }
            }
            Response::Page(page) => {
                let items = node.get(page.items.name).map_or(&[][..], Node::items);
                for item in items {
                    self.node(&page.item, item, View::Response, None);
                }
                for field in &page.envelope {
                    if let Some(part) = node.get(field.name) {
                        self.node(&field.line.ty, part, View::Response, Some(field.spec));
                    }
                }
            }
        }
    }

    /// A part of an example; `field` is the one that it, or a list or map around it, is the value of.
    fn node(&mut self, ty: &Ty<'s>, node: &Node, view: View, field: Option<&spec::Field>) {
        match ty {
            Ty::Named(named) => self.named(named.id, node, view, field),
            Ty::Nullable(inner) => self.node(inner, node, view, field),
            Ty::Text(inner) => {
                let inside = fit::inside(node);
                self.node(inner, inside.as_ref().unwrap_or(node), view, field);
            }
            Ty::List(inner) => {
                for item in node.items() {
                    self.node(inner, item, view, field);
                }
            }
            Ty::Map(inner) => {
                for (_, value) in node.entries() {
                    self.node(inner, value, view, field);
                }
            }
            Ty::Scalar(_) => {
                if let (Some(text), Some(field), false) = (node.text(), field, node.is_null()) {
                    self.value(ty, text, field);
                }
            }
            Ty::Pairs(_) | Ty::Enum(_) | Ty::Union(_) => {}
        }
    }

    fn named(&mut self, id: TypeId, node: &Node, view: View, field: Option<&spec::Field>) {
        let types = self.types;
        match &types[id].def {
            Def::Line(line) => self.node(&line.ty, node, view, field),
            Def::Codes(_) => {}
            Def::Tagged(tagged) => {
                let tag = node.get(tagged.by).and_then(Node::text);
                if let Some(member) = tag.and_then(|tag| tagged.member(tag)) {
                    self.named(member.ty.id, node, view, None);
                }
            }
            Def::Object(_) => {
                let inner = if view.is_sent() { View::Create } else { view };
                let fields: Vec<&Field<'s>> = types.fields(id, view).collect();
                for field in fields {
                    if let Some(value) = node.get(field.name) {
                        self.node(&field.line.ty, value, inner, Some(field.spec));
                    }
                }
            }
        }
    }

    fn value(&mut self, ty: &Ty<'s>, text: &str, field: &spec::Field) {
        let is_kept = match self.types.bare(ty) {
            Ty::Scalar(Scalar::DateTime(None)) => {
                text.parse::<Timestamp>().is_ok() && text.contains('T')
            }
            Ty::Scalar(Scalar::Date(None)) => text.parse::<Date>().is_ok() && text.len() == 10,
            _ => true,
        };
        if !is_kept {
            self.found.insert(std::ptr::from_ref(field));
        }
    }
}
