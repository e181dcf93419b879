//! Calls and objects, built of what an example gives.

use std::borrow::Cow;
use std::collections::BTreeMap;

use proc_macro2::Ident;
use serde_json::Value;

use super::Context;
use crate::ir::{self, Build, Expr, Presence, Required, Sets, Takes, Type};
use crate::lower::constructor::{Role, making};
use crate::lower::request::fields::Asked;
use crate::lower::union::bare;
use crate::lower::{Lowering, ident};
use crate::model::body::Writing;
use crate::model::{self, Body, Call, Example, View, Way, names};
use crate::spec::Encoding;
use crate::spec::grammar::place;
use crate::text::tree::Node;

/// Values by wire name, kept apart by place: a path may have an `id` that the body has too.
pub(super) type Values = BTreeMap<String, Expr>;

/// The body of an example without what it is wrapped in.
pub(super) fn body<'e>(call: &Call<'_>, example: &'e Example<'_>) -> Option<Cow<'e, Node>> {
    let node = call.without_members(&example.request.as_ref()?.node);
    if call.wrap.is_empty() {
        return Some(node);
    }
    let inner = call.unwrapped(&node).cloned();
    Some(inner.map_or(node, Cow::Owned))
}

/// Whether a query parameter of an example is an entry of the query's map.
pub(super) fn is_entry(sent: &ir::Sent, name: &str) -> bool {
    let is_map = |field: &ir::SentField| field.place == ir::Place::Query(ir::QueryStyle::Entries);
    let is_declared = |field: &ir::SentField| {
        matches!(field.place, ir::Place::Query(_)) && field.wire == name && !is_map(field)
    };
    sent.fields.iter().any(is_map) && !sent.fields.iter().any(is_declared)
}

impl<'m, 's> Lowering<'m, 's> {
    pub(super) fn build(&self, context: &Context<'_, 'm, 's>, example: &Example<'s>) -> Build {
        let call = context.call;
        let mut values = Values::new();
        for parameter in &call.path {
            if let Some(text) = example.spec.path.get(parameter.name) {
                let value = self.argument_expr(&parameter.line, &parameter.inline, text);
                values.insert(format!("path {}", parameter.name), value);
            }
        }
        self.query_values(context, example, &mut values);
        for (name, text) in &example.spec.headers {
            let value = match call.header(name) {
                Some(header) => self.argument_expr(&header.line, &header.inline, text),
                None => paging_argument(context.sent, name, text),
            };
            values.insert(format!("header {name}"), value);
        }
        let mut additions = Vec::new();
        if let Some(node) = body(call, example) {
            additions = self.body_values(call, &node, &mut values);
        }
        if let Some(json) = &example.request {
            member_values(context, &json.node, &mut values);
        }
        let mut build = build(context.sent, &values);
        build.setters.extend(additions);
        build
    }

    fn query_values(
        &self,
        context: &Context<'_, 'm, 's>,
        example: &Example<'s>,
        values: &mut Values,
    ) {
        let call = context.call;
        let query = example.spec.query.iter();
        let (open, own): (Vec<_>, Vec<_>) =
            query.partition(|(name, _)| is_entry(context.sent, name));
        for (name, text) in own {
            let value = match call.query_argument(name) {
                Some(argument) => self.argument_expr(&argument.line, &argument.inline, text),
                None => paging_argument(context.sent, name, text),
            };
            values.insert(format!("query {name}"), value);
        }
        let map = call.open_query(self.types).filter(|_| !open.is_empty());
        if let Some((map, ty)) = map {
            let entries = open
                .into_iter()
                .map(|(name, text)| (name.clone(), self.text_expr(ty, "", text)));
            let entries = Expr::Entries(entries.collect());
            values.insert(format!("query {}", map.name), entries);
        }
    }

