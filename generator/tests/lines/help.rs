//! What a message says to write.

use generator::{Level, Source};

use crate::API;

/// The title of the only error of a file of resources, and its help.
fn helped(file: &str) -> (String, String) {
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", file),
    ];
    let report = generator::generate(&sources).expect_err("a mistake");
    let errors = report.list().iter();
    let errors: Vec<_> = errors
        .filter(|problem| problem.level == Level::Error)
        .collect();
    let [error] = errors[..] else {
        panic!("{report}")
    };
    (error.title.clone(), error.help.clone().unwrap_or_default())
}

#[test]
fn a_type_that_is_missing_inside_brackets_is_suggested_without_a_mark() {
    for line in [
        "map<>",
        "pairs<>",
        "string<>",
        "map<map<>>",
        "map< >",
        "map<!>",
    ] {
        let file = format!("resource: Order\ntypes:\n  Order:\n    fields:\n      a: '{line}'\n");
        let (title, help) = helped(&file);
        assert_eq!(title, "a type is expected here", "{line}");
        assert_eq!(
            help,
            "write the type inside, without a mark, as in `map<string>`, `pairs<Name[]>` or `string<int>`"
        );
    }
    let (_, help) = helped("resource: Order\ntypes:\n  Order:\n    fields:\n      a: '[]'\n");
    assert!(help.contains("`int?`"), "{help}");
}

#[test]
fn a_file_inside_a_body_names_the_field_that_puts_it_there() {
    let create = |types: &str| {
        format!(
            "\
resource: Scan
types:
{types}
endpoints:
  create: {{http: POST /scans, doc: /create, encoding: multipart}}
"
        )
    };
    // A form cannot contain objects, and that is all that is wrong.
    let (title, _) = helped(&create(
        "  Scan: {request: {file: file!, parent: Scan}, response: {id: int!}}",
    ));
    assert_eq!(title, "a form or query cannot contain objects as they are");
    let inside = create(
        "  Scan: {request: {page: Page}, response: {id: int!}}\n  Page: {request: {file: file!}}",
    );
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", inside),
    ];
    let report = generator::generate(&sources).expect_err("a mistake");
    let file = report.list().iter().find(|problem| problem.code == "E432");
    let file = file.expect("the file is reported");
    assert_eq!(file.title, "an object inside a body cannot contain a file");
    let [(at, words)] = &file.also[..] else {
        panic!("{report}")
    };
    assert_eq!(report.position(at), (3, 26));
    assert_eq!(words, "`Page` is inside a body here");
    let help = file.help.as_deref().unwrap_or_default();
    assert!(
        help.starts_with("only the fields of the body itself"),
        "{help}"
    );
}

/// What is suggested instead of a field's line that YAML cannot read.
fn suggested(line: &str) -> Option<String> {
    let file = format!("resource: Order\ntypes:\n  Order:\n    fields:\n      a: {line}\n");
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", file),
    ];
    let report = generator::generate(&sources).expect_err(line);
    let list = report.list();
    let problem = list.iter().find(|problem| problem.code == "Y034");
    let problem = problem.expect(line);
    assert!(problem.help.is_some(), "{line}");
    problem.instead.clone()
}

#[test]
fn a_quoted_line_is_suggested_where_each_value_gives_a_name() {
    for (line, suggestion) in [
        (r#""past due" | paid"#, r#"'"past due" | paid'"#),
        (
            r#""it's" | "b c" -- words"#,
            r#"'"it''s" | "b c" -- words'"#,
        ),
    ] {
        assert_eq!(suggested(line).as_deref(), Some(suggestion));
    }
    for line in [
        r#""1" | "2""#,
        r#""past due" | "2""#,
        r#""" | paid"#,
        r#""self" | paid"#,
        r#""a" | "b"#,
    ] {
        assert_eq!(suggested(line), None, "{line}");
    }
}

#[test]
fn a_list_of_objects_in_a_form_is_led_to_what_can_be_written() {
    let file = |nesting: &str, line: &str| {
        format!(
            "\
resource: Cart
types:
  Part: {{fields: {{price: int!}}}}
  Cart:
    request:
      parts: '{line}'
endpoints:
  create: {{http: POST /carts, doc: /create, encoding: form, returns: none{nesting}}}
"
        )
    };
    let (title, help) = helped(&file("", "Part[]"));
    assert_eq!(title, "a form or query cannot contain objects as they are");
    assert!(help.contains("`nesting: a[b]`"), "{help}");
    let (title, help) = helped(&file(", nesting: 'a[b]'", "Part[]"));
    assert_eq!(title, "the items of a list in here are not text");
    assert!(
        help.contains("`indices`") && !help.contains("csv"),
        "{help}"
    );
    let (title, _) = helped(&file("", "int[]"));
    assert_eq!(title, "this list does not say how it is written");
}

#[test]
fn a_text_in_a_block_is_read_as_it_stands() {
    let about = "about: |\n  What is sold: all of it.\n\n  With a list:\n\n  - one\n  - two\n";
    // What is folded has line breaks where blank lines were.
    let folded = &about.replace('|', ">");
    for (about, first) in [
        (
            about,
            "//! What is sold: all of it.\n//!\n//! With a list:\n",
        ),
        (folded, "//! What is sold: all of it. With a list:\n"),
    ] {
        let file = format!(
            "resource: Order\n{about}types: {{Order: {{response: {{id: int!}}}}}}\nendpoints: {{get: {{http: 'GET /orders/{{id}}', doc: /get}}}}\n"
        );
        let sources = [
            Source::new("client.yaml", "client: shop-client\n"),
            Source::new("shop/api.yaml", API),
            Source::new("shop/orders.yaml", file),
        ];
        let output = generator::generate(&sources).expect("the spec is in order");
        let module = &output.files()["src/shop/orders.rs"];
        assert!(module.contains(first), "{module}");
    }
}
