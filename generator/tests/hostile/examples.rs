//! Examples: JSON of 1 MiB in all directions.

use generator::Source;

use crate::Input;
use crate::write::{ITEM, fill, most, same, shop};

const fn input(name: &'static str, code: &'static str, sources: fn(usize) -> Vec<Source>) -> Input {
    Input {
        name,
        code,
        sources,
    }
}

/// A type with everything in it, an endpoint that sends and answers with it, and the start of an example.
const HEAD: &str = "resource: Item\ntypes:\n  Item:\n    fields:\n      name: string\n      any: any\n      map: map<int>\n      list: int[]\n      deep: int[][][][]\n      price: decimal\n      share: float\n      day: date(%Y:%m:%d)\n      state: open | closed\n      pairs: pairs<any>\n      parts: Item[]\nendpoints:\n  create:\n    http: POST /items\n    doc: /create\n    query: {ids: \"int[] csv\"}\n    example:\n";

/// An example with this request, on one line of a block.
fn request(json: &str) -> Vec<Source> {
    shop(format!(
        "{HEAD}      response: |\n        {{}}\n      request: |\n        {json}\n"
    ))
}

/// The same JSON in a file of its own.
fn file(json: String) -> Vec<Source> {
    let mut sources = shop(format!(
        "{HEAD}      response: large.json\n      request: |\n        {{}}\n"
    ));
    sources.push(Source::new("shop/examples/large.json", json));
    sources
}

fn body(size: usize, head: &str, piece: impl Fn(usize) -> String, tail: &str) -> Vec<Source> {
    request(&fill(size - 1000, head, piece, tail))
}

