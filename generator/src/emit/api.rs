//! The module of one API: its client, its table of endpoints, its types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::client;
use super::docs;
use super::format;
use crate::ir::{Api, Layout, Rate};
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
    let client = client::emit(&api.marker, &api.client);
    let layouts = api.layouts.iter().map(layout);
    let tokens = quote! {
        #doc
        // The table links to all of them.
        #![cfg_attr(feature = #all, doc = include_str!("endpoints.md"))]
        #(#modules)*
        use crate::runtime;
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
                Some(runtime::Rate { calls: #calls, per: std::time::Duration::from_secs(#seconds) })
            }
        }
    };
    let timeout = Literal::u64_unsuffixed(api.timeout_millis);
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl runtime::Api for #marker {
            const INFO: &'static runtime::ApiInfo = &runtime::ApiInfo {
                name: #name,
                headers: &[#(#headers),*],
                retry: runtime::RetryDefaults::STANDARD,
                rate: #rate,
                timeout: Some(std::time::Duration::from_millis(#timeout)),
            };
        }
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

        impl runtime::codec::DateLayout for #ident {
            const PATTERN: &'static str = #pattern;
        }
    }
}
