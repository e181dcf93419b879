//! The fields of a type as each direction sees them.

use std::collections::{BTreeSet, HashMap};

use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::Api;
use crate::model::types::{Field, Type, Types, View};

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>, ty: &Type<'_>) {
    check_twice(report, &api.types, ty);
    check_aliases(report, &api.types, ty);
    check_received(report, api, ty);
}

/// A name is declared once for each direction.
fn check_twice(report: &mut Report<'_>, types: &Types<'_>, ty: &Type<'_>) {
    let mut told = BTreeSet::new();
    for view in View::ALL {
        let mut seen: HashMap<&str, &Field<'_>> = HashMap::new();
        for field in types.fields(ty.id, view) {
            if field.name.is_empty() {
                continue;
            }
            let Some(first) = seen.insert(field.name, field) else {
                continue;
            };
            let at = if field.owner == ty.id {
                report.name(ty.module.file, &field.keys(), field.name)
            } else {
                // It comes from two includes.
                report.key(ty.module.file, &["types", ty.name, "include"])
            };
            if told.contains(&at) {
                continue;
            }
            let file = types[first.owner].module.file;
            let other = report.name(file, &first.keys(), field.name);
            report.push(
                Diagnostic::error("S105", at.clone(), format!("`{}` is declared twice for the same direction", field.name))
                    .label(format!("under `{}:`", field.group.word()))
                    .also(other, format!("and under `{}:`", first.group.word()))
                    .help("a name can be in two groups of different directions, such as `request` and `response`"),
            );
            told.insert(at);
        }
    }
}

/// An older name is not the name of another field.
fn check_aliases(report: &mut Report<'_>, types: &Types<'_>, ty: &Type<'_>) {
    let fields = types.fields(ty.id, View::Response);
    let mut known: BTreeSet<&str> = fields.clone().map(|field| field.name).collect();
    for field in fields {
        let Some(alias) = field.spec.alias.as_deref() else {
            continue;
        };
        if !known.insert(alias) {
            let [types_key, owner, group, key] = field.keys();
            let file = types[field.owner].module.file;
            let at = report.value(file, &[types_key, owner, group, key, "alias"]);
            let title = format!("`{alias}` is already the name of a field");
            report.push(
                Diagnostic::error("S105", at, title)
                    .help("delete `alias`; an older name can belong to one field only"),
            );
        }
    }
}

/// What is received has something that responses have. The name of what is sent depends on the groups of a type
/// alone, so that one with fields to send only is sent under the name that what is received has.
fn check_received(report: &mut Report<'_>, api: &Api<'_>, ty: &Type<'_>) {
    let types = &api.types;
    let is_only_sent = types.object(ty.id).is_some() && !types.is_split(ty.id);
    if !is_only_sent || !api.usage.is_received(ty.id) || !report.is_whole(types, ty.id) {
        return;
    }
    let at = report.key(ty.module.file, &["types", ty.name]);
    let title = format!(
        "`{}` is received, and all of its fields are only sent",
        ty.name
    );
    report.push(
        Diagnostic::error("T242", at, title)
            .label("no field of it would be read")
            .help("move the fields that responses have to `fields` or `response`"),
    );
}
