//! Types that refer to each other: chains, rings, tangles, includes, many files.

use std::fmt::Write;

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

/// Types of one field each; the last names the first, or what `last` says.
fn chain(size: usize, field: &str, mark: &str, last: &str) -> Vec<Source> {
    let head = format!("{ITEM}  Last: {last}\n");
    let text = most(
        size,
        &head,
        |n| {
            let next = if n == 0 {
                "Last".to_owned()
            } else {
                format!("T{}", n - 1)
            };
            format!("  T{n}:\n    {field}:\n      next: {next}{mark}\n")
        },
        "",
    );
    shop(text)
}

/// A ring of types, each with one field.
fn ring(size: usize, mark: &str) -> Vec<Source> {
    let count = (size / 48).min(9_900);
    let mut text = ITEM.to_owned();
    for n in 0..count {
        let _ = write!(
            text,
            "  T{n}:\n    fields:\n      next: T{}{mark}\n",
            (n + 1) % count
        );
    }
    shop(text)
}

/// As many types as fit of which each has a field for each.
fn tangle(size: usize, mark: &str) -> Vec<Source> {
    let count = (size / 20).isqrt();
    let mut text = ITEM.to_owned();
    for n in 0..count {
        let _ = write!(text, "  T{n}:\n    fields:\n");
        for other in 0..count {
            let _ = writeln!(text, "      f{other}: T{other}{mark}");
        }
    }
    shop(text)
}

/// Layers of two types, each of which includes both of the layer below.
fn diamonds(size: usize, layers: usize) -> Vec<Source> {
    let layers = layers.min(size / 100).min(4_900);
    let mut text =
        format!("{ITEM}  A0:\n    fields:\n      a: int\n  B0:\n    fields:\n      b: int\n");
    for n in 1..layers {
        let _ = write!(
            text,
            "  A{n}: {{include: [A{0}, B{0}]}}\n  B{n}: {{include: [A{0}, B{0}]}}\n",
            n - 1
        );
    }
    shop(text)
}

