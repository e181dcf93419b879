// Copied from generator/runtime/src/runtime/message.rs by `cargo xtask codegen`; edit it there.

//! Finds the message for people, and the code for programs, in the JSON body of an error.

use http::header::HeaderMap;
use serde_json::{Map, Value};

use super::errors::word;
use super::place::{Place, Step, places};

/// Members that hold the sentence, the clearest first.
const SENTENCES: [&str; 5] = ["message", "msg", "error_description", "error", "detail"];

/// The same again for programs; looked at when nothing else says it.
const DETAILS: &str = "error_details";

/// Members that name the field an error is about.
const FIELDS: [&str; 12] = [
    "field",
    "key",
    "field_name",
    "fieldName",
    "param",
    "parameter",
    "property",
    "propertyPath",
    "attribute",
    "pointer",
    "loc",
    "path",
];

/// Members that say in a word what is wrong with a field, where no sentence does.
const CODES: [&str; 3] = ["code", "reason", "type"];

/// Where services that declare no place have their codes.
const CODE: &str = "code | error_code | errorCode | error.code | errors[0].code";

/// The code of a failure, at the service's own places or the usual ones.
pub(crate) fn code(own: &str, headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let body = serde_json::from_slice(body).unwrap_or_default();
    let own = [own, CODE].into_iter().find(|places| !places.is_empty())?;
    at(own, headers, &body, |_, value| word(value))
}

/// What is said at the first of some places that says something; `read` is given a value and the object it stands in.
fn at(
    text: &str,
    headers: &HeaderMap,
    body: &Value,
    read: impl Fn(Option<&Map<String, Value>>, &Value) -> Option<String>,
) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    places(text).into_iter().find_map(|place| match place {
        Place::Header(name) => sentence(headers.get(name)?.to_str().ok()?),
        Place::Body(steps) => {
            let (value, owner) = reach(body, &steps)?;
            read(owner, value)
        }
    })
}

/// The value at the end of some steps, and the object that it stands in.
fn reach<'v>(
    body: &'v Value,
    steps: &[Step<'_>],
) -> Option<(&'v Value, Option<&'v Map<String, Value>>)> {
    let (mut value, mut owner) = (body, None);
    for step in steps {
        (value, owner) = match *step {
            Step::Name(name) => (value.get(name)?, value.as_object()),
            Step::Index(index) => {
                let items = value.as_array()?;
                let from_end = || items.len().checked_sub(usize::try_from(-index).ok()?);
                let at = usize::try_from(index).ok().or_else(from_end)?;
                (items.get(at)?, owner)
            }
        };
    }
    Some((value, owner))
}

/// What a response says went wrong: at the service's own places, or else in the usual ones.
pub(crate) fn find(own: &str, headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let body = serde_json::from_slice(body).unwrap_or_default();
    let own = at(own, headers, &body, |owner, value| {
        let said = said(value).filter(|_| !value.is_boolean())?;
        Some(match (owner, value) {
            (Some(owner), Value::String(_)) => about_field(owner, said),
            _ => said,
        })
    });
    own.or_else(|| usual(&body))
}

/// What a JSON body says went wrong, where no place is known.
///
/// Known shapes: `{"message": s}`, `{"error": s}`, `{"error": {"message": s}}`, `{"detail": s}`, `{"errors": …}` with
/// anything inside, `{field: [s]}`, `{field: s}` without members of other types, and a bare text. A sentence and the
/// errors of single fields are put together, and a sentence about a field that is named beside it begins with that name.
fn usual(body: &Value) -> Option<String> {
    match body {
        Value::String(text) => sentence(text),
        Value::Object(object) => in_object(object),
        Value::Array(values) => in_list(values),
        _ => None,
    }
}

fn in_object(object: &Map<String, Value>) -> Option<String> {
    // `{"error": true}` is not a message.
    let sentence = SENTENCES
        .iter()
        .filter_map(|key| object.get(*key))
        .filter(|value| !value.is_boolean() && !value.is_number())
        .find_map(said)
        .map(|sentence| about_field(object, sentence));
    let errors = object.get("errors").and_then(said);
    match (sentence, errors) {
        (Some(sentence), Some(errors)) if sentence != errors => {
            Some(format!("{sentence} ({errors})"))
        }
        (Some(text), _) | (None, Some(text)) => Some(text),
        (None, None) => by_field(object).or_else(|| object.get(DETAILS).and_then(said)),
    }
}

/// The errors of single fields.
fn by_field(object: &Map<String, Value>) -> Option<String> {
    let unknown = || {
        object.iter().filter(|(key, _)| {
            let key = key.as_str();
            !SENTENCES.contains(&key) && key != "errors" && key != DETAILS
        })
    };
    let is_list = |value: &Value| value.is_array() && is_sentence(value);
    // A member of another type shows that texts may be ordinary data; lists of texts are still errors.
    let is_of_texts = unknown().all(|(_, value)| value.is_string() || is_list(value));
    fields(unknown().filter(|(_, value)| is_of_texts || is_list(value)))
}

/// Whether a value is made of sentences for people.
fn is_sentence(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Array(values) => values.iter().all(is_sentence),
        Value::Object(object) => {
            object.contains_key("errors")
                || SENTENCES
                    .iter()
                    .any(|key| object.get(*key).is_some_and(Value::is_string))
        }
        _ => false,
    }
}

fn said(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => sentence(text),
        Value::Array(values) => in_list(values),
        Value::Object(object) => text_in(object, &SENTENCES)
            .or_else(|| object.get("errors").and_then(said))
            .or_else(|| field_of(object).and_then(|_| text_in(object, &CODES)))
            .map(|sentence| about_field(object, sentence))
            .or_else(|| fields(object.iter())),
        other => Some(other.to_string()),
    }
}

fn text_in(object: &Map<String, Value>, keys: &[&str]) -> Option<String> {
    keys.iter()
        .find_map(|key| object.get(*key).and_then(Value::as_str).and_then(sentence))
}

fn about_field(object: &Map<String, Value>, sentence: String) -> String {
    match field_of(object) {
        Some(field) => format!("{field}: {sentence}"),
        None => sentence,
    }
}

/// The field that an error is about: a name, or the steps of a path.
fn field_of(object: &Map<String, Value>) -> Option<String> {
    let named = FIELDS.iter().find_map(|key| match object.get(*key)? {
        // Where the request went.
        Value::String(path) if *key == "path" && path.starts_with('/') => None,
        Value::String(name) => sentence(name),
        Value::Array(steps) => {
            let steps: Option<Vec<_>> = steps.iter().map(step).collect();
            steps.and_then(|steps| sentence(&steps.join(".")))
        }
        _ => None,
    });
    // Of JSON:API.
    named.or_else(|| object.get("source")?.as_object().and_then(field_of))
}

fn step(value: &Value) -> Option<String> {
    match value {
        Value::String(name) => Some(name.clone()),
        Value::Number(index) => Some(index.to_string()),
        _ => None,
    }
}

fn in_list(values: &[Value]) -> Option<String> {
    let all: Vec<String> = values.iter().filter_map(said).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

fn fields<'a>(fields: impl Iterator<Item = (&'a String, &'a Value)>) -> Option<String> {
    let all: Vec<String> = fields
        .filter_map(|(name, value)| Some(format!("{name}: {}", said(value)?)))
        .collect();
    (!all.is_empty()).then(|| all.join("; "))
}

fn sentence(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
