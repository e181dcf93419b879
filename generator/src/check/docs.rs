//! Pages, days and doubts.

use std::collections::HashMap;

use indexmap::IndexSet;

use super::Report;
use super::api::is_url;
use crate::diagnostic::{Diagnostic, Span};
use crate::http;
use crate::line::{Ty, TyKind};
use crate::plan::{self, Answers, Sends};
use crate::spec::{ApiSpec, Endpoint, ModuleSpec};
use crate::view::{self, Types, View};

/// Doubts about an endpoint as a whole.
const ASPECTS: &[&str] = &[
    "method", "path", "encoding", "auth", "status", "paging", "errors", "example",
];

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    check_day(report, api.file, &["seen"], api.api.seen.as_deref());
    for entry in types.iter() {
        check_deprecated(report, types, entry);
    }
    for module in &api.modules {
        for (name, endpoint) in &module.endpoints {
            if report.is_full() {
                return;
            }
            check_day(
                report,
                module.file,
                &["endpoints", name, "seen"],
                endpoint.seen.as_deref(),
            );
            check_doubts(report, api, types, module, name, endpoint);
        }
    }
}

/// What is deprecated says what to use now.
fn check_deprecated(report: &mut Report<'_>, types: &Types<'_>, entry: view::Entry<'_>) {
    for seen in types
        .all_fields(entry.name)
        .iter()
        .filter(|seen| seen.owner.name == entry.name)
    {
        if seen.is_bare_deprecated() {
            let at = report.name(entry.module.file, &seen.key_path(), seen.name);
            report.push(
                Diagnostic::warning(
                    "D706",
                    at,
                    format!("`{}` is deprecated without a word", seen.name),
                )
                .help("say what to use now after ` -- `, or in the long form's `deprecated`"),
            );
        }
    }
}

fn check_day(report: &mut Report<'_>, file: usize, path: &[&str], day: Option<&str>) {
    if day.is_some_and(|day| day.parse::<jiff::civil::Date>().is_err()) {
        report.push(
            Diagnostic::error("D709", report.value(file, path), "`seen` is not a day")
                .help("write `2026-11-20`"),
        );
    }
}

/// The vendor's page: below the API's `docs`, or a URL that starts with it.
pub(crate) fn check_page(report: &mut Report<'_>, api: &ApiSpec, at: Span, doc: &str) {
    let root = api
        .api
        .docs
        .as_deref()
        .unwrap_or_default()
        .trim_end_matches('/');
    if !is_url(root) {
        // That there is no such root was told where it should stand.
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
            Diagnostic::error("D705", at, format!("`{doc}` is not a page"))
                .help("write a path below `docs` of api.yaml, or a URL"),
        );
    } else if !below(&url) {
        let host = |url: &str| url.split('/').nth(2).map(str::to_owned);
        let help = if host(&url) == host(root) {
            "; if they all begin with less, shorten `docs` in api.yaml to that"
        } else {
            ""
        };
        report.push(
            Diagnostic::error("D705", at, "`doc` leaves the vendor's documentation")
                .help(format!("pages of this API start with `{root}`{help}")),
        );
    }
}

fn check_doubts(
    report: &mut Report<'_>,
    api: &ApiSpec,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    endpoint: &Endpoint,
) {
    let mut sides: HashMap<&str, Option<IndexSet<String>>> = HashMap::new();
    for aspect in endpoint.doubts.keys() {
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
            .or_insert_with(|| doubtful(report, api, types, module, name, endpoint, side));
        // Names that are not all known were told.
        let Some(names) = names else { continue };
        if names.contains(wanted) {
            continue;
        }
        let at = report.key(module.file, &["endpoints", name, "doubts", aspect]);
        let problem = Diagnostic::error("D702", at, format!("doubt `{aspect}` points at nothing"));
        report.push(match (side, names.first()) {
            ("", _) => problem
                .help("write `method`, `path`, `encoding`, `auth`, `status`, `paging`, `errors`, `example`, `request.field`, `response.field`, `query.name` or `path.name`")
                .did_you_mean(aspect, ASPECTS.iter().copied()),
            (_, None) => problem.help("write `request.field`, `response.field` `query.name` or `path.name` of something this endpoint has"),
            (_, Some(first)) => match crate::diagnostic::nearest(wanted, names.iter().map(String::as_str)) {
                Some(meant) => problem.instead(format!("{side}.{meant}")),
                None => problem.help(format!("name a field: `{side}.{first}`")),
            },
        });
    }
}

/// What can be doubted on a side of an endpoint; None where not all of it is known.
fn doubtful(
    report: &Report<'_>,
    api: &ApiSpec,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    endpoint: &Endpoint,
    side: &str,
) -> Option<IndexSet<String>> {
    let line = endpoint.http.as_deref().unwrap_or_default();
    let names = match side {
        "query" => view::split(&endpoint.query)
            .map(|(name, ..)| name.to_owned())
            .collect(),
        "path" => {
            let http = http::parse(line).ok()?;
            let names = http.parameters.iter();
            names.map(|parameter| parameter.name.to_owned()).collect()
        }
        "request" => {
            let method = line.split(' ').next().unwrap_or_default();
            let sends = plan::sends(module, name, method, endpoint);
            if matches!(sends, Sends::Type { name, .. } if !report.is_whole(types, name)) {
                return None;
            }
            if let Some(union) = plan::body_union(types, sends) {
                let fields = types.any_fields(union.name, View::Create);
                return Some(fields.iter().map(|seen| seen.name.to_owned()).collect());
            }
            let extra = plan::body_extra(types, sends).map(|_| "extra".to_owned());
            plan::body_fields(types, sends)
                .iter()
                .map(|field| field.seen.name.to_owned())
                .chain(extra)
                .collect()
        }
        "response" => match plan::answers(api, module, name, endpoint) {
            Answers::Page { item: ty, .. } | Answers::Value(ty) => match item_of(&ty) {
                TyKind::Name(name) if !report.is_whole(types, name) => return None,
                TyKind::Name(name) => types
                    .any_fields(name, View::Response)
                    .iter()
                    .map(|seen| seen.name)
                    .chain(types.extra(name).map(|_| "extra"))
                    .chain(view::split(&endpoint.envelope).map(|(name, ..)| name))
                    .map(str::to_owned)
                    .collect(),
                _ => IndexSet::new(),
            },
            Answers::Nothing | Answers::Unsaid => IndexSet::new(),
        },
        _ => IndexSet::new(),
    };
    Some(names)
}

/// What a list holds, or the type itself.
fn item_of(ty: &Ty) -> &TyKind {
    match &ty.kind {
        TyKind::List(inner) => item_of(inner),
        kind => kind,
    }
}