pub(crate) const INPUTS: &[Input] = &[
    input("many types", "", |size| {
        shop(most(size, ITEM, |n| format!("  T{n}: int\n"), ""))
    }),
    input("many types on a line", "", |size| {
        shop(most(
            size,
            "{resource: A, types: {A: {response: {id: int!}}",
            |n| format!(", T{n}: int"),
            "}}\n",
        ))
    }),
    input("many objects", "", |size| {
        shop(most(
            size,
            ITEM,
            |n| format!("  T{n}: {{fields: {{a: int}}}}\n"),
            "",
        ))
    }),
    input("many objects that are received", "", |size| {
        let types = most(
            size / 2,
            ITEM,
            |n| format!("  T{n}: {{fields: {{a: int}}}}\n"),
            "",
        );
        shop(most(
            size,
            &format!("{types}  All:\n    response:\n"),
            |n| format!("      f{n}: T{n}\n"),
            "endpoints:\n  get_all: {http: GET /all, doc: /all, returns: All}\n",
        ))
    }),
    input("many fields", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "",
        ))
    }),
    input("many fields of a body", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int\n"),
            "endpoints:\n  create: {http: POST /items, doc: /create}\n",
        ))
    }),
    input("many required fields of a body", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: int!\n"),
            "endpoints:\n  create: {http: POST /items, doc: /create}\n  update: {http: \"PATCH /items/{id}\", doc: /update}\n",
        ))
    }),
    input("large types", "", |size| {
        let types = fill(
            size - 1000,
            ITEM,
            |n| {
                let fields = most(50_000, "", |f| format!("      f{f}: a | b\n"), "");
                format!("  T{n}:\n    fields:\n{fields}")
            },
            "",
        );
        shop(types)
    }),
    input("large types that are sent and received", "", |size| {
        let types = fill(
            size - 2000,
            ITEM,
            |n| {
                let fields = most(50_000, "", |f| format!("      f{f}: int?\n"), "");
                format!("  T{n}:\n    fields:\n{fields}")
            },
            "",
        );
        shop(fill(
            size,
            &format!("{types}endpoints:\n"),
            |n| {
                format!(
                    "  send_{n}: {{http: POST /t{n}, doc: /t, body: T{}, returns: T{}}}\n",
                    n % 10,
                    n % 10
                )
            },
            "",
        ))
    }),
    input("many files", "", |size| {
        let mut sources = shop(ITEM);
        let files = 5000.min(size / 13);
        sources.extend(
            (0..files)
                .map(|n| Source::new(format!("shop/t{n}.yaml"), format!("types:\n  T{n}: int\n"))),
        );
        sources
    }),
    input("many files that name each other", "", |size| {
        let mut sources = shop(ITEM);
        let files = 5000.min(size / 13);
        sources.extend((0..files).map(|n| {
            Source::new(
                format!("shop/t{n}.yaml"),
                format!(
                    "types:\n  T{n}: {{fields: {{a: 'T{}[]'}}}}\n",
                    (n + 1) % files
                ),
            )
        }));
        sources
    }),
    input("many files with the same type", "", |size| {
        let mut sources = shop(ITEM);
        let files = 5000.min(size / 13);
        sources.extend((0..files).map(|n| {
            Source::new(
                format!("shop/t{n}.yaml"),
                "types:\n  Same: {fields: {a: int}}\n",
            )
        }));
        sources
    }),
    input("many files of one resource", "", |size| {
        let mut sources = shop(ITEM);
        let files = 5000.min(size / 13);
        sources.extend((0..files).map(|n| {
            Source::new(
                format!("shop/r{n}.yaml"),
                "resource: Item\nendpoints:\n  get: {http: \"GET /items/{id}\", doc: /get}\n",
            )
        }));
        sources
    }),
    input("many broken files", "", |size| {
        let mut sources = shop(ITEM);
        let files = 5000.min(size / 13);
        sources.extend((0..files).map(|n| Source::new(format!("shop/t{n}.yaml"), "types: [\n")));
        sources
    }),
    input("many large files", "", |size| {
        let mut sources = shop(ITEM);
        sources.extend((0..16).map(|f| {
            Source::new(
                format!("shop/t{f}.yaml"),
                most(
                    size / 16,
                    "types:\n",
                    |n| format!("  T{f}x{n}: {{fields: {{a: Nothing}}}}\n"),
                    "",
                ),
            )
        }));
        sources
    }),
    input("a chain of types", "", |size| {
        chain(size, "fields", "", "int")
    }),
    input("a chain of required types", "", |size| {
        chain(size, "fields", "!", "int")
    }),
    input("a chain of lists", "", |size| {
        chain(size, "fields", "[]", "int")
    }),
    input("a chain that is sent", "", |size| {
        let mut sources = chain(size - 200, "fields", "", "int");
        sources[1].bytes.extend(
            b"endpoints:\n  create: {http: POST /items, doc: /create, body: T9, returns: T9}\n",
        );
        sources
    }),
    input("a chain of names", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}  T0: int[]\n"),
            |n| format!("  T{}: T{n}\n", n + 1),
            "",
        ))
    }),
    input("a chain of names of lists", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}  T0: int[]\n"),
            |n| format!("  T{}: T{n}[]\n", n + 1),
            "",
        ))
    }),
    input("a ring of names", "", |size| {
        let count = (size / 16).min(9_900);
        let mut text = ITEM.to_owned();
        for n in 0..count {
            let _ = writeln!(text, "  T{n}: T{}", (n + 1) % count);
        }
        shop(text)
    }),
    input("a ring of types", "", |size| ring(size, "")),
    input("a ring of required types", "", |size| ring(size, "!")),
    input("a ring of lists", "", |size| ring(size, "[]")),
    input("tangled types", "", |size| tangle(size, "")),
    input("tangled required types", "", |size| tangle(size, "!")),
    input("tangled lists", "", |size| tangle(size, "[]")),
    input("tangled includes", "", |size| {
        let count = (size / 8).isqrt();
        let names = (0..count)
            .map(|n| format!("T{n}"))
            .collect::<Vec<_>>()
            .join(", ");
        shop((0..count).fold(ITEM.to_owned(), |text, n| {
            text + &format!("  T{n}: {{include: [{names}]}}\n")
        }))
    }),
    input("includes without a loop", "", |size| {
        let count = (size / 8).isqrt();
        let mut text = ITEM.to_owned();
        let mut names = String::new();
        for n in 0..count {
            let _ = writeln!(
                text,
                "  T{n}: {{include: [Item{names}], fields: {{f{n}: int}}}}"
            );
            let _ = write!(names, ", T{n}");
        }
        shop(text)
    }),
    input("a chain of includes", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}  T0: {{fields: {{a: int}}}}\n"),
            |n| format!("  T{}: {{include: [T{n}], fields: {{f{n}: int}}}}\n", n + 1),
            "",
        ))
    }),
    input("chains of includes of many fields", "", |size| {
        let fields = most(
            size / 4,
            "  T0:\n    fields:\n",
            |n| format!("      f{n}: int\n"),
            "",
        );
        shop(most(
            size,
            &format!("{ITEM}{fields}"),
            |n| format!("  U{n}: {{include: [T0]}}\n"),
            "",
        ))
    }),
    input("a ring of includes", "", |size| {
        let count = (size / 32).min(9_900);
        let mut text = ITEM.to_owned();
        for n in 0..count {
            let _ = writeln!(text, "  T{n}: {{include: [T{}]}}", (n + 1) % count);
        }
        shop(text)
    }),
    input("diamonds of includes", "", |size| diamonds(size, 20)),
    input("many diamonds of includes", "", |size| {
        diamonds(size, usize::MAX)
    }),
    input("the same include again", "", |size| {
        shop(same(
            size,
            &format!("{ITEM}  T0: {{fields: {{a: int}}}}\n  T1: {{include: ["),
            "T0, ",
            "T0]}\n",
        ))
    }),
    input("includes that clash", "", |size| {
        shop(most(
            size,
            ITEM,
            |n| format!("  T{n}: {{fields: {{a: int}}, include: [Item]}}\n"),
            "",
        ))
    }),
    input("includes nobody knows", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}  T:\n    include: ["),
            |n| format!("Itm{n}, "),
            "Itm]\n",
        ))
    }),
    input("near misses of types", "", |size| {
        let known = most(size / 2, ITEM, |n| format!("  Typename{n:08}: int\n"), "");
        shop(most(
            size,
            &format!("{known}  All:\n    fields:\n"),
            |n| format!("      f{n}: Tapename{n:08}\n"),
            "",
        ))
    }),
    input("near misses of long types", "", |size| {
        let long = "Long".repeat(24);
        let known = most(size / 2, ITEM, |n| format!("  {long}{n}: int\n"), "");
        shop(most(
            size,
            &format!("{known}  All:\n    fields:\n"),
            |n| format!("      f{n}: X{n:04}{}\n", &long[..90]),
            "",
        ))
    }),
    input("types that are one in Rust", "", |size| {
        shop(most(
            size,
            ITEM,
            |n| format!("  T{n}: {{rust: Same, fields: {{a: int}}}}\n"),
            "",
        ))
    }),
    input("types nobody can write in Rust", "", |size| {
        shop(most(size, ITEM, |n| format!("  t{n}: int\n"), ""))
    }),
    input("lost types", "", |size| {
        let lost = most(size / 2, ITEM, |n| format!("  T{n}: [a]\n"), "");
        shop(most(
            size,
            &format!("{lost}  All:\n    fields:\n"),
            |n| format!("      f{n}: T{n}\n"),
            "",
        ))
    }),
    input("lost types of one line", "", |size| {
        shop(most(
            size,
            "{resource: A, types: {A: {response: {id: int!}}",
            |n| format!(", T{n}: [a]"),
            "}}\n",
        ))
    }),
    input("unknown keys of types", "", |size| {
        shop(most(
            size,
            ITEM,
            |n| format!("  T{n}: {{field: {{a: int}}}}\n"),
            "",
        ))
    }),
    input("unknown keys of a type", "", |size| {
        shop(most(
            size,
            ITEM,
            |n| format!("    field{n}: {{a: int}}\n"),
            "",
        ))
    }),
    input("reasons to allow", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}    allow:\n"),
            |n| format!("      T{n}: why\n"),
            "",
        ))
    }),
    input("aliases of fields", "", |size| {
        shop(most(
            size,
            &format!("{ITEM}    fields:\n"),
            |n| format!("      f{n}: {{type: int, alias: same}}\n"),
            "",
        ))
    }),
];
