//! Enums of texts and of codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::ir::{Enum, EnumKind};

pub(crate) fn emit(found: &Enum) -> TokenStream {
    let ident = &found.ident;
    let doc = docs::outer(&found.docs);
    let deprecated = docs::deprecated(found.deprecated.as_ref());
    let variants = found.variants.iter().map(|variant| {
        let (ident, doc) = (
            &variant.ident,
            docs::outer(&[format!("`{}`", variant.wire)]),
        );
        quote!(#doc #ident)
    });
    let unrecognized = unrecognized(found.kind);
    let conversions = match found.kind {
        EnumKind::Open => open(found),
        EnumKind::Closed => closed(found),
        EnumKind::Codes => codes(found),
    };
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident { #(#variants,)* #unrecognized }

        #conversions
    }
}

/// The variant that keeps what the vendor added later.
fn unrecognized(kind: EnumKind) -> TokenStream {
    match kind {
        EnumKind::Open => quote! {
            /// A value that this crate does not know; see [`Self::as_str`].
            Unrecognized(runtime::Unrecognized)
        },
        EnumKind::Codes => quote! {
            /// A code that this crate does not know; see [`Self::code`].
            Unrecognized(runtime::UnrecognizedCode)
        },
        EnumKind::Closed => quote!(),
    }
}

fn arms(found: &Enum) -> (Vec<&proc_macro2::Ident>, Vec<&str>) {
    found
        .variants
        .iter()
        .map(|variant| (&variant.ident, variant.wire.as_str()))
        .unzip()
}

fn open(found: &Enum) -> TokenStream {
    let ident = &found.ident;
    let (variants, texts) = arms(found);
    quote! {
        impl runtime::WireEnum for #ident {
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }

            fn from_wire(text: &str) -> Self {
                match text {
                    #(#texts => Self::#variants,)*
                    _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
                }
            }
        }

        runtime::wire_enum!(#ident);
    }
}

fn closed(found: &Enum) -> TokenStream {
    let ident = &found.ident;
    let (variants, texts) = arms(found);
    quote! {
        impl runtime::ClosedEnum for #ident {
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                }
            }

            fn from_wire(text: &str) -> Option<Self> {
                match text {
                    #(#texts => Some(Self::#variants),)*
                    _ => None,
                }
            }
        }

        runtime::closed_enum!(#ident);
    }
}

fn codes(found: &Enum) -> TokenStream {
    let ident = &found.ident;
    let (variants, texts) = arms(found);
    let codes: Vec<_> = texts
        .iter()
        .map(|text| Literal::i64_unsuffixed(text.parse().unwrap_or_default()))
        .collect();
    quote! {
        impl runtime::IntEnum for #ident {
            fn code(&self) -> i64 {
                match self {
                    #(Self::#variants => #codes,)*
                    Self::Unrecognized(value) => value.code(),
                }
            }

            fn from_code(code: i64) -> Self {
                match code {
                    #(#codes => Self::#variants,)*
                    _ => Self::Unrecognized(runtime::UnrecognizedCode::new(code)),
                }
            }
        }

        runtime::int_enum!(#ident);
    }
}
