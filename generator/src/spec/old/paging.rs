//! Paging of version 1: each parameter was a key of its own, `paging: {items: a, next: b, send: c, size: d}`.

use super::Page;
use crate::diagnostic::Diagnostic;
use crate::spec::grammar::target::{Target, target};
use crate::text::tree::{Kind, Node};

/// The keys of version 1, and the words of `send` that they have become.
const KEYS: [(&str, &str); 5] = [
    ("send", "cursor"),
    ("page", "page"),
    ("offset", "offset"),
    ("size", "size"),
    ("limit", "size"),
];

/// Reports every paging that has such a key.
pub(super) fn find(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    let shared = page.root.get("paging");
    let own = page.named("endpoints");
    let own = own.filter_map(|(_, endpoint)| endpoint.get("paging"));
    for paging in shared.into_iter().chain(own) {
        found.extend(of(page, paging));
    }
}

fn of(page: &Page<'_>, paging: &Node) -> Option<Diagnostic> {
    let entries = paging.entries();
    let old: Vec<(usize, &str)> = entries
        .iter()
        .enumerate()
        .filter_map(|(at, (key, value))| {
            let (_, word) = KEYS.iter().find(|(old, _)| *old == key.text)?;
            // A `send` of today is a mapping.
            matches!(value.kind, Kind::Scalar { .. }).then_some((at, *word))
        })
        .collect();
    let (first, _) = *old.first()?;
    let sent: Vec<String> = old
        .iter()
        .map(|(at, word)| format!("{word}: {}", written(&entries[*at].1)))
        .collect();
    let (key, value) = &entries[first];
    let title = format!("`{}` of `paging` is of version 1", key.text);
    let send = format!("send: {{{}}}", sent.join(", "));
    let help = format!("write `{send}`; `cargo xtask migrate` does so");
    let at = page.span(key.range.start..value.range.end);
    let mut problem = Diagnostic::error("V030", at, title)
        .help(help)
        .instead(send);
    let is_flow = page.written(paging).starts_with('{');
    for (at, _) in old.into_iter().skip(1) {
        let (_, before) = &entries[at - 1];
        let (key, value) = &entries[at];
        let range = if is_flow {
            before.range.end..value.range.end
        } else {
            lines(&page.file.text, key.range.start, value.range.end)
        };
        problem = problem.and_write(page.span(range), "");
    }
    Some(problem)
}

/// The lines of an entry, together with the line end before them.
fn lines(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let start = text[..start].rfind('\n').unwrap_or(start);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    start..end
}

/// The name of a query parameter, as `send` takes it.
fn written(value: &Node) -> String {
    let name = value.text().unwrap_or_default();
    let name = match target(name) {
        Ok(Target::Query(found)) if found == name => name.to_owned(),
        _ => format!("\"{name}\""),
    };
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    if name.starts_with(char::is_alphabetic) && name.chars().all(is_plain) {
        name
    } else {
        format!("'{}'", name.replace('\'', "''"))
    }
}
