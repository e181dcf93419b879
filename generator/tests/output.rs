//! What is written into a folder, and what is left alone there.

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use generator::{Difference, Obstacle, Output, OutputError, Source, Stale};
use support::{generate, imaginary};
use tempfile::TempDir;

const MODULE: &str = "src/imaginary/dates.rs";
/// What an older run wrote.
const OLDER: &str = "// Generated from older specs by `cargo xtask codegen`; do not edit.\n";

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

/// A folder with all that the imaginary specs give.
fn written() -> (Output, TempDir) {
    let (output, dir) = (generate(&imaginary()), folder());
    output.write(dir.path()).expect("the folder can be written");
    (output, dir)
}

fn paths(stale: &[Stale], difference: Difference) -> Vec<&str> {
    let found = stale.iter().filter(|file| file.difference == difference);
    found.map(|file| file.path.as_str()).collect()
}

fn read(dir: &Path, path: &str) -> String {
    fs::read_to_string(dir.join(path)).expect("the file is there")
}

/// Every file below a folder.
fn files(dir: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![dir.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let path = path
                    .strip_prefix(dir)
                    .expect("it is below")
                    .to_string_lossy()
                    .replace('\\', "/");
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn an_empty_folder_gets_every_file() {
    let (output, dir) = (generate(&imaginary()), folder());
    let all: Vec<_> = output.files().keys().map(String::as_str).collect();
    let stale = output.stale(dir.path()).expect("the folder can be read");
    assert_eq!(paths(&stale, Difference::Missing), all);
    assert_eq!(
        files(dir.path()),
        Vec::<String>::new(),
        "looking writes nothing"
    );

    let made = output.write(dir.path()).expect("the folder can be written");
    assert_eq!(made, stale);
    assert_eq!(files(dir.path()), all, "all files, and no drafts");
    for (path, text) in output.files() {
        assert_eq!(read(dir.path(), path), *text, "{path}");
    }
    assert_eq!(
        output.stale(dir.path()).expect("the folder can be read"),
        []
    );
}

#[test]
fn a_folder_that_is_not_there_is_made() {
    let (output, dir) = (generate(&imaginary()), folder());
    let deep = dir.path().join("not/yet/there");
    assert_eq!(
        output.stale(&deep).expect("absence is no failure").len(),
        output.files().len()
    );
    output.write(&deep).expect("the folder can be made");
    assert!(deep.join("Cargo.toml").is_file());
}

#[test]
fn what_is_right_is_not_touched() {
    let (output, dir) = written();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in output.files().keys() {
        let file = fs::File::options()
            .write(true)
            .open(dir.path().join(path))
            .expect("the file is there");
        file.set_modified(long_ago).expect("its time can be set");
    }
    fs::write(dir.path().join(MODULE), OLDER).expect("the file can be written");

    let changed = output.write(dir.path()).expect("the folder can be written");
    assert_eq!(paths(&changed, Difference::Changed), [MODULE]);
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].now, OLDER);
    assert_eq!(changed[0].wanted, output.files()[MODULE]);
    assert_eq!(read(dir.path(), MODULE), output.files()[MODULE]);
    for path in output.files().keys().filter(|path| *path != MODULE) {
        let modified = fs::metadata(dir.path().join(path)).and_then(|file| file.modified());
        assert_eq!(
            modified.expect("it has a time"),
            long_ago,
            "{path} was written again"
        );
    }
}

#[test]
fn windows_line_ends_in_the_folder_are_not_stale() {
    let (output, dir) = written();
    let text = output.files()[MODULE].replace('\n', "\r\n");
    fs::write(dir.path().join(MODULE), text).expect("the file can be written");
    assert_eq!(
        output.stale(dir.path()).expect("the folder can be read"),
        []
    );
}

#[test]
fn what_no_spec_gives_any_more_is_removed() {
    let (_, dir) = written();
    let mut sources = imaginary();
    sources.retain(|source| {
        source.path != "imaginary/dates.yaml" && !source.path.starts_with("imaginary_open/")
    });
    let fewer = generate(&sources);
    let removed = fewer.write(dir.path()).expect("the folder can be written");
    assert_eq!(
        paths(&removed, Difference::LeftOver),
        [
            MODULE,
            "src/imaginary_open/endpoints.md",
            "src/imaginary_open/first_call.md",
            "src/imaginary_open/mod.rs",
            "src/imaginary_open/rates.rs",
            "tests/wire/imaginary/dates.rs",
            "tests/wire/imaginary_open/mod.rs",
            "tests/wire/imaginary_open/rates.rs",
        ]
    );
    assert!(!dir.path().join(MODULE).exists());
    assert_eq!(fewer.stale(dir.path()).expect("the folder can be read"), []);
}

