//! Writes what a verification reports into the specs, as far as that can be decided.

mod lines;
mod plan;

use std::collections::BTreeMap;

use super::{Verify, VerifyError};
use crate::check::check;
use crate::text::edits::{Edit, apply};
use crate::{Level, Source, spec};
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
        let mut round = Round {
            now: self.specs.to_vec(),
            ..Round::default()
        };
        for _ in 0..ROUNDS {
            let plan = self.plan(&round)?;
            if plan.changes.is_empty() {
                break;
            }
            round.make(&plan.changes);
        }
        let left = self.plan(&round)?.left;
        let changed = round.now.into_iter().zip(self.specs);
        let changed = changed.filter(|(now, before)| now != *before);
        Ok(Update {
            files: changed.map(|(now, _)| now).collect(),
            written: round.written,
            left,
        })
    }

    fn plan(&self, round: &Round) -> Result<Plan, VerifyError> {
        let verify = Verify {
            specs: &round.now,
            client: None,
            ..*self
        };
        verify.compared(|specs, model, report| Plan::of(specs, model, &report, &round.refused))
    }
}

/// What was done so far.
#[derive(Default)]
struct Round {
    now: Vec<Source>,
    written: Vec<String>,
    /// What the checker refuses, and why.
    refused: BTreeMap<String, String>,
}

impl Round {
    /// Makes the changes that leave the specs in order; others are not tried again.
    fn make(&mut self, changes: &[Change]) {
        let mut kept = Vec::new();
        self.keep(changes, &mut kept);
        if let Ok(next) = edited(&self.now, &kept) {
            self.now = next;
        }
    }

    /// Adds the edits of those changes that can be made, found by halves.
    fn keep(&mut self, changes: &[Change], kept: &mut Vec<(usize, Edit)>) {
        let edits = changes
            .iter()
            .flat_map(|change| change.edits.iter().cloned());
        let all: Vec<(usize, Edit)> = kept.iter().cloned().chain(edits).collect();
        let Err(why) = edited(&self.now, &all) else {
            *kept = all;
            let says = changes.iter().map(|change| change.says.clone());
            self.written.extend(says);
            return;
        };
        match changes {
            [] => {}
            [change] => self.refuse(change, kept, &why),
            changes => {
                let (first, second) = changes.split_at(changes.len() / 2);
                self.keep(first, kept);
                self.keep(second, kept);
            }
        }
    }

    /// Refuses a change, or those of its parts that cannot be made: the others are planned again.
    fn refuse(&mut self, change: &Change, kept: &[(usize, Edit)], why: &str) {
        let before = self.refused.len();
        for part in &change.parts {
            if let Err(why) = edited(&self.now, &[kept, &part.edits].concat()) {
                self.refused.insert(part.says.clone(), why);
            }
        }
        if self.refused.len() == before {
            let parts = change.parts.iter().chain([change]);
            self.refused
                .extend(parts.map(|part| (part.says.clone(), why.to_owned())));
        }
    }
}

/// The specs with some edits, if they are in order then; otherwise what is not.
fn edited(now: &[Source], edits: &[(usize, Edit)]) -> Result<Vec<Source>, String> {
    let mut by_file = vec![Vec::new(); now.len()];
    for (file, edit) in edits {
        if let Some(edits) = by_file.get_mut(*file) {
            edits.push(edit.clone());
        }
    }
    let mut next = now.to_vec();
    for (source, edits) in next.iter_mut().zip(by_file) {
        if edits.is_empty() {
            continue;
        }
        let wanted = edits.len();
        let (text, made) = apply(&String::from_utf8_lossy(&source.bytes), edits);
        if made < wanted {
            return Err("two changes are about the same bytes".to_owned());
        }
        source.bytes = text.into_bytes();
    }
    let (specs, found) = spec::parse(&next);
    match check(&specs, found) {
        Ok(_) => Ok(next),
        Err(problems) => {
            let mut errors = problems
                .iter()
                .filter(|problem| problem.level == Level::Error);
            let first = errors.next().map(|problem| problem.title.clone());
            Err(first.unwrap_or_default())
        }
    }
}
