//! The body of a request.

use std::collections::HashSet;

use super::Here;
use crate::check::lines;
use crate::check::place::{Place, Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::body::BodyFields;
use crate::model::{Auth, Body};
use crate::spec::grammar::{Method, TypeLine};
use crate::spec::{self, Wanted};

pub(super) fn check(report: &mut Report<'_>, here: &Here<'_>) {
    check_method(report, here);
    check_credentials(report, here);
    let is_wrappable = !matches!(here.call.body, Body::Nothing | Body::Bytes);
    if here.call.endpoint.wrap.is_some() && !is_wrappable {
        let at = here.value(report, "wrap");
        report.push(
            Diagnostic::error(
                "E426",
                at,
                "`wrap` is given, but this call sends no JSON body",
            )
            .help("delete it; for a value inside a response, use `at`"),
        );
    }
    if let Some(Err(error)) = here.call.endpoint.wrap.as_ref().map(|line| &line.parsed) {
        let path = here.at("wrap");
        let place = Place::Keys {
            file: here.file(),
            path: &path,
        };
        report.line(place, error);
    }
    match (&here.call.endpoint.body, &here.call.body) {
        (Some(spec::Body::Line(line)), _) => check_line(report, here, line),
        (Some(spec::Body::Narrowed(wanted)), Body::Fields(body)) => {
            check_narrowed(report, here, body, wanted);
        }
        _ => {}
    }
}

/// A body goes with the method, or the method goes without.
fn check_method(report: &mut Report<'_>, here: &Here<'_>) {
    let method = here.call.http.method;
    let is_declared = here.call.endpoint.body.is_some();
    match (here.call.body.is_nothing(), method) {
        (false, Method::Get | Method::Head) => {
            let at = here.value(report, if is_declared { "body" } else { "http" });
            let title = format!("a {} request cannot have a body", method.word());
            report.push(
                Diagnostic::error("E405", at, title)
                    .help("delete `body`, or fix the method; declare filters under `query:`"),
            );
        }
        (true, Method::Post | Method::Put | Method::Patch)
            if !is_declared && !here.is_unclear(report) =>
        {
            let at = here.own_key(report);
            let title = format!("cannot infer what `{}` sends", here.call.name);
            report.push(Diagnostic::error("E417", at, title).help(
                "write `body: Type`, `body: [field, other!]`, `body: bytes` or `body: none`",
            ));
        }
        (false, Method::Delete) => {
            let at = here.value(report, "http");
            report.push(Diagnostic::warning("E415", at, "DELETE with a body").help(
                "some proxies drop it; if the vendor requires it, add `allow: {E415: reason}`",
            ));
        }
        _ => {}
    }
}

/// Where a credential is a field of the body, there is a body, with a place for it.
fn check_credentials(report: &mut Report<'_>, here: &Here<'_>) {
    let types = &here.api.types;
    let call = here.call;
    for name in call.auths(here.api).iter().flat_map(Auth::body) {
        let at = here.value(report, "http");
        let is_bodiless = matches!(call.http.method, Method::Get | Method::Head);
        if is_bodiless && !call.http.is_address {
            let title = format!(
                "a {} request has no body for `{name}` of `auth`",
                call.http.method.word()
            );
            report.push(
                Diagnostic::error("P609", at, title)
                    .help("send the credential in `query` or `headers`, or fix the method"),
            );
            return;
        }
        let is_field = match &call.body {
            Body::Fields(body) => body.fields(types).any(|field| field.name == name),
            Body::Nothing | Body::Whole(_) | Body::Bytes => false,
        };
        if let Some(ty) = call.fieldless(types).filter(|_| !call.http.is_address) {
            let title = format!("`{ty}` has no field for `{name}` of `auth`");
            report.push(Diagnostic::error("P609", at, title).help(
                "send the credential in `query` or `headers`, or put the value into an object with `wrap`",
            ));
            return;
        }
        if matches!(call.body, Body::Bytes) && !call.http.is_address {
            let title = format!("bytes have no field for `{name}` of `auth`");
            report.push(
                Diagnostic::error("P609", at, title)
                    .help("send the credential in `query` or `headers`"),
            );
            return;
        }
        if is_field {
            let title = format!("`{name}` is already sent by `auth`");
            report.push(
                Diagnostic::error("P609", at, title)
                    .help("delete the field from what is sent; the client adds it to every body"),
            );
        }
    }
}

fn check_line(report: &mut Report<'_>, here: &Here<'_>, line: &TypeLine) {
    let path = here.at("body");
    let place = Place::Keys {
        file: here.file(),
        path: &path,
    };
    match &line.parsed {
        Ok(line) => {
            let stand = Stand::Body;
            lines::line(report, &here.api.types, Placed { place, stand }, line);
        }
        Err(error) => report.line(place, error),
    }
}

/// A body that lists its fields.
fn check_narrowed(
    report: &mut Report<'_>,
    here: &Here<'_>,
    body: &BodyFields<'_>,
    wanted: &[Wanted],
) {
    let types = &here.api.types;
    let ty = body.ty;
    let known: Vec<&str> = types
        .fields(ty.id, body.view)
        .map(|field| field.name)
        .collect();
    let is_known: HashSet<&str> = known.iter().copied().collect();
    let mut listed: HashSet<&str> = HashSet::new();
    for (number, wanted) in wanted.iter().enumerate() {
        if report.is_full() {
            return;
        }
        let number = number.to_string();
        let path = ["endpoints", here.call.name, "body", &number];
        let at = report.value(here.file(), &path);
        let field = wanted.name.as_str();
        if !listed.insert(field) {
            let title = format!("`{field}` is listed twice");
            report.push(Diagnostic::error("S105", at.clone(), title));
        }
        if !is_known.contains(field) && report.is_whole(types, ty.id) {
            let title = format!(
                "`{field}` is not a field of `{}` that this call sends",
                ty.name
            );
            report.push(
                Diagnostic::error("X506", at, title)
                    .help("name fields of the resource's `fields`, `request`, `create` or `update`")
                    .did_you_mean(field, known.iter().copied()),
            );
        }
    }
}
