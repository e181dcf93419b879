//! Examples as Rust values: for the docs of each request, and for its wire tests.

use std::borrow::Cow;
use std::collections::BTreeMap;

use proc_macro2::Ident;
use serde_json::Value;

use super::call::{Call, body_node, example_text};
use super::constructor::constructor;
use super::placeholder::sample_var;
use super::union::bare;
use super::{Lowering, forms, ident};
use crate::fit;
use crate::http;
use crate::ir::{self, Build, Constructor, Expr, Presence, Required, Setter, Type};
use crate::line::{self, Line, ListStyle, Scalar, Ty, TyKind};
use crate::locate::{self, Kind, Node, Style};
use crate::name;
use crate::plan::{self, Encoding, Sends};
use crate::spec::{Endpoint, Example, TypeDef};
use crate::usage::Way;
use crate::view::{self, View};

/// Values by wire name, kept apart by place: a path may have an `id` that the body has too.
type Values = BTreeMap<String, Expr>;

impl<'a> Lowering<'a> {
    /// The call shown in the docs: the first example, or one that only gives what is required.
    pub(crate) fn sample(&self, call: &Call<'_, 'a>) -> Build {
        match call.endpoint.all_examples().next() {
            Some((_, example)) => self.build(call, example),
            None => build(call.sent, &Values::new()),
        }
    }

    pub(crate) fn wire_tests(&self, call: &Call<'_, 'a>, id: &str) -> Vec<ir::WireTest> {
        let many = call.endpoint.all_examples().count() > 1;
        call.endpoint
            .all_examples()
            .enumerate()
            .map(|(number, (_, example))| {
                let title = example.title.as_deref().and_then(name::value);
                let suffix = match title {
                    Some(title) => format!("_{title}"),
                    None if many => format!("_{}", number + 1),
                    None => String::new(),
                };
                ir::WireTest {
                    ident: ident(&format!("{id}{suffix}")),
                    value: Expr::Build(self.build(call, example)),
                    headers: example.headers.clone().into_iter().collect(),
                    status: example.status.unwrap_or(200),
                    target: self.target(call, example),
                    request: self.sending(call, example),
                    response: example
                        .response
                        .as_deref()
                        .and_then(|text| self.compact(text)),
                    reads: matches!(example.status.unwrap_or(200), 200..300),
                    payload: self.payload(call.endpoint, example),
                }
            })
            .collect()
    }

    /// What stands where the endpoint says that the payload sits.
    fn payload(&self, endpoint: &Endpoint, example: &Example) -> Option<String> {
        let path = endpoint.at.as_deref()?;
        let text = example_text(self.specs, self.api, example.response.as_deref()?)?;
        let answer = locate::tree(text).ok()?;
        let found = path
            .split('.')
            .try_fold(&answer, |node, key| node.get(key))?;
        Some(crate::json::written(found))
    }

    /// The JSON itself, on one line and digit for digit.
    pub(crate) fn compact(&self, text: &str) -> Option<String> {
        let json = example_text(self.specs, self.api, text)?;
        let value: Box<serde_json::value::RawValue> = serde_json::from_str(json).ok()?;
        Some(crate::json::compact(value.get()))
    }

