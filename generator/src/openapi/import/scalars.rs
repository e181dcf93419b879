//! Values without parts: their types, the values they may have, and what else is said about them.

use super::documents::Place;
use super::json::Json;
use super::types::{Def, Ty, Types, Use};
use super::view::View;
use crate::text::case;

/// The types that documents of specs name where a schema says less.
const SPOKEN: &[&str] = &[
    "uint",
    "decimal",
    "datetime(unix)",
    "datetime(unix_ms)",
    "datetime(rfc2822)",
    "datetime(dotnet)",
    "string<int>",
    "string<uint>",
    "string<decimal>",
    "string<bool>",
];

/// The type of a scalar, as a line has it.
pub(super) fn scalar(name: &str, view: &View<'_>) -> Use {
    let spoken = view.said.get("x-type").and_then(|ty| ty.as_text());
    if let Some(word) = SPOKEN.iter().find(|word| Some(**word) == spoken) {
        return Use::of(Ty::Scalar(word));
    }
    let format = view.format.unwrap_or_default();
    let word = match name {
        "string" => match format {
            "date" => "date",
            "date-time" => "datetime",
            "binary" => return Use::of(Ty::File),
            "decimal" | "money" | "decimal128" | "bignum" => "string<decimal>",
            "int64" | "int32" | "integer" => "string<int>",
            "uint64" | "uint32" => "string<uint>",
            _ => "string",
        },
        "integer" => match format {
            "uint64" | "uint32" | "uint16" | "uint8" | "uint" => "uint",
            "unix-time" | "unixtime" | "timestamp" | "unix_timestamp" => "datetime(unix)",
            "unix-time-ms" | "unixtime-ms" | "timestamp-ms" => "datetime(unix_ms)",
            _ => "int",
        },
        "number" => match format {
            "decimal" | "currency" | "money" => "decimal",
            "int32" | "int64" | "integer" => "int",
            _ => "float",
        },
        "boolean" => "bool",
        "file" => return Use::of(Ty::File),
        "object" => {
            return Use::of(Ty::Map(Box::new(super::types::Item {
                ty: Ty::Any,
                nullable: false,
            })));
        }
        "array" => {
            return Use::of(Ty::List(Box::new(super::types::Item {
                ty: Ty::Any,
                nullable: false,
            })));
        }
        "any" => return Use::of(Ty::Any),
        _ => return Use::guessed(Ty::Any, "the description has a type that is not one"),
    };
    Use::of(Ty::Scalar(word))
}

/// A value that is always the same, as a line has it.
pub(super) fn constant(value: &Json) -> Option<String> {
    match value {
        Json::Bool(flag) => Some(flag.to_string()),
        Json::Number(number) => number.as_i64().map(|number| number.to_string()),
        Json::Text(text) if is_value(text) => Some(format!("\"{text}\"")),
        _ => None,
    }
}

/// Whether a line can have a text in quotes.
fn is_value(text: &str) -> bool {
    let is_plain =
        |c: char| c != '"' && crate::text::visible::is_visible(c) && c != '\n' && c != '\r';
    !text.is_empty()
        && text.len() < 200
        && text.chars().all(is_plain)
        && text.trim() == text
        && !text.contains(" -- ")
}

