//! One file of an API: a resource's requests and types, or shared types.

use proc_macro2::TokenStream;
use quote::quote;

use super::format;
use super::{docs, model, newtype, oneof, request, sent, string_enum, union};
use crate::ir::{Api, Crate, Item, Module};
use crate::output;

pub(crate) fn emit(krate: &Crate, api: &Api, module: &Module) -> String {
    let doc = docs::inner(&module.docs);
    let imports = (!module.imports.is_empty()).then(|| {
        let names = &module.imports;
        quote!(use super::{#(#names),*};)
    });
    let codec = module.uses_codec.then(|| {
        quote!(
            use crate::runtime::codec;
        )
    });
    let runtime = module.uses_runtime.then(|| {
        quote!(
            use crate::runtime;
        )
    });
    let items = module
        .items
        .iter()
        .map(|item| self::item(krate, api, module, item));
    let head = quote! {
        #doc
        #imports
        #runtime
        #codec
    };
    let header = output::generated_from(&module.source);
    format::pieces(&header, std::iter::once(head).chain(items))
}

fn item(krate: &Crate, api: &Api, module: &Module, item: &Item) -> TokenStream {
    match item {
        Item::Request(request) => request::emit(krate, api, &module.ident, request),
        Item::Sent(sent) => sent::object(sent),
        Item::Model(model) => model::emit(model),
        Item::Enum(found) => string_enum::emit(found),
        Item::Union(union) => union::emit(union),
        Item::OneOf(oneof) => oneof::emit(oneof),
        Item::Newtype(newtype) => newtype::emit(newtype),
        Item::Alias(alias) => newtype::alias(alias),
    }
}
