//! Unions: an enum of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, types};
use crate::ir::{Member, Type, Union};

pub(crate) fn emit(union: &Union) -> TokenStream {
    let ident = &union.ident;
    let doc = docs::outer(&union.docs);
    let large = union
        .objects
        .then(|| quote!(#[allow(clippy::large_enum_variant)]));
    let variants = union.members.iter().chain([&union.rest]).map(variant);
    let names: Vec<_> = union.members.iter().map(|member| &member.ident).collect();
    let codecs: Vec<_> = union
        .members
        .iter()
        .map(|member| types::codec(&member.codec))
        .collect();
    let rest = &union.rest.ident;
    let completed = if union.read {
        quote!(union)
    } else {
        quote!(sent_union)
    };
    let text = union
        .textual
        .then(|| quote!(runtime::union_text!(#ident { #(#names),* } else #rest);));
    let conversions = conversions(union);
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #large
        #[non_exhaustive]
        pub enum #ident { #(#variants),* }

        runtime::#completed!(#ident { #(#names => #codecs),* } else #rest);
        #text
        #conversions
    }
}

fn variant(member: &Member) -> TokenStream {
    let doc = docs::outer(&member.docs);
    let (ident, ty) = (&member.ident, types::ty(&member.ty));
    quote!(#doc #ident(#ty))
}

/// What a bare value of each type means.
fn conversions(union: &Union) -> TokenStream {
    let ident = &union.ident;
    let members = union.members.iter().chain([&union.rest]);
    let conversions: Vec<_> = members
        .filter(|member| member.bare)
        .map(|member| {
            let (variant, ty) = (&member.ident, types::ty(&member.ty));
            let text = (member.ty == Type::String).then(|| quote!(, &str => #variant));
            quote!(#ty => #variant #text)
        })
        .collect();
    quote!(runtime::union_from!(#ident { #(#conversions),* });)
}
