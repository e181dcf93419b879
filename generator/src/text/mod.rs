//! Texts, whatever they mean: this room knows no specs.

pub(crate) mod case;
pub(crate) mod client;
pub(crate) mod dates;
pub(crate) mod decimal;
pub(crate) mod edits;
pub(crate) mod entries;
pub(crate) mod json;
pub(crate) mod links;
pub(crate) mod markdown;
pub(crate) mod nearest;
pub(crate) mod prose;
pub(crate) mod table;
pub(crate) mod tree;
pub(crate) mod visible;
pub(crate) mod words;
pub(crate) mod yaml;
