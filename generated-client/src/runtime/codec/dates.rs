// Copied from generator/runtime/src/runtime/codec/dates.rs by `cargo xtask codegen`; edit it there.

//! Dates and instants in other forms than ISO 8601. All readers take ISO 8601 too.

use std::marker::PhantomData;

use jiff::civil;

use super::super::DateTime;
use super::super::date_style::{Style, YearStyle};
use super::super::day::{Day, is_no_day};
use super::super::json::{Fault, Json, Next, Sink};
use super::literal::shifted;
use super::{Decode, Encode, Textual, layout};

/// A pattern of dates, in the notation of `strftime`.
pub trait DateLayout {
    /// Such as `%Y:%m:%d`; of a date with a time also `rfc2822` or `dotnet`.
    const PATTERN: &'static str;
}

/// A date in ISO 8601; of a date with a time, the date is read.
///
/// `0000-00-00` is read as none where the field may be null or absent. What else is not a day of the years -9999 to 9999 is an error: as
/// another day it would be written back. A [`DateTime`] keeps both.
#[derive(Debug)]
pub enum Date {}

/// A date in a layout.
#[derive(Debug)]
pub struct Layout<L>(PhantomData<L>);

/// An instant in a layout; without a zone it means UTC.
#[derive(Debug)]
pub struct DateTimeLayout<L>(PhantomData<L>);

/// An instant as whole seconds since 1970; a fraction is read, and not written.
#[derive(Debug)]
pub enum UnixSeconds {}

/// An instant as whole milliseconds since 1970; a fraction is read, and not written.
#[derive(Debug)]
pub enum UnixMillis {}

impl Encode<civil::Date> for Date {
    fn write(value: &civil::Date, to: &mut dyn Sink) -> Result<(), Fault> {
        to.text(&date_text(*value))
    }
}

impl Decode<civil::Date> for Date {
    fn read(json: &mut Json<'_>) -> Result<civil::Date, Fault> {
        json.text(A_DATE, iso_date)
    }

    fn read_option(json: &mut Json<'_>) -> Result<Option<civil::Date>, Fault> {
        option::<Self, _>(json)
    }
}

impl Textual<civil::Date> for Date {
    fn text(value: &civil::Date) -> Option<String> {
        Some(date_text(*value))
    }
}

impl<L: DateLayout> Encode<civil::Date> for Layout<L> {
    fn write(value: &civil::Date, to: &mut dyn Sink) -> Result<(), Fault> {
        to.text(&layout::date_text(L::PATTERN, *value))
    }
}

impl<L: DateLayout> Decode<civil::Date> for Layout<L> {
    fn read(json: &mut Json<'_>) -> Result<civil::Date, Fault> {
        json.text(L::PATTERN, |text| {
            layout::date(L::PATTERN, text).or_else(|| iso_date(text))
        })
    }

    fn read_option(json: &mut Json<'_>) -> Result<Option<civil::Date>, Fault> {
        option::<Self, _>(json)
    }
}

impl<L: DateLayout> Textual<civil::Date> for Layout<L> {
    fn text(value: &civil::Date) -> Option<String> {
        Some(layout::date_text(L::PATTERN, *value))
    }
}

impl<L: DateLayout> Encode<DateTime> for DateTimeLayout<L> {
    fn write(value: &DateTime, to: &mut dyn Sink) -> Result<(), Fault> {
        to.text(&layout::date_time_text(L::PATTERN, *value))
    }
}

impl<L: DateLayout> Decode<DateTime> for DateTimeLayout<L> {
    fn read(json: &mut Json<'_>) -> Result<DateTime, Fault> {
        json.text(L::PATTERN, |text| {
            layout::date_time(L::PATTERN, text).or_else(|| text.parse().ok())
        })
    }

    fn read_option(json: &mut Json<'_>) -> Result<Option<DateTime>, Fault> {
        option::<Self, _>(json)
    }
}

impl<L: DateLayout> Textual<DateTime> for DateTimeLayout<L> {
    fn text(value: &DateTime) -> Option<String> {
        Some(layout::date_time_text(L::PATTERN, *value))
    }
}

impl Encode<DateTime> for UnixSeconds {
    fn write(value: &DateTime, to: &mut dyn Sink) -> Result<(), Fault> {
        number(seconds(*value), to)
    }
}

impl Decode<DateTime> for UnixSeconds {
    fn read(json: &mut Json<'_>) -> Result<DateTime, Fault> {
        json.literal(SINCE, |text| since(text, 9))
    }
}

impl Textual<DateTime> for UnixSeconds {
    fn text(value: &DateTime) -> Option<String> {
        Some(seconds(*value).to_string())
    }
}

impl Encode<DateTime> for UnixMillis {
    fn write(value: &DateTime, to: &mut dyn Sink) -> Result<(), Fault> {
        number(millis(*value), to)
    }
}

impl Decode<DateTime> for UnixMillis {
    fn read(json: &mut Json<'_>) -> Result<DateTime, Fault> {
        json.literal(SINCE, |text| since(text, 6))
    }
}

impl Textual<DateTime> for UnixMillis {
    fn text(value: &DateTime) -> Option<String> {
        Some(millis(*value).to_string())
    }
}

/// Reads a value that may be absent: null, or a date of zeros.
fn option<C: Decode<T>, T>(json: &mut Json<'_>) -> Result<Option<T>, Fault> {
    let is_none = match json.look()? {
        Next::Text => json.clone().text("", |text| Some(is_no_day(text)))?,
        _ => false,
    };
    if is_none {
        return json.text("", |_| Some(None));
    }
    if json.null()? {
        return Ok(None);
    }
    C::read(json).map(Some)
}

const A_DATE: &str = "a date of the years -9999 to 9999";

const SINCE: &str = "a time since 1970";

fn seconds(value: DateTime) -> i128 {
    value.since() / 1_000_000_000
}

fn millis(value: DateTime) -> i128 {
    value.since() / 1_000_000
}

/// Writes a number, as one of 64 bits where it is.
fn number(number: i128, to: &mut dyn Sink) -> Result<(), Fault> {
    match i64::try_from(number) {
        Ok(number) => to.int(number),
        Err(_) => to.digits(&number.to_string()),
    }
}

/// Reads a number since 1970 whose nanoseconds lie so many places below it, or a date and time.
fn since(text: &str, places: i32) -> Option<DateTime> {
    match shifted(text, places) {
        Some(nanos) => DateTime::counted(nanos),
        None => text.parse().ok(),
    }
}

fn date_text(date: civil::Date) -> String {
    let day = Day::from(date);
    let mut text = String::with_capacity(10);
    day.write(YearStyle::of(day.year), &mut text);
    text
}

fn iso_date(text: &str) -> Option<civil::Date> {
    // The date as it is written, whatever the zone after it; but what is after it must be a time.
    Style::read(text)?;
    Day::read(&mut { text })?.0.date()
}