pub(crate) const INPUTS: &[Input] = &[
    input("JSON of unknown fields", "", |size| {
        body(size, "{", |n| format!("\"f{n}\": 1, "), "\"name\": \"a\"}")
    }),
    input("JSON of near misses", "", |size| {
        body(
            size,
            "{",
            |n| format!("\"name{n}\": 1, "),
            "\"name\": \"a\"}",
        )
    }),
    input("JSON of a wide map", "", |size| {
        body(
            size,
            "{\"map\": {",
            |n| format!("\"f{n}\": 1, "),
            "\"name\": 1}}",
        )
    }),
    input("JSON of a wide wrong map", "", |size| {
        body(
            size,
            "{\"map\": {",
            |n| format!("\"f{n}\": true, "),
            "\"name\": 1}}",
        )
    }),
    input("JSON of any width", "", |size| {
        body(
            size,
            "{\"any\": {",
            |n| format!("\"f{n}\": true, "),
            "\"name\": 1}}",
        )
    }),
    input("JSON of a long list", "", |size| {
        body(size, "{\"list\": [", |n| format!("{n}, "), "1]}")
    }),
    input("JSON of a long wrong list", "", |size| {
        body(size, "{\"list\": [", |n| format!("\"{n}\", "), "1]}")
    }),
    input("JSON of many lines", "", |size| {
        body(
            size,
            "{\"list\": [",
            |n| format!("\n          {n},"),
            "\n          1]}",
        )
    }),
    input("JSON of many wrong lines", "", |size| {
        body(
            size,
            "{\"list\": [",
            |n| format!("\n          \"{n}\","),
            "\n          1]}",
        )
    }),
    input("JSON of many objects", "", |size| {
        body(
            size,
            "{\"parts\": [",
            |n| format!("{{\"name\": \"a{n}\", \"state\": \"open\"}}, "),
            "{}]}",
        )
    }),
    input("JSON of many wrong objects", "", |size| {
        body(
            size,
            "{\"parts\": [",
            |n| format!("{{\"name\": {n}, \"state\": \"opn\"}}, "),
            "{}]}",
        )
    }),
    input("JSON of deep objects", "", |size| {
        let count = (size - 1000) / 14;
        request(&format!(
            "{}1{}",
            "{\"parts\": [".repeat(count),
            "]}".repeat(count)
        ))
    }),
    input("JSON of open brackets", "", |size| {
        body(size, "{\"any\": ", |_| "[".to_owned(), "")
    }),
    input("JSON of brackets", "", |size| {
        let count = (size - 1000) / 2;
        request(&format!(
            "{{\"any\": {}{}}}",
            "[".repeat(count),
            "]".repeat(count)
        ))
    }),
    input("JSON of shallow brackets", "", |size| {
        body(
            size,
            "{\"any\": [",
            |_| "[[[[[[[[]]]]]]]],".to_owned(),
            "1]}",
        )
    }),
    input("JSON of pairs", "", |size| {
        body(
            size,
            "{\"pairs\": [",
            |n| format!("{{\"key\": \"a{n}\", \"value\": 1}}, "),
            "{\"key\": \"b\", \"value\": 1}]}",
        )
    }),
    input("JSON of the same pairs", "", |size| {
        body(
            size,
            "{\"pairs\": [",
            |_| "{\"key\": \"a\", \"value\": 1}, ".to_owned(),
            "{\"key\": \"b\", \"value\": 1}]}",
        )
    }),
    input("JSON with a long number", "", |size| {
        body(size, "{\"any\": ", |_| "9".to_owned(), "}")
    }),
    input("JSON with a long decimal", "", |size| {
        body(size, "{\"price\": 0.", |_| "9".to_owned(), "}")
    }),
    input("JSON with a long float", "", |size| {
        body(size, "{\"share\": 0.", |_| "9".to_owned(), "}")
    }),
    input("JSON with a large exponent", "", |size| {
        body(size, "{\"share\": 1e", |_| "0".to_owned(), "1}")
    }),
    input("JSON with a long text", "", |size| {
        body(size, "{\"name\": \"", |_| "a".to_owned(), "\"}")
    }),
    input("JSON with a long text of escapes", "", |size| {
        body(size, "{\"name\": \"", |_| "\\u00e9".to_owned(), "\"}")
    }),
    input("JSON with a long text of quotes", "", |size| {
        body(size, "{\"name\": \"", |_| "\\\"#".to_owned(), "\"}")
    }),
    input("JSON with a long key", "", |size| {
        body(size, "{\"", |_| "a".to_owned(), "\": 1}")
    }),
    input("JSON with a long day", "", |size| {
        body(size, "{\"day\": \"2026", |_| ":01".to_owned(), "\"}")
    }),
    input("JSON with a long state", "", |size| {
        body(size, "{\"state\": \"", |_| "open".to_owned(), "\"}")
    }),
    input("JSON with a key twice", "", |size| {
        body(
            size,
            "{\"map\": {",
            |n| format!("\"f{n}\": 1, "),
            "\"f1\": 1}}",
        )
    }),
    input("JSON that is never closed", "", |size| {
        body(size, "{\"map\": {", |n| format!("\"f{n}\": 1, "), "")
    }),
    input("JSON with a comma at the end", "", |size| {
        body(size, "{\"map\": {", |n| format!("\"f{n}\": 1, "), "}}")
    }),
    input("JSON of blanks", "", |size| {
        body(size, "{", |_| " ".to_owned(), "}")
    }),
    input("JSON of blank lines", "", |size| {
        body(size, "{", |_| "\n        ".to_owned(), "}")
    }),
    input("JSON in quotes", "", |size| {
        let json = fill(
            size - 1000,
            "{\\\"list\\\": [",
            |n| format!("\\\"{n}\\\", "),
            "1]}",
        );
        shop(format!(
            "{HEAD}      request: \"{json}\"\n      response: \"{{}}\"\n"
        ))
    }),
    input("JSON in single quotes", "", |size| {
        let json = fill(
            size - 1000,
            "{\"list\": [",
            |n| format!("\"{n}''\", "),
            "1]}",
        );
        shop(format!(
            "{HEAD}      request: '{json}'\n      response: \"{{}}\"\n"
        ))
    }),
    input("JSON as YAML", "", |size| {
        let json = fill(size - 1000, "{\"list\": [", |n| format!("{n}, "), "1]}");
        shop(format!(
            "{HEAD}      request: {json}\n      response: \"{{}}\"\n"
        ))
    }),
    input("a file of JSON", "", |size| {
        file(fill(size, "{\"list\": [", |n| format!("{n}, "), "1]}"))
    }),
    input("a file of wrong JSON", "", |size| {
        file(fill(size, "{\"list\": [", |n| format!("\"{n}\", "), "1]}"))
    }),
    input("a file of no JSON", "", |size| {
        file(same(size, "", "[", ""))
    }),
    input("a file of deep JSON", "", |size| {
        file("[".repeat(size / 2) + &"]".repeat(size / 2))
    }),
    input("a file of lines without JSON", "", |size| {
        file(same(size, "", "\n", "x"))
    }),
    input("a file of wide characters", "", |size| {
        file(same(size, "{\"name\": \"", "名", "\"}"))
    }),
    input("a file of any JSON", "", |size| {
        file(fill(
            size,
            "{\"any\": [",
            |n| format!("{{\"a\": {n}, \"b\": null, \"c\": [1.5]}}, "),
            "1]}",
        ))
    }),
    input("many examples", "", |size| {
        shop(most(
            size,
            &HEAD.replace("    example:\n", "    examples:\n"),
            |n| {
                format!(
                    "      - title: t{n}\n        request: \"{{}}\"\n        response: \"{{}}\"\n"
                )
            },
            "",
        ))
    }),
    input("many examples of one title", "", |size| {
        shop(same(
            size,
            &HEAD.replace("    example:\n", "    examples:\n"),
            "      - title: same\n        request: \"{}\"\n        response: \"{}\"\n",
            "",
        ))
    }),
    input("many wrong examples", "", |size| {
        shop(most(
            size,
            &HEAD.replace("    example:\n", "    examples:\n"),
            |n| {
                format!(
                    "      - title: t{n}\n        request: \"[]\"\n        response: \"[]\"\n        status: 500\n"
                )
            },
            "",
        ))
    }),
    input("many examples of one file", "", |size| {
        let mut sources = shop(most(
            size,
            &HEAD.replace("    example:\n", "    examples:\n"),
            |n| {
                format!(
                    "      - title: t{n}\n        request: \"{{}}\"\n        response: large.json\n"
                )
            },
            "",
        ));
        sources.push(Source::new(
            "shop/examples/large.json",
            fill(size, "{\"list\": [", |n| format!("{n}, "), "1]}"),
        ));
        sources
    }),
    input("many examples of a large type", "", |size| {
        let fields = most(
            size / 4,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int!\n"),
            "",
        );
        shop(most(
            size,
            &format!(
                "{fields}endpoints:\n  create:\n    http: POST /items\n    doc: /create\n    examples:\n"
            ),
            |n| {
                format!(
                    "      - title: t{n}\n        request: \"{{}}\"\n        response: \"{{}}\"\n"
                )
            },
            "",
        ))
    }),
    input("an example of a large type", "", |size| {
        let fields = most(
            size / 2,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "",
        );
        let json = fill(
            size / 2 - 1000,
            "{",
            |n| format!("\"f{n}\": 1, "),
            "\"id\": 1}",
        );
        shop(format!(
            "{fields}endpoints:\n  get:\n    http: GET /items/{{id}}\n    doc: /get\n    example:\n      path: {{id: 1}}\n      response: |\n        {json}\n"
        ))
    }),
    input("many objects of a large type", "", |size| {
        let fields = most(
            size / 4,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "",
        );
        let json = fill(
            size / 2,
            "{\"parts\": [",
            |_| "{\"id\": 1}, ".to_owned(),
            "{\"id\": 1}]}",
        );
        shop(format!(
            "{fields}  All: {{response: {{parts: \"Item[]\"}}}}\nendpoints:\n  get_all:\n    http: GET /items\n    doc: /get\n    returns: All\n    example:\n      response: |\n        {json}\n"
        ))
    }),
    input("a list of values in a query", "", |size| {
        let list = fill(size - 1000, "", |n| format!("{n},"), "1");
        shop(format!(
            "{HEAD}      query: {{ids: \"{list}\"}}\n      request: \"{{}}\"\n      response: \"{{}}\"\n"
        ))
    }),
    input("a list of wrong values in a query", "", |size| {
        let list = fill(size - 1000, "", |n| format!("a{n},"), "1");
        shop(format!(
            "{HEAD}      query: {{ids: \"{list}\"}}\n      request: \"{{}}\"\n      response: \"{{}}\"\n"
        ))
    }),
    input("many values in a query", "", |size| {
        shop(most(
            size,
            &format!("{HEAD}      request: \"{{}}\"\n      response: \"{{}}\"\n      query:\n"),
            |n| format!("        q{n}: 1\n"),
            "",
        ))
    }),
    input("many right values in a query", "", |size| {
        let query = most(
            size / 2,
            &format!(
                "{ITEM}endpoints:\n  ping:\n    http: GET /ping\n    doc: /ping\n    returns: none\n    query:\n"
            ),
            |n| format!("      q{n}: int!\n"),
            "",
        );
        shop(most(
            size,
            &format!("{query}    example:\n      query:\n"),
            |n| format!("        q{n}: 1\n"),
            "",
        ))
    }),
    input("many values in a path", "", |size| {
        shop(most(
            size,
            &format!("{HEAD}      request: \"{{}}\"\n      response: \"{{}}\"\n      path:\n"),
            |n| format!("        q{n}: 1\n"),
            "",
        ))
    }),
];
