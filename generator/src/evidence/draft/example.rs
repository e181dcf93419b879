//! Examples: a recorded call of each endpoint, with stand-ins for what is somebody's.

use std::collections::HashSet;
use std::fmt::Write;

use indexmap::IndexMap;

use super::build::{Builder, Made};
use super::call::{Body, Call, Payload};
use super::pick::{Recorded, Sent, quoted};
use super::plan::Plan;
use super::query::{self, FILE};
use super::roles::Role;
use super::scrub::{self, Scrub};
use super::seen::is_time;
use super::types::Types;
use crate::evidence::verify::tree::Tree;
use crate::spec::grammar::type_line::TyKind;
use crate::spec::{self, Example, FieldGroup, Returns};
use crate::text::json;
use crate::text::tree::{Entries, Key, Kind, Node, Style};

/// Longer JSON stands in a file of its own.
const LONGEST: usize = 300;

/// So many items show what a list has.
const ITEMS: usize = 2;

/// The examples of a draft, and their files.
pub(super) struct Examples<'s> {
    scrub: &'s mut Scrub,
    pub(super) files: IndexMap<String, String>,
    /// The values of all enums, which have no stand-ins, and the keys of all types.
    words: HashSet<String>,
    keys: HashSet<String>,
}

impl<'s> Examples<'s> {
    pub(super) fn new(scrub: &'s mut Scrub, types: &Types) -> Self {
        let mut words = HashSet::new();
        let mut keys = HashSet::new();
        for id in 0..types.list.len() {
            let shape = types.shape(id);
            let fields = FieldGroup::ALL.iter().flat_map(|group| shape.group(*group));
            keys.extend(fields.clone().map(|(key, _)| key.clone()));
            let fields = fields.map(|(_, field)| field);
            for line in fields.filter_map(|field| field.line.parsed.as_ref().ok()) {
                if let TyKind::Enum(values) = &line.ty.kind {
                    words.extend(values.iter().map(|value| value.text.clone()));
                }
            }
        }
        Self {
            scrub,
            files: IndexMap::new(),
            words,
            keys,
        }
    }

    /// Adds the call that shows most.
    pub(super) fn add(
        &mut self,
        builder: &Builder<'_, '_, '_>,
        role: &Role<'_>,
        stem: &str,
        made: &mut Made,
    ) {
        let call = &builder.calls[role.call];
        let is_bytes = matches!(made.endpoint.returns, Some(Returns::Bytes));
        if matches!(call.payload, Payload::Unknown) && !is_bytes {
            return;
        }
        let successes = call
            .all
            .iter()
            .enumerate()
            .filter(|(_, call)| call.is_success());
        let shows = successes.filter(|(_, one)| {
            one.payload().is_some() || is_bytes || matches!(call.payload, Payload::Nothing)
        });
        let best = shows
            .take(100)
            .max_by_key(|(at, one)| (score(one), std::cmp::Reverse(*at)));
        let Some((at, recorded)) = best else { return };
        let mut example = Example {
            status: (recorded.status != 200).then_some(recorded.status),
            ..Example::default()
        };
        for ((name, parameter), value) in
            made.path.iter().zip(&call.parameters).zip(&call.values[at])
        {
            let value = if parameter.is_int {
                self.scrub.number(name, value)
            } else {
                self.text(name, value)
            };
            example.path.insert(name.clone(), value);
        }
        self.query(call, recorded, made, &mut example);
        self.headers(recorded, made, &mut example);
        example.request = self
            .request(builder, role, recorded, made)
            .map(|json| self.place(json, &format!("{stem}_{}_request", role.named.name)));
        example.response = match recorded.payload() {
            _ if is_bytes => Some("\"content\"".to_owned()),
            Some(node)
                if !matches!(call.payload, Payload::Nothing)
                    && made.endpoint.returns_something(&role.named.name) =>
            {
                let json = self.json(&shortened(node));
                Some(self.place(json, &format!("{stem}_{}", role.named.name)))
            }
            _ => None,
        };
        if let (Payload::Page(page), true) = (&call.payload, made.is_page) {
            example.response_headers = response_headers(&page.found.plan, recorded);
        }
        made.endpoint.example = Some(example);
    }

