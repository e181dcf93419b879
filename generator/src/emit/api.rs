//! The module of one API: its client, its table of endpoints, its types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::format;
use crate::ir::{Api, Argument, Auth, Layout, Rate};
use crate::output;

pub(crate) fn emit(api: &Api) -> String {
    let doc = docs::inner(&api.docs);
    let all = &api.feature;
    let modules = api.modules.iter().map(|module| {
        let (feature, ident) = (&module.feature, &module.ident);
        quote!(#[cfg(feature = #feature)] pub mod #ident;)
    });
    let exports = api
        .modules
        .iter()
        .filter(|module| !module.exports.is_empty())
        .map(|module| {
            let (feature, ident, names) = (&module.feature, &module.ident, &module.exports);
            quote!(#[cfg(feature = #feature)] pub use #ident::{#(#names),*};)
        });
    let marker = marker(api);
    let client = client(api);
    let layouts = api.layouts.iter().map(layout);
    let tokens = quote! {
        #doc
        // The table links to all of them.
        #![cfg_attr(feature = #all, doc = include_str!("endpoints.md"))]
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
    let timeout = Literal::u64_unsuffixed(api.timeout_millis);
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl crate::runtime::Api for #marker {
            const INFO: &'static crate::runtime::ApiInfo = &crate::runtime::ApiInfo {
                name: #name,
                headers: &[#(#headers),*],
                retry: crate::runtime::RetryDefaults::STANDARD,
                rate: #rate,
                timeout: Some(std::time::Duration::from_millis(#timeout)),
            };
        }
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
        // The modules that use it may be off.
        #[allow(dead_code)]
        #[derive(Debug)]
        pub(crate) enum #ident {}

        impl crate::runtime::codec::DateLayout for #ident {
            const PATTERN: &'static str = #pattern;
        }
    }
}
