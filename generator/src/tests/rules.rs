use crate::diagnostic::Diagnostics;
use crate::rule::{self, Kind};
use crate::{Source, generate};

const API: &str = "\
api: shop
docs: https://shop.example.com/docs
base: https://api.example.com
auth: {bearer: token}
";

#[test]
fn sentences_have_a_kind_and_names_with_places() {
    let cases = [
        ("exactly one of a, b", Kind::ExactlyOne, vec!["a", "b"]),
        (
            "at most one of a,b ,  c",
            Kind::AtMostOne,
            vec!["a", "b", "c"],
        ),
        (
            "at least one of x y, a.b",
            Kind::AtLeastOne,
            vec!["x y", "a.b"],
        ),
        ("a needs b", Kind::Needs, vec!["a", "b"]),
        (
            "at needs least, most",
            Kind::Needs,
            vec!["at", "least", "most"],
        ),
    ];
    for (text, kind, names) in cases {
        let rule = rule::parse(text).expect(text);
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
        let error = rule::parse(text).expect_err(text);
        assert_eq!(error.code, code, "{text}");
        assert_eq!(text.get(error.at.clone()).unwrap_or(""), at, "{text}");
        assert_eq!(error.instead.as_deref(), instead, "{text}");
    }
}

fn problems(of_type: &[&str], of_call: &[&str]) -> Diagnostics {
    let list = |rules: &[&str], indent: &str| {
        let lines = rules.iter().map(|rule| format!("{indent}  - {rule}\n"));
        let lines: String = lines.collect();
        if lines.is_empty() {
            lines
        } else {
            format!("{indent}rules:\n{lines}")
        }
    };
    let resource = format!(
        "\
resource: Order
types:
  Order:
    request:
      a, b, c, d: int -- A number
    response:
      id: int! -- The shop's own id
{}endpoints:
  create:
    http: POST /orders
    doc: /create-order
    query:
      q, r: int -- Another
    allow: {{X507: \"\"}}
{}",
        list(of_type, "    "),
        list(of_call, "    "),
    );
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", resource),
    ];
    match generate(&sources) {
        Ok(output) => output.warnings().clone(),
        Err(problems) => problems,
    }
}

#[test]
fn rules_beside_each_other() {
    const SAME: &str = "this rule and another say the same";
    const BOTH: &str = "these two rules are one";
    let never = |name| format!("with another rule, this one never lets `{name}` be given");
    let cases = [
        ("exactly one of a, b", "exactly one of c, d", String::new()),
        ("exactly one of a, b", "exactly one of b, a", SAME.into()),
        ("exactly one of a, b", "at most one of a, b", SAME.into()),
        ("at least one of a, b", "exactly one of a, b", SAME.into()),
        ("at least one of a, b", "at most one of a, b", BOTH.into()),
        (
            "at least one of a, b, c",
            "at most one of a, b",
            String::new(),
        ),
        ("at least one of a, b", "at most one of a, b, c", never("c")),
        ("exactly one of a, b", "exactly one of a, b, c", never("c")),
        ("exactly one of a, b, c", "at most one of a, b", SAME.into()),
        ("exactly one of a, b", "at most one of a, b, c", never("c")),
        (
            "exactly one of a, b",
            "at least one of a, b, c",
            SAME.into(),
        ),
        ("exactly one of a, b, c", "at least one of a, b", never("c")),
        ("at most one of a, b", "at most one of a, b, c", SAME.into()),
        (
            "at least one of a, b",
            "at least one of a, b, c",
            SAME.into(),
        ),
        (
            "at most one of a, b, c",
            "at least one of a, d",
            String::new(),
        ),
        ("exactly one of a, b", "a needs b", never("a")),
        ("a needs b", "at most one of a, b", never("a")),
        ("a needs b", "at least one of a, b", String::new()),
        ("a needs b", "exactly one of a, c", String::new()),
        ("a needs b", "b needs a", String::new()),
        ("a needs b", "a needs c", String::new()),
        ("a needs b", "a needs b, c", SAME.into()),
    ];
    for (one, other, expected) in cases {
        for rules in [[one, other], [other, one]] {
            let report = problems(&rules, &[]);
            let found: Vec<_> = report
                .list()
                .iter()
                .map(|problem| problem.title.clone())
                .collect();
            let expected: Vec<_> = Some(expected.clone())
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect();
            assert_eq!(found, expected, "{rules:?}");
        }
    }
}

#[test]
fn a_call_may_be_stricter_than_its_type() {
    let cases = [
        ("at least one of a, b", "exactly one of a, b", true),
        ("exactly one of a, b", "at most one of a, b", true),
        ("at least one of a, b, c", "at least one of a, b", true),
        ("at least one of a, b", "at least one of a, b, c", false),
        ("exactly one of a, b", "exactly one of a, b", false),
        ("exactly one of a, b", "exactly one of a, b, c", false),
        ("exactly one of a, b", "q needs a", true),
        ("exactly one of a, b", "exactly one of q, r", true),
        ("exactly one of a, b", "exactly one of q, id", false),
    ];
    for (of_type, of_call, fine) in cases {
        let report = problems(&[of_type], &[of_call]);
        assert_eq!(report.list().is_empty(), fine, "{of_call}\n{report}");
    }
}

#[test]
fn what_has_no_fields_has_no_rules() {
    let resource = "\
resource: Order
types:
  Size:
    enum: {Small: s, Big: b}
    rules:
      - exactly one of a, b
  Order:
    response: {id: int!, size: Size}
endpoints:
  get: {http: 'GET /orders/{id}', doc: /get-order, allow: {X507: later}}
";
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", resource),
    ];
    let problems = generate(&sources).expect_err("an enum has no rules");
    let codes = problems.list().iter().map(|problem| problem.code);
    assert_eq!(codes.collect::<Vec<_>>(), ["S110"]);
}
