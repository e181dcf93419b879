//! The version that changes ask for.

use super::{compared, shop};
use crate::Source;

/// The shop at a version.
fn at(version: &str) -> Vec<Source> {
    let mut sources = shop();
    for source in &mut sources {
        let text = String::from_utf8_lossy(&source.bytes).into_owned();
        source.bytes = text
            .replace("version: 1.2.3", &format!("version: {version}"))
            .into_bytes();
    }
    sources
}

/// The shop at a version, after an edit of its orders.
fn after(version: &str, from: &str, to: &str) -> Vec<Source> {
    let mut sources = at(version);
    for source in &mut sources {
        let text = String::from_utf8_lossy(&source.bytes).into_owned();
        source.bytes = text.replace(from, to).into_bytes();
    }
    sources
}

#[test]
fn the_version_follows_the_highest_change() {
    const MAJOR: (&str, &str) = ("count: int!", "count: int");
    const MINOR: (&str, &str) = ("q: string --", "q, also: string --");
    const PATCH: (&str, &str) = ("Orders something.", "Orders things.");
    for (old, (from, to), wanted) in [
        ("1.2.3", MAJOR, "2.0.0"),
        ("1.2.3", MINOR, "1.3.0"),
        ("1.2.3", PATCH, "1.2.4"),
        ("0.3.1", MAJOR, "0.4.0"),
        ("0.3.1", MINOR, "0.3.2"),
        ("0.3.1", PATCH, "0.3.2"),
        ("0.0.7", MAJOR, "0.0.8"),
        ("0.0.7", PATCH, "0.0.8"),
        ("2.0.0-beta.1", MAJOR, "2.0.0"),
    ] {
        let diff = compared(&at(old), &after(old, from, to));
        assert_eq!(diff.wanted(), wanted, "{old} {from}");
        assert!(diff.is_version_too_low(), "{old} {from}");
        let enough = compared(&at(old), &after(wanted, from, to));
        assert!(!enough.is_version_too_low(), "{old} {from} {wanted}");
    }
    let (from, to) = MAJOR;
    for (old, new, is_too_low) in [
        ("1.2.3", "1.9.9", true),
        ("1.2.3", "2.0.0-rc.1", false),
        ("2.0.0-beta.1", "2.0.0-beta.2", false),
        ("2.0.0-beta.2", "2.0.0-beta.1", true),
        ("1.2.3", "0.9.0", true),
    ] {
        let diff = compared(&at(old), &after(new, from, to));
        assert_eq!(diff.is_version_too_low(), is_too_low, "{old} to {new}");
    }
}
