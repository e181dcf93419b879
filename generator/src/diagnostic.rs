//! What is wrong with a spec: code, place, message, and what to write instead.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level as Shown, Patch, Renderer, Snippet};

use crate::Source;

/// A place in one of the sources, as bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Index of the source.
    pub file: usize,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    pub(crate) fn new(file: usize, range: Range<usize>) -> Self {
        Self {
            file,
            start: range.start,
            end: range.end,
        }
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing is generated.
    Error,
    /// Worth a look.
    Warning,
}

impl Level {
    fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// How problems are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// rustc's layout, for people.
    Human {
        /// Whether to colour it.
        color: bool,
    },
    /// `file:line:column: error[T201]: message`, a line each.
    Short,
    /// One JSON array.
    Json,
    /// Annotations of GitHub's workflows.
    Github,
}

/// A message in a workflow command.
fn escape(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code, such as `T201`.
    pub code: &'static str,
    /// How bad it is.
    pub level: Level,
    /// What is wrong, in one line.
    pub title: String,
    /// The offending text itself.
    pub at: Span,
    /// A few words under the place.
    pub label: String,
    /// Other places that matter.
    pub also: Vec<(Span, String)>,
    /// What to do about it.
    pub help: Option<String>,
    /// What to write at `at`.
    pub instead: Option<String>,
}

impl Diagnostic {
    pub(crate) fn error(code: &'static str, at: Span, title: impl Into<String>) -> Self {
        Self {
            code,
            level: Level::Error,
            title: title.into(),
            at,
            label: String::new(),
            also: Vec::new(),
            help: None,
            instead: None,
        }
    }

    pub(crate) fn warning(code: &'static str, at: Span, title: impl Into<String>) -> Self {
        Self {
            level: Level::Warning,
            ..Self::error(code, at, title)
        }
    }

    pub(crate) fn label(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }

    pub(crate) fn also(mut self, at: Span, text: impl Into<String>) -> Self {
        self.also.push((at, text.into()));
        self
    }

    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    pub(crate) fn instead(mut self, text: impl Into<String>) -> Self {
        self.instead = Some(text.into());
        self
    }

    /// Suggests the candidate nearest to `found`, if one is near.
    pub(crate) fn did_you_mean<'a>(
        self,
        found: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        match nearest(found, candidates) {
            Some(candidate) => self.instead(candidate),
            None => self,
        }
    }
}

/// The candidate a person most likely meant by `found`.
pub(crate) fn nearest<'a>(
    found: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let allowed = (found.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(found, candidate), candidate))
        // Names that have no letter in common are not taken for each other.
        .filter(|(distance, _)| *distance <= allowed && *distance < found.chars().count())
        .min()
        .map(|(_, candidate)| candidate)
}

/// Edits between two names; a common short form (`integer` for `int`) counts as one.
fn distance(found: &str, candidate: &str) -> usize {
    let short = candidate.len() >= 3 && found.starts_with(candidate);
    if short {
        1
    } else {
        strsim::osa_distance(found, candidate)
    }
}

/// Problems found, with the sources they point into.
#[derive(Clone, Debug)]
pub struct Diagnostics {
    sources: Vec<(String, String)>,
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub(crate) fn new(sources: &[Source], mut list: Vec<Diagnostic>) -> Self {
        let path = |at: &Span| sources.get(at.file).map_or("", |source| &source.path);
        list.sort_by(|a, b| {
            let key = |problem: &Diagnostic| (path(&problem.at).to_owned(), problem.at.clone());
            (key(a), a.code, &a.title).cmp(&(key(b), b.code, &b.title))
        });
        list.dedup();
        let sources = sources
            .iter()
            .map(|source| {
                (
                    source.path.clone(),
                    String::from_utf8_lossy(&source.bytes).into_owned(),
                )
            })
            .collect();
        Self { sources, list }
    }

