use crate::text::markdown::{self, autolink, divided, link, plain, sentence};

fn same(cases: &[&str]) {
    for text in cases {
        assert_eq!(plain(text), *text);
    }
}

fn written(cases: &[(&str, &str)]) {
    for (text, markdown) in cases {
        assert_eq!(plain(text), *markdown, "{text}");
    }
}

#[test]
fn links_to_the_web_stay_links() {
    same(&[
        "see [the page](https://docs.shop.example/a_b) for more",
        "see <https://docs.shop.example/a?b=c#d>.",
        "[`code` and *more*](http://shop.example)",
        "[wiki](https://wiki.example/A_(b))",
        "[page](https://shop.example \"The page\")",
        "[a](https://a.example) [b](https://b.example)",
    ]);
    written(&[
        ("[a](<https://a.example>)", "[a](https://a.example)"),
        ("[a](<https://a.example/(>)", "[a](<https://a.example/(>)"),
        (
            "[the\npage](https://a.example)",
            "[the page](https://a.example)",
        ),
        (
            "[a [b] c](https://a.example)",
            "[a \\[b\\] c](https://a.example)",
        ),
        (
            "[https://a.example](https://a.example)",
            "[https://a.example](https://a.example)",
        ),
        ("![a](https://a.example)", "\\![a](https://a.example)"),
    ]);
}

#[test]
fn a_bare_url_becomes_a_link() {
    written(&[
        ("see http://a.example/b.", "see <http://a.example/b>."),
        ("(see https://a.example/b)", "(see <https://a.example/b>)"),
        ("(https://a.example)", "(<https://a.example>)"),
        (
            "https://a.example/A_(b), and",
            "<https://a.example/A_(b)>, and",
        ),
        ("\"https://a.example\"", "\"<https://a.example>\""),
        ("x:https://a.example", "x:<https://a.example>"),
        ("https://a.example\\b", "<https://a.example>\\\\b"),
        ("https://a.example<b>", "<https://a.example>\\<b\\>"),
        ("https:// or http://.", "https:// or http://."),
    ]);
}

#[test]
fn a_url_in_code_stays_code() {
    same(&[
        "`https://a.example` and ``[a](https://`b`.example)``",
        "`[a](https://a.example)`",
        "`[x] <T> \\`",
    ]);
}

#[test]
fn what_only_looks_like_a_link_means_itself() {
    written(&[
        (
            "[name] [x][y] <T> [^1]",
            "\\[name\\] \\[x\\]\\[y\\] \\<T\\> \\[^1\\]",
        ),
        ("[a](Order) [b](#c)", "\\[a\\](Order) \\[b\\](#c)"),
        ("[a](ftp://a.example)", "\\[a\\](ftp://a.example)"),
        ("<mailto:a@a.example>", "\\<mailto:a@a.example\\>"),
        ("[a](javascript:b)", "\\[a\\](javascript:b)"),
        ("[a]: https://a.example", "\\[a\\]: <https://a.example>"),
        ("[](https://a.example)", "\\[\\](<https://a.example>)"),
    ]);
}

#[test]
fn an_unclosed_link_or_code_span_means_itself() {
    written(&[
        ("[a](https://a.example", "\\[a\\](<https://a.example>"),
        (
            "[a](https://a.example \"b)",
            "\\[a\\](<https://a.example> \"b)",
        ),
        ("[a https://a.example", "\\[a <https://a.example>"),
        ("<https://a.example", "\\<<https://a.example>"),
        ("<https://a.example b>", "\\<<https://a.example> b\\>"),
        ("a ` [b]", "a \\` \\[b\\]"),
        ("``` [a] ` [b]``", "\\`\\`\\` \\[a\\] \\` \\[b\\]\\`\\`"),
        (
            "[a ` b](https://a.example) `",
            "\\[a ` b](https://a.example) `",
        ),
        (
            "[a](https://a.example/`b)",
            "\\[a\\](<https://a.example/>\\`b)",
        ),
    ]);
}

#[test]
fn no_line_starts_a_heading_or_a_fence() {
    written(&[
        ("# a", "\\# a"),
        ("~~~ a", "\\~~~ a"),
        ("``` a", "\\`\\`\\` a"),
    ]);
}

#[test]
fn a_sentence_starts_with_a_capital_and_ends_with_a_stop() {
    for (text, markdown) in [
        ("see <https://a.example>", "See <https://a.example>."),
        ("https://a.example is it", "<https://a.example> is it."),
        ("see [a](https://a.example)", "See [a](https://a.example)."),
        ("why?", "Why?"),
        ("", ""),
    ] {
        assert_eq!(sentence(text), markdown);
    }
}

#[test]
fn neither_code_nor_a_link_is_divided() {
    let cases = [
        ("One. Two. Three", ("One.", "Two. Three")),
        ("`a. b` c. D", ("`a. b` c.", "D")),
        (
            "See [a. b](https://a.example). D",
            ("See [a. b](https://a.example).", "D"),
        ),
        ("One.", ("One.", "")),
    ];
    for (line, parts) in cases {
        assert_eq!(divided(line), parts, "{line}");
    }
}

#[test]
fn a_url_of_a_spec_cannot_end_its_link() {
    assert_eq!(link("a", "https://a.example/b"), "[a](https://a.example/b)");
    assert_eq!(
        link("a", "https://a.example/)b"),
        "[a](<https://a.example/)b>)"
    );
    assert_eq!(
        autolink("https://a.example/<b> c"),
        "<https://a.example/%3Cb%3E%20c>"
    );
}

#[test]
fn titles_hold_no_links() {
    for (written, shown) in [
        ("Web Shop", "Web Shop"),
        (
            "[the page](https://x.example/a_(b)) and <https://x.example/c>",
            "the page and `https://x.example/c`",
        ),
        ("`Shop` [v2]", "`Shop` \\[v2\\]"),
    ] {
        assert_eq!(markdown::title(written), shown);
    }
}
