//! Vendors' names as Rust names: case, keywords. Pure, so that the checker and the lowering agree.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Strict and reserved keywords of every edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names of the prelude that a type must not shadow, since emitted code uses them bare.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Methods that every request has; a setter cannot take their names.
pub(crate) const METHODS: &[&str] = &[
    "new",
    "send",
    "send_blocking",
    "download",
    "download_blocking",
    "pages",
    "pages_blocking",
    "clone",
    "items",
    "items_blocking",
    "set_if_some",
];

/// A field, argument or module: `customer-since` is `customer_since`, `type` is `type_`.
///
/// None when no Rust name is left, as for `2fa` or `größe`.
pub(crate) fn value(wire: &str) -> Option<String> {
    let name = wire.to_snake_case();
    if !is_identifier(&name) {
        return None;
    }
    Some(if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    })
}

/// A type or variant: `one-time` is `OneTime`.
pub(crate) fn ty(wire: &str) -> Option<String> {
    let name = wire.to_upper_camel_case();
    (is_identifier(&name) && name != "Self").then_some(name)
}

/// What a name adds to another, as `status` does in `DealStatus`: it need not be a name by itself.
pub(crate) fn suffix(wire: &str) -> String {
    let mut name = wire.to_upper_camel_case();
    name.retain(|character| character.is_ascii_alphanumeric());
    if name.is_empty() {
        "Value".to_owned()
    } else {
        name
    }
}

/// A name in lower case, keywords included: of what is not an identifier.
pub(crate) fn snake(name: &str) -> String {
    name.to_snake_case()
}

/// Whether a person's choice (`rust: name`) can stand as a field or argument.
pub(crate) fn is_value(name: &str) -> bool {
    is_identifier(name)
        && name == name.to_lowercase()
        && !name.trim_end_matches('_').contains("__")
        && !KEYWORDS.contains(&name)
}

/// Whether a person's choice can stand as a type.
pub(crate) fn is_type(name: &str) -> bool {
    is_identifier(name)
        && name != "Self"
        && name.starts_with(|first: char| first.is_ascii_uppercase())
        && !name.contains('_')
}

/// Whether a type of this name would hide one of the prelude.
pub(crate) fn is_prelude(name: &str) -> bool {
    PRELUDE.contains(&name)
}

/// Longest name in Rust.
const LONGEST: usize = 200;

/// As much of a chosen name as is ever used.
pub(crate) fn chosen(name: &str) -> String {
    name.chars().take(LONGEST + 1).collect()
}

fn is_identifier(name: &str) -> bool {
    name.len() <= LONGEST
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || character == '_')
}

/// The words of a name, for prose: `OpportunityStage` is `opportunity stage`.
pub(crate) fn words(name: &str) -> String {
    name.to_snake_case().replace('_', " ")
}
