//! What a value is, as far as its key and its shape say.

use std::net::IpAddr;

use heck::ToSnakeCase;

/// What a value of text or a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nobody's: dates, small numbers, words of a closed vocabulary.
    Open,
    /// What opens a door: passwords, tokens, signatures.
    Secret,
    Email,
    Phone,
    /// An address of the network.
    Address,
    /// Ids, keys, numbers of cards and accounts: the shape says more than the value.
    Id,
    Url,
    /// A day that says who somebody is.
    Day,
    /// JSON inside a text.
    Json,
    /// Of a person, a company or a thing.
    Name,
    /// Any other text.
    Words,
}

const SECRETS: &str = "password passwd passphrase pwd secret token apikey auth authorization session sessid sess sid passcode jwt \
    signature sig cookie csrf xsrf otp pin cvv cvc credential credentials";

/// Words that make `key` a secret.
const KEYS: &str = "api access private secret signing license encryption";

const IDS: &str = "id ids uuid guid uid identifier number ref reference hash etag cursor iban bic card account ssn vat \
    tax nip pesel serial";

const PHONES: &str = "phone mobile telephone tel fax cell msisdn";

const NAMES: &str = "name names firstname lastname fullname surname username user login nick nickname author owner \
    company contact title handle";

const BIRTHS: &str = "birthday birthdate birth dob born";

/// Where somebody lives, and what somebody earns.
const PRIVATE: &str = "postcode postalcode zip zipcode salary wage";

/// Keys whose values come from a list that the service has.
const VOCABULARY: &str = "permission permissions feature features type types status statuses state kind object mode format \
    sort order ordering direction dir unit interval event events action method scope scopes role roles \
    level category currency country language lang locale timezone zone channel priority visibility stage \
    phase encoding version color brand frequency period platform by code resource entity protocol \
    extension include expand fields";

const TIMES: &str = "at on time timestamp ts date day created updated modified expires expiry exp iat since until start";

const PLACES: &str = "lat lng lon latitude longitude";

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// The words of a key, in lower case, of which the last says most.
struct Words(String);

impl Words {
    fn of(key: &str) -> Self {
        Self(key.to_snake_case())
    }

    fn ends_with(&self, list: &str) -> bool {
        let last = self.0.rsplit('_').next().unwrap_or_default();
        is_in(list, last)
    }

    fn is_of_birth(&self) -> bool {
        self.0.split('_').any(|word| is_in(BIRTHS, word))
    }

    fn is_private(&self) -> bool {
        let is_code = ["zip_code", "postal_code", "post_code"]
            .iter()
            .any(|end| self.0.ends_with(end));
        is_code || self.ends_with(PRIVATE)
    }

    fn is_secret(&self) -> bool {
        let mut words = self.0.rsplit('_');
        let (last, before) = (words.next().unwrap_or_default(), words.next());
        is_in(SECRETS, last)
            || (matches!(last, "key" | "id")
                && before.is_some_and(|word| {
                    is_in(KEYS, word) && last == "key" || is_in(SECRETS, word) && last == "id"
                }))
    }
}

/// Whether a key says that its value is a secret.
pub(super) fn is_secret(key: &str) -> bool {
    Words::of(key).is_secret()
}

pub(super) fn is_of_birth(key: &str) -> bool {
    Words::of(key).is_of_birth()
}

/// What a text is that stands under a key.
pub(super) fn of_text(key: &str, text: &str) -> Kind {
    let words = Words::of(key);
    let trimmed = text.trim();
    match trimmed {
        "" | "true" | "false" | "null" => return Kind::Open,
        _ if words.is_secret() => return Kind::Secret,
        // As "A", "XL", "DE".
        short if short.chars().count() <= 2 && !short.bytes().any(|b| b.is_ascii_digit()) => {
            return Kind::Open;
        }
        _ if words.is_of_birth() && is_time(trimmed) => return Kind::Day,
        _ if words.is_private() => return Kind::Id,
        _ if is_time(trimmed) && !words.ends_with(PHONES) => return Kind::Open,
        _ if is_number(trimmed) => return of_number(key, trimmed),
        _ => {}
    }
    if is_json(trimmed) {
        Kind::Json
    } else if is_url(trimmed) {
        Kind::Url
    } else if is_email(trimmed) {
        Kind::Email
    } else if trimmed.parse::<IpAddr>().is_ok() {
        Kind::Address
    } else if is_uuid(trimmed) || is_random(trimmed) {
        Kind::Id
    } else if is_phone(trimmed, words.ends_with(PHONES)) {
        Kind::Phone
    } else if words.ends_with(IDS) || is_account(trimmed) {
        Kind::Id
    } else if (words.ends_with(VOCABULARY) && is_word(trimmed)) || is_media_type(trimmed) {
        Kind::Open
    } else if words.ends_with(NAMES) {
        Kind::Name
    } else {
        Kind::Words
    }
}

