use proptest::prelude::*;

use crate::spec::grammar::type_line::{
    Const, DateTimeFormat, Evidence, Limits, Line, ListStyle, Mark, Pattern, Scalar, TyKind, parse,
};

fn read(line: &str) -> Line {
    parse(line).unwrap_or_else(|error| panic!("{line}: {error:?}"))
}

fn refused(line: &str) -> (&'static str, &str) {
    let error = parse(line).expect_err(line);
    (
        error.code,
        &line[error.at.start.min(line.len())..error.at.end.min(line.len())],
    )
}

#[test]
fn a_type_alone() {
    let line = read("string");
    assert_eq!(line.ty.kind, TyKind::Scalar(Scalar::String));
    assert_eq!((line.mark, line.text.as_str()), (Mark::Plain, ""));
}

#[test]
fn everything_at_once() {
    let line =
        read("int? 0..100 =50 deprecated @observed(2026-11-20) -- How likely,\n   in percent");
    assert_eq!(line.ty.kind, TyKind::Scalar(Scalar::Int));
    assert_eq!(line.mark, Mark::Nullable);
    let limits = line.limits.as_ref().map(Limits::to_string);
    assert_eq!(limits.as_deref(), Some("0..100"));
    assert_eq!(line.default.as_deref(), Some("50"));
    assert!(line.deprecated);
    assert_eq!(
        line.evidence,
        Some(Evidence::Observed("2026-11-20".to_owned()))
    );
    assert_eq!(line.text, "How likely, in percent");
}

#[test]
fn types_are_joined_by_or() {
    for (line, members) in [
        ("int or string -- Words or more", vec!["int", "string"]),
        (
            "date(%Y%j) or string<int>[]",
            vec!["date(%Y%j)", "string<int>[]"],
        ),
        ("A or  map<B>  or any", vec!["A", "map<B>", "any"]),
        ("or or oracle", vec!["or", "oracle"]),
    ] {
        let TyKind::Union(found) = read(line).ty.kind else {
            panic!("{line}: a union")
        };
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, members, "{line}");
    }
    // Values may be called so.
    assert!(matches!(read("and | or").ty.kind, TyKind::Enum(_)));
    for (line, code, at) in [
        ("int or", "T202", "or"),
        ("int or  ", "T202", "or"),
        ("int? or string", "T202", "or"),
        ("a | b or int", "T202", "or"),
        ("int or \"b\"", "T202", "\"b\""),
        ("map<int or string>", "T241", "int or string>"),
        (&["int"; 17].join(" or "), "T202", &["int"; 17].join(" or ")),
    ] {
        assert_eq!(refused(line), (code, at), "{line}");
    }
}

#[test]
fn containers_nest() {
    let line = read("map<pairs<string<decimal>>>[]!");
    assert_eq!(line.mark, Mark::Always);
    let TyKind::List(map) = line.ty.kind else {
        panic!("a list")
    };
    let TyKind::Map(pairs) = map.kind else {
        panic!("a map")
    };
    let TyKind::Pairs(text) = pairs.kind else {
        panic!("pairs")
    };
    assert_eq!(
        text.kind,
        TyKind::Scalar(Scalar::Text(Box::new(Scalar::Decimal)))
    );
}

#[test]
fn enums_quote_what_is_not_a_word() {
    let line = read("(one-time | \"Past Due\" | 2fa)? closed");
    let TyKind::Enum(values) = line.ty.kind else {
        panic!("an enum")
    };
    let values: Vec<_> = values.into_iter().map(|value| value.text).collect();
    assert_eq!(values, ["one-time", "Past Due", "2fa"]);
    assert!(line.closed);
    assert_eq!(line.mark, Mark::Nullable);
}

#[test]
fn dates_have_formats() {
    assert_eq!(
        read("date(%Y:%m:%d)?").ty.kind,
        TyKind::Scalar(Scalar::Date(Some("%Y:%m:%d".to_owned())))
    );
    assert_eq!(
        read("datetime(unix)").ty.kind,
        TyKind::Scalar(Scalar::DateTime(Some(DateTimeFormat::Unix)))
    );
    assert_eq!(
        read("datetime(unix_ms)").ty.kind,
        TyKind::Scalar(Scalar::DateTime(Some(DateTimeFormat::UnixMillis)))
    );
}

#[test]
fn patterns_and_styles() {
    let line = read(r"string /^cus_[a-z\/]+$/ -- An id");
    let pattern = |pattern: &Pattern| {
        assert!(pattern.matches("cus_a/b") && !pattern.matches("cus_1"));
        pattern.text.clone()
    };
    let text = line.pattern.as_ref().map(pattern);
    assert_eq!(text.as_deref(), Some(r"^cus_[a-z\/]+$"));
    assert_eq!(read("int[] csv").style, Some(ListStyle::Csv));
    assert_eq!(read("string[] repeat").style, Some(ListStyle::Repeat));
    assert_eq!(read("any json").style, Some(ListStyle::Json));
}

