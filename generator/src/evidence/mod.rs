//! What is known of an API besides its pages: recordings, and what stands behind each line of its specs.

pub(crate) mod coverage;
mod curl;
pub(crate) mod draft;
pub(crate) mod exchange;
mod har;
mod postman;
pub(crate) mod recording;
pub(crate) mod rehearsal;
pub(crate) mod verify;