    fn text(&mut self, key: &str, text: &str) -> String {
        // A day or a time is nobody's.
        if self.words.contains(text) || is_time(text) && !scrub::is_of_birth(key) {
            text.to_owned()
        } else {
            self.scrub.text(key, text)
        }
    }

    /// JSON with stand-ins for all values and for keys that are data.
    fn json(&mut self, node: &Node) -> String {
        json::written(&self.scrubbed("", node))
    }

    fn scrubbed(&mut self, key: &str, node: &Node) -> Node {
        let kind = match &node.kind {
            Kind::Scalar {
                style: Style::Plain,
                text,
            } if ["true", "false", "null"].contains(&text.as_str()) => node.kind.clone(),
            Kind::Scalar {
                style: Style::Plain,
                text,
            } => Kind::Scalar {
                text: self.scrub.number(key, text),
                style: Style::Plain,
            },
            Kind::Scalar { style, text } => Kind::Scalar {
                text: self.text(key, text),
                style: *style,
            },
            Kind::List(items) => {
                Kind::List(items.iter().map(|item| self.scrubbed(key, item)).collect())
            }
            Kind::Map(entries) => {
                let entries = entries.iter().map(|(name, value)| {
                    let is_declared = self.keys.contains(&name.text);
                    let text = if is_declared {
                        name.text.clone()
                    } else {
                        self.scrub.key(&name.text)
                    };
                    (
                        Key {
                            text,
                            range: name.range.clone(),
                        },
                        self.scrubbed(&name.text, value),
                    )
                });
                Kind::Map(Entries::new(entries.collect()))
            }
        };
        Node {
            range: node.range.clone(),
            kind,
        }
    }

    fn query(
        &mut self,
        call: &Call<'_, '_>,
        recorded: &Recorded<'_>,
        made: &Made,
        example: &mut Example,
    ) {
        let pairs = &recorded.exchange.query;
        if let (Payload::Page(page), true) = (&call.payload, made.is_page) {
            let paging = pairs
                .iter()
                .filter(|(name, _)| page.found.query.contains(name));
            for (name, value) in paging {
                let value = if value.parse::<u64>().is_ok() {
                    value.clone()
                } else {
                    self.text("cursor", value)
                };
                example.query.insert(name.clone(), value);
            }
        }
        if made.is_open {
            return;
        }
        for parameter in &made.query {
            let is_its = |name: &str| name.split('[').next() == Some(parameter.name.as_str());
            let own = pairs.iter().filter(|(name, _)| is_its(name));
            let own: Vec<(&str, &str)> = own
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            if !own.is_empty() {
                let value = self.parameter(parameter, &own);
                example.query.insert(parameter.name.clone(), value);
            }
        }
    }

    /// What a parameter has, as an example gives it.
    fn parameter(&mut self, parameter: &query::Parameter, own: &[(&str, &str)]) -> String {
        let is_text = ["string", "string[]", "map<string>"].contains(&parameter.ty.text.as_str());
        let mut one = |value: &str| {
            if is_text {
                self.text(&parameter.name, value)
            } else {
                value.to_owned()
            }
        };
        if parameter.nested {
            let entries = own.iter().map(|(name, value)| {
                let key = name
                    .split_once('[')
                    .map_or("", |(_, key)| key.trim_end_matches(']'));
                let [key, value] = [key, &one(value)].map(|text| json::written(&quoted(text)));
                format!("{key}: {value}")
            });
            return format!("{{{}}}", entries.collect::<Vec<_>>().join(", "));
        }
        let values = own.iter().flat_map(|(_, value)| match parameter.style {
            Some("csv") => value.split(',').collect(),
            _ => vec![*value],
        });
        let is_list = parameter.style.is_some();
        // A comma ends an item.
        let values = values.map(&mut one).map(|value| {
            if is_list {
                value.replace(',', "")
            } else {
                value
            }
        });
        values.collect::<Vec<_>>().join(",")
    }

