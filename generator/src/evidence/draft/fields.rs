//! The fields of a type, in the groups that say which way they go.

use std::collections::HashSet;

use super::line::{self, Ty};
use super::seen::{Object, Seen};
use super::types::{Type, Types, Way};
use crate::spec::{Field, FieldGroup, Shape};
use crate::text::case;

/// So many samples show that a field is always there.
const ENOUGH: usize = 2;

/// So many updates show that a field is not among what they change.
const MANY: usize = 3;

/// A field as one of the directions has it.
struct Found {
    group: FieldGroup,
    ty: Ty,
    mark: &'static str,
    day: Option<String>,
}

impl Types {
    /// A type as its file has it.
    pub(super) fn shape(&self, id: usize) -> Shape {
        let ty = &self.list[id];
        let mut shape = Shape::default();
        let mut names = Names::default();
        let (odd, plain): (Vec<&str>, Vec<&str>) =
            keys(ty).into_iter().partition(|key| line::is_odd(key));
        if !odd.is_empty() {
            shape.extra = Some(Field::written(
                "any @guess(some recorded keys cannot be declared one by one)",
            ));
        }
        for key in plain {
            let rust = names.of(key);
            for found in self.found(id, key) {
                let style = self.styles.get(&(id, key.to_owned()));
                let style = style.filter(|_| {
                    found.group != FieldGroup::Response && found.ty.text.contains("[]")
                });
                let mut field = written(&found, style.copied());
                field.rust.clone_from(&rust);
                field.long = rust.is_some();
                shape.group_mut(found.group).insert(key.to_owned(), field);
            }
        }
        shape
    }

    /// What a key is in each direction: one field, if both agree.
    fn found(&self, id: usize, key: &str) -> Vec<Found> {
        let ty = &self.list[id];
        let received = ty.received.as_ref().and_then(|view| view.fields.get(key));
        let sent = ty.sent(key);
        let in_response = received.map(|seen| self.found_received(id, key, seen));
        let in_request = sent.as_ref().map(|seen| self.found_sent(id, key, seen));
        let ((received, sent), (in_response, in_request)) =
            match (received.zip(sent.as_ref()), in_response, in_request) {
                (Some(seen), Some(response), Some(request)) => (seen, (response, request)),
                (_, response, request) => return request.into_iter().chain(response).collect(),
            };
        let is_required = ty.always(Way::Created, key) || ty.created.is_none();
        let both = self.both(id, key, (received, &in_response.ty), (sent, &in_request.ty));
        // Responses have their id, whoever sends it too.
        let Some(both) = both.filter(|_| !ty.has_own_id(key) || is_required) else {
            return vec![in_request, in_response];
        };
        let is_always = in_response.mark == "!" && is_required && !both.blank;
        vec![Found {
            group: match in_request.group {
                FieldGroup::Create => FieldGroup::Immutable,
                _ => FieldGroup::Fields,
            },
            mark: mark(is_always, received.nulls + sent.nulls > 0),
            ty: both,
            day: in_response.day,
        }]
    }

    fn found_received(&self, id: usize, key: &str, seen: &Seen) -> Found {
        let own = &self.list[id];
        let ty = self.ty(id, key, false, seen);
        let is_there = own.always(Way::Received, key) || own.has_own_id(key);
        Found {
            group: FieldGroup::Response,
            mark: mark(is_there && !ty.blank, seen.nulls > 0),
            ty,
            day: seen.day.clone(),
        }
    }

    fn found_sent(&self, id: usize, key: &str, seen: &Seen) -> Found {
        let own = &self.list[id];
        let group = own.sent_group(key);
        let is_required = own.always(Way::Created, key) && group != FieldGroup::Update;
        Found {
            group,
            mark: mark(is_required, seen.nulls > 0),
            ty: self.ty(id, key, true, seen),
            day: None,
        }
    }

    /// The names in Rust of all that is sent of a type.
    pub(super) fn sent_names(&self, id: usize, way: Way) -> impl Iterator<Item = String> {
        let shape = self.shape(id);
        let groups = FieldGroup::ALL.iter().filter(|group| match group {
            FieldGroup::Response => false,
            FieldGroup::Update => way == Way::Updated,
            FieldGroup::Create | FieldGroup::Immutable => way == Way::Created,
            FieldGroup::Fields | FieldGroup::Request => true,
        });
        let names = groups
            .flat_map(|group| shape.group(*group))
            .filter_map(|(key, field)| field.rust.clone().or_else(|| case::value(key)));
        names.collect::<Vec<_>>().into_iter()
    }

    /// The type that a field of responses has as its line says it, sent or not.
    pub(super) fn found_text(&self, id: usize, key: &str) -> String {
        let found = self
            .found(id, key)
            .into_iter()
            .find(|found| found.group.is_received());
        found.map_or_else(String::new, |found| found.ty.text)
    }

