//! Accepted means it compiles: random specs with ugly names get diagnostics, or a client without a warning whose own
//! tests pass.
//!
//! The specs are the same on every run. `ACCEPTED_CASES=2000` tries more of them, in several crates;
//! `ACCEPTED_SEED=7` tries others; `ACCEPTED_DOCS=1` runs the examples of the docs too.

// A maker of specs is one long list of what can be made.
#![allow(clippy::too_many_lines)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::{Diagnostics, Format, Source};
use support::below;

/// Accepted specs of a default run, and of one crate.
const BATCH: usize = 20;
/// The specs of a default run.
const SEED: u64 = 2026;

const CLIENT: &str = "client: accepted-client\nabout: Random \"specs\" of [all] <sorts>.\n";

// ---------------------------------------------------------------------------------------------------------------------
// Choices
// ---------------------------------------------------------------------------------------------------------------------

/// A generator of random numbers that never changes.
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `end`, which is not zero.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or(0)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn word(&mut self, from: &[&'static str]) -> &'static str {
        from[self.below(from.len())]
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

const FIELDS: &[&str] = &[
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
const CHOSEN: &[&str] = &[
    "chosen", "type_", "self_", "raw", "r_1", "x", "async_", "my_name", "dyn_", "send_",
];

const TYPES: &[&str] = &[
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
    "Answer",
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

const STEMS: &[&str] = &[
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

const VERBS: &[&str] = &[
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
const REFUSED: &[&str] = &[
    "http", "runtime", "codec", "serde", "std", "core", "send", "default", "client", "Option",
    "Vec", "self",
];

const APIS: &[&str] = &[
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

const WORDS: &[&str] = &[
    "Plain words",
    "with `code` in it",
    "a <b>tag</b> and [a link] and [another](http://x.y)",
    "a | bar \\ back * star _ under # hash",
    "see http://example.com/a_b, or https://example.com.",
    "one ` tick",
    "1. not a list",
    "- not a list either",
    "> nor a quote: really",
    "```",
    "quotes \"double\" and 'single'",
    "größer als ½ — ünïcödé 😀",
    "what?",
    "ends in colon:",
    "*/ /* // /// #![x] {} {0} \\n %s",
    "Two sentences. The second one",
    "lower. UPPER. x",
    "a very long line that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on",
    "[`Client`] and [Foo][bar] [^1]",
    "&amp; &lt;x&gt;",
    "fn main() {}",
    "e.g. this",
];

const VALUES: &[&str] = &[
    "open",
    "closed",
    "one-time",
    "past due",
    "in_progress",
    "N/A",
    "v1.2",
    "a+b",
    "none",
    "Some",
    "ok",
    "err",
    "Error",
    "type",
    "true",
    "null",
    "x:y",
    "UPPER",
    "Item",
    "Value",
    "Type",
    "String",
    "unrecognized2",
    "a/b",
    "zz top",
];

const STRINGS: &[&str] = &[
    "",
    "a",
    "tea pot",
    "a,b",
    "quote \"inside\"",
    "back\\slash",
    "raw \"# fence \"## more",
    "ünï 😀",
    "line\nbreak",
    "{} {0} {x}",
    "/slash?query=1&b=2#x",
    "null",
    "true",
    "12",
    "-",
    "..",
    "'",
    "%20",
    "+",
    "a  b",
    "\t",
    "\u{7f}",
    "*/",
    "{\"json\": 1}",
    "0x1F",
    "~",
    "~tilde",
    "$1",
    "\\u0041",
    "a;b",
    "\u{200b}",
];

const TEXTS: &[&str] = &[
    "a", "tea pot", "ünï", "x/y", "a&b=c", "12", "null", "{x}", "50%", "it's", "a+b", "~", "q?",
    "\"q\"",
];

const SCALARS: &[&str] = &[
    "string",
    "string",
    "bool",
    "int",
    "int",
    "int32",
    "uint",
    "float",
    "decimal",
    "date",
    "datetime",
    "any",
    "string<int>",
    "string<int32>",
    "string<uint>",
    "string<decimal>",
    "string<bool>",
    "date(%Y:%m:%d)",
    "date(%d.%m.%Y)",
    "datetime(unix)",
    "datetime(unix_ms)",
    "datetime(%d.%m.%Y %H:%M)",
    "datetime(%Y-%m-%dT%H:%M:%S)",
    "datetime(%Y%m%dT%H%M%S)",
    "datetime(%Y-%m-%d %H:%M:%S%z)",
];

// ---------------------------------------------------------------------------------------------------------------------
// A random API
// ---------------------------------------------------------------------------------------------------------------------

#[derive(Clone)]
enum Ty {
    Scalar(&'static str),
    Enum(Vec<&'static str>),
    Name(usize),
    List(Box<Ty>),
    Map(Box<Ty>),
    Pairs(Box<Ty>),
}

#[derive(Clone)]
struct Field {
    name: String,
    ty: Ty,
    /// `!`, `?` or nothing.
    mark: &'static str,
    blank: bool,
    /// How the line is written, in YAML.
    yaml: String,
}

enum Def {
    Alias(Ty),
    Codes {
        values: Vec<(String, String)>,
        int: bool,
    },
    Object {
        include: Vec<usize>,
        groups: Vec<(&'static str, Vec<Field>)>,
    },
}

struct Type {
    name: String,
    file: usize,
    def: Def,
    rust: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Create,
    Update,
    Response,
}

/// One API: its files, and what tells it apart.
struct Spec {
    number: u64,
    api: String,
    sources: Vec<Source>,
}

/// Text as YAML, quoted.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || c == '\u{200b}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Text as JSON; escapes are those of YAML too.
fn json_text(text: &str) -> String {
    quoted(text)
}

/// Letters and digits only: names that differ in this differ in Rust.
fn loose(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase()
}

/// Whether a name gives a Rust name by itself that no method takes.
fn gives_name(name: &str) -> bool {
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
struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    fn new() -> Self {
        Self {
            taken: BTreeSet::new(),
        }
    }

    fn take(&mut self, rng: &mut Rng, pool: &[&str], wild: bool) -> String {
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

struct Maker {
    rng: Rng,
    number: u64,
    /// Names may clash, and things may stand where they do not fit.
    wild: bool,
    types: Vec<Type>,
    stems: Vec<String>,
    type_names: Names,
    paging: Option<Paging>,
    depth: usize,
}

#[derive(Clone)]
struct Paging {
    items: &'static str,
    next: Option<&'static str>,
    send: Option<&'static str>,
    more: Option<&'static str>,
    size: Option<&'static str>,
    total: Option<&'static str>,
    end: Option<u16>,
}

impl Paging {
    fn random(rng: &mut Rng) -> Self {
        let next = rng
            .chance(75)
            .then(|| rng.word(&["next", "cursor", "next_page", "after", "type", "page-token"]));
        Self {
            items: rng.word(&[
                "items", "results", "data", "entries", "list", "self", "Records",
            ]),
            next,
            send: next
                .filter(|_| rng.chance(60))
                .map(|_| rng.word(&["cursor_in", "after_id", "starting-after", "page", "match"])),
            more: next
                .filter(|_| rng.chance(40))
                .map(|_| rng.word(&["has_more", "more", "hasMore"])),
            size: rng
                .chance(50)
                .then(|| rng.word(&["limit_n", "page_size", "per-page"])),
            total: rng
                .chance(50)
                .then(|| rng.word(&["total", "count", "totalCount"])),
            end: next
                .filter(|_| rng.chance(30))
                .map(|_| *rng.pick(&[404, 410, 400, 500])),
        }
    }

    fn yaml(&self) -> String {
        let mut parts = vec![format!("items: {}", self.items)];
        let keys = [
            ("next", self.next),
            ("send", self.send),
            ("more", self.more),
            ("size", self.size),
            ("total", self.total),
        ];
        parts.extend(
            keys.iter()
                .filter_map(|(key, value)| Some(format!("{key}: {}", quoted((*value)?)))),
        );
        parts.extend(self.end.map(|end| format!("end: {end}")));
        format!("{{{}}}", parts.join(", "))
    }
}

impl Maker {
    fn words(&mut self) -> &'static str {
        self.rng.word(WORDS)
    }

    /// Named types below `end` of a kind.
    fn named(&mut self, end: usize, fits: impl Fn(&Def) -> bool) -> Option<usize> {
        let found: Vec<usize> = (0..end.min(self.types.len()))
            .filter(|at| fits(&self.types[*at].def))
            .collect();
        (!found.is_empty()).then(|| *self.rng.pick(&found))
    }

    fn ty(&mut self, end: usize, depth: usize) -> Ty {
        match self.rng.below(20) {
            0..=8 => Ty::Scalar(self.rng.word(SCALARS)),
            9..=10 if depth == 0 => Ty::Enum(self.enum_values()),
            11..=15 => match self.named(end, |_| true) {
                Some(at) => Ty::Name(at),
                None => Ty::Scalar("int"),
            },
            16..=17 if depth < 3 => Ty::List(Box::new(self.ty(end, depth + 1))),
            18 if depth < 3 => Ty::Map(Box::new(self.ty(end, depth + 1))),
            19 if depth < 3 => Ty::Pairs(Box::new(self.ty(end, depth + 1))),
            _ => Ty::Scalar("string"),
        }
    }

    fn enum_values(&mut self) -> Vec<&'static str> {
        let mut values: Vec<&'static str> = Vec::new();
        let mut names = BTreeSet::new();
        for _ in 0..=self.rng.below(4) {
            let value = self.rng.word(VALUES);
            if names.insert(loose(value)) {
                values.push(value);
            }
        }
        values
    }

    fn written(&self, ty: &Ty) -> String {
        match ty {
            Ty::Scalar(name) => (*name).to_owned(),
            Ty::Enum(values) => {
                let plain = |value: &str| {
                    value
                        .chars()
                        .all(|c| c.is_alphanumeric() || "_-.+:/".contains(c))
                };
                let values: Vec<String> = values
                    .iter()
                    .map(|value| {
                        if plain(value) && values.len() > 1 {
                            (*value).to_owned()
                        } else {
                            format!("\"{value}\"")
                        }
                    })
                    .collect();
                values.join(" | ")
            }
            Ty::Name(at) => self.types[*at].name.clone(),
            Ty::List(inner) => format!("{}[]", self.written(inner)),
            Ty::Map(inner) => format!("map<{}>", self.written(inner)),
            Ty::Pairs(inner) => format!("pairs<{}>", self.written(inner)),
        }
    }

    /// What may follow a type: limits, default, words, evidence, text.
    fn tail(&mut self, ty: &Ty, argument: bool) -> String {
        let mut tail = String::new();
        match ty {
            Ty::Scalar("string") if self.rng.chance(20) => {
                tail.push_str(self.rng.word(&[
                    " 1..120",
                    " ..64",
                    " /^[A-Z]{2}-\\d+$/",
                    " /a\\/b`<x>/",
                    " =\"past due\"",
                    " =x",
                ]));
            }
            Ty::Scalar("int" | "uint") if self.rng.chance(20) => {
                tail.push_str(self.rng.word(&[" 0..100", " 1..", " =25"]));
            }
            Ty::List(_) | Ty::Map(_) if self.rng.chance(20) => tail.push_str(" ..20"),
            Ty::Enum(_) if self.rng.chance(30) => tail.push_str(" closed"),
            _ => {}
        }
        if self.rng.chance(8) {
            tail.push_str(" deprecated");
        }
        if !argument && self.rng.chance(10) {
            tail.push_str(self.rng.word(&[
                " @guess",
                " @observed(2026-11-20)",
                " @sdk(https://git.example.com/x_y)",
            ]));
        }
        if self.rng.chance(50) {
            let _ = write!(tail, " -- {}", self.words());
        }
        tail
    }

    /// A field of a type, or a parameter.
    fn field(
        &mut self,
        names: &mut Names,
        ty: Ty,
        mark: &'static str,
        tail: &str,
        blank: bool,
    ) -> Field {
        let wild = self.wild;
        let name = names.take(&mut self.rng, FIELDS, wild);
        let line = format!("{}{mark}{tail}", self.written(&ty));
        let needs_name = !(gives_name(&name) || wild && self.rng.chance(10));
        let yaml = if needs_name || self.rng.chance(10) {
            let mut long = format!("{{type: {}", quoted(&line));
            if needs_name || self.rng.chance(20) {
                let chosen = format!(
                    "{}_{}",
                    self.rng.word(CHOSEN).trim_end_matches('_'),
                    names.taken.len()
                );
                names.taken.insert(loose(&chosen));
                let _ = write!(long, ", rust: {chosen}");
            }
            if self.rng.chance(20) {
                let _ = write!(long, ", about: {}", quoted(self.words()));
            }
            if self.rng.chance(10) {
                let _ = write!(long, ", deprecated: {}", quoted(self.words()));
            }
            if self.rng.chance(15) {
                let alias = names.take(&mut self.rng, FIELDS, wild);
                let _ = write!(long, ", alias: {}", quoted(&alias));
            }
            long + "}"
        } else {
            quoted(&line)
        };
        Field {
            name,
            ty,
            mark,
            blank,
            yaml,
        }
    }

    fn type_field(&mut self, names: &mut Names, group: &str, end: usize) -> Field {
        let ty = self.ty(end, 0);
        let mark = match self.rng.below(10) {
            0..=2 if group != "update" => "!",
            3..=4 => "?",
            _ => "",
        };
        let blank = mark != "!" && self.rng.chance(8);
        let tail = format!(
            "{}{}",
            if blank { " blank" } else { "" },
            self.tail(&ty, false)
        );
        self.field(names, ty, mark, &tail, blank)
    }

    fn make_type(&mut self, file: usize, object: bool) {
        let (wild, at) = (self.wild, self.types.len());
        let name = self.type_names.take(&mut self.rng, TYPES, wild);
        let name = if name.starts_with("extra") {
            format!("Extra{at}")
        } else {
            name
        };
        let kind = if object { 9 } else { self.rng.below(10) };
        let def = match kind {
            0 => Def::Alias(Ty::Scalar(
                self.rng.word(&["string", "int", "int32", "uint"]),
            )),
            1..=2 => Def::Alias(self.ty(at, 0)),
            3 => Def::Alias(Ty::Enum(self.enum_values())),
            4 => {
                let int = self.rng.chance(50);
                let mut values: Vec<(String, String)> = Vec::new();
                for number in 0..=self.rng.below(4) {
                    let variant = self.rng.word(&[
                        "Open",
                        "Won",
                        "InProgress",
                        "A",
                        "None",
                        "Err",
                        "Ok",
                        "Value",
                        "Type",
                        "X2",
                    ]);
                    let code = if int {
                        format!("{}", i128::try_from(number).unwrap_or_default() - 1)
                    } else {
                        format!("{number}-{}", self.rng.word(VALUES))
                    };
                    if values.iter().all(|(known, _)| known != variant) {
                        values.push((variant.to_owned(), code));
                    }
                }
                Def::Codes { values, int }
            }
            _ => {
                let mut names = Names::new();
                let include = match self.named(at, |def| matches!(def, Def::Object { .. })) {
                    Some(other) if self.rng.chance(20) => vec![other],
                    _ => Vec::new(),
                };
                let own: Vec<String> = include.iter().flat_map(|at| self.all_names(*at)).collect();
                names.taken.extend(own);
                let mut groups = Vec::new();
                // A name holds itself only in a list or map.
                for group in [
                    "fields",
                    "immutable",
                    "request",
                    "create",
                    "update",
                    "response",
                ] {
                    let count = match group {
                        "fields" => 1 + self.rng.below(6),
                        "response" => self.rng.below(5),
                        _ if self.rng.chance(25) => 1 + self.rng.below(2),
                        _ => 0,
                    };
                    let mut fields: Vec<Field> = Vec::new();
                    for _ in 0..count {
                        fields.push(self.type_field(&mut names, group, at));
                    }
                    if group == "response" && self.rng.chance(60) && names.taken.insert("id".into())
                    {
                        let ty = match self.named(at, |def| {
                            matches!(def, Def::Alias(Ty::Scalar("int" | "string" | "uint")))
                        }) {
                            Some(at) if self.rng.chance(50) => Ty::Name(at),
                            _ => Ty::Scalar("int"),
                        };
                        let yaml = quoted(&format!("{}!", self.written(&ty)));
                        fields.push(Field {
                            name: "id".into(),
                            ty,
                            mark: "!",
                            blank: false,
                            yaml,
                        });
                    }
                    if group == "fields" && self.rng.chance(10) {
                        let ty = Ty::List(Box::new(Ty::Name(at)));
                        let yaml = quoted(&format!("{name}[]"));
                        let field =
                            names.take(&mut self.rng, &["children", "parts", "kids"], false);
                        fields.push(Field {
                            name: field,
                            ty,
                            mark: "",
                            blank: false,
                            yaml,
                        });
                    }
                    groups.push((group, fields));
                }
                Def::Object { include, groups }
            }
        };
        let rust =
            (!matches!(def, Def::Alias(_)) && self.rng.chance(10)).then(|| format!("Renamed{at}"));
        self.types.push(Type {
            name,
            file,
            def,
            rust,
        });
    }

    /// The names of all fields, as they are compared.
    fn all_names(&self, at: usize) -> Vec<String> {
        let Def::Object { include, groups } = &self.types[at].def else {
            return Vec::new();
        };
        let own = groups
            .iter()
            .flat_map(|(_, fields)| fields)
            .map(|field| loose(&field.name));
        include
            .iter()
            .flat_map(|at| self.all_names(*at))
            .chain(own)
            .collect()
    }

    /// The fields of a view, included ones first.
    fn fields(&self, at: usize, way: Way) -> Vec<Field> {
        let groups: &[&str] = match way {
            Way::Create => &["immutable", "fields", "request", "create"],
            Way::Update => &["fields", "request", "update"],
            Way::Response => &["response", "immutable", "fields"],
        };
        let Def::Object {
            include,
            groups: own,
        } = &self.types[at].def
        else {
            return Vec::new();
        };
        let mut fields: Vec<Field> = include
            .iter()
            .flat_map(|at| self.fields(*at, way))
            .collect();
        for group in groups {
            fields.extend(
                own.iter()
                    .filter(|(name, _)| name == group)
                    .flat_map(|(_, fields)| fields.clone()),
            );
        }
        fields
    }

    /// A value as JSON.
    fn json(&mut self, ty: &Ty, way: Way) -> String {
        self.depth += 1;
        let deep = self.depth > 6;
        let json = match ty {
            Ty::Scalar(name) => self.scalar(name, way),
            Ty::Enum(values) => json_text(self.rng.word(values)),
            Ty::Name(at) => {
                let at = *at;
                match &self.types[at].def {
                    Def::Alias(ty) => {
                        let ty = ty.clone();
                        self.json(&ty, way)
                    }
                    Def::Codes { values, int } => {
                        let (values, int) = (values.clone(), *int);
                        let (_, code) = self.rng.pick(&values).clone();
                        if int { code } else { json_text(&code) }
                    }
                    Def::Object { .. } => {
                        let way = if way == Way::Response {
                            way
                        } else {
                            Way::Create
                        };
                        let fields = self.fields(at, way);
                        self.object(&fields, way)
                    }
                }
            }
            Ty::List(inner) => {
                let count = if deep { 0 } else { self.rng.below(4) };
                let items: Vec<String> = (0..count).map(|_| self.json(inner, way)).collect();
                format!("[{}]", items.join(", "))
            }
            Ty::Map(inner) => {
                let count = if deep { 0 } else { self.rng.below(3) };
                let entries: Vec<String> = self
                    .rng_keys(count)
                    .iter()
                    .map(|key| format!("{}: {}", json_text(key), self.json(inner, way)))
                    .collect();
                format!("{{{}}}", entries.join(", "))
            }
            Ty::Pairs(inner) => {
                let count = if deep { 0 } else { self.rng.below(3) };
                let pairs: Vec<String> = self
                    .rng_keys(count)
                    .iter()
                    .map(|key| {
                        format!(
                            "{{\"key\": {}, \"value\": {}}}",
                            json_text(key),
                            self.json(inner, way)
                        )
                    })
                    .collect();
                format!("[{}]", pairs.join(", "))
            }
        };
        self.depth -= 1;
        json
    }

    fn rng_keys(&mut self, count: usize) -> Vec<&'static str> {
        let mut keys: Vec<&'static str> = Vec::new();
        while keys.len() < count {
            let key = self.rng.word(&[
                "a", "b c", "ü", "type", "x\"y", "", "1", "key", "value", "a.b",
            ]);
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }

    fn scalar(&mut self, name: &str, way: Way) -> String {
        let text = |rng: &mut Rng, from: &[&'static str]| json_text(rng.word(from));
        let plain = |rng: &mut Rng, from: &[&'static str]| rng.word(from).to_owned();
        let rng = &mut self.rng;
        match name {
            "string" => text(rng, STRINGS),
            "bool" => plain(rng, &["true", "false"]),
            "int" => plain(
                rng,
                &[
                    "0",
                    "1",
                    "-1",
                    "12345",
                    "9223372036854775807",
                    "-9223372036854775808",
                    "3000000000",
                    "-2147483649",
                ],
            ),
            "int32" => plain(rng, &["0", "-2147483648", "2147483647", "7"]),
            "uint" => plain(rng, &["0", "7", "18446744073709551615", "4294967296"]),
            "float" => plain(
                rng,
                &[
                    "0.5",
                    "-1.25",
                    "3.14",
                    "3.14159",
                    "2.718281828459045",
                    "1e3",
                    "100.0",
                    "1e22",
                    "1.5e300",
                    "-0.0",
                    "0.1",
                    "5e-324",
                    "1.7976931348623157e308",
                    "7",
                ],
            ),
            "decimal" => plain(
                rng,
                &[
                    "1.50",
                    "0",
                    "-0.01",
                    "12345678901234567890.12345678",
                    "100",
                    "19.9",
                ],
            ),
            "date" => text(rng, &["2026-01-31", "1999-12-31", "0001-01-01"]),
            "datetime" => text(
                rng,
                &[
                    "2026-01-31T12:00:00Z",
                    "2026-01-31T12:00:00.123+02:00",
                    "2026-01-31T12:00:00.000000Z",
                    "1970-01-01T00:00:00-05:30",
                ],
            ),
            "any" => plain(
                rng,
                &[
                    "1",
                    "\"text\"",
                    "null",
                    "true",
                    "1.5",
                    "[]",
                    "{}",
                    "[1, null, {\"a\": [true]}]",
                    "{\"a\": {\"b\": null}}",
                    "18446744073709551615",
                    "-9223372036854775808",
                    "\"quo\\\"te\"",
                    "1e5",
                    "[\"# \\\"#\"]",
                    "123456789012345678901234567890",
                ],
            ),
            "string<int>" => match way {
                Way::Response => plain(rng, &["\"5\"", "\"-12\"", "5"]),
                _ => text(rng, &["5", "-12", "0"]),
            },
            "string<int32>" => text(rng, &["5", "-12", "0"]),
            "string<uint>" => text(rng, &["5", "18446744073709551615"]),
            "string<decimal>" => text(rng, &["1.50", "-0.01", "7"]),
            "string<bool>" => text(rng, &["true", "false"]),
            "date(%Y:%m:%d)" => text(rng, &["2026:01:31", "1999:12:01"]),
            "date(%d.%m.%Y)" => text(rng, &["31.01.2026", "01.12.1999"]),
            "datetime(unix)" => plain(rng, &["0", "1700000000", "-1"]),
            "datetime(unix_ms)" => plain(rng, &["0", "1700000000123", "1700000000000"]),
            "datetime(%d.%m.%Y %H:%M)" => text(rng, &["31.01.2026 12:05", "01.12.1999 00:00"]),
            "datetime(%Y%m%dT%H%M%S)" => text(rng, &["20260131T120500", "19991201T235959"]),
            "datetime(%Y-%m-%d %H:%M:%S%z)" => text(
                rng,
                &["2026-01-31 12:05:09+0000", "1999-12-01 23:59:59+0000"],
            ),
            _ => text(rng, &["2026-01-31T12:05:09", "1999-12-01T00:00:00"]),
        }
    }

    fn object(&mut self, fields: &[Field], way: Way) -> String {
        let mut members = Vec::new();
        for field in fields {
            let required = field.mark == "!" && way != Way::Update;
            let deep = self.depth > 4;
            if !required && (deep || self.rng.chance(30)) {
                continue;
            }
            let may_be_null = match way {
                Way::Response => field.mark != "!",
                _ => field.mark == "?",
            };
            let value = if may_be_null && self.rng.chance(20) {
                "null".to_owned()
            } else if field.blank && way == Way::Response && self.rng.chance(20) {
                "\"\"".to_owned()
            } else {
                self.json(&field.ty, way)
            };
            members.push(format!("{}: {value}", json_text(&field.name)));
        }
        format!("{{{}}}", members.join(", "))
    }

    /// What a type is in a path or query: text, coded text, or neither.
    fn text_kind(&self, ty: &Ty) -> Option<bool> {
        match ty {
            Ty::Scalar(name) if name.contains('(') => Some(false),
            Ty::Scalar("any") => None,
            Ty::Scalar(_) | Ty::Enum(_) => Some(true),
            Ty::Name(at) => match &self.types[*at].def {
                Def::Alias(ty) => self.text_kind(ty),
                Def::Codes { .. } => Some(true),
                Def::Object { .. } => None,
            },
            _ => None,
        }
    }

    fn textual(&mut self, coded: bool) -> Ty {
        for _ in 0..20 {
            let ty = self.ty(self.types.len(), 0);
            if self.text_kind(&ty).is_some_and(|plain| plain || coded) {
                return ty;
            }
        }
        Ty::Scalar("int")
    }

    /// A value as it stands in a path, query or header: JSON without its quotes.
    fn text(&mut self, ty: &Ty, ascii: bool) -> String {
        match self.bare(ty) {
            Ty::Scalar("string") => loop {
                let text = self.rng.word(TEXTS);
                if !ascii || text.is_ascii() {
                    return text.to_owned();
                }
            },
            Ty::Scalar("float") => (self.rng.word(&["0.5", "-1.25", "3.14", "7"])).to_owned(),
            bare => {
                let json = self.json(&bare, Way::Create);
                json.strip_prefix('"')
                    .and_then(|json| json.strip_suffix('"'))
                    .unwrap_or(&json)
                    .to_owned()
            }
        }
    }

    fn bare(&self, ty: &Ty) -> Ty {
        match ty {
            Ty::Name(at) => match &self.types[*at].def {
                Def::Alias(ty) => self.bare(ty),
                _ => ty.clone(),
            },
            _ => ty.clone(),
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Endpoints and files
// ---------------------------------------------------------------------------------------------------------------------

/// Parameters of a group: their lines, and the texts of an example.
#[derive(Default)]
struct Group {
    yaml: Vec<String>,
    values: Vec<(String, bool, Vec<String>)>,
}

impl Maker {
    fn query(&mut self, names: &mut Names) -> Group {
        let mut group = Group::default();
        for _ in 0..self.rng.below(5) {
            let (ty, style) = match self.rng.below(8) {
                0..=1 => {
                    let style = self.rng.word(&[" csv", " repeat", " json"]);
                    let mut item = self.textual(false);
                    while matches!(item, Ty::Enum(_)) {
                        item = self.textual(false);
                    }
                    let item = if style == " json" {
                        Ty::Scalar(self.rng.word(&["string", "int", "bool"]))
                    } else {
                        item
                    };
                    (Ty::List(Box::new(item)), style)
                }
                2 => (
                    Ty::Map(Box::new(Ty::Scalar(
                        self.rng.word(&["any", "string", "int"]),
                    ))),
                    " json",
                ),
                _ => (self.textual(true), ""),
            };
            let mark = if self.rng.chance(25) { "!" } else { "" };
            let tail = format!("{style}{}", self.tail(&ty, true));
            let field = self.field(names, ty, mark, &tail, false);
            let values: Vec<String> = (0..3)
                .map(|_| match (&field.ty, style) {
                    (ty, " json") => self.json(&ty.clone(), Way::Create),
                    (Ty::List(inner), _) => {
                        let inner = (**inner).clone();
                        let count = 1 + self.rng.below(3);
                        let items: Vec<String> = (0..count)
                            .map(|_| self.text(&inner, false).replace(',', ";"))
                            .collect();
                        items.join(",")
                    }
                    (ty, _) => self.text(&ty.clone(), false),
                })
                .collect();
            group
                .yaml
                .push(format!("{}: {}", quoted(&field.name), field.yaml));
            group.values.push((field.name, mark == "!", values));
        }
        group
    }

    fn headers(&mut self, names: &mut Names) -> Group {
        let mut group = Group::default();
        for _ in 0..self.rng.below(3) {
            let name = names.take(
                &mut self.rng,
                &[
                    "If-Match",
                    "Accept-Version",
                    "X-Api-Key",
                    "X-Trace",
                    "Idempotency-Key",
                    "Accept-Language",
                    "X-Type",
                    "Prefer",
                    "x_y",
                    "ETag",
                ],
                false,
            );
            let ty = self.textual(false);
            let mark = if self.rng.chance(30) { "!" } else { "" };
            let values = (0..3).map(|_| self.text(&ty, true)).collect();
            let tail = self.tail(&ty, true);
            group.yaml.push(format!(
                "{}: {}",
                quoted(&name),
                quoted(&format!("{}{mark}{tail}", self.written(&ty)))
            ));
            group.values.push((name, mark == "!", values));
        }
        group
    }

    fn given(&mut self, group: &Group, all: bool) -> Option<String> {
        let mut given = Vec::new();
        for (name, required, values) in &group.values {
            if all || *required || self.rng.chance(60) {
                given.push(format!(
                    "{}: {}",
                    quoted(name),
                    quoted(self.rng.pick(values).as_str())
                ));
            }
        }
        (!given.is_empty()).then(|| format!("{{{}}}", given.join(", ")))
    }

    fn endpoint(&mut self, file: usize, resource: usize, name: &str, unique: usize) -> String {
        let mut names = Names::new();
        if !self.wild {
            // A parameter and a field of the body would be one argument.
            for at in 0..self.types.len() {
                names.taken.extend(self.all_names(at));
            }
            names.taken.remove("id");
        }
        let mut out = format!("  {}:\n", quoted(name));
        let standard = ["get", "list", "create", "replace", "update", "delete"].contains(&name);
        let method = match name {
            "get" | "list" => "GET",
            "create" => "POST",
            "replace" => "PUT",
            "update" => "PATCH",
            "delete" => "DELETE",
            _ => self
                .rng
                .word(&["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]),
        };
        // The path, and what its parameters are.
        let mut path = format!(
            "/r{unique}{}",
            self.rng
                .word(&["", "/x.y", "/it's", "/a:b", "/~me", "/$x", "/%20"])
        );
        let mut path_group = Group::default();
        let mut lines: Vec<String> = Vec::new();
        let id = self
            .fields(resource, Way::Response)
            .into_iter()
            .find(|field| field.name == "id");
        let standalone = |name: &str| matches!(name, "get" | "replace" | "update" | "delete");
        if standalone(name) || self.rng.chance(30) {
            match &id {
                Some(id) if names.taken.insert("id".into()) => {
                    path.push_str("/{id}");
                    let ty = id.ty.clone();
                    let values = (0..3).map(|_| self.text(&ty, false)).collect();
                    path_group.values.push(("id".into(), true, values));
                }
                _ => {}
            }
        }
        for _ in 0..self.rng.below(3) {
            let wild = self.wild;
            let simple: Vec<&str> = FIELDS
                .iter()
                .copied()
                .filter(|name| !name.contains(['"', '`', '\\', ' ', '%', '&']))
                .collect();
            let parameter = names.take(&mut self.rng, &simple, wild);
            let ty = self.textual(false);
            let inline = gives_name(&parameter)
                && !parameter.contains(':')
                && self.rng.chance(50)
                && !matches!(ty, Ty::Enum(_));
            let values = (0..3).map(|_| self.text(&ty, false)).collect();
            if inline {
                let _ = write!(path, "/{{{parameter}:{}}}", self.written(&ty));
            } else {
                let _ = write!(path, "/{{{parameter}}}");
                let line = self.written(&ty);
                lines.push(if gives_name(&parameter) {
                    format!("{}: {}", quoted(&parameter), quoted(&line))
                } else {
                    let chosen = format!("part_{}", names.taken.len());
                    names.taken.insert(loose(&chosen));
                    format!(
                        "{}: {{type: {}, rust: {chosen}}}",
                        quoted(&parameter),
                        quoted(&line)
                    )
                });
            }
            path_group.values.push((parameter, true, values));
        }
        if self.rng.chance(20) {
            path.push('/');
        }
        let _ = writeln!(out, "    http: {}", quoted(&format!("{method} {path}")));
        let _ = writeln!(
            out,
            "    doc: {}",
            quoted(
                self.rng
                    .word(&["/a", "b/c_d", "https://docs.example.com/x", "/get#frag-1"])
            )
        );
        if !lines.is_empty() {
            let _ = writeln!(out, "    path: {{{}}}", lines.join(", "));
        }
        let query = self.query(&mut names);
        let headers = self.headers(&mut names);
        for (key, group) in [("query", &query), ("headers", &headers)] {
            if !group.yaml.is_empty() {
                let _ = writeln!(out, "    {key}:\n      {}", group.yaml.join("\n      "));
            }
        }
        let body = self.body(&mut out, name, standard, method, resource);
        let (response, paged) = self.answer(&mut out, name, standard, resource);
        self.remarks(&mut out, unique, !standard);
        self.examples(
            &mut out,
            [&path_group, &query, &headers],
            paged.as_ref(),
            body.as_ref(),
            response.as_deref(),
        );
        let _ = file;
        out
    }

    /// Writes what is sent; gives its fields and how it is wrapped.
    fn body(
        &mut self,
        out: &mut String,
        name: &str,
        standard: bool,
        method: &str,
        resource: usize,
    ) -> Option<(Vec<Field>, Way, Option<&'static str>)> {
        let by_method = if method == "PATCH" {
            Way::Update
        } else {
            Way::Create
        };
        let way = match name {
            "create" | "replace" => Way::Create,
            "update" => Way::Update,
            _ => by_method,
        };
        let sends = matches!(name, "create" | "replace" | "update");
        let mut fields = None;
        if standard && !sends || matches!(method, "GET" | "HEAD" | "DELETE") {
            return None;
        }
        match self.rng.below(4) {
            0 => {
                let own = self.fields(resource, way);
                let mut narrowed = Vec::new();
                let mut written = Vec::new();
                for mut field in own
                    .into_iter()
                    .filter(|_| self.rng.chance(60))
                    .collect::<Vec<_>>()
                {
                    let insisted = self.rng.chance(30);
                    written.push(quoted(&format!(
                        "{}{}",
                        field.name,
                        if insisted { "!" } else { "" }
                    )));
                    if insisted {
                        field.mark = "!";
                    } else if way == Way::Update && field.mark == "!" {
                        field.mark = "";
                    }
                    narrowed.push(field);
                }
                if !written.is_empty() {
                    let _ = writeln!(out, "    body: [{}]", written.join(", "));
                    fields = Some((narrowed, Way::Create));
                }
            }
            1 => {
                if let Some(at) =
                    self.named(self.types.len(), |def| matches!(def, Def::Object { .. }))
                {
                    let _ = writeln!(out, "    body: {}", self.types[at].name);
                    fields = Some((self.fields(at, way), way));
                }
            }
            2 if !standard => {
                let _ = writeln!(out, "    body: none");
                return None;
            }
            _ => {}
        }
        let (fields, way) = match fields {
            Some(fields) => fields,
            None if sends => (self.fields(resource, way), way),
            None => {
                let _ = writeln!(out, "    body: none");
                return None;
            }
        };
        let wrap = self
            .rng
            .chance(20)
            .then(|| self.rng.word(&["order", "data", "a b", "x\"y", "type"]));
        if let Some(wrap) = wrap {
            let _ = writeln!(out, "    wrap: {}", quoted(wrap));
        }
        Some((fields, way, wrap))
    }

    /// Writes what comes back; gives an answer, and the paging that adds parameters.
    fn answer(
        &mut self,
        out: &mut String,
        name: &str,
        standard: bool,
        resource: usize,
    ) -> (Option<String>, Option<Paging>) {
        let objects = |def: &Def| matches!(def, Def::Object { .. });
        if name == "delete" {
            return (None, None);
        }
        if name == "list" || (!standard && self.rng.chance(30)) {
            let own = self.rng.chance(40) || name != "list";
            let paging = if own {
                Some(Paging::random(&mut self.rng))
            } else {
                self.paging.clone()
            };
            if own && let Some(paging) = &paging {
                let _ = writeln!(out, "    paging: {}", paging.yaml());
            }
            let Some(paging) = paging else {
                let _ = writeln!(out, "    returns: {}[]", self.types[resource].name);
                let json = self.json(&Ty::List(Box::new(Ty::Name(resource))), Way::Response);
                return (Some(json), None);
            };
            let item = match self.rng.below(4) {
                0 => Ty::Scalar(self.rng.word(&[
                    "string",
                    "int",
                    "decimal",
                    "date",
                    "string<int>",
                    "any",
                    "datetime(unix)",
                ])),
                1 => Ty::Name(self.named(self.types.len(), |_| true).unwrap_or(resource)),
                _ => Ty::Name(resource),
            };
            let _ = writeln!(out, "    returns: {}", quoted(&self.written(&item)));
            let items = self.json(&Ty::List(Box::new(item)), Way::Response);
            let mut members = vec![format!("{}: {items}", json_text(paging.items))];
            members.extend(paging.next.map(|key| format!("{}: null", json_text(key))));
            members.extend(paging.more.map(|key| format!("{}: false", json_text(key))));
            members.extend(paging.total.map(|key| format!("{}: 3", json_text(key))));
            return (Some(format!("{{{}}}", members.join(", "))), Some(paging));
        }
        let ty = if standard && self.rng.chance(60) {
            Ty::Name(resource)
        } else {
            let ty = match self.rng.below(8) {
                0 => None,
                1 => Some(Ty::Scalar(self.rng.word(&[
                    "any", "string", "int", "bool", "datetime", "float", "uint",
                ]))),
                2 => self.named(self.types.len(), |_| true).map(Ty::Name),
                3 => self
                    .named(self.types.len(), objects)
                    .map(|at| Ty::List(Box::new(Ty::Name(at)))),
                4 => self
                    .named(self.types.len(), objects)
                    .map(|at| Ty::Map(Box::new(Ty::Name(at)))),
                5 => Some(Ty::Map(Box::new(Ty::List(Box::new(Ty::Scalar("int")))))),
                _ => Some(Ty::Name(resource)),
            };
            match &ty {
                None => {
                    let _ = writeln!(out, "    returns: none");
                }
                Some(ty) => {
                    let _ = writeln!(out, "    returns: {}", quoted(&self.written(ty)));
                }
            }
            let Some(ty) = ty else { return (None, None) };
            ty
        };
        let json = self.json(&ty, Way::Response);
        if self.rng.chance(20) {
            let _ = writeln!(out, "    at: data.order-1");
            return (
                Some(format!(
                    "{{\"data\": {{\"order-1\": {json}, \"other\": 1}}}}"
                )),
                None,
            );
        }
        (Some(json), None)
    }

    fn remarks(&mut self, out: &mut String, unique: usize, other: bool) {
        for key in ["about", "needs", "deprecated"] {
            if self.rng.chance(15) {
                let _ = writeln!(out, "    {key}: {}", quoted(self.words()));
            }
        }
        if self.rng.chance(15) {
            let _ = writeln!(
                out,
                "    since: 2025-03\n    seen: 2026-11-19\n    idempotent: {}",
                self.rng.word(&["true", "false"])
            );
        }
        if self.rng.chance(15) {
            let _ = writeln!(
                out,
                "    doubts:\n      method: {}\n      example: {}",
                quoted(self.words()),
                quoted(self.words())
            );
        }
        if self.rng.chance(if other { 40 } else { 10 }) {
            let _ = writeln!(
                out,
                "    rust: {}{unique}",
                self.rng.word(&["DoThing", "X", "GetHTTP", "Await"])
            );
        }
    }

    fn examples(
        &mut self,
        out: &mut String,
        [path, query, headers]: [&Group; 3],
        paging: Option<&Paging>,
        body: Option<&(Vec<Field>, Way, Option<&'static str>)>,
        response: Option<&str>,
    ) {
        if self.rng.chance(15) {
            return;
        }
        let mut example = Vec::new();
        example.extend(self.given(path, true).map(|given| format!("path: {given}")));
        let mut given = self.given(query, false);
        if let Some(size) = paging.and_then(|paging| paging.size)
            && self.rng.chance(50)
        {
            let rest = given.as_deref().map_or(String::new(), |given| {
                format!(", {}", given.trim_start_matches('{').trim_end_matches('}'))
            });
            // Braces inside of values would be lost with the outer ones.
            if given
                .as_deref()
                .is_none_or(|given| given.matches('}').count() == 1)
            {
                given = Some(format!("{{{}: 50{rest}}}", quoted(size)));
            }
        }
        example.extend(given.map(|given| format!("query: {given}")));
        example.extend(
            self.given(headers, false)
                .map(|given| format!("headers: {given}")),
        );
        if let Some((fields, way, wrap)) = body {
            let json = self.object(fields, *way);
            let json = match wrap {
                Some(wrap) => format!("{{{}: {json}}}", json_text(wrap)),
                None => json,
            };
            example.push(format!("request: |\n          {json}"));
        }
        if let Some(response) = response {
            example.push(format!("response: |\n          {response}"));
        }
        if self.rng.chance(20) {
            example.push(format!("status: {}", self.rng.pick(&[200, 201, 202])));
        }
        let _ = writeln!(
            out,
            "    examples:\n      - title: {}",
            quoted(
                self.rng
                    .word(&["plain", "with a \"quote\"", "type", "It works"])
            )
        );
        for part in example {
            let _ = writeln!(out, "        {part}");
        }
    }
}

/// The spec of a number.
fn spec(seed: u64, number: u64) -> Spec {
    let mut rng = Rng(seed
        .wrapping_mul(0x0005_deec_e66d)
        .wrapping_add(number.wrapping_mul(0x2545_f491_4f6c_dd1d)));
    let wild = rng.chance(12);
    let mut stems = Names::new();
    let count = 1 + rng.below(3);
    let stems: Vec<String> = (0..count)
        .map(|_| stems.take(&mut rng, STEMS, wild))
        .collect();
    let paging = rng.chance(50).then(|| Paging::random(&mut rng));
    let mut maker = Maker {
        rng,
        number,
        wild,
        types: Vec::new(),
        stems,
        type_names: Names::new(),
        paging,
        depth: 0,
    };
    maker.spec()
}

impl Maker {
    fn spec(&mut self) -> Spec {
        let api = format!("{}_{}", self.rng.word(APIS), self.number);
        let files = self.stems.len();
        for _ in 0..=self.rng.below(6) {
            let file = self.rng.below(files);
            self.make_type(file, false);
        }
        let resources: Vec<usize> = (0..files)
            .map(|file| {
                self.make_type(file, true);
                self.types.len() - 1
            })
            .collect();
        let mut sources = vec![Source::new(format!("{api}/api.yaml"), self.api_file(&api))];
        for (file, resource) in resources.into_iter().enumerate() {
            let text = self.resource_file(file, resource);
            let stem = self.stems[file].clone();
            sources.push(Source::new(format!("{api}/{stem}.yaml"), text));
        }
        Spec {
            number: self.number,
            api,
            sources,
        }
    }

    fn api_file(&mut self, api: &str) -> String {
        let mut out = format!("api: {api}\n");
        if self.rng.chance(60) {
            let _ = writeln!(out, "title: {}", quoted(self.words()));
        }
        if self.rng.chance(40) {
            let _ = writeln!(out, "about: {}", quoted(self.words()));
        }
        let _ = writeln!(
            out,
            "docs: {}",
            self.rng
                .word(&["https://docs.example.com", "https://docs.example.com/"])
        );
        if self.rng.chance(50) {
            let _ = writeln!(out, "seen: 2026-11-20");
        }
        let (base, vars): (&str, &[&str]) = *self.rng.pick(&[
            ("https://api.example.com", &[][..]),
            ("https://api.example.com/v1/x.y", &[]),
            ("http://localhost:8080/a", &[]),
            ("https://{tenant}.example.com/api", &["tenant"]),
            (
                "https://{account_name}.example.com/{type}/x",
                &["account_name", "type"],
            ),
            ("https://api.example.com/{base}/{self}", &["base", "self"]),
            (
                "https://a.example.com/{a}{b}/{c}/{d}/{e}/{f}/{g}",
                &["a", "b", "c", "d", "e", "f", "g"],
            ),
        ]);
        let _ = writeln!(out, "base: {}", quoted(base));
        if !vars.is_empty() {
            let lines: Vec<String> = vars
                .iter()
                .map(|var| format!("{var}: {}", quoted(&format!("string -- {}", self.words()))))
                .collect();
            let _ = writeln!(out, "vars:\n  {}", lines.join("\n  "));
        }
        let auth = self.rng.word(&[
            "none",
            "{basic: [api_key]}",
            "{basic: [user, password]}",
            "{bearer: token}",
            "{bearer: client}",
            "{header: Authorization, value: \"Token {api_key}\"}",
            "{header: X-Api-Key, value: \"{key}:{secret}\"}",
            "{query: api_key}",
            "{query: \"api key\"}",
            "{query: type}",
            "{basic: [into, from]}",
        ]);
        let _ = writeln!(out, "auth: {auth}");
        if self.rng.chance(30) {
            let _ = writeln!(
                out,
                "headers: {{Accept-Version: \"2\", X-Quote: \"a \\\"b\\\" \\\\ {{x}}\"}}"
            );
        }
        if self.rng.chance(20) {
            let _ = writeln!(out, "slash: as-written");
        }
        if let Some(paging) = &self.paging {
            let _ = writeln!(out, "paging: {}", paging.yaml());
        }
        if self.rng.chance(30) {
            let _ = writeln!(
                out,
                "rate: {}\ntimeout: {}",
                self.rng.word(&["40/s", "100/min", "1000/h"]),
                self.rng.word(&["500ms", "30s", "2min"])
            );
        }
        out
    }

    fn resource_file(&mut self, file: usize, resource: usize) -> String {
        let mut out = format!("resource: {}\n", self.types[resource].name);
        if self.rng.chance(40) {
            let _ = writeln!(out, "about: {}", quoted(self.words()));
        }
        out.push_str("types:\n");
        for at in 0..self.types.len() {
            if self.types[at].file == file {
                let text = self.type_text(at);
                out.push_str(&text);
            }
        }
        let mut names: Vec<&str> = ["get", "list", "create", "replace", "update", "delete"]
            .into_iter()
            .filter(|_| self.rng.chance(45))
            .collect();
        let mut verbs = Names::new();
        for shape in self.types.iter().filter(|_| !self.wild) {
            verbs.taken.insert(loose(&shape.name));
        }
        let others: Vec<String> = (0..self.rng.below(3))
            .map(|_| verbs.take(&mut self.rng, VERBS, false))
            .collect();
        names.extend(others.iter().map(String::as_str));
        if names.is_empty() {
            names.push("create");
        }
        out.push_str("endpoints:\n");
        for (number, name) in names.into_iter().enumerate() {
            let endpoint = self.endpoint(file, resource, name, file * 20 + number);
            out.push_str(&endpoint);
        }
        out
    }

    fn type_text(&mut self, at: usize) -> String {
        let name = self.types[at].name.clone();
        if let Def::Alias(ty) = &self.types[at].def {
            let ty = ty.clone();
            let mut tail = String::new();
            if matches!(ty, Ty::Enum(_)) && self.rng.chance(40) {
                tail.push_str(" closed");
            }
            if self.rng.chance(50) {
                let _ = write!(tail, " -- {}", self.words());
            }
            return format!(
                "  {name}: {}\n",
                quoted(&format!("{}{tail}", self.written(&ty)))
            );
        }
        let mut out = format!("  {name}:\n");
        for key in ["about", "deprecated"] {
            if self.rng.chance(15) {
                let _ = writeln!(out, "    {key}: {}", quoted(self.words()));
            }
        }
        let shape = &self.types[at];
        if let Some(rust) = &shape.rust {
            let _ = writeln!(out, "    rust: {rust}");
        }
        match &shape.def {
            Def::Codes { values, int } => {
                if *int {
                    out.push_str("    wire: int\n");
                }
                let values: Vec<String> = values
                    .iter()
                    .map(|(name, code)| format!("{name}: {}", quoted(code)))
                    .collect();
                let _ = writeln!(out, "    enum: {{{}}}", values.join(", "));
            }
            Def::Object { include, groups } => {
                if !include.is_empty() {
                    let included: Vec<&str> = include
                        .iter()
                        .map(|at| self.types[*at].name.as_str())
                        .collect();
                    let _ = writeln!(out, "    include: [{}]", included.join(", "));
                }
                for (group, fields) in groups.iter().filter(|(_, fields)| !fields.is_empty()) {
                    let _ = writeln!(out, "    {group}:");
                    for field in fields {
                        let _ = writeln!(out, "      {}: {}", quoted(&field.name), field.yaml);
                    }
                }
            }
            Def::Alias(_) => {}
        }
        out
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// The crates
// ---------------------------------------------------------------------------------------------------------------------

impl Spec {
    fn shown(&self) -> String {
        let mut out = format!("spec {} ({})\n", self.number, self.api);
        for source in &self.sources {
            let _ = writeln!(
                out,
                "# {}\n{}",
                source.path,
                String::from_utf8_lossy(&source.bytes)
            );
        }
        out
    }

    /// Whether it is emitted, or what is wrong with it; every problem has a code and a place.
    fn judge(&self) -> Result<(), Diagnostics> {
        let mut sources = self.sources.clone();
        sources.push(Source::new("client.yaml", CLIENT));
        let judged = catch_unwind(AssertUnwindSafe(|| generator::generate(&sources)));
        let Ok(judged) = judged else {
            panic!("the generator panics on {}", self.shown())
        };
        let problems = match &judged {
            Ok(output) => output.warnings(),
            Err(problems) => problems,
        };
        for problem in problems.list() {
            assert!(
                generator::explain(problem.code).is_some() || !problem.code.is_empty(),
                "{}",
                self.shown()
            );
            assert!(
                sources
                    .iter()
                    .any(|source| source.path == problems.path(&problem.at)),
                "{problem:?} of {}",
                self.shown()
            );
            let (line, column) = problems.position(&problem.at);
            assert!(line >= 1 && column >= 1);
        }
        judged.map(|_| ())
    }
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(default)
}

/// Writes a crate of all these APIs, outside of the workspace but with the workspace's versions of its dependencies.
fn client(batch: &[Spec]) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("accepted-client");
    let _ = fs::remove_dir_all(&dir);
    let mut sources: Vec<Source> = batch.iter().flat_map(|spec| spec.sources.clone()).collect();
    sources.push(Source::new("client.yaml", CLIENT));
    let output = support::generate(&sources);
    output.write(&dir).expect("the client can be written");
    let alone = format!("{}\n[workspace]\n", output.files()["Cargo.toml"]);
    fs::write(dir.join("Cargo.toml"), alone).expect("the manifest can be written");
    fs::copy(below("../Cargo.lock"), dir.join("Cargo.lock"))
        .expect("the workspace has a lock file");
    dir
}

/// Runs cargo there; its target folder stays, so that dependencies are compiled once.
fn cargo(client: &Path, arguments: &[&str]) -> Result<(), String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imaginary-target");
    let run = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(client)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    if run.status.success() {
        return Ok(());
    }
    Err(format!(
        "`cargo {}` fails in the emitted crate:\n{}\n{}",
        arguments.join(" "),
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr)
    ))
}

/// The APIs that a compiler's or test's output names: files below `src/`, tests of `tests/wire.rs`, lines of that file.
fn at_fault(dir: &Path, output: &str) -> BTreeSet<String> {
    let wire = fs::read_to_string(dir.join("tests/wire.rs")).unwrap_or_default();
    let wire: Vec<&str> = wire.lines().collect();
    let mut apis = BTreeSet::new();
    for line in output.lines() {
        if let Some((_, rest)) = line.split_once("src/")
            && let Some((api, _)) = rest.split_once('/')
        {
            apis.insert(api.to_owned());
        }
        if let Some((_, rest)) = line.split_once("tests/wire.rs:")
            && let Some(number) = rest
                .split(':')
                .next()
                .and_then(|number| number.parse::<usize>().ok())
        {
            let module = wire
                .iter()
                .take(number)
                .rev()
                .find_map(|line| line.strip_prefix("mod ")?.strip_suffix(" {"));
            apis.extend(module.map(str::to_owned));
        }
        if let Some(test) = line
            .strip_prefix("test ")
            .filter(|line| line.ends_with("FAILED"))
            && let Some((api, _)) = test.split_once("::")
        {
            apis.insert(api.to_owned());
        }
    }
    apis
}

fn proves(batch: &[Spec]) {
    let dir = client(batch);
    let mut runs: Vec<&[&str]> = vec![
        &[
            "clippy",
            "--all-features",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
        &["doc", "--no-deps", "--all-features"],
        &["test", "--quiet", "--all-features", "--test", "wire"],
    ];
    if number("ACCEPTED_DOCS", 0) > 0 {
        runs.push(&["test", "--quiet", "--all-features", "--doc"]);
    }
    for arguments in runs {
        let Err(output) = cargo(&dir, arguments) else {
            continue;
        };
        let apis = at_fault(&dir, &output);
        let mut specs = String::new();
        for spec in batch.iter().filter(|spec| apis.contains(&spec.api)).take(3) {
            specs.push_str(&spec.shown());
        }
        panic!("{output}\n\nat fault: {apis:?}; the first of them:\n{specs}");
    }
}

#[test]
fn accepted_means_it_compiles() {
    let wanted =
        usize::try_from(number("ACCEPTED_CASES", BATCH as u64)).expect("a number of cases");
    let seed = number("ACCEPTED_SEED", SEED);
    let mut refused: BTreeMap<&'static str, usize> = BTreeMap::new();
    let (mut tried, mut accepted) = (0, 0);
    let mut batch = Vec::new();
    println!("ACCEPTED_SEED={seed}");
    while accepted < wanted {
        let spec = spec(seed, tried);
        tried += 1;
        match spec.judge() {
            Ok(()) => {
                accepted += 1;
                batch.push(spec);
            }
            Err(problems) => {
                for format in [
                    Format::Human { color: true },
                    Format::Short,
                    Format::Json,
                    Format::Github,
                ] {
                    assert!(!problems.show("", format).is_empty());
                }
                let errors = problems
                    .list()
                    .iter()
                    .filter(|problem| problem.level == generator::Level::Error);
                let codes: BTreeSet<_> = errors.map(|problem| problem.code).collect();
                for code in codes {
                    *refused.entry(code).or_default() += 1;
                }
                if std::env::var_os("ACCEPTED_SHOW").is_some() {
                    println!(
                        "{}",
                        if std::env::var("ACCEPTED_SHOW").unwrap() == "2" {
                            problems.render("", false)
                        } else {
                            problems.show("", Format::Short)
                        }
                    );
                }
            }
        }
        assert!(
            tried < 30 || accepted * 3 >= usize::try_from(tried).unwrap_or(usize::MAX),
            "too few specs are accepted: {accepted} of {tried}; refused for {refused:?}"
        );
        if batch.len() == BATCH {
            proves(&std::mem::take(&mut batch));
        }
    }
    if !batch.is_empty() {
        proves(&batch);
    }
    println!("{tried} specs, {accepted} accepted; refused for {refused:?}");
}
