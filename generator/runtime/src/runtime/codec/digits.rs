//! Decimals that keep their digits.

use rust_decimal::Decimal;

use super::super::json::{Fault, Json, Sink};
use super::{Decode, Encode, Textual};

/// A decimal as a JSON number. It never passes through a float, so `1.10` stays `1.10`; text is read too.
#[derive(Debug)]
pub enum Digits {}

impl Encode<Decimal> for Digits {
    fn write(value: &Decimal, to: &mut dyn Sink) -> Result<(), Fault> {
        to.digits(&value.to_string())
    }
}

impl Decode<Decimal> for Digits {
    fn read(json: &mut Json<'_>) -> Result<Decimal, Fault> {
        decimal(json)
    }
}

impl Textual<Decimal> for Digits {
    fn text(value: &Decimal) -> Option<String> {
        Some(value.to_string())
    }
}

/// Reads a decimal from a number or from text.
pub(super) fn decimal(json: &mut Json<'_>) -> Result<Decimal, Fault> {
    // No number is written as `true` is.
    json.literal("a decimal number of up to 28 digits", parse)
}

/// Exact, or not at all.
fn parse(text: &str) -> Option<Decimal> {
    if let Some((mantissa, _)) = text.split_once(['e', 'E']) {
        // It would be rounded.
        Decimal::from_str_exact(mantissa).ok()?;
        return Decimal::from_scientific(text).ok();
    }
    Decimal::from_str_exact(text).ok()
}
