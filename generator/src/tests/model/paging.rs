use super::{call, specs};
use crate::model::Model;
use crate::model::paging::{Keys, Role, Sent, Turn};
use crate::spec::PagingOf;

/// The keys of an endpoint over those of its API, as they are written.
fn over(own: &str, api: &str) -> String {
    let orders = format!(
        "\
resource: Order
types:
  Order: {{response: {{id: int!}}}}
endpoints:
  list: {{http: GET /orders, paging: {{{own}}}}}
"
    );
    let specs = specs(&format!("paging: {{{api}}}\n"), &orders);
    let Some(PagingOf::Own(whole)) = &specs.apis[0].modules[0].endpoints["list"].paging else {
        panic!("{own}")
    };
    let keys = Keys::of(whole);
    let places = keys.places();
    let places = places.map(|(key, line)| format!("{key}: {}", line.parsed.as_ref().unwrap()));
    let sent = keys.targets();
    let sent = sent.map(|(sent, target)| format!("{}: {}", sent.word(), target.name()));
    let end = keys.end.map(|end| format!("end: {end}"));
    places.chain(sent).chain(end).collect::<Vec<_>>().join(", ")
}

#[test]
fn an_endpoint_s_keys_are_over_those_of_its_api() {
    let api = "items: a, next: nx, send: {cursor: s, size: z}, total: t, end: 404";
    let cases = [
        (
            "items: b",
            "items: b, next: nx, total: t, cursor: s, size: z, end: 404",
        ),
        (
            "send: {size: w}, total: u, more: m, end: 410",
            "items: a, next: nx, more: m, total: u, cursor: s, size: w, end: 410",
        ),
        // Whoever says how the list continues says all of it.
        ("items: b, next: c", "items: b, next: c"),
        ("items: b, send: {page: p}", "items: b, page: p"),
        ("send: {offset: o, size: l}", "offset: o, size: l"),
        ("items: b, send: {cursor: c}", "items: b, cursor: c"),
    ];
    for (own, expected) in cases {
        assert_eq!(over(own, api), expected, "{own}");
    }
}

#[test]
fn a_page_has_what_paging_looks_for() {
    let paging = "{items: result.rows, next: 'meta.next | cursor', send: {cursor: body(page.after), size: query(per)}, last: meta.last, total: header(X-Total)}";
    let resource = format!(
        "\
resource: Order
types:
  Order: {{response: {{id: int!}}}}
  Meta: {{response: {{next: string, more: bool!}}}}
endpoints:
  list: {{http: POST /orders, paging: {paging}, envelope: {{meta: Meta!}}}}
"
    );
    let specs = specs("", &resource);
    let model = Model::unchecked(&specs);
    let call = call(&model.apis[0], "list");
    let page = call.response.page().expect("a page");
    let facts: Vec<_> = page
        .all_facts()
        .map(|fact| (fact.role, fact.name, fact.is_member()))
        .collect();
    assert_eq!(
        facts,
        [
            (Role::Items, "items", false),
            // Named after its key in the response, if one is at the top.
            (Role::Cursor, "cursor", false),
            (Role::Last, "last", false),
            (Role::Total, "total", false),
        ]
    );
    assert_eq!(page.turn, Some(Turn::Given(Sent::Cursor)));
    let members: Vec<_> = call.members().map(|(_, keys)| keys.join(".")).collect();
    assert_eq!(members, ["page.after"]);
    assert_eq!(page.query_names().collect::<Vec<_>>(), ["per"]);
}

#[test]
fn what_continues_a_list_says_what_next_is() {
    let turn = |text: &str| {
        let resource = format!(
            "resource: Order\ntypes:\n  Order: {{response: {{id: int!}}}}\nendpoints:\n  list: {{http: GET /orders, paging: {{items: a, {text}}}}}\n"
        );
        let specs = specs("", &resource);
        let model = Model::unchecked(&specs);
        let call = call(&model.apis[0], "list");
        let page = call.response.page().expect("a page");
        let next = page.facts.first().map(|fact| fact.role);
        let first = page.parameters.first().map(|parameter| parameter.first);
        (page.turn, next, first)
    };
    let given = |sent| Some(Turn::Given(sent));
    let counted = |sent| Some(Turn::Counted(sent));
    for (text, expected) in [
        ("next: nx", (Some(Turn::Url), Some(Role::Url), None)),
        (
            "next: nx, send: {cursor: c}",
            (given(Sent::Cursor), Some(Role::Cursor), Some(0)),
        ),
        (
            "next: nx, send: {offset: o}",
            (given(Sent::Offset), Some(Role::Number), Some(0)),
        ),
        (
            "next: nx, send: {page: p}",
            (given(Sent::Page), Some(Role::Number), Some(1)),
        ),
        ("send: {page: p =0}", (counted(Sent::Page), None, Some(0))),
        (
            "send: {offset: o =1}",
            (counted(Sent::Offset), None, Some(1)),
        ),
        (
            "send: {size: z}, total: t",
            (None, Some(Role::Total), Some(0)),
        ),
    ] {
        assert_eq!(turn(text), expected, "{text}");
    }
}
