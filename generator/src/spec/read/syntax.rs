//! YAML's own errors, reported as the mistake that most likely caused them.

use crate::diagnostic::{Diagnostic, Span};
use crate::spec::grammar::type_line::{TyKind, parse};
use crate::text::case;
use crate::text::tree::Refusal;

/// The problem that an error of the parser is most likely about.
pub(super) fn explain(at: usize, text: &str, refusal: &Refusal) -> Diagnostic {
    if refusal.code == "Y039" {
        let line = line_at(text, refusal.range.start);
        let likely = [line, line.and_then(|line| line.before(text))];
        if let Some(problem) = likely
            .into_iter()
            .flatten()
            .find_map(|line| line.mistake(at))
        {
            return problem;
        }
    }
    let here = Span::new(at, refusal.range.clone());
    let mut problem =
        Diagnostic::error(refusal.code, here, refusal.title.as_str()).label(refusal.label.as_str());
    if !refusal.help.is_empty() {
        problem = problem.help(refusal.help);
    }
    if let Some(first) = refusal.first.clone() {
        problem = problem.also(Span::new(at, first), "first here");
    }
    problem
}

/// A line of the source and its start.
#[derive(Clone, Copy)]
struct Line<'a> {
    start: usize,
    text: &'a str,
}

fn line_at(text: &str, at: usize) -> Option<Line<'_>> {
    let at = at.min(text.len());
    let start = text.get(..at)?.rfind('\n').map_or(0, |newline| newline + 1);
    Some(Line {
        start,
        text: text.get(start..)?.lines().next().unwrap_or(""),
    })
}

impl<'a> Line<'a> {
    fn before(self, text: &'a str) -> Option<Line<'a>> {
        self.start.checked_sub(1).and_then(|end| line_at(text, end))
    }

    fn span(self, at: usize, from: usize, len: usize) -> Span {
        Span::new(at, self.start + from..self.start + from + len)
    }

    fn mistake(self, at: usize) -> Option<Diagnostic> {
        let indent = self.text.len() - self.text.trim_start().len();
        let bare = self.text.trim();
        if bare.starts_with(['#', '|', '{', '[', '"']) || bare.is_empty() {
            return None;
        }
        match bare.split_once(": ") {
            Some((key, value)) => {
                let value_at = indent + key.len() + 2 + (value.len() - value.trim_start().len());
                self.value_mistake(at, value.trim(), value_at)
            }
            None => {
                let colon = bare
                    .find(':')
                    .filter(|colon| colon + 1 < bare.len() && !bare[*colon..].starts_with("://"))?;
                Some(
                    Diagnostic::error(
                        "Y031",
                        self.span(at, indent + colon, 1),
                        "missing space after `:`",
                    )
                    .label("a key needs `: `")
                    .instead(": "),
                )
            }
        }
    }

    fn value_mistake(self, at: usize, value: &str, from: usize) -> Option<Diagnostic> {
        let quoted = || serde_json::Value::from(value).to_string();
        let whole = self.span(at, from, value.len());
        if value.starts_with(['@', '`', '%']) {
            let title = match &value[..1] {
                "`" => "a value cannot start with a backtick".to_owned(),
                first => format!("a value cannot start with `{first}`"),
            };
            return Some(
                Diagnostic::error("Y032", whole, title)
                    .label("reserved by YAML")
                    .instead(quoted()),
            );
        }
        if value.starts_with('{') && !value.ends_with('}') {
            return Some(
                Diagnostic::error("Y033", whole, "YAML reads this as a mapping")
                    .label("`{` opens a mapping")
                    .help("start a path with its method: `http: GET /{id}`; quote other text that starts with `{`")
                    .instead(quoted()),
            );
        }
        let rest = value
            .strip_prefix('"')
            .and_then(|value| value.split_once('"'));
        if rest.is_some_and(|(_, rest)| rest.trim_start().starts_with('|')) {
            let problem = Diagnostic::error("Y034", whole, "a type line cannot start with a quote")
                .label("YAML reads the first value as the whole line")
                .help("values that do not start with a letter need names instead: `enum: {Open: \"1\"}` under `types:`");
            return Some(if is_named_enum(value) {
                problem.instead(format!("'{}'", value.replace('\'', "''")))
            } else {
                problem
            });
        }
        let colon = value
            .find(": ")
            .filter(|_| !value.starts_with(['"', '\'', '{', '[', '|', '>', '&', '*', '!']))?;
        Some(
            Diagnostic::error(
                "Y030",
                self.span(at, from + colon, 1),
                "unquoted `: ` inside a value",
            )
            .label("YAML reads this as another key")
            .help(format!(
                "put the text on its own lines after `|`, or in double quotes: {}",
                quoted()
            )),
        )
    }
}

/// Whether a line is an enum each of whose values gives the name of a variant.
fn is_named_enum(line: &str) -> bool {
    parse(line).is_ok_and(|line| match line.ty.kind {
        TyKind::Enum(values) => values.iter().all(|value| case::ty(&value.text).is_some()),
        _ => false,
    })
}
