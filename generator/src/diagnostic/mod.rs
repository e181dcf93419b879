//! Problems of a spec: code, place, message and suggestion.

pub(crate) mod codes;
mod page;
mod problem;
mod problems;
mod report;
mod show;

pub use problem::{Diagnostic, Level, Span};
pub(crate) use problems::Problems;
pub use report::Diagnostics;
pub use show::Format;
pub(crate) use show::escape;
