//! Lines and types that the checker refuses, and those beside them that it lets through: more of each kind than the
//! one example that every code has.

mod ends;
mod help;
mod values;

use generator::{Level, Source};

const API: &str = "\
api: shop
spec: 2
docs: https://docs.shop.example/api
base: https://api.shop.example/v1
auth: {bearer: '{token}'}
";

/// The errors of a file of resources: code and title, in the order of the file.
fn errors(file: &str) -> Vec<String> {
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", file),
    ];
    let list = match generator::generate(&sources) {
        Ok(_) => Vec::new(),
        Err(report) => report.list().to_vec(),
    };
    list.into_iter()
        .filter(|problem| problem.level == Level::Error)
        .map(|problem| format!("{}: {}", problem.code, problem.title))
        .collect()
}

/// The errors of a field that has this line.
fn of_line(line: &str) -> Vec<String> {
    errors(&format!(
        "\
resource: Order
types:
  Plan: free | paid
  Level: {{enum: {{Low: \"1\", High: \"2\"}}, wire: int}}
  Code: int or string
  Days: int
  Short: string ..3
  Cents: Days
  Kinds: Plan[]
  Order:
    fields:
      a: '{line}'
"
    ))
}

#[test]
fn what_stands_inside_of_a_map_is_a_type() {
    for (line, error) in [
        ("map<string!>", "T213: `!` cannot stand inside `<…>`"),
        ("pairs<int!>", "T213: `!` cannot stand inside `<…>`"),
        ("map<map<int!>>", "T213: `!` cannot stand inside `<…>`"),
        ("map<string[]!>", "T213: `!` cannot stand inside `<…>`"),
        ("map<string??>", "T213: `?` cannot stand inside `<…>`"),
        ("map<a | b>", "T202: an enum inside `<…>` needs a name"),
        (
            "map<int or string>",
            "T241: a union inside `<…>` needs a name",
        ),
        ("map<string, int>", "T202: `map<…>` has one type inside"),
        ("map<int 0..5>", "T202: only a type stands inside `<…>`"),
        ("map<int", "T202: `map<` needs a `>` after its inner type"),
    ] {
        assert_eq!(of_line(line), [error], "{line}");
    }
    for line in [
        "map<string>?",
        "map< string >",
        "pairs<int>!",
        "map<map<int>>",
        "string<int?>",
        "string<map<string<int>[]>>",
    ] {
        assert_eq!(of_line(line), [""; 0], "{line}");
    }
}

/// The errors of types, which a request sends and a response has.
fn of_types(types: &str) -> Vec<String> {
    errors(&format!("resource: Node\ntypes:\n{types}"))
}

/// The problems of a file of resources, as a person sees them.
fn shown(file: &str) -> String {
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", file),
    ];
    let report = generator::generate(&sources).expect_err("a mistake");
    report.show("", generator::Format::Short)
}

#[test]
fn the_variant_for_unknown_values_is_reserved_where_there_is_one() {
    assert_eq!(of_line("on | unrecognized closed"), [""; 0]);
    let found = of_line("on | unrecognized");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("N307"), "{found:?}");
    let union = |members: &str| {
        format!("  Node: {{fields: {{id: int!}}}}\n  Unrecognized: int\n  U: {members}\n")
    };
    assert_eq!(of_types(&union("string or Unrecognized or any")), [""; 0]);
    let found = of_types(&union("string or Unrecognized"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("N307"), "{found:?}");
}

#[test]
fn what_follows_from_an_unknown_type_is_not_reported() {
    let file = "\
resource: Order
types:
  Either: Gone or any
  Again: Gone[]
  Broken: int 5..1
  Order:
    fields:
      a: Gone 1..2 =x
      b: Again =x
      c: Broken =x
    extra: Gone?
";
    let found = errors(file);
    let codes: Vec<_> = found.iter().map(|error| &error[..4]).collect();
    assert_eq!(
        codes,
        ["T201", "T201", "T203", "T201", "T201"],
        "{found:#?}"
    );
}

/// The errors of types and of the endpoints that use them.
fn of_names(types: &str, endpoints: &str) -> Vec<String> {
    errors(&format!(
        "resource: Order\ntypes:\n{types}endpoints:\n{endpoints}"
    ))
}

const UPDATE: &str = "  create:\n    http: POST /orders\n    doc: /create\n    example: {request: '{\"item\": {\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1}}', response: '{}'}\n";

#[test]
fn the_names_of_what_is_sent_are_reserved_where_they_are_emitted() {
    let order = "  Order: {fields: {item: Item}}\n";
    let four = "  Item: {fields: {a: int!, b: int!, c: int!, d: int!}}\n";
    let three = "  Item: {fields: {a: int!, b: int!, c: int!, d: int}}\n";
    let only_sent = "  Item: {request: {a: int!, b: int!, c: int!, d: int!}}\n";
    for (item, other, clash) in [
        (four, "ItemInput", true),
        (four, "ItemInputRequired", true),
        (four, "ItemRequired", false),
        (three, "ItemInput", true),
        (three, "ItemInputRequired", false),
        (only_sent, "ItemInput", false),
        (only_sent, "ItemRequired", true),
    ] {
        let order = if item == only_sent {
            "  Order: {request: {item: Item}, response: {id: int}}\n"
        } else {
            order
        };
        let found = of_names(&format!("{order}{item}  {other}: string\n"), UPDATE);
        let clashes: Vec<_> = found
            .iter()
            .filter(|error| error.starts_with("N311"))
            .collect();
        assert_eq!(
            clashes.len(),
            usize::from(clash),
            "{item}{other} {found:#?}"
        );
    }
}

#[test]
fn the_struct_of_what_a_request_requires_is_reserved_where_it_is_emitted() {
    let types = "  Order: {fields: {item: string}}\n  ShipRequired: string\n";
    let endpoint = |query: &str| {
        format!(
            "  ship:\n    http: GET /ship\n    doc: /ship\n    returns: none\n    query: {{{query}}}\n    example: {{query: {{a: 1, b: 2, c: 3, d: 4}}}}\n"
        )
    };
    let clashes = |query: &str| {
        let found = of_names(types, &endpoint(query));
        found
            .iter()
            .filter(|error| error.starts_with("N311"))
            .count()
    };
    assert_eq!(clashes("a: int!, b: int!, c: int!, d: int!"), 1);
    assert_eq!(clashes("a: int!, b: int!, c: int!, d: int"), 0);
}

#[test]
fn what_is_received_has_something_to_receive() {
    let get = "  get:\n    http: GET /orders/{id:int}\n    doc: /get\n    example: {path: {id: 1}, response: '{\"item\": {}}'}\n";
    let found = |item: &str| {
        let types = format!("  Order: {{fields: {{item: Item}}}}\n  Item: {item}\n");
        let found = of_names(&types, get);
        found
            .iter()
            .filter(|error| error.starts_with("T242"))
            .count()
    };
    assert_eq!(found("{request: {a: int}}"), 1);
    assert_eq!(found("{create: {a: int}, update: {a: int}}"), 1);
    assert_eq!(found("{request: {a: int}, response: {b: int}}"), 0);
    assert_eq!(found("{request: {a: int}, extra: any}"), 1);
    assert_eq!(found("{about: Nothing yet}"), 0);
    assert_eq!(found("{request: {a: int}, respones: {b: int}}"), 0);
}
