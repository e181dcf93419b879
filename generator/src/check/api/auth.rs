//! How calls are signed.

use super::{MOST_ARGUMENTS, headers};
use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Api, names};
use crate::spec::grammar::units;
use crate::spec::{Auth, AuthScheme};

/// Every way to sign calls.
const WAYS: &str = "write `none`, `{basic: [api_key]}`, `{bearer: token}`, `{header: Authorization, value: \"Token {api_key}\"}` or `{query: api_key}`";

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let span = report.value(api.spec.file, &["auth"]);
    match &api.spec.api.auth {
        None | Some(Auth::Open) => {}
        Some(Auth::Unknown(word)) => report.push(
            Diagnostic::error("P605", span, format!("`{word}` is not an auth scheme")).help(WAYS),
        ),
        Some(Auth::Scheme(scheme)) => {
            if check_scheme(report, &span, scheme) {
                let secrets = check_values(report, api.spec.file, scheme);
                check_secrets(report, api, &span, &secrets);
            }
        }
    }
}

/// Whether it says one way, and all of it.
fn check_scheme(report: &mut Report<'_>, span: &Span, scheme: &AuthScheme) -> bool {
    let schemes = [
        !scheme.basic.is_empty(),
        scheme.bearer.is_some(),
        scheme.header.is_some(),
        scheme.query.is_some(),
    ];
    if schemes.iter().filter(|given| **given).count() != 1 {
        let title = "`auth` needs exactly one of `basic`, `bearer`, `header` and `query`";
        report.push(Diagnostic::error("P605", span.clone(), title).help(WAYS));
        return false;
    }
    if scheme.basic.len() > 2 {
        report.push(
            Diagnostic::error(
                "P605",
                span.clone(),
                "`basic` takes a user and an optional password",
            )
            .help("write `{basic: [api_key]}` or `{basic: [user, password]}`"),
        );
    }
    if scheme.header.is_some() != scheme.value.is_some() {
        report.push(
            Diagnostic::error(
                "P605",
                span.clone(),
                "`header` and `value` must be given together",
            )
            .help("write `{header: Authorization, value: \"Token {api_key}\"}`"),
        );
    }
    true
}

/// The header and its value. Gives the secrets of the scheme.
fn check_values<'s>(report: &mut Report<'_>, file: usize, scheme: &'s AuthScheme) -> Vec<&'s str> {
    if let Some(name) = &scheme.header {
        let at = report.value(file, &["auth", "header"]);
        headers::check_header(report, at, name);
    }
    if let Some(name) = &scheme.query {
        return vec![name];
    }
    let Some(value) = &scheme.value else {
        let secrets = scheme.basic.iter().chain(&scheme.bearer);
        return secrets.map(String::as_str).collect();
    };
    let span = report.value(file, &["auth", "value"]);
    let secrets = units::placeholders(value);
    if secrets.len() > MOST_ARGUMENTS {
        let title = format!("this value has more than {MOST_ARGUMENTS} secrets");
        report.push(
            Diagnostic::error("P605", span, title)
                .help("write ASCII, with each secret in braces: `\"Token {api_key}\"`"),
        );
        return Vec::new();
    }
    if secrets.is_empty() && !value.contains('{') {
        report.push(
            Diagnostic::error("P606", span.clone(), "this value has no secret in braces")
                .help("write `\"Token {api_key}\"`; never write a real secret in a spec"),
        );
    }
    if value.contains(|c: char| c.is_control() || !c.is_ascii())
        || value.matches('{').count() != value.matches('}').count()
    {
        report.push(
            Diagnostic::error("P605", span, "this is not a valid header value")
                .help("write ASCII, with each secret in braces: `\"Token {api_key}\"`"),
        );
    }
    secrets
}

/// Each secret has a name of its own in Rust.
fn check_secrets(report: &mut Report<'_>, api: &Api<'_>, span: &Span, secrets: &[&str]) {
    let vars = api.vars.iter();
    let mut taken: Vec<_> = vars
        .map(|(name, field)| names::field(name, field))
        .collect();
    for secret in secrets {
        let name = names::parameter(secret);
        if name.is_none() || taken.contains(&name) {
            let title = format!("`{secret}` cannot be the name of a secret");
            report.push(
                Diagnostic::error("P605", span.clone(), title)
                    .help("write a unique name, such as `api_key`"),
            );
        }
        taken.push(name);
    }
}
