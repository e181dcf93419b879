//! `doubts: {request.price: …}`: a sentence about a field, far from the field.

use super::Page;
use crate::diagnostic::Diagnostic;
use crate::text::tree::Node;

/// What stood before the name of a field.
const SIDES: &[&str] = &["request", "response", "query", "path"];

pub(super) fn find(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    for (_, endpoint) in page.named("endpoints") {
        let doubts = endpoint.get("doubts").map_or(&[][..], Node::entries);
        for (key, _) in doubts {
            let Some((side, name)) = key.text.split_once('.') else {
                continue;
            };
            if !SIDES.contains(&side) {
                continue;
            }
            // Which type has the field is said elsewhere, and other endpoints may have doubts about it, too.
            let title = format!("a doubt about the field `{name}` stands at the endpoint");
            found.push(
                Diagnostic::error("V004", page.span(key.range.clone()), title)
                    .help(format!("write `@guess(why)` on the line of `{name}`, or the key `guess` of its long form")),
            );
        }
    }
}
