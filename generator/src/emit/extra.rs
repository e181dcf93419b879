//! The map of the keys that an object has beside its fields.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::format;
use super::{docs, types};
use crate::ir::{Extra, Model, Sent, Sets};

/// The field of a struct that is sent.
pub(crate) fn sent(sent: &Sent, extra: &Extra) -> TokenStream {
    let (ident, map) = (&extra.ident, map(extra));
    let attribute = sent.serialize.then(|| {
        let path = format!("{}::serialize", codec(&sent.ident, extra));
        quote!(#[serde(flatten, serialize_with = #path)])
    });
    quote!(#attribute #ident: #map)
}

/// The field of a struct that is received.
pub(crate) fn received(model: &Model, extra: &Extra) -> TokenStream {
    let (ident, map) = (&extra.ident, map(extra));
    let doc = docs::outer(&extra.docs);
    let path = codec(&model.ident, extra);
    quote!(#doc #[serde(flatten, with = #path)] pub #ident: #map)
}

/// The names of the fields, which no other key may have.
pub(crate) fn names(owner: &Ident, extra: &Extra) -> TokenStream {
    let names = &extra.fields;
    quote! {
        impl codec::Fields for #owner {
            const NAMES: &'static [&'static str] = &[#(#names),*];
        }
    }
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

/// The codec of the map, as serde's attributes take it.
fn codec(owner: &Ident, extra: &Extra) -> String {
    let inner = types::codec(&extra.codec);
    let inner = if extra.nullable {
        quote!(Option<#inner>)
    } else {
        inner
    };
    let inner = format::path(&inner);
    format!("codec::As::<codec::Extra<{owner}, {inner}>>")
}
