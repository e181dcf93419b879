//! How a recorded list continues.

use std::collections::{BTreeMap, HashSet};

use super::pick::{Recorded, Sent};
use super::seen::{Object, Seen};
use crate::spec::grammar::place::{joined, places};
use crate::spec::grammar::target::{counted, target};
use crate::spec::grammar::{CountedLine, PlaceLine, TargetLine};
use crate::spec::{Paging, Sends};
use crate::text::tree::Node;

/// Where the parts of a page are, as the keys of `paging` have them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Plan {
    pub(super) items: String,
    pub(super) next: Option<String>,
    pub(super) more: Option<String>,
    pub(super) last: Option<String>,
    pub(super) total: Option<String>,
    pub(super) pages: Option<String>,
    pub(super) cursor: Option<String>,
    pub(super) page: Option<String>,
    pub(super) offset: Option<String>,
    pub(super) size: Option<String>,
    pub(super) end: Option<u16>,
}

/// A plan, and what it is made of.
pub(super) struct Found {
    pub(super) plan: Plan,
    /// The ways to the values that the plan names.
    pub(super) facts: Vec<Vec<String>>,
    /// Query parameters that belong to it.
    pub(super) query: Vec<String>,
    /// Keys of the body that belong to it.
    pub(super) body: Vec<Vec<String>>,
    pub(super) doubt: Option<&'static str>,
}

impl Plan {
    pub(super) fn continues(&self) -> bool {
        self.next.is_some() || self.page.is_some() || self.offset.is_some()
    }

    /// Whether another list continues in the same way.
    pub(super) fn is_same_way(&self, other: &Self) -> bool {
        let way = |plan: &Self| {
            (
                plan.next.clone(),
                plan.cursor.clone(),
                plan.page.clone(),
                plan.offset.clone(),
            )
        };
        let agrees = |one: &Option<String>, other: &Option<String>| {
            one.is_none() || other.is_none() || one == other
        };
        way(self) == way(other)
            && agrees(&self.more, &other.more)
            && agrees(&self.last, &other.last)
            && agrees(&self.total, &other.total)
            && agrees(&self.pages, &other.pages)
            && agrees(&self.size, &other.size)
    }

    /// Takes what another list shows of the same way.
    pub(super) fn complete(&mut self, other: &Self) {
        let pairs = [
            (&mut self.more, &other.more),
            (&mut self.last, &other.last),
            (&mut self.total, &other.total),
            (&mut self.pages, &other.pages),
            (&mut self.size, &other.size),
        ];
        for (own, other) in pairs {
            if own.is_none() {
                own.clone_from(other);
            }
        }
        self.end = self.end.or(other.end);
    }

    /// Whether all that a list shows is the same here.
    pub(super) fn has_way(&self, other: &Self) -> bool {
        let has = |own: &Option<String>, other: &Option<String>| other.is_none() || own == other;
        self.is_same_way(other)
            && has(&self.more, &other.more)
            && has(&self.last, &other.last)
            && has(&self.total, &other.total)
            && has(&self.pages, &other.pages)
            && has(&self.size, &other.size)
    }

    /// As specs have it.
    pub(super) fn spec(&self) -> Paging {
        let place = |text: &Option<String>| {
            text.as_deref().map(|text| PlaceLine {
                parsed: places(text),
            })
        };
        let line = |text: &Option<String>| {
            text.as_deref().map(|text| TargetLine {
                parsed: target(text),
            })
        };
        let count = |text: &Option<String>| {
            text.as_deref().map(|text| CountedLine {
                parsed: counted(text),
            })
        };
        Paging {
            items: Some(PlaceLine {
                parsed: places(&self.items),
            }),
            next: place(&self.next),
            more: place(&self.more),
            last: place(&self.last),
            total: place(&self.total),
            pages: place(&self.pages),
            send: Sends {
                cursor: line(&self.cursor),
                page: count(&self.page),
                offset: count(&self.offset),
                size: line(&self.size),
            },
            end: self.end,
        }
    }
}

