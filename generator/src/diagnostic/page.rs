//! The lines and columns of a source.

use crate::Source;

/// A source, with an index of its lines and columns.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) path: String,
    pub(super) text: String,
    /// The start of each line.
    lines: Vec<usize>,
    /// The number of characters before each multiple of `STRIDE` bytes.
    characters: Vec<usize>,
}

/// Bytes between two counts of characters.
const STRIDE: usize = 1024;

/// The number of bytes kept around a place in a longer line.
const MARGIN: usize = 100;

impl Page {
    pub(super) fn new(source: &Source) -> Self {
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

    /// The number of characters before a byte.
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
    pub(super) fn position(&self, at: usize) -> (usize, usize) {
        let at = floor(&self.text, at);
        let line = self.line(at);
        let column = self.characters(at) - self.characters(self.lines[line]);
        (line + 1, column + 1)
    }

    /// The lines from one byte to another: the number of the first, their start, and their text.
    ///
    /// Only a part of a line that is too long to read.
    pub(super) fn window(&self, from: usize, to: usize, longest: usize) -> (usize, usize, &str) {
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

/// Whether a byte starts a character.
fn is_start(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

pub(super) fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

pub(super) fn ceil(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}
