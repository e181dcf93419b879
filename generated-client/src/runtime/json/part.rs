// Copied from generator/runtime/src/runtime/json/part.rs by `cargo xtask codegen`; edit it there.

//! Parts of a JSON text, unread.

use super::super::place::{self, Place};
use super::{Failure, Fault, Json, Next, Step};

/// A part of a text that is read next, and the way to it.
#[derive(Debug)]
pub(crate) struct Part<'t> {
    pub json: Json<'t>,
    pub path: Vec<Step>,
    /// Null stands on the way, and nothing in it.
    pub is_cut: bool,
}

impl<'t> Part<'t> {
    /// What stands at the first of several places that has something other than null.
    ///
    /// Where none has, it is null, or else the failure says what is missing on the way to the first of them.
    pub(crate) fn find(text: &'t str, places: &str) -> Result<Self, Fault> {
        let paths = place::places(places).into_iter();
        let paths = paths.filter_map(|place| match place {
            Place::Body(steps) => Some(steps),
            Place::Header(_) => None,
        });
        let mut result: Option<Result<Self, Fault>> = None;
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
            let why = format!("`{places}` is not a place in a body");
            Err(Failure::new(why, None))
        };
        result.unwrap_or_else(nowhere)
    }

    /// What stands at the end of some steps.
    fn at(text: &'t str, steps: &[place::Step<'_>]) -> Result<Self, Fault> {
        let mut part = Self {
            json: Json::new(text),
            path: Vec::with_capacity(steps.len()),
            is_cut: false,
        };
        for step in steps {
            if part.is_null() {
                part.is_cut = true;
                break;
            }
            let below = match *step {
                place::Step::Name(name) => member(&mut part.json, name),
                place::Step::Index(index) => item(&mut part.json, index),
            };
            // What comes after the whole is not a part of it.
            let below = match below {
                Ok(below) if part.path.is_empty() => part.json.end().map(|()| below),
                below => below,
            };
            match below {
                Ok((json, step)) => {
                    part.json = json;
                    part.path.push(step);
                }
                Err(fault) => return Err(fault.under(part.path)),
            }
        }
        Ok(part)
    }

    pub(super) fn is_null(&self) -> bool {
        self.json.clone().null().is_ok_and(|is_null| is_null)
    }
}

/// The member of an object that comes next; the last of its name, as elsewhere.
fn member<'t>(json: &mut Json<'t>, name: &str) -> Result<(Json<'t>, Step), Fault> {
    let object = json.place();
    match json.look()? {
        Next::Object => {}
        // As PHP writes an object without members.
        Next::List if is_empty(json) => {
            let why = format!("there is no member `{name}`");
            return Err(Failure::new(why, Some(object)));
        }
        _ => return Err(json.expected("an object")),
    }
    let mut found = None;
    json.members("an object", &mut |key, json| {
        json.look()?;
        if key == name {
            found = Some(json.clone());
        }
        json.raw().map(drop)
    })?;
    let found =
        found.ok_or_else(|| Failure::new(format!("there is no member `{name}`"), Some(object)))?;
    Ok((found, Step::name(name.to_owned())))
}

/// Whether the list that comes next has no items.
fn is_empty(json: &Json<'_>) -> bool {
    let list = json.clone().raw().unwrap_or_default();
    list.bytes().all(|byte| b"[] \t\r\n".contains(&byte))
}

/// The members of an object, unread; the last of those with one name.
pub(super) fn members(object: &str) -> Option<Vec<(String, &str)>> {
    let mut kept: Vec<(String, &str)> = Vec::new();
    let mut json = Json::new(object);
    if json.look().ok()? != Next::Object {
        return None;
    }
    let read = json.members("an object", &mut |name, json| {
        let value = json.raw()?;
        match kept.iter_mut().find(|(known, _)| *known == name) {
            Some(known) => known.1 = value,
            None => kept.push((name, value)),
        }
        Ok(())
    });
    read.ok().map(|()| kept)
}

/// An object with one value more, at the end of some names; what stands there already is replaced.
pub(crate) fn insert(object: &str, names: &[&str], value: &str) -> Option<String> {
    let Some((first, rest)) = names.split_first() else {
        return Some(value.to_owned());
    };
    let members = members(object)?;
    let old = members.iter().find(|(name, _)| name == first);
    let new = insert(old.map_or("{}", |(_, old)| old), rest, value)?;
    let own = members.iter().map(|(name, old)| {
        let value = if name == first { new.as_str() } else { old };
        (name.as_str(), value)
    });
    let is_new = members.iter().all(|(name, _)| name != first);
    let added = is_new.then_some((*first, new.as_str()));
    let written = own.chain(added).map(|(name, value)| {
        let name = super::write_text(&name).ok()?;
        Some(format!("{name}:{value}"))
    });
    let written: Vec<String> = written.collect::<Option<_>>()?;
    Some(format!("{{{}}}", written.join(",")))
}

/// The item of a list that comes next, by its number from the start or, below 0, from the end.
fn item<'t>(json: &mut Json<'t>, index: i64) -> Result<(Json<'t>, Step), Fault> {
    if json.look()? != Next::List {
        return Err(json.expected("a list"));
    }
    let list = json.place();
    let mut items = Vec::new();
    json.list("a list", &mut |json| {
        json.look()?;
        items.push(json.clone());
        json.raw().map(drop)
    })?;
    let from_end = || {
        let back = usize::try_from(index.unsigned_abs()).ok()?;
        items.len().checked_sub(back)
    };
    let at = usize::try_from(index).ok().or_else(from_end);
    let found = at.and_then(|at| Some((items.get(at)?.clone(), Step::Index(at))));
    found.ok_or_else(|| Failure::new("the list has too few items", Some(list)))
}
