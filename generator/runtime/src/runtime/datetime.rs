//! Instants that remember how they were written.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::Timestamp;
use jiff::fmt::temporal::Pieces;

use super::date_style::{Local, Style, Zone};
use super::day::{Day, NANOS_OF_DAY};

/// An instant, with nanoseconds, that is written again as it was read.
///
/// A text without a zone means UTC, and a date alone means its midnight in UTC. Comparisons look at the instant only.
/// A leap second is read as the one before it, `24:00:00` as the midnight of the next day, and the rarer forms of ISO 8601
/// (`20240102T030405+02`) are written in the usual one, with their offset.
///
/// Services write dates that stand for "never" or "none": they are kept as they are, even beyond the last [`Timestamp`],
/// which is a day before the end of the year 9999, and so are numbers of seconds. `0000-00-00` counts as the first day of
/// the year 0.
#[derive(Clone, Copy)]
pub struct DateTime {
    /// Nanoseconds since 1970, in UTC.
    since: i128,
    style: Style,
}

impl DateTime {
    /// The instant, to calculate with; the first or last timestamp there is, where the instant lies beyond it.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_nanosecond(self.since).unwrap_or(if self.since < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        })
    }

    /// An instant in the usual form.
    fn of(since: i128) -> Self {
        let style = Style::canonical(since);
        Self { since, style }
    }

    /// The same, of a number that may have no day.
    pub(crate) fn counted(since: i128) -> Option<Self> {
        // Far from where counting days would end.
        const MOST: i128 = 1 << 62;
        let is_day = since.div_euclid(NANOS_OF_DAY).abs() < MOST;
        is_day.then(|| Self::of(since))
    }

    pub(crate) fn styled(since: i128, style: Style) -> Self {
        Self { since, style }
    }

    /// As it was written.
    pub(crate) fn text(self) -> String {
        self.style.write(self.since)
    }

    pub(crate) fn since(self) -> i128 {
        self.since
    }

    pub(crate) fn style(self) -> Style {
        self.style
    }
}

impl From<Timestamp> for DateTime {
    /// It will be written in RFC 3339 with `Z` and the digits it needs.
    fn from(at: Timestamp) -> Self {
        Self::of(at.as_nanosecond())
    }
}

impl From<DateTime> for Timestamp {
    /// As [`DateTime::timestamp`].
    fn from(value: DateTime) -> Self {
        value.timestamp()
    }
}

impl FromStr for DateTime {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        let read = Style::read(text).map(|(since, style)| Self { since, style });
        read.or_else(|| rarer(text))
            .ok_or_else(|| DateTimeError(text.chars().take(60).collect()))
    }
}

/// Rarer forms are read too, but written in the usual one, with their offset.
fn rarer(text: &str) -> Option<DateTime> {
    let pieces = Pieces::parse(text).ok()?;
    let (date, time) = (pieces.date(), pieces.time()?);
    let day = Day::from(date);
    let offset = pieces.to_numeric_offset()?;
    let since = Local { day, time }.since(offset)?;
    let style = Style::canonical(since).in_zone(Zone::at(offset));
    Some(DateTime::styled(since, style))
}

/// A text that is not an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateTimeError(String);

impl fmt::Display for DateTimeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} is not a date and time", self.0)
    }
}

impl std::error::Error for DateTimeError {}

impl fmt::Display for DateTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text())
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.since == other.since
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.since.cmp(&other.since)
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.since.hash(state);
    }
}
