//! `cargo xtask codegen`, as a maintainer runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use tempfile::TempDir;

const CLIENT: &str = "client: tiny-client\n";
const API: &str = "\
api: tiny
title: Tiny
docs: https://docs.tiny.example
seen: 2026-11-20
base: https://api.tiny.example
auth: {bearer: token}
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
  update:
    http: PATCH /things/{id}
    doc: /update
    example:
      path: {id: 1}
      request: |
        {\"name\": null}
      response: |
        {\"id\": 1, \"name\": null}
";

/// A spec folder and an output folder.
struct Bench {
    dir: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self {
            dir: tempfile::tempdir().expect("a folder for the test"),
        };
        bench.put("specs/client.yaml", CLIENT);
        bench.put("specs/tiny/api.yaml", API);
        bench.put("specs/tiny/things.yaml", THINGS);
        bench
    }

    fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it is below")).expect("a folder");
        fs::write(path, text).expect("the file can be written");
    }

    /// Runs `codegen` in the folder, with the two folders and more.
    fn codegen(&self, more: &[&str]) -> Run {
        self.run(&[&["codegen", "--spec", "specs", "--out", "out"], more].concat())
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(self.dir.path())
            .env_remove("RUST_BACKTRACE")
            .output()
            .expect("the binary can be run");
        Run::of(&output)
    }

    /// Path and time of every file of the output.
    fn written(&self) -> Vec<(PathBuf, SystemTime)> {
        let mut found = Vec::new();
        collect(&self.path("out"), &mut found);
        found.sort();
        found
    }
}

fn collect(dir: &Path, found: &mut Vec<(PathBuf, SystemTime)>) {
    let Ok(entries) = fs::read_dir(dir) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            let modified = fs::metadata(&path)
                .and_then(|file| file.modified())
                .expect("it has a time");
            found.push((path, modified));
        }
    }
}

struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Run {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code(),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }

    #[track_caller]
    fn exits(self, code: i32) -> Self {
        assert_eq!(
            self.code,
            Some(code),
            "stdout:\n{}\nstderr:\n{}",
            self.stdout,
            self.stderr
        );
        self
    }

    #[track_caller]
    fn says(self, text: &str) -> Self {
        assert!(
            self.stdout.contains(text),
            "{text:?} is not in stdout:\n{}",
            self.stdout
        );
        self
    }

    #[track_caller]
    fn complains(self, text: &str) -> Self {
        assert!(
            self.stderr.contains(text),
            "{text:?} is not in stderr:\n{}",
            self.stderr
        );
        self
    }
}

#[test]
fn the_first_run_creates_and_the_second_has_nothing_to_do() {
    let bench = Bench::new();
    let first = bench.codegen(&[]).exits(0);
    for file in [
        "out/Cargo.toml",
        "out/src/lib.rs",
        "out/src/tiny/things.rs",
        "out/src/runtime/mod.rs",
        "out/tests/wire.rs",
    ] {
        assert!(
            first.stdout.contains(&format!("created {file}\n")),
            "{}",
            first.stdout
        );
        assert!(bench.path(file).is_file(), "{file}");
    }
    let before = bench.written();
    let second = bench.codegen(&[]).exits(0);
    assert_eq!(second.stdout, "out is up to date.\n");
    assert_eq!(bench.written(), before);
}

#[test]
fn what_is_remembered_hides_no_change() {
    let bench = Bench::new();
    bench.codegen(&[]).exits(0);
    bench.codegen(&[]).exits(0).says("out is up to date.\n");
    bench.put("out/src/lib.rs", "// Generated, then mended by hand\n");
    fs::remove_file(bench.path("out/tests/wire.rs")).expect("it can be deleted");
    bench.put("out/src/old.rs", "// Generated from a spec that is gone\n");
    bench
        .codegen(&[])
        .exits(0)
        .says("updated out/src/lib.rs\n")
        .says("created out/tests/wire.rs\n")
        .says("removed out/src/old.rs\n");
}

