//! What is written into a folder, and what is left alone there.

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use generator::{Difference, Output, Source, Stale};
use support::{generate, imaginary};
use tempfile::TempDir;

const MODULE: &str = "src/imaginary/dates.rs";

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
    fs::write(dir.path().join(MODULE), "// Generated otherwise\n")
        .expect("the file can be written");

    let changed = output.write(dir.path()).expect("the folder can be written");
    assert_eq!(paths(&changed, Difference::Changed), [MODULE]);
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].now, "// Generated otherwise\n");
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
        ("src/notes.txt", "// Generated from a thought\n"),
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
