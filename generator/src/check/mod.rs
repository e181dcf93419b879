//! Rules over whole specs, one file per family. Only what passes them all can be lowered.

use crate::diagnostic::Diagnostic;
use crate::spec::Specs;

/// Specs that no rule refuses: the only thing that can be lowered.
#[derive(Debug)]
pub(crate) struct Checked(Specs);

impl Checked {
    pub(crate) fn get(&self) -> &Specs {
        &self.0
    }
}

/// Applies every rule; `found` are the problems of reading, which forbid passing too.
pub(crate) fn check(specs: Specs, found: Vec<Diagnostic>) -> Result<Checked, Vec<Diagnostic>> {
    if found.is_empty() {
        Ok(Checked(specs))
    } else {
        Err(found)
    }
}
