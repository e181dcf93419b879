//! Structs that are only sent: private fields, `new`, setters.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, extra, types};
use crate::ir::{Constructor, Place, Presence, Sent, SentField, Setter, Type};

/// The struct, the struct of its required fields if it has many, and its methods.
pub(crate) fn emit(sent: &Sent, must_use: &str) -> TokenStream {
    let ident = &sent.ident;
    let doc = docs::outer(&sent.docs);
    let aliases = &sent.aliases;
    let deprecated = docs::deprecated(sent.deprecated.as_ref());
    let serialize = sent.serialize.then(|| quote!(, serde::Serialize));
    let default = sent.derives_default.then(|| quote!(, Default));
    let fields = sent
        .fields
        .iter()
        .map(|field| declaration(field, sent.serialize))
        .chain(sent.extra.iter().map(|extra| extra::sent(sent, extra)));
    let required = required_struct(sent);
    let new = constructor(sent);
    let setters = sent
        .fields
        .iter()
        .filter(|field| field.presence != Presence::Required)
        .map(setter)
        .chain(sent.extra.iter().map(extra::setters));
    let names = sent.extra.iter().map(|extra| extra::names(ident, extra));
    quote! {
        #doc
        #(#[doc(alias = #aliases)])*
        #deprecated
        #[derive(Clone, Debug #default, PartialEq #serialize)]
        #[must_use = #must_use]
        pub struct #ident { #(#fields),* }

        #required

        #(#names)*

        impl #ident {
            #new
            #(#setters)*
        }
    }
}

