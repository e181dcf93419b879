//! Types: what objects at different places have in common.

use std::collections::{HashMap, HashSet};

use super::line::{self, Side, Ty};
use super::query::FILE;
use super::seen::{Object, Seen};
use crate::naming::words::singular;
use crate::text::case;

/// Which of the views of a type an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Way {
    Received,
    /// Sent by a create or replace, or inside of a body.
    Created,
    Updated,
}

#[derive(Debug)]
pub(super) struct Type {
    pub(super) name: String,
    /// The number of the file that it stands in.
    pub(super) group: usize,
    pub(super) received: Option<Object>,
    pub(super) created: Option<Object>,
    pub(super) updated: Option<Object>,
    /// Whether it is sent as a form.
    pub(super) in_form: bool,
}

impl Type {
    pub(super) fn view(&self, way: Way) -> Option<&Object> {
        match way {
            Way::Received => self.received.as_ref(),
            Way::Created => self.created.as_ref(),
            Way::Updated => self.updated.as_ref(),
        }
    }

    fn view_mut(&mut self, way: Way) -> &mut Object {
        let view = match way {
            Way::Received => &mut self.received,
            Way::Created => &mut self.created,
            Way::Updated => &mut self.updated,
        };
        view.get_or_insert_default()
    }

    /// Whether it has all keys of an object, or an object has all of its.
    fn has_all(&self, object: &Object) -> bool {
        let known = self.known();
        let common = object
            .fields
            .keys()
            .filter(|key| known.fields.contains_key(*key))
            .count();
        common > 0 && common == object.fields.len().min(known.fields.len())
    }

    /// All keys, however they go.
    pub(super) fn known(&self) -> Object {
        let mut known = Object::default();
        for view in [&self.received, &self.created, &self.updated]
            .into_iter()
            .flatten()
        {
            known.merge(view);
        }
        known
    }
}

/// What an object at a field is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Map,
    Type(usize),
}

#[derive(Default)]
pub(super) struct Types {
    pub(super) list: Vec<Type>,
    /// By type, field and whether it is sent.
    edges: HashMap<(usize, String, bool), Edge>,
    pub(super) taken: HashSet<String>,
    /// Fields that are any JSON, since nothing else could be checked: type and field.
    pub(super) any: HashSet<(String, String)>,
    pub(super) any_named: HashSet<String>,
    /// How the lists of forms are written, by type and field.
    pub(super) styles: HashMap<(usize, String), &'static str>,
}

/// Keys that say nothing about what they hold.
const PLAIN: &[&str] = &[
    "data",
    "item",
    "value",
    "attribute",
    "meta",
    "result",
    "object",
    "node",
    "link",
    "property",
    "config",
    "setting",
    "option",
    "detail",
    "info",
    "response",
    "payload",
    "record",
    "entry",
    "element",
    "summary",
    "total",
    "content",
    "error",
    "body",
    "param",
    "context",
    "rel",
    "relationship",
    "paging",
    "pagination",
];

impl Types {
    /// A new type of a name that is free.
    pub(super) fn make(&mut self, wanted: &[String], group: usize) -> usize {
        let is_free = |name: &String| {
            case::is_type(name)
                && !case::is_prelude(name)
                && ["", "Input", "Required", "InputRequired"]
                    .iter()
                    .all(|end| !self.taken.contains(&format!("{name}{end}")))
        };
        let last = wanted
            .last()
            .cloned()
            .filter(|name| case::is_type(name))
            .unwrap_or_else(|| "Thing".to_owned());
        let numbered = (2..).map(|number| format!("{last}{number}"));
        let name = wanted
            .iter()
            .cloned()
            .chain(numbered)
            .find(is_free)
            .unwrap_or(last);
        for end in ["", "Input", "Required", "InputRequired"] {
            self.taken.insert(format!("{name}{end}"));
        }
        self.list.push(Type {
            name,
            group,
            received: None,
            created: None,
            updated: None,
            in_form: false,
        });
        self.list.len() - 1
    }

    /// A type that has just these keys, if there is one.
    pub(super) fn same(&self, object: &Object, way: Way) -> Option<usize> {
        let is_same = |ty: &Type| {
            ty.view(way).is_some_and(|view| {
                view.fields.len() == object.fields.len()
                    && view.fields.iter().all(|(key, seen)| {
                        object
                            .fields
                            .get(key)
                            .is_some_and(|other| agree(seen, other))
                    })
            })
        };
        (object.fields.len() > 2)
            .then(|| self.list.iter().position(is_same))
            .flatten()
    }