    fn build(&self, call: &Call<'_, 'a>, example: &Example) -> Build {
        let request = call.sent.ident.to_string();
        let mut values = Values::new();
        let mut additions = Vec::new();
        for parameter in &call.http.parameters {
            let found = plan::path_line(&self.types, call.module, call.endpoint, parameter);
            if let (Some(found), Some(text)) = (found, example.path.get(parameter.name)) {
                let owner = found.owner.as_deref().unwrap_or(&request);
                let inline = view::inline_enum(owner, parameter.name);
                values.insert(
                    format!("path {}", parameter.name),
                    self.argument(&found.line, &inline, text),
                );
            }
        }
        let mut open = Vec::new();
        for (name, text) in &example.query {
            if call.is_open(name) {
                open.push(name);
                continue;
            }
            let declared = view::split(&call.endpoint.query).find(|(known, ..)| known == name);
            let expr = match declared.and_then(|(_, _, field)| field.line.parsed.as_ref().ok()) {
                Some(line) => {
                    let inline = view::inline_enum(&request, name);
                    self.argument(line, &inline, text)
                }
                None => paging_argument(call.sent, name, text),
            };
            values.insert(format!("query {name}"), expr);
        }
        if let Some((map, ty)) = self
            .types
            .open_query(call.endpoint)
            .filter(|_| !open.is_empty())
        {
            let entries = open.into_iter().map(|name| {
                let text = &example.query[name];
                (name.clone(), self.argument_text(ty, "", text))
            });
            values.insert(format!("query {map}"), Expr::Entries(entries.collect()));
        }
        for (name, text) in &example.headers {
            let declared = view::split(&call.endpoint.headers).find(|(known, ..)| known == name);
            if let Some(line) = declared.and_then(|(_, _, field)| field.line.parsed.as_ref().ok()) {
                let inline = view::inline_enum(&request, name);
                values.insert(format!("header {name}"), self.argument(line, &inline, text));
            }
        }
        if let Some(body) = body_node(self.specs, self.api, call.body, example) {
            if let Some(union) = plan::body_union(&self.types, call.sends) {
                let value = self.json(&plan::named(union.name), "", &body);
                values.insert(format!("body {}", union.name), value);
            }
            let fields = plan::body_fields(&self.types, call.sends);
            for field in &fields {
                let seen = &field.seen;
                let (Some(line), Some(node)) = (seen.line(), body.get(seen.name)) else {
                    continue;
                };
                let inline = view::inline_enum(&view::type_name(seen.owner), seen.name);
                values.insert(
                    format!("body {}", seen.name),
                    self.json(&line.ty, &inline, node),
                );
            }
            if let (Sends::Type { name, .. }, Some(extra)) =
                (call.sends, plan::body_extra(&self.types, call.sends))
            {
                additions = self.additions(name, extra, &body);
            }
        }
        let mut build = build(call.sent, &values);
        build.setters.extend(additions);
        build
    }

