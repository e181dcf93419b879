//! `tests/wire.rs`: each example of the specs, sent to a mock that sees the wire.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::expr;
use crate::format;
use crate::ir::{Api, Auth, Crate, Expr, Module, Part, Request, Sending, Type, WireTest};
use crate::output;

pub(crate) fn emit(krate: &Crate) -> String {
    let lib = format_ident!("{}", krate.package.lib);
    let apis = krate
        .apis
        .iter()
        .filter(|api| tests(api).next().is_some())
        .map(|api| self::api(&lib, api));
    let tokens = quote! {
        //! Every example of the specs: the call goes out byte for byte as documented, and its answer survives a round trip.
        #![cfg(all(feature = "blocking", feature = "testing"))]
        #![allow(deprecated, clippy::approx_constant)]
        #(#apis)*
    };
    format::file(&output::generated(), tokens)
}

fn tests(api: &Api) -> impl Iterator<Item = (&Module, &Request, &WireTest)> {
    api.modules.iter().flat_map(|module| {
        module.requests().flat_map(move |request| {
            request
                .wire_tests
                .iter()
                .map(move |test| (module, request, test))
        })
    })
}

fn api(lib: &Ident, api: &Api) -> TokenStream {
    let (module, feature) = (&api.module, &api.feature);
    let arguments: Vec<_> = api
        .vars
        .iter()
        .map(|var| crate::lower::sample_var(&var.wire))
        .chain(std::iter::repeat_n(KEY.to_owned(), secrets(&api.auth)))
        .collect();
    let headers = api
        .headers
        .iter()
        .map(|(name, value)| (name.to_lowercase(), value.clone()))
        .chain(authorization(&api.auth));
    let headers = headers.map(|(name, value)| quote!((#name, #value)));
    // Names of the module that no test takes; requests of two files may have one name.
    let mut taken = BTreeSet::from(["client".to_owned(), "assert_headers".to_owned()]);
    let tests = tests(api).map(|(file, request, test)| {
        let mut name = test.ident.to_string();
        let file_name = file.ident.to_string();
        while !taken.insert(name.clone()) {
            // A keyword has a `_` at its end.
            name = format!("{}_{name}", file_name.trim_end_matches('_'));
        }
        let name = format_ident!("{name}");
        self::test(lib, api, file, request, test, &name)
    });
    let tests: Vec<_> = tests.collect();
    let round_trips = self::tests(api)
        .any(|(_, request, test)| reads(request, test))
        .then(|| quote!(use #lib::testing::assert_round_trip;));
    quote! {
        #[cfg(feature = #feature)]
        #[rustfmt::skip]
        mod #module {
            use #lib::testing::MockTransport;
            #round_trips

            type TestResult = Result<(), Box<dyn std::error::Error>>;

            const HEADERS: &[(&str, &str)] = &[#(#headers),*];

            fn client(mock: &MockTransport) -> #lib::#module::Client {
                #lib::#module::Client::builder(#(#arguments),*).blocking_transport(mock.clone()).into_client()
            }

            fn assert_headers(mock: &MockTransport, own: &[(&str, &str)]) {
                for request in mock.requests() {
                    // A call's own header stands in the place of the API's.
                    let usual = HEADERS.iter().filter(|(name, _)| own.iter().all(|(other, _)| other != name));
                    for (name, value) in usual.chain(own) {
                        let sent = request.headers().get(*name).map(|value| value.as_bytes());
                        assert_eq!(sent, Some(value.as_bytes()), "{name}");
                    }
                }
            }

            #(#tests)*
        }
    }
}

fn test(
    lib: &Ident,
    api: &Api,
    file: &Module,
    request: &Request,
    test: &WireTest,
    name: &Ident,
) -> TokenStream {
    let mut names = BTreeSet::new();
    if let Expr::Build(build) = &test.value {
        expr::names(build, &mut names);
    }
    let uses = expr::uses(lib, api, &file.ident, request, &names);
    let value = expr::expr(lib, &test.value, false);
    let status = Literal::u16_unsuffixed(test.status);
    let method = request.operation.method.to_string();
    let target = signed(&api.auth, &test.target);
    let response = raw(test.response.as_deref().unwrap_or(""));
    let sent = sent(lib, &method, &target, &test.request);
    let payload = match &test.payload {
        Some(json) => raw(json),
        None => quote!(response),
    };
    let round_trip = if reads(request, test) {
        quote! {
            let answer = call.send_blocking(&client(&mock))?;
            assert_round_trip(&answer, #payload);
        }
    } else {
        quote!(call.send_blocking(&client(&mock))?;)
    };
    let headers = test.headers.iter().map(|(name, value)| {
        let name = name.to_lowercase();
        quote!((#name, #value))
    });
    quote! {
        #[test]
        fn #name() -> TestResult {
            #(#uses)*
            let mock = MockTransport::new();
            let response = #response;
            mock.reply(#status, response);
            let call = #value;
            #round_trip
            #sent
            assert_headers(&mock, &[#(#headers),*]);
            Ok(())
        }
    }
}

/// The check of method, target and body.
fn sent(lib: &Ident, method: &str, target: &str, body: &Sending) -> TokenStream {
    match body {
        Sending::Nothing => quote!(mock.assert_sent(#method, #target, None);),
        Sending::Json(json) => {
            let json = raw(json);
            quote!(mock.assert_sent(#method, #target, Some(#json));)
        }
        Sending::Form(pairs) => {
            let pairs = pairs.iter().map(|(name, value)| quote!((#name, #value)));
            quote!(mock.assert_sent_form(#method, #target, &[#(#pairs),*]);)
        }
        Sending::Parts(parts) => {
            let parts = parts.iter().map(|(name, part)| match part {
                Part::Text(text) => quote!(#lib::testing::Part::text(#name, #text)),
                Part::File(file) => {
                    let (file_name, content) = (&file.name, &file.content);
                    let kind = file.content_type.as_deref();
                    let kind = kind.unwrap_or("application/octet-stream");
                    quote!(#lib::testing::Part::file(#name, #file_name, #kind, #content))
                }
            });
            quote!(mock.assert_sent_parts(#method, #target, &[#(#parts),*]);)
        }
    }
}

/// Whether there is an answer to be read and written back.
fn reads(request: &Request, test: &WireTest) -> bool {
    test.reads && test.response.is_some() && request.output != Type::Unit
}

/// JSON as a raw literal.
fn raw(json: &str) -> TokenStream {
    let json = &crate::json::visible(json);
    let fence = "#".repeat(
        (1..=json.len() + 1)
            .find(|count| !json.contains(&format!("\"{}", "#".repeat(*count))))
            .unwrap_or(1),
    );
    let literal = if json.is_empty() {
        "\"\"".to_owned()
    } else {
        format!("r{fence}\"{json}\"{fence}")
    };
    literal.parse().unwrap_or_else(|_| quote!(#json))
}

/// The secret of every wire test.
const KEY: &str = "wire-test";

/// The target with the secret that stands in the query.
fn signed(auth: &Auth, target: &str) -> String {
    match auth {
        Auth::Query { name, .. } => {
            let mark = if target.contains('?') { '&' } else { '?' };
            let pair = form_urlencoded::Serializer::new(String::new())
                .append_pair(name, KEY)
                .finish();
            format!("{target}{mark}{pair}")
        }
        _ => target.to_owned(),
    }
}

/// The header that proves who calls, made with [`KEY`].
fn authorization(auth: &Auth) -> Option<(String, String)> {
    let value = match auth {
        Auth::None | Auth::Query { .. } => return None,
        Auth::Header {
            name,
            value,
            secrets,
        } => {
            let filled = crate::units::placeholders(value)
                .iter()
                .take(secrets.len())
                .fold(value.clone(), |value, name| {
                    value.replace(&format!("{{{name}}}"), KEY)
                });
            return Some((name.to_lowercase(), filled));
        }
        Auth::Bearer { .. } => format!("Bearer {KEY}"),
        // `wire-test:` and `wire-test:wire-test` in base 64.
        Auth::Basic { password: None, .. } => "Basic d2lyZS10ZXN0Og==".to_owned(),
        Auth::Basic {
            password: Some(_), ..
        } => "Basic d2lyZS10ZXN0OndpcmUtdGVzdA==".to_owned(),
    };
    Some(("authorization".to_owned(), value))
}

fn secrets(auth: &Auth) -> usize {
    match auth {
        Auth::None => 0,
        Auth::Basic { password, .. } => 1 + usize::from(password.is_some()),
        Auth::Bearer { .. } | Auth::Query { .. } => 1,
        Auth::Header { secrets, .. } => secrets.len(),
    }
}
