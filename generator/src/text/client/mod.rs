//! The emitted client's own readers of numbers, dates and times, so that JSON is judged just as the client reads it.

// Only a part of them is used here, and they keep to the clients' older Rust.
#![allow(dead_code, unreachable_pub, clippy::manual_is_multiple_of)]

pub(crate) mod codec;
#[path = "../../../runtime/src/runtime/date_style.rs"]
mod date_style;
#[path = "../../../runtime/src/runtime/datetime.rs"]
mod datetime;
#[path = "../../../runtime/src/runtime/day.rs"]
mod day;
#[path = "../../../runtime/src/runtime/nesting.rs"]
pub(crate) mod nesting;

pub(crate) use datetime::DateTime;
pub(crate) use day::is_no_day;

/// A date without a time after it.
pub(crate) fn date(text: &str) -> Option<jiff::civil::Date> {
    let mut rest = text;
    let (day, _) = day::Day::read(&mut rest)?;
    day.date().filter(|_| rest.is_empty())
}
