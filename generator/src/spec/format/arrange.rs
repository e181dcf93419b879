//! A document as it should be: keys in the order of the language, fields in the shorter form, space between parts.

use crate::spec::grammar::TypeLine;
use crate::spec::grammar::type_line::Part;
use crate::spec::read::Place;
use crate::spec::write::field::{on_one_line, separate};
use crate::text::yaml::scalar::{Form, Scalar};
use crate::text::yaml::{Collection, Entry, STEP, Style, WIDTH, Yaml};

/// The keys of a resource's file that stand apart.
const PARTS: &[&str] = &["defaults", "types", "endpoints"];

/// Arranges a value, whose lines will begin at `indent`.
pub(super) fn arrange(yaml: &mut Yaml, place: Place, indent: usize) {
    match yaml {
        Yaml::Map(map) => {
            sort(map, place);
            if place == Place::Resource {
                part(map);
            }
            for entry in &mut map.entries {
                let below = place.below(&entry.key.text);
                arrange(&mut entry.value, below, indent + STEP);
                if below == Place::Field {
                    fit(entry, indent);
                }
            }
        }
        Yaml::List(list) => {
            for (at, entry) in list.entries.iter_mut().enumerate() {
                arrange(
                    &mut entry.value,
                    place.below(&at.to_string()),
                    indent + STEP,
                );
            }
        }
        Yaml::Scalar(_) | Yaml::Lines(_) => {}
    }
}

/// Puts keys of the language into its order. The first key of a file stays where it is: it says what the file is.
fn sort(map: &mut Collection, place: Place) {
    let keys = place.keys();
    let is_file = matches!(place, Place::Resource | Place::Api | Place::Client);
    let sorted = match map.entries.split_first_mut() {
        Some((_, rest)) if is_file => rest,
        _ => &mut map.entries,
    };
    let order = |entry: &Entry| keys.iter().position(|key| *key == entry.key.text);
    let is_sorted = sorted.is_sorted_by_key(order);
    if keys.is_empty() || is_sorted {
        return;
    }
    sorted.sort_by_key(|entry| order(entry).unwrap_or(keys.len()));
    if let Some(first) = map.entries.first_mut() {
        let blank = first
            .above
            .iter()
            .take_while(|line| line.is_empty())
            .count();
        first.above.drain(..blank);
    }
}

/// Gives each part of a resource's file space above it.
fn part(map: &mut Collection) {
    for entry in map.entries.iter_mut().skip(1) {
        let is_apart = entry.above.first().is_some_and(String::is_empty);
        if PARTS.contains(&entry.key.text.as_str()) && !is_apart {
            entry.above.insert(0, String::new());
        }
    }
}

/// Writes a field on one line where it fits there, and in the long form where a reason makes it too long.
fn fit(entry: &mut Entry, indent: usize) {
    let room = WIDTH.saturating_sub(indent + entry.key.length() + STEP);
    let fits = |line: &str| line.chars().count() <= room;
    match &mut entry.value {
        Yaml::Map(map) => {
            if let Some(line) = short(map).filter(|line| fits(line)) {
                entry.value = Yaml::Scalar(Scalar {
                    text: line,
                    form: Form::Plain,
                });
            } else if entry.value.inline().is_none_or(|line| !fits(&line)) {
                entry.value.open();
            }
        }
        Yaml::Scalar(scalar) if !fits(&scalar.text) => {
            if let Some(long) = long(&scalar.text) {
                entry.value = long;
            }
        }
        Yaml::Scalar(_) | Yaml::Lines(_) | Yaml::List(_) => {}
    }
}

/// The line of a field in the long form; none if it needs that form.
fn short(map: &Collection) -> Option<String> {
    let text = |key: &str| {
        let mut entries = map.entries.iter();
        let entry = entries.find(|entry| entry.key.text == key)?;
        match &entry.value {
            Yaml::Scalar(scalar) => Some(Some(scalar.text.as_str())),
            _ => Some(None),
        }
    };
    let is_known = |entry: &Entry| {
        let is_said = entry.above.is_empty() && entry.beside.is_none();
        is_said && ["type", "about", "guess"].contains(&entry.key.text.as_str())
    };
    if !map.below.is_empty() || !map.entries.iter().all(is_known) {
        return None;
    }
    let about = text("about").map_or(Some(None), |about| about.map(Some))?;
    let guess = text("guess").map_or(Some(None), |guess| guess.map(Some))?;
    on_one_line(text("type")??, about, guess)
}

/// The long form of a line with a reason in it.
fn long(line: &str) -> Option<Yaml> {
    let parsed = TypeLine::new(line).parsed.ok()?;
    let guess = parsed.guess.as_deref()?;
    let (ty, words) = separate(line, &parsed.place(Part::Guess))?;
    let keys = [
        ("type", Some(ty.as_str())),
        ("about", words),
        ("guess", Some(guess)),
    ];
    let entries = keys.into_iter();
    let entries = entries.filter_map(|(key, text)| Some(Entry::new(key, Yaml::text(text?))));
    Some(Yaml::Map(Collection {
        entries: entries.collect(),
        style: Style::Block,
        below: Vec::new(),
    }))
}
