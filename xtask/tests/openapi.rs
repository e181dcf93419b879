//! `cargo xtask openapi`, as a maintainer runs it.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const API: &str = "\
spec: 2
docs: https://docs.tiny.example
base: https://api.tiny.example
auth: {bearer: '{token}'}
";
const THINGS: &str = "\
resource: Thing

types:
  Thing:
    fields:
      name: string? -- What it is called
    response:
      id: int!

endpoints:
  get: {http: \"GET /things/{id}\", doc: /get}
";

fn folder(apis: &[&str]) -> TempDir {
    let folder = TempDir::new().expect("there is a folder");
    for api in apis {
        let path = folder.path().join("specs").join(api);
        fs::create_dir_all(&path).expect("there is a folder");
        fs::write(path.join("api.yaml"), format!("api: {api}\n{API}")).expect("a file");
        fs::write(path.join("things.yaml"), THINGS).expect("a file");
    }
    folder
}

fn run(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["openapi", "--spec", "specs"])
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .expect("xtask can be run")
}

#[test]
fn one_api_is_printed() {
    let run = run(&folder(&["tiny"]), &[]);
    assert!(run.status.success(), "{run:?}");
    let document: Value = serde_json::from_slice(&run.stdout).expect("it is JSON");
    assert_eq!(document["openapi"], "3.1.0");
    let name = &document["components"]["schemas"]["Thing"]["properties"]["name"];
    assert_eq!(name["type"], serde_json::json!(["string", "null"]));
}

#[test]
fn several_apis_need_a_folder_or_a_name() {
    let folder = folder(&["one", "two"]);
    let refused = run(&folder, &[]);
    assert_eq!(refused.status.code(), Some(2));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("one, two"), "{said}");
    assert!(run(&folder, &["two"]).status.success());
    assert!(run(&folder, &["--out", "described"]).status.success());
    assert!(folder.path().join("described/one.json").is_file());
    assert!(folder.path().join("described/two.json").is_file());
    let unknown = run(&folder, &["three"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn another_file_is_not_replaced() {
    let folder = folder(&["tiny"]);
    let file = folder.path().join("mine.json");
    fs::write(&file, "{\"mine\": true}").expect("a file");
    let refused = run(&folder, &["--out", "mine.json"]);
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    assert_eq!(
        fs::read_to_string(&file).expect("a file"),
        "{\"mine\": true}"
    );
    assert!(run(&folder, &["--out", "new.json"]).status.success());
    assert!(run(&folder, &["--out", "new.json"]).status.success());
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_report() {
    let folder = folder(&["tiny"]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["openapi", "--spec", "specs"])
        .current_dir(folder.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("xtask can be run");
    drop(child.stdout.take());
    let run = child.wait_with_output().expect("xtask ends");
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && !said.contains("panicked"), "{said}");
}
