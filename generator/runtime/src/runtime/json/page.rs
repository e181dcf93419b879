//! Pages of a list: what stands beside the list, below it or in headers, read as the members of one object.

use http::HeaderMap;
use serde::de::DeserializeOwned;

use super::super::link;
use super::super::place::{self, Place};
use super::body::{Unread, own, text, unread};
use super::part::{Part, members};
use super::{Failure, Fault, FromJson, Json, Step, write_text};

/// Something that stands at a place of its own.
struct Placed<'p> {
    name: &'p str,
    places: &'p str,
    found: Result<Found, Fault>,
}

enum Found {
    Part(Vec<Step>),
    Header,
}

/// The object that a page is read from, and where its values stand in the body.
struct Object {
    json: String,
    /// The start of each value here, its length, and its start in the body.
    values: Vec<(usize, usize, usize)>,
}

impl Object {
    fn add(&mut self, name: &str, value: &str, body: &str) -> Result<(), Fault> {
        self.json
            .push(if self.values.is_empty() { '{' } else { ',' });
        self.json.push_str(&write_text(&name)?);
        self.json.push(':');
        let start = value.as_ptr().addr().wrapping_sub(body.as_ptr().addr());
        let start = if start < body.len() { start } else { 0 };
        self.values.push((self.json.len(), value.len(), start));
        self.json.push_str(value);
        Ok(())
    }

    /// A failure with its place in the body.
    fn placed(&self, mut fault: Fault) -> Fault {
        let place = fault.place.unwrap_or_default();
        let mut values = self.values.iter();
        let found = values.find(|(start, length, _)| (*start..start + length).contains(&place));
        fault.place = Some(found.map_or(0, |(start, _, body)| body + place - start));
        fault
    }
}

/// Reads the members of a body, and what stands at some places under names of its own.
pub(crate) fn page<T: FromJson>(
    body: &[u8],
    headers: &HeaderMap,
    places: &[(&str, &str)],
) -> Result<T, Unread> {
    in_page(body, headers, places, |json| T::from_json(json))
}

/// Reads it as a type of the user's own.
pub(crate) fn page_own<T: DeserializeOwned>(
    body: &[u8],
    headers: &HeaderMap,
    places: &[(&str, &str)],
) -> Result<T, Unread> {
    in_page(body, headers, places, own)
}

fn in_page<T>(
    body: &[u8],
    headers: &HeaderMap,
    places: &[(&str, &str)],
    read: impl Fn(&mut Json<'_>) -> Result<T, Fault>,
) -> Result<T, Unread> {
    let text = text(body)?;
    let (object, placed) = object(text, headers, places).map_err(|fault| unread(text, &fault))?;
    read(&mut Json::new(&object.json)).map_err(|fault| {
        let fault = object.placed(fault);
        unread(text, &at_its_place(fault, placed))
    })
}

fn object<'p>(
    text: &str,
    headers: &HeaderMap,
    places: &[(&'p str, &'p str)],
) -> Result<(Object, Vec<Placed<'p>>), Fault> {
    // What is not JSON has no parts.
    let mut whole = Json::new(text);
    whole.raw()?;
    whole.end()?;
    let mut object = Object {
        json: String::with_capacity(text.len() + 32),
        values: Vec::new(),
    };
    let mut placed = Vec::new();
    for (name, places) in places {
        let found = match find(text, headers, places) {
            Ok((found, value)) => {
                object.add(name, &value, text)?;
                Ok(found)
            }
            Err(fault) => Err(fault),
        };
        placed.push(Placed {
            name,
            places,
            found,
        });
    }
    for (name, value) in members(text).unwrap_or_default() {
        if placed.iter().all(|placed| placed.name != name) {
            object.add(&name, value, text)?;
        }
    }
    object
        .json
        .push_str(if object.values.is_empty() { "{}" } else { "}" });
    Ok((object, placed))
}

/// The first that has something other than null, and its JSON.
fn find<'t>(
    text: &'t str,
    headers: &HeaderMap,
    places: &str,
) -> Result<(Found, std::borrow::Cow<'t, str>), Fault> {
    let part = Part::find(text, places);
    if !part.as_ref().is_ok_and(|part| !part.is_null()) {
        let mut in_header = place::places(places)
            .into_iter()
            .filter_map(|place| match place {
                Place::Header(name) => header(headers, name),
                Place::Body(_) => None,
            });
        if let Some(value) = in_header.next() {
            return Ok((Found::Header, write_text(&value)?.into()));
        }
    }
    let Part { mut json, path, .. } = part?;
    Ok((Found::Part(path), json.raw()?.into()))
}

/// What a header says.
fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    if name.eq_ignore_ascii_case("link") {
        return link::next(headers);
    }
    let text = String::from_utf8_lossy(headers.get(name)?.as_bytes());
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A failure below the name of something placed, or for its lack, as one where it stands.
fn at_its_place(mut fault: Fault, placed: Vec<Placed<'_>>) -> Fault {
    for placed in placed {
        let is_first = matches!(fault.path.first(), Some(Step::Name(name)) if name == placed.name);
        match placed.found {
            Ok(Found::Part(path)) if is_first => {
                fault.path.splice(0..1, path);
                return fault;
            }
            Ok(Found::Header) if is_first => {
                let why = format!("{}, in `{}`", fault.why, placed.places);
                return Failure::new(why, Some(0));
            }
            Err(missing)
                if fault.path.is_empty()
                    && fault.why == format!("missing field `{}`", placed.name) =>
            {
                return missing;
            }
            _ => {}
        }
    }
    fault
}
