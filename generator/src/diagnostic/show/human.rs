//! The layout of rustc, for people.

use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level as Shown, Patch, Renderer, Snippet};

use crate::diagnostic::page::{ceil, floor};
use crate::diagnostic::problem::{Diagnostic, LONGEST_TEXT, Level, Span};
use crate::diagnostic::report::Diagnostics;

/// Most problems that are shown at once.
const MOST_SHOWN: usize = 200;

/// Longest text for the renderer, which shows a part of a long line.
const LONGEST_WINDOW: usize = 1 << 14;

/// Longest line with a suggestion, which the renderer shows whole.
const LONGEST_SUGGESTION: usize = 500;

impl Diagnostics {
    /// The problems in the layout of rustc, followed by their count; `root` is put before each path.
    pub fn render(&self, root: &str, color: bool) -> String {
        let problems: Vec<_> = self.list.iter().collect();
        self.reports(&problems, root, &renderer(color)) + &self.summary()
    }

    /// A report on each problem, up to a number that can be read.
    pub(super) fn reports(
        &self,
        problems: &[&Diagnostic],
        root: &str,
        renderer: &Renderer,
    ) -> String {
        let mut text = String::new();
        for problem in problems.iter().take(MOST_SHOWN) {
            let shown = renderer.render(&self.report(problem, root));
            text.push_str(&self.placed(shown, &problem.at, root));
            text.push_str("\n\n");
        }
        if problems.len() > MOST_SHOWN {
            let more = problems.len() - MOST_SHOWN;
            text.push('…');
            let _ = writeln!(text, " and {more} more; `--format short` shows them all\n");
        }
        text
    }

    /// The report with the right column: the renderer counts from the start of the shown part of a long line.
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

    /// The number of all problems.
    pub(super) fn summary(&self) -> String {
        let errors = self
            .list
            .iter()
            .filter(|problem| problem.level == Level::Error)
            .count();
        let count = |number, word: &str| counted(number, word, &format!("{word}s"));
        let warnings = self.list.len() - errors;
        let counts = match (errors, warnings) {
            (_, 0) => count(errors, "error"),
            (0, _) => count(warnings, "warning"),
            _ => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
        };
        let more = if self.more { ", and probably more" } else { "" };
        counts + more
    }

    fn report<'a>(&'a self, problem: &'a Diagnostic, root: &str) -> Vec<Group<'a>> {
        let level = match problem.level {
            Level::Error => Shown::ERROR,
            Level::Warning => Shown::WARNING,
        };
        // Nearby places are shown together.
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

    /// The lines of one file that contain all these places.
    fn window(&self, spans: &[&Span], longest: usize) -> (usize, usize, &str) {
        let Some(source) = spans.first().and_then(|span| self.sources.get(span.file)) else {
            return (1, 0, "");
        };
        let from = spans.iter().map(|span| span.start).min().unwrap_or(0);
        // Only the first line of each place is shown, up to a length that can be read.
        let to = spans
            .iter()
            .map(|span| span.end.min(span.start + LONGEST_TEXT));
        let to = to.max().unwrap_or(0).max(from).min(source.text.len());
        source.window(from.min(source.text.len()), to, longest)
    }

    /// The part of a span that can be underlined in a window: its first line, and at least one character.
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
}

pub(super) fn renderer(color: bool) -> Renderer {
    if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
}

/// `1 warning`, `2 warnings`.
pub(super) fn counted(number: usize, one: &str, many: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {many}"),
    }
}
