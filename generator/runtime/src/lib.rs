//! The hand-written half of every generated client.
//!
//! The files below `runtime/` are copied verbatim into each client, so nothing in them may name this crate.

// Without a transport, some settings have no use.
#[cfg_attr(not(any(feature = "reqwest", feature = "blocking")), allow(dead_code))]
mod runtime;
pub use runtime::*;

#[cfg(test)]
mod tests;
