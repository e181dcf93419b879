//! `api.yaml`: what all endpoints of one API share.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::Group;

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct ApiFile {
    /// Module and feature name.
    pub(crate) api: Option<String>,
    /// Version of this language.
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
    pub(crate) slash: Option<String>,
    pub(crate) paging: Option<Paging>,
    /// `40/s`: documented, off by default in the client.
    pub(crate) rate: Option<String>,
    /// `30s`: of one attempt.
    pub(crate) timeout: Option<String>,
    /// Code -> why its warnings are fine in all files of the API.
    pub(crate) allow: IndexMap<String, String>,
}

/// How calls are signed: `none`, or a mapping with one of these keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Auth {
    /// The word `none`, or another word that is none of the language's.
    pub(crate) word: Option<String>,
    pub(crate) scheme: AuthScheme,
}

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
    |text| Auth {
        word: Some(text),
        scheme: AuthScheme::default(),
    },
    |scheme| Auth { word: None, scheme }
);

impl Paging {
    /// An endpoint's own paging, completed by the API's unless it says itself how the list continues.
    pub(crate) fn over(&self, api: Option<&Self>) -> Self {
        let Some(api) = api.filter(|_| self.send.is_none() && self.turns().next().is_none()) else {
            return self.clone();
        };
        let own = |own: &Option<String>, api: &Option<String>| own.clone().or_else(|| api.clone());
        Self {
            items: own(&self.items, &api.items),
            next: api.next.clone(),
            send: api.send.clone(),
            page: api.page.clone(),
            offset: api.offset.clone(),
            more: own(&self.more, &api.more),
            size: own(&self.size, &api.size),
            limit: own(&self.limit, &api.limit),
            total: own(&self.total, &api.total),
            end: self.end.or(api.end),
        }
    }

    /// The keys that say how the list continues: one of them, or it does not.
    pub(crate) fn turns(&self) -> impl Iterator<Item = &'static str> {
        let keys = [
            ("next", &self.next),
            ("page", &self.page),
            ("offset", &self.offset),
        ];
        let given = keys.map(|(key, name)| name.as_ref().map(|_| key));
        given.into_iter().flatten()
    }

    /// The key and the name of each query parameter that paging brings.
    pub(crate) fn sent(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let keys = [
            ("send", &self.send),
            ("page", &self.page),
            ("offset", &self.offset),
            ("size", &self.size),
            ("limit", &self.limit),
        ];
        keys.into_iter()
            .filter_map(|(key, name)| Some((key, name.as_deref()?)))
    }
}

/// How an answer's list continues.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Paging {
    /// Key of the list.
    pub(crate) items: Option<String>,
    /// Key of the token, or of the next page's URL when nothing is sent; `cursor | meta.cursor` asks both.
    pub(crate) next: Option<String>,
    /// Query parameter that takes the token.
    pub(crate) send: Option<String>,
    /// Query parameter for the number of the page, from 1.
    pub(crate) page: Option<String>,
    /// Query parameter for how many items to pass over.
    pub(crate) offset: Option<String>,
    /// Key of the flag that says whether there is more; alternatives as for `next`.
    pub(crate) more: Option<String>,
    /// Query parameter for the page's size.
    pub(crate) size: Option<String>,
    /// The same where `offset` is sent.
    pub(crate) limit: Option<String>,
    /// Key of the count of all items.
    pub(crate) total: Option<String>,
    /// A status that means the list is over.
    pub(crate) end: Option<u16>,
}
