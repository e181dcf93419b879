//! What could not be carried from a description into specs.

use super::documents::{Documents, Place};

/// Something of a description that a spec does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// A JSON pointer, behind the name of the file if it is not the description itself.
    pub place: String,
    /// What kind of thing it is, in a few words that many losses share.
    pub kind: &'static str,
    /// What was done instead.
    pub instead: String,
}

/// The losses so far.
#[derive(Debug, Default)]
pub(super) struct Losses {
    pub(super) all: Vec<Loss>,
}

impl Losses {
    pub(super) fn push(
        &mut self,
        documents: &Documents,
        place: &Place,
        kind: &'static str,
        instead: impl Into<String>,
    ) {
        let loss = Loss {
            place: documents.shown(place),
            kind,
            instead: instead.into(),
        };
        self.all.push(loss);
    }
}
