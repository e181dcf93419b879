//! The two verdicts on one change: what changed in Rust is put to what it comes from in the specs.

use std::collections::{BTreeSet, HashMap};

use super::change::{Change, Place, Subject};
use super::rules::Rule;
use super::surface::Difference;
use super::verdict::{Rust, Wire};

/// Puts each difference to the changes that it comes from; what comes from none is a change of its own.
pub(super) fn join(
    mut changes: Vec<Change>,
    differences: Vec<Difference>,
    place: impl Fn(&Subject) -> Place,
) -> Vec<Change> {
    let mut known = Known::of(&changes);
    for Difference {
        rust,
        words,
        causes,
    } in differences
    {
        let mut found = BTreeSet::new();
        for causes in &causes {
            let at = known.find(causes, &words).unwrap_or_else(|| {
                let subject = causes.last().map_or_else(Subject::package, Subject::owner);
                let at = changes.len();
                let follows =
                    Change::new(Rule::Follows, subject.clone(), place(&subject), Wire::Safe);
                changes.push(follows);
                known.insert(subject, at, Rule::Follows);
                at
            });
            found.insert(at);
        }
        for at in found {
            let change = &mut changes[at];
            change.rust = change.rust.max(rust);
            change.items.push(words.clone());
        }
    }
    changes
}

/// The changes by what they are about.
struct Known(HashMap<Subject, Vec<(Rule, usize)>>);

impl Known {
    fn of(changes: &[Change]) -> Self {
        let mut known = Self(HashMap::new());
        for (at, change) in changes.iter().enumerate() {
            known.insert(change.subject.clone(), at, change.rule);
        }
        known
    }

    fn insert(&mut self, subject: Subject, at: usize, rule: Rule) {
        self.0.entry(subject).or_default().push((rule, at));
    }

    /// The change that something comes from: one of what has it, if that came or went; else the nearest.
    fn find(&self, causes: &[Subject], words: &str) -> Option<usize> {
        let around = causes.last().into_iter().flat_map(Subject::around);
        let whole = around.filter_map(|subject| {
            let mut changes = self.0.get(&subject)?.iter();
            changes.find(|(rule, _)| matches!(rule, Rule::Added | Rule::Removed))
        });
        let is_warning = words.ends_with("is deprecated");
        let nearest = causes.iter().filter_map(|subject| {
            let changes = self.0.get(subject)?;
            let rank = |rule: Rule| match rule {
                Rule::Words | Rule::Examples => 3,
                Rule::Deprecated => {
                    if is_warning {
                        0
                    } else {
                        2
                    }
                }
                _ => 1,
            };
            let fitting = changes.iter().filter(|(rule, _)| rank(*rule) < 3);
            fitting.min_by_key(|(rule, _)| rank(*rule))
        });
        whole.chain(nearest).next().map(|(_, at)| *at)
    }
}

/// Changes of what several inherit are one.
pub(super) fn merged(changes: Vec<Change>) -> Vec<Change> {
    let mut merged: Vec<Change> = Vec::new();
    let mut known = HashMap::new();
    for change in changes {
        let texts = (change.was.clone(), change.now.clone());
        // What has no text says no more than that something is there.
        let is_said = texts.0.is_some() || texts.1.is_some();
        let key = (change.rule, change.place.clone(), texts);
        match known.get(&key).filter(|_| is_said) {
            None => {
                known.insert(key, merged.len());
                merged.push(change);
            }
            Some(at) => {
                let first: &mut Change = &mut merged[*at];
                first.others += 1;
                first.wire = first.wire.and(change.wire);
                first.rust = first.rust.max(change.rust);
                first.items.extend(change.items);
            }
        }
    }
    merged
}

/// The highest of all.
pub(super) fn highest(changes: &[Change]) -> Option<Rust> {
    changes.iter().map(|change| change.rust).max()
}
