//! Setters: a line for each, and methods for what is more than one value.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, extra, types};
use crate::ir::{Sent, SentField, Sets, Setter, Takes};

/// The table of those that set a field to a value.
pub(super) fn table(sent: &Sent) -> Option<TokenStream> {
    let ident = &sent.ident;
    let rows = sent.fields.iter().flat_map(|field| {
        let setters = field.setters.iter().filter(|setter| is_row(field, setter));
        setters.map(|setter| {
            let (ident, doc) = (&field.ident, docs::outer(&setter.docs));
            let deprecated = docs::deprecated(field.deprecated.as_ref());
            let (takes, value) = (takes(field), value(field));
            quote!(#doc #deprecated #ident: #takes = #value;)
        })
    });
    let table = quote!(runtime::setters! { #ident; #(#rows)* });
    sent.making.has_setters.then_some(table)
}

/// The others.
pub(super) fn methods(sent: &Sent) -> impl Iterator<Item = TokenStream> {
    let fields = sent.fields.iter().flat_map(|field| {
        let setters = field.setters.iter().filter(|setter| !is_row(field, setter));
        setters.map(|setter| method(field, setter))
    });
    fields.chain(sent.extra.iter().flat_map(extra::setters))
}

fn is_row(field: &SentField, setter: &Setter) -> bool {
    setter.ident == field.ident && setter.sets == Sets::Whole
}

fn method(field: &SentField, setter: &Setter) -> TokenStream {
    let (ident, name) = (&field.ident, &setter.ident);
    let doc = docs::outer(&setter.docs);
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    let (parameters, set) = match (setter.sets, &field.takes) {
        (Sets::Entry, Takes::Entries { item }) => {
            let item = types::ty(item);
            (
                quote!(key: impl Into<String>, value: impl Into<#item>),
                quote!(self.#ident.get_or_insert_default().insert(key.into(), value.into())),
            )
        }
        _ => {
            let (takes, value) = (takes(field), value(field));
            (quote!(#ident: #takes), quote!(self.#ident = #value))
        }
    };
    quote! {
        #doc
        #deprecated
        pub fn #name(mut self, #parameters) -> Self {
            #set;
            self
        }
    }
}

/// What the field becomes.
fn value(field: &SentField) -> TokenStream {
    let value = converted(field);
    match field.takes {
        Takes::Patch => value,
        _ => quote!(Some(#value)),
    }
}

/// The type of a setter's or constructor's parameter.
pub(super) fn takes(field: &SentField) -> TokenStream {
    let ty = types::ty(&field.ty);
    match &field.takes {
        Takes::Plain => ty,
        Takes::Into => quote!(impl Into<#ty>),
        Takes::Items { item } => {
            let item = types::ty(item);
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        Takes::Entries { item } => {
            let item = types::ty(item);
            quote!(impl Into<runtime::Map<#item>>)
        }
        Takes::Patch => quote!(impl Into<runtime::Patch<#ty>>),
    }
}

/// The parameter as the field's value.
pub(super) fn converted(field: &SentField) -> TokenStream {
    let ident = &field.ident;
    match field.takes {
        Takes::Patch if field.boxed => quote!(#ident.into().map(Box::new)),
        Takes::Into if field.boxed => quote!(Box::new(#ident.into())),
        Takes::Plain => quote!(#ident),
        Takes::Into | Takes::Patch | Takes::Entries { .. } => quote!(#ident.into()),
        Takes::Items { .. } => quote!(runtime::list(#ident)),
    }
}
