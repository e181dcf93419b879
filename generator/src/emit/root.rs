//! `lib.rs`: the crate page and the modules.

use std::fmt::Write;

use quote::quote;

use super::{docs, expr};
use crate::format;
use crate::ir::{Api, Crate};
use crate::output;

pub(crate) fn emit(krate: &Crate) -> String {
    let (before, after) = guide(krate);
    let mut lines = vec![crate::lower::plain(&krate.package.about), String::new()];
    lines.extend(before);
    let (before, after) = (docs::inner(&lines), docs::inner(&after));
    let calls = krate.apis.iter().filter_map(|api| {
        api.first()?;
        let feature = &api.feature;
        let path = format!("{}/first_call.md", api.module);
        Some(quote!(#![cfg_attr(feature = #feature, doc = include_str!(#path))]))
    });
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
        #before
        #(#calls)*
        #after
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

/// `first_call.md`: how a newcomer makes a client of an API and sends a request.
pub(crate) fn first_call(krate: &Crate, api: &Api) -> Option<String> {
    let (module, request) = api.first()?;
    let mark = output::generated().replace("// ", "");
    let mut text = format!("<!-- {mark} -->\n\nWith {}:\n\n", api.title);
    let arguments = super::api::arguments(api);
    for line in expr::first_call(krate, api, &module.ident, request, &arguments) {
        text.push_str(&line);
        text.push('\n');
    }
    Some(text)
}

/// What a newcomer needs to know, before and after the first calls.
fn guide(krate: &Crate) -> (Vec<String>, Vec<String>) {
    let text = include_str!("guide.md")
        .replace("api_client", &krate.package.lib)
        .replace("api-client", &krate.package.name);
    let (before, after) = text
        .split_once("<!-- first calls -->\n")
        .unwrap_or((&text, ""));
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let mut after = lines(after);
    after.push(String::new());
    (lines(before), after)
}
