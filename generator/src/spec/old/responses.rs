//! `errors: {404: empty}`, which is `responses` today.

use super::Page;
use crate::diagnostic::Diagnostic;
use crate::text::tree::Node;

pub(super) fn find(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    for (_, endpoint) in page.named("endpoints") {
        let Some((key, meanings)) = endpoint.entry("errors") else {
            continue;
        };
        if is_of_statuses(meanings) {
            let at = page.span(key.range.clone());
            let title = "what a status means stands under `responses`";
            found.push(Diagnostic::error("V010", at, title).instead("responses"));
        }
    }
}

/// Whether the keys are statuses.
fn is_of_statuses(meanings: &Node) -> bool {
    let mut keys = meanings.entries().iter().map(|(key, _)| &key.text);
    keys.any(|key| key.starts_with(|first: char| first.is_ascii_digit()))
}
