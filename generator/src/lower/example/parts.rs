//! The bodies of examples, as they go over the wire.

use super::{Context, build, compact};
use crate::ir::{self, FileExpr, Part, PartStyle, QueryStyle, Sending};
use crate::lower::Lowering;
use crate::model::{Body, Example, Ty, Way, fit, names};
use crate::spec::Encoding;
use crate::spec::grammar::type_line::Scalar;
use crate::text::client::nesting::{Flat, Keys, Lists, Nesting};
use crate::text::tree::{Kind, Node};

impl<'m, 's> Lowering<'m, 's> {
    /// The body that an example sends.
    pub(super) fn sending(&self, context: &Context<'_, 'm, 's>, example: &Example<'s>) -> Sending {
        let call = context.call;
        match (&call.body, call.encoding) {
            (Body::Nothing, _) if call.members().next().is_none() => Sending::Nothing,
            (Body::Bytes, _) => {
                let node = build::body(call, example);
                Sending::Bytes(content(node.as_deref(), names::BYTES))
            }
            (_, Encoding::Json) => Sending::Json(match &example.request {
                Some(json) => compact(json),
                // A request that has a body sends an object even when nothing is set.
                None => call.wrap.iter().rfold("{}".to_owned(), |inner, key| {
                    format!("{{{}:{inner}}}", serde_json::Value::from(key.as_str()))
                }),
            }),
            (_, Encoding::Form) => {
                let pairs = self.parts(context, example).into_iter();
                let texts = pairs.filter_map(|(name, part)| match part {
                    Part::Text(text) => Some((name, text)),
                    Part::File(_) => None,
                });
                Sending::Form(texts.collect())
            }
            (_, Encoding::Multipart) => Sending::Parts(self.parts(context, example)),
        }
    }

    /// The fields of a form in the order they are sent.
    fn parts(&self, context: &Context<'_, 'm, 's>, example: &Example<'s>) -> Vec<(String, Part)> {
        let mut parts = Vec::new();
        let whole = example.request.as_ref().map(|json| &json.node);
        for (_, keys) in context.call.members() {
            let mut steps = keys.iter();
            let found = whole.and_then(|body| steps.try_fold(body, |node, key| node.get(key)));
            if let (Some(text), [name]) = (found.and_then(Node::text), keys) {
                parts.push((name.clone(), Part::Text(text.to_owned())));
            }
        }
        let (Some(node), Body::Fields(body)) =
            (build::body(context.call, example), &context.call.body)
        else {
            return parts;
        };
        for field in body.fields(self.types) {
            let mut sent = context.sent.fields.iter();
            let found = sent.find_map(|sent| match sent.place {
                ir::Place::Part(style) if sent.wire == field.name => Some((style, sent.presence)),
                _ => None,
            });
            if let (Some((style, presence)), Some(node)) = (found, node.get(field.name)) {
                // What is any JSON may be null as others are 5.
                let clears = node.is_null() && presence == ir::Presence::ThreeState;
                if let Some(null) = context.call.null.filter(|_| clears) {
                    parts.push((field.name.to_owned(), Part::Text(null.to_owned())));
                    continue;
                }
                if let PartStyle::Pair(QueryStyle::Nested(nesting)) = style {
                    let null = context.call.null;
                    let pairs = self.spread(field.name, nesting, null, &field.line.ty, node);
                    let pairs = pairs.into_iter();
                    parts.extend(pairs.map(|(name, items)| (name, Part::Text(items.join(",")))));
                    continue;
                }
                parts.extend(self.part(field.name, style, &field.line.ty, node));
            }
        }
        parts
    }

    fn part(&self, name: &str, style: PartStyle, ty: &Ty<'s>, node: &Node) -> Vec<(String, Part)> {
        let inner = match self.types.opened(ty) {
            Ty::List(inner) | Ty::Map(inner) => inner,
            _ => ty,
        };
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
                let entries = entries.iter().map(|(key, value)| {
                    let text = self.sent_text(inner, value);
                    (key.text.clone(), Part::Text(text))
                });
                entries.collect()
            }
            (PartStyle::Pair(QueryStyle::Csv), Kind::List(items)) => {
                let items = items.iter().map(|item| self.sent_text(inner, item));
                let items: Vec<_> = items.collect();
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

    /// The parts of a value by their names; a value is what stands between commas.
    pub(super) fn spread(
        &self,
        name: &str,
        nesting: ir::Nesting,
        null: Option<&str>,
        ty: &Ty<'s>,
        node: &Node,
    ) -> Vec<(String, Vec<String>)> {
        let json = self.sent_json(ty, node);
        // The checker has seen to it that it can be sent.
        let pairs = runtime_nesting(nesting).flatten(name, &json, null);
        let pairs = pairs.unwrap_or_default().into_iter();
        let pairs = pairs.map(|(name, value)| match value {
            Flat::Text(text) => (name, vec![text]),
            Flat::Csv(items) => (name, items),
        });
        pairs.collect()
    }

    /// A value as text, as the client writes it.
    fn sent_text(&self, ty: &Ty<'s>, node: &Node) -> String {
        let text = node.text().unwrap_or_default();
        match self.types.bare(ty) {
            Ty::Scalar(Scalar::Float) => text
                .parse()
                .map_or_else(|_| text.to_owned(), |number: f64| number.to_string()),
            Ty::Union(members) => fit::member(self.types, members, Way::Sent.view(), node)
                .map_or_else(|| text.to_owned(), |at| self.sent_text(&members[at], node)),
            _ => text.to_owned(),
        }
    }
}

/// As the client's own writer has it.
fn runtime_nesting(nesting: ir::Nesting) -> Nesting {
    Nesting {
        keys: match nesting.keys {
            ir::Keys::Brackets => Keys::Brackets,
            ir::Keys::Dots => Keys::Dots,
        },
        lists: match nesting.lists {
            ir::Lists::Csv => Lists::Csv,
            ir::Lists::Repeat => Lists::Repeat,
            ir::Lists::Brackets => Lists::Brackets,
            ir::Lists::Indices => Lists::Indices,
            ir::Lists::IndicesLast => Lists::IndicesLast,
        },
    }
}

/// Bytes of an example, or what stands for them.
pub(super) fn content(node: Option<&Node>, placeholder: &str) -> String {
    let text = node.and_then(Node::text);
    text.unwrap_or(placeholder).to_owned()
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
