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

use read::{Most, read};

/// Deepest nesting of a spec file; real ones need eight levels.
pub(crate) const DEEPEST: usize = 24;

/// Most entries of a mapping or list in a spec file.
pub(crate) const MOST_ENTRIES: usize = 10_000;

/// Longest key of a spec file, in characters, as YAML has it for keys without a question mark.
const LONGEST_KEY: usize = 1024;

/// Reads a spec file into a tree; the error says what is not allowed in it.
pub(crate) fn spec(text: &str) -> Result<Node, Refusal> {
    let most = Most {
        entries: MOST_ENTRIES,
        key: LONGEST_KEY,
    };
    read(text, most)
}

/// Reads YAML or JSON of any length.
pub(crate) fn tree(text: &str) -> Result<Node, Refusal> {
    let most = Most {
        entries: usize::MAX,
        key: usize::MAX,
    };
    read(text, most)
}
