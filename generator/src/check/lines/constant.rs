//! Constants: where they stand, and what cannot be said of them.

use crate::check::place::{Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::ty::{Line, Ty};
use crate::spec::grammar::type_line::{Mark, Part};

pub(super) fn check(report: &mut Report<'_>, placed: Placed<'_>, line: &Line<'_>) {
    if !line.ty.holds_constant() {
        return;
    }
    let at = line.written.ty.at.clone();
    let refused = match (placed.stand, line.constant()) {
        (Stand::Field | Stand::Query | Stand::Header, Some(_)) => {
            return check_line(report, placed, line);
        }
        (Stand::Path, _) => (
            at,
            "a constant is not a path parameter",
            "write its text in the path",
        ),
        (Stand::Returns | Stand::Failure | Stand::Body, _) => (
            at,
            "only a field can be a constant",
            "write the type, such as `string`",
        ),
        _ => (
            at,
            "a constant stands by itself in a field, a query parameter or a header",
            "write the type, such as `string`, or move the constant",
        ),
    };
    let (at, title, help) = refused;
    let at = placed.place.part(report, at);
    report.push(Diagnostic::error("T250", at, title).help(help));
}

/// The rest of the line of a constant.
fn check_line(report: &mut Report<'_>, placed: Placed<'_>, line: &Line<'_>) {
    let mut refuse = |at, title: &str, help: &str| {
        let at = placed.place.part(report, at);
        report.push(Diagnostic::error("T250", at, title).help(help.to_owned()));
    };
    match (line.mark, placed.stand) {
        (Mark::Nullable, _) => refuse(
            line.mark_at.clone(),
            "a constant is never null",
            "delete the mark, or write the type, such as `string?`",
        ),
        (Mark::Always, Stand::Query | Stand::Header) => refuse(
            line.mark_at.clone(),
            "a constant is always sent",
            "delete the mark",
        ),
        _ => {}
    }
    for (part, word) in [(Part::Default, "a default"), (Part::Blank, "`blank`")] {
        if line.said.iter().any(|(said, _)| *said == part) {
            let title = format!("{word} does not apply to a constant");
            refuse(line.place(part), &title, "delete it");
        }
    }
}

impl Ty<'_> {
    fn holds_constant(&self) -> bool {
        match self {
            Self::List(inner)
            | Self::Map(inner)
            | Self::Pairs(inner)
            | Self::Nullable(inner)
            | Self::Text(inner) => inner.holds_constant(),
            Self::Union(members) => members.iter().any(Self::holds_constant),
            _ => self.constant().is_some(),
        }
    }
}
