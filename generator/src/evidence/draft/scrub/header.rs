//! What the headers of requests are: which anybody may read, which open a door, and which are somebody's.

use super::kind::is_random;

/// What a header is, as far as its name and its value say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Plainly nobody's: a version, a media type, a switch.
    Public,
    /// What opens a door, by its name or its form.
    Credential,
    /// What opens a door if all calls have it: letters and digits without an order.
    Random,
    /// Anything else, which may be somebody's.
    Own,
}

/// Words of names of credentials.
const CREDENTIALS: &[&str] = &[
    "key",
    "keys",
    "apikey",
    "appkey",
    "token",
    "tokens",
    "secret",
    "auth",
    "authentication",
    "authorization",
    "authorisation",
    "access",
    "sess",
    "session",
    "sessionid",
    "sid",
    "ssid",
    "passcode",
    "password",
    "passphrase",
    "passwd",
    "pass",
    "pwd",
    "pin",
    "otp",
    "license",
    "licence",
    "jwt",
    "bearer",
    "signature",
    "sign",
    "sig",
    "hmac",
    "credential",
    "credentials",
    "cookie",
    "ticket",
    "csrf",
    "xsrf",
];

/// Names with such a word that are no credentials: of one call, or of what the key is.
const OTHERS: &[&str] = &[
    "idempotency",
    "idempotence",
    "dedup",
    "deduplication",
    "partition",
    "routing",
    "control",
];

/// Last words of names whose value is a word of the service.
const PLAIN: &[&str] = &[
    "version", "format", "type", "kind", "mode", "platform", "encoding", "style", "schema",
];

/// What programs call themselves and their interfaces.
const PROGRAMS: &[&str] = &[
    "web", "ios", "android", "mobile", "desktop", "browser", "api", "rest", "json", "graphql",
    "cli", "server", "sdk", "app", "public",
];

/// Words of names of people and what is about them.
const PEOPLE: &[&str] = &[
    "user",
    "owner",
    "customer",
    "person",
    "name",
    "email",
    "mail",
    "phone",
    "account",
    "member",
    "birth",
    "birthday",
    "birthdate",
    "dob",
    "born",
    "code",
    "zip",
    "postcode",
    "id",
    "number",
    "tenant",
    "contact",
    "login",
];

fn words(name: &str) -> Vec<String> {
    name.to_lowercase()
        .split(['-', '_', '.'])
        .filter(|word| !word.is_empty() && *word != "x")
        .map(str::to_owned)
        .collect()
}

fn has(words: &[String], list: &[&str]) -> bool {
    words.iter().any(|word| list.contains(&word.as_str()))
}

/// Whether a name says that the value opens a door.
fn is_credential_name(name: &str) -> bool {
    let words = words(name);
    let last = words.last().map_or("", String::as_str);
    let says = has(&words, CREDENTIALS)
        || ["token", "apikey", "secret", "password"]
            .iter()
            .any(|end| last.ends_with(end));
    says && !has(&words, OTHERS) && !PLAIN.contains(&last)
}

/// What a header is.
pub(crate) fn kind(name: &str, value: &str) -> Kind {
    let value = value.trim();
    if is_credential_name(name) || is_signed(value) {
        Kind::Credential
    } else if is_public(name, value) {
        Kind::Public
    } else {
        let words = words(name);
        let is_of_client = has(&words, &["client", "app", "application", "consumer"]);
        if is_random(value) && (is_of_client || !has(&words, PEOPLE)) {
            Kind::Random
        } else {
            Kind::Own
        }
    }
}

/// A token that says who signed it.
fn is_signed(value: &str) -> bool {
    value
        .split(|c: char| c.is_whitespace() || c == '=')
        .any(|part| part.starts_with("eyJ") && part.contains('.'))
}

/// Whether anybody may read a value: it says nothing of who calls.
pub(crate) fn is_public(name: &str, value: &str) -> bool {
    let words = words(name);
    let last = words.last().map_or("", String::as_str);
    let is_of_people = has(&words, PEOPLE);
    let is_plain = PLAIN.contains(&last)
        || words.first().is_some_and(|word| word == "accept")
        || last == "prefer";
    match value.trim() {
        "true" | "false" => true,
        _ if is_of_people && !is_plain => false,
        value if value.parse::<jiff::civil::Date>().is_ok() && value.len() == 10 => true,
        value if is_version(value) || is_media_types(value) => true,
        value if is_plain => is_named_version(value) || is_word(value),
        value if ["api", "client", "app"].contains(&last) => {
            is_named_version(value) || PROGRAMS.contains(&value.to_lowercase().as_str())
        }
        _ => false,
    }
}

/// `v2`, `1.4`, `2.10.3`.
fn is_version(value: &str) -> bool {
    let bare = value.strip_prefix(['v', 'V']).unwrap_or(value);
    let parts: Vec<&str> = bare.split('.').collect();
    let is_part = |part: &&str| {
        (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    parts.iter().all(is_part)
        && (1..=3).contains(&parts.len())
        && (parts.len() > 1 || bare.len() < value.len())
}

/// Under a name that says so: `2`, `20240620`, `2024-06`, `2024-06-20.acacia`, `v1-beta`.
fn is_named_version(value: &str) -> bool {
    let bare = value.strip_prefix(['v', 'V']).unwrap_or(value);
    value.len() <= 24
        && bare.starts_with(|c: char| c.is_ascii_digit())
        && bare.split(['-', '.', '_']).all(|part| {
            let is_number = part.len() <= 8 && part.bytes().all(|byte| byte.is_ascii_digit());
            (is_number && !part.is_empty()) || is_word(part)
        })
}

fn is_word(value: &str) -> bool {
    (1..=20).contains(&value.len())
        && value
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || b"-_".contains(&byte))
        || (2..=5).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// `application/vnd.shop.v2+json; version=2`, or several.
fn is_media_types(value: &str) -> bool {
    value.split(',').all(|one| {
        let mut parts = one.split(';').map(str::trim);
        parts.next().is_some_and(is_media_type) && parts.all(is_parameter)
    })
}

fn is_media_type(text: &str) -> bool {
    let kinds = [
        "*",
        "application",
        "audio",
        "image",
        "multipart",
        "text",
        "video",
    ];
    let is_part = |c: char| c.is_ascii_alphanumeric() || "*.+-".contains(c);
    text.split_once('/').is_some_and(|(kind, rest)| {
        kinds.contains(&kind)
            && !rest.is_empty()
            && rest.len() <= 50
            && rest.chars().all(is_part)
            && !rest.split(['.', '+', '-']).any(is_random)
    })
}

fn is_parameter(text: &str) -> bool {
    text.split_once('=').is_some_and(|(name, value)| {
        let value = value.trim_matches('"');
        ["q", "v", "version", "charset", "api-version"].contains(&name)
            && (is_version(value) || is_named_version(value) || value.eq_ignore_ascii_case("utf-8"))
    })
}
