//! `lib.rs`: the crate page and the modules.

use std::fmt::Write;

use quote::quote;

use super::docs;
use crate::format;
use crate::ir::{Api, Crate};
use crate::output;

pub(crate) fn emit(krate: &Crate) -> String {
    let mut lines = vec![crate::lower::plain(&krate.package.about), String::new()];
    lines.extend(guide(krate));
    let doc = docs::inner(&lines);
    let tables = krate.apis.iter().map(|api| {
        let feature = &api.feature;
        let path = format!("{}/endpoints.md", api.module);
        quote!(#![cfg_attr(feature = #feature, doc = include_str!(#path))])
    });
    let modules = krate.apis.iter().map(|api| {
        let (feature, module) = (&api.feature, &api.module);
        quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        }
    });
    let tokens = quote! {
        #doc
        #(#tables)*
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
        // Fields and values have the vendors' names, and setters take `self`.
        #![allow(clippy::should_implement_trait, clippy::wrong_self_convention, clippy::self_named_constructors, clippy::struct_excessive_bools)]
        // What a vendor has deprecated still works, and is used by what is not deprecated.
        #![allow(deprecated)]
        #(#modules)*
        #[cfg(feature = "replay")]
        #[doc(hidden)]
        #[rustfmt::skip]
        pub mod replay;
        #[allow(dead_code)]
        mod runtime;
        pub use runtime::*;
        pub use {bytes, http, jiff, rust_decimal, secrecy, serde, serde_json};
        #[cfg(feature = "stream")]
        pub use futures_core;
    };
    format::file(&output::generated(), tokens)
}

/// `endpoints.md`: what an API can do, for the crate's page and the API's.
pub(crate) fn endpoints(api: &Api) -> String {
    let mark = output::generated().replace("// ", "");
    let mut text = format!("<!-- {mark} -->\n\n# Endpoints of {}\n\n", api.title);
    text.push_str("| request | endpoint | |\n|---|---|---|\n");
    for module in &api.modules {
        for request in module.requests() {
            let (ident, operation) = (&request.sent.ident, &request.operation);
            let path = format!("crate::{}::{}::{ident}", api.module, module.ident);
            let summary = request.summary.replace('|', "\\|");
            let _ = writeln!(
                text,
                "| [`{ident}`]({path}) | `{} {}` | {summary} |",
                operation.method, operation.path
            );
        }
    }
    text
}

/// What a newcomer needs to know, with the first API's first update as the example.
fn guide(krate: &Crate) -> Vec<String> {
    let text = include_str!("guide.md").replace("api_client", &krate.package.lib);
    text.lines()
        .map(str::to_owned)
        .chain([String::new()])
        .collect()
}
