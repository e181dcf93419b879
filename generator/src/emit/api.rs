//! The module of one API: its client, its table of endpoints, its types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::format;
use crate::ir::{Api, Argument, Auth, ErrorShape, Layout, Rate, Retry, Sign};
use crate::output;

pub(crate) fn emit(api: &Api) -> String {
    let doc = docs::inner(&api.docs);
    let modules = api.modules.iter().map(|module| {
        let ident = &module.ident;
        quote!(pub mod #ident;)
    });
    let exports = api
        .modules
        .iter()
        .filter(|module| !module.exports.is_empty())
        .map(|module| {
            let (ident, names) = (&module.ident, &module.exports);
            quote!(pub use #ident::{#(#names),*};)
        });
    let marker = marker(api);
    let client = client(api);
    let layouts = api.layouts.iter().map(layout);
    let tokens = quote! {
        #doc
        #![doc = include_str!("endpoints.md")]
        #(#modules)*
        #(#exports)*
        #marker
        #client
        #(#layouts)*
    };
    format::file(&output::generated_from(&api.source), tokens)
}

fn marker(api: &Api) -> TokenStream {
    let marker = &api.marker;
    let name = &api.feature;
    let doc = docs::outer(&api.marker_docs);
    let headers = api
        .headers
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    let rate = match &api.rate {
        None => quote!(None),
        Some(Rate { calls, seconds }) => {
            let (calls, seconds) = (
                Literal::u32_unsuffixed(*calls),
                Literal::u64_unsuffixed(*seconds),
            );
            quote! {
                Some(crate::runtime::Rate { calls: #calls, per: std::time::Duration::from_secs(#seconds) })
            }
        }
    };
    let errors = api.errors.as_ref();
    let errors = errors.map(|shape| error_shape(shape, &quote!(crate::runtime)));
    let standard = quote!(crate::runtime::RetryDefaults::STANDARD);
    let retry = match &api.retry {
        None => standard,
        Some(rules) => retry(rules, &quote!(crate::runtime), &standard),
    };
    let timeout = Literal::u64_unsuffixed(api.timeout_millis);
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl crate::runtime::Api for #marker {
            const INFO: &'static crate::runtime::ApiInfo = &crate::runtime::ApiInfo {
                name: #name,
                headers: &[#(#headers),*],
                retry: #retry,
                rate: #rate,
                timeout: Some(std::time::Duration::from_millis(#timeout)),
            };
            #errors
        }
    }
}

/// Rules of retries, on those that they stand for.
pub(super) fn retry(rules: &Retry, runtime: &TokenStream, others: &TokenStream) -> TokenStream {
    let tries = rules.tries.map(|tries| {
        let tries = Literal::u32_unsuffixed(tries);
        quote!(tries: #tries,)
    });
    let statuses = rules.statuses.as_ref().map(|statuses| {
        let statuses = statuses.iter().copied().map(Literal::u16_unsuffixed);
        quote!(statuses: &[#(#statuses),*],)
    });
    quote!(#runtime::RetryDefaults { #tries #statuses ..#others })
}

/// The constant that says where a failure shows.
pub(super) fn error_shape(shape: &ErrorShape, runtime: &TokenStream) -> TokenStream {
    let signs = |signs: &[Sign]| {
        let signs = signs
            .iter()
            .map(|(place, values)| quote!((#place, &[#(#values),*])));
        quote!(&[#(#signs),*])
    };
    let (when, unless) = (signs(&shape.when), signs(&shape.unless));
    let (message, code) = (&shape.message, &shape.code);
    quote! {
        const ERRORS: &'static #runtime::ErrorShape = &#runtime::ErrorShape {
            when: #when,
            unless: #unless,
            message: #message,
            code: #code,
        };
    }
}

fn client(api: &Api) -> TokenStream {
    let marker = &api.marker;
    let base = &api.base;
    let (alias, new, builder) = (
        docs::outer(&api.client.alias),
        docs::outer(&api.client.new),
        docs::outer(&api.client.builder),
    );
    let vars: Vec<_> = api.vars.iter().map(|var| &var.ident).collect();
    let wires = api.vars.iter().map(|var| &var.wire);
    let secrets = api.auth.secrets();
    let arguments = vars
        .iter()
        .map(|name| quote!(#name: impl Into<String>))
        .chain(
            secrets
                .iter()
                .map(|name| quote!(#name: impl Into<secrecy::SecretString>)),
        );
    let arguments: Vec<_> = arguments.collect();
    let many = (arguments.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let auth = auth(&api.auth);
    let default = arguments.is_empty().then(|| {
        quote! {
            impl Default for Client {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        #alias
        pub type Client = crate::runtime::Client<#marker>;

        impl Client {
            #new
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self::builder(#(#vars,)* #(#secrets),*).into_client()
            }

            #builder
            #many
            pub fn builder(#(#arguments),*) -> crate::runtime::ClientBuilder<#marker> {
                crate::runtime::ClientBuilder::new(
                    crate::runtime::Base::new(#base, &[#((#wires, &#vars.into())),*]),
                    #auth,
                )
            }
        }

        #default
    }
}

fn auth(auth: &Auth) -> TokenStream {
    match auth {
        Auth::None => quote!(crate::runtime::Auth::none()),
        Auth::Basic {
            user,
            password: None,
        } => quote!(crate::runtime::Auth::basic(#user.into(), None)),
        Auth::Basic {
            user,
            password: Some(password),
        } => {
            quote!(crate::runtime::Auth::basic(#user.into(), Some(#password.into())))
        }
        Auth::Bearer { token } => quote!(crate::runtime::Auth::bearer(#token.into())),
        Auth::Header {
            name,
            value,
            secrets,
        } => {
            let names = secrets.iter().map(|Argument { wire, .. }| wire);
            let secrets = secrets.iter().map(|Argument { ident, .. }| ident);
            quote!(crate::runtime::Auth::header(#name, #value, vec![#((#names, #secrets.into())),*]))
        }
        Auth::Query { name, secret } => quote!(crate::runtime::Auth::query(#name, #secret.into())),
    }
}

fn layout(layout: &Layout) -> TokenStream {
    let (ident, pattern) = (&layout.ident, &layout.pattern);
    let doc = docs::outer(&layout.docs);
    quote! {
        #doc
        #[derive(Debug)]
        pub(crate) enum #ident {}

        impl crate::runtime::codec::DateLayout for #ident {
            const PATTERN: &'static str = #pattern;
        }
    }
}
