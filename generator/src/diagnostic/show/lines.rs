//! A line for each problem.

use crate::diagnostic::problem::Diagnostic;
use crate::diagnostic::report::Diagnostics;

impl Diagnostics {
    /// `file:line:column: error[T201]: message`
    pub(super) fn short(&self, root: &str) -> String {
        self.lines(|problem, path, line, column| {
            let (level, code) = (problem.level.word(), problem.code);
            format!(
                "{root}{path}:{line}:{column}: {level}[{code}]: {}",
                problem.title
            )
        })
    }

    /// Annotations for GitHub workflows.
    pub(super) fn github(&self, root: &str) -> String {
        self.lines(|problem, path, line, column| {
            let level = problem.level.word();
            let title = escape(&format!("{}: {}", problem.code, problem.title));
            format!("::{level} file={root}{path},line={line},col={column}::{title}")
        })
    }

    fn lines(&self, line: impl Fn(&Diagnostic, &str, usize, usize) -> String) -> String {
        let lines = self.list.iter().map(|problem| {
            let (number, column) = self.position(&problem.at);
            line(problem, self.path(&problem.at), number, column) + "\n"
        });
        lines.collect()
    }
}

/// Escapes a message for a workflow command.
pub(crate) fn escape(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
