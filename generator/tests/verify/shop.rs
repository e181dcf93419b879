//! The shop's specs, and recordings of it.

use generator::{Report, Source, Verify, VerifyError};
use serde_json::{Value, json};

const SHOP: &str = "\
api: shop
spec: 2
title: Shop
docs: https://docs.shop.example
seen: 2026-11-20
base: https://{tenant}.shop.example/api
vars: {tenant: string -- Part of the address}
auth: {query: {api_key: '{api_key}'}}
headers: {Accept: '*/*; version=2'}
paging: {items: results, next: cursor, send: {cursor: cursor, size: per_page}}
";

/// An older API at the same addresses.
const OLD: &str = "\
api: shop_old
spec: 2
title: Shop, before
docs: https://docs.shop.example/old
seen: 2026-11-20
base: https://{tenant}.shop.example/api
vars: {tenant: string -- Part of the address}
auth: {headers: {Authorization: 'Token {key}'}}
";

const OLD_ORDERS: &str = "\
resource: OldOrder

types:
  OldOrder:
    response:
      id: int!
      amount: int!

endpoints:
  get: {http: 'GET /orders/{id}/', doc: /get}
";

const ORDERS: &str = "\
resource: Order

types:
  Status: open | paid
  Problem:
    response:
      field: string!
      count: int
  Line:
    fields:
      name: string!
      note: string
  Refund:
    request:
      amount: int
      whole: bool
    rules:
      - exactly one of amount, whole
  Scan:
    request:
      file: file!
      kind: (bill | letter)!
      sheets: int
      labels: string[] repeat
  Filter: {request: {status: Status, ids: 'int[]'}}
  Basket: {request: {items: {type: 'Refund[] indices', rust: lines}, meta: map<int>, note: 'string?'}}
  Stamp: {request: {look: string<Look>}}
  Look: {request: {size: int!}}
  Ping: {request: {method: const(ping)}}
  Pong: {request: {method: const(pong), since: date}}
  Order:
    fields:
      title: string!
      total: decimal
      weight: float
    request:
      secret: string
    response:
      id: int!
      status: Status
      lines: Line[]
      tags: map<string>
      code: string blank

endpoints:
  get: {http: 'GET /orders/{id}/', doc: /get}
  list:
    http: GET /orders/
    doc: /list
    query: {open: bool, label: 'string[] repeat'}
    envelope: {took: int}
  list_old_orders:
    http: GET /old-orders/
    doc: /list-old
    returns: Order
    paging: {items: results, next: next}
  list_orders_of_customer:
    as: list
    http: GET /orders/
    doc: /list-of-customer
    query: {customer: int!}
  search_orders: {http: GET /orders/search/, doc: /search, returns: 'Order[]', at: found}
  create: {http: POST /orders/, doc: /create, example: {request: '{\"title\": \"a\"}', status: 201, response: '{\"id\": 1, \"title\": \"a\"}'}}
  update: {http: 'PATCH /orders/{id}/', doc: /update, wrap: order}
  delete: {http: 'DELETE /orders/{id}/', doc: /delete, errors: {when: {ok: false}}}
  refund_order:
    http: POST /orders/{id}/refunds/
    doc: /refund
    body: Refund
    returns: none
    responses: {409: empty, 422: 'Problem[]'}
  scan_order: {http: 'POST /orders/{id}/scans/', doc: /scan, body: Scan, encoding: multipart, returns: none}
  copy_order: {http: 'POST /orders/{id}/copies/', doc: /copy, body: Scan, encoding: multipart, returns: none}
  copy_order_by_url: {http: 'POST /orders/{id}/copies/', doc: /copy, body: Ping, returns: none}
  fill_basket: {http: POST /baskets/, doc: /fill, body: Basket, encoding: form, nesting: 'a[b]', 'null': '', returns: none}
  filter_orders: {http: GET /filtered/, doc: /filter, nesting: a.b, query: {filter: Filter repeat}, returns: Order}
  ping_orders: {http: POST /rpc/, doc: /ping, body: Ping, returns: none}
  pong_orders: {http: POST /rpc/, doc: /pong, body: Pong, returns: none}
  count_orders: {http: GET /rpc/, doc: /count, query: {do: const(count)}, returns: Order}
  sum_orders: {http: GET /rpc/, doc: /sum, query: {do: const(sum), of: string}, returns: Order}
  get_gift: {http: 'GET /gifts/{id}/', doc: /gift, path: {id: int}, returns: Order, responses: {404: empty}}
  send_order: {http: 'POST /orders/{id}/send/', doc: /send, body: none, returns: none}
  sign_order:
    http: POST /orders/{id}/sign/
    doc: /sign
    auth: {body: {api_secret: '{api_secret}'}}
    body: Stamp
    wrap: stamp
    returns: Order
