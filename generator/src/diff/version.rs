//! The version that changes ask for.

use semver::{Prerelease, Version};

use super::verdict::Rust;

/// The version of a spec folder; the checker has seen to it that it is one.
pub(super) fn version(text: Option<&str>) -> Version {
    let parsed = Version::parse(text.unwrap_or("0.1.0"));
    parsed.unwrap_or_else(|_| Version::new(0, 0, 0))
}

/// The lowest version after a change. Below 1.0.0 the second number counts what breaks, and the third all else; below
/// 0.1.0 every version may break. A version on its way (`1.0.0-beta.1`) becomes what it leads to.
pub(super) fn after(old: &Version, change: Rust) -> Version {
    if !old.pre.is_empty() {
        return Version::new(old.major, old.minor, old.patch);
    }
    match (old.major, old.minor, change) {
        (0, 0, _) => Version::new(0, 0, old.patch + 1),
        (0, minor, Rust::Major) => Version::new(0, minor + 1, 0),
        (0, minor, Rust::Minor | Rust::Patch) => Version::new(0, minor, old.patch + 1),
        (major, _, Rust::Major) => Version::new(major + 1, 0, 0),
        (major, minor, Rust::Minor) => Version::new(major, minor + 1, 0),
        (major, minor, Rust::Patch) => Version::new(major, minor, old.patch + 1),
    }
}

/// Whether a version says that there was such a change. One on its way counts as what it leads to.
pub(super) fn suffices(old: &Version, new: &Version, change: Rust) -> bool {
    let reached = Version {
        pre: Prerelease::EMPTY,
        ..new.clone()
    };
    new > old && reached >= after(old, change)
}
