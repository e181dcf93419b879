//! `api.yaml`: what all endpoints of an API share.

mod arguments;
mod auth;
mod base;
mod headers;
mod oauth;
mod package;

use std::collections::HashMap;

use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::Api;
use crate::model::paging::Keys;
use crate::spec::ApiSpec;
use crate::text::case;

pub(super) use auth::check_way;
pub(super) use base::check_addresses;
pub(crate) use base::is_url;
pub(super) use headers::check_header;
pub(super) use package::check_package;

/// Features of the runtime and names of the crate's root, reserved for APIs and resources.
pub(crate) const TAKEN: &[&str] = &[
    "default",
    "reqwest",
    "rustls",
    "blocking",
    "gzip",
    "stream",
    "testing",
    "tracing",
    "runtime",
    "bytes",
    "futures_core",
    "http",
    "jiff",
    "rust_decimal",
    "secrecy",
    "serde_json",
    "serde",
    "std",
    "core",
    "alloc",
    "codec",
];

/// Names of files that cargo uses: a resource can have them, an API cannot.
const TAKEN_FROM_APIS: &[&str] = &["lib", "main", "bin"];

/// Most arguments that a client can have.
const MOST_ARGUMENTS: usize = 20;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    check_name(report, api.spec);
    check_modules(report, api.spec);
    check_given(report, api.spec);
    check_words(report, api.spec);
    base::check(report, api);
    arguments::check(report, api);
    auth::check(report, api);
    headers::check(report, api);
    if let Some(errors) = &api.spec.api.errors {
        super::errors::check(report, api.spec.file, &["errors"], errors);
    }
    if let Some(retry) = &api.spec.api.retry {
        super::retry::check(report, api.spec.file, &["retry"], retry);
    }
    if let Some(paging) = &api.spec.api.paging {
        let keys = Keys::of(paging);
        let written = super::paging::Written {
            file: api.spec.file,
            path: &["paging"],
            keys: &keys,
        };
        written.check(report);
    }
}

/// What every API says.
fn check_given(report: &mut Report<'_>, api: &ApiSpec) {
    let file = &api.api;
    let at = api.file;
    let hidden = report.has_unknown_key(at, &[]);
    for (key, given) in [("docs", file.docs.is_some()), ("base", file.base.is_some())] {
        if !given && !hidden {
            report.push(missing(report.key(at, &["api"]), "the API file", key));
        }
    }
    if file.auth.is_none() && !hidden {
        report.push(
            missing(report.key(at, &["api"]), "the API file", "auth")
                .help("write `auth: none` for an API without authentication"),
        );
    }
    if file.docs.as_deref().is_some_and(|url| !is_url(url)) {
        report.push(
            Diagnostic::error("D705", report.value(at, &["docs"]), "`docs` is not a URL")
                .help("write the root of the vendor's documentation"),
        );
    }
}

/// Words and units that mean something.
fn check_words(report: &mut Report<'_>, api: &ApiSpec) {
    let file = &api.api;
    let at = api.file;
    if let Some(slash) = file.slash.as_ref().filter(|slash| slash.value.is_none()) {
        let slash = slash.text.as_str();
        let title = format!("`{slash}` is not a rule for trailing slashes");
        report.push(
            Diagnostic::error("S112", report.value(at, &["slash"]), title)
                .help("write `always`, `never` or `as-written`")
                .did_you_mean(slash, ["always", "never", "as-written"]),
        );
    }
    if file.rate.as_ref().is_some_and(|rate| rate.value.is_none()) {
        report.push(
            Diagnostic::error(
                "P614",
                report.value(at, &["rate"]),
                "`rate` is not a number of calls per time",
            )
            .help("write `40/s`, `100/min` or `1000/h`"),
        );
    }
    if file
        .timeout
        .as_ref()
        .is_some_and(|time| time.value.is_none())
    {
        report.push(
            Diagnostic::error(
                "P614",
                report.value(at, &["timeout"]),
                "`timeout` is not a duration",
            )
            .help("write `500ms`, `30s` or `2min`"),
        );
    }
}

fn missing(at: Span, what: &str, key: &str) -> Diagnostic {
    Diagnostic::error("S102", at, format!("{what} has no `{key}`")).label(format!("add `{key}:`"))
}

fn check_name(report: &mut Report<'_>, api: &ApiSpec) {
    let name = api.api.api.as_deref().unwrap_or_default();
    let at = report.value(api.file, &["api"]);
    if case::value(name).as_deref() != Some(name) {
        report.push(
            Diagnostic::error(
                "N302",
                at.clone(),
                format!("`{name}` is not a valid module name"),
            )
            .help("write lower case words joined by `_`, such as `usercom_v1`"),
        );
    }
    let marker = case::ty(name).unwrap_or_default();
    let taken = TAKEN.contains(&name) || TAKEN_FROM_APIS.contains(&name);
    if taken || case::is_prelude(&marker) || marker == "Client" {
        report.push(
            Diagnostic::error(
                "N310",
                at.clone(),
                format!("`{name}` is reserved by the generated crate"),
            )
            .help("choose another name"),
        );
    }
    let first = report
        .specs
        .apis
        .iter()
        .find(|other| other.api.api == api.api.api);
    if let Some(first) = first.filter(|first| first.file != api.file) {
        let other = report.value(first.file, &["api"]);
        report.push(
            Diagnostic::error("N310", at, format!("two files describe the API `{name}`"))
                .also(other, "the other file"),
        );
    }
}

/// The modules that the files of an API become.
fn check_modules(report: &mut Report<'_>, api: &ApiSpec) {
    let mut modules: HashMap<String, &str> = HashMap::new();
    for module in &api.modules {
        let at = Span::new(module.file, 0..0);
        let Some(rust) = case::value(&module.stem) else {
            let title = format!("`{}` is not a valid module name", module.stem);
            report.push(
                Diagnostic::error("N302", at, title)
                    .help("rename the file: lower case words joined by `_`"),
            );
            continue;
        };
        if TAKEN.contains(&rust.as_str()) {
            let title = format!("`{rust}` is reserved by the generated crate");
            report.push(Diagnostic::error("N310", at.clone(), title).help("rename the file"));
        }
        if let Some(first) = modules.get(&rust) {
            let title = format!(
                "two files become the module `{rust}`: `{first}.yaml` and `{}.yaml`",
                module.stem
            );
            report.push(Diagnostic::error("N310", at, title).help("rename one of them"));
        }
        modules.entry(rust).or_insert(&module.stem);
    }
}
