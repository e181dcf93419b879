// Copied from generator/runtime/src/runtime/errors.rs by `cargo xtask codegen`; edit it there.

//! Where the responses of a service say that a call failed, and why.

use serde_json::Value;

use super::json;

/// Where the responses of a service say that a call failed, and why.
///
/// A place is written as in `error.text`, `errors[0].code`, `"odd.key"` or `header(X-Reason)`; several are asked in turn,
/// as in `error.text | detail`. Without one, the usual places are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// Places in a body, and the values there that mean a failure, whatever the status says.
    pub when: &'static [Sign],
    /// Places in a body, and the values there that mean a success: any other means a failure.
    pub unless: &'static [Sign],
    /// The places of the message for people.
    pub message: &'static str,
    /// The places of the service's own code of the failure.
    pub code: &'static str,
}

/// A place in a body and values that may stand there, as text. A place without a value says nothing.
pub type Sign = (&'static str, &'static [&'static str]);

impl ErrorShape {
    /// Only the status says that a call failed; why is found in the usual places.
    pub const USUAL: Self = Self {
        when: &[],
        unless: &[],
        message: "",
        code: "",
    };

    /// Whether a body says that the call failed.
    pub(crate) fn is_failure(&self, body: &[u8]) -> bool {
        let is_one_of = |(place, values): &Sign| {
            let found = json::value_at(body, place)?;
            Some(values.iter().any(|value| is_value(&found, value)))
        };
        self.when.iter().any(|sign| is_one_of(sign) == Some(true))
            || self
                .unless
                .iter()
                .any(|sign| is_one_of(sign) == Some(false))
    }
}

/// Whether a value is the one that a text means; services write numbers and flags as text, too.
pub(crate) fn is_value(found: &Value, text: &str) -> bool {
    match word(found) {
        None => false,
        Some(word) => word == text || is_number(&word, text),
    }
}

fn is_number(word: &str, text: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    number(word).is_some_and(|found| Some(found) == number(text))
}

/// A value that is not an object or a list, as text; nothing for null and an empty text.
pub(crate) fn word(found: &Value) -> Option<String> {
    match found {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(_) | Value::Bool(_) => Some(found.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
