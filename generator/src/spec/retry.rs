//! `retry`: which failed attempts are repeated. `wait`: what a call is repeated for until it is there.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Deserialize;

use super::Words;
use super::grammar::{PlaceLine, Target, Word};

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Retry {
    /// How many attempts there are at most, the first included.
    pub(crate) tries: Option<u32>,
    /// The statuses that are repeated.
    pub(crate) statuses: Option<Vec<u16>>,
    /// Can be repeated after a timeout.
    pub(crate) safe: Option<bool>,
    /// Where a key stands by which the service recognizes a call that is repeated: `header(Idempotency-Key)`.
    pub(crate) key: Option<Word<Target>>,
}

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Wait {
    /// Where in what is returned it stands how far it is.
    pub(crate) field: Option<PlaceLine>,
    /// The values there that are the end.
    pub(crate) success: Option<Words>,
    /// The values there that mean that it failed.
    pub(crate) failure: Option<Words>,
    /// The time between two calls: `2s`.
    pub(crate) every: Option<Word<Duration>>,
}
