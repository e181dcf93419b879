//! Lines of what is text on the wire.

use crate::check::place::{Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::ty::Line;
use crate::model::types::Types;
use crate::model::wire_text::WireText;
use crate::spec::grammar::type_line::ListStyle;

/// Paths, queries and headers are text.
pub(super) fn check(
    report: &mut Report<'_>,
    types: &Types<'_>,
    placed: Placed<'_>,
    line: &Line<'_>,
) {
    let is_text = matches!(
        placed.stand,
        Stand::Path | Stand::Query | Stand::Header | Stand::Client
    );
    if !is_text || !types.is_known(line) {
        return;
    }
    let at = placed.place.part(report, line.written.ty.at.clone());
    let mut refuse = |code, title: &str, help: &str| {
        report.push(Diagnostic::error(code, at.clone(), title).help(help.to_owned()));
    };
    match types.wire_text(&line.ty) {
        _ if placed.stand == Stand::Query && line.style == Some(ListStyle::Json) => {
            if !types.is_plain_json(&line.ty) || types.holds_object(&line.ty) {
                refuse(
                    "T229",
                    "this type cannot be sent as JSON in a query",
                    "write `any json`, or `string` and build the JSON yourself",
                );
            }
        }
        WireText::Plain => {}
        WireText::Formatted if placed.stand == Stand::Query => {}
        WireText::Formatted => refuse(
            "T229",
            "a custom date format works in bodies and queries only",
            "write `string`",
        ),
        WireText::List(inner) if placed.stand == Stand::Query => match (line.style, *inner) {
            (None, inner) => refuse(
                "T227",
                "this list does not say how it is written",
                match inner {
                    WireText::Plain => {
                        "add `csv` (a,b), `repeat` (the key again for each) or `json` after the type"
                    }
                    _ => "add `json` after the type; for a list of objects, write `any json`",
                },
            ),
            (Some(_), WireText::Plain) => {}
            (Some(_), _) => refuse(
                "T229",
                "the items of a list in a query must be text, numbers, dates or enums",
                "write `json` as the style; for a list of objects, write `any json`",
            ),
        },
        WireText::Map(inner)
            if placed.stand == Stand::Query && matches!(*inner, WireText::Plain) => {}
        WireText::List(_) | WireText::Map(_) | WireText::None => refuse(
            "T229",
            "only text, numbers, dates and enums are allowed here",
            "write `string`; in a query, add `json`, or write `any json` for objects",
        ),
    }
}
