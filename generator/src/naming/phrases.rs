//! Phrases that say what an operation does, and whether they are names.

use super::Unnamed;
use super::words::{is_standard, is_verb, last, plural, singular};
use crate::spec::Verb;
use crate::spec::grammar::Method;
use crate::text::case;

/// What is known of an operation among those of its file.
#[derive(Clone, Copy)]
pub(super) struct Around {
    /// Whether its path can be read, too.
    pub(super) has_get: bool,
    pub(super) is_main: bool,
    /// Whether all of the path is in its name.
    pub(super) is_long: bool,
}

/// A phrase that method and path give.
pub(super) fn path_phrase(member: &Unnamed<'_>, verb: Option<Verb>, around: Around) -> Vec<String> {
    let path = member.path;
    let one = |words: &[String]| last(words, singular);
    let mut object = path.object().to_vec();
    let is_many = verb == Some(Verb::List);
    let parents = path.parents();
    let mut parents: Vec<Vec<String>> = parents.iter().map(|words| one(words)).collect();
    let says_action = object.first().is_some_and(|word| is_verb(word));
    let is_action = !path.is_item()
        && !parents.is_empty()
        && (says_action
            || (member.operation.method == Method::Post
                && !around.has_get
                && one(&object) == object));
    if is_action {
        let near = if path.is_below_item() {
            parents.pop()
        } else {
            path.parents().pop().map(<[String]>::to_vec)
        };
        let of = if around.is_long {
            [parents.concat(), near.unwrap_or_default()].concat()
        } else {
            near.unwrap_or_default()
        };
        let joint = (object.len() > 1).then(|| "for".to_owned());
        return object.into_iter().chain(joint).chain(of).collect();
    }
    object = if is_many {
        last(&object, plural)
    } else {
        one(&object)
    };
    let before = if around.is_main && !around.is_long {
        Vec::new()
    } else {
        parents.concat()
    };
    let method = member.operation.method.word().to_lowercase();
    let word = verb.map_or(&*method, |verb| verb.word());
    let mut words = phrase(word, &before);
    words.extend(object);
    words
}

pub(super) fn phrase(verb: &str, words: &[String]) -> Vec<String> {
    [verb.to_owned()]
        .into_iter()
        .chain(words.iter().cloned())
        .collect()
}

/// A name of words that is one in Rust, too.
pub(super) fn fine(words: &[String], method: &str) -> Option<String> {
    // A name of one word hides what others mean by it.
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let name = match words.as_slice() {
        [] => return None,
        [word] if is_standard(word) => return None,
        [first, ..] if !first.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            format!("{method}_{}", words.join("_"))
        }
        words => words.join("_"),
    };
    let name: String = name.chars().take(100).collect();
    let name = case::snake(&name);
    let is_verb = Verb::ALL.iter().any(|verb| verb.word() == name);
    let is_fine =
        case::ty(&name).is_some_and(|name| case::is_type(&name) && !case::is_prelude(&name));
    (is_fine && !is_verb).then_some(name)
}
