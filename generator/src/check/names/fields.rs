//! The fields of a type, as each side sees them.

use std::collections::BTreeSet;

use super::scope::{Of, Role, Scope, Wanting, taken};
use crate::check::report::Report;
use crate::diagnostic::Span;
use crate::model::names;
use crate::model::types::{Field, Type, Types, View};

pub(super) fn check(report: &mut Report<'_>, types: &Types<'_>, ty: &Type<'_>) {
    let mut told: BTreeSet<Span> = BTreeSet::new();
    for view in View::ALL {
        let mut scope = Scope::new(Of::Type);
        for field in types.fields(ty.id, view) {
            let file = types[field.owner].module.file;
            let wanting = Wanting {
                wire: field.name,
                rust: names::field(field.name, field.spec),
                at: report.name(file, &field.keys(), field.name),
                role: role(types, field, view),
            };
            if field.owner != ty.id && view == View::Response {
                // Included fields are checked where they are declared; here they only reserve their names.
                if wanting.rust.is_some() {
                    scope.add(report, &wanting);
                }
            } else if !told.contains(&wanting.at) {
                let before = report.problems.len();
                scope.add(report, &wanting);
                if report.problems.len() > before {
                    told.insert(wanting.at);
                }
            }
        }
        if let Some(extra) = types.extra(ty.id) {
            let at = report.key(types[extra.owner].module.file, &extra.keys());
            let role = if view.is_sent() {
                Role::Setters
            } else {
                Role::Field
            };
            if !told.contains(&at) {
                let before = report.problems.len();
                scope.add_extra(report, extra.rust, at.clone(), role);
                if report.problems.len() > before {
                    told.insert(at);
                }
            }
        }
        if view == View::Create {
            check_rules(report, types, ty, &scope, &told);
        }
    }
}

/// What the rules of an object become.
fn check_rules(
    report: &mut Report<'_>,
    types: &Types<'_>,
    ty: &Type<'_>,
    scope: &Scope,
    told: &BTreeSet<Span>,
) {
    let rules = types.object_rules(ty.id);
    let at = report.key(ty.module.file, &["types", ty.name, "rules"]);
    super::check_constructors(report, scope, &rules, &at, |member| {
        let mut fields = types.fields(ty.id, View::Create);
        let field = fields.find(|field| field.name == member.name)?;
        names::field(field.name, field.spec)
    });
    // An object checks its rules in a method of this name.
    let method = scope.place("serialize").filter(|_| !rules.is_empty());
    if let Some(at) = method.filter(|at| !told.contains(at)) {
        taken(report, at, "serialize");
    }
}

fn role(types: &Types<'_>, field: &Field<'_>, view: View) -> Role {
    let line = &field.line;
    let is_optional = line.constant().is_none() && (!line.is_always() || view == View::Update);
    if view.is_sent() && line.is_read() && is_optional {
        Role::of_optional(types, line)
    } else {
        Role::Field
    }
}
