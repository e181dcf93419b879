//! Type lines, and names that share one.

use generator::Source;

use crate::Input;
use crate::write::{API, ITEM, fill, most, same, shop};

const fn input(name: &'static str, code: &'static str, sources: fn(usize) -> Vec<Source>) -> Input {
    Input {
        name,
        code,
        sources,
    }
}

/// One line under `types:`.
fn named(size: usize, head: &str, piece: &str, tail: &str) -> Vec<Source> {
    shop(same(
        size,
        &format!("{ITEM}  Line: {head}"),
        piece,
        &format!("{tail}\n"),
    ))
}

pub(crate) const INPUTS: &[Input] = &[
    input("an enum of many values", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: first"),
            |n| format!(" | v{n}"),
            "\n",
        ))
    }),
    input("an enum over many lines", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: first\n"),
            |n| format!("    | v{n}\n"),
            "",
        ))
    }),
    input("an enum in a block", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: >\n    first"),
            |n| format!(" |\n    v{n}"),
            "\n",
        ))
    }),
    input("an enum with escapes", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: \"first"),
            |n| format!(" | \\\"v{n}\\\""),
            "\"\n",
        ))
    }),
    input("an enum of one Rust name", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: first"),
            |n| format!(" | v{}", "-".repeat(n % 300) + &n.to_string()),
            "\n",
        ))
    }),
    input("an enum of values that clash", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: first"),
            |n| format!(" | v-{n} | v_{n}"),
            "\n",
        ))
    }),
    input("an enum of values that clash, in a block", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: >\n    first"),
            |n| format!(" |\n    v-{n} | v_{n}"),
            "\n",
        ))
    }),
    input("an enum of no names", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: first"),
            |n| format!(" | {n}"),
            "\n",
        ))
    }),
    input("an enum of scalars", "", |size| {
        shop(same(size, &format!("{ITEM}  Line: first"), " | int", "\n"))
    }),
    input("an enum with a value twice", "", |size| {
        shop(fill(
            size,
            &format!("{ITEM}  Line: first"),
            |n| format!(" | v{n}"),
            " | first\n",
        ))
    }),
    input("an enum with a value of 1 MB", "", |size| {
        named(size, "a | ", "b", "")
    }),
    input("an enum of fields", "", |size| {
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n",
            |n| format!("      f{n}: a | b | c\n"),
            "",
        ))
    }),
    input("named codes", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}  Line:\n    enum:\n"),
            |n| format!("      V{n}: \"{n}\"\n"),
            "",
        ))
    }),
    input("named codes that clash", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}  Line:\n    enum:\n"),
            |n| format!("      V{n}: same\n"),
            "",
        ))
    }),
    input("bars", "", |size| named(size, "a ", "| ", "")),
    input("map<map<", "", |size| named(size, "", "map<", "")),
    input("map<map<>>", "", |size| {
        let count = size / 8;
        shop(format!(
            "{ITEM}  Line: {}int{}\n",
            "map<".repeat(count),
            ">".repeat(count)
        ))
    }),
    input("string<string<", "", |size| named(size, "", "string<", "")),
    input("string<string<>>", "", |size| {
        let count = size / 8;
        let (open, close) = ("string<".repeat(count), ">".repeat(count));
        shop(format!("{ITEM}  Line: {open}any{close}\n"))
    }),
    input("pairs<pairs<", "", |size| named(size, "", "pairs<", "")),
    input("[][][]", "", |size| named(size, "\"int", "[]", "\"")),
    input("many lists", "", |size| {
        let inner = "[]".repeat(20);
        shop(most(size, ITEM, |n| format!("  L{n}: int{inner}\n"), ""))
    }),
    input("many fields of lists", "", |size| {
        let inner = "map<".repeat(20) + "int" + &">".repeat(20);
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n",
            |n| format!("      f{n}: {inner}\n"),
            "",
        ))
    }),
    input("marks", "", |size| named(size, "int", "!", "")),
    input("words", "", |size| named(size, "int ", "deprecated ", "")),
    input("words nobody knows", "", |size| {
        named(size, "int ", "depricated ", "")
    }),
    input("a word of 1 MB", "", |size| named(size, "int ", "d", "")),
    input("a name of 1 MB", "", |size| named(size, "", "A", "")),
    input("a type's name of 1 MB", "", |size| {
        shop(same(size, &format!("{ITEM}  "), "A", ": int\n"))
    }),
    input("a type's name of many words", "", |size| {
        shop(same(size, &format!("{ITEM}  "), "Ab", ": int\n"))
    }),
    input("a field's name of 1 MB", "", |size| {
        shop(same(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n      ",
            "aB",
            ": int\n",
        ))
    }),
    input("a range of 1 MB", "", |size| {
        named(size, "int 0..", "9", "")
    }),
    input("a pattern of 1 MB", "", |size| {
        named(size, "string /", "(a*)*", "/")
    }),
    input("a pattern that is never closed", "", |size| {
        named(size, "string /", "\\\\/", "")
    }),
    input("a default of 1 MB", "", |size| {
        named(size, "string =", "a", "")
    }),
    input("evidence of 1 MB", "", |size| {
        named(size, "string @sdk(", "a", ")")
    }),
    input("a date format of 1 MB", "", |size| {
        named(size, "date(", "%Y", ")")
    }),
    input("a date format of letters", "", |size| {
        named(size, "date(%Y%m%d", "-", ")")
    }),
    input("an open date format", "", |size| {
        named(size, "date(", "(", "")
    }),
    input("text of 1 MB", "", |size| {
        named(size, "int -- ", "word ", "")
    }),
    input("text of many marks", "", |size| {
        named(size, "int -- ", "*_`<[|", "")
    }),
    input("text of many links", "", |size| {
        named(size, "int -- ", "http://a.b ", "")
    }),
    input("many texts", "", |size| {
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    response:\n",
            |n| format!("      f{n}: int -- What it is, and what it is [not] *yet* <b>\n"),
            "",
        ))
    }),
    input("many slips of one kind", "", |size| {
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n",
            |n| format!("      f{n}: int!?\n"),
            "",
        ))
    }),
    input("many names on a key", "", |size| {
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n      ? \"first",
            |n| format!(", f{n}"),
            "\"\n      : int\n",
        ))
    }),
    input("many plain names on a key", "", |size| {
        shop(most(
            size.min(1000),
            "resource: A\ntypes:\n  A:\n    fields:\n      first",
            |n| format!(", f{n}"),
            ": int\n",
        ))
    }),
    input("many times the same name on a key", "", |size| {
        shop(same(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n      ? \"first",
            ", first",
            "\"\n      : int\n",
        ))
    }),
    input("many names of a type on a key", "", |size| {
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n      ? \"first",
            |n| format!(", f{n}"),
            "\"\n      : Nothing\n",
        ))
    }),
    input("commas on a key", "", |size| {
        shop(same(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n      ? \"first",
            ",",
            "\"\n      : int\n",
        ))
    }),
    input("many keys of names", "", |size| {
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n",
            |n| format!("      a{n}, b{n}, c{n}: int\n"),
            "",
        ))
    }),
    input("names nobody can write in Rust", "", |size| {
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n",
            |n| format!("      {n}名: int\n"),
            "",
        ))
    }),
    input("names that are one in Rust", "", |size| {
        shop(most(
            size,
            "resource: A\ntypes:\n  A:\n    fields:\n",
            |n| {
                format!(
                    "      \"a{}b\": int\n",
                    ["-", "_", ".", " "][n % 4].repeat(1 + n / 4)
                )
            },
            "",
        ))
    }),
    input("variables of the base", "", |size| {
        let names = fill(
            size / 2,
            "base: https://api.example.com/",
            |n| format!("{{v{n}}}"),
            "\n",
        );
        let lines = most(size / 2, "vars:\n", |n| format!("  v{n}: string\n"), "");
        vec![
            Source::new(
                "shop/api.yaml",
                format!(
                    "api: shop\nspec: 2\ndocs: https://docs.example.com\nauth: none\n{names}{lines}"
                ),
            ),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
    input("braces of the base", "", |size| {
        vec![
            Source::new(
                "shop/api.yaml",
                same(
                    size,
                    "api: shop\nspec: 2\ndocs: https://docs.example.com\nauth: none\nbase: https://api.example.com/",
                    "{",
                    "\n",
                ),
            ),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
    input("headers of the API", "", |size| {
        vec![
            Source::new(
                "shop/api.yaml",
                most(
                    size,
                    &format!("{API}headers:\n"),
                    |n| format!("  X-{n}: a\n"),
                    "",
                ),
            ),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
    input("secrets of the API", "", |size| {
        let api = API.replace("auth: none\n", "auth: {headers: {Authorization: \"");
        vec![
            Source::new(
                "shop/api.yaml",
                fill(size, &api, |n| format!("{{s{n}}}"), "\"}}\n"),
            ),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
    input("users of the API", "", |size| {
        let api = API.replace("auth: none\n", "auth: {basic: [");
        vec![
            Source::new(
                "shop/api.yaml",
                most(size, &api, |n| format!("'{{s{n}}}', "), "'{a}']}\n"),
            ),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
    input("alternatives of the API", "", |size| {
        let api = API.replace("auth: none\n", "auth:\n");
        let way = |n: usize| format!("  - {{headers: {{X-{n}: '{{s{n}}}'}}}}\n");
        vec![
            Source::new("shop/api.yaml", most(size, &api, way, "")),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
    input("secret headers of the API", "", |size| {
        let api = API.replace("auth: none\n", "auth:\n  headers:\n");
        let header = |n: usize| format!("    X-{n}: '{{s{n}}}'\n");
        vec![
            Source::new("shop/api.yaml", most(size, &api, header, "")),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
    input("bases of the API", "", |size| {
        let start = "api: shop\nspec: 2\ndocs: https://docs.example.com\nauth: none\nbase:\n";
        let base = |n: usize| format!("  b{n}: https://b{n}.example.com\n");
        vec![
            Source::new("shop/api.yaml", most(size, start, base, "")),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
    input("scopes and fields of a request for a token", "", |size| {
        let start = "auth:\n  oauth:\n    token: https://l.example.com\n    grant: client_credentials\n    scopes:\n";
        let api = API.replace("auth: none\n", start);
        let scopes = most(size / 2, &api, |n| format!("      - s{n}\n"), "");
        let form = most(
            size / 2,
            "    form:\n",
            |n| format!("      f{n}: '{{a{n}}}'\n"),
            "",
        );
        vec![
            Source::new("shop/api.yaml", scopes + &form),
            Source::new("shop/items.yaml", ITEM),
        ]
    }),
];
