//! Paths as templates: which of their segments are values.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use percent_encoding::percent_decode_str;

use super::pick::Recorded;
use crate::naming::words::singular;
use crate::text::case;
use crate::text::tree::{Key, Kind, Node};

/// A segment of a template.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Segment {
    Word(String),
    /// A value, and what stands behind it: `.json`.
    Value(String),
}

pub(super) type Template = Vec<Segment>;

/// What is known of the values at one place of paths.
#[derive(Default)]
struct Place {
    values: BTreeSet<String>,
    /// Keys of responses that have the value.
    echoes: BTreeMap<String, usize>,
    calls: usize,
}

/// The templates of the calls, and the names of their parameters.
pub(super) struct Routes {
    /// For each call.
    pub(super) templates: Vec<Template>,
    places: HashMap<Template, Place>,
}

impl Routes {
    pub(super) fn of(calls: &[Recorded<'_>]) -> Self {
        let sorter = Sorter {
            calls,
            words: words(calls),
            ids: ids(calls),
        };
        let mut templates = vec![Vec::new(); calls.len()];
        sorter.split((0..calls.len()).collect(), 0, &mut templates);
        let mut places: HashMap<Template, Place> = HashMap::new();
        for (call, template) in calls.iter().zip(&templates) {
            for (at, segment) in template.iter().enumerate() {
                let Segment::Value(suffix) = segment else {
                    continue;
                };
                let value = value(call.path[at], suffix);
                let is_last = at + 1 == template.len();
                let mut key = template[..=at].to_vec();
                key.extend((!is_last).then(|| Segment::Word(String::new())));
                let place = places.entry(key).or_default();
                if let Some(node) = call.payload() {
                    place.calls += 1;
                    for name in echoes(node, &value, is_last) {
                        *place.echoes.entry(name).or_default() += 1;
                    }
                }
                place.values.insert(value);
            }
        }
        Self { templates, places }
    }

    /// The names of a template's parameters, each with the values that it had.
    pub(super) fn parameters(&self, template: &Template) -> Vec<(String, &BTreeSet<String>)> {
        let mut named: Vec<(String, &BTreeSet<String>)> = Vec::new();
        for (at, segment) in template.iter().enumerate() {
            if !matches!(segment, Segment::Value(_)) {
                continue;
            }
            let is_last = at + 1 == template.len();
            let mut key = template[..=at].to_vec();
            key.extend((!is_last).then(|| Segment::Word(String::new())));
            let Some(place) = self.places.get(&key) else {
                continue;
            };
            let name = self.name(template, at, place, is_last);
            let is_free = |name: &String| named.iter().all(|(known, _)| known != name);
            let numbered = (2..).map(|number| format!("{name}_{number}"));
            let name = std::iter::once(name.clone()).chain(numbered).find(is_free);
            named.push((name.unwrap_or_default(), &place.values));
        }
        named
    }

    fn name(&self, template: &Template, at: usize, place: &Place, is_last: bool) -> String {
        let echo = place.echo();
        if is_last {
            return echo.map_or_else(|| self.usual().to_owned(), str::to_owned);
        }
        if let Some(echo) = echo {
            return echo.to_owned();
        }
        let own = self.places.get(&template[..=at]).and_then(Place::echo);
        let word = template[..at]
            .iter()
            .rev()
            .find_map(|segment| match segment {
                Segment::Word(word) => {
                    case::value(&singular(case::snake(word).trim_end_matches("_by_id")))
                }
                Segment::Value(_) => None,
            });
        let id = own.unwrap_or_else(|| self.usual());
        let is_word = !is_id_name(id);
        let name = word.map(|word| word.trim_end_matches('_').to_owned());
        let name = name.map(|word| {
            if is_word {
                word
            } else {
                format!("{word}_{id}")
            }
        });
        name.unwrap_or_else(|| id.to_owned())
    }

    /// What most things of the API are called by.
    fn usual(&self) -> &str {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (key, place) in &self.places {
            if let (Some(Segment::Value(_)), Some(echo)) = (key.last(), place.echo()) {
                *counts.entry(echo).or_default() += 1;
            }
        }
        let best = counts
            .into_iter()
            .filter(|(name, _)| is_id_name(name))
            .max_by_key(|(_, count)| *count);
        best.map_or("id", |(name, _)| name)
    }
}

impl Place {
    /// The key whose value stands in the path.
    fn echo(&self) -> Option<&str> {
        let often = self
            .echoes
            .iter()
            .filter(|(_, count)| **count * 2 > self.calls);
        let best = often
            .max_by_key(|(name, count)| (is_id_name(name), **count, std::cmp::Reverse(name.len())));
        best.map(|(name, _)| name.as_str())
    }
}

/// The value that a segment has before its suffix.
pub(super) fn value(segment: &str, suffix: &str) -> String {
    let text = segment.strip_suffix(suffix).unwrap_or(segment);
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn is_id_name(name: &str) -> bool {
    let last = case::snake(name);
    let last = last.rsplit('_').next().unwrap_or_default();
    ["id", "uuid", "guid", "key", "gid", "sid"].contains(&last)
}

/// Names of what things are called by.
fn names_things(name: &str) -> bool {
    is_id_name(name)
        || [
            "name", "slug", "login", "code", "number", "username", "handle", "email", "sku",
            "symbol", "title",
        ]
        .contains(&name)
}

/// The keys of a response that have the value: of the object itself if it is what the path leads to, otherwise those
/// that refer to another.
fn echoes(node: &Node, value: &str, is_last: bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut level = vec![node];
    for depth in 0..3 {
        let mut next = Vec::new();
        for node in level {
            for (key, inner) in node.entries() {
                let is_it = inner.text() == Some(value);
                let is_own = names_things(&key.text) && case::value(&key.text).is_some();
                let refers =
                    is_id_name(&key.text) && !["id", "uuid", "key"].contains(&key.text.as_str());
                if is_it && if is_last { is_own } else { refers } {
                    found.insert(key.text.clone());
                }
                // `"owner": {"login": "ada"}`
                let by = |inner: &&(Key, Node)| {
                    ["login", "slug", "username", "handle"].contains(&inner.0.text.as_str())
                        && inner.1.text() == Some(value)
                };
                if !is_last
                    && inner.entries().iter().any(|entry| by(&entry))
                    && case::value(&key.text).is_some()
                {
                    found.insert(key.text.clone());
                }
                next.push(inner);
            }
            next.extend(node.items().iter().take(3));
        }
        // What stands deeper is about something else, unless it is all there is.
        if is_last && depth == 0 && !found.is_empty() || (is_last && depth == 1) {
            break;
        }
        level = next;
    }
    found
}

/// Segments that are words wherever they stand.
const WORDS: &[&str] = &[
    "me", "self", "current", "search", "count", "latest", "all", "bulk", "batch", "default",
    "status",
];

/// Words of paths: what stands first, and what stands behind several others.
fn words(calls: &[Recorded<'_>]) -> HashSet<String> {
    let mut before: HashMap<&str, HashSet<&str>> = HashMap::new();
    for call in calls {
        for pair in call.path.windows(2) {
            before.entry(pair[1]).or_default().insert(pair[0]);
        }
    }
    let often = before.into_iter().filter(|(_, before)| before.len() > 1);
    let first = calls.iter().filter_map(|call| call.path.first().copied());
    often
        .map(|(word, _)| word)
        .chain(first)
        .map(str::to_owned)
        .collect()
}

/// Every value of a response that things are called by.
fn ids(calls: &[Recorded<'_>]) -> HashSet<String> {
    fn walk(node: &Node, found: &mut HashSet<String>) {
        for (key, value) in node.entries() {
            let is_id = is_id_name(&key.text)
                || ["slug", "login", "username", "handle"].contains(&key.text.as_str());
            if let (true, Kind::Scalar { text, .. }) = (is_id, &value.kind) {
                found.insert(text.clone());
            }
            walk(value, found);
        }
        node.items().iter().for_each(|item| walk(item, found));
    }
    let mut found = HashSet::new();
    calls
        .iter()
        .filter_map(Recorded::payload)
        .for_each(|node| walk(node, &mut found));
    found.retain(|text| !["", "null", "true", "false"].contains(&text.as_str()));
    found
}

struct Sorter<'c, 'e> {
    calls: &'c [Recorded<'e>],
    words: HashSet<String>,
    ids: HashSet<String>,
}

impl Sorter<'_, '_> {
    /// Sorts calls whose paths begin alike by their next segment.
    fn split(&self, calls: Vec<usize>, at: usize, templates: &mut [Template]) {
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for call in calls {
            if let Some(segment) = self.calls[call].path.get(at) {
                groups.entry(segment).or_default().push(call);
            }
        }
        let values = self.values(&groups, at);
        let mut sorted: BTreeMap<Segment, Vec<usize>> = BTreeMap::new();
        for (text, calls) in groups {
            let segment = if values.contains(text) {
                Segment::Value(suffix(text).to_owned())
            } else {
                Segment::Word(text.to_owned())
            };
            sorted.entry(segment).or_default().extend(calls);
        }
        for (segment, calls) in sorted {
            for call in &calls {
                templates[*call].push(segment.clone());
            }
            self.split(calls, at + 1, templates);
        }
    }

    /// Which of the texts at one place are values.
    fn values<'t>(&self, groups: &BTreeMap<&'t str, Vec<usize>>, at: usize) -> HashSet<&'t str> {
        let mut values: HashSet<&str> = HashSet::new();
        for (text, calls) in groups {
            if self.is_value(text, calls, at) {
                values.insert(text);
            }
        }
        if at == 0 {
            return values;
        }
        let others = || groups.iter().filter(|(text, _)| self.is_open(text));
        if !values.is_empty() {
            let known: Vec<usize> = groups
                .iter()
                .filter(|(text, _)| values.contains(*text))
                .flat_map(|(_, calls)| calls.iter().copied())
                .collect();
            let prefixes: HashSet<&str> = values
                .iter()
                .filter_map(|text| text.split_once('_'))
                .map(|(prefix, _)| prefix)
                .collect();
            let alike: Vec<&str> = others()
                .filter(|(text, _)| !values.contains(*text))
                .filter(|(text, calls)| {
                    let prefix = text.split_once('_').map(|(prefix, _)| prefix);
                    prefix.is_some_and(|prefix| prefixes.contains(prefix))
                        || self.is_like(calls, &known, at)
                })
                .map(|(text, _)| *text)
                .collect();
            values.extend(alike);
        } else if others().count() >= 5
            && self.are_alike(others().map(|(_, calls)| calls.as_slice()), at)
        {
            values.extend(others().map(|(text, _)| *text));
        }
        values
    }

    /// Whether a text may be a word or a value.
    fn is_open(&self, text: &str) -> bool {
        !text.is_empty() && !self.words.contains(text) && !WORDS.contains(&text)
    }

    fn is_value(&self, text: &str, calls: &[usize], at: usize) -> bool {
        let text = text.strip_suffix(suffix(text)).unwrap_or(text);
        if looks_like_id(text, at) {
            return true;
        }
        if at == 0 || text.is_empty() || WORDS.contains(&text) {
            return false;
        }
        let decoded = percent_decode_str(text).decode_utf8_lossy();
        if self.ids.contains(decoded.as_ref()) {
            return true;
        }
        let is_last = |call: &&usize| self.calls[**call].path.len() == at + 1;
        let mut last = calls
            .iter()
            .filter(is_last)
            .filter_map(|call| self.calls[*call].payload());
        let is_named = |node: &Node| {
            node.entries()
                .iter()
                .any(|(key, value)| names_things(&key.text) && value.text() == Some(&decoded))
        };
        if last.any(is_named) {
            return true;
        }
        stands_for_id(text)
    }

    /// Whether calls do only what others do, with the same responses.
    fn is_like(&self, calls: &[usize], others: &[usize], at: usize) -> bool {
        let (own, other) = (self.profile(calls, at), self.profile(others, at));
        own.iter().all(|(what, keys)| {
            other.get(what).is_some_and(|known| {
                let common = keys.intersection(known).count();
                keys.is_empty() && known.is_empty()
                    || (common > 1 || keys == known) && common * 10 >= keys.len() * 6
            })
        })
    }

    fn are_alike<'c>(&self, mut groups: impl Iterator<Item = &'c [usize]>, at: usize) -> bool {
        let first = groups.next().map(|calls| self.profile(calls, at));
        let has_keys = |profile: &Profile<'_>| profile.values().any(|keys| keys.len() > 2);
        first.is_some_and(|first| {
            has_keys(&first) && groups.all(|calls| self.profile(calls, at) == first)
        })
    }