    fn headers(&mut self, recorded: &Recorded<'_>, made: &Made, example: &mut Example) {
        for name in made.endpoint.headers.keys() {
            if let Some(value) = recorded.exchange.headers.get(&name.to_lowercase()) {
                let value = self.scrub.header(name, value);
                if value.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                    example.headers.insert(name.clone(), value);
                }
            }
        }
    }

    fn request(
        &mut self,
        builder: &Builder<'_, '_, '_>,
        role: &Role<'_>,
        recorded: &Recorded<'_>,
        made: &Made,
    ) -> Option<String> {
        let call = &builder.calls[role.call];
        if matches!(made.endpoint.body, Some(spec::Body::Bytes)) {
            return Some("\"content\"".to_owned());
        }
        match &recorded.sent {
            Sent::Json(node) if node.entries().is_empty() && matches!(call.body, Body::Nothing) => {
                None
            }
            Sent::Json(node) => Some(self.json(node)),
            Sent::Form(_, fields) => {
                let paging: &[Vec<String>] = match &call.payload {
                    Payload::Page(page) if made.is_page => &page.found.body,
                    _ => &[],
                };
                let is_paging = |name: &String| {
                    paging
                        .iter()
                        .any(|keys| keys.as_slice() == std::slice::from_ref(name))
                };
                let own: Vec<_> = fields
                    .iter()
                    .filter(|(name, _)| !is_paging(name))
                    .cloned()
                    .collect();
                let node = query::form(&own)?.node;
                let node = role
                    .sent
                    .map_or_else(|| node.clone(), |(id, _)| typed(&node, &builder.types, id));
                let sent = fields
                    .iter()
                    .filter(|(name, _)| is_paging(name))
                    .filter_map(|(name, text)| {
                        let key = Key {
                            text: name.clone(),
                            range: 0..0,
                        };
                        Some((key, bare(text.as_deref()?)))
                    });
                let node = map(sent.chain(node.entries().iter().cloned()));
                Some(self.json(&node)).filter(|_| !node.entries().is_empty())
            }
            _ => None,
        }
    }

    /// JSON where it stands: in the spec itself, or in a file.
    fn place(&mut self, json: String, name: &str) -> String {
        if json.len() <= LONGEST {
            return json;
        }
        let Ok(tree) = Tree::read(json.as_bytes()) else {
            return json;
        };
        let mut text = String::new();
        pretty(&tree.root, 0, &mut text);
        text.push('\n');
        let name = format!("{name}.json");
        self.files.insert(name.clone(), text);
        name
    }
}

/// The headers of a response that a plan looks at.
fn response_headers(plan: &Plan, recorded: &Recorded<'_>) -> IndexMap<String, String> {
    let places = [&plan.next, &plan.total, &plan.pages].into_iter().flatten();
    let names = places.filter_map(|place| place.strip_prefix("header(")?.strip_suffix(')'));
    let all = names.filter_map(|name| {
        let value = recorded
            .exchange
            .response_headers
            .get(&name.to_lowercase())?;
        let value = if name == "Link" {
            "<?page=2>; rel=\"next\""
        } else {
            value
        };
        Some((name.to_owned(), value.to_owned()))
    });
    all.collect()
}

/// How much a call shows.
fn score(call: &Recorded<'_>) -> usize {
    fn keys(node: &Node, above: &str, found: &mut HashSet<String>) {
        for (key, value) in node.entries() {
            let path = format!("{above}.{}", key.text);
            if !value.is_null() {
                found.insert(path.clone());
            }
            keys(value, &path, found);
        }
        node.items()
            .iter()
            .take(ITEMS)
            .for_each(|item| keys(item, above, found));
    }
    let mut found = HashSet::new();
    call.payload()
        .into_iter()
        .for_each(|node| keys(node, "", &mut found));
    let sent = match &call.sent {
        Sent::Json(node) => node.entries().len(),
        Sent::Form(_, fields) => fields.len(),
        _ => 0,
    };
    found.len() + sent
}

