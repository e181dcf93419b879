//! Recorded traffic held against the specs of an invented shop.

mod compiled;
mod disagreements;
mod draft;
mod expected;
mod hostile;
mod matching;
mod recordings;
mod shop;
#[path = "../support/mod.rs"]
mod support;
mod update;
