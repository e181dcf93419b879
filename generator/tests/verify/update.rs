//! What a verification writes into the specs: the least that ends a disagreement, at its place.

use generator::{Source, Update, Verify};
use serde_json::{Value, json};

use crate::shop::{all, har, problems, shown};

const API: &str = "\
api: tiny
spec: 2
title: Tiny
docs: https://docs.tiny.example
base: https://api.tiny.example
auth: none
paging: {items: items, send: {page: page}}
";

/// Written by hand: comments and layout of all sorts.
const THINGS: &str = "\
resource: Thing

types:
  # Colours of things.
  Colour: red | green -- As the page lists them
  Size:
    enum: {Small: s, Large: l}
  Thing:
    about: A thing.
    fields:
      name: string! 1..40 -- What it is called
      kind: (old | new)! -- Two, says the page
      price: int!
    response:
      id: int!
      # Times.
      created_at, updated_at, seen_at: datetime! -- When

      colour: Colour
      size: 'Size'
      weight: float
      owner: Owner!
    # The end of the type.
  Owner: {response: {login: string!, note: string}}

endpoints:
  get:
    http: GET /things/{id}
    doc: /get
    query:
      with: \"owner | parts\" # adds it
    # Nothing more is known.
  list: {http: GET /things, doc: /list}
  rename_thing:
    http: PUT /things/{id}/name
    doc: /rename
    body: [name!]
    returns: Thing
";

fn exchange(method: &str, path: &str, sent: &str, received: &str) -> Value {
    let mut entry = json!({
        "startedDateTime": "2026-11-28T10:00:00Z",
        "request": {"method": method, "url": format!("https://api.tiny.example{path}"), "headers": []},
        "response": {"status": 200, "content": {"text": received}},
    });
    if !sent.is_empty() {
        entry["request"]["postData"] = json!({"mimeType": "application/json", "text": sent});
    }
    entry
}

/// A thing as the specs have it, with some of its members replaced; null removes one.
fn thing(other: &Value) -> String {
    let mut thing = json!({
        "name": "Pot", "kind": "old", "price": 5, "id": 7, "created_at": "2026-01-02T03:04:05Z",
        "updated_at": "2026-01-02T03:04:05Z", "seen_at": "2026-01-02T03:04:05Z", "colour": "red", "size": "s",
        "owner": {"login": "ada"},
    });
    for (key, value) in other.as_object().expect("an object") {
        thing[key] = value.clone();
        if *value == json!("absent") {
            thing.as_object_mut().expect("an object").remove(key);
        }
    }
    thing.to_string()
}

fn specs() -> Vec<Source> {
    vec![
        Source::new("tiny/api.yaml", API),
        Source::new("tiny/things.yaml", THINGS),
    ]
}

fn update(entries: &[Value]) -> Update {
    let (specs, recordings) = (specs(), [har(entries)]);
    let update = all(&specs, &recordings).update();
    update.unwrap_or_else(|error| panic!("{}", shown(&error)))
}

/// The lines that differ, and what is left; the recording agrees afterwards as far as nothing is left.
fn diff(entries: &[Value]) -> (Vec<String>, Vec<String>) {
    let update = update(entries);
    let mut specs = specs();
    let mut lines = Vec::new();
    for file in &update.files {
        assert_eq!(file.path, "tiny/things.yaml");
        let text = String::from_utf8(file.bytes.clone()).expect("text");
        let diff = similar::TextDiff::from_lines(THINGS, &text);
        lines.extend(
            diff.iter_all_changes()
                .filter(|change| change.tag() != similar::ChangeTag::Equal)
                .map(|change| format!("{}{}", change.tag(), change.value().trim_end())),
        );
        specs[1] = file.clone();
    }
    let recordings = [har(entries)];
    let after = all(&specs, &recordings)
        .run()
        .unwrap_or_else(|error| panic!("{}", shown(&error)));
    assert_eq!(
        problems(&after).len(),
        update.left.len(),
        "{}",
        after.text(false)
    );
    // What is in order stays as it is.
    let again = Verify {
        specs: &specs,
        ..all(&specs, &recordings)
    }
    .update();
    let again = again.unwrap_or_else(|error| panic!("{}", shown(&error)));
    assert!(again.files.is_empty(), "{:?}", again.written);
    (lines, update.left)
}

