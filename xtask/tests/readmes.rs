//! Both READMEs are held to their word: what they print is run as printed, in an empty folder.
#![cfg(unix)]

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const README: &str = "README.md";
const CLIENT: &str = "generated-client/README.md";
/// The only commands that are not run here, for they run this; `.ci/run` does.
const TESTS: &str = "cargo test --workspace\n";

/// What the parts of programs in the client's README are in the middle of.
const SIGNATURE: &str = "(client: &generated_client::chartmogul::Client, key: &str) -> Result<(), Box<dyn std::error::Error>>";

/// A fenced block: what is written behind the fence, and the text.
struct Block {
    kind: String,
    text: String,
}

impl Block {
    fn is_program(&self) -> bool {
        self.kind == "rust" && self.text.contains("fn main()")
    }

    fn is_abridged(&self) -> bool {
        self.kind == "rust" && self.text.contains('…')
    }
}

fn workspace() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests");
    Path::new(&package).join("..")
}

fn blocks(page: &str) -> Vec<Block> {
    let text = fs::read_to_string(workspace().join(page)).expect("the page");
    let parts: Vec<&str> = text.split("```").collect();
    assert!(parts.len() % 2 == 1, "{page}: a fence is not closed");
    let inside = parts.into_iter().skip(1).step_by(2);
    let blocks = inside.map(|part| part.split_once('\n').expect("a line behind the fence"));
    blocks
        .map(|(kind, text)| Block {
            kind: kind.to_owned(),
            text: text.to_owned(),
        })
        .collect()
}

/// An empty folder `here`; what the READMEs call `../path/to/generated-client`; and `cargo`, for which `xtask` is the
/// program that is tested, in a workspace of its own.
struct Bench {
    dir: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self {
            dir: tempfile::tempdir().expect("a folder for the test"),
        };
        let client = bench.path("path/to/generated-client");
        copy(
            &workspace().join("generated-client/src"),
            &client.join("src"),
        );
        for file in ["Cargo.toml", "README.md"] {
            fs::copy(
                workspace().join("generated-client").join(file),
                client.join(file),
            )
            .expect("a copy");
        }
        copy(
            &workspace().join("api-spec"),
            &bench.path("workspace/api-spec"),
        );
        fs::create_dir(bench.path("here")).expect("a folder");
        bench.put("workspace/xtask/Cargo.toml", "");
        bench.put(
            "bin/cargo",
            "#!/bin/sh\nif [ \"$1\" = xtask ]; then shift; exec \"$XTASK\" \"$@\"; fi\nexec \"$CARGO\" \"$@\"\n",
        );
        fs::set_permissions(bench.path("bin/cargo"), fs::Permissions::from_mode(0o755))
            .expect("it can be made a program");
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

    /// Runs the lines of a block in the folder `here`.
    #[track_caller]
    fn run(&self, text: &str) {
        let path = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(
            [self.path("bin")]
                .into_iter()
                .chain(env::split_paths(&path)),
        );
        let run = Command::new("sh")
            .args(["-e", "-c", text])
            .current_dir(self.path("here"))
            .env("PATH", path.expect("a search path"))
            .env("XTASK", env!("CARGO_BIN_EXE_xtask"))
            .env("CARGO", env::var_os("CARGO").expect("cargo runs the tests"))
            .env("CARGO_MANIFEST_DIR", self.path("workspace/xtask"))
            // As `generator/tests/compile.rs` does, whose dependencies are the same.
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("imaginary-target"),
            )
            .env("RUSTFLAGS", "-D warnings")
            .env("CARGO_NET_OFFLINE", "true")
            .output()
            .expect("a shell");
        assert!(
            run.status.success(),
            "{text}\n{}\n{}",
            String::from_utf8_lossy(&run.stdout),
            String::from_utf8_lossy(&run.stderr)
        );
    }

    /// Compiles what stands in a folder, with the workspace's versions of dependencies.
    #[track_caller]
    fn check(&self, folder: &str) {
        let lock = self.path(folder).join("Cargo.lock");
        fs::copy(workspace().join("Cargo.lock"), lock).expect("a copy");
        self.run(&format!(
            "cd ../{folder} && cargo check --quiet --all-targets"
        ));
    }

    /// Compiles a program that has these dependencies and names one request.
    #[track_caller]
    fn check_dependencies(&self, dependencies: &str) {
        let package = "[package]\nname = \"few\"\nedition = \"2024\"\n\n";
        self.put("few/Cargo.toml", &format!("{package}{dependencies}"));
        self.put(
            "few/src/main.rs",
            "fn main() {\n    let _ = generated_client::chartmogul::customers::ListCustomers::new();\n}\n",
        );
        self.check("few");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

#[test]
fn commands_and_programs_of_the_readme() {
    let bench = Bench::new();
    for block in blocks(README) {
        match block.kind.as_str() {
            "console" if block.text == TESTS => {
                let ci = fs::read_to_string(workspace().join(".ci/run")).expect("the script");
                assert!(ci.contains(&format!("step {TESTS}")), "{ci}");
            }
            "console" => bench.run(&block.text),
            "text" => {
                let (name, _) = block.text.split_once('\n').expect("a line");
                let name = name.strip_prefix("# ").expect("a file's name");
                bench.put(&format!("here/{name}"), &block.text);
            }
            "yaml" => {
                let (name, _) = block.text.split_once('\n').expect("a line");
                let name = name.strip_prefix("# ").expect("a file's name");
                bench.put(&format!("here/specs/{name}"), &block.text);
            }
            "rust" if block.is_program() => {
                bench.put("here/src/main.rs", &block.text);
                bench.check("here");
            }
            "rust" if block.is_abridged() => {
                let file = bench.path("here/shop-client/src/shop/customers.rs");
                assert_abridged(
                    &block.text,
                    &fs::read_to_string(file).expect("it was generated"),
                );
            }
            kind => panic!("a block that nothing runs: ```{kind}\n{}", block.text),
        }
    }
    assert!(
        bench
            .path("workspace/generated-client/src/lib.rs")
            .is_file()
    );
}

/// Holds a file to what is printed of it: all lines, in this order; `…` stands for some that are left out.
fn assert_abridged(printed: &str, file: &str) {
    let mut lines = file.lines();
    for line in printed.lines().filter(|line| !line.is_empty()) {
        let line = line.split(" … }").next().unwrap_or(line);
        assert!(
            lines.any(|found| found == line),
            "not generated, or not there: {line}\n{file}"
        );
    }
}

#[test]
fn commands_and_code_of_the_clients_readme() {
    let bench = Bench::new();
    let mut parts = String::new();
    for (number, block) in blocks(CLIENT).into_iter().enumerate() {
        match block.kind.as_str() {
            "console" => bench.run(&block.text),
            "rust" if block.is_program() => {
                bench.put(&format!("here/src/bin/program{number}.rs"), &block.text);
            }
            "toml" => bench.check_dependencies(&block.text),
            "rust" => {
                let Block { text, .. } = block;
                let part = format!("async fn part{number}{SIGNATURE} {{\n{text}\nOk(())\n}}\n");
                parts.push_str(&part);
            }
            kind => panic!("a block that nothing runs: ```{kind}\n{}", block.text),
        }
    }
    // Parts are not called, and not all of them use what they are given.
    bench.put(
        "here/src/main.rs",
        &format!("#![allow(unused)]\n{parts}\nfn main() {{}}\n"),
    );
    bench.check("here");
}