    /// A type that an object seems to be, whatever it is called.
    pub(super) fn like(&self, object: &Object) -> Option<usize> {
        let id = |object: &Object| {
            object.fields.contains_key("id") || object.fields.contains_key("uuid")
        };
        let mut best: Option<(usize, usize)> = None;
        for (at, ty) in self.list.iter().enumerate() {
            let Some(known) = &ty.received else { continue };
            let common = object
                .fields
                .keys()
                .filter(|key| known.fields.contains_key(*key))
                .count();
            let is_it = common > 3
                && common * 10 >= object.fields.len() * 7
                && common * 10 >= known.fields.len() * 5
                && id(object) == id(known);
            if is_it && best.is_none_or(|(_, most)| common > most) {
                best = Some((at, common));
            }
        }
        best.map(|(at, _)| at)
    }

    /// Adds what was seen of a type itself.
    pub(super) fn meet(&mut self, id: usize, way: Way, object: &Object) {
        self.list[id].view_mut(way).merge(object);
    }

    /// Finds the types of what is inside of a type.
    pub(super) fn descend(&mut self, id: usize, way: Way, object: &Object) {
        for (key, seen) in &object.fields {
            self.child(id, key, way, seen);
        }
    }

    /// What stands for the page of a request: it has fields, and is not a type of its own.
    pub(super) fn page(&mut self, request: &str, group: usize) -> usize {
        let name = format!("{request}Page");
        if let Some(at) = self.list.iter().position(|ty| ty.name == name) {
            return at;
        }
        self.list.push(Type {
            name,
            group,
            received: None,
            created: None,
            updated: None,
            in_form: false,
        });
        self.list.len() - 1
    }

    pub(super) fn child(&mut self, owner: usize, key: &str, way: Way, seen: &Seen) {
        let Some(object) = innermost(seen) else {
            return;
        };
        // All that is known by now decides what it is.
        let all = self.list[owner]
            .view(way)
            .and_then(|view| view.fields.get(key))
            .cloned();
        let all = all.as_ref().and_then(innermost).unwrap_or(object);
        let is_many = seen.list.is_some() || key.ends_with("{}");
        let sent = way != Way::Received;
        let at = (owner, key.to_owned(), sent);
        let edge = match self.edges.get(&at) {
            Some(edge) => *edge,
            None => {
                let edge = self.edge(owner, (key, is_many), sent, all);
                self.edges.insert(at, edge);
                edge
            }
        };
        match edge {
            Edge::Type(id) => {
                self.list[id].in_form |= self.list[owner].in_form;
                let way = if sent { Way::Created } else { Way::Received };
                self.meet(id, way, object);
                self.descend(id, way, object);
            }
            Edge::Map => {
                let mut values = Seen::default();
                object.fields.values().for_each(|field| values.merge(field));
                self.child(owner, &format!("{key}{{}}"), way, &values);
            }
        }
    }

    fn edge(
        &mut self,
        owner: usize,
        (key, is_many): (&str, bool),
        sent: bool,
        object: &Object,
    ) -> Edge {
        if line::is_map(key, is_many, object) {
            return Edge::Map;
        }
        let is_near = |ty: &Type| {
            let known = ty.known();
            let common = object
                .fields
                .keys()
                .filter(|key| known.fields.contains_key(*key))
                .count();
            common > 0
                && common * 10 >= known.fields.len() * 6
                && common * 10 >= object.fields.len() * 6
        };
        let other = self.edges.get(&(owner, key.to_owned(), !sent)).copied();
        if let Some(Edge::Type(id)) = other
            && (is_near(&self.list[id]) || self.list[id].has_all(object))
        {
            return Edge::Type(id);
        }
        let way = if sent { Way::Created } else { Way::Received };
        let bare = case::snake(key.trim_end_matches("{}"));
        let words: Vec<&str> = bare.split('_').collect();
        let (last, before) = words.split_last().unwrap_or((&"", &[]));
        let noun = if is_many {
            singular(last)
        } else {
            (*last).to_owned()
        };
        let name = case::ty(&[before, &[noun.as_str()]].concat().join("_"));
        let owner_name = self.list[owner].name.clone();
        let long = format!(
            "{owner_name}{}",
            case::suffix(name.as_deref().unwrap_or("Value"))
        );
        let short = name.filter(|_| !PLAIN.contains(&singular(&noun).as_str()));
        let wanted: Vec<String> = short.into_iter().chain([long]).collect();
        let named = self
            .list
            .iter()
            .position(|ty| wanted.contains(&ty.name) && is_near(ty));
        let found = named.or_else(|| self.same(object, way));
        let group = self.list[owner].group;
        Edge::Type(found.unwrap_or_else(|| self.make(&wanted, group)))
    }

