use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::check::api::TAKEN;
use crate::runtime;

/// The files of a folder, with `/` between the parts of their paths.
fn list(dir: &Path, prefix: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(dir).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name);
        }
    }
}

#[test]
fn every_file_of_the_runtime_is_copied() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime");
    let mut wanted = BTreeSet::new();
    list(&dir, "src/runtime/", &mut wanted);
    let copied: BTreeSet<String> = runtime::files().map(|(path, _)| path).collect();
    assert_eq!(copied, wanted);
}

#[test]
fn the_manifest_has_the_sections_clients_need() {
    assert!(runtime::section("features").starts_with(&runtime::default_line()));
    assert!(runtime::section("dependencies").contains("serde = "));
    assert!(!runtime::section("dependencies").contains("[dev-dependencies]"));
}

#[test]
fn no_api_takes_a_name_of_the_runtime() {
    let features = runtime::section("features");
    let features = features
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name);
    let modules = include_str!("../../runtime/src/runtime/mod.rs").lines();
    let modules = modules.filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let names: Vec<_> = features.chain(modules).collect();
    assert!(names.contains(&"replay") && names.contains(&"codec"));
    for name in names {
        assert!(TAKEN.contains(&name), "{name}");
    }
}
