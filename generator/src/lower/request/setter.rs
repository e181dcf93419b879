//! What gives a field its value, and what sets it.

use proc_macro2::Ident;

use crate::ir::{Presence, Sets, Setter, Takes, Type};
use crate::lower::docs;
use crate::model::names;

/// What gives a field its value.
pub(crate) fn takes(ty: &Type, presence: Presence) -> Takes {
    match (presence, ty) {
        (Presence::ThreeState, _) => Takes::Patch,
        // A caller's items say themselves which of them have no value.
        (_, Type::List(item)) if matches!(**item, Type::Option(_)) => Takes::Plain,
        (_, Type::List(item)) => Takes::Items {
            item: (**item).clone(),
        },
        (_, Type::Map(item)) => Takes::Entries {
            item: (**item).clone(),
        },
        // Nothing that a caller has becomes one of these by itself.
        (_, Type::Bool | Type::I64 | Type::I32 | Type::U64 | Type::F64 | Type::Date) => {
            Takes::Plain
        }
        _ => Takes::Into,
    }
}

/// The setters of a field, called `wire` in their docs.
pub(crate) fn setters(
    ident: &Ident,
    wire: &str,
    presence: Presence,
    takes: &Takes,
    docs: &[String],
) -> Vec<Setter> {
    let setter = |ident: Ident, docs: Vec<String>, sets| Setter { ident, docs, sets };
    match (presence, takes) {
        (Presence::Required | Presence::Constant, _) => Vec::new(),
        (_, Takes::Entries { .. }) => {
            let all = names::entries(&ident.to_string());
            let [one, every] = docs::entries(wire, &all, docs);
            vec![
                setter(ident.clone(), one, Sets::Entry),
                setter(crate::lower::ident(&all), every, Sets::Whole),
            ]
        }
        _ => vec![setter(ident.clone(), docs.to_vec(), Sets::Whole)],
    }
}
