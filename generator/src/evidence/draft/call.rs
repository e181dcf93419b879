//! What the exchanges of one endpoint show together.

use indexmap::IndexMap;

use super::line;
use super::page;
use super::pick::{Received, Recorded, Sent};
use super::query;
use super::route::{Routes, Segment, Template};
use super::seen::{Object, Seen};
use crate::naming::words::{plural, singular};
use crate::spec::Encoding;
use crate::spec::grammar::{Method, place};
use crate::text::case;
use crate::text::tree::{Kind, Node};

/// An endpoint as it was recorded.
pub(super) struct Call<'c, 'e> {
    pub(super) method: Method,
    /// With parameters in braces.
    pub(super) path: String,
    pub(super) parameters: Vec<Parameter>,
    /// All of its exchanges.
    pub(super) all: Vec<&'c Recorded<'e>>,
    /// For each, the values of the parameters.
    pub(super) values: Vec<Vec<String>>,
    pub(super) body: Body,
    pub(super) payload: Payload,
    /// The last word of the path.
    pub(super) word: String,
}

/// A parameter of a path.
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) is_int: bool,
}

pub(super) enum Body {
    Nothing,
    Bytes,
    Fields(Box<Fields>),
    /// JSON that is not always an object.
    Json(Box<Seen>),
}

/// A body with fields.
pub(super) struct Fields {
    pub(super) encoding: Encoding,
    pub(super) object: Object,
    /// The key around all of it.
    pub(super) wrap: Option<String>,
    pub(super) styles: Vec<(String, &'static str)>,
    pub(super) nested: bool,
}

pub(super) enum Payload {
    /// No call succeeded, or no response was recorded.
    Unknown,
    Nothing,
    Bytes,
    Value {
        at: Option<String>,
        seen: Box<Seen>,
    },
    Page(Box<Page>),
}

impl Payload {
    /// Whether the response is read as JSON.
    fn is_json(&self) -> bool {
        matches!(self, Self::Value { .. } | Self::Page(_))
    }
}

pub(super) struct Page {
    pub(super) found: page::Found,
    pub(super) item: Seen,
    pub(super) envelope: IndexMap<String, Seen>,
}

impl Call<'_, '_> {
    /// The exchanges that show what can be sent.
    pub(super) fn accepted(&self) -> impl Iterator<Item = &&Recorded<'_>> {
        let any = self.all.iter().any(|call| call.status < 400);
        self.all
            .iter()
            .filter(move |call| call.status < 400 || !any)
    }

    /// The status of successes without content, where others have some.
    pub(super) fn empty(&self) -> Option<u16> {
        let empty = self
            .all
            .iter()
            .find(|call| call.is_success() && matches!(call.received, Received::Nothing));
        empty
            .filter(|_| self.payload.is_json())
            .map(|call| call.status)
    }

    pub(super) fn is_list(&self) -> bool {
        match &self.payload {
            Payload::Page(_) => true,
            Payload::Value { seen, .. } => seen.list.is_some() && seen.kinds() == 1,
            _ => false,
        }
    }
}

/// What distinguishes endpoints.
type Key<'t> = (Method, &'t Template, bool, Option<Encoding>);

/// Sorts exchanges by endpoint, in the order of the recording.
///
/// `flag` is the key by which responses say whether a call was done.
pub(super) fn sort<'c, 'e>(
    calls: &'c [Recorded<'e>],
    routes: &Routes,
    flag: Option<&str>,
) -> Vec<Call<'c, 'e>> {
    let mut keys: IndexMap<Key<'_>, Vec<usize>> = IndexMap::new();
    let mut bare: Vec<usize> = Vec::new();
    for (at, (call, template)) in calls.iter().zip(&routes.templates).enumerate() {
        let encoding = match &call.sent {
            Sent::Form(encoding, _) => Some(*encoding),
            Sent::Json(_) | Sent::Bytes => Some(Encoding::Json),
            Sent::Nothing | Sent::Unknown => None,
        };
        if encoding.is_none() && call.method.takes_body() {
            bare.push(at);
        } else {
            keys.entry((call.method, template, call.slash, encoding))
                .or_default()
                .push(at);
        }
    }
    // A call without a body is one of those that have one.
    for at in bare {
        let (call, template) = (&calls[at], &routes.templates[at]);
        let is_it = |key: &&Key<'_>| (key.0, key.1, key.2) == (call.method, template, call.slash);
        let key =
            keys.keys()
                .find(is_it)
                .copied()
                .unwrap_or((call.method, template, call.slash, None));
        keys.entry(key).or_default().push(at);
    }
    let mut sorted: Vec<_> = keys.into_iter().collect();
    for (_, members) in &mut sorted {
        members.sort_unstable();
    }
    sorted.sort_by_key(|(_, members)| members.first().copied());
    let sorted = sorted
        .into_iter()
        .map(|((method, template, slash, _), members)| {
            let all: Vec<&Recorded<'_>> = members.iter().map(|at| &calls[*at]).collect();
            call((method, template, slash), all, routes, flag)
        });
    sorted.collect()
}

