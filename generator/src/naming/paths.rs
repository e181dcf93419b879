//! Paths as words: what stands in them, and which of their parts hold many of a thing.

use std::collections::HashSet;

use super::words::{is_verb, last, plural, singular, split};

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// The words of a fixed part.
    Fixed(Vec<String>),
    /// The words of a parameter.
    Parameter(Vec<String>),
}

/// A path without what all paths of its API begin with.
#[derive(Clone, Debug)]
pub(super) struct Path {
    parts: Vec<Part>,
}

/// Reads the paths of an API.
pub(super) fn read<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<Path> {
    let mut all: Vec<Vec<Part>> = paths.map(parts).collect();
    let common = common(&all);
    for parts in &mut all {
        parts.drain(..common);
        let plain = parts.iter().take_while(|part| is_version(part)).count();
        if plain < parts.len() {
            parts.drain(..plain);
        }
    }
    all.into_iter().map(|parts| Path { parts }).collect()
}

fn parts(path: &str) -> Vec<Part> {
    let parts = path.split('/').filter(|part| !part.is_empty());
    let parts = parts.map(|part| {
        let part = part.trim_end_matches(".json").trim_end_matches(".xml");
        if part.contains('{') {
            Part::Parameter(split(part))
        } else {
            Part::Fixed(split(part))
        }
    });
    let is_something = |part: &Part| !matches!(part, Part::Fixed(words) if words.is_empty());
    parts.filter(is_something).collect()
}

/// How many parts all paths begin with that are not the last fixed part of one.
fn common(all: &[Vec<Part>]) -> usize {
    let Some((first, others)) = all.split_first() else {
        return 0;
    };
    let has_more = |parts: &[Part], at: usize| {
        let mut rest = parts.iter().skip(at);
        rest.any(|part| matches!(part, Part::Fixed(_)))
    };
    let is_common = |at: usize| {
        let shares = |parts: &Vec<Part>| parts.get(at) == first.get(at) && has_more(parts, at + 1);
        matches!(first.get(at), Some(Part::Fixed(_)))
            && has_more(first, at + 1)
            && others.iter().all(shares)
    };
    (0..first.len()).take_while(|at| is_common(*at)).count()
}

/// Whether a part says which API it is, not what.
fn is_version(part: &Part) -> bool {
    let Part::Fixed(words) = part else {
        return false;
    };
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let is_date = words.iter().all(|word| is_number(word));
    match words.as_slice() {
        [word] => {
            let rest = word.strip_prefix('v').filter(|rest| !rest.is_empty());
            rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
                || ["api", "rest", "v"].contains(&word.as_str())
                || is_date
        }
        [first, rest @ ..] => {
            is_date
                || (first.starts_with('v')
                    && first.chars().skip(1).all(|c| c.is_ascii_digit())
                    && rest.iter().all(|word| is_number(word)))
        }
        [] => true,
    }
}

impl Path {
    /// The path up to its `count`th part, as one text that is the same for all names of parameters.
    fn key(&self, count: usize) -> String {
        let parts = self.parts.iter().take(count).map(|part| match part {
            Part::Fixed(words) => words.join("_"),
            Part::Parameter(_) => "{}".to_owned(),
        });
        parts.collect::<Vec<_>>().join("/")
    }

    /// The fixed parts, and how many parts the path has up to each.
    fn fixed(&self) -> impl DoubleEndedIterator<Item = (&[String], usize)> {
        let parts = self.parts.iter().enumerate();
        parts.filter_map(|(at, part)| match part {
            Part::Fixed(words) => Some((words.as_slice(), at + 1)),
            Part::Parameter(_) => None,
        })
    }

    /// Whether it ends in a parameter: it is one of many.
    pub(super) fn is_item(&self) -> bool {
        matches!(self.parts.last(), Some(Part::Parameter(_)))
    }

    /// The path up to its last fixed part.
    pub(super) fn collection(&self) -> String {
        let end = self.fixed().next_back().map_or(0, |(_, end)| end);
        self.key(end)
    }

    /// The last fixed part.
    pub(super) fn object(&self) -> &[String] {
        self.fixed().next_back().map_or(&[], |(words, _)| words)
    }

    /// The fixed parts before the last one.
    pub(super) fn parents(&self) -> Vec<&[String]> {
        let mut all: Vec<_> = self.fixed().map(|(words, _)| words).collect();
        all.pop();
        all
    }

    /// Whether a parameter stands before the last fixed part.
    pub(super) fn is_below_item(&self) -> bool {
        let end = self.fixed().next_back().map_or(0, |(_, end)| end);
        let before = end.checked_sub(2).and_then(|at| self.parts.get(at));
        matches!(before, Some(Part::Parameter(_)))
    }

    pub(super) fn depth(&self) -> usize {
        self.parts.len()
    }

    /// Every word in it, in singular.
    pub(super) fn words(&self) -> HashSet<String> {
        self.sequence().into_iter().collect()
    }

    /// All words in order, in singular.
    pub(super) fn sequence(&self) -> Vec<String> {
        let words = self.parts.iter().flat_map(|part| match part {
            Part::Fixed(words) | Part::Parameter(words) => words,
        });
        words.map(|word| singular(word)).collect()
    }

    /// Every word of its fixed parts, in singular.
    pub(super) fn fixed_words(&self) -> HashSet<String> {
        let words = self.fixed().flat_map(|(words, _)| words);
        words.map(|word| singular(word)).collect()
    }

    /// The last fixed part that holds many, or else the first one.
    pub(super) fn home(&self, collections: &HashSet<String>) -> Vec<String> {
        let mut fixed = self.fixed().rev();
        let home = fixed.find(|(_, end)| collections.contains(&self.key(*end)));
        if let Some((words, _)) = home {
            return last(words, plural);
        }
        let first = self.fixed().next();
        first.map_or_else(Vec::new, |(words, _)| words.to_vec())
    }
}

/// The parts that hold many of a thing: a parameter follows, or a list comes back.
pub(super) fn collections<'p>(paths: impl Iterator<Item = (&'p Path, bool)>) -> HashSet<String> {
    let mut found = HashSet::new();
    for (path, is_list) in paths {
        for (words, end) in path.fixed() {
            if words.len() == 1 && words.iter().all(|word| is_verb(word)) {
                continue;
            }
            let is_last = end == path.parts.len();
            let is_followed = matches!(path.parts.get(end), Some(Part::Parameter(_)));
            if is_followed || (is_last && is_list) {
                found.insert(path.key(end));
            }
        }
    }
    found
}
