//! The type that values seem to have, as a line says it.

use std::collections::HashSet;

use super::scrub::{is_data_key, may_be_shown};
use super::seen::{Object, Seen, Texts};
use crate::spec::grammar::type_line::SCALARS;
use crate::text::{case, decimal};

/// A type, and what is not sure about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ty {
    pub(super) text: String,
    /// Whether empty text stands for null.
    pub(super) blank: bool,
    pub(super) guess: Option<String>,
}

impl Ty {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            blank: false,
            guess: None,
        }
    }

    pub(super) fn guessed(text: &str, why: impl Into<String>) -> Self {
        Self {
            guess: Some(why.into()),
            ..Self::new(text)
        }
    }

    pub(super) fn is_enum(&self) -> bool {
        self.text.contains(" | ")
    }

    /// With a mark behind it.
    pub(super) fn marked(&self, mark: &str) -> String {
        match mark {
            "" => self.text.clone(),
            _ if self.is_enum() => format!("({}){mark}", self.text),
            // Any JSON can be null, and is asked for by name.
            _ if self.text == "any" => self.text.clone(),
            _ => format!("{}{mark}", self.text),
        }
    }
}

/// Where values stand, which decides how exact a line has to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Received,
    Sent,
    /// Sent as text: in queries, paths and forms.
    Text,
}

/// The type of values that are neither lists nor objects; `key` is what they are called.
pub(super) fn scalar(seen: &Seen, key: &str, side: Side) -> Ty {
    let (texts, numbers) = (&seen.texts, &seen.numbers);
    match seen.kinds() {
        0 => Ty::guessed("any", "no value was recorded"),
        1 if seen.bools > 0 => Ty::new("bool"),
        1 if numbers.count > 0 && numbers.fractions == 0 && number(seen, key) == "decimal" => {
            Ty::guessed("decimal", "all recorded values are whole")
        }
        1 if numbers.count > 0 => Ty::new(number(seen, key)),
        1 if texts.count > 0 => text(texts, key, side),
        _ => mixed(seen, side),
    }
}

/// Values of several kinds.
fn mixed(seen: &Seen, side: Side) -> Ty {
    let (texts, numbers) = (&seen.texts, &seen.numbers);
    let is_number_in_text =
        seen.kinds() == 2 && texts.count > 0 && numbers.count > 0 && texts.blank == 0;
    let inner = match texts.form() {
        Some("string<int>") if numbers.fractions == 0 => Some("string<int>"),
        Some("string<int>" | "string<decimal>") if numbers.odd == 0 => Some("string<decimal>"),
        _ => None,
    };
    if let Some(inner) = inner.filter(|_| is_number_in_text && side == Side::Received) {
        let why = format!(
            "text in {} recorded values, a number in {}",
            texts.count, numbers.count
        );
        return Ty::guessed(inner, why);
    }
    let kinds = [
        ("text", texts.count),
        ("a number", numbers.count),
        ("true or false", seen.bools),
        (
            "an object",
            seen.object.as_ref().map_or(0, |object| object.count),
        ),
        ("a list", seen.list.as_ref().map_or(0, |list| list.count)),
    ];
    let kinds = kinds.iter().filter(|(_, count)| *count > 0);
    let kinds: Vec<String> = kinds
        .map(|(kind, count)| format!("{kind} in {count}"))
        .collect();
    Ty::guessed(
        "any",
        format!("of the recorded values, {}", kinds.join(", ")),
    )
}

fn number(seen: &Seen, key: &str) -> &'static str {
    let numbers = &seen.numbers;
    let is_time = names_time(key);
    match () {
        () if numbers.fractions == 0 && is_time && numbers.not_seconds == 0 => "datetime(unix)",
        () if numbers.fractions == 0 && is_time && numbers.not_millis == 0 => "datetime(unix_ms)",
        () if numbers.fractions == 0 && !names_price(key) => "int",
        () if numbers.odd == 0 && (numbers.long > 0 || names_money(key)) => "decimal",
        () if numbers.long == 0 => "float",
        () => "any",
    }
}

fn text(texts: &Texts, key: &str, side: Side) -> Ty {
    let form = texts.form();
    let found = match form {
        Some(form @ ("string<int>" | "string<decimal>" | "string<bool>")) if side == Side::Text => {
            let bare = form.trim_start_matches("string<").trim_end_matches('>');
            Some(bare).filter(|_| bare != "int" || !names_text(key))
        }
        Some("string<int>") => None,
        Some("string<decimal>") if names_time(key) => None,
        // Words that happen to be all there was.
        Some("string<bool>") => {
            Some("string<bool>").filter(|_| side == Side::Received && texts.blank == 0)
        }
        form => form,
    };
    if let Some(found) = found.filter(|_| texts.blank == 0 || side == Side::Received) {
        return Ty {
            blank: texts.blank > 0,
            ..Ty::new(found)
        };
    }
    match enumerated(texts, key) {
        Some(values) if texts.blank == 0 => Ty::new(values),
        Some(values) if side == Side::Received => Ty {
            blank: true,
            ..Ty::new(values)
        },
        _ => Ty::new("string"),
    }
}

