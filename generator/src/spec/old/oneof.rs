//! `oneof: {by: type, card: CardPayment}`: the key of the tag among the tags.

use std::fmt::Write;

use super::Page;
use crate::diagnostic::Diagnostic;
use crate::text::tree::{Key, Kind, Node};

const BY: &str = "by";

pub(super) fn find(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    for (_, ty) in page.named("types") {
        let Some((key, oneof)) = ty.entry("oneof") else {
            continue;
        };
        let has_types = oneof
            .get("types")
            .is_some_and(|types| matches!(types.kind, Kind::Map(_)));
        if has_types || oneof.get(BY).is_none() {
            continue;
        }
        let problem = Diagnostic::error(
            "V003",
            page.span(key.range.clone()),
            "the tags of this `oneof` stand beside the name of its field",
        )
        .help("write `oneof: {tag: type, types: {card: CardPayment}}`");
        found.push(if page.written(oneof).starts_with('{') {
            problem.and_write(page.span(oneof.range.clone()), one_line(page, oneof))
        } else {
            lines(page, oneof, problem)
        });
    }
}

/// A tag as it is written now: one that was called `by` stood in quotes of its own.
fn tag<'a>(page: &Page<'a>, key: &'a Key) -> &'a str {
    let bare = key
        .text
        .strip_prefix('"')
        .and_then(|key| key.strip_suffix('"'));
    bare.unwrap_or(&page.file.text[key.range.clone()])
}

fn one_line(page: &Page<'_>, oneof: &Node) -> String {
    let mut by = "";
    let mut types = String::new();
    for (key, value) in oneof.entries() {
        let written = page.written(value);
        if key.text == BY {
            by = written;
            continue;
        }
        let comma = if types.is_empty() { "" } else { ", " };
        let _ = write!(types, "{comma}{}: {written}", tag(page, key));
    }
    format!("{{tag: {by}, types: {{{types}}}}}")
}

/// Each on a line of its own: comments between them stay.
fn lines(page: &Page<'_>, oneof: &Node, problem: Diagnostic) -> Diagnostic {
    let [(by, _), tags @ ..] = oneof.entries() else {
        return problem;
    };
    if by.text != BY {
        return problem;
    }
    let mut problem = problem.and_write(page.span(by.range.clone()), "tag");
    for (number, (key, _)) in tags.iter().enumerate() {
        let start = page.file.text[..key.range.start]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        let indent = " ".repeat(key.range.start - start);
        let before = if number == 0 {
            format!("types:\n{indent}  ")
        } else {
            "  ".to_owned()
        };
        problem = problem.and_write(page.span(key.range.clone()), before + tag(page, key));
    }
    problem
}
