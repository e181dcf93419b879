//! Two folders of specs held against each other: what changed, and what that means on the wire and in Rust.

mod change;
mod join;
mod pairs;
mod rules;
mod show;
mod surface;
mod verdict;
mod version;
mod wire;

use semver::Version;

use crate::diagnostic::{Problems, Span};
use crate::model::{Api, Model};
use crate::{Diagnostics, Source, check, ir, lower, spec};
use change::{Change, Place, Subject};
use pairs::{Pair, Renamed, Side};
use rules::Rule;
use surface::{Names, Surface};
pub use verdict::{Rust, Wire};

pub(crate) use rules::{codes, explain};
pub use show::DiffFormat;

/// What changed between two folders of specs.
#[derive(Debug)]
pub struct Diff {
    changes: Vec<Change>,
    /// Where the changes are: in the new files, and in the old ones.
    new: Diagnostics,
    old: Diagnostics,
    versions: Versions,
}

/// The versions of `client.yaml`.
#[derive(Debug)]
struct Versions {
    old: Version,
    new: Version,
}

/// Why there is nothing to hold against each other: specs with errors.
#[derive(Debug)]
pub enum DiffError {
    /// The specs of before.
    Old(Diagnostics),
    /// The specs of today.
    New(Diagnostics),
}

/// Holds two folders of specs against each other. What of the old one is of an older language is taken as it would be
/// written today.
pub fn diff(old: &[Source], new: &[Source]) -> Result<Diff, DiffError> {
    let old = &of_today(old);
    let read = |sources: &[Source]| spec::parse(sources);
    let ((old_specs, old_found), (new_specs, new_found)) = (read(old), read(new));
    let old_model = check::check(&old_specs, old_found);
    let (old_model, _) =
        old_model.map_err(|problems| DiffError::Old(Diagnostics::new(old, problems)))?;
    let new_model = check::check(&new_specs, new_found);
    let (new_model, _) =
        new_model.map_err(|problems| DiffError::New(Diagnostics::new(new, problems)))?;
    let places = |sources: &[Source]| Diagnostics::new(sources, Problems::default());
    let number = |client: &Option<(usize, spec::ClientFile)>| {
        let file = client.as_ref().map(|(_, file)| file);
        version::version(file.and_then(|file| file.version.as_deref()))
    };
    let mut diff = Diff {
        changes: changes(&old_model, &new_model),
        versions: Versions {
            old: number(&old_specs.client),
            new: number(&new_specs.client),
        },
        old: places(old),
        new: places(new),
    };
    diff.sort();
    Ok(diff)
}

fn of_today(sources: &[Source]) -> Vec<Source> {
    let migrated = spec::migrate(sources).files;
    let today = sources.iter().map(|source| {
        let mut migrated = migrated.iter();
        let found = migrated.find(|file| file.path == source.path);
        found.unwrap_or(source).clone()
    });
    today.collect()
}

fn changes(old: &Model<'_>, new: &Model<'_>) -> Vec<Change> {
    let mut changes = wire::package(old.specs, new.specs);
    let (old_crate, new_crate) = (lower::lower(old), lower::lower(new));
    let none = Renamed::default();
    for api in &new.apis {
        match old.apis.iter().find(|known| known.name == api.name) {
            Some(was) => {
                let crates = (&old_crate, &new_crate);
                changes.extend(of_api((old, was), (new, api), crates));
            }
            None => changes.push(whole(Side::of(new, api, false, &none), Rule::Added)),
        }
    }
    for api in &old.apis {
        if !new.apis.iter().any(|known| known.name == api.name) {
            changes.push(whole(Side::of(old, api, true, &none), Rule::Removed));
        }
    }
    join::merged(changes)
}

/// An API that the other side does not have.
fn whole(side: Side<'_, '_>, rule: Rule) -> Change {
    let (wire, rust) = match rule {
        Rule::Removed => (Wire::BreaksOld, Rust::Major),
        _ => (Wire::Safe, Rust::Minor),
    };
    Change {
        rust,
        ..Change::new(rule, side.subject(), side.api_key(&["api"]), wire)
    }
}

