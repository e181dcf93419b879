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
/// Returns whether they are: code that follows names one by one would not end otherwise.
pub(in crate::check) fn check_ends(report: &mut Report<'_>, types: &Types<'_>) -> bool {
    check_name_loops(report, types) && check_include_loops(report, types)
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
            let problem = contains_itself(report, types, graph, ty, *way);
            report.push(problem);
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

fn check_name_loops(report: &mut Report<'_>, types: &Types<'_>) -> bool {
    let names = graph(types, |ty| aliased(&ty.def));
    let mut ends = true;
    for (number, ty) in types.iter().enumerate() {
        let at = report.key(ty.module.file, &["types", ty.name]);
        if names.is_looping(number) {
            ends = false;
            let title = format!("type `{}` is a name for itself", ty.name);
            report.push(
                Diagnostic::error("T211", at, title)
                    .help("replace one of the names in the loop with the type itself"),
            );
        } else if names.depth(number) == DEEPEST {
            ends = false;
            let title = format!("type `{}` is a name for another name, and so on", ty.name);
            report.push(
                Diagnostic::error("T211", at, title)
                    .label(format!("{DEEPEST} names before a type"))
                    .help("replace one of the names with the type itself"),
            );
        }
    }
    ends
}

fn check_include_loops(report: &mut Report<'_>, types: &Types<'_>) -> bool {
    let includes = graph(types, |ty| included(&ty.def));
    let mut ends = true;
    for (number, ty) in types.iter().enumerate() {
        let at = report.value(ty.module.file, &["types", ty.name, "include"]);
        if includes.is_looping(number) {
            ends = false;
            report.push(
                Diagnostic::error("S107", at, "`include` forms a loop")
                    .help("delete one of the includes"),
            );
        } else if includes.depth(number) == DEEPEST {
            ends = false;
            report.push(
                Diagnostic::error("S107", at, "`include` is nested too deeply")
                    .label(format!("{DEEPEST} types before one without `include`"))
                    .help("include the types themselves"),
            );
        }
    }
    ends
}

/// An object that contains itself, at the field by which it does so.
fn contains_itself(
    report: &Report<'_>,
    types: &Types<'_>,
    graph: &Graph,
    ty: &Type<'_>,
    way: Way,
) -> Diagnostic {
    let title = format!("type `{}` contains itself", ty.name);
    let fields = needed_fields(types, ty.id, way);
    let own = fields.into_iter().find(|field| {
        let inner = field.line.ty.direct();
        let mut inner = inner.iter().map(|inner| inner.number());
        field.owner == ty.id && inner.any(|inner| graph.meet(ty.id.number(), inner))
    });
    let Some(field) = own else {
        let at = report.key(ty.module.file, &["types", ty.name]);
        return Diagnostic::error("T211", at, title).help(ENDLESS);
    };
    let part = field.line.written.ty.at.clone();
    let at = report.line_part(ty.module.file, &field.keys(), field.spec, part);
    Diagnostic::error("T211", at, title).help(if field.line.is_always() {
        ENDLESS
    } else {
        "an example gives the first field of `exactly one of`, and would have no end; name another field first"
    })
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
