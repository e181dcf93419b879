//! Names, ugly on purpose, and which of them are the same.

use std::collections::BTreeSet;

use crate::random::Rng;

pub(crate) const FIELDS: &[&str] = &[
    "type",
    "self",
    "Self",
    "crate",
    "fn",
    "match",
    "async",
    "gen",
    "try",
    "super",
    "union",
    "name",
    "Name-2",
    "user-id",
    "userName",
    "HTTPStatus",
    "2fa",
    "1st",
    "größe",
    "имя",
    "名前",
    "iOS",
    "x1",
    "x_1_y",
    "option",
    "Vec",
    "result",
    "string",
    "client",
    "error",
    "page",
    "patch",
    "endpoint",
    "request",
    "answer",
    "runtime",
    "codec",
    "serde",
    "http",
    "new",
    "send",
    "items",
    "pages",
    "send_blocking",
    "page_url",
    "clone",
    "into",
    "default",
    "base",
    "key",
    "value",
    "required",
    "self_",
    "a.b",
    "x y",
    "x[y]",
    "$top",
    "@id",
    "été",
    "null",
    "true",
    "per_page",
    "cursor",
    "next",
    "url",
    "id",
    "i64",
    "str",
    "std",
    "core",
    "jiff",
    "mock",
    "response",
    "call",
    "status",
    "amount",
    "price",
    "total",
    "bool",
    "u64",
    "box",
    "to_string",
    "as_str",
    "fmt",
    "eq",
    "hash",
    "len",
    "is_empty",
    "from",
    "drop",
    "tags",
    "tags_entries",
    "meta",
    "meta_entries",
    "encode",
    "decode",
    "path",
    "query",
    "body",
    "method",
    "operation",
    "a",
    "b",
    "c",
    "-x-",
    "_lead",
    "trail_",
    "a__b",
    "a\"b",
    "back\\slash",
    "ticks`",
    "per%cent",
    "and&or",
    "100",
    "😀",
    "created_at",
    "updated_at",
    "Ok",
    "None",
    "some",
    "deserialize",
    "serialize",
    "field",
    "unit",
    "out",
    "text",
    "to",
    "yes",
    "no",
    "on",
    "page-url",
    "abcdefghijklmnopqrstuvwxyz_0",
];

/// Names of our own, where the vendor's give none.
pub(crate) const CHOSEN: &[&str] = &[
    "chosen", "type_", "self_", "raw", "r_1", "x", "async_", "my_name", "dyn_", "send_",
];

pub(crate) const TYPES: &[&str] = &[
    "Error",
    "Page",
    "Patch",
    "Endpoint",
    "Map",
    "DateTime",
    "Value",
    "Serialize",
    "Deserialize",
    "Api",
    "Http",
    "Runtime",
    "Codec",
    "Items",
    "Pages",
    "Operation",
    "Encoder",
    "RawResponse",
    "Auth",
    "Base",
    "Rate",
    "Response",
    "Request",
    "Body",
    "Type",
    "A",
    "B2",
    "MockTransport",
    "TestResult",
    "Duration",
    "Display",
    "I64",
    "Str",
    "Infallible",
    "Unrecognized",
    "Foo",
    "FooInput",
    "FooRequired",
    "FooPage",
    "Id",
    "X1",
    "String2",
    "Decimal",
    "Date",
    "Paginated",
    "ClientBuilder",
    "Json",
    "Same",
    "Layout",
    "DateLayoutYMoD",
    "Wire",
    "WireEnum",
    "Event",
    "HTTPThing",
    "Thing",
    "User",
    "Order",
    "LineItem",
    "Money",
    "Test",
    "Future",
    "Unit",
    "Self2",
    "Operation2",
    "ListFoo",
    "Phantom",
    "Static",
    "Text",
    "Digits",
    "Blank",
    "Pairs",
    "RequestOptions",
    "ErrorKind",
    "Limits",
];

pub(crate) const STEMS: &[&str] = &[
    "orders",
    "client",
    "self",
    "type",
    "error",
    "items",
    "pages",
    "mod",
    "lib",
    "async",
    "products-2",
    "Users",
    "x",
    "tests",
    "main",
    "send",
    "super",
    "list",
    "get",
    "endpoints",
];

pub(crate) const VERBS: &[&str] = &[
    "merge_things",
    "items",
    "new",
    "async",
    "self_check",
    "get_it",
    "test",
    "assert_headers",
    "raw",
    "list_all",
    "count",
    "match",
    "type",
    "search",
    "create_x",
    "update_all",
    "page",
    "a",
    "do_it_2",
    "ping",
    "mock",
    "response",
    "main",
    "list_newest",
    "http",
    "serde",
    "encode",
];

/// What a wild spec has too: names that are refused.
pub(crate) const REFUSED: &[&str] = &[
    "http", "runtime", "codec", "serde", "std", "core", "send", "default", "client", "Option",
    "Vec", "self",
];

pub(crate) const APIS: &[&str] = &[
    "shop",
    "http_api",
    "codec",
    "self_service",
    "type_x",
    "error",
    "client_x",
    "x",
    "reqwest_like",
    "std_x",
    "mock",
    "imaginary",
    "v1",
    "page",
];

/// Letters and digits only: names that differ in this differ in Rust.
pub(crate) fn loose(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase()
}

/// Whether a name gives a Rust name by itself that no method takes.
pub(crate) fn gives_name(name: &str) -> bool {
    const METHODS: &[&str] = &[
        "new",
        "clone",
        "send",
        "send_blocking",
        "pages",
        "pages_blocking",
        "items",
        "items_blocking",
    ];
    name.starts_with(|c: char| c.is_ascii_alphabetic() || "-_$@".contains(c))
        && name.chars().any(|c| c.is_ascii_alphabetic())
        && !if name.chars().any(char::is_alphabetic) {
            name.chars().any(|c| !c.is_ascii() && c.is_alphanumeric())
        } else {
            false
        }
        && !METHODS.contains(&name)
}

/// Names of one scope, each once unless the spec is wild.
pub(crate) struct Names {
    pub(crate) taken: BTreeSet<String>,
}

impl Names {
    pub(crate) fn new() -> Self {
        Self {
            taken: BTreeSet::new(),
        }
    }

    pub(crate) fn take(&mut self, rng: &mut Rng, pool: &[&str], wild: bool) -> String {
        for _ in 0..40 {
            let name = if wild && rng.chance(5) {
                rng.word(REFUSED)
            } else {
                *rng.pick(pool)
            };
            let free = self.taken.insert(loose(name));
            if free && !loose(name).is_empty() || (wild && rng.chance(20)) {
                return name.to_owned();
            }
        }
        let name = format!("extra_{}", self.taken.len());
        self.taken.insert(loose(&name));
        name
    }
}
