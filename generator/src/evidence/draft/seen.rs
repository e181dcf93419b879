//! All values that were seen at one place, merged.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::text::client::{self, codec};
use crate::text::decimal;
use crate::text::tree::{Kind, Node, Style};

/// More different texts are not kept.
const MOST_TEXTS: usize = 40;

/// Longer texts are not kept, since no enum has them.
const LONGEST_TEXT: usize = 60;

#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) count: usize,
    pub(super) nulls: usize,
    pub(super) bools: usize,
    pub(super) texts: Texts,
    pub(super) numbers: Numbers,
    pub(super) object: Option<Box<Object>>,
    pub(super) list: Option<Box<List>>,
    /// The last day on which there was a value.
    pub(super) day: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Object {
    pub(super) count: usize,
    pub(super) fields: IndexMap<String, Seen>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct List {
    pub(super) count: usize,
    pub(super) items: Seen,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    pub(super) count: usize,
    pub(super) blank: usize,
    /// Addresses among them.
    pub(super) urls: usize,
    /// Each with how often it was seen; empty texts are not among them.
    pub(super) values: IndexMap<String, usize>,
    /// Whether there are others.
    pub(super) more: bool,
    /// Which of [`FORMS`] some text does not have, by their bits.
    misses: u16,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    pub(super) count: usize,
    /// Numbers that are not whole, or too large for 64 bits.
    pub(super) fractions: usize,
    /// Numbers that a float would change.
    pub(super) long: usize,
    /// Numbers that a decimal does not have.
    pub(super) odd: usize,
    /// Numbers that cannot be seconds, and milliseconds, of our time.
    pub(super) not_seconds: usize,
    pub(super) not_millis: usize,
}

/// A form that texts can have: its line, and whether a text has it just so.
type Form = (&'static str, fn(&str) -> bool);

/// The likelier one first.
const FORMS: &[Form] = &[
    ("date", |text| {
        text.parse::<jiff::civil::Date>()
            .is_ok_and(|day| day.to_string() == text)
            && client::date(text).is_some()
    }),
    ("datetime", |text| {
        text.len() > 10
            && text
                .parse::<client::DateTime>()
                .is_ok_and(|time| time.to_string() == text)
    }),
    ("datetime(%Y-%m-%d %H:%M:%S)", |text| {
        has_pattern("%Y-%m-%d %H:%M:%S", text)
    }),
    ("datetime(%Y-%m-%d %H:%M)", |text| {
        has_pattern("%Y-%m-%d %H:%M", text)
    }),
    ("datetime(%Y/%m/%d %H:%M:%S)", |text| {
        has_pattern("%Y/%m/%d %H:%M:%S", text)
    }),
    ("datetime(%d.%m.%Y %H:%M:%S)", |text| {
        has_pattern("%d.%m.%Y %H:%M:%S", text)
    }),
    ("datetime(%d.%m.%Y %H:%M)", |text| {
        has_pattern("%d.%m.%Y %H:%M", text)
    }),
    ("datetime(rfc2822)", |text| has_pattern("rfc2822", text)),
    ("datetime(dotnet)", |text| has_pattern("dotnet", text)),
    ("date(%Y/%m/%d)", |text| is_date("%Y/%m/%d", text)),
    ("date(%d.%m.%Y)", |text| is_date("%d.%m.%Y", text)),
    ("date(%Y:%m:%d)", |text| is_date("%Y:%m:%d", text)),
    ("string<decimal>", |text| {
        text.contains('.') && decimal::plain(text).is_some_and(|plain| plain == text)
    }),
    ("string<int>", |text| {
        text.parse::<i64>()
            .is_ok_and(|number| number.to_string() == text)
    }),
    ("string<bool>", |text| matches!(text, "true" | "false")),
];

/// Whether a text is a day or a time in any form.
pub(super) fn is_time(text: &str) -> bool {
    let mut forms = FORMS.iter().filter(|(line, _)| line.starts_with("date"));
    forms.any(|(_, is_it)| is_it(text))
}

fn has_pattern(pattern: &str, text: &str) -> bool {
    codec::date_time(pattern, text).is_some_and(|time| codec::date_time_text(pattern, time) == text)
}

fn is_date(pattern: &str, text: &str) -> bool {
    codec::date(pattern, text).is_some_and(|date| codec::date_text(pattern, date) == text)
}

impl Texts {
    fn add(&mut self, text: &str) {
        self.count += 1;
        if text.is_empty() {
            self.blank += 1;
            return;
        }
        self.urls += usize::from(
            text.starts_with("http://")
                || text.starts_with("https://")
                || text.starts_with(['/', '?']),
        );
        for (bit, (_, is_it)) in FORMS.iter().enumerate() {
            if self.misses & (1 << bit) == 0 && !is_it(text) {
                self.misses |= 1 << bit;
            }
        }
        if text.chars().count() > LONGEST_TEXT {
            self.more = true;
        } else if let Some(count) = self.values.get_mut(text) {
            *count += 1;
        } else if self.values.len() < MOST_TEXTS {
            self.values.insert(text.to_owned(), 1);
        } else {
            self.more = true;
        }
    }

    /// The form that all texts have, apart from empty ones.
    pub(super) fn form(&self) -> Option<&'static str> {
        let is_any = self.count > self.blank;
        let mut forms = FORMS.iter().enumerate();
        let found = forms.find(|(bit, _)| is_any && self.misses & (1 << bit) == 0);
        found.map(|(_, (line, _))| *line)
    }

    fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.blank += other.blank;
        self.urls += other.urls;
        self.more |= other.more;
        self.misses |= other.misses;
        for (text, count) in &other.values {
            if let Some(own) = self.values.get_mut(text) {
                *own += count;
            } else if self.values.len() < MOST_TEXTS {
                self.values.insert(text.clone(), *count);
            } else {
                self.more = true;
            }
        }
    }
}

