//! What the items of a module use of others: imports.

use std::collections::{BTreeSet, HashMap};

use proc_macro2::Ident;

use crate::ir::{self, Codec, Type};
use crate::lower::{Lowering, ident};
use crate::model::{Module, Types, Way, names};
use crate::spec::ModuleSpec;

impl Lowering<'_, '_> {
    /// Types that the items of a module use and a sibling module defines.
    pub(crate) fn imports(&self, module: &ModuleSpec, items: &[ir::Item]) -> Vec<Ident> {
        let mut used = BTreeSet::new();
        for item in items {
            item_types(item, &mut |name| {
                used.insert(name.to_string());
            });
        }
        used.into_iter()
            .filter(|name| {
                self.homes
                    .get(name)
                    .is_some_and(|home| *home != module.stem)
            })
            .map(|name| ident(&name))
            .collect()
    }

    /// The types of a sibling module that the bodies of failures have: only docs and tests of a module name them.
    pub(crate) fn failures(&self, module: &Module<'_>) -> impl Iterator<Item = Ident> {
        let failures = module.calls.iter().flat_map(|call| &call.failures);
        let named = failures.flat_map(|failure| failure.ty.mentions());
        let types = named.map(|named| &self.types[named.id]);
        let types = types.filter(|ty| ty.module.stem != module.spec.stem);
        types.map(|ty| ident(&self.types.rust(ty.id, Way::Received)))
    }

    /// The features of the modules that have types which a module names.
    pub(crate) fn needs(&self, names: impl Iterator<Item = Ident>) -> Vec<String> {
        let homes = names.filter_map(|name| self.homes.get(&name.to_string()));
        let homes: BTreeSet<_> = homes
            .map(|stem| names::feature(self.api.name, stem))
            .collect();
        homes.into_iter().collect()
    }
}

/// The modules of all types and of the enums of their fields, by their names in Rust.
pub(crate) fn homes<'s>(types: &Types<'s>) -> HashMap<String, &'s str> {
    let mut homes = HashMap::new();
    for ty in types.iter() {
        let stem = ty.module.stem.as_str();
        for field in types.own_fields(ty.id) {
            homes.entry(field.inline.clone()).or_insert(stem);
        }
        for way in [Way::Sent, Way::Received] {
            homes.insert(types.rust(ty.id, way), stem);
        }
    }
    homes
}

pub(crate) fn uses_codec(item: &ir::Item) -> bool {
    match item {
        ir::Item::Request(request) => {
            let sent = &request.sent;
            let coded = sent.fields.iter().any(|field| match field.place {
                ir::Place::Body | ir::Place::Whole => field.codec != Codec::Same,
                ir::Place::Query(style) | ir::Place::Part(ir::PartStyle::Pair(style)) => {
                    (style == ir::QueryStyle::Coded)
                        || matches!(style, ir::QueryStyle::Nested(_))
                        || (style == ir::QueryStyle::Json && field.codec != Codec::Same)
                }
                ir::Place::Part(_) => false,
                ir::Place::Path
                | ir::Place::Address
                | ir::Place::Header
                | ir::Place::Url
                | ir::Place::Member => false,
            });
            coded || sent.extra.is_some() || request.decode.codec().is_some()
        }
        ir::Item::Sent(sent) => {
            sent.extra.is_some() || sent.fields.iter().any(|field| field.codec != Codec::Same)
        }
        ir::Item::Model(model) => {
            model.extra.is_some() || model.fields.iter().any(|field| field.codec != Codec::Same)
        }
        ir::Item::Union(_) => true,
        ir::Item::Enum(_) | ir::Item::OneOf(_) | ir::Item::Newtype(_) | ir::Item::Alias(_) => false,
    }
}

/// Whether the item names something of the runtime.
pub(crate) fn uses_runtime(item: &ir::Item) -> bool {
    match item {
        ir::Item::Request(_)
        | ir::Item::Enum(_)
        | ir::Item::Union(_)
        | ir::Item::OneOf(_)
        | ir::Item::Newtype(_)
        | ir::Item::Sent(_)
        | ir::Item::Model(_) => true,
        ir::Item::Alias(alias) => of_runtime(&alias.ty),
    }
}

fn of_runtime(ty: &Type) -> bool {
    match ty {
        Type::DateTime | Type::File | Type::Upload | Type::Address | Type::Map(_) => true,
        Type::List(inner) | Type::Option(inner) => of_runtime(inner),
        _ => false,
    }
}

fn item_types(item: &ir::Item, found: &mut impl FnMut(&Ident)) {
    match item {
        ir::Item::Request(request) => {
            request
                .sent
                .fields
                .iter()
                .for_each(|field| named(&field.ty, found));
            request
                .sent
                .extra
                .iter()
                .for_each(|extra| named(&extra.ty, found));
            named(&request.output, found);
            request
                .paging
                .iter()
                .for_each(|paging| named(&paging.item, found));
        }
        ir::Item::Sent(sent) => {
            sent.fields.iter().for_each(|field| named(&field.ty, found));
            sent.extra.iter().for_each(|extra| named(&extra.ty, found));
        }
        ir::Item::Model(model) => {
            model
                .fields
                .iter()
                .for_each(|field| named(&field.ty, found));
            model.extra.iter().for_each(|extra| named(&extra.ty, found));
        }
        ir::Item::Union(union) => {
            let members = union.members.iter();
            members.for_each(|member| named(&member.ty, found));
        }
        ir::Item::OneOf(oneof) => {
            let members = oneof.members.iter();
            members.for_each(|member| named(&member.ty, found));
        }
        ir::Item::Alias(alias) => named(&alias.ty, found),
        ir::Item::Enum(_) | ir::Item::Newtype(_) => {}
    }
}

fn named(ty: &Type, found: &mut impl FnMut(&Ident)) {
    match ty {
        Type::Named(ident) => found(ident),
        Type::List(inner) | Type::Map(inner) | Type::Option(inner) => named(inner, found),
        _ => {}
    }
}
