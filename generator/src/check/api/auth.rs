//! How calls are signed.

use std::collections::HashSet;

use super::arguments::way_path;
use super::oauth;
use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Api, Auth};
use crate::spec::grammar::units;
use crate::spec::{AuthScheme, AuthWay};

/// Every way to sign calls.
const WAYS: &str = "write `none`, `{basic: [\"{api_key}\"]}`, `{bearer: \"{token}\"}`, `{headers: {X-Api-Key: \"{api_key}\"}}`, `{query: {api_key: \"{api_key}\"}}`, `{body: {api_key: \"{api_key}\"}}` or `{oauth: …}`";

/// Most ways to sign calls.
const MOST_WAYS: usize = 20;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let Some(auth) = &api.spec.api.auth else {
        return;
    };
    let whole = report.value(api.spec.file, &["auth"]);
    if auth.ways.is_empty() || auth.ways.len() > MOST_WAYS {
        let title = format!("`auth` needs from 1 to {MOST_WAYS} alternatives");
        report.push(Diagnostic::error("P605", whole, title).help(WAYS));
        return;
    }
    for (at, way) in auth.ways.iter().enumerate() {
        let number = at.to_string();
        let path = way_path(auth, &number);
        check_way(report, api.spec.file, &path, (way, &api.auths[at]));
        if let AuthWay::Scheme(scheme) = way
            && let Some(oauth) = &scheme.oauth
        {
            oauth::check(report, api, &path, oauth);
        }
    }
}

/// One way to sign calls, at these keys.
pub(in crate::check) fn check_way(
    report: &mut Report<'_>,
    file: usize,
    path: &[&str],
    (way, auth): (&AuthWay, &Auth<'_>),
) {
    let span = report.value(file, path);
    match way {
        AuthWay::Open => {}
        AuthWay::Unknown(word) => report.push(
            Diagnostic::error("P605", span, format!("`{word}` is not an auth scheme")).help(WAYS),
        ),
        AuthWay::Scheme(scheme) => {
            check_scheme(report, file, path, scheme);
            check_headers(report, &span, auth);
        }
    }
}

/// Whether it says a way, and all of it.
fn check_scheme(report: &mut Report<'_>, file: usize, path: &[&str], scheme: &AuthScheme) {
    let span = report.value(file, path);
    let AuthScheme {
        basic,
        bearer,
        headers,
        query,
        body,
        oauth,
    } = scheme;
    let groups = [("headers", headers), ("query", query), ("body", body)];
    let is_empty = basic.is_empty() && bearer.is_none() && oauth.is_none();
    if is_empty && groups.iter().all(|(_, group)| group.is_empty()) {
        if !report.has_unknown_key(file, path) {
            let title = "`auth` says no way to sign calls";
            report.push(Diagnostic::error("P605", span, title).help(WAYS));
        }
        return;
    }
    let at = |key: &'static str| [path, &[key]].concat();
    if basic.len() > 2 {
        let title = "`basic` takes a user and an optional password";
        report.push(
            Diagnostic::error("P605", report.value(file, &at("basic")), title).help(
                "write `{basic: [\"{api_key}\"]}` or `{basic: [\"{user}\", \"{password}\"]}`",
            ),
        );
    }
    if !basic.is_empty() {
        check_secret(report, file, &at("basic"), &basic.join(":"));
    }
    if let Some(bearer) = bearer {
        check_secret(report, file, &at("bearer"), bearer);
    }
    for (key, group) in groups {
        for (name, value) in group {
            let place = [&at(key)[..], &[name.as_str()]].concat();
            if key == "headers" {
                let at = report.key(file, &place);
                super::check_header(report, at, name);
            }
            check_secret(report, file, &place, value);
        }
    }
}

/// A text that a credential is made of.
fn check_secret(report: &mut Report<'_>, file: usize, path: &[&str], value: &str) {
    let span = report.value(file, path);
    if value.contains(|c: char| c.is_control() || !c.is_ascii()) {
        report.push(
            Diagnostic::error("P605", span, "this is not a valid credential")
                .help("write ASCII, with each secret in braces: `\"Token {api_key}\"`"),
        );
    } else if units::placeholders(value).is_empty() && !value.contains('{') {
        report.push(
            Diagnostic::error("P606", span, "this value has no secret in braces")
                .help("write `\"Token {api_key}\"`; what everybody sends stands under `headers:`, and a real secret never stands in a spec"),
        );
    }
}

/// No header is sent twice.
fn check_headers(report: &mut Report<'_>, span: &Span, auth: &Auth<'_>) {
    let mut taken = HashSet::new();
    for name in auth.headers() {
        if !taken.insert(name.to_ascii_lowercase()) {
            let title = format!("header `{name}` is sent twice");
            report.push(
                Diagnostic::error("E414", span.clone(), title)
                    .help("`basic`, `bearer` and `oauth` send `Authorization`; alternatives are a list: `[{bearer: …}, {basic: …}]`"),
            );
            return;
        }
    }
}
