//! Instants that remember how they were written.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::Timestamp;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::date_style::Style;

/// An instant, with nanoseconds, that is written again as it was read.
///
/// A text without a zone means UTC, and a date alone means its midnight in UTC. Comparisons look at the instant only.
#[derive(Clone, Copy)]
pub struct DateTime {
    at: Timestamp,
    style: Style,
}

impl DateTime {
    /// The instant, to calculate with.
    pub const fn timestamp(self) -> Timestamp {
        self.at
    }
}

impl From<Timestamp> for DateTime {
    /// It will be written in RFC 3339 with `Z` and the digits it needs.
    fn from(at: Timestamp) -> Self {
        Self {
            at,
            style: Style::canonical(at),
        }
    }
}

impl From<DateTime> for Timestamp {
    fn from(value: DateTime) -> Self {
        value.at
    }
}

impl FromStr for DateTime {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        match Style::read(text) {
            Some((at, style)) => Ok(Self { at, style }),
            // Rarer forms are read too, but written in the usual one.
            None => text
                .parse::<Timestamp>()
                .map(Self::from)
                .map_err(|_| DateTimeError(text.chars().take(60).collect())),
        }
    }
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
        self.style.write(self.at, out)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
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
        self.at.cmp(&other.at)
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = DateTime;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a date and time")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<DateTime, E> {
                text.parse().map_err(E::custom)
            }
        }
        from.deserialize_str(Text)
    }
}
