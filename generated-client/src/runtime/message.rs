// Copied from generator/runtime/src/runtime/message.rs by `cargo xtask codegen`; edit it there.

//! Finds the sentence for people in the JSON body of an error.

use serde_json::{Map, Value};

/// Members that hold the sentence, the most telling first.
const SENTENCES: [&str; 4] = ["message", "error_description", "error", "detail"];

/// The same again for programs; looked at when nothing else tells.
const DETAILS: &str = "error_details";

/// What a JSON body says went wrong.
///
/// Known shapes: `{"message": s}`, `{"error": s}`, `{"error": {"message": s}}`, `{"detail": s}`, `{"errors": …}` with
/// anything inside, `{field: [s]}`, `{field: s}` without members of other types, and a bare text. A sentence and the
/// errors of single fields are put together.
pub(crate) fn find(body: &[u8]) -> Option<String> {
    match serde_json::from_slice(body).ok()? {
        Value::String(text) => sentence(&text),
        Value::Object(object) => in_object(&object),
        Value::Array(values) => in_list(&values),
        _ => None,
    }
}

fn in_object(object: &Map<String, Value>) -> Option<String> {
    // `{"error": true}` says nothing.
    let sentence = SENTENCES
        .iter()
        .filter_map(|key| object.get(*key))
        .filter(|value| !value.is_boolean() && !value.is_number())
        .find_map(told);
    let errors = object.get("errors").and_then(told);
    match (sentence, errors) {
        (Some(sentence), Some(errors)) if sentence != errors => {
            Some(format!("{sentence} ({errors})"))
        }
        (Some(text), _) | (None, Some(text)) => Some(text),
        (None, None) => by_field(object).or_else(|| object.get(DETAILS).and_then(told)),
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
    let is_list = |value: &Value| value.is_array() && is_telling(value);
    // A member of another type shows that texts may be about anything; lists of texts are still errors.
    let is_of_texts = unknown().all(|(_, value)| value.is_string() || is_list(value));
    fields(unknown().filter(|(_, value)| is_of_texts || is_list(value)))
}

/// Whether a value is made of sentences for people.
fn is_telling(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Array(values) => values.iter().all(is_telling),
        Value::Object(object) => {
            object.contains_key("errors")
                || SENTENCES
                    .iter()
                    .any(|key| object.get(*key).is_some_and(Value::is_string))
        }
        _ => false,
    }
}

fn told(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => sentence(text),
        Value::Array(values) => in_list(values),
        Value::Object(object) => SENTENCES
            .iter()
            .find_map(|key| object.get(*key).and_then(Value::as_str).and_then(sentence))
            .or_else(|| object.get("errors").and_then(told))
            .or_else(|| fields(object.iter())),
        other => Some(other.to_string()),
    }
}

fn in_list(values: &[Value]) -> Option<String> {
    let told: Vec<String> = values.iter().filter_map(told).collect();
    (!told.is_empty()).then(|| told.join(", "))
}

fn fields<'a>(fields: impl Iterator<Item = (&'a String, &'a Value)>) -> Option<String> {
    let told: Vec<String> = fields
        .filter_map(|(name, value)| Some(format!("{name}: {}", told(value)?)))
        .collect();
    (!told.is_empty()).then(|| told.join("; "))
}

fn sentence(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
