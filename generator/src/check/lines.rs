//! What a type line may say in the place where it stands.

use std::collections::HashMap;

use super::placed::{Placed, Stand};
use super::written::{Written, holds_file, is_plain, style_word, written};
use super::{Report, unions};
use crate::diagnostic::{Diagnostic, Span};
use crate::line::{self, Line, ListStyle, Mark, Part, Scalar, Ty, TyKind};
use crate::name;
use crate::spec::Field;
use crate::view::Types;

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
    let mut path = placed.path.to_vec();
    if let Some(chosen) = &field.rust {
        let mut at = path.clone();
        at.push("rust");
        if names.len() > 1 {
            report.push(
                Diagnostic::error(
                    "N302",
                    report.value(placed.file, &at),
                    "several names cannot share one `rust` name",
                )
                .help("give each of them a line of its own"),
            );
        } else if !name::is_value(chosen) {
            report.push(
                Diagnostic::error("N302", report.value(placed.file, &at), format!("`{chosen}` cannot be a Rust name"))
                    .help("write lower case letters, digits and `_`, starting with a letter, and no keyword"),
            );
        }
    }
    if let (Ok(line), true) = (&field.line.parsed, placed.stand == Stand::Field) {
        for name in names {
            if line.ty.kind == TyKind::Scalar(Scalar::Float)
                && MONEY.iter().any(|word| name.contains(word))
            {
                let at = report.part(placed.file, &path, line.ty.at.clone());
                report.push(
                    Diagnostic::warning("T217", at, "money as a binary float")
                        .help("`decimal` keeps every digit")
                        .instead("decimal"),
                );
            }
        }
    }
    if field.long {
        path.push("type");
    }
    match &field.line.parsed {
        Ok(line) => self::line(
            report,
            types,
            Placed {
                path: &path,
                ..placed
            },
            line,
        ),
        Err(error) => report.line(placed.file, &path, error),
    }
}

/// A line that parses.
pub(crate) fn line(report: &mut Report<'_>, types: &Types<'_>, placed: Placed<'_>, line: &Line) {
    known(report, types, placed, &line.ty);
    unions::check(report, types, placed, &line.ty);
    file(report, placed, &line.ty);
    enum_values(report, placed, &line.ty);
    marks(report, placed, line);
    words(report, placed, line);
    constraints(report, placed, line);
    argument(report, types, placed, line);
}

/// Every type named in the line exists.
fn known(report: &mut Report<'_>, types: &Types<'_>, placed: Placed<'_>, ty: &Ty) {
    for mention in crate::view::mentions(ty) {
        let TyKind::Name(name) = &mention.kind else {
            continue;
        };
        if types.get(name).is_some() || (placed.stand == Stand::Returns && name == "none") {
            continue;
        }
        if types.may_be_lost(name) {
            continue;
        }
        let at = report.part(placed.file, placed.path, mention.at.clone());
        let candidates = types.names().chain(line::SCALARS.iter().copied());
        let problem =
            Diagnostic::error("T201", at, format!("unknown type `{name}`")).label("not defined");
        let hint = "types are `string`, `int`, `decimal`, `date`, … or defined under `types:`";
        report.push(problem.did_you_mean(name, candidates).help(hint));
    }
}

/// Only fields can be files.
fn file(report: &mut Report<'_>, placed: Placed<'_>, ty: &Ty) {
    if placed.stand != Stand::Field && holds_file(ty) {
        let at = report.part(placed.file, placed.path, ty.at.clone());
        report.push(
            Diagnostic::error("E432", at, "only a field of a body can be a file").help(
                "a `file` stands under `request`, `create` or `update` of a type that is sent with `encoding: multipart`",
            ),
        );
    }
}

