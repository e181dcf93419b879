//! Writes version 2 in the place of version 1.

use super::super::read;
use super::{FAMILY, find};
use crate::Source;
use crate::diagnostic::{Diagnostics, Problems};
use crate::text::edits::{Edit, apply};

/// Most rounds: a change may show another shape, inside of what it wrote.
const ROUNDS: usize = 16;

/// Specs of version 1 as they are written today.
#[derive(Clone, Debug)]
pub struct Migration {
    /// The files that change, with all that they hold.
    pub files: Vec<Source>,
    /// How many places were rewritten.
    pub changes: usize,
    /// What is of version 1 and has to be rewritten by hand, and files that cannot be read.
    pub left: Diagnostics,
}

/// Rewrites what is of version 1; comments, and what has the same form in both versions, keep their bytes.
pub fn migrate(sources: &[Source]) -> Migration {
    let mut now = sources.to_vec();
    let mut changes = 0;
    let mut problems = old(&now);
    for _ in 0..ROUNDS {
        let mut edits = vec![Vec::new(); now.len()];
        for problem in problems
            .iter()
            .filter(|problem| problem.code.starts_with(FAMILY))
        {
            for (at, text) in problem.edits() {
                edits[at.file].push(Edit {
                    range: at.start..at.end,
                    text: text.to_owned(),
                });
            }
        }
        if edits.iter().all(Vec::is_empty) {
            break;
        }
        for (source, edits) in now.iter_mut().zip(edits) {
            let (text, made) = apply(&String::from_utf8_lossy(&source.bytes), edits);
            if made > 0 {
                source.bytes = text.into_bytes();
                changes += made;
            }
        }
        problems = old(&now);
    }
    let left = Diagnostics::new(&now, problems);
    let changed = now.into_iter().zip(sources);
    let changed = changed.filter(|(now, before)| now != *before);
    Migration {
        files: changed.map(|(now, _)| now).collect(),
        changes,
        left,
    }
}

/// What is of version 1, and what keeps files from being read.
fn old(sources: &[Source]) -> Problems {
    let mut problems = Problems::default();
    let files = read::files(sources, &mut problems);
    find(&files, &mut problems);
    problems
}