    /// What is called with a text, and the keys that come back.
    fn profile(&self, calls: &[usize], at: usize) -> Profile<'_> {
        let mut profile = Profile::new();
        for call in calls
            .iter()
            .map(|call| &self.calls[*call])
            .filter(|call| call.is_success())
        {
            let rest = call.path.get(at + 1).copied().unwrap_or_default();
            let what = (call.method, call.path.len(), rest);
            let keys = profile.entry(what).or_default();
            if call.path.len() == at + 1 {
                keys.extend(call.payload().into_iter().flat_map(deep_keys));
            }
        }
        profile
    }
}

type Profile<'c> = BTreeMap<(crate::spec::grammar::Method, usize, &'c str), BTreeSet<String>>;

/// The keys of an object, and those of the objects in it.
fn deep_keys(node: &Node) -> Vec<String> {
    let mut keys = Vec::new();
    for (key, value) in node.entries() {
        keys.push(key.text.clone());
        let inner = value.items().first().unwrap_or(value);
        keys.extend(
            inner
                .entries()
                .iter()
                .map(|(inner, _)| format!("{}.{}", key.text, inner.text)),
        );
    }
    keys
}

/// What stands behind the value of a segment.
fn suffix(text: &str) -> &str {
    let suffixes = [".json", ".xml", ".csv", ".pdf"];
    let has = |suffix: &&&str| text.len() > suffix.len() && text.ends_with(**suffix);
    suffixes.iter().find(has).map_or("", |suffix| suffix)
}

