//! What is emitted, with every decision made: names are idents, types are resolved, docs are finished lines.

mod client;
mod example;
mod paging;
mod sent;

use proc_macro2::Ident;

pub(crate) use client::{
    Address, Argument, ArgumentKind, Client, ClientConstructor, Credential, Environment,
    SampleArgument, SampleValue, Setting, Token,
};
pub(crate) use example::{
    Build, Expr, FileExpr, Gives, Part, Reading, Required, Sample, Sending, Uses, Usual, WireTest,
};
pub(crate) use paging::{CountedBy, Paging, Turn};
pub(crate) use sent::{
    Constant, Constructor, Defaulting, Given, Keys, Lists, Making, Nesting, PartStyle, Place,
    Presence, QueryStyle, RequiredFields, Rule, RuleKind, Sent, SentField, Sets, Setter, Stands,
    Takes,
};

/// A client crate.
#[derive(Debug)]
pub(crate) struct Crate {
    pub(crate) package: Package,
    /// The crate's page before the first calls.
    pub(crate) docs: Vec<String>,
    /// What the root shows of the runtime.
    pub(crate) root: Vec<Shown>,
    /// The crate's page between the first calls and the tables of endpoints.
    pub(crate) guide: Vec<String>,
    /// The docs of the wire tests.
    pub(crate) wire_docs: Vec<String>,
    /// The docs of the decoders of recordings.
    pub(crate) apis: Vec<Api>,
}

/// Names that a module shows, where a feature is on.
#[derive(Debug)]
pub(crate) struct Shown {
    pub(crate) feature: Option<&'static str>,
    pub(crate) names: Vec<Ident>,
}

/// The manifest's own facts.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// The name in Rust paths.
    pub(crate) lib: String,
    pub(crate) version: String,
    pub(crate) about: String,
    pub(crate) license: String,
    pub(crate) rust: String,
    pub(crate) repository: Option<String>,
}

/// One API: a module and features.
#[derive(Debug)]
pub(crate) struct Api {
    /// Path of its `api.yaml`.
    pub(crate) source: String,
    pub(crate) module: Ident,
    /// Of all that it has.
    pub(crate) feature: String,
    /// Of its client without any module.
    pub(crate) shared_feature: String,
    /// The type that ties requests to their client.
    pub(crate) marker: Ident,
    pub(crate) marker_docs: Vec<String>,
    pub(crate) docs: Vec<String>,
    pub(crate) client: Client,
    /// The table of its endpoints, in Markdown.
    pub(crate) endpoints: Vec<String>,
    pub(crate) headers: Vec<(String, String)>,
    /// Where its responses say that a call failed, and why.
    pub(crate) errors: Option<ErrorShape>,
    /// Which failed attempts are repeated, if not as usual.
    pub(crate) retry: Option<Retry>,
    pub(crate) rate: Option<Rate>,
    pub(crate) timeout_millis: u64,
    /// Date formats of the vendor's own.
    pub(crate) layouts: Vec<Layout>,
    pub(crate) modules: Vec<Module>,
    /// What newcomers see first.
    pub(crate) first: Option<FirstCall>,
    pub(crate) wire: Wire,
}

/// How a client is made, and a call.
#[derive(Debug)]
pub(crate) struct FirstCall {
    pub(crate) intro: Vec<String>,
    /// The module of its request, and the feature of that.
    pub(crate) module: Ident,
    pub(crate) feature: String,
    /// What the client's constructor is given.
    pub(crate) arguments: Vec<SampleArgument>,
    pub(crate) example: Sample,
}

/// What the wire tests of an API share.
#[derive(Debug)]
pub(crate) struct Wire {
    /// What the client's constructor is given.
    pub(crate) arguments: Vec<SampleArgument>,
    /// What single endpoints need, by the methods of the builder.
    pub(crate) settings: Vec<(Ident, SampleArgument)>,
    /// The token that takes the place of one that would be fetched.
    pub(crate) token: Option<String>,
    /// The headers of every call, by names in lower case.
    pub(crate) headers: Vec<(String, String)>,
}

/// `calls` in each `seconds`.
#[derive(Debug)]
pub(crate) struct Rate {
    pub(crate) calls: u32,
    pub(crate) seconds: u64,
}

