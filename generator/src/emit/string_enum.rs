//! Enums of texts and of codes.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use super::docs;
use crate::ir::{Enum, EnumKind, WireValue};

pub(crate) fn emit(found: &Enum) -> TokenStream {
    let ident = &found.ident;
    let doc = docs::outer(&found.docs);
    let deprecated = docs::deprecated(found.deprecated.as_ref());
    let variants = found.variants.iter().map(|variant| {
        let (ident, doc) = (&variant.ident, docs::outer(&variant.docs));
        quote!(#doc #ident)
    });
    let unrecognized = unrecognized(found);
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
fn unrecognized(found: &Enum) -> TokenStream {
    let doc = docs::outer(&found.unrecognized_docs);
    match found.kind {
        EnumKind::Open => quote!(#doc Unrecognized(runtime::Unrecognized)),
        EnumKind::Codes => quote!(#doc Unrecognized(runtime::UnrecognizedCode)),
        EnumKind::Closed => quote!(),
    }
}

impl ToTokens for WireValue {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Text(text) => text.to_tokens(tokens),
            Self::Code(code) => Literal::i64_unsuffixed(*code).to_tokens(tokens),
        }
    }
}

fn arms(found: &Enum) -> (Vec<&Ident>, Vec<&WireValue>) {
    let variants = found.variants.iter();
    variants
        .map(|variant| (&variant.ident, &variant.wire))
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
    let (variants, codes) = arms(found);
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
