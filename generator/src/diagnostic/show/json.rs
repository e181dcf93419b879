//! One JSON array, for programs.

use serde_json::{Value, json};

use crate::diagnostic::problem::{Diagnostic, Span};
use crate::diagnostic::report::Diagnostics;

impl Diagnostics {
    pub(super) fn json(&self, root: &str) -> String {
        let problems = self.list.iter().map(|problem| self.object(problem, root));
        format!("{}\n", problems.collect::<Value>())
    }

    /// A problem with the ranges that editors use: lines and columns from 1, columns in characters.
    fn object(&self, problem: &Diagnostic, root: &str) -> Value {
        let place = |span: &Span| {
            let (line, column) = self.position(span);
            let end = Span {
                start: span.end,
                ..span.clone()
            };
            let (end_line, end_column) = self.position(&end);
            json!({
                "file": format!("{root}{}", self.path(span)),
                "line": line, "column": column, "end_line": end_line, "end_column": end_column,
            })
        };
        let also: Vec<_> = problem
            .also
            .iter()
            .map(|(span, label)| json!({"at": place(span), "label": label}))
            .collect();
        let and_write: Vec<_> = problem
            .and_write
            .iter()
            .map(|(span, text)| json!({"at": place(span), "text": text}))
            .collect();
        json!({
            "code": problem.code,
            "level": problem.level.word(),
            "message": problem.title,
            "at": place(&problem.at),
            "label": problem.label,
            "also": also,
            "help": problem.help,
            "instead": problem.instead,
            "and_write": and_write,
        })
    }
}
