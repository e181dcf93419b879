//! Tagged unions: their tag, their types, and their variants' names.

use std::collections::HashMap;

use super::Report;
use crate::diagnostic::Diagnostic;
use crate::spec::{ModuleSpec, OneOf, Shape, Tagged, TypeDef};
use crate::union;
use crate::view::Types;

pub(super) fn check(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    shape: &Shape,
) {
    let Some(oneof) = &shape.oneof else { return };
    let at = report.key(module.file, &["types", name, "oneof"]);
    let value = report.value(module.file, &["types", name, "oneof", "by"]);
    // A key without a value was told.
    let is_told = oneof.by.is_some() && value.start == value.end;
    if oneof.by.as_deref().is_none_or(str::is_empty) && !is_told {
        report.push(
            Diagnostic::error("T216", at.clone(), "no field tells these types apart")
                .label("add `by`")
                .help("write `oneof: {by: type, …}`, where `type` is the field whose value is the tag"),
        );
    }
    if oneof.all().next().is_none() {
        report.push(
            Diagnostic::error("T216", at, "this `oneof` has no types")
                .help("write `tag: Type` for each value of the tag"),
        );
    }
    check_variants(report, types, module, name, oneof);
    for tagged in oneof.all() {
        if report.is_full() {
            return;
        }
        check_type(report, types, module, (name, oneof), tagged);
    }
}

/// Each variant is named after its tag, or after its type where the tag gives no name.
fn check_variants(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    oneof: &OneOf,
) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for tagged in oneof.all() {
        let at = report.key(module.file, &["types", name, "oneof", tagged.key]);
        let variant = union::tagged(types, tagged);
        if variant == "Unrecognized" {
            let title = format!(
                "tag `{}` collides with the variant for unknown tags",
                tagged.tag
            );
            report.push(
                Diagnostic::error("N307", at, title)
                    .help("leave it out: an object with an unknown tag is kept whole"),
            );
        } else if let Some(first) = seen.insert(variant.clone(), tagged.tag) {
            let title = format!(
                "tags `{first}` and `{}` are both `{variant}` in Rust",
                tagged.tag
            );
            report.push(
                Diagnostic::error("N303", at, title)
                    .help("leave one out: an object with an unknown tag is kept whole"),
            );
        }
    }
}

fn check_type(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    (name, oneof): (&str, &OneOf),
    tagged: Tagged<'_>,
) {
    let at = report.value(module.file, &["types", name, "oneof", tagged.key]);
    match types.get(tagged.ty).map(|entry| entry.def) {
        Some(TypeDef::Shape(shape)) if shape.is_object() => {}
        Some(_) => {
            let title = format!("`{}` has no fields beside a tag", tagged.ty);
            report.push(
                Diagnostic::error("T201", at, title).help(
                    "each tag names a type with fields; without a tag it is a union, `A or B`",
                ),
            );
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
    }
    let fields = types.all_fields(tagged.ty);
    let tag = fields
        .iter()
        .find(|seen| Some(seen.name) == oneof.by.as_deref());
    if let Some(seen) = tag {
        let other = report.name(seen.owner.module.file, &seen.key_path(), seen.name);
        let title = format!("the tag `{}` is a field of `{}` too", seen.name, tagged.ty);
        report.push(
            Diagnostic::error("T216", at, title)
                .also(other, "declared here")
                .help("delete the field: the union reads the tag, and writes it"),
        );
    }
}
