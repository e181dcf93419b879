//! Keys that a type does not declare.

use std::collections::HashSet;

use super::lines;
use super::place::{Place, Placed, Stand};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::Api;
use crate::model::ty::Ty;
use crate::model::types::{Def, Extra, TypeId, Types, View};
use crate::spec::grammar::type_line::{Mark, Scalar};
use crate::spec::{ModuleSpec, Shape};

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
    let place = Place::Keys {
        file: module.file,
        path: &path,
    };
    let stand = Stand::Extra;
    lines::field(report, types, Placed { place, stand }, &["extra"], field);
    for (key, said) in [("alias", &field.alias), ("deprecated", &field.deprecated)] {
        if said.is_some() {
            let at = report.key(module.file, &["types", name, "extra", key]);
            let title = format!("`{key}` does not apply here");
            report.push(Diagnostic::error("T224", at, title).help("it applies to a single field"));
        }
    }
    let line = types.line(&field.line);
    let why = match line.mark {
        Mark::Plain => return,
        Mark::Always => "an unknown key cannot be required",
        Mark::Nullable if types.is_known(&line) && types.takes_null(&line.ty) => {
            "any JSON can already be null"
        }
        Mark::Nullable => return,
    };
    let at = report.line_part(module.file, &path, field, line.mark_at.clone());
    report.push(Diagnostic::error("T223", at, why).help("delete the mark"));
}

/// Checks each type, whether the line is its own or comes from an included type.
pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let types = &api.types;
    let mut told = HashSet::new();
    for ty in types.iter() {
        let found = types.extras(ty.id);
        if let [first, second, ..] = found.as_slice() {
            let key = if first.owner == ty.id {
                "extra"
            } else {
                "include"
            };
            let at = report.key(ty.module.file, &["types", ty.name, key]);
            let other = report.key(types[second.owner].module.file, &second.keys());
            report.push(
                Diagnostic::error("S105", at, "two `extra` lines apply to this object")
                    .also(other, "the other line")
                    .help("an object can have one `extra`, its own or that of an included type"),
            );
        }
        if api.usage.is_received(ty.id)
            && let Some(extra) = found.first()
        {
            check_digits(report, types, extra, &mut told);
        }
    }
}

/// Unknown keys are first read as any JSON, where a decimal would lose digits.
fn check_digits(
    report: &mut Report<'_>,
    types: &Types<'_>,
    extra: &Extra<'_>,
    told: &mut HashSet<TypeId>,
) {
    if !holds_decimal(types, &extra.line.ty) || !told.insert(extra.owner) {
        return;
    }
    let file = types[extra.owner].module.file;
    let part = extra.line.written.ty.at.clone();
    let at = report.line_part(file, &extra.keys(), extra.spec, part);
    report.push(
        Diagnostic::error("T240", at, "unknown keys cannot have decimals as values")
            .label("first read as any JSON, which loses digits")
            .help("write `any`, `float`, or `string<decimal>` where the service sends text"),
    );
}

/// Whether a decimal is anywhere in a response of this type.
fn holds_decimal(types: &Types<'_>, ty: &Ty<'_>) -> bool {
    let mut met = HashSet::new();
    let mut open = vec![ty];
    let mut ids: Vec<TypeId> = Vec::new();
    loop {
        if let Some(ty) = open.pop() {
            match ty {
                Ty::Scalar(Scalar::Decimal) => return true,
                Ty::Scalar(_) | Ty::Enum(_) => {}
                Ty::List(inner)
                | Ty::Map(inner)
                | Ty::Pairs(inner)
                | Ty::Nullable(inner)
                | Ty::Text(inner) => {
                    open.push(inner);
                }
                Ty::Union(members) => open.extend(members),
                Ty::Named(named) => ids.push(named.id),
            }
        } else if let Some(id) = ids.pop() {
            if !met.insert(id) {
                continue;
            }
            match &types[id].def {
                Def::Line(line) => open.push(&line.ty),
                Def::Codes(_) => {}
                Def::Object(_) => {
                    let fields = types.fields(id, View::Response);
                    open.extend(fields.map(|field| &field.line.ty));
                    open.extend(types.extra(id).map(|extra| &extra.line.ty));
                }
                Def::Tagged(tagged) => {
                    ids.extend(tagged.members.iter().map(|member| member.ty.id));
                }
            }
        } else {
            return false;
        }
    }
}
