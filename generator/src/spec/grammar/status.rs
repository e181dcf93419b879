//! Statuses: `404`, or `4xx` for all that begin so.

use super::FromWord;

/// One status, or all with the same first digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Statuses {
    One(u16),
    /// The first digit.
    Class(u16),
}

impl Statuses {
    pub(crate) fn has(self, status: u16) -> bool {
        match self {
            Self::One(one) => one == status,
            Self::Class(class) => class == status / 100,
        }
    }

    /// The first digit.
    pub(crate) fn class(self) -> u16 {
        match self {
            Self::One(one) => one / 100,
            Self::Class(class) => class,
        }
    }
}

impl FromWord for Statuses {
    fn from_word(text: &str) -> Option<Self> {
        let digits = text.strip_suffix("xx");
        let number = digits.unwrap_or(text);
        if !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number = number.parse().ok()?;
        match digits {
            Some(_) => (2..=5).contains(&number).then_some(Self::Class(number)),
            None => (200..=599).contains(&number).then_some(Self::One(number)),
        }
    }
}
