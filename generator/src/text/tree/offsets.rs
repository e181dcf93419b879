//! Bytes for the places that the parser counts in characters.

use std::ops::Range;

use saphyr_parser::{Marker, Span as Marks};

/// Byte offsets of the characters the parser counts.
pub(super) struct Offsets {
    ascii: bool,
    bytes: Vec<usize>,
    len: usize,
}

impl Offsets {
    pub(super) fn new(text: &str) -> Self {
        let ascii = text.is_ascii();
        let bytes = if ascii {
            Vec::new()
        } else {
            text.char_indices().map(|(at, _)| at).collect()
        };
        Self {
            ascii,
            bytes,
            len: text.len(),
        }
    }

    pub(super) fn byte(&self, mark: Marker) -> usize {
        let at = mark.index();
        if self.ascii {
            at.min(self.len)
        } else {
            self.bytes.get(at).copied().unwrap_or(self.len)
        }
    }

    pub(super) fn range(&self, marks: Marks) -> Range<usize> {
        let start = self.byte(marks.start);
        start..self.byte(marks.end).max(start)
    }
}
