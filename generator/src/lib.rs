//! Turns short YAML specs of HTTP APIs into a typed Rust client crate.
//!
//! A pure function from files to files: [`generate`] reads nothing and writes nothing.

mod check;
mod codes;
mod coverage;
mod diagnostic;
mod emit;
mod fit;
mod format;
mod http;
mod ir;
mod json;
mod line;
mod locate;
mod lower;
mod name;
mod output;
mod plan;
mod reach;
mod rule;
mod runtime;
mod schema;
mod source;
mod spec;
mod table;
mod union;
mod units;
mod usage;
mod verify;
mod view;

pub use codes::{codes, explain};
pub use coverage::{Coverage, coverage};
pub use diagnostic::{Diagnostic, Diagnostics, Format, Level, Span};
pub use output::{Difference, Output, Stale};
pub use source::Source;
pub use verify::{Compiled, Report, Unread, Verify, VerifyError};

use diagnostic::Problems;

/// Turns the files of a spec folder into the files of a client crate.
///
/// Fails with every problem of every file at once; then there is no output at all.
pub fn generate(sources: &[Source]) -> Result<Output, Diagnostics> {
    let report = |problems| Diagnostics::new(sources, problems);
    let (specs, found) = spec::parse(sources);
    let (specs, warnings) = check::check(specs, found).map_err(report)?;
    let krate = lower::lower(&specs);
    // What is decided is all that is needed from here on, and the specs can be large.
    drop(specs);
    let files = emit::emit(&krate).into_iter().chain(runtime::files());
    Ok(Output::new(files, report(warnings)))
}

/// The JSON Schemas of the spec files, which editors read: files of the folder `schema/` of a spec folder.
pub fn schemas() -> Output {
    Output::new(schema::files(), Diagnostics::new(&[], Problems::default()))
}

#[cfg(test)]
mod tests;
