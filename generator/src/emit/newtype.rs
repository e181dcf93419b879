//! Named scalars, and names for other types.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, types};
use crate::ir::{Alias, Newtype, Type};

pub(crate) fn emit(newtype: &Newtype) -> TokenStream {
    let ident = &newtype.ident;
    let doc = docs::outer(&newtype.docs);
    let inner = types::ty(&newtype.inner);
    let methods = match newtype.inner {
        Type::String => quote!(runtime::text_newtype!(#ident);),
        _ => quote!(runtime::int_newtype!(#ident -> #inner);),
    };
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct #ident(#inner);

        #methods
    }
}

pub(crate) fn alias(alias: &Alias) -> TokenStream {
    let ident = &alias.ident;
    let doc = docs::outer(&alias.docs);
    let ty = types::ty(&alias.ty);
    quote!(#doc pub type #ident = #ty;)
}
