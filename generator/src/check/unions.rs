//! Unions: where they stand, their variants' names, and their order.

use std::collections::HashMap;

use super::Report;
use super::placed::{Placed, Stand};
use crate::diagnostic::Diagnostic;
use crate::line::{Layout, Mark, Scalar, Ty, TyKind};
use crate::spec::TypeDef;
use crate::union;
use crate::view::{Seen, Types, View};

/// The union of a line, if it is one.
pub(super) fn check(report: &mut Report<'_>, types: &Types<'_>, placed: Placed<'_>, ty: &Ty) {
    let TyKind::Union(members) = &ty.kind else {
        return;
    };
    if placed.stand != Stand::Named {
        let at = report.part(placed.file, placed.path, ty.at.clone());
        report.push(
            Diagnostic::error("T241", at, "a union needs a name").help(format!(
                "define it under `types:`, as in `Code: {ty}`, and write its name here"
            )),
        );
        return;
    }
    if check_variants(report, types, placed, members) {
        check_order(report, types, placed, members);
    }
}

/// Whether each member has a variant of its own.
fn check_variants(
    report: &mut Report<'_>,
    types: &Types<'_>,
    placed: Placed<'_>,
    members: &[Ty],
) -> bool {
    let mut seen: HashMap<String, &Ty> = HashMap::new();
    let mut differ = true;
    for member in members {
        let variant = union::variant(types, member);
        let at = report.part(placed.file, placed.path, member.at.clone());
        if variant == "Unrecognized" {
            let title = format!("`{member}` collides with the variant for unknown values");
            report.push(
                Diagnostic::error("N307", at, title)
                    .help("rename the type; an object can say `rust: OtherName`"),
            );
        } else if let Some(first) = seen.insert(variant.clone(), member) {
            let title = if first.to_string() == member.to_string() {
                format!("`{member}` is in this union twice")
            } else {
                format!("`{first}` and `{member}` are both `{variant}` in Rust")
            };
            report.push(
                Diagnostic::error("N303", at, title)
                    .help("delete one, or give it a name of its own under `types:`"),
            );
            differ = false;
        }
    }
    differ
}

/// No member reads all that a later one would read.
fn check_order(report: &mut Report<'_>, types: &Types<'_>, placed: Placed<'_>, members: &[Ty]) {
    for (number, member) in members.iter().enumerate() {
        let first = members[..number]
            .iter()
            .find(|first| covers(types, first, member, DEEPEST));
        let Some(first) = first else { continue };
        let at = report.part(placed.file, placed.path, member.at.clone());
        let other = report.part(placed.file, placed.path, first.at.clone());
        let title = format!("`{first}` reads all that `{member}` would read");
        report.push(
            Diagnostic::warning("T215", at, title)
                .label("comes too late")
                .also(other, "reads it first")
                .help(
                    "the first type that fits is taken: put the narrower one first, or delete it",
                ),
        );
    }
}

/// How far objects inside of objects are compared.
const DEEPEST: usize = 4;

