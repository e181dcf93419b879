//! What the compiled client read, written as JSON again, held against what was recorded.

use super::judge::{Problem, Verdict};
use super::tree::Tree;
use crate::locate::{Kind, Node, Style};

/// Adds what was lost or changed on the way through the client.
///
/// Keys that the spec does not know are passed over: they were told. So is what says nothing: null, an empty text,
/// list or object, and a key that is not there.
pub(crate) fn compare(verdict: &mut Verdict, read: &Tree, payload: &Node, written: &Node) {
    let mut comparison = Comparison {
        read,
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
    found: Vec<(String, &'static str)>,
}

impl Comparison<'_> {
    fn tell(&mut self, node: &Node, detail: &'static str) {
        let place = format!("response{}", self.read.place(node.range.start));
        self.found.push((place, detail));
    }

    fn value(&mut self, read: &Node, written: &Node) {
        match (&read.kind, &written.kind) {
            (Kind::Map(members), Kind::Map(others)) => {
                for (key, value) in members {
                    match written.get(&key.text) {
                        Some(other) => self.value(value, other),
                        None if says_nothing(value) => {}
                        None => self.tell(value, "read, and not written back"),
                    }
                }
                let new = |(key, other): &&(_, Node)| {
                    let key: &crate::locate::Key = key;
                    read.get(&key.text).is_none() && !says_nothing(other)
                };
                if others.iter().any(|entry| new(&entry)) {
                    self.tell(read, "a key is written that was not there");
                }
            }
            (Kind::List(items), Kind::List(others)) if items.len() == others.len() => {
                for (item, other) in items.iter().zip(others) {
                    self.value(item, other);
                }
            }
            (Kind::Scalar { .. }, Kind::Scalar { .. }) if is_same(read, written) => {}
            _ if says_nothing(read) && says_nothing(written) => {}
            _ => self.tell(read, "written back as another value"),
        }
    }
}

/// Whether two scalars are the same value; one that is typed text may have come without quotes.
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
        (Style::Quoted, Style::Quoted) => a == b,
        (Style::Quoted, _) => false,
        _ => a == b || number(a).is_some_and(|value| number(b) == Some(value)),
    }
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

/// Null, and what is written in its place.
fn says_nothing(node: &Node) -> bool {
    match &node.kind {
        Kind::Scalar { text, style } => {
            text.is_empty() || (*style == Style::Plain && text == "null")
        }
        Kind::List(items) => items.is_empty(),
        Kind::Map(members) => members.iter().all(|(_, value)| says_nothing(value)),
    }
}
