use crate::spec::grammar::target::{Counted, Target, counted, target};

fn query(name: &str) -> Target {
    Target::Query(name.to_owned())
}

#[test]
fn what_is_sent_goes_into_the_query_unless_it_says_otherwise() {
    for (text, expected) in [
        ("after", query("after")),
        ("page[after]", query("page[after]")),
        ("$skip", query("$skip")),
        ("a.b", query("a.b")),
        ("query", query("query")),
        ("query(after)", query("after")),
        (r#""a b""#, query("a b")),
        (r#"query("a=b")"#, query("a=b")),
        (
            "body(page.after)",
            Target::Body(vec!["page".to_owned(), "after".to_owned()]),
        ),
        (
            r#"body("page.after")"#,
            Target::Body(vec!["page.after".to_owned()]),
        ),
        ("header(X-After)", Target::Header("X-After".to_owned())),
    ] {
        assert_eq!(target(text).expect(text), expected, "{text}");
    }
    for text in [
        "",
        "a b",
        "a | b",
        "page =0",
        "page=0",
        "cookie(a)",
        "body()",
        "body(a[0])",
        "body(.)",
        "body(a",
        "query()",
        "query(a b)",
        "header()",
        "header(a b)",
        r#""a"#,
    ] {
        assert_eq!(target(text).expect_err(text).code, "E460", "{text}");
    }
}

#[test]
fn counting_may_start_elsewhere() {
    for (text, name, first) in [
        ("page", "page", None),
        ("page =0", "page", Some(0)),
        ("startIndex =1", "startIndex", Some(1)),
        ("query(p) = -5", "p", Some(-5)),
        ("page=0", "page", Some(0)),
    ] {
        let target = query(name);
        assert_eq!(counted(text).expect(text), Counted { target, first });
    }
    for text in ["=0", "page =x", "page =0 =1", "page =99999999999999999999"] {
        assert_eq!(counted(text).expect_err(text).code, "E460", "{text}");
    }
}