/// One file of an API.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) ident: Ident,
    pub(crate) feature: String,
    pub(crate) source: String,
    pub(crate) docs: Vec<String>,
    /// Types of sibling modules that this one uses.
    pub(crate) imports: Vec<Ident>,
    /// The features of those modules.
    pub(crate) needs: Vec<String>,
    /// Types that are also found in the API's module.
    pub(crate) exports: Vec<Ident>,
    pub(crate) items: Vec<Item>,
    /// What its wire tests name.
    pub(crate) wire_uses: Uses,
    pub(crate) uses_codec: bool,
    pub(crate) uses_runtime: bool,
}

impl Module {
    pub(crate) fn requests(&self) -> impl Iterator<Item = &Request> {
        self.items.iter().filter_map(|item| match item {
            Item::Request(request) => Some(&**request),
            _ => None,
        })
    }
}

#[derive(Debug)]
pub(crate) enum Item {
    Request(Box<Request>),
    /// An object that is only sent, inside a body.
    Sent(Sent),
    /// An object that is received.
    Model(Model),
    Enum(Enum),
    Union(Union),
    OneOf(OneOf),
    Newtype(Newtype),
    Alias(Alias),
}

/// One endpoint as a value.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) sent: Sent,
    pub(crate) operation: Operation,
    /// One line for the endpoint table.
    pub(crate) summary: String,
    /// How recordings name it.
    pub(crate) recorded: String,
    pub(crate) path_fields: Vec<Ident>,
    pub(crate) body: Body,
    /// The text that clears a field of a form.
    pub(crate) null: Option<String>,
    pub(crate) output: Type,
    pub(crate) decode: Decode,
    /// Statuses that are responses without anything in them.
    pub(crate) empty: Vec<u16>,
    /// Where its responses say that it failed, if not as all of the API.
    pub(crate) errors: Option<ErrorShape>,
    /// Which failed attempts are repeated, if not as of all of the API.
    pub(crate) retry: Option<Retry>,
    /// Each base of the API, and where the endpoint lives there, if that is another place.
    pub(crate) bases: Vec<(String, String)>,
    /// How it is signed, if not as all of the API.
    pub(crate) auth: Option<Vec<Credential>>,
    /// The setter of the key that each call has.
    pub(crate) key: Option<Ident>,
    /// What it is repeated for until it is there.
    pub(crate) wait: Option<Wait>,
    pub(crate) paging: Option<Paging>,
    /// The call shown in the docs.
    pub(crate) example: Sample,
    /// The docs after it.
    pub(crate) questions: Vec<String>,
    pub(crate) wire_tests: Vec<WireTest>,
}

/// Where responses say that a call failed, and why.
#[derive(Debug)]
pub(crate) struct ErrorShape {
    pub(crate) when: Vec<Sign>,
    pub(crate) unless: Vec<Sign>,
    /// Places; empty for the usual ones.
    pub(crate) message: String,
    pub(crate) code: String,
}

/// Which failed attempts are repeated, where that is said.
#[derive(Debug)]
pub(crate) struct Retry {
    pub(crate) tries: Option<u32>,
    pub(crate) statuses: Option<Vec<u16>>,
}

/// What a call is repeated for until it is there.
#[derive(Debug)]
pub(crate) struct Wait {
    /// The place in the response.
    pub(crate) field: String,
    pub(crate) success: Vec<String>,
    pub(crate) failure: Vec<String>,
    pub(crate) every_millis: u64,
}

/// A place, and values that may stand there.
pub(crate) type Sign = (String, Vec<String>);

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Ident,
    pub(crate) path: String,
    pub(crate) idempotent: bool,
}

#[derive(Debug)]
pub(crate) enum Body {
    None,
    Json,
    Wrapped(String),
    Form,
    Multipart,
    Bytes,
}

/// How a response becomes the output.
#[derive(Debug)]
pub(crate) enum Decode {
    None,
    /// JSON, at a place of it if that is not the whole.
    Json {
        at: Option<String>,
        codec: Codec,
    },
    Bytes,
    /// A value, or none where the status says that there is none.
    Found {
        value: Box<Self>,
        /// Whether null stands for none, too.
        nullable: bool,
    },
    /// A page, of whose fields these are no members of the response: their names and places.
    Page(Vec<(String, String)>),
    /// A page, or an empty one where the status says that there is none.
    PageOrEmpty(Box<Self>),
}

impl Decode {
    /// Whether the response is bytes of any kind.
    pub(crate) fn is_bytes(&self) -> bool {
        match self {
            Self::Bytes => true,
            Self::Found { value, .. } => value.is_bytes(),
            _ => false,
        }
    }

