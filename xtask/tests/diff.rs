//! `cargo xtask diff`, as a maintainer runs it: against revisions and folders, and in each format.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const CLIENT: &str = "client: tiny-client\nversion: 1.0.0\n";
const API: &str = "\
api: tiny
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
      name: string -- What it is called
    response:
      id: int! -- Its id
endpoints:
  get: {http: \"GET /things/{id}\", doc: /get}
  create: {http: POST /things, doc: /create}
";

/// A repository whose only commit has the specs, in a folder below its top.
struct Repository {
    dir: TempDir,
}

impl Repository {
    fn new() -> Self {
        let repository = Self {
            dir: TempDir::new().expect("a folder for the test"),
        };
        let specs = repository.specs();
        fs::create_dir_all(specs.join("tiny/examples")).expect("a folder");
        fs::create_dir_all(specs.join(".hidden")).expect("a folder");
        repository.put("client.yaml", CLIENT);
        repository.put("tiny/api.yaml", API);
        repository.put("tiny/things.yaml", THINGS);
        repository.put("README.md", "Not a spec.");
        repository.put(".hidden/broken.yaml", "{");
        repository.git(&["init", "--quiet"]);
        repository.git(&["add", "."]);
        repository.git(&["commit", "--quiet", "-m", "Specs"]);
        repository
    }

    fn specs(&self) -> std::path::PathBuf {
        self.dir.path().join("deep/specs")
    }

    fn put(&self, path: &str, text: &str) {
        fs::write(self.specs().join(path), text).expect("the file can be written");
    }

    fn git(&self, arguments: &[&str]) {
        let run = Command::new("git")
            .args(["-c", "user.name=A", "-c", "user.email=a@tiny.example"])
            .args(["-c", "commit.gpgsign=false"])
            .args(arguments)
            .current_dir(self.dir.path())
            .output()
            .expect("git can be run");
        assert!(run.status.success(), "{run:?}");
    }

    fn run(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let specs = self.specs();
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("diff")
            .arg("--spec")
            .arg(&specs)
            .args(arguments)
            .current_dir(self.dir.path())
            .output()
            .expect("xtask can be run");
        let text = |bytes| String::from_utf8(bytes).expect("it is text");
        (status.code(), text(stdout), text(stderr))
    }
}

#[test]
fn nothing_changed_since_the_last_commit() {
    let repository = Repository::new();
    let (code, out, err) = repository.run(&[]);
    assert_eq!(
        (code, out.as_str()),
        (Some(0), "Nothing changed.\n"),
        "{err}"
    );
}

#[test]
fn a_version_that_is_too_low_fails() {
    let repository = Repository::new();
    repository.put(
        "tiny/things.yaml",
        &THINGS.replace("name: string", "name: string!"),
    );
    let (code, out, _) = repository.run(&["HEAD"]);
    assert_eq!(code, Some(1), "{out}");
    assert!(
        out.contains("things.yaml:5:7: D011 tiny Thing name: "),
        "{out}"
    );
    assert!(
        out.contains("wire: breaks old and new clients; Rust: major"),
        "{out}"
    );
    assert!(out.contains("after 1.0.0, write `version: 2.0.0`"), "{out}");
    repository.put("client.yaml", &CLIENT.replace("1.0.0", "2.0.0"));
    let (code, out, _) = repository.run(&["HEAD"]);
    assert_eq!(code, Some(0), "{out}");
    assert!(
        out.contains("Version 2.0.0 after 1.0.0 is high enough."),
        "{out}"
    );
}

#[test]
fn an_older_revision_and_a_folder_are_held_against_todays_specs() {
    let repository = Repository::new();
    repository.git(&["tag", "v1.0.0"]);
    let before = repository.dir.path().join("before");
    copy(&repository.specs(), &before);
    repository.put(
        "tiny/things.yaml",
        &THINGS.replace("  create: {http: POST /things, doc: /create}\n", ""),
    );
    repository.git(&["commit", "--quiet", "-a", "-m", "Less"]);
    assert_eq!(repository.run(&[]).0, Some(0));
    let (code, of_revision, _) = repository.run(&["v1.0.0"]);
    let (_, of_folder, _) = repository.run(&[&before.display().to_string()]);
    assert_eq!(code, Some(1), "{of_revision}");
    assert_eq!(of_revision, of_folder);
    assert!(
        of_revision.contains("D002 tiny things.create: removed: `POST /things` is gone"),
        "{of_revision}"
    );
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let place = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &place);
        } else {
            fs::copy(&path, &place).expect("a copy");
        }
    }
}

#[test]
fn what_cannot_be_compared_is_said() {
    let repository = Repository::new();
    let (code, _, err) = repository.run(&["v7"]);
    assert_eq!(code, Some(2), "{err}");
    assert!(
        err.contains("`v7` is not a folder, and not a revision of git"),
        "{err}"
    );
    let (code, _, err) = repository.run(&["--", "--output=x"]);
    assert_eq!(code, Some(2), "{err}");
    repository.put("tiny/things.yaml", &THINGS.replace("int!", "integer!"));
    let (code, _, err) = repository.run(&[]);
    assert_eq!(code, Some(1), "{err}");
    assert!(err.contains("T201"), "{err}");
    repository.git(&["commit", "--quiet", "-a", "-m", "Broken"]);
    repository.put("tiny/things.yaml", THINGS);
    let (code, _, err) = repository.run(&[]);
    assert_eq!(code, Some(2), "{err}");
    assert!(
        err.contains("HEAD:") && err.contains("those of `HEAD` have some"),
        "{err}"
    );
}

#[test]
fn each_format_has_every_change() {
    let repository = Repository::new();
    let things = THINGS.replace("What it is called", "Its name");
    repository.put(
        "tiny/things.yaml",
        &things.replace(
            "  create:",
            "  delete: {http: \"DELETE /things/{id}\", doc: /delete}\n  create:",
        ),
    );
    let (code, json, _) = repository.run(&["--format", "json"]);
    assert_eq!(code, Some(1), "{json}");
    let json: Value = serde_json::from_str(&json).expect("it is JSON");
    let changes = json["changes"].as_array().expect("a list");
    let codes: Vec<_> = changes.iter().map(|change| &change["code"]).collect();
    assert_eq!(codes, ["D070", "D001"]);
    assert_eq!(changes[1]["at"]["line"], 10);
    assert_eq!(
        (&json["wire"], &json["rust"]),
        (&"safe".into(), &"minor".into())
    );
    assert_eq!(json["version"]["wanted"], "1.1.0");
    let (_, github, _) = repository.run(&["--format", "github"]);
    let lines: Vec<_> = github.lines().collect();
    assert!(
        lines[0].starts_with("::notice file=")
            && lines[0].contains("things.yaml,line=5,col=7::D070"),
        "{github}"
    );
    assert!(
        lines[2].starts_with("::error file=") && lines[2].contains("write `version: 1.1.0`"),
        "{github}"
    );
    let (_, markdown, _) = repository.run(&["--format", "markdown"]);
    assert!(
        markdown.starts_with(
            "## [1.1.0]\n\n### Added\n\n- tiny things.delete: `DELETE /things/{id}`. In Rust, "
        ),
        "{markdown}"
    );
    assert!(
        markdown.contains("\n### Changed\n\n- Documentation in 1 place"),
        "{markdown}"
    );
}

#[test]
fn the_code_of_a_change_is_explained() {
    let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["explain", "d011"])
        .output()
        .expect("xtask can be run");
    assert!(run.status.success(), "{run:?}");
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(text.starts_with("# D011: "), "{text}");
}
