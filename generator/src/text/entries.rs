//! New entries of YAML mappings: where they stand, and how they are written.

use super::edits::Edit;
use super::tree::{Kind, Node};
use super::yaml::scalar::{Scalar, Site};

/// An entry of a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) value: Value,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Text(String),
    Map(Vec<Entry>),
}

impl Entry {
    pub(crate) fn text(key: impl Into<String>, text: impl Into<String>) -> Self {
        let (key, value) = (key.into(), Value::Text(text.into()));
        Self { key, value }
    }

    pub(crate) fn map(key: impl Into<String>, entries: Vec<Self>) -> Self {
        let (key, value) = (key.into(), Value::Map(entries));
        Self { key, value }
    }

    fn block(&self, indent: usize, out: &mut String) {
        out.extend([&" ".repeat(indent), &written(&self.key, Site::Flow), ":"]);
        match &self.value {
            Value::Text(text) => out.extend([" ", &written(text, Site::Block), "\n"]),
            Value::Map(entries) => {
                out.push('\n');
                for entry in entries {
                    entry.block(indent + 2, out);
                }
            }
        }
    }

    fn flow(&self) -> String {
        let value = match &self.value {
            Value::Text(text) => written(text, Site::Flow),
            Value::Map(entries) => {
                let entries: Vec<String> = entries.iter().map(Self::flow).collect();
                format!("{{{}}}", entries.join(", "))
            }
        };
        format!("{}: {value}", written(&self.key, Site::Flow))
    }
}

/// Adds entries to the mapping that `path` leads to. Where a mapping on the way is not there it is made; among the keys
/// around it it stands where `order` has it, otherwise last. None if something else than a mapping is in the way.
pub(crate) fn add(
    text: &str,
    root: &Node,
    path: &[&str],
    order: &[&str],
    entries: Vec<Entry>,
) -> Option<Edit> {
    let mut node = root;
    let mut rest = path;
    while let Some((key, below)) = rest.split_first() {
        let Some(inner) = node.get(key) else { break };
        (node, rest) = (inner, below);
    }
    let Kind::Map(known) = &node.kind else {
        return None;
    };
    let mut entries = entries;
    for key in rest.iter().rev() {
        entries = vec![Entry::map(*key, entries)];
    }
    let place = |key: &str| order.iter().position(|known| *known == key);
    let new = rest.first().and_then(|key| place(key));
    let mut before = known
        .iter()
        .filter(|(key, _)| place(&key.text) < new || new.is_none());
    let before = before.next_back().or(known.last());
    if text.get(node.range.clone())?.starts_with('{') {
        let flow: Vec<String> = entries.iter().map(Entry::flow).collect();
        let flow = flow.join(", ");
        let (at, text) = match before {
            Some((_, value)) => (value.range.end, format!(", {flow}")),
            None => (node.range.start + 1, flow),
        };
        return Some(Edit {
            range: at..at,
            text,
        });
    }
    let (first, _) = known.first()?;
    let line = text[..first.range.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = text[line..first.range.start].chars().count();
    let at = end_of_lines(text, before.map_or(node, |(_, value)| value));
    let mut written = String::new();
    if !text[..at].ends_with('\n') {
        written.push('\n');
    }
    for entry in &entries {
        entry.block(indent, &mut written);
    }
    Some(Edit {
        range: at..at,
        text: written,
    })
}

/// The byte behind the lines of a value.
pub(crate) fn end_of_lines(text: &str, value: &Node) -> usize {
    let is_flow = text[value.range.clone()].starts_with(['{', '[']);
    let last = match &value.kind {
        Kind::Map(entries) if !is_flow => entries.last().map(|(_, value)| value),
        Kind::List(items) if !is_flow => items.last(),
        _ => None,
    };
    if let Some(last) = last {
        return end_of_lines(text, last);
    }
    let end = text[..value.range.end].trim_end().len();
    text[end..].find('\n').map_or(text.len(), |at| end + at + 1)
}

fn written(text: &str, site: Site) -> String {
    Scalar::free(text).written(site)
}
