//! Enums whose values are numbers on the wire.

use std::fmt;

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