    /// The path and query of an example, as they must appear on the wire.
    fn target(&self, call: &Call<'_, 'a>, example: &Example) -> String {
        let base = self.api.api.base.as_deref().unwrap_or_default();
        let base = base.split_once("://").map_or(base, |(_, rest)| rest);
        let base = base.split_once('/').map_or(String::new(), |(_, path)| {
            format!("/{}", path.trim_end_matches('/'))
        });
        let base = super::placeholders(&base)
            .into_iter()
            .fold(base.clone(), |base, var| {
                base.replace(&format!("{{{var}}}"), &sample_var(var))
            });
        let path = http::template(call.http, |name| {
            let value = example
                .path
                .get(name)
                .map(String::as_str)
                .unwrap_or_default();
            percent_encoding::utf8_percent_encode(value, SEGMENT).to_string()
        });
        if example.query.is_empty() {
            return format!("{base}{path}");
        }
        let query: String = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.query_pairs(call, example))
            .finish();
        format!("{base}{path}?{query}")
    }

    /// The query of an example in the order it is sent, each item of a repeated list by itself.
    fn query_pairs<'e>(
        &self,
        call: &Call<'e, 'a>,
        example: &'e Example,
    ) -> Vec<(&'e str, Cow<'e, str>)> {
        let mut pairs = Vec::new();
        for field in &call.sent.fields {
            let ir::Place::Query(style) = field.place else {
                continue;
            };
            if style == ir::QueryStyle::Entries {
                let open = example.query.iter();
                let open = open.filter(|(name, _)| call.is_open(name));
                pairs.extend(open.map(|(name, text)| (name.as_str(), text.as_str().into())));
                continue;
            }
            let Some(text) = example.query.get(&field.wire) else {
                continue;
            };
            let wire = field.wire.as_str();
            match style {
                ir::QueryStyle::Repeat => {
                    pairs.extend(text.split(',').map(|item| (wire, item.into())));
                }
                ir::QueryStyle::Json => {
                    let declared =
                        view::split(&call.endpoint.query).find(|(name, ..)| name == &wire);
                    let line = declared.and_then(|(_, _, field)| field.line.parsed.as_ref().ok());
                    let json = line.zip(locate::tree(text).ok());
                    let json = json.map(|(line, node)| self.sent_json(&line.ty, &node).into());
                    pairs.push((wire, json.unwrap_or_else(|| text.into())));
                }
                _ => pairs.push((wire, text.into())),
            }
        }
        pairs
    }

    /// The JSON of a query as the client writes it: without blanks; any JSON has its keys sorted.
    pub(crate) fn sent_json(&self, ty: &Ty, node: &Node) -> String {
        match (&ty.kind, &node.kind) {
            _ if self.types.is_any(ty) => crate::json::sorted(node),
            (TyKind::Union(members), _) => {
                match fit::member(&self.types, members, View::Create, node) {
                    Some(at) => self.sent_json(&members[at], node),
                    None => crate::json::sorted(node),
                }
            }
            (TyKind::Name(name), _) => match self.types.get(name).map(|entry| entry.def) {
                Some(TypeDef::Line(line)) => line.parsed.as_ref().map_or_else(
                    |_| crate::json::written(node),
                    |line| self.sent_json(&line.ty, node),
                ),
                _ => crate::json::written(node),
            },
            (TyKind::List(inner), Kind::List(items)) => {
                let items: Vec<_> = items
                    .iter()
                    .map(|item| self.sent_json(inner, item))
                    .collect();
                format!("[{}]", items.join(","))
            }
            (TyKind::Map(inner), Kind::Map(entries)) => {
                let entries = entries.iter().map(|(key, value)| {
                    let key = Value::from(key.text.as_str());
                    format!("{key}:{}", self.sent_json(inner, value))
                });
                format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
            }
            (TyKind::Scalar(Scalar::Float), _) => node
                .text()
                .and_then(|text| text.parse::<f64>().ok())
                .map_or_else(String::new, |number| Value::from(number).to_string()),
            _ => crate::json::written(node),
        }
    }

    /// A path or query value, which is always written as text.
    fn argument(&self, line: &Line, inline: &str, text: &str) -> Expr {
        if line.style == Some(ListStyle::Json)
            && let Ok(node) = locate::tree(text)
        {
            return self.json(&line.ty, inline, &node);
        }
        match &line.ty.kind {
            TyKind::List(inner) => {
                let items = text.split(',');
                Expr::List(
                    items
                        .map(|part| self.argument_text(inner, inline, part))
                        .collect(),
                )
            }
            _ => self.argument_text(&line.ty, inline, text),
        }
    }

    fn argument_text(&self, ty: &Ty, inline: &str, text: &str) -> Expr {
        let node = fit::of_text(&self.types, ty, text).unwrap_or_else(|| Node {
            range: 0..0,
            kind: Kind::Scalar {
                text: text.to_owned(),
                style: Style::Quoted,
            },
        });
        self.json(ty, inline, &node)
    }

    /// A JSON value as a value of `ty`.
    pub(crate) fn json(&self, ty: &Ty, inline: &str, node: &Node) -> Expr {
        if is_null(node) {
            if self.types.is_any(ty) {
                return any_expr(node);
            }
            if !self.types.takes_null(ty) {
                return Expr::None;
            }
        }
        let resolved = self.resolve(ty, inline, Way::Sent);
        match (&ty.kind, &node.kind) {
            (TyKind::Scalar(scalar), _) => scalar_expr(scalar, &resolved.ty, node),
            (TyKind::Enum(values), Kind::Scalar { text, .. }) => {
                let listed = values.iter().any(|value| value.text == *text);
                enum_expr(
                    &ident(inline),
                    listed.then(|| name::ty(text)).flatten(),
                    Expr::Str(text.clone()),
                )
            }
            (TyKind::List(inner), Kind::List(items)) => match items.as_slice() {
                [] => Expr::Empty(resolved.ty),
                items => Expr::List(
                    items
                        .iter()
                        .map(|item| self.json(inner, inline, item))
                        .collect(),
                ),
            },
            (TyKind::Map(inner), Kind::Map(entries)) => match &**entries {
                [] => Expr::Empty(resolved.ty),
                entries => Expr::Entries(
                    entries
                        .iter()
                        .map(|(key, value)| (key.text.clone(), self.json(inner, inline, value)))
                        .collect(),
                ),
            },
            (TyKind::Pairs(inner), Kind::List(pairs)) => match pairs.as_slice() {
                [] => Expr::Empty(resolved.ty),
                pairs => Expr::Entries(
                    pairs
                        .iter()
                        .filter_map(|pair| {
                            Some((
                                pair.get("key")?.text()?.to_owned(),
                                self.json(inner, inline, pair.get("value")?),
                            ))
                        })
                        .collect(),
                ),
            },
            (TyKind::Name(name), _) => self.named_expr(name, node),
            _ => Expr::None,
        }
    }

    fn named_expr(&self, name: &str, node: &Node) -> Expr {
        let Some(entry) = self.types.get(name) else {
            return Expr::None;
        };
        if let Some(members) = self.types.union(name) {
            return self.member(entry, members, node);
        }
        if let Some(oneof) = self.types.oneof(name) {
            return self.tagged_expr(entry, oneof, Some(node));
        }
        let ident = ident(&view::type_name(entry));
        match entry.def {
            TypeDef::Line(line) => match &line.parsed {
                Ok(Line {
                    ty:
                        ty @ Ty {
                            kind: TyKind::Enum(_),
                            ..
                        },
                    ..
                }) => self.json(ty, &ident.to_string(), node),
                Ok(Line {
                    ty:
                        ty @ Ty {
                            kind: TyKind::Scalar(scalar),
                            ..
                        },
                    ..
                }) if scalar.is_nameable() => Expr::From(ident, Box::new(self.json(ty, "", node))),
                Ok(line) => self.json(&line.ty, "", node),
                Err(_) => Expr::None,
            },
            TypeDef::Shape(shape) if shape.is_object() => self.object(entry, Some(node)),

            TypeDef::Shape(shape) => {
                let text = node.text().unwrap_or_default();
                let known = shape
                    .variants
                    .iter()
                    .find(|(_, wire)| wire.as_str() == text)
                    .map(|(name, _)| name.clone());
                let raw = match shape.wire {
                    Some(_) => Expr::Int(text.parse().unwrap_or_default(), Type::I64),
                    None => Expr::Str(text.to_owned()),
                };
                enum_expr(&ident, known, raw)
            }
        }
    }
}

