//! Recorded traffic of the real APIs, through their specs and the compiled client: that of the folder `TRAFFIC` in the
//! environment, or the one beside the workspace, which is not there for everybody.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn workspace() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests");
    Path::new(&package).join("..")
}

/// The recordings of a folder, which must have some.
fn recordings(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder);
    let files = files.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|kind| kind.eq_ignore_ascii_case("har"))
    });
    assert!(!paths.is_empty(), "no recordings in {}", folder.display());
    paths.sort();
    paths
}

fn assert_agrees(folder: &Path) {
    let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["verify", "--all"])
        .args(recordings(folder))
        .current_dir(workspace())
        .output()
        .expect("the binary can be run");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&run.stdout), text(&run.stderr));
    assert!(run.status.success(), "{out}{err}");
    assert!(
        out.contains("The compiled client decoded each response"),
        "{out}"
    );
}

#[test]
fn traffic_that_the_environment_names_agrees() {
    if let Some(folder) = env::var_os("TRAFFIC") {
        assert_agrees(&workspace().join(folder));
    }
}

#[test]
#[ignore = "the recordings are not there for everybody"]
fn traffic_beside_the_workspace_agrees() {
    assert_agrees(&workspace().join("../shared/traffic"));
}
