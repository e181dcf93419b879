//! Small texts of api.yaml: names in braces, rates and times.

use std::time::Duration;

use crate::ir::Rate;

/// The names in braces.
pub(crate) fn placeholders(template: &str) -> Vec<&str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// `40/s`, `100/min`, `1000/h`.
pub(crate) fn rate(text: &str) -> Option<Rate> {
    let (calls, unit) = text.split_once('/')?;
    let seconds = match unit.trim() {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        _ => return None,
    };
    let calls = calls.trim().parse().ok().filter(|calls| *calls > 0)?;
    Some(Rate { calls, seconds })
}

/// `500ms`, `30s`, `2min`.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let split = text.find(|character: char| !character.is_ascii_digit())?;
    let (number, unit) = text.split_at(split);
    let number: u64 = number.parse().ok().filter(|number| *number > 0)?;
    match unit {
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        "min" => number.checked_mul(60).map(Duration::from_secs),
        _ => None,
    }
}
