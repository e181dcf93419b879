//! Enums whose values are numbers on the wire.

use std::fmt;

use serde::Deserializer;
use serde::de::{Error as DeError, Visitor};

/// An enum of numbers that keeps those it does not know.
pub trait IntEnum: Sized {
    /// The number on the wire.
    fn code(&self) -> i64;
    /// The variant of a number, or the variant for unknown ones.
    fn from_code(code: i64) -> Self;
}

/// A number that this version of the crate does not know; opaque, as [`Unrecognized`](super::Unrecognized) is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnrecognizedCode(i64);

impl UnrecognizedCode {
    // A client without such enums never calls it.
    #[allow(dead_code)]
    pub(crate) fn new(code: i64) -> Self {
        Self(code)
    }

    /// The number on the wire.
    pub fn code(self) -> i64 {
        self.0
    }
}

impl fmt::Debug for UnrecognizedCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl fmt::Display for UnrecognizedCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// Reads an integer, or text that holds one.
#[allow(dead_code)]
pub(crate) fn read_int<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    struct Int;
    impl Visitor<'_> for Int {
        type Value = i64;
        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("an integer or a string of digits")
        }
        fn visit_i64<E: DeError>(self, number: i64) -> Result<i64, E> {
            Ok(number)
        }
        fn visit_u64<E: DeError>(self, number: u64) -> Result<i64, E> {
            i64::try_from(number).map_err(E::custom)
        }
        fn visit_str<E: DeError>(self, text: &str) -> Result<i64, E> {
            text.trim()
                .parse()
                .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
        }
    }
    from.deserialize_any(Int)
}
