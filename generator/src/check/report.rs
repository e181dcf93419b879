//! The report of a check: problems so far, and the places of what they are about.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::place::Place;
use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::model::types::{Def, TypeId, Types};
use crate::spec::grammar::LineError;
use crate::spec::{Field, File, Specs};

/// Problems so far, and the places of the specs.
pub(crate) struct Report<'a> {
    pub(crate) specs: &'a Specs,
    /// File and place of each key that was not read: it is unknown, or given twice. In order.
    unknown: Vec<(usize, usize)>,
    /// The endpoint that was asked about last, by the place of what it inherits.
    heirs: RefCell<BTreeMap<Span, Span>>,
    pub(super) problems: Problems,
}

fn unknown_keys(found: &Problems) -> Vec<(usize, usize)> {
    let mut unknown: Vec<_> = found
        .iter()
        .filter(|problem| ["S101", "Y014"].contains(&problem.code))
        .map(|problem| (problem.at.file, problem.at.start))
        .collect();
    unknown.sort_unstable();
    unknown
}

impl<'a> Report<'a> {
    pub(super) fn new(specs: &'a Specs, found: Problems) -> Self {
        Self {
            specs,
            unknown: unknown_keys(&found),
            heirs: RefCell::default(),
            problems: found,
        }
    }

    pub(super) fn finish(self) -> Problems {
        self.problems
    }

    /// Reports a problem. One in what several endpoints inherit is reported once, with the first of them.
    pub(crate) fn push(&mut self, mut problem: Diagnostic) {
        if let Some(heir) = self.heirs.get_mut().get(&problem.at) {
            let same = |known: &&Diagnostic| {
                (known.code, &known.at, &known.title) == (problem.code, &problem.at, &problem.title)
            };
            if self.problems.iter().find(same).is_some() {
                return;
            }
            problem = problem.also(heir.clone(), "for this endpoint, which inherits it");
        }
        self.problems.push(problem);
    }

    /// The place of what stands at `path`; of what an endpoint inherits, where it stands.
    fn place(
        &self,
        file: usize,
        path: &[&str],
        place: impl Fn(&File, &[&str]) -> Range<usize>,
    ) -> Span {
        let files = &self.specs.files;
        let Some((home, keys)) = self.specs.origins.find(file, path) else {
            return Span::new(file, place(&files[file], path));
        };
        let span = Span::new(home, place(&files[home], &keys));
        if path[0] == "endpoints" {
            let endpoint = Span::new(file, files[file].key(&path[..2]));
            self.heirs.borrow_mut().insert(span.clone(), endpoint);
        }
        span
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.problems.has_errors()
    }

    /// Whether so much was found that the rest can wait.
    pub(crate) fn is_full(&self) -> bool {
        self.problems.is_full()
    }

    /// The place of the value at `path`.
    pub(crate) fn value(&self, file: usize, path: &[&str]) -> Span {
        self.place(file, path, File::value)
    }

    /// The place of the text at `path`, without its quotes: what a suggestion replaces.
    pub(crate) fn text(&self, file: usize, path: &[&str]) -> Span {
        self.place(file, path, File::text)
    }

    /// The place of the last key of `path`.
    pub(crate) fn key(&self, file: usize, path: &[&str]) -> Span {
        self.place(file, path, File::key)
    }

    /// The place of `part` of the text at `path`.
    pub(crate) fn part(&self, file: usize, path: &[&str], part: Range<usize>) -> Span {
        self.place(file, path, |file, path| file.part(path, part.clone()))
    }

    /// The place of `part` of a field's line, which the long form has below `type`.
    pub(crate) fn line_part(
        &self,
        file: usize,
        path: &[&str],
        field: &Field,
        part: Range<usize>,
    ) -> Span {
        let mut path = path.to_vec();
        path.extend(field.long.then_some("type"));
        self.part(file, &path, part)
    }

    /// Whether everything that the fields of a type come from was read and is known.
    pub(crate) fn is_whole(&self, types: &Types<'_>, id: TypeId) -> bool {
        let mut open = vec![id];
        let mut met = HashSet::new();
        while let Some(id) = open.pop() {
            let ty = &types[id];
            if id == types.nothing() || self.has_unknown_key(ty.module.file, &["types", ty.name]) {
                return false;
            }
            if !met.insert(id) {
                continue;
            }
            match &ty.def {
                Def::Object(object) => {
                    if object.include.len() < object.shape.include.len() {
                        return false;
                    }
                    open.extend(&object.include);
                }
                Def::Tagged(tagged) => {
                    open.extend(tagged.members.iter().map(|member| member.ty.id));
                }
                Def::Line(_) | Def::Codes(_) => {}
            }
        }
        true
    }

    /// The place of one name in a key that may hold several.
    pub(crate) fn name(&self, file: usize, path: &[&str], name: &str) -> Span {
        self.place(file, path, |file, path| {
            let key = file.key(path);
            let written = file.text.get(key.clone()).unwrap_or("");
            let mut start = key.start;
            for part in written.split(',') {
                if part.trim().trim_matches(['"', '\'']) == name {
                    let from = start + part.len() - part.trim_start().len();
                    return from..from + part.trim().len();
                }
                start += part.len() + 1;
            }
            key
        })
    }

    /// Whether the value at `path` has an unknown key, which may be the missing one, misspelled.
    pub(crate) fn has_unknown_key(&self, file: usize, path: &[&str]) -> bool {
        let node = self.value(file, path);
        let next = self.unknown.partition_point(|at| *at < (file, node.start));
        self.unknown
            .get(next)
            .is_some_and(|at| *at < (file, node.end))
    }

    /// A problem of a line, put where the line stands.
    pub(crate) fn line(&mut self, place: Place<'_>, error: &LineError) {
        let at = place.part(self, error.at.clone());
        let mut problem = Diagnostic::error(error.code, at, error.title.clone());
        if let Some(help) = error.help {
            problem = problem.help(help);
        }
        if let Some(instead) = &error.instead {
            problem = problem.instead(instead.clone());
        }
        self.push(problem);
    }
}
