//! `cargo xtask draft` and `cargo xtask verify --update`, as a maintainer runs them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

struct Bench {
    dir: TempDir,
}

impl Bench {
    fn new() -> Self {
        Self {
            dir: tempfile::tempdir().expect("a folder for the test"),
        }
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().expect("it is below")).expect("a folder");
        fs::write(path, text).expect("the file can be written");
    }

    fn get(&self, path: &str) -> String {
        fs::read_to_string(self.dir.path().join(path)).expect("the file")
    }

    fn run(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(self.dir.path())
            .output()
            .expect("the binary can be run");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is text");
        (status.code(), text(stdout), text(stderr))
    }

    #[track_caller]
    fn fine(&self, arguments: &[&str]) -> String {
        let (code, out, err) = self.run(arguments);
        assert_eq!(code, Some(0), "{arguments:?}\n{out}{err}");
        out
    }

    #[track_caller]
    fn refused(&self, arguments: &[&str]) -> String {
        let before = self.files(".");
        let (code, out, err) = self.run(arguments);
        assert!(
            code == Some(1) || code == Some(2),
            "{arguments:?}\n{out}{err}"
        );
        assert_eq!(self.files("."), before, "something was written");
        err
    }

    /// All files of a folder, by their paths.
    fn files(&self, folder: &str) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        collect(&self.dir.path().join(folder), "", &mut files);
        files
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(entry.path()).expect("text"));
        }
    }
}

fn entry(method: &str, url: &str, sent: &Value, status: u16, received: &Value) -> Value {
    let mut entry = json!({
        "startedDateTime": "2026-11-28T10:00:00Z",
        "request": {"method": method, "url": url, "headers": [
            {"name": "Authorization", "value": "Bearer tok_4fQ9zLm2Xv8"}, {"name": "Accept", "value": "application/json"},
        ]},
        "response": {"status": status, "headers": [], "content": {"mimeType": "application/json", "text": received.to_string()}},
    });
    if !sent.is_null() {
        entry["request"]["postData"] =
            json!({"mimeType": "application/json", "text": sent.to_string()});
    }
    entry
}

fn har(entries: &[Value]) -> String {
    json!({"log": {"version": "1.2", "entries": entries}}).to_string()
}

/// A recording of a shop that nobody knows.
fn shop() -> String {
    let order = |id: u32, status: &str| json!({"id": id, "status": status, "total": "19.90", "note": null, "placed_at": "2026-01-02T03:04:05Z", "lines": [{"sku": "TP-1", "count": 2}]});
    let base = "https://api.shop.example/v1";
    har(&[
        entry(
            "GET",
            &format!("{base}/orders?page=1&per_page=2"),
            &Value::Null,
            200,
            &json!({"data": [order(4021, "open"), order(4022, "paid")], "total": 3}),
        ),
        entry(
            "GET",
            &format!("{base}/orders?page=2&per_page=2"),
            &Value::Null,
            200,
            &json!({"data": [order(4023, "open")], "total": 3}),
        ),
        entry(
            "GET",
            &format!("{base}/orders/4021"),
            &Value::Null,
            200,
            &order(4021, "open"),
        ),
        entry(
            "GET",
            &format!("{base}/orders/4022"),
            &Value::Null,
            200,
            &order(4022, "paid"),
        ),
        entry(
            "POST",
            &format!("{base}/orders"),
            &json!({"lines": [{"sku": "TP-1", "count": 1}]}),
            201,
            &order(4024, "open"),
        ),
        entry(
            "GET",
            &format!("{base}/orders/9"),
            &Value::Null,
            404,
            &json!({"error": {"message": "no such order"}}),
        ),
        entry(
            "GET",
            "https://metrics.other.example/beacon",
            &Value::Null,
            200,
            &json!({}),
        ),
    ])
}

#[test]
fn a_recording_becomes_specs_that_agree_with_it() {
    let bench = Bench::new();
    bench.put("shop.har", &shop());
    let out = bench.fine(&["draft", "shop.har", "--into", "specs/shop"]);
    assert!(
        out.contains("specs/shop/api.yaml\n") && out.contains("specs/shop/orders.yaml\n"),
        "{out}"
    );
    assert!(out.contains("\nshop: 3 endpoints, "), "{out}");
    assert!(
        out.contains("metrics.other.example") || out.contains("other"),
        "{out}"
    );
    assert!(
        out.contains("Next:\n  cargo xtask check --spec specs"),
        "{out}"
    );
    bench.fine(&["check", "--spec", "specs"]);
    let out = bench.fine(&["verify", "shop.har", "--spec", "specs"]);
    assert!(out.ends_with("No disagreements.\n"), "{out}");
    // Twice is refused, and says what else there is.
    let err = bench.refused(&["draft", "shop.har", "--into", "specs/shop"]);
    assert!(
        err.contains("of endpoints that are there; `cargo xtask verify --update`"),
        "{err}"
    );
}

