//! What each feature of the language becomes.

mod support;

use std::collections::BTreeSet;
use std::fs;

use support::{below, generate, imaginary};

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

/// Files around the modules, by the names of their snapshots.
const AROUND: [(&str, &str); 11] = [
    ("file__manifest", "Cargo.toml"),
    ("file__root", "src/lib.rs"),
    ("file__api", "src/imaginary/mod.rs"),
    ("file__api_with_errors", "src/imaginary_ok/mod.rs"),
    ("file__api_with_vars", "src/imaginary_urls/mod.rs"),
    ("file__api_without_arguments", "src/imaginary_open/mod.rs"),
    ("file__api_with_tokens", "src/imaginary_tokens/mod.rs"),
    (
        "file__api_with_refresh_tokens",
        "src/imaginary_refresh/mod.rs",
    ),
    ("file__api_with_alternatives", "src/imaginary_ways/mod.rs"),
    ("file__endpoints", "src/imaginary/endpoints.md"),
    ("file__replay", "replay/Cargo.toml"),
];

#[test]
fn the_files_around_the_modules() {
    let output = generate(&imaginary());
    with_plain_names(|| {
        for (name, path) in AROUND {
            insta::assert_snapshot!(name, output.files()[path]);
        }
    });
}

/// Every snapshot of this folder belongs to a file that is emitted, or to a code.
#[test]
fn no_snapshot_is_left_over() {
    let output = generate(&imaginary());
    let modules = output.files().keys().filter_map(|path| snapshot_name(path));
    let around = AROUND.into_iter().map(|(name, _)| name.to_owned());
    let codes = generator::codes().chain(["ten_mistakes"]);
    let wanted: BTreeSet<_> = modules
        .chain(around)
        .chain(codes.map(|code| format!("codes__{code}")))
        .map(|name| format!("{name}.snap"))
        .collect();
    let entries = fs::read_dir(below("tests/snapshots")).expect("there are snapshots");
    let found: BTreeSet<_> = entries
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let left: Vec<_> = found.difference(&wanted).collect();
    assert!(
        left.is_empty(),
        "of no fixture and no code; delete: {left:?}"
    );
}
