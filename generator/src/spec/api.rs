//! `api.yaml`: the settings that all endpoints of one API share.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use std::time::Duration;

use super::auth::{Addresses, Auth};
use super::grammar::units::Rate;
use super::grammar::{FromWord, Word};
use super::{Defaults, Errors, Group, Paging, Retry};

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ApiFile {
    /// Module and feature name.
    pub(crate) api: Option<String>,
    /// Version of this language: `2`.
    #[allow(dead_code)] // The version is judged before values are read.
    pub(crate) spec: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) about: Option<String>,
    /// Root of the vendor's documentation.
    pub(crate) docs: Option<String>,
    /// The day the vendor's pages were read.
    pub(crate) seen: Option<String>,
    /// One URL, or several by name, the first of which is the default; parts in braces are `vars`.
    pub(crate) base: Option<Addresses>,
    /// The arguments of the client, by the names that stand in braces.
    pub(crate) vars: Group,
    pub(crate) auth: Option<Auth>,
    /// Sent with every call; names in braces are `vars`.
    pub(crate) headers: IndexMap<String, String>,
    /// `always`, `never` or `as-written`.
    pub(crate) slash: Option<Word<Slash>>,
    pub(crate) paging: Option<Paging>,
    /// Where responses say that a call failed, and why.
    pub(crate) errors: Option<Errors>,
    /// Which failed attempts are repeated.
    pub(crate) retry: Option<Retry>,
    /// `40/s`: documented, off by default in the client.
    pub(crate) rate: Option<Word<Rate>>,
    /// `30s`: of one attempt.
    pub(crate) timeout: Option<Word<Duration>>,
    /// What all endpoints have unless their file or they themselves say otherwise.
    pub(crate) defaults: Defaults,
    /// Code -> the reason why its warnings are accepted in all files of the API.
    pub(crate) allow: IndexMap<String, String>,
}

/// Whether paths end in a slash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slash {
    Always,
    Never,
    AsWritten,
}

impl FromWord for Slash {
    fn from_word(text: &str) -> Option<Self> {
        Some(match text {
            "always" => Self::Always,
            "never" => Self::Never,
            "as-written" => Self::AsWritten,
            _ => return None,
        })
    }
}