#[test]
fn specs_that_are_there_get_what_they_lack_and_keep_their_bytes() {
    let bench = Bench::new();
    bench.put("specs/shop/api.yaml", "# By hand.\napi: shop\nspec: 2\ndocs: https://docs.shop.example\nbase: https://api.shop.example/v1\nauth: {bearer: \"{token}\"}\n");
    let orders = "# Orders, by hand.\nresource: Order\n\ntypes:\n  Order:\n    # What the page says.\n    response: {id: int!, status: string}\n\nendpoints:\n  get: {http: \"GET /orders/{id}\", doc: /get}\n  # The end.\n";
    bench.put("specs/shop/orders.yaml", orders);
    let api = bench.get("specs/shop/api.yaml");
    bench.put("shop.har", &shop());
    let out = bench.fine(&["draft", "shop.har", "--into", "specs/shop"]);
    assert!(out.contains("\nshop: 2 endpoints, "), "{out}");
    assert_eq!(bench.get("specs/shop/api.yaml"), api);
    let now = bench.get("specs/shop/orders.yaml");
    let mut lines = now.lines();
    for line in orders.lines() {
        assert!(lines.any(|now| now == line), "{line} is gone from\n{now}");
    }
    assert!(
        now.contains("  list:\n") && now.contains("  create:\n"),
        "{now}"
    );
    bench.fine(&["check", "--spec", "specs"]);
    let (_, out, _) = bench.run(&["verify", "shop.har", "--spec", "specs"]);
    assert!(out.contains("match 3 of 3 endpoints"), "{out}");
    // What the lines lack comes by the update, shown first.
    let (code, out, _) = bench.run(&[
        "verify",
        "shop.har",
        "--spec",
        "specs",
        "--update",
        "--dry-run",
    ]);
    assert_eq!(code, Some(1), "{out}");
    assert!(
        out.contains("+++ specs/shop/orders.yaml (by the recordings)"),
        "{out}"
    );
    assert_eq!(bench.get("specs/shop/orders.yaml"), now);
    let out = bench.fine(&["verify", "shop.har", "--spec", "specs", "--update"]);
    assert!(
        out.contains("specs/shop/orders.yaml")
            || out.contains("shop/orders.yaml types.Order.response"),
        "{out}"
    );
    assert!(
        bench
            .get("specs/shop/orders.yaml")
            .contains("    # What the page says.\n")
    );
    let out = bench.fine(&["verify", "shop.har", "--spec", "specs"]);
    assert!(out.ends_with("No disagreements.\n"), "{out}");
    let out = bench.fine(&["verify", "shop.har", "--spec", "specs", "--update"]);
    assert_eq!(out, "Nothing to write.\n");
}

