//! Calls in docs, each compiled as a doctest.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::expr;
use super::format;
use crate::ir::{Api, Crate, FirstCall, Gives, Sample, SampleArgument, Uses};

/// The `# Example` of a request, for those who have a client.
pub(crate) fn of_client(krate: &Crate, api: &Api, module: &Ident, example: &Sample) -> Vec<String> {
    let (lib, api_module) = (&krate.package.lib, &api.module);
    let argument = format!("client: &{lib}::{api_module}::Client");
    let call = call(krate, example, &quote!(client));
    let heading = ["", "# Example", ""].map(str::to_owned);
    let lines = block(krate, api, module, &example.uses, &argument, &call);
    heading.into_iter().chain(lines).collect()
}

/// The same for those who have no client yet.
pub(crate) fn first_call(krate: &Crate, api: &Api, first: &FirstCall) -> Vec<String> {
    let arguments = first.arguments.iter().map(|value| given(value, None));
    let call = call(krate, &first.example, &quote!(&client));
    let call = quote! {
        let client = Client::new(#(#arguments),*);
        #call
    };
    let (module, uses) = (&first.module, &first.example.uses);
    block(krate, api, module, uses, "", &call)
}

/// An argument of a client; `api` leads to its types where they are not in scope.
pub(crate) fn given(given: &SampleArgument, api: Option<&TokenStream>) -> TokenStream {
    match given {
        SampleArgument::Text(text) => quote!(#text),
        SampleArgument::Number => quote!(1),
        SampleArgument::Variant(ty, variant) => {
            let api = api.into_iter();
            quote!(#(#api::)* #ty::#variant)
        }
    }
}

fn call(krate: &Crate, example: &Sample, client: &TokenStream) -> TokenStream {
    let lib = format_ident!("{}", krate.package.lib);
    let call = expr::build(&lib, &example.call);
    match &example.gives {
        Gives::Nothing => quote!(#call.send(#client).await?;),
        Gives::Value(name) => quote!(let #name = #call.send(#client).await?;),
        Gives::Items(name) => {
            let shown = format!("{{{name}:?}}");
            quote! {
                let mut items = #call.items(#client);
                while let Some(#name) = items.next().await {
                    let #name = #name?;
                    println!(#shown);
                }
            }
        }
    }
}

/// The code as Markdown; its function takes `argument`.
fn block(
    krate: &Crate,
    api: &Api,
    module: &Ident,
    uses: &Uses,
    argument: &str,
    call: &TokenStream,
) -> Vec<String> {
    let lib = format_ident!("{}", krate.package.lib);
    let mut lines = vec![
        "```no_run".to_owned(),
        format!("# async fn example({argument}) -> Result<(), Box<dyn std::error::Error>> {{"),
    ];
    let uses = self::uses(&lib, api, module, uses);
    lines.extend(format::statements(&quote!(#uses #call)));
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    lines
}

/// One `use` of all names.
pub(crate) fn uses(lib: &Ident, api: &Api, module: &Ident, uses: &Uses) -> TokenStream {
    let api = &api.module;
    let types = uses.types.iter().map(|name| quote!(#name));
    let requests = match uses.requests.as_slice() {
        [] => None,
        [request] => Some(quote!(#module::#request)),
        requests => Some(quote!(#module::{#(#requests),*})),
    };
    let names: Vec<_> = types.chain(requests).collect();
    match names.as_slice() {
        [name] => quote!(use #lib::#api::#name;),
        names => quote!(use #lib::#api::{#(#names),*};),
    }
}
