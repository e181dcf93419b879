//! Unit tests of what the crate keeps to itself, room by room; the tests of its surface are in `tests/`.

mod check;
mod diagnostic;
mod diff;
mod emit;
mod lower;
mod model;
mod spec;
mod text;
