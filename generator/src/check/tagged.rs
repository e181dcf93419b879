//! Tagged unions: their tag, their types, and their variants' names.

use std::collections::HashMap;

use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::names;
use crate::model::types::{Def, Types};
use crate::spec::{ModuleSpec, OneOf, Shape, Tagged};

pub(super) fn check(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    shape: &Shape,
) {
    let Some(oneof) = &shape.oneof else { return };
    let at = report.key(module.file, &["types", name, "oneof"]);
    let value = report.value(module.file, &["types", name, "oneof", "tag"]);
    // A key without a value was already reported.
    let is_told = oneof.tag.is_some() && value.start == value.end;
    if oneof.tag.as_deref().is_none_or(str::is_empty) && !is_told {
        report.push(
            Diagnostic::error(
                "T216",
                at.clone(),
                "this `oneof` does not say which field is the tag",
            )
            .label("add `tag`")
            .help("write `oneof: {tag: type, types: {…}}`, where `type` is the field whose value is the tag"),
        );
    }
    if oneof.all().next().is_none() {
        report.push(
            Diagnostic::error("T216", at, "this `oneof` has no types")
                .help("write `types: {card: CardPayment}`, with a type for each value of the tag"),
        );
    }
    check_content(report, module, name, oneof);
    check_variants(report, types, module, name, oneof);
    for tagged in oneof.all() {
        if report.is_full() {
            return;
        }
        check_type(report, types, module, (name, oneof), tagged);
    }
}

fn check_content(report: &mut Report<'_>, module: &ModuleSpec, name: &str, oneof: &OneOf) {
    if let Some(word) = oneof.content.as_ref().filter(|word| word.value.is_none()) {
        let at = report.value(module.file, &["types", name, "oneof", "content"]);
        let title = format!(
            "`{}` does not say where the fields of a type stand",
            word.text
        );
        report.push(
            Diagnostic::error("T216", at, title)
                .help("write `content: tag` if they stand under the tag's own key; delete it if they stand beside the tag"),
        );
    }
}

/// Each variant is named after its tag, or after its type where the tag does not give a valid name.
fn check_variants(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    oneof: &OneOf,
) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for tagged in oneof.all() {
        let at = report.key(module.file, &["types", name, "oneof", "types", tagged.tag]);
        let Some(variant) = variant(types, tagged) else {
            continue;
        };
        if variant == names::UNRECOGNIZED {
            let title = format!(
                "tag `{}` collides with the variant for unknown tags",
                tagged.tag
            );
            report.push(
                Diagnostic::error("N307", at, title)
                    .help("omit it: an object with an unknown tag is kept as it is"),
            );
        } else if let Some(first) = seen.insert(variant.clone(), tagged.tag) {
            let title = format!(
                "tags `{first}` and `{}` are both `{variant}` in Rust",
                tagged.tag
            );
            report.push(
                Diagnostic::error("N303", at, title)
                    .help("omit one: an object with an unknown tag is kept as it is"),
            );
        }
    }
}

/// The name of a variant; none where neither tag nor type gives one.
fn variant(types: &Types<'_>, tagged: Tagged<'_>) -> Option<String> {
    match types.get(tagged.ty) {
        Some(ty) => Some(names::of_tag(tagged.tag, ty)),
        None => names::tag(tagged.tag),
    }
}

fn check_type(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    (name, oneof): (&str, &OneOf),
    tagged: Tagged<'_>,
) {
    let at = report.value(module.file, &["types", name, "oneof", "types", tagged.tag]);
    let ty = match types.get(tagged.ty) {
        Some(ty) if matches!(ty.def, Def::Object(_)) => ty,
        Some(ty) if matches!(&ty.def, Def::Line(line) if !line.is_read()) => return,
        Some(_) => {
            let title = format!("`{}` is not a type with fields", tagged.ty);
            report.push(Diagnostic::error("T201", at, title).help(
                    "each tag needs a type with fields; for types without a tag, write a union: `A or B`",
                ));
            return;
        }
        None if types.may_be_lost(tagged.ty) => return,
        None => {
            report.push(
                Diagnostic::error("T201", at, format!("unknown type `{}`", tagged.ty))
                    .label("not defined")
                    .help("define it under `types:`, with fields")
                    .did_you_mean(tagged.ty, types.names()),
            );
            return;
        }
    };
    let tag = oneof.tag.as_deref();
    if let Some(field) = tag.and_then(|tag| types.field(ty.id, tag)) {
        let file = types[field.owner].module.file;
        let other = report.name(file, &field.keys(), field.name);
        let title = format!(
            "the tag `{}` is also a field of `{}`",
            field.name, tagged.ty
        );
        report.push(
            Diagnostic::error("T216", at, title)
                .also(other, "declared here")
                .help("delete the field: the union reads and writes the tag"),
        );
    }
}
