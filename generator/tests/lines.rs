//! Lines and types that the checker refuses, and those beside them that it lets through: more of each kind than the
//! one example that every code has.

use generator::{Level, Source};

const API: &str = "\
api: shop
spec: 2
docs: https://docs.shop.example/api
base: https://api.shop.example/v1
auth: {bearer: token}
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
fn a_default_is_a_value_of_its_type() {
    for line in [
        "int =5",
        "int? =null",
        "bool =false",
        "float =0.5",
        "decimal =0.50",
        "string =5",
        "string =\"past due\"",
        "string<int> =5",
        "date =2026-01-31",
        "date(%d.%m.%Y) =31.01.2026",
        "datetime(unix) =1700000000",
        "date =\"\" blank",
        "a | b =b",
        "Plan =paid",
        "Level =2",
        "Code =5",
        "Code =abc",
        "Days =30",
        "Cents =30",
        "Short =abc",
        "int[] =1,2",
        "int[] =[1,2]",
        "int[] =[]",
        "Plan[] =free,paid",
        "Kinds =free,paid",
        "string[] =open",
        "map<int> ={}",
        "map<int> ={\"a\":1}",
        "string /^c_/ =c_1",
        "any =x",
    ] {
        assert_eq!(of_line(line), [""; 0], "{line}");
    }
    for (line, title) in [
        ("int =abc", "default `abc` is not a value of `int`"),
        ("int =1.5", "default `1.5` is not a value of `int`"),
        ("int =null", "default `null` is not a value of `int`"),
        ("uint =-1", "default `-1` is not a value of `uint`"),
        (
            "int32 =3000000000",
            "default `3000000000` is not a value of `int32`",
        ),
        ("bool =yes", "default `yes` is not a value of `bool`"),
        ("float =NaN", "default `NaN` is not a value of `float`"),
        (
            "string<int> =x",
            "default `x` is not a value of `string<int>`",
        ),
        (
            "date =31.01.2026",
            "default `31.01.2026` is not a value of `date`",
        ),
        ("date =\"\"", "default `` is not a value of `date`"),
        (
            "datetime(unix) =now",
            "default `now` is not a value of `datetime(unix)`",
        ),
        ("a | b =c", "default `c` is not one of the listed values"),
        (
            "Plan =piad",
            "default `piad` is not one of the listed values",
        ),
        ("Level =High", "default `High` is not a value of `Level`"),
        ("Level =3", "default `3` is not one of the listed values"),
        ("Days =soon", "default `soon` is not a value of `Days`"),
        ("Cents =soon", "default `soon` is not a value of `Cents`"),
        ("int[] =1,x", "default `1,x` is not a value of `int[]`"),
        (
            "int[] =[1,true]",
            "default `[1,true]` is not a value of `int[]`",
        ),
        (
            "Plan[] =free,gone",
            "default `gone` is not one of the listed values",
        ),
        (
            "Kinds =free,gone",
            "default `gone` is not one of the listed values",
        ),
        ("map<int> =5", "default `5` is not a value of `map<int>`"),
        ("string /^c_/ =d_1", "default `d_1` does not match `/^c_/`"),
    ] {
        assert_eq!(of_line(line), [format!("T209: {title}")], "{line}");
    }
}

#[test]
fn a_default_is_within_its_range() {
    for line in [
        "int 1..10 =10",
        "string 2..3 =ab",
        "string<int> 1..10 =10",
        "int[] 1..2 =500,600",
        "Days 1..10 =10",
    ] {
        assert_eq!(of_line(line), [""; 0], "{line}");
    }
    for (line, title) in [
        ("int 1..10 =11", "default 11 is outside 1..10"),
        ("decimal ..1.5 =1.50001", "default 1.50001 is outside ..1.5"),
        ("string 2..3 =a", "default a is outside 2..3"),
        ("string<int> 1..10 =11", "default 11 is outside 1..10"),
        ("int[] 1..2 =1,2,3", "default 1,2,3 is outside 1..2"),
        ("Days 1..10 =11", "default 11 is outside 1..10"),
        ("Short =abcd", "default abcd is outside ..3"),
    ] {
        assert_eq!(of_line(line), [format!("T208: {title}")], "{line}");
    }
}

