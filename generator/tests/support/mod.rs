//! What several tests of the generator need.
#![allow(dead_code, reason = "each test takes a part of it")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use generator::{Diagnostics, Output, Source};

/// A path below the generator's folder.
pub(crate) fn below(path: &str) -> PathBuf {
    // Where cargo runs the tests: checkouts can share them.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests");
    PathBuf::from(here).join(path)
}

/// The spec files of a folder below the generator's.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    Source::read_dir(&below(folder)).expect("the folder can be read")
}

/// The imaginary APIs: each file of theirs shows one feature of the language.
pub(crate) fn imaginary() -> Vec<Source> {
    sources("tests/fixtures")
}

/// The specs of the committed client.
pub(crate) fn real() -> Vec<Source> {
    sources("../api-spec")
}

/// What the specs give, which must be right.
#[track_caller]
pub(crate) fn generate(sources: &[Source]) -> Output {
    generator::generate(sources).unwrap_or_else(|problems| panic!("{}", problems.render("", false)))
}

/// What the generator makes of specs: a client's files, or the codes of all problems.
fn meaning(sources: &[Source]) -> (BTreeMap<String, String>, Vec<&'static str>) {
    let codes = |problems: &Diagnostics| {
        let mut codes: Vec<_> = problems.list().iter().map(|problem| problem.code).collect();
        codes.sort_unstable();
        codes
    };
    match generator::generate(sources) {
        Ok(output) => (output.files().clone(), codes(output.warnings())),
        Err(problems) => (BTreeMap::new(), codes(&problems)),
    }
}

/// Formats specs: they mean the same then, have each word that they had, and are formatted. Says how many files changed.
pub(crate) fn format(sources: &mut [Source]) -> usize {
    let formatting = generator::format(sources);
    let before = meaning(sources);
    for file in &formatting.files {
        let mut known = sources.iter_mut();
        let source = known.find(|source| source.path == file.path);
        let source = source.expect("a file that was there");
        assert_eq!(comments(source), comments(file), "{}", file.path);
        *source = file.clone();
    }
    if formatting.files.is_empty() {
        return 0;
    }
    let after = meaning(sources);
    assert!(before == after, "{sources:#?}");
    let again = generator::format(sources);
    assert!(again.files.is_empty(), "{sources:#?}\n{:#?}", again.files);
    formatting.files.len()
}

/// The comments of a file that stand on lines of their own.
fn comments(source: &Source) -> Vec<String> {
    let text = String::from_utf8_lossy(&source.bytes);
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with('#'));
    let mut lines: Vec<_> = lines.map(str::to_owned).collect();
    lines.sort();
    lines
}
