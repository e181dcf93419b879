use crate::{Source, generate};

/// The codes of an API's paging and an endpoint's own, less those about what is left out.
fn codes(of_api: &str, own: &str) -> Vec<&'static str> {
    let line = |text: &str, indent: &str| {
        let line = (!text.is_empty()).then(|| format!("{indent}paging: {{{text}}}\n"));
        line.unwrap_or_default()
    };
    let api = format!(
        "\
api: shop
spec: 2
docs: https://shop.example.com/docs
base: https://api.example.com
auth: {{bearer: '{{token}}'}}
{}",
        line(of_api, "")
    );
    let orders = format!(
        "\
resource: Order
types:
  Order: {{response: {{id: int!}}}}
endpoints:
  list:
    http: GET /orders
    doc: /list-orders
{}",
        line(own, "    ")
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
        ("items: a, next: c, send: s, size: z", &[]),
        ("items: a, page: p, size: z, total: t", &[]),
        ("items: a, page: p, more: m, end: 404", &[]),
        (
            "items: a, offset: o, limit: l, total: t, more: m, end: 404",
            &[],
        ),
        ("items: a, size: z, total: t", &[]),
        ("items: a, next: c, page: p", &["P615"]),
        ("items: a, next: c, offset: o", &["P615"]),
        ("items: a, page: p, offset: o, limit: l", &["P615"]),
        ("items: a, page: p, send: s", &["P615"]),
        ("items: a, offset: o, send: s", &["P615"]),
        ("items: a, offset: o, size: z", &["P615"]),
        ("items: a, page: p, limit: l", &["P615"]),
        ("items: a, next: c, limit: l", &["P615"]),
        ("items: a, more: m", &["P613"]),
        ("items: a, send: s", &["P613"]),
        ("items: a, page: 2", &["N302"]),
        ("items: a, page: send", &["N309"]),
    ];
    for (paging, expected) in cases {
        assert_eq!(codes(paging, ""), *expected, "{paging}");
        assert_eq!(codes("", paging), *expected, "{paging}");
    }
}

#[test]
fn an_endpoint_completes_the_way_of_its_api() {
    let counted = "items: a, offset: o, limit: l";
    for (own, expected) in [
        ("items: b", &[][..]),
        ("items: b, limit: m", &[]),
        ("items: b, more: m, end: 404", &[]),
        ("items: b, page: p, size: z", &[]),
        ("items: b, next: c", &[]),
        ("items: b, size: z", &["P615"]),
        ("items: b, page: p, limit: l", &["P615"]),
    ] {
        assert_eq!(codes(counted, own), expected, "{own}");
    }
}
