//! Values of examples in Rust.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::ir::{Build, Expr, FileExpr, Required, Type};

/// Where an expression stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    /// What takes it converts it: text may stay a `&str`.
    Converted,
    /// It must have its type.
    Exact,
}

use Position::{Converted, Exact};

/// An expression; `lib` is the crate's name in paths.
pub(crate) fn expr(lib: &Ident, value: &Expr, position: Position) -> TokenStream {
    match value {
        Expr::Str(text) if position == Exact => quote!(#text.into()),
        Expr::Str(text) => quote!(#text),
        Expr::Int(number, Type::Json) if position == Exact => {
            let literal = integer(*number, &Type::Json);
            if *number < 0 {
                quote!((#literal).into())
            } else {
                quote!(#literal.into())
            }
        }
        Expr::Int(number, ty) => integer(*number, ty),
        Expr::Bare(number) => literal(*number, ""),
        Expr::Float(number) => float(*number),
        Expr::Bool(flag, Type::Json) if position == Exact => quote!(#flag.into()),
        Expr::Bool(flag, _) => quote!(#flag),
        Expr::None => quote!(None),
        Expr::Some(value) => {
            let value = expr(lib, value, Exact);
            quote!(Some(#value))
        }
        Expr::Parse(None, text) => quote!(#text.parse()?),
        Expr::Parse(Some(ty), text) => {
            let ty = outside(lib, ty);
            quote!(#text.parse::<#ty>()?)
        }
        Expr::Empty(ty) => empty(lib, ty, position),
        Expr::Json(text) => {
            quote!(serde_json::from_str::<serde_json::Value>(#text)?)
        }
        Expr::File(FileExpr {
            name,
            content,
            content_type,
        }) => {
            let kind = content_type.iter();
            quote!(#lib::File::new(#name, #content) #(.content_type(#kind))*)
        }
        Expr::Variant(ty, variant) => quote!(#ty::#variant),
        Expr::From(ty, value) => {
            let value = expr(lib, value, Converted);
            quote!(#ty::from(#value))
        }
        Expr::Member {
            union,
            member,
            value,
            ..
        } => {
            let value = expr(lib, value, Exact);
            quote!(#union::#member(#value))
        }
        Expr::List(items) => {
            let items = items.iter().map(|item| expr(lib, item, Exact));
            quote!(vec![#(#items),*])
        }
        Expr::Entries(entries) => map(lib, entries),
        Expr::Items(items) => {
            let items = items.iter().map(|item| expr(lib, item, beside(item)));
            quote!([#(#items),*])
        }
        Expr::Pairs(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = expr(lib, value, beside(value));
                quote!((#key, #value))
            });
            quote!([#(#entries),*])
        }
        Expr::Build(build) => self::build(lib, build),
    }
}

/// A list or map without anything in it.
fn empty(lib: &Ident, ty: &Type, position: Position) -> TokenStream {
    match ty {
        Type::List(item) => {
            let item = outside(lib, item);
            quote!(Vec::<#item>::new())
        }
        Type::Map(item) if position == Converted => {
            let item = outside(lib, item);
            quote!(#lib::Map::<#item>::new())
        }
        ty => {
            let ty = outside(lib, ty);
            quote!(<#ty>::new())
        }
    }
}

fn map(lib: &Ident, entries: &[(String, Expr)]) -> TokenStream {
    let known = entries.iter().all(|(_, value)| match value {
        Expr::Int(_, ty) | Expr::Bool(_, ty) => *ty != Type::Json,
        Expr::Str(_) | Expr::List(_) | Expr::Entries(_) | Expr::None | Expr::Some(_) => false,
        _ => true,
    });
    let entries = entries.iter().map(|(key, value)| {
        let value = expr(lib, value, Exact);
        quote!((#key, #value))
    });
    // `from` converts its values, so theirs must be known; `from_iter` takes what the map holds.
    if known {
        quote!(#lib::Map::from([#(#entries),*]))
    } else {
        quote!(#lib::Map::from_iter([#(#entries),*]))
    }
}

/// Values that stand side by side have one type, so an empty one has its own.
fn beside(value: &Expr) -> Position {
    match value {
        Expr::Empty(_) => Exact,
        _ => Converted,
    }
}

/// `Type::new(…).field(…)`
pub(crate) fn build(lib: &Ident, build: &Build) -> TokenStream {
    let ident = &build.ident;
    let new = &build.new;
    let chosen = build.chosen.as_deref().into_iter();
    let chosen = chosen.map(|value| expr(lib, value, Converted));
    let new = match &build.required {
        Required::Positional(values) => {
            let values = values.iter().map(|value| expr(lib, value, Converted));
            let values = values.chain(chosen);
            quote!(#ident::#new(#(#values),*))
        }
        Required::Named(name, fields) => {
            let fields = fields.iter().map(|(field, value)| {
                let value = expr(lib, value, Exact);
                quote!(#field: #value)
            });
            quote!(#ident::#new(#name { #(#fields),* } #(, #chosen)*))
        }
    };
    let setters = build.setters.iter().map(|(name, values)| {
        let values = values.iter().map(|value| expr(lib, value, Converted));
        quote!(.#name(#(#values),*))
    });
    quote!(#new #(#setters)*)
}

/// A type as it is named outside of the crate.
fn outside(lib: &Ident, ty: &Type) -> TokenStream {
    match ty {
        Type::Decimal => quote!(#lib::rust_decimal::Decimal),
        Type::Date => quote!(#lib::jiff::civil::Date),
        Type::DateTime => quote!(#lib::DateTime),
        Type::File => quote!(#lib::File),
        Type::Map(item) => {
            let item = outside(lib, item);
            quote!(#lib::Map<#item>)
        }
        Type::List(item) => {
            let item = outside(lib, item);
            quote!(Vec<#item>)
        }
        Type::Option(item) => {
            let item = outside(lib, item);
            quote!(Option<#item>)
        }
        other => super::types::ty(other),
    }
}

/// A number with its type where it cannot be inferred.
fn integer(number: i128, ty: &Type) -> TokenStream {
    let suffix = match ty {
        Type::U64 => "_u64",
        _ if i32::try_from(number).is_err() => "_i64",
        _ => "",
    };
    literal(number, suffix)
}

/// A literal a person would write: grouped digits.
fn literal(number: i128, suffix: &str) -> TokenStream {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text.push_str(suffix);
    let sign = (number < 0).then(|| quote!(-));
    let literal: TokenStream = text.parse().unwrap_or_else(|_| quote!(0));
    quote!(#sign #literal)
}

fn float(number: f64) -> TokenStream {
    let sign = (number < 0.0).then(|| quote!(-));
    let literal = Literal::f64_unsuffixed(number.abs());
    quote!(#sign #literal)
}