/// The type of a value that is one of several.
pub(super) fn values<'d>(
    types: &mut Types<'d>,
    place: &Place,
    view: &View<'d>,
    values: &'d [Json],
    hint: &str,
) -> Use {
    let given: Vec<&Json> = values
        .iter()
        .filter(|value| **value != Json::Null)
        .collect();
    let is_text = given.iter().all(|value| matches!(value, Json::Text(_)));
    let is_number = given
        .iter()
        .all(|value| matches!(value, Json::Number(number) if number.as_i64().is_some()));
    let mut texts: Vec<String> = Vec::new();
    for text in given.iter().filter_map(|value| value.scalar()) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    // In YAML, a bare `no` or `1` is not text, and the type says that it is meant so.
    let is_said =
        view.only_type() == Some("string") && given.iter().all(|value| value.scalar().is_some());
    if texts.is_empty() {
        return Use {
            nullable: true,
            ..Use::of(Ty::Any)
        };
    }
    if is_text || is_said {
        return named_values(types, place, view, texts, hint);
    }
    if let ([one], false) = (given.as_slice(), is_number)
        && let Some(constant) = constant(one)
    {
        return Use::of(Ty::Const(constant));
    }
    if is_number {
        return defined(types, place, view, texts, hint, true);
    }
    types.lose(place, "values of an enum", "its type, without the values");
    match view.only_type() {
        Some(name) => scalar(name, view),
        None if given.iter().all(|value| matches!(value, Json::Bool(_))) => {
            Use::of(Ty::Scalar("bool"))
        }
        None if given.iter().all(|value| matches!(value, Json::Number(_))) => {
            Use::of(Ty::Scalar("float"))
        }
        None => Use::of(Ty::Any),
    }
}

/// The names of the values that descriptions give to generators of clients.
fn names(view: &View<'_>) -> Vec<String> {
    let names = view.said.get("x-enum-varnames");
    let names = names.map_or(&[][..], |names| names.items());
    names
        .iter()
        .filter_map(|name| name.as_text().map(str::to_owned))
        .collect()
}

/// Most values that stand in the line of a field.
const MOST_INLINE: usize = 12;

/// The type of texts.
pub(super) fn named_values<'d>(
    types: &mut Types<'d>,
    place: &Place,
    view: &View<'d>,
    mut values: Vec<String>,
    hint: &str,
) -> Use {
    let before = values.len();
    values.retain(|value| is_value(value) || value.is_empty());
    if values.len() < before {
        types.lose(
            place,
            "values of an enum",
            "the others are read as unknown values",
        );
    }
    if values.is_empty() {
        return Use::of(Ty::Scalar("string"));
    }
    let is_date = matches!(view.format, Some("date" | "date-time"));
    if is_date {
        return scalar("string", view);
    }
    let names = names(view);
    let is_inline = names.is_empty()
        && values.len() <= MOST_INLINE
        && values.iter().map(String::len).sum::<usize>() < 160
        && are_variants(&values);
    let is_reference = place
        .pointer
        .rsplit('/')
        .nth(1)
        .is_some_and(|above| above == "schemas" || above == "definitions");
    if is_inline && !is_reference {
        return Use::of(Ty::Values(values));
    }
    defined(types, place, view, values, hint, false)
}

/// An enum with a name, whose values may have names too.
fn defined<'d>(
    types: &mut Types<'d>,
    place: &Place,
    view: &View<'d>,
    values: Vec<String>,
    hint: &str,
    are_numbers: bool,
) -> Use {
    let names = names(view);
    let values = values.into_iter().enumerate();
    let values = values
        .map(|(at, value)| (names.get(at).cloned(), value))
        .collect();
    let def = Def::Values {
        values,
        are_numbers,
    };
    Use::of(Ty::Named(types.define(place, view, hint, def)))
}

/// Whether each value gives the name of a variant, and no two the same.
pub(super) fn are_variants(values: &[String]) -> bool {
    let mut seen = std::collections::HashSet::new();
    values.iter().all(|value| {
        let name = case::ty(value);
        name.is_some_and(|name| name != "Unrecognized" && seen.insert(name))
    })
}

