//! `idempotent: true`, which is `retry: {safe: true}` today.

use super::Page;
use crate::diagnostic::Diagnostic;

pub(super) fn find(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    for (_, endpoint) in page.named("endpoints") {
        let Some((key, value)) = endpoint.entry("idempotent") else {
            continue;
        };
        let at = page.span(key.range.start..value.range.end);
        let title = "whether a call can be repeated stands under `retry`";
        let today = format!("retry: {{safe: {}}}", page.written(value));
        found.push(Diagnostic::error("V011", at, title).instead(today));
    }
}
