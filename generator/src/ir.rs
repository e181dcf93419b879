//! What is emitted, with every decision made: names are idents, types are resolved, docs are finished lines.

use proc_macro2::Ident;

/// A client crate.
#[derive(Debug)]
pub(crate) struct Crate {
    pub(crate) package: Package,
    pub(crate) apis: Vec<Api>,
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

/// One API: a module and a feature.
#[derive(Debug)]
pub(crate) struct Api {
    /// Path of its `api.yaml`.
    pub(crate) source: String,
    pub(crate) module: Ident,
    pub(crate) feature: String,
    /// The type that ties requests to their client.
    pub(crate) marker: Ident,
    pub(crate) title: String,
    pub(crate) docs: Vec<String>,
    pub(crate) base: String,
    /// Parts of the base that the caller gives.
    pub(crate) vars: Vec<Argument>,
    pub(crate) auth: Auth,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) rate: Option<Rate>,
    pub(crate) timeout_millis: u64,
    /// Date formats of the vendor's own.
    pub(crate) layouts: Vec<Layout>,
    pub(crate) modules: Vec<Module>,
    /// The request that newcomers see first: its module, and its place among the module's requests.
    pub(crate) first: Option<(usize, usize)>,
}

impl Api {
    pub(crate) fn first(&self) -> Option<(&Module, &Request)> {
        let (module, request) = self.first?;
        let module = self.modules.get(module)?;
        Some((module, module.requests().nth(request)?))
    }
}

/// An argument of a constructor.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) ident: Ident,
    /// Its name in the base's braces.
    pub(crate) wire: String,
    pub(crate) docs: String,
}

#[derive(Debug)]
pub(crate) enum Auth {
    None,
    Basic {
        user: Ident,
        password: Option<Ident>,
    },
    Bearer {
        token: Ident,
    },
    Header {
        name: String,
        value: String,
        secrets: Vec<Ident>,
    },
    Query {
        name: String,
        secret: Ident,
    },
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
    pub(crate) source: String,
    pub(crate) docs: Vec<String>,
    /// Types of sibling modules that this one uses.
    pub(crate) imports: Vec<Ident>,
    /// Types that are also found in the API's module.
    pub(crate) exports: Vec<Ident>,
    pub(crate) items: Vec<Item>,
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
    pub(crate) path_fields: Vec<Ident>,
    pub(crate) body: Body,
    pub(crate) output: Type,
    pub(crate) decode: Decode,
    /// Statuses that are answers without anything in them.
    pub(crate) empty: Vec<u16>,
    pub(crate) paging: Option<Paging>,
    /// What the answer is called in the example.
    pub(crate) answer_name: Ident,
    /// The call shown in the docs.
    pub(crate) sample: Build,
    pub(crate) wire_tests: Vec<WireTest>,
}

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
}

/// How an answer becomes the output.
#[derive(Debug)]
pub(crate) enum Decode {
    None,
    Json,
    JsonAt(String),
    /// A value, or none where the status says that there is none.
    Found(Box<Self>),
    /// A page, or an empty one where the status says that there is none.
    PageOrEmpty,
}

/// How the next page is asked for.
#[derive(Debug)]
pub(crate) struct Paging {
    pub(crate) item: Type,
    /// The page's field with the list.
    pub(crate) items: Ident,
    /// The ways to the flag that says whether there is more.
    pub(crate) more: Vec<Vec<Step>>,
    pub(crate) turn: Turn,
    /// A status that means the list is over.
    pub(crate) end: Option<u16>,
}

/// What the next page is asked for with.
#[derive(Debug)]
pub(crate) enum Turn {
    /// The token or URL of an answer.
    Given {
        /// The ways to it, in the order they are tried.
        next: Vec<Vec<Step>>,
        /// The setter that takes it.
        send: Ident,
    },
    /// The number of the page, which this setter takes.
    Page { send: Ident, total: Option<Ident> },
    /// The number of items before the page, which this setter takes.
    Offset { send: Ident, total: Option<Ident> },
}

/// A field on the way to a part of an answer.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) ident: Ident,
    pub(crate) optional: bool,
}

/// A struct that is only encoded: private fields, a constructor, setters.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) ident: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) deprecated: Option<String>,
    /// Whether nothing is required, so that `new` takes nothing.
    pub(crate) derives_default: bool,
    /// Whether it is, or holds, a JSON body.
    pub(crate) serialize: bool,
    pub(crate) fields: Vec<SentField>,
    pub(crate) extra: Option<Extra>,
    pub(crate) constructor: Constructor,
    pub(crate) constructor_docs: String,
    /// The constructors in place of `new`, where exactly one of several fields is given.
    pub(crate) choices: Vec<Choice>,
    /// What is held when it is written.
    pub(crate) rules: Vec<Rule>,
}

impl Sent {
    /// Whether a constructor gives the field, so that it has no setter.
    pub(crate) fn is_chosen(&self, field: &SentField) -> bool {
        self.choices
            .iter()
            .any(|choice| choice.field == field.ident)
    }
}

/// A constructor that gives a field which is not always required.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) ident: Ident,
    pub(crate) field: Ident,
}

/// Which of some fields are given together.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) kind: RuleKind,
    pub(crate) members: Vec<(Ident, Given)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuleKind {
    ExactlyOne,
    AtMostOne,
    AtLeastOne,
    /// The first needs the others.
    Needs,
}

