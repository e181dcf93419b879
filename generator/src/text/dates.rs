//! Dates and times in vendors' formats.

use crate::text::client::codec;

/// A date-time in a vendor's format, as ISO 8601.
pub(crate) fn iso(pattern: &str, text: &str) -> Option<String> {
    codec::date_time(pattern, text).map(|time| time.to_string())
}

/// A date in a vendor's format, as ISO 8601.
pub(crate) fn iso_date(pattern: &str, text: &str) -> Option<String> {
    codec::date(pattern, text).map(|date| date.to_string())
}

/// A UNIX time, in parts of a second, as RFC 3339.
pub(crate) fn unix(text: &str, parts: i64) -> Option<String> {
    let number: i64 = text.parse().ok()?;
    let time = match parts {
        1 => jiff::Timestamp::from_second(number),
        _ => jiff::Timestamp::from_millisecond(number),
    };
    time.ok().map(|time| time.to_string())
}
