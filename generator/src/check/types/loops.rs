//! What a type is made of comes to an end, and soon.

use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::graph::Graph;
use crate::model::rules;
use crate::model::types::{Def, Field, Type, TypeId, Types, Way};
use crate::text::tree::DEEPEST;

/// Most objects that one object may require.
const HEAVIEST: usize = 1000;

/// What to do about a value that has no end.
const ENDLESS: &str = "a value that is always inside itself has no end; take the `!` away, or make the inner one a list";

/// Names for other types and includes are finite and not too deep.
///
/// Those that are not are cut, so that code that follows them one by one comes to an end, and nothing follows from them.
pub(in crate::check) fn check_ends(report: &mut Report<'_>, types: &mut Types<'_>) {
    for id in check_name_loops(report, types) {
        types.cut_name(id);
    }
    for id in check_include_loops(report, types) {
        types.cut_includes(id);
    }
}

/// Objects that cannot do without objects come to an end. What may be left out ends where it is.
pub(in crate::check) fn check_objects(report: &mut Report<'_>, types: &Types<'_>) {
    let sent = graph(types, |ty| needed(types, ty, Way::Sent));
    let received = graph(types, |ty| needed(types, ty, Way::Received));
    for (number, ty) in types.iter().enumerate() {
        if report.is_full() {
            break;
        }
        if matches!(ty.def, Def::Line(_) | Def::Codes(_)) {
            continue;
        }
        let ways = [(&sent, Way::Sent), (&received, Way::Received)];
        let mut looping = ways.iter().filter(|(graph, _)| graph.is_looping(number));
        if let Some((graph, way)) = looping.next() {
            if let Some(problem) = contains_itself(report, types, graph, ty, *way) {
                report.push(problem);
            }
        } else if sent.depth(number) > DEEPEST || sent.weight(number) > HEAVIEST {
            let title = format!("type `{}` requires too many objects", ty.name);
            let at = report.key(ty.module.file, &["types", ty.name]);
            report.push(
                Diagnostic::error("T211", at, title)
                    .label("a value of it cannot be built")
                    .help("delete the `!` of a field that is an object"),
            );
        }
    }
}

/// The names that have no end, or a late one.
fn check_name_loops(report: &mut Report<'_>, types: &Types<'_>) -> Vec<TypeId> {
    let names = graph(types, |ty| aliased(&ty.def));
    for (number, ty) in types.iter().enumerate() {
        let at = report.key(ty.module.file, &["types", ty.name]);
        if names.is_looping(number) {
            let title = format!("type `{}` is a name for itself", ty.name);
            report.push(
                Diagnostic::error("T211", at, title)
                    .help("replace one of the names in the loop with the type itself"),
            );
        } else if names.depth(number) == DEEPEST {
            let title = format!("type `{}` is a name for another name, and so on", ty.name);
            report.push(
                Diagnostic::error("T211", at, title)
                    .label(format!("{DEEPEST} names before a type"))
                    .help("replace one of the names with the type itself"),
            );
        }
    }
    endless(types, &names)
}

/// The types whose includes have no end, or a late one.
fn check_include_loops(report: &mut Report<'_>, types: &Types<'_>) -> Vec<TypeId> {
    let includes = graph(types, |ty| included(&ty.def));
    for (number, ty) in types.iter().enumerate() {
        let at = report.value(ty.module.file, &["types", ty.name, "include"]);
        if includes.is_looping(number) {
            report.push(
                Diagnostic::error("S107", at, "`include` forms a loop")
                    .help("delete one of the includes"),
            );
        } else if includes.depth(number) == DEEPEST {
            report.push(
                Diagnostic::error("S107", at, "`include` is nested too deeply")
                    .label(format!("{DEEPEST} types before one without `include`"))
                    .help("include the types themselves"),
            );
        }
    }
    endless(types, &includes)
}

/// The types that have no end in a graph, or are too far from it.
fn endless(types: &Types<'_>, graph: &Graph) -> Vec<TypeId> {
    let ids = types.iter().map(|ty| ty.id);
    ids.filter(|id| graph.is_looping(id.number()) || graph.depth(id.number()) >= DEEPEST)
        .collect()
}

/// An object that contains itself, at the field by which it does so. Of a tagged type, an object in it is reported.
fn contains_itself(
    report: &Report<'_>,
    types: &Types<'_>,
    graph: &Graph,
    ty: &Type<'_>,
    way: Way,
) -> Option<Diagnostic> {
    let leads_back = |field: &&Field<'_>| {
        let inner = field.line.ty.direct();
        let mut inner = inner.iter().map(|inner| inner.number());
        inner.any(|inner| graph.meet(ty.id.number(), inner))
    };
    let fields = needed_fields(types, ty.id, way).into_iter();
    let mut fields: Vec<_> = fields.filter(leads_back).collect();
    // Its own before those that it includes.
    fields.sort_by_key(|field| field.owner != ty.id);
    let field = fields.first()?;
    let part = field.line.written.ty.at.clone();
    let file = types[field.owner].module.file;
    let at = report.line_part(file, &field.keys(), field.spec, part);
    let title = format!("type `{}` contains itself", ty.name);
    let problem = Diagnostic::error("T211", at, title).help(if field.line.is_always() {
        ENDLESS
    } else {
        "an example gives the first field of `exactly one of`, and would have no end; name another field first"
    });
    if field.owner == ty.id {
        return Some(problem);
    }
    let include = report.value(ty.module.file, &["types", ty.name, "include"]);
    Some(problem.also(include, "the field is included here"))
}

/// The types of an API by number, each with the types that `step` gives.
fn graph<'t, 's>(types: &'t Types<'s>, next: impl Fn(&'t Type<'s>) -> Vec<TypeId>) -> Graph {
    let numbers = |ids: Vec<TypeId>| ids.into_iter().map(TypeId::number).collect();
    Graph::new(types.iter().map(|ty| numbers(next(ty))).collect())
}

fn included(def: &Def<'_>) -> Vec<TypeId> {
    match def {
        Def::Object(object) => object.include.clone(),
        _ => Vec::new(),
    }
}

/// The names in the definition of a name.
fn aliased(def: &Def<'_>) -> Vec<TypeId> {
    match def {
        Def::Line(line) => line.ty.mentions().iter().map(|named| named.id).collect(),
        _ => Vec::new(),
    }
}

/// The types whose values must be given to make one, or are always there when one is received.
fn needed(types: &Types<'_>, ty: &Type<'_>, way: Way) -> Vec<TypeId> {
    match &ty.def {
        Def::Object(_) => needed_fields(types, ty.id, way)
            .iter()
            .flat_map(|field| field.line.ty.direct())
            .collect(),
        Def::Line(line) => line.ty.direct(),
        Def::Tagged(tagged) => tagged.members.iter().map(|member| member.ty.id).collect(),
        Def::Codes(_) => Vec::new(),
    }
}

/// The fields that an object cannot do without.
fn needed_fields<'t, 's>(types: &'t Types<'s>, id: TypeId, way: Way) -> Vec<&'t Field<'s>> {
    let rules = match way {
        Way::Sent => types.object_rules(id),
        Way::Received => Vec::new(),
    };
    // A sample gives the first of those of which exactly one is given.
    let chosen = rules::choice(&rules).and_then(|choice| Some(choice.members.first()?.name));
    let fields = types.fields(id, way.view());
    fields
        .filter(|field| field.line.is_always() || chosen == Some(field.name))
        .collect()
}
