//! Documentation pages, dates and doubts.

use std::collections::HashMap;

use indexmap::IndexSet;

use super::api::is_url;
use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Api, Body, Call, Response, Ty, Type, Types, View};
use crate::spec::{ApiSpec, Returns};
use crate::text::nearest::nearest;

/// Doubts about an endpoint as a whole.
const ASPECTS: &[&str] = &[
    "method", "path", "encoding", "auth", "status", "paging", "errors", "example",
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
        check_doubts(report, &api.types, call);
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

fn check_doubts(report: &mut Report<'_>, types: &Types<'_>, call: &Call<'_>) {
    let mut sides: HashMap<&str, Option<IndexSet<&str>>> = HashMap::new();
    for aspect in call.endpoint.doubts.keys() {
        if report.is_full() {
            return;
        }
        let (side, wanted) = match aspect.split_once('.') {
            None if ASPECTS.contains(&aspect.as_str()) => continue,
            None => ("", aspect.as_str()),
            Some(found) => found,
        };
        let names = sides
            .entry(side)
            .or_insert_with(|| doubtful(report, types, call, side));
        // The type with the unknown names was reported.
        let Some(names) = names else { continue };
        if names.contains(wanted) {
            continue;
        }
        let at = report.key(
            call.module.file,
            &["endpoints", call.name, "doubts", aspect],
        );
        let problem = Diagnostic::error(
            "D702",
            at,
            format!("doubt `{aspect}` does not name a part of this endpoint"),
        );
        report.push(match (side, names.first()) {
            ("", _) => problem
                .help("write `method`, `path`, `encoding`, `auth`, `status`, `paging`, `errors`, `example`, `request.field`, `response.field`, `query.name` or `path.name`")
                .did_you_mean(aspect, ASPECTS.iter().copied()),
            (_, None) => problem.help("write `request.field`, `response.field`, `query.name` or `path.name` with a name that this endpoint has"),
            (_, Some(first)) => match nearest(wanted, names.iter().copied()) {
                Some(meant) => problem.instead(format!("{side}.{meant}")),
                None => problem.help(format!("name a field: `{side}.{first}`")),
            },
        });
    }
}

/// The names that can be doubted on a side of an endpoint; None where not all of them are known.
fn doubtful<'a>(
    report: &Report<'_>,
    types: &'a Types<'_>,
    call: &'a Call<'_>,
    side: &str,
) -> Option<IndexSet<&'a str>> {
    match side {
        "query" => Some(call.query.iter().map(|argument| argument.name).collect()),
        "path" => {
            let names = call.path.iter().map(|parameter| parameter.name);
            call.is_http_read().then(|| names.collect())
        }
        "request" => in_request(report, types, call),
        "response" if !is_response_known(types, call) => None,
        "response" => in_response(report, types, &call.response),
        _ => Some(IndexSet::new()),
    }
}

fn in_request<'a>(
    report: &Report<'_>,
    types: &'a Types<'_>,
    call: &'a Call<'_>,
) -> Option<IndexSet<&'a str>> {
    if call.body.ty().is_some_and(|id| !report.is_whole(types, id)) {
        return None;
    }
    Some(match &call.body {
        Body::Nothing | Body::Bytes => IndexSet::new(),
        Body::Whole(named) => {
            let fields = types.any_fields(named.id, View::Create).into_iter();
            fields.map(|field| field.name).collect()
        }
        Body::Fields(body) => {
            let extra = body.extra(types).map(|_| "extra");
            let fields = body.fields(types).map(|field| field.name);
            fields.chain(extra).collect()
        }
    })
}

fn is_response_known(types: &Types<'_>, call: &Call<'_>) -> bool {
    match &call.endpoint.returns {
        Some(Returns::Line(line)) => types.is_known(&types.line(line)),
        Some(Returns::Nothing | Returns::Bytes) => true,
        None => {
            let resource = call.module.resource.as_deref();
            resource.is_none_or(|name| types.id(name).is_some())
        }
    }
}

fn in_response<'a>(
    report: &Report<'_>,
    types: &'a Types<'_>,
    response: &'a Response<'_>,
) -> Option<IndexSet<&'a str>> {
    let Some(Ty::Named(named)) = response.ty().map(Ty::item) else {
        return Some(IndexSet::new());
    };
    if !report.is_whole(types, named.id) {
        return None;
    }
    let fields = types.any_fields(named.id, View::Response).into_iter();
    let extra = types.extra(named.id).map(|_| "extra");
    let page = response.page();
    let envelope = page.into_iter().flat_map(|page| &page.envelope);
    let names = fields.map(|field| field.name).chain(extra);
    Some(names.chain(envelope.map(|field| field.name)).collect())
}