#[test]
fn what_stands_inside_of_a_map_is_a_type() {
    for (line, error) in [
        ("map<string?>", "T213: `?` cannot stand inside `<…>`"),
        ("map<string!>", "T213: `!` cannot stand inside `<…>`"),
        ("pairs<int?>", "T213: `?` cannot stand inside `<…>`"),
        ("string<int?>", "T213: `?` cannot stand inside `<…>`"),
        ("map<map<int?>>", "T213: `?` cannot stand inside `<…>`"),
        ("map<string[]?>", "T213: `?` cannot stand inside `<…>`"),
        ("map<string? >", "T213: `?` cannot stand inside `<…>`"),
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
    ] {
        assert_eq!(of_line(line), [""; 0], "{line}");
    }
}

/// The errors of types, which a request sends and a response has.
fn of_types(types: &str) -> Vec<String> {
    errors(&format!("resource: Node\ntypes:\n{types}"))
}

#[test]
fn a_type_may_hold_itself_unless_it_must() {
    for types in [
        "  Node: {fields: {id: int!, parent: Node}}\n",
        "  Node: {fields: {id: int!, parent: Node?}}\n",
        "  Node: {fields: {id: int!, children: 'Node[]!'}}\n",
        "  Node: {fields: {child: Other!}}\n  Other: {fields: {parent: Node}}\n",
        "  Node: {fields: {parent: Again}}\n  Again: Node\n",
        "  Node: {fields: {parent: Either}}\n  Either: Node or int\n",
        // What must be sent and what is always received are two types.
        "  Node: {fields: {id: int!}, create: {child: Other!}}\n  Other: {fields: {id: int!}, response: {parent: Node!}}\n",
        // No update must have it.
        "  Node: {fields: {id: int!}, response: {parent: Node}, create: {parent: Node}}\n",
    ] {
        assert_eq!(of_types(types), [""; 0], "{types}");
    }
    for (types, title) in [
        (
            "  Node: {fields: {parent: Node!}}\n",
            "type `Node` contains itself",
        ),
        (
            "  Node: {fields: {id: int!}, response: {parent: Node!}}\n",
            "type `Node` contains itself",
        ),
        (
            "  Node: {fields: {id: int!}, create: {parent: Node!}}\n",
            "type `Node` contains itself",
        ),
        (
            "  Node: {fields: {parent: Again!}}\n  Again: Node\n",
            "type `Node` contains itself",
        ),
        (
            "  Node: {fields: {id: int}}\n  Again: More\n  More: 'Again[]'\n",
            "type `Again` is a name for itself",
        ),
    ] {
        let error = format!("T211: {title}");
        assert_eq!(of_types(types).first(), Some(&error), "{types}");
    }
}

#[test]
fn an_example_of_a_choice_has_an_end() {
    let node = |rule: &str| {
        format!("  Node: {{fields: {{parent: Node, id: int}}, rules: ['exactly one of {rule}']}}\n")
    };
    assert_eq!(of_types(&node("id, parent")), [""; 0]);
    assert_eq!(
        of_types(&node("parent, id")),
        ["T211: type `Node` contains itself"]
    );
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

/// Each level of types names all types of the next one in several ways, so that the ways are far too many to go.
#[test]
fn what_types_are_made_of_is_looked_at_once() {
    let mut types = vec!["  Order: {fields: {id: U0x0}}".to_owned()];
    for level in 0..20 {
        let next = level + 1;
        for number in 0..4 {
            let members: Vec<_> = (0..4).map(|number| format!("U{next}x{number}")).collect();
            let members = members.join(" or ");
            types.push(format!("  U{level}x{number}: {members}"));
        }
        let of_next = format!("L{next}[] or map<L{next}> or pairs<L{next}> or L{next}[][]");
        types.push(format!("  L{level}: {of_next}"));
    }
    types.extend((0..4).map(|number| format!("  U20x{number}: int")));
    types.push("  L20: int\n".to_owned());
    let types = types.join("\n");
    let endpoint = "  all:\n    http: GET /all\n    doc: /all\n    returns: none\n    query: {u: U0x0 =5, l: 'L0[] json'}\n    example: {query: {u: 1}}\n";
    assert_eq!(of_names(&types, endpoint), [""; 0]);
}

#[test]
fn a_tag_that_stands_for_its_own_union_is_refused() {
    let types =
        "  Node: {oneof: {tag: kind, types: {a: Node, b: Either}}}\n  Either: Node or int\n";
    let found = of_types(types);
    let codes: Vec<_> = found.iter().map(|error| &error[..4]).collect();
    assert_eq!(codes, ["T211", "T201", "T201"], "{found:#?}");
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
