//! Single values: numbers however they are written, dates and times in layouts.

#[path = "../../../../runtime/src/runtime/codec/layout.rs"]
mod layout;
#[path = "../../../../runtime/src/runtime/codec/literal.rs"]
mod literal;
#[path = "../../../../runtime/src/runtime/codec/named.rs"]
mod named;

use super::DateTime;

/// A whole number of a type, however it is written.
pub(crate) fn whole<T: TryFrom<i128>>(text: &str) -> Option<T> {
    T::try_from(literal::whole(text)?).ok()
}

/// Whether a text is a number since 1970 whose nanoseconds lie so many places below it.
pub(crate) fn is_since(text: &str, places: i32) -> bool {
    literal::shifted(text, places)
        .and_then(DateTime::counted)
        .is_some()
}

/// A date in a layout.
pub(crate) fn date(pattern: &str, text: &str) -> Option<jiff::civil::Date> {
    layout::date(pattern, text)
}

/// An instant in a layout.
pub(crate) fn date_time(pattern: &str, text: &str) -> Option<DateTime> {
    layout::date_time(pattern, text)
}

/// A date as the client writes it in a layout.
pub(crate) fn date_text(pattern: &str, date: jiff::civil::Date) -> String {
    layout::date_text(pattern, date)
}

/// An instant as the client writes it in a layout.
pub(crate) fn date_time_text(pattern: &str, value: DateTime) -> String {
    layout::date_time_text(pattern, value)
}
