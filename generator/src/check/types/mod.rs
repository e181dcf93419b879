//! Types: their names, what they are made of, and where that ends.

mod directions;
mod loops;
mod shape;

use std::collections::HashMap;

use super::lines;
use super::place::{Place, Placed, Stand};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::Api;
use crate::model::types::{Def, Types};
use crate::spec::{ModuleSpec, TypeDef};
use crate::text::case;

pub(super) use loops::{check_ends, check_objects};

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let types = &api.types;
    let mut homes: HashMap<&str, &ModuleSpec> = HashMap::new();
    for module in &api.spec.modules {
        if let Some(resource) = &module.resource {
            check_resource(report, types, module, resource);
        }
        for (name, def) in &module.types {
            if report.is_full() {
                return;
            }
            if let Some(first) = homes.insert(name, module) {
                let at = report.key(module.file, &["types", name]);
                let first = report.key(first.file, &["types", name]);
                report.push(
                    Diagnostic::error("T222", at, format!("type `{name}` is defined twice"))
                        .also(first, "first here")
                        .help("all files of an API share one namespace of types; rename one of the two"),
                );
            }
            check_name(report, module, name, def);
            match def {
                TypeDef::Line(line) => {
                    let place = Place::Keys {
                        file: module.file,
                        path: &["types", name],
                    };
                    let stand = Stand::Named;
                    match &line.parsed {
                        Ok(line) => lines::line(report, types, Placed { place, stand }, line),
                        Err(error) => report.line(place, error),
                    }
                }
                TypeDef::Shape(shape) => shape::check(report, types, module, name, shape),
            }
        }
    }
    for ty in types.iter() {
        if report.is_full() {
            return;
        }
        directions::check(report, api, ty);
    }
}

fn check_resource(report: &mut Report<'_>, types: &Types<'_>, module: &ModuleSpec, resource: &str) {
    let at = report.value(module.file, &["resource"]);
    match types.get(resource).map(|ty| &ty.def) {
        Some(Def::Object(_) | Def::Tagged(_)) => {}
        Some(Def::Line(line)) if !line.is_read() => {}
        Some(Def::Line(_) | Def::Codes(_)) => report.push(
            Diagnostic::error(
                "T201",
                at,
                format!("resource `{resource}` is not a type with fields"),
            )
            .help("a resource is an object; write its fields under `types:`"),
        ),
        None if types.may_be_lost(resource) => {}
        None => report.push(
            Diagnostic::error("T201", at, format!("unknown type `{resource}`"))
                .label("not defined")
                .help("define the resource's type under `types:`")
                .did_you_mean(resource, types.names()),
        ),
    }
}

fn check_name(report: &mut Report<'_>, module: &ModuleSpec, name: &str, def: &TypeDef) {
    let chosen = match def {
        TypeDef::Shape(shape) => shape.rust.as_deref(),
        TypeDef::Line(_) => None,
    };
    let at = match chosen {
        Some(_) => report.value(module.file, &["types", name, "rust"]),
        None => report.key(module.file, &["types", name]),
    };
    let rust = chosen.unwrap_or(name);
    if !case::is_type(rust) {
        let problem = Diagnostic::error(
            "N302",
            at,
            format!("`{rust}` is not a valid Rust type name"),
        )
        .help("write words that start with capitals, such as `LineItem`");
        report.push(match case::ty(rust) {
            Some(better) => problem.instead(better),
            None => problem,
        });
    } else if case::is_prelude(rust) {
        report.push(
            Diagnostic::error(
                "N306",
                at,
                format!("type name `{rust}` would shadow Rust's prelude"),
            )
            .help(format!("rename it; an object can say `rust: Vendor{rust}`")),
        );
    }
}
