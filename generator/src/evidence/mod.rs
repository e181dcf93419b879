//! What is known of an API besides its pages: recordings, and what stands behind each line of its specs.

pub(crate) mod coverage;
mod har;
pub(crate) mod verify;
