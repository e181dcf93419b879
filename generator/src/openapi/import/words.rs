//! Texts of descriptions as names and as words of a spec.

use heck::ToUpperCamelCase;

use crate::text::visible::is_visible;

/// A name as a type has it; empty if there are no letters in it.
pub(super) fn camel(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let name = plain.to_upper_camel_case();
    let start = name
        .find(|c: char| c.is_ascii_alphabetic())
        .unwrap_or(name.len());
    // `2fa` has no name in Rust, and `fa` is not what it means.
    if start == 0 || start == name.len() {
        name
    } else {
        format!("N{name}")
    }
}

/// Longest text that is kept as it is.
const SHORT: usize = 160;

/// Longest first sentence.
const LONGEST: usize = 280;

/// A text as plain words on one line: the whole of it if it is short, or else its first sentence.
pub(super) fn one_line(text: &str) -> String {
    let first = text
        .split("\n\n")
        .find(|part| !part.trim().is_empty())
        .unwrap_or_default();
    let whole = plain(text);
    if whole.chars().count() <= SHORT {
        return whole;
    }
    let first = plain(first);
    let sentence = crate::text::markdown::divided(&first).0.trim().to_owned();
    if sentence.chars().count() <= LONGEST {
        return sentence;
    }
    let mut words = String::new();
    for word in sentence.split(' ') {
        if words.chars().count() + word.chars().count() > SHORT {
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    let mut words = words.trim_end_matches([',', ';', ':', '-', '(']).to_owned();
    // A span of code that is cut open would swallow what follows.
    if words.matches('`').count() % 2 == 1 {
        words.push('`');
    }
    words.push('…');
    words
}

/// Whether a text is not kept as a whole.
pub(super) fn is_shortened(text: &str) -> bool {
    text.len() > SHORT && plain(text) != one_line(text)
}

/// Without tags, links, emphasis and what nobody sees.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '[', '*', '#']) {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        rest = match found.chars().next() {
            Some('<') => tag(found, &mut out),
            Some('[') => link(found, &mut out),
            Some('*') => found.trim_start_matches('*'),
            _ => heading(before, found, &mut out),
        };
    }
    out.push_str(rest);
    let out: String = out
        .chars()
        .map(|c| if is_visible(c) { c } else { ' ' })
        .collect();
    let words: Vec<&str> = out.split_whitespace().collect();
    words.join(" ")
}

/// `<br/>`, `<a href=…>`; what is not a tag is kept.
fn tag<'t>(found: &'t str, out: &mut String) -> &'t str {
    let is_tag = found
        .get(1..)
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'));
    match found
        .split_once('>')
        .filter(|(tag, _)| is_tag && !tag.contains('\n'))
    {
        Some((_, rest)) => {
            out.push(' ');
            rest
        }
        None => {
            out.push('<');
            &found[1..]
        }
    }
}

/// `[words](url)` is `words`.
fn link<'t>(found: &'t str, out: &mut String) -> &'t str {
    if let Some((words, rest)) = found[1..].split_once("](")
        && !words.contains(['[', '\n'])
        && let Some((_, rest)) = rest.split_once(')')
    {
        out.push_str(words);
        return rest;
    }
    out.push('[');
    &found[1..]
}

/// `## Words` at the start of a line.
fn heading<'t>(before: &str, found: &'t str, out: &mut String) -> &'t str {
    let is_first = before.is_empty() || before.ends_with('\n');
    let rest = found.trim_start_matches('#');
    if is_first && rest.starts_with(' ') {
        return rest;
    }
    out.push('#');
    &found[1..]
}
