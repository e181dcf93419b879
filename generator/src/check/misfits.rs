//! Examples that do not fit their types, put where they stand.

use std::ops::Range;

use super::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::fit::{Fit, Misfit, Shown};

/// How the bytes of an example's JSON are found in the sources.
pub(super) enum Place<'a> {
    /// In the spec, in the scalar at these keys.
    Inside { file: usize, path: Vec<&'a str> },
    /// In a file of its own.
    File(usize),
}

impl Place<'_> {
    pub(super) fn span(&self, report: &Report<'_>, range: Range<usize>) -> Span {
        match self {
            Place::Inside { file, path } => report.part(*file, path, range),
            Place::File(file) => Span::new(*file, range),
        }
    }
}

/// Tells what does not fit; gives the fields that were shown with a value.
pub(super) fn tell(report: &mut Report<'_>, fit: Fit<'_>, place: &Place<'_>) -> Shown {
    for misfit in fit.found {
        let problem = problem(report, misfit, place);
        report.push(problem);
    }
    fit.shown
}

pub(super) fn problem(report: &Report<'_>, misfit: Misfit, place: &Place<'_>) -> Diagnostic {
    let at = place.span(report, misfit.range);
    let mut problem = Diagnostic::error(misfit.code, at, misfit.title);
    problem.label = misfit.label.unwrap_or_default();
    problem.help = misfit.help;
    problem.instead = misfit.instead;
    problem
}
