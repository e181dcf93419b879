//! What an endpoint returns.

use super::Here;
use crate::check::place::{Place, Placed, Stand};
use crate::check::report::Report;
use crate::check::{errors, lines, paging, retry, wait};
use crate::diagnostic::Diagnostic;
use crate::model::Response;
use crate::spec::grammar::Method;
use crate::spec::{OrNone, PagingOf, Returns, Verb};

pub(super) fn check(report: &mut Report<'_>, here: &Here<'_>) {
    check_line(report, here);
    paging::check_call(report, here.api, here.call);
    check_inferred(report, here);
    check_at(report, here);
    check_bytes(report, here);
    check_update(report, here);
    match &here.call.endpoint.errors {
        Some(OrNone::Own(own)) => errors::check(report, here.file(), &here.at("errors"), own),
        Some(OrNone::Unknown(word)) => check_word(report, here, "errors", ("E450", word)),
        Some(OrNone::Off) | None => {}
    }
    match &here.call.endpoint.retry {
        Some(OrNone::Own(own)) => retry::check(report, here.file(), &here.at("retry"), own),
        Some(OrNone::Unknown(word)) => check_word(report, here, "retry", ("E451", word)),
        Some(OrNone::Off) | None => {}
    }
    retry::check_key(report, here.call);
    wait::check(report, here.api, here.call);
}

/// A word in the place of a mapping.
fn check_word(
    report: &mut Report<'_>,
    here: &Here<'_>,
    key: &'static str,
    (code, word): (&'static str, &str),
) {
    let at = here.value(report, key);
    let title = format!("`{word}` is not a value of `{key}`");
    report.push(Diagnostic::error(code, at, title).help("write `none`, or a mapping"));
}

fn check_line(report: &mut Report<'_>, here: &Here<'_>) {
    let Some(Returns::Line(line)) = &here.call.endpoint.returns else {
        return;
    };
    let path = here.at("returns");
    let place = Place::Keys {
        file: here.file(),
        path: &path,
    };
    match &line.parsed {
        Ok(line) => {
            let stand = Stand::Returns;
            lines::line(report, &here.api.types, Placed { place, stand }, line);
        }
        Err(error) => report.line(place, error),
    }
}

/// What comes back is said, or follows from the name; and it can be read.
fn check_inferred(report: &mut Report<'_>, here: &Here<'_>) {
    let call = here.call;
    match &call.response {
        _ if call.endpoint.returns.is_none() && call.verb.is_none() => {
            if here.is_unclear(report) {
                return;
            }
            let at = here.own_key(report);
            let title = format!("cannot infer what `{}` returns", call.name);
            report.push(Diagnostic::error("E417", at, title).help(
                "write `returns: Type`, `returns: none`, `returns: any` or `returns: bytes`",
            ));
        }
        _ => {}
    }
}

fn check_at(report: &mut Report<'_>, here: &Here<'_>) {
    let Some(line) = &here.call.endpoint.at else {
        return;
    };
    let at = here.value(report, "at");
    let places = match &line.parsed {
        Ok(places) => places,
        Err(error) => {
            let path = here.at("at");
            let place = Place::Keys {
                file: here.file(),
                path: &path,
            };
            return report.line(place, error);
        }
    };
    if !matches!(here.call.response, Response::Value { .. }) {
        report.push(
            Diagnostic::error("E425", at, "`at` is given, but no single value is returned")
                .help("use it with `returns: Type`; the key of a list is `items` under `paging:`"),
        );
    } else if let Some(name) = places.headers().next() {
        let title = format!("`at` leads into the body, and `{name}` is a header");
        report.push(
            Diagnostic::error("E425", at, title)
                .help("write a path of keys; every response gives its headers besides"),
        );
    }
}

/// Bytes have no parts that anything could be said of.
fn check_bytes(report: &mut Report<'_>, here: &Here<'_>) {
    let endpoint = here.call.endpoint;
    if !matches!(here.call.response, Response::Bytes) {
        return;
    }
    let said = [
        ("paging", matches!(endpoint.paging, Some(PagingOf::Own(_)))),
        ("envelope", !endpoint.envelope.is_empty()),
    ];
    for (key, _) in said.into_iter().filter(|(_, is_said)| *is_said) {
        let at = report.key(here.file(), &here.at(key));
        let title = format!("`{key}` is given, but this call returns bytes");
        report.push(
            Diagnostic::error("E442", at, title).help("delete it, or write the type of an item"),
        );
    }
}

fn check_update(report: &mut Report<'_>, here: &Here<'_>) {
    let call = here.call;
    let is_post = call.is_http_read() && call.http.method == Method::Post;
    let is_doubted = call.endpoint.doubts.contains_key("method");
    if call.verb == Some(Verb::Update) && is_post && !is_doubted {
        let at = here.value(report, "http");
        report.push(
            Diagnostic::warning("E424", at, "`update` is usually PATCH or PUT")
                .help("fix the method, or explain under `doubts: {method: …}` why it is POST"),
        );
    }
}
