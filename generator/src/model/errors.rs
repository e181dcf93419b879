//! Where responses say that a call failed, and why.

use indexmap::IndexMap;

use crate::spec::grammar::place::{Path, Step, places};
use crate::spec::grammar::{PlaceLine, Places};
use crate::spec::{Errors, Words};
use crate::text::tree::Node;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorShape<'s> {
    /// Values that mean a failure.
    pub(crate) when: Vec<Sign<'s>>,
    /// The only values that mean a success.
    pub(crate) unless: Vec<Sign<'s>>,
    pub(crate) message: Option<&'s Places>,
    pub(crate) code: Option<&'s Places>,
}

/// Values that stand at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sign<'s> {
    pub(crate) places: Places,
    pub(crate) values: &'s [String],
}

impl<'s> ErrorShape<'s> {
    pub(crate) fn of(errors: Option<&'s Errors>) -> Self {
        let Some(errors) = errors else {
            return Self::default();
        };
        let parsed = |line: &'s Option<PlaceLine>| line.as_ref()?.parsed.as_ref().ok();
        Self {
            when: errors.when.as_ref().map(signs).unwrap_or_default(),
            unless: errors.unless.as_ref().map(signs).unwrap_or_default(),
            message: parsed(&errors.message),
            code: parsed(&errors.code),
        }
    }

    /// Whether the body of a successful response says that the call failed.
    pub(crate) fn is_failure(&self, body: &Node) -> bool {
        let is_one_of = |sign: &Sign<'_>| {
            let found = word(sign.places.find(body)?)?;
            Some(sign.values.iter().any(|value| is_value(found, value)))
        };
        self.when.iter().any(|sign| is_one_of(sign) == Some(true))
            || self
                .unless
                .iter()
                .any(|sign| is_one_of(sign) == Some(false))
    }

    /// The keys at the top of a body that lead to its places.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.paths().filter_map(|path| match path.0.first()? {
            Step::Key(key) => Some(key.as_str()),
            Step::Index(_) => None,
        })
    }

    /// Where its places lead in a body.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        let signs = self.when.iter().chain(&self.unless);
        let places = signs.map(|sign| &sign.places);
        let places = places.chain(self.message).chain(self.code);
        places.flat_map(Places::paths)
    }

    /// The code that stands in the body of a failure.
    pub(crate) fn code_in<'n>(&self, body: &'n Node) -> Option<&'n str> {
        word(self.code?.find(body)?)
    }
}

fn signs(signs: &IndexMap<String, Words>) -> Vec<Sign<'_>> {
    let signs = signs.iter().filter_map(|(key, words)| {
        let places = places(key).ok()?;
        let values = &words.0;
        Some(Sign { places, values })
    });
    signs.collect()
}

/// A value that is not an object or a list; nothing for null and an empty text.
fn word(node: &Node) -> Option<&str> {
    let text = node.text().filter(|_| !node.is_null())?.trim();
    (!text.is_empty()).then_some(text)
}

/// Whether a value is the one that a text means, as the client compares them.
fn is_value(found: &str, text: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    found == text || number(found).is_some_and(|found| Some(found) == number(text))
}
