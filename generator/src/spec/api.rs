//! `api.yaml`: the settings that all endpoints of one API share.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use std::time::Duration;

use super::grammar::units::Rate;
use super::grammar::{FromWord, Word};
use super::{Errors, Group, Retry};

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
    pub(crate) base: Option<String>,
    pub(crate) vars: Group,
    pub(crate) auth: Option<Auth>,
    /// Sent with every call.
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

/// How calls are signed.
#[derive(Clone, Debug)]
pub(crate) enum Auth {
    /// `none`
    Open,
    /// Another word, which the language does not have.
    Unknown(String),
    Scheme(Box<AuthScheme>),
}

/// A mapping with one of `basic`, `bearer`, `header` and `query`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct AuthScheme {
    pub(crate) basic: Vec<String>,
    pub(crate) bearer: Option<String>,
    pub(crate) header: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) query: Option<String>,
}

super::field::text_or_mapping!(
    Auth,
    AuthScheme,
    |text: String| match text.as_str() {
        "none" => Auth::Open,
        _ => Auth::Unknown(text),
    },
    |scheme| Auth::Scheme(Box::new(scheme))
);

/// How the list in a response continues.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Paging {
    /// Key of the list.
    pub(crate) items: Option<String>,
    /// Key of the cursor, or of the next page's URL without `send`; `cursor | meta.cursor` tries both.
    pub(crate) next: Option<String>,
    /// Query parameter that takes the cursor.
    pub(crate) send: Option<String>,
    /// Query parameter for the number of the page, from 1.
    pub(crate) page: Option<String>,
    /// Query parameter for the number of items to skip.
    pub(crate) offset: Option<String>,
    /// Key of the flag that says whether there are more pages; alternatives as for `next`.
    pub(crate) more: Option<String>,
    /// Query parameter for the size of the page.
    pub(crate) size: Option<String>,
    /// The same where `offset` is sent.
    pub(crate) limit: Option<String>,
    /// Key of the count of all items.
    pub(crate) total: Option<String>,
    /// A status that means the end of the list.
    pub(crate) end: Option<u16>,
}