    /// How what was read is written, where serde's own way is not the vendor's.
    pub(crate) fn codec(&self) -> Option<&Codec> {
        match self {
            Self::Json { codec, .. } => Some(codec).filter(|codec| **codec != Codec::Same),
            Self::Found { value, .. } => value.codec(),
            _ => None,
        }
    }
}

/// A struct that is received: public fields.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: Option<String>,
    /// Whether it can be made without anything in it.
    pub(crate) derives_default: bool,
    pub(crate) fields: Vec<ModelField>,
    pub(crate) extra: Option<Extra>,
}

/// A map of the keys that an object has beside its fields.
#[derive(Clone, Debug)]
pub(crate) struct Extra {
    pub(crate) ident: Ident,
    /// The setters of one entry and of all of them, where it is sent.
    pub(crate) setters: Vec<Setter>,
    pub(crate) ty: Type,
    /// Whether a value may be null.
    pub(crate) nullable: bool,
    pub(crate) codec: Codec,
    /// The tags beside the fields, which are no entries.
    pub(crate) tags: Vec<String>,
    pub(crate) docs: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct ModelField {
    pub(crate) ident: Ident,
    pub(crate) wire: String,
    pub(crate) alias: Option<String>,
    pub(crate) stands: Stands,
    pub(crate) ty: Type,
    /// Whether the value stands in a box, since it may hold another of its owner.
    pub(crate) boxed: bool,
    pub(crate) codec: Codec,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: Option<String>,
    pub(crate) kind: EnumKind,
    pub(crate) variants: Vec<Variant>,
    /// The docs of the variant that keeps unknown values.
    pub(crate) unrecognized_docs: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EnumKind {
    /// Text; unknown values are kept.
    Open,
    /// Text; unknown values are refused.
    Closed,
    /// Numbers; unknown values are kept.
    Codes,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) wire: WireValue,
}

/// A value of an enum.
#[derive(Debug)]
pub(crate) enum WireValue {
    Text(String),
    Code(i64),
}

/// One of several types.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) members: Vec<Member>,
    /// Any JSON: what fits none of them.
    pub(crate) rest: Member,
    /// Whether it is received, too.
    pub(crate) read: bool,
    /// Whether every value is plain text in a path or query.
    pub(crate) textual: bool,
    /// Whether it holds objects, which differ much in size.
    pub(crate) objects: bool,
}

#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) ty: Type,
    pub(crate) codec: Codec,
    /// Whether a bare value of the type means this member.
    pub(crate) bare: bool,
}

/// One of several objects, told apart by a tag.
#[derive(Debug)]
pub(crate) struct OneOf {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: Option<String>,
    /// The field that holds the tag.
    pub(crate) by: String,
    pub(crate) members: Vec<Tagged>,
    /// The docs of the variant that keeps unknown tags.
    pub(crate) unrecognized_docs: Vec<String>,
    /// Whether it is received, too.
    pub(crate) read: bool,
}

#[derive(Debug)]
pub(crate) struct Tagged {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) tag: String,
    pub(crate) ty: Type,
    /// Whether a bare value of the type means this tag.
    pub(crate) bare: bool,
}

/// A named scalar.
#[derive(Debug)]
pub(crate) struct Newtype {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) inner: Type,
}

/// A name for another type.
#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) ty: Type,
}

/// A date format of the vendor's own.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) pattern: String,
}

/// A type in Rust.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Unit,
    String,
    Bool,
    I64,
    I32,
    U64,
    F64,
    Decimal,
    Date,
    DateTime,
    Json,
    File,
    Bytes,
    Upload,
    Address,
    List(Box<Self>),
    Map(Box<Self>),
    /// A value that the response may lack.
    Option(Box<Self>),
    Named(Ident),
}

/// How a value is written where serde's own way is not the vendor's.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Codec {
    Same,
    Digits,
    Text,
    Date,
    UnixSeconds,
    UnixMillis,
    Layout(Ident),
    TimeLayout(Ident),
    List(Box<Self>),
    Map(Box<Self>),
    Pairs(Box<Self>),
    Option(Box<Self>),
    /// JSON in a text.
    InText(Box<Self>),
    Blank(Box<Self>),
    /// A number or truth value that may come as text.
    Bare,
    /// What the next page is asked for with; nothing has many forms.
    Next,
}
