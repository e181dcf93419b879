//! Drafts of specs, made from what was recorded.
//!
//! All samples are merged, never the first one alone; a draft is held against the checker and the recording itself, and
//! says less where it does not hold.

mod auth;
mod build;
mod call;
mod errors;
mod example;
mod fields;
mod line;
mod page;
mod pick;
mod plan;
mod query;
mod response;
mod roles;
mod route;
pub(crate) mod scrub;
mod seen;
mod settle;
pub(crate) mod single;
mod types;

use indexmap::IndexMap;

use super::exchange::Exchange;
use crate::spec::{Addresses, ApiFile, Draft};
use crate::text::case;
use build::{Builder, Loose};
use example::Examples;
use plan::Plan;
use scrub::Scrub;
use settle::Scene;

/// Something that a draft does not show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    /// What it is.
    pub(crate) text: String,
    /// How many exchanges it is about; none if it is about all.
    pub(crate) exchanges: usize,
}

impl Note {
    fn said(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            exchanges: 0,
        }
    }

    fn left_out(why: &str, exchanges: usize) -> Self {
        Self {
            text: format!("left out: exchanges {why}"),
            exchanges,
        }
    }
}

/// Makes the draft of an API from calls of it.
pub(crate) fn infer(exchanges: &[Exchange], name: Option<&str>) -> (Draft, Vec<Note>) {
    let mut notes = Vec::new();
    let mut picked = pick::pick(exchanges, &mut notes);
    let (errors, flag) = errors::find(&mut picked.calls);
    let routes = route::Routes::of(&picked.calls);
    let calls = call::sort(&picked.calls, &routes, flag);
    let common = auth::common(&picked.calls, &mut notes);
    let mut api = name.map_or_else(|| api_name(&picked.host), str::to_owned);
    let groups = roles::name(&calls, &api);
    let marker = case::ty(&api);
    if name.is_none() && groups.iter().any(|group| group.resource == marker) {
        // The client's own type would have the name of a resource.
        api.push_str("_api");
    }
    let seen = exchanges
        .iter()
        .filter_map(|exchange| exchange.day.clone())
        .max();
    let file = ApiFile {
        api: Some(api.clone()),
        spec: Some("2".to_owned()),
        docs: Some(docs(&picked.host)),
        base: Some(Addresses::One(picked.base.clone())),
        auth: Some(common.auth.clone()),
        headers: common.headers.clone(),
        vars: common.vars.clone(),
        errors,
        seen,
        ..ApiFile::default()
    };
    let make = |loose: &Loose| {
        let builder = Builder::new(&api, &calls, &common, &groups, loose);
        let mut scrub = Scrub::of(exchanges);
        let mut examples = Examples::new(&mut scrub, &builder.types);
        let modules = builder.files(&mut examples);
        Draft {
            name: api.clone(),
            api: ApiFile {
                paging: builder.paging.as_ref().map(Plan::spec),
                errors: file.errors.clone().filter(|_| !loose.no_errors),
                headers: if loose.no_headers {
                    IndexMap::new()
                } else {
                    file.headers.clone()
                },
                vars: if loose.no_headers {
                    IndexMap::new()
                } else {
                    file.vars.clone()
                },
                ..file.clone()
            },
            modules,
            examples: examples.files,
        }
    };
    notes.push(Note::said(
        "`docs` and each `doc` name the host that was called: write the vendor's pages there",
    ));
    let scene = Scene {
        exchanges,
        calls: &calls,
        groups: &groups,
    };
    let draft = settle::settle(&scene, make, &mut notes);
    (draft, notes)
}

/// A name for the API of a host: `api.shop.example` is `shop`.
fn api_name(host: &str) -> String {
    let host = host.split(':').next().unwrap_or_default();
    let plain = [
        "www", "api", "apis", "rest", "app", "public", "gateway", "eu", "us", "data",
    ];
    let mut labels: Vec<&str> = host.split('.').collect();
    if labels.len() > 1 {
        labels.pop();
    }
    let label = labels
        .iter()
        .rev()
        .find(|label| !plain.contains(label) && label.len() > 2);
    let name = label
        .and_then(|label| case::value(label))
        .map(|name| name.trim_end_matches('_').to_owned());
    let name = name.unwrap_or_else(|| "drafted".to_owned());
    if crate::check::api::TAKEN.contains(&name.as_str()) {
        format!("{name}_api")
    } else {
        name
    }
}

/// The root of pages that nobody has named yet.
fn docs(host: &str) -> String {
    let host = host.split(':').next().unwrap_or_default();
    if host.contains('.') && !host.chars().all(|c| c.is_ascii_digit() || c == '.') {
        format!("https://{host}")
    } else {
        "https://docs.example".to_owned()
    }
}
