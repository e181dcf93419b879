//! What the tests of whole clients share.
#![allow(dead_code)] // Not every test uses all.

#[cfg(feature = "tracing")]
pub(crate) mod collector;
#[cfg(all(feature = "reqwest", feature = "blocking"))]
pub(crate) mod local;
