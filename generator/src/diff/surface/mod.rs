//! What a program can name of an emitted crate, and how it looks: read off the IR, which is what is emitted.
//!
//! The runtime is the same on both sides, and so is what a macro of it gives to every type of a kind.

mod client;
mod homes;
mod items;
mod made;
mod text;

use std::collections::BTreeMap;

use super::change::Subject;
use super::pairs::Side;
use super::verdict::Rust;
use crate::ir;
pub(super) use text::Names;

/// The items and members of an API, by their paths.
pub(super) struct Surface(BTreeMap<String, Entry>);

/// One item or member.
struct Entry {
    kind: Kind,
    /// The item that has it; empty for what stands by itself.
    parent: String,
    /// What makes it another one, and how that is shown.
    key: String,
    shown: String,
    /// The arguments of a constructor: what each is, and what in the specs it comes from.
    arguments: Vec<(String, Vec<Subject>)>,
    /// What in the specs it comes from, the nearest first.
    causes: Vec<Subject>,
}

/// What it means that an entry comes or goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// More is more, and less breaks.
    Plain,
    /// A field of a struct that programs write in whole.
    Whole,
    /// A warning.
    Warning,
}

/// A difference between two surfaces.
pub(super) struct Difference {
    pub(super) rust: Rust,
    pub(super) words: String,
    /// What it may come from; for each, the nearest first.
    pub(super) causes: Vec<Vec<Subject>>,
}

/// The surface of an API that is being read.
struct Reading<'a, 's> {
    side: Side<'a, 's>,
    names: Names,
    entries: BTreeMap<String, Entry>,
}

impl Surface {
    pub(super) fn of(side: Side<'_, '_>, names: Names, api: &ir::Api) -> Self {
        let mut reading = Reading {
            side,
            names,
            entries: BTreeMap::new(),
        };
        reading.api(api);
        Self(reading.entries)
    }

    /// What differs, in the order of the paths.
    pub(super) fn differences(&self, new: &Self) -> Vec<Difference> {
        let mut paths: Vec<_> = self.0.keys().chain(new.0.keys()).collect();
        paths.sort();
        paths.dedup();
        let differences =
            paths
                .into_iter()
                .filter_map(|path| match (self.0.get(path), new.0.get(path)) {
                    (None, Some(entry)) => entry.added(path, self),
                    (Some(entry), None) => entry.removed(path, new),
                    (Some(was), Some(now)) => was.changed(now, path),
                    (None, None) => None,
                });
        differences.collect()
    }

    fn has(&self, path: &str) -> bool {
        path.is_empty() || self.0.contains_key(path)
    }
}

impl Entry {
    fn added(&self, path: &str, old: &Surface) -> Option<Difference> {
        // What has it is new, too.
        old.has(&self.parent).then(|| Difference {
            rust: match self.kind {
                Kind::Plain | Kind::Warning => Rust::Minor,
                Kind::Whole => Rust::Major,
            },
            words: match self.kind {
                Kind::Warning => format!("`{}` is deprecated", path.trim_end()),
                Kind::Plain | Kind::Whole => format!("`{path}{}` is new", self.shown),
            },
            causes: vec![self.causes.clone()],
        })
    }

    fn removed(&self, path: &str, new: &Surface) -> Option<Difference> {
        let is_felt = self.kind != Kind::Warning && new.has(&self.parent);
        is_felt.then(|| Difference {
            rust: Rust::Major,
            words: format!("`{path}{}` is gone", self.shown),
            causes: vec![self.causes.clone()],
        })
    }

    fn changed(&self, now: &Self, path: &str) -> Option<Difference> {
        if self.key == now.key {
            return None;
        }
        let is_other = |argument: &&(String, Vec<Subject>), others: &Self| {
            !others.arguments.iter().any(|(key, _)| *key == argument.0)
        };
        let gone = self
            .arguments
            .iter()
            .filter(|argument| is_other(argument, now));
        let came = now
            .arguments
            .iter()
            .filter(|argument| is_other(argument, self));
        let mut causes: Vec<_> = came.chain(gone).map(|(_, causes)| causes.clone()).collect();
        if causes.is_empty() {
            // In another order, or nothing but an item of another kind.
            let arguments = now.arguments.iter().flat_map(|(_, causes)| causes);
            let arguments: Vec<_> = arguments.cloned().collect();
            causes.push([arguments, now.causes.clone(), self.causes.clone()].concat());
        }
        Some(Difference {
            rust: Rust::Major,
            words: format!(
                "`{path}{}` in place of `{}`",
                now.shown,
                self.shown.trim_start_matches([' ', ':', '=', '-', '>'])
            ),
            causes,
        })
    }
}

impl Reading<'_, '_> {
    fn add(&mut self, path: String, parent: &str, text: &str, causes: Vec<Subject>) {
        self.insert(Kind::Plain, path, parent, text, causes);
    }

    fn insert(&mut self, kind: Kind, path: String, parent: &str, text: &str, causes: Vec<Subject>) {
        let entry = Entry {
            kind,
            parent: parent.to_owned(),
            key: text.to_owned(),
            shown: text.to_owned(),
            arguments: Vec::new(),
            causes,
        };
        self.entries.insert(path, entry);
    }

    /// A warning of users, where there is one.
    fn warning(&mut self, path: &str, deprecated: Option<&String>, causes: &[Subject]) {
        if deprecated.is_some() {
            let parent = path.to_owned();
            let path = format!("{path} ");
            self.insert(Kind::Warning, path, &parent, "", causes.to_vec());
        }
    }

    fn api(&mut self, api: &ir::Api) {
        let name = api.module.to_string();
        let subject = self.side.subject();
        self.add(name.clone(), "", "", vec![subject.clone()]);
        self.add(
            format!("{name}::{}", api.marker),
            &name,
            "",
            vec![subject.clone()],
        );
        self.client(&name, &api.client);
        let homes = homes::Homes::of(self.side);
        for module in &api.modules {
            let path = format!("{name}::{}", module.ident);
            let file = self.side.module(&module.ident.to_string());
            // A module is a feature, too, and brings those that it needs.
            self.add(path.clone(), &name, "", vec![file.clone()]);
            for need in needs(api, module) {
                let feature = format!("feature {} = {need}", module.feature);
                self.add(feature, &path, "", vec![file.clone()]);
            }
            for item in &module.items {
                self.item(&path, &homes, item);
            }
        }
    }
}

/// The features that a module brings, and those that these bring.
fn needs<'i>(api: &'i ir::Api, module: &'i ir::Module) -> std::collections::BTreeSet<&'i str> {
    let mut met = std::collections::BTreeSet::new();
    let mut open: Vec<&str> = module.needs.iter().map(String::as_str).collect();
    while let Some(feature) = open.pop() {
        if met.insert(feature) {
            let mut modules = api.modules.iter();
            let next = modules.find(|module| module.feature == feature);
            open.extend(
                next.into_iter()
                    .flat_map(|module| module.needs.iter().map(String::as_str)),
            );
        }
    }
    met
}
