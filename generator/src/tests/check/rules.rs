use crate::diagnostic::Diagnostics;
use crate::{Source, generate};

const API: &str = "\
api: shop
spec: 2
docs: https://shop.example.com/docs
base: https://api.example.com
auth: {bearer: '{token}'}
";

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
    const SAME: &str = "this rule repeats another";
    const BOTH: &str = "these two rules are equal to one";
    let never = |name| format!("because of another rule, `{name}` can never be given");
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
