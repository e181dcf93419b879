//! A spec file: its text, and where its keys and values stand in it.

use std::ops::Range;

use crate::text::tree::Node;

/// A source as text, and the places of its keys and values.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
    /// None when the file could not be read, or is not YAML.
    pub(crate) root: Option<Node>,
    /// The text from which values are read, where it is not the whole text.
    pub(super) readable: Option<String>,
    /// Whether types of it are not looked at, since `types` was given before.
    pub(super) hides: bool,
}

impl File {
    /// Whether there may be types in it that are not known.
    pub(super) fn is_partial(&self) -> bool {
        self.is_unread() || self.hides
    }

    /// Whether it could not be read. A hidden one need not be.
    pub(super) fn is_unread(&self) -> bool {
        self.root.is_none() && !self.is_hidden()
    }

    /// Whether its name says that it is not for everybody.
    pub(super) fn is_hidden(&self) -> bool {
        let name = self.path.rsplit('/').next();
        name.is_some_and(|name| name.starts_with('.'))
    }

    /// The text from which values are read.
    pub(super) fn readable(&self) -> &str {
        self.readable.as_deref().unwrap_or(&self.text)
    }

    /// The folder that it is in.
    pub(crate) fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Whether it is the JSON of an example.
    pub(crate) fn is_example(&self) -> bool {
        self.path.contains("/examples/") && self.path.ends_with(".json")
    }

    /// The innermost node that `path` leads to, and whether it is the whole path.
    fn follow(&self, path: &[&str]) -> Option<(&Node, Option<Range<usize>>, bool)> {
        let mut node = self.root.as_ref()?;
        let mut key = None;
        for step in path {
            let child = match node.entry(step) {
                Some((found, child)) => Some((Some(found.range.clone()), child)),
                None => step
                    .parse()
                    .ok()
                    .and_then(|at: usize| node.items().get(at))
                    .map(|child| (None, child)),
            };
            let Some((found, child)) = child else {
                return Some((node, key, false));
            };
            (key, node) = (found, child);
        }
        Some((node, key, true))
    }

    /// The bytes of the value at `path`; of the nearest key above if there is none.
    pub(crate) fn value(&self, path: &[&str]) -> Range<usize> {
        match self.follow(path) {
            Some((node, _, true)) => node.range.clone(),
            Some((node, key, false)) => key.unwrap_or(node.range.start..node.range.start),
            None => 0..0,
        }
    }

    /// The bytes of the text at `path`, without its quotes.
    pub(crate) fn text(&self, path: &[&str]) -> Range<usize> {
        match self.follow(path) {
            Some((node, _, true)) => node.part(&self.text, 0..node.text().map_or(0, str::len)),
            _ => self.key(path),
        }
    }

    /// The bytes of the last key of `path`; of the nearest key above if there is none.
    pub(crate) fn key(&self, path: &[&str]) -> Range<usize> {
        match self.follow(path) {
            Some((node, key, _)) => key.unwrap_or_else(|| node.range.clone()),
            None => 0..0,
        }
    }

    /// The bytes of `part` of the text at `path`.
    pub(crate) fn part(&self, path: &[&str], part: Range<usize>) -> Range<usize> {
        match self.follow(path) {
            Some((node, _, true)) => node.part(&self.text, part),
            _ => self.key(path),
        }
    }
}
