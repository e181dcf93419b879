//! Tagged unions: an enum of objects.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, types};
use crate::ir::{OneOf, Tagged};

pub(crate) fn emit(oneof: &OneOf) -> TokenStream {
    let ident = &oneof.ident;
    let doc = docs::outer(&oneof.docs);
    let deprecated = docs::deprecated(oneof.deprecated.as_ref());
    let by = &oneof.by;
    let unrecognized = docs::outer(&oneof.unrecognized_docs);
    let variants = oneof.members.iter().map(variant);
    let (names, tags): (Vec<_>, Vec<_>) = oneof
        .members
        .iter()
        .map(|member| (&member.ident, &member.tag))
        .unzip();
    let completed = if oneof.read {
        quote!(oneof)
    } else {
        quote!(sent_oneof)
    };
    let bare = oneof.members.iter().filter(|member| member.bare);
    let conversions = bare.map(|member| {
        let (variant, ty) = (&member.ident, types::ty(&member.ty));
        quote!(#ty => #variant)
    });
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants,)*
            #unrecognized
            Unrecognized(serde_json::Value)
        }

        runtime::#completed!(#ident by #by { #(#names => #tags),* });
        runtime::union_from!(#ident { #(#conversions),* });
    }
}

fn variant(member: &Tagged) -> TokenStream {
    let doc = docs::outer(&member.docs);
    let (ident, ty) = (&member.ident, types::ty(&member.ty));
    quote!(#doc #ident(#ty))
}
