//! `tests/wire/`: each example of the specs, sent to a mock that sees the wire; a file per resource.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::format;
use super::{File, docs, expr, sample, types};
use crate::ir::{Api, Crate, Module, Part, Reading, Request, Sending, Usual, WireTest};
use crate::output;

pub(crate) fn emit(krate: &Crate) -> Vec<File> {
    let lib = format_ident!("{}", krate.package.lib);
    let apis: Vec<_> = krate
        .apis
        .iter()
        .filter(|api| modules(api).next().is_some())
        .collect();
    let mut files = vec![("tests/wire/main.rs".to_owned(), main(krate, &lib, &apis))];
    for api in apis {
        let folder = format!("tests/wire/{}", api.module);
        files.push((format!("{folder}/mod.rs"), shared(&lib, api)));
        files.extend(modules(api).map(|module| {
            let path = format!("{folder}/{}.rs", module.ident);
            (path, self::module(&lib, api, module))
        }));
    }
    files
}

/// The modules of an API that have tests.
fn modules(api: &Api) -> impl Iterator<Item = &Module> {
    let modules = api.modules.iter();
    modules.filter(|module| tests(module).next().is_some())
}

fn tests(module: &Module) -> impl Iterator<Item = (&Request, &WireTest)> {
    module.requests().flat_map(|request| {
        let tests = request.wire_tests.iter();
        tests.map(move |test| (request, test))
    })
}

/// The root of the tests: what those of all APIs share.
fn main(krate: &Crate, lib: &Ident, apis: &[&Api]) -> String {
    let doc = docs::inner(&krate.wire_docs);
    let modules = apis.iter().map(|api| {
        let (module, feature) = (&api.module, &api.shared_feature);
        quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            mod #module;
        }
    });
    let mut all = apis
        .iter()
        .flat_map(|api| self::modules(api))
        .flat_map(self::tests);
    let no_headers = all
        .any(|(_, test)| !matches!(test.usual, Usual::Sent))
        .then(|| {
            quote! {
            #[allow(dead_code)]
            fn assert_no_headers(mock: &#lib::testing::MockTransport, usual: &[(&str, &str)]) {
                for request in mock.requests() {
                    for (name, _) in usual {
                        assert!(!request.headers().contains_key(*name), "{name}");
                    }
                }
            }
            }
        });
    let tokens = quote! {
        #doc
        #![cfg(all(feature = "blocking", feature = "testing"))]
        #![allow(deprecated, clippy::approx_constant)]
        #(#modules)*

        #[allow(dead_code)]
        type TestResult = Result<(), Box<dyn std::error::Error>>;

        #no_headers

        #[allow(dead_code)]
        fn assert_headers(mock: &#lib::testing::MockTransport, usual: &[(&str, &str)], own: &[(&str, &str)]) {
            for request in mock.requests() {
                // A call's own header stands in the place of the API's.
                let usual = usual.iter().filter(|(name, _)| own.iter().all(|(other, _)| other != name));
                for (name, value) in usual.chain(own) {
                    let sent = request.headers().get(*name).map(|value| value.as_bytes());
                    assert_eq!(sent, Some(value.as_bytes()), "{name}");
                }
            }
        }
    };
    format::file(&output::generated(), tokens)
}

