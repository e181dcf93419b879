//! What is written says the same as what was read.

use std::path::Path;

use indexmap::IndexMap;
use proptest::prelude::*;

use crate::Source;
use crate::spec::grammar::TypeLine;
use crate::spec::grammar::type_line::Line;
use crate::spec::{ApiFile, Draft, Endpoint, Example, Field, ResourceFile, Shape, TypeDef};
use crate::text::json::compact;

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
        let formatting = crate::format(&once);
        assert!(
            formatting.files.is_empty(),
            "what is written is formatted: {formatting:?}"
        );
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
    text.split_once('\n').unwrap().1.to_owned()
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
    assert_eq!(compact(json), compact(&format!("[{}]", items.join(","))));
    assert!(json.lines().count() > 25 && json.lines().all(|line| line.chars().count() <= 120));
    assert_eq!(text("shop/examples/orders_list.json"), "{}\n");
}

/// What YAML, or a reader of it, may take for something else.
const ODD: &[&str] = &[
    "",
    " ",
    "-",
    "- a",
    "?",
    ": ",
    "a: b",
    "a:",
    "#",
    " #",
    "a # b",
    "'",
    "\"",
    "\\",
    "\n",
    "\n\n",
    "  \n x",
    "\t",
    "\r\n",
    "null",
    "~",
    "true",
    "True",
    "yes",
    "1",
    "01",
    "1.10",
    "1_000",
    "12:30",
    "0x1F",
    ".inf",
    "1e5",
    "-1",
    "+1",
    "2026-11-28",
    "[a",
    "{b}",
    ",",
    "a, b",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "%",
    "@a",
    "`",
    "---",
    "...",
    "<<",
    "--",
    " -- ",
    "é",
    "\u{200b}",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "\u{1f600}",
    "long word after word ",
];

fn odd() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(ODD).prop_map(str::to_owned),
        2 => "[a-z]{1,9} ",
        1 => "\\PC{0,6}",
    ];
    prop_oneof![
        prop::collection::vec(piece.clone(), 0..5).prop_map(|pieces| pieces.concat()),
        prop::collection::vec(piece, 20..60).prop_map(|pieces| pieces.concat()),
    ]
}

/// A name as YAML can have it: keys are short.
fn name() -> impl Strategy<Value = String> {
    odd().prop_map(|text| text.chars().take(60).collect())
}

/// A module that is written and read again, and its text.
fn read_again(module: ResourceFile) -> (ResourceFile, String) {
    let draft = Draft {
        modules: IndexMap::from([("a".to_owned(), module)]),
        ..Draft::default()
    };
    let (_, text) = draft.write().pop().unwrap();
    let tree = crate::text::tree::any(&text);
    assert!(tree.is_ok_and(|tree| tree.again.is_empty()), "{text}");
    let read = serde_yaml::from_str(&text);
    (read.unwrap_or_else(|error| panic!("{error}\n{text}")), text)
}

fn only_type(module: ResourceFile) -> TypeDef {
    module.types.unwrap().swap_remove("T").unwrap()
}

/// What a line says, wherever it says it.
fn said(line: &TypeLine) -> String {
    let line = line.parsed.clone().map(|line| Line {
        said: Vec::new(),
        ..line
    });
    let places = regex_lite::Regex::new(r"\d+\.\.\d+").unwrap();
    places.replace_all(&format!("{line:?}"), "").into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_as_it_was_written(
        texts in prop::collection::vec((name(), odd()), 1..4),
        (about, alias) in (odd(), odd()),
        line in "(string|int\\?|[A-Z]{1,3}\\[\\]|a \\| b)( -- \\PC{0,150})?",
    ) {
        let field = Field { about: Some(about.clone()), alias: Some(alias.clone()), ..Field::written("string") };
        let entries: IndexMap<String, String> = texts.into_iter().collect();
        let shape = Shape {
            about: Some(about.clone()),
            variants: entries.clone(),
            fields: IndexMap::from([("a".to_owned(), field), ("b".to_owned(), Field::written(&line))]),
            allow: entries.clone(),
            ..Shape::default()
        };
        let example = Example { path: entries.clone(), request: Some(alias.clone()), ..Example::default() };
        let endpoint = Endpoint { example: Some(example), doubts: entries.clone(), ..Endpoint::default() };
        let (read, text) = read_again(ResourceFile {
            resource: Some(about.clone()),
            types: Some(IndexMap::from([("T".to_owned(), TypeDef::Shape(Box::new(shape)))])),
            endpoints: Some(IndexMap::from([("get".to_owned(), endpoint)])),
            ..ResourceFile::default()
        });
        prop_assert_eq!(read.resource.as_ref(), Some(&about), "{}", text);
        let endpoint = &read.endpoints.as_ref().unwrap()["get"];
        let example = endpoint.example.as_ref().unwrap();
        prop_assert_eq!(&endpoint.doubts, &entries, "{}", text);
        prop_assert_eq!(&example.path, &entries, "{}", text);
        let json = |text: &str| crate::text::json::check(text).map_or_else(|_| text.to_owned(), |()| compact(text));
        prop_assert_eq!(example.request.as_deref().map(json), Some(json(&alias)), "{}", text);
        let TypeDef::Shape(shape) = only_type(read) else { panic!("{text}") };
        prop_assert_eq!(shape.about.as_ref(), Some(&about), "{}", text);
        prop_assert_eq!(&shape.variants, &entries, "{}", text);
        prop_assert_eq!(&shape.allow, &entries, "{}", text);
        prop_assert_eq!(shape.fields["a"].about.as_ref(), Some(&about), "{}", text);
        prop_assert_eq!(shape.fields["a"].alias.as_ref(), Some(&alias), "{}", text);
        prop_assert_eq!(said(&shape.fields["b"].line), said(&TypeLine::new(&line)), "{}", text);
    }

    #[test]
    fn a_line_is_read_as_it_was_written(
        ty in prop::sample::select(vec![
            "string", "int32", "date(%Y:%m:%d)", "datetime(unix_ms)", "string<int>", "string<Name>", "any", "map<string?>[]", "const(\"a b\")",
            "const(1)", "const(\"1\")", "A or B[] or int", "a | \"b c\" | d/e", "\"one\"", "(a | \"\")", "pairs<A>", "Name",
        ]),
        mark in prop::sample::select(vec!["", "!", "?"]),
        parts in prop::sample::subsequence(vec![
            "0..2.50", "/^a\\/ b$/", "=\"a b\"", "deprecated", "blank", "closed", "indices_last", "@sdk(https://a.b/c)",
            "@guess(so (it) is)",
        ], 0..9).prop_shuffle(),
        words in prop::sample::select(vec!["", " -- Words -- with `code`", " --  more   words"]),
    ) {
        let line = TypeLine::new(format!("{ty}{mark} {}{words}", parts.join(" ")).trim_end());
        let (read, text) = read_again(ResourceFile {
            types: Some(IndexMap::from([("T".to_owned(), TypeDef::Line(Box::new(line.clone())))])),
            ..ResourceFile::default()
        });
        let TypeDef::Line(again) = only_type(read) else { panic!("{text}") };
        prop_assert_eq!(said(&again), said(&line), "{}", text);
    }
}
