//! The module of one API: its client, its table of endpoints, its types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::client;
use super::docs;
use super::format;
use crate::ir::{Api, ErrorShape, Layout, Rate, Retry, Sign};
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
    let errors = api.errors.as_ref().map(error_shape);
    let errors = errors.map(|shape| quote!(const ERRORS: &'static runtime::ErrorShape = &#shape;));
    let standard = quote!(runtime::RetryDefaults::STANDARD);
    let retry =
        (api.retry.as_ref()).map_or_else(|| standard.clone(), |rules| retry(rules, &standard));
    let timeout = Literal::u64_unsuffixed(api.timeout_millis);
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}

        impl runtime::Api for #marker {
            const INFO: &'static runtime::ApiInfo = &runtime::ApiInfo {
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
pub(super) fn retry(rules: &Retry, others: &TokenStream) -> TokenStream {
    let tries = rules.tries.map(|tries| {
        let tries = Literal::u32_unsuffixed(tries);
        quote!(tries: #tries,)
    });
    let statuses = rules.statuses.as_ref().map(|statuses| {
        let statuses = statuses.iter().copied().map(Literal::u16_unsuffixed);
        quote!(statuses: &[#(#statuses),*],)
    });
    quote!(runtime::RetryDefaults { #tries #statuses ..#others })
}

/// Where a failure shows.
pub(super) fn error_shape(shape: &ErrorShape) -> TokenStream {
    let signs = |signs: &[Sign]| {
        let signs = signs
            .iter()
            .map(|(place, values)| quote!((#place, &[#(#values),*])));
        quote!(&[#(#signs),*])
    };
    let (when, unless) = (signs(&shape.when), signs(&shape.unless));
    let (message, code) = (&shape.message, &shape.code);
    quote! {
        runtime::ErrorShape {
            when: #when,
            unless: #unless,
            message: #message,
            code: #code,
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
