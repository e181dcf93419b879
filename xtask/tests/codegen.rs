//! `cargo xtask codegen`, as a maintainer runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use tempfile::TempDir;

const CLIENT: &str = "client: tiny-client\n";
const API: &str = "\
api: tiny
spec: 2
title: Tiny
docs: https://docs.tiny.example
seen: 2026-11-20
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

/// What an older run wrote.
const OLDER: &str = "// Generated from older specs by `cargo xtask codegen`; do not edit.\n";

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
        Run::of(&self.command(arguments).output().expect("the binary runs"))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .current_dir(self.dir.path())
            .env_remove("RUST_BACKTRACE");
        command
    }

    /// Makes the folder `name` a workspace with specs of its own.
    fn workspace(&self, name: &str) {
        self.put(
            &format!("{name}/Cargo.toml"),
            "[workspace]\nmembers = [\"xtask\"]\n",
        );
        self.put(
            &format!("{name}/xtask/Cargo.toml"),
            "[package]\nname = \"xtask\"\nversion = \"0.0.0\"\n",
        );
        self.put(&format!("{name}/xtask/src/main.rs"), "fn main() {}\n");
        self.put(&format!("{name}/api-spec/tiny/api.yaml"), API);
        self.put(&format!("{name}/api-spec/tiny/things.yaml"), THINGS);
    }

    /// Runs a command as cargo does it in a workspace.
    fn run_of(&self, workspace: &str, arguments: &[&str]) -> Run {
        let mut command = self.command(arguments);
        command.env("CARGO_MANIFEST_DIR", self.path(workspace).join("xtask"));
        Run::of(&command.output().expect("the binary runs"))
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
        "out/tests/wire/main.rs",
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
    bench.put("out/src/lib.rs", OLDER);
    fs::remove_file(bench.path("out/tests/wire/main.rs")).expect("it can be deleted");
    bench.put("out/src/old.rs", OLDER);
    bench
        .codegen(&[])
        .exits(0)
        .says("updated out/src/lib.rs\n")
        .says("created out/tests/wire/main.rs\n")
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
fn warnings_of_drafts_are_a_line_a_file_and_stop_nothing() {
    let bench = Bench::new();
    let draft = THINGS.replace(" -- What it is called", "");
    let draft = draft.split("    example:").next().unwrap_or_default();
    bench.put("specs/tiny/things.yaml", draft);
    bench.put(
        "specs/tiny/parts.yaml",
        &draft.replace("Thing", "Part").replace("things", "parts"),
    );
    let run = bench.codegen(&[]).exits(0).says("created out/Cargo.toml");
    let lines: Vec<_> = run.stderr.lines().collect();
    for (line, file) in lines.iter().zip(["parts", "things"]) {
        assert!(
            line.starts_with(&format!("warning: specs/tiny/{file}.yaml: ")),
            "{}",
            run.stderr
        );
        assert!(
            line.contains("1 endpoint without an example (X507)"),
            "{line}"
        );
        assert!(
            line.ends_with("details: `cargo xtask check --spec specs`"),
            "{line}"
        );
    }
    // Two files, an empty line, the count.
    assert_eq!(lines.len(), 4, "{}", run.stderr);
    bench
        .run(&["check", "--spec", "specs"])
        .exits(0)
        .complains("warning[X507]")
        .complains("specs/tiny/parts.yaml");
}

#[test]
fn other_warnings_are_shown_in_full() {
    let bench = Bench::new();
    bench.put("specs/tiny/things.yaml", &THINGS.replace("PATCH", "POST"));
    bench
        .codegen(&[])
        .exits(0)
        .complains("warning[E424]")
        .complains("specs/tiny/things.yaml:");
}

#[test]
fn files_by_hand_are_named_and_nothing_is_written() {
    let bench = Bench::new();
    bench.put("out/Cargo.toml", "[package]\nname = \"mine\"\n");
    bench.put("out/src/lib.rs", "//! Mine.\n");
    let before = bench.written();
    for more in [&[][..], &["--check"]] {
        let run = bench.codegen(more).exits(2);
        run.complains("error: nothing was written")
            .complains("\n  out/Cargo.toml: its first line does not say that it is generated\n")
            .complains("\n  out/src/lib.rs: its first line")
            .complains("`--out DIR`");
        assert_eq!(bench.written(), before);
    }
}

#[test]
fn schemas_by_hand_stop_the_client_too() {
    let bench = Bench::new();
    bench.put("specs/schema/api.json", "{}\n");
    bench
        .codegen(&[])
        .exits(2)
        .complains("specs/schema/api.json: its first line");
    assert!(!bench.path("out").exists());
}

#[test]
fn specs_and_client_can_share_a_folder() {
    let bench = Bench::new();
    fs::create_dir(bench.path("specs/schema")).expect("a folder");
    let arguments = ["codegen", "--spec", "specs", "--out", "specs"];
    bench
        .run(&arguments)
        .exits(0)
        .says("created specs/schema/api.json");
    let again = bench.run(&[&arguments[..], &["--check"]].concat());
    again.exits(0).says("specs is up to date.");
}

#[test]
fn the_client_of_the_workspace_is_of_its_own_specs_alone() {
    let bench = Bench::new();
    bench.workspace("here");
    let client = "here/generated-client";
    bench.run_of("here", &["codegen"]).exits(0);
    for file in [
        "Cargo.toml",
        "src/lib.rs",
        "replay/Cargo.toml",
        "replay/src/main.rs",
    ] {
        assert!(bench.path(client).join(file).is_file(), "{file}");
    }
    for arguments in [
        &["codegen", "--spec", "specs"][..],
        &["codegen", "--spec", "specs", "--check"],
        &[
            "codegen",
            "--spec",
            "specs",
            "--out",
            "here/generated-client",
        ],
        &[
            "codegen",
            "--spec",
            "specs",
            "--out",
            "here/xtask/../generated-client/",
        ],
        &[
            "codegen",
            "--spec",
            "specs",
            "--out",
            "here/generated-client/replay",
        ],
        &["codegen", "--out", "here/generated-client/new/deep"],
    ] {
        let run = bench.run_of("here", arguments).exits(2);
        run.complains("name another folder for this client with `--out DIR`");
    }
    let same = [
        "codegen",
        "--spec",
        "here/api-spec",
        "--out",
        client,
        "--check",
    ];
    bench.run_of("here", &same).exits(0).says("is up to date.");
}

#[test]
fn other_specs_do_not_make_a_client_of_the_workspace_that_is_not_there_yet() {
    let bench = Bench::new();
    bench.workspace("here");
    bench
        .run_of("here", &["codegen", "--spec", "specs"])
        .exits(2);
    assert!(!bench.path("here/generated-client").exists());
}

#[test]
fn the_client_of_another_folder_is_without_the_replay() {
    let bench = Bench::new();
    bench.codegen(&[]).exits(0);
    assert!(!bench.path("out/replay").exists());
}

#[test]
fn checkouts_that_share_a_program_have_their_own_workspaces() {
    let bench = Bench::new();
    bench.workspace("one");
    bench.workspace("two");
    bench
        .run_of("two", &["codegen"])
        .exits(0)
        .says("created two/generated-client/Cargo.toml");
    assert!(!bench.path("one/generated-client").exists());
    bench
        .run_of("one", &["codegen"])
        .exits(0)
        .says("created one/generated-client/Cargo.toml");
}

#[test]
fn a_program_that_cargo_did_not_start_looks_around_itself() {
    let bench = Bench::new();
    bench.workspace("here");
    let mut command = bench.command(&["codegen"]);
    command
        .env_remove("CARGO_MANIFEST_DIR")
        .current_dir(bench.path("here/xtask/src"));
    Run::of(&command.output().expect("the binary runs")).exits(0);
    assert!(bench.path("here/generated-client/Cargo.toml").is_file());
    let mut command = bench.command(&["codegen"]);
    command.env_remove("CARGO_MANIFEST_DIR");
    let lost = Run::of(&command.output().expect("the binary runs"));
    lost.exits(2)
        .complains("error: this is not the workspace of the generator");
}

#[test]
fn an_unknown_code_lists_its_family_or_all_codes() {
    let bench = Bench::new();
    let family = bench.run(&["explain", "t999"]).exits(2);
    family.complains("there is no code `T999`; codes of that family: T201 T202");
    for code in ["Z999", "", "é", "999"] {
        let all = bench.run(&["explain", code]).exits(2);
        all.complains("; write one of D702 ").complains(" Y039");
    }
}

#[test]
fn an_endpoint_is_explained_with_what_it_inherits() {
    let bench = Bench::new();
    let things = THINGS.replace("\ntypes:", "\ndefaults: {needs: a paid plan}\ntypes:");
    bench.put("specs/tiny/things.yaml", &things);
    let spec = bench.path("specs");
    let spec = spec.to_str().expect("a path that is text");
    let explain = |place| bench.run(&["explain", place, "--spec", spec]);
    let inherited = things.lines().position(|line| line.starts_with("defaults"));
    let line = inherited.expect("the line of the defaults") + 1;
    explain("tiny.things.update")
        .exits(0)
        .says("# tiny.things.update\nhttp: PATCH /things/{id}\n")
        .says(&format!("# tiny/things.yaml:{line}\nneeds: a paid plan\n"));
    explain("tiny.things.updat").exits(2).complains(
        "no endpoint `tiny.things.updat` that can be read; did you mean `tiny.things.update`?",
    );
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
