//! `cargo xtask migrate`, as a maintainer runs it.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

const API: &str = "\
api: tiny
docs: https://docs.tiny.example
base: https://api.tiny.example
auth: none
";

fn migrate(folder: &TempDir) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["migrate", "--spec"])
        .arg(folder.path())
        .output()
        .expect("xtask can be run")
}

#[test]
fn a_folder_is_rewritten_once() {
    let folder = TempDir::new().expect("there is a folder");
    let file = folder.path().join("tiny/api.yaml");
    fs::create_dir(folder.path().join("tiny")).expect("there is a folder");
    fs::write(&file, API).expect("a file can be written");
    let run = migrate(&folder);
    let shown = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{run:?}");
    assert!(shown.ends_with("Rewrote 1 place in 1 file.\n"), "{shown}");
    let now = fs::read_to_string(&file).expect("the file is there");
    assert_eq!(now, API.replace("api: tiny\n", "api: tiny\nspec: 2\n"));
    let files = fs::read_dir(folder.path().join("tiny")).expect("there is a folder");
    assert_eq!(files.count(), 1, "no half of a file is left");
    let again = migrate(&folder);
    assert_eq!(
        String::from_utf8_lossy(&again.stdout),
        "Nothing here is of version 1.\n"
    );
}

#[test]
fn what_cannot_be_read_fails() {
    let folder = TempDir::new().expect("there is a folder");
    let file = folder.path().join("api.yaml");
    fs::write(&file, "api: [\n").expect("a file can be written");
    let run = migrate(&folder);
    assert_eq!(run.status.code(), Some(1), "{run:?}");
    let now = fs::read_to_string(&file).expect("the file is there");
    assert_eq!(now, "api: [\n");
}
