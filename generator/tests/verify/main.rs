//! Recorded traffic held against the specs of an invented shop.

mod compiled;
mod disagreements;
mod expected;
mod hostile;
mod matching;
mod recordings;
mod shop;
mod update;
