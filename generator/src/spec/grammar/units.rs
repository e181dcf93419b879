//! Rates, times and names in braces.

use std::time::Duration;

use super::FromWord;

/// The names in braces.
pub(crate) fn placeholders(template: &str) -> Vec<&str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// Whether each brace has its other half, around a name.
pub(crate) fn has_whole_braces(template: &str) -> bool {
    let mut pieces = template.split('{');
    let is_plain = |text: &str| !text.contains('}');
    pieces.next().is_none_or(is_plain)
        && pieces.all(|piece| {
            piece
                .split_once('}')
                .is_some_and(|(name, after)| !name.is_empty() && is_plain(after))
        })
}

/// `40/s`, `100/min`, `1000/h`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate {
    pub(crate) calls: u32,
    pub(crate) seconds: u64,
}

impl FromWord for Rate {
    fn from_word(text: &str) -> Option<Self> {
        let (calls, unit) = text.split_once('/')?;
        let seconds = match unit.trim() {
            "s" => 1,
            "min" => 60,
            "h" => 3600,
            _ => return None,
        };
        let calls = calls.trim().parse().ok().filter(|calls| *calls > 0)?;
        Some(Self { calls, seconds })
    }
}

/// `500ms`, `30s`, `2min`.
impl FromWord for Duration {
    fn from_word(text: &str) -> Option<Self> {
        let split = text.find(|character: char| !character.is_ascii_digit())?;
        let (number, unit) = text.split_at(split);
        let number: u64 = number.parse().ok().filter(|number| *number > 0)?;
        match unit {
            "ms" => Some(Self::from_millis(number)),
            "s" => Some(Self::from_secs(number)),
            "min" => number.checked_mul(60).map(Self::from_secs),
            _ => None,
        }
    }
}