    /// Adds the values of a body's fields; gives the setter calls for keys that are none.
    fn body_values(
        &self,
        call: &Call<'s>,
        node: &Node,
        values: &mut Values,
    ) -> Vec<(Ident, Vec<Expr>)> {
        match &call.body {
            Body::Nothing => Vec::new(),
            Body::Bytes => {
                let text = node.text().unwrap_or_default();
                values.insert(format!("body {}", names::BYTES), Expr::Str(text.to_owned()));
                Vec::new()
            }
            Body::Whole(whole) => {
                let value = self.json(&whole.line.ty, &whole.inline, node);
                values.insert(format!("body {}", whole.name), value);
                Vec::new()
            }
            Body::Fields(body) => {
                for field in body.fields(self.types) {
                    if let Some(node) = node.get(field.name) {
                        let value = self.json(&field.line.ty, &field.inline, node);
                        values.insert(format!("body {}", field.name), value);
                    }
                }
                let extra = body.extra(self.types);
                extra.map_or_else(Vec::new, |extra| self.additions(body.ty.id, extra, node))
            }
        }
    }

    /// An object that is sent: what `node` gives, and placeholders for what it must have.
    pub(crate) fn object(&self, ty: &model::Type<'s>, node: Option<&Node>) -> Expr {
        let ident = ident(&self.types.rust(ty.id, Way::Sent));
        let mut fields = Vec::new();
        let mut values = Values::new();
        for field in self.types.fields(ty.id, View::Create) {
            let lowered = self.body_field(Asked::whole(field), Writing::JSON);
            if let Some(node) = node.and_then(|node| node.get(field.name)) {
                let value = self.json(&field.line.ty, &field.inline, node);
                values.insert(key(&lowered), value);
            }
            fields.push(lowered);
        }
        let choices = self.object_rules(ty, &mut fields).choices;
        let extra = self.types.extra(ty.id);
        let lowered = self.added(extra, &fields, self.tags(ty.id));
        let making = making(&ident, Role::Object, &fields, lowered.as_ref(), &choices);
        let made = Made {
            ident: &ident,
            making: &making,
            fields: &fields,
        };
        let mut build = made.build(&values);
        if let Some((extra, node)) = extra.zip(node) {
            build.setters.extend(self.additions(ty.id, extra, node));
        }
        Expr::Build(build)
    }
}

/// The values that paging adds to the body.
fn member_values(context: &Context<'_, '_, '_>, body: &Node, values: &mut Values) {
    for (parameter, keys) in context.call.members() {
        let mut steps = keys.iter();
        let found = steps.try_fold(body, |node, key| node.get(key));
        let Some(text) = found.and_then(Node::text) else {
            continue;
        };
        let value = if parameter.sent.is_number() {
            int(text, Type::I64)
        } else {
            Expr::Str(text.to_owned())
        };
        let wire = if context.call.encoding == Encoding::Json {
            place::joined(keys)
        } else {
            parameter.target.name().to_owned()
        };
        values.insert(format!("body {wire}"), value);
    }
}

fn paging_argument(sent: &ir::Sent, wire: &str, text: &str) -> Expr {
    let mut fields = sent.fields.iter();
    match fields
        .find(|field| field.wire == wire)
        .map(|field| &field.ty)
    {
        Some(Type::I64) => int(text, Type::I64),
        _ => Expr::Str(text.to_owned()),
    }
}

/// A whole number; the checker has seen to it that it is one.
pub(super) fn int(text: &str, ty: Type) -> Expr {
    Expr::Int(text.parse().unwrap_or(0), ty)
}

fn key(field: &ir::SentField) -> String {
    let place = match field.place {
        ir::Place::Path | ir::Place::Address => "path",
        ir::Place::Query(_) | ir::Place::Url => "query",
        ir::Place::Header => "header",
        ir::Place::Body | ir::Place::Whole | ir::Place::Part(_) | ir::Place::Member => "body",
    };
    format!("{place} {}", field.wire)
}

pub(super) fn build(sent: &ir::Sent, values: &Values) -> Build {
    let made = Made {
        ident: &sent.ident,
        making: &sent.making,
        fields: &sent.fields,
    };
    made.build(values)
}

/// What an example makes.
struct Made<'m> {
    ident: &'m Ident,
    making: &'m ir::Making,
    fields: &'m [ir::SentField],
}

