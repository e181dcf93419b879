//! IR into files: short fragments, none of which decides anything.

mod api;
mod client;
mod docs;
mod expr;
mod extra;
pub(crate) mod format;
mod manifest;
mod model;
mod module;
mod newtype;
mod oneof;
mod replay;
mod request;
mod root;
pub(crate) mod runtime;
mod sample;
mod sent;
mod setters;
mod string_enum;
mod table;
mod tokens;
mod types;
mod union;
mod wire_tests;

use crate::ir::Crate;
pub(crate) use replay::REPLAY;

/// A file of the emitted crate: path and text.
pub(crate) type File = (String, String);

/// Every file that the specs decide.
pub(crate) fn emit(krate: &Crate) -> Vec<File> {
    let mut files = vec![
        ("Cargo.toml".to_owned(), manifest::emit(krate)),
        ("src/lib.rs".to_owned(), root::emit(krate)),
    ];
    files.extend(replay::emit(krate));
    files.extend(wire_tests::emit(krate));
    for api in &krate.apis {
        files.push((
            format!("src/{}/endpoints.md", api.module),
            root::endpoints(api),
        ));
        files.extend(
            root::first_call(krate, api)
                .map(|text| (format!("src/{}/first_call.md", api.module), text)),
        );
        files.push((format!("src/{}/mod.rs", api.module), api::emit(api)));
        for module in &api.modules {
            files.push((
                format!("src/{}/{}.rs", api.module, module.ident),
                module::emit(krate, api, module),
            ));
        }
    }
    files
}
