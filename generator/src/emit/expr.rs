//! Values of examples in Rust, and the example of each request's docs.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::format;
use crate::ir::{Api, Build, Constructor, Crate, Expr, FileExpr, Request, Required, Type};

/// An expression; `lib` is the crate's name in paths.
///
/// Where a setter converts its argument, text may stay a `&str`; in `exact` places it must have its type.
pub(crate) fn expr(lib: &Ident, value: &Expr, exact: bool) -> TokenStream {
    match value {
        Expr::Str(text) if exact => quote!(#text.into()),
        Expr::Str(text) => quote!(#text),
        Expr::Int(number, Type::Json) if exact => {
            let literal = integer(*number, &Type::Json);
            if *number < 0 {
                quote!((#literal).into())
            } else {
                quote!(#literal.into())
            }
        }
        Expr::Int(number, ty) => integer(*number, ty),
        Expr::Float(number) => float(*number),
        Expr::Bool(flag, Type::Json) if exact => quote!(#flag.into()),
        Expr::Bool(flag, _) => quote!(#flag),
        Expr::None => quote!(None),
        Expr::Parse(ty, text) => {
            let ty = outside(lib, ty);
            quote!(#text.parse::<#ty>()?)
        }
        Expr::Empty(Type::List(item)) => {
            let item = outside(lib, item);
            quote!(Vec::<#item>::new())
        }
        Expr::Empty(Type::Map(item)) if !exact => {
            let item = outside(lib, item);
            quote!(#lib::Map::<#item>::new())
        }
        Expr::Empty(ty) => {
            let ty = outside(lib, ty);
            quote!(<#ty>::new())
        }
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
            let value = expr(lib, value, false);
            quote!(#ty::from(#value))
        }
        Expr::Member {
            union,
            member,
            value,
            ..
        } => {
            let value = expr(lib, value, true);
            quote!(#union::#member(#value))
        }
        Expr::List(items) => {
            let items = items.iter().map(|item| expr(lib, item, true));
            quote!(vec![#(#items),*])
        }
        Expr::Entries(entries) => {
            let known = entries.iter().all(|(_, value)| match value {
                Expr::Int(_, ty) | Expr::Bool(_, ty) => *ty != Type::Json,
                Expr::Str(_) | Expr::List(_) | Expr::Entries(_) => false,
                _ => true,
            });
            let entries = entries.iter().map(|(key, value)| {
                let value = expr(lib, value, true);
                quote!((#key, #value))
            });
            // `from` converts its values, so theirs must be known; `from_iter` takes what the map holds.
            if known {
                quote!(#lib::Map::from([#(#entries),*]))
            } else {
                quote!(#lib::Map::from_iter([#(#entries),*]))
            }
        }
        Expr::Items(items) => {
            let items = items.iter().map(|item| expr(lib, item, is_empty(item)));
            quote!([#(#items),*])
        }
        Expr::Pairs(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = expr(lib, value, is_empty(value));
                quote!((#key, #value))
            });
            quote!([#(#entries),*])
        }
        Expr::Build(build) => self::build(lib, build),
    }
}

/// Values that stand side by side have one type, so an empty one has its own.
fn is_empty(value: &Expr) -> bool {
    matches!(value, Expr::Empty(_))
}

/// `Type::new(…).field(…)`
pub(crate) fn build(lib: &Ident, build: &Build) -> TokenStream {
    let ident = &build.ident;
    let (new, chosen) = match &build.chosen {
        Some((name, value)) => (name.clone(), Some(expr(lib, value, false))),
        None => (format_ident!("new"), None),
    };
    let chosen = chosen.into_iter();
    let new = match &build.required {
        Required::Positional(values) => {
            let values = values.iter().map(|value| expr(lib, value, false));
            let values = values.chain(chosen);
            quote!(#ident::#new(#(#values),*))
        }
        Required::Named(name, fields) => {
            let fields = fields.iter().map(|(field, value)| {
                let value = expr(lib, value, true);
                quote!(#field: #value)
            });
            quote!(#ident::#new(#name { #(#fields),* } #(, #chosen)*))
        }
    };
    let setters = build.setters.iter().map(|(name, values)| {
        let values = values.iter().map(|value| expr(lib, value, false));
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
        other => super::types::ty(other),
    }
}

/// A literal a person would write: grouped digits, and a type only where it cannot be inferred.
fn integer(number: i128, ty: &Type) -> TokenStream {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    if *ty == Type::U64 {
        text.push_str("_u64");
    } else if i32::try_from(number).is_err() {
        text.push_str("_i64");
    }
    let sign = (number < 0).then(|| quote!(-));
    let literal: TokenStream = text.parse().unwrap_or_else(|_| quote!(0));
    quote!(#sign #literal)
}

fn float(number: f64) -> TokenStream {
    let sign = (number < 0.0).then(|| quote!(-));
    let literal = Literal::f64_unsuffixed(number.abs());
    quote!(#sign #literal)
}

/// The names a value mentions, for its `use`.
pub(crate) fn names(build: &Build, found: &mut BTreeSet<String>) {
    found.insert(build.ident.to_string());
    match &build.required {
        Required::Positional(values) => values.iter().for_each(|value| mentioned(value, found)),
        Required::Named(name, fields) => {
            found.insert(name.to_string());
            for (_, value) in fields {
                mentioned(value, found);
            }
        }
    }
    build
        .setters
        .iter()
        .flat_map(|(_, values)| values)
        .chain(build.chosen.iter().map(|(_, value)| &**value))
        .for_each(|value| mentioned(value, found));
}

fn mentioned(value: &Expr, found: &mut BTreeSet<String>) {
    match value {
        Expr::Variant(ty, _) => {
            found.insert(ty.to_string());
        }
        Expr::From(ty, value) => {
            found.insert(ty.to_string());
            mentioned(value, found);
        }
        Expr::Member { union, value, .. } => {
            found.insert(union.to_string());
            mentioned(value, found);
        }
        Expr::Empty(ty) => {
            if let Some(name) = named(ty) {
                found.insert(name.to_string());
            }
        }
        Expr::List(items) | Expr::Items(items) => {
            for item in items {
                mentioned(item, found);
            }
        }
        Expr::Entries(entries) | Expr::Pairs(entries) => entries
            .iter()
            .for_each(|(_, value)| mentioned(value, found)),
        Expr::Build(build) => names(build, found),
        _ => {}
    }
}

fn named(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Named(ident) => Some(ident),
        Type::List(inner) | Type::Map(inner) => named(inner),
        _ => None,
    }
}

/// The `use` of each name: the request's own from its module, types from the API's.
pub(crate) fn uses(
    lib: &Ident,
    api: &Api,
    module: &Ident,
    request: &Request,
    names: &BTreeSet<String>,
) -> Vec<TokenStream> {
    let own = &request.sent.ident;
    let required = match &request.sent.constructor {
        Constructor::Named(name) => Some(name),
        Constructor::Positional => None,
    };
    names
        .iter()
        .map(|name| {
            let name = format_ident!("{name}");
            let api = &api.module;
            if name == *own || Some(&name) == required {
                quote!(use #lib::#api::#module::#name;)
            } else {
                quote!(use #lib::#api::#name;)
            }
        })
        .collect()
}

/// The `# Example` of a request: one call, compiled as a doctest.
pub(crate) fn example(krate: &Crate, api: &Api, module: &Ident, request: &Request) -> Vec<String> {
    let (lib, api_module) = (&krate.package.lib, &api.module);
    let client = Client {
        argument: &format!("client: &{lib}::{api_module}::Client"),
        made: &quote!(),
        given: &quote!(client),
    };
    let heading = ["", "# Example", ""].map(str::to_owned);
    let lines = call(krate, api, module, request, &client);
    heading.into_iter().chain(lines).collect()
}

/// The same for those who have no client yet.
pub(crate) fn first_call(
    krate: &Crate,
    api: &Api,
    module: &Ident,
    request: &Request,
    arguments: &[String],
) -> Vec<String> {
    let (lib, api_module) = (format_ident!("{}", krate.package.lib), &api.module);
    let client = Client {
        argument: "",
        made: &quote!(let client = #lib::#api_module::Client::new(#(#arguments),*);),
        given: &quote!(&client),
    };
    call(krate, api, module, request, &client)
}

/// Where the client of an example comes from.
struct Client<'a> {
    argument: &'a str,
    made: &'a TokenStream,
    given: &'a TokenStream,
}

fn call(
    krate: &Crate,
    api: &Api,
    module: &Ident,
    request: &Request,
    client: &Client<'_>,
) -> Vec<String> {
    let lib = format_ident!("{}", krate.package.lib);
    let &Client {
        argument,
        made,
        given,
    } = client;
    let call = build(&lib, &request.sample);
    let answer = &request.answer_name;
    let shown = format!("{{{answer}:?}}");
    let call = match (&request.paging, &request.output) {
        (Some(_), _) => quote! {
            let mut items = #call.items(#given);
            while let Some(#answer) = items.next().await {
                let #answer = #answer?;
                println!(#shown);
            }
        },
        (None, Type::Unit) => quote!(#call.send(#given).await?;),
        (None, _) => quote!(let #answer = #call.send(#given).await?;),
    };
    let mut used = BTreeSet::new();
    names(&request.sample, &mut used);
    let uses = self::uses(&lib, api, module, request, &used);
    let statements = format::statements(&quote! { #(#uses)* #made #call });
    let mut lines = vec![
        "```no_run".to_owned(),
        format!("# async fn example({argument}) -> Result<(), Box<dyn std::error::Error>> {{"),
    ];
    let mut uses = true;
    for line in statements {
        if uses && !line.starts_with("use ") {
            uses = false;
            lines.push(String::new());
        }
        lines.push(line);
    }
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    lines
}
