//! What each feature of the language becomes, and the two resources that the project began with.

mod support;

use std::collections::BTreeSet;
use std::fs;

use support::{below, generate, imaginary, real};

/// Snapshots are named by what is emitted, not by the test that does it.
fn with_plain_names(check: impl FnOnce()) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(check);
}

/// `src/imaginary/dates.rs` is `imaginary__dates`.
fn snapshot_name(path: &str) -> Option<String> {
    let module = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let known = module.starts_with("imaginary") && !module.ends_with("/mod");
    known.then(|| module.replace('/', "__"))
}

#[test]
fn a_module_per_feature() {
    let output = generate(&imaginary());
    let warnings = output.warnings();
    assert!(warnings.list().is_empty(), "{}", warnings.render("", false));
    with_plain_names(|| {
        for (path, text) in output.files() {
            if let Some(name) = snapshot_name(path) {
                insta::assert_snapshot!(name, text);
            }
        }
    });
}

#[test]
fn the_files_around_the_modules() {
    let output = generate(&imaginary());
    with_plain_names(|| {
        for (name, path) in [
            ("manifest", "Cargo.toml"),
            ("root", "src/lib.rs"),
            ("api", "src/imaginary/mod.rs"),
            ("api_with_vars", "src/imaginary_urls/mod.rs"),
            ("api_without_arguments", "src/imaginary_open/mod.rs"),
            ("endpoints", "src/imaginary/endpoints.md"),
        ] {
            insta::assert_snapshot!(format!("file__{name}"), output.files()[path]);
        }
    });
}

/// Of the real specs, the two resources that the project began with.
#[test]
fn the_first_two_resources() {
    let output = generate(&real());
    with_plain_names(|| {
        for (name, path) in [
            ("real__opportunities", "src/chartmogul/opportunities.rs"),
            ("real__deals", "src/usercom_v1/deals.rs"),
        ] {
            insta::assert_snapshot!(name, output.files()[path]);
        }
    });
}

#[test]
fn no_snapshot_is_left_over() {
    let output = generate(&imaginary());
    let wanted: BTreeSet<_> = output
        .files()
        .keys()
        .filter_map(|path| snapshot_name(path))
        .collect();
    for entry in fs::read_dir(below("tests/snapshots")).expect("there are snapshots") {
        let name = entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned();
        let Some(name) = name.strip_suffix(".snap") else {
            continue;
        };
        if name.starts_with("imaginary") {
            assert!(
                wanted.contains(name),
                "{name}.snap belongs to no fixture; delete it"
            );
        }
    }
}
