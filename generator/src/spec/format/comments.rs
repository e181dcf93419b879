//! The comments of a text, each taken once, in their order.

use std::ops::Range;

use crate::text::tree::{Kind, Node, Style};

pub(super) struct Comments<'t> {
    text: &'t str,
    all: Vec<Range<usize>>,
    next: usize,
}

/// Where the line begins in which a byte stands.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rfind('\n').map_or(0, |at| at + 1)
}

impl<'t> Comments<'t> {
    pub(super) fn of(text: &'t str, root: &Node) -> Self {
        let mut solid = Vec::new();
        collect(text, root, 0, &mut solid);
        let mut all = Vec::new();
        let mut at = 0;
        for range in solid {
            find(text, at..range.start.max(at), &mut all);
            at = at.max(range.end);
        }
        find(text, at..text.len(), &mut all);
        Self { text, all, next: 0 }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.next == self.all.len()
    }

    fn peek(&self) -> Option<Range<usize>> {
        self.all.get(self.next).cloned()
    }

    fn take(&mut self, comment: Range<usize>) -> String {
        self.next += 1;
        self.text
            .get(comment)
            .unwrap_or_default()
            .trim_end()
            .to_owned()
    }

    /// Those before `start` with the blank lines between them, and that above `start` itself.
    pub(super) fn above(&mut self, start: usize) -> Vec<String> {
        let mut above = Vec::new();
        while let Some(comment) = self.peek().filter(|comment| comment.start < start) {
            self.put(comment, &mut above);
        }
        if self.has_blank_above(start) {
            above.push(String::new());
        }
        above
    }

    /// Those below the last entry of a collection, which are indented as far as it is.
    pub(super) fn below(&mut self, column: usize, limit: usize) -> Vec<String> {
        let mut below = Vec::new();
        while let Some(comment) = self.peek() {
            let start = line_start(self.text, comment.start);
            if comment.start >= limit || comment.start - start < column {
                break;
            }
            self.put(comment, &mut below);
        }
        below
    }

    fn put(&mut self, comment: Range<usize>, lines: &mut Vec<String>) {
        if self.has_blank_above(comment.start) {
            lines.push(String::new());
        }
        lines.push(self.take(comment));
    }

    /// One on the line of what ends at `end`, and before `limit`.
    pub(super) fn beside(&mut self, end: usize, limit: usize) -> Option<String> {
        let comment = self.peek().filter(|comment| comment.start < limit)?;
        // A text behind `|` or `>`, and what ends with it, reach to where the next line is indented to.
        let end = self.text.get(..end)?.trim_end().len();
        let between = self.text.get(end..comment.start)?;
        (!between.contains('\n')).then(|| self.take(comment))
    }

    /// Passes over those before `end`, and says whether there is one.
    pub(super) fn skip(&mut self, end: usize) -> bool {
        let left = self.all.get(self.next..).unwrap_or_default();
        let inside = left
            .iter()
            .take_while(|comment| comment.start < end)
            .count();
        self.next += inside;
        inside > 0
    }

    fn has_blank_above(&self, at: usize) -> bool {
        let before = self
            .text
            .get(..line_start(self.text, at))
            .unwrap_or_default();
        let line = before
            .strip_suffix('\n')
            .and_then(|before| before.rsplit('\n').next());
        line.is_some_and(|line| line.trim().is_empty())
    }
}

/// The `|` or `>` of a text whose first line is at `start`: in the last line before that, but behind `after`.
pub(super) fn sign(text: &str, after: usize, start: usize) -> usize {
    let before = text.get(after..start).unwrap_or_default().trim_end();
    let from = before.rfind('\n').map_or(0, |at| at + 1);
    let found = before.get(from..).and_then(|line| line.find(['|', '>']));
    found.map_or(start, |at| after + from + at)
}

/// Where keys and scalars are, which have no comments inside; a value stands behind `after`.
fn collect(text: &str, node: &Node, after: usize, solid: &mut Vec<Range<usize>>) {
    match &node.kind {
        Kind::Scalar { style, .. } => {
            let mut range = node.range.clone();
            if *style == Style::Block {
                range.start = sign(text, after, range.start);
            }
            solid.push(range);
        }
        Kind::List(items) => {
            let mut after = after;
            for item in items {
                collect(text, item, after, solid);
                after = item.range.end;
            }
        }
        Kind::Map(entries) => {
            for (key, value) in entries {
                solid.push(key.range.clone());
                collect(text, value, key.range.end, solid);
            }
        }
    }
}

/// The comments in a part of a text that has no keys and scalars.
fn find(text: &str, range: Range<usize>, all: &mut Vec<Range<usize>>) {
    let mut at = range.start;
    while let Some(found) = text.get(at..range.end).and_then(|rest| rest.find('#')) {
        let start = at + found;
        let before = text.get(..start).unwrap_or_default();
        if before.is_empty() || before.ends_with([' ', '\t', '\n']) {
            let rest = text.get(start..).unwrap_or_default();
            let end = start + rest.lines().next().map_or(0, str::len);
            all.push(start..end);
            at = end;
        } else {
            at = start + 1;
        }
    }
}
