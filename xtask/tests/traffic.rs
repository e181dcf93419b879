//! Recorded traffic of the real APIs, through their specs and the compiled client. It stands beside the workspace,
//! and is not there for everybody.

#[path = "../src/replay.rs"]
mod replay;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use generator::{Source, Verify, VerifyError};

/// The folder of recordings: that of the environment, or the one beside the workspace.
fn folder() -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/traffic");
    env::var_os("TRAFFIC").map_or(beside, PathBuf::from)
}

fn recordings() -> Vec<Source> {
    let files = fs::read_dir(folder()).into_iter().flatten().flatten();
    let mut paths: Vec<_> = files.map(|file| file.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "har"));
    paths.sort();
    let read = |path: &PathBuf| {
        Source::new(
            path.display().to_string(),
            fs::read(path).expect("a recording"),
        )
    };
    paths.iter().map(read).collect()
}

#[test]
fn recorded_traffic_agrees() {
    let recordings = recordings();
    if recordings.is_empty() {
        eprintln!("skipped: no recordings in {}", folder().display());
        return;
    }
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
    let expected = fs::read(specs.join("verify.yaml")).expect("the known disagreements");
    let expected = Source::new("api-spec/verify.yaml", expected);
    let verify = Verify {
        specs: &Source::read_dir(&specs).expect("the specs"),
        recordings: &recordings,
        expected: Some(&expected),
        only: None,
        all: true,
        client: Some(&replay::Client),
    };
    match verify.run() {
        Ok(report) => assert!(report.agrees(), "{}", report.text(false)),
        Err(VerifyError::Specs(problems)) => panic!("{}", problems.render("api-spec/", false)),
        Err(VerifyError::Input(why)) => panic!("{why}"),
    }
}
