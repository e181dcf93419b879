//! A folder held against itself, in whatever order its files come.

use super::{compared, folder, shop};

#[test]
fn nothing_changed_between_a_folder_and_itself() {
    for sources in [folder("tests/fixtures"), folder("../api-spec"), shop()] {
        let reversed: Vec<_> = sources.iter().rev().cloned().collect();
        for other in [&sources, &reversed] {
            let diff = compared(&sources, other);
            assert!(
                diff.is_empty(),
                "{}",
                diff.show("", crate::DiffFormat::Human)
            );
            assert!(diff.verdicts().is_none() && !diff.is_version_too_low());
        }
    }
}
