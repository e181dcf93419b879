//! The hand-written half of every generated client.
//!
//! The files below `runtime/` are copied verbatim into each client, so nothing in them may name this crate.

mod runtime;
pub use runtime::*;

#[cfg(test)]
mod tests;
