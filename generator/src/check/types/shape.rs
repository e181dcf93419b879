//! What a type is made of: groups of fields, included types, or the values of an enum.

use std::collections::HashMap;

use crate::check::place::{Place, Placed, Stand};
use crate::check::report::Report;
use crate::check::{extra, lines, tagged};
use crate::diagnostic::Diagnostic;
use crate::model::types::{Def, Types, code_number};
use crate::spec::grammar::type_line::Mark;
use crate::spec::{Field, FieldGroup, ModuleSpec, Shape};
use crate::text::case;

pub(super) fn check(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    shape: &Shape,
) {
    if !shape.is_enum() && shape.wire.is_some() {
        let at = report.key(module.file, &["types", name, "wire"]);
        report.push(Diagnostic::error(
            "S110",
            at,
            "`wire` applies to the values of an `enum`, and there is none",
        ));
    }
    if !shape.is_object() {
        check_kind(report, module, name, shape);
        check_codes(report, module, name, shape);
        tagged::check(report, types, module, name, shape);
    }
    check_includes(report, types, module, name, shape);
    for group in FieldGroup::ALL {
        for (key, field) in shape.group(*group) {
            check_field(
                report,
                types,
                module,
                &["types", name, group.word(), key],
                field,
            );
            if *group == FieldGroup::Update {
                check_updated(report, module, &["types", name, group.word(), key], field);
            }
        }
    }
    extra::check_line(report, types, module, name, shape);
}

/// An enum has nothing that objects have, a `oneof` only groups.
fn check_kind(report: &mut Report<'_>, module: &ModuleSpec, name: &str, shape: &Shape) {
    let kind = if shape.oneof.is_some() {
        "oneof"
    } else {
        "enum"
    };
    let groups = FieldGroup::ALL.iter();
    let groups = groups.filter(|group| kind == "enum" && !shape.group(**group).is_empty());
    let others = [
        ("include", !shape.include.is_empty()),
        ("extra", shape.extra.is_some()),
        ("rules", !shape.rules.is_empty()),
        ("enum", kind == "oneof" && shape.is_enum()),
    ];
    let others = others.into_iter().filter(|(_, given)| *given);
    for key in groups
        .map(|group| group.word())
        .chain(others.map(|(key, _)| key))
    {
        let at = report.key(module.file, &["types", name, key]);
        report.push(
            Diagnostic::error(
                "S110",
                at,
                format!("`{kind}` and `{key}` cannot be used together"),
            )
            .help("an enum has values, a `oneof` has types and the fields of all of them, an object has fields; split it into several types"),
        );
    }
}

fn check_codes(report: &mut Report<'_>, module: &ModuleSpec, name: &str, shape: &Shape) {
    if let Some(wire) = shape.wire.as_ref().filter(|wire| wire.value.is_none()) {
        let at = report.value(module.file, &["types", name, "wire"]);
        report.push(
            Diagnostic::error(
                "T202",
                at,
                format!("an enum's codes are text or `int`, not `{}`", wire.text),
            )
            .help("write `wire: int`, or delete the line if the values are text"),
        );
    }
    let mut variants = lines::Variants::open();
    let mut codes: HashMap<&str, &str> = HashMap::new();
    for (variant, code) in &shape.variants {
        if report.is_full() {
            return;
        }
        let path = ["types", name, "enum", variant.as_str()];
        let at = report.key(module.file, &path);
        if case::is_type(variant) {
            variants.take(report, at, variant, code);
        } else {
            report.push(
                Diagnostic::error(
                    "N305",
                    at,
                    format!("`{variant}` is not a valid Rust variant name"),
                )
                .help("write words that start with capitals, as in `InProgress: \"1\"`"),
            );
        }
        let at = report.value(module.file, &path);
        let code = code.as_str();
        if shape.wire.is_some() && code_number(code).is_none() {
            let title = format!("`{code}` is not a whole number as it is sent");
            let problem = Diagnostic::error("T202", at.clone(), title)
                .help("`wire: int` makes every value a number; delete it if they are text");
            report.push(match code.parse::<i64>() {
                Ok(number) => problem.instead(format!("\"{number}\"")),
                Err(_) => problem,
            });
        }
        if let Some(first) = codes.insert(code, variant) {
            report.push(
                Diagnostic::error("T206", at, format!("enum value `{code}` is listed twice"))
                    .help(format!("it is already `{first}`")),
            );
        }
    }
}

fn check_includes(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    shape: &Shape,
) {
    for (number, included) in shape.include.iter().enumerate() {
        if report.is_full() {
            return;
        }
        let number = number.to_string();
        let at = report.value(module.file, &["types", name, "include", &number]);
        match types.get(included).map(|ty| &ty.def) {
            Some(Def::Object(_)) => {}
            Some(Def::Line(line)) if !line.is_read() => {}
            Some(_) => report.push(
                Diagnostic::error("T201", at, format!("`{included}` has no fields to include"))
                    .help("only a type with fields can be included"),
            ),
            None if types.may_be_lost(included) => {}
            None => report.push(
                Diagnostic::error("T201", at, format!("unknown type `{included}`"))
                    .label("not defined")
                    .help("define it under `types:`, here or in another file of the API")
                    .did_you_mean(included, types.names()),
            ),
        }
    }
}

fn check_field(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    path: &[&str; 4],
    field: &Field,
) {
    let names: Vec<&str> = path[3].split(',').map(str::trim).collect();
    if names.iter().any(|name| name.is_empty()) {
        report.push(
            Diagnostic::error(
                "S108",
                report.name(module.file, path, ""),
                "empty name in a field list",
            )
            .help("write one comma between two names"),
        );
    }
    let place = Place::Keys {
        file: module.file,
        path,
    };
    let stand = Stand::Field;
    lines::field(report, types, Placed { place, stand }, &names, field);
}

/// A field of an update may always be left out.
fn check_updated(report: &mut Report<'_>, module: &ModuleSpec, path: &[&str; 4], field: &Field) {
    if let Ok(line) = &field.line.parsed
        && line.mark == Mark::Always
    {
        let at = report.line_part(module.file, path, field, line.mark_at.clone());
        report.push(
            Diagnostic::warning(
                "T221",
                at,
                "`!` has no effect on a field that is only updated",
            )
            .help("the fields of an update are always optional; delete the mark"),
        );
    }
}
