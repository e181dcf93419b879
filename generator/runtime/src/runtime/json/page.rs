//! Pages of a list: what stands beside the list, below it or in headers, read as the members of one object.

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::super::link;
use super::super::place::{self, Place};
use super::body::{Unread, text, unread};
use super::part::{Part, members};
use super::{Failure, Step, read_members};

/// Something that stands at a place of its own.
struct Placed<'p, 't> {
    name: &'p str,
    places: &'p str,
    found: Result<Found<'t>, Failure>,
}

enum Found<'t> {
    Part(Part<'t>),
    Header(Box<RawValue>),
}

impl Found<'_> {
    fn json(&self) -> &str {
        match self {
            Self::Part(part) => part.text,
            Self::Header(json) => json.get(),
        }
    }
}

/// Reads the members of a body, and what stands at some places under names of its own.
pub(crate) fn page<T: DeserializeOwned>(
    body: &[u8],
    headers: &HeaderMap,
    places: &[(&str, &str)],
) -> Result<T, Unread> {
    let text = text(body)?;
    // What is not JSON has no parts.
    serde_json::from_str::<&RawValue>(text).map_err(|error| unread(text, Failure::of(&error)))?;
    let placed: Vec<_> = places
        .iter()
        .map(|(name, places)| Placed {
            name,
            places,
            found: find(text, headers, places),
        })
        .collect();
    let own = members(text).unwrap_or_default();
    let own = own
        .iter()
        .filter(|(name, _)| placed.iter().all(|placed| placed.name != name));
    let mut all: Vec<(&str, &RawValue)> = Vec::new();
    for placed in &placed {
        if let Ok(found) = &placed.found {
            let json = serde_json::from_str(found.json());
            let json = json.map_err(|error| unread(text, Failure::of(&error)))?;
            all.push((placed.name, json));
        }
    }
    all.extend(own.map(|(name, value)| (&**name, *value)));
    read_members(all).map_err(|error| unread(text, at_its_place(Failure::of(&error), placed)))
}

/// The first that has something other than null.
fn find<'t>(text: &'t str, headers: &HeaderMap, places: &str) -> Result<Found<'t>, Failure> {
    let mut in_header = place::places(places)
        .into_iter()
        .filter_map(|place| match place {
            Place::Header(name) => header(headers, name),
            Place::Body(_) => None,
        });
    let part = Part::find(text, places);
    if part.as_ref().is_ok_and(|part| !part.is_null()) {
        return part.map(Found::Part);
    }
    let header = in_header
        .next()
        .map(|value| serde_json::value::to_raw_value(&value));
    match header {
        Some(Ok(json)) => Ok(Found::Header(json)),
        _ => part.map(Found::Part),
    }
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
fn at_its_place(failure: Failure, placed: Vec<Placed<'_, '_>>) -> Failure {
    let Failure { path, why } = failure;
    for placed in placed {
        let is_first = matches!(path.first(), Some(Step::Name(name)) if name == placed.name);
        match placed.found {
            Ok(Found::Part(part)) if is_first => {
                let path = part.path.into_iter().chain(path.into_iter().skip(1));
                let path = path.collect();
                return Failure { path, why };
            }
            Ok(Found::Header(_)) if is_first => {
                let why = format!("{why}, in `{}`", placed.places);
                let path = Vec::new();
                return Failure { path, why };
            }
            Err(failure)
                if path.is_empty() && why == format!("missing field `{}`", placed.name) =>
            {
                return failure;
            }
            _ => {}
        }
    }
    Failure { path, why }
}
