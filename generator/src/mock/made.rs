//! Values of types: made from nothing, or from what was sent and what an example shows.

use std::collections::HashSet;

use fastrand::Rng;
use jiff::Timestamp;

use super::memory::Ids;
use super::{json, time};
use crate::model::types::{CodeValues, Tagged};
use crate::model::{Def, Field, Line, Ty, TypeId, Types, View, fit};
use crate::spec::FieldGroup;
use crate::spec::grammar::type_line::{Const, Scalar};
use crate::text::json as text;
use crate::text::tree::{Kind, Node};

/// Lists and optional fields deeper than this are left out of what is made from nothing.
const DEEPEST: usize = 3;

/// Makes values of one API at one time.
pub(super) struct Maker<'a, 'm, 's> {
    pub(super) types: &'m Types<'s>,
    pub(super) ids: &'a mut Ids,
    pub(super) rng: &'a mut Rng,
    pub(super) now: Timestamp,
}

/// What an object is made from.
#[derive(Clone, Copy, Default)]
pub(super) struct From<'n> {
    pub(super) sent: Option<&'n Node>,
    /// A response that shows what such an object looks like.
    pub(super) like: Option<&'n Node>,
    /// What was sent for that response.
    pub(super) asked: Option<&'n Node>,
    /// Whether the client could have sent the object, and did not: then nothing of the response is known.
    pub(super) is_unsent: bool,
}

fn first(list: &Node) -> Option<&Node> {
    list.items().first()
}

/// Whether a value may stand in a response where a line is declared.
pub(super) fn fits<'s>(types: &Types<'s>, line: &Line<'s>, node: &Node) -> bool {
    if node.is_null() && !types.takes_null(&line.ty) {
        return !line.is_always();
    }
    (line.blank && node.text() == Some("")) || fit::fits_line(types, line, node)
}

/// Whether a value has a type in a response.
pub(super) fn is_of<'s>(types: &Types<'s>, ty: &Ty<'s>, node: &Node) -> bool {
    let (misfits, _) = fit::failure(types, &HashSet::new(), ty, node);
    misfits.is_empty()
}

/// Whether a field is one that the client can send.
pub(super) fn is_sendable(types: &Types<'_>, id: TypeId, name: &str) -> bool {
    let views = [View::Create, View::Update];
    let mut fields = views.into_iter().flat_map(|view| types.fields(id, view));
    fields.any(|field| field.name == name)
}

impl<'s> Maker<'_, '_, 's> {
    /// An object that is new or replaced.
    pub(super) fn object(&mut self, id: TypeId, from: From<'_>) -> Node {
        let types = self.types;
        let mut entries = Vec::new();
        for field in types.fields(id, View::Response) {
            let like = from.like.and_then(|like| like.get(field.name));
            let sent = from.sent.and_then(|sent| sent.get(field.name));
            let inner = From {
                like,
                asked: from.asked.and_then(|asked| asked.get(field.name)),
                ..from
            };
            let taken = sent.and_then(|sent| self.taken(&field.line, sent, inner));
            // What the server shows though nobody sent it is its own.
            let is_own = field.group == FieldGroup::Response
                && from.asked.is_some()
                && inner.asked.is_none();
            let value = taken.or_else(|| self.given(id, field, inner, is_own));
            entries.extend(value.map(|value| (field.name.to_owned(), value)));
        }
        if let (Some(extra), Some(sent)) = (types.extra(id), from.sent) {
            for (key, value) in sent.entries() {
                let is_own = types.field(id, &key.text).is_none();
                if is_own && (value.is_null() || fits(types, &extra.line, value)) {
                    entries.push((key.text.clone(), value.clone()));
                }
            }
        }
        json::object(entries)
    }

    /// A new record of a type: an object, or one of several.
    pub(super) fn record(&mut self, id: TypeId, from: From<'_>) -> Node {
        let types = self.types;
        let sent = from.sent.cloned().unwrap_or_else(json::null);
        match &types[id].def {
            Def::Object(_) => self.object(id, from),
            Def::Tagged(tagged) => {
                let Some((member, rest)) = fit::tagged(tagged, &sent) else {
                    return from.like.cloned().unwrap_or(sent);
                };
                let is_alike =
                    |node: &&Node| node.get(tagged.by).and_then(Node::text) == Some(member.tag);
                let from = From {
                    sent: Some(&rest),
                    like: from.like.filter(is_alike),
                    asked: from.asked.filter(is_alike),
                    ..from
                };
                let tag = (tagged.by.to_owned(), json::quoted(member.tag));
                let fields = self.object(member.ty.id, from);
                json::object(std::iter::once(tag).chain(json::pairs(&fields)))
            }
            Def::Line(_) | Def::Codes(_) => {
                let members = types.union(id).unwrap_or_default();
                let member = fit::member(types, members, View::Create, &sent);
                match member
                    .and_then(|at| members.get(at))
                    .map(|member| types.bare(member))
                {
                    Some(Ty::Named(named)) if types.object(named.id).is_some() => {
                        self.object(named.id, from)
                    }
                    _ => sent,
                }
            }
        }
    }