    /// The one type of what is sent and received.
    fn both(
        &self,
        id: usize,
        key: &str,
        (received, ty): (&Seen, &Ty),
        (sent, other): (&Seen, &Ty),
    ) -> Option<Ty> {
        if self.list[id].in_form && received.kinds() == 1 && sent.kinds() == 1 {
            let values = &sent.texts.values;
            let fits = match ty.text.as_str() {
                "string" => sent.texts.count > 0,
                "float" | "decimal" => {
                    !sent.texts.more && values.keys().all(|text| line::is_number(text))
                }
                "datetime(unix)" => other.text == "int",
                text => text == other.text,
            };
            return fits.then(|| ty.clone());
        }
        if ty.text == other.text {
            return Some(Ty {
                blank: ty.blank || other.blank,
                ..ty.clone()
            });
        }
        let is_plain = |ty: &Ty| {
            ty.is_enum()
                || !ty.text.contains(['<', '[', '('])
                    && !ty.text.starts_with(|c: char| c.is_ascii_uppercase())
        };
        if !is_plain(ty) || !is_plain(other) {
            return None;
        }
        // Where one side has no value, the other says what it is.
        match (received.kinds(), sent.kinds()) {
            (0, _) => return Some(other.clone()),
            (_, 0) => return Some(ty.clone()).filter(|ty| !ty.blank),
            _ => {}
        }
        let mut merged = received.clone();
        merged.merge(sent);
        let both = self.ty(id, key, true, &merged);
        let is_one =
            both.text == ty.text || both.text == other.text || (ty.is_enum() && other.is_enum());
        Some(both).filter(|both| is_one && both.text != "any")
    }
}

/// Whether a field says what belongs to what, which rarely changes.
fn refers(key: &str) -> bool {
    let snake = case::snake(key);
    ["id", "uuid"]
        .iter()
        .any(|end| snake.rsplit('_').next() == Some(end))
}

impl Type {
    /// All that was seen of a field where it is sent.
    fn sent(&self, key: &str) -> Option<Seen> {
        let views = [&self.created, &self.updated].into_iter().flatten();
        let mut sent: Option<Seen> = None;
        for seen in views.filter_map(|view| view.fields.get(key)) {
            sent.get_or_insert_default().merge(seen);
        }
        sent
    }

    /// Whether enough samples have a field, all with a value.
    fn always(&self, way: Way, key: &str) -> bool {
        let view = self.view(way);
        view.is_some_and(|view| view.count >= ENOUGH && view.always(key))
    }

    /// Whether a field is what responses are called by.
    fn has_own_id(&self, key: &str) -> bool {
        ["id", "uuid"].contains(&key) && self.received.as_ref().is_some_and(|view| view.always(key))
    }

    /// The group of a field that is sent, whether it is received or not.
    fn sent_group(&self, key: &str) -> FieldGroup {
        let has = |view: Option<&Object>| view.is_some_and(|view| view.fields.contains_key(key));
        let many = |view: Option<&Object>| view.is_some_and(|view| view.count >= MANY);
        match (has(self.view(Way::Created)), has(self.view(Way::Updated))) {
            (true, false)
                if many(self.view(Way::Updated)) && (refers(key) || self.is_updated_wholly()) =>
            {
                FieldGroup::Create
            }
            (false, true) if many(self.view(Way::Created)) && !has(self.view(Way::Received)) => {
                FieldGroup::Update
            }
            _ => FieldGroup::Request,
        }
    }

    /// Whether updates change most of what creates give.
    fn is_updated_wholly(&self) -> bool {
        let (Some(created), Some(updated)) = (&self.created, &self.updated) else {
            return false;
        };
        let common = created
            .fields
            .keys()
            .filter(|key| updated.fields.contains_key(*key))
            .count();
        common * 10 >= created.fields.len() * 6
    }
}

fn mark(is_always: bool, is_null: bool) -> &'static str {
    match (is_always, is_null) {
        (true, _) => "!",
        (false, true) => "?",
        (false, false) => "",
    }
}

/// The line of a field.
fn written(found: &Found, style: Option<&str>) -> Field {
    let mut text = found.ty.marked(found.mark);
    let mut add = |word: &str| {
        text.push(' ');
        text.push_str(word);
    };
    if found.ty.blank {
        add("blank");
    }
    style.into_iter().for_each(&mut add);
    add(&evidence(
        found.day.as_deref(),
        found.ty.guess.as_deref(),
        found.group.is_received(),
    ));
    Field::written(&text)
}

/// What stands behind a line: the day of a response, or that it is a guess.
pub(super) fn evidence(day: Option<&str>, guess: Option<&str>, is_received: bool) -> String {
    match (day, guess) {
        (Some(day), None) => format!("@observed({day})"),
        (Some(day), Some(why)) => format!("@observed({day}) @guess({why})"),
        (None, Some(why)) => format!("@guess({why})"),
        (None, None) if is_received => "@guess(seen in a recording without a date)".to_owned(),
        (None, None) => "@guess(sent in a recording)".to_owned(),
    }
}

/// The keys of a type, in the order of responses, what is only sent first.
fn keys(ty: &Type) -> Vec<&str> {
    let mut keys: Vec<&str> = Vec::new();
    let views = [&ty.received, &ty.created, &ty.updated];
    for key in views
        .into_iter()
        .flatten()
        .flat_map(|view| view.fields.keys())
    {
        if !keys.contains(&key.as_str()) {
            keys.push(key);
        }
    }
    keys
}

/// The names in Rust that are taken in one type or request.
#[derive(Default)]
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// The name that has to be chosen for a key, if its own cannot be used.
    pub(super) fn of(&mut self, key: &str) -> Option<String> {
        let own = case::value(key).filter(|name| !case::METHODS.contains(&name.as_str()));
        if let Some(own) = own.filter(|name| !self.taken.contains(name)) {
            self.taken.insert(own);
            return None;
        }
        let ascii: String = key
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
            .collect();
        let base = match case::snake(&ascii) {
            name if name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.is_empty() => {
                format!("{name}_field")
            }
            name if name.is_empty() => "field".to_owned(),
            name => format!("field_{name}"),
        };
        let numbered = (2..).map(|number| format!("{base}_{number}"));
        let name = std::iter::once(base.clone())
            .chain(numbered)
            .find(|name| !self.taken.contains(name));
        let name = name.unwrap_or(base);
        self.taken.insert(name.clone());
        Some(name)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    pub(super) fn take(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }
}
