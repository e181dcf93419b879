//! Shows a value that was not expected, in few characters and without secrets.

use serde_json::value::RawValue;

use super::super::Map;

/// Characters of an excerpt.
const MOST: usize = 120;
/// Characters of one text in it.
const TEXT: usize = 40;
/// A text without blanks that is at least so long may be a key.
const OPAQUE: usize = 20;

/// What the JSON says, cut; a member whose name or form looks like a secret is not shown.
pub(super) fn excerpt(json: &str) -> String {
    let mut out = String::new();
    show(json, &mut out);
    cut(&out, MOST)
}

/// What a text says that is not JSON, in one line and cut; what looks like a secret is not shown.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut is_named = false;
    for word in text.split_whitespace() {
        let names = is_secret(word) || word.eq_ignore_ascii_case("bearer");
        let has_value = word.trim_end_matches(['=', ':']).contains(['=', ':']);
        let hidden = is_named || is_opaque(word) || (names && has_value);
        out.push_str(if out.is_empty() { "" } else { " " });
        out.push_str(if hidden { "…" } else { word });
        is_named = names && !has_value;
        if out.len() > MOST * 4 {
            break;
        }
    }
    cut(&out, MOST)
}

fn show(json: &str, out: &mut String) {
    if out.len() > MOST {
        return;
    }
    match json.as_bytes().first() {
        Some(b'{') => {
            let members: Map<&RawValue> = serde_json::from_str(json).unwrap_or_default();
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                out.push_str(&quoted(name));
                out.push(':');
                if is_secret(name) {
                    out.push('…');
                } else {
                    show(value.get(), out);
                }
            }
            out.push('}');
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                show(item.get(), out);
            }
            out.push(']');
        }
        Some(b'"') => {
            let text: String = serde_json::from_str(json).unwrap_or_default();
            out.push_str(&quoted(if is_opaque(&text) { "…" } else { &text }));
        }
        _ => out.push_str(&cut(json, TEXT)),
    }
}

/// Whether a member of this name may be a secret.
pub(super) fn is_secret(name: &str) -> bool {
    const WORDS: [&str; 9] = [
        "token",
        "secret",
        "passw",
        "apikey",
        "accesskey",
        "privatekey",
        "auth",
        "credential",
        "session",
    ];
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}

/// Whether a text may be a key: long, in one piece, and neither a number nor a date.
fn is_opaque(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_digit() || "+-.:/TZWUC".contains(c);
    text.len() >= OPAQUE && !text.contains(char::is_whitespace) && !text.chars().all(is_plain)
}

fn quoted(text: &str) -> String {
    format!("{:?}", cut(text, TEXT))
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
