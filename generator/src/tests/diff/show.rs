//! Changes as people, changelogs and programs read them.