#[test]
fn files_of_people_are_never_touched() {
    let (output, dir) = written();
    let own = [
        ("README.md", "# Ours\n"),
        (
            "examples/first.rs",
            "// Generated, says the example, but it is no output.\n",
        ),
        ("src/imaginary/by_hand.rs", "//! Written by hand.\n"),
        ("src/notes.txt", OLDER),
        ("src/imaginary/thought.rs", "// Generated from a thought\n"),
        ("other/wire.rs", OLDER),
        ("tests/own.rs", "// Generated data for our own test.\n"),
    ];
    for (path, text) in own {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("it is below")).expect("a folder");
        fs::write(path, text).expect("the file can be written");
    }
    assert_eq!(
        output.write(dir.path()).expect("the folder can be written"),
        []
    );
    for (path, text) in own {
        assert_eq!(read(dir.path(), path), text, "{path}");
    }
}

/// What stands in the way of the imaginary client, which must then write nothing at all.
#[track_caller]
fn refused(dir: &TempDir) -> Vec<(String, &'static str)> {
    let output = generate(&imaginary());
    let before = files(dir.path());
    let error = output
        .write(dir.path())
        .expect_err("something is in the way");
    assert_eq!(files(dir.path()), before, "something was written");
    let looked = output.stale(dir.path()).expect_err("looking finds it too");
    assert_eq!(looked.to_string(), error.to_string());
    match error {
        OutputError::NotGenerated(obstacles) => obstacles
            .into_iter()
            .map(|Obstacle { path, why }| (path, why))
            .collect(),
        other => panic!("{other}"),
    }
}

#[test]
fn the_client_of_other_specs_is_not_replaced() {
    let (_, dir) = written();
    let before = files(dir.path());
    let api = "api: shop\nspec: 2\ndocs: https://docs.shop.example\nbase: https://api.shop.example\nauth: none\n";
    let other = generate(&[generator::Source::new("shop/api.yaml", api)]);
    let error = other
        .write(dir.path())
        .expect_err("its APIs would be lost")
        .to_string();
    assert!(
        error.starts_with("the client of other specs is here: "),
        "{error}"
    );
    assert!(error.contains("imaginary"), "{error}");
    assert_eq!(files(dir.path()), before);
}

fn put(dir: &TempDir, path: &str, text: &str) {
    let path = dir.path().join(path);
    fs::create_dir_all(path.parent().expect("it is below")).expect("a folder");
    fs::write(path, text).expect("the file can be written");
}

const BY_HAND: &str = "its first line does not say that it is generated";

#[test]
fn files_by_hand_are_all_named_and_nothing_is_written() {
    let dir = folder();
    put(&dir, "Cargo.toml", "[package]\nname = \"mine\"\n");
    put(&dir, "src/lib.rs", "// Generated by me\n");
    put(&dir, "src/runtime/mod.rs", "");
    put(&dir, "tests/wire/main.rs", &format!("\n{OLDER}"));
    put(&dir, "README.md", "# Mine\n");
    let wanted = [
        "Cargo.toml",
        "src/lib.rs",
        "src/runtime/mod.rs",
        "tests/wire/main.rs",
    ];
    assert_eq!(refused(&dir), wanted.map(|path| (path.to_owned(), BY_HAND)));
    assert_eq!(
        read(dir.path(), "Cargo.toml"),
        "[package]\nname = \"mine\"\n"
    );
}