";

pub(crate) fn specs() -> Vec<Source> {
    vec![
        Source::new("shop/api.yaml", SHOP),
        Source::new("shop/orders.yaml", ORDERS),
        Source::new("shop_old/api.yaml", OLD),
        Source::new("shop_old/orders.yaml", OLD_ORDERS),
    ]
}

/// An entry: method, path with query, what was sent, status and answer. The header tells the APIs apart.
pub(crate) fn entry(method: &str, path: &str, sent: &str, status: u16, answer: &str) -> Value {
    let mut entry = json!({
        "request": {
            "method": method,
            "url": format!("https://acme.shop.example/api{path}"),
            "headers": [{"name": "ACCEPT", "value": "*/*; version=2"}],
            "queryString": [],
        },
        "response": {"status": status, "content": {"text": answer}},
        "comment": "by hand",
    });
    if !sent.is_empty() {
        entry["request"]["postData"] = json!({"mimeType": "application/json", "text": sent});
    }
    entry
}

pub(crate) fn har(entries: &[Value]) -> Source {
    let har = json!({"log": {"version": "1.2", "entries": entries}});
    Source::new("traffic/shop.har", har.to_string())
}

/// What comes of these entries and, perhaps, a list of known disagreements.
pub(crate) fn run(entries: &[Value], expected: Option<&str>) -> Report {
    let expected = expected.map(|text| Source::new("verify.yaml", text));
    let (specs, recordings) = (specs(), [har(entries)]);
    let verify = Verify {
        expected: expected.as_ref(),
        ..all(&specs, &recordings)
    };
    verify
        .run()
        .unwrap_or_else(|error| panic!("{}", shown(&error)))
}

pub(crate) fn all<'a>(specs: &'a [Source], recordings: &'a [Source]) -> Verify<'a> {
    Verify {
        specs,
        recordings,
        expected: None,
        only: None,
        all: false,
        client: None,
    }
}

pub(crate) fn shown(error: &VerifyError) -> String {
    match error {
        VerifyError::Specs(problems) => problems.render("", false),
        VerifyError::Input(why) => why.clone(),
    }
}

/// The report for machines, read.
pub(crate) fn json(report: &Report) -> Value {
    serde_json::from_str(&report.json()).expect("the report is JSON")
}

/// Each endpoint that was seen with each of its problems: `shop orders.get: type response.id`.
pub(crate) fn problems(report: &Report) -> Vec<String> {
    let report = json(report);
    let mut found = Vec::new();
    for row in report["endpoints"].as_array().expect("rows") {
        for problem in row["problems"].as_array().expect("problems") {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let (api, endpoint) = (text(&row["api"]), text(&row["endpoint"]));
            found.push(format!("{api} {endpoint}: {}", text(&problem["problem"])));
        }
    }
    found
}

/// The endpoints that were seen.
pub(crate) fn seen(report: &Report) -> Vec<String> {
    let report = json(report);
    let rows = report["endpoints"].as_array().expect("rows").iter();
    rows.filter(|row| row["exchanges"] != 0)
        .map(|row| {
            format!(
                "{} {}",
                row["api"].as_str().unwrap(),
                row["endpoint"].as_str().unwrap()
            )
        })
        .collect()
}
