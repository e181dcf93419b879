//! Addresses: the bases of an API, and those that issue tokens.

use crate::check::lines::Variants;
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::Api;
use crate::spec::Addresses;
use crate::text::case;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    if let Some(base) = &api.spec.api.base {
        check_addresses(report, api.spec.file, &["base"], base);
    }
}

/// One address, or several with names that are variants of an enum.
pub(in crate::check) fn check_addresses(
    report: &mut Report<'_>,
    file: usize,
    path: &[&str],
    addresses: &Addresses,
) {
    let all = match addresses {
        Addresses::One(url) => return check_url(report, file, path, url),
        Addresses::Named(all) => all,
    };
    if all.is_empty() {
        let at = report.value(file, path);
        report.push(
            Diagnostic::error("P604", at, "there is no address here")
                .help("write one URL, or `{production: https://…, sandbox: https://…}`"),
        );
    }
    let mut variants = Variants::closed();
    for (name, url) in all {
        if report.is_full() {
            return;
        }
        let path = [path, &[name.as_str()]].concat();
        let at = report.key(file, &path);
        match case::ty(name) {
            Some(variant) => variants.take(report, at, &variant, name),
            None => report.push(
                Diagnostic::error(
                    "N305",
                    at,
                    format!("`{name}` does not give a valid Rust variant name"),
                )
                .help("write a word, such as `sandbox`"),
            ),
        }
        check_url(report, file, &path, url);
    }
}

/// A URL to which paths can be added.
fn check_url(report: &mut Report<'_>, file: usize, path: &[&str], base: &str) {
    let at = report.value(file, path);
    let what = if path.first() == Some(&"auth") {
        "token URL"
    } else {
        "base URL"
    };
    let rest = base
        .strip_prefix("https://")
        .or_else(|| base.strip_prefix("http://"));
    let host = rest.unwrap_or(base).split(['/', ':']).next().unwrap_or("");
    let loopback = ["localhost", "127.0.0.1"].contains(&host);
    if rest.is_none() || (base.starts_with("http://") && !loopback) {
        let at = report.text(file, path);
        let title = format!("the {what} `{base}` does not use https");
        let problem = Diagnostic::error("P604", at, title)
            .help("credentials are sent over https only; http is allowed for localhost");
        report.push(match base.strip_prefix("http://") {
            Some(rest) => problem.instead(format!("https://{rest}")),
            None => problem,
        });
        return;
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
            Diagnostic::error("P604", at, format!("`{base}` is not a {what}"))
                .help("write the scheme, host and path, without a query"),
        );
        return;
    }
    if text.ends_with('/') && what == "base URL" {
        report.push(
            Diagnostic::error(
                "P604",
                report.text(file, path),
                "the base URL ends with `/`",
            )
            .help("paths start with their own `/`")
            .instead(base.trim_end_matches('/')),
        );
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
