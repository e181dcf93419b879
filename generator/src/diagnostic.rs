//! What is wrong with a spec: code, place, message, and what to write instead.

use std::fmt::{self, Write};
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

/// How many problems a person is shown at once.
const MOST_SHOWN: usize = 200;

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

/// Longest text of a problem; what quotes the spec can be as long as the spec.
const LONGEST_TEXT: usize = 1000;

fn shortened(text: &mut String) {
    if text.len() > LONGEST_TEXT {
        text.truncate(floor(text, LONGEST_TEXT));
        text.push('…');
    }
}

impl Diagnostic {
    fn shorten(&mut self) {
        shortened(&mut self.title);
        shortened(&mut self.label);
        self.help.iter_mut().for_each(shortened);
        self.instead = self.instead.take().filter(|text| {
            text.len() <= LONGEST_TEXT && self.at.end.saturating_sub(self.at.start) <= LONGEST_TEXT
        });
    }

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

/// What is longer is no name that a person mistyped.
const LONGEST_NAME: usize = 100;

/// Letters compared with letters until somebody with very many names is not told which one was meant.
const MOST_WORK: usize = 50_000;

/// The candidate a person most likely meant by `found`.
pub(crate) fn nearest<'a>(
    found: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let length = found.chars().count();
    if length > LONGEST_NAME {
        return None;
    }
    let allowed = (length / 3).max(1);
    let mut work = 0;
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 4 * LONGEST_NAME)
        .filter(|candidate| {
            is_short_form(found, candidate) || candidate.chars().count().abs_diff(length) <= allowed
        })
        .take_while(|candidate| {
            work += length * candidate.len();
            work <= MOST_WORK
        })
        .map(|candidate| (distance(found, candidate), candidate))
        // Names that have no letter in common are not taken for each other.
        .filter(|(distance, _)| *distance <= allowed && *distance < length)
        .min()
        .map(|(_, candidate)| candidate)
}

fn is_short_form(found: &str, candidate: &str) -> bool {
    candidate.len() >= 3 && found.starts_with(candidate)
}

/// Edits between two names; a common short form (`integer` for `int`) counts as one.
fn distance(found: &str, candidate: &str) -> usize {
    if is_short_form(found, candidate) {
        1
    } else {
        strsim::osa_distance(found, candidate)
    }
}

/// Who has made so many mistakes is told no more of them, and the rest is not looked for.
const MOST: usize = 1000;

/// The problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    list: Vec<Diagnostic>,
    errors: usize,
}

impl Problems {
    pub(crate) fn push(&mut self, problem: Diagnostic) {
        if problem.level == Level::Error {
            if self.is_full() {
                return;
            }
            self.errors += 1;
        }
        self.list.push(problem);
    }

    /// Whether enough was found that the rest can wait until it is mended.
    pub(crate) fn is_full(&self) -> bool {
        self.errors >= MOST
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Keeps the errors, and the warnings that are wanted.
    pub(crate) fn retain_warnings(&mut self, mut wanted: impl FnMut(&Diagnostic) -> bool) {
        self.list
            .retain(|problem| problem.level == Level::Error || wanted(problem));
    }
}

impl std::ops::Deref for Problems {
    type Target = [Diagnostic];

    fn deref(&self) -> &[Diagnostic] {
        &self.list
    }
}

/// A source, and what is needed to find lines and columns in it soon.
#[derive(Clone, Debug)]
struct Page {
    path: String,
    text: String,
    /// Where each line starts.
    lines: Vec<usize>,
    /// How many characters stand before each of so many bytes.
    characters: Vec<usize>,
}

/// Bytes between two counts of characters.
const STRIDE: usize = 1024;

impl Page {
    fn new(source: &Source) -> Self {
        let text = String::from_utf8_lossy(&source.bytes).into_owned();
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1));
        let mut characters = Vec::new();
        let mut count = 0;
        for (at, byte) in text.bytes().enumerate() {
            if at % STRIDE == 0 {
                characters.push(count);
            }
            count += usize::from(is_start(byte));
        }
        Self {
            path: source.path.clone(),
            lines: lines.collect(),
            characters,
            text,
        }
    }

    /// The number of the line that holds a byte, from 0.
    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at).max(1) - 1
    }

    /// How many characters stand before a byte.
    fn characters(&self, at: usize) -> usize {
        let counted = at / STRIDE;
        let Some(count) = self.characters.get(counted) else {
            // The text ends at a multiple of the stride.
            let bytes = self.text.as_bytes();
            let from = counted.saturating_sub(1) * STRIDE;
            let rest = bytes.get(from..at.min(bytes.len())).unwrap_or_default();
            let before = self.characters.last().copied().unwrap_or(0);
            return before + rest.iter().filter(|byte| is_start(**byte)).count();
        };
        let rest = &self.text.as_bytes()[counted * STRIDE..at.min(self.text.len())];
        count + rest.iter().filter(|byte| is_start(**byte)).count()
    }

    /// Position from 1, columns in characters.
    fn position(&self, at: usize) -> (usize, usize) {
        let at = floor(&self.text, at);
        let line = self.line(at);
        let column = self.characters(at) - self.characters(self.lines[line]);
        (line + 1, column + 1)
    }

    /// The lines from a byte to another: their first number, where they start, and their text.
    ///
    /// Of a line that nobody reads to its end, a part.
    fn window(&self, from: usize, to: usize, longest: usize) -> (usize, usize, &str) {
        let (first, last) = (self.line(from), self.line(to));
        let mut start = self.lines[first];
        let mut end = self
            .lines
            .get(last + 1)
            .map_or(self.text.len(), |next| next - 1);
        if end - start > longest {
            start = start.max(floor(&self.text, from.saturating_sub(MARGIN)));
            end = end.min(ceil(&self.text, to + MARGIN));
        }
        (first + 1, start, self.text.get(start..end).unwrap_or(""))
    }
}

