//! Every problem of every file, in order, with what is needed to show it.

use std::fmt;

use super::page::Page;
use super::problem::{Diagnostic, Level, Span};
use super::problems::{MOST, Problems};
use crate::Source;

/// The problems found, with the sources that they refer to.
#[derive(Clone, Debug)]
pub struct Diagnostics {
    pub(super) sources: Vec<Page>,
    pub(super) list: Vec<Diagnostic>,
    /// Whether there are probably more than these.
    pub(super) more: bool,
}

impl Diagnostics {
    pub(crate) fn new(sources: &[Source], problems: Problems) -> Self {
        let more = problems.is_full();
        let mut list = problems.list;
        list.sort_by(|a, b| {
            let key = |problem: &Diagnostic| sources.get(problem.at.file).map(|file| &file.path);
            let place = |problem: &Diagnostic| (problem.at.clone(), problem.code);
            key(a)
                .cmp(&key(b))
                .then_with(|| place(a).cmp(&place(b)))
                .then_with(|| a.title.cmp(&b.title))
        });
        list.dedup();
        let mut warnings = 0;
        list.retain(|problem| {
            warnings += usize::from(problem.level == Level::Warning);
            problem.level == Level::Error || warnings <= MOST
        });
        for problem in &mut list {
            problem.shorten();
        }
        let sources = sources.iter().map(Page::new).collect();
        Self {
            sources,
            list,
            more: more || warnings > MOST,
        }
    }

    /// All problems, by file and position.
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    /// Whether a problem prevents generating.
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|problem| problem.level == Level::Error)
    }

    /// Line and column, both from 1, columns in characters.
    pub fn position(&self, span: &Span) -> (usize, usize) {
        self.sources
            .get(span.file)
            .map_or((1, 1), |source| source.position(span.start))
    }

    /// The path of the file a span is in, below the spec folder.
    pub fn path(&self, span: &Span) -> &str {
        self.sources
            .get(span.file)
            .map_or("", |source| &source.path)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render("", false))
    }
}

impl std::error::Error for Diagnostics {}
