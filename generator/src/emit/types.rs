//! Types and codecs.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Codec, Constant, Type};

/// The type of a field, which a box may hold.
pub(crate) fn stored(ty: &Type, boxed: bool) -> TokenStream {
    let ty = self::ty(ty);
    if boxed { quote!(Box<#ty>) } else { ty }
}

pub(crate) fn ty(ty: &Type) -> TokenStream {
    match ty {
        Type::Unit => quote!(()),
        Type::String => quote!(String),
        Type::Bool => quote!(bool),
        Type::I64 => quote!(i64),
        Type::I32 => quote!(i32),
        Type::U64 => quote!(u64),
        Type::F64 => quote!(f64),
        Type::Decimal => quote!(rust_decimal::Decimal),
        Type::Date => quote!(jiff::civil::Date),
        Type::DateTime => quote!(runtime::DateTime),
        Type::Json => quote!(serde_json::Value),
        Type::File => quote!(runtime::File),
        Type::Bytes => quote!(bytes::Bytes),
        Type::Upload => quote!(runtime::Upload),
        Type::Address => quote!(runtime::Address),
        Type::List(item) => {
            let item = self::ty(item);
            quote!(Vec<#item>)
        }
        Type::Option(item) => {
            let item = self::ty(item);
            quote!(Option<#item>)
        }
        Type::Map(item) => {
            let item = self::ty(item);
            quote!(runtime::Map<#item>)
        }
        Type::Named(ident) => quote!(#ident),
    }
}

pub(crate) fn codec(codec: &Codec) -> TokenStream {
    match codec {
        Codec::Same => quote!(codec::Same),
        Codec::Digits => quote!(codec::Digits),
        Codec::Text => quote!(codec::Text),
        Codec::Date => quote!(codec::Date),
        Codec::UnixSeconds => quote!(codec::UnixSeconds),
        Codec::UnixMillis => quote!(codec::UnixMillis),
        Codec::Layout(ident) => quote!(codec::Layout<super::#ident>),
        Codec::TimeLayout(ident) => quote!(codec::DateTimeLayout<super::#ident>),
        Codec::List(inner) => {
            let inner = self::codec(inner);
            quote!(Vec<#inner>)
        }
        Codec::Map(inner) => {
            let inner = self::codec(inner);
            quote!(runtime::Map<#inner>)
        }
        Codec::Option(inner) => {
            let inner = self::codec(inner);
            quote!(Option<#inner>)
        }
        Codec::InText(inner) => {
            let inner = self::codec(inner);
            quote!(codec::InText<#inner>)
        }
        Codec::Pairs(inner) => {
            let inner = self::codec(inner);
            quote!(codec::Pairs<#inner>)
        }
        Codec::Blank(inner) => {
            let inner = self::codec(inner);
            quote!(codec::Blank<#inner>)
        }
        Codec::Bare => quote!(codec::Bare),
        Codec::Next => quote!(codec::Next),
    }
}

/// A value that is always sent.
pub(crate) fn constant(constant: &Constant) -> TokenStream {
    match constant {
        Constant::Text(text) => quote!(#text),
        Constant::Int(number) => {
            // Where nothing else says the type, a literal is an `i32`.
            let literal = if i32::try_from(*number).is_ok() {
                Literal::i64_unsuffixed(*number)
            } else {
                Literal::i64_suffixed(*number)
            };
            quote!(#literal)
        }
        Constant::Bool(flag) => quote!(#flag),
    }
}