fn call<'c, 'e>(
    (method, template, slash): (Method, &Template, bool),
    all: Vec<&'c Recorded<'e>>,
    routes: &Routes,
    flag: Option<&str>,
) -> Call<'c, 'e> {
    let named = routes.parameters(template);
    let mut names = named.iter().map(|(name, _)| name.as_str());
    let mut path = String::new();
    for segment in template {
        path.push('/');
        match segment {
            Segment::Word(word) => path.push_str(word),
            Segment::Value(suffix) => {
                path.extend(["{", names.next().unwrap_or("id"), "}", suffix]);
            }
        }
    }
    if slash || path.is_empty() {
        path.push('/');
    }
    let words = template.iter().rev().filter_map(|segment| match segment {
        Segment::Word(word) => Some(word.as_str()),
        Segment::Value(_) => None,
    });
    let word = words
        .map(case::snake)
        .find(|word| !word.is_empty())
        .unwrap_or_default();
    let values = all.iter().map(|call| values(template, call)).collect();
    let is_int = |text: &String| {
        text.parse::<i64>()
            .is_ok_and(|number| number.to_string() == *text)
    };
    let parameters = named.iter().map(|(name, values)| Parameter {
        name: name.clone(),
        is_int: values.iter().all(is_int),
    });
    let parameters = parameters.collect();
    let mut call = Call {
        method,
        path,
        parameters,
        all,
        values,
        body: Body::Nothing,
        payload: Payload::Unknown,
        word,
    };
    call.payload = payload(&call, flag);
    call.body = body(&call);
    call
}

/// The values that a path has for the parameters of its template.
fn values(template: &Template, call: &Recorded<'_>) -> Vec<String> {
    let segments = template.iter().zip(&call.path);
    let values = segments.filter_map(|(segment, text)| match segment {
        Segment::Value(suffix) => Some(super::route::value(text, suffix)),
        Segment::Word(_) => None,
    });
    values.collect()
}

fn body(call: &Call<'_, '_>) -> Body {
    let mut seen = Seen::default();
    let mut styles: Vec<(String, &'static str)> = Vec::new();
    let (mut nested, mut encoding) = (false, Encoding::Json);
    let paging: &[Vec<String>] = match &call.payload {
        Payload::Page(page) => &page.found.body,
        _ => &[],
    };
    for exchange in call.accepted() {
        let day = exchange.exchange.day.as_deref();
        match &exchange.sent {
            Sent::Nothing | Sent::Unknown => {}
            Sent::Bytes => return Body::Bytes,
            Sent::Json(node) => seen.add(node, day),
            Sent::Form(kind, fields) => {
                let is_own = |name: &String| {
                    !paging
                        .iter()
                        .any(|keys| keys.as_slice() == std::slice::from_ref(name))
                };
                let fields: Vec<_> = fields
                    .iter()
                    .filter(|(name, _)| is_own(name))
                    .cloned()
                    .collect();
                let Some(form) = query::form(&fields) else {
                    return Body::Bytes;
                };
                encoding = *kind;
                nested |= form.nested;
                for (name, style) in form.styles {
                    match styles.iter().find(|(known, _)| *known == name) {
                        Some((_, known)) if *known != style => return Body::Bytes,
                        Some(_) => {}
                        None => styles.push((name, style)),
                    }
                }
                seen.add(&form.node, day);
            }
        }
    }
    if seen.count == 0 {
        return Body::Nothing;
    }
    let is_map = |object: &Object| {
        encoding == Encoding::Json && line::is_map("", false, object) && !object.fields.is_empty()
    };
    let object = seen
        .object
        .clone()
        .filter(|object| seen.kinds() == 1 && seen.nulls == 0 && !is_map(object));
    let Some(object) = object else {
        let is_missing = call
            .accepted()
            .any(|call| matches!(call.sent, Sent::Nothing));
        return if is_missing {
            Body::Bytes
        } else {
            Body::Json(Box::new(seen))
        };
    };
    let mut object = *object;
    for keys in paging {
        remove(&mut object, keys);
    }
    if object.fields.is_empty() {
        return Body::Nothing;
    }
    let wrap = wrap(call, &object).filter(|_| encoding == Encoding::Json);
    if let Some(inner) = wrap
        .as_ref()
        .and_then(|key| object.fields.shift_remove(key))
    {
        object = inner.object.map(|inner| *inner).unwrap_or_default();
    }
    Body::Fields(Box::new(Fields {
        encoding,
        object,
        wrap,
        styles,
        nested,
    }))
}

/// Takes a value away that paging sends.
fn remove(object: &mut Object, keys: &[String]) {
    match keys {
        [key] => drop(object.fields.shift_remove(key)),
        [key, rest @ ..] => {
            let inner = object
                .fields
                .get_mut(key)
                .and_then(|seen| seen.object.as_mut());
            let is_empty = inner.is_some_and(|inner| {
                remove(inner, rest);
                inner.fields.is_empty()
            });
            if is_empty {
                object.fields.shift_remove(key);
            }
        }
        [] => {}
    }
}

/// The one key that all is below.
fn only<'o>(object: &'o Object, call: &Call<'_, '_>) -> Option<(&'o str, &'o Object)> {
    let (key, seen) = object.fields.first().filter(|_| object.fields.len() == 1)?;
    let inner = seen
        .object
        .as_deref()
        .filter(|_| seen.kinds() == 1 && seen.nulls == 0 && seen.count == object.count)?;
    if line::is_odd(key) {
        return None;
    }
    let is_plain = [
        "data", "result", "response", "item", "payload", "record", "body",
    ]
    .contains(&key.as_str());
    let word = case::snake(key);
    let is_named = singular(&call.word) == word
        || plural(&word) == call.word
        || call.word.ends_with(&plural(&word))
        || call.path.contains(&format!("/{}", plural(&word)));
    (is_plain || is_named)
        .then_some((key.as_str(), inner))
        .filter(|(key, inner)| !inner.fields.is_empty() && !line::is_map(key, false, inner))
}

