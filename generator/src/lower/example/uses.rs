//! The names that an example brings into scope.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use crate::ir::{Build, Expr, Required, Type, Uses};
use crate::lower::ident;

/// The names in `calls`; `requests` are those of the module of the requests, all others are of the API's.
pub(crate) fn uses<'b, 'r>(
    calls: impl Iterator<Item = &'b Build>,
    requests: impl Iterator<Item = &'r Ident>,
) -> Uses {
    let mut found = BTreeSet::new();
    calls.for_each(|call| names(call, &mut found));
    let requests: BTreeSet<_> = requests.map(ToString::to_string).collect();
    let (requests, types): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|name| requests.contains(name));
    let idents = |names: Vec<String>| names.iter().map(|name| ident(name)).collect();
    Uses {
        types: idents(types),
        requests: idents(requests),
    }
}

fn names(build: &Build, found: &mut BTreeSet<String>) {
    found.insert(build.ident.to_string());
    match &build.required {
        Required::Positional(values) => values.iter().for_each(|value| mentioned(value, found)),
        Required::Named(name, fields) => {
            found.insert(name.to_string());
            for (_, value) in fields {
                mentioned(value, found);
            }
        }
    }
    build
        .setters
        .iter()
        .flat_map(|(_, values)| values)
        .chain(build.chosen.as_deref())
        .for_each(|value| mentioned(value, found));
}

fn mentioned(value: &Expr, found: &mut BTreeSet<String>) {
    match value {
        Expr::Variant(ty, _) => {
            found.insert(ty.to_string());
        }
        Expr::From(ty, value) => {
            found.insert(ty.to_string());
            mentioned(value, found);
        }
        Expr::Member { union, value, .. } => {
            found.insert(union.to_string());
            mentioned(value, found);
        }
        Expr::Some(value) => mentioned(value, found),
        Expr::Empty(ty) => {
            if let Some(name) = named(ty) {
                found.insert(name.to_string());
            }
        }
        Expr::List(items) | Expr::Items(items) => {
            for item in items {
                mentioned(item, found);
            }
        }
        Expr::Entries(entries) | Expr::Pairs(entries) => entries
            .iter()
            .for_each(|(_, value)| mentioned(value, found)),
        Expr::Build(build) => names(build, found),
        Expr::Str(_)
        | Expr::Int(..)
        | Expr::Bare(_)
        | Expr::Float(_)
        | Expr::Bool(..)
        | Expr::None
        | Expr::Parse(..)
        | Expr::Json(_)
        | Expr::File(_) => {}
    }
}

/// The name in a type.
pub(crate) fn named(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Named(ident) => Some(ident),
        Type::List(inner) | Type::Map(inner) | Type::Option(inner) => named(inner),
        _ => None,
    }
}