const SIZE: &[&str] = &[
    "perpage",
    "limit",
    "pagesize",
    "size",
    "pagelimit",
    "maxresults",
    "top",
    "resultsperpage",
    "itemsperpage",
    "count",
    "pagecount",
    "first",
];
const PAGE: &[&str] = &["page", "pagenumber", "pageno", "pageindex", "p"];
const OFFSET: &[&str] = &[
    "offset",
    "start",
    "skip",
    "startindex",
    "startat",
    "pageoffset",
];
const CURSOR: &[&str] = &[
    "cursor",
    "pagetoken",
    "after",
    "startingafter",
    "nexttoken",
    "continuationtoken",
    "continuation",
    "paginationtoken",
    "pageafter",
    "pagecursor",
    "nextpagetoken",
    "sinceid",
    "marker",
    "pageinfo",
    "scrollid",
    "next",
    "nextcursor",
];
const NEXT: &[&str] = &[
    "next",
    "nextcursor",
    "nextpage",
    "nextpagetoken",
    "nexttoken",
    "nextpageurl",
    "nexturl",
    "nextlink",
    "nexturi",
    "cursor",
    "endcursor",
    "after",
    "continuation",
    "continuationtoken",
    "nextstart",
    "nextoffset",
    "nextrecordsurl",
    "nextresultsurl",
    "odatanextlink",
    "nextpageuri",
    "scrollid",
    "nextmarker",
    "pagetoken",
    "nextpagenumber",
    "nextpagecursor",
];
const MORE: &[&str] = &[
    "hasmore",
    "more",
    "hasnext",
    "hasnextpage",
    "hasmoreitems",
    "morerecords",
    "hasmorepages",
    "moreavailable",
    "ismore",
];
const LAST: &[&str] = &["islast", "last", "lastpage", "islastpage"];
const TOTAL: &[&str] = &[
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalrecords",
    "recordstotal",
    "totalentries",
    "totalsize",
    "count",
    "totalelements",
    "totalhits",
    "totalobjects",
    "totalnumber",
    "xtotal",
    "xtotalcount",
];
const PAGES: &[&str] = &[
    "totalpages",
    "pagecount",
    "pages",
    "numpages",
    "lastpage",
    "pagestotal",
    "xtotalpages",
];

/// A name without what tells its words apart.
fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase()
}

fn is_one(names: &[&str], name: &str) -> bool {
    names.contains(&plain(name).as_str())
}

/// A value at the end of keys, in all responses.
pub(super) struct Fact<'s> {
    path: Vec<String>,
    seen: &'s Seen,
}

/// Single values in an object, down to the third level.
fn facts<'s>(object: &'s Object, above: &[String], found: &mut Vec<Fact<'s>>) {
    for (key, seen) in &object.fields {
        let path = [above, std::slice::from_ref(key)].concat();
        match &seen.object {
            Some(inner) if seen.kinds() == 1 && above.len() < 2 => facts(inner, &path, found),
            None if seen.list.is_none() => found.push(Fact { path, seen }),
            _ => {}
        }
    }
}

/// What is sent with calls, by name.
struct Asked<'c> {
    query: BTreeMap<&'c str, Vec<&'c str>>,
    body: Vec<(Vec<String>, String)>,
}

impl<'c> Asked<'c> {
    fn of(calls: &[&'c Recorded<'_>]) -> Self {
        let mut query: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut body = Vec::new();
        for call in calls {
            for (name, value) in &call.exchange.query {
                query.entry(name).or_default().push(value);
            }
            if let Sent::Json(node) = &call.sent {
                scalars(node, &[], &mut body);
            }
        }
        Self { query, body }
    }

    /// Where one of the names is sent: its target, and how the query or the body has it.
    fn target(&self, names: &[&str]) -> Option<Target> {
        let query = names
            .iter()
            .find_map(|name| self.query.keys().find(|sent| plain(sent) == *name));
        if let Some(name) = query {
            return Some(Target::Query((*name).to_owned()));
        }
        let in_body = |name: &&str| {
            self.body
                .iter()
                .find(|(path, _)| path.last().is_some_and(|last| plain(last) == *name))
        };
        let found = names.iter().find_map(in_body);
        found.map(|(path, _)| Target::Body(path.clone()))
    }

    /// Where one of the values is sent.
    fn sending(&self, values: &HashSet<&str>) -> Option<Target> {
        let is_it = |value: &&str| value.len() > 1 && values.contains(value);
        let mut query = self.query.iter();
        let query = query.find(|(_, sent)| sent.iter().any(|value| is_it(value)));
        if let Some((name, _)) = query {
            return Some(Target::Query((*name).to_owned()));
        }
        let found = self.body.iter().find(|(_, value)| is_it(&value.as_str()));
        found.map(|(path, _)| Target::Body(path.clone()))
    }
}

