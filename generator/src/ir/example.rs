//! Calls written in Rust: in docs, and as wire tests.

use proc_macro2::Ident;

use super::Type;

/// A call in docs.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) uses: Uses,
    pub(crate) call: Build,
    pub(crate) gives: Gives,
}

/// What is done with the response in docs.
#[derive(Clone, Debug)]
pub(crate) enum Gives {
    Nothing,
    /// It gets this name.
    Value(Ident),
    /// Each of its items gets this name.
    Items(Ident),
}

/// The names that an example or a file of tests needs: one `use`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Uses {
    /// Of the API's module.
    pub(crate) types: Vec<Ident>,
    /// Of the module of the requests.
    pub(crate) requests: Vec<Ident>,
}

/// One documented exchange.
#[derive(Debug)]
pub(crate) struct WireTest {
    /// The test's name.
    pub(crate) ident: Ident,
    pub(crate) call: Build,
    pub(crate) status: u16,
    pub(crate) response_headers: Vec<(String, String)>,
    /// Headers of this call alone, by names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) usual: Usual,
    /// Path with query as it must appear on the wire.
    pub(crate) target: String,
    pub(crate) request: Sending,
    /// The body of the response; empty where there is none.
    pub(crate) response: String,
    pub(crate) read: Reading,
}

/// Whether a call carries the headers of every call of its API.
#[derive(Debug)]
pub(crate) enum Usual {
    Sent,
    /// It goes elsewhere.
    Absent,
    /// It is signed in another way: these are sent, and those are not.
    Resigned {
        sent: Vec<(String, String)>,
        absent: Vec<(String, String)>,
    },
}

/// What a wire test expects of the value that is read.
#[derive(Debug)]
pub(crate) enum Reading {
    /// There is none.
    Nothing,
    /// Written again, it is the response.
    Response,
    /// Written again, it is this part of the response.
    Part(String),
    /// It is the response itself; `optional` where there may be none.
    Bytes { optional: bool },
    /// The call fails, and its error's body is of this type.
    Failure(Type),
    /// The call fails although its status is that of a success; the error may have this code.
    Denied(Option<String>),
}

/// The body that a wire test expects.
#[derive(Debug)]
pub(crate) enum Sending {
    Nothing,
    Json(String),
    Form(Vec<(String, String)>),
    Parts(Vec<(String, Part)>),
    Bytes(String),
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
    Int(i128, Type),
    /// A number in a place that says its type.
    Bare(i128),
    Float(f64),
    Bool(bool, Type),
    None,
    /// An item that could be null and is not.
    Some(Box<Self>),
    /// Text that is parsed: decimals, dates, date-times; without a type where the place says it.
    Parse(Option<Type>, String),
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
    /// The constructor.
    pub(crate) new: Ident,
    /// What it takes besides the required values.
    pub(crate) chosen: Option<Box<Expr>>,
    pub(crate) setters: Vec<(Ident, Vec<Expr>)>,
}

#[derive(Clone, Debug)]
pub(crate) enum Required {
    Positional(Vec<Expr>),
    Named(Ident, Vec<(Ident, Expr)>),
}
