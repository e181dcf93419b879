//! Bodies and responses that are one value.

use crate::{Source, generate};

/// The codes of an API with this auth whose endpoint `send` has these keys, and what is said of them.
fn problems(auth: &str, keys: &str) -> Vec<String> {
    let api = format!(
        "api: shop\nspec: 2\ndocs: https://shop.example.com/docs\nbase: https://a.example.com\nauth: {auth}\n"
    );
    let orders = format!(
        "\
resource: Order
types:
  Order: {{fields: {{name: string!}}, response: {{id: int!}}}}
  Sizes: 'int[]'
  Part: Order or Sizes
endpoints:
  create: {{http: POST /orders, doc: /create-order}}
  send_order: {{http: POST /orders/all, doc: /send-order, {keys}}}
"
    );
    let sources = [
        Source::new("shop/api.yaml", api),
        Source::new("shop/orders.yaml", orders),
    ];
    let report = match generate(&sources) {
        Ok(output) => output.warnings().clone(),
        Err(problems) => problems,
    };
    let list = report.list().iter();
    let list = list.filter(|problem| !["X507", "D703", "T212"].contains(&problem.code));
    list.map(|problem| format!("{}: {}", problem.code, problem.title))
        .collect()
}

#[track_caller]
fn refused(auth: &str, cases: &[(&str, &str)]) {
    for (keys, problem) in cases {
        let expected: &[&str] = if problem.is_empty() { &[] } else { &[problem] };
        assert_eq!(problems(auth, keys), expected, "{keys}");
    }
}

#[test]
fn a_whole_value_is_a_type_that_may_be_null() {
    refused(
        "none",
        &[
            (
                "body: 'Order[]? 1..5 -- All of them', returns: 'Order?'",
                "",
            ),
            ("body: small | big, returns: (small | big)? closed", ""),
            ("body: string<Order>, returns: 'string<Order[]>'", ""),
            ("body: 'Sizes', returns: Part", ""),
            ("body: Order!, returns: none", "T223: a body is always sent"),
            (
                "body: none, returns: 'Order[]!'",
                "T223: what is returned is always there",
            ),
            (
                "body: none, returns: 'Order[] 1..5'",
                "T224: `..` does not apply here",
            ),
            (
                "body: none, returns: 'int -- How many'",
                "T224: `--` does not apply here",
            ),
            (
                "body: int @guess(no sample), returns: none",
                "T224: `@` does not apply here",
            ),
            (
                "body: int =5, returns: none",
                "T224: `=` does not apply here",
            ),
            (
                "body: file, returns: none",
                "E432: only a field of a body can be a file",
            ),
            (
                "body: const(5), returns: none",
                "T250: only a field can be a constant",
            ),
            (
                "body: int or string, returns: none",
                "T241: a union needs a name",
            ),
            (
                "body: none, returns: none, responses: {422: 'Order?'}",
                "T223: the body of a failure cannot have a mark",
            ),
            ("body: Odrer, returns: none", "T201: unknown type `Odrer`"),
        ],
    );
}

#[test]
fn enums_of_one_endpoint_have_names_of_their_own() {
    refused(
        "none",
        &[
            ("body: a | b, returns: c | d, query: {kind: e | f}", ""),
            (
                "body: a | b, returns: c | d, query: {response: e | f}",
                "N311: the enum of `response` of endpoint `orders.send_order` and the enum that `orders.send_order` returns are both `SendOrderResponse` in Rust",
            ),
        ],
    );
}

#[test]
fn nothing_is_added_to_a_body_that_is_not_an_object() {
    let paged = "returns: Order, paging: {items: data, next: next, send: {cursor: body(after)}}";
    let lacks = |body: &str, problem: &str| (format!("body: {body}, {paged}"), problem.to_owned());
    let cases = [
        lacks("Order", ""),
        lacks("map<int>", ""),
        lacks("'int[]', wrap: ids", ""),
        lacks("'int[]'", "P611: `int[]` has no field for `after`"),
        lacks("Order?", "P611: `Order?` has no field for `after`"),
        lacks("Part", "P611: `Part` has no field for `after`"),
    ];
    for (keys, problem) in &cases {
        refused("none", &[(keys, problem)]);
    }
    refused(
        "{body: {secret: '{secret}'}}",
        &[
            ("body: Order, returns: none", ""),
            ("body: 'Order[]', wrap: orders, returns: none", ""),
            (
                "body: 'Order[]', returns: none",
                "P609: `Order[]` has no field for `secret` of `auth`",
            ),
        ],
    );
    refused(
        "none",
        &[(
            "body: 'int[]', encoding: form, returns: none",
            "E431: a form has fields, and `int[]` does not",
        )],
    );
}
