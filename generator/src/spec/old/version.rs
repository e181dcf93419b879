//! The version that `api.yaml` says.

use super::Page;
use crate::diagnostic::Diagnostic;

/// The version of the language that this program reads.
const VERSION: &str = "2";

/// Reports an API of another version.
pub(super) fn find(page: &Page<'_>) -> Option<Diagnostic> {
    if page.kind() != "api" {
        return None;
    }
    let (_, name) = page.root.entries().first()?;
    let Some(version) = page.root.get("spec") else {
        let rest = &page.file.text[name.range.end..];
        let end = name.range.end + rest.find('\n').unwrap_or(rest.len());
        let after = page.span(end..end);
        let problem = Diagnostic::error(
            "V001",
            page.span(name.range.clone()),
            "this API does not say which version of the language it is written in",
        );
        let help = "add `spec: 2`; `cargo xtask migrate` does so, and rewrites what version 1 wrote otherwise";
        return Some(problem.help(help).and_write(after, "\nspec: 2"));
    };
    let written = version.text().unwrap_or_default();
    if written == VERSION {
        return None;
    }
    let at = page.span(version.range.clone());
    if written == "1" {
        let title = "this API is written in version 1 of the language";
        let help = "`cargo xtask migrate` rewrites it";
        return Some(
            Diagnostic::error("V001", at, title)
                .help(help)
                .instead(VERSION),
        );
    }
    let title = format!("this generator does not read version `{written}` of the language");
    let help = "write `spec: 2`, or use a newer generator";
    Some(Diagnostic::error("S113", at, title).help(help))
}
