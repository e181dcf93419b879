//! Scalars that YAML, or another YAML reader, reads as something other than what was meant.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::text::tree::{Kind, Node, Style};

/// Checks every key and scalar of a file.
pub(super) fn check(at: usize, text: &str, root: &Node, problems: &mut Problems) {
    Scalars { at, text, problems }.node(root);
}

struct Scalars<'a> {
    at: usize,
    text: &'a str,
    problems: &'a mut Problems,
}

impl Scalars<'_> {
    fn node(&mut self, node: &Node) {
        match &node.kind {
            Kind::Scalar {
                text,
                style: Style::Plain,
            } => {
                self.cut(&node.range);
                self.readings(text, &node.range);
                self.boolean(text, &node.range);
            }
            Kind::Scalar { .. } => {}
            Kind::List(items) => items.iter().for_each(|item| self.node(item)),
            Kind::Map(entries) => {
                for (key, value) in entries {
                    let quoted = self.text[key.range.clone()].starts_with(['"', '\'']);
                    if !quoted {
                        self.boolean(&key.text, &key.range);
                    }
                    match value.text() {
                        Some("" | "~") if is_plain(value) => {
                            self.empty(&key.text, key.range.clone());
                        }
                        _ => self.node(value),
                    }
                }
            }
        }
    }

    fn push(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    /// A comment after a plain value: it looks like part of the value.
    fn cut(&mut self, range: &Range<usize>) {
        let rest = self.text.get(range.end..).unwrap_or("");
        let comment = rest.trim_start_matches(' ');
        if comment.starts_with('#') && comment.len() < rest.len() {
            let start = range.end + rest.len() - comment.len();
            let length = comment.lines().next().map_or(0, str::len);
            self.push(
                Diagnostic::error(
                    "Y035",
                    Span::new(self.at, start..start + length),
                    "` #` cuts this value short",
                )
                .label("YAML reads this as a comment")
                .also(Span::new(self.at, range.clone()), "the value that remains")
                .help("put comments on their own line; for text, use `|` or quotes"),
            );
        }
    }

    fn empty(&mut self, key: &str, range: Range<usize>) {
        let (label, help) = if is_bare(self.text, range.end) {
            (
                "in braces, a comma starts a new key",
                "put text with a comma in quotes: `{about: \"Large, or not\"}`",
            )
        } else {
            ("nothing after the colon", "add a value, or delete the line")
        };
        let title = format!("`{key}` has no value");
        self.push(
            Diagnostic::error("Y017", Span::new(self.at, range), title)
                .label(label)
                .help(help),
        );
    }

    /// `0777`, `1_000`, `12:30:45`: text to one YAML reader, a number to another.
    fn readings(&mut self, text: &str, range: &Range<usize>) {
        let digits =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let octal = text.len() > 1 && text.starts_with('0') && digits(text);
        let grouped = text.contains('_') && digits(&text.replace('_', ""));
        let sexagesimal = text.contains(':') && text.split(':').all(digits);
        if octal || grouped || sexagesimal {
            self.push(
                Diagnostic::error(
                    "Y022",
                    Span::new(self.at, range.clone()),
                    format!("`{text}` is ambiguous"),
                )
                .label("text or a number, depending on the YAML reader")
                .instead(format!("\"{text}\"")),
            );
        }
    }

    /// `on`, `no`, `y`: booleans in YAML 1.1.
    fn boolean(&mut self, text: &str, range: &Range<usize>) {
        let words = ["on", "off", "yes", "no", "y", "n"];
        if words.iter().any(|word| text.eq_ignore_ascii_case(word)) {
            self.push(
                Diagnostic::warning(
                    "Y021",
                    Span::new(self.at, range.clone()),
                    format!("YAML 1.1 tools read `{text}` as a boolean"),
                )
                .instead(format!("\"{text}\"")),
            );
        }
    }
}

/// Whether the key that ends here is in braces, without a colon.
pub(super) fn is_bare(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or("");
    rest.trim_start().starts_with([',', '}'])
}

fn is_plain(node: &Node) -> bool {
    matches!(
        &node.kind,
        Kind::Scalar {
            style: Style::Plain,
            ..
        }
    )
}
