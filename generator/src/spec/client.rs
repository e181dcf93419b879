//! `client.yaml`: the emitted crate.

use schemars::JsonSchema;
use serde::Deserialize;

/// The parts of the emitted crate's manifest that the maintainer chooses.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ClientFile {
    /// The crate's name.
    pub(crate) client: Option<String>,
    pub(crate) version: Option<String>,
    pub(crate) about: Option<String>,
    pub(crate) license: Option<String>,
    /// The oldest Rust that compiles it.
    pub(crate) rust: Option<String>,
    pub(crate) repository: Option<String>,
}
