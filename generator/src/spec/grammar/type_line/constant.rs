//! `const(email)`: the one value that a field has.

use std::fmt;

/// A value that the client sends by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Const {
    Text(String),
    Int(i64),
    Bool(bool),
}

impl Const {
    /// A value without quotes; none where it may be meant as another kind of number, or as null.
    pub(super) fn bare(text: &str) -> Option<Self> {
        let number = || text.parse::<i64>().ok();
        match text {
            "true" | "false" => Some(Self::Bool(text == "true")),
            "" | "null" => None,
            _ if !text.chars().all(Self::is_bare) => None,
            _ if number().is_some_and(|number| number.to_string() == text) => {
                number().map(Self::Int)
            }
            _ if text.parse::<f64>().is_ok_and(f64::is_finite) => None,
            _ => Some(Self::Text(text.to_owned())),
        }
    }

    /// Whether a character needs no quotes.
    pub(crate) fn is_bare(character: char) -> bool {
        character.is_alphanumeric() || "_-.+:/".contains(character)
    }

    /// The value as text on the wire.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Int(number) => number.to_string(),
            Self::Bool(flag) => flag.to_string(),
        }
    }
}

impl fmt::Display for Const {
    /// As a line has it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) if Self::bare(text).as_ref() != Some(self) => {
                write!(out, "\"{text}\"")
            }
            _ => out.write_str(&self.text()),
        }
    }
}
