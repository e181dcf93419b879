//! One problem: code, place, message and suggestion.

use std::ops::Range;

use super::page::floor;
use crate::text::nearest::nearest;

/// A place in one of the sources, as bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// The severity of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing is generated.
    Error,
    /// The client is generated, but the spec needs a look.
    Warning,
}

impl Level {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code, such as `T201`.
    pub code: &'static str,
    /// Its severity.
    pub level: Level,
    /// The problem in one line.
    pub title: String,
    /// The place of the problem.
    pub at: Span,
    /// A short note at the place.
    pub label: String,
    /// Related places, each with a note.
    pub also: Vec<(Span, String)>,
    /// How to fix it.
    pub help: Option<String>,
    /// A suggestion: what to write at `at`.
    pub instead: Option<String>,
    /// What else to write for the suggestion to hold, and where.
    pub and_write: Vec<(Span, String)>,
}

/// Longest text of a problem. Without a limit, a text that quotes the spec could be as long as the spec.
pub(super) const LONGEST_TEXT: usize = 1000;

fn shortened(text: &mut String) {
    if text.len() > LONGEST_TEXT {
        text.truncate(floor(text, LONGEST_TEXT));
        text.push('…');
    }
}

impl Diagnostic {
    pub(super) fn shorten(&mut self) {
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
            and_write: Vec::new(),
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

    pub(crate) fn and_write(mut self, at: Span, text: impl Into<String>) -> Self {
        self.and_write.push((at, text.into()));
        self
    }

    /// All that the suggestion writes, and where.
    pub(crate) fn edits(&self) -> impl Iterator<Item = (&Span, &str)> {
        let instead = self.instead.iter().map(|text| (&self.at, text.as_str()));
        let others = self.and_write.iter();
        instead.chain(others.map(|(at, text)| (at, text.as_str())))
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