impl Made<'_> {
    fn build(&self, values: &Values) -> Build {
        let value = |field: &ir::SentField| values.get(&key(field)).cloned();
        let required = self
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required);
        let given = required.map(|field| {
            let value = value(field).or_else(|| field.placeholder.clone());
            (field, value.unwrap_or(Expr::None))
        });
        let (new, chosen) = match self.chosen(values) {
            Some((new, chosen)) => (new, Some(chosen)),
            None => (ident("new"), None),
        };
        Build {
            ident: self.ident.clone(),
            new,
            required: match &self.making.required {
                None => {
                    Required::Positional(given.map(|(field, value)| taken(field, value)).collect())
                }
                Some(required) => {
                    let given = given.map(|(field, value)| (field.ident.clone(), value));
                    Required::Named(required.ident.clone(), given.collect())
                }
            },
            chosen,
            setters: self
                .fields
                .iter()
                .flat_map(|field| calls(field, value(field)))
                .collect(),
        }
    }

    /// The constructor of the field that has a value, or of the first.
    fn chosen(&self, values: &Values) -> Option<(Ident, Box<Expr>)> {
        let choices = self.making.constructors.iter().filter_map(|constructor| {
            let chosen = constructor.chosen.as_ref()?;
            let field = self.fields.iter().find(|field| field.ident == *chosen)?;
            Some((constructor, field))
        });
        let given = choices.clone().find_map(|(constructor, field)| {
            let value = values.get(&key(field)).cloned()?;
            Some((constructor, field, value))
        });
        let (constructor, field, value) = given.or_else(|| {
            let (constructor, field) = choices.clone().next()?;
            Some((constructor, field, field.placeholder.clone()?))
        })?;
        Some((constructor.ident.clone(), Box::new(taken(field, value))))
    }
}

/// The setter calls that give a field its value; none for a field that a constructor gives.
fn calls(field: &ir::SentField, value: Option<Expr>) -> Vec<(Ident, Vec<Expr>)> {
    let setter = |sets| field.setters.iter().find(move |setter| setter.sets == sets);
    let Some(value) = value else {
        return Vec::new();
    };
    match (setter(Sets::Entry), value) {
        (Some(setter), Expr::Entries(entries)) => entries
            .into_iter()
            .map(|(key, value)| (setter.ident.clone(), vec![Expr::Str(key), bare(value)]))
            .collect(),
        (_, value) => setter(Sets::Whole)
            .map(|setter| (setter.ident.clone(), vec![taken(field, value)]))
            .into_iter()
            .collect(),
    }
}

/// A value as the field's setter or constructor takes it.
fn taken(field: &ir::SentField, value: Expr) -> Expr {
    match (&field.takes, value) {
        (Takes::Items { item }, Expr::List(items)) => {
            Expr::Items(items.into_iter().map(|value| alike(item, value)).collect())
        }
        (Takes::Entries { item }, Expr::Entries(entries)) => {
            let entries = entries.into_iter();
            Expr::Pairs(
                entries
                    .map(|(key, value)| (key, alike(item, value)))
                    .collect(),
            )
        }
        (Takes::Plain, Expr::Int(number, _)) => Expr::Bare(number),
        (Takes::Plain, Expr::Parse(_, text)) => Expr::Parse(None, text),
        (Takes::Patch, Expr::Json(text)) if text == "null" => Expr::None,
        (Takes::Patch, value) => alike(&field.ty, bare(value)),
        (_, value) => bare(value),
    }
}

/// Values that stand side by side have one type, even where they are any JSON.
pub(in crate::lower) fn alike(item: &Type, value: Expr) -> Expr {
    match value {
        Expr::Str(text) if *item == Type::Json => Expr::Json(Value::from(text).to_string()),
        Expr::Int(number, _) if *item == Type::Json => Expr::Json(number.to_string()),
        Expr::Bool(flag, _) if *item == Type::Json => Expr::Json(flag.to_string()),
        value => value,
    }
}
