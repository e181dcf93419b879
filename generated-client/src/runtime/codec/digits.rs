// Copied from generator/runtime/src/runtime/codec/digits.rs by `cargo xtask codegen`; edit it there.

//! Decimals that keep their digits.

use rust_decimal::Decimal;
use serde::de::{Error as _, Unexpected};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Decode, Encode, Textual};

/// A decimal as a JSON number. It never passes through a float, so `1.10` stays `1.10`; text is read too.
#[derive(Debug)]
pub enum Digits {}

impl Encode<Decimal> for Digits {
    fn serialize<S: Serializer>(value: &Decimal, to: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(value.to_string())
            .map_err(S::Error::custom)?
            .serialize(to)
    }
}

impl Decode<Decimal> for Digits {
    fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
        decimal(from)
    }
}

impl Textual<Decimal> for Digits {
    fn text(value: &Decimal) -> Option<String> {
        Some(value.to_string())
    }
}

/// Reads a decimal from a number or from text.
pub(super) fn decimal<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
    let raw = Box::<RawValue>::deserialize(from)?;
    let json = raw.get();
    let text = if json.starts_with('"') {
        serde_json::from_str::<String>(json).map_err(D::Error::custom)?
    } else {
        json.to_owned()
    };
    parse(text.trim()).ok_or_else(|| {
        let seen: String = json.chars().take(60).collect();
        let expected = "a decimal number of up to 28 digits";
        D::Error::invalid_value(Unexpected::Other(&seen), &expected)
    })
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
