//! The three states of a field that an update may leave alone, clear or set.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What an update does to one field.
///
/// Setters take `impl Into<Patch<T>>`, so callers seldom write it: a setter that is not called leaves the field
/// unchanged, `None` clears it, and a value sets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent and keeps its value.
    #[default]
    Unchanged,
    /// The field is sent as null.
    Clear,
    /// The field gets this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the field is not sent.
    pub const fn is_unchanged(&self) -> bool {
        matches!(self, Self::Unchanged)
    }

    /// Whether the field is cleared.
    pub const fn is_clear(&self) -> bool {
        matches!(self, Self::Clear)
    }

    /// The same state, of a reference.
    pub const fn as_ref(&self) -> Patch<&T> {
        match self {
            Self::Unchanged => Patch::Unchanged,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(value),
        }
    }

    /// The same state, with another value in place of the one that it sets.
    pub fn map<U>(self, value: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Unchanged => Patch::Unchanged,
            Self::Clear => Patch::Clear,
            Self::Set(old) => Patch::Set(value(old)),
        }
    }

    /// The value that the field gets, if it gets one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Unchanged | Self::Clear => None,
        }
    }
}

impl<T> Patch<T> {
    /// This state, or `below` where this one changes nothing.
    pub(crate) fn or(self, below: Self) -> Self {
        if self.is_unchanged() { below } else { self }
    }

    /// The value of a setting: `None` once it is cleared, and `unchanged` if it was not set.
    pub(crate) fn over(self, unchanged: Option<T>) -> Option<T> {
        match self {
            Self::Unchanged => unchanged,
            Self::Clear => None,
            Self::Set(value) => Some(value),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    /// `Unchanged` has no JSON of its own; fields skip it.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(to)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::deserialize(from).map(Self::from)
    }
}
