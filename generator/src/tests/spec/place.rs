use crate::spec::grammar::place::{Place, joined, keys, places};
use crate::text::tree;

fn shown(text: &str) -> String {
    places(text).map_or_else(|error| error.code.to_owned(), |places| places.to_string())
}

#[test]
fn places_are_written_as_they_are_read() {
    for text in [
        "cursor",
        "meta.cursor",
        "cursor | meta.cursor",
        ".",
        "[0]",
        "[-1].id",
        "data[0]",
        "data[-1].id",
        "a[1][2].b",
        r#""odd.key""#,
        r#"meta."@next [x]".y"#,
        r#""a|b" | c"#,
        "header(Link)",
        "header(X-Next) | meta.next",
        "@odata:next-link",
        "größe",
    ] {
        assert_eq!(shown(text), text);
    }
    assert_eq!(shown(" a|b  |  . "), "a | b | .");
    assert_eq!(shown(r#""plain""#), "plain");
}

#[test]
fn what_is_not_a_place_says_where() {
    let cases = [
        ("", ""),
        ("a..b", "a..b"),
        (".a", ".a"),
        ("a.", "a."),
        ("a b", "b"),
        ("a | ", ""),
        ("| a", "| a"),
        ("a[", "a["),
        ("a[]", "a[]"),
        ("a[x]", "a[x]"),
        ("a[*].b", "a[*].b"),
        ("a[1-]", "a[1-]"),
        ("a[99999999999999999999]", "a[99999999999999999999]"),
        ("a]", "]"),
        (r#""a"#, r#""a"#),
        (r#""""#, r#""""#),
        ("header()", "header()"),
        ("header(a b)", "header(a b)"),
        ("header(a", "header(a"),
        ("heder(Link)", "heder(Link)"),
        ("body(a)", "body(a)"),
        ("query(a)", "query(a)"),
        ("cursor | query(a)", "query(a)"),
        ("page =0", "=0"),
    ];
    for (text, at) in cases {
        let error = places(text).expect_err(text);
        assert_eq!((error.code, &text[error.at]), ("E460", at), "{text}");
    }
    assert!(places(&"a.".repeat(40)).is_err());
}

#[test]
fn keys_have_no_other_steps() {
    assert_eq!(keys("a.b").unwrap(), ["a", "b"]);
    assert_eq!(keys(r#""a.b".c"#).unwrap(), ["a.b", "c"]);
    for text in ["", ".", "a[0]", "a | b", "header(X)", "a..b"] {
        assert_eq!(keys(text).expect_err(text).code, "E460", "{text}");
    }
    assert_eq!(joined(&["a.b".to_owned(), "c".to_owned()]), r#""a.b".c"#);
}

#[test]
fn places_find_the_first_value_that_is_there() {
    let body = r#"{"a": null, "data": [{"id": 1}, {"id": 2}], "b": {"c": "x"}, "x.y": true}"#;
    let body = tree::tree(body).unwrap();
    let find = |text: &str| {
        let found = places(text).unwrap().find(&body)?.text().map(str::to_owned);
        Some(found.unwrap_or_default())
    };
    for (text, expected) in [
        ("b.c", Some("x")),
        ("data[0].id", Some("1")),
        ("data[-1].id", Some("2")),
        ("data[-2].id", Some("1")),
        ("data[2].id", None),
        ("data[-3].id", None),
        ("b[0]", None),
        ("data.id", None),
        (r#""x.y""#, Some("true")),
        // What is null is taken where nothing else is found.
        ("a", Some("null")),
        ("none | a", Some("null")),
        ("a | b.c", Some("x")),
        ("header(Link) | b.c", Some("x")),
        ("header(Link)", None),
    ] {
        assert_eq!(find(text).as_deref(), expected, "{text}");
    }
}

#[test]
fn a_path_says_where_it_ends() {
    let body = tree::tree(r#"{"a": {"b": [1]}}"#).unwrap();
    for (text, expected) in [("a.c.d", "c"), ("a.b[1]", "[1]"), ("x", "x")] {
        let all = places(text).unwrap();
        let Place::Body(path) = &all.0[0] else {
            panic!("{text}");
        };
        let (step, _) = path.missing(&body).expect(text);
        assert_eq!(step.to_string(), expected, "{text}");
    }
}
