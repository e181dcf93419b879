//! The bodies of examples, as they go over the wire.

use super::Lowering;
use super::call::{Call, body_node};
use crate::fit;
use crate::ir::{self, FileExpr, Part, PartStyle, QueryStyle, Sending};
use crate::line::{Scalar, Ty, TyKind};
use crate::locate::{Kind, Node};
use crate::plan;
use crate::spec::{Example, TypeDef};
use crate::view::View;

impl<'a> Lowering<'a> {
    /// The body that an example sends.
    pub(crate) fn sending(&self, call: &Call<'_, 'a>, example: &Example) -> Sending {
        match call.body {
            ir::Body::None => Sending::Nothing,
            // A request that has a body sends an object even when nothing is set.
            ir::Body::Json => Sending::Json(self.json_body(example).unwrap_or_else(|| "{}".into())),
            ir::Body::Wrapped(key) => {
                Sending::Json(self.json_body(example).unwrap_or_else(|| {
                    format!("{{{}:{{}}}}", serde_json::Value::from(key.as_str()))
                }))
            }
            ir::Body::Form => {
                let pairs = self.parts(call, example).into_iter();
                Sending::Form(
                    pairs
                        .filter_map(|(name, part)| match part {
                            Part::Text(text) => Some((name, text)),
                            Part::File(_) => None,
                        })
                        .collect(),
                )
            }
            ir::Body::Multipart => Sending::Parts(self.parts(call, example)),
        }
    }

    fn json_body(&self, example: &Example) -> Option<String> {
        self.compact(example.request.as_deref()?)
    }

    /// The fields of a form in the order they are sent.
    fn parts(&self, call: &Call<'_, 'a>, example: &Example) -> Vec<(String, Part)> {
        let Some(body) = body_node(self.specs, self.api, call.body, example) else {
            return Vec::new();
        };
        let fields = plan::body_fields(&self.types, call.sends);
        let mut parts = Vec::new();
        for field in &call.sent.fields {
            let ir::Place::Part(style) = field.place else {
                continue;
            };
            let line = fields
                .iter()
                .find(|known| known.seen.name == field.wire)
                .and_then(|known| known.seen.line());
            if let Some((line, node)) = line.zip(body.get(&field.wire)) {
                let name = field.wire.as_str();
                parts.extend(self.part(name, style, &line.ty, node));
            }
        }
        parts
    }

    fn part(&self, name: &str, style: PartStyle, ty: &Ty, node: &Node) -> Vec<(String, Part)> {
        let inner = self.inner(ty);
        let named = |part| (name.to_owned(), part);
        match (style, &node.kind) {
            (PartStyle::File, _) => vec![named(Part::File(file(node)))],
            (PartStyle::Files, _) => {
                let files = node.items().iter();
                files.map(|node| named(Part::File(file(node)))).collect()
            }
            (PartStyle::Pair(QueryStyle::Json), _) => {
                vec![named(Part::Text(self.sent_json(ty, node)))]
            }
            (PartStyle::Pair(QueryStyle::Entries), Kind::Map(entries)) => {
                let entries = entries.iter();
                entries
                    .map(|(key, value)| {
                        (key.text.clone(), Part::Text(self.sent_text(inner, value)))
                    })
                    .collect()
            }
            (PartStyle::Pair(QueryStyle::Csv), Kind::List(items)) => {
                let items: Vec<_> = items
                    .iter()
                    .map(|item| self.sent_text(inner, item))
                    .collect();
                let joined = (!items.is_empty()).then(|| named(Part::Text(items.join(","))));
                joined.into_iter().collect()
            }
            (PartStyle::Pair(_), Kind::List(items)) => items
                .iter()
                .map(|item| named(Part::Text(self.sent_text(inner, item))))
                .collect(),
            (PartStyle::Pair(_), _) => vec![named(Part::Text(self.sent_text(ty, node)))],
        }
    }

    /// The type of the items or entries.
    fn inner<'t>(&self, ty: &'t Ty) -> &'t Ty
    where
        'a: 't,
    {
        match &self.types.opened(ty).kind {
            TyKind::List(inner) | TyKind::Map(inner) => inner,
            _ => ty,
        }
    }

    /// A value as text, as the client writes it.
    fn sent_text(&self, ty: &Ty, node: &Node) -> String {
        let text = node.text().unwrap_or_default();
        match &ty.kind {
            TyKind::Scalar(Scalar::Float) => text
                .parse()
                .map_or_else(|_| text.to_owned(), |number: f64| number.to_string()),
            TyKind::Union(members) => fit::member(&self.types, members, View::Create, node)
                .map_or_else(|| text.to_owned(), |at| self.sent_text(&members[at], node)),
            TyKind::Name(name) => match self.types.get(name).map(|entry| entry.def) {
                Some(TypeDef::Line(line)) => line
                    .parsed
                    .as_ref()
                    .map_or_else(|_| text.to_owned(), |line| self.sent_text(&line.ty, node)),
                _ => text.to_owned(),
            },
            _ => text.to_owned(),
        }
    }
}

/// A file of an example: its content, or an object that names it.
pub(crate) fn file(node: &Node) -> FileExpr {
    let part = |key: &str| node.get(key).and_then(Node::text).map(str::to_owned);
    let plain = file_of(node.text().unwrap_or_default());
    FileExpr {
        name: part("name").unwrap_or(plain.name),
        content: part("content").unwrap_or(plain.content),
        content_type: part("type"),
    }
}

/// A file that nothing is known of but its content.
pub(crate) fn file_of(content: &str) -> FileExpr {
    FileExpr {
        name: "file".to_owned(),
        content: content.to_owned(),
        content_type: None,
    }
}
