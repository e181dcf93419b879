//! Auth whose secrets had no braces: `{basic: [api_key]}`, `{bearer: token}`, `{header: X-Key, value: "{key}"}`, `{query: api_key}`.

use super::Page;
use crate::diagnostic::{Diagnostic, Span};
use crate::text::case;
use crate::text::tree::{Kind, Node};

pub(super) fn find(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    let auth = page.root.get("auth").filter(|_| page.kind() == "api");
    let Some(auth) = auth else { return };
    let old = header(page, auth)
        .or_else(|| query(page, auth))
        .or_else(|| bare(page, auth));
    found.extend(old);
}

fn problem(at: Span, title: &str) -> Diagnostic {
    let help = "names of secrets stand in braces; `cargo xtask migrate` rewrites this";
    Diagnostic::error("V020", at, title).help(help)
}

fn header(page: &Page<'_>, auth: &Node) -> Option<Diagnostic> {
    let (name, value) = (auth.get("header")?, auth.get("value")?);
    let (name, value) = (page.written(name), page.written(value));
    let old = problem(
        page.span(auth.range.clone()),
        "`header` and `value` are one key today: `headers`",
    );
    Some(old.instead(format!("{{headers: {{{name}: {value}}}}}")))
}

fn query(page: &Page<'_>, auth: &Node) -> Option<Diagnostic> {
    let query = auth.get("query")?;
    let name = query.text()?;
    let old = problem(
        page.span(query.range.clone()),
        "the parameter of the query has a value today",
    );
    let written = page.written(query);
    Some(old.instead(format!("{{{written}: \"{{{name}}}\"}}")))
}

/// A user, password or token that is a name without braces.
fn bare(page: &Page<'_>, auth: &Node) -> Option<Diagnostic> {
    let names = match (auth.get("basic"), auth.get("bearer")) {
        (Some(basic), _) => basic.items().iter().collect(),
        (None, Some(bearer)) => vec![bearer],
        (None, None) => return None,
    };
    let is_text = |node: &&Node| matches!(node.kind, Kind::Scalar { .. });
    let texts: Vec<_> = names.iter().filter_map(|node| node.text()).collect();
    // What is no name is text of today.
    let is_name = |text: &&str| !text.contains(['{', '}']) && case::value(text).is_some();
    if !texts.iter().all(is_name) {
        return None;
    }
    let mut names = names.into_iter().filter(is_text);
    let first = names.next()?;
    let braces = |node: &Node| format!("\"{{{}}}\"", node.text().unwrap_or_default());
    let old = problem(page.span(first.range.clone()), "this secret has no braces");
    let old = old.instead(braces(first));
    Some(names.fold(old, |old, name| {
        old.and_write(page.span(name.range.clone()), braces(name))
    }))
}