    /// What was sent, as a response has it; nothing where it cannot stand there.
    pub(super) fn taken(&mut self, line: &Line<'s>, sent: &Node, from: From<'_>) -> Option<Node> {
        let value = self.converted(&line.ty, sent, from);
        fits(self.types, line, &value).then_some(value)
    }

    fn converted(&mut self, ty: &Ty<'s>, sent: &Node, from: From<'_>) -> Node {
        let types = self.types;
        let ty = match ty {
            // The name of a union is that of the record.
            Ty::Named(named) if types.union(named.id).is_some() => ty,
            _ => types.bare(ty),
        };
        match (ty, &sent.kind) {
            (Ty::Named(named), Kind::Map(_)) => {
                let from = From {
                    sent: Some(sent),
                    is_unsent: false,
                    ..from
                };
                self.record(named.id, from)
            }
            (Ty::List(inner), Kind::List(items)) => {
                let from = From {
                    like: from.like.and_then(first),
                    asked: from.asked.and_then(first),
                    ..from
                };
                let items = items.iter().map(|item| self.converted(inner, item, from));
                json::list(items.collect())
            }
            (Ty::Map(inner), Kind::Map(_)) => {
                let entries = json::pairs(sent).into_iter();
                json::object(entries.map(|(key, value)| {
                    let value = self.converted(inner, &value, From::default());
                    (key, value)
                }))
            }
            (Ty::Map(_), Kind::List(pairs)) => {
                let pairs = pairs.iter().filter_map(|pair| {
                    let key = pair.get("key")?.text()?.to_owned();
                    Some((key, pair.get("value")?.clone()))
                });
                json::object(pairs)
            }
            (Ty::Scalar(scalar @ Scalar::DateTime(None)), Kind::Scalar { text, .. })
                if !sent.is_null() =>
            {
                time::again(scalar, text, from.like).unwrap_or_else(|| sent.clone())
            }
            (Ty::Nullable(inner), _) if !sent.is_null() => self.converted(inner, sent, from),
            (_, Kind::Scalar { text, .. }) if !sent.is_null() && !is_of(types, ty, sent) => {
                if sent.is_plain() {
                    json::quoted(text.as_str())
                } else {
                    json::plain(text)
                }
            }
            _ => sent.clone(),
        }
    }

    /// The value of a field that was not sent.
    fn given(
        &mut self,
        id: TypeId,
        field: &Field<'s>,
        from: From<'_>,
        is_own: bool,
    ) -> Option<Node> {
        let (types, line) = (self.types, &field.line);
        if let Some(constant) = line.constant() {
            return Some(value_of(constant));
        }
        if self.ids.is_id(id, field.name) {
            return Some(self.ids.next(self.rng, id, field.name))
                .filter(|new| fits(types, line, new))
                .or_else(|| line.is_always().then(|| self.line(line, 0)));
        }
        let value = if is_own || !is_sendable(types, id, field.name) {
            self.of_server(line, from)
        } else {
            let may_be_null = line.is_nullable() || self.ids.is_null(id, field.name);
            self.unsent(line, from, may_be_null)
        };
        let value = value.filter(|value| fits(types, line, value));
        value.or_else(|| line.is_always().then(|| self.line(line, 0)))
    }

    /// A value that the client could have sent: the default, or none.
    fn unsent(&mut self, line: &Line<'s>, from: From<'_>, may_be_null: bool) -> Option<Node> {
        let types = self.types;
        if let Some(default) = line.default.as_deref() {
            let value = fit::node_of_text(types, &line.ty, default);
            if fits(types, line, &value) {
                return Some(value);
            }
        }
        let like = from.like.filter(|like| !like.is_null());
        let is_wanted = line.is_always() || like.is_some();
        match types.bare(&line.ty) {
            Ty::List(_) | Ty::Pairs(_) => is_wanted.then(|| json::list(Vec::new())),
            Ty::Map(_) => is_wanted.then(|| json::object([])),
            Ty::Named(named) if types.object(named.id).is_some() => {
                let from = From {
                    sent: None,
                    like,
                    is_unsent: true,
                    ..from
                };
                is_wanted.then(|| self.object(named.id, from))
            }
            // Some vendors write nothing as an empty text.
            _ if line.is_always() || like.and_then(Node::text) == Some("") => like.cloned(),
            _ => may_be_null.then(json::null),
        }
    }

    /// A value that only the server sets: as in the example, but of today.
    fn of_server(&mut self, line: &Line<'s>, from: From<'_>) -> Option<Node> {
        let ty = self.types.bare(&line.ty);
        let value = from.like.filter(|like| !like.is_null());
        match (ty, value) {
            (Ty::Scalar(scalar), _) if value.is_some() || line.is_always() => {
                let now = time::written(scalar, self.now, value);
                now.or_else(|| value.cloned())
            }
            (Ty::List(_) | Ty::Pairs(_), Some(_)) if from.is_unsent => Some(json::list(Vec::new())),
            (Ty::Map(_), Some(_)) if from.is_unsent => Some(json::object([])),
            _ => from.like.cloned(),
        }
    }

