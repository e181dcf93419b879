//! Compares what the compiled client decoded and encoded again with what was recorded.

use std::collections::HashSet;

use super::judge::{Problem, Verdict};
use super::tree::Tree;
use crate::model::{Types, fit};
use crate::text::client;
use crate::text::tree::{Key, Kind, Node, Style};

/// Adds what the client lost or changed.
///
/// Ignores keys that the spec does not declare, since they are already reported, and empty values: null, an empty
/// text, list or object, and a missing key.
pub(crate) fn compare(
    verdict: &mut Verdict,
    types: &Types<'_>,
    read: &Tree,
    payload: &Node,
    written: &Node,
) {
    let mut comparison = Comparison {
        read,
        older: types.older_names().collect(),
        found: Vec::new(),
    };
    comparison.value(payload, written);
    for (place, detail) in comparison.found {
        let told = verdict
            .problems
            .iter()
            .any(|known| is_at_or_below(&place, &known.place));
        if !told {
            verdict.add(Problem::new("round-trip", place, detail));
        }
    }
}

fn is_at_or_below(place: &str, above: &str) -> bool {
    place
        .strip_prefix(above)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

struct Comparison<'a> {
    read: &'a Tree,
    /// Older names that are still read, and the names that are written.
    older: HashSet<(&'a str, &'a str)>,
    found: Vec<(String, &'static str)>,
}

impl Comparison<'_> {
    fn tell(&mut self, node: &Node, detail: &'static str) {
        let place = format!("response{}", self.read.place(node.range.start));
        self.found.push((place, detail));
    }

    fn is_same_key(&self, read: &str, written: &str) -> bool {
        read == written || self.older.contains(&(read, written))
    }

    /// What was written for a key that was read, perhaps under its newer name.
    fn counterpart<'n>(&self, read: &str, written: &'n [(Key, Node)]) -> Option<&'n Node> {
        let mut written = written.iter();
        let found = written.find(|(key, _)| self.is_same_key(read, &key.text));
        found.map(|(_, node)| node)
    }

    /// Whether JSON in a text says the same; it may have come without the text around it.
    fn is_same_inside(&self, read: &Node, written: &Node) -> bool {
        let Some(written) = fit::inside(written) else {
            return false;
        };
        let inside = fit::inside(read);
        let mut comparison = Comparison {
            read: self.read,
            older: self.older.clone(),
            found: Vec::new(),
        };
        comparison.value(inside.as_ref().unwrap_or(read), &written);
        comparison.found.is_empty()
    }

    fn value(&mut self, read: &Node, written: &Node) {
        match (&read.kind, &written.kind) {
            (Kind::Map(members), Kind::Map(others)) => {
                for (key, value) in members {
                    match self.counterpart(&key.text, others) {
                        Some(other) => self.value(value, other),
                        None if is_empty(value) => {}
                        None => self.tell(value, "read, but not written back"),
                    }
                }
                let read_keys = members.iter().map(|(key, _)| key.text.as_str());
                let is_new = |(key, other): &(Key, Node)| {
                    let mut keys = read_keys.clone();
                    !is_empty(other) && !keys.any(|read| self.is_same_key(read, &key.text))
                };
                if others.iter().any(is_new) {
                    self.tell(read, "a key that was not there is written");
                }
            }
            (Kind::List(items), Kind::List(others)) if items.len() == others.len() => {
                for (item, other) in items.iter().zip(others) {
                    self.value(item, other);
                }
            }
            (Kind::Scalar { .. }, Kind::Scalar { .. }) if is_same(read, written) => {}
            // What stands inside has no place of its own.
            (_, Kind::Scalar { .. }) if self.is_same_inside(read, written) => {}
            _ if is_empty(read) && is_empty(written) => {}
            _ => self.tell(read, "written back as another value"),
        }
    }
}

/// Whether two scalars are the same value; a value that is text in the spec may have been received without quotes.
fn is_same(read: &Node, written: &Node) -> bool {
    let (
        Kind::Scalar {
            text: a,
            style: first,
        },
        Kind::Scalar {
            text: b,
            style: second,
        },
    ) = (&read.kind, &written.kind)
    else {
        return false;
    };
    match (first, second) {
        (Style::Quoted, Style::Quoted) => a == b || is_same_text(a, b),
        (Style::Quoted, _) => false,
        (_, Style::Quoted) => a == b || is_same_text(a, b),
        _ => a == b || number(a).is_some_and(|value| number(b) == Some(value)),
    }
}

/// Whether two texts are the same value in other words. Text that is only text is written as it was read, so what
/// differs is a number, a truth value, a date or a time.
fn is_same_text(read: &str, written: &str) -> bool {
    let read = read.trim();
    if let Some(value) = number(read) {
        let truth = match written {
            "true" => Some("1"),
            "false" => Some("0"),
            _ => None,
        };
        return number(truth.unwrap_or(written)) == Some(value);
    }
    let is_truth = matches!(written, "true" | "false");
    (is_truth && read.eq_ignore_ascii_case(written))
        || laid_out(read) == laid_out(written)
        || client::date(read).is_some_and(|date| date.to_string() == written)
}

/// A text whose zone, if it ends with one, has no colon.
fn laid_out(text: &str) -> String {
    let text = match text.strip_suffix(['Z', 'z']) {
        Some(local) => format!("{local}+0000"),
        None => text.to_owned(),
    };
    match text.rsplit_once(':') {
        Some((before, minutes)) if has_zone(before) => format!("{before}{minutes}"),
        _ => text,
    }
}

/// Whether a text ends with the sign and the hours of a zone.
fn has_zone(text: &str) -> bool {
    let mut end = text.bytes().rev();
    let digits = end.by_ref().take(2).filter(u8::is_ascii_digit).count();
    digits == 2 && matches!(end.next(), Some(b'+' | b'-'))
}

/// A number's sign, digits and power of ten: `7`, `7.0` and `0.7e1` are the same.
fn number(text: &str) -> Option<(bool, String, i64)> {
    let (mantissa, power) = match text.split_once(['e', 'E']) {
        Some((mantissa, power)) => (mantissa, power.parse::<i64>().ok()?),
        None => (text, 0),
    };
    let (is_negative, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, mantissa),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let kept = digits.trim_end_matches('0');
    let dropped = digits.len() - kept.len();
    let kept = kept.trim_start_matches('0');
    if kept.is_empty() {
        return Some((false, String::new(), 0));
    }
    let shift = i64::try_from(dropped).ok()? - i64::try_from(fraction.len()).ok()?;
    Some((is_negative, kept.to_owned(), power.checked_add(shift)?))
}

/// Null, or an empty value that replaces it.
fn is_empty(node: &Node) -> bool {
    match &node.kind {
        Kind::Scalar { text, style } => {
            text.is_empty()
                || (*style == Style::Plain && text == "null")
                || (*style != Style::Plain && client::is_no_day(text))
        }
        Kind::List(items) => items.is_empty(),
        Kind::Map(members) => members.iter().all(|(_, value)| is_empty(value)),
    }
}
