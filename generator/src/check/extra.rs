//! Keys that a type does not name.

use std::collections::BTreeSet;

use super::Report;
use super::lines;
use super::placed::{Placed, Stand};
use crate::diagnostic::Diagnostic;
use crate::line::{Mark, Scalar, Ty, TyKind};
use crate::spec::{ApiSpec, ModuleSpec, Shape, TypeDef};
use crate::usage::Usage;
use crate::view::{Extra, Types, View};

/// The line of a type's own `extra`.
pub(super) fn check_line(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    shape: &Shape,
) {
    let Some(field) = &shape.extra else { return };
    let path = ["types", name, "extra"];
    let placed = Placed {
        file: module.file,
        path: &path,
        stand: Stand::Extra,
    };
    lines::field(report, types, placed, &["extra"], field);
    for (key, said) in [("alias", &field.alias), ("deprecated", &field.deprecated)] {
        if said.is_some() {
            let at = report.key(module.file, &["types", name, "extra", key]);
            let title = format!("`{key}` means nothing here");
            report.push(Diagnostic::error("T224", at, title).help("it is said of one field"));
        }
    }
    let Ok(line) = &field.line.parsed else { return };
    let why = match line.mark {
        Mark::Plain => return,
        Mark::Always => "no unknown key is always there",
        Mark::Nullable if types.takes_null(&line.ty) => "any JSON may be null as it is",
        Mark::Nullable => return,
    };
    let at = report.line_part(module.file, &path, field, line.mark_at.clone());
    report.push(Diagnostic::error("T223", at, why).help("delete the mark"));
}

/// What follows for each type, whether the line is its own or an included type's.
pub(super) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    let usage = Usage::of(api, types);
    let mut told = BTreeSet::new();
    for entry in types.iter() {
        let found = types.extras(entry.name);
        if let [first, second, ..] = found.as_slice() {
            let key = if first.owner.name == entry.name {
                "extra"
            } else {
                "include"
            };
            let at = report.key(entry.module.file, &["types", entry.name, key]);
            let other = report.key(second.owner.module.file, &second.key_path());
            report.push(
                Diagnostic::error("S105", at, "two lines say what unknown keys hold")
                    .also(other, "the other")
                    .help("an object has one `extra`, its own or that of an included type"),
            );
        }
        if usage.is_received(entry.name)
            && let Some(extra) = found.first()
        {
            check_digits(report, types, *extra, &mut told);
        }
    }
}

/// Unknown keys are read before their type is known, as any JSON, where a decimal would lose digits.
fn check_digits<'a>(
    report: &mut Report<'_>,
    types: &Types<'a>,
    extra: Extra<'a>,
    told: &mut BTreeSet<&'a str>,
) {
    let Some(line) = extra.line() else { return };
    if !holds_decimal(types, &line.ty) || !told.insert(extra.owner.name) {
        return;
    }
    let file = extra.owner.module.file;
    let at = report.line_part(file, &extra.key_path(), extra.field, line.ty.at.clone());
    report.push(
        Diagnostic::error("T240", at, "unknown keys cannot hold decimals")
            .label("read as any JSON first, where digits get lost")
            .help("write `any`, `float`, or `string<decimal>` where the service sends text"),
    );
}

/// Whether a number that keeps its digits is anywhere in an answer of this type.
fn holds_decimal(types: &Types<'_>, ty: &Ty) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![ty];
    let mut names: Vec<&str> = Vec::new();
    loop {
        if let Some(ty) = open.pop() {
            match &ty.kind {
                TyKind::Scalar(scalar) if *scalar == Scalar::Decimal => return true,
                TyKind::Scalar(_) | TyKind::Enum(_) => {}
                TyKind::List(inner) | TyKind::Map(inner) | TyKind::Pairs(inner) => open.push(inner),
                TyKind::Union(members) => open.extend(members),
                TyKind::Name(name) => names.push(name),
            }
        } else if let Some(name) = names.pop() {
            if !seen.insert(name) {
                continue;
            }
            if let Some(TypeDef::Line(line)) = types.get(name).map(|entry| entry.def) {
                open.extend(line.parsed.as_ref().ok().map(|line| &line.ty));
            }
            let fields = types.fields(name, View::Response);
            open.extend(fields.iter().filter_map(|seen| Some(&seen.line()?.ty)));
            open.extend(types.extra(name).and_then(|extra| Some(&extra.line()?.ty)));
            names.extend(types.tagged(name).map(|tagged| tagged.ty));
        } else {
            return false;
        }
    }
}
