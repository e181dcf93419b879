//! `cargo xtask fmt`, as a maintainer runs it.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

const API: &str = "\
api: tiny
spec: 2
docs: https://docs.tiny.example
base: https://api.tiny.example
auth: none
";

const ITEMS: &str = "\
resource: Item
types:
    Item:
        # What comes back.
        response: {id: int!}
        about: An item
";

const FORMATTED: &str = "\
resource: Item

types:
  Item:
    about: An item
    # What comes back.
    response: {id: int!}
";

fn folder(items: &str) -> TempDir {
    let folder = TempDir::new().expect("there is a folder");
    fs::create_dir(folder.path().join("tiny")).expect("there is a folder");
    for (path, text) in [
        ("tiny/api.yaml", API),
        ("tiny/items.yaml", items),
        (
            "verify.yaml",
            "tiny:\n    \"*\":\n        unknown-key response.a: \"known\"\n",
        ),
    ] {
        fs::write(folder.path().join(path), text).expect("a file can be written");
    }
    folder
}

fn items(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("tiny/items.yaml")).expect("the file is there")
}

fn fmt(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("fmt")
        .args(arguments)
        .arg("--spec")
        .arg(folder.path())
        .output()
        .expect("xtask can be run")
}

#[test]
fn a_folder_is_formatted_once() {
    let folder = folder(ITEMS);
    let run = fmt(&folder, &[]);
    assert_eq!(run.status.code(), Some(0), "{run:?}");
    assert_eq!(items(&folder), FORMATTED);
    let expected = fs::read_to_string(folder.path().join("verify.yaml")).expect("it is there");
    assert_eq!(
        expected,
        "tiny:\n  \"*\":\n    unknown-key response.a: known\n"
    );
    let again = fmt(&folder, &["--check"]);
    assert_eq!(again.status.code(), Some(0), "{again:?}");
    assert!(String::from_utf8_lossy(&again.stdout).ends_with(" is formatted.\n"));
}

#[test]
fn a_check_shows_the_difference_and_writes_nothing() {
    let folder = folder(ITEMS);
    let run = fmt(&folder, &["--check"]);
    assert_eq!(run.status.code(), Some(1), "{run:?}");
    let shown = String::from_utf8_lossy(&run.stdout);
    assert!(shown.contains("\n-        about: An item\n"), "{shown}");
    assert!(shown.contains("\n+    about: An item\n"), "{shown}");
    assert!(String::from_utf8_lossy(&run.stderr).contains("2 files are not formatted"));
    assert_eq!(items(&folder), ITEMS);
}

#[test]
fn a_file_with_errors_is_reported_and_left_as_it_is() {
    let wrong = ITEMS.replace("about", "colour");
    let folder = folder(&wrong);
    let run = fmt(&folder, &[]);
    assert_eq!(run.status.code(), Some(1), "{run:?}");
    let shown = String::from_utf8_lossy(&run.stderr);
    assert!(
        shown.contains("error[S101]: unknown key `colour`"),
        "{shown}"
    );
    assert!(shown.contains("items.yaml:6:9"), "{shown}");
    assert_eq!(items(&folder), wrong);
}
