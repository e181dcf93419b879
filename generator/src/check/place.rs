//! Places of type lines.

use std::ops::Range;

use super::report::Report;
use crate::diagnostic::Span;

/// Where a line stands: it says what the line may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stand {
    /// A field of a type.
    Field,
    /// The keys that a type does not declare.
    Extra,
    /// Under `types:`.
    Named,
    Path,
    Query,
    Header,
    /// An argument of the client.
    Client,
    Returns,
    /// The body of a call, if it has one value.
    Body,
    /// The body of a failure.
    Failure,
}

/// How the parts of a line are found in the sources.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place<'a> {
    /// The scalar at these keys.
    Keys { file: usize, path: &'a [&'a str] },
    /// Whatever part: this place. Of a line that stands elsewhere and is wrong here.
    Whole(&'a Span),
}

impl Place<'_> {
    pub(crate) fn part(self, report: &Report<'_>, part: Range<usize>) -> Span {
        match self {
            Self::Keys { file, path } => report.part(file, path, part),
            Self::Whole(span) => span.clone(),
        }
    }

    /// The value of a key of the mapping that stands there.
    pub(crate) fn value(self, report: &Report<'_>, key: &str) -> Span {
        match self {
            Self::Keys { file, path } => report.value(file, &[path, &[key]].concat()),
            Self::Whole(span) => span.clone(),
        }
    }
}

/// A line, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed<'a> {
    pub(crate) place: Place<'a>,
    pub(crate) stand: Stand,
}
