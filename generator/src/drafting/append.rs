//! The files of a draft: new ones, and what is added to those that are there.

use crate::Source;
use crate::spec::Draft;
use crate::text::edits::{Edit, apply};
use crate::text::entries::end_of_lines;
use crate::text::tree::{self, Key, Kind, Node, Style};
use crate::text::yaml::scalar::{Scalar, Site};

/// The files that are new or get more; what is there keeps its bytes.
pub(super) fn files(draft: &Draft, there: &[Source]) -> Vec<(String, String)> {
    let find = |path: &str| there.iter().find(|file| file.path == path);
    let mut files = Vec::new();
    for (path, text) in draft.write() {
        match find(&path) {
            None => files.push((path, text)),
            Some(_) if path.ends_with(".json") || path.ends_with("/api.yaml") => {}
            Some(old) => {
                let old_text = String::from_utf8_lossy(&old.bytes);
                let whole = appended(&old_text, &text);
                files.extend(
                    whole
                        .filter(|whole| *whole != old_text)
                        .map(|whole| (path, whole)),
                );
            }
        }
    }
    files
}

/// Takes the names of examples that are there, so that they are not given again.
pub(super) fn reserve(draft: &mut Draft, there: &[Source]) {
    let folder = format!("{}/examples/", draft.name);
    for file in there {
        if let Some(name) = file.path.strip_prefix(&folder) {
            let text = || "null".to_owned();
            draft.examples.entry(name.to_owned()).or_insert_with(text);
        }
    }
}

/// A file with the types and endpoints of another behind its own.
fn appended(old: &str, new: &str) -> Option<String> {
    let (before, after) = (tree::tree(old).ok()?, tree::tree(new).ok()?);
    let mut edits = Vec::new();
    for part in ["types", "endpoints"] {
        let Some(added) = after.get(part).filter(|added| !added.entries().is_empty()) else {
            continue;
        };
        edits.push(match before.entry(part) {
            Some((_, node)) if is_flow(old, node) => flow(node, added),
            Some((_, node)) => {
                let at = end_of_lines(old, node);
                let indent = column(old, node.entries().first()?.0.range.start);
                let start = if old[..at].ends_with('\n') { "" } else { "\n" };
                Edit {
                    range: at..at,
                    text: format!("{start}{}", block(new, added, indent)?),
                }
            }
            None => {
                let start = if old.ends_with('\n') { "" } else { "\n" };
                let text = format!("{start}\n{part}:\n{}", block(new, added, 2)?);
                Edit {
                    range: old.len()..old.len(),
                    text,
                }
            }
        });
    }
    Some(apply(old, edits).0)
}

fn is_flow(text: &str, node: &Node) -> bool {
    text[node.range.clone()].starts_with('{')
}

fn column(text: &str, at: usize) -> usize {
    at - text[..at].rfind('\n').map_or(0, |line| line + 1)
}

/// The lines of a mapping's entries, indented as the mapping is that they are added to.
fn block(text: &str, node: &Node, indent: usize) -> Option<String> {
    let (first, _) = node.entries().first()?;
    let start = text[..first.range.start]
        .rfind('\n')
        .map_or(0, |line| line + 1);
    let own = column(text, first.range.start);
    let lines = text[start..end_of_lines(text, node)].lines();
    let lines = lines.map(|line| match line.get(own.min(line.len())..) {
        Some(rest) if !rest.is_empty() => format!("{}{rest}\n", " ".repeat(indent)),
        _ => "\n".to_owned(),
    });
    Some(lines.collect())
}

/// Entries in braces, which blocks cannot stand in.
fn flow(node: &Node, added: &Node) -> Edit {
    let entries = entries_in_braces(added.entries());
    let (at, before) = match node.entries().last() {
        Some((_, last)) => (last.range.end, ", "),
        None => (node.range.start + 1, ""),
    };
    Edit {
        range: at..at,
        text: format!("{before}{entries}"),
    }
}

fn entries_in_braces(entries: &[(Key, Node)]) -> String {
    let entries = entries.iter();
    let entries = entries.map(|(key, value)| {
        format!(
            "{}: {}",
            Scalar::free(&key.text).written(Site::Flow),
            in_braces(value)
        )
    });
    entries.collect::<Vec<_>>().join(", ")
}

fn in_braces(node: &Node) -> String {
    match &node.kind {
        // A number without quotes stays one.
        Kind::Scalar {
            text,
            style: Style::Plain,
        } if !text.contains([',', '[', ']', '{', '}']) => text.clone(),
        Kind::Scalar { text, .. } => Scalar::free(text).written(Site::Flow),
        Kind::Map(entries) => format!("{{{}}}", entries_in_braces(entries)),
        Kind::List(items) => {
            let items: Vec<String> = items.iter().map(in_braces).collect();
            format!("[{}]", items.join(", "))
        }
    }
}
