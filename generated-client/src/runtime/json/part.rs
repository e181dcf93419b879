// Copied from generator/runtime/src/runtime/json/part.rs by `cargo xtask codegen`; edit it there.

//! Parts of a JSON text, unread, so that no digit of a number is lost.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::super::place::{self, Place};
use super::{Failure, Step};

/// A part of a text, and the way to it.
#[derive(Debug)]
pub(crate) struct Part<'t> {
    pub text: &'t str,
    pub path: Vec<Step>,
    /// Null stands on the way, and nothing in it.
    pub is_cut: bool,
}

impl<'t> Part<'t> {
    /// What stands at the first of several places that has something other than null.
    ///
    /// Where none has, it is null, or else the failure says what is missing on the way to the first of them.
    pub(crate) fn find(text: &'t str, places: &str) -> Result<Self, Failure> {
        let paths = place::places(places).into_iter();
        let paths = paths.filter_map(|place| match place {
            Place::Body(steps) => Some(steps),
            Place::Header(_) => None,
        });
        let mut result: Option<Result<Self, Failure>> = None;
        for steps in paths {
            let found = Self::at(text, &steps);
            if found.as_ref().is_ok_and(|part| !part.is_null()) {
                return found;
            }
            if result
                .as_ref()
                .is_none_or(|other| other.is_err() && found.is_ok())
            {
                result = Some(found);
            }
        }
        let nowhere = || {
            Err(Failure {
                path: Vec::new(),
                why: format!("`{places}` is not a place in a body"),
            })
        };
        result.unwrap_or_else(nowhere)
    }

    /// What stands at the end of some steps.
    pub(crate) fn at(text: &'t str, steps: &[place::Step<'_>]) -> Result<Self, Failure> {
        let mut part = Self {
            text,
            path: Vec::with_capacity(steps.len()),
            is_cut: false,
        };
        for step in steps {
            if part.is_null() {
                part.is_cut = true;
                break;
            }
            let (below, step) = match *step {
                place::Step::Name(name) => {
                    let below = member(part.text, name);
                    (below, Step::Name(name.to_owned()))
                }
                place::Step::Index(index) => match item(part.text, index) {
                    Ok((below, index)) => (Ok(below), Step::Index(index)),
                    Err(error) => (Err(error), Step::Index(0)),
                },
            };
            let why = match (below, &step) {
                (Ok(Some(below)), _) => {
                    part.text = below.get();
                    part.path.push(step);
                    continue;
                }
                (Ok(None), Step::Name(name)) => format!("there is no member `{name}`"),
                (Ok(None), Step::Index(_)) => "the list has too few items".to_owned(),
                (Err(error), _) => Failure::of(&error).why,
            };
            let path = part.path;
            return Err(Failure { path, why });
        }
        Ok(part)
    }

    pub(crate) fn is_null(&self) -> bool {
        self.text.trim_ascii() == "null"
    }
}

/// One item of a list, by its number from the start or, below 0, from the end; and the number from the start.
fn item(list: &str, index: i64) -> Result<(Option<&RawValue>, usize), serde_json::Error> {
    let items: Vec<&RawValue> = serde_json::from_str(list)?;
    let from_end = || {
        items
            .len()
            .checked_sub(usize::try_from(index.unsigned_abs()).ok()?)
    };
    let at = usize::try_from(index).ok().or_else(from_end);
    let at = at.unwrap_or(items.len());
    Ok((items.get(at).copied(), at))
}

/// The value at the end of a path; where a step is missing, the value before it.
pub(crate) fn reached<'t>(text: &'t str, path: &[Step]) -> &'t str {
    let mut part = text.trim_ascii();
    for step in path {
        let below = match step {
            Step::Name(name) => member(part, name).ok().flatten(),
            Step::Index(index) => serde_json::from_str::<Vec<&RawValue>>(part)
                .ok()
                .and_then(|items| items.get(*index).copied()),
        };
        match below {
            Some(below) => part = below.get(),
            None => break,
        }
    }
    part
}

/// One member of an object, unread, so that no digit of a number is lost.
fn member<'t>(object: &'t str, name: &str) -> Result<Option<&'t RawValue>, serde_json::Error> {
    serde_json::Deserializer::from_str(object).deserialize_any(Member(name))
}

struct Member<'n>(&'n str);

impl<'de> Visitor<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Self::Value, M::Error> {
        let mut found = None;
        while let Some(is_it) = members.next_key_seed(IsName(self.0))? {
            if is_it {
                found = Some(members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// The members of an object, unread; the last of those with one name.
pub(crate) fn members(object: &str) -> Option<Vec<(Cow<'_, str>, &RawValue)>> {
    let members = serde_json::Deserializer::from_str(object).deserialize_map(Members);
    let members: Vec<(Cow<'_, str>, &RawValue)> = members.ok()?;
    let mut kept: Vec<(Cow<'_, str>, &RawValue)> = Vec::with_capacity(members.len());
    for (name, value) in members {
        match kept.iter_mut().find(|(known, _)| *known == name) {
            Some(known) => known.1 = value,
            None => kept.push((name, value)),
        }
    }
    Some(kept)
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(Cow<'de, str>, &'de RawValue)>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Self::Value, M::Error> {
        let mut all = Vec::new();
        while let Some(Key(name)) = members.next_key()? {
            all.push((name, members.next_value()?));
        }
        Ok(all)
    }
}

/// The name of a member, borrowed where nothing in it is escaped.
#[derive(Deserialize)]
struct Key<'n>(#[serde(borrow)] Cow<'n, str>);

/// An object with one value more, at the end of some names; what stands there already is replaced.
pub(crate) fn insert(object: &str, names: &[&str], value: &str) -> Option<String> {
    let Some((first, rest)) = names.split_first() else {
        return Some(value.to_owned());
    };
    let members = members(object)?;
    let old = members.iter().find(|(name, _)| name == first);
    let old = old.map_or("{}", |(_, old)| old.get());
    let new = insert(old, rest, value)?;
    let own = members.iter().map(|(name, old)| {
        let value = if name == first { &new } else { old.get() };
        (&**name, value)
    });
    let is_new = members.iter().all(|(name, _)| name != first);
    let added = is_new.then_some((*first, new.as_str()));
    let written = own.chain(added).map(|(name, value)| {
        let name = serde_json::to_string(name).ok()?;
        Some(format!("{name}:{value}"))
    });
    let written: Vec<String> = written.collect::<Option<_>>()?;
    Some(format!("{{{}}}", written.join(",")))
}

struct IsName<'n>(&'n str);

impl<'de> DeserializeSeed<'de> for IsName<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for IsName<'_> {
    type Value = bool;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}
