//! Fields: on one line where that says all, else in the long form; names with the same line share it.

use std::ops::Range;

use indexmap::IndexMap;

use super::line::{AsLine, type_line};
use super::structs::Written;
use crate::spec::Field;
use crate::spec::grammar::type_line::{Line, TyKind};
use crate::text::yaml::scalar::Scalar;
use crate::text::yaml::{Collection, Entry, Style, WIDTH, Yaml};

/// The room that a field's name and line have together: the width without the least indentation.
const ROOM: usize = WIDTH - 6;

impl Written for Field {
    /// Without a name, as the line of all other keys.
    fn yaml(&self) -> Option<Yaml> {
        Some(value("", self))
    }

    fn named(all: &IndexMap<String, Self>) -> Option<Yaml> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut before: Option<String> = None;
        for (name, field) in all {
            let value = value(name, field);
            let shared = shared(name, field);
            match entries.last_mut() {
                Some(last)
                    if shared.is_some()
                        && shared == before
                        && fits(&last.key, name, shared.as_deref()) =>
                {
                    last.key.text.extend([", ", name]);
                }
                _ => entries.push(Entry::new(name, value)),
            }
            before = shared;
        }
        let map = Collection {
            entries,
            style: Style::Block,
            below: Vec::new(),
        };
        map.map()
    }
}

/// Whether one more name fits before a line.
fn fits(names: &Scalar, name: &str, line: Option<&str>) -> bool {
    let line = line.map_or(0, |line| line.chars().count());
    names.text.chars().count() + name.chars().count() + line + 4 <= ROOM
}

/// The line of a field, where others may have the same: it has no words, and no type that is named after its field.
fn shared(name: &str, field: &Field) -> Option<String> {
    let line = field.line.parsed.as_ref().ok()?;
    let has_own_type = matches!(line.ty.kind, TyKind::Enum(_));
    let is_plain = line.text.is_empty() && line.guess.is_none() && !has_own_type;
    let is_name = !name.is_empty() && !name.contains(|c: char| c == ',' || c.is_whitespace());
    (is_plain && is_name && is_short(field)).then(|| field.line.line())
}

/// Whether nothing but the line is said.
fn is_short(field: &Field) -> bool {
    let Field {
        line: _,
        long: _,
        about,
        rust,
        deprecated,
        alias,
    } = field;
    about.is_none() && rust.is_none() && deprecated.is_none() && alias.is_none()
}

fn value(name: &str, field: &Field) -> Yaml {
    let room = ROOM.saturating_sub(name.chars().count() + 2);
    let Ok(line) = &field.line.parsed else {
        return long(field, field.line.line(), None, room);
    };
    match short(field, line) {
        Some(text) if text.chars().count() <= room || line.guess.is_none() => Yaml::text(&text),
        _ => long(field, type_line(line, None), line.guess.as_ref(), room),
    }
}

/// All of a field on one line; none if it cannot be said there.
fn short(field: &Field, line: &Line) -> Option<String> {
    let Field {
        line: _,
        long: _,
        about,
        rust,
        deprecated,
        alias,
    } = field;
    if rust.is_some() || deprecated.is_some() || alias.is_some() {
        return None;
    }
    let words = match about.as_deref() {
        Some(_) if !line.text.is_empty() => return None,
        None if line.text.is_empty() => None,
        about => Some(about.unwrap_or(&line.text)),
    };
    let bare = Line {
        text: String::new(),
        ..line.clone()
    };
    on_one_line(&type_line(&bare, None), words, line.guess.as_deref())
}

/// A type with its description and reason on one line; none if they cannot be said there.
pub(crate) fn on_one_line(ty: &str, about: Option<&str>, guess: Option<&str>) -> Option<String> {
    let is_line = |text: &str| !text.is_empty() && text == one_line(text);
    let is_reason = |text: &str| is_line(text) && !text.contains(" -- ") && is_balanced(text);
    let has_words = format!(" {ty} ").contains(" -- ");
    let is_said = ty.contains("@guess(") && guess.is_some();
    if has_words || is_said || !about.is_none_or(is_line) || !guess.is_none_or(is_reason) {
        return None;
    }
    let guess = guess.map(|guess| format!(" @guess({guess})"));
    let about = about.map(|about| format!(" -- {about}"));
    Some([ty, &guess.unwrap_or_default(), &about.unwrap_or_default()].concat())
}

/// A line without the part at `place`, and its description.
pub(crate) fn separate<'t>(
    line: &'t str,
    place: &Range<usize>,
) -> Option<(String, Option<&'t str>)> {
    let (ty, words) = match line.split_once(" -- ") {
        Some((ty, words)) => (ty, Some(words.trim())),
        None => (line, None),
    };
    let (before, after) = (ty.get(..place.start)?, ty.get(place.end..)?);
    let parts = [before.trim(), after.trim()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some((parts.join(" "), words.filter(|words| !words.is_empty())))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the brackets of a reason do not end that around it.
fn is_balanced(text: &str) -> bool {
    let mut open = 0_usize;
    for character in text.chars() {
        match character {
            '(' => open += 1,
            ')' if open == 0 => return false,
            ')' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// The long form; words of the line go to `about` unless that says something else.
fn long(field: &Field, line: String, guess: Option<&String>, room: usize) -> Yaml {
    let Field {
        line: parsed,
        long: _,
        about,
        rust,
        deprecated,
        alias,
    } = field;
    let words = match &parsed.parsed {
        Ok(parsed) if about.is_none() && !parsed.text.is_empty() => Some(&parsed.text),
        _ => None,
    };
    let line = match words {
        Some(words) => line
            .strip_suffix(&format!(" -- {words}"))
            .unwrap_or(&line)
            .to_owned(),
        None => line,
    };
    let keys = [
        ("type", Some(&line)),
        ("rust", rust.as_ref()),
        ("about", words.or(about.as_ref())),
        ("deprecated", deprecated.as_ref()),
        ("alias", alias.as_ref()),
        ("guess", guess),
    ];
    let keys = keys.into_iter();
    let entries: Vec<_> = keys
        .filter_map(|(key, value)| Some(Entry::new(key, value?.yaml()?)))
        .collect();
    if entries.len() == 1 {
        return Yaml::text(&line);
    }
    let is_apart = guess.is_some() || entries.iter().any(is_sentence);
    let mut map = Yaml::Map(Collection {
        entries,
        style: Style::Flow,
        below: Vec::new(),
    });
    if is_apart || map.inline().is_none_or(|line| line.chars().count() > room) {
        map.open();
    }
    map
}

/// Whether a value is better read on lines of its own than in quotes, as sentences with commas are.
fn is_sentence(entry: &Entry) -> bool {
    matches!(&entry.value, Yaml::Scalar(scalar) if scalar.text.contains(", ") || scalar.text.contains('\n'))
}
