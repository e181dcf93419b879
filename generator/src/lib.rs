//! Turns short YAML specs of HTTP APIs into a typed Rust client crate.
//!
//! A pure function from files to files: [`generate`] reads nothing and writes nothing.

mod check;
mod diagnostic;
mod diff;
mod drafting;
mod emit;
mod evidence;
mod ir;
mod lower;
mod mock;
mod model;
mod naming;
mod openapi;
mod output;
mod source;
mod spec;
mod text;

pub use diagnostic::codes::codes;
pub use diagnostic::{Diagnostic, Diagnostics, Format, Level, Span};
pub use diff::{Diff, DiffError, DiffFormat, Rust, Wire, diff};
pub use drafting::{DraftError, Drafted, Drafting};
pub use evidence::coverage::{Coverage, coverage};
pub use evidence::rehearsal::rehearse;
pub use evidence::verify::{Compiled, Report, Unread, Update, Verify, VerifyError};
pub use mock::{
    Faults, Latency, Mock, MockAddress, MockError, MockFate, MockOptions, MockReply, MockRequest,
    MockResponse, mock,
};
pub use openapi::import::{Import, ImportError, Loss, import};
pub use openapi::{OpenApi, openapi};
pub use output::{Difference, Obstacle, Output, OutputError, Stale};
pub use source::Source;
pub use spec::{Formatting, Migration, format, migrate, nearest_endpoint, resolved};

use diagnostic::Problems;

/// Turns the files of a spec folder into the files of a client crate.
///
/// Fails with every problem of every file at once; then there is no output at all.
pub fn generate(sources: &[Source]) -> Result<Output, Diagnostics> {
    let report = |problems| Diagnostics::new(sources, problems);
    let (specs, found) = spec::parse(sources);
    let (model, warnings) = check::check(&specs, found).map_err(report)?;
    let krate = lower::lower(&model);
    // What is decided is all that is needed from here on, and the specs can be large.
    drop(model);
    drop(specs);
    let files = emit::emit(&krate).into_iter().chain(emit::runtime::files());
    Ok(Output::new(files, report(warnings)))
}

/// What a code means, of a problem or of a change, as Markdown.
pub fn explain(code: &str) -> Option<&'static str> {
    diagnostic::codes::explain(code).or_else(|| diff::explain(code))
}

/// The codes of changes, in order.
pub fn change_codes() -> impl Iterator<Item = &'static str> {
    diff::codes()
}

/// The JSON Schemas of the spec files, which editors read: files of the folder `schema/` of a spec folder.
pub fn schemas() -> Output {
    Output::new(
        spec::schema::files(),
        Diagnostics::new(&[], Problems::default()),
    )
}

#[cfg(test)]
mod tests;
