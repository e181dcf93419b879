//! `replay/`: a program beside the client that reads recorded responses as calls do. Users never compile it.

use quote::quote;

use super::{File, format, runtime};
use crate::ir::Crate;
use crate::output;

/// The folder of the program, below the client's.
pub(crate) const REPLAY: &str = "replay/";

/// What is the same for every client.
const MAIN: &str = include_str!("replay/main.rs");

pub(crate) fn emit(krate: &Crate) -> [File; 3] {
    let mark = output::copied_from("generator/src/emit/replay/main.rs");
    [
        ("Cargo.toml", manifest(krate)),
        ("src/main.rs", format!("{mark}\n\n{MAIN}")),
        ("src/operations.rs", operations(krate)),
    ]
    .map(|(path, text)| (format!("{REPLAY}{path}"), text))
}

/// All APIs of the client, and no transport.
fn manifest(krate: &Crate) -> String {
    let name = &krate.package.name;
    let rust = serde_json::Value::from(krate.package.rust.as_str());
    let mark = output::generated().replace("//", "#");
    let features = krate.apis.iter().map(|api| format!("\"{}\"", api.feature));
    let features = features.collect::<Vec<_>>().join(", ");
    let dependencies = runtime::section("dependencies");
    let base64 = dependencies
        .lines()
        .find(|line| line.starts_with("base64 = "))
        .unwrap_or_default();
    format!(
        "{mark}

[package]
name = \"{name}-replay\"
version = \"0.0.0\"
edition = \"2024\"
rust-version = {rust}
description = \"Reads recorded responses as {name} does, for `cargo xtask verify`.\"
publish = false

[[bin]]
name = \"{name}-replay\"
path = \"src/main.rs\"
test = false
doc = false

[dependencies]
# Bodies are bytes, and lines are text.
{base64}
# The decoders.
client = {{ package = \"{name}\", path = \"..\", default-features = false, features = [{features}] }}
"
    )
}

/// Which decoder reads the responses of an endpoint.
fn operations(krate: &Crate) -> String {
    let arms = krate.apis.iter().flat_map(|api| {
        let (feature, module) = (&api.feature, &api.module);
        api.modules.iter().flat_map(move |file| {
            // Bytes are as they came.
            let requests = file.requests();
            let requests = requests.filter(|request| !request.decode.is_bytes());
            requests.map(move |request| {
                let (file, ident) = (&file.ident, &request.sent.ident);
                let operation = &request.recorded;
                let decode = match request.decode.codec() {
                    None => quote!(decode),
                    Some(_) => quote!(decode_coded),
                };
                quote! {
                    (#feature, #operation) => #decode::<client::#module::#file::#ident>,
                }
            })
        })
    });
    let tokens = quote! {
        //! The decoder of each operation.


        // What a vendor has deprecated still works, and not every client has values of a codec.
        #![allow(deprecated, unused_imports)]
        use crate::{Decode, decode, decode_coded};

        pub(crate) fn decoder(api: &str, operation: &str) -> Option<Decode> {
            let decoder: Decode = match (api, operation) {
                #(#arms)*
                _ => return None,
            };
            Some(decoder)
        }
    };
    format::file(&output::generated(), tokens)
}
