//! Measures the generator, the code it emits, and what that costs to compile.

pub mod synthetic;