impl<'a> Lowering<'a> {
    /// An object that is sent: what `node` gives, and placeholders for what it must have.
    pub(crate) fn object(&self, entry: view::Entry<'a>, node: Option<&Node>) -> Expr {
        let ident = self.object_name(entry, Way::Sent);
        let mut fields = Vec::new();
        let mut values = Values::new();
        for seen in self.types.fields(entry.name, View::Create) {
            let inline = view::inline_enum(&view::type_name(seen.owner), seen.name);
            let value = seen.line().zip(node.and_then(|node| node.get(seen.name)));
            let value = value.map(|(line, node)| self.json(&line.ty, &inline, node));
            let field = plan::BodyField {
                seen,
                insisted: false,
            };
            let Some(lowered) = self.body_field(&field, View::Create, Encoding::Json) else {
                continue;
            };
            values.extend(value.map(|value| (key(&lowered), value)));
            fields.push(lowered);
        }
        let choices = self.object_rules(entry, &mut fields).choices;
        let constructor = constructor(&ident, &fields);
        let mut build = assemble(&ident, &constructor, &choices, &fields, &values);
        if let (Some(extra), Some(node)) = (self.types.extra(entry.name), node) {
            build
                .setters
                .extend(self.additions(entry.name, extra, node));
        }
        Expr::Build(build)
    }
}