/// Letters and digits without an order, as in ids and tokens: `T024BE7LD`, `gIkuvaNzQIHg97ATvDxqgjtO`.
pub(super) fn is_random(text: &str) -> bool {
    text.split(['-', '_', '.', ':', '~', '=']).any(|part| {
        if part.len() < 8 || !part.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return false;
        }
        let count = |is: fn(&u8) -> bool| part.bytes().filter(is).count();
        // As in `getOrdersV2`.
        let versions = part.as_bytes().windows(2);
        let versions = versions
            .filter(|pair| matches!(pair[0], b'v' | b'V') && pair[1].is_ascii_digit())
            .count();
        let digits = count(u8::is_ascii_digit) - versions;
        let (lower, upper) = (count(u8::is_ascii_lowercase), count(u8::is_ascii_uppercase));
        let kind = |byte: u8| match byte {
            b'0'..=b'9' => 0,
            b'a'..=b'z' => 1,
            _ => 2,
        };
        // A capital at the start of a word is no change.
        let pairs = part.as_bytes().windows(2);
        let pairs = pairs.map(|pair| (kind(pair[0]), kind(pair[1])));
        let changes = pairs
            .filter(|(from, to)| from != to && (*from, *to) != (2, 1))
            .count();
        let is_long = part.len() >= 16;
        if digits == 0 {
            // Names in camel case have longer words.
            return part.len() >= 20 && lower > 0 && upper * 3 >= part.len() && changes >= 4;
        }
        match (lower, upper) {
            (0, 2..) => digits >= 2 && changes >= 2 || is_long,
            (1.., 1..) => (digits >= 3 || is_long) && changes >= 3 && changes * 5 >= part.len(),
            (2.., 0) => digits >= 2 && changes >= 4 || is_long && digits >= 2 && changes >= 3,
            _ => false,
        }
    })
}

