//! Enums that a line lists: the names of their variants.

use std::collections::HashMap;

use crate::check::place::{Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::names;
use crate::model::ty::{Line, Ty};
use crate::spec::grammar::type_line::SCALARS;
use crate::text::case;

/// Most wrong values that are reported for one line.
const MOST_VALUES: usize = 100;

/// The values of the enum that a line lists.
pub(super) fn check(report: &mut Report<'_>, placed: Placed<'_>, line: &Line<'_>) {
    let Ty::Enum(values) = line.ty else {
        return;
    };
    if placed.stand == Stand::Extra {
        let title = "an enum in `extra` needs a name";
        let at = placed.place.part(report, line.written.ty.at.clone());
        report.push(Diagnostic::error("T230", at, title).help("define the enum under `types:`"));
    }
    let mut variants = if line.closed {
        Variants::closed()
    } else {
        Variants::open()
    };
    let before = report.problems.len();
    for value in values {
        if report.problems.len() >= before + MOST_VALUES {
            return;
        }
        let place = |report: &Report<'_>| placed.place.part(report, value.at.clone());
        let quoted = value.at.len() > value.text.len();
        if SCALARS.contains(&value.text.as_str()) && !quoted {
            report.push(
                Diagnostic::warning(
                    "T205",
                    place(report),
                    format!("`{}` is a type, but `|` lists the texts of an enum", value.text),
                )
                .label("read as text")
                .help("for values of several types, define a union under `types:`, as in `int or string`; for this text as a value, use double quotes"),
            );
        }
        let Some(variant) = case::ty(&value.text) else {
            report.push(
                Diagnostic::error(
                    "N305",
                    place(report),
                    format!(
                        "enum value `{}` does not give a valid Rust variant name",
                        value.text
                    ),
                )
                .help("name the values under `types:`, as in `enum: {Open: \"1\", Won: \"2\"}`"),
            );
            continue;
        };
        let at = place(report);
        variants.take(report, at, &variant, &value.text);
    }
}

/// The variants of an enum so far: no two share a name.
pub(in crate::check) struct Variants<'v> {
    /// The value of each.
    taken: HashMap<String, &'v str>,
    /// Whether there is one for values that are not listed.
    open: bool,
}

impl<'v> Variants<'v> {
    /// Of an enum that may have other values.
    pub(in crate::check) fn open() -> Self {
        Self {
            taken: HashMap::new(),
            open: true,
        }
    }

    /// Of an enum whose list of values is complete.
    pub(in crate::check) fn closed() -> Self {
        Self {
            taken: HashMap::new(),
            open: false,
        }
    }

    /// Takes the name of a value's variant, or reports who has it.
    pub(in crate::check) fn take(
        &mut self,
        report: &mut Report<'_>,
        at: Span,
        variant: &str,
        value: &'v str,
    ) {
        if self.open && variant == names::UNRECOGNIZED {
            report.push(
                Diagnostic::error(
                    "N307",
                    at,
                    format!("enum value `{value}` collides with the variant for unknown values"),
                )
                .help(
                    "name the values under `types:`, as in `enum: {NotRecognized: unrecognized}`",
                ),
            );
        } else if let Some(first) = self.taken.insert(variant.to_owned(), value) {
            report.push(
                Diagnostic::error(
                    "N303",
                    at,
                    format!("enum values `{first}` and `{value}` are both `{variant}` in Rust"),
                )
                .help("name the values under `types:`, as in `enum: {First: a, Second: A}`"),
            );
        }
    }
}
