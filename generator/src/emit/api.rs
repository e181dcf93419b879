//! The module of one API: its client, its table of endpoints, its types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::format;
use crate::ir::{Api, Auth, Crate, Layout, Rate};
use crate::output;

pub(crate) fn emit(krate: &Crate, api: &Api) -> String {
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
    let client = client(krate, api);
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
    let doc = docs::outer(&[format!(
        "{} as a type: it ties requests to the client that may send them.",
        api.title
    )]);
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

fn client(krate: &Crate, api: &Api) -> TokenStream {
    let marker = &api.marker;
    let base = &api.base;
    let alias = docs::outer(&[format!("Sends requests to {}.", api.title)]);
    let vars: Vec<_> = api.vars.iter().map(|var| &var.ident).collect();
    let wires = api.vars.iter().map(|var| &var.wire);
    let secrets = secrets(&api.auth);
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
    let new = docs::outer(&new_docs(krate, api, &secrets));
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

            /// Starts a client whose transport, timeouts, retries or limits are not the usual ones.
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

fn new_docs(krate: &Crate, api: &Api, secrets: &[&proc_macro2::Ident]) -> Vec<String> {
    let mut lines = vec![
        "A client with the usual settings.".to_owned(),
        String::new(),
    ];
    lines.extend(
        api.vars
            .iter()
            .map(|var| format!("- `{}`: {}", var.ident, var.docs)),
    );
    lines.extend(
        secrets.iter().map(|name| {
            format!("- `{name}`: kept secret; never printed, never sent to another host")
        }),
    );
    if lines.len() > 2 {
        lines.push(String::new());
    }
    lines.push(
        "It never fails: a value that cannot be sent is reported by the first call, before anything is sent."
            .to_owned(),
    );
    let (lib, module) = (&krate.package.lib, &api.module);
    let arguments = arguments(api);
    let arguments: Vec<_> = arguments.iter().map(|name| format!("\"{name}\"")).collect();
    lines.extend([
        String::new(),
        "```".to_owned(),
        format!(
            "let client = {lib}::{module}::Client::new({});",
            arguments.join(", ")
        ),
        "```".to_owned(),
    ]);
    lines
}

/// What the client's constructor is given in examples: the parameters' names.
pub(crate) fn arguments(api: &Api) -> Vec<String> {
    let vars = api.vars.iter().map(|var| &var.ident);
    vars.chain(secrets(&api.auth))
        .map(ToString::to_string)
        .collect()
}

fn secrets(auth: &Auth) -> Vec<&proc_macro2::Ident> {
    match auth {
        Auth::None => Vec::new(),
        Auth::Basic { user, password } => std::iter::once(user).chain(password).collect(),
        Auth::Bearer { token: secret } | Auth::Query { secret, .. } => vec![secret],
        Auth::Header { secrets, .. } => secrets.iter().collect(),
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
            let names = crate::units::placeholders(value);
            quote!(crate::runtime::Auth::header(#name, #value, vec![#((#names, #secrets.into())),*]))
        }
        Auth::Query { name, secret } => quote!(crate::runtime::Auth::query(#name, #secret.into())),
    }
}

fn layout(layout: &Layout) -> TokenStream {
    let (ident, pattern) = (&layout.ident, &layout.pattern);
    let doc = docs::outer(&[format!("The vendor's `{pattern}`.")]);
    quote! {
        #doc
        #[derive(Debug)]
        pub(crate) enum #ident {}

        impl crate::runtime::codec::DateLayout for #ident {
            const PATTERN: &'static str = #pattern;
        }
    }
}
