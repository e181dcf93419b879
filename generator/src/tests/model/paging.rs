use super::{call, specs};
use crate::model::Model;
use crate::model::paging::{Keys, PageRole, ParameterRole, SendAs, Turn};
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
    let texts = [
        ("items", keys.items),
        ("next", keys.next),
        ("send", keys.send),
        ("page", keys.page),
        ("offset", keys.offset),
        ("more", keys.more),
        ("size", keys.size),
        ("limit", keys.limit),
        ("total", keys.total),
    ];
    let texts = texts
        .iter()
        .filter_map(|(key, text)| Some(format!("{key}: {}", (*text)?)));
    let end = keys.end.map(|end| format!("end: {end}"));
    texts.chain(end).collect::<Vec<_>>().join(", ")
}

#[test]
fn an_endpoint_s_keys_are_over_those_of_its_api() {
    let api = "items: a, next: m.n, send: s, size: z, total: t, end: 404";
    let cases = [
        (
            "items: b",
            "items: b, next: m.n, send: s, size: z, total: t, end: 404",
        ),
        (
            "size: w, total: u, more: m, end: 410",
            "items: a, next: m.n, send: s, more: m, size: w, total: u, end: 410",
        ),
        // Whoever says how the list continues says all of it.
        ("items: b, next: c", "items: b, next: c"),
        ("items: b, page: p", "items: b, page: p"),
        ("offset: o, limit: l", "offset: o, limit: l"),
        ("items: b, send: c", "items: b, send: c"),
    ];
    for (own, expected) in cases {
        assert_eq!(over(own, api), expected, "{own}");
    }
}

#[test]
fn a_page_has_the_keys_that_paging_looks_for() {
    let paging = "{items: rows, next: 'meta.next | cursor', send: after, more: meta.more, size: per, total: count}";
    let resource = format!(
        "\
resource: Order
types:
  Order: {{response: {{id: int!}}}}
  Meta: {{response: {{next: string, more: bool!}}}}
endpoints:
  list: {{http: GET /orders, paging: {paging}, envelope: {{meta: Meta!}}}}
"
    );
    let specs = specs("", &resource);
    let model = Model::unchecked(&specs);
    let call = call(&model.apis[0], "list");
    let page = call.response.page().expect("a page");
    assert_eq!(
        (page.items.role, page.items.name),
        (PageRole::Items, "rows")
    );
    let keys: Vec<_> = page.keys.iter().map(|key| (key.role, key.name)).collect();
    // What stands in the envelope is not looked for again.
    assert_eq!(
        keys,
        [(PageRole::Cursor, "cursor"), (PageRole::Total, "count"),]
    );
    let Some(Turn::Given { next, send }) = &page.turn else {
        panic!("a cursor")
    };
    assert_eq!(*send, SendAs::Parameter);
    let steps = |place: &crate::model::paging::Place<'_>| {
        let steps = place.steps.iter();
        steps
            .map(|step| (step.rust.clone(), step.optional))
            .collect::<Vec<_>>()
    };
    let next: Vec<_> = next.iter().map(steps).collect();
    let step = |name: &str, optional| (name.to_owned(), optional);
    assert_eq!(
        next,
        [
            vec![step("meta", false), step("next", true)],
            vec![step("cursor", true)]
        ]
    );
    let more: Vec<_> = page.more.iter().map(steps).collect();
    assert_eq!(more, [[step("meta", false), step("more", false)]]);
    let parameters: Vec<_> = page
        .parameters
        .iter()
        .map(|found| (found.role, found.name))
        .collect();
    assert_eq!(
        parameters,
        [
            (ParameterRole::Cursor, "after"),
            (ParameterRole::Size, "per")
        ]
    );
}