fn declaration(field: &SentField, serialize: bool) -> TokenStream {
    let ident = &field.ident;
    let ty = stored(field);
    let attribute = serialize.then(|| attribute(field));
    quote!(#attribute #ident: #ty)
}

/// The type of the private field.
fn stored(field: &SentField) -> TokenStream {
    let ty = types::ty(&field.ty);
    match field.presence {
        Presence::Required => ty,
        Presence::Optional => quote!(Option<#ty>),
        Presence::ThreeState => quote!(runtime::Patch<#ty>),
    }
}

fn attribute(field: &SentField) -> TokenStream {
    if field.place != Place::Body {
        return quote!(#[serde(skip)]);
    }
    let rename = (field.ident != field.wire).then(|| {
        let wire = &field.wire;
        quote!(rename = #wire)
    });
    let (skip, container) = match field.presence {
        Presence::Required => (None, None),
        Presence::Optional => (Some("Option::is_none"), Some("Option")),
        Presence::ThreeState => (Some("runtime::Patch::is_unchanged"), Some("runtime::Patch")),
    };
    let skip = skip.map(|path| quote!(skip_serializing_if = #path));
    let with = types::with(&field.codec, container).map(|path| {
        let path = format!("{path}::serialize");
        quote!(serialize_with = #path)
    });
    let parts: Vec<_> = [rename, skip, with].into_iter().flatten().collect();
    if parts.is_empty() {
        quote!()
    } else {
        quote!(#[serde(#(#parts),*)])
    }
}

fn required(sent: &Sent) -> impl Iterator<Item = &SentField> {
    sent.fields
        .iter()
        .filter(|field| field.presence == Presence::Required)
}

fn required_struct(sent: &Sent) -> TokenStream {
    let Constructor::Named(name) = &sent.constructor else {
        return quote!();
    };
    let doc = docs::outer(std::slice::from_ref(&sent.constructor_docs));
    let fields = required(sent).map(|field| {
        let doc = docs::outer(&field.docs);
        let (ident, ty) = (&field.ident, types::ty(&field.ty));
        quote!(#doc pub #ident: #ty)
    });
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name { #(#fields),* }
    }
}

fn constructor(sent: &Sent) -> TokenStream {
    let unset = sent.fields.iter().filter_map(|field| {
        let ident = &field.ident;
        match field.presence {
            Presence::Required => None,
            Presence::Optional => Some(quote!(#ident: None)),
            Presence::ThreeState => Some(quote!(#ident: runtime::Patch::Unchanged)),
        }
    });
    let unset = unset.chain(sent.extra.iter().map(|extra| {
        let ident = &extra.ident;
        quote!(#ident: runtime::Map::new())
    }));
    let doc = docs::outer(&constructor_docs(sent));
    if sent.derives_default {
        return quote! {
            #doc
            pub fn new() -> Self {
                Default::default()
            }
        };
    }
    match &sent.constructor {
        Constructor::Positional => {
            let arguments = required(sent).map(|field| {
                let (ident, ty) = (&field.ident, argument(field));
                quote!(#ident: #ty)
            });
            let given = required(sent).map(|field| {
                let (ident, value) = (&field.ident, converted(field));
                quote!(#ident: #value)
            });
            quote! {
                #doc
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#given,)* #(#unset),* }
                }
            }
        }
        Constructor::Named(name) => {
            let given = required(sent).map(|field| {
                let ident = &field.ident;
                quote!(#ident: required.#ident)
            });
            quote! {
                #doc
                pub fn new(required: #name) -> Self {
                    Self { #(#given,)* #(#unset),* }
                }
            }
        }
    }
}

fn constructor_docs(sent: &Sent) -> Vec<String> {
    let mut lines =
        vec!["Starts with what is required; all else is left out until it is set.".to_owned()];
    if matches!(sent.constructor, Constructor::Positional) {
        let mut arguments = required(sent).peekable();
        if arguments.peek().is_some() {
            lines.push(String::new());
        }
        lines.extend(arguments.map(|field| {
            let words = field.docs.first().map_or("", String::as_str);
            format!("- `{}`: {words}", field.ident)
        }));
    }
    lines
}

/// The type of a setter's or constructor's parameter.
fn argument(field: &SentField) -> TokenStream {
    match &field.setter {
        Setter::Value => {
            let ty = types::ty(&field.ty);
            quote!(impl Into<#ty>)
        }
        Setter::Items { item } => {
            let item = types::ty(item);
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        Setter::Entries { item, .. } => {
            let item = types::ty(item);
            quote!(impl Into<runtime::Map<#item>>)
        }
        Setter::Patch => {
            let ty = types::ty(&field.ty);
            quote!(impl Into<runtime::Patch<#ty>>)
        }
    }
}

/// The parameter as the field's value.
fn converted(field: &SentField) -> TokenStream {
    let ident = &field.ident;
    match field.setter {
        Setter::Value | Setter::Patch | Setter::Entries { .. } => quote!(#ident.into()),
        Setter::Items { .. } => quote!(#ident.into_iter().map(Into::into).collect()),
    }
}

fn setter(field: &SentField) -> TokenStream {
    let ident = &field.ident;
    let doc = docs::outer(&field.docs);
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    let parameter = argument(field);
    let value = converted(field);
    match &field.setter {
        Setter::Value | Setter::Items { .. } => quote! {
            #doc
            #deprecated
            pub fn #ident(mut self, #ident: #parameter) -> Self {
                self.#ident = Some(#value);
                self
            }
        },
        Setter::Patch => quote! {
            #doc
            #deprecated
            pub fn #ident(mut self, #ident: #parameter) -> Self {
                self.#ident = #value;
                self
            }
        },
        Setter::Entries { item, all } => entries(field, item, all, &parameter, &value),
    }
}

fn entries(
    field: &SentField,
    item: &Type,
    all: &Ident,
    parameter: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let ident = &field.ident;
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    let item = types::ty(item);
    let mut one = field.docs.clone();
    one.extend([
        String::new(),
        format!("Adds one entry; [`Self::{all}`] sets all of them."),
    ]);
    let one = docs::outer(&one);
    let every = docs::outer(&[format!(
        "Sets every entry of `{}`; `Map::new()` sends it empty.",
        field.wire
    )]);
    quote! {
        #one
        #deprecated
        pub fn #ident(mut self, key: impl Into<String>, value: impl Into<#item>) -> Self {
            self.#ident.get_or_insert_default().insert(key.into(), value.into());
            self
        }

        #every
        #deprecated
        pub fn #all(mut self, #ident: #parameter) -> Self {
            self.#ident = Some(#value);
            self
        }
    }
}