/// Everything but the unreserved characters.
const SEGMENT: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

fn is_null(node: &Node) -> bool {
    matches!(&node.kind, Kind::Scalar { text, style: Style::Plain } if text == "null")
}

fn paging_argument(sent: &ir::Sent, wire: &str, text: &str) -> Expr {
    match sent
        .fields
        .iter()
        .find(|field| field.wire == wire)
        .map(|field| &field.ty)
    {
        Some(Type::I64) => Expr::Int(text.parse().unwrap_or_default(), Type::I64),
        _ => Expr::Str(text.to_owned()),
    }
}

fn enum_expr(ident: &Ident, variant: Option<String>, raw: Expr) -> Expr {
    match variant {
        Some(variant) => Expr::Variant(ident.clone(), super::ident(&variant)),
        None => Expr::From(ident.clone(), Box::new(raw)),
    }
}

fn scalar_expr(scalar: &Scalar, ty: &Type, node: &Node) -> Expr {
    let text = node.text().unwrap_or_default();
    match scalar {
        Scalar::String => Expr::Str(text.to_owned()),
        Scalar::Bool => Expr::Bool(text == "true", ty.clone()),
        Scalar::Int | Scalar::Int32 | Scalar::Uint => {
            Expr::Int(text.parse().unwrap_or_default(), ty.clone())
        }
        Scalar::Float => Expr::Float(text.parse().unwrap_or_default()),
        Scalar::Decimal | Scalar::Date(None) | Scalar::DateTime(None) => {
            Expr::Parse(ty.clone(), text.to_owned())
        }
        Scalar::Date(Some(pattern)) => Expr::Parse(
            ty.clone(),
            crate::json::iso_date(pattern, text).unwrap_or_default(),
        ),
        Scalar::DateTime(Some(layout)) => Expr::Parse(ty.clone(), datetime(layout, text)),
        Scalar::Text(inner) => scalar_expr(inner, ty, node),
        Scalar::Any => any_expr(node),
        Scalar::File => Expr::File(forms::file(node)),
    }
}

fn datetime(layout: &line::Layout, text: &str) -> String {
    match layout {
        line::Layout::Pattern(pattern) => crate::json::iso(pattern, text).unwrap_or_default(),
        line::Layout::Unix => crate::json::unix(text, 1).unwrap_or_default(),
        line::Layout::UnixMillis => crate::json::unix(text, 1000).unwrap_or_default(),
    }
}

/// Any JSON: a plain literal where one will do.
fn any_expr(node: &Node) -> Expr {
    match &node.kind {
        Kind::Scalar {
            text,
            style: Style::Plain,
        } => match text.as_str() {
            "true" => Expr::Bool(true, Type::Json),
            "false" => Expr::Bool(false, Type::Json),
            _ => match text.parse::<i64>() {
                Ok(number) => Expr::Int(number.into(), Type::Json),
                Err(_) => Expr::Json(text.clone()),
            },
        },
        Kind::Scalar { text, .. } => Expr::Str(text.clone()),
        _ => Expr::Json(crate::json::written(node)),
    }
}

fn key(field: &ir::SentField) -> String {
    let place = match field.place {
        ir::Place::Path => "path",
        ir::Place::Query(_) | ir::Place::Url => "query",
        ir::Place::Header => "header",
        ir::Place::Body | ir::Place::Whole | ir::Place::Part(_) => "body",
    };
    format!("{place} {}", field.wire)
}

fn build(sent: &ir::Sent, values: &Values) -> Build {
    assemble(
        &sent.ident,
        &sent.constructor,
        &sent.choices,
        &sent.fields,
        values,
    )
}