fn wrap(call: &Call<'_, '_>, object: &Object) -> Option<String> {
    only(object, call).map(|(key, _)| key.to_owned())
}

fn payload(call: &Call<'_, '_>, flag: Option<&str>) -> Payload {
    let successes = || call.all.iter().filter(|call| call.is_success());
    if successes().any(|call| matches!(call.received, Received::Bytes)) {
        return Payload::Bytes;
    }
    let nodes: Vec<(&Node, Option<&str>)> = successes()
        .filter_map(|call| Some((call.payload()?, call.exchange.day.as_deref())))
        .collect();
    if nodes.is_empty() {
        let is_empty = successes().any(|call| matches!(call.received, Received::Nothing));
        return if is_empty || call.method == Method::Head {
            Payload::Nothing
        } else {
            Payload::Unknown
        };
    }
    let is_blank = |node: &Node| matches!(&node.kind, Kind::Map(entries) if entries.is_empty());
    if nodes.iter().all(|(node, _)| is_blank(node)) {
        return Payload::Nothing;
    }
    // A status that is sometimes empty and sometimes not is not JSON each time.
    let empty: Vec<u16> = successes()
        .filter(|call| matches!(call.received, Received::Nothing))
        .map(|call| call.status)
        .collect();
    let is_mixed = empty.iter().any(|status| *status != empty[0])
        || successes().any(|call| call.payload().is_some() && empty.contains(&call.status));
    if is_mixed {
        return Payload::Bytes;
    }
    let root = Seen::of(nodes.iter().copied());
    if nodes
        .iter()
        .all(|(node, _)| matches!(node.kind, Kind::List(_)))
    {
        return list(call, root);
    }
    if root.kinds() == 1
        && root.nulls == 0
        && let Some(object) = &root.object
    {
        let mut rest = object.clone();
        flag.map(|flag| rest.fields.shift_remove(flag));
        return object_payload(call, &rest).unwrap_or(Payload::Value {
            at: None,
            seen: Box::new(root),
        });
    }
    Payload::Value {
        at: None,
        seen: Box::new(root),
    }
}

/// A response that is a list.
fn list(call: &Call<'_, '_>, root: Seen) -> Payload {
    let Some(list) = &root.list else {
        return Payload::Unknown;
    };
    let found = page::find(&call.all, &[], &list.items, None);
    if call.method == Method::Get && found.plan.continues() {
        return Payload::Page(Box::new(Page {
            found,
            item: list.items.clone(),
            envelope: IndexMap::new(),
        }));
    }
    Payload::Value {
        at: None,
        seen: Box::new(root),
    }
}

/// Names of lists that are what was asked for.
const LISTS: &[&str] = &[
    "data",
    "results",
    "items",
    "entries",
    "records",
    "rows",
    "list",
    "content",
    "values",
    "objects",
    "hits",
    "members",
    "elements",
    "resources",
    "nodes",
    "collection",
    "value",
    "result",
];

