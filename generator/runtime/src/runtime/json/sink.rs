//! What values are written to: text, or a serializer of serde.

use super::{Fault, ToJson};

/// Takes one value.
pub trait Sink {
    /// Takes null.
    fn null(&mut self) -> Result<(), Fault>;
    /// Takes a truth value.
    fn bool(&mut self, value: bool) -> Result<(), Fault>;
    /// Takes an integer.
    fn int(&mut self, value: i64) -> Result<(), Fault>;
    /// Takes an integer without a sign.
    fn uint(&mut self, value: u64) -> Result<(), Fault>;
    /// Takes a float.
    fn float(&mut self, value: f64) -> Result<(), Fault>;
    /// Takes a number as it is written.
    fn digits(&mut self, value: &str) -> Result<(), Fault>;
    /// Takes a text.
    fn text(&mut self, value: &str) -> Result<(), Fault>;
    /// Takes a list of so many items, which `fill` adds.
    fn list(
        &mut self,
        length: usize,
        fill: &mut dyn FnMut(&mut dyn ItemSink) -> Result<(), Fault>,
    ) -> Result<(), Fault>;
    /// Takes an object, whose members `fill` adds.
    fn object(
        &mut self,
        fill: &mut dyn FnMut(&mut dyn Members) -> Result<(), Fault>,
    ) -> Result<(), Fault>;
}

/// Takes the items of a list.
pub trait ItemSink {
    /// Takes the next one.
    fn item(&mut self, value: &dyn ToJson) -> Result<(), Fault>;
}

/// Takes the members of an object.
pub trait Members {
    /// Takes the next one.
    fn member(&mut self, name: &str, value: &dyn ToJson) -> Result<(), Fault>;
}