/// Longest text that is given to the renderer, which shows a part of a long line.
const LONGEST_WINDOW: usize = 1 << 14;

/// Longest line with a suggestion, which it shows whole.
const LONGEST_SUGGESTION: usize = 500;

/// What is left around a place in a longer one.
const MARGIN: usize = 100;

/// Whether a byte starts a character.
fn is_start(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

/// Problems found, with the sources they point into.
#[derive(Clone, Debug)]
pub struct Diagnostics {
    sources: Vec<Page>,
    list: Vec<Diagnostic>,
    /// Whether there are likely more than these.
    more: bool,
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

    /// The problems in rustc's layout, and a closing count; `root` goes before each path.
    pub fn render(&self, root: &str, color: bool) -> String {
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut text = String::new();
        for problem in self.list.iter().take(MOST_SHOWN) {
            let shown = renderer.render(&self.report(problem, root));
            text.push_str(&self.placed(shown, &problem.at, root));
            text.push_str("\n\n");
        }
        if self.list.len() > MOST_SHOWN {
            let more = self.list.len() - MOST_SHOWN;
            text.push('…');
            let _ = writeln!(text, " and {more} more; `--format short` shows them all\n");
        }
        text.push_str(&self.summary());
        text
    }

    /// The report with the column of its place: the renderer counts from where the shown part of a long line begins.
    fn placed(&self, mut shown: String, at: &Span, root: &str) -> String {
        let (line, column) = self.position(at);
        let place = format!("{root}{}:{line}:", self.path(at));
        let title = shown.find('\n').unwrap_or(0);
        if let Some(found) = shown[title..].find(&place) {
            let start = title + found + place.len();
            let digits = shown[start..].bytes().take_while(u8::is_ascii_digit);
            let end = start + digits.count();
            shown.replace_range(start..end, &column.to_string());
        }
        shown
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
        let counts = match (errors, warnings) {
            (_, 0) => count(errors, "error"),
            (0, _) => count(warnings, "warning"),
            _ => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
        };
        let more = if self.more { ", and likely more" } else { "" };
        counts + more
    }

    fn report<'a>(&'a self, problem: &'a Diagnostic, root: &str) -> Vec<Group<'a>> {
        let level = match problem.level {
            Level::Error => Shown::ERROR,
            Level::Warning => Shown::WARNING,
        };
        // Places that are near are shown together.
        let (near, far): (Vec<_>, Vec<_>) = problem
            .also
            .iter()
            .partition(|(span, _)| Self::is_near(&problem.at, span));
        let mut group = level
            .primary_title(&problem.title)
            .id(problem.code)
            .element(self.snippet(problem, &near, root));
        for (span, label) in far {
            let (first, start, text) = self.window(&[span], LONGEST_WINDOW);
            let context = AnnotationKind::Context.span(Self::visible(span, start, text));
            group = group.element(
                Snippet::source(text)
                    .line_start(first)
                    .path(format!("{root}{}", self.path(span)))
                    .annotation(context.label(label)),
            );
        }
        if let Some(help) = &problem.help {
            group = group.element(Shown::HELP.message(help));
        }
        let mut groups = vec![group];
        if let Some(instead) = &problem.instead {
            let (first, start, text) = self.window(&[&problem.at], LONGEST_SUGGESTION);
            let inside = |at: usize| floor(text, at.saturating_sub(start));
            let patch = Patch::new(inside(problem.at.start)..inside(problem.at.end), instead);
            groups.push(
                Shown::HELP.secondary_title("write this instead").element(
                    Snippet::source(text)
                        .line_start(first)
                        .path(format!("{root}{}", self.path(&problem.at)))
                        .patch(patch),
                ),
            );
        }
        groups
    }

    fn snippet<'a>(
        &'a self,
        problem: &'a Diagnostic,
        near: &[&'a (Span, String)],
        root: &str,
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let spans: Vec<&Span> = std::iter::once(&problem.at)
            .chain(near.iter().map(|(span, _)| span))
            .collect();
        let (first, start, text) = self.window(&spans, LONGEST_WINDOW);
        let mut snippet = Snippet::source(text)
            .line_start(first)
            .path(format!("{root}{}", self.path(&problem.at)))
            .annotation(
                AnnotationKind::Primary
                    .span(Self::visible(&problem.at, start, text))
                    .label(&problem.label),
            );
        for (span, label) in near {
            snippet = snippet.annotation(
                AnnotationKind::Context
                    .span(Self::visible(span, start, text))
                    .label(label),
            );
        }
        snippet
    }

    fn is_near(one: &Span, other: &Span) -> bool {
        one.file == other.file && one.start.abs_diff(other.start) <= LONGEST_WINDOW / 2
    }

    /// The lines of one file that hold all these places.
    fn window(&self, spans: &[&Span], longest: usize) -> (usize, usize, &str) {
        let Some(source) = spans.first().and_then(|span| self.sources.get(span.file)) else {
            return (1, 0, "");
        };
        let from = spans.iter().map(|span| span.start).min().unwrap_or(0);
        // Of each place the first line is shown, and not more of it than a person reads.
        let to = spans
            .iter()
            .map(|span| span.end.min(span.start + LONGEST_TEXT));
        let to = to.max().unwrap_or(0).max(from).min(source.text.len());
        source.window(from.min(source.text.len()), to, longest)
    }

    /// The first line of a span, and at least one character: what can be underlined in a window.
    fn visible(span: &Span, from: usize, text: &str) -> Range<usize> {
        let start = floor(text, span.start.saturating_sub(from));
        let line = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let end = floor(text, span.end.saturating_sub(from)).clamp(start, line.max(start));
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
