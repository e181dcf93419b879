use crate::{Source, generate};

const API: &str = "\
api: shop
spec: 2
docs: https://shop.example.com/docs
base: https://api.example.com
auth: {bearer: '{token}'}
";

/// The codes of a spec whose one call sends the field `x` of this line, out of this group, in this encoding.
fn codes(group: &str, line: &str, encoding: &str) -> Vec<&'static str> {
    // A group stands once.
    let sent = match group {
        "request" | "response" => String::new(),
        _ => format!("    {group}: {{x: \"{line}\"}}\n"),
    };
    let in_group = |wanted: &str| {
        let here = (group == wanted).then(|| format!(", x: \"{line}\""));
        here.unwrap_or_default()
    };
    let (request, response) = (in_group("request"), in_group("response"));
    let resource = format!(
        "\
resource: Order
types:
  Point:
    request: {{x: int}}
  Tags: string[]
  Size: small | big
  Order:
    request: {{a: string{request}}}
{sent}    response: {{id: int!{response}}}
endpoints:
  create:
    http: POST /orders
    doc: /create-order
    encoding: {encoding}
"
    );
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", resource),
    ];
    let report = match generate(&sources) {
        Ok(output) => output.warnings().clone(),
        Err(problems) => problems,
    };
    let mut codes: Vec<_> = report.list().iter().map(|problem| problem.code).collect();
    codes.retain(|code| !["X507", "D703", "T212"].contains(code));
    codes
}

#[test]
fn what_a_form_holds() {
    let cases: &[(&str, &[&str])] = &[
        ("string!", &[]),
        ("int?", &[]),
        ("Size", &[]),
        ("date(%Y:%m:%d)", &[]),
        ("string<decimal>", &[]),
        ("string[] csv", &[]),
        ("date[] repeat", &[]),
        ("any json", &[]),
        ("any[] json", &[]),
        ("map<int>", &[]),
        ("map<any> json", &[]),
        ("string[]", &["T227"]),
        ("Tags", &["T227"]),
        ("any", &["E431"]),
        ("pairs<string>", &["E431"]),
        ("Point", &["E431"]),
        ("Point[] repeat", &["E431"]),
        ("map<Point>", &["E431"]),
        ("map<string[]>", &["E431"]),
        ("Point json", &[]),
        ("Point[] json", &[]),
        ("decimal[] json", &[]),
        ("date(%Y:%m:%d)[] csv", &[]),
        ("Tags indices", &[]),
        ("int[] brackets", &[]),
        ("int[] indices_last", &[]),
        ("Point[] indices", &["E431"]),
    ];
    for (line, expected) in cases {
        for encoding in ["form", "multipart"] {
            assert_eq!(codes("request", line, encoding), *expected, "{line}");
        }
    }
}

#[test]
fn where_a_file_stands() {
    let cases: &[(&str, &str, &str, &[&str])] = &[
        ("request", "file!", "multipart", &[]),
        ("create", "file?", "multipart", &[]),
        ("request", "file[] repeat", "multipart", &[]),
        ("request", "file[]", "multipart", &["T227"]),
        ("request", "file[] csv", "multipart", &["T227"]),
        ("request", "file[] json", "multipart", &["T227"]),
        ("request", "file[][]", "multipart", &["E432"]),
        ("request", "map<file>", "multipart", &["E432"]),
        ("request", "file", "form", &["E432"]),
        ("request", "file", "json", &["E432"]),
        ("fields", "file", "multipart", &["E432"]),
        ("immutable", "file", "multipart", &["E432"]),
        ("response", "file", "multipart", &["E432"]),
        ("request", "file ..3", "multipart", &["T219"]),
    ];
    for (group, line, encoding, expected) in cases {
        assert_eq!(
            codes(group, line, encoding),
            *expected,
            "{group}: {line} as {encoding}"
        );
    }
}

#[test]
fn the_words_of_lists_stand_where_lists_are_written() {
    assert_eq!(codes("request", "string[] csv", "json"), ["T224"]);
    assert_eq!(codes("response", "string[] csv", "form"), ["T224"]);
    assert_eq!(codes("request", "string csv", "form"), ["T224"]);
}

#[test]
fn a_constant_stands_alone_and_says_nothing_else() {
    for line in [
        "const(a)[]",
        "map<const(a)>",
        "pairs<const(a)>",
        "const(a)?",
        "const(a) =b",
        "const(a) blank",
    ] {
        assert!(codes("request", line, "json").contains(&"T250"), "{line}");
    }
    for encoding in ["json", "form", "multipart"] {
        for line in ["const(a)", "const(1)", "const(true)", "const(a)!"] {
            assert!(codes("request", line, encoding).is_empty(), "{line}");
        }
    }
    assert!(codes("response", "const(a)", "json").is_empty());
}

#[test]
fn what_a_form_with_nesting_holds() {
    for (line, expected) in [
        ("Point", &[][..]),
        ("Point?", &[]),
        ("map<Point>", &[]),
        ("map<map<decimal>>", &[]),
        ("Point[]", &["E431"]),
        ("map<int[]>", &["T227"]),
        ("any", &["E431"]),
        ("pairs<int>", &["E431"]),
        ("Point[] indices", &[]),
        ("Point[] indices_last", &[]),
        ("Point[] brackets", &[]),
        ("any indices", &[]),
        ("pairs<int> indices", &[]),
        ("map<int[]> csv", &[]),
        ("map<int[]> repeat", &[]),
        ("Point[] repeat", &["E431"]),
        ("map<Point[]> csv", &["E431"]),
        ("int[][] csv", &["E431"]),
        ("map<file>", &["E432"]),
    ] {
        for keys in ["a[b]", "a.b"] {
            let encoding = format!("multipart\n    nesting: {keys}");
            assert_eq!(codes("request", line, &encoding), *expected, "{line}");
        }
    }
}

#[test]
fn nesting_and_the_text_of_null_are_about_something() {
    for (encoding, expected) in [
        ("json\n    nesting: a[b]", &["E443"][..]),
        ("form\n    nesting: a(b)", &["E443"]),
        ("json\n    'null': ''", &["E443"]),
        ("form\n    'null': ''", &[]),
        ("json\n    query: {f: Point}\n    nesting: a.b", &[]),
        ("json\n    query: {f: Point}", &["T229"]),
        ("json\n    query: {f: Point json}", &[]),
        ("json\n    query: {f: 'int[] brackets'}", &[]),
    ] {
        assert_eq!(codes("request", "int", encoding), *expected, "{encoding}");
    }
}
