//! What a type line can contain, depending on its place.

mod argument;
mod constant;
mod limits;
mod values;

use super::place::{Place, Placed, Stand};
use super::report::Report;
use super::unions;
use crate::diagnostic::Diagnostic;
use crate::model::ty::{Line, Ty};
use crate::model::types::Types;
use crate::spec::Field;
use crate::spec::grammar::type_line::{self, ListStyle, Mark, Part, SCALARS, Scalar, TyKind};
use crate::text::case;

pub(super) use values::Variants;

/// Words in the names of amounts of money.
const MONEY: &[&str] = &[
    "amount", "price", "value", "total", "cost", "fee", "cents", "revenue",
];

/// A field's line, with what its long form adds.
pub(crate) fn field(
    report: &mut Report<'_>,
    types: &Types<'_>,
    placed: Placed<'_>,
    names: &[&str],
    field: &Field,
) {
    if report.is_full() {
        return;
    }
    if let Some(chosen) = &field.rust {
        let at = placed.place.value(report, "rust");
        if names.len() > 1 {
            report.push(
                Diagnostic::error("N302", at, "several names cannot share one `rust` name")
                    .help("write each name on a line of its own"),
            );
        } else if !case::is_value(chosen) {
            report.push(
                Diagnostic::error("N302", at, format!("`{chosen}` is not a valid Rust name"))
                    .help("write lower case letters, digits and `_`, starting with a letter; keywords are not allowed"),
            );
        }
    }
    let long;
    let place = match placed.place {
        Place::Keys { file, path } if field.long => {
            long = [path, &["type"]].concat();
            Place::Keys { file, path: &long }
        }
        place => place,
    };
    let placed = Placed { place, ..placed };
    match &field.line.parsed {
        Ok(line) => {
            money(report, placed, names, line);
            self::line(report, types, placed, line);
        }
        Err(error) => report.line(place, error),
    }
}

/// Amounts of money keep their digits.
fn money(report: &mut Report<'_>, placed: Placed<'_>, names: &[&str], line: &type_line::Line) {
    if placed.stand != Stand::Field || line.ty.kind != TyKind::Scalar(Scalar::Float) {
        return;
    }
    let is_money = |name: &&&str| MONEY.iter().any(|word| name.contains(word));
    for _ in names.iter().filter(is_money) {
        let at = placed.place.part(report, line.ty.at.clone());
        report.push(
            Diagnostic::warning("T217", at, "an amount of money as a binary float")
                .help("`decimal` keeps every digit")
                .instead("decimal"),
        );
    }
}

/// A line that can be read.
pub(crate) fn line<'s>(
    report: &mut Report<'_>,
    types: &Types<'s>,
    placed: Placed<'_>,
    line: &'s type_line::Line,
) {
    let line = Line {
        ty: types.resolve(&line.ty),
        written: line,
        is_spread: false,
    };
    names(report, types, placed, &line);
    unions::check_name(report, placed, &line);
    file(report, placed, &line);
    values::check(report, placed, &line);
    constant::check(report, placed, &line);
    marks(report, placed, &line);
    words(report, placed, &line);
    // What is not known is reported where it stands, and nothing follows from it.
    if types.is_known(&line) {
        unions::check(report, types, placed, &line);
        limits::check(report, types, placed, &line);
        argument::check(report, types, placed, &line);
    }
}

/// Every type named in the line exists.
fn names(report: &mut Report<'_>, types: &Types<'_>, placed: Placed<'_>, line: &Line<'_>) {
    for (name, at) in line.written.ty.names() {
        if types.id(name).is_some() || types.may_be_lost(name) {
            continue;
        }
        let at = placed.place.part(report, at);
        let candidates = types.names().chain(SCALARS.iter().copied());
        let problem =
            Diagnostic::error("T201", at, format!("unknown type `{name}`")).label("not defined");
        let hint = "types are `string`, `int`, `decimal`, `date`, … or defined under `types:`";
        report.push(problem.did_you_mean(name, candidates).help(hint));
    }
}

