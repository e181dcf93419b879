//! The body of a request as JSON, however it was written.

use super::json;
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::forms;
use crate::evidence::verify::tree::Tree;
use crate::model::wire_text::TextStyle;
use crate::model::{Body, Call, Field, Ty, Types, fit};
use crate::spec::Encoding;
use crate::text::tree::Node;

/// The whole body of a request; nothing where there is none that can be read.
pub(super) fn read<'s>(types: &Types<'s>, call: &Call<'s>, exchange: &Exchange) -> Option<Node> {
    let bytes = exchange.sent.as_deref()?;
    if call.encoding == Encoding::Json {
        return Tree::read(bytes).ok().map(|tree| tree.root);
    }
    let Body::Fields(body) = &call.body else {
        return None;
    };
    let fields: Vec<_> = body.fields(types).collect();
    let mut form = Form {
        types,
        call,
        fields,
        entries: Vec::new(),
    };
    for (name, text) in forms::fields(exchange)? {
        form.add(&name, text.as_deref());
    }
    Some(json::object(
        form.entries
            .into_iter()
            .map(|(name, part)| (name, part.node())),
    ))
}

struct Form<'m, 's> {
    types: &'m Types<'s>,
    call: &'m Call<'s>,
    fields: Vec<&'m Field<'s>>,
    entries: Vec<(String, Part)>,
}

/// A value whose parts come one by one.
enum Part {
    Value(Node),
    List(Vec<Part>),
    Map(Vec<(String, Part)>),
}

impl Part {
    fn node(self) -> Node {
        match self {
            Self::Value(node) => node,
            Self::List(parts) => json::list(parts.into_iter().map(Self::node).collect()),
            Self::Map(parts) => {
                json::object(parts.into_iter().map(|(key, part)| (key, part.node())))
            }
        }
    }

    fn is_list(ty: &Ty<'_>) -> bool {
        matches!(ty, Ty::List(_) | Ty::Pairs(_))
    }
}

impl<'s> Form<'_, 's> {
    fn add(&mut self, name: &str, text: Option<&str>) {
        let named = |name: &str| self.fields.iter().find(|field| field.name == name).copied();
        let Some(text) = text else {
            let file = Part::Value(json::quoted("a file"));
            return self.entries.push((name.to_owned(), file));
        };
        if let Some(field) = named(name) {
            return self.value(field, text);
        }
        let is_member = self.call.is_member(name);
        let (base, steps) = fit::steps(name, self.call.nesting);
        if let Some(field) = named(base).filter(|_| !steps.is_empty() && !is_member) {
            return self.part(field, &steps, text);
        }
        let is_open = |field: &&&Field<'s>| {
            self.types.text_style(&field.line, self.call.nesting) == TextStyle::Entries
        };
        let open = self.fields.iter().find(is_open).filter(|_| !is_member);
        let open = open.map(|open| (open.name, self.types.opened(&open.line.ty)));
        let Some((open, ty)) = open else {
            // What paging adds, and credentials.
            return self
                .entries
                .push((name.to_owned(), Part::Value(json::quoted(text))));
        };
        let inner = match ty {
            Ty::Map(inner) => inner,
            _ => ty,
        };
        let value = fit::node_of_text(self.types, inner, text);
        if let Part::Map(parts) = self.entry(open, false) {
            parts.push((name.to_owned(), Part::Value(value)));
        }
    }

    /// The part of a field; one that is not there yet is empty.
    fn entry(&mut self, name: &str, is_list: bool) -> &mut Part {
        let known = self.entries.iter().position(|(known, _)| known == name);
        let at = known.unwrap_or_else(|| {
            let empty = if is_list {
                Part::List(Vec::new())
            } else {
                Part::Map(Vec::new())
            };
            self.entries.push((name.to_owned(), empty));
            self.entries.len() - 1
        });
        &mut self.entries[at].1
    }

    /// The value of a field that has its name.
    fn value(&mut self, field: &Field<'s>, text: &str) {
        let types = self.types;
        let ty = types.bare(&field.line.ty);
        if self.call.null == Some(text) && field.line.is_nullable() {
            self.entries
                .push((field.name.to_owned(), Part::Value(json::null())));
            return;
        }
        match (types.text_style(&field.line, self.call.nesting), ty) {
            (TextStyle::Json, _) => {
                let read = Tree::read(text.as_bytes());
                let value = read.map_or_else(|_| json::quoted(text), |tree| tree.root);
                self.entries
                    .push((field.name.to_owned(), Part::Value(value)));
            }
            (TextStyle::Csv, _) => {
                let value = fit::node_of_text(types, &field.line.ty, text);
                self.entries
                    .push((field.name.to_owned(), Part::Value(value)));
            }
            (_, Ty::List(item)) => {
                let value = Part::Value(fit::node_of_text(types, item, text));
                if let Part::List(items) = self.entry(field.name, true) {
                    items.push(value);
                }
            }
            _ => {
                let value = fit::node_of_text(types, &field.line.ty, text);
                self.entries
                    .push((field.name.to_owned(), Part::Value(value)));
            }
        }
    }

    /// A part inside the value of a field.
    fn part(&mut self, field: &Field<'s>, steps: &[&str], text: &str) {
        let types = self.types;
        let value = match fit::leaf(types, &field.line.ty, steps) {
            fit::Leaf::Value(ty) => fit::node_of_text(types, ty, text),
            fit::Leaf::Any | fit::Leaf::Nothing => json::quoted(text),
        };
        let is_list = Part::is_list(types.bare(&field.line.ty));
        // The index may stand last.
        let mut steps = steps.to_vec();
        let is_index = |step: &str| step.is_empty() || step.bytes().all(|b| b.is_ascii_digit());
        if is_list && !is_index(steps[0]) && steps.len() > 1 {
            steps.rotate_right(1);
        }
        insert(self.entry(field.name, is_list), &steps, value);
    }
}

/// Puts a value at the end of some steps. A number or nothing leads into a list.
fn insert(part: &mut Part, steps: &[&str], value: Node) {
    let Some((step, rest)) = steps.split_first() else {
        *part = Part::Value(value);
        return;
    };
    let is_index = step.bytes().all(|byte| byte.is_ascii_digit());
    let empty = || match rest.first() {
        Some(next) if next.bytes().all(|byte| byte.is_ascii_digit()) => Part::List(Vec::new()),
        _ => Part::Map(Vec::new()),
    };
    match part {
        Part::List(items) if is_index => {
            // Without a number it is a part of the last item that lacks it, or of a new one.
            let is_open = |item: &Part| match (item, rest.first()) {
                (Part::Map(parts), Some(next)) => !parts.iter().any(|(known, _)| known == next),
                _ => false,
            };
            let at = match step.parse::<usize>() {
                Ok(at) if at < items.len() => at,
                Err(_) if items.last().is_some_and(is_open) => items.len() - 1,
                _ => {
                    items.push(empty());
                    items.len() - 1
                }
            };
            insert(&mut items[at], rest, value);
        }
        Part::Map(parts) => {
            let known = parts.iter().position(|(known, _)| known == step);
            let at = known.unwrap_or_else(|| {
                parts.push(((*step).to_owned(), empty()));
                parts.len() - 1
            });
            insert(&mut parts[at].1, rest, value);
        }
        Part::List(_) | Part::Value(_) => *part = Part::Value(value),
    }
}