/// An object that holds what was asked for, or is it.
fn object_payload(call: &Call<'_, '_>, object: &Object) -> Option<Payload> {
    if object.fields.keys().any(|key| line::is_odd(key)) {
        return None;
    }
    if let Some((path, others)) = list_in(call, object) {
        let seen = at(object, &path)?;
        let mut items = seen.list.as_ref()?.items.clone();
        let mut found = page::find(&call.all, &path, &items, Some(object));
        for other in &others {
            items.merge(&object.fields.get(other)?.list.as_ref()?.items);
            found.plan.items = format!(
                "{} | {}",
                found.plan.items,
                place::joined(std::slice::from_ref(other))
            );
            found.facts.push(vec![other.clone()]);
        }
        let may_be_paged = matches!(call.method, Method::Get | Method::Post);
        if may_be_paged && (found.plan.continues() || found.plan.total.is_some()) {
            let envelope = envelope(object, &path, &found.facts);
            return Some(Payload::Page(Box::new(Page {
                item: items,
                envelope,
                found,
            })));
        }
        let is_alone = others.is_empty()
            && object.fields.len() == 1
            && path.len() == 1
            && seen.nulls == 0
            && object
                .fields
                .values()
                .all(|seen| seen.count == object.count);
        return is_alone.then(|| Payload::Value {
            at: Some(place::joined(&path)),
            seen: Box::new(seen.clone()),
        });
    }
    let (key, _) = only(object, call)?;
    let keys = [key.to_owned()];
    Some(Payload::Value {
        at: Some(place::joined(&keys)),
        seen: Box::new(object.fields.get(key)?.clone()),
    })
}

fn at<'o>(object: &'o Object, path: &[String]) -> Option<&'o Seen> {
    let (first, rest) = path.split_first()?;
    let seen = object.fields.get(first)?;
    if rest.is_empty() {
        return Some(seen);
    }
    at(seen.object.as_deref()?, rest)
}

/// The way to the list that a response is about, and other keys that some responses have in its place.
fn list_in(call: &Call<'_, '_>, object: &Object) -> Option<(Vec<String>, Vec<String>)> {
    let is_some = |seen: &Seen| seen.kinds() == 1 && seen.list.is_some();
    let is_list = |seen: &Seen| is_some(seen) && seen.count == object.count;
    let mut some: Vec<_> = object
        .fields
        .iter()
        .filter(|(_, seen)| is_some(seen) && seen.nulls == 0)
        .collect();
    let counted: usize = some.iter().map(|(_, seen)| seen.count).sum();
    if some.len() > 1 && counted == object.count && call.method == Method::Get {
        some.sort_by_key(|(_, seen)| std::cmp::Reverse(seen.count));
        let mut keys = some.into_iter().map(|(key, _)| key.clone());
        return Some((vec![keys.next()?], keys.collect()));
    }
    let own = |object: &Object, above: &[String]| -> Vec<Vec<String>> {
        let lists = object.fields.iter().filter(|(_, seen)| is_list(seen));
        lists
            .map(|(key, _)| [above, std::slice::from_ref(key)].concat())
            .collect()
    };
    let mut lists = own(object, &[]);
    if lists.is_empty() {
        // One level down, below what only wraps.
        let inner = object.fields.iter().filter(|(key, seen)| {
            let is_plain =
                ["data", "result", "response", "payload", "_embedded"].contains(&key.as_str());
            is_plain && seen.kinds() == 1 && seen.nulls == 0 && seen.count == object.count
        });
        lists = inner
            .filter_map(|(key, seen)| Some(own(seen.object.as_deref()?, std::slice::from_ref(key))))
            .flatten()
            .collect();
    }
    let is_named = |path: &&Vec<String>| {
        let word = path.last().map(|key| case::snake(key)).unwrap_or_default();
        LISTS.contains(&word.as_str())
            || word == call.word
            || plural(&call.word) == word
            || call.word.ends_with(&word)
    };
    let has_id = object.fields.contains_key("id") || object.fields.contains_key("uuid");
    let mut named = lists.iter().filter(is_named);
    match (named.next(), lists.as_slice()) {
        _ if has_id => None,
        (Some(first), _) => Some((first.clone(), Vec::new())),
        (None, [only]) if call.method == Method::Get => {
            let is_of_objects = at(object, only)
                .and_then(|seen| seen.list.as_ref())
                .is_some_and(|list| list.items.object.is_some() || list.items.count == 0);
            is_of_objects.then(|| (only.clone(), Vec::new()))
        }
        _ => None,
    }
}

/// What stands beside a list, without what paging looks for.
fn envelope(object: &Object, items: &[String], facts: &[Vec<String>]) -> IndexMap<String, Seen> {
    let mut rest = object.clone();
    remove(&mut rest, items);
    for fact in facts {
        remove(&mut rest, fact);
    }
    rest.fields
}
