//! Names in Rust: they are unique in their scope.

mod fields;
mod items;
mod requests;
pub(in crate::check) mod scope;

use std::collections::BTreeSet;

use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::rules::{self, Member, Rule};
use crate::model::{Api, names};
use scope::Scope;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    for ty in api.types.iter() {
        if report.is_full() {
            return;
        }
        fields::check(report, &api.types, ty);
    }
    for call in api.calls() {
        if report.is_full() {
            return;
        }
        requests::check(report, &api.types, call);
    }
    items::check(report, api);
}

/// The constructors that give one field each take no other's name; `rust` is the name of a field.
fn check_constructors(
    report: &mut Report<'_>,
    scope: &Scope,
    rules: &[Rule<'_>],
    at: &Span,
    rust: impl Fn(&Member<'_>) -> Option<String>,
) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for member in rules::choice(rules).iter().flat_map(|rule| &rule.members) {
        let Some(name) = rust(member).map(|rust| names::constructor(&rust)) else {
            continue;
        };
        if scope.place(&name).is_some() || taken.contains(&name) {
            let title = format!(
                "the constructor for `{}` and another field are both `{name}` in Rust",
                member.name
            );
            report.push(Diagnostic::error("N301", at.clone(), title).help(
                "choose another name for one of them with the long form: `{type: …, rust: other}`",
            ));
        }
        taken.insert(name);
    }
}
