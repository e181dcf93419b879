// Copied from generator/runtime/src/runtime/testing/round_trip.rs by `cargo xtask codegen`; edit it there.

//! Compares what was read with what is written back.

use serde::Serialize;
use serde_json::Value;

use super::super::Endpoint;

/// Checks that `value`, written as JSON, says nothing that `json` does not say.
///
/// Null, an empty list, an empty object and an absent member are the same, and members that the type does not know are
/// passed over.
///
/// # Panics
/// When something differs; the message says where.
#[track_caller]
pub fn assert_round_trip<T: Serialize>(value: &T, json: &str) {
    let written = serde_json::to_value(value).expect("the value can be written");
    assert_within(&written, json);
}

/// The same for what an endpoint returns, where its type does not say how it is written.
///
/// # Panics
/// When something differs, and when the type does say it.
#[track_caller]
pub fn assert_rewritten<E: Endpoint>(value: &E::Output, json: &str) {
    let written = E::rewrite(value).expect("the endpoint says how it is written");
    let written = written.expect("the value can be written");
    assert_within(
        &serde_json::from_str(&written).expect("what was written is JSON"),
        json,
    );
}

#[track_caller]
fn assert_within(written: &Value, json: &str) {
    let json: Value = serde_json::from_str(json).expect("the expected text is JSON");
    if let Some(what) = first(written, &json, "$", Rule::Within) {
        panic!("the value is not written as it was read: {what}");
    }
}

/// The first difference between two JSON values, and where it is.
pub(super) fn difference(sent: &Value, expected: &Value) -> Option<String> {
    first(sent, expected, "$", Rule::Equal)
}

#[derive(Clone, Copy, PartialEq)]
enum Rule {
    Equal,
    /// The left value may say less.
    Within,
}

fn first(left: &Value, right: &Value, path: &str, rule: Rule) -> Option<String> {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let known = left.iter().find_map(|(key, value)| {
                let path = format!("{path}.{key}");
                match right.get(key) {
                    Some(other) => first(value, other, &path, rule),
                    None if rule == Rule::Within && says_nothing(value) => None,
                    None => Some(format!("{path} is {value}, but should be absent")),
                }
            });
            let absent = || {
                let (key, value) = right.iter().find(|(key, _)| !left.contains_key(*key))?;
                Some(format!("{path}.{key} is absent, but should be {value}"))
            };
            known.or_else(|| if rule == Rule::Equal { absent() } else { None })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(index, (left, right))| {
                first(left, right, &format!("{path}[{index}]"), rule)
            })
        }
        (left, _) if rule == Rule::Within && says_nothing(left) => None,
        (left, right) if left == right || is_same_number(left, right) => None,
        (Value::String(left), Value::String(right)) => match (inside(left), inside(right)) {
            (Some(left), Some(right)) if !left.is_number() => first(&left, &right, path, rule),
            (Some(one), Some(other)) if is_same_float(&one, &other, [left, right]) => None,
            _ => Some(format!("{path} is {left:?}, but should be {right:?}")),
        },
        // What is JSON in a text may have come bare.
        (Value::String(text), bare @ (Value::Object(_) | Value::Array(_)))
            if rule == Rule::Within && inside(text).is_some_and(|inside| is_container(&inside)) =>
        {
            first(&inside(text)?, bare, path, rule)
        }
        // A number or bool is read where text is typed too, and some where they are typed are read from text.
        (Value::String(text), bare @ (Value::Number(_) | Value::Bool(_)))
        | (bare @ (Value::Number(_) | Value::Bool(_)), Value::String(text))
            if rule == Rule::Within
                && serde_json::from_str(text)
                    .is_ok_and(|text: Value| text == *bare || is_same_number(&text, bare)) =>
        {
            None
        }
        (left, right) => Some(format!("{path} is {left}, but should be {right}")),
    }
}

/// The JSON in a text: blanks in it mean nothing.
fn inside(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn is_container(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

/// Whether two numbers in texts are the same float, which may have an exponent; a digit more or less is not the same.
fn is_same_float(one: &Value, other: &Value, texts: [&str; 2]) -> bool {
    let has_exponent = texts.iter().any(|text| text.contains(['e', 'E']));
    has_exponent && is_same_number(one, other)
}

/// `7` and `7.0`.
fn is_same_number(left: &Value, right: &Value) -> bool {
    let is_whole = |value: &Value| value.is_i64() || value.is_u64();
    (left.is_number() && right.is_number())
        && !(is_whole(left) && is_whole(right))
        && left.as_f64() == right.as_f64()
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.is_empty(),
        Value::Object(members) => members.values().all(Value::is_null),
        _ => false,
    }
}