#[test]
fn mistakes_point_at_themselves() {
    let cases = [
        ("", "T202", ""),
        ("-- only words", "T202", ""),
        ("string the name", "T202", "the"),
        ("string ?", "T202", "?"),
        ("int!?", "T210", "!?"),
        ("int![]", "T213", "![]"),
        ("int 100..0", "T203", "100..0"),
        ("int ..", "T203", ".."),
        ("int nan..3", "T203", "nan..3"),
        ("float 0..1e999", "T203", "0..1e999"),
        ("a | b | a", "T206", "a"),
        ("date(YYYY:MM:DD)", "T207", "YYYY:MM:DD"),
        ("date(%Q)", "T207", "%Q"),
        ("map<string", "T202", "<string"),
        ("string<a | b>", "T202", "a"),
        ("string /abc", "T202", "/abc"),
        ("string @observed", "D707", "@observed"),
        ("string @maybe", "T202", "@maybe"),
        ("\"open", "T202", "\"open"),
    ];
    for (line, code, at) in cases {
        assert_eq!(refused(line), (code, at), "{line}");
    }
    assert_eq!(
        parse("int 100..0").expect_err("empty").instead.as_deref(),
        Some("0..100")
    );
    assert_eq!(
        parse("string depreciated")
            .expect_err("a word")
            .instead
            .as_deref(),
        Some("deprecated")
    );
}

#[test]
fn a_constant_is_text_a_whole_number_or_a_bool() {
    let text = |text: &str| Const::Text(text.to_owned());
    for (line, value, shown) in [
        ("const(email)", text("email"), "const(email)"),
        (
            "const( \"past due\" )!",
            text("past due"),
            "const(\"past due\")",
        ),
        ("const(\"1\")", text("1"), "const(\"1\")"),
        ("const(\"\")", text(""), "const(\"\")"),
        ("const(-5)", Const::Int(-5), "const(-5)"),
        ("const(true)", Const::Bool(true), "const(true)"),
        ("const(\"true\")", text("true"), "const(\"true\")"),
        ("const(1.2.3)", text("1.2.3"), "const(1.2.3)"),
    ] {
        let ty = read(line).ty;
        assert_eq!(ty.kind, TyKind::Scalar(Scalar::Const(value)), "{line}");
        assert_eq!(ty.to_string(), shown);
    }
    for (line, place) in [
        ("const(1.5)", "1.5"),
        ("const(+5)", "+5"),
        ("const(007)", "007"),
        ("const(null)", "null"),
        ("const()", "()"),
        ("const(a b)", "(a b)"),
        ("const(a", "(a"),
        ("const(\"a)", "\"a)"),
    ] {
        assert_eq!(refused(line), ("T202", place), "{line}");
    }
}

proptest! {
    #[test]
    fn no_line_panics(line in "\\PC{0,40}") {
        if let Err(error) = parse(&line) {
            prop_assert!(error.at.start <= error.at.end);
        }
    }

    #[test]
    fn no_soup_of_tokens_panics(tokens in prop::collection::vec(
        prop::sample::select(vec!["int", "string<", "map<", ">", "[]", "!", "?", " ", " or ", "|", "\"", "..", "1", "/", "@guess", "=", "--", "(", ")", "%Y", "é"]), 0..16,
    )) {
        let line = tokens.concat();
        if let Err(error) = parse(&line) {
            prop_assert!(line.get(error.at.start.min(line.len())..error.at.end.min(line.len())).is_some(), "{line:?} {error:?}");
        }
    }
}

#[test]
fn the_values_of_an_enum_with_a_mark_stand_in_brackets() {
    for (line, mark, default) in [
        ("(voided | written_off)!", Mark::Always, None),
        (
            "( \"past due\" | paid )? =paid",
            Mark::Nullable,
            Some("paid"),
        ),
        ("a | b =b", Mark::Plain, Some("b")),
    ] {
        let read = read(line);
        assert!(
            matches!(&read.ty.kind, TyKind::Enum(values) if values.len() == 2),
            "{line}"
        );
        assert_eq!(
            (read.mark, read.default.as_deref()),
            (mark, default),
            "{line}"
        );
    }
    assert_eq!(refused("(a | b)"), ("T202", "(a | b)"));
    assert_eq!(refused("(a | b! -- Words"), ("T202", "(a | b"));
    assert_eq!(refused("a | b! =b"), ("V002", "a | b!"));
    let error = parse("\"past due\" | paid?").expect_err("a mark after the last value");
    assert_eq!(error.instead.as_deref(), Some("(\"past due\" | paid)?"));
}

#[test]
fn a_guess_has_a_reason_beside_other_evidence() {
    let line = read("int? @observed(2026-11-20) @guess(text (in quotes) on  the page) =4 -- Words");
    assert_eq!(line.guess.as_deref(), Some("text (in quotes) on the page"));
    assert_eq!(
        line.evidence,
        Some(Evidence::Observed("2026-11-20".to_owned()))
    );
    assert_eq!(
        (line.default.as_deref(), line.text.as_str()),
        (Some("4"), "Words")
    );
    let bare = read("int @guess");
    assert_eq!((bare.evidence, bare.guess), (Some(Evidence::Guess), None));
    assert_eq!(refused("int @guess() -- Words"), ("T202", "@guess()"));
    assert_eq!(refused("int @guess(why -- Words"), ("T202", "@guess(why"));
    assert_eq!(refused("int @guess(a) @guess(b)"), ("T202", "@guess(b)"));
}

#[test]
fn an_item_that_may_be_null_has_its_mark_before_the_brackets() {
    for line in [
        "string?[]",
        "map<decimal?>",
        "pairs<string?[]>",
        "map<map<int? >?>",
        "int?[]?[]",
    ] {
        let read = read(line);
        assert_eq!(read.ty.to_string(), line.replace(' ', ""), "{line}");
        assert_eq!(read.mark, Mark::Plain, "{line}");
    }
    let marked = read("string?[]?");
    assert_eq!(
        (marked.ty.to_string().as_str(), marked.mark),
        ("string?[]", Mark::Nullable)
    );
    assert_eq!(read("string?").mark, Mark::Nullable);
}