    /// The type of a field.
    pub(super) fn ty(&self, owner: usize, key: &str, sent: bool, seen: &Seen) -> Ty {
        if self.any_named.contains(key)
            || self
                .any
                .contains(&(self.list[owner].name.clone(), key.to_owned()))
        {
            return Ty::guessed(
                "any",
                "the recorded values have no type that fits all of them",
            );
        }
        let side = match (sent, self.list[owner].in_form) {
            (false, _) => Side::Received,
            (true, false) => Side::Sent,
            (true, true) => Side::Text,
        };
        self.inner(owner, key, side, seen)
    }

    fn inner(&self, owner: usize, key: &str, side: Side, seen: &Seen) -> Ty {
        if seen.kinds() != 1 {
            return line::scalar(seen, key, side);
        }
        if let Some(list) = &seen.list {
            return self.list(owner, key, side, &list.items);
        }
        let Some(object) = &seen.object else {
            return line::scalar(seen, key, side);
        };
        if is_file(object) {
            return Ty::new("file");
        }
        match self
            .edges
            .get(&(owner, key.to_owned(), side != Side::Received))
        {
            Some(Edge::Type(id)) => Ty::new(&self.list[*id].name),
            Some(Edge::Map) => {
                let mut values = Seen::default();
                object.fields.values().for_each(|field| values.merge(field));
                let inner = self.inner(owner, &format!("{key}{{}}"), side, &values);
                // What users name themselves can be anything.
                let inner = match () {
                    () if side == Side::Text
                        && values.kinds() == 1
                        && values.object.is_none()
                        && values.list.is_none() =>
                    {
                        Ty::new("string")
                    }
                    () if line::names_own(key) => Ty::new("any"),
                    () => inner,
                };
                let inner = Self::item(inner, &values);
                Ty {
                    text: format!("map<{}>", inner.text),
                    guess: inner.guess.filter(|_| inner.text != "any"),
                    ..inner
                }
            }
            None => Ty::guessed("any", "an object, and not always of the same form"),
        }
    }

    fn list(&self, owner: usize, key: &str, side: Side, items: &Seen) -> Ty {
        if items.count == 0 {
            return Ty::guessed("any[]", "only empty lists were recorded");
        }
        if line::is_pairs(items) {
            let value = items
                .object
                .as_ref()
                .and_then(|object| object.fields.get("value"));
            let ty = value.map(|value| line::scalar(value, "value", side));
            let ty = ty.filter(|ty| {
                !ty.is_enum() && !ty.blank && value.is_some_and(|value| value.nulls == 0)
            });
            let text = ty.map_or_else(|| "any".to_owned(), |ty| ty.text);
            return Ty::new(format!("pairs<{text}>"));
        }
        let inner = self.inner(owner, key, side, items);
        let inner = Self::item(inner, items);
        Ty {
            text: format!("{}[]", inner.text),
            ..inner
        }
    }

    /// A type as that of items: no list of choices, and null where it was seen.
    fn item(ty: Ty, items: &Seen) -> Ty {
        let text = if ty.is_enum() || ty.blank {
            "string".to_owned()
        } else {
            ty.text
        };
        let null = if items.nulls > 0 && text != "any" {
            "?"
        } else {
            ""
        };
        Ty {
            text: format!("{text}{null}"),
            blank: false,
            guess: ty.guess,
        }
    }
}

/// Whether an object stands for a file.
fn is_file(object: &Object) -> bool {
    object.fields.len() == 1 && object.fields.contains_key(FILE)
}

/// The object in lists of lists, if there is nothing else and no pairs.
fn innermost(seen: &Seen) -> Option<&Object> {
    let mut seen = seen;
    loop {
        if seen.kinds() != 1 {
            return None;
        }
        match &seen.list {
            Some(list) if line::is_pairs(&list.items) => return None,
            Some(list) => seen = &list.items,
            None => return seen.object.as_deref().filter(|object| !is_file(object)),
        }
    }
}

/// Whether values may be of one type.
fn agree(one: &Seen, other: &Seen) -> bool {
    let kinds = |seen: &Seen| {
        [
            seen.bools > 0,
            seen.texts.count > 0,
            seen.numbers.count > 0,
            seen.object.is_some(),
            seen.list.is_some(),
        ]
    };
    one.kinds() == 0 || other.kinds() == 0 || kinds(one) == kinds(other)
}