    /// All of them, by file and position.
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    /// Whether anything forbids generating.
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|problem| problem.level == Level::Error)
    }

    /// Every problem, in a format; `root` goes before each path.
    pub fn show(&self, root: &str, format: Format) -> String {
        match format {
            Format::Human { color } => self.render(root, color),
            Format::Short => self.lines(|problem, path, line, column| {
                let (level, code) = (problem.level.word(), problem.code);
                format!(
                    "{root}{path}:{line}:{column}: {level}[{code}]: {}",
                    problem.title
                )
            }),
            Format::Github => self.lines(|problem, path, line, column| {
                let level = problem.level.word();
                let title = escape(&format!("{}: {}", problem.code, problem.title));
                format!("::{level} file={root}{path},line={line},col={column}::{title}")
            }),
            Format::Json => {
                let problems: Vec<_> = self
                    .list
                    .iter()
                    .map(|problem| self.json(problem, root))
                    .collect();
                format!("{}\n", serde_json::Value::from(problems))
            }
        }
    }

    fn lines(&self, line: impl Fn(&Diagnostic, &str, usize, usize) -> String) -> String {
        let lines = self.list.iter().map(|problem| {
            let (number, column) = self.position(&problem.at);
            line(problem, self.path(&problem.at), number, column) + "\n"
        });
        lines.collect()
    }

    /// A problem with the ranges that editors use: lines and columns from 1, columns in characters.
    fn json(&self, problem: &Diagnostic, root: &str) -> serde_json::Value {
        let place = |span: &Span| {
            let (line, column) = self.position(span);
            let end = Span {
                start: span.end,
                ..span.clone()
            };
            let (end_line, end_column) = self.position(&end);
            serde_json::json!({
                "file": format!("{root}{}", self.path(span)),
                "line": line, "column": column, "end_line": end_line, "end_column": end_column,
            })
        };
        let also: Vec<_> = problem
            .also
            .iter()
            .map(|(span, label)| serde_json::json!({"at": place(span), "label": label}))
            .collect();
        serde_json::json!({
            "code": problem.code,
            "level": problem.level.word(),
            "message": problem.title,
            "at": place(&problem.at),
            "label": problem.label,
            "also": also,
            "help": problem.help,
            "instead": problem.instead,
        })
    }

    /// Every problem in rustc's layout, and a closing count; `root` goes before each path.
    pub fn render(&self, root: &str, color: bool) -> String {
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut text = String::new();
        for problem in &self.list {
            text.push_str(&renderer.render(&self.report(problem, root)));
            text.push_str("\n\n");
        }
        text.push_str(&self.summary());
        text
    }

    fn summary(&self) -> String {
        let errors = self
            .list
            .iter()
            .filter(|problem| problem.level == Level::Error)
            .count();
        let count = |number: usize, word: &str| match number {
            1 => format!("1 {word}"),
            _ => format!("{number} {word}s"),
        };
        let warnings = self.list.len() - errors;
        match (errors, warnings) {
            (_, 0) => count(errors, "error"),
            (0, _) => count(warnings, "warning"),
            _ => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
        }
    }

    fn report<'a>(&'a self, problem: &'a Diagnostic, root: &str) -> Vec<Group<'a>> {
        let level = match problem.level {
            Level::Error => Shown::ERROR,
            Level::Warning => Shown::WARNING,
        };
        let mut group = level
            .primary_title(&problem.title)
            .id(problem.code)
            .element(self.snippet(problem, root));
        for (span, label) in problem
            .also
            .iter()
            .filter(|(span, _)| span.file != problem.at.file)
        {
            let (path, text) = self.source(span.file);
            group = group.element(
                Snippet::source(text)
                    .path(format!("{root}{path}"))
                    .annotation(
                        AnnotationKind::Context
                            .span(self.visible(span))
                            .label(label),
                    ),
            );
        }
        if let Some(help) = &problem.help {
            group = group.element(Shown::HELP.message(help));
        }
        let mut groups = vec![group];
        if let Some(instead) = &problem.instead {
            let (path, text) = self.source(problem.at.file);
            let patch = Patch::new(problem.at.start..problem.at.end, instead);
            groups.push(
                Shown::HELP.secondary_title("write this instead").element(
                    Snippet::source(text)
                        .path(format!("{root}{path}"))
                        .patch(patch),
                ),
            );
        }
        groups
    }

    fn snippet<'a>(
        &'a self,
        problem: &'a Diagnostic,
        root: &str,
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let (path, text) = self.source(problem.at.file);
        let mut snippet = Snippet::source(text)
            .path(format!("{root}{path}"))
            .annotation(
                AnnotationKind::Primary
                    .span(self.visible(&problem.at))
                    .label(&problem.label),
            );
        for (span, label) in problem
            .also
            .iter()
            .filter(|(span, _)| span.file == problem.at.file)
        {
            snippet = snippet.annotation(
                AnnotationKind::Context
                    .span(self.visible(span))
                    .label(label),
            );
        }
        snippet
    }

    fn source(&self, file: usize) -> (&str, &str) {
        self.sources
            .get(file)
            .map_or(("", ""), |(path, text)| (path, text))
    }

    /// The first line of a span, and at least one character: what can be underlined.
    fn visible(&self, span: &Span) -> Range<usize> {
        let (_, text) = self.source(span.file);
        let start = floor(text, span.start);
        let line = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let end = floor(text, span.end).clamp(start, line.max(start));
        if end > start {
            start..end
        } else if line == start {
            start..start
        } else {
            start..ceil(text, start + 1)
        }
    }

    /// Line and column, both from 1, columns in characters.
    pub fn position(&self, span: &Span) -> (usize, usize) {
        let (_, text) = self.source(span.file);
        let before = &text[..floor(text, span.start)];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }

    /// The path of the file a span is in, below the spec folder.
    pub fn path(&self, span: &Span) -> &str {
        self.source(span.file).0
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

fn ceil(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render("", false))
    }
}

impl std::error::Error for Diagnostics {}
