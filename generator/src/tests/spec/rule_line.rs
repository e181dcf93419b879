use crate::spec::grammar::rule_line::{RuleKind, parse};

#[test]
fn sentences_have_a_kind_and_names_with_places() {
    let cases = [
        ("exactly one of a, b", RuleKind::ExactlyOne, vec!["a", "b"]),
        (
            "at most one of a,b ,  c",
            RuleKind::AtMostOne,
            vec!["a", "b", "c"],
        ),
        (
            "at least one of x y, a.b",
            RuleKind::AtLeastOne,
            vec!["x y", "a.b"],
        ),
        ("a needs b", RuleKind::Needs, vec!["a", "b"]),
        (
            "at needs least, most",
            RuleKind::Needs,
            vec!["at", "least", "most"],
        ),
    ];
    for (text, kind, names) in cases {
        let rule = parse(text).expect(text);
        assert_eq!(rule.kind, kind, "{text}");
        let found: Vec<_> = rule
            .members
            .iter()
            .map(|member| &text[member.at.clone()])
            .collect();
        assert_eq!(found, names, "{text}");
    }
}

#[test]
fn what_is_no_sentence_says_where() {
    let cases = [
        ("", "R801", "", None),
        ("a", "R801", "a", None),
        (
            "exact one of a, b",
            "R801",
            "exact one of",
            Some("exactly one of"),
        ),
        ("a need b", "R801", "need", Some("needs")),
        ("a requires b", "R801", "requires", Some("needs")),
        ("exactly one of", "R801", "f", None),
        ("exactly one of a,, b", "R801", ",", None),
        ("exactly one of a, ", "R801", ", ", None),
        (" needs b", "R801", " ", None),
        ("exactly one of a", "R803", "exactly one of a", None),
        ("exactly one of a, b, a", "R803", "a", None),
        ("a needs a", "R803", "a", None),
        ("a, b needs c", "R801", "a, b", None),
    ];
    for (text, code, at, instead) in cases {
        let error = parse(text).expect_err(text);
        assert_eq!(error.code, code, "{text}");
        assert_eq!(text.get(error.at.clone()).unwrap_or(""), at, "{text}");
        assert_eq!(error.instead.as_deref(), instead, "{text}");
    }
}
