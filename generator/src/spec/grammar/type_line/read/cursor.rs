//! Steps through the text of a line.

use std::ops::Range;

use super::LineError;

/// A type line, and how far it is read.
pub(super) struct Reader<'a> {
    pub(super) line: &'a str,
    pub(super) at: usize,
    /// The number of lists and maps around the current place.
    pub(super) depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn rest(&self) -> &'a str {
        &self.line[self.at..]
    }

    pub(super) fn blanks(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    pub(super) fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// The longest run of characters that `wanted` accepts.
    pub(super) fn run(&mut self, wanted: impl Fn(char) -> bool) -> (&'a str, Range<usize>) {
        let start = self.at;
        let rest = self.rest();
        let len = rest
            .find(|character| !wanted(character))
            .unwrap_or(rest.len());
        self.at += len;
        (&rest[..len], start..self.at)
    }

    pub(super) fn quoted(&mut self) -> Result<(String, Range<usize>), LineError> {
        let start = self.at;
        self.at += 1;
        let (text, _) = self.run(|c| c != '"');
        if !self.eat("\"") {
            return Err(LineError::new(
                "T202",
                start..self.at,
                "this quote is not closed",
            ));
        }
        Ok((text.to_owned(), start..self.at))
    }
}
