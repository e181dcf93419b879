//! Structs that are only sent: private fields, `new`, setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, extra, setters, table, types};
use crate::ir::{Constructor, Defaulting, Given, Presence, RuleKind, Sent, SentField, Takes, Type};

/// An object inside a body: its rules are held when it is written.
pub(crate) fn object(sent: &Sent) -> TokenStream {
    let value = structure(sent, &sent.docs);
    if sent.rules.is_empty() {
        let table = table::sent(sent, None);
        return quote!(#value #table);
    }
    let ident = &sent.ident;
    let rules = rules(sent);
    let table = table::sent(sent, Some(&quote!(if Ruled)));
    quote! {
        #value
        #table

        impl runtime::Ruled for #ident {
            fn held(&self) -> Result<(), runtime::Error> {
                #(#rules?;)*
                Ok(())
            }
        }
    }
}

/// The check of each rule.
pub(crate) fn rules(sent: &Sent) -> impl Iterator<Item = TokenStream> {
    sent.rules.iter().map(|rule| {
        let kind = match rule.kind {
            RuleKind::ExactlyOne => quote!(exactly_one),
            RuleKind::AtMostOne => quote!(at_most_one),
            RuleKind::AtLeastOne => quote!(at_least_one),
            RuleKind::Needs => quote!(needs),
        };
        let members = rule.members.iter().map(|(ident, given)| {
            let name = ident.to_string();
            let given = match given {
                Given::Always => quote!(true),
                Given::Value => quote!(self.#ident.is_some()),
                Given::Items => {
                    quote!(self.#ident.as_ref().is_some_and(|items| !items.is_empty()))
                }
                Given::Patch => quote!(!self.#ident.is_unchanged()),
            };
            quote!((#name, #given))
        });
        quote!(runtime::Rule::#kind(&[#(#members),*]))
    })
}

/// A request: the struct and, if it has a JSON body, its table.
pub(crate) fn emit(sent: &Sent, docs: &[String]) -> TokenStream {
    let value = structure(sent, docs);
    let table = sent.serialize.then(|| table::sent(sent, None));
    quote!(#value #table)
}

/// The struct, the struct of its required fields if it has many, and its methods.
fn structure(sent: &Sent, docs: &[String]) -> TokenStream {
    let (ident, must_use) = (&sent.ident, sent.making.must_use);
    let doc = docs::outer(docs);
    let aliases = &sent.aliases;
    let deprecated = docs::deprecated(sent.deprecated.as_ref());
    let default = (sent.making.default == Defaulting::Derived).then(|| quote!(, Default));
    let fields = sent
        .fields
        .iter()
        .filter(|field| field.is_held())
        .map(declaration)
        .chain(sent.extra.iter().map(extra::sent));
    let required = required_struct(sent);
    let new = sent
        .making
        .constructors
        .iter()
        .map(|new| constructor(sent, new));
    let (methods, setters) = (setters::methods(sent), setters::table(sent));
    let default_impl = (sent.making.default == Defaulting::New).then(|| {
        quote! {
            impl Default for #ident {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        #doc
        #(#[doc(alias = #aliases)])*
        #deprecated
        #[derive(Clone, Debug #default, PartialEq)]
        #[must_use = #must_use]
        pub struct #ident { #(#fields),* }

        #required

        #default_impl

        impl #ident {
            #(#new)*
            #(#methods)*
        }

        #setters
    }
}

fn declaration(field: &SentField) -> TokenStream {
    let ident = &field.ident;
    let ty = stored(field);
    quote!(#ident: #ty)
}

/// The type of the private field.
fn stored(field: &SentField) -> TokenStream {
    let ty = types::stored(&field.ty, field.boxed);
    match field.presence {
        Presence::Constant if field.ty == Type::String => quote!(&'static str),
        Presence::Required | Presence::Constant => ty,
        Presence::Optional => quote!(Option<#ty>),
        Presence::ThreeState => quote!(runtime::Patch<#ty>),
    }
}

fn required(sent: &Sent) -> impl Iterator<Item = &SentField> {
    sent.fields
        .iter()
        .filter(|field| field.presence == Presence::Required)
}

fn required_struct(sent: &Sent) -> Option<TokenStream> {
    let struct_ = sent.making.required.as_ref()?;
    let (name, doc) = (&struct_.ident, docs::outer(&struct_.docs));
    let fields = required(sent).map(|field| {
        let doc = docs::outer(&field.docs);
        let (ident, ty) = (&field.ident, types::ty(&field.ty));
        quote!(#doc pub #ident: #ty)
    });
    Some(quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name { #(#fields),* }
    })
}

fn constructor(sent: &Sent, constructor: &Constructor) -> TokenStream {
    let (name, doc) = (&constructor.ident, docs::outer(&constructor.docs));
    if sent.making.default == Defaulting::Derived {
        return quote! {
            #doc
            pub fn #name() -> Self {
                Default::default()
            }
        };
    }
    let deprecated = docs::deprecated(constructor.deprecated.as_ref());
    let is_chosen = |field: &SentField| constructor.chosen.as_ref() == Some(&field.ident);
    let parameter = |field: &SentField| {
        let (ident, ty) = (&field.ident, setters::takes(field));
        quote!(#ident: #ty)
    };
    let parameters: Vec<_> = match &sent.making.required {
        None => required(sent).map(parameter).collect(),
        Some(struct_) => {
            let (argument, name) = (&struct_.argument, &struct_.ident);
            vec![quote!(#argument: #name)]
        }
    };
    let chosen = sent.fields.iter().filter(|field| is_chosen(field));
    let parameters = parameters.into_iter().chain(chosen.map(parameter));
    let unset = sent.fields.iter();
    let unset = unset.filter(|field| field.presence != Presence::Required && field.is_held());
    let values = required(sent).chain(unset).map(|field| {
        let ident = &field.ident;
        let value = setters::converted(field);
        match (field.presence, &sent.making.required) {
            (Presence::Required, None) => match field.takes {
                Takes::Plain => quote!(#ident),
                _ => quote!(#ident: #value),
            },
            (Presence::Required, Some(struct_)) => {
                let argument = &struct_.argument;
                quote!(#ident: #argument.#ident)
            }
            (Presence::Optional, _) if is_chosen(field) => quote!(#ident: Some(#value)),
            (Presence::ThreeState, _) if is_chosen(field) => quote!(#ident: #value),
            (Presence::Optional, _) => quote!(#ident: None),
            (Presence::ThreeState, _) => quote!(#ident: runtime::Patch::Unchanged),
            (Presence::Constant, _) => {
                let value = field.constant.as_ref().map(types::constant);
                quote!(#ident: #value)
            }
        }
    });
    let values = values.chain(sent.extra.iter().map(|extra| {
        let ident = &extra.ident;
        quote!(#ident: runtime::Map::new())
    }));
    quote! {
        #doc
        #deprecated
        pub fn #name(#(#parameters),*) -> Self {
            Self { #(#values),* }
        }
    }
}
