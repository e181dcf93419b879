//! Documentation pages, dates and doubts.

use super::api::is_url;
use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Api, Call, Type, Types};
use crate::spec::ApiSpec;

/// Doubts about an endpoint as a whole.
const ASPECTS: &[&str] = &[
    "method",
    "path",
    "encoding",
    "auth",
    "status",
    "responses",
    "paging",
    "errors",
    "example",
];

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let spec = api.spec;
    check_day(report, spec.file, &["seen"], spec.api.seen.as_deref());
    for ty in api.types.iter() {
        check_deprecated(report, &api.types, ty);
    }
    for call in api.calls() {
        if report.is_full() {
            return;
        }
        let path = ["endpoints", call.name, "seen"];
        check_day(
            report,
            call.module.file,
            &path,
            call.endpoint.seen.as_deref(),
        );
        check_doubts(report, call);
    }
}

/// A deprecated field says what to use instead.
fn check_deprecated<'s>(report: &mut Report<'_>, types: &Types<'s>, ty: &Type<'s>) {
    for field in types.own_fields(ty.id) {
        if field.is_deprecated_without_words() {
            let at = report.name(ty.module.file, &field.keys(), field.name);
            let title = format!("`{}` is deprecated without an explanation", field.name);
            report.push(
                Diagnostic::warning("D706", at, title).help(
                    "say what to use instead, after ` -- ` or in `deprecated` of the long form",
                ),
            );
        }
    }
}

fn check_day(report: &mut Report<'_>, file: usize, path: &[&str], day: Option<&str>) {
    if day.is_some_and(|day| day.parse::<jiff::civil::Date>().is_err()) {
        report.push(
            Diagnostic::error("D709", report.value(file, path), "`seen` is not a date")
                .help("write `2026-11-20`"),
        );
    }
}

/// The vendor's page: below the API's `docs`, or a URL that starts with it.
pub(super) fn check_page(report: &mut Report<'_>, api: &ApiSpec, at: Span, doc: &str) {
    let root = api
        .api
        .docs
        .as_deref()
        .unwrap_or_default()
        .trim_end_matches('/');
    if !is_url(root) {
        // A missing or invalid root was reported at `docs`.
        return;
    }
    let below = |url: &str| {
        url.strip_prefix(root)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    };
    let url = if doc.contains("://") {
        doc.to_owned()
    } else {
        format!("{root}/{}", doc.trim_start_matches('/'))
    };
    if !is_url(&url) {
        report.push(
            Diagnostic::error("D705", at, format!("`{doc}` is not a valid page"))
                .help("write a path below `docs` of api.yaml, or a URL"),
        );
    } else if !below(&url) {
        let host = |url: &str| url.split('/').nth(2).map(str::to_owned);
        let help = if host(&url) == host(root) {
            "; if a shorter URL covers all pages, write that as `docs` in api.yaml"
        } else {
            ""
        };
        report.push(
            Diagnostic::error("D705", at, "`doc` is outside the vendor's documentation")
                .help(format!("pages of this API start with `{root}`{help}")),
        );
    }
}

fn check_doubts(report: &mut Report<'_>, call: &Call<'_>) {
    for aspect in call.endpoint.doubts.keys() {
        if report.is_full() {
            return;
        }
        if ASPECTS.contains(&aspect.as_str()) {
            continue;
        }
        let at = report.key(
            call.module.file,
            &["endpoints", call.name, "doubts", aspect],
        );
        let title = format!("doubt `{aspect}` does not name a part of this endpoint");
        report.push(
            Diagnostic::error("D702", at, title)
                .help("write `method`, `path`, `encoding`, `auth`, `status`, `responses`, `paging`, `errors` or `example`; about a field, write `@guess(why)` on its line")
                .did_you_mean(aspect, ASPECTS.iter().copied()),
        );
    }
}
