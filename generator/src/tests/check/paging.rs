use crate::{Source, generate};

/// The codes of an API's paging and an endpoint's own, less those about what is left out.
fn codes(of_api: &str, own: &str) -> Vec<&'static str> {
    let line = |text: &str, indent: &str| {
        let line = (!text.is_empty()).then(|| format!("{indent}paging: {{{text}}}\n"));
        line.unwrap_or_default()
    };
    let list = format!("list:\n    http: GET /orders\n{}", line(own, "    "));
    codes_of(&line(of_api, ""), &list)
}

/// The codes of a line of `api.yaml` and of an endpoint.
fn codes_of(api: &str, endpoint: &str) -> Vec<&'static str> {
    let api = format!(
        "\
api: shop
spec: 2
docs: https://shop.example.com/docs
base: https://api.example.com
auth: {{bearer: '{{token}}'}}
{api}"
    );
    let orders = format!(
        "\
resource: Order
types:
  Order: {{response: {{id: int!}}}}

endpoints:
  {endpoint}
    doc: /list-orders
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
    let mut codes: Vec<_> = report.list().iter().map(|problem| problem.code).collect();
    codes.retain(|code| !["X507", "D703"].contains(code));
    codes.dedup();
    codes
}

#[test]
fn a_list_continues_in_one_way() {
    let cases: &[(&str, &[&str])] = &[
        ("items: a, next: c", &[]),
        ("items: a, next: c, send: {cursor: s, size: z}", &[]),
        ("items: a, next: c, send: {offset: o, size: z}", &[]),
        ("items: a, next: c, send: {page: p}", &[]),
        ("items: a, send: {page: p, size: z}, total: t", &[]),
        ("items: a, send: {page: p =0}, pages: np", &[]),
        ("items: a, send: {page: p}, more: m, end: 404", &[]),
        (
            "items: a, send: {offset: o =1, size: l}, total: t, last: m, end: 404",
            &[],
        ),
        ("items: a, send: {size: z}, total: t, pages: np", &["P613"]),
        ("items: a, send: {size: z}, total: t", &[]),
        ("items: a, next: c, send: {cursor: s, page: p}", &["P615"]),
        ("items: a, send: {page: p, offset: o}", &["P615"]),
        ("items: a, send: {page: p}, more: m, last: l", &["P615"]),
        ("items: a, send: {offset: o}, pages: np", &["P615"]),
        ("items: a, more: m", &["P613"]),
        ("items: a, last: m", &["P613"]),
        ("items: a, end: 404", &["P613"]),
        ("items: a, send: {cursor: s}", &["P613"]),
        ("items: a, send: {page: 2}", &["N302"]),
        ("items: a, send: {page: send}", &["N309"]),
        ("items: a, send: {size: z =3}", &["E460"]),
        ("items: a, send: {page: p =x}", &["E460"]),
        ("items: a, send: {page: cookie(p)}", &["E460"]),
        ("items: a, end: 204, send: {page: p}", &["P612"]),
        ("next: c", &["P612"]),
    ];
    for (paging, expected) in cases {
        assert_eq!(codes(paging, ""), *expected, "{paging}");
        assert_eq!(codes("", paging), *expected, "{paging}");
    }
}

#[test]
fn a_place_holds_what_paging_looks_for() {
    let cases: &[(&str, &[&str])] = &[
        ("items: .", &[]),
        ("items: ., next: header(Link), send: {size: z}", &[]),
        ("items: ., next: '[-1].id', send: {cursor: s}", &[]),
        ("items: data.items, total: header(X-Total)", &[]),
        (
            "items: a, next: 'meta.\"next page\"', send: {cursor: header(X-After)}",
            &[],
        ),
        ("items: header(X)", &["P611"]),
        ("items: a, next: .", &["P611"]),
        ("items: a, total: header(Link)", &["P611"]),
        ("items: a, next: header(Link), send: {cursor: s}", &["P611"]),
        ("items: a, next: c, send: {cursor: body(s)}", &["P611"]),
        ("items: a..b", &["E460"]),
        ("items: a, total: a.b, next: 'total'", &["N301"]),
        ("items: a, total: '\"1\"'", &["N302"]),
    ];
    for (paging, expected) in cases {
        assert_eq!(codes(paging, ""), *expected, "{paging}");
        assert_eq!(codes("", paging), *expected, "{paging}");
    }
}

#[test]
fn what_is_sent_in_a_body_fits_there() {
    let search = |more: &str| {
        let search = format!(
            "search:\n    http: POST /orders/search\n    returns: Order\n    body: none\n    {more}"
        );
        codes_of("", &search)
    };
    for (more, expected) in [
        (
            "paging: {items: a, next: c, send: {cursor: body(page.after)}}",
            &[][..],
        ),
        (
            "paging: {items: a, next: c, send: {cursor: body(after)}}\n    encoding: form",
            &[],
        ),
        (
            "paging: {items: a, next: c, send: {cursor: body(page.after)}}\n    encoding: form",
            &["P611"],
        ),
    ] {
        assert_eq!(search(more), expected, "{more}");
    }
}

#[test]
fn an_endpoint_completes_the_way_of_its_api() {
    let counted = "items: a, send: {offset: o, size: l}";
    for (own, expected) in [
        ("items: b", &[][..]),
        ("items: b, send: {size: m}", &[]),
        ("items: b, more: m, end: 404", &[]),
        ("items: b, send: {page: p, size: z}", &[]),
        ("items: b, next: c", &[]),
        ("items: b, pages: np", &["P615"]),
        ("items: b, send: {cursor: c}", &["P613"]),
    ] {
        assert_eq!(codes(counted, own), expected, "{own}");
    }
}

#[test]
fn headers_of_an_example_say_what_places_look_for() {
    let paging = "items: ., next: header(X-Next), total: header(X-Total), more: header(X-More), send: {page: p}";
    for (headers, expected) in [
        ("X-Next: 2, x-total: '3', X-More: true", &[][..]),
        ("X-Next: '', X-Total: '3', X-More: '0'", &[]),
        ("X-Next: b, X-Total: '3', X-More: 'false'", &["X502"]),
        ("X-Next: 2, X-Total: many, X-More: 'false'", &["X502"]),
        ("X-Next: 2, X-Total: '3', X-More: maybe", &["X502"]),
        (
            "X-Next: 2, X-Total: '3', X-More: true, X-Nxt: '3'",
            &["X504"],
        ),
        ("X-Next: 2, X-Total: '3'", &["X530"]),
    ] {
        let list = format!(
            "list:\n    http: GET /orders\n    paging: {{{paging}}}\n    example: {{response_headers: {{{headers}}}, response: '[]'}}"
        );
        assert_eq!(codes_of("", &list), expected, "{headers}");
    }
}

#[test]
fn a_place_leads_through_what_the_envelope_does_not_declare() {
    for links in ["any", "map<any>"] {
        let list = format!(
            "list:\n    http: GET /orders\n    paging: {{items: orders, next: links.next, send: {{cursor: after}}}}\n    envelope: {{links: {links}}}\n    example: {{response: '{{\"orders\": [], \"links\": {{\"next\": \"b\"}}}}'}}"
        );
        assert_eq!(codes_of("", &list), [""; 0], "{links}");
    }
}