fn enum_values(report: &mut Report<'_>, placed: Placed<'_>, ty: &Ty) {
    let TyKind::Enum(values) = &ty.kind else {
        return;
    };
    let nameless = match placed.stand {
        Stand::Returns => Some("an answer's type needs a name"),
        Stand::Extra => Some("the type of unknown keys needs a name"),
        _ => None,
    };
    if let Some(title) = nameless {
        let at = report.part(placed.file, placed.path, ty.at.clone());
        report.push(Diagnostic::error("T230", at, title).help("define the enum under `types:`"));
    }
    let mut seen: HashMap<String, &str> = HashMap::new();
    let before = report.problems.len();
    for value in values {
        if report.problems.len() >= before + MOST_VALUES {
            return;
        }
        let place = |report: &Report<'_>| report.part(placed.file, placed.path, value.at.clone());
        let quoted = value.at.len() > value.text.len();
        if line::SCALARS.contains(&value.text.as_str()) && !quoted {
            report.push(
                Diagnostic::warning(
                    "T205",
                    place(report),
                    format!("`{}` is a type, but `|` makes an enum of texts", value.text),
                )
                .label("read as the text itself")
                .help("values of several types are a union under `types:`, as in `int or string`; to mean the text itself, put it in double quotes"),
            );
        }
        let Some(variant) = name::ty(&value.text) else {
            report.push(
                Diagnostic::error(
                    "N305",
                    place(report),
                    format!("enum value `{}` gives no Rust variant name", value.text),
                )
                .help("name the values under `types:`, as in `enum: {Open: \"1\", Won: \"2\"}`"),
            );
            continue;
        };
        variant_is_free(report, place, &variant, &value.text, &mut seen);
    }
}

/// A line with more wrong values is told no more of them.
const MOST_VALUES: usize = 100;

/// A variant's name is neither taken by another value nor by the variant for unknown values.
pub(crate) fn variant_is_free<'v>(
    report: &mut Report<'_>,
    place: impl FnOnce(&Report<'_>) -> Span,
    variant: &str,
    value: &'v str,
    seen: &mut HashMap<String, &'v str>,
) {
    if variant == "Unrecognized" {
        report.push(
            Diagnostic::error(
                "N307",
                place(report),
                format!("enum value `{value}` collides with the variant for unknown values"),
            )
            .help("name the values under `types:`, as in `enum: {NotRecognized: unrecognized}`"),
        );
        return;
    }
    if let Some(first) = seen.insert(variant.to_owned(), value) {
        report.push(
            Diagnostic::error(
                "N303",
                place(report),
                format!("enum values `{first}` and `{value}` are both `{variant}` in Rust"),
            )
            .help("name the values under `types:`, as in `enum: {First: a, Second: A}`"),
        );
    }
}

fn marks(report: &mut Report<'_>, placed: Placed<'_>, line: &Line) {
    let problem = match (placed.stand, line.mark) {
        (_, Mark::Plain)
        | (Stand::Field | Stand::Extra, _)
        | (Stand::Query | Stand::Header, Mark::Always) => {
            return;
        }
        (Stand::Path, _) => ("E418", "a path parameter is always present"),
        (Stand::Query | Stand::Header, Mark::Nullable) => ("E418", "null cannot be sent here"),
        (Stand::Named, _) => ("T223", "a named type has no mark"),
        (Stand::Returns, _) => ("T223", "an answer's type has no mark"),
    };
    let at = report.part(placed.file, placed.path, line.mark_at.clone());
    report.push(
        Diagnostic::error(problem.0, at, problem.1).help("delete the mark; marks belong to fields"),
    );
}

fn words(report: &mut Report<'_>, placed: Placed<'_>, line: &Line) {
    let mut misplaced = |word: &str, part: Part, why: &str| {
        let at = report.part(placed.file, placed.path, line.place(part));
        report.push(
            Diagnostic::error("T224", at, format!("`{word}` means nothing here"))
                .help(why.to_owned()),
        );
    };
    if line.blank && (placed.stand != Stand::Field || line.mark == Mark::Always) {
        misplaced(
            "blank",
            Part::Blank,
            "it says that empty text means null, of a field without `!`",
        );
    }
    if line.closed && !matches!(line.ty.kind, TyKind::Enum(_)) {
        misplaced(
            "closed",
            Part::Closed,
            "it says that an enum's list of values is complete",
        );
    }
    if line.deprecated
        && matches!(
            placed.stand,
            Stand::Path | Stand::Named | Stand::Returns | Stand::Extra
        )
    {
        misplaced(
            "deprecated",
            Part::Deprecated,
            "it stands on fields, on query parameters, and as a key of types and endpoints",
        );
    }
    if let Some(style) = line.style {
        let word = style_word(style);
        // Whether a field is sent in a form is looked at with all endpoints.
        if !matches!(placed.stand, Stand::Query | Stand::Field) {
            misplaced(
                word,
                Part::Style,
                "it says how a list is written into a query or a form",
            );
        } else if style != ListStyle::Json && !matches!(line.ty.kind, TyKind::List(_)) {
            misplaced(
                word,
                Part::Style,
                "it says how a list is written; write `T[]`",
            );
        }
    }
    if line.default.is_some()
        && !matches!(placed.stand, Stand::Field | Stand::Query | Stand::Header)
    {
        misplaced(
            "=",
            Part::Default,
            "a default is what the server assumes when a field is left out",
        );
    }
}

