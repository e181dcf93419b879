//! Structs that are received: public fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, extra, table, types};
use crate::ir::{Model, ModelField, Stands};

pub(crate) fn emit(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let doc = docs::outer(&model.docs);
    let deprecated = docs::deprecated(model.deprecated.as_ref());
    let default = model.derives_default.then(|| quote!(, Default));
    let fields = model.fields.iter().map(field);
    let fields = fields.chain(model.extra.iter().map(extra::received));
    let table = table::received(model);
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug #default, PartialEq)]
        #[non_exhaustive]
        pub struct #ident { #(#fields),* }

        #table
    }
}

fn field(field: &ModelField) -> TokenStream {
    let ident = &field.ident;
    let doc = docs::outer(&field.docs);
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    let ty = types::stored(&field.ty, field.boxed);
    let ty = match field.stands {
        Stands::Always => ty,
        Stands::Maybe | Stands::OrNull => quote!(Option<#ty>),
    };
    quote!(#doc #deprecated pub #ident: #ty)
}
