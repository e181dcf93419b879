//! `client.yaml`: what the manifest says.

use super::is_url;
use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};

pub(in crate::check) fn check_package(report: &mut Report<'_>) {
    if report.specs.apis.is_empty() && report.problems.is_empty() {
        report.push(
            Diagnostic::error("S106", Span::new(0, 0..0), "no file describes an API")
                .help("write `<api>/api.yaml`, whose first key is `api`"),
        );
    }
    let Some((file, client)) = report.specs.client.clone() else {
        return;
    };
    let mut wrong = |key: &str, help: &str| {
        let at = report.value(file, &[key]);
        report.push(
            Diagnostic::error(
                "P620",
                at,
                format!("`{key}` is not valid in a Cargo manifest"),
            )
            .help(help.to_owned()),
        );
    };
    let crate_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
    };
    if client
        .client
        .as_deref()
        .is_some_and(|name| !crate_name(name))
    {
        wrong(
            "client",
            "a crate name has lower case letters, digits, `-` and `_`",
        );
    }
    if client
        .version
        .as_deref()
        .is_some_and(|version| !is_version(version, 3))
    {
        wrong("version", "write three numbers, as in `0.1.0`");
    }
    if client
        .rust
        .as_deref()
        .is_some_and(|version| !is_version(version, 2) && !is_version(version, 3))
    {
        wrong(
            "rust",
            "write the oldest Rust that compiles the client, in quotes: `\"1.85\"`",
        );
    }
    if client.repository.as_deref().is_some_and(|url| !is_url(url)) {
        wrong("repository", "write a URL");
    }
}

fn is_version(text: &str, parts: usize) -> bool {
    let (numbers, _) = text
        .split_once('-')
        .filter(|_| parts == 3)
        .unwrap_or((text, ""));
    numbers.split('.').count() == parts
        && numbers.split('.').all(|part| part.parse::<u32>().is_ok())
}
