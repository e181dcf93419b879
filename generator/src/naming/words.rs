//! Names of services as words: split, in singular and plural, and the verbs among them.

use heck::ToSnakeCase;

use crate::spec::Verb;

/// The words of a name, in lower case and ASCII: `getUsersByIdPosts` is `get users by id posts`.
pub(crate) fn split(text: &str) -> Vec<String> {
    // An apostrophe is inside of a word.
    let text: String = text.chars().filter(|c| !"'’".contains(*c)).collect();
    let plain: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let plain = with_plain_initials(&plain);
    let snake = plain.to_snake_case();
    let words = snake.split('_').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// `IPs` and `IPv6` as `Ips` and `Ipv6`: what follows the initials belongs to them.
fn with_plain_initials(text: &str) -> String {
    let all: Vec<char> = text.chars().collect();
    let mut out = String::new();
    let mut at = 0;
    while let Some(first) = all.get(at) {
        let initials = all
            .iter()
            .skip(at)
            .take_while(|c| c.is_ascii_uppercase())
            .count();
        let rest: Vec<char> = all.iter().skip(at + initials).take(2).copied().collect();
        let belongs = match rest.as_slice() {
            ['s'] => true,
            ['s', next] => !next.is_ascii_lowercase(),
            ['v', next] => next.is_ascii_digit(),
            _ => false,
        };
        if initials > 1 && belongs {
            out.push(*first);
            let others = all.iter().skip(at + 1).take(initials - 1);
            out.extend(others.map(char::to_ascii_lowercase));
            out.extend(rest.first());
            at += initials + 1;
        } else {
            let taken = initials.max(1);
            out.extend(all.iter().skip(at).take(taken));
            at += taken;
        }
    }
    out
}

/// Words that are the same for one and for many, or whose one is not found by their ending.
const ODD: &[(&str, &str)] = &[
    ("person", "people"),
    ("child", "children"),
    ("movie", "movies"),
    ("cookie", "cookies"),
    ("series", "series"),
    ("species", "species"),
    ("news", "news"),
    ("index", "indices"),
    ("analysis", "analyses"),
    ("alias", "aliases"),
    ("data", "data"),
    ("media", "media"),
    ("sms", "sms"),
    ("dns", "dns"),
    ("metadata", "metadata"),
    ("kubernetes", "kubernetes"),
];

/// One of them: `categories` is `category`.
pub(crate) fn singular(word: &str) -> String {
    if let Some((one, _)) = ODD.iter().find(|(one, many)| [*one, *many].contains(&word)) {
        return (*one).to_owned();
    }
    let cut = |ending: &str| word.strip_suffix(ending).filter(|stem| stem.len() > 1);
    if let Some(stem) = cut("ies") {
        return format!("{stem}y");
    }
    let is_whole = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    let drops_es = ["sses", "shes", "ches", "xes", "zes"];
    let is_us = word.ends_with("uses") && !word.ends_with("auses") && !word.ends_with("ouses");
    if drops_es.iter().any(|end| word.ends_with(end)) || (is_us && word.len() > 5) {
        return cut("es").unwrap_or(word).to_owned();
    }
    match cut("s") {
        Some(stem) if !is_whole => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// Many of them: `category` is `categories`.
pub(crate) fn plural(word: &str) -> String {
    if let Some((_, many)) = ODD.iter().find(|(one, many)| [*one, *many].contains(&word)) {
        return (*many).to_owned();
    }
    if singular(word) != word {
        return word.to_owned();
    }
    let is_vowel = |c: char| "aeiou".contains(c);
    let before = word.chars().rev().nth(1);
    if word.ends_with('y') && !before.is_some_and(is_vowel) {
        return format!("{}ies", word.trim_end_matches('y'));
    }
    let takes_es = ["s", "sh", "ch", "x", "z"];
    let ending = if takes_es.iter().any(|end| word.ends_with(end)) {
        "es"
    } else {
        "s"
    };
    format!("{word}{ending}")
}

/// The same with the last word alone.
pub(super) fn last(words: &[String], change: fn(&str) -> String) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(word) = words.last_mut() {
        *word = change(word);
    }
    words
}

/// What services call the standard verbs.
const GET: &[&str] = &[
    "get", "retrieve", "read", "show", "fetch", "find", "view", "describe", "lookup", "load",
];
const LIST: &[&str] = &[
    "list", "get", "find", "index", "retrieve", "fetch", "read", "browse", "query", "all", "search",
];
const CREATE: &[&str] = &["create", "add", "post", "new", "insert", "register", "make"];
const UPDATE: &[&str] = &["update", "patch", "edit", "modify", "change", "post"];
const REPLACE: &[&str] = &[
    "replace", "put", "update", "set", "edit", "modify", "upsert", "save",
];
const DELETE: &[&str] = &["delete", "remove", "destroy"];

/// Whether a service that says `word` can mean `verb`.
pub(super) fn means(verb: Verb, word: &str) -> bool {
    let all = match verb {
        Verb::Get => GET,
        Verb::List => LIST,
        Verb::Create => CREATE,
        Verb::Update => UPDATE,
        Verb::Replace => REPLACE,
        Verb::Delete => DELETE,
    };
    all.contains(&word)
}

/// Other words that say what is done.
const OTHER: &[&str] = &[
    "accept",
    "activate",
    "apply",
    "approve",
    "append",
    "deny",
    "ping",
    "revert",
    "rollback",
    "commit",
    "demote",
    "filter",
    "review",
    "post",
    "archive",
    "assign",
    "attach",
    "authorize",
    "block",
    "bulk",
    "cancel",
    "capture",
    "check",
    "clear",
    "clone",
    "close",
    "complete",
    "confirm",
    "connect",
    "convert",
    "copy",
    "count",
    "deactivate",
    "decline",
    "deploy",
    "detach",
    "disable",
    "disconnect",
    "dismiss",
    "download",
    "duplicate",
    "enable",
    "exchange",
    "execute",
    "export",
    "force",
    "generate",
    "import",
    "install",
    "invite",
    "invoke",
    "join",
    "kick",
    "leave",
    "lock",
    "login",
    "logout",
    "mark",
    "merge",
    "migrate",
    "move",
    "open",
    "pause",
    "pin",
    "preview",
    "process",
    "promote",
    "publish",
    "purge",
    "reactivate",
    "refresh",
    "refund",
    "reject",
    "release",
    "rename",
    "render",
    "renew",
    "request",
    "resend",
    "reset",
    "resolve",
    "restart",
    "restore",
    "resume",
    "retry",
    "revoke",
    "rotate",
    "run",
    "scan",
    "schedule",
    "send",
    "share",
    "start",
    "stop",
    "submit",
    "subscribe",
    "suspend",
    "swap",
    "sync",
    "test",
    "transfer",
    "trigger",
    "unarchive",
    "unassign",
    "unlock",
    "unpin",
    "unsubscribe",
    "upload",
    "validate",
    "verify",
    "void",
    "withdraw",
];

/// Whether a word says what is done.
pub(super) fn is_verb(word: &str) -> bool {
    Verb::ALL.iter().any(|verb| means(*verb, word)) || OTHER.contains(&word)
}

/// Words behind what is listed.
pub(super) fn is_behind(word: &str) -> bool {
    ["for", "by", "in", "to", "from", "of", "with", "using"].contains(&word)
}

/// Words after a verb that are not yet what it is done to.
pub(super) fn is_joint(word: &str) -> bool {
    const JOINTS: &[&str] = &[
        "for", "by", "in", "to", "from", "of", "with", "on", "at", "all", "as", "many", "one",
        "and", "using",
    ];
    JOINTS.contains(&word)
}

/// Whether a word is what a service can call a standard verb.
pub(super) fn is_standard(word: &str) -> bool {
    Verb::ALL.iter().any(|verb| means(*verb, word))
}
