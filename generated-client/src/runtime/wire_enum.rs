// Copied from generator/runtime/src/runtime/wire_enum.rs by `cargo xtask codegen`; edit it there.

//! Enums whose values are text on the wire.

use std::fmt;

/// An enum that keeps values it does not know, because services add some.
pub trait WireEnum: Sized {
    /// The value as the wire has it.
    fn as_str(&self) -> &str;
    /// The variant of a value, or the variant for unknown ones.
    fn from_wire(text: &str) -> Self;
}

/// An enum that has all values there will ever be.
pub trait ClosedEnum: Sized {
    /// The value as the wire has it.
    fn as_str(&self) -> &str;
    /// The variant of a value.
    fn from_wire(text: &str) -> Option<Self>;
}

/// A value that this version of the crate does not know.
///
/// It is opaque, so that code which meets one keeps working when the value gets a variant of its own: compare
/// `as_str()` of the enum in place of matching on it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    // A client without open enums never calls it.
    #[allow(dead_code)]
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as the wire has it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, out)
    }
}

/// A text that is not a value of a closed enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    name: &'static str,
    value: String,
}

impl UnknownValue {
    #[allow(dead_code)]
    pub(crate) fn new(name: &'static str, value: &str) -> Self {
        Self {
            name,
            value: value.chars().take(60).collect(),
        }
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} is not a value of {}", self.value, self.name)
    }
}

impl std::error::Error for UnknownValue {}