fn assemble(
    ident: &Ident,
    constructor: &Constructor,
    choices: &[ir::Choice],
    fields: &[ir::SentField],
    values: &Values,
) -> Build {
    let value = |field: &ir::SentField| values.get(&key(field)).cloned();
    let is_chosen =
        |field: &ir::SentField| choices.iter().any(|choice| choice.field == field.ident);
    let (required, rest): (Vec<_>, Vec<_>) = fields
        .iter()
        .partition(|field| field.presence == Presence::Required);
    let given = required.into_iter().map(|field| {
        let value = value(field).or_else(|| field.placeholder.clone());
        (field, value.unwrap_or(Expr::None))
    });
    Build {
        ident: ident.clone(),
        required: match constructor {
            Constructor::Positional => {
                Required::Positional(given.map(|(field, value)| taken(field, value)).collect())
            }
            Constructor::Named(name) => {
                let given = given.map(|(field, value)| (field.ident.clone(), value));
                Required::Named(name.clone(), given.collect())
            }
        },
        chosen: chosen(choices, fields, values),
        setters: rest
            .into_iter()
            .filter(|field| !is_chosen(field))
            .flat_map(|field| calls(field, value(field)))
            .collect(),
    }
}

/// The constructor of the field that has a value, or of the first.
fn chosen(
    choices: &[ir::Choice],
    fields: &[ir::SentField],
    values: &Values,
) -> Option<(Ident, Box<Expr>)> {
    let fields = choices.iter().filter_map(|choice| {
        let mut fields = fields.iter();
        Some((choice, fields.find(|field| field.ident == choice.field)?))
    });
    let given = fields.clone().find_map(|(choice, field)| {
        let value = values.get(&key(field)).cloned()?;
        Some((choice, field, value))
    });
    let (choice, field, value) = given.or_else(|| {
        let (choice, field) = fields.clone().next()?;
        Some((choice, field, field.placeholder.clone()?))
    })?;
    Some((choice.ident.clone(), Box::new(taken(field, value))))
}

/// The setter calls that give a field its value.
fn calls(field: &ir::SentField, value: Option<Expr>) -> Vec<(Ident, Vec<Expr>)> {
    let Some(value) = value else {
        return Vec::new();
    };
    match (&field.setter, value) {
        (Setter::Entries { .. }, Expr::Entries(entries)) => entries
            .into_iter()
            .map(|(key, value)| (field.ident.clone(), vec![Expr::Str(key), bare(value)]))
            .collect(),
        (Setter::Entries { all, .. }, value) => vec![(all.clone(), vec![value])],
        (_, value) => vec![(field.ident.clone(), vec![taken(field, value)])],
    }
}

/// A value as the field's setter or constructor takes it.
fn taken(field: &ir::SentField, value: Expr) -> Expr {
    match (&field.setter, value) {
        (Setter::Items { item }, Expr::List(items)) => {
            Expr::Items(items.into_iter().map(|value| alike(item, value)).collect())
        }
        (Setter::Entries { item, .. }, Expr::Entries(entries)) => {
            let entries = entries.into_iter();
            Expr::Pairs(
                entries
                    .map(|(key, value)| (key, alike(item, value)))
                    .collect(),
            )
        }
        (Setter::Patch, Expr::Json(text)) if text == "null" => Expr::None,
        (Setter::Patch, value) => alike(&field.ty, bare(value)),
        (_, value) => bare(value),
    }
}

/// Values that stand side by side have one type, even where they are any JSON.
pub(super) fn alike(item: &Type, value: Expr) -> Expr {
    match value {
        Expr::Str(text) if *item == Type::Json => Expr::Json(Value::from(text).to_string()),
        Expr::Int(number, _) if *item == Type::Json => Expr::Json(number.to_string()),
        Expr::Bool(flag, _) if *item == Type::Json => Expr::Json(flag.to_string()),
        value => value,
    }
}
