//! What the tests of whole clients share.
#![allow(dead_code)] // Not every test uses all.

pub(crate) mod collector;
