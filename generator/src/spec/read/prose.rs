//! Errors of the YAML library in the terms of this language.
//!
//! The library says what is wrong in prose only, so that what is needed is cut out of it. `tests::spec::prose` has an input
//! for each wording that is matched here, and fails when a version of the library words it differently.

use serde_yaml::Location;

/// What stands before a value of the wrong kind.
const INVALID: &str = "invalid type: ";

/// `path: invalid type: found, expected wanted at line 1 column 2` in plain words.
pub(super) fn plain(error: &serde_yaml::Error) -> String {
    let message = message(error);
    let split = message
        .split_once(INVALID)
        .and_then(|(place, rest)| Some((place, rest.rsplit_once(", expected ")?)));
    match split {
        Some((place, (found, wanted))) => {
            let place = match place.trim_end_matches(": ") {
                // An item of a list has no name.
                "" => "this".to_owned(),
                place if place.ends_with(']') => "this".to_owned(),
                place => format!("`{place}`"),
            };
            let (found, wanted) = (word(found), word(wanted));
            format!("cannot read {place}: expected {wanted}, found {found}")
        }
        None => {
            let message = message
                .split_once("]: ")
                .map_or(&*message, |(_, rest)| rest);
            format!("cannot read this: {message}")
        }
    }
}

/// The message without the places that the library adds: they are in a part of the file.
fn message(error: &serde_yaml::Error) -> String {
    let message = error.to_string();
    let place = |at: Location| format!(" at line {} column {}", at.line(), at.column());
    let place = error.location().map_or_else(String::new, place);
    let message = match message.strip_suffix(&place) {
        // It quotes the value, which may have such words, too.
        Some(message) if message.contains(INVALID) => message,
        // `did not find expected key at line 2 column 1, while parsing a block mapping at line 1 column 1`
        _ => message.split(" at line ").next().unwrap_or_default(),
    };
    message.to_owned()
}

/// A kind of value in the terms of this language.
fn word(text: &str) -> String {
    match text {
        "sequence" | "a sequence" => "a list".to_owned(),
        "map" | "a map" => "a mapping".to_owned(),
        "u16" => "a number".to_owned(),
        "a string" => "text".to_owned(),
        _ if text.starts_with("struct ") => "a mapping".to_owned(),
        _ => text.replace("string \"", "the text \"").replace('"', "`"),
    }
}
