//! What a call sends and what comes back, held against its endpoint.

use std::collections::HashSet;

use super::object::{Expected, Object};
use super::{Fit, Misfit, MisfitKind, Shown, below, is_empty};
use crate::model::body::{Body, BodyFields};
use crate::model::call::{Call, Response};
use crate::model::names;
use crate::model::paging::{Page, Role, Sent};
use crate::model::rules::{Rule, Side};
use crate::model::ty::{Line, Ty};
use crate::model::types::{TypeId, Types, View};
use crate::model::wire_text::TextStyle;
use crate::spec::Encoding;
use crate::spec::grammar::place;
use crate::spec::grammar::type_line::ListStyle;
use crate::spec::grammar::{KeysLine, Places};
use crate::text::tree::{Kind, Node};

impl<'s> Call<'s> {
    /// What does not fit of a body, and what it shows. A call that sends nothing has nothing to say about it.
    pub(crate) fn fit_body(
        &self,
        types: &Types<'s>,
        partial: &HashSet<TypeId>,
        body: &Node,
    ) -> (Vec<Misfit>, Shown) {
        let mut fit = Fit::new(types, partial, View::Create);
        let is_unread = |wrap: &KeysLine| wrap.parsed.is_err();
        if self.endpoint.wrap.as_ref().is_some_and(is_unread) {
            return fit.finish();
        }
        for (parameter, keys) in self.members() {
            let mut steps = keys.iter();
            let found = steps.try_fold(body, |node, key| node.get(key));
            let role = match parameter.sent {
                Sent::Cursor => Role::Cursor,
                Sent::Page | Sent::Offset | Sent::Size => Role::Total,
            };
            if let Some(node) = found {
                fit.fact(role, node, &place::joined(keys));
            }
        }
        let body = self.without_members(body);
        let mut inner = &*body;
        for key in self.wrap {
            match inner.get(key) {
                Some(below) if inner.entries().len() == 1 => inner = below,
                _ => {
                    let key = key.clone();
                    fit.push(inner.range.clone(), "", MisfitKind::NotWrapped { key });
                    return fit.finish();
                }
            }
        }
        match &self.body {
            Body::Bytes => fit.content(inner, "request"),
            Body::Nothing => {
                for (key, _) in inner.entries() {
                    let name = key.text.clone();
                    let kind = MisfitKind::Unknown { name, meant: None };
                    fit.push(key.range.clone(), "", kind);
                }
            }
            Body::Whole(whole) => fit.line(&whole.line, inner, whole.name),
            Body::Fields(fields) => {
                fit.view = fields.view;
                let object = self.sent_object(types, fields);
                fit.object(&object, inner, fields.ty.name);
                if !self.writing().clears {
                    self.find_nulls(&mut fit, fields, inner);
                }
            }
        }
        fit.finish()
    }

    /// Nulls inside values whose parts are fields of a form, where no text stands for them.
    fn find_nulls(&self, fit: &mut Fit<'_, 's>, body: &BodyFields<'s>, node: &Node) {
        for field in body.fields(fit.types) {
            let style = fit.types.text_style(&field.line, self.nesting);
            if let (TextStyle::Nested { .. }, Some(value)) = (style, node.get(field.name)) {
                fit.no_null(value, &format!("{}.{}", body.ty.name, field.name));
            }
        }
    }

    fn sent_object<'t>(&self, types: &'t Types<'s>, body: &'t BodyFields<'s>) -> Object<'t, 's> {
        let fields = body.with_required(types).map(|(field, required)| Expected {
            nullable: field.line.is_nullable() && !required && self.writing().clears,
            required: required || field.line.constant().is_some(),
            field,
        });
        let extra = body.extra(types).map(|extra| &extra.line);
        Object::new(body.ty.id, fields.collect(), extra)
    }

    /// The name of something that is required where no body is given.
    pub(crate) fn required_in_body<'t>(&'t self, types: &'t Types<'s>) -> Option<&'t str> {
        match &self.body {
            Body::Nothing => None,
            Body::Bytes => Some(names::BYTES),
            Body::Whole(whole) => Some(whole.name),
            Body::Fields(body) => {
                let mut fields = body.with_required(types);
                let required =
                    fields.find(|(field, required)| *required || field.line.constant().is_some());
                required.map(|(field, _)| field.name)
            }
        }
    }

    /// What does not fit of a response, and what it shows.
    pub(crate) fn fit_response(
        &self,
        types: &Types<'s>,
        partial: &HashSet<TypeId>,
        response: &Node,
    ) -> (Vec<Misfit>, Shown) {
        let mut fit = Fit::new(types, partial, View::Response);
        match &self.response {
            Response::Nothing => {}
            Response::Bytes => fit.content(response, "response"),
            Response::Value { ty, at } => fit.payload(ty, *at, response),
            Response::Page(page) => fit.page(page, response),
        }
        // What shows whether a call failed needs no other declaration.
        let known: HashSet<usize> = self
            .errors
            .paths()
            .flat_map(|path| path.keys_in(response))
            .collect();
        fit.pass(&known);
        fit.finish()
    }
}

/// What does not fit of the body of a failure, and what it shows.
pub(crate) fn failure<'s>(
    types: &Types<'s>,
    partial: &HashSet<TypeId>,
    ty: &Ty<'s>,
    body: &Node,
) -> (Vec<Misfit>, Shown) {
    let mut fit = Fit::new(types, partial, View::Response);
    fit.value(ty, body, root(ty));
    fit.finish()
}

