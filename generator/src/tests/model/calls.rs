use super::{call, specs};
use crate::model::body::Body;
use crate::model::call::Response;
use crate::model::{Call, Model, Types, View};

/// A type with a field in each group, which says by its name where it stands.
const ORDER: &str = "\
resource: Order
types:
  Order:
    fields: {both: string!}
    request: {sent: string}
    response: {id: int!}
    create: {created: string!}
    update: {updated: string!}
    immutable: {once: string}
  Card: {fields: {number: string!}}
  Cash: {fields: {amount: decimal!}}
  Payment: Card or Cash
";

/// What goes into a body, a `!` after what is required.
fn sent(types: &Types<'_>, call: &Call<'_>) -> String {
    match &call.body {
        Body::Nothing => "nothing".to_owned(),
        Body::Bytes => "bytes".to_owned(),
        Body::Whole(whole) => format!("whole {}", whole.line.ty),
        Body::Fields(body) => {
            let fields = body.with_required(types);
            let fields: Vec<_> = fields
                .map(|(field, required)| {
                    format!("{}{}", field.name, if required { "!" } else { "" })
                })
                .collect();
            fields.join(" ")
        }
    }
}

fn received(call: &Call<'_>) -> String {
    match &call.response {
        Response::Nothing => "nothing".to_owned(),
        Response::Bytes => "bytes".to_owned(),
        Response::Value { ty, at: None } => ty.to_string(),
        Response::Value { ty, at: Some(at) } => format!("{ty} at {at}"),
        Response::Page(page) => format!("page of {}", page.item),
    }
}

/// What the endpoint `name` with these keys sends and returns.
fn exchange(api: &str, name: &str, keys: &str) -> [String; 2] {
    let specs = specs(api, &format!("{ORDER}endpoints:\n  {name}: {{{keys}}}\n"));
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let call = call(api, name);
    [sent(&api.types, call), received(call)]
}

#[test]
fn each_verb_sends_and_returns_its_side_of_the_resource() {
    let cases = [
        ("get", "http: 'GET /orders/{id}'", "nothing", "Order"),
        ("list", "http: GET /orders", "nothing", "Order[]"),
        (
            "create",
            "http: POST /orders",
            "once both! sent created!",
            "Order",
        ),
        (
            "replace",
            "http: 'PUT /orders/{id}'",
            "once both! sent created!",
            "Order",
        ),
        (
            "update",
            "http: 'PATCH /orders/{id}'",
            "both sent updated",
            "Order",
        ),
        (
            "delete",
            "http: 'DELETE /orders/{id}'",
            "nothing",
            "nothing",
        ),
        // No verb, or the verb that the endpoint is like.
        (
            "archive",
            "http: 'POST /orders/{id}/archive'",
            "nothing",
            "nothing",
        ),
        (
            "amend",
            "http: 'POST /orders/{id}', as: update",
            "both sent updated",
            "Order",
        ),
    ];
    for (name, keys, sent, received) in cases {
        assert_eq!(exchange("", name, keys), [sent, received], "{name}");
    }
}

#[test]
fn an_endpoint_says_itself_what_it_sends_and_returns() {
    let cases = [
        ("body: none, returns: none", "nothing", "nothing"),
        ("body: Card", "number!", "Order"),
        ("body: Payment", "whole Payment", "Order"),
        ("body: [sent!, both]", "sent! both!", "Order"),
        ("returns: 'int[]'", "once both! sent created!", "int[]"),
        (
            "returns: Card, at: data.card",
            "once both! sent created!",
            "Card at data.card",
        ),
    ];
    for (keys, sent, received) in cases {
        let keys = format!("http: POST /orders, {keys}");
        assert_eq!(exchange("", "create", &keys), [sent, received], "{keys}");
    }
    // Without a verb the method decides which side of a type is sent.
    let keys = "http: 'PATCH /orders/{id}/state', body: Order";
    assert_eq!(
        exchange("", "amend", keys),
        ["both sent updated", "nothing"]
    );
    // In an update nothing is required but what the endpoint says.
    let keys = "http: 'PATCH /orders/{id}', body: [both, sent!]";
    assert_eq!(exchange("", "update", keys), ["both sent!", "Order"]);
}

#[test]
fn a_list_is_a_page_where_something_says_how_it_continues() {
    let api = "paging: {items: rows, next: cursor, send: {cursor: cursor}}\n";
    let list = "http: GET /orders";
    assert_eq!(exchange(api, "list", list)[1], "page of Order");
    assert_eq!(exchange(api, "get", list)[1], "Order");
    let off = format!("{list}, paging: none");
    assert_eq!(exchange(api, "list", &off)[1], "Order[]");
    let own = format!("{list}, paging: {{items: rows, send: {{page: p}}}}, returns: Card");
    assert_eq!(exchange("", "search", &own)[1], "page of Card");
}

#[test]
fn a_path_parameter_has_the_type_that_is_nearest() {
    let keys = "http: 'GET /orders/{id}/{number:int32}/{state}', path: {state: open | paid}";
    let specs = specs("", &format!("{ORDER}endpoints:\n  get: {{{keys}}}\n"));
    let model = Model::unchecked(&specs);
    let call = call(&model.apis[0], "get");
    let types: Vec<_> = call
        .path
        .iter()
        .map(|found| found.line.ty.to_string())
        .collect();
    assert_eq!(types, ["int", "int32", "open | paid"]);
}

#[test]
fn a_narrowed_body_takes_no_other_keys() {
    let keys = "http: POST /orders";
    let resource = "\
resource: Order
types: {Order: {fields: {name: string}, response: {id: int!}, extra: any}}
endpoints:
";
    for (body, expected) in [("", true), (", body: [name]", false)] {
        let specs = specs("", &format!("{resource}  create: {{{keys}{body}}}\n"));
        let model = Model::unchecked(&specs);
        let api = &model.apis[0];
        let Body::Fields(body) = &call(api, "create").body else {
            panic!("fields")
        };
        assert_eq!(body.view, View::Create);
        assert_eq!(body.extra(&api.types).is_some(), expected);
    }
}
