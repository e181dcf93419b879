//! Rules over whole specs, one file per family. Only what passes them all can be lowered.

mod allow;
pub(crate) mod api;
mod docs;
mod encoding;
mod endpoints;
mod examples;
mod extra;
mod graph;
mod lines;
mod misfits;
mod names;
mod oneof;
mod paging;
mod placed;
pub(crate) mod recorded;
mod rules;
mod size;
mod types;
mod unions;
mod unused;
mod written;

use std::collections::HashSet;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::line::LineError;
use crate::spec::{Field, Specs, TypeDef};
use crate::view::Types;

/// Specs that no rule refuses: the only thing that can be lowered.
#[derive(Debug)]
pub(crate) struct Checked(Specs);

impl Checked {
    pub(crate) fn get(&self) -> &Specs {
        &self.0
    }
}

/// Applies every rule; `found` are the problems of reading.
///
/// Gives the specs with their warnings, or every problem if one of them is an error.
pub(crate) fn check(specs: Specs, found: Problems) -> Result<(Checked, Problems), Problems> {
    if found.is_full() {
        return Err(found);
    }
    let mut report = Report {
        specs: &specs,
        unknown: unknown_keys(&found),
        problems: found,
    };
    api::check_package(&mut report);
    for api in &specs.apis {
        let types = Types::new(api);
        allow::check(&mut report, api);
        if !types::check_ends(&mut report, &types) || !size::check(&mut report, api, &types) {
            continue;
        }
        types::check_objects(&mut report, &types);
        let families = [
            types::check,
            extra::check,
            endpoints::check,
            encoding::check,
            names::check,
            rules::check,
        ];
        for check in families {
            if !report.is_full() {
                check(&mut report, api, &types);
            }
        }
        // These judge by what `api.yaml` says.
        if !api.unread {
            api::check(&mut report, api);
            docs::check(&mut report, api, &types);
            examples::check(&mut report, api, &types);
            unused::check(&mut report, api, &types);
        }
        allow::apply(&mut report, api);
    }
    let problems = report.problems;
    if problems.has_errors() {
        return Err(problems);
    }
    Ok((Checked(specs), problems))
}

/// Problems so far, and the places of the specs.
pub(crate) struct Report<'a> {
    pub(crate) specs: &'a Specs,
    /// File and place of each key that the language lacks, in order.
    unknown: Vec<(usize, usize)>,
    problems: Problems,
}

fn unknown_keys(found: &Problems) -> Vec<(usize, usize)> {
    let mut unknown: Vec<_> = found
        .iter()
        .filter(|problem| problem.code == "S101")
        .map(|problem| (problem.at.file, problem.at.start))
        .collect();
    unknown.sort_unstable();
    unknown
}

impl Report<'_> {
    pub(crate) fn push(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.problems.has_errors()
    }

    /// Whether enough was found that the rest can wait.
    pub(crate) fn is_full(&self) -> bool {
        self.problems.is_full()
    }

    /// The place of the value at `path`.
    pub(crate) fn value(&self, file: usize, path: &[&str]) -> Span {
        Span::new(file, self.specs.files[file].value(path))
    }

    /// The place of the text at `path`, without its quotes: what a suggestion replaces.
    pub(crate) fn text(&self, file: usize, path: &[&str]) -> Span {
        Span::new(file, self.specs.files[file].text(path))
    }

    /// The place of the last key of `path`.
    pub(crate) fn key(&self, file: usize, path: &[&str]) -> Span {
        Span::new(file, self.specs.files[file].key(path))
    }

    /// The place of `part` of the text at `path`.
    pub(crate) fn part(&self, file: usize, path: &[&str], part: Range<usize>) -> Span {
        Span::new(file, self.specs.files[file].part(path, part))
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

    /// Whether everything that the fields of `name` come from was read and is known.
    pub(crate) fn is_whole(&self, types: &Types<'_>, name: &str) -> bool {
        let mut open = vec![name];
        let mut seen = HashSet::new();
        while let Some(name) = open.pop() {
            let Some(entry) = types.get(name) else {
                return false;
            };
            if self.has_unknown_key(entry.module.file, &["types", name]) {
                return false;
            }
            if !seen.insert(name) {
                continue;
            }
            if let TypeDef::Shape(shape) = entry.def {
                open.extend(shape.include.iter().map(String::as_str));
                open.extend(types.tagged(name).map(|tagged| tagged.ty));
            }
        }
        true
    }

    /// The place of one name in a key that may hold several.
    pub(crate) fn name(&self, file: usize, path: &[&str], name: &str) -> Span {
        let key = self.key(file, path);
        let written = self.specs.files[file]
            .text
            .get(key.start..key.end)
            .unwrap_or("");
        let mut start = key.start;
        for part in written.split(',') {
            if part.trim().trim_matches(['"', '\'']) == name {
                let blanks = part.len() - part.trim_start().len();
                return Span {
                    file,
                    start: start + blanks,
                    end: start + blanks + part.trim().len(),
                };
            }
            start += part.len() + 1;
        }
        key
    }

    /// Whether the value at `path` holds a key that the language lacks: what seems missing may be meant by it.
    pub(crate) fn has_unknown_key(&self, file: usize, path: &[&str]) -> bool {
        let node = self.value(file, path);
        let next = self.unknown.partition_point(|at| *at < (file, node.start));
        self.unknown
            .get(next)
            .is_some_and(|at| *at < (file, node.end))
    }

    /// A problem of a type line, put where the line stands.
    pub(crate) fn line(&mut self, file: usize, path: &[&str], error: &LineError) {
        let at = self.part(file, path, error.at.clone());
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
