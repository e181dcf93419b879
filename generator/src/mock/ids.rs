//! Ids as the vendor makes them: their shape is learned from the examples.

use fastrand::Rng;

use super::json;
use crate::text::tree::Node;

/// How an id looks.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// Counted from the highest that is known.
    Number,
    /// The same as text.
    NumberText,
    Uuid {
        prefix: String,
    },
    /// Text whose letters and digits change behind its prefix.
    Text {
        prefix: String,
        rest: String,
    },
}

/// Where a UUID has its dashes.
const DASHES: [usize; 4] = [8, 13, 18, 23];
const UUID: usize = 36;

impl Shape {
    /// The shape of some ids; nothing where there are none.
    pub(super) fn of<'n>(ids: impl Iterator<Item = &'n Node>) -> Option<Self> {
        let ids: Vec<&Node> = ids.filter(|id| json::text(id).is_some()).collect();
        let texts: Vec<&str> = ids.iter().filter_map(|id| id.text()).collect();
        let (first, others) = texts.split_first()?;
        let is_digits = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if ids.iter().all(|id| id.is_plain()) {
            return Some(Self::Number);
        }
        if texts.iter().all(is_digits) {
            return Some(Self::NumberText);
        }
        if let Some(prefix) = texts.iter().find_map(|text| before_uuid(text)) {
            let prefix = prefix.to_owned();
            return Some(Self::Uuid { prefix });
        }
        let shared = others
            .iter()
            .fold(*first, |shared, text| common(shared, text));
        let end = shared
            .rfind(['_', '-', ':', '/', '.'])
            .map_or(0, |at| at + 1);
        let (prefix, rest) = first.split_at(end);
        Some(Self::Text {
            prefix: prefix.to_owned(),
            rest: rest.to_owned(),
        })
    }

    /// A new id; `highest` is the highest number so far.
    pub(super) fn next(&self, rng: &mut Rng, highest: &mut i64) -> Node {
        match self {
            Self::Number | Self::NumberText => {
                *highest = highest.checked_add(1).unwrap_or(1);
                match self {
                    Self::Number => json::number(*highest),
                    _ => json::quoted(highest.to_string()),
                }
            }
            Self::Uuid { prefix } => json::quoted(format!("{prefix}{}", uuid(rng))),
            Self::Text { prefix, rest } => {
                let is_hex = rest.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'));
                let other = |c: char| match c {
                    '0'..='9' | 'a'..='f' if is_hex => hex(rng),
                    '0'..='9' => rng.digit(10),
                    'a'..='z' => rng.lowercase(),
                    'A'..='Z' => rng.uppercase(),
                    _ => c,
                };
                // One without letters and digits cannot change.
                let new: String = rest.chars().map(other).collect();
                let new = if new == *rest { uuid(rng) } else { new };
                json::quoted(format!("{prefix}{new}"))
            }
        }
    }
}

fn hex(rng: &mut Rng) -> char {
    rng.digit(16)
}

/// A random UUID.
pub(super) fn uuid(rng: &mut Rng) -> String {
    let digit = |at: usize| match at {
        _ if DASHES.contains(&at) => '-',
        14 => '4',
        19 => ['8', '9', 'a', 'b'][rng.usize(0..4)],
        _ => hex(rng),
    };
    (0..UUID).map(digit).collect()
}

/// What stands before a UUID at the end of a text.
fn before_uuid(text: &str) -> Option<&str> {
    let start = text.len().checked_sub(UUID)?;
    let (prefix, uuid) = (text.get(..start)?, text.get(start..)?);
    let mut digits = uuid.char_indices();
    let is_one = digits.all(|(at, c)| match c {
        '-' => DASHES.contains(&at),
        _ => c.is_ascii_hexdigit() && !DASHES.contains(&at),
    });
    is_one.then_some(prefix)
}

/// What two texts begin with.
fn common<'t>(one: &'t str, other: &str) -> &'t str {
    let same = one.char_indices().zip(other.chars());
    let end = same.take_while(|((_, a), b)| a == b);
    let end = end.last().map_or(0, |((at, c), _)| at + c.len_utf8());
    &one[..end]
}
