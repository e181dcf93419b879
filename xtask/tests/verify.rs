//! `cargo xtask verify` and `cargo xtask coverage`, as a maintainer runs them.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const API: &str = "\
api: tiny
spec: 2
title: Tiny
docs: https://docs.tiny.example
seen: 2026-11-20
base: https://api.tiny.example
auth: {headers: {Authorization: 'Token {key}'}}
";
const THINGS: &str = "\
resource: Thing

types:
  Thing:
    response:
      id: int! @observed(2026-11-20)

endpoints:
  get:
    http: GET /things/{id}
    doc: /get
    doubts: {path: an invented one}
";
const SECRET: &str = "s3cret-value";

/// A folder with specs and recordings.
struct Bench {
    dir: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self {
            dir: tempfile::tempdir().expect("a folder for the test"),
        };
        fs::create_dir_all(bench.dir.path().join("specs/tiny")).expect("a folder");
        bench.put("specs/tiny/api.yaml", API);
        bench.put("specs/tiny/things.yaml", THINGS);
        bench.put("good.har", &har(r#"{\"id\": 1}"#));
        bench.put("bad.har", &har(r#"{\"id\": 1, \"new\": 2}"#));
        bench
    }

    fn put(&self, path: &str, text: &str) {
        fs::write(self.dir.path().join(path), text).expect("the file can be written");
    }

    fn run(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .args(["--spec", "specs"])
            .current_dir(self.dir.path())
            .output()
            .expect("the binary can be run");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is text");
        (status.code(), text(stdout), text(stderr))
    }
}

/// A recording of one call, full of secrets.
fn har(response: &str) -> String {
    let entry = r#"{
        "request": {
            "method": "GET", "url": "https://api.tiny.example/things/1",
            "headers": [{"name": "authorization", "value": "Token SECRET"}],
            "cookies": [{"name": "session", "value": "SECRET"}]
        },
        "response": {
            "status": 200, "content": {"text": "RESPONSE"},
            "headers": [{"name": "Set-Cookie", "value": "SECRET"}]
        },
        "comment": "by hand"
    }"#;
    let entry = entry
        .replace("SECRET", SECRET)
        .replace("RESPONSE", response);
    format!(r#"{{"log": {{"version": "1.2", "entries": [{entry}]}}}}"#)
}

#[test]
fn what_agrees_ends_well() {
    let (code, out, err) = Bench::new().run(&["verify", "good.har"]);
    assert_eq!(code, Some(0), "{out}{err}");
    assert!(out.contains("Compared with the specs only"), "{out}");
    assert!(out.ends_with("No disagreements.\n"), "{out}");
}

#[test]
fn what_disagrees_ends_with_1() {
    let bench = Bench::new();
    let (code, out, _) = bench.run(&["verify", "good.har", "bad.har"]);
    assert_eq!(code, Some(1), "{out}");
    assert!(
        out.contains("unknown-key response.new, 1 of 2: bad.har 1"),
        "{out}"
    );
    let (code, out, _) = bench.run(&["verify", "bad.har", "--format", "json"]);
    assert_eq!(code, Some(1), "{out}");
    assert!(
        out.starts_with('{') && out.contains("\"agrees\": false"),
        "{out}"
    );
}

#[test]
fn a_list_of_known_disagreements_stands_with_the_specs_or_is_named() {
    let bench = Bench::new();
    let known = "tiny:\n  things.get:\n    unknown-key response.new: since 2027\n";
    bench.put("known.yaml", known);
    let (code, out, _) = bench.run(&["verify", "bad.har", "--expect", "known.yaml"]);
    assert_eq!(code, Some(0), "{out}");
    bench.put("specs/verify.yaml", known);
    let (code, out, err) = bench.run(&["verify", "bad.har"]);
    assert_eq!(code, Some(0), "{out}{err}");
    let (code, out, _) = bench.run(&["verify", "good.har"]);
    assert_eq!(code, Some(1), "{out}");
    assert!(
        out.contains("specs/verify.yaml:3: tiny things.get unknown-key response.new"),
        "{out}"
    );
    // It is no spec file.
    let (code, _, err) = bench.run(&["check"]);
    assert_eq!(code, Some(0), "{err}");
}

#[test]
fn a_folder_in_place_of_a_recording_says_what_to_name() {
    let bench = Bench::new();
    for (arguments, wanted) in [
        (vec!["verify", "specs"], "name files, as in `specs/*.har`"),
        (
            vec!["verify", "good.har", "--expect", "specs"],
            "name files, as in `specs/verify.yaml`",
        ),
    ] {
        let (code, _, err) = bench.run(&arguments);
        assert_eq!(code, Some(2), "{err}");
        assert_eq!(err, format!("error: specs: a folder; {wanted}\n"));
    }
}

#[test]
fn a_recording_of_silent_responses_alone_ends_with_1() {
    let bench = Bench::new();
    for status in ["304", "301", "101", "404"] {
        let silent = har("").replace("\"status\": 200", &format!("\"status\": {status}"));
        bench.put("silent.har", &silent);
        let (code, out, _) = bench.run(&["verify", "silent.har"]);
        assert_eq!(code, Some(1), "{out}");
        assert!(out.contains(", 1 not judged.\n"), "{out}");
        assert!(out.ends_with("\nNothing was judged.\n"), "{out}");
        let (code, out, _) = bench.run(&["verify", "silent.har", "good.har"]);
        assert_eq!(code, Some(0), "{out}");
    }
}

#[test]
fn misuse_ends_with_2() {
    let bench = Bench::new();
    bench.put("broken.har", "{\"log\": 1}");
    for arguments in [["verify", "broken.har"], ["verify", "nothing.har"]] {
        let (code, _, err) = bench.run(&arguments);
        assert_eq!(code, Some(2), "{err}");
        assert!(
            err.starts_with("error: ") && err.contains(".har: "),
            "{err}"
        );
    }
    assert_eq!(bench.run(&["verify"]).0, Some(2));
}

#[test]
fn specs_with_errors_are_told() {
    let bench = Bench::new();
    bench.put("specs/tiny/things.yaml", &THINGS.replace("int!", "integer"));
    for arguments in [&["verify", "good.har"][..], &["coverage"]] {
        let (code, _, err) = bench.run(arguments);
        assert_eq!(code, Some(1));
        assert!(err.contains("T201"), "{err}");
    }
}

#[test]
fn no_secret_is_shown() {
    let bench = Bench::new();
    for more in [&["--verbose"][..], &["--format", "json"], &["--all"]] {
        let arguments = [&["verify", "good.har", "bad.har"], more].concat();
        let (_, out, err) = bench.run(&arguments);
        assert!(out.contains("by hand") || more == ["--all"], "{out}");
        assert!(!out.contains(SECRET) && !err.contains(SECRET), "{out}{err}");
    }
}

/// Runs `verify` with the specs of a workspace, and its compiled client.
fn verify(xtask: &Path, arguments: &[&str], dir: &Path) -> (Option<i32>, String, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("verify")
        .args(arguments)
        .current_dir(dir)
        .env("CARGO_MANIFEST_DIR", xtask)
        .output()
        .expect("the binary can be run");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is text");
    (run.status.code(), text(run.stdout), text(run.stderr))
}

#[test]
fn responses_go_through_the_compiled_client() {
    let bench = Bench::new();
    let ping = |status: u16, body: &str| {
        har(body)
            .replace(
                "https://api.tiny.example/things/1",
                "https://api.chartmogul.com/v1/ping",
            )
            .replace("\"status\": 200", &format!("\"status\": {status}"))
    };
    bench.put("none.yaml", "");
    bench.put("good.har", &ping(200, r#"{\"data\": \"pong!\"}"#));
    bench.put(
        "message.har",
        &ping(400, r#"{\"code\": 400, \"message\": \"No.\"}"#),
    );
    bench.put("silent.har", &ping(400, r#"{\"code\": 400}"#));
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests");
    let run = |file| {
        verify(
            Path::new(&package),
            &[file, "--expect", "none.yaml"],
            bench.dir.path(),
        )
    };
    for file in ["good.har", "message.har"] {
        let (code, out, err) = run(file);
        assert_eq!(code, Some(0), "{out}{err}");
        assert!(
            out.contains("The compiled client decoded each response"),
            "{out}"
        );
    }
    let (code, out, err) = run("silent.har");
    assert_eq!(code, Some(1), "{out}{err}");
    assert!(out.contains("  message 400"), "{out}");
    assert!(!out.contains(SECRET) && !err.contains(SECRET), "{out}{err}");
}

#[test]
fn a_client_that_cannot_be_asked_gives_no_report() {
    let bench = Bench::new();
    let file = |path: &str, text: &str| {
        let path = bench.dir.path().join("workspace").join(path);
        fs::create_dir_all(path.parent().expect("it is below")).expect("a folder");
        fs::write(path, text).expect("the file can be written");
    };
    file("xtask/Cargo.toml", "");
    file("api-spec/tiny/api.yaml", API);
    file("api-spec/tiny/things.yaml", THINGS);
    let replay = "generated-client/replay";
    file(
        &format!("{replay}/Cargo.toml"),
        "[package]\nname = \"replay\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n",
    );
    let xtask = bench.dir.path().join("workspace/xtask");
    for (program, why) in [
        (
            "fn main() {",
            "the client cannot be compiled; `--spec-only` leaves it out",
        ),
        (
            "fn main() {}",
            "the compiled client stopped before it had read all responses",
        ),
        (
            "fn main() { println!(\"what?\"); }",
            "the compiled client stopped",
        ),
    ] {
        file(&format!("{replay}/src/main.rs"), program);
        let (code, out, err) = verify(&xtask, &["good.har"], bench.dir.path());
        assert_eq!((code, out.as_str()), (Some(2), ""), "{err}");
        assert!(err.contains(why), "{err}");
        let (code, out, _) = verify(&xtask, &["good.har", "--spec-only"], bench.dir.path());
        assert_eq!(code, Some(0), "{out}");
    }
}

#[test]
fn what_cannot_be_judged_ends_with_1() {
    let bench = Bench::new();
    bench.put("empty.har", r#"{"log": {"entries": []}}"#);
    bench.put(
        "bare.har",
        &har("x").replace(r#""text": "x""#, r#""size": 9"#),
    );
    for (file, why) in [
        ("empty.har", "Not judged:\n  empty.har: it has no entries\n"),
        (
            "bare.har",
            "  bare.har 1: the response's body was not recorded\n",
        ),
    ] {
        let (code, out, _) = bench.run(&["verify", file]);
        assert_eq!(code, Some(1), "{out}");
        assert!(
            out.contains(why) && out.ends_with("\nNothing was judged.\n"),
            "{out}"
        );
        let (code, out, _) = bench.run(&["verify", file, "good.har"]);
        assert_eq!(code, Some(0), "{out}");
        assert!(out.contains(why), "{out}");
    }
}

#[test]
fn coverage_counts() {
    let bench = Bench::new();
    let (code, out, _) = bench.run(&["coverage", "--verbose"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("tiny things.get has no example"), "{out}");
    assert!(
        out.contains("tiny things.get doubts path: an invented one"),
        "{out}"
    );
    let counts = out.lines().last().expect("a row").split_whitespace();
    let counts: Vec<_> = counts.collect();
    assert_eq!(
        counts,
        ["tiny", "1", "0", "0", "1", "0", "1", "0", "0", "1"]
    );
    let (_, out, _) = bench.run(&["coverage", "--format", "json"]);
    assert!(out.contains("\"observed\": 1"), "{out}");
}
