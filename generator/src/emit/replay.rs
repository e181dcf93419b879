//! `replay.rs`: which decoder reads the recorded answers of an endpoint.

use quote::quote;

use crate::format;
use crate::ir::Crate;
use crate::output;

pub(crate) fn emit(krate: &Crate) -> String {
    let arms = krate.apis.iter().flat_map(|api| {
        let (feature, module) = (&api.feature, &api.module);
        api.modules.iter().flat_map(move |file| {
            file.requests().map(move |request| {
                let (file, ident) = (&file.ident, &request.sent.ident);
                let operation = format!("{file}.{}", request.operation.id);
                quote! {
                    (#feature, #operation) => Some(replay::decode::<crate::#module::#file::#ident>),
                }
            })
        })
    });
    let tokens = quote! {
        //! Recorded answers, by endpoint: for the generator's `verify`, and no promise of this crate.
        use crate::runtime::{Error, testing::replay};
        pub use replay::message;

        type Decode = fn(u16, &[u8]) -> Result<String, Error>;

        /// Reads a successful answer and writes what was read as JSON; `None` when there is no such operation.
        pub fn decode(api: &str, operation: &str, status: u16, body: &[u8]) -> Option<Result<String, Error>> {
            let decode: Option<Decode> = match (api, operation) {
                #(#arms)*
                _ => None,
            };
            decode.map(|decode| decode(status, body))
        }
    };
    format::file(&output::generated(), tokens)
}
