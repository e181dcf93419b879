use std::collections::HashSet;

use super::{call, json, specs};
use crate::model::fit::{self, MisfitKind};
use crate::model::{Model, Types};
use crate::text::tree::{Kind, Node};

const ORDER: &str = "\
resource: Order
types:
  Code: string /^c_/
  Point: {fields: {x: int!}}
  Order:
    request:
      percent: int 0..100
      share: float ..0.5
      name: string 2..3
      tags: 'string[] ..2'
      code: Code
      codes: 'Code[]'
      labels: map<int> ..1
      point: Point
    response: {id: int!}
endpoints:
  create: {http: POST /orders}
  list:
    http: GET /orders
    query:
      count: int 1..
      code: Code
      ids: 'int[] csv ..2'
      point: any json
      either: int or string
      day: date(%d.%m.%Y)
";

/// The paths and kinds of what does not fit of a body.
fn misfits(body: &str) -> Vec<(String, MisfitKind)> {
    let specs = specs("", ORDER);
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let call = call(api, "create");
    let (misfits, _) = call.fit_body(&api.types, &HashSet::new(), &json(body));
    let misfits = misfits.into_iter();
    misfits.map(|misfit| (misfit.path, misfit.kind)).collect()
}

fn out_of(limits: &str) -> MisfitKind {
    let limits = limits.to_owned();
    MisfitKind::OutOfRange { limits }
}

fn unmatched(pattern: &str) -> MisfitKind {
    let pattern = pattern.to_owned();
    MisfitKind::Unmatched { pattern }
}

