//! Type lines of version 1. What is old in one is found by who reads lines; here are the places of all lines.

use super::{FAMILY, Page};
use crate::diagnostic::Diagnostic;
use crate::spec::FieldGroup;
use crate::spec::grammar::type_line::parse;
use crate::text::tree::Node;

/// The maps of an endpoint, or of defaults, whose values are lines.
const GROUPS: &[&str] = &["path", "query", "headers", "envelope"];

pub(super) fn find(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    let mut lines = Vec::new();
    for (_, ty) in page.named("types") {
        lines.push(ty);
        for group in FieldGroup::ALL {
            fields(ty.get(group.word()), &mut lines);
        }
        lines.extend(ty.get("extra"));
    }
    let endpoints = page.named("endpoints").map(|(_, endpoint)| endpoint);
    for endpoint in endpoints.chain(page.root.get("defaults")) {
        for group in GROUPS {
            fields(endpoint.get(group), &mut lines);
        }
        lines.extend(
            ["body", "returns"]
                .iter()
                .filter_map(|key| endpoint.get(key)),
        );
    }
    fields(page.root.get("vars"), &mut lines);
    found.extend(lines.into_iter().filter_map(|line| old(page, line)));
}

fn fields<'a>(group: Option<&'a Node>, lines: &mut Vec<&'a Node>) {
    let fields = group.map_or(&[][..], Node::entries);
    lines.extend(fields.iter().map(|(_, field)| field));
}

fn old(page: &Page<'_>, line: &Node) -> Option<Diagnostic> {
    let line = line.get("type").unwrap_or(line);
    let text = line.text()?;
    let error = parse(text)
        .err()
        .filter(|error| error.code.starts_with(FAMILY))?;
    let at = line.part(&page.file.text, error.at.clone());
    let is_exact = page.file.text.get(at.clone()) == text.get(error.at);
    let problem = Diagnostic::error(error.code, page.span(at), error.title);
    let problem = match error.help {
        Some(help) => problem.help(help),
        None => problem,
    };
    // What is written with escapes is left to whoever wrote it.
    Some(match error.instead.filter(|_| is_exact) {
        Some(instead) => problem.instead(instead),
        None => problem,
    })
}
