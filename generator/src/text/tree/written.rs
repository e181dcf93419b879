//! Where parts of a scalar's text stand in the source.

use std::ops::Range;

use super::{Kind, Node, Style};

impl Node {
    /// The bytes of the source that `part` of the scalar's text was written as.
    ///
    /// Exact where text and source agree (plain, quoted without escapes, literal blocks);
    /// otherwise the whole scalar.
    pub(crate) fn part(&self, source: &str, part: Range<usize>) -> Range<usize> {
        let Kind::Scalar { text, style } = &self.kind else {
            return self.range.clone();
        };
        let Some(wanted) = text.get(part.clone()) else {
            return self.range.clone();
        };
        let Some(written) = source.get(self.range.clone()) else {
            return self.range.clone();
        };
        if *style == Style::Block {
            return self.block_part(source, text, part);
        }
        let quote = usize::from(*style == Style::Quoted);
        if written.get(quote..quote + part.end) == text.get(..part.end) {
            let start = self.range.start + quote;
            return start + part.start..start + part.end;
        }
        if let Some(found) = aligned(written.trim_start_matches(['"', '\'']), text, &part) {
            let start = self.range.start + quote;
            return start + found.start..start + found.end;
        }
        match written.find(wanted) {
            Some(at) if !wanted.is_empty() => {
                self.range.start + at..self.range.start + at + wanted.len()
            }
            _ => self.range.clone(),
        }
    }

    /// A literal block: line k of the text is line k of the source without the indentation.
    fn block_part(&self, source: &str, text: &str, part: Range<usize>) -> Range<usize> {
        let before = &text[..part.start];
        let number = before.matches('\n').count();
        let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
        let Some(line) = text.lines().nth(number) else {
            return self.range.clone();
        };
        let mut start = self.range.start;
        let mut body = source[start..].split_inclusive('\n');
        if source[start..].starts_with(['|', '>']) {
            start += body.next().map_or(0, str::len);
        }
        if let Some(found) = aligned(&source[start..], text, &part) {
            return start + found.start..start + found.end;
        }
        for _ in 0..number {
            start += body.next().map_or(0, str::len);
        }
        let Some(written) = body.next() else {
            return self.range.clone();
        };
        let Some(indent) = written.find(line).filter(|_| !line.is_empty()) else {
            return start..start + written.trim_end().len();
        };
        let from = start + indent + column;
        from..(from + part.len())
            .min(start + written.trim_end_matches('\n').len())
            .max(from)
    }
}

/// The place of `part` of a text in a source that differs from it only in white space.
fn aligned(source: &str, text: &str, part: &Range<usize>) -> Option<Range<usize>> {
    let mut written = source.char_indices().filter(|(_, c)| !c.is_whitespace());
    let wanted = text.get(..part.end)?.char_indices();
    let mut found: Option<Range<usize>> = None;
    for (at, wanted) in wanted.filter(|(_, c)| !c.is_whitespace()) {
        let (place, character) = written.next()?;
        if character != wanted {
            return None;
        }
        if at >= part.start {
            let start = found.map_or(place, |found| found.start);
            found = Some(start..place + character.len_utf8());
        }
    }
    found
}