impl<'s> Fit<'_, 's> {
    /// A value whose parts cannot be null.
    pub(super) fn no_null(&mut self, node: &Node, path: &str) {
        match &node.kind {
            Kind::List(items) => items.iter().for_each(|item| self.no_null(item, path)),
            Kind::Map(entries) => {
                for (key, value) in entries {
                    self.no_null(value, &below(path, &key.text));
                }
            }
            Kind::Scalar { .. } if node.is_null() => {
                self.another(
                    node,
                    path,
                    "a value, since no text of this form stands for null",
                );
            }
            Kind::Scalar { .. } => {}
        }
    }

    /// Bytes, which an example gives as text.
    fn content(&mut self, node: &Node, path: &str) {
        if node.text().is_none() || node.is_plain() {
            self.another(node, path, "the content as text");
        }
    }

    fn payload(&mut self, ty: &Ty<'s>, at: Option<&Places>, response: &Node) {
        let Some(at) = at else {
            return self.value(ty, response, root(ty));
        };
        if let Some(node) = at.find(response) {
            return self.value(ty, node, root(ty));
        }
        if let Some((step, node)) = at.paths().find_map(|path| path.missing(response)) {
            let key = step.to_string();
            self.push(node.range.clone(), "", MisfitKind::NotThere { key });
        }
    }

    fn page(&mut self, page: &Page<'s>, response: &Node) {
        match page.items.places.find(response) {
            Some(Node {
                kind: Kind::List(items),
                ..
            }) => {
                for item in items {
                    self.value(&page.item, item, root(&page.item));
                }
            }
            Some(node) if self.is_read_as_empty(node) => {}
            // That the spec does not name the list was reported.
            _ if !page.is_list_named => {}
            _ => {
                let entries = response.entries().iter();
                let mut lists = entries.filter(|(_, node)| matches!(node.kind, Kind::List(_)));
                let kind = MisfitKind::NoList {
                    key: page.items.places.to_string(),
                    other: lists.next().map(|(key, _)| key.text.clone()),
                };
                self.push(response.range.clone(), "", kind);
            }
        }
        for fact in &page.facts {
            if let Some(node) = fact.places.find(response) {
                self.fact(fact.role, node, fact.name);
            }
        }
        for field in &page.envelope {
            if let Some(node) = response.get(field.name) {
                self.beside(&field.line, node, field.name);
            }
        }
        // What paging looks for needs no other declaration.
        let known = page.all_facts().flat_map(|fact| fact.places.paths());
        let known: HashSet<usize> = known.flat_map(|path| path.keys_in(response)).collect();
        self.pass(&known);
    }

    /// Passes over unknown keys at these places.
    fn pass(&mut self, known: &HashSet<usize>) {
        self.found.retain(|misfit| {
            let is_unknown = matches!(misfit.kind, MisfitKind::Unknown { .. });
            !is_unknown || !known.contains(&misfit.range.start)
        });
    }
}

impl Fit<'_, '_> {
    /// What a response says of a page, or what paging sends: services write it in many ways.
    fn fact(&mut self, role: Role, node: &Node, name: &str) {
        let text = node.text().unwrap_or_default();
        let is_number = || text.parse::<f64>().is_ok();
        let is_none = node.is_null() || text == "false" || (text.is_empty() && !node.is_plain());
        let (fits, wanted) = match role {
            Role::Items => (true, ""),
            Role::Cursor | Role::Url => {
                let is_text = node.text().is_some() && !node.is_plain();
                (is_none || is_text || is_number(), "text")
            }
            Role::Number => (is_none || is_number(), "a whole number"),
            Role::Total | Role::Pages => (node.is_null() || is_number(), "a whole number"),
            Role::More | Role::Last => {
                let is_flag = matches!(text, "true" | "false" | "1" | "0");
                (node.is_null() || is_flag, "true or false")
            }
        };
        if !fits {
            self.another(node, name, wanted);
        }
    }
}

/// What the path of a misfit starts with.
fn root<'s>(ty: &Ty<'s>) -> &'s str {
    match ty {
        Ty::Named(named) => named.name,
        _ => "response",
    }
}

/// What of a call is given, as far as rules ask.
pub(crate) struct Given<'g> {
    pub(crate) query: &'g dyn Fn(&str) -> bool,
    /// The whole body, its wrapper included.
    pub(crate) body: Option<&'g Node>,
}

/// The rules that what is given breaks.
pub(crate) fn broken_rules<'c, 's>(
    types: &Types<'s>,
    call: &'c Call<'s>,
    given: &Given<'_>,
) -> Vec<&'c Rule<'s>> {
    let body = given.body.and_then(|body| call.unwrapped(body));
    let is_kept = |rule: &Rule<'_>| {
        rule.is_kept(|member| match member.side {
            Side::Query => (given.query)(member.name),
            Side::Body => body
                .and_then(|body| body.get(member.name))
                .is_some_and(|node| !is_lost(types, call, member.name, node)),
        })
    };
    call.rules.iter().filter(|rule| !is_kept(rule)).collect()
}

/// Whether nothing is sent for a value: an empty list or map in a form.
fn is_lost<'s>(types: &Types<'s>, call: &Call<'s>, name: &str, node: &Node) -> bool {
    let Body::Fields(body) = &call.body else {
        return false;
    };
    let is_json = |line: &Line<'_>| line.style == Some(ListStyle::Json);
    let is_kept = |line: &Line<'s>| {
        let ty = types.bare(&line.ty);
        is_json(line) || !matches!(ty, Ty::List(_) | Ty::Map(_) | Ty::Pairs(_))
    };
    let mut fields = body.fields(types);
    is_empty(node)
        && call.encoding != Encoding::Json
        && !fields.any(|field| field.name == name && is_kept(&field.line))
}
