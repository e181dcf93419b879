//! What we want to reach, beside what was measured.

use crate::table::{Table, ratio};

/// Collects targets.
#[derive(Default)]
pub(crate) struct Targets(Vec<[String; 4]>);

impl Targets {
    pub(crate) fn new() -> Self {
        Self::default()
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
            .push([what.to_owned(), target, shown, judged.to_owned()]);
    }

    /// A measure that should not be above `most` of another.
    pub(crate) fn at_most_of(
        &mut self,
        what: &str,
        most: f64,
        ours: Option<f64>,
        other: Option<f64>,
    ) {
        let measured = ours.zip(other).map(|(ours, other)| ours / other);
        self.at_most(what, most, measured, ratio);
    }

    /// Adds those of another bench.
    pub(crate) fn extend(&mut self, others: &Self) {
        self.0.extend_from_slice(&others.0);
    }

    pub(crate) fn table(&self) -> Table {
        let mut table = Table::new("Targets", &["what", "target", "measured", ""]);
        for row in &self.0 {
            table.row(row.clone());
        }
        table
    }
}
