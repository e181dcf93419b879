//! Bytes, nesting, scalars and comments: what a reader of YAML meets before any meaning.

use generator::Source;

use crate::Input;
use crate::write::{fill, random, same, shop};

const fn input(name: &'static str, code: &'static str, sources: fn(usize) -> Vec<Source>) -> Input {
    Input {
        name,
        code,
        sources,
    }
}

pub(crate) const INPUTS: &[Input] = &[
    input("random bytes", "", |size| {
        shop(random(size).collect::<Vec<_>>())
    }),
    input("random text", "", |size| {
        shop(
            random(size)
                .map(|byte| b' ' + byte % 95)
                .collect::<Vec<_>>(),
        )
    }),
    input("random marks", "", |size| {
        let marks = b"\n\n  --::,[]{}#&*!|>'\"%@`?ab1";
        shop(
            random(size)
                .map(|byte| marks[usize::from(byte) % marks.len()])
                .collect::<Vec<_>>(),
        )
    }),
    input("random lines", "", |size| {
        let words = [
            "resource: A\n",
            "types:\n",
            "  A: int\n",
            "    fields:\n",
            "- x\n",
            "  b: {}\n",
            "\n",
            "      c: string\n",
        ];
        let words = random(size).map(|byte| words[usize::from(byte) % words.len()].as_bytes());
        let mut bytes = words.flatten().copied().collect::<Vec<_>>();
        bytes.truncate(size);
        shop(bytes)
    }),
    input("blank bytes", "", |size| shop(vec![0; size])),
    input("spaces", "", |size| shop(vec![b' '; size])),
    input("line ends", "", |size| shop(vec![b'\n'; size])),
    input("one bytes too many", "", |size| {
        shop(vec![b'a'; size.max(1 << 20) + 1])
    }),
    input("open brackets", "", |size| shop(vec![b'['; size])),
    input("open braces", "", |size| shop(vec![b'{'; size])),
    input("open entries", "", |size| shop(same(size, "", "{a: ", ""))),
    input("brackets", "", |size| {
        shop("[".repeat(size / 2) + &"]".repeat(size / 2))
    }),
    input("brackets deep below", "", |size| {
        shop(same(size, "resource: A\ntypes: ", "[[[[[[[[]]]]]]]],", ""))
    }),
    input("lists of lists on a line", "", |size| {
        shop(same(size, "", "- ", "x"))
    }),
    input("keys of keys on a line", "", |size| {
        shop(same(size, "", "a: ", "x"))
    }),
    input("complex keys", "", |size| shop(same(size, "", "? ", "x"))),
    input("deep blocks", "", |size| {
        let mut text = String::from("resource: A\n");
        for depth in 0.. {
            let line = format!("{}a:\n", "  ".repeat(depth));
            if text.len() + line.len() > size {
                break;
            }
            text.push_str(&line);
        }
        shop(text)
    }),
    input("deep blocks of one space", "", |size| {
        let mut text = String::new();
        for depth in 0.. {
            let line = format!("{}-\n", " ".repeat(depth));
            if text.len() + line.len() > size {
                break;
            }
            text.push_str(&line);
        }
        shop(text)
    }),
    input("anchors", "", |size| shop(same(size, "", "- &a x\n", ""))),
    input("tags", "", |size| shop(same(size, "", "!!str ", "x"))),
    input("aliases", "", |size| shop(same(size, "", "- *a\n", ""))),
    input("documents", "", |size| shop(same(size, "", "---\n", ""))),
    input("document ends", "", |size| {
        shop(same(size, "", "...\n", ""))
    }),
    input("directives", "", |size| {
        shop(same(size, "", "%YAML 1.2\n", "---\na: b\n"))
    }),
    input("a quote that is never closed", "", |size| {
        shop(same(size, "resource: \"", "word ", ""))
    }),
    input("a quote of many lines", "", |size| {
        shop(same(size, "resource: \"", "word\n  ", "\"\n"))
    }),
    input("escapes", "", |size| {
        shop(same(size, "resource: \"", "\\u0041", "\"\n"))
    }),
    input("doubled quotes", "", |size| {
        shop(same(size, "resource: '", "''", "'\n"))
    }),
    input("a plain word", "", |size| {
        shop(same(size, "resource: ", "a", "\n"))
    }),
    input("a plain text of many lines", "", |size| {
        shop(same(size, "resource: a\n", "  a\n", ""))
    }),
    input("a plain text of blank lines", "", |size| {
        shop(same(size, "resource: a", "\n", "  a\n"))
    }),
    input("a literal block", "", |size| {
        shop(same(size, "resource: |\n", "  word\n", ""))
    }),
    input("a folded block", "", |size| {
        shop(same(size, "resource: >\n", "  word\n", ""))
    }),
    input("a folded block of blank lines", "", |size| {
        shop(same(size, "resource: >\n", "\n", "  word\n"))
    }),
    input("a block of one line", "", |size| {
        shop(same(size, "resource: |\n  ", "word ", "\n"))
    }),
    input("a block that is cut", "", |size| {
        shop(same(size, "resource: |\n", "    word\n", "  - \"\n"))
    }),
    input("many blocks", "", |size| {
        shop(same(size, "resource:\n", "  - >\n    a\n", ""))
    }),
    input("a comment of one line", "", |size| shop(vec![b'#'; size])),
    input("many comments", "", |size| {
        shop(same(size, "", "# comment\n", ""))
    }),
    input("comments, then a slip", "", |size| {
        shop(same(size, "resource: A\n", "# comment\n", "types: @\n"))
    }),
    input("comments behind values", "", |size| {
        shop(fill(
            size,
            "resource: A\n",
            |n| format!("k{n}: v # x\n"),
            "",
        ))
    }),
    input("a long comment behind a value", "", |size| {
        shop(same(size, "resource: A #", "x", "\n"))
    }),
    input("many values before a long comment", "", |size| {
        shop(same(
            size,
            &same(size / 2, "resource: [", "a,", "a] #"),
            "x",
            "\n",
        ))
    }),
    input("CRLF", "", |size| {
        shop(fill(
            size,
            "resource: A\r\ntypes:\r\n",
            |n| format!("  T{n}: int\r\n"),
            "  A: {}\r\n",
        ))
    }),
    input("lone CR", "", |size| shop(same(size, "", "a\r", ""))),
    input("tabs", "", |size| {
        shop(same(size, "resource: A\n", "\t", ""))
    }),
    input("wide characters", "", |size| {
        shop(same(size, "resource: ", "名", "\n"))
    }),
    input("many wide keys", "", |size| {
        shop(fill(
            size,
            "resource: A\n",
            |n| format!("名前{n}: 名前\n"),
            "",
        ))
    }),
    input("many keys", "", |size| {
        shop(fill(size, "", |n| format!("k{n}: v\n"), ""))
    }),
    input("many keys on a line", "", |size| {
        shop(fill(size, "{", |n| format!("k{n}: v,"), "}"))
    }),
    input("many keys of a resource", "", |size| {
        shop(fill(size, "resource: A\n", |n| format!("k{n}: v\n"), ""))
    }),
    input("many keys of an API", "", |size| {
        vec![Source::new(
            "shop/api.yaml",
            fill(size, "api: shop\nspec: 2\n", |n| format!("k{n}: v\n"), ""),
        )]
    }),
    input("near misses of keys", "", |size| {
        shop(fill(
            size,
            "resource: A\n",
            |n| format!("endpoint{n}: v\n"),
            "",
        ))
    }),
    input("the same key again", "", |size| {
        shop(same(size, "resource: A\n", "types: v\n", ""))
    }),
    input("keys without values", "", |size| {
        shop(fill(
            size,
            "resource: A\ntypes:\n",
            |n| format!("  T{n}:\n"),
            "",
        ))
    }),
    input("keys without values on a line", "", |size| {
        shop(fill(
            size,
            "resource: A\ntypes: {",
            |n| format!("T{n}, "),
            "}",
        ))
    }),
    input("keys with two readings", "", |size| {
        shop(fill(size, "resource: A\n", |n| format!("k{n}: 0777\n"), ""))
    }),
    input("values with two readings", "", |size| {
        shop(same(size, "resource: A\ninclude:\n", "- 0777\n", ""))
    }),
    input("values that are bools elsewhere", "", |size| {
        shop(same(size, "resource: A\ninclude:\n", "- no\n", ""))
    }),
    input("a long number with two readings", "", |size| {
        shop(same(size, "resource: ", "0", "\n"))
    }),
    input("a list for a file", "", |size| {
        shop(same(size, "", "- a\n", ""))
    }),
    input("a text for a file", "", |size| {
        shop(same(size, "", "a ", "\n"))
    }),
    input("a manifest", "", |size| {
        vec![Source::new(
            "client.yaml",
            same(size, "client: ", "a", "\n"),
        )]
    }),
    input("many manifests", "", |size| {
        (0..size / 200)
            .map(|n| Source::new(format!("c{n}/client.yaml"), "client: a\n"))
            .collect()
    }),
    input("many empty files", "", |size| {
        (0..size / 200)
            .map(|n| Source::new(format!("shop/f{n}.yaml"), ""))
            .collect()
    }),
    input("many APIs", "", |size| {
        (0..size / 200)
            .map(|n| Source::new(format!("a{n}/api.yaml"), format!("api: a{n}\nspec: 2\ndocs: https://docs.example.com\nbase: https://api.example.com\nauth: none\n")))
            .collect()
    }),
    input("many APIs of one name", "", |size| {
        (0..size / 200)
            .map(|n| Source::new(format!("a{n}/api.yaml"), crate::write::API))
            .collect()
    }),
    input("many folders without an API", "", |size| {
        (0..size / 200)
            .map(|n| Source::new(format!("a{n}/items.yaml"), crate::write::ITEM))
            .collect()
    }),
    input("a long path of a file", "", |size| {
        vec![Source::new(
            same(size, "shop/", "a", ".yaml"),
            crate::write::ITEM,
        )]
    }),
];
