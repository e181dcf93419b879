//! What is of version 1, and what it becomes.

use crate::{Source, migrate};

const API: &str = "api: shop\nspec: 2\ndocs: https://shop.example.com\nbase: https://api.example.com\nauth: none\n";

/// A file of resources as it is written today, and the codes of what is left to do by hand.
fn today(text: &str) -> (String, Vec<&'static str>) {
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", text),
    ];
    let migration = migrate(&sources);
    let left = migration.left.list().iter().map(|problem| problem.code);
    let left = left.collect();
    let now = migration.files.into_iter().next();
    let now = now.map_or_else(
        || text.to_owned(),
        |file| String::from_utf8_lossy(&file.bytes).into_owned(),
    );
    (now, left)
}

#[test]
fn values_with_a_mark_get_brackets_wherever_a_line_can_stand() {
    let old = "\
resource: Order
defaults: {headers: {X-A: a | b!}}
types:
  Order:
    fields:
      # Kept.
      state: open | \"past due\"! =open -- a | b!
      long: {type: 'a | b?', about: Words}
    response:
      id: int!
      plain: a | b
    extra: a | b?
endpoints:
  list:
    http: GET /orders
    query: {sort: up | down!}
    envelope:
      kind: x | y? -- Which
";
    let now = "\
resource: Order
defaults: {headers: {X-A: (a | b)!}}
types:
  Order:
    fields:
      # Kept.
      state: (open | \"past due\")! =open -- a | b!
      long: {type: '(a | b)?', about: Words}
    response:
      id: int!
      plain: a | b
    extra: (a | b)?
endpoints:
  list:
    http: GET /orders
    query: {sort: (up | down)!}
    envelope:
      kind: (x | y)? -- Which
";
    assert_eq!(today(old), (now.to_owned(), vec![]));
}

#[test]
fn values_that_are_written_with_escapes_are_left_to_a_person() {
    let old = "types:\n  Order:\n    fields:\n      state: \"\\\"a b\\\" | c!\"\n";
    assert_eq!(today(old), (old.to_owned(), vec!["V002"]));
}

#[test]
fn the_field_of_a_tag_and_its_types_are_two_keys() {
    let old = "\
types:
  Payment:
    # How it was paid.
    oneof: {card: Card, by: method, '\"by\"': Other, \"3d\": Other}
  Item:
    oneof:
      by: type
      # Every month.
      plan: Plan
      once: Plan
";
    let now = "\
types:
  Payment:
    # How it was paid.
    oneof: {tag: method, types: {card: Card, by: Other, \"3d\": Other}}
  Item:
    oneof:
      tag: type
      # Every month.
      types:
        plan: Plan
        once: Plan
";
    assert_eq!(today(old), (now.to_owned(), vec![]));
    let tag_called_types = "types:\n  A:\n    oneof: {by: kind, types: B}\n";
    let now = "types:\n  A:\n    oneof: {tag: kind, types: {types: B}}\n";
    assert_eq!(today(tag_called_types), (now.to_owned(), vec![]));
    let in_another_order = "types:\n  A:\n    oneof:\n      b: B\n      by: kind\n";
    assert_eq!(
        today(in_another_order),
        (in_another_order.to_owned(), vec!["V003"])
    );
}

#[test]
fn a_doubt_about_a_field_is_moved_by_a_person() {
    let old = "endpoints:\n  get:\n    doubts: {method: a, request.price: b, query.q: c}\n";
    assert_eq!(today(old), (old.to_owned(), vec!["V004", "V004"]));
}