/// Whether nobody would call a thing of a service so.
fn looks_like_id(text: &str, at: usize) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    let digits = text.chars().filter(|c| is_digit(*c)).count();
    if text.is_empty()
        || !text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_.@+%~:".contains(c))
    {
        return false;
    }
    let parts: Vec<&str> = text.split(['-', '_']).collect();
    let is_hex = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_hexdigit());
    let is_uuid = text.len() >= 36
        && parts.windows(5).any(|part| {
            part.iter()
                .map(|part| part.len())
                .rev()
                .take(4)
                .eq([12, 4, 4, 4])
        });
    if digits == text.len()
        || is_uuid
        || text.contains('@')
        || text.contains("%40")
        || is_random(text)
    {
        return true;
    }
    if text.len() >= 16
        && digits > 2
        && parts
            .iter()
            .any(|part| part.len() >= 10 && part.chars().any(is_digit))
    {
        return true;
    }
    if at == 0 {
        return false;
    }
    let is_date = text.parse::<jiff::civil::Date>().is_ok();
    let hex = text.len() >= 8 && digits > 0 && parts.iter().all(is_hex);
    let ends = text.chars().rev().take_while(|c| is_digit(*c)).count();
    let is_prefixed = parts.len() > 1
        && parts[1..].iter().any(|part| part.chars().any(is_digit))
        && text.contains('_');
    is_date || hex || ends >= 3 || is_prefixed
}

/// Whether a text stands for an id, as in the samples of pages: `my_uuid`, `customerUUID`.
fn stands_for_id(text: &str) -> bool {
    let words = case::snake(text);
    let words: Vec<&str> = words.split('_').collect();
    let is_id = words
        .last()
        .is_some_and(|last| ["id", "uuid", "guid"].contains(last));
    is_id && !words.contains(&"by")
}