/// What the tests of an API share.
fn shared(lib: &Ident, api: &Api) -> String {
    let module = &api.module;
    let modules = modules(api).map(|module| {
        let (feature, ident) = (&module.feature, &module.ident);
        quote!(#[cfg(feature = #feature)] mod #ident;)
    });
    let here = quote!(#lib::#module);
    let arguments = api.wire.arguments.iter();
    let arguments = arguments.map(|value| sample::given(value, Some(&here)));
    let token =
        api.wire.token.iter().map(
            |token| quote!(.blocking_credentials(|_| Ok(#lib::Secrets::new("token", #token)))),
        );
    let headers = pairs(&api.wire.headers);
    let settings = api.wire.settings.iter().map(|(name, value)| {
        let value = sample::given(value, Some(&here));
        quote!(.#name(#value))
    });
    let tokens = quote! {
        #(#modules)*

        #[allow(dead_code)]
        const HEADERS: &[(&str, &str)] = &[#(#headers),*];

        #[allow(dead_code)]
        fn client(mock: &#lib::testing::MockTransport) -> #lib::#module::Client {
            #lib::#module::Client::builder(#(#arguments),*) #(#token)* #(#settings)* .blocking_transport(mock.clone()).into_client()
        }
    };
    format::file(&output::generated_from(&api.source), tokens)
}

fn pairs(pairs: &[(String, String)]) -> impl Iterator<Item = TokenStream> {
    let pairs = pairs.iter();
    pairs.map(|(name, value)| quote!((#name, #value)))
}

fn module(lib: &Ident, api: &Api, module: &Module) -> String {
    let uses = sample::uses(lib, api, &module.ident, &module.wire_uses);
    let head = quote! {
        #uses
        use #lib::testing;
    };
    let tests = tests(module).map(|(request, test)| self::test(lib, request, test));
    let header = output::generated_from(&module.source);
    format::pieces(&header, std::iter::once(head).chain(tests))
}

fn test(lib: &Ident, request: &Request, test: &WireTest) -> TokenStream {
    let name = &test.ident;
    let call = expr::build(lib, &test.call);
    let method = request.operation.method.to_string();
    let response = raw(&test.response);
    let sent = sent(&method, &test.target, &test.request);
    let headers = pairs(&test.headers);
    let reply = reply(test);
    let status = Literal::u16_unsuffixed(test.status);
    let send = quote!(call.send_blocking(&super::client(&mock))?);
    let check = match &test.usual {
        Usual::Sent => quote!(crate::assert_headers(&mock, super::HEADERS, &[#(#headers),*]);),
        Usual::Absent => quote! {
            crate::assert_headers(&mock, &[], &[#(#headers),*]);
            crate::assert_no_headers(&mock, super::HEADERS);
        },
        Usual::Resigned { sent, absent } => {
            let (sent, absent) = (pairs(sent), pairs(absent));
            quote! {
                crate::assert_headers(&mock, &[#(#sent),*], &[#(#headers),*]);
                crate::assert_no_headers(&mock, &[#(#absent),*]);
            }
        }
    };
    let read = match &test.read {
        Reading::Nothing => quote!(#send;),
        Reading::Response => {
            let same = round_trip(request, &quote!(response));
            quote!(let value = #send; #same)
        }
        Reading::Bytes { optional: false } => quote!(assert_eq!(#send, response);),
        Reading::Bytes { optional: true } => quote! {
            assert_eq!(#send.as_deref(), Some(response.as_bytes()));
        },
        Reading::Part(part) => {
            let same = round_trip(request, &raw(part));
            quote!(let value = #send; #same)
        }
        Reading::Failure(ty) => {
            let (ty, fails) = (types::ty(ty), fails(lib));
            quote! {
                #fails
                assert_eq!(error.status().map(|status| status.as_u16()), Some(#status));
                let value: #ty = error.json()?;
                testing::assert_round_trip(&value, response);
            }
        }
        Reading::Denied(code) => {
            let fails = fails(lib);
            let code = code
                .iter()
                .map(|code| quote!(assert_eq!(error.code().as_deref(), Some(#code));));
            quote! {
                #fails
                assert_eq!(error.kind(), #lib::ErrorKind::Failed);
                #(#code)*
            }
        }
    };
    quote! {
        #[test]
        fn #name() -> crate::TestResult {
            let mock = testing::MockTransport::new();
            let response = #response;
            #reply
            let call = #call;
            #read
            #sent
            #check
            Ok(())
        }
    }
}

/// The value that was read says what the response says.
fn round_trip(request: &Request, response: &TokenStream) -> TokenStream {
    let ident = &request.sent.ident;
    match request.decode.codec() {
        None => quote!(testing::assert_round_trip(&value, #response);),
        Some(_) => quote!(testing::assert_rewritten::<#ident>(&value, #response);),
    }
}

/// What the mock responds with.
fn reply(test: &WireTest) -> TokenStream {
    let status = Literal::u16_unsuffixed(test.status);
    if test.response_headers.is_empty() {
        return quote!(mock.reply(#status, response););
    }
    let headers = test.response_headers.iter();
    let headers = headers.map(|(name, value)| quote!(.header(#name, #value)));
    quote! {
        let reply = http::Response::builder().status(#status)#(#headers)*;
        mock.reply_with(reply.body(response.into())?);
    }
}

/// Sends a call that fails.
fn fails(lib: &Ident) -> TokenStream {
    quote! {
        let once = #lib::RequestOptions::new().no_retry();
        let Err(error) = call.send_blocking(&super::client(&mock).with_options(once)) else {
            panic!("the call fails");
        };
    }
}

/// The check of method, target and body.
fn sent(method: &str, target: &str, body: &Sending) -> TokenStream {
    match body {
        Sending::Nothing => quote!(mock.assert_sent(#method, #target, None);),
        Sending::Json(json) => {
            let json = raw(json);
            quote!(mock.assert_sent(#method, #target, Some(#json));)
        }
        Sending::Bytes(content) => {
            quote!(mock.assert_sent_bytes(#method, #target, #content.as_bytes());)
        }
        Sending::Form(pairs) => {
            let pairs = pairs.iter().map(|(name, value)| quote!((#name, #value)));
            quote!(mock.assert_sent_form(#method, #target, &[#(#pairs),*]);)
        }
        Sending::Parts(parts) => {
            let parts = parts.iter().map(|(name, part)| match part {
                Part::Text(text) => quote!(testing::Part::text(#name, #text)),
                Part::File(file) => {
                    let (file_name, content) = (&file.name, &file.content);
                    let kind = file.content_type.as_deref();
                    let kind = kind.unwrap_or("application/octet-stream");
                    quote!(testing::Part::file(#name, #file_name, #kind, #content))
                }
            });
            quote!(mock.assert_sent_parts(#method, #target, &[#(#parts),*]);)
        }
    }
}

/// JSON as a raw literal.
fn raw(json: &str) -> TokenStream {
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