#[track_caller]
fn assert_diff(entries: &[Value], wanted: &[&str]) {
    let (lines, left) = diff(entries);
    assert_eq!(lines, wanted, "{left:?}");
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn keys_that_are_new_become_fields() {
    let one = thing(
        &json!({"stock": 5, "size": "l", "tags": ["a"], "box": {"height": 1.5, "lid": true}, "none": null}),
    );
    let two = thing(
        &json!({"stock": null, "box": {"height": 2, "lid": false}, "owner": {"login": "bob", "since": "2026-01-02"}}),
    );
    assert_diff(
        &[
            exchange("GET", "/things/7", "", &one),
            exchange("GET", "/things/7", "", &two),
        ],
        &[
            "+      box: ThingBox @observed(2026-11-28)",
            "+      none: any @guess(no value was recorded)",
            "+      stock: int @observed(2026-11-28)",
            "+      tags: string[] @observed(2026-11-28)",
            "-  Owner: {response: {login: string!, note: string}}",
            "+  Owner: {response: {login: string!, note: string, since: date @observed(2026-11-28)}}",
            "+  ThingBox:",
            "+    response:",
            "+      height: float! @observed(2026-11-28)",
            "+      lid: bool! @observed(2026-11-28)",
        ],
    );
}

#[test]
fn promises_that_are_not_kept_are_taken_back() {
    let one = thing(&json!({"updated_at": "absent", "kind": "absent", "owner": null}));
    let two = thing(&json!({"updated_at": null}));
    assert_diff(
        &[
            exchange("GET", "/things/7", "", &one),
            exchange("GET", "/things/7", "", &two),
        ],
        &[
            "-      kind: (old | new)! -- Two, says the page",
            "+      kind: old | new -- Two, says the page",
            "-      created_at, updated_at, seen_at: datetime! -- When",
            "+      created_at, seen_at: datetime! -- When",
            "+      updated_at: datetime? -- When",
            "-      owner: Owner!",
            "+      owner: Owner?",
        ],
    );
}

#[test]
fn values_that_are_new_join_their_enum() {
    let one = thing(&json!({"colour": "dark blue", "size": "xl", "kind": "used"}));
    assert_diff(
        &[exchange("GET", "/things/7?with=price", "", &one)],
        &[
            "-  Colour: red | green -- As the page lists them",
            "+  Colour: red | green | \"dark blue\" -- As the page lists them",
            "-    enum: {Small: s, Large: l}",
            "+    enum: {Small: s, Large: l, Xl: xl}",
            "-      kind: (old | new)! -- Two, says the page",
            "+      kind: (old | new | used)! -- Two, says the page",
            "-      with: \"owner | parts\" # adds it",
            "+      with: \"owner | parts | price\" # adds it",
        ],
    );
}

#[test]
fn numbers_get_the_width_they_need() {
    let one = thing(&json!({"price": 5.25}));
    let two = thing(&json!({})).replace("\"size\"", "\"weight\": 0.12345678901234567891, \"size\"");
    assert_diff(
        &[
            exchange("GET", "/things/7", "", &one),
            exchange("GET", "/things/7", "", &two),
        ],
        &[
            "-      price: int!",
            "+      price: float!",
            "-      weight: float",
            "+      weight: decimal",
        ],
    );
}

#[test]
fn parameters_and_keys_beside_a_list_are_declared() {
    let page = format!(r#"{{"items": [{}], "took": 3}}"#, thing(&json!({})));
    assert_diff(
        &[
            exchange(
                "GET",
                "/things?page=2&since=2026-01-02&ids[]=1&ids[]=2&tag=a&tag=b",
                "",
                &page,
            ),
            exchange("GET", "/things/7?deep=true", "", &thing(&json!({}))),
        ],
        &[
            "+      deep: bool @guess(sent in a recording)",
            "-  list: {http: GET /things, doc: /list}",
            "+  list: {http: GET /things, doc: /list, query: {since: date @guess(sent in a recording), ids: \"int[] brackets @guess(sent in a recording)\", tag: \"string[] repeat @guess(sent in a recording)\"}, envelope: {took: int @observed(2026-11-28)}}",
        ],
    );
}

#[test]
fn fields_that_are_sent_join_the_body() {
    assert_diff(
        &[exchange(
            "PUT",
            "/things/7/name",
            r#"{"name": "Pan", "seen_at": "2026-01-02T03:04:05Z", "price": null, "why": "typo"}"#,
            &thing(&json!({})),
        )],
        &[
            "-      price: int!",
            "+      price: int?",
            "+    request:",
            "+      seen_at: datetime @guess(sent in a recording)",
            "+      why: string @guess(sent in a recording)",
            "-    body: [name!]",
            "+    body: [name!, seen_at, why, price]",
        ],
    );
}

#[test]
fn what_cannot_be_decided_is_left_with_the_reason() {
    let (lines, left) = diff(&[
        exchange(
            "GET",
            "/things/7",
            "",
            &thing(&json!({"name": 5, "colour": "ada@tiny.example", "id": "x"})),
        ),
        exchange("GET", "/things/7", "", "<html>"),
    ]);
    assert_eq!(lines, [""; 0]);
    assert_eq!(
        left,
        [
            "tiny things.get: new-value response.colour=ada@tiny.example: it may be anybody's, or needs a name",
            "tiny things.get: not-json response (an HTML page): the body is of another kind than the endpoint declares",
            "tiny things.get: type response.id (expected a whole number, found text): values of several types were seen; write the one that is meant, or list it in verify.yaml",
            "tiny things.get: type response.name (expected text, found a number): values of several types were seen; write the one that is meant, or list it in verify.yaml",
        ]
    );
}

#[test]
fn known_disagreements_are_left_alone() {
    let (specs, recordings) = (
        specs(),
        [har(&[exchange(
            "GET",
            "/things/7",
            "",
            &thing(&json!({"new": 1})),
        )])],
    );
    let known = Source::new(
        "verify.yaml",
        "tiny:\n  things.get:\n    unknown-key response.new: for one customer\n",
    );
    let verify = Verify {
        expected: Some(&known),
        ..all(&specs, &recordings)
    };
    let update = verify
        .update()
        .unwrap_or_else(|error| panic!("{}", shown(&error)));
    assert!(
        update.files.is_empty() && update.left.is_empty(),
        "{update:?}"
    );
}

#[test]
fn what_the_checker_refuses_is_left_and_the_rest_is_written() {
    let sent = r#"{"name": "Pan", "id": 8, "why": "typo"}"#;
    let (lines, left) = diff(&[exchange("PUT", "/things/7/name", sent, &thing(&json!({})))]);
    assert_eq!(
        lines,
        [
            "+    request:",
            "+      why: string @guess(sent in a recording)",
            "-    body: [name!]",
            "+    body: [name!, why]",
        ]
    );
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(
        left[0].starts_with(
            "tiny/things.yaml types.Thing.request: id: the specs would not be in order: "
        ),
        "{left:?}"
    );
}

#[test]
fn keys_that_yaml_would_read_as_something_else_are_quoted_or_left() {
    let odd = [
        "a b",
        "# c",
        "d: e",
        "- f",
        "{g}",
        "[h]",
        "\"i\"",
        "'j",
        "&k",
        "*l",
        "!m",
        "yes",
        "1.0",
        "null",
        "ö",
        "%n",
        "@o",
        "`p",
        "q\\r",
        "s\tt",
        "t\u{0}",
        "u\u{202e}",
    ];
    let mut one = json!({});
    for key in odd {
        one[key] = json!(1);
    }
    let entries = [exchange("GET", "/things/7", "", &thing(&one))];
    let update = update(&entries);
    let mut specs = specs();
    specs[1] = update.files[0].clone();
    let recordings = [har(&entries)];
    let after = all(&specs, &recordings)
        .run()
        .unwrap_or_else(|error| panic!("{}", shown(&error)));
    assert_eq!(
        problems(&after).len(),
        update.left.len(),
        "{}",
        String::from_utf8_lossy(&specs[1].bytes)
    );
    assert!(update.left.len() < odd.len() / 2, "{:?}", update.left);
    for key in ["", "a,b", " c"] {
        let mut one = json!({"fine": 1});
        one[key] = json!(1);
        let update = self::update(&[exchange("GET", "/things/7", "", &thing(&one))]);
        assert!(
            update.left.len() == 1 && update.files.len() == 1,
            "{key:?}: {update:?}"
        );
    }
}

#[test]
fn specs_that_are_written_in_braces_stay_in_braces() {
    let api = Source::new("tiny/api.yaml", API);
    let line = "resource: Thing\ntypes: {Thing: {response: {id: int!}}}\nendpoints: {get: {http: \"GET /things/{id}\", doc: /get}}\n";
    let specs = [api, Source::new("tiny/things.yaml", line)];
    let recordings = [har(&[exchange(
        "GET",
        "/things/7?deep=1",
        "",
        r#"{"id": 7, "tags": ["a"], "box": {"lid": true}}"#,
    )])];
    let update = all(&specs, &recordings)
        .update()
        .unwrap_or_else(|error| panic!("{}", shown(&error)));
    let text = String::from_utf8_lossy(&update.files[0].bytes);
    let wanted = "resource: Thing\n\
        types: {Thing: {response: {id: int!, tags: \"string[] @observed(2026-11-28)\", box: ThingBox @observed(2026-11-28)}}, ThingBox: {response: {lid: bool! @observed(2026-11-28)}}}\n\
        endpoints: {get: {http: \"GET /things/{id}\", doc: /get, query: {deep: int @guess(sent in a recording)}}}\n";
    assert_eq!(text, wanted);
    assert!(update.left.is_empty(), "{:?}", update.left);
}