fn constraints(report: &mut Report<'_>, placed: Placed<'_>, line: &Line) {
    let (countable, textual) = match &line.ty.kind {
        TyKind::List(_) | TyKind::Map(_) | TyKind::Pairs(_) => (true, false),
        TyKind::Name(_) => (true, true),
        TyKind::Enum(_) | TyKind::Union(_) => (false, false),
        TyKind::Scalar(scalar) => match scalar {
            Scalar::String => (true, true),
            Scalar::Int | Scalar::Int32 | Scalar::Uint | Scalar::Float | Scalar::Decimal => {
                (true, false)
            }
            Scalar::Text(inner) => (**inner != Scalar::Bool, true),
            Scalar::Bool | Scalar::Any | Scalar::Date(_) | Scalar::DateTime(_) | Scalar::File => {
                (false, false)
            }
        },
    };
    if let Some(limits) = line.limits.as_ref().filter(|_| !countable) {
        let at = report.part(placed.file, placed.path, limits.at.clone());
        report.push(
            Diagnostic::error("T219", at, "a range fits numbers, text and lists")
                .help("delete it, or mend the type"),
        );
    }
    if line.pattern.is_some() && !textual {
        let at = report.part(placed.file, placed.path, line.place(Part::Pattern));
        report.push(
            Diagnostic::error("T219", at, "a pattern fits text")
                .help("delete it, or mend the type"),
        );
    }
    if let (Some(limits), Some(default)) = (&line.limits, &line.default) {
        // A range is of a number, or of the length of text.
        let measure = match &line.ty.kind {
            TyKind::Scalar(Scalar::String) => {
                u32::try_from(default.chars().count()).ok().map(f64::from)
            }
            TyKind::Scalar(_) => default.parse::<f64>().ok(),
            _ => None,
        };
        let outside = measure.is_some_and(|value| {
            limits.low.is_some_and(|low| value < low)
                || limits.high.is_some_and(|high| value > high)
        });
        if outside {
            let at = report.part(placed.file, placed.path, line.place(Part::Default));
            let range = report.part(placed.file, placed.path, limits.at.clone());
            let title = format!("default {default} is outside {}", limits.written);
            report.push(
                Diagnostic::error("T208", at, title)
                    .also(range, "the range")
                    .help("look at the vendor's page again, and mend one of the two"),
            );
        }
    }
}

/// Paths, queries and headers hold text.
fn argument(report: &mut Report<'_>, types: &Types<'_>, placed: Placed<'_>, line: &Line) {
    if !matches!(placed.stand, Stand::Path | Stand::Query | Stand::Header) {
        return;
    }
    let at = report.part(placed.file, placed.path, line.ty.at.clone());
    let mut refuse = |code, title: &str, help: &str| {
        report.push(Diagnostic::error(code, at.clone(), title).help(help.to_owned()));
    };
    match written(types, &line.ty) {
        _ if placed.stand == Stand::Query && line.style == Some(ListStyle::Json) => {
            if !is_plain(types, &line.ty) || types.holds_object(&line.ty) {
                refuse(
                    "T229",
                    "this type cannot be written as JSON into a query",
                    "write `string` and make the text yourself",
                );
            }
        }
        Written::Text => {}
        Written::Coded if placed.stand == Stand::Query => {}
        Written::Coded => refuse(
            "T229",
            "a date format of its own works in bodies and queries only",
            "write `string`",
        ),
        Written::List(inner) if placed.stand == Stand::Query => match (line.style, *inner) {
            (None, _) => refuse(
                "T227",
                "how is this list written?",
                "add `csv` (a,b), `repeat` (the key again for each) or `json` after the type",
            ),
            (Some(_), Written::Text) => {}
            (Some(_), _) => refuse(
                "T229",
                "the items of a query's list must be plain text, numbers or dates",
                "add `json`, or write `string`",
            ),
        },
        Written::Map(inner) if placed.stand == Stand::Query && matches!(*inner, Written::Text) => {}
        Written::List(_) | Written::Map(_) | Written::Other => refuse(
            "T229",
            "only text, numbers, dates and enums can stand here",
            "write `string`, or add `json` in a query",
        ),
    }
}
