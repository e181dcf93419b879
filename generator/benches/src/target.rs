//! What we want to reach, beside what was measured.

use crate::table::Table;

/// Collects targets.
pub(crate) struct Targets(Table);

impl Targets {
    pub(crate) fn new() -> Self {
        Self(Table::new("Targets", &["what", "target", "measured", ""]))
    }

    /// A measure that should not be above `most`; nothing was measured where a tool is missing.
    pub(crate) fn at_most(
        &mut self,
        what: &str,
        most: f64,
        measured: Option<f64>,
        show: impl Fn(f64) -> String,
    ) {
        let (shown, judged) = match measured {
            Some(value) if value <= most => (show(value), "met"),
            Some(value) => (show(value), "**missed**"),
            None => ("–".to_owned(), "not measured"),
        };
        let target = format!("≤ {}", show(most));
        self.0
            .row([what.to_owned(), target, shown, judged.to_owned()]);
    }

    pub(crate) fn table(self) -> Table {
        self.0
    }
}
