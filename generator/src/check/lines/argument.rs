//! Lines of what is text on the wire; those of queries are checked with their endpoints.

use crate::check::place::{Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::ty::Line;
use crate::model::types::Types;
use crate::model::wire_text::WireText;

/// Paths and headers are text.
pub(super) fn check(
    report: &mut Report<'_>,
    types: &Types<'_>,
    placed: Placed<'_>,
    line: &Line<'_>,
) {
    let is_text = matches!(placed.stand, Stand::Path | Stand::Header | Stand::Client);
    if !is_text || !types.is_known(line) {
        return;
    }
    let at = placed.place.part(report, line.written.ty.at.clone());
    let mut refuse = |code, title: &str, help: &str| {
        report.push(Diagnostic::error(code, at.clone(), title).help(help.to_owned()));
    };
    match types.wire_text(&line.ty) {
        WireText::Plain => {}
        WireText::Formatted => refuse(
            "T229",
            "a custom date format works in bodies and queries only",
            "write `string`",
        ),
        WireText::List(_) | WireText::Map(_) | WireText::None => refuse(
            "T229",
            "only text, numbers, dates and enums are allowed here",
            "write `string`",
        ),
    }
}