#[test]
fn no_secret_of_ten_kinds_is_written() {
    const SECRETS: [&str; 14] = [
        "tok_4fQ9zLm2Xv8", // bearer
        "YWRhOmh1bnRlcjI=",
        "hunter2",                                    // basic, and its password
        "s3ss10n-c00k1e",                             // cookie
        "k-9f31c2aa",                                 // API key in the query
        "correct-horse-7",                            // password in a body
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2ln", // JWT
        "ada.lovelace@engine.example",                // e-mail
        "+44 20 7946 0958",                           // phone
        "Lovelace",                                   // a person's name
        "4111 1111 1111 1111",
        "DE89370400440532013000",           // card, bank account
        "b1946ac92492d2347c6235b4d2611184", // session in a path
        "fe5f80f77d5fa3beca038a248ff027d0", // signed URL
    ];
    let bench = Bench::new();
    let base = "https://api.bank.example/v2";
    let customer = json!({
        "id": "cus_Na6dX7aXxi11N4", "name": "Ada Lovelace", "email": "ada.lovelace@engine.example", "phone": "+44 20 7946 0958",
        "card": "4111 1111 1111 1111", "iban": "DE89370400440532013000", "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2ln",
        "photo": "https://files.bank.example/7?X-Amz-Signature=fe5f80f77d5fa3beca038a248ff027d0&name=Lovelace",
        "greeting": "Dear Ada Lovelace, call +44 20 7946 0958", "status": "active",
    });
    let mut entries = vec![
        entry(
            "GET",
            &format!("{base}/customers/cus_Na6dX7aXxi11N4?api_key=k-9f31c2aa"),
            &Value::Null,
            200,
            &customer,
        ),
        entry(
            "GET",
            &format!("{base}/sessions/b1946ac92492d2347c6235b4d2611184/events"),
            &Value::Null,
            200,
            &json!([{"id": 1, "session": "b1946ac92492d2347c6235b4d2611184", "by": "Lovelace"}]),
        ),
        entry(
            "POST",
            &format!("{base}/logins"),
            &json!({"email": "ada.lovelace@engine.example", "password": "correct-horse-7"}),
            200,
            &json!({"jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2ln", "cookie": "s3ss10n-c00k1e"}),
        ),
        entry(
            "GET",
            &format!("{base}/customers?email=ada.lovelace@engine.example&q=Lovelace"),
            &Value::Null,
            200,
            &json!({"data": [customer, customer], "note": "tok_4fQ9zLm2Xv8 and k-9f31c2aa"}),
        ),
        entry(
            "GET",
            &format!("{base}/customers/cus_Na6dX7aXxi11N4/echo"),
            &Value::Null,
            400,
            &json!({"error": "wrong: YWRhOmh1bnRlcjI= of ada.lovelace@engine.example"}),
        ),
    ];
    for (at, entry) in entries.iter_mut().enumerate() {
        let headers = entry["request"]["headers"].as_array_mut().expect("headers");
        headers.push(json!({"name": "Cookie", "value": "sid=s3ss10n-c00k1e; theme=dark"}));
        if at % 2 == 1 {
            headers[0]["value"] = json!("Basic YWRhOmh1bnRlcjI=");
        }
    }
    // More than once, so that what repeats could pass for a choice.
    let entries: Vec<Value> = std::iter::repeat_n(entries, 4).flatten().collect();
    bench.put("bank.har", &har(&entries));
    let out = bench.fine(&["draft", "bank.har", "--into", "specs/bank"]);
    for (path, text) in bench.files("specs") {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret} in {path}\n{text}");
            assert!(
                !text.contains(&secret.replace(' ', "+").replace('@', "%40")),
                "{secret} in {path}\n{text}"
            );
        }
    }
    for secret in SECRETS {
        assert!(!out.contains(secret), "{secret} in\n{out}");
    }
    bench.fine(&["check", "--spec", "specs"]);
}

