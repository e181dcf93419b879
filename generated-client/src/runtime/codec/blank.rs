// Copied from generator/runtime/src/runtime/codec/blank.rs by `cargo xtask codegen`; edit it there.

//! Empty text in the place of null.

use std::marker::PhantomData;

use super::super::json::{Fault, Json, Next, Sink};
use super::{Decode, Encode};

/// The codec `C` of a value whose absence may also come as `""`.
#[derive(Debug)]
pub struct Blank<C>(PhantomData<C>);

impl<C: Encode<T>, T> Encode<T> for Blank<C> {
    fn write(value: &T, to: &mut dyn Sink) -> Result<(), Fault> {
        C::write(value, to)
    }
}

impl<C: Decode<T>, T> Decode<T> for Blank<C> {
    fn read(json: &mut Json<'_>) -> Result<T, Fault> {
        C::read(json)
    }

    fn read_option(json: &mut Json<'_>) -> Result<Option<T>, Fault> {
        if json.look()? == Next::Text && json.clone().raw()? == r#""""# {
            json.raw()?;
            return Ok(None);
        }
        C::read_option(json)
    }
}
