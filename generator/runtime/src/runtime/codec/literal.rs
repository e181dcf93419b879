//! Values whose JSON may be a number, or text that holds it.

use std::fmt;

use serde::Deserializer;
use serde::de::{Error as DeError, Unexpected, Visitor};

/// The name under which [`json::read`](super::super::json::read) gives the text of a number as it came.
pub(in super::super) const LITERAL: &str = "$client::literal";

/// Reads a value from the text of a number, from text, or from `true` and `false`.
pub(in super::super) fn literal<'de, D: Deserializer<'de>, T>(
    from: D,
    expected: &'static str,
    read: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    from.deserialize_newtype_struct(LITERAL, Literal { read, expected })
}

struct Literal<T> {
    read: fn(&str) -> Option<T>,
    expected: &'static str,
}

impl<'de, T> Visitor<'de> for Literal<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.expected)
    }

    /// Of a reader that is not this crate's.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_str<E: DeError>(self, text: &str) -> Result<T, E> {
        (self.read)(text.trim()).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_i64<E: DeError>(self, number: i64) -> Result<T, E> {
        (self.read)(&number.to_string())
            .ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: DeError>(self, number: u64) -> Result<T, E> {
        (self.read)(&number.to_string())
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: DeError>(self, number: f64) -> Result<T, E> {
        // A longer whole number may have lost digits on its way into a float.
        const LONGEST: f64 = 9_007_199_254_740_992.0;
        let value = (number.abs() < LONGEST).then(|| (self.read)(&number.to_string()));
        value
            .flatten()
            .ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_bool<E: DeError>(self, truth: bool) -> Result<T, E> {
        (self.read)(if truth { "true" } else { "false" })
            .ok_or_else(|| E::invalid_type(Unexpected::Bool(truth), &self))
    }
}

/// A whole number, however it is written: `12`, `12.0`, `1e5`, `-0`.
pub(in super::super) fn whole(text: &str) -> Option<i128> {
    // Nearly all are written in the usual way.
    let usual = text.parse::<i64>().map(i128::from).ok();
    usual.or_else(|| shifted(text, 0))
}

/// A decimal number times ten to the power of `places`, if that is whole. No digit is lost on the way.
pub(super) fn shifted(text: &str, places: i32) -> Option<i128> {
    // More digits than a number of 128 bits has.
    const MOST: i32 = 38;
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() || digits.bytes().all(|byte| byte == b'0') {
        return Some(0);
    }
    let end = i32::try_from(whole.len())
        .ok()?
        .checked_add(exponent)?
        .checked_add(places)?;
    let zeros = end.checked_sub(i32::try_from(digits.len()).ok()?)?;
    if !(0..=MOST).contains(&zeros) {
        return None;
    }
    let digits = format!("{digits}{:0<1$}", "", usize::try_from(zeros).ok()?);
    let number: i128 = digits.parse().ok()?;
    Some(if text.starts_with('-') {
        -number
    } else {
        number
    })
}