#[test]
fn a_changed_spec_updates_its_files_and_a_deleted_one_removes_them() {
    let bench = Bench::new();
    bench.put(
        "specs/tiny/more.yaml",
        &THINGS.replace("Thing", "Part").replace("things", "parts"),
    );
    bench
        .codegen(&[])
        .exits(0)
        .says("created out/src/tiny/more.rs\n");
    bench.put(
        "specs/tiny/things.yaml",
        &THINGS.replace("What it is called", "Its name"),
    );
    fs::remove_file(bench.path("specs/tiny/more.yaml")).expect("it can be deleted");
    bench
        .codegen(&[])
        .exits(0)
        .says("updated out/src/tiny/things.rs\n")
        .says("removed out/src/tiny/more.rs\n");
    assert!(!bench.path("out/src/tiny/more.rs").exists());
}

#[test]
fn check_passes_when_all_is_fresh() {
    let bench = Bench::new();
    bench.codegen(&[]).exits(0);
    let before = bench.written();
    let check = bench
        .codegen(&["--check"])
        .exits(0)
        .says("out is up to date.");
    assert_eq!(check.stderr, "");
    assert_eq!(bench.written(), before);
}

#[test]
fn check_shows_the_difference_and_the_command() {
    let bench = Bench::new();
    bench.codegen(&[]).exits(0);
    bench.put(
        "specs/tiny/things.yaml",
        &THINGS.replace("What it is called", "Its name"),
    );
    let before = bench.written();
    let check = bench.codegen(&["--check"]).exits(1);
    let check = check
        .says("--- out/src/tiny/things.rs\n")
        .says("-    /// What it is called.\n")
        .says("+    /// Its name.\n");
    check.complains("error: 1 file is stale; run `cargo xtask codegen --spec specs --out out` and commit the result");
    assert_eq!(bench.written(), before, "checking writes nothing");
}

#[test]
fn check_of_an_empty_folder_writes_nothing() {
    let bench = Bench::new();
    bench
        .codegen(&["--check"])
        .exits(1)
        .complains("files are stale");
    assert!(!bench.path("out").exists());
}

#[test]
fn a_broken_spec_is_placed_and_changes_nothing() {
    let bench = Bench::new();
    bench.codegen(&[]).exits(0);
    let before = bench.written();
    bench.put(
        "specs/tiny/things.yaml",
        &THINGS.replace("string?", "text?"),
    );
    for more in [&[][..], &["--check"]] {
        let run = bench.codegen(more).exits(1);
        let run = run
            .complains("error[T201]: unknown type `text`")
            .complains("specs/tiny/things.yaml:6:13");
        run.complains("out is as it was.");
        assert_eq!(bench.written(), before);
    }
}

#[test]
fn a_warning_is_shown_and_stops_nothing() {
    let bench = Bench::new();
    bench.put("specs/tiny/things.yaml", &THINGS.replace("PATCH", "POST"));
    bench
        .codegen(&[])
        .exits(0)
        .says("created out/Cargo.toml")
        .complains("warning[E424]");
}

#[test]
fn a_folder_without_specs_is_misuse() {
    let bench = Bench::new();
    bench
        .run(&["codegen", "--spec", "nowhere", "--out", "out"])
        .exits(2)
        .complains("error: nowhere: ");
    fs::create_dir(bench.path("empty")).expect("a folder");
    bench
        .run(&["codegen", "--spec", "empty", "--out", "out"])
        .exits(2)
        .complains("empty: no spec files here");
    assert!(!bench.path("out").exists());
}

#[test]
fn what_is_not_a_command_is_misuse() {
    let bench = Bench::new();
    bench.run(&[]).exits(2).complains("Usage: cargo xtask");
    bench.run(&["codegn"]).exits(2).complains("codegn");
    bench
        .run(&["codegen", "--chekc"])
        .exits(2)
        .complains("--chekc");
    bench.run(&["codegen", "--help"]).exits(0).says("--check");
}