#[test]
fn lines_of_curl_and_collections_are_taken_too() {
    let bench = Bench::new();
    bench.put(
        "notes.md",
        "# Shop\n\n```\n$ curl -H 'Authorization: Bearer abc' https://api.shop.example/v1/orders/4021\n{\"id\": 4021, \"status\": \"open\"}\n\n$ curl -i -X DELETE https://api.shop.example/v1/orders/4021\nHTTP/2 204\n\n```\n",
    );
    bench.fine(&["draft", "notes.md", "--into", "curl/shop"]);
    bench.fine(&["check", "--spec", "curl"]);
    let out = bench.fine(&["verify", "notes.md", "--spec", "curl"]);
    assert!(out.contains("2 match 2 of 2 endpoints"), "{out}");
    let collection = json!({
        "info": {"name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
        "variable": [{"key": "base", "value": "https://api.shop.example/v1"}],
        "item": [{"name": "Orders", "item": [{"name": "Get", "request": {"method": "GET", "url": "{{base}}/orders/4021"}, "response": [
            {"name": "found", "originalRequest": {"method": "GET", "url": {"raw": "{{base}}/orders/4021"}}, "code": 200, "body": "{\"id\": 4021, \"status\": \"open\"}"},
        ]}, {"name": "Never sent", "request": {"method": "GET", "url": "{{base}}/x"}, "response": []}]}],
    });
    bench.put("shop.json", &collection.to_string());
    let out = bench.fine(&["draft", "shop.json", "--into", "postman/shop"]);
    assert!(
        out.contains("shop.json 2: `Orders / Never sent` has no saved response"),
        "{out}"
    );
    bench.fine(&["verify", "shop.json", "--spec", "postman"]);
}

#[test]
fn descriptions_are_taken_with_the_files_that_they_refer_to() {
    let bench = Bench::new();
    bench.put(
        "api/openapi.yaml",
        "openapi: 3.0.3\ninfo: {title: Tea Shop, version: '1'}\nservers: [{url: 'https://api.tea.example/v1'}]\npaths:\n  /pots/{id}:\n    get:\n      operationId: getPot\n      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]\n      responses:\n        '200': {description: ok, content: {application/json: {schema: {$ref: 'schemas/pot.yaml#/Pot'}}}}\n",
    );
    bench.put("api/schemas/pot.yaml", "Pot: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string}}}\n");
    let out = bench.fine(&[
        "draft",
        "api/openapi.yaml",
        "--api",
        "tea",
        "--into",
        "specs",
    ]);
    assert!(out.contains("\ntea: 1 endpoint, "), "{out}");
    assert!(
        bench.get("specs/tea/pots.yaml").contains("name: string"),
        "{out}"
    );
    bench.fine(&["check", "--spec", "specs"]);
    // What is there already is not drafted again.
    bench.put("more.json", &json!({"openapi": "3.1.0", "info": {"title": "Tea"}, "servers": [{"url": "https://api.tea.example/"}], "paths": {
        "/v1/pots/{pot}": {"get": {"responses": {"200": {"description": "ok"}}}},
        "/v1/pots": {"get": {"operationId": "listPots", "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}}}}},
        "/v2/pots": {"get": {"responses": {"200": {"description": "ok"}}}},
    }}).to_string());
    let out = bench.fine(&["draft", "more.json", "--into", "specs/tea"]);
    assert!(
        out.contains("\ntea: 1 endpoint, ") && out.contains("`/v2/pots` is not below the `base`"),
        "{out}"
    );
    bench.fine(&["check", "--spec", "specs"]);
}

#[test]
fn what_cannot_be_drafted_is_refused_and_leaves_nothing_behind() {
    let bench = Bench::new();
    bench.put("shop.har", &shop());
    bench.put("broken.har", "{\"log\": {\"entries\": [{\"request\": {");
    bench.put("empty.har", "{\"log\": {\"entries\": []}}");
    bench.put(
        "openapi.json",
        "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"x\"}, \"paths\": {}}",
    );
    bench.put("page.html", "<html>");
    bench.put("bad/shop/api.yaml", "api: shop\nspec: 2\n");
    bench.put("other/notes.yaml", "a: b\n");
    for (arguments, wanted) in [
        (
            vec!["draft", "broken.har", "--into", "new/shop"],
            "broken.har: not a HAR file: EOF",
        ),
        (
            vec!["draft", "empty.har", "--into", "new/shop"],
            "empty.har: it has no entries",
        ),
        (
            vec!["draft", "shop.har", "broken.har", "--into", "new/shop"],
            "broken.har: not a HAR file",
        ),
        (
            vec!["draft", "page.html", "--into", "new/shop"],
            "page.html: nothing to begin with",
        ),
        (
            vec!["draft", "nothing.har", "--into", "new/shop"],
            "nothing.har",
        ),
        (
            vec!["draft", "shop.har", "openapi.json", "--into", "new/shop"],
            "with recordings or with a description, not with both",
        ),
        (vec!["draft", "shop.har", "--into", "bad/shop"], "error["),
        (
            vec!["draft", "shop.har", "--into", "other"],
            "has no `api.yaml`",
        ),
        (
            vec!["draft", "shop.har", "--api", "../out", "--into", "new/shop"],
            "`../out` is not the name of an API",
        ),
        (
            vec!["draft", "shop.har", "--into", "page.html/shop"],
            "page.html",
        ),
    ] {
        let err = bench.refused(&arguments);
        assert!(err.contains(wanted), "{err}");
    }
}

#[test]
fn specs_in_braces_get_what_they_lack_in_braces() {
    let bench = Bench::new();
    bench.put(
        "specs/shop/api.yaml",
        "api: shop\nspec: 2\ndocs: https://docs.shop.example\nbase: https://api.shop.example\nauth: {bearer: \"{token}\"}\n",
    );
    let orders = "resource: Order\ntypes: {Order: {response: {id: int!, status: string}}}\nendpoints: {get: {http: \"GET /v1/orders/{id}\", doc: /get}}\n";
    bench.put("specs/shop/orders.yaml", orders);
    bench.put("shop.har", &shop());
    bench.fine(&["draft", "shop.har", "--into", "specs/shop"]);
    let now = bench.get("specs/shop/orders.yaml");
    let (kept, _) = orders.rsplit_once("}}\n").expect("the end");
    assert!(
        now.starts_with(
            kept.split("endpoints")
                .next()
                .expect("types")
                .trim_end_matches("}\n")
        ),
        "{now}"
    );
    assert!(
        now.contains("endpoints: {get: {http: \"GET /v1/orders/{id}\", doc: /get}, "),
        "{now}"
    );
    assert!(
        now.contains("create: {http: POST /v1/orders, doc: /"),
        "{now}"
    );
    bench.fine(&["check", "--spec", "specs"]);
    let (_, out, _) = bench.run(&["verify", "shop.har", "--spec", "specs"]);
    assert!(out.contains("match 3 of 3 endpoints"), "{out}");
}
