//! The client of one API: its constructors, and what its builder alone can be told.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, string_enum, types};
use crate::ir::{
    Argument, ArgumentKind, Client, ClientConstructor, Credential, Environment, Setting, Token,
};

pub(crate) fn emit(marker: &Ident, client: &Client) -> TokenStream {
    let alias = docs::outer(&client.alias);
    let constructors = client
        .constructors
        .iter()
        .map(|constructor| self::constructor(marker, client, constructor));
    let bare = client.constructors.first();
    let default = bare
        .filter(|constructor| constructor.arguments.is_empty())
        .map(|_| {
            quote! {
                impl Default for Client {
                    fn default() -> Self {
                        Self::new()
                    }
                }
            }
        });
    let methods = methods(client);
    let builder = (!methods.is_empty()).then(|| {
        quote! {
            impl runtime::ClientBuilder<#marker> {
                #(#methods)*
            }
        }
    });
    let environment = client.environment.as_ref().map(environment);
    let enums = client.enums.iter().map(string_enum::emit);
    quote! {
        #alias
        pub type Client = runtime::Client<#marker>;

        impl Client {
            #(#constructors)*
        }

        #default
        #builder
        #environment
        #(#enums)*
    }
}

fn constructor(marker: &Ident, client: &Client, constructor: &ClientConstructor) -> TokenStream {
    let ClientConstructor {
        new,
        builder,
        arguments,
        ..
    } = constructor;
    let (doc, builder_doc) = (
        docs::outer(&constructor.docs),
        docs::outer(&constructor.builder_docs),
    );
    let base = &client.base;
    let names: Vec<_> = arguments.iter().map(|argument| &argument.ident).collect();
    let taken: Vec<_> = arguments.iter().map(parameter).collect();
    let many = (arguments.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let auth = auth(&constructor.auth);
    let given = arguments.iter().map(|argument| {
        let value = value(argument);
        let wire = &argument.wire;
        match argument.kind {
            ArgumentKind::Secret => quote!(.secret(#wire, #value)),
            ArgumentKind::Text | ArgumentKind::Value(_) => quote!(.argument(#wire, #value)),
        }
    });
    let defaults = client.settings.iter().filter_map(|setting| {
        let (wire, default) = (&setting.argument.wire, setting.default.as_ref()?);
        Some(quote!(.argument(#wire, #default)))
    });
    quote! {
        #doc
        #many
        pub fn #new(#(#taken),*) -> Self {
            Self::#builder(#(#names),*).into_client()
        }

        #builder_doc
        #many
        pub fn #builder(#(#taken),*) -> runtime::ClientBuilder<#marker> {
            runtime::ClientBuilder::new(runtime::Base::new(#base), #auth)
                #(#given)*
                #(#defaults)*
        }
    }
}

fn parameter(argument: &Argument) -> TokenStream {
    let name = &argument.ident;
    match &argument.kind {
        ArgumentKind::Text => quote!(#name: impl Into<String>),
        ArgumentKind::Secret => quote!(#name: impl Into<secrecy::SecretString>),
        ArgumentKind::Value(ty) => {
            let ty = types::ty(ty);
            quote!(#name: #ty)
        }
    }
}

/// An argument as the builder takes it.
fn value(argument: &Argument) -> TokenStream {
    let name = &argument.ident;
    match argument.kind {
        ArgumentKind::Text | ArgumentKind::Secret => quote!(#name),
        ArgumentKind::Value(_) => quote!(#name.to_string()),
    }
}

/// The methods that only builders of this API have.
fn methods(client: &Client) -> Vec<TokenStream> {
    let settings = client.settings.iter().map(setting);
    let environment = client.environment.iter().map(|environment| {
        let (doc, name, ty) = (
            docs::outer(&environment.setter_docs),
            &environment.setter,
            &environment.ident,
        );
        let arms = environment.variants.iter().map(|address| {
            let (variant, url) = (&address.ident, &address.url);
            let token_url = address.token_url.iter();
            quote! {
                #ty::#variant => self.at(runtime::Base::new(#url))
                    #(.tokens_at(runtime::Base::new(#token_url)))*,
            }
        });
        quote! {
            #doc
            pub fn #name(self, #name: #ty) -> Self {
                match #name { #(#arms)* }
            }
        }
    });
    let token_url = client.token_url.iter().map(|lines| {
        let doc = docs::outer(lines);
        quote! {
            #doc
            pub fn token_url(self, url: impl AsRef<str>) -> Self {
                self.tokens_at(runtime::Base::parse(url.as_ref()))
            }
        }
    });
    let on_refresh_token = client.on_refresh_token.iter().map(|lines| {
        let doc = docs::outer(lines);
        quote! {
            #doc
            pub fn on_refresh_token(self, store: impl Fn(&secrecy::SecretString) + Send + Sync + 'static) -> Self {
                self.rotated(store)
            }
        }
    });
    settings
        .chain(environment)
        .chain(token_url)
        .chain(on_refresh_token)
        .collect()
}

fn setting(setting: &Setting) -> TokenStream {
    let doc = docs::outer(&setting.docs);
    let (name, wire) = (&setting.argument.ident, &setting.argument.wire);
    let (parameter, value) = (parameter(&setting.argument), value(&setting.argument));
    let set = match setting.argument.kind {
        ArgumentKind::Secret => quote!(secret),
        ArgumentKind::Text | ArgumentKind::Value(_) => quote!(argument),
    };
    quote! {
        #doc
        pub fn #name(self, #parameter) -> Self {
            self.#set(#wire, #value)
        }
    }
}

fn environment(environment: &Environment) -> TokenStream {
    let (doc, ident) = (docs::outer(&environment.docs), &environment.ident);
    let variants = environment.variants.iter().map(|address| {
        let (doc, ident) = (docs::outer(&address.docs), &address.ident);
        quote!(#doc #ident)
    });
    quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident { #(#variants),* }
    }
}

/// An expression of what calls carry.
pub(super) fn auth(credentials: &[Credential]) -> TokenStream {
    let mut credentials = credentials.iter().map(credential);
    let first = credentials
        .next()
        .unwrap_or_else(|| quote!(runtime::Auth::none()));
    quote!(#first #(.and(#credentials))*)
}

fn credential(credential: &Credential) -> TokenStream {
    match credential {
        Credential::Basic { user, password } => {
            quote!(runtime::Auth::basic(#user, #password))
        }
        Credential::Header { name, value } => quote!(runtime::Auth::header(#name, #value)),
        Credential::Query { name, value } => quote!(runtime::Auth::query(#name, #value)),
        Credential::Body { name, value } => quote!(runtime::Auth::body(#name, #value)),
        Credential::Token(token) => oauth(token),
    }
}

fn oauth(token: &Token) -> TokenStream {
    let Token {
        url,
        refreshes,
        in_body,
        scopes,
        form,
        send,
    } = token;
    let grant = if *refreshes {
        quote!(RefreshToken)
    } else {
        quote!(ClientCredentials)
    };
    let client = if *in_body {
        quote!(Body)
    } else {
        quote!(Basic)
    };
    let form = form.iter().map(|(name, value)| quote!((#name, #value)));
    quote! {
        runtime::Auth::oauth(runtime::OAuth {
            token: #url,
            grant: runtime::Grant::#grant,
            client: runtime::ClientPlace::#client,
            scopes: #scopes,
            form: &[#(#form),*],
            send: #send,
        })
    }
}