/// With the first items of its lists.
fn shortened(node: &Node) -> Node {
    let kind = match &node.kind {
        Kind::List(items) => Kind::List(items.iter().take(ITEMS).map(shortened).collect()),
        Kind::Map(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| (key.clone(), shortened(value)));
            Kind::Map(Entries::new(entries.collect()))
        }
        scalar @ Kind::Scalar { .. } => scalar.clone(),
    };
    Node {
        range: node.range.clone(),
        kind,
    }
}

/// A form as JSON, with the values that its type says.
fn typed(node: &Node, types: &Types, id: usize) -> Node {
    let shape = types.shape(id);
    let entries = node.entries().iter().map(|(key, value)| {
        let mut groups = FieldGroup::ALL
            .iter()
            .filter(|group| **group != FieldGroup::Response);
        let field = groups.find_map(|group| shape.group(*group).get(&key.text));
        let line = field.and_then(|field| field.line.parsed.as_ref().ok());
        let value = line.map_or_else(
            || value.clone(),
            |line| typed_value(value, types, &line.ty.kind),
        );
        (key.clone(), value)
    });
    map(entries)
}

fn typed_value(node: &Node, types: &Types, kind: &TyKind) -> Node {
    if node.get(FILE).is_some() {
        return quoted("content");
    }
    match (kind, &node.kind) {
        (TyKind::List(inner), Kind::List(items)) => Node {
            range: 0..0,
            kind: Kind::List(
                items
                    .iter()
                    .map(|item| typed_value(item, types, &inner.kind))
                    .collect(),
            ),
        },
        // One of a list that was written once.
        (TyKind::List(inner), Kind::Scalar { .. }) => Node {
            range: 0..0,
            kind: Kind::List(vec![typed_value(node, types, &inner.kind)]),
        },
        (TyKind::Map(inner), Kind::Map(entries)) => map(entries
            .iter()
            .map(|(key, value)| (key.clone(), typed_value(value, types, &inner.kind)))),
        (TyKind::Name(name), Kind::Map(_)) => {
            let id = types.list.iter().position(|ty| ty.name == *name);
            id.map_or_else(|| node.clone(), |id| typed(node, types, id))
        }
        (TyKind::Scalar(scalar), Kind::Scalar { text, .. }) => {
            let bare = [
                "int",
                "float",
                "decimal",
                "bool",
                "datetime(unix)",
                "datetime(unix_ms)",
            ];
            let style = if bare.contains(&scalar.to_string().as_str()) {
                Style::Plain
            } else {
                Style::Quoted
            };
            Node {
                range: 0..0,
                kind: Kind::Scalar {
                    text: text.clone(),
                    style,
                },
            }
        }
        _ => node.clone(),
    }
}

/// A number as JSON, or else a text.
fn bare(text: &str) -> Node {
    let mut node = quoted(text);
    if let (Kind::Scalar { style, .. }, true) = (
        &mut node.kind,
        text.parse::<u32>()
            .is_ok_and(|number| number.to_string() == text),
    ) {
        *style = Style::Plain;
    }
    node
}

fn map(entries: impl Iterator<Item = (Key, Node)>) -> Node {
    Node {
        range: 0..0,
        kind: Kind::Map(Entries::new(entries.collect())),
    }
}

/// JSON with an entry a line.
fn pretty(node: &Node, depth: usize, out: &mut String) {
    let indent = |out: &mut String, depth: usize| {
        out.push('\n');
        (0..depth).for_each(|_| out.push_str("  "));
    };
    match &node.kind {
        Kind::Map(entries) if !entries.is_empty() => {
            out.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                indent(out, depth + 1);
                let _ = write!(out, "{}: ", json::written(&quoted(&key.text)));
                pretty(value, depth + 1, out);
            }
            indent(out, depth);
            out.push('}');
        }
        Kind::List(items) if items.iter().any(|item| item.text().is_none()) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                indent(out, depth + 1);
                pretty(item, depth + 1, out);
            }
            indent(out, depth);
            out.push(']');
        }
        _ => out.push_str(&json::written(node)),
    }
}
