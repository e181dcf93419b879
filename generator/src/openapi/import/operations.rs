//! Operations of a description: where they stand, and what they are called.

use std::collections::HashSet;

use super::documents::{Place, Version};
use super::json::Json;
use super::losses::Losses;
use super::types::Types;
use super::view::{View, alone};
use super::words::camel;
use crate::spec::grammar::Method;

/// An operation as it is described.
#[derive(Clone, Debug)]
pub(super) struct Operation<'d> {
    pub(super) method: Method,
    /// With parameters in braces, as it is sent.
    pub(super) path: String,
    /// The query that the description writes into the path.
    pub(super) fixed: Vec<(String, String)>,
    pub(super) place: Place,
    pub(super) json: &'d Json,
    /// What all operations of its path have.
    pub(super) item: (Place, &'d Json),
    /// The type that comes back, or that of the items, and whether there are many.
    pub(super) returns: (Option<String>, bool),
}

impl<'d> Operation<'d> {
    pub(super) fn id(&self) -> Option<&'d str> {
        self.json.text("operationId")
    }

    pub(super) fn tags(&self) -> Vec<&'d str> {
        self.json
            .at("tags")
            .items()
            .iter()
            .filter_map(Json::as_text)
            .collect()
    }
}

/// The keys of a path that are methods, and those that specs do not have.
const METHODS: &[(&str, Option<Method>)] = &[
    ("get", Some(Method::Get)),
    ("head", Some(Method::Head)),
    ("post", Some(Method::Post)),
    ("put", Some(Method::Put)),
    ("patch", Some(Method::Patch)),
    ("delete", Some(Method::Delete)),
    ("options", None),
    ("trace", None),
    ("query", None),
];

/// Finds every operation.
pub(super) fn read<'d>(types: &mut Types<'d>) -> Vec<Operation<'d>> {
    let documents = types.documents;
    let top = documents.top();
    for key in ["webhooks", "x-webhooks"] {
        if documents.root().get(key).is_some() {
            types.lose(
                &top.child(key),
                "webhook",
                "calls that the service makes are not in a client",
            );
        }
    }
    let mut all = Vec::new();
    for (path, item) in documents.root().at("paths").members() {
        let place = top.child("paths").child(path);
        let (place, item) = match documents.resolve(&place, item) {
            Ok(found) => found,
            Err(to) => {
                types.lose(
                    &place,
                    "missing reference",
                    format!("{to}: the path is left out"),
                );
                continue;
            }
        };
        if path.starts_with("x-") || !item.is_map() {
            continue;
        }
        if item.get("servers").is_some() {
            types.lose(
                &place.child("servers"),
                "servers of a path",
                "the servers of the description",
            );
        }
        for (key, operation) in item.members() {
            let Some((_, method)) = METHODS.iter().find(|(name, _)| name == key) else {
                continue;
            };
            let at = place.child(key);
            let (at, operation) = match documents.resolve(&at, operation) {
                Ok(found) => found,
                Err(to) => {
                    types.lose(
                        &at,
                        "missing reference",
                        format!("{to}: the operation is left out"),
                    );
                    continue;
                }
            };
            let Some(method) = method.filter(|_| operation.is_map()) else {
                types.lose(&at, "method", "the operation is left out");
                continue;
            };
            let fixed = fixed(path);
            let Some(path) = path_of(path) else {
                let instead =
                    format!("the operation is left out: `{path}` is not a path of a client");
                types.lose(&at, "path", instead);
                continue;
            };
            let returns = returned(types, &at, operation);
            all.push(Operation {
                method,
                path,
                fixed,
                place: at,
                json: operation,
                item: (place.clone(), item),
                returns,
            });
        }
    }
    without_twins(types, all)
}

/// One operation for each method, path and fixed query.
fn without_twins<'d>(types: &mut Types<'d>, all: Vec<Operation<'d>>) -> Vec<Operation<'d>> {
    let mut known = HashSet::new();
    let mut kept = Vec::new();
    for operation in all {
        let call = (
            operation.method,
            shape(&operation.path),
            operation.fixed.clone(),
        );
        if known.insert(call) {
            kept.push(operation);
        } else {
            let instead = "the operation is left out";
            types.lose(&operation.place, "same method and path", instead);
        }
    }
    kept
}

/// A path without the names of its parameters.
fn shape(path: &str) -> String {
    let parts = path
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    parts.collect::<Vec<_>>().join("{}")
}

