//! Version 1 of the language: it is recognized, and read nowhere.
//!
//! Each shape that has another form today is a file of this folder. It is reported with what to write in its place, and
//! [`migrate`] writes that.

mod auth;
mod doubts;
mod idempotent;
mod lines;
mod migrate;
mod oneof;
mod paging;
mod responses;
mod version;

pub use migrate::{Migration, migrate};

use std::ops::Range;

use super::File;
use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::text::tree::Node;

/// The family of the codes.
const FAMILY: char = 'V';

/// The recognizers: each reports every place of one shape.
const SHAPES: &[fn(&Page<'_>, &mut Vec<Diagnostic>)] = &[
    auth::find,
    doubts::find,
    idempotent::find,
    lines::find,
    oneof::find,
    paging::find,
    responses::find,
];

/// Reports what is of version 1, and says which parts of the files cannot be read for that: their first bytes, by file, in order.
pub(super) fn find(files: &[File], problems: &mut Problems) -> Vec<Vec<usize>> {
    let mut unread = Vec::with_capacity(files.len());
    for (at, file) in files.iter().enumerate() {
        let mut found = Vec::new();
        if let Some(root) = &file.root {
            let page = Page { at, file, root };
            for shape in SHAPES {
                shape(&page, &mut found);
            }
            if let Some(old) = version::find(&page) {
                problems.push(old);
            }
        }
        let mut places: Vec<usize> = found.iter().map(|old| old.at.start).collect();
        places.sort_unstable();
        unread.push(places);
        for old in found {
            problems.push(old);
        }
    }
    unread
}

/// A spec file as it was written.
struct Page<'a> {
    /// Its index.
    at: usize,
    file: &'a File,
    root: &'a Node,
}

impl<'a> Page<'a> {
    /// The first key, which says what kind of file it is.
    fn kind(&self) -> &'a str {
        let first = self.root.entries().first();
        first.map_or("", |(key, _)| key.text.as_str())
    }

    /// The values of `types` or `endpoints`, with their names.
    fn named(&self, key: &str) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'a> {
        let entries = self.root.get(key).map_or(&[][..], Node::entries);
        entries.iter().map(|(key, node)| (key.text.as_str(), node))
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.at, range)
    }

    /// What was written at a place.
    fn written(&self, node: &Node) -> &'a str {
        &self.file.text[node.range.clone()]
    }
}
