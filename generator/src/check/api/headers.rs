//! Headers: their names, and those that every call has.

use std::collections::HashMap;

use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Api, Auth};

/// Headers of every call.
pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let (at, file) = (api.spec.file, &api.spec.api);
    let mut alike: HashMap<String, Vec<&String>> = HashMap::new();
    for name in file.headers.keys() {
        let names = alike.entry(name.to_ascii_lowercase()).or_default();
        names.push(name);
    }
    let signed = api.auths.iter().flat_map(Auth::headers);
    let signed: HashMap<_, _> = signed
        .map(|name| (name.to_ascii_lowercase(), name))
        .collect();
    for (name, value) in &file.headers {
        if report.is_full() {
            return;
        }
        let path = ["headers", name.as_str()];
        let key = report.key(at, &path);
        check_header(report, key, name);
        let same = alike.get(&name.to_ascii_lowercase());
        if let Some(other) = same
            .and_then(|names| names.iter().copied().find(|other| *other != name))
            .map(String::as_str)
            .or_else(|| signed.get(&name.to_ascii_lowercase()).copied())
        {
            report.push(Diagnostic::error(
                "E414",
                report.key(at, &path),
                format!("header `{name}` is already sent, as `{other}`"),
            ));
        }
        if value.contains(|c: char| c.is_control() || !c.is_ascii()) {
            report.push(
                Diagnostic::error(
                    "E414",
                    report.value(at, &path),
                    format!("the value of header `{name}` is not valid in a header"),
                )
                .help("write ASCII without line breaks"),
            );
        }
    }
}

/// A valid header name, and not one that the HTTP client sets itself.
pub(crate) fn check_header(report: &mut Report<'_>, at: Span, name: &str) {
    const OWN: &[&str] = &[
        "content-length",
        "host",
        "connection",
        "transfer-encoding",
        "content-type",
        "te",
        "upgrade",
    ];
    if name.is_empty()
        || !name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
    {
        report.push(
            Diagnostic::error("E414", at, format!("`{name}` is not a valid header name"))
                .help("write letters, digits and `-`, as in `X-Request-Id`"),
        );
    } else if OWN.contains(&name.to_lowercase().as_str()) {
        report.push(
            Diagnostic::error(
                "E414",
                at,
                format!("header `{name}` is set by the HTTP client"),
            )
            .help("delete the line"),
        );
    }
}
