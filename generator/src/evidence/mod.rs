//! What is known of an API besides its pages: recordings, and what stands behind each line of its specs.

pub(crate) mod coverage;
pub(crate) mod draft;
pub(crate) mod exchange;
pub(crate) mod har;
pub(crate) mod verify;