#[test]
fn limits_are_about_numbers_and_lengths() {
    let fine = [
        r#"{"percent": 0, "share": 0.5, "name": "äö"}"#,
        r#"{"percent": 100, "name": "abc", "tags": ["a", "b"], "labels": {"a": 1}}"#,
    ];
    for body in fine {
        assert_eq!(misfits(body), [], "{body}");
    }
    let cases = [
        (r#"{"percent": -1}"#, "Order.percent", out_of("0..100")),
        (r#"{"percent": 101}"#, "Order.percent", out_of("0..100")),
        (r#"{"share": 0.6}"#, "Order.share", out_of("..0.5")),
        (r#"{"name": "a"}"#, "Order.name", out_of("2..3")),
        (r#"{"name": "abcd"}"#, "Order.name", out_of("2..3")),
        (r#"{"tags": ["a", "b", "c"]}"#, "Order.tags", out_of("..2")),
        (
            r#"{"labels": {"a": 1, "b": 2}}"#,
            "Order.labels",
            out_of("..1"),
        ),
    ];
    for (body, path, kind) in cases {
        assert_eq!(misfits(body), [(path.to_owned(), kind)], "{body}");
    }
}

#[test]
fn patterns_hold_behind_names_and_lists() {
    assert_eq!(misfits(r#"{"code": "c_1", "codes": ["c_2"]}"#), []);
    let expected = [
        ("Order.code".to_owned(), unmatched("^c_")),
        ("Order.codes[1]".to_owned(), unmatched("^c_")),
    ];
    assert_eq!(
        misfits(r#"{"code": "1", "codes": ["c_1", "d_1"]}"#),
        expected
    );
}

#[test]
fn a_value_of_another_type_has_no_limits() {
    let kind = MisfitKind::Type {
        wanted: "a whole number".to_owned(),
        found: "the text `101`".to_owned(),
    };
    assert_eq!(
        misfits(r#"{"percent": "101"}"#),
        [("Order.percent".to_owned(), kind)]
    );
}

#[test]
fn a_body_is_held_against_its_fields() {
    let unknown = MisfitKind::Unknown {
        name: "nmae".to_owned(),
        meant: Some("name".to_owned()),
    };
    let found = misfits(r#"{"nmae": "ab"}"#);
    assert_eq!(
        found.iter().map(|(_, kind)| kind).collect::<Vec<_>>(),
        [&unknown]
    );
    let missing = MisfitKind::Missing {
        name: "x".to_owned(),
    };
    assert_eq!(
        misfits(r#"{"point": {}}"#),
        [("Order.point".to_owned(), missing)]
    );
    let other_way = MisfitKind::OtherWay {
        name: "id".to_owned(),
        sent: true,
    };
    let found = misfits(r#"{"id": 1}"#);
    assert_eq!(
        found.iter().map(|(_, kind)| kind).collect::<Vec<_>>(),
        [&other_way]
    );
}

/// The kinds of what does not fit of a query parameter.
fn argument(name: &str, text: &str) -> Vec<MisfitKind> {
    let specs = specs("", ORDER);
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let line = &call(api, "list").query_argument(name).expect(name).line;
    let misfits = fit::argument(&api.types, line, name, text).into_iter();
    misfits.map(|misfit| misfit.kind).collect()
}

#[test]
fn an_argument_is_text_of_its_type() {
    for (name, text) in [
        ("count", "1"),
        ("code", "c_7"),
        ("ids", "1,2"),
        ("point", r#"{"x": 1}"#),
        ("either", "one"),
        ("day", "24.12.2026"),
    ] {
        assert_eq!(argument(name, text), [], "{name}");
    }
    assert_eq!(argument("count", "0"), [out_of("1..")]);
    assert_eq!(argument("code", "7"), [unmatched("^c_")]);
    assert_eq!(argument("ids", "1,2,3"), [out_of("..2")]);
    for (name, text) in [
        ("count", "one"),
        ("ids", "1,b"),
        ("point", "{x"),
        ("day", "2026-12-24"),
    ] {
        let found = argument(name, text);
        assert!(
            matches!(found[..], [MisfitKind::Type { .. }]),
            "{name}: {found:?}"
        );
    }
}

/// A node as JSON.
fn shown(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, .. } if node.is_plain() => text.clone(),
        Kind::Scalar { text, .. } => format!("{text:?}"),
        Kind::List(items) => {
            let items: Vec<_> = items.iter().map(shown).collect();
            format!("[{}]", items.join(","))
        }
        Kind::Map(entries) => {
            let entries = entries.iter();
            let entries: Vec<_> = entries
                .map(|(key, value)| format!("{:?}:{}", key.text, shown(value)))
                .collect();
            format!("{{{}}}", entries.join(","))
        }
    }
}

#[test]
fn an_argument_s_node_is_the_json_that_its_text_stands_for() {
    let specs = specs("", ORDER);
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let types: &Types<'_> = &api.types;
    let node = |name: &str, text: &str| {
        let line = &call(api, "list").query_argument(name).expect(name).line;
        fit::argument_node(types, line, text).map(|node| shown(&node))
    };
    let cases = [
        ("count", "12", Some("12")),
        ("code", "12", Some("\"12\"")),
        ("ids", "1,2", Some("[1,2]")),
        ("point", r#"{"x": [1, "a"]}"#, Some(r#"{"x":[1,"a"]}"#)),
        // Written as JSON, but it is none.
        ("point", "x", None),
        // The first type that the text fits.
        ("either", "12", Some("12")),
        ("either", "twelve", Some("\"twelve\"")),
        ("day", "24.12.2026", Some("\"24.12.2026\"")),
    ];
    for (name, text, expected) in cases {
        assert_eq!(node(name, text).as_deref(), expected, "{name}: {text}");
    }
}

/// Whether JSON fits a type in a request, and in a response.
fn fits(ty: &str, json: &str) -> (bool, bool) {
    let orders = format!(
        "resource: Order\ntypes:\n  Point: {{fields: {{x: int}}}}\n  Order: {{fields: {{value: '{ty}!'}}}}\n\
         endpoints:\n  create: {{http: POST /orders}}\n"
    );
    let specs = specs("", &orders);
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let call = call(api, "create");
    let body = super::json(&format!("{{\"value\": {json}}}"));
    let (sent, _) = call.fit_body(&api.types, &HashSet::new(), &body);
    let (received, _) = call.fit_response(&api.types, &HashSet::new(), &body);
    (sent.is_empty(), received.is_empty())
}

#[test]
fn responses_are_judged_as_the_client_reads_them_and_requests_as_it_writes_them() {
    const BOTH: (bool, bool) = (true, true);
    const READ: (bool, bool) = (false, true);
    const NEITHER: (bool, bool) = (false, false);
    let cases = [
        ("decimal", "1e2 1E+2 -0 1.5e-3 1.10 1e-27", BOTH),
        ("decimal", "1e28 1e-28 1e999 \"1\" true", NEITHER),
        ("string<decimal>", "\"1.50\" \"-0.0015\"", BOTH),
        ("string<decimal>", "\"1e2\" \"1.5e-3\" 1E+2", READ),
        ("int", "12 -7 0", BOTH),
        ("int", "12.0 1e5 -0 -0.0 9223372036854775807.0", READ),
        ("int", "12.5 1e-1 1e19 \"12\"", NEITHER),
        ("int32", "1e5", READ),
        ("int32", "1e10", NEITHER),
        ("uint", "-0 12.0 1.8e19", READ),
        ("uint", "-1.0", NEITHER),
        ("string<int>", "\"12\" \"-7\"", BOTH),
        ("string<int>", "\"12.0\" \"1e5\" 12.0 \"007\" \"+5\"", READ),
        ("string<int>", "\"12.5\" 12.5", NEITHER),
        ("string<bool>", "\"True\" 1 \"0\"", READ),
        ("string<bool>", "\"yes\" 2", NEITHER),
        ("datetime(unix)", "1704153600", BOTH),
        (
            "datetime(unix)",
            "1704153600.0 1704153600.5 253402300799 1e18 18446744073709551615",
            READ,
        ),
        ("datetime(unix_ms)", "1704153600000.0 1e15", READ),
        ("datetime(unix)", "true 1e28", NEITHER),
        ("date", "\"9999-12-31\"", BOTH),
        (
            "date",
            "\"10000-01-01\" \"0000-00-00\" \"2024-02-30\" \"2024-01-02T00:00:00Z\"",
            NEITHER,
        ),
        (
            "datetime",
            "\"9999-12-31T23:59:59Z\" \"0000-00-00\" \"10000-01-01T00:00:00Z\"",
            BOTH,
        ),
        (
            "datetime",
            "\"20240102T030405Z\" \"2016-12-31T23:59:60Z\" \"2024-01-01T24:00:00Z\"",
            READ,
        ),
        (
            "datetime",
            "\"2024-02-30T00:00:00Z\" \"2024-01-02Tx\"",
            NEITHER,
        ),
        ("date(%d.%m.%Y)", "\"02.01.2024\" \"31.12.9999\"", BOTH),
        (
            "date(%d.%m.%Y)",
            "\"02.01.24\" \"32.01.2024\" \"00.00.0000\" \"2.1.2024\" \"02.1.2024\"",
            NEITHER,
        ),
        ("date(%Y/%j)", "\"2024/001\"", BOTH),
        ("date(%Y/%j)", "\"2024/1\" \"2024/01\"", NEITHER),
        ("date(%Y%m%d)", "\"20240102\"", BOTH),
        ("date(%Y%m%d)", "\"2024012\" \"202412\"", NEITHER),
        (
            "datetime(%Y-%m-%dT%T%z)",
            "\"2024-01-02T03:04:05+0200\"",
            BOTH,
        ),
        (
            "datetime(%Y-%m-%dT%T%z)",
            "\"2024-01-02T03:04:05+02:00\" \"2024-01-02T03:04:05Z\"",
            READ,
        ),
        (
            "datetime(%Y-%m-%dT%T%z)",
            "\"2024-01-02T3:04:05+0200\" \"2024-01-02T03:04:05+02\"",
            NEITHER,
        ),
        ("int[]", "[] [1]", BOTH),
        ("int[]", "null {} [1.0]", READ),
        ("int[]", "{\"a\":1} 1", NEITHER),
        ("map<int>", "{} {\"a\":1}", BOTH),
        ("map<int>", "null []", READ),
        ("map<int>", "[1] \"\"", NEITHER),
        ("Point", "{} {\"x\":1}", BOTH),
        ("Point", "[]", READ),
        ("Point", "[1] null", NEITHER),
    ];
    for (ty, values, expected) in cases {
        for json in values.split(' ') {
            assert_eq!(fits(ty, json), expected, "{ty}: {json}");
        }
    }
}

#[test]
fn dates_of_mails_and_of_dotnet_are_sent_as_the_client_writes_them() {
    for (ty, json, expected) in [
        (
            "datetime(rfc2822)",
            "Tue, 02 Jan 2024 08:00:00 +0200",
            (true, true),
        ),
        (
            "datetime(rfc2822)",
            "Tue, 02 Jan 2024 08:00:00 GMT",
            (true, true),
        ),
        ("datetime(rfc2822)", "2 Jan 2024 08:00 EST", (false, true)),
        (
            "datetime(rfc2822)",
            "Tue, 32 Jan 2024 08:00:00 GMT",
            (false, false),
        ),
        (
            "datetime(dotnet)",
            "/Date(1704153600000+0200)/",
            (true, true),
        ),
        ("datetime(dotnet)", "/Date(-1)/", (true, true)),
        ("datetime(dotnet)", "Date(5)", (false, true)),
        ("datetime(dotnet)", "/Date(x)/", (false, false)),
    ] {
        assert_eq!(fits(ty, &format!("\"{json}\"")), expected, "{ty}: {json}");
    }
}
