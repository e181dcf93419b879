//! Structs that are only sent: private fields, `new`, setters.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, extra, types};
use crate::ir::{
    Choice, Constructor, Given, Place, Presence, RuleKind, Sent, SentField, Setter, Type,
};

/// An object inside a body: its rules are held when it is serialized.
pub(crate) fn object(sent: &Sent) -> TokenStream {
    let must_use = "a value does nothing until a request takes it";
    if sent.rules.is_empty() {
        return emit(sent, must_use);
    }
    let ident = &sent.ident;
    let value = structure(sent, must_use, &quote!(#[serde(remote = "Self")]));
    let rules = rules(sent);
    quote! {
        #value

        impl serde::Serialize for #ident {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                #(#rules.map_err(serde::ser::Error::custom)?;)*
                Self::serialize(self, to)
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

/// The struct, the struct of its required fields if it has many, and its methods.
pub(crate) fn emit(sent: &Sent, must_use: &str) -> TokenStream {
    structure(sent, must_use, &quote!())
}

fn structure(sent: &Sent, must_use: &str, attribute: &TokenStream) -> TokenStream {
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
    let new = constructors(sent);
    let setters = sent
        .fields
        .iter()
        .filter(|field| field.presence != Presence::Required && !sent.is_chosen(field))
        .map(setter)
        .chain(sent.extra.iter().map(extra::setters));
    let names = sent.extra.iter().map(|extra| extra::names(ident, extra));
    quote! {
        #doc
        #(#[doc(alias = #aliases)])*
        #deprecated
        #[derive(Clone, Debug #default, PartialEq #serialize)]
        #attribute
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

/// `new`, or a constructor for each field of which exactly one is given.
fn constructors(sent: &Sent) -> TokenStream {
    if sent.choices.is_empty() {
        return constructor(sent, None);
    }
    let choices = sent.choices.iter().map(|choice| {
        let field = sent.fields.iter().find(|field| field.ident == choice.field);
        constructor(sent, Some(choice).zip(field))
    });
    quote!(#(#choices)*)
}

fn constructor(sent: &Sent, choice: Option<(&Choice, &SentField)>) -> TokenStream {
    let doc = docs::outer(&constructor_docs(sent, choice));
    if sent.derives_default {
        return quote! {
            #doc
            pub fn new() -> Self {
                Default::default()
            }
        };
    }
    let chosen = choice.map(|(_, field)| field);
    let name = choice.map_or_else(|| format_ident!("new"), |(choice, _)| choice.ident.clone());
    let deprecated = docs::deprecated(chosen.and_then(|field| field.deprecated.as_ref()));
    // The struct of what is required keeps out of the way of a field that is called so.
    let parts = match chosen {
        Some(field) if field.ident == "required" => format_ident!("parts"),
        _ => format_ident!("required"),
    };
    let parameter = |field: &SentField| {
        let (ident, ty) = (&field.ident, argument(field));
        quote!(#ident: #ty)
    };
    let parameters: Vec<_> = match &sent.constructor {
        Constructor::Positional => required(sent).map(parameter).collect(),
        Constructor::Named(name) => vec![quote!(#parts: #name)],
    };
    let parameters = parameters.into_iter().chain(chosen.map(parameter));
    let unset = sent.fields.iter();
    let unset = unset.filter(|field| field.presence != Presence::Required);
    let values = required(sent).chain(unset).map(|field| {
        let ident = &field.ident;
        let is_chosen = chosen.is_some_and(|chosen| chosen.ident == *ident);
        let value = converted(field);
        match (field.presence, &sent.constructor) {
            (Presence::Required, Constructor::Positional) => quote!(#ident: #value),
            (Presence::Required, Constructor::Named(_)) => quote!(#ident: #parts.#ident),
            (Presence::Optional, _) if is_chosen => quote!(#ident: Some(#value)),
            (Presence::ThreeState, _) if is_chosen => quote!(#ident: #value),
            (Presence::Optional, _) => quote!(#ident: None),
            (Presence::ThreeState, _) => quote!(#ident: runtime::Patch::Unchanged),
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

fn constructor_docs(sent: &Sent, choice: Option<(&Choice, &SentField)>) -> Vec<String> {
    let mut lines = vec![match choice {
        None => "Starts with what is required; all else is left out until it is set.".to_owned(),
        Some((_, field)) => {
            let others = sent.choices.iter().map(|choice| choice.field.to_string());
            let others: Vec<_> = others.filter(|other| field.ident != other).collect();
            let others: Vec<_> = others.iter().map(String::as_str).collect();
            format!(
                "Sends `{}`, not {}; starts with what is required, and all else is left out until it is set.",
                field.ident,
                crate::rule::or(&others)
            )
        }
    }];
    let chosen = choice.map(|(_, field)| field);
    let positional = matches!(sent.constructor, Constructor::Positional);
    let arguments = required(sent).filter(|_| positional).chain(chosen);
    let arguments: Vec<_> = arguments
        .map(|field| {
            let words = field.docs.first().map_or("", String::as_str);
            format!("- `{}`: {words}", field.ident)
        })
        .collect();
    if !arguments.is_empty() {
        lines.push(String::new());
    }
    lines.extend(arguments);
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
