//! Names that lead into a value: `items[0][price]`, in queries and forms.

use crate::model::ty::Ty;
use crate::model::types::{Def, Types, View};
use crate::spec::Nesting;
use crate::spec::grammar::type_line::Scalar;

/// What a name leads to.
#[derive(Debug, PartialEq)]
pub(crate) enum Leaf<'t, 's> {
    Value(&'t Ty<'s>),
    /// Something that the type does not say, and takes.
    Any,
    /// Nothing that the type has.
    Nothing,
}

/// The name of a value, and the steps into it: `items`, `0`, `price`. A list that is repeated has no step.
pub(crate) fn steps(name: &str, nesting: Option<Nesting>) -> (&str, Vec<&str>) {
    let marks: &[char] = match nesting {
        Some(Nesting::Dots) => &['[', '.'],
        Some(Nesting::Brackets) | None => &['['],
    };
    let start = name.find(marks).unwrap_or(name.len());
    let (base, mut rest) = name.split_at(start);
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let step = if let Some(inner) = rest.strip_prefix('[') {
            inner.split_once(']')
        } else {
            let inner = &rest[1..];
            Some(inner.split_at(inner.find(marks).unwrap_or(inner.len())))
        };
        let Some((step, after)) =
            step.filter(|(_, after)| after.is_empty() || after.starts_with(marks))
        else {
            // Another name, which only looks so.
            return (name, Vec::new());
        };
        steps.push(step);
        rest = after;
    }
    (base, steps)
}

/// What the steps lead to in a value of a type that is sent.
pub(crate) fn leaf<'t, 's>(types: &'t Types<'s>, ty: &'t Ty<'s>, steps: &[&str]) -> Leaf<'t, 's> {
    let is_index = |step: &str| step.is_empty() || step.bytes().all(|byte| byte.is_ascii_digit());
    let ty = types.bare(ty);
    let Some((step, rest)) = steps.split_first() else {
        // Each item of a list that is repeated has the name of the list.
        return match ty {
            Ty::List(item) | Ty::Nullable(item) => leaf(types, item, &[]),
            Ty::Scalar(Scalar::Any) | Ty::Union(_) => Leaf::Any,
            _ => Leaf::Value(ty),
        };
    };
    match ty {
        Ty::List(item) if is_index(step) => leaf(types, item, rest),
        Ty::List(item) => leaf(types, item, steps),
        Ty::Map(inner) => leaf(types, inner, rest),
        Ty::Nullable(inner) => leaf(types, inner, steps),
        Ty::Pairs(_) | Ty::Union(_) | Ty::Scalar(Scalar::Any) => Leaf::Any,
        Ty::Named(named) => match &types[named.id].def {
            Def::Object(_) => {
                let mut fields = types.fields(named.id, View::Create);
                match fields.find(|field| field.name == *step) {
                    Some(field) => leaf(types, &field.line.ty, rest),
                    None if types.extra(named.id).is_some() => Leaf::Any,
                    None => Leaf::Nothing,
                }
            }
            Def::Tagged(_) => Leaf::Any,
            Def::Line(_) | Def::Codes(_) if steps.iter().all(|step| is_index(step)) => {
                Leaf::Value(ty)
            }
            Def::Line(_) | Def::Codes(_) => Leaf::Nothing,
        },
        // The index may stand last.
        Ty::Scalar(_) | Ty::Enum(_) | Ty::Text(_) if steps.iter().all(|step| is_index(step)) => {
            Leaf::Value(ty)
        }
        Ty::Scalar(_) | Ty::Enum(_) | Ty::Text(_) => Leaf::Nothing,
    }
}
