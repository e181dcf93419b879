//! What is shown while somebody works on a draft: warnings that every draft has are only counted.

use annotate_snippets::{Group, Level as Shown};

use super::human::{counted, renderer};
use crate::diagnostic::problem::{Diagnostic, Level};
use crate::diagnostic::report::Diagnostics;

/// The warnings that every draft has: their codes, and what one and several of them are.
const OF_DRAFTS: &[(&str, &str, &str)] = &[
    ("D703", "field without support", "fields without support"),
    (
        "X507",
        "endpoint without an example",
        "endpoints without an example",
    ),
];

impl Diagnostics {
    /// The problems as [`Diagnostics::render`] shows them, but for warnings that every draft has: those of a file are
    /// counted in one line, which names `details` as the command that shows them.
    pub fn brief(&self, root: &str, color: bool, details: &str) -> String {
        let renderer = renderer(color);
        let is_of_drafts = |problem: &&Diagnostic| {
            let mut known = OF_DRAFTS.iter();
            problem.level == Level::Warning && known.any(|(code, ..)| *code == problem.code)
        };
        let (of_drafts, others): (Vec<_>, Vec<_>) = self.list.iter().partition(is_of_drafts);
        let mut text = self.reports(&others, root, &renderer);
        for of_file in of_drafts.chunk_by(|one, other| one.at.file == other.at.file) {
            let path = self.path(&of_file[0].at);
            let title = format!("{root}{path}: {}; details: `{details}`", counts(of_file));
            let line = Group::with_title(Shown::WARNING.primary_title(title));
            text.push_str(&renderer.render(&[line]));
            text.push('\n');
        }
        if !of_drafts.is_empty() {
            text.push('\n');
        }
        text + &self.summary()
    }
}

/// `3 fields without support (D703), 1 endpoint without an example (X507)`
fn counts(problems: &[&Diagnostic]) -> String {
    let counts = OF_DRAFTS.iter().filter_map(|(code, one, many)| {
        let number = problems.iter().filter(|problem| problem.code == *code);
        match number.count() {
            0 => None,
            number => Some(format!("{} ({code})", counted(number, one, many))),
        }
    });
    counts.collect::<Vec<_>>().join(", ")
}
