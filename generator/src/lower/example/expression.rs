//! JSON as values of types.

use proc_macro2::Ident;
use serde_json::Value;

use super::build::int;
use super::parts;
use crate::ir::{Expr, Type};
use crate::lower::{Lowering, ident};
use crate::model::types::Codes;
use crate::model::{Def, Line, Named, Ty, TypeId, View, Way, fit, names};
use crate::spec::grammar::type_line::{Const, DateTimeFormat, Scalar};
use crate::text::tree::{Kind, Node, Style};
use crate::text::{dates, decimal, json};

impl<'s> Lowering<'_, 's> {
    /// A path or query value, which is always written as text.
    pub(super) fn argument_expr(&self, line: &Line<'s>, inline: &str, text: &str) -> Expr {
        match fit::argument_node(self.types, line, text) {
            Some(node) => self.json(&line.ty, inline, &node),
            None => Expr::Str(text.to_owned()),
        }
    }

    pub(super) fn text_expr(&self, ty: &Ty<'s>, inline: &str, text: &str) -> Expr {
        self.json(ty, inline, &fit::node_of_text(self.types, ty, text))
    }

    /// A JSON value as a value of `ty`.
    pub(crate) fn json(&self, ty: &Ty<'s>, inline: &str, node: &Node) -> Expr {
        if node.is_null() {
            if self.types.is_any(ty) {
                return any_expr(node);
            }
            if !self.types.takes_null(ty) {
                return Expr::None;
            }
        }
        let resolved = self.resolve(ty, inline, Way::Sent).ty;
        match (ty, &node.kind) {
            (Ty::Scalar(scalar), _) => scalar_expr(scalar, &resolved, node),
            (Ty::Enum(values), Kind::Scalar { text, .. }) => {
                let is_listed = values.iter().any(|value| value.text == *text);
                let variant = is_listed.then(|| names::variant(text));
                enum_expr(ident(inline), variant, Expr::Str(text.clone()))
            }
            (Ty::List(inner), Kind::List(items)) if !items.is_empty() => {
                let items = items.iter().map(|item| self.json(inner, inline, item));
                Expr::List(items.collect())
            }
            (Ty::Map(inner), Kind::Map(entries)) if !entries.is_empty() => {
                let entries = entries
                    .iter()
                    .map(|(key, value)| (key.text.clone(), self.json(inner, inline, value)));
                Expr::Entries(entries.collect())
            }
            (Ty::Pairs(inner), Kind::List(pairs)) if !pairs.is_empty() => {
                let entries = pairs.iter().filter_map(|pair| {
                    let key = pair.get("key")?.text()?.to_owned();
                    Some((key, self.json(inner, inline, pair.get("value")?)))
                });
                Expr::Entries(entries.collect())
            }
            (Ty::List(_) | Ty::Map(_) | Ty::Pairs(_), _) => Expr::Empty(resolved),
            (Ty::Text(inner), _) => match fit::inside(node) {
                Some(inside) => self.json(inner, inline, &inside),
                None => self.json(inner, inline, node),
            },
            (Ty::Nullable(inner), _) => Expr::Some(Box::new(self.json(inner, inline, node))),
            (Ty::Named(named), _) => self.named_expr(*named, node),
            (Ty::Enum(_) | Ty::Union(_), _) => Expr::None,
        }
    }

    fn named_expr(&self, named: Named<'s>, node: &Node) -> Expr {
        let ty = &self.types[named.id];
        match &ty.def {
            Def::Line(line) => match &line.ty {
                Ty::Union(members) => self.member(ty, members, node),
                Ty::Enum(_) => self.json(&line.ty, &ty.rust, node),
                Ty::Scalar(scalar) if scalar.is_nameable() => {
                    let value = self.json(&line.ty, "", node);
                    Expr::From(ident(&ty.rust), Box::new(value))
                }
                inner => self.json(inner, "", node),
            },
            Def::Object(_) => self.object(ty, Some(node)),
            Def::Tagged(tagged) => self.tagged_expr(ty, tagged, Some(node)),
            Def::Codes(codes) => code_expr(&ty.rust, codes, node),
        }
    }

    /// JSON in a query or form as the client writes it: without blanks; any JSON has its keys sorted.
    pub(super) fn sent_json(&self, ty: &Ty<'s>, node: &Node) -> String {
        match (self.types.bare(ty), &node.kind) {
            (Ty::Scalar(Scalar::Any), _) => json::sorted(node),
            (Ty::Union(members), _) => {
                match fit::member(self.types, members, Way::Sent.view(), node) {
                    Some(at) => self.sent_json(&members[at], node),
                    None => json::sorted(node),
                }
            }
            (Ty::Text(inner), _) => match fit::inside(node) {
                Some(inside) => Value::from(self.sent_json(inner, &inside)).to_string(),
                None => json::written(node),
            },
            (Ty::List(inner), Kind::List(items)) => {
                let items = items.iter().map(|item| self.sent_json(inner, item));
                format!("[{}]", items.collect::<Vec<_>>().join(","))
            }
            (Ty::Map(inner), Kind::Map(entries)) => {
                let entries = entries.iter().map(|(key, value)| {
                    let key = serde_json::Value::from(key.text.as_str());
                    format!("{key}:{}", self.sent_json(inner, value))
                });
                format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
            }
            (Ty::Pairs(inner), Kind::List(pairs)) => {
                let pairs = pairs.iter().map(|pair| {
                    let key = pair.get("key").map(json::written).unwrap_or_default();
                    let value = pair.get("value").map(|value| self.sent_json(inner, value));
                    format!("{{\"key\":{key},\"value\":{}}}", value.unwrap_or_default())
                });
                format!("[{}]", pairs.collect::<Vec<_>>().join(","))
            }
            (Ty::Named(named), Kind::Map(_)) => {
                let mut members = Vec::new();
                self.sent_members(named.id, node, &mut members);
                format!("{{{}}}", members.join(","))
            }
            (Ty::Scalar(Scalar::Float), Kind::Scalar { text, .. }) => {
                text.parse::<f64>().map_or_else(
                    |_| text.clone(),
                    |number| serde_json::Value::from(number).to_string(),
                )
            }
            _ => json::written(node),
        }
    }
}

