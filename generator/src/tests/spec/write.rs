//! What is written says the same as what was read.

use std::path::Path;

use indexmap::IndexMap;

use crate::Source;
use crate::spec::{ApiFile, Draft, ResourceFile};

/// The specs of a folder as drafts, and the files that no draft has.
fn drafts(sources: &[Source]) -> (Vec<Draft>, Vec<Source>) {
    let mut drafts: IndexMap<String, Draft> = IndexMap::new();
    let mut rest = Vec::new();
    for source in sources {
        let text = String::from_utf8_lossy(&source.bytes).into_owned();
        let Some((folder, file)) = source.path.split_once('/') else {
            rest.push(source.clone());
            continue;
        };
        let draft = drafts.entry(folder.to_owned()).or_insert_with(|| Draft {
            name: folder.to_owned(),
            ..Draft::default()
        });
        if let Some(example) = file.strip_prefix("examples/") {
            draft.examples.insert(example.to_owned(), text);
        } else if file == "api.yaml" {
            draft.api = serde_yaml::from_str::<ApiFile>(&text).unwrap();
        } else {
            let module = serde_yaml::from_str::<ResourceFile>(&text).unwrap();
            let stem = file.trim_end_matches(".yaml").to_owned();
            draft.modules.insert(stem, module);
        }
    }
    (drafts.into_values().collect(), rest)
}

fn written(sources: &[Source]) -> Vec<Source> {
    let (drafts, mut all) = drafts(sources);
    let files = drafts.iter().flat_map(Draft::write);
    all.extend(files.map(|(path, text)| Source::new(path, text)));
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

#[test]
fn what_is_written_of_specs_gives_the_same_client() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["tests/fixtures", "../api-spec"] {
        let sources = Source::read_dir(&root.join(folder)).unwrap();
        let once = written(&sources);
        let now = crate::generate(&once).unwrap_or_else(|problems| panic!("{problems}"));
        let before = crate::generate(&sources).unwrap();
        for (path, text) in before.files() {
            assert_eq!(Some(text), now.files().get(path), "{path}");
        }
        assert_eq!(before.files().len(), now.files().len());
        assert_eq!(written(&once), once, "what is written again is the same");
    }
}

/// A field that is written and read again.
fn rewritten(yaml: &str) -> String {
    let module: ResourceFile = serde_yaml::from_str(yaml).unwrap();
    let draft = Draft {
        name: "shop".to_owned(),
        modules: IndexMap::from([("orders".to_owned(), module)]),
        ..Draft::default()
    };
    let files = draft.write();
    let (_, text) = files
        .into_iter()
        .find(|(path, _)| path == "shop/orders.yaml")
        .unwrap();
    text.lines()
        .skip(1)
        .map(|line| format!("{line}\n"))
        .collect()
}

#[test]
fn a_field_stands_on_one_line_where_that_says_all_and_shares_it_with_its_neighbours() {
    let long = "a reason so long that the whole line would not have been read by anybody at all, as it is too wide";
    let yaml = format!(
        r#"
types:
  Order:
    response:
      a: {{type: string?, about: What, guess: (why)}}
      b: {{type: 'int =5', guess: "a ) that closes"}}
      c: {{type: 'a | "b c"', rust: see}}
      d: string @guess({long}) -- Words
      e: int?
      f: int?
      g: int? -- Other
      h: x | y
      i: x | y
      j: '"only"! ="x y" /^\//'
      k: {{type: string, about: "two\nlines"}}
      l: string -- {long} {long}
"#
    );
    let wanted = format!(
        r#"types:
  Order:
    response:
      a: string? @guess((why)) -- What
      b:
        type: int =5
        guess: a ) that closes
      c: {{type: a | "b c", rust: see}}
      d:
        type: string
        about: Words
        guess: {long}
      e, f: int?
      g: int? -- Other
      h: x | y
      i: x | y
      j: '"only"! /^\// ="x y"'
      k:
        type: string
        about: |-
          two
          lines
      l: string -- {long} a
        reason {}
"#,
        &long[9..]
    );
    assert_eq!(rewritten(&yaml), wanted);
}

#[test]
fn texts_are_quoted_only_where_yaml_needs_it() {
    let yaml = r##"
types:
  Texts:
    enum: {A: "1", B: "1.10", C: "null", D: "yes", E: "a, b", F: "a: b", G: "it's \"#1\"", H: "-1", I: "0777", J: "", K: "tab\there", L: "é\u200b"}
"##;
    let wanted = r##"types:
  Texts:
    enum: {A: 1, B: "1.10", C: "null", D: "yes", E: "a, b", F: "a: b", G: it's "#1", H: -1, I: "0777", J: "",
      K: "tab\there", L: "é\u200b"}
"##;
    assert_eq!(rewritten(yaml), wanted);
}

#[test]
fn long_json_goes_to_a_file_of_its_own() {
    let items: Vec<String> = (0..60).map(|id| format!(r#"{{"id": {id}, "price": 1.{id:02}0, "text": "item number {id} of the list, {{[,\\\"]}}"}}"#)).collect();
    let yaml = format!(
        "resource: Order\nendpoints:\n  list:\n    http: GET /orders\n    example:\n      response: '[{}]'\n  get:\n    http: GET /orders/1\n    example: {{response: '{{\"id\":1.50,\"e\":[]}}'}}\n",
        items.join(",")
    );
    let module: ResourceFile = serde_yaml::from_str(&yaml).unwrap();
    let draft = Draft {
        name: "shop".to_owned(),
        modules: IndexMap::from([("orders".to_owned(), module)]),
        examples: IndexMap::from([("orders_list.json".to_owned(), "{}".to_owned())]),
        ..Draft::default()
    };
    let files = draft.write();
    let text = |path: &str| &files.iter().find(|(known, _)| known == path).unwrap().1;
    let wanted = r#"# yaml-language-server: $schema=../schema/resource.json
resource: Order

endpoints:
  list:
    http: GET /orders
    example:
      response: orders_list_2.json
  get:
    http: GET /orders/1
    example:
      response: |
        {"id": 1.50, "e": []}
"#;
    assert_eq!(text("shop/orders.yaml"), wanted);
    let json = text("shop/examples/orders_list_2.json");
    assert_eq!(
        crate::text::json::compact(json),
        crate::text::json::compact(&format!("[{}]", items.join(",")))
    );
    assert!(json.lines().count() > 25 && json.lines().all(|line| line.chars().count() <= 120));
    assert_eq!(text("shop/examples/orders_list.json"), "{}\n");
}
