//! What several tests of the generator need.
#![allow(dead_code, reason = "each test takes a part of it")]

use std::path::PathBuf;

use generator::{Output, Source};

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