fn of_api(
    (old, was): (&Model<'_>, &Api<'_>),
    (new, api): (&Model<'_>, &Api<'_>),
    (old_crate, new_crate): (&ir::Crate, &ir::Crate),
) -> Vec<Change> {
    let renamed = Renamed::of(was, api);
    let pair = Pair {
        old: Side::of(old, was, true, &renamed),
        new: Side::of(new, api, false, &renamed),
    };
    let surface = |side: Side<'_, '_>, names, krate: &ir::Crate| {
        let mut apis = krate.apis.iter();
        let found = apis.find(|found| found.feature == side.api.name);
        found.map(|found| Surface::of(side, names, found))
    };
    let surfaces = (
        surface(pair.old, Names::of_old(pair), old_crate),
        surface(pair.new, Names::default(), new_crate),
    );
    let (Some(before), Some(after)) = surfaces else {
        return wire::api(pair);
    };
    let place = |subject: &Subject| place(pair, subject);
    join::join(wire::api(pair), before.differences(&after), place)
}

/// Where an endpoint or type is.
fn place(pair: Pair<'_, '_>, subject: &Subject) -> Place {
    let find = |side: Side<'_, '_>| {
        let mut calls = side.api.calls();
        let call = calls.find(|call| side.call(call) == *subject);
        let mut types = side.api.types.iter();
        let ty = types.find(|ty| side.ty(ty.name) == *subject);
        let call = call.map(|call| side.call_key(call, &[]));
        call.or_else(|| ty.map(|ty| side.type_key(ty, &[])))
    };
    let found = find(pair.new).or_else(|| find(pair.old));
    found.unwrap_or_else(|| pair.new.api_key(&["api"]))
}

impl Diff {
    /// By file and line, what is gone first.
    fn sort(&mut self) {
        let mut changes = std::mem::take(&mut self.changes);
        changes.sort_by(|one, other| {
            let key = |change: &Change| {
                let (path, line, column) = self.position(&change.place);
                (path.to_owned(), !change.place.is_old, line, column)
            };
            key(one)
                .cmp(&key(other))
                .then_with(|| one.rule.cmp(&other.rule))
        });
        self.changes = changes;
    }

    fn position(&self, place: &Place) -> (&str, usize, usize) {
        let side = if place.is_old { &self.old } else { &self.new };
        let span: &Span = &place.at;
        let (line, column) = side.position(span);
        (side.path(span), line, column)
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The highest verdicts of all changes; `None` if nothing changed.
    pub fn verdicts(&self) -> Option<(Wire, Rust)> {
        let rust = join::highest(&self.changes)?;
        let wires = self.changes.iter().map(|change| change.wire);
        Some((wires.fold(Wire::Words, Wire::and), rust))
    }

    /// The lowest version that `client.yaml` can have.
    pub fn wanted(&self) -> String {
        let rust = join::highest(&self.changes);
        let wanted = rust.map(|rust| version::after(&self.versions.old, rust));
        wanted
            .unwrap_or_else(|| self.versions.old.clone())
            .to_string()
    }

    /// Whether the version in `client.yaml` says too little.
    pub fn is_version_too_low(&self) -> bool {
        let Versions { old, new } = &self.versions;
        let rust = join::highest(&self.changes);
        rust.is_some_and(|rust| !version::suffices(old, new, rust))
    }

    /// Each change with its verdicts in one line.
    #[cfg(test)]
    pub(crate) fn brief(&self) -> Vec<String> {
        let line = |change: &Change| {
            let (wire, rust) = (change.wire.word(), change.rust.word());
            format!("{} {}: {wire}, {rust}", change.rule.code(), change.subject)
        };
        self.changes.iter().map(line).collect()
    }
}
