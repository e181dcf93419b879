//! `lib.rs`: the crate page and the modules.

use quote::quote;

use super::format;
use super::{docs, sample};
use crate::ir::{Api, Crate};
use crate::output;

pub(crate) fn emit(krate: &Crate) -> String {
    let (before, after) = (docs::inner(&krate.docs), docs::inner(&krate.guide));
    let calls = krate.apis.iter().filter_map(|api| {
        let feature = &api.first.as_ref()?.feature;
        let path = format!("{}/first_call.md", api.module);
        Some(quote!(#![cfg_attr(feature = #feature, doc = include_str!(#path))]))
    });
    let tables = krate.apis.iter().map(|api| {
        let feature = &api.feature;
        let path = format!("{}/endpoints.md", api.module);
        quote!(#![cfg_attr(feature = #feature, doc = include_str!(#path))])
    });
    let modules = krate.apis.iter().map(|api| {
        let (feature, shared, module) = (&api.feature, &api.shared_feature, &api.module);
        quote! {
            #[cfg(feature = #shared)]
            // What the pages show is the feature that users enable.
            #[cfg_attr(docsrs, doc(cfg(feature = #feature)))]
            #[rustfmt::skip]
            pub mod #module;
        }
    });
    let shown = krate.root.iter().map(|shown| {
        let (feature, names) = (shown.feature.iter(), &shown.names);
        quote! {
            #(#[cfg(feature = #feature)])*
            #[doc(inline)]
            #[rustfmt::skip]
            pub use runtime::{#(#names),*};
        }
    });
    let tokens = quote! {
        #before
        #(#calls)*
        #after
        #(#tables)*
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
        // Fields and values have the vendors' names, and setters take `self`.
        #![allow(clippy::should_implement_trait, clippy::wrong_self_convention, clippy::self_named_constructors, clippy::struct_excessive_bools, clippy::disallowed_names, clippy::type_complexity)]
        // A link to a type names its place, whether or not it is imported beside.
        #![allow(rustdoc::redundant_explicit_links)]
        // What a vendor has deprecated still works, and is used by what is not deprecated.
        #![allow(deprecated)]
        #(#modules)*
        #[allow(dead_code)]
        pub mod runtime;
        #(#shown)*
        #[cfg(feature = "stream")]
        pub use futures_core;
        pub use {bytes, http, jiff, rust_decimal, secrecy, serde, serde_json};
    };
    format::file(&output::generated(), tokens)
}

/// `endpoints.md`: what an API can do, for the crate's page and the API's.
pub(crate) fn endpoints(api: &Api) -> String {
    markdown(&api.endpoints)
}

/// `first_call.md`: how a newcomer makes a client of an API and sends a request.
pub(crate) fn first_call(krate: &Crate, api: &Api) -> Option<String> {
    let first = api.first.as_ref()?;
    let mut lines = first.intro.clone();
    lines.extend(sample::first_call(krate, api, first));
    Some(markdown(&lines))
}

fn markdown(lines: &[String]) -> String {
    let mark = output::generated().replace("// ", "");
    let mut text = format!("<!-- {mark} -->\n\n");
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    text
}
