//! Unit tests of what the crate keeps to itself, room by room; the tests of its surface are in `tests/`.

mod check;
mod diagnostic;
mod diff;
mod emit;
mod evidence;
mod lower;
mod mock;
mod model;
mod naming;
mod spec;
mod text;
