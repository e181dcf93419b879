//! Drafts of specs, made from what was recorded.

pub(crate) mod scrub;
