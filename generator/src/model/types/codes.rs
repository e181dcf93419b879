//! Enums whose values have names of their own.

use crate::spec::Shape;
use crate::text::client::codec;

/// An enum whose values have names of their own.
#[derive(Debug)]
pub(crate) struct Codes<'s> {
    pub(crate) shape: &'s Shape,
    pub(crate) values: CodeValues<'s>,
}

/// The variants of an enum with names, and what each is on the wire.
#[derive(Debug)]
pub(crate) enum CodeValues<'s> {
    Texts(Vec<(&'s str, &'s str)>),
    Numbers(Vec<(&'s str, i64)>),
}

impl<'s> Codes<'s> {
    /// One whose code is not a number, though it should be, has no variant; the checker refuses it.
    pub(super) fn of(shape: &'s Shape) -> Self {
        let listed = shape.variants.iter();
        let listed = listed.map(|(variant, code)| (variant.as_str(), code.as_str()));
        let number = |(variant, code)| Some((variant, code_number(code)?));
        let values = match shape.wire {
            Some(_) => CodeValues::Numbers(listed.filter_map(number).collect()),
            None => CodeValues::Texts(listed.collect()),
        };
        Self { shape, values }
    }

    pub(crate) fn is_text(&self) -> bool {
        matches!(self.values, CodeValues::Texts(_))
    }

    /// The variant of a value.
    pub(crate) fn variant(&self, text: &str) -> Option<&'s str> {
        let found = match &self.values {
            CodeValues::Texts(texts) => texts.iter().find(|(_, code)| *code == text)?.0,
            CodeValues::Numbers(numbers) => {
                let wanted = codec::whole::<i64>(text)?;
                numbers.iter().find(|(_, code)| *code == wanted)?.0
            }
        };
        Some(found)
    }

    pub(crate) fn first_variant(&self) -> Option<&'s str> {
        match &self.values {
            CodeValues::Texts(texts) => texts.first().map(|(variant, _)| *variant),
            CodeValues::Numbers(numbers) => numbers.first().map(|(variant, _)| *variant),
        }
    }
}

/// The number that a code is, as it is sent.
pub(crate) fn code_number(code: &str) -> Option<i64> {
    let number: i64 = code.parse().ok()?;
    (number.to_string() == code).then_some(number)
}