/// Values that are few and come again and again.
fn enumerated(texts: &Texts, key: &str) -> Option<String> {
    let values = &texts.values;
    let seen = texts.count - texts.blank;
    let is_word = |text: &String| {
        let mut chars = text.chars();
        text.len() <= 30
            && chars.next().is_some_and(|c| c.is_ascii_alphabetic())
            && chars.all(|c| c.is_ascii_alphanumeric() || "_-.:/ ".contains(c))
            && text.chars().filter(char::is_ascii_digit).count() < 3
    };
    let is_lower =
        |text: &String| !text.contains([' ', '.', '/', ':']) && *text == text.to_lowercase();
    let is_shown = |text: &String| may_be_shown(key, text);
    if !values.keys().all(is_shown) {
        return None;
    }
    if texts.more || values.len() > 12 || !values.keys().all(is_word) || names_text(key) {
        return None;
    }
    let is_often = if names_choice(key) {
        let is_place = last_word(key) == "state";
        seen >= 3
            && seen > values.len()
            && values
                .keys()
                .all(|text| text.split(' ').count() < 4 && (!is_place || is_lower(text)))
    } else {
        values.len() > 1 && seen >= 8 && seen >= values.len() * 4 && values.keys().all(is_lower)
    };
    let mut variants = HashSet::new();
    let is_named = |text: &String| {
        case::ty(text).is_some_and(|variant| variant != "Unrecognized" && variants.insert(variant))
    };
    if !is_often || values.len() < 2 || !values.keys().all(is_named) {
        return None;
    }
    let mut words: Vec<String> = values.keys().map(|text| word(text)).collect();
    words.sort();
    Some(words.join(" | "))
}

/// A value of an enum as a line has it.
fn word(text: &str) -> String {
    let is_plain = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c));
    let is_reserved =
        SCALARS.contains(&text) || ["or", "const", "map", "pairs", "none"].contains(&text);
    if is_plain && !is_reserved && text.starts_with(|c: char| c.is_ascii_lowercase()) {
        text.to_owned()
    } else {
        format!("\"{text}\"")
    }
}

/// The last words of names whose values are chosen from a few.
const CHOICES: &[&str] = &[
    "status",
    "state",
    "type",
    "kind",
    "category",
    "mode",
    "method",
    "level",
    "priority",
    "role",
    "interval",
    "unit",
    "stage",
    "phase",
    "visibility",
    "severity",
    "action",
    "event",
    "channel",
    "scope",
    "frequency",
    "direction",
    "gender",
    "environment",
    "format",
    "source",
    "sort",
    "order",
    "object",
    "brand",
    "reason",
    "severity",
    "cycle",
    "period",
    "granularity",
];

/// The last words of names whose values anybody may write.
const TEXTS: &[&str] = &[
    "id",
    "uuid",
    "guid",
    "name",
    "title",
    "description",
    "note",
    "notes",
    "email",
    "phone",
    "url",
    "uri",
    "link",
    "href",
    "token",
    "key",
    "code",
    "zip",
    "city",
    "country",
    "region",
    "address",
    "currency",
    "language",
    "locale",
    "timezone",
    "tz",
    "comment",
    "comments",
    "text",
    "message",
    "subject",
    "body",
    "slug",
    "username",
    "login",
    "password",
    "secret",
    "company",
    "number",
    "version",
    "ip",
    "label",
    "value",
    "symbol",
    "cursor",
    "hash",
    "path",
    "file",
    "avatar",
    "author",
    "owner",
    "postcode",
    "street",
    "sku",
    "q",
    "query",
    "search",
    "tag",
    "ref",
    "sha",
    "etag",
    "domain",
    "host",
];

fn last_word(key: &str) -> String {
    let words = case::snake(key);
    words.rsplit('_').next().unwrap_or_default().to_owned()
}

fn names_choice(key: &str) -> bool {
    CHOICES.contains(&last_word(key).as_str())
}

fn names_text(key: &str) -> bool {
    TEXTS.contains(&last_word(key).as_str())
}

/// Words of names of amounts, which a float would not keep.
const MONEY: &[&str] = &[
    "price", "amount", "total", "subtotal", "cost", "fee", "fees", "tax", "taxes", "balance",
    "revenue", "mrr", "arr", "asp", "arpa", "ltv", "value", "discount", "payment", "salary",
    "budget", "money", "paid",
];

fn names_money(key: &str) -> bool {
    let words = case::snake(key);
    let mut words = words.split('_').peekable();
    let is_share = key.contains("percent") || key.contains("rate") || key.contains("ratio");
    !is_share && words.any(|word| MONEY.contains(&word))
}

/// Whether a name is that of money in its main unit, which is rarely whole for long.
fn names_price(key: &str) -> bool {
    const PRICES: &[&str] = &[
        "price", "cost", "fee", "balance", "revenue", "mrr", "arr", "asp", "arpa", "ltv", "salary",
        "budget", "subtotal",
    ];
    let words = case::snake(key);
    let is_minor = ["cents", "minor", "id", "count", "micros", "units"]
        .iter()
        .any(|word| words.split('_').any(|own| own == *word));
    !is_minor && names_money(key) && words.split('_').any(|word| PRICES.contains(&word))
}

