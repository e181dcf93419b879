//! The wordings of the YAML library that `spec::read::prose` matches, each with an input that gives it.

use crate::{Source, spec};

/// The titles of what is wrong with a line of an endpoint.
fn titles(line: &str) -> Vec<String> {
    titles_of(&format!(
        "resource: Order\nendpoints:\n  get:\n    http: GET /orders\n    {line}\n"
    ))
}

fn titles_of(resource: &str) -> Vec<String> {
    let sources = [
        Source::new("shop/api.yaml", "api: shop\nspec: 2\n"),
        Source::new("shop/orders.yaml", resource),
    ];
    let (_, problems) = spec::parse(&sources);
    let titles = problems.iter().map(|problem| problem.title.clone());
    titles.collect()
}

#[test]
fn what_is_wanted_and_found_is_in_plain_words() {
    let cases = [
        // `a boolean`, `string "…"`
        (
            "retry: {safe: sometimes}",
            "`retry.safe`: expected a boolean, found the text `sometimes`",
        ),
        // `integer …`
        (
            "retry: {safe: 5}",
            "`retry.safe`: expected a boolean, found integer `5`",
        ),
        // `a sequence`, `map`
        ("rules: {a: b}", "`rules`: expected a list, found a mapping"),
        // `a map`, `sequence`
        ("allow: [a]", "`allow`: expected a mapping, found a list"),
        // `a string`
        ("about: [a]", "`about`: expected text, found a list"),
        // `struct Example`
        (
            "example: text",
            "`example`: expected a mapping, found the text `text`",
        ),
        // `u16`
        (
            "example: {status: ok}",
            "`example.status`: expected a number, found the text `ok`",
        ),
        // Our own words.
        (
            "paging: [a]",
            "`paging`: expected text or a mapping, found a list",
        ),
    ];
    for (line, expected) in cases {
        assert_eq!(titles(line), [format!("cannot read {expected}")], "{line}");
    }
}

#[test]
fn the_path_is_named_but_for_items_of_lists() {
    let inside = "cannot read `examples[0].status`: expected a number, found the text `x`";
    assert_eq!(titles("examples: [{status: x}]"), [inside]);
    let item = "cannot read this: expected text, found a list";
    assert_eq!(titles("rules: [[a]]"), [item]);
    // The whole of what is read has no path.
    assert_eq!(titles_of("resource: [a]\n"), [item]);
}

#[test]
fn other_errors_are_shown_without_the_library_s_own_place() {
    let cases = [
        (
            "body: {a: b}",
            "cannot read this: a type, `none` or a list of field names",
        ),
        // An error of syntax, which only this reader finds; it has two places.
        (
            "query: {a: int, :b: int}",
            "cannot read this: did not find expected node content",
        ),
        (
            "query: {a: {about: x}}",
            "cannot read this: query.a: missing field `type`",
        ),
        (
            "example: {status: 70000}",
            "cannot read this: example.status: invalid value: integer `70000`, expected u16",
        ),
    ];
    for (line, expected) in cases {
        assert_eq!(titles(line), [expected], "{line}");
    }
}

#[test]
fn a_text_that_looks_like_a_part_of_the_message_is_whole() {
    for text in [
        "look at line 3 column 4",
        "a[0]: b",
        "a, expected b",
        "invalid type: a",
    ] {
        let expected =
            format!("cannot read `retry.safe`: expected a boolean, found the text `{text}`");
        assert_eq!(titles(&format!("retry: {{safe: '{text}'}}")), [expected]);
    }
}
