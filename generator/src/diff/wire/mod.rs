//! What changed on the wire, and in the words about it: two models held against each other, key by key.
//!
//! Every struct of the language is taken apart here without `..`, so that a new key of it does not compile until it has
//! a rule, or a reason why it does not matter.

mod api;
mod calls;
mod covers;
mod lines;
mod package;
mod parts;
mod response;
mod shapes;
mod types;
mod uses;

use super::change::{Change, Place, Subject};
use super::pairs::Pair;
use super::rules::Rule;
use super::verdict::Wire;
use uses::Uses;

pub(super) use lines::written;
pub(super) use package::package;

/// The changes of an API so far.
struct Found<'a, 's> {
    pair: Pair<'a, 's>,
    old_uses: Uses<'s>,
    new_uses: Uses<'s>,
    changes: Vec<Change>,
}

/// Every change of an API that both sides have.
pub(super) fn api(pair: Pair<'_, '_>) -> Vec<Change> {
    let mut found = Found {
        old_uses: Uses::of(pair.old.api),
        new_uses: Uses::of(pair.new.api),
        pair,
        changes: Vec::new(),
    };
    found.api();
    found.types();
    found.calls();
    found.changes
}

/// What something was, and what it is.
type Texts = (Option<String>, Option<String>);

impl Found<'_, '_> {
    fn add(&mut self, rule: Rule, subject: Subject, place: Place, wire: Wire, (was, now): Texts) {
        let change = Change::new(rule, subject, place, wire);
        self.changes.push(change.was(was).now(now));
    }

    /// A key whose value is text, where it differs.
    fn text(
        &mut self,
        rule: Rule,
        subject: Subject,
        places: [Place; 2],
        wire: impl FnOnce(Option<&str>, Option<&str>) -> Wire,
        [old, new]: [Option<String>; 2],
    ) {
        if old != new {
            let wire = wire(old.as_deref(), new.as_deref());
            let place = placed(places, new.is_some());
            self.add(rule, subject, place, wire, (code(old), code(new)));
        }
    }

    /// A key whose value has parts, where some differ.
    fn parts(
        &mut self,
        rule: Rule,
        subject: Subject,
        places: [Place; 2],
        wire: impl FnOnce() -> Wire,
        [old, new]: [Vec<String>; 2],
    ) {
        if old != new {
            let place = placed(places, !new.is_empty());
            let [was, now] = differing(old, new);
            self.add(rule, subject, place, wire(), (code(was), code(now)));
        }
    }

    /// Keys that only people read: one change for all of a subject.
    fn words(&mut self, subject: &Subject, place: Place, keys: &[(&str, bool)]) {
        let differing: Vec<_> = keys
            .iter()
            .filter(|(_, differs)| *differs)
            .map(|(key, _)| *key)
            .collect();
        if !differing.is_empty() {
            let keys = Some(differing.join(", "));
            self.add(
                Rule::Words,
                subject.clone(),
                place,
                Wire::Words,
                (None, keys),
            );
        }
    }

    /// That users are warned, or are not any more.
    fn deprecated(
        &mut self,
        subject: &Subject,
        places: [Place; 2],
        [old, new]: [Option<String>; 2],
    ) {
        self.text(
            Rule::Deprecated,
            subject.clone(),
            places,
            |_, _| Wire::Words,
            [old, new],
        );
    }
}

/// The place in the new files, unless the thing is gone.
fn placed([old, new]: [Place; 2], is_there: bool) -> Place {
    if is_there { new } else { old }
}

/// Text as people read it in a report.
fn code(text: Option<String>) -> Option<String> {
    text.map(|text| format!("`{text}`"))
}

/// A verdict for a value that may be given, was changed, or is gone.
fn by_presence(
    added: Wire,
    removed: Wire,
    changed: Wire,
) -> impl Fn(Option<&str>, Option<&str>) -> Wire {
    move |old, new| match (old, new) {
        (None, _) => added,
        (_, None) => removed,
        (Some(_), Some(_)) => changed,
    }
}

/// The parts that differ; all of them where only their order does.
fn differing(old: Vec<String>, new: Vec<String>) -> [Option<String>; 2] {
    let others = |parts: &[String], others: &[String]| -> Vec<String> {
        let own = parts.iter().filter(|part| !others.contains(part));
        own.cloned().collect()
    };
    let (gone, here) = (others(&old, &new), others(&new, &old));
    let joined = |parts: Vec<String>| (!parts.is_empty()).then(|| parts.join(", "));
    if gone.is_empty() && here.is_empty() {
        return [joined(old), joined(new)];
    }
    [joined(gone), joined(here)]
}