/// The query that stands in a path: `/responses?beta=true`.
fn fixed(path: &str) -> Vec<(String, String)> {
    let path = path.split('#').next().unwrap_or_default();
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let plain =
        pairs.filter(|(name, value)| !name.is_empty() && !value.is_empty() && !value.contains('{'));
    plain
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The path as it is sent; none if it cannot be a path of a spec.
fn path_of(path: &str) -> Option<String> {
    let path = path.split(['?', '#']).next().unwrap_or(path).trim();
    let path = if path.starts_with('/') {
        path.to_owned()
    } else {
        format!("/{path}")
    };
    let plain: String = path
        .chars()
        .map(|c| {
            if c == ' ' {
                "%20".to_owned()
            } else {
                c.to_string()
            }
        })
        .collect();
    let http = crate::spec::grammar::http_line::parse(&format!("GET {plain}")).ok()?;
    let is_typed = http
        .parameters
        .iter()
        .any(|parameter| parameter.ty.is_some());
    (!http.is_address && !is_typed).then_some(plain)
}

/// The response of a success.
pub(super) fn success(operation: &Json) -> Option<(&String, &Json)> {
    let responses = || operation.at("responses").members();
    let is_success = |status: &str| status.starts_with('2') && status.len() == 3;
    let rank = |status: &str| match status {
        "200" => 0,
        "201" => 1,
        "202" | "203" => 2,
        "204" | "205" => 5,
        _ if status[1..].parse::<u8>().is_ok() => 3,
        _ => 4,
    };
    let found = responses()
        .filter(|(status, _)| is_success(status))
        .min_by_key(|(status, _)| rank(status));
    let has_failures = responses().any(|(status, _)| status.starts_with(['4', '5']));
    found.or_else(|| responses().find(|(status, _)| *status == "default" && has_failures))
}

/// The schema of JSON in what has `content`.
pub(super) fn json_of(content: &Json) -> Option<(&String, &Json)> {
    let is_json = |kind: &str| {
        let kind = kind
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        kind == "application/json"
            || kind.ends_with("+json")
            || kind.ends_with("/json")
            || kind == "json"
    };
    let found = content.members().find(|(kind, _)| is_json(kind));
    found.or_else(|| {
        content
            .members()
            .find(|(kind, media)| *kind == "*/*" && media.get("schema").is_some())
    })
}

/// The name of the type that an operation returns.
fn returned(types: &mut Types<'_>, place: &Place, operation: &Json) -> (Option<String>, bool) {
    let Some((status, response)) = success(operation) else {
        return (None, false);
    };
    let documents = types.documents;
    let at = place.child("responses").child(status);
    let Ok((at, response)) = documents.resolve(&at, response) else {
        return (None, false);
    };
    let found = match documents.version {
        Version::Two => response
            .get("schema")
            .map(|schema| (at.child("schema"), schema)),
        Version::Three => json_of(response.at("content")).and_then(|(kind, media)| {
            let at = at.child("content").child(kind);
            Some((at.child("schema"), media.get("schema")?))
        }),
    };
    found.map_or((None, false), |(at, schema)| named(types, &at, schema))
}

/// The name of a schema, or that of its items.
fn named(types: &Types<'_>, place: &Place, schema: &Json) -> (Option<String>, bool) {
    let mut unheard = Losses::default();
    let documents = types.documents;
    let view = View::of(documents, place, schema, &mut unheard);
    if view.only_type() == Some("array") || (view.items.is_some() && !view.is_object()) {
        let item = view
            .items
            .and_then(|(at, item)| object_name(types, &at, item));
        return (item, true);
    }
    let mut lists = view.properties.iter().filter(|(_, (at, value))| {
        let inner = View::of(documents, at, value, &mut unheard);
        inner.items.is_some()
    });
    let list = lists
        .next()
        .filter(|_| lists.next().is_none() && view.properties.len() < 10);
    if let Some((name, (at, value))) = list {
        let inner = View::of(documents, at, value, &mut Losses::default());
        let item = inner
            .items
            .and_then(|(at, item)| object_name(types, &at, item));
        let is_wrapper = object_name(types, place, schema).is_none_or(|name| says_wrapper(&name));
        if is_wrapper && (item.is_some() || view.properties.len() == 1 || WRAPPERS.contains(name)) {
            return (item, true);
        }
    }
    let own = object_name(types, place, schema);
    let mut objects = view
        .properties
        .iter()
        .filter_map(|(_, (at, value))| object_name(types, at, value));
    // `{data: Task}` is about the task.
    let inner = objects
        .next()
        .filter(|_| objects.next().is_none() && view.properties.len() < 4);
    match inner {
        Some(inner) if own.as_deref().is_none_or(says_wrapper) => (Some(inner), false),
        _ => (own, false),
    }
}

/// The usual names of what a wrapper holds.
const WRAPPERS: &[&str] = &["data", "items", "results", "entries", "records", "values"];

/// Whether the name of a type says that it is around another one.
fn says_wrapper(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "list",
        "page",
        "paginated",
        "collection",
        "response",
        "result",
        "results",
        "output",
        "envelope",
    ];
    let words = crate::naming::words::split(name);
    words.iter().any(|word| WORDS.contains(&word.as_str()))
}

/// The name of a reference to an object.
fn object_name(types: &Types<'_>, place: &Place, schema: &Json) -> Option<String> {
    /// Most schemas that only stand for another one.
    const MOST_NAMES: usize = 32;
    let documents = types.documents;
    let (mut at, mut reference) = alone(place, schema)?;
    for _ in 0..MOST_NAMES {
        let (target, value) = documents.resolve(&at, reference).ok()?;
        if let Some(found) = alone(&target, value) {
            (at, reference) = found;
            continue;
        }
        let view = View::of(documents, &target, value, &mut Losses::default());
        return view
            .is_object()
            .then(|| type_name(&types.reference_name(&target)));
    }
    None
}

/// The name of a type that a description names: `api.v2010.account.message` says where it stands, too.
pub(super) fn type_name(name: &str) -> String {
    let is_path = |part: &&str| {
        let rest = part.strip_prefix('v').unwrap_or(part);
        *part == "api" || (!rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()))
    };
    let parts: Vec<&str> = name.split('.').collect();
    let plain: Vec<&str> = parts
        .iter()
        .copied()
        .skip_while(|part| is_path(part))
        .collect();
    let plain = if plain.is_empty() { parts } else { plain };
    let named = camel(&plain.join("_"));
    if named.is_empty() {
        "Unnamed".to_owned()
    } else {
        named
    }
}
