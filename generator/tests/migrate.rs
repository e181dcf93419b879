//! Version 1 of the language: what is reported of it, and what `migrate` makes of it.

use generator::{Source, generate, migrate};

/// An API of today, for files of version 1 beside it.
const API: &str = "\
api: shop
spec: 2
docs: https://docs.shop.example
base: https://api.shop.example
auth: none
";

/// What one file of an API becomes. It is reported with codes of its own family, and afterwards it passes.
#[track_caller]
fn becomes(path: &str, before: &str, after: &str) {
    let mut sources = vec![Source::new(path, before)];
    if path != "shop/api.yaml" {
        sources.push(Source::new("shop/api.yaml", API));
    }
    let report = generate(&sources).expect_err("version 1 is refused");
    let codes: Vec<_> = report.list().iter().map(|problem| problem.code).collect();
    assert!(
        codes.iter().any(|code| code.starts_with('V')),
        "what is of version 1 is reported: {codes:?}"
    );
    let migration = migrate(&sources);
    assert!(migration.left.list().is_empty(), "{}", migration.left);
    let [file] = &migration.files[..] else {
        panic!("one file changes: {:?}", migration.files);
    };
    assert_eq!(String::from_utf8_lossy(&file.bytes), after);
    sources[0] = file.clone();
    assert!(migrate(&sources).files.is_empty(), "once is enough");
    let report = generate(&sources).map(|output| output.warnings().clone());
    let errors = report.err().map(|report| report.to_string());
    assert_eq!(errors, None, "version 2 is in order");
}

#[test]
fn an_api_gets_its_version() {
    let before = "# The shop.\napi: shop\n# Their words.\ndocs: https://docs.shop.example\nbase: https://api.shop.example\nauth: none\n";
    let after = "# The shop.\napi: shop\nspec: 2\n# Their words.\ndocs: https://docs.shop.example\nbase: https://api.shop.example\nauth: none\n";
    becomes("shop/api.yaml", before, after);
    let first = after.replace("spec: 2", "spec: 1");
    becomes("shop/api.yaml", &first, after);
}

const ORDERS: &str = "\
resource: Order
types:
  Order: {response: {id: int! -- The order's own id}}
endpoints:
  list:
    http: GET /orders
    doc: /list-orders
    allow: {X507: no sample}
";

#[test]
fn what_paging_sends_moves_under_send() {
    for (before, after) in [
        (
            "    paging: {items: a, next: b, send: c, more: d, size: e, total: f, end: 404}\n",
            "    paging: {items: a, next: b, send: {cursor: c, size: e}, more: d, total: f, end: 404}\n",
        ),
        (
            "    paging: {page: page, items: data}\n",
            "    paging: {send: {page: page}, items: data}\n",
        ),
        (
            "    paging: {items: data, offset: from, limit: count}\n",
            "    paging: {items: data, send: {offset: from, size: count}}\n",
        ),
        (
            "    paging: {items: data, page: 'page[number]', size: \"page[size]\"}\n",
            "    paging: {items: data, send: {page: 'page[number]', size: 'page[size]'}}\n",
        ),
        (
            "    paging:\n      items: a\n      # the cursor\n      send: c\n      next: b\n      # how many\n      size: e\n      total: f\n",
            "    paging:\n      items: a\n      # the cursor\n      send: {cursor: c, size: e}\n      next: b\n      # how many\n      total: f\n",
        ),
    ] {
        let file = |paging: &str| format!("{ORDERS}{paging}");
        becomes("shop/orders.yaml", &file(before), &file(after));
    }
    let api = |paging: &str| format!("{API}paging: {paging}\n");
    becomes(
        "shop/api.yaml",
        &api("{items: a, next: b, send: c}"),
        &api("{items: a, next: b, send: {cursor: c}}"),
    );
}

#[test]
fn what_is_of_today_stays_as_it_is() {
    let migration = migrate(&[Source::new("shop/api.yaml", API)]);
    assert!(migration.files.is_empty() && migration.left.list().is_empty());
    assert_eq!(migration.changes, 0);
}

#[test]
fn a_file_that_cannot_be_read_is_reported_and_stays() {
    let broken = Source::new("shop/api.yaml", "api: shop\n  docs: [\n");
    let migration = migrate(&[broken]);
    assert!(migration.files.is_empty());
    assert!(migration.left.has_errors());
}

#[test]
fn what_a_status_means_gets_its_key() {
    let before = "resource: Order\ntypes:\n  Order:\n    response:\n      id: int!\nendpoints:\n  get:\n    http: GET /orders/{id}\n    doc: /get\n    errors: {404: empty} # nothing\n";
    let after = before.replace("errors:", "responses:");
    becomes("shop/orders.yaml", before, &after);
}

#[test]
fn whether_a_call_can_be_repeated_stands_under_retry() {
    let file = |endpoint: &str| {
        format!(
            "resource: Order\ntypes:\n  Order:\n    response:\n      id: int!\nendpoints:\n  get:\n{endpoint}"
        )
    };
    let before =
        "    http: GET /orders/{id}\n    # Look.\n    idempotent: false # once\n    doc: /get\n";
    let after = before.replace("idempotent: false", "retry: {safe: false}");
    becomes("shop/orders.yaml", &file(before), &file(&after));
    let before = "    {http: 'GET /orders/{id}', idempotent: true, doc: /get}\n";
    let after = before.replace("idempotent: true", "retry: {safe: true}");
    becomes("shop/orders.yaml", &file(before), &file(&after));
}

/// An API of version 1 whose auth is this, and of version 2.
#[track_caller]
fn auth_becomes(before: &str, after: &str) {
    let api = |auth: &str| API.replace("auth: none", &format!("auth: {auth}"));
    becomes("shop/api.yaml", &api(before), &api(after));
}

#[test]
fn secrets_get_braces() {
    auth_becomes("{basic: [api_key]}", "{basic: [\"{api_key}\"]}");
    auth_becomes(
        "{basic: [user, 'password']} # both",
        "{basic: [\"{user}\", \"{password}\"]} # both",
    );
    auth_becomes("\n  bearer: token", "\n  bearer: \"{token}\"");
    auth_becomes(
        "{query: \"api key\"}",
        "{query: {\"api key\": \"{api key}\"}}",
    );
    auth_becomes(
        "{header: Authorization, value: 'Token {a}:{b}'}",
        "{headers: {Authorization: 'Token {a}:{b}'}}",
    );
    auth_becomes(
        "\n  header: X-Key\n  value: \"{key}\"",
        "\n  {headers: {X-Key: \"{key}\"}}",
    );
}
