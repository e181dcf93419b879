//! The problems that are found while specs are read and checked.

use super::problem::{Diagnostic, Level};

/// Most errors that are reported; after that, checking stops.
pub(super) const MOST: usize = 1000;

/// The problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    pub(super) list: Vec<Diagnostic>,
    errors: usize,
}

impl Problems {
    pub(crate) fn push(&mut self, problem: Diagnostic) {
        if problem.level == Level::Error {
            if self.is_full() {
                return;
            }
            self.errors += 1;
        }
        self.list.push(problem);
    }

    /// Whether so much was found that the rest can wait until it is fixed.
    pub(crate) fn is_full(&self) -> bool {
        self.errors >= MOST
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Keeps the errors, and the warnings that are wanted.
    pub(crate) fn retain_warnings(&mut self, mut wanted: impl FnMut(&Diagnostic) -> bool) {
        self.list
            .retain(|problem| problem.level == Level::Error || wanted(problem));
    }
}

impl std::ops::Deref for Problems {
    type Target = [Diagnostic];

    fn deref(&self) -> &[Diagnostic] {
        &self.list
    }
}
