// Copied from generator/runtime/src/runtime/codec/in_text.rs by `cargo xtask codegen`; edit it there.

//! JSON that is text on the wire.

use std::marker::PhantomData;

use super::super::json::{Fault, Json, Next, Sink, write_text};
use super::{Decode, Encode, Encoded};

/// JSON as text; the bare value is read too.
#[derive(Debug)]
pub struct InText<C>(PhantomData<C>);

impl<C: Encode<T>, T> Encode<T> for InText<C> {
    fn write(value: &T, to: &mut dyn Sink) -> Result<(), Fault> {
        to.text(&write_text(&Encoded::<C, T>::new(value))?)
    }
}

impl<C: Decode<T>, T> Decode<T> for InText<C> {
    fn read(json: &mut Json<'_>) -> Result<T, Fault> {
        if json.look()? != Next::Text {
            return C::read(json);
        }
        let place = json.place();
        let text = json.text("JSON in a text", |text| Some(text.to_owned()))?;
        let mut inside = json.inside(&text);
        let read = C::read(&mut inside).and_then(|value| inside.end().map(|()| value));
        // What is wrong in a text has no place of its own in the body.
        read.map_err(|mut fault| {
            fault.place = Some(place);
            fault
        })
    }
}