    /// A value of a line, from nothing.
    pub(super) fn line(&mut self, line: &Line<'s>, depth: usize) -> Node {
        let value = self.value(&line.ty, depth);
        let Some(limits) = &line.limits else {
            return value;
        };
        let bound = limits.low.as_ref().or(limits.high.as_ref());
        match (self.types.bare(&line.ty), &value.kind, bound) {
            (Ty::Scalar(Scalar::String), Kind::Scalar { text, .. }, _) => {
                let most = limits
                    .high
                    .as_ref()
                    .map_or(f64::INFINITY, |high| high.value);
                let least = limits.low.as_ref().map_or(0.0, |low| low.value);
                let mut text: String = text.clone();
                while length(&text) < least && text.len() < 1_000 {
                    text.push('x');
                }
                while length(&text) > most && !text.is_empty() {
                    text.pop();
                }
                json::quoted(text)
            }
            (Ty::Scalar(_), Kind::Scalar { text, .. }, Some(bound))
                if !text.parse().is_ok_and(|value| limits.hold(value)) =>
            {
                json::plain(&bound.text)
            }
            _ => value,
        }
    }

    /// A value of a type, from nothing.
    pub(super) fn value(&mut self, ty: &Ty<'s>, depth: usize) -> Node {
        match ty {
            Ty::Scalar(scalar) => self.scalar(scalar),
            Ty::Enum(values) => json::quoted(values.first().map_or("", |value| &value.text)),
            Ty::List(inner) if depth < DEEPEST => json::list(vec![self.value(inner, depth + 1)]),
            Ty::List(_) | Ty::Pairs(_) => json::list(Vec::new()),
            Ty::Map(_) => json::object([]),
            Ty::Nullable(inner) => self.value(inner, depth),
            Ty::Text(inner) => json::quoted(text::written(&self.value(inner, depth))),
            Ty::Union(members) => members
                .first()
                .map_or_else(json::null, |member| self.value(member, depth)),
            Ty::Named(named) => match &self.types[named.id].def {
                Def::Line(line) => self.line(line, depth),
                Def::Codes(codes) => match &codes.values {
                    CodeValues::Texts(texts) => {
                        json::quoted(texts.first().map_or("", |(_, text)| text))
                    }
                    CodeValues::Numbers(numbers) => {
                        json::number(numbers.first().map_or(0, |(_, number)| *number))
                    }
                },
                Def::Object(_) => json::object(self.fields(named.id, depth)),
                Def::Tagged(tagged) => self.tagged(tagged, depth),
            },
        }
    }

    /// The fields of an object from nothing: all of them as long as they are not deep.
    fn fields(&mut self, id: TypeId, depth: usize) -> Vec<(String, Node)> {
        let types = self.types;
        let mut entries = Vec::new();
        for field in types.fields(id, View::Response) {
            let line = &field.line;
            if !line.is_always() && depth >= DEEPEST {
                continue;
            }
            let value = if self.ids.is_id(id, field.name) {
                self.ids.next(self.rng, id, field.name)
            } else {
                self.line(line, depth + 1)
            };
            if line.is_always() || fits(types, line, &value) {
                entries.push((field.name.to_owned(), value));
            }
        }
        entries
    }

    fn tagged(&mut self, tagged: &Tagged<'s>, depth: usize) -> Node {
        let Some(member) = tagged.members.first() else {
            return json::object([]);
        };
        let tag = (tagged.by.to_owned(), json::quoted(member.tag));
        let fields = self.fields(member.ty.id, depth);
        json::object(std::iter::once(tag).chain(fields))
    }

    fn scalar(&mut self, scalar: &Scalar) -> Node {
        if let Some(time) = time::written(scalar, self.now, None) {
            return time;
        }
        match scalar {
            Scalar::Bool => json::plain("true"),
            Scalar::Int | Scalar::Int32 | Scalar::Uint => json::plain("1"),
            Scalar::Float => json::plain("1.5"),
            Scalar::Decimal => json::plain("9.99"),
            Scalar::Text(inner) => {
                let inner = self.scalar(inner);
                json::quoted(inner.text().unwrap_or_default())
            }
            Scalar::Any => json::object([]),
            Scalar::Const(constant) => value_of(constant),
            _ => json::quoted("text"),
        }
    }
}

fn value_of(constant: &Const) -> Node {
    match constant {
        Const::Text(text) => json::quoted(text.as_str()),
        _ => json::plain(constant.text()),
    }
}

#[allow(clippy::cast_precision_loss, reason = "no text is so long")]
fn length(text: &str) -> f64 {
    text.chars().count() as f64
}
