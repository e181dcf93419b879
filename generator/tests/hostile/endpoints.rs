//! Endpoints: paths, parameters, bodies, doubts.

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

/// An endpoint that does nothing, and more of its keys.
fn call(more: &str) -> String {
    format!(
        "{ITEM}endpoints:\n  ping:\n    http: GET /ping\n    doc: /ping\n    returns: none\n{more}"
    )
}

/// A path of the endpoint, from pieces.
fn path(size: usize, piece: impl Fn(usize) -> String) -> Vec<Source> {
    let head =
        format!("{ITEM}endpoints:\n  ping:\n    doc: /ping\n    returns: none\n    http: GET /");
    shop(fill(size, &head, piece, "\n"))
}

pub(crate) const INPUTS: &[Input] = &[
    input("a path of a million characters", "", |size| {
        path(size, |_| "a".to_owned())
    }),
    input("a path of slashes", "", |size| {
        path(size, |_| "/".to_owned())
    }),
    input("a path of braces", "", |size| {
        path(size, |_| "{".to_owned())
    }),
    input("a path of parameters", "", |size| {
        path(size, |n| format!("{{p{n}:int}}/"))
    }),
    input("a path of one parameter", "", |size| {
        path(size, |_| "{p:int}".to_owned())
    }),
    input("a path of percents", "", |size| {
        path(size, |_| "%".to_owned())
    }),
    input("a path of dots", "", |size| path(size, |_| "./".to_owned())),
    input("a parameter of a long name", "", |size| {
        shop(same(
            size,
            &format!(
                "{ITEM}endpoints:\n  ping:\n    doc: /ping\n    returns: none\n    http: GET /{{"
            ),
            "a",
            ":int}\n",
        ))
    }),
    input("a parameter of a long type", "", |size| {
        shop(same(
            size,
            &format!(
                "{ITEM}endpoints:\n  ping:\n    doc: /ping\n    returns: none\n    http: \"GET /{{a:"
            ),
            "map<",
            "}\"\n",
        ))
    }),
    input("a method of 1 MB", "", |size| {
        shop(same(
            size,
            &format!("{ITEM}endpoints:\n  ping:\n    doc: /ping\n    returns: none\n    http: "),
            "G",
            " /a\n",
        ))
    }),
    input("a page of 1 MB", "", |size| {
        shop(same(
            size,
            &format!(
                "{ITEM}endpoints:\n  ping:\n    http: GET /ping\n    returns: none\n    doc: /"
            ),
            "a/",
            "\n",
        ))
    }),
    input("a name of an endpoint of 1 MB", "", |size| {
        shop(same(
            size,
            &format!("{ITEM}endpoints:\n  "),
            "a_",
            "a: {http: GET /ping, doc: /ping, returns: none}\n",
        ))
    }),
    input("many endpoints", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| format!("  ping_{n}: {{http: GET /a{n}, doc: /a, returns: none}}\n"),
            "",
        ))
    }),
    input("many endpoints on a line", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints: {{"),
            |n| format!("ping_{n}: {{http: GET /a{n}, doc: /a, returns: none}}, "),
            "}\n",
        ))
    }),
    input("many endpoints of one path", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| format!("  ping_{n}: {{http: GET /a, doc: /a, returns: none}}\n"),
            "",
        ))
    }),
    input("many endpoints of one path and queries", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| {
                format!(
                    "  ping_{n}: {{http: GET /a, doc: /a, returns: none, query: {{q{n}: int!}}}}\n"
                )
            },
            "",
        ))
    }),
    input("many endpoints that overlap", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| {
                format!(
                    "  ping_{n}: {{http: 'GET /{}', doc: /a, returns: none}}\n",
                    if n % 2 == 0 {
                        format!("{{a}}/{n}")
                    } else {
                        format!("{n}/{{a}}")
                    }
                )
            },
            "",
        ))
    }),
    input("many endpoints of long paths", "", |size| {
        let long = "a/".repeat(200);
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| format!("  ping_{n}: {{http: 'GET /{long}{n}', doc: /a, returns: none}}\n"),
            "",
        ))
    }),
    input("many endpoints of ids", "", |size| {
        let fields = most(
            size / 4,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "",
        );
        shop(most(
            size,
            &format!("{fields}endpoints:\n"),
            |n| format!("  ping_{n}: {{http: 'GET /a{n}/{{id}}', doc: /a, returns: none}}\n"),
            "",
        ))
    }),
    input("many endpoints that send a large type", "", |size| {
        let fields = most(
            size / 4,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "",
        );
        shop(most(
            size,
            &format!("{fields}endpoints:\n"),
            |n| format!("  ping_{n}: {{http: 'POST /a{n}', doc: /a, returns: none, body: Item}}\n"),
            "",
        ))
    }),
    input(
        "many endpoints that send and mistake a large type",
        "",
        |size| {
            let fields = most(
                size / 4,
                &format!("{ITEM}    fields:\n"),
                |n| format!("      f{n}: int!\n"),
                "",
            );
            shop(most(
                size,
                &format!("{fields}endpoints:\n"),
                |n| {
                    format!(
                        "  ping_{n}: {{http: 'POST /a{n}', doc: /a, returns: Nothing, body: Item}}\n"
                    )
                },
                "",
            ))
        },
    ),
    input("many endpoints of one Rust name", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| format!("  ping_{n}: {{http: GET /a{n}, doc: /a, returns: none, rust: Same}}\n"),
            "",
        ))
    }),
    input("many endpoints without a path", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| format!("  ping_{n}: {{doc: /a}}\n"),
            "",
        ))
    }),
    input("many endpoints of unknown keys", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| format!("  ping_{n}: {{htp: GET /, dock: /a}}\n"),
            "",
        ))
    }),
    input("many endpoints that are lists", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}endpoints:\n"),
            |n| format!("  ping_{n}: [a]\n"),
            "",
        ))
    }),
    input("many query names on a key", "", |size| {
        shop(most(
            size,
            &call("    query:\n      ? \"first"),
            |n| format!(", q{n}"),
            "\"\n      : int\n",
        ))
    }),
    input("ten thousand query names on a key", "", |size| {
        shop(most(
            size.min(80_000),
            &call("    query:\n      ? \"first"),
            |n| format!(", q{n}"),
            "\"\n      : int\n",
        ))
    }),
    input("many query names", "", |size| {
        shop(most(
            size,
            &call("    query:\n"),
            |n| format!("      q{n}: int\n"),
            "",
        ))
    }),
    input("many required query names", "", |size| {
        shop(most(
            size,
            &call("    query:\n"),
            |n| format!("      q{n}: int!\n"),
            "",
        ))
    }),
    input("many query names that are one in Rust", "", |size| {
        shop(most(
            size,
            &call("    query:\n"),
            |n| format!("      \"q{}\": int\n", "-".repeat(n % 200) + &n.to_string()),
            "",
        ))
    }),
    input("many headers on a key", "", |size| {
        shop(most(
            size,
            &call("    headers:\n      ? \"first"),
            |n| format!(", X-{n}"),
            "\"\n      : string\n",
        ))
    }),
    input("many headers", "", |size| {
        shop(most(
            size,
            &call("    headers:\n"),
            |n| format!("      X-{n}: string\n"),
            "",
        ))
    }),
    input("many path names", "", |size| {
        shop(most(
            size,
            &call("    path:\n"),
            |n| format!("      p{n}: int\n"),
            "",
        ))
    }),
    input("many path names on a key", "", |size| {
        shop(most(
            size,
            &call("    path:\n      ? \"first"),
            |n| format!(", p{n}"),
            "\"\n      : int\n",
        ))
    }),
    input("a narrowed body", "", |size| {
        let fields = most(
            size / 2,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "",
        );
        shop(most(
            size,
            &format!("{fields}endpoints:\n  create:\n    http: POST /a\n    doc: /a\n    body: ["),
            |n| format!("f{n}, "),
            "id]\n",
        ))
    }),
    input("a narrowed body of unknown names", "", |size| {
        let fields = most(
            size / 2,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "",
        );
        shop(most(
            size,
            &format!("{fields}endpoints:\n  create:\n    http: POST /a\n    doc: /a\n    body: ["),
            |n| format!("g{n}, "),
            "id]\n",
        ))
    }),
    input("a narrowed body of one name", "", |size| {
        let fields = most(
            size / 2,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "",
        );
        shop(same(
            size,
            &format!("{fields}endpoints:\n  create:\n    http: POST /a\n    doc: /a\n    body: ["),
            "f9, ",
            "f9]\n",
        ))
    }),
    input("a body of 1 MB", "", |size| {
        shop(same(
            size,
            &format!("{ITEM}endpoints:\n  create:\n    http: POST /a\n    doc: /a\n    body: "),
            "A",
            "\n",
        ))
    }),
    input("a wrap of 1 MB", "", |size| {
        shop(same(
            size,
            &format!(
                "{ITEM}    fields:\n      a: int\nendpoints:\n  create:\n    http: POST /a\n    doc: /a\n    wrap: "
            ),
            "a",
            "\n",
        ))
    }),
    input("a place of 1 MB", "", |size| {
        shop(same(
            size,
            &format!(
                "{ITEM}endpoints:\n  get_it:\n    http: GET /a\n    doc: /a\n    returns: Item\n    at: "
            ),
            "a.",
            "a\n",
        ))
    }),
    input("many doubts", "", |size| {
        shop(most(
            size,
            &call("    doubts:\n"),
            |n| format!("      d{n}: why\n"),
            "",
        ))
    }),
    input("a reason that many endpoints repeat", "", |size| {
        let why = "w".repeat(size / 2);
        shop(most(
            size / 2,
            &format!("{ITEM}    fields:\n      f: int @guess({why})\nendpoints:\n"),
            |n| format!("  get_{n}: {{http: GET /{n}, doc: /a, returns: Item}}\n"),
            "",
        ))
    }),
    input("a reason with many brackets", "T202", |size| {
        shop(format!(
            "{ITEM}    fields:\n      f: int @guess({}\n",
            "(".repeat(size)
        ))
    }),
    input("reasons to allow in an endpoint", "", |size| {
        shop(most(
            size,
            &call("    allow:\n"),
            |n| format!("      E{n}: why\n"),
            "",
        ))
    }),
    input("words of 1 MB", "", |size| {
        shop(same(size, &call("    about: "), "*a* `b` [c] <d> ", "\n"))
    }),
    input("words of many lines", "", |size| {
        shop(same(
            size,
            &call("    about: |\n"),
            "      - a `b` [c] http://a.b\n",
            "",
        ))
    }),
    input("words of one character", "", |size| {
        shop(same(size, &call("    about: \""), "`", "\"\n"))
    }),
    input("pages of 1 MB", "", |size| {
        vec![
            Source::new(
                "shop/api.yaml",
                same(size, &format!("{API}paging: {{items: "), "a", "}\n"),
            ),
            Source::new(
                "shop/items.yaml",
                format!("{ITEM}endpoints:\n  list: {{http: GET /a, doc: /a}}\n"),
            ),
        ]
    }),
    input("many files of endpoints", "", |size| {
        let mut sources = shop(ITEM);
        let files = 5000.min(size / 13);
        sources.extend((0..files).map(|n| Source::new(format!("shop/r{n}.yaml"), format!("resource: R{n}\ntypes:\n  R{n}: {{response: {{id: int!}}}}\nendpoints:\n  get: {{http: \"GET /r{n}/{{id}}\", doc: /get}}\n"))));
        sources
    }),
];
