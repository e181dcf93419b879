// Copied from generator/runtime/src/runtime/codec/next.rs by `cargo xtask codegen`; edit it there.

//! What the next page is asked for with.

use super::super::json::{self, Fault, Json, Sink, ToJson};
use super::literal::whole;
use super::{Decode, Encode};

/// The codec of what a response gives for the next page. Null, `false` and empty text are nothing.
///
/// A number is read where a token is text, and text where a number is expected. A whole number means the same however it is
/// written: `1e3` is `1000`, and `42.0` is `42`. Other numbers, and texts, stay as they are.
#[derive(Debug)]
pub enum Next {}

impl<T: ToJson> Encode<T> for Next {
    fn write(value: &T, to: &mut dyn Sink) -> Result<(), Fault> {
        value.to_json(to)
    }
}

impl Decode<String> for Next {
    fn read(json: &mut Json<'_>) -> Result<String, Fault> {
        const EXPECTED: &str = "text or a number";
        if json.look()? == json::Next::Text {
            return json.text(EXPECTED, |text| Some(text.to_owned()));
        }
        let digits = json.number(EXPECTED)?;
        let number = whole(digits);
        Ok(number.map_or_else(|| digits.to_owned(), |number| number.to_string()))
    }

    fn read_option(json: &mut Json<'_>) -> Result<Option<String>, Fault> {
        given(json)
    }
}

impl Decode<i64> for Next {
    fn read(json: &mut Json<'_>) -> Result<i64, Fault> {
        json.literal("a whole number, or text that holds one", |text| {
            i64::try_from(whole(text)?).ok()
        })
    }

    fn read_option(json: &mut Json<'_>) -> Result<Option<i64>, Fault> {
        given(json)
    }
}

/// Reads a value, unless it means that there is nothing.
fn given<T>(json: &mut Json<'_>) -> Result<Option<T>, Fault>
where
    Next: Decode<T>,
{
    let mut after = json.clone();
    if matches!(after.raw()?, "null" | "false" | r#""""#) {
        *json = after;
        return Ok(None);
    }
    Next::read(json).map(Some)
}
