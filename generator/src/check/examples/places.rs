//! Every place in a response is reached by an example: a misspelt one cannot be seen from the vendor's page.

use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::paging::{Fact, Keys, Page, Role};
use crate::model::{Api, Call, Example};
use crate::spec::PagingOf;
use crate::spec::grammar::PlaceLine;
use crate::spec::grammar::place::Place;

/// A line of places, and which of them were reached.
struct Line<'s> {
    written: &'s PlaceLine,
    at: Span,
    key: &'static str,
    reached: Vec<bool>,
    /// Whether any example could have reached them.
    has_examples: bool,
}

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for call in api.calls() {
        for (key, line, at) in lines_of(report, call) {
            let Ok(places) = &line.parsed else { continue };
            let known = lines.iter().position(|known| known.at == at);
            let index = known.unwrap_or_else(|| {
                lines.push(Line {
                    written: line,
                    at,
                    key,
                    reached: vec![false; places.0.len()],
                    has_examples: false,
                });
                lines.len() - 1
            });
            let line = &mut lines[index];
            for (place, reached) in places.0.iter().zip(&mut line.reached) {
                *reached |= is_reached(call, place);
            }
            line.has_examples |= responses(call).next().is_some();
        }
    }
    for line in lines.iter().filter(|line| line.has_examples) {
        let places = line.written.parsed.iter().flat_map(|places| &places.0);
        for (place, _) in places.zip(&line.reached).filter(|(_, reached)| !**reached) {
            let title = format!("no example reaches `{place}`, where `{}` looks", line.key);
            report.push(
                Diagnostic::warning("X530", line.at.clone(), title).help(
                    "fix the place, or add an example that shows it; a header is shown under `response_headers`",
                ),
            );
        }
    }
}

/// The headers of an example's response: a place names each of them, and it says what is looked for there.
pub(super) fn check_headers(report: &mut Report<'_>, call: &Call<'_>, example: &Example<'_>) {
    let page = call.response.page();
    let facts: Vec<&Fact<'_>> = page.into_iter().flat_map(Page::all_facts).collect();
    let known = || facts.iter().flat_map(|fact| fact.places.headers());
    for (name, text) in &example.spec.response_headers {
        let keys = example.keys.iter().map(String::as_str);
        let path: Vec<&str> = keys.chain(["response_headers", name]).collect();
        let is_it = |other: &str| other.eq_ignore_ascii_case(name);
        let roles = facts.iter().filter(|fact| fact.places.headers().any(is_it));
        let roles: Vec<Role> = roles.map(|fact| fact.role).collect();
        if roles.is_empty() {
            let at = report.key(call.module.file, &path);
            let title = format!("no place names the header `{name}` of a response");
            report.push(Diagnostic::error("X504", at, title).did_you_mean(name, known()));
        }
        if let Some(wanted) = roles.iter().find_map(|role| lacks(*role, text.trim())) {
            let at = report.value(call.module.file, &path);
            let title = format!("the header `{name}` must be {wanted}");
            report.push(Diagnostic::error("X502", at, title));
        }
    }
}

/// What the text of a header should be, if it is not.
fn lacks(role: Role, text: &str) -> Option<&'static str> {
    let is_whole = text.parse::<i64>().is_ok();
    let is_visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    match role {
        _ if !is_visible => Some("visible ASCII"),
        Role::Number if !is_whole && !text.is_empty() => Some("a whole number, or empty"),
        Role::Total | Role::Pages if !is_whole => Some("a whole number"),
        Role::More | Role::Last if !matches!(text, "true" | "false" | "1" | "0") => {
            Some("`true` or `false`")
        }
        _ => None,
    }
}

/// The lines of places of a call, where they are written.
fn lines_of<'s>(report: &Report<'_>, call: &Call<'s>) -> Vec<(&'static str, &'s PlaceLine, Span)> {
    let [endpoints, name] = call.keys();
    let file = call.module.file;
    let mut lines = Vec::new();
    if let Some(line) = &call.endpoint.at {
        let at = report.value(file, &[endpoints, name, "at"]);
        lines.push(("at", line, at));
    }
    let keys = match &call.endpoint.paging {
        Some(PagingOf::Own(own)) => Keys::of(own),
        _ => Keys::default(),
    };
    for (key, line) in keys.places() {
        let at = report.value(file, &[endpoints, name, "paging", key]);
        lines.push((key, line, at));
    }
    lines
}

/// The examples whose response is read.
fn responses<'c, 's>(call: &'c Call<'s>) -> impl Iterator<Item = &'c Example<'s>> {
    let examples = call.examples.iter();
    examples.filter(|example| {
        let is_read = (200..300).contains(&example.status());
        is_read && example.response.is_some()
    })
}

fn is_reached(call: &Call<'_>, place: &Place) -> bool {
    responses(call).any(|example| match place {
        Place::Header(name) => example.response_header(name).is_some(),
        Place::Body(path) => {
            let json = example.response.as_ref();
            json.is_some_and(|json| path.missing(&json.node).is_none())
        }
    })
}