fn scalars(node: &Node, above: &[String], found: &mut Vec<(Vec<String>, String)>) {
    for (key, value) in node.entries() {
        let path = [above, std::slice::from_ref(&key.text)].concat();
        match value.text() {
            Some(text) => found.push((path, text.to_owned())),
            None if above.is_empty() => scalars(value, &path, found),
            None => {}
        }
    }
}

#[derive(Clone, PartialEq, Eq)]
enum Target {
    Query(String),
    Body(Vec<String>),
}

impl Target {
    fn text(&self) -> String {
        match self {
            Self::Query(name) if target(name).is_ok_and(|target| target.name() == name) => {
                name.clone()
            }
            Self::Query(name) => format!("\"{name}\""),
            Self::Body(keys) => format!("body({})", joined(keys)),
        }
    }
}

/// How a list of responses continues; `root` is all that was seen of them, and none where they are the list itself.
pub(super) fn find(
    calls: &[&Recorded<'_>],
    items: &[String],
    item: &Seen,
    root: Option<&Object>,
) -> Found {
    let asked = Asked::of(calls);
    let mut all = Vec::new();
    root.into_iter().for_each(|root| facts(root, &[], &mut all));
    all.retain(|fact| fact.path != items);
    let mut finder = Finder {
        calls,
        asked,
        item,
        facts: all,
        found: Found {
            plan: Plan {
                items: if items.is_empty() {
                    ".".to_owned()
                } else {
                    joined(items)
                },
                ..Plan::default()
            },
            facts: Vec::new(),
            query: Vec::new(),
            body: Vec::new(),
            doubt: None,
        },
    };
    finder.size();
    finder.next(items);
    finder.counts();
    finder.flags();
    finder.end();
    finder.found
}

struct Finder<'c, 'e> {
    calls: &'c [&'c Recorded<'e>],
    asked: Asked<'c>,
    item: &'c Seen,
    facts: Vec<Fact<'c>>,
    found: Found,
}

impl Finder<'_, '_> {
    fn take(&mut self, target: &Target) -> Option<String> {
        match target {
            Target::Query(name) => self.found.query.push(name.clone()),
            Target::Body(keys) => self.found.body.push(keys.clone()),
        }
        Some(target.text())
    }

    /// The fact of one of the names whose values are as wanted, the first of the names first.
    fn fact(&self, names: &[&str], is_it: impl Fn(&Seen) -> bool) -> Option<Vec<String>> {
        let of = |name: &&str| {
            let mut facts = self.facts.iter();
            facts.find(|fact| {
                fact.path.last().is_some_and(|last| plain(last) == **name)
                    && is_it(fact.seen)
                    && !self.found.facts.contains(&fact.path)
            })
        };
        names.iter().find_map(of).map(|fact| fact.path.clone())
    }

    fn use_fact(&mut self, path: Vec<String>) -> Option<String> {
        let text = joined(&path);
        self.found.facts.push(path);
        Some(text)
    }

    /// A header of responses.
    fn header(&self, names: &[&str]) -> Option<String> {
        let mut headers = self
            .calls
            .iter()
            .flat_map(|call| &call.exchange.response_headers);
        let found =
            headers.find(|(name, value)| is_one(names, name) && value.parse::<u64>().is_ok());
        found.map(|(name, _)| format!("header({})", titled(name)))
    }

    fn size(&mut self) {
        if let Some(target) = self.asked.target(SIZE) {
            self.found.plan.size = self.take(&target);
        }
    }

    fn next(&mut self, items: &[String]) {
        let has_link = |call: &&&Recorded<'_>| {
            call.exchange
                .response_headers
                .get("link")
                .is_some_and(|link| link.contains("rel=\"next\"") || link.contains("rel=next"))
        };
        if self.calls.iter().any(|call| has_link(&call)) {
            self.found.plan.next = Some("header(Link)".to_owned());
            return;
        }
        if self.by_value() || self.by_last_item(items) || self.by_count() {
            return;
        }
        // Only a last page was recorded.
        let names = ["next", "nextpageurl", "nexturl", "nextlink"];
        let is_none = |seen: &Seen| seen.kinds() == 0;
        if let Some(path) = self.fact(&names, is_none) {
            self.found.plan.next = self.use_fact(path);
            self.found.doubt =
                Some("only last pages were recorded, so that `next` is taken for a URL");
        }
    }

    /// A cursor, a URL or a number that responses give.
    fn by_value(&mut self) -> bool {
        let is_next = |fact: &&Fact<'_>| {
            let last = fact.path.last().map_or("", String::as_str);
            let parent = fact.path.iter().rev().nth(1).map_or("", String::as_str);
            is_one(NEXT, last)
                || (is_one(&["next"], parent)
                    && is_one(&["href", "url", "cursor", "page", "after"], last))
        };
        let mut best: Option<(usize, Vec<String>, Option<Target>)> = None;
        for fact in self.facts.iter().filter(is_next) {
            let (texts, numbers) = (&fact.seen.texts, &fact.seen.numbers);
            let values: HashSet<&str> = texts.values.keys().map(String::as_str).collect();
            let is_url = values
                .iter()
                .any(|text| text.starts_with("http") || text.starts_with(['/', '?']));
            let sending = self.asked.sending(&values).filter(|_| !is_url);
            let last = fact.path.last().map_or("", String::as_str);
            let (rank, target) = match () {
                () if sending.is_some() => (0, sending),
                () if is_url => (2, None),
                () if numbers.count > 0 && fact.seen.kinds() == 1 => match self
                    .asked
                    .target(PAGE)
                    .or_else(|| self.asked.target(OFFSET))
                {
                    Some(target) => (1, Some(target)),
                    None => continue,
                },
                () if texts.count > texts.blank
                    || (texts.blank > 0 && !is_one(&["next"], last)) =>
                {
                    (1, Some(self.cursor(last)))
                }
                () if fact.seen.nulls > 0 && self.asked.target(CURSOR).is_some() => {
                    (3, self.asked.target(CURSOR))
                }
                () if is_one(
                    &["nextcursor", "cursor", "nextpagetoken", "endcursor"],
                    last,
                ) && fact.seen.nulls > 0 =>
                {
                    (4, Some(self.cursor(last)))
                }
                () => continue,
            };
            if best.as_ref().is_none_or(|(known, ..)| rank < *known) {
                best = Some((rank, fact.path.clone(), target));
            }
        }
        let Some((_, path, target)) = best else {
            return false;
        };
        let is_asked = target.as_ref().is_none_or(|target| self.is_asked(target));
        self.found.plan.next = self.use_fact(path);
        if let Some(target) = target {
            let name = match &target {
                Target::Query(name) => name.as_str(),
                Target::Body(keys) => keys.last().map_or("", String::as_str),
            };
            let slot = match () {
                () if is_one(PAGE, name) => 0,
                () if is_one(OFFSET, name) => 1,
                () => 2,
            };
            let text = self.take(&target);
            match slot {
                0 => self.found.plan.page = text,
                1 => self.found.plan.offset = text,
                _ => self.found.plan.cursor = text,
            }
        }
        if !is_asked {
            self.found.doubt = Some(
                "no recorded call asks for a second page, so that the name of the cursor is a guess",
            );
        }
        true
    }

    fn is_asked(&self, target: &Target) -> bool {
        match target {
            Target::Query(name) => self.asked.query.contains_key(name.as_str()),
            Target::Body(keys) => self.asked.body.iter().any(|(path, _)| path == keys),
        }
    }

    /// What a cursor is sent as: as recorded, or else as its own name lets guess.
    fn cursor(&self, last: &str) -> Target {
        if let Some(target) = self.asked.target(CURSOR) {
            return target;
        }
        let name = match plain(last).as_str() {
            "endcursor" | "after" => "after".to_owned(),
            "next" | "cursor" | "nextcursor" => "cursor".to_owned(),
            _ => {
                let bare = last
                    .trim_start_matches("next")
                    .trim_start_matches(['_', '-']);
                let mut chars = bare.chars();
                chars.next().map_or_else(
                    || "cursor".to_owned(),
                    |first| format!("{}{}", first.to_lowercase(), chars.as_str()),
                )
            }
        };
        let is_post = self
            .calls
            .iter()
            .all(|call| matches!(call.sent, Sent::Json(_)));
        if is_post {
            Target::Body(vec![name])
        } else {
            Target::Query(name)
        }
    }

    /// The id of the last item, where nothing else says what is next.
    fn by_last_item(&mut self, items: &[String]) -> bool {
        let names = [
            "startingafter",
            "after",
            "sinceid",
            "before",
            "endingbefore",
            "since",
            "lastid",
            "afterid",
        ];
        let ids = self.item.object.as_ref().and_then(|item| {
            item.fields
                .get("id")
                .map(|seen| ("id", seen))
                .or_else(|| item.fields.get("uuid").map(|seen| ("uuid", seen)))
        });
        let has_more = self.fact(MORE, |seen| seen.bools > 0).is_some();
        let Some((id, seen)) = ids else { return false };
        let target = self.asked.target(&names);
        let values: HashSet<&str> = seen.texts.values.keys().map(String::as_str).collect();
        let is_id = self
            .asked
            .sending(&values)
            .is_some_and(|found| Some(&found) == target.as_ref());
        let is_only =
            has_more && self.asked.target(PAGE).is_none() && self.asked.target(OFFSET).is_none();
        if !(is_id || is_only) {
            return false;
        }
        if target.is_none() {
            self.found.doubt = Some(
                "no recorded call asks for a second page, so that the cursor is a guess: the id of the last item",
            );
        }
        let target = target.unwrap_or_else(|| Target::Query("starting_after".to_owned()));
        self.found.plan.next = Some(format!("{}[-1].{id}", joined(items)));
        self.found.plan.cursor = self.take(&target);
        true
    }

    /// Pages or items that are counted.
    fn by_count(&mut self) -> bool {
        let offset = self.asked.target(OFFSET);
        let page = self.asked.target(PAGE);
        let (target, is_page) = match (page, offset) {
            (Some(page), _) => (page, true),
            (None, Some(offset)) => (offset, false),
            (None, None) => return false,
        };
        let values: Vec<&str> = match &target {
            Target::Query(name) => self
                .asked
                .query
                .get(name.as_str())
                .cloned()
                .unwrap_or_default(),
            Target::Body(keys) => self
                .asked
                .body
                .iter()
                .filter(|(path, _)| path == keys)
                .map(|(_, value)| value.as_str())
                .collect(),
        };
        if !values.iter().all(|value| value.parse::<u64>().is_ok()) {
            return false;
        }
        let first = match (is_page, values.contains(&"0")) {
            (true, true) => " =0",
            (false, false) if values.contains(&"1") => " =1",
            _ => "",
        };
        let text = self.take(&target).map(|text| text + first);
        if is_page {
            self.found.plan.page = text;
        } else {
            self.found.plan.offset = text;
        }
        true
    }

    fn counts(&mut self) {
        let is_number = |seen: &Seen| {
            seen.numbers.count > 0 && seen.kinds() == 1 && seen.numbers.fractions == 0
        };
        if let Some(path) = self.fact(TOTAL, is_number) {
            self.found.plan.total = self.use_fact(path);
        } else {
            self.found.plan.total = self.header(TOTAL);
        }
        let counts_pages = self.found.plan.page.is_some();
        if !counts_pages {
            return;
        }
        if let Some(path) = self.fact(PAGES, is_number) {
            self.found.plan.pages = self.use_fact(path);
        } else {
            self.found.plan.pages = self.header(PAGES);
        }
    }

    fn flags(&mut self) {
        if !self.found.plan.continues() {
            return;
        }
        let is_flag = |seen: &Seen| seen.bools > 0 && seen.kinds() == 1;
        if let Some(path) = self.fact(MORE, is_flag) {
            self.found.plan.more = self.use_fact(path);
        } else if let Some(path) = self.fact(LAST, is_flag) {
            self.found.plan.last = self.use_fact(path);
        }
    }

    /// A status that ends the list: a later page that was not found.
    fn end(&mut self) {
        let is_later = |call: &&&Recorded<'_>| {
            let mut query = call.exchange.query.iter();
            call.status == 404
                && query.any(|(name, value)| {
                    is_one(PAGE, name) && value.parse::<u64>().is_ok_and(|page| page > 1)
                })
        };
        let is_later = self.calls.iter().any(|call| is_later(&call));
        self.found.plan.end = (is_later && self.found.plan.continues()).then_some(404);
    }
}

/// A header's name as people write it.
pub(super) fn titled(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let mut chars = word.chars();
        chars.next().map_or_else(String::new, |first| {
            format!("{}{}", first.to_ascii_uppercase(), chars.as_str())
        })
    });
    words.collect::<Vec<_>>().join("-")
}
