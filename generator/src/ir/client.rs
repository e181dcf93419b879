//! The client of an API: its constructors, and the methods that its builder alone has.

use proc_macro2::Ident;

use super::{Enum, Type};

/// The client of an API.
#[derive(Debug)]
pub(crate) struct Client {
    /// The docs of its type.
    pub(crate) alias: Vec<String>,
    /// Where calls go unless the builder is told otherwise.
    pub(crate) base: String,
    /// One for each way to sign calls.
    pub(crate) constructors: Vec<ClientConstructor>,
    /// Arguments that have defaults, and those that only some endpoints need.
    pub(crate) settings: Vec<Setting>,
    pub(crate) environment: Option<Environment>,
    /// The docs of the method that sets where tokens come from, where some do.
    pub(crate) token_url: Option<Vec<String>>,
    /// The docs of the method that takes a callback for new refresh tokens, where there are some.
    pub(crate) on_refresh_token: Option<Vec<String>>,
    /// The enums that arguments list.
    pub(crate) enums: Vec<Enum>,
}

/// A constructor, and that of its builder.
#[derive(Debug)]
pub(crate) struct ClientConstructor {
    pub(crate) new: Ident,
    pub(crate) builder: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) builder_docs: Vec<String>,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) auth: Vec<Credential>,
}

/// A value for a name in braces.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) ident: Ident,
    /// Its name in the braces of a template.
    pub(crate) wire: String,
    pub(crate) kind: ArgumentKind,
    pub(crate) sample: SampleValue,
}

/// What a constructor or setter takes.
#[derive(Debug)]
pub(crate) enum ArgumentKind {
    Text,
    Secret,
    Value(Type),
}

/// What an example gives.
#[derive(Clone, Debug)]
pub(crate) enum SampleValue {
    Text,
    Number,
    Variant {
        ty: Ident,
        variant: Ident,
        /// On the wire.
        text: String,
    },
}

/// An argument in an example.
#[derive(Clone, Debug)]
pub(crate) enum SampleArgument {
    Text(String),
    Number,
    Variant(Ident, Ident),
}

#[derive(Debug)]
pub(crate) struct Setting {
    pub(crate) argument: Argument,
    /// None where only some endpoints need it.
    pub(crate) default: Option<String>,
    pub(crate) docs: Vec<String>,
}

/// A choice among several bases.
#[derive(Debug)]
pub(crate) struct Environment {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    /// The builder's method.
    pub(crate) setter: Ident,
    pub(crate) setter_docs: Vec<String>,
    pub(crate) variants: Vec<Address>,
}

#[derive(Debug)]
pub(crate) struct Address {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) url: String,
    /// Where tokens come from there, if that is another place.
    pub(crate) token_url: Option<String>,
}

/// Where a credential stands; texts have names in braces.
#[derive(Debug)]
pub(crate) enum Credential {
    Basic { user: String, password: String },
    Header { name: String, value: String },
    Query { name: String, value: String },
    Body { name: String, value: String },
    Token(Token),
}

/// A token that the client fetches.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) url: String,
    /// Whether for a refresh token; else for the client itself.
    pub(crate) refreshes: bool,
    /// Whether the body has id and secret of the client; else a header.
    pub(crate) in_body: bool,
    pub(crate) scopes: String,
    pub(crate) form: Vec<(String, String)>,
    /// The value of the header.
    pub(crate) send: String,
}