impl Numbers {
    fn add(&mut self, text: &str) {
        self.count += 1;
        let whole = text
            .parse::<i64>()
            .ok()
            .filter(|number| number.to_string() == text);
        let years = |second: i64| 946_684_800 * second..=4_102_444_800 * second;
        self.fractions += usize::from(whole.is_none());
        self.odd += usize::from(decimal::plain(text).is_none());
        self.long += usize::from(
            text.parse::<f64>().is_ok_and(|float| !float.is_finite()) || digits(text) > 15,
        );
        self.not_seconds += usize::from(!whole.is_some_and(|number| years(1).contains(&number)));
        self.not_millis += usize::from(!whole.is_some_and(|number| years(1000).contains(&number)));
    }

    fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.fractions += other.fractions;
        self.long += other.long;
        self.odd += other.odd;
        self.not_seconds += other.not_seconds;
        self.not_millis += other.not_millis;
    }
}

/// The digits of a number that a float has to keep.
fn digits(text: &str) -> usize {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').len()
}

impl Seen {
    pub(super) fn of<'n>(nodes: impl Iterator<Item = (&'n Node, Option<&'n str>)>) -> Self {
        let mut seen = Self::default();
        for (node, day) in nodes {
            seen.add(node, day);
        }
        seen
    }

    pub(super) fn add(&mut self, node: &Node, day: Option<&str>) {
        self.count += 1;
        if node.is_null() {
            self.nulls += 1;
            return;
        }
        if day > self.day.as_deref() {
            self.day = day.map(str::to_owned);
        }
        match &node.kind {
            Kind::Scalar {
                text,
                style: Style::Plain,
            } if ["true", "false"].contains(&text.as_str()) => self.bools += 1,
            Kind::Scalar {
                text,
                style: Style::Plain,
            } => self.numbers.add(text),
            Kind::Scalar { text, .. } => self.texts.add(text),
            Kind::List(items) => {
                let list = self.list.get_or_insert_default();
                list.count += 1;
                for item in items {
                    list.items.add(item, day);
                }
            }
            Kind::Map(entries) => {
                let object = self.object.get_or_insert_default();
                object.count += 1;
                for (key, value) in entries {
                    // A key that stands twice counts once.
                    if node
                        .entry(&key.text)
                        .is_some_and(|(_, first)| std::ptr::eq(first, value))
                    {
                        object
                            .fields
                            .entry(key.text.clone())
                            .or_default()
                            .add(value, day);
                    }
                }
            }
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.nulls += other.nulls;
        self.bools += other.bools;
        self.texts.merge(&other.texts);
        self.numbers.merge(&other.numbers);
        if other.day > self.day {
            self.day.clone_from(&other.day);
        }
        if let Some(object) = &other.object {
            self.object.get_or_insert_default().merge(object);
        }
        if let Some(list) = &other.list {
            let own = self.list.get_or_insert_default();
            own.count += list.count;
            own.items.merge(&list.items);
        }
    }

    /// How many kinds of values there are, apart from null.
    pub(super) fn kinds(&self) -> usize {
        [
            self.bools > 0,
            self.texts.count > 0,
            self.numbers.count > 0,
            self.object.is_some(),
            self.list.is_some(),
        ]
        .into_iter()
        .filter(|is_any| *is_any)
        .count()
    }

    /// What was seen of the values of an object whose keys are data, or of the items of a list.
    pub(super) fn values(&self) -> Self {
        let mut values = Self::default();
        for field in self.object.iter().flat_map(|object| object.fields.values()) {
            values.merge(field);
        }
        values
    }
}

impl Object {
    pub(super) fn merge(&mut self, other: &Self) {
        self.count += other.count;
        for (key, seen) in &other.fields {
            self.fields.entry(key.clone()).or_default().merge(seen);
        }
    }

    /// Whether a key was always there, and never null.
    pub(super) fn always(&self, key: &str) -> bool {
        self.fields
            .get(key)
            .is_some_and(|seen| seen.count == self.count && seen.nulls == 0)
    }

    /// Whether two objects seem to be of one type: those that have an id if they have enough in common, others if they are
    /// nearly the same all the way down.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let is_thing = |object: &Self| {
            ["id", "uuid"]
                .iter()
                .any(|id| object.fields.contains_key(*id))
        };
        let (own, others) = if is_thing(self) && is_thing(other) {
            (self.keys(), other.keys())
        } else {
            (self.deep_keys(), other.deep_keys())
        };
        let common = own.intersection(&others).count();
        let (least, most) = (own.len().min(others.len()), own.len().max(others.len()));
        if is_thing(self) && is_thing(other) {
            common == most || (common > 1 && common * 2 >= least && common * 4 >= most)
        } else {
            common > 0 && common * 10 >= most * 8
        }
    }

    fn keys(&self) -> BTreeSet<String> {
        self.fields.keys().cloned().collect()
    }

    /// The keys, and those of the objects in it.
    fn deep_keys(&self) -> BTreeSet<String> {
        let mut keys = self.keys();
        for (key, seen) in &self.fields {
            let inner = match &seen.list {
                Some(list) => list.items.object.as_deref(),
                None => seen.object.as_deref(),
            };
            let inner = inner.into_iter().flat_map(|inner| inner.fields.keys());
            keys.extend(inner.map(|inner| format!("{key}.{inner}")));
        }
        keys
    }
}