#[test]
fn a_folder_where_a_file_belongs_is_named_and_the_other_way_round() {
    let dir = folder();
    put(&dir, "Cargo.toml/note.txt", "Mine\n");
    put(&dir, "src/imaginary", "Mine\n");
    put(&dir, "tests", "Mine\n");
    assert_eq!(
        refused(&dir),
        [
            ("Cargo.toml", "it is a folder where a file is needed"),
            ("src/imaginary", "it is a file where a folder is needed"),
            ("tests", "it is a file where a folder is needed"),
        ]
        .map(|(path, why)| (path.to_owned(), why))
    );
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_symbolic_link() {
    use std::os::unix::fs::symlink;
    let (dir, elsewhere) = (folder(), folder());
    put(&elsewhere, "lib.rs", OLDER);
    symlink(elsewhere.path(), dir.path().join("src")).expect("a link");
    symlink(
        elsewhere.path().join("lib.rs"),
        dir.path().join("Cargo.toml"),
    )
    .expect("a link");
    symlink("nowhere", dir.path().join("replay")).expect("a link");
    assert_eq!(
        refused(&dir),
        ["Cargo.toml", "replay", "src"].map(|path| (path.to_owned(), "it is a symbolic link"))
    );
    assert_eq!(read(elsewhere.path(), "lib.rs"), OLDER);
}

#[test]
fn a_name_that_differs_in_case_is_taken_for_the_same() {
    let dir = folder();
    put(&dir, "src/Lib.rs", "//! Mine.\n");
    put(&dir, "cargo.toml", "[package]\n");
    put(&dir, "SRC/runtime/mod.rs", "//! Mine.\n");
    let why = "its name differs in upper and lower case only";
    assert_eq!(
        refused(&dir),
        ["SRC/runtime/mod.rs", "cargo.toml", "src/Lib.rs"].map(|path| (path.to_owned(), why))
    );
    let dir = folder();
    put(&dir, "src/Lib.rs", OLDER);
    let output = generate(&imaginary());
    output.write(dir.path()).expect("the folder can be written");
    let all: Vec<_> = output.files().keys().map(String::as_str).collect();
    assert_eq!(
        files(dir.path()),
        all,
        "the older name is gone, the new one there"
    );
}

#[test]
fn drafts_replace_no_file() {
    let dir = folder();
    put(&dir, "Cargo.draft", "Mine\n");
    put(&dir, "src/lib.draft", "Mine\n");
    let output = generate(&imaginary());
    output.write(dir.path()).expect("the folder can be written");
    for path in ["Cargo.draft", "src/lib.draft"] {
        assert_eq!(read(dir.path(), path), "Mine\n");
    }
}

#[test]
fn schemas_are_compared_with_schemas_alone() {
    let (output, dir) = written();
    let schemas = generator::schemas();
    schemas
        .write(dir.path())
        .expect("the folder can be written");
    assert_eq!(
        schemas.stale(dir.path()).expect("the folder can be read"),
        []
    );
    assert_eq!(
        output.stale(dir.path()).expect("the folder can be read"),
        []
    );
    put(&dir, "schema/api.json", "{\n  \"title\": \"Mine\"\n}\n");
    let error = schemas.write(dir.path()).expect_err("it is by hand");
    assert!(
        error
            .to_string()
            .contains("schema/api.json: its first line"),
        "{error}"
    );
}

#[test]
fn the_crate_of_users_is_without_the_replay() {
    let output = generate(&imaginary());
    let replay: Vec<_> = output
        .files()
        .keys()
        .filter(|path| path.contains("replay"))
        .cloned()
        .collect();
    assert_eq!(
        replay,
        [
            "replay/Cargo.toml",
            "replay/src/main.rs",
            "replay/src/operations.rs"
        ]
    );
    let users = output.clone().without_replay();
    assert_eq!(users.files().len(), output.files().len() - replay.len());
    assert!(!users.files()["Cargo.toml"].contains("replay"));
}

#[test]
fn every_file_says_that_it_is_output() {
    for (path, text) in generate(&imaginary()).files() {
        let first = text.lines().next().unwrap_or_default();
        let said = first.contains("do not edit") || first.contains("edit it there");
        assert!(
            said && first.contains("cargo xtask codegen"),
            "{path}: {first}"
        );
    }
}

#[test]
fn wrong_specs_give_no_output() {
    let mut sources = imaginary();
    sources.push(Source::new(
        "imaginary/broken.yaml",
        "resource: Nothing\nendpoint: {}\n",
    ));
    let problems = generator::generate(&sources).expect_err("an unknown key is an error");
    assert!(problems.has_errors());
    let report = problems.render("specs/", false);
    assert!(
        report.contains("specs/imaginary/broken.yaml:2:1"),
        "{report}"
    );
    assert!(
        report.contains("did you mean") || report.contains("endpoints"),
        "{report}"
    );
}
