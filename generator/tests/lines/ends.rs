//! Types and keys that have no end or stand twice, and what is found beside them.

use crate::{errors, of_names, of_types, shown};

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
fn a_type_that_contains_itself_is_reported_at_the_field_whose_mark_says_so() {
    for (types, place) in [
        (
            "  Node:\n    include: [Base]\n  Base:\n    fields:\n      parent: Node!\n",
            "shop/orders.yaml:7:15: ",
        ),
        (
            "  Node:\n    fields:\n      kind: Kinds!\n  Kinds: {oneof: {tag: is, types: {node: Node, other: Other}}}\n  Other: {fields: {id: int!}}\n",
            "shop/orders.yaml:5:13: ",
        ),
    ] {
        let shown = shown(&format!("resource: Node\ntypes:\n{types}"));
        let found: Vec<_> = shown.lines().filter(|line| line.contains("T211")).collect();
        assert_eq!(found.len(), 1, "{shown}");
        assert!(found[0].starts_with(place), "{shown}");
        assert!(found[0].contains("type `Node` contains itself"), "{shown}");
    }
}

#[test]
fn a_loop_of_names_or_includes_hides_no_other_problem() {
    let rest = "  Other: {fields: {id: integer, name: string =5 =6}}\n";
    for (types, codes) in [
        ("  Node: Again\n  Again: Node\n", vec!["T211", "T211"]),
        ("  Node: 'Node[]'\n", vec!["T211"]),
        (
            "  Node: {include: [More], fields: {id: int!, more: Again!}}\n  More: {include: [Node]}\n  Again: Again\n",
            vec!["T211", "S107", "S107"],
        ),
        (
            "  Node: {include: [Node], rules: ['at most one of a, b']}\n",
            vec!["S107"],
        ),
    ] {
        let found = of_types(&format!("{types}{rest}"));
        let found: Vec<_> = found.iter().map(|error| &error[..4]).collect();
        let mut expected = [codes, vec!["T201", "T202"]].concat();
        expected.sort_unstable();
        let mut sorted = found.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, expected, "{types}");
    }
    // However long it is.
    let chain = (0..4_000).map(|number| {
        let next = number + 1;
        format!("  N{number}: N{next}\n  I{number}: {{include: [I{next}]}}\n")
    });
    let mut types = chain.collect::<String>() + "  Node: N0\n";
    types += "  N4000: int\n  I4000: {fields: {id: int}}\n";
    let found = of_types(&format!("{types}{rest}"));
    for code in ["T211", "S107", "T201", "T202"] {
        assert!(found.iter().any(|error| error.starts_with(code)), "{code}");
    }
}

#[test]
fn a_key_given_twice_hides_no_other_problem_of_its_file() {
    let found = errors(
        "\
resource: Node
types:
  Node:
    fields:
      name: string!
      name: text
      kind: integer
    response: {id: int!, id: int}
endpoints:
  get:
    http: GET /nodes/{id}
    http: GET /nodes
    doc: /get
  get: {http: GET /twice}
  update: {http: PUT, doc: /update}
  use: {http: POST /nodes, body: Lost, doc: /use, returns: none}
types:
  Lost: {fields: {id: int}}
",
    );
    let codes: Vec<_> = found.iter().map(|error| &error[..4]).collect();
    assert_eq!(
        codes.iter().filter(|code| **code == "Y014").count(),
        5,
        "{found:#?}"
    );
    let others: Vec<_> = codes.iter().filter(|code| **code != "Y014").collect();
    assert_eq!(others, [&"T201", &"E404"], "{found:#?}");
    let found = errors(
        "\
resource: Node
types:
  Node:
    fields:
      name: string!
      name: text
      kind: integer
",
    );
    assert_eq!(
        found,
        [
            "Y014: `name` is given twice in this mapping",
            "T201: unknown type `integer`"
        ]
    );
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
    assert_eq!(codes, ["T201", "T201"], "{found:#?}");
}