/// Only a field can be a file.
fn file(report: &mut Report<'_>, placed: Placed<'_>, line: &Line<'_>) {
    if placed.stand != Stand::Field && line.ty.holds_file() {
        let at = placed.place.part(report, line.written.ty.at.clone());
        report.push(
            Diagnostic::error("E432", at, "only a field of a body can be a file").help(
                "declare a `file` under `request`, `create` or `update` of a type that is sent with `encoding: multipart`",
            ),
        );
    }
}

fn marks(report: &mut Report<'_>, placed: Placed<'_>, line: &Line<'_>) {
    let problem = match (placed.stand, line.mark) {
        (_, Mark::Plain)
        | (Stand::Field | Stand::Extra, _)
        | (Stand::Returns | Stand::Body, Mark::Nullable)
        | (Stand::Query | Stand::Header, Mark::Always) => {
            return;
        }
        (Stand::Path, _) => ("E418", "a path parameter is always required"),
        (Stand::Client, _) => (
            "E418",
            "an argument of the client is required unless it has a default",
        ),
        (Stand::Query | Stand::Header, Mark::Nullable) => ("E418", "null cannot be sent here"),
        (Stand::Named, _) => ("T223", "a named type cannot have a mark"),
        (Stand::Returns, Mark::Always) => ("T223", "what is returned is always there"),
        (Stand::Body, Mark::Always) => ("T223", "a body is always sent"),
        (Stand::Failure, _) => ("T223", "the body of a failure cannot have a mark"),
    };
    let at = placed.place.part(report, line.mark_at.clone());
    report.push(
        Diagnostic::error(problem.0, at, problem.1).help("delete the mark; marks belong to fields"),
    );
}

fn words(report: &mut Report<'_>, placed: Placed<'_>, line: &Line<'_>) {
    let mut misplaced = |word: &str, part: Part, why: &str| {
        let at = placed.place.part(report, line.place(part));
        report.push(
            Diagnostic::error("T224", at, format!("`{word}` does not apply here"))
                .help(why.to_owned()),
        );
    };
    if line.blank && (placed.stand != Stand::Field || line.mark == Mark::Always) {
        misplaced(
            "blank",
            Part::Blank,
            "it says that empty text means null, on a field without `!`",
        );
    }
    if line.closed && !matches!(line.ty, Ty::Enum(_)) {
        misplaced(
            "closed",
            Part::Closed,
            "it says that the values of an enum are complete",
        );
    }
    let is_whole = matches!(placed.stand, Stand::Returns | Stand::Body | Stand::Failure);
    if line.deprecated
        && (is_whole
            || matches!(
                placed.stand,
                Stand::Path | Stand::Client | Stand::Named | Stand::Extra
            ))
    {
        misplaced(
            "deprecated",
            Part::Deprecated,
            "it applies to fields and query parameters, and is a key of types and endpoints",
        );
    }
    if let Some(style) = line.style {
        let word = style.word();
        // Whether a field is sent in a form is checked with all endpoints.
        if !matches!(placed.stand, Stand::Query | Stand::Field) {
            misplaced(
                word,
                Part::Style,
                "it says how a list is written in a query or a form",
            );
        } else if style != ListStyle::Json
            && matches!(line.ty, Ty::Enum(_) | Ty::Scalar(_))
            && line.ty != Ty::UNKNOWN
        {
            misplaced(
                word,
                Part::Style,
                "it says how a list is written; write `T[]`",
            );
        }
    }
    if is_whole {
        for part in [Part::Evidence, Part::Guess] {
            if line.said.iter().any(|(said, _)| *said == part) {
                misplaced(
                    "@",
                    part,
                    "evidence is about a field; write what is not sure about an endpoint under `doubts`",
                );
            }
        }
    }
    if matches!(placed.stand, Stand::Returns | Stand::Failure) {
        for (part, word) in [(Part::Limits, ".."), (Part::Pattern, "/")] {
            if line.said.iter().any(|(said, _)| *said == part) {
                misplaced(word, part, "describe the response under `about`");
            }
        }
        if !line.text.is_empty() {
            misplaced("--", Part::Text, "describe the response under `about`");
        }
    }
    if line.default.is_some()
        && !matches!(
            placed.stand,
            Stand::Field | Stand::Query | Stand::Header | Stand::Client
        )
    {
        misplaced(
            "=",
            Part::Default,
            "a default is what the server assumes when a field is omitted",
        );
    }
}