/// What a number is, written with or without quotes.
pub(super) fn of_number(key: &str, text: &str) -> Kind {
    let words = Words::of(key);
    let whole = text.split(['.', 'e', 'E']).next().unwrap_or_default();
    let whole = whole.trim_start_matches('-').len();
    let is_whole = text.bytes().all(|byte| byte.is_ascii_digit());
    match whole {
        _ if words.is_secret() => Kind::Secret,
        _ if words.ends_with(PHONES) => Kind::Phone,
        _ if words.ends_with(PLACES) || words.is_private() || words.is_of_birth() => Kind::Id,
        10 | 13 if words.ends_with(TIMES) || words.0.ends_with("ed") => Kind::Open,
        4.. if is_whole && words.ends_with(IDS) => Kind::Id,
        7.. => Kind::Id,
        _ => Kind::Open,
    }
}

/// Whether a key of an object looks like data: an id, an e-mail, a number.
pub(super) fn is_data(key: &str) -> bool {
    let is_long_number = key.len() >= 5 && key.bytes().all(|byte| byte.is_ascii_digit());
    is_email(key) || is_uuid(key) || is_long_number || is_random(key)
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte))
        && text.parse::<f64>().is_ok()
}

/// A date, a time of day, or both, in digits; or as in e-mails.
fn is_time(text: &str) -> bool {
    if text.starts_with("/Date(") || jiff::fmt::rfc2822::parse(text).is_ok() {
        return true;
    }
    let is_part = |c: char| c.is_ascii_digit() || "-/.:TZ+ ,".contains(c);
    if text.len() > 35 || !text.chars().all(is_part) {
        return false;
    }
    let numbers = text.split(|c: char| !c.is_ascii_digit());
    let numbers: Vec<&str> = numbers.filter(|number| !number.is_empty()).collect();
    let is_below =
        |text: &str, most: u32| text.len() <= 2 && text.parse().is_ok_and(|n: u32| n <= most);
    let is_year = |text: &str| {
        text.len() == 4 && (text.starts_with("19") || text.starts_with("20") || text == "0000")
    };
    match numbers[..] {
        [year, month, day, ..] if is_year(year) => is_below(month, 12) && is_below(day, 31),
        [first, second, year, ..] if is_year(year) => is_below(first, 31) && is_below(second, 31),
        [year, month] if is_year(year) => is_below(month, 12) && text.len() == 7,
        [hour, minute] | [hour, minute, _] if text.contains(':') => {
            is_below(hour, 24) && is_below(minute, 59)
        }
        [day] if day.len() == 8 && text.len() == 8 => {
            is_year(&day[..4]) && is_below(&day[4..6], 12) && is_below(&day[6..], 31)
        }
        _ => false,
    }
}

fn is_json(text: &str) -> bool {
    text.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

fn is_url(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    !text.contains(char::is_whitespace)
        && (scheme.is_some_and(|scheme| {
            !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphanumeric())
        }) || text.starts_with('/') && text.len() > 1)
}

fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else {
        return false;
    };
    !local.is_empty()
        && host.contains('.')
        && !text.contains(|c: char| c.is_whitespace() || "/:,;<>".contains(c))
}

pub(super) fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12]
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// A word that no vocabulary has: letters and digits without an order.
pub(super) fn is_random(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.=+/~%".contains(&byte);
    if text.len() < 8 || !text.bytes().all(is_part) {
        return false;
    }
    let count = |is: fn(&u8) -> bool| text.bytes().filter(is).count();
    let digits = count(u8::is_ascii_digit);
    let (lower, upper) = (count(u8::is_ascii_lowercase), count(u8::is_ascii_uppercase));
    // Changes between kinds of characters: words have few.
    let kind = |byte: u8| match byte {
        b'0'..=b'9' => 0,
        b'a'..=b'z' => 1,
        b'A'..=b'Z' => 2,
        _ => 3,
    };
    let bytes = text.as_bytes();
    let changes = bytes
        .windows(2)
        .filter(|pair| kind(pair[0]) != kind(pair[1]))
        .count();
    (digits >= 2 && lower + upper >= 2 && changes >= 3)
        || (text.len() >= 16 && digits + upper > 0 && changes * 4 >= text.len())
}

fn is_phone(text: &str, is_named: bool) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_part = |c: char| c.is_ascii_digit() || "+()-. /x".contains(c);
    let is_shaped = text.starts_with(['+', '(']) || text.contains([' ', '-', '.', '/']);
    (6..=16).contains(&digits)
        && text.chars().all(is_part)
        && (is_named || (is_shaped && digits >= 7))
}

/// The number of a bank account: two letters, two digits, and more, perhaps in groups.
fn is_account(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| *c != ' ').collect();
    let bytes = bare.as_bytes();
    (15..=34).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
        && bytes.iter().all(u8::is_ascii_alphanumeric)
}

/// A word as code has them: `past_due`, `en-US`, `invoice.paid`, `2.1`.
fn is_word(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:/".contains(&byte);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.len() <= 40 && text.bytes().all(is_part) && digits < 4
}

fn is_media_type(text: &str) -> bool {
    const KINDS: &str = "application audio font image multipart text video";
    let kind = text.split_once('/').map(|(kind, _)| kind);
    kind.is_some_and(|kind| is_in(KINDS, kind)) && text.len() < 60
}