/// What a value looks like in JSON, as far as one type can be taken for another.
enum Form<'t> {
    /// Any JSON at all.
    Anything,
    Text(Texts<'t>),
    Number(&'t Scalar),
    Bool,
    List(&'t Ty),
    Map(&'t Ty),
    Pairs(&'t Ty),
    Object(&'t str),
}

/// Which texts a type reads.
enum Texts<'t> {
    All,
    Listed(Vec<&'t str>),
    Of(&'t Scalar),
}

fn form<'t, 'a: 't>(types: &Types<'a>, ty: &'t Ty) -> Option<Form<'t>> {
    Some(match &ty.kind {
        TyKind::Scalar(scalar) => match scalar {
            // A file was refused where it stands.
            Scalar::Any | Scalar::File => Form::Anything,
            Scalar::String => Form::Text(Texts::All),
            Scalar::Bool => Form::Bool,
            Scalar::Text(_) | Scalar::Date(_) => Form::Text(Texts::Of(scalar)),
            Scalar::DateTime(layout) => match layout {
                Some(Layout::Unix | Layout::UnixMillis) => Form::Number(&Scalar::Int),
                _ => Form::Text(Texts::Of(scalar)),
            },
            Scalar::Int | Scalar::Int32 | Scalar::Uint | Scalar::Float | Scalar::Decimal => {
                Form::Number(scalar)
            }
        },
        TyKind::Enum(_) => Form::Text(Texts::All),
        TyKind::Union(_) => Form::Anything,
        TyKind::List(inner) => Form::List(inner),
        TyKind::Map(inner) => Form::Map(inner),
        TyKind::Pairs(inner) => Form::Pairs(inner),
        TyKind::Name(name) => match types.get(name)?.def {
            TypeDef::Line(line) => {
                let line = line.parsed.as_ref().ok()?;
                match &line.ty.kind {
                    TyKind::Enum(values) if line.closed => {
                        let values = values.iter().map(|value| value.text.as_str());
                        Form::Text(Texts::Listed(values.collect()))
                    }
                    _ => return form(types, &line.ty),
                }
            }
            TypeDef::Shape(shape) if shape.is_object() => Form::Object(name),
            // It keeps what has an unknown tag.
            TypeDef::Shape(shape) if shape.oneof.is_some() => Form::Anything,
            TypeDef::Shape(shape) if shape.wire.is_some() => Form::Number(&Scalar::Int),
            TypeDef::Shape(_) => Form::Text(Texts::All),
        },
    })
}

/// Whether `one` reads everything that `other` reads.
fn covers(types: &Types<'_>, one: &Ty, other: &Ty, deepest: usize) -> bool {
    let Some(deepest) = deepest.checked_sub(1) else {
        return false;
    };
    let (Some(first), Some(second)) = (form(types, one), form(types, other)) else {
        return false;
    };
    match (first, second) {
        (Form::Anything, _) | (Form::Bool, Form::Bool) => true,
        (Form::Text(first), Form::Text(second)) => first.cover(&second),
        (Form::Number(first), Form::Number(second)) => match first {
            Scalar::Float | Scalar::Decimal => true,
            Scalar::Int => matches!(second, Scalar::Int | Scalar::Int32 | Scalar::Uint),
            _ => first == second,
        },
        (Form::List(first), Form::List(second))
        | (Form::Map(first), Form::Map(second))
        | (Form::Pairs(first), Form::Pairs(second)) => covers(types, first, second, deepest),
        (Form::Map(inner), Form::Object(_)) => types.is_any(inner),
        (Form::Object(first), Form::Object(second)) => object_covers(types, first, second, deepest),
        _ => false,
    }
}

impl Texts<'_> {
    fn cover(&self, other: &Self) -> bool {
        match (self, other) {
            (Texts::All, _) => true,
            (Texts::Listed(first), Texts::Listed(second)) => {
                second.iter().all(|value| first.contains(value))
            }
            (Texts::Of(first), Texts::Of(second)) => match (first, second) {
                // A date-time reads a date alone, and keeps how it was written.
                (Scalar::DateTime(None), Scalar::Date(None)) => true,
                (Scalar::Text(first), Scalar::Text(second)) => match (&**first, &**second) {
                    (Scalar::Decimal, second) => *second != Scalar::Bool,
                    (Scalar::Int, Scalar::Int32 | Scalar::Uint) => true,
                    (first, second) => first == second,
                },
                _ => first == second,
            },
            _ => false,
        }
    }
}

/// Whether every object that has what `second` must have can be read as `first`.
fn object_covers(types: &Types<'_>, first: &str, second: &str, deepest: usize) -> bool {
    let own = types.fields(first, View::Response);
    let others = types.fields(second, View::Response);
    if own.is_empty() {
        // Only sent, or a free map.
        return types.extra(first).is_some();
    }
    own.iter().all(|field| {
        let Some(line) = field.line() else {
            return false;
        };
        let other = others.iter().find(|other| other.name == field.name);
        match other.and_then(Seen::line) {
            Some(other) => {
                let is_there = line.mark != Mark::Always || other.mark == Mark::Always;
                is_there && covers(types, &line.ty, &other.ty, deepest)
            }
            None => line.mark != Mark::Always || line.blank,
        }
    })
}
