//! The type of every field has support: a description, evidence, or a value in an example.

use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::fit::Shown;
use crate::model::{Field, Ty, Types};

pub(super) fn check(report: &mut Report<'_>, types: &Types<'_>, shown: &Shown) {
    for ty in types.iter() {
        for field in types.own_fields(ty.id) {
            if field.name.is_empty() || is_supported(field, shown) {
                continue;
            }
            let at = report.name(ty.module.file, &field.keys(), field.name);
            let title = format!("the type of `{}` has no support", field.name);
            report.push(
                Diagnostic::warning("D703", at, title)
                    .label("no description, no example with a value")
                    .help("describe it after ` -- `, add an example, or mark it `@guess`"),
            );
        }
    }
}

fn is_supported(field: &Field<'_>, shown: &Shown) -> bool {
    !field.spec.words().is_empty()
        || field.line.evidence.is_some()
        || field.line.guess.is_some()
        || matches!(field.line.ty, Ty::Enum(_))
        || field.line.constant().is_some()
        || field.is_deprecated_without_words()
        || shown.contains(&(field.owner, field.name.to_owned()))
}
