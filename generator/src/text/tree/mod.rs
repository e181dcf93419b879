//! A tree of every key and scalar of a YAML (or JSON) text, each with its place.
//!
//! `serde_yaml` does not keep places, so the text is read twice: here for places, depth and
//! what the language does not allow, there for values. Hostile input never gets that far.

mod node;
mod offsets;
mod read;
mod refusal;
mod written;

pub(crate) use node::{Entries, Key, Kind, Node, Style};
pub(crate) use refusal::Refusal;

use std::ops::Range;

use read::{Most, read};

/// Deepest nesting of a spec file; real ones need eight levels.
pub(crate) const DEEPEST: usize = 24;

/// Most entries of a mapping or list in a spec file.
pub(crate) const MOST_ENTRIES: usize = 10_000;

/// Longest key of a spec file, in characters, as YAML has it for keys without a question mark.
const LONGEST_KEY: usize = 1024;

/// What was read of a text.
pub(crate) struct Tree {
    pub(crate) root: Node,
    /// Entries whose key an earlier one of the same mapping has; they are not in the tree.
    pub(crate) again: Vec<Again>,
}

/// An entry whose key was given before.
pub(crate) struct Again {
    pub(crate) refusal: Refusal,
    /// Its bytes, from the end of the entry before it.
    pub(crate) range: Range<usize>,
    /// Whether it stands in the outermost mapping.
    pub(crate) outermost: bool,
}

impl Tree {
    /// The text without the entries whose key was given before: each other byte keeps its place.
    pub(crate) fn without_again(&self, text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        for again in &self.again {
            let entry = bytes.get_mut(again.range.clone()).unwrap_or_default();
            for byte in entry.iter_mut().filter(|byte| **byte != b'\n') {
                *byte = b' ';
            }
        }
        // An entry starts and ends with a whole character.
        String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
    }
}

/// Reads a spec file into a tree; the error says what is not allowed in it.
pub(crate) fn spec(text: &str) -> Result<Tree, Refusal> {
    let most = Most {
        entries: MOST_ENTRIES,
        key: LONGEST_KEY,
    };
    read(text, most)
}

/// Reads YAML or JSON of any length.
pub(crate) fn tree(text: &str) -> Result<Node, Refusal> {
    let Tree { root, again } = any(text)?;
    match again.into_iter().next() {
        None => Ok(root),
        Some(again) => Err(again.refusal),
    }
}

/// The same, also where keys are given twice.
pub(crate) fn any(text: &str) -> Result<Tree, Refusal> {
    let most = Most {
        entries: usize::MAX,
        key: usize::MAX,
    };
    read(text, most)
}
