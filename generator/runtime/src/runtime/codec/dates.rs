//! Days and instants in other forms than ISO 8601. All readers take ISO 8601 too.

use std::fmt;
use std::marker::PhantomData;

use jiff::fmt::strtime;
use jiff::tz::Offset;
use jiff::{Timestamp, civil};
use serde::de::{Error as DeError, Unexpected, Visitor};
use serde::ser::Error as _;
use serde::{Deserializer, Serializer};

use super::super::DateTime;
use super::{Decode, Encode, Textual};

/// A pattern of dates, in the notation of `strftime`.
pub trait DateLayout {
    /// Such as `%Y:%m:%d`.
    const PATTERN: &'static str;
}

/// A day in ISO 8601; of a date with a time, the date is read.
#[derive(Debug)]
pub enum Date {}

/// A day in a layout.
#[derive(Debug)]
pub struct Layout<L>(PhantomData<L>);

/// An instant in a layout; without a zone it means UTC.
#[derive(Debug)]
pub struct DateTimeLayout<L>(PhantomData<L>);

/// An instant as whole seconds since 1970.
#[derive(Debug)]
pub enum UnixSeconds {}

/// An instant as whole milliseconds since 1970.
#[derive(Debug)]
pub enum UnixMillis {}

impl Encode<civil::Date> for Date {
    fn serialize<S: Serializer>(value: &civil::Date, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }
}

impl Decode<civil::Date> for Date {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<civil::Date, D::Error> {
        from.deserialize_str(Text {
            read: iso_date,
            expected: "a date",
        })
    }
}

impl Textual<civil::Date> for Date {
    fn text(value: &civil::Date) -> String {
        value.to_string()
    }
}

impl<L: DateLayout> Encode<civil::Date> for Layout<L> {
    fn serialize<S: Serializer>(value: &civil::Date, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&strtime::format(L::PATTERN, *value).map_err(S::Error::custom)?)
    }
}

impl<L: DateLayout> Decode<civil::Date> for Layout<L> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<civil::Date, D::Error> {
        let read = |text: &str| {
            civil::Date::strptime(L::PATTERN, text)
                .ok()
                .or_else(|| iso_date(text))
        };
        from.deserialize_str(Text {
            read,
            expected: L::PATTERN,
        })
    }
}

impl<L: DateLayout> Textual<civil::Date> for Layout<L> {
    fn text(value: &civil::Date) -> String {
        strtime::format(L::PATTERN, *value).unwrap_or_else(|_| value.to_string())
    }
}

impl<L: DateLayout> Encode<DateTime> for DateTimeLayout<L> {
    fn serialize<S: Serializer>(value: &DateTime, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&Self::text(value))
    }
}

impl<L: DateLayout> Decode<DateTime> for DateTimeLayout<L> {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<DateTime, D::Error> {
        let read = |text: &str| laid_out(L::PATTERN, text).or_else(|| text.parse().ok());
        from.deserialize_str(Text {
            read,
            expected: L::PATTERN,
        })
    }
}

impl<L: DateLayout> Textual<DateTime> for DateTimeLayout<L> {
    fn text(value: &DateTime) -> String {
        let utc = value.timestamp().to_zoned(jiff::tz::TimeZone::UTC);
        strtime::format(L::PATTERN, &utc).unwrap_or_else(|_| value.to_string())
    }
}

impl Encode<DateTime> for UnixSeconds {
    fn serialize<S: Serializer>(value: &DateTime, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(value.timestamp().as_second())
    }
}

impl Decode<DateTime> for UnixSeconds {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<DateTime, D::Error> {
        from.deserialize_any(Unix {
            read: |number| Timestamp::from_second(number).ok(),
        })
    }
}

impl Textual<DateTime> for UnixSeconds {
    fn text(value: &DateTime) -> String {
        value.timestamp().as_second().to_string()
    }
}

impl Encode<DateTime> for UnixMillis {
    fn serialize<S: Serializer>(value: &DateTime, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(value.timestamp().as_millisecond())
    }
}

impl Decode<DateTime> for UnixMillis {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<DateTime, D::Error> {
        from.deserialize_any(Unix {
            read: |number| Timestamp::from_millisecond(number).ok(),
        })
    }
}

impl Textual<DateTime> for UnixMillis {
    fn text(value: &DateTime) -> String {
        value.timestamp().as_millisecond().to_string()
    }
}

fn iso_date(text: &str) -> Option<civil::Date> {
    // The date as it is written, whatever the zone after it; but what is after it must be a time.
    text.parse::<DateTime>().ok()?;
    text.get(..10)?.parse().ok()
}

fn laid_out(pattern: &str, text: &str) -> Option<DateTime> {
    let parts = strtime::parse(pattern, text).ok()?;
    if let Ok(at) = parts.to_timestamp() {
        return Some(at.into());
    }
    let midnight = || Some(parts.to_date().ok()?.at(0, 0, 0, 0));
    let local = parts.to_datetime().ok().or_else(midnight)?;
    Some(Offset::UTC.to_timestamp(local).ok()?.into())
}

/// Reads text with a function.
struct Text<F> {
    read: F,
    expected: &'static str,
}

impl<T, F: Fn(&str) -> Option<T>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.expected)
    }

    fn visit_str<E: DeError>(self, text: &str) -> Result<T, E> {
        (self.read)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

/// Reads a number since 1970, a text that holds it, or a date and time.
struct Unix {
    read: fn(i64) -> Option<Timestamp>,
}

impl Visitor<'_> for Unix {
    type Value = DateTime;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a time since 1970")
    }

    fn visit_i64<E: DeError>(self, number: i64) -> Result<DateTime, E> {
        (self.read)(number)
            .map(DateTime::from)
            .ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: DeError>(self, number: u64) -> Result<DateTime, E> {
        self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn visit_str<E: DeError>(self, text: &str) -> Result<DateTime, E> {
        match text.trim().parse() {
            Ok(number) => self.visit_i64(number),
            Err(_) => text
                .parse()
                .map_err(|_| E::invalid_value(Unexpected::Str(text), &self)),
        }
    }
}