/// Whether a name is that of a time.
fn names_time(key: &str) -> bool {
    let last = last_word(key);
    let words = [
        "at",
        "time",
        "date",
        "timestamp",
        "ts",
        "created",
        "updated",
        "modified",
        "expires",
        "on",
        "until",
        "since",
        "start",
        "end",
        "deadline",
        "reset",
        "before",
        "after",
        "from",
        "to",
        "gte",
        "lte",
        "gt",
        "lt",
    ];
    words.contains(&last.as_str())
}

/// Whether no field can have this key.
pub(super) fn is_odd(key: &str) -> bool {
    key.is_empty()
        || key.len() > 80
        || key.contains([',', '"', '\\'])
        || key.trim() != key
        || key.chars().any(char::is_control)
}

/// Whether a name says that users fill an object as they like.
pub(super) fn names_own(key: &str) -> bool {
    case::snake(key).split('_').any(|word| word == "custom")
}

/// Whether the keys of an object are data, so that it is a map.
pub(super) fn is_map(key: &str, is_many: bool, object: &Object) -> bool {
    let keys = || object.fields.keys();
    if object.fields.is_empty() || keys().any(|key| is_odd(key)) || object.fields.len() > 400 {
        return true;
    }
    let nameless = keys().filter(|key| case::value(key).is_none()).count();
    if nameless * 2 >= object.fields.len() {
        return true;
    }
    let is_flat = object
        .fields
        .values()
        .all(|seen| seen.object.is_none() && seen.list.is_none());
    let snake = case::snake(key);
    let open = [
        "custom",
        "metadata",
        "labels",
        "annotations",
        "properties",
        "translations",
        "extra",
        "params",
        "rates",
    ];
    let is_open = snake.split('_').any(|word| word == "custom") || open.contains(&snake.as_str());
    let is_spaced = keys().any(|key| key.contains(' '));
    if is_spaced
        || (is_open
            && !is_many
            && (is_flat || !["properties", "params", "extra", "rates"].contains(&snake.as_str())))
    {
        return true;
    }
    let is_message = |seen: &Seen| {
        seen.kinds() == 1
            && (seen.texts.count > 0
                || seen
                    .list
                    .as_ref()
                    .is_some_and(|list| list.items.texts.count == list.items.count))
    };
    if ["errors", "error_messages", "violations"].contains(&snake.as_str())
        && object.fields.values().all(is_message)
    {
        return true;
    }
    // Things of one form, by a name.
    let inner = |seen: &Seen| -> Option<Vec<String>> {
        Some(
            seen.object
                .as_ref()
                .filter(|_| seen.kinds() == 1)?
                .fields
                .keys()
                .cloned()
                .collect(),
        )
    };
    let mut forms = object.fields.values().map(inner);
    let first = forms.next().flatten();
    let is_change = |form: &Vec<String>| {
        let starts = |with: &str| {
            form.iter()
                .any(|key| case::snake(key).split('_').next() == Some(with))
        };
        let pairs = [
            ("old", "new"),
            ("original", "edited"),
            ("before", "after"),
            ("from", "to"),
            ("previous", "current"),
        ];
        form.len() == 2
            && pairs
                .iter()
                .any(|(before, after)| starts(before) && starts(after))
    };
    let is_form =
        |form: &Vec<String>| (object.fields.len() > 2 && form.len() > 1) || is_change(form);
    if first.as_ref().is_some_and(is_form) && forms.all(|form| form == first) {
        return true;
    }
    let all = |is_it: fn(&str) -> bool| keys().all(|key| is_it(key));
    let is_code = |key: &str| key.len() == 3 && key.chars().all(|c| c.is_ascii_uppercase());
    let is_language = |key: &str| key.len() == 2 && key.chars().all(|c| c.is_ascii_alphabetic());
    let is_day = |key: &str| key.parse::<jiff::civil::Date>().is_ok();
    let is_data = all(is_data_key)
        || all(is_day)
        || (object.fields.len() > 1 && all(is_code))
        || (object.fields.len() > 2 && all(is_language));
    let seen: usize = object.fields.values().map(|seen| seen.count).sum();
    let is_varied = object.fields.len() >= 12
        && object.count > 2
        && is_flat
        && seen * 3 < object.fields.len() * object.count;
    is_data || is_varied
}

/// Whether the items of a list are pairs of key and value.
pub(super) fn is_pairs(items: &Seen) -> bool {
    let Some(object) = items
        .object
        .as_ref()
        .filter(|_| items.kinds() == 1 && items.nulls == 0)
    else {
        return false;
    };
    let key = object.fields.get("key");
    object.fields.len() == 2
        && key.is_some_and(|key| key.kinds() == 1 && key.texts.count == object.count)
        && object
            .fields
            .get("value")
            .is_some_and(|value| value.count == object.count)
}

/// Whether a text is a number as a line for text has it.
pub(super) fn is_number(text: &str) -> bool {
    decimal::plain(text).is_some_and(|plain| plain == text)
}
