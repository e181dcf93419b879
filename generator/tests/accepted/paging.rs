//! Paging of an API or endpoint.

use crate::random::Rng;
use crate::yaml::{json_text, quoted};

/// A place in a response.
#[derive(Clone)]
pub(crate) enum Place {
    /// Keys that lead to it; none for the whole response.
    Body(Vec<&'static str>),
    Header(&'static str),
}

#[derive(Clone)]
pub(crate) struct Paging {
    pub(crate) items: Place,
    /// The other places, with their keys and a value for examples.
    pub(crate) facts: Vec<(&'static str, Place, &'static str)>,
    /// What is sent, with the word of `send`.
    pub(crate) sent: Vec<(&'static str, String)>,
    /// The size of a page, where it goes into the query.
    pub(crate) size: Option<&'static str>,
    pub(crate) end: Option<u16>,
}

/// An object above a place.
const ABOVE: [&str; 4] = ["meta", "paging", "type", "page info"];

impl Paging {
    pub(crate) fn random(rng: &mut Rng) -> Self {
        let is_whole = rng.chance(10);
        let items = rng.word(&[
            "items", "results", "data", "entries", "list", "self", "Records",
        ]);
        let items = if is_whole {
            Place::Body(Vec::new())
        } else {
            place(rng, items, false)
        };
        let next = rng
            .chance(60)
            .then(|| rng.word(&["next", "cursor", "next_page", "after", "type", "page-token"]));
        let way = match next {
            Some(_) => rng.word(&["cursor", "cursor", "url", "page", "offset"]),
            None => rng.word(&["none", "page", "offset"]),
        };
        let mut sent = Vec::new();
        if ["cursor", "page", "offset"].contains(&way) {
            let name = rng.word(&[
                "cursor_in",
                "after_id",
                "starting-after",
                "page",
                "page[no]",
            ]);
            let name = match (rng.chance(15), way) {
                (true, _) => format!("header(X-{})", name.trim_end_matches(']').replace('[', "-")),
                (false, "cursor") => name.to_owned(),
                (false, _) => format!("{name}{}", rng.word(&["", " =0", " =1"])),
            };
            sent.push((way, name));
        }
        let size = rng
            .chance(50)
            .then(|| rng.word(&["limit_n", "page_size", "per-page"]));
        sent.extend(size.map(|name| ("size", name.to_owned())));
        let continues = way != "none";
        let mut facts = Vec::new();
        let mut fact = |key, name, value, is_wanted: bool| {
            if is_wanted {
                let place = place(rng, name, is_whole);
                facts.push((key, place, value));
            }
        };
        if let Some(name) = next {
            fact("next", name, "null", true);
        }
        fact("more", "has_more", "false", continues && size.is_some());
        fact("last", "isLast", "true", continues && size.is_none());
        fact("total", "totalCount", "3", true);
        fact("pages", "page_count", "1", way == "page");
        facts.retain(|(key, ..)| *key == "next" || rng.chance(50));
        let end = continues && rng.chance(30);
        Self {
            items,
            facts,
            sent,
            size,
            end: end.then(|| *rng.pick(&[404, 410, 400, 500])),
        }
    }

    pub(crate) fn yaml(&self) -> String {
        let mut parts = vec![format!("items: {}", quoted(&self.items.text()))];
        let facts = self.facts.iter();
        parts.extend(facts.map(|(key, place, _)| format!("{key}: {}", quoted(&place.text()))));
        if !self.sent.is_empty() {
            let sent = self.sent.iter();
            let sent = sent.map(|(word, name)| format!("{word}: {}", quoted(name)));
            let sent: Vec<_> = sent.collect();
            parts.push(format!("send: {{{}}}", sent.join(", ")));
        }
        parts.extend(self.end.map(|end| format!("end: {end}")));
        format!("{{{}}}", parts.join(", "))
    }

    /// Whether the list is the whole response.
    pub(crate) fn is_whole(&self) -> bool {
        matches!(&self.items, Place::Body(keys) if keys.is_empty())
    }

    /// A response with a list, and the headers that it needs.
    pub(crate) fn response(&self, items: &str) -> (String, Vec<(&'static str, &'static str)>) {
        let mut members: Vec<(Vec<&'static str>, String)> = Vec::new();
        let mut headers = Vec::new();
        match &self.items {
            Place::Body(keys) if keys.is_empty() => {}
            Place::Body(keys) => members.push((keys.clone(), items.to_owned())),
            Place::Header(_) => unreachable!("no list is in a header"),
        }
        for (_, place, value) in &self.facts {
            match place {
                Place::Body(keys) => members.push((keys.clone(), (*value).to_owned())),
                // What comes in a header is no JSON.
                Place::Header(name) => headers.push((*name, value.trim_start_matches("null"))),
            }
        }
        let body = if members.is_empty() {
            items.to_owned()
        } else {
            object(&members)
        };
        (body, headers)
    }
}

impl Place {
    fn text(&self) -> String {
        match self {
            Self::Header(name) => format!("header({name})"),
            Self::Body(keys) if keys.is_empty() => ".".to_owned(),
            Self::Body(keys) => {
                let keys: Vec<_> = keys.iter().map(|key| json_text(key)).collect();
                keys.join(".")
            }
        }
    }
}

/// A place that ends in a key; beside a list that is the whole response there are only headers.
fn place(rng: &mut Rng, key: &'static str, is_whole: bool) -> Place {
    match (is_whole, rng.chance(30)) {
        (true, _) if key == "next" => Place::Header("Link"),
        (true, _) => Place::Header(match key {
            "has_more" => "X-More",
            "isLast" => "X-Last",
            "totalCount" => "X-Total",
            "page_count" => "X-Pages",
            _ => "X-Next",
        }),
        (false, true) => Place::Body(vec![rng.word(&ABOVE), key]),
        (false, false) => Place::Body(vec![key]),
    }
}

/// An object with values at the end of their keys.
fn object(members: &[(Vec<&'static str>, String)]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for (keys, _) in members {
        if !names.contains(&keys[0]) {
            names.push(keys[0]);
        }
    }
    let written = names.into_iter().map(|name| {
        let below: Vec<_> = members.iter().filter(|(keys, _)| keys[0] == name).collect();
        let leaf = below.iter().find(|(keys, _)| keys.len() == 1);
        let value = leaf.map_or_else(
            || {
                let below = below
                    .iter()
                    .map(|(keys, value)| (keys[1..].to_vec(), value.clone()));
                object(&below.collect::<Vec<_>>())
            },
            |(_, value)| value.clone(),
        );
        format!("{}: {value}", json_text(name))
    });
    format!("{{{}}}", written.collect::<Vec<_>>().join(", "))
}