/// How it shows that a field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Always,
    /// There is a value.
    Value,
    /// There is a list, and something in it.
    Items,
    /// It is not unchanged.
    Patch,
}

#[derive(Clone, Debug)]
pub(crate) enum Constructor {
    Positional,
    /// Over three required fields: one struct of that name.
    Named(Ident),
}

#[derive(Clone, Debug)]
pub(crate) struct SentField {
    pub(crate) ident: Ident,
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) place: Place,
    pub(crate) presence: Presence,
    pub(crate) ty: Type,
    pub(crate) codec: Codec,
    pub(crate) setter: Setter,
    /// What a required field is given where no example gives it a value.
    pub(crate) placeholder: Option<Expr>,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query(QueryStyle),
    Header,
    Body,
    /// A field of a form.
    Part(PartStyle),
    /// The body itself.
    Whole,
    /// The absolute URL of a page, which replaces path and query.
    Url,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QueryStyle {
    Text,
    Coded,
    Csv,
    Repeat,
    Json,
    /// Each entry of a map is a parameter of its own.
    Entries,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartStyle {
    /// As in a query.
    Pair(QueryStyle),
    File,
    /// Each file is a part of its own.
    Files,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    Optional,
    /// Unchanged, null or value.
    ThreeState,
}

/// The shape of what sets a field, or of its constructor argument.
#[derive(Clone, Debug)]
pub(crate) enum Setter {
    /// `impl Into<T>`
    Value,
    /// `impl IntoIterator`
    Items { item: Type },
    /// Key and value, one entry at a time; the second name sets all entries.
    Entries { item: Type, all: Ident },
    /// `impl Into<Patch<T>>`
    Patch,
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
    /// The setter of all entries.
    pub(crate) all: Ident,
    pub(crate) ty: Type,
    /// Whether a value may be null.
    pub(crate) nullable: bool,
    pub(crate) codec: Codec,
    /// The keys that are fields, which no entry may have.
    pub(crate) fields: Vec<String>,
    pub(crate) docs: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct ModelField {
    pub(crate) ident: Ident,
    pub(crate) wire: String,
    pub(crate) alias: Option<String>,
    pub(crate) optional: bool,
    /// Written as null, not left out, when there is no value.
    pub(crate) nullable: bool,
    pub(crate) ty: Type,
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
    pub(crate) wire: String,
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
    /// Whether it is received, too.
    pub(crate) read: bool,
}

#[derive(Debug)]
pub(crate) struct Tagged {
    pub(crate) ident: Ident,
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
    List(Box<Self>),
    Map(Box<Self>),
    /// A value that the answer may lack.
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
    Blank(Box<Self>),
}

/// One documented exchange.
#[derive(Debug)]
pub(crate) struct WireTest {
    /// The test's name.
    pub(crate) ident: Ident,
    pub(crate) value: Expr,
    pub(crate) status: u16,
    /// Headers of this call alone.
    pub(crate) headers: Vec<(String, String)>,
    /// Path with query as it must appear on the wire.
    pub(crate) target: String,
    pub(crate) request: Sending,
    pub(crate) response: Option<String>,
    /// Whether the response is read; that of an empty status is not.
    pub(crate) reads: bool,
    /// The part of the response that is read, where it is not the whole.
    pub(crate) payload: Option<String>,
}

/// The body that a wire test expects.
#[derive(Debug)]
pub(crate) enum Sending {
    Nothing,
    Json(String),
    Form(Vec<(String, String)>),
    Parts(Vec<(String, Part)>),
}

#[derive(Debug)]
pub(crate) enum Part {
    Text(String),
    File(FileExpr),
}

/// A file of an example.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FileExpr {
    pub(crate) name: String,
    pub(crate) content: String,
    /// Where it is not the usual one.
    pub(crate) content_type: Option<String>,
}

/// A value written in Rust.
#[derive(Clone, Debug)]
pub(crate) enum Expr {
    Str(String),
    /// A number, and whether its type must be said.
    Int(i128, Type),
    Float(f64),
    Bool(bool, Type),
    None,
    /// Text that is parsed: decimals, dates, date-times.
    Parse(Type, String),
    /// A list or map of that type without entries.
    Empty(Type),
    /// Any JSON.
    Json(String),
    File(FileExpr),
    Variant(Ident, Ident),
    /// `Type::from(value)`: an unlisted enum value.
    From(Ident, Box<Self>),
    /// `Union::Member(value)`; `bare` where a setter takes the value for that.
    Member {
        union: Ident,
        member: Ident,
        value: Box<Self>,
        bare: bool,
    },
    List(Vec<Self>),
    Entries(Vec<(String, Self)>),
    /// A list where each item is converted.
    Items(Vec<Self>),
    /// Entries where each key and each value is converted.
    Pairs(Vec<(String, Self)>),
    Build(Build),
}

/// `Type::new(…).field(…)`
#[derive(Clone, Debug)]
pub(crate) struct Build {
    pub(crate) ident: Ident,
    pub(crate) required: Required,
    /// The constructor in place of `new`, and what it takes last.
    pub(crate) chosen: Option<(Ident, Box<Expr>)>,
    pub(crate) setters: Vec<(Ident, Vec<Expr>)>,
}

#[derive(Clone, Debug)]
pub(crate) enum Required {
    Positional(Vec<Expr>),
    Named(Ident, Vec<(Ident, Expr)>),
}
