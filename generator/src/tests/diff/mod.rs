//! What changed between two folders of specs, and what it means.

mod folders;
mod same;
mod show;
mod table;
mod version;

use std::path::Path;

use crate::Source;
use crate::diff::{self as room, Diff, DiffError, diff};

/// A folder of specs below the generator's.
fn folder(path: &str) -> Vec<Source> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    Source::read_dir(&path).expect("the folder can be read")
}

/// An imaginary shop that uses every key of the language.
fn shop() -> Vec<Source> {
    folder("tests/diff/shop")
}

#[track_caller]
fn compared(old: &[Source], new: &[Source]) -> Diff {
    diff(old, new).unwrap_or_else(|error| match error {
        DiffError::Old(problems) | DiffError::New(problems) => panic!("{problems}"),
    })
}

#[test]
fn every_rule_has_a_text_of_its_own() {
    let codes: Vec<_> = room::codes().collect();
    assert!(codes.is_sorted_by(|one, other| one < other), "{codes:?}");
    for code in codes {
        let text = crate::explain(code).expect(code);
        assert!(text.starts_with(&format!("# {code}: ")), "{text}");
        assert!(
            text.contains("- **Wire.** ") && text.contains("- **Rust.** "),
            "{text}"
        );
        let longest = text.lines().map(|line| line.chars().count()).max();
        assert!(longest <= Some(120), "{code}");
        assert!(
            crate::codes().all(|known| known != code),
            "{code} is a problem, too"
        );
    }
}
