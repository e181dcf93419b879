//! How a recorded list continues.

use std::collections::{BTreeMap, HashSet};

use super::line;
use super::pick::{Recorded, Sent};
use super::plan::Plan;
use super::seen::{Object, Seen};
use crate::spec::grammar::place::joined;
use crate::spec::grammar::target::target;
use crate::text::tree::Node;

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

/// A name without what divides its words.
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
    for (key, seen) in object.fields.iter().filter(|(key, _)| !line::is_odd(key)) {
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
            match &call.sent {
                Sent::Json(node) => scalars(node, &[], &mut body),
                Sent::Form(_, fields) => body.extend(
                    fields
                        .iter()
                        .filter_map(|(name, text)| Some((vec![name.clone()], text.clone()?))),
                ),
                _ => {}
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
        let query = query.find(|(_, sent)| sent.iter().any(&is_it));
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
    if let Some(root) = root {
        facts(root, &[], &mut all);
    }
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
    fn take(&mut self, target: &Target) -> String {
        match target {
            Target::Query(name) => self.found.query.push(name.clone()),
            Target::Body(keys) => self.found.body.push(keys.clone()),
        }
        target.text()
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

    /// A place, and others of the same name where it is not in all responses.
    fn use_fact(&mut self, path: Vec<String>) -> String {
        let last = path.last().cloned();
        let mut all = vec![path];
        let responses = self
            .calls
            .iter()
            .filter(|call| call.payload().is_some())
            .count();
        let rare = |path: &[String]| {
            self.facts
                .iter()
                .find(|fact| fact.path == path)
                .is_some_and(|fact| fact.seen.count < responses)
        };
        if rare(&all[0]) {
            let others = self.facts.iter().map(|fact| &fact.path);
            let others = others
                .filter(|path| path.last() == last.as_ref() && **path != all[0] && rare(path));
            let others: Vec<_> = others.cloned().collect();
            all.extend(others);
        }
        let text: Vec<String> = all.iter().map(|path| joined(path)).collect();
        self.found.facts.extend(all);
        text.join(" | ")
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
            self.found.plan.size = Some(self.take(&target));
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
            self.found.plan.next = Some(self.use_fact(path));
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
        let facts = self.facts.iter().filter(is_next);
        let ranked = facts.filter_map(|fact| Some((self.way(fact)?, fact.path.clone())));
        let Some(((_, target), path)) = ranked.min_by_key(|((rank, _), _)| *rank) else {
            return false;
        };
        self.found.plan.next = Some(self.use_fact(path));
        let Some(target) = target else { return true };
        if !self.is_asked(&target) {
            self.found.doubt = Some(
                "no recorded call asks for a second page, so that the name of the cursor is a guess",
            );
        }
        let name = match &target {
            Target::Query(name) => name.as_str(),
            Target::Body(keys) => keys.last().map_or("", String::as_str),
        };
        let (is_page, is_offset) = (is_one(PAGE, name), is_one(OFFSET, name));
        let text = Some(self.take(&target));
        match (is_page, is_offset) {
            (true, _) => self.found.plan.page = text,
            (_, true) => self.found.plan.offset = text,
            _ => self.found.plan.cursor = text,
        }
        true
    }

    /// What the value of a fact is sent as, nothing for a URL; the likelier one has the lesser rank.
    fn way(&self, fact: &Fact<'_>) -> Option<(usize, Option<Target>)> {
        let (texts, numbers) = (&fact.seen.texts, &fact.seen.numbers);
        let last = fact.path.last().map_or("", String::as_str);
        if texts.urls > 0 {
            return Some((2, None));
        }
        let values: HashSet<&str> = texts.values.keys().map(String::as_str).collect();
        if let Some(target) = self.asked.sending(&values) {
            return Some((0, Some(target)));
        }
        if numbers.count > 0 && fact.seen.kinds() == 1 {
            let target = self
                .asked
                .target(PAGE)
                .or_else(|| self.asked.target(OFFSET))?;
            return Some((1, Some(target)));
        }
        if texts.count > texts.blank || (texts.blank > 0 && !is_one(&["next"], last)) {
            return Some((1, Some(self.cursor(last))));
        }
        // Only null was seen, so that there is just the name.
        let asked = self.asked.target(CURSOR);
        let is_cursor = is_one(
            &["nextcursor", "cursor", "nextpagetoken", "endcursor"],
            last,
        );
        match asked {
            _ if fact.seen.nulls == 0 => None,
            Some(target) => Some((3, Some(target))),
            None => is_cursor.then(|| (4, Some(self.cursor(last)))),
        }
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
            .all(|call| matches!(call.sent, Sent::Json(_) | Sent::Form(..)));
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
        self.found.plan.cursor = Some(self.take(&target));
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
        let text = Some(self.take(&target) + first);
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
            self.found.plan.total = Some(self.use_fact(path));
        } else {
            self.found.plan.total = self.header(TOTAL);
        }
        let counts_pages = self.found.plan.page.is_some();
        if !counts_pages {
            return;
        }
        if let Some(path) = self.fact(PAGES, is_number) {
            self.found.plan.pages = Some(self.use_fact(path));
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
            self.found.plan.more = Some(self.use_fact(path));
        } else if let Some(path) = self.fact(LAST, is_flag) {
            self.found.plan.last = Some(self.use_fact(path));
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
