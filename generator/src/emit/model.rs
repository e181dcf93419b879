//! Structs that are received: public fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, extra, types};
use crate::ir::{Model, ModelField};

pub(crate) fn emit(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let doc = docs::outer(&model.docs);
    let deprecated = docs::deprecated(model.deprecated.as_ref());
    let default = model.derives_default.then(|| quote!(, Default));
    let fields = model.fields.iter().map(field);
    let kept = model
        .extra
        .iter()
        .map(|extra| extra::received(model, extra));
    let fields = fields.chain(kept);
    let names = model.extra.iter().map(|extra| extra::names(ident, extra));
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug #default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[non_exhaustive]
        pub struct #ident { #(#fields),* }

        #(#names)*
    }
}

fn field(field: &ModelField) -> TokenStream {
    let ident = &field.ident;
    let doc = docs::outer(&field.docs);
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    let attribute = attribute(field);
    let ty = types::stored(&field.ty, field.boxed);
    let ty = if field.optional {
        quote!(Option<#ty>)
    } else {
        ty
    };
    quote!(#doc #deprecated #attribute pub #ident: #ty)
}

fn attribute(field: &ModelField) -> TokenStream {
    let rename = (field.ident != field.wire).then(|| {
        let wire = &field.wire;
        quote!(rename = #wire)
    });
    let alias = field.alias.as_ref().map(|alias| quote!(alias = #alias));
    let with = types::with(&field.codec, field.optional.then_some("Option"));
    // serde fills in an absent Option by itself only where it reads the value itself.
    let default = (field.optional && with.is_some()).then(|| quote!(default));
    let skip = (field.optional && !field.nullable)
        .then(|| quote!(skip_serializing_if = "Option::is_none"));
    let with = with.map(|path| quote!(with = #path));
    let parts: Vec<_> = [rename, alias, default, skip, with]
        .into_iter()
        .flatten()
        .collect();
    if parts.is_empty() {
        quote!()
    } else {
        quote!(#[serde(#(#parts),*)])
    }
}
