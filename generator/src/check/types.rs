//! Types: their lines, groups, includes and loops.

use std::collections::{BTreeSet, HashMap};

use super::Report;
use super::extra;
use super::graph::Graph;
use super::lines;
use super::oneof;
use super::placed::{Placed, Stand};
use crate::diagnostic::{Diagnostic, Span};
use crate::line::{Mark, Ty, TyKind};
use crate::locate::DEEPEST;
use crate::name;
use crate::rule;
use crate::spec::{ApiSpec, ModuleSpec, Shape, TypeDef};
use crate::view::{self, Types, View};

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    let mut homes: HashMap<&str, &ModuleSpec> = HashMap::new();
    for module in &api.modules {
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
                    let path = ["types", name.as_str()];
                    let placed = Placed {
                        file: module.file,
                        path: &path,
                        stand: Stand::Named,
                    };
                    match &line.parsed {
                        Ok(line) => lines::line(report, types, placed, line),
                        Err(error) => report.line(module.file, &path, error),
                    }
                }
                TypeDef::Shape(shape) => check_shape(report, types, module, name, shape),
            }
        }
    }
}

fn check_resource(report: &mut Report<'_>, types: &Types<'_>, module: &ModuleSpec, resource: &str) {
    let at = report.value(module.file, &["resource"]);
    match types.get(resource).map(|entry| entry.def) {
        Some(TypeDef::Shape(shape)) if !shape.is_enum() => {}
        Some(_) => report.push(
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
    if !name::is_type(rust) {
        let problem = Diagnostic::error(
            "N302",
            at,
            format!("`{rust}` cannot be a type's name in Rust"),
        )
        .help("write words that start with capitals, such as `LineItem`");
        report.push(match name::ty(rust) {
            Some(better) => problem.instead(better),
            None => problem,
        });
    } else if name::is_prelude(rust) {
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

fn check_shape(
    report: &mut Report<'_>,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    shape: &Shape,
) {
    let groups = view::GROUPS
        .iter()
        .filter(|group| !view::group_of(shape, group).is_empty());
    if !shape.is_enum() && shape.wire.is_some() {
        let at = report.key(module.file, &["types", name, "wire"]);
        report.push(Diagnostic::error(
            "S110",
            at,
            "`wire` says how an enum's codes are written, and there is no `enum`",
        ));
    }
    if !shape.is_object() {
        let kind = if shape.oneof.is_some() {
            "oneof"
        } else {
            "enum"
        };
        for key in groups
            .clone()
            .copied()
            .chain((!shape.include.is_empty()).then_some("include"))
            .chain(shape.extra.is_some().then_some("extra"))
            .chain((!shape.rules.is_empty()).then_some("rules"))
            .chain((kind == "oneof" && shape.is_enum()).then_some("enum"))
        {
            let at = report.key(module.file, &["types", name, key]);
            report.push(
                Diagnostic::error(
                    "S110",
                    at,
                    format!("`{kind}` and `{key}` exclude each other"),
                )
                .help("an enum has values, a `oneof` has types, an object has fields; make several types of it"),
            );
        }
        check_variants(report, module, name, shape);
        oneof::check(report, types, module, name, shape);
    }
    for (number, included) in shape.include.iter().enumerate() {
        if report.is_full() {
            return;
        }
        let number = number.to_string();
        let at = report.value(module.file, &["types", name, "include", &number]);
        match types.get(included).map(|entry| entry.def) {
            Some(TypeDef::Shape(other)) if other.is_object() => {}
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
    for group in groups {
        for (key, field) in view::group_of(shape, group) {
            let path = ["types", name, group, key.as_str()];
            let names: Vec<&str> = key.split(',').map(str::trim).collect();
            if names.iter().any(|name| name.is_empty()) {
                report.push(
                    Diagnostic::error(
                        "S108",
                        report.name(module.file, &path, ""),
                        "empty name in a field list",
                    )
                    .help("write one comma between two names"),
                );
            }
            if *group == "update"
                && let Ok(line) = &field.line.parsed
                && line.mark == Mark::Always
            {
                let at = report.line_part(module.file, &path, field, line.mark_at.clone());
                report.push(
                    Diagnostic::warning(
                        "T221",
                        at,
                        "`!` means nothing for a field that is only updated",
                    )
                    .help("a field of an update may always be left out; delete the mark"),
                );
            }
            let placed = Placed {
                file: module.file,
                path: &path,
                stand: Stand::Field,
            };
            lines::field(report, types, placed, &names, field);
        }
    }
    extra::check_line(report, types, module, name, shape);
    check_directions(report, types, name);
    check_aliases(report, types, name);
}

fn check_variants(report: &mut Report<'_>, module: &ModuleSpec, name: &str, shape: &Shape) {
    if let Some(wire) = shape.wire.as_deref().filter(|wire| *wire != "int") {
        let at = report.value(module.file, &["types", name, "wire"]);
        report.push(
            Diagnostic::error(
                "T202",
                at,
                format!("an enum's codes are text or `int`, not `{wire}`"),
            )
            .help("write `wire: int`, or delete the line for codes that are text"),
        );
    }
    let mut seen = HashMap::new();
    let mut codes: HashMap<&str, &str> = HashMap::new();
    for (variant, code) in &shape.variants {
        if report.is_full() {
            return;
        }
        let path = ["types", name, "enum", variant.as_str()];
        let at = report.key(module.file, &path);
        if name::is_type(variant) {
            lines::variant_is_free(report, |_| at, variant, code, &mut seen);
        } else {
            report.push(
                Diagnostic::error(
                    "N305",
                    at,
                    format!("`{variant}` cannot be a variant's name in Rust"),
                )
                .help("write words that start with capitals, as in `InProgress: \"1\"`"),
            );
        }
        let at = report.value(module.file, &path);
        let code = code.as_str();
        if shape.wire.is_some() && code.parse::<i64>().is_err() {
            let title = format!("`{code}` is not a whole number");
            report.push(
                Diagnostic::error("T202", at.clone(), title)
                    .help("`wire: int` makes every code a number; delete it if they are text"),
            );
        }
        if let Some(first) = codes.insert(code, variant) {
            report.push(
                Diagnostic::error("T206", at, format!("enum value `{code}` is listed twice"))
                    .help(format!("it is `{first}` already")),
            );
        }
    }
}

/// No name is declared twice for one direction.
fn check_directions(report: &mut Report<'_>, types: &Types<'_>, name: &str) {
    let mut told = BTreeSet::new();
    for view in [View::Create, View::Update, View::Response] {
        let mut seen: HashMap<&str, view::Seen<'_>> = HashMap::new();
        for field in types.fields(name, view) {
            if field.name.is_empty() {
                continue;
            }
            let Some(first) = seen.insert(field.name, field.clone()) else {
                continue;
            };
            let at = if field.owner.name == name {
                report.name(field.owner.module.file, &field.key_path(), field.name)
            } else {
                // Two includes bring it.
                let file = types.get(name).map_or(0, |entry| entry.module.file);
                report.key(file, &["types", name, "include"])
            };
            if told.contains(&at) {
                continue;
            }
            let other = report.name(first.owner.module.file, &first.key_path(), field.name);
            report.push(
                Diagnostic::error("S105", at.clone(), format!("`{}` is declared twice for the same direction", field.name))
                    .label(format!("under `{}:`", field.group))
                    .also(other, format!("and under `{}:`", first.group))
                    .help("a name may stand in two groups that do not meet, such as `request` and `response`"),
            );
            told.insert(at);
        }
    }
}

/// No older name is another field's name too.
fn check_aliases(report: &mut Report<'_>, types: &Types<'_>, name: &str) {
    let fields = types.fields(name, View::Response);
    let mut known: BTreeSet<&str> = fields.iter().map(|field| field.name).collect();
    for seen in &fields {
        let Some(alias) = seen.field.alias.as_deref() else {
            continue;
        };
        if !known.insert(alias) {
            let [group, owner, kind, key] = seen.key_path();
            let at = report.value(seen.owner.module.file, &[group, owner, kind, key, "alias"]);
            let title = format!("`{alias}` is the name of a field already");
            report.push(
                Diagnostic::error("S105", at, title)
                    .help("delete `alias`; an older name belongs to one field"),
            );
        }
    }
}

/// Names for other types and includes come to an end, and soon.
///
/// Gives whether they do: what follows names one by one would not come to an end either.
pub(super) fn check_ends(report: &mut Report<'_>, types: &Types<'_>) -> bool {
    check_name_loops(report, types) && check_include_loops(report, types)
}

/// Objects inside of objects come to an end.
pub(super) fn check_objects(report: &mut Report<'_>, types: &Types<'_>) {
    let objects = graph(types, contained);
    let needs = graph(types, needed);
    let numbers: HashMap<&str, usize> = types.names().zip(0..).collect();
    for (number, entry) in types.iter().enumerate() {
        if report.is_full() {
            break;
        }
        let file = entry.module.file;
        let at = |report: &Report<'_>| report.key(file, &["types", entry.name]);
        let TypeDef::Shape(shape) = entry.def else {
            continue;
        };
        if !shape.is_enum() && objects.is_looping(number) {
            let problem = Diagnostic::error(
                "T211",
                containing(report, types, &numbers, &objects, entry.name)
                    .unwrap_or_else(|| at(report)),
                format!("type `{}` contains itself", entry.name),
            );
            report.push(
                problem
                    .help("a value inside itself has no end; make the inner one a list, or `any`"),
            );
        } else if needs.depth(number) > DEEPEST || needs.weight(number) > HEAVIEST {
            let title = format!("type `{}` needs too many objects", entry.name);
            report.push(
                Diagnostic::error("T211", at(report), title)
                    .label("nobody can build a value of it")
                    .help("take the `!` from a field that is an object"),
            );
        }
    }
}

fn check_name_loops(report: &mut Report<'_>, types: &Types<'_>) -> bool {
    let names = graph(types, aliased);
    let mut ends = true;
    for (number, entry) in types.iter().enumerate() {
        let at = report.key(entry.module.file, &["types", entry.name]);
        if names.is_looping(number) {
            ends = false;
            let title = format!("type `{}` is a name for itself", entry.name);
            report.push(
                Diagnostic::error("T211", at, title).help("spell out one of the types in the loop"),
            );
        } else if names.depth(number) == DEEPEST {
            ends = false;
            let title = format!("type `{}` is a name for a name, and so on", entry.name);
            report.push(
                Diagnostic::error("T211", at, title)
                    .label(format!("{DEEPEST} names until a type"))
                    .help("spell out one of the types"),
            );
        }
    }
    ends
}

fn check_include_loops(report: &mut Report<'_>, types: &Types<'_>) -> bool {
    let includes = graph(types, included);
    let mut ends = true;
    for (number, entry) in types.iter().enumerate() {
        let at = report.value(entry.module.file, &["types", entry.name, "include"]);
        if includes.is_looping(number) {
            ends = false;
            report.push(
                Diagnostic::error("S107", at, "`include` forms a loop")
                    .help("drop one of the includes"),
            );
        } else if includes.depth(number) == DEEPEST {
            ends = false;
            report.push(
                Diagnostic::error("S107", at, "`include` goes too deep")
                    .label(format!("{DEEPEST} types until one without `include`"))
                    .help("include the types themselves"),
            );
        }
    }
    ends
}

/// Most objects that one object cannot do without.
const HEAVIEST: usize = 1000;

/// The type of the field by which `name` contains itself.
fn containing(
    report: &Report<'_>,
    types: &Types<'_>,
    numbers: &HashMap<&str, usize>,
    objects: &Graph,
    name: &str,
) -> Option<Span> {
    let number = *numbers.get(name)?;
    let fields = types.all_fields(name);
    fields
        .iter()
        .filter(|seen| seen.owner.name == name)
        .find_map(|seen| {
            let line = seen.line()?;
            let TyKind::Name(inner) = &line.ty.kind else {
                return None;
            };
            objects
                .meet(number, *numbers.get(inner.as_str())?)
                .then(|| {
                    let (file, at) = (seen.owner.module.file, line.ty.at.clone());
                    report.line_part(file, &seen.key_path(), seen.field, at)
                })
        })
}

type Step = for<'t> fn(&Types<'t>, &str) -> Vec<String>;

/// The types of an API by number, as they follow from each other.
fn graph(types: &Types<'_>, step: Step) -> Graph {
    let numbers: HashMap<&str, usize> = types.names().zip(0..).collect();
    let edges = types.names().map(|name| {
        let next = step(types, name);
        next.iter()
            .filter_map(|name| numbers.get(name.as_str()).copied())
            .collect()
    });
    Graph::new(edges.collect())
}

fn included(types: &Types<'_>, name: &str) -> Vec<String> {
    match types.get(name).map(|entry| entry.def) {
        Some(TypeDef::Shape(shape)) => shape.include.clone(),
        _ => Vec::new(),
    }
}

/// The names a name stands for.
fn aliased(types: &Types<'_>, name: &str) -> Vec<String> {
    let Some(TypeDef::Line(line)) = types.get(name).map(|entry| entry.def) else {
        return Vec::new();
    };
    let Ok(line) = &line.parsed else {
        return Vec::new();
    };
    if matches!(&line.ty.kind, TyKind::Scalar(scalar) if scalar.is_nameable()) {
        return Vec::new();
    }
    view::mentions(&line.ty)
        .into_iter()
        .filter_map(|mention| match &mention.kind {
            TyKind::Name(name) => Some(name.clone()),
            _ => None,
        })
        .collect()
}

/// The types whose values must be given to make one.
fn needed(types: &Types<'_>, name: &str) -> Vec<String> {
    match types.get(name).map(|entry| entry.def) {
        Some(TypeDef::Shape(shape)) if shape.oneof.is_none() => {
            let rules = rule::of_object(types, name);
            // A sample gives the first of those that exclude each other.
            let chosen = rule::choice(&rules).and_then(|choice| choice.members.first());
            let is_chosen = |seen: &view::Seen<'_>| chosen.is_some_and(|it| it.name == seen.name);
            types
                .fields(name, View::Create)
                .iter()
                .filter_map(|seen| Some((seen, seen.line()?)))
                .filter(|(seen, line)| line.mark == Mark::Always || is_chosen(seen))
                .filter_map(|(_, line)| match &line.ty.kind {
                    TyKind::Name(name) => Some(name.clone()),
                    _ => None,
                })
                .collect()
        }
        _ => contained(types, name),
    }
}

/// The types that stand in a type without a list or map between.
fn contained(types: &Types<'_>, name: &str) -> Vec<String> {
    match types.get(name).map(|entry| entry.def) {
        Some(TypeDef::Line(line)) => match &line.parsed {
            Ok(line) => direct(&line.ty),
            Err(_) => Vec::new(),
        },
        Some(TypeDef::Shape(_)) => types
            .all_fields(name)
            .iter()
            .filter_map(view::Seen::line)
            .flat_map(|line| direct(&line.ty))
            .chain(types.tagged(name).map(|tagged| tagged.ty.to_owned()))
            .collect(),
        None => Vec::new(),
    }
}

fn direct(ty: &Ty) -> Vec<String> {
    match &ty.kind {
        TyKind::Name(name) => vec![name.clone()],
        TyKind::Union(members) => members.iter().flat_map(direct).collect(),
        _ => Vec::new(),
    }
}