impl Lowering<'_, '_> {
    /// The members of an object in the order in which the client writes them.
    fn sent_members(&self, id: TypeId, node: &Node, members: &mut Vec<String>) {
        let member = |name: &str, json: String| format!("{}:{json}", Value::from(name));
        if let Def::Tagged(tagged) = &self.types[id].def {
            let Some(tag) = node.get(tagged.by).and_then(Node::text) else {
                return;
            };
            members.push(member(tagged.by, Value::from(tag).to_string()));
            if let Some(found) = tagged.member(tag) {
                self.sent_members(found.ty.id, node, members);
            }
            return;
        }
        let fields: Vec<_> = self.types.fields(id, View::Create).collect();
        for field in &fields {
            if let Some(value) = node.get(field.name) {
                let json = self.sent_json(&field.line.ty, value);
                members.push(member(field.name, json));
            }
        }
        let Some(extra) = self.types.extra(id) else {
            return;
        };
        for (key, value) in node.entries() {
            if self.types.field(id, &key.text).is_none() {
                members.push(member(&key.text, self.sent_json(&extra.line.ty, value)));
            }
        }
    }
}

fn enum_expr(ident: Ident, variant: Option<String>, raw: Expr) -> Expr {
    match variant {
        Some(variant) => Expr::Variant(ident, super::ident(&variant)),
        None => Expr::From(ident, Box::new(raw)),
    }
}

fn code_expr(rust: &str, codes: &Codes<'_>, node: &Node) -> Expr {
    let text = node.text().unwrap_or_default();
    let raw = if codes.is_text() {
        Expr::Str(text.to_owned())
    } else {
        int(text, Type::I64)
    };
    let variant = codes.variant(text).map(str::to_owned);
    enum_expr(ident(rust), variant, raw)
}

fn scalar_expr(scalar: &Scalar, ty: &Type, node: &Node) -> Expr {
    let text = node.text().unwrap_or_default();
    // The checker has seen to it that dates are in their formats.
    let date =
        |iso: Option<String>| Expr::Parse(Some(ty.clone()), iso.unwrap_or_else(|| text.to_owned()));
    match scalar {
        Scalar::String | Scalar::Const(Const::Text(_)) => Expr::Str(text.to_owned()),
        Scalar::Bool | Scalar::Const(Const::Bool(_)) => Expr::Bool(text == "true", ty.clone()),
        Scalar::Int | Scalar::Int32 | Scalar::Uint | Scalar::Const(Const::Int(_)) => {
            int(text, ty.clone())
        }
        Scalar::Float => Expr::Float(text.parse().unwrap_or(0.0)),
        Scalar::Decimal => date(decimal::plain(text)),
        Scalar::Date(None) | Scalar::DateTime(None) => date(None),
        Scalar::Date(Some(pattern)) => date(dates::iso_date(pattern, text)),
        Scalar::DateTime(Some(DateTimeFormat::Pattern(pattern))) => date(dates::iso(pattern, text)),
        Scalar::DateTime(Some(DateTimeFormat::Unix)) => date(dates::unix(text, 1)),
        Scalar::DateTime(Some(DateTimeFormat::UnixMillis)) => date(dates::unix(text, 1000)),
        Scalar::Text(inner) => scalar_expr(inner, ty, node),
        Scalar::Any => any_expr(node),
        Scalar::File => Expr::File(parts::file(node)),
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
        _ => Expr::Json(json::written(node)),
    }
}
