//! The crates of accepted specs: they compile without a warning, and their tests pass.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::Source;

use crate::maker::Spec;
use crate::support::{self, below};
use crate::{CLIENT, number};

/// Writes a crate of all these APIs, outside of the workspace but with the workspace's versions of its dependencies.
pub(crate) fn client(batch: &[Spec]) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("accepted-client");
    let _ = fs::remove_dir_all(&dir);
    let mut sources: Vec<Source> = batch.iter().flat_map(|spec| spec.sources.clone()).collect();
    sources.push(Source::new("client.yaml", CLIENT));
    let output = support::generate(&sources);
    output.write(&dir).expect("the client can be written");
    let alone = format!("{}\n[workspace]\n", output.files()["Cargo.toml"]);
    fs::write(dir.join("Cargo.toml"), alone).expect("the manifest can be written");
    fs::copy(below("../Cargo.lock"), dir.join("Cargo.lock"))
        .expect("the workspace has a lock file");
    dir
}

/// Runs cargo there; its target folder stays, so that dependencies are compiled once.
pub(crate) fn cargo(client: &Path, arguments: &[&str]) -> Result<(), String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imaginary-target");
    let run = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(client)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    if run.status.success() {
        return Ok(());
    }
    Err(format!(
        "`cargo {}` fails in the emitted crate:\n{}\n{}",
        arguments.join(" "),
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr)
    ))
}

/// The APIs that a compiler's or test's output names: files below `src/` and `tests/wire/`, and tests.
pub(crate) fn at_fault(output: &str) -> BTreeSet<String> {
    let mut apis = BTreeSet::new();
    for line in output.lines() {
        for folder in ["src/", "tests/wire/"] {
            if let Some((_, rest)) = line.split_once(folder)
                && let Some((api, _)) = rest.split_once('/')
            {
                apis.insert(api.to_owned());
            }
        }
        if let Some(test) = line
            .strip_prefix("test ")
            .filter(|line| line.ends_with("FAILED"))
            && let Some((api, _)) = test.split_once("::")
        {
            apis.insert(api.to_owned());
        }
    }
    apis
}

/// A module of each API, by the features of the manifest.
fn a_few_modules(dir: &Path, batch: &[Spec]) -> String {
    let manifest = fs::read_to_string(dir.join("Cargo.toml")).expect("the manifest");
    let few = batch.iter().filter_map(|spec| {
        let module = format!("{}-", spec.api);
        let lines = manifest.lines().filter(|line| line.starts_with(&module));
        let mut names = lines.filter_map(|line| Some(line.split_once(" = ")?.0));
        names.next_back()
    });
    few.collect::<Vec<_>>().join(",")
}

pub(crate) fn proves(batch: &[Spec]) {
    let dir = client(batch);
    let few = a_few_modules(&dir, batch);
    assert!(!few.is_empty(), "no API has a module");
    let few = ["check", "--no-default-features", "--features", &few];
    let mut runs: Vec<&[&str]> = vec![
        &few,
        &[
            "clippy",
            "--all-features",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
        &["doc", "--no-deps", "--all-features"],
        &["test", "--quiet", "--all-features", "--test", "wire"],
    ];
    if number("ACCEPTED_DOCS", 0) > 0 {
        runs.push(&["test", "--quiet", "--all-features", "--doc"]);
    }
    for arguments in runs {
        let Err(output) = cargo(&dir, arguments) else {
            continue;
        };
        let apis = at_fault(&output);
        let mut specs = String::new();
        for spec in batch.iter().filter(|spec| apis.contains(&spec.api)).take(3) {
            specs.push_str(&spec.shown());
        }
        panic!("{output}\n\nat fault: {apis:?}; the first of them:\n{specs}");
    }
}
