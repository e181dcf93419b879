//! The map of the keys that an object has beside its fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, types};
use crate::ir::{Extra, Sets};

/// The field of a struct that is sent.
pub(crate) fn sent(extra: &Extra) -> TokenStream {
    let (ident, map) = (&extra.ident, map(extra));
    quote!(#ident: #map)
}

/// The field of a struct that is received.
pub(crate) fn received(extra: &Extra) -> TokenStream {
    let (ident, map) = (&extra.ident, map(extra));
    let doc = docs::outer(&extra.docs);
    quote!(#doc pub #ident: #map)
}

/// The setter of one entry, and that of all of them.
pub(crate) fn setters(extra: &Extra) -> impl Iterator<Item = TokenStream> {
    extra.setters.iter().map(|setter| {
        let (ident, name, map) = (&extra.ident, &setter.ident, map(extra));
        let doc = docs::outer(&setter.docs);
        let item = types::ty(&extra.ty);
        let (parameters, set) = match (setter.sets, extra.nullable) {
            (Sets::Entry, true) => (
                quote!(key: impl Into<String>, value: impl Into<runtime::Patch<#item>>),
                quote!(self.#ident.patch(key.into(), value.into())),
            ),
            (Sets::Entry, false) => (
                quote!(key: impl Into<String>, value: impl Into<#item>),
                quote!(self.#ident.insert(key.into(), value.into())),
            ),
            (Sets::Whole, _) => (
                quote!(#ident: impl Into<#map>),
                quote!(self.#ident = #ident.into()),
            ),
        };
        quote! {
            #doc
            pub fn #name(mut self, #parameters) -> Self {
                #set;
                self
            }
        }
    })
}

fn map(extra: &Extra) -> TokenStream {
    let item = types::ty(&extra.ty);
    if extra.nullable {
        quote!(runtime::Map<Option<#item>>)
    } else {
        quote!(runtime::Map<#item>)
    }
}