/// Adds limits, a pattern and a default, as far as a line can say them.
pub(super) fn constrain(types: &mut Types<'_>, place: &Place, view: &View<'_>, usage: &mut Use) {
    let said = |key: &str| view.said.get(key).copied();
    let (low, high) = match &usage.ty {
        Ty::Scalar("int" | "uint" | "float" | "decimal") => {
            let is_whole = matches!(usage.ty, Ty::Scalar("int" | "uint"));
            let mut end = |key, strict_key, step: i64| {
                let strict = said(strict_key);
                let end = match (said(key), strict) {
                    (end, None | Some(Json::Bool(false))) => return end.and_then(number),
                    (Some(end), Some(Json::Bool(true))) => end,
                    (_, Some(end)) => end,
                };
                let moved = end
                    .scalar()
                    .and_then(|end| end.parse::<i64>().ok()?.checked_add(step))
                    .filter(|_| is_whole);
                if moved.is_none() {
                    types.lose(place, "limit", format!("`{strict_key}` is not kept"));
                }
                moved.map(|end| end.to_string())
            };
            (
                end("minimum", "exclusiveMinimum", 1),
                end("maximum", "exclusiveMaximum", -1),
            )
        }
        Ty::Scalar("string") => (
            said("minLength").and_then(count),
            said("maxLength").and_then(count),
        ),
        Ty::List(_) => (
            said("minItems").and_then(count),
            said("maxItems").and_then(count),
        ),
        Ty::Map(_) => (
            said("minProperties").and_then(count),
            said("maxProperties").and_then(count),
        ),
        _ => (None, None),
    };
    let low = low
        .filter(|low| low != "0" || matches!(usage.ty, Ty::Scalar(_)))
        .filter(|low| low != "0" || usage.ty != Ty::Scalar("string"));
    if low.is_some() || high.is_some() {
        let (low, high) = (low.unwrap_or_default(), high.unwrap_or_default());
        let value = |text: &str| text.parse::<f64>().ok();
        let is_empty = matches!((value(&low), value(&high)), (Some(low), Some(high)) if low > high);
        if is_empty {
            types.lose(place, "limit", "the limits contradict each other");
        } else {
            usage.limits = Some(format!("{low}..{high}"));
        }
    }
    if let Some(pattern) = said("pattern").and_then(Json::as_text)
        && usage.ty == Ty::Scalar("string")
    {
        let escaped = escaped(pattern);
        let is_fine = !pattern.is_empty() && !pattern.contains(" -- ") && is_visible(pattern);
        let line = format!("string /{escaped}/");
        let read = crate::spec::grammar::type_line::parse(&line);
        let is_whole = read.is_ok_and(|line| line.pattern.is_some_and(|read| read.text == escaped));
        if is_fine && is_whole {
            usage.pattern = Some(escaped);
        } else {
            types.lose(
                place,
                "pattern",
                "it is not kept: it is not of the kind that can be read",
            );
        }
    }
    if let Some(default) = said("default") {
        usage.default = self::default(&usage.ty, default);
        if usage.default.is_none() && !matches!(default, Json::Null) {
            types.lose(place, "default", "it is not kept");
        }
    }
}

fn is_visible(text: &str) -> bool {
    text.chars()
        .all(|c| crate::text::visible::is_visible(c) && c != '\n' && c != '\r')
}

/// A pattern whose slashes end nothing.
fn escaped(pattern: &str) -> String {
    let mut out = String::new();
    let mut is_escaped = false;
    for character in pattern.chars() {
        if character == '/' && !is_escaped {
            out.push('\\');
        }
        is_escaped = character == '\\' && !is_escaped;
        out.push(character);
    }
    out
}

fn number(value: &Json) -> Option<String> {
    let text = value.scalar()?;
    text.parse::<f64>()
        .ok()
        .filter(|value| value.is_finite())
        .map(|_| text)
}

fn count(value: &Json) -> Option<String> {
    let text = value.scalar()?;
    text.parse::<u64>().ok().map(|count| count.to_string())
}

/// A default as a line has it.
fn default(ty: &Ty, default: &Json) -> Option<String> {
    let text = default.scalar()?;
    match ty {
        Ty::Scalar("bool") => matches!(default, Json::Bool(_)).then_some(text),
        Ty::Scalar("int") => text.parse::<i64>().ok().map(|number| number.to_string()),
        Ty::Scalar("uint") => text.parse::<u64>().ok().map(|number| number.to_string()),
        Ty::Scalar("float") => number(default),
        Ty::Scalar("string") if is_value(&text) && matches!(default, Json::Text(_)) => {
            Some(format!("\"{text}\""))
        }
        Ty::Values(values) => values.contains(&text).then(|| format!("\"{text}\"")),
        _ => None,
    }
}
