//! Writes what a verification reports into the specs, as far as that can be decided.

mod lines;
mod plan;

use std::collections::BTreeSet;

use super::{Verify, VerifyError};
use crate::check::check;
use crate::text::edits::{Edit, apply};
use crate::{Source, spec};
use plan::{Change, Plan};

/// Most rounds: a value whose type was written shows what it holds.
const ROUNDS: usize = 8;

/// What a verification writes into the specs, and what it leaves to people.
#[derive(Clone, Debug, Default)]
pub struct Update {
    /// The files that change, with all that they hold.
    pub files: Vec<Source>,
    /// What was written, in a line each.
    pub written: Vec<String>,
    /// Disagreements that nobody but a person can end, each with the reason.
    pub left: Vec<String>,
}

impl Verify<'_> {
    /// The specs as the recordings show them; what is not written keeps its bytes.
    pub fn update(&self) -> Result<Update, VerifyError> {
        let mut now = self.specs.to_vec();
        let mut written = Vec::new();
        let mut refused = BTreeSet::new();
        for _ in 0..ROUNDS {
            let verify = Verify {
                specs: &now,
                client: None,
                ..*self
            };
            let plan = verify.plan(&refused)?;
            if plan.changes.is_empty() {
                break;
            }
            let next = made(&now, plan.changes, &mut refused, &mut written);
            if next == now {
                break;
            }
            now = next;
        }
        let verify = Verify {
            specs: &now,
            ..*self
        };
        let left = verify.plan(&refused)?.left;
        let changed = now.into_iter().zip(self.specs);
        let changed = changed.filter(|(now, before)| now != *before);
        Ok(Update {
            files: changed.map(|(now, _)| now).collect(),
            written,
            left,
        })
    }

    fn plan(&self, refused: &BTreeSet<String>) -> Result<Plan, VerifyError> {
        self.compared(|specs, model, report| Plan::of(specs, model, &report, refused))
    }
}

/// The specs with the changes. Those that the checker refuses are left out, and are not tried again.
fn made(
    now: &[Source],
    changes: Vec<Change>,
    refused: &mut BTreeSet<String>,
    written: &mut Vec<String>,
) -> Vec<Source> {
    let edits = changes.iter().flat_map(|change| change.edits.clone());
    if let Some(next) = edited(now, edits.collect()) {
        written.extend(changes.into_iter().map(|change| change.says));
        return next;
    }
    let mut kept: Vec<(usize, Edit)> = Vec::new();
    let mut last = now.to_vec();
    for change in changes {
        let edits = [kept.clone(), change.edits.clone()].concat();
        match edited(now, edits.clone()) {
            Some(next) => {
                (kept, last) = (edits, next);
                written.push(change.says);
            }
            None => drop(refused.insert(change.says)),
        }
    }
    last
}

/// The specs with some edits, if they are in order then.
fn edited(now: &[Source], edits: Vec<(usize, Edit)>) -> Option<Vec<Source>> {
    let mut by_file = vec![Vec::new(); now.len()];
    for (file, edit) in edits {
        by_file.get_mut(file)?.push(edit);
    }
    let mut next = now.to_vec();
    for (source, edits) in next.iter_mut().zip(by_file) {
        if edits.is_empty() {
            continue;
        }
        let wanted = edits.len();
        let (text, made) = apply(&String::from_utf8_lossy(&source.bytes), edits);
        if made < wanted {
            return None;
        }
        source.bytes = text.into_bytes();
    }
    let (specs, found) = spec::parse(&next);
    check(&specs, found).is_ok().then_some(next)
}
