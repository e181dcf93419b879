//! The map of the keys that an object has beside its fields.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, types};
use crate::format;
use crate::ir::{Extra, Model, Sent};

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
pub(crate) fn setters(extra: &Extra) -> TokenStream {
    let (ident, all, map) = (&extra.ident, &extra.all, map(extra));
    let item = types::ty(&extra.ty);
    let mut one = extra.docs.clone();
    let mut adds = format!("Adds one key; [`Self::{all}`] sets all of them.");
    if !extra.fields.is_empty() {
        adds.push_str(" A key that is a field is refused before anything is sent.");
    }
    one.extend([String::new(), adds]);
    if extra.nullable {
        one.extend([String::new(), "`None` clears it.".to_owned()]);
    }
    let one = docs::outer(&one);
    let every = docs::outer(&[format!("Sets every key of [`Self::{ident}`].")]);
    let (value, add) = if extra.nullable {
        (quote!(runtime::Patch<#item>), quote!(patch))
    } else {
        (item, quote!(insert))
    };
    quote! {
        #one
        pub fn #ident(mut self, key: impl Into<String>, value: impl Into<#value>) -> Self {
            self.#ident.#add(key.into(), value.into());
            self
        }

        #every
        pub fn #all(mut self, #ident: impl Into<#map>) -> Self {
            self.#ident = #ident.into();
            self
        }
    }
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
