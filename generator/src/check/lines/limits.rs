//! Ranges, patterns and defaults: they fit the type of their line, and each other.

use crate::check::place::{Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::fit::{self, Misfit, MisfitKind};
use crate::model::ty::{Line, Ty};
use crate::model::types::Types;
use crate::spec::grammar::type_line::{Part, Scalar};

pub(super) fn check(
    report: &mut Report<'_>,
    types: &Types<'_>,
    placed: Placed<'_>,
    line: &Line<'_>,
) {
    if let Some(limits) = line.limits.as_ref().filter(|_| !has_measure(&line.ty)) {
        let at = placed.place.part(report, limits.at.clone());
        report.push(
            Diagnostic::error(
                "T219",
                at,
                "a range applies to numbers, text and lists only",
            )
            .help("delete it, or fix the type"),
        );
    }
    if line.pattern.is_some() && !is_text(&line.ty) {
        let at = placed.place.part(report, line.place(Part::Pattern));
        report.push(
            Diagnostic::error("T219", at, "a pattern applies to text only")
                .help("delete it, or fix the type"),
        );
    }
    // Elsewhere a default is misplaced.
    if matches!(
        placed.stand,
        Stand::Field | Stand::Query | Stand::Header | Stand::Client
    ) {
        let misfits = fit::default(types, line);
        if let (Some(default), Some(misfit)) = (&line.default, misfits.first()) {
            wrong_default(report, placed, line, default, misfit);
        }
    }
}

/// Whether a range can be about values of a type.
fn has_measure(ty: &Ty<'_>) -> bool {
    match ty {
        Ty::List(_) | Ty::Map(_) | Ty::Pairs(_) | Ty::Named(_) => true,
        Ty::Nullable(inner) => has_measure(inner),
        Ty::Enum(_) | Ty::Union(_) | Ty::Text(_) => false,
        Ty::Scalar(scalar) => match scalar {
            Scalar::String
            | Scalar::Int
            | Scalar::Int32
            | Scalar::Uint
            | Scalar::Float
            | Scalar::Decimal => true,
            Scalar::Text(inner) => **inner != Scalar::Bool,
            Scalar::Bool
            | Scalar::Any
            | Scalar::Date(_)
            | Scalar::DateTime(_)
            | Scalar::File
            | Scalar::Const(_) => false,
        },
    }
}

/// Whether a pattern can be about values of a type.
fn is_text(ty: &Ty<'_>) -> bool {
    matches!(
        ty,
        Ty::Named(_) | Ty::Scalar(Scalar::String | Scalar::Text(_))
    )
}

/// A default that is not a value that its line allows.
fn wrong_default(
    report: &mut Report<'_>,
    placed: Placed<'_>,
    line: &Line<'_>,
    default: &str,
    misfit: &Misfit,
) {
    let at = placed.place.part(report, line.place(Part::Default));
    let wrong = |title: String| Diagnostic::error("T209", at.clone(), title);
    let problem = match &misfit.kind {
        MisfitKind::OutOfRange { limits } => {
            let title = format!("default {default} is outside {limits}");
            let problem = Diagnostic::error("T208", at, title);
            // The range may be that of a named type.
            match &line.limits {
                Some(own) => problem.also(placed.place.part(report, own.at.clone()), "the range"),
                None => problem,
            }
            .help("check the vendor's page, and fix one of the two")
        }
        MisfitKind::Unmatched { pattern } => {
            let problem = wrong(format!("default `{default}` does not match `/{pattern}/`"));
            match line.pattern {
                Some(_) => {
                    let own = placed.place.part(report, line.place(Part::Pattern));
                    problem.also(own, "the pattern")
                }
                None => problem,
            }
            .help("look at the vendor's page again, and correct one of the two")
        }
        MisfitKind::Unlisted { text, meant } | MisfitKind::UnlistedTag { text, meant } => {
            let problem = wrong(format!("default `{text}` is not one of the listed values"))
                .help("write a value as the enum lists it, or add the value to the enum");
            match meant {
                Some(meant) if text == default && !meant.contains(char::is_whitespace) => {
                    problem.instead(format!("={meant}"))
                }
                _ => problem,
            }
        }
        MisfitKind::Type { wanted, .. } => {
            wrong(format!("default `{default}` is not a value of `{}`", line.ty))
                .label(format!("{wanted} expected"))
                .help("write the value as it stands on the wire, the items of a list with commas between them, or delete the default")
        }
        _ => wrong(format!("default `{default}` is not a value of `{}`", line.ty))
            .help("write the value as it stands on the wire, or delete the default"),
    };
    report.push(problem);
}
