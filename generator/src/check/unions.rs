//! Unions: their place, the names of their variants, and their order.

use std::collections::HashMap;

use super::place::{Placed, Stand};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::names;
use crate::model::ty::{Line, Ty};
use crate::model::types::{Def, TypeId, Types, View};
use crate::spec::grammar::type_line::{self, DateTimeFormat, Scalar, TyKind};

/// A union stands under `types:`.
pub(super) fn check_name(report: &mut Report<'_>, placed: Placed<'_>, line: &Line<'_>) {
    if placed.stand != Stand::Named && matches!(line.ty, Ty::Union(_)) {
        let written = &line.written.ty;
        let at = placed.place.part(report, written.at.clone());
        report.push(
            Diagnostic::error("T241", at, "a union needs a name").help(format!(
                "define it under `types:`, as in `Code: {written}`, and write its name here"
            )),
        );
    }
}

/// A member, and where it stands.
type Member<'l, 's> = (&'l Ty<'s>, &'s type_line::Ty);

/// The union of a line, if it is one.
pub(super) fn check<'s>(
    report: &mut Report<'_>,
    types: &Types<'s>,
    placed: Placed<'_>,
    line: &Line<'s>,
) {
    let (Ty::Union(members), TyKind::Union(written)) = (&line.ty, &line.written.ty.kind) else {
        return;
    };
    if placed.stand != Stand::Named {
        return;
    }
    let members: Vec<_> = members.iter().zip(written).collect();
    if check_variants(report, types, placed, &members) {
        check_order(report, types, placed, &members);
    }
}

/// Whether each member has a variant of its own.
fn check_variants<'s>(
    report: &mut Report<'_>,
    types: &Types<'s>,
    placed: Placed<'_>,
    members: &[Member<'_, 's>],
) -> bool {
    let mut seen: HashMap<String, &Ty<'_>> = HashMap::new();
    let mut differ = true;
    // Any JSON is the rest itself.
    let is_open = !members.iter().any(|(member, _)| types.is_any(member));
    for (member, written) in members {
        let variant = types.member_variant(member);
        let at = placed.place.part(report, written.at.clone());
        if is_open && variant == names::UNRECOGNIZED {
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

/// No member reads every value of a later one.
fn check_order<'s>(
    report: &mut Report<'_>,
    types: &Types<'s>,
    placed: Placed<'_>,
    members: &[Member<'_, 's>],
) {
    for (number, (member, written)) in members.iter().enumerate() {
        let mut before = members[..number].iter();
        let first = before.find(|(first, _)| covers(types, first, member, DEEPEST));
        let Some((first, earlier)) = first else {
            continue;
        };
        let at = placed.place.part(report, written.at.clone());
        let other = placed.place.part(report, earlier.at.clone());
        let title = format!("`{first}` reads every value that `{member}` would read");
        report.push(
            Diagnostic::warning("T215", at, title)
                .label("never reached")
                .also(other, "reads it first")
                .help("the first type that fits is used: put the narrower one first, or delete it"),
        );
    }
}

/// How deep objects inside objects are compared.
const DEEPEST: usize = 4;

/// What a value looks like in JSON, as far as it decides which types read it.
enum Form<'t, 's> {
    /// Any JSON at all.
    Anything,
    Text(Texts<'t>),
    Number(&'t Scalar),
    Bool,
    List(&'t Ty<'s>),
    Map(&'t Ty<'s>),
    Pairs(&'t Ty<'s>),
    Object(TypeId),
}

/// Which texts a type reads.
enum Texts<'t> {
    All,
    Listed(Vec<&'t str>),
    Of(&'t Scalar),
    /// Those that are JSON.
    Json,
}

fn form<'t, 's>(types: &'t Types<'s>, ty: &'t Ty<'s>) -> Form<'t, 's> {
    match ty {
        Ty::Scalar(scalar) => match scalar {
            // A file or a constant was already reported at its place.
            Scalar::Any | Scalar::File | Scalar::Const(_) => Form::Anything,
            Scalar::String => Form::Text(Texts::All),
            Scalar::Bool => Form::Bool,
            Scalar::DateTime(Some(DateTimeFormat::Unix | DateTimeFormat::UnixMillis)) => {
                Form::Number(&Scalar::Int)
            }
            Scalar::Text(_) | Scalar::Date(_) | Scalar::DateTime(_) => {
                Form::Text(Texts::Of(scalar))
            }
            Scalar::Int | Scalar::Int32 | Scalar::Uint | Scalar::Float | Scalar::Decimal => {
                Form::Number(scalar)
            }
        },
        Ty::Enum(_) => Form::Text(Texts::All),
        Ty::Text(_) => Form::Text(Texts::Json),
        Ty::Union(_) => Form::Anything,
        Ty::Nullable(inner) => form(types, inner),
        Ty::List(inner) => Form::List(inner),
        Ty::Map(inner) => Form::Map(inner),
        Ty::Pairs(inner) => Form::Pairs(inner),
        Ty::Named(named) => match &types[named.id].def {
            Def::Line(line) => match line.ty {
                Ty::Enum(values) if line.closed => {
                    let values = values.iter().map(|value| value.text.as_str());
                    Form::Text(Texts::Listed(values.collect()))
                }
                _ => form(types, &line.ty),
            },
            Def::Object(_) => Form::Object(named.id),
            // It keeps objects with an unknown tag.
            Def::Tagged(_) => Form::Anything,
            Def::Codes(codes) if codes.is_text() => Form::Text(Texts::All),
            Def::Codes(_) => Form::Number(&Scalar::Int),
        },
    }
}

/// Whether `one` reads everything that `other` reads.
fn covers<'s>(types: &Types<'s>, one: &Ty<'s>, other: &Ty<'s>, deepest: usize) -> bool {
    let Some(deepest) = deepest.checked_sub(1) else {
        return false;
    };
    match (form(types, one), form(types, other)) {
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
                // A date-time also reads a date without a time, and keeps its text.
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

/// Whether every object of type `second` can be read as `first`.
fn object_covers(types: &Types<'_>, first: TypeId, second: TypeId, deepest: usize) -> bool {
    let mut own = types.fields(first, View::Response);
    let others = types.fields(second, View::Response);
    if own.clone().next().is_none() {
        // Only sent, or a map of unknown keys.
        return types.extra(first).is_some();
    }
    own.all(|field| {
        let line = &field.line;
        let mut others = others.clone();
        match others.find(|other| other.name == field.name) {
            Some(other) => {
                let is_there = !line.is_always() || other.line.is_always();
                let are_known = types.is_known(line) && types.is_known(&other.line);
                is_there && are_known && covers(types, &line.ty, &other.line.ty, deepest)
            }
            None => line.is_read() && line.may_lack(),
        }
    })
}
