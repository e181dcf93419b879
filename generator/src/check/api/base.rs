//! The base URL and the parts of it that callers give.

use std::collections::HashSet;

use super::MOST_ARGUMENTS;
use crate::check::lines;
use crate::check::place::{Place, Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::{Api, names};
use crate::spec::grammar::type_line::{Scalar, TyKind};
use crate::spec::grammar::units;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    if let Some(base) = &api.spec.api.base
        && check_url(report, api, base)
    {
        check_parts(report, api, base);
    }
    check_vars(report, api);
}

/// Whether the base is a URL to which paths can be added.
fn check_url(report: &mut Report<'_>, api: &Api<'_>, base: &str) -> bool {
    let at = report.value(api.spec.file, &["base"]);
    let rest = base
        .strip_prefix("https://")
        .or_else(|| base.strip_prefix("http://"));
    let host = rest.unwrap_or(base).split(['/', ':']).next().unwrap_or("");
    let loopback = ["localhost", "127.0.0.1"].contains(&host);
    if rest.is_none() || (base.starts_with("http://") && !loopback) {
        let at = report.text(api.spec.file, &["base"]);
        let problem = Diagnostic::error(
            "P604",
            at,
            format!("the base URL `{base}` does not use https"),
        )
        .help("credentials are sent over https only; http is allowed for localhost");
        report.push(match base.strip_prefix("http://") {
            Some(rest) => problem.instead(format!("https://{rest}")),
            None => problem,
        });
        return false;
    }
    let text = rest.unwrap_or(base);
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:{}".contains(c);
    if text.is_empty()
        || text.len() > LONGEST_URL
        || host.is_empty()
        || !text.chars().all(plain)
        || text.contains("//")
        || text.contains("/..")
    {
        report.push(
            Diagnostic::error("P604", at, format!("`{base}` is not a base URL"))
                .help("write the scheme, host and path, without a query"),
        );
        return false;
    }
    if text.ends_with('/') {
        report.push(
            Diagnostic::error(
                "P604",
                report.text(api.spec.file, &["base"]),
                "the base URL ends with `/`",
            )
            .help("paths start with their own `/`")
            .instead(base.trim_end_matches('/')),
        );
    }
    true
}

/// Each part in braces is declared.
fn check_parts(report: &mut Report<'_>, api: &Api<'_>, base: &str) {
    let at = report.value(api.spec.file, &["base"]);
    if base.matches('{').count() != base.matches('}').count() {
        report.push(
            Diagnostic::error("P601", at, "the base URL has an unmatched brace")
                .help("write each part that varies as `{name}`"),
        );
        return;
    }
    let names = units::placeholders(base);
    if names.len() > MOST_ARGUMENTS {
        let title = format!("the base URL has more than {MOST_ARGUMENTS} variables");
        report.push(
            Diagnostic::error("P601", at, title)
                .help("write the parts that never change as they are"),
        );
        return;
    }
    for name in names {
        if !api.vars.iter().any(|(known, _)| *known == name) {
            let start = base.find(&format!("{{{name}}}")).unwrap_or(0);
            let at = report.part(api.spec.file, &["base"], start..start + name.len() + 2);
            report.push(
                Diagnostic::error(
                    "P601",
                    at,
                    format!("`{{{name}}}` is not declared under `vars:`"),
                )
                .help(format!(
                    "add `vars:` with a line such as `{name}: string -- What it is`"
                )),
            );
        }
    }
}

fn check_vars(report: &mut Report<'_>, api: &Api<'_>) {
    let used = units::placeholders(api.base);
    let mut idents: HashSet<String> = HashSet::new();
    for (key, field) in &api.spec.api.vars {
        if report.is_full() {
            return;
        }
        let path = ["vars", key.as_str()];
        let all: Vec<&str> = key.split(',').map(str::trim).collect();
        lines::field(
            report,
            &api.types,
            Placed {
                place: Place::Keys {
                    file: api.spec.file,
                    path: &path,
                },
                stand: Stand::Path,
            },
            &all,
            field,
        );
        if let Ok(line) = &field.line.parsed
            && line.ty.kind != TyKind::Scalar(Scalar::String)
        {
            let at = report.value(api.spec.file, &path);
            report.push(Diagnostic::error(
                "T229",
                at,
                "a variable of the base URL must be a `string`",
            ));
        }
        for name in all {
            let at = report.name(api.spec.file, &path, name);
            if !used.contains(&name) {
                report.push(
                    Diagnostic::error(
                        "P601",
                        at.clone(),
                        format!("`{name}` is not used in `base`"),
                    )
                    .help("write it in braces in `base`, or delete the line"),
                );
            }
            match names::field(name, field) {
                Some(ident) if idents.insert(ident.clone()) => {}
                _ => report.push(
                    Diagnostic::error("N302", at, format!("`{name}` is not a valid argument name"))
                        .help("add `rust: name`, or rename it"),
                ),
            }
        }
    }
}

/// Longest URL of a spec: browsers and servers accept no longer ones.
const LONGEST_URL: usize = 2000;

/// `http` or `https`, and no character that would end a Markdown link.
pub(crate) fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.contains('.')
            && rest.len() <= LONGEST_URL
            && !rest.contains(|c: char| {
                c.is_whitespace() || c.is_control() || "()<>[]\"`\\".contains(c)
            })
    })
}
