//! What is written and never used.

use std::collections::{BTreeSet, HashMap};

use super::Report;
use crate::diagnostic::Diagnostic;
use crate::line::{Line, TyKind};
use crate::plan::{self, Sends};
use crate::spec::{ApiSpec, TypeDef};
use crate::usage::Usage;
use crate::view::{self, Types};

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    check_resources(report, api);
    // A broken line may be the one that uses a type.
    if report.has_errors() {
        return;
    }
    let usage = Usage::of(api, types);
    let mut bodies: BTreeSet<&str> = BTreeSet::new();
    let mut used: BTreeSet<String> = BTreeSet::new();
    for module in &api.modules {
        used.extend(module.resource.clone());
        for (name, endpoint) in &module.endpoints {
            let method = endpoint
                .http
                .as_deref()
                .and_then(|line| line.split(' ').next())
                .unwrap_or_default();
            if let Sends::Type { name, .. } = plan::sends(module, name, method, endpoint) {
                bodies.insert(name);
                bodies.extend(included(types, name));
            }
            for group in [
                &endpoint.path,
                &endpoint.query,
                &endpoint.headers,
                &endpoint.envelope,
            ] {
                for line in group
                    .values()
                    .filter_map(|field| field.line.parsed.as_ref().ok())
                {
                    used.extend(mentioned(line));
                }
            }
        }
    }
    let includes: BTreeSet<&str> = types
        .iter()
        .flat_map(|other| included(types, other.name))
        .collect();
    for other in types.iter() {
        if let TypeDef::Line(line) = other.def
            && let Ok(line) = &line.parsed
        {
            used.extend(mentioned(line));
        }
        used.extend(types.tagged(other.name).map(|tagged| tagged.ty.to_owned()));
        // A type does not use itself.
        let fields = types.all_fields(other.name);
        let lines = fields.iter().filter_map(view::Seen::line);
        let extra = types.extra(other.name).and_then(|extra| extra.line());
        let lines = lines.chain(extra);
        used.extend(lines.flat_map(mentioned).filter(|name| name != other.name));
    }
    for entry in types.iter() {
        let file = entry.module.file;
        let name = entry.name;
        let is_included = includes.contains(name);
        let is_used = used.contains(name)
            || bodies.contains(name)
            || usage.is_sent(name)
            || usage.is_received(name)
            || is_included;
        let at = report.key(file, &["types", name]);
        if !is_used {
            report.push(
                Diagnostic::warning("T212", at, format!("type `{name}` is never used"))
                    .help("delete it, or name it where it belongs"),
            );
            continue;
        }
        let TypeDef::Shape(shape) = entry.def else {
            continue;
        };
        if bodies.contains(name) || usage.is_sent(name) || is_included {
            continue;
        }
        if !shape.rules.is_empty() {
            let at = report.key(file, &["types", name, "rules"]);
            report.push(
                Diagnostic::warning("R806", at, format!("no call sends `{name}`, so its rules mean nothing"))
                    .help("answers are never judged by rules; delete them, or write the endpoint that sends the type"),
            );
        }
        for group in ["request", "create", "update"] {
            if !view::group_of(shape, group).is_empty() {
                let at = report.key(file, &["types", name, group]);
                report.push(
                    Diagnostic::warning(
                        "T218",
                        at,
                        format!("`{group}:` fields of `{name}` are never sent"),
                    )
                    .help("no endpoint sends this type; move them to `response`, or delete them"),
                );
            }
        }
    }
}

/// One resource has one file.
fn check_resources(report: &mut Report<'_>, api: &ApiSpec) {
    let mut homes: HashMap<&str, usize> = HashMap::new();
    for module in &api.modules {
        let Some(resource) = &module.resource else {
            continue;
        };
        if let Some(first) = homes.insert(resource, module.file) {
            let at = report.value(module.file, &["resource"]);
            let other = report.value(first, &["resource"]);
            report.push(
                Diagnostic::error(
                    "Y024",
                    at,
                    format!("resource `{resource}` is defined in two files"),
                )
                .label("again here")
                .also(other, "first here")
                .help("one file per resource"),
            );
        }
    }
}

fn mentioned(line: &Line) -> Vec<String> {
    view::mentions(&line.ty)
        .into_iter()
        .filter_map(|ty| match &ty.kind {
            TyKind::Name(name) => Some(name.clone()),
            _ => None,
        })
        .collect()
}

fn included<'a>(types: &Types<'a>, name: &str) -> Vec<&'a str> {
    match types.get(name).map(|entry| entry.def) {
        Some(TypeDef::Shape(shape)) => shape.include.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}
