//! The JSON of examples, kept as it was written.

use std::fmt::Write;

use crate::text::tree::{Kind, Node, Style};

/// The same JSON without blanks between its tokens.
pub(crate) fn compact(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut quoted = false;
    let mut escaped = false;
    for character in json.chars() {
        if quoted {
            quoted = escaped || character != '"';
            escaped = character == '\\' && !escaped;
        } else if character.is_whitespace() {
            continue;
        } else {
            quoted = character == '"';
        }
        text.push(character);
    }
    text
}

/// The same JSON with escapes for characters that cannot be seen.
pub(crate) fn visible(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if crate::text::visible::is_visible(character) {
            text.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                // Writing to a String cannot fail.
                write!(text, "\\u{unit:04x}").unwrap_or_default();
            }
        }
    }
    text
}

/// A tree as JSON.
pub(crate) fn written(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar {
            text,
            style: Style::Plain,
        } => text.clone(),
        Kind::Scalar { text, .. } => serde_json::Value::from(text.as_str()).to_string(),
        Kind::List(items) => {
            let items: Vec<_> = items.iter().map(written).collect();
            format!("[{}]", items.join(","))
        }
        Kind::Map(entries) => {
            let entries: Vec<_> = entries
                .iter()
                .map(|(key, value)| {
                    format!(
                        "{}:{}",
                        serde_json::Value::from(key.text.as_str()),
                        written(value)
                    )
                })
                .collect();
            format!("{{{}}}", entries.join(","))
        }
    }
}

/// A tree as a client writes any JSON: keys sorted, numbers in the one way it has for them.
pub(crate) fn sorted(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar {
            text,
            style: Style::Plain,
        } => serde_json::from_str(text).map_or_else(
            |_| text.clone(),
            |value: serde_json::Value| value.to_string(),
        ),
        Kind::Scalar { .. } => written(node),
        Kind::List(items) => {
            let items: Vec<_> = items.iter().map(sorted).collect();
            format!("[{}]", items.join(","))
        }
        Kind::Map(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by(|(a, _), (b, _)| a.text.cmp(&b.text));
            let entries = entries.into_iter().map(|(key, value)| {
                format!(
                    "{}:{}",
                    serde_json::Value::from(key.text.as_str()),
                    sorted(value)
                )
            });
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
    }
}

/// Whether a text is JSON; if not, the byte where it ends to be, and why.
pub(crate) fn check(json: &str) -> Result<(), (usize, String)> {
    let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(json) else {
        return Ok(());
    };
    let lines = json.split_inclusive('\n');
    let before = lines.take(error.line().saturating_sub(1)).map(str::len);
    let at = before.sum::<usize>() + error.column().saturating_sub(1);
    let why = error.to_string();
    let why = why.split(" at line ").next().unwrap_or_default();
    Err((at.min(json.len().saturating_sub(1)), why.to_owned()))
}
