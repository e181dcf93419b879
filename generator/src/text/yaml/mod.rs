//! A YAML document as it is written: values in their order, what is said about them, and how they are laid out.

pub(crate) mod scalar;

use scalar::{Scalar, Site};

/// The longest line.
pub(crate) const WIDTH: usize = 120;

/// How far what is inside stands to the right of what is around it.
pub(crate) const STEP: usize = 2;

#[derive(Clone, Debug)]
pub(crate) enum Yaml {
    Scalar(Scalar),
    /// A scalar in the lines that it was written in: the first after the key, the others below it.
    Lines(Vec<String>),
    Map(Collection),
    List(Collection),
}

/// What a mapping or a list holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Collection {
    pub(crate) entries: Vec<Entry>,
    pub(crate) style: Style,
    /// Comments and blank lines below the last entry.
    pub(crate) below: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Style {
    /// Each entry on lines of its own.
    #[default]
    Block,
    /// In brackets, where that fits on the line.
    Flow,
}

/// An entry of a mapping, or an item of a list, whose key is empty.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Comments and blank lines above it.
    pub(crate) above: Vec<String>,
    pub(crate) key: Scalar,
    /// A comment on its line.
    pub(crate) beside: Option<String>,
    pub(crate) value: Yaml,
}

impl Entry {
    pub(crate) fn new(key: &str, value: Yaml) -> Self {
        Self {
            above: Vec::new(),
            key: Scalar::free(key),
            beside: None,
            value,
        }
    }
}

impl Collection {
    /// A mapping; none if there is nothing in it.
    pub(crate) fn map(self) -> Option<Yaml> {
        (!self.entries.is_empty()).then_some(Yaml::Map(self))
    }

    fn is_commented(&self) -> bool {
        let mut entries = self.entries.iter();
        !self.below.is_empty()
            || entries.any(|entry| !entry.above.is_empty() || entry.beside.is_some())
    }
}

impl Yaml {
    /// Puts each entry on lines of its own.
    pub(crate) fn open(&mut self) {
        if let Self::Map(collection) | Self::List(collection) = self {
            collection.style = Style::Block;
        }
    }

    pub(crate) fn text(text: &str) -> Self {
        Self::Scalar(Scalar::free(text))
    }

    pub(crate) fn list(items: impl IntoIterator<Item = Self>, style: Style) -> Self {
        let entries = items.into_iter().map(|item| Entry::new("", item));
        Self::List(Collection {
            entries: entries.collect(),
            style,
            below: Vec::new(),
        })
    }

    /// The whole document.
    pub(crate) fn document(&self) -> String {
        let mut printer = Printer { out: String::new() };
        match self {
            Self::Map(map) => printer.block(map, 0, false),
            Self::List(list) => printer.block(list, 0, true),
            Self::Scalar(scalar) => {
                printer.out = scalar.written(Site::Block);
                printer.out.push('\n');
            }
            Self::Lines(lines) => printer.out = lines.join("\n") + "\n",
        }
        printer.out
    }

    /// The value on one line, inside of brackets; none where it needs more.
    pub(crate) fn inline(&self) -> Option<String> {
        match self {
            Self::Scalar(scalar) => Some(scalar.written(Site::Flow)),
            Self::Lines(_) => None,
            Self::Map(map) => {
                let entries = inline(map, |entry, value| {
                    format!("{}: {value}", entry.key.written(Site::Flow))
                });
                Some(format!("{{{}}}", entries?))
            }
            Self::List(list) => Some(format!("[{}]", inline(list, |_, value| value)?)),
        }
    }

    /// The entries of a collection of scalars in brackets, which may go on on the next line; none where there is but
    /// one, or one that needs a line of its own anyway.
    fn words(&self, width: usize) -> Option<Vec<String>> {
        let (collection, open, close) = match self {
            Self::Map(map) => (map, "{", "}"),
            Self::List(list) => (list, "[", "]"),
            Self::Scalar(_) | Self::Lines(_) => return None,
        };
        let mut entries = collection.entries.iter();
        let is_flat = entries.all(|entry| matches!(entry.value, Self::Scalar(_)));
        let count = collection.entries.len();
        if !is_flat || collection.style == Style::Block || count < 2 || collection.is_commented() {
            return None;
        }
        let mut words = Vec::with_capacity(count);
        for (at, entry) in collection.entries.iter().enumerate() {
            let open = if at == 0 { open } else { "" };
            let close = if at + 1 == count { close } else { "," };
            let value = entry.value.inline()?;
            let word = match self {
                Self::Map(_) => format!("{open}{}: {value}{close}", entry.key.written(Site::Flow)),
                _ => format!("{open}{value}{close}"),
            };
            words.push(word);
        }
        words
            .iter()
            .all(|word| word.chars().count() <= width)
            .then_some(words)
    }

    /// Whether it is a collection that is written below its key.
    fn is_block(&self, room: usize, width: usize) -> bool {
        let (Self::Map(collection) | Self::List(collection)) = self else {
            return false;
        };
        if collection.entries.is_empty() {
            return false;
        }
        let is_long = || self.inline().is_none_or(|line| line.chars().count() > room);
        collection.style == Style::Block || is_long() && self.words(width).is_none()
    }
}

/// The entries of a collection on one line.
fn inline(collection: &Collection, write: impl Fn(&Entry, String) -> String) -> Option<String> {
    if collection.is_commented() {
        return None;
    }
    let entries = collection.entries.iter();
    let entries = entries.map(|entry| Some(write(entry, entry.value.inline()?)));
    Some(entries.collect::<Option<Vec<_>>>()?.join(", "))
}

struct Printer {
    out: String,
}

impl Printer {
    fn line(&mut self, indent: usize, text: &str) {
        if !text.is_empty() {
            self.out.extend(std::iter::repeat_n(' ', indent));
            self.out.push_str(text);
        }
        self.out.push('\n');
    }

    fn block(&mut self, collection: &Collection, indent: usize, is_list: bool) {
        for entry in &collection.entries {
            for line in &entry.above {
                self.line(indent, line);
            }
            self.out.extend(std::iter::repeat_n(' ', indent));
            self.entry(entry, indent, is_list);
        }
        for line in &collection.below {
            self.line(indent, line);
        }
    }

    /// An entry, from where its line is indented.
    fn entry(&mut self, entry: &Entry, indent: usize, is_list: bool) {
        let head = if is_list {
            "-".to_owned()
        } else {
            entry.key.written(Site::Block) + ":"
        };
        self.out.push_str(&head);
        let used = indent + head.chars().count() + 1;
        let room = WIDTH.saturating_sub(used);
        let width = WIDTH.saturating_sub(indent + STEP);
        if !entry.value.is_block(room, width) {
            for (at, line) in inner_lines(&entry.value, room, width).iter().enumerate() {
                match at {
                    0 => self.out.extend([" ", line]),
                    _ if line.is_empty() => self.out.push('\n'),
                    _ => {
                        self.out.push('\n');
                        self.out.extend(std::iter::repeat_n(' ', indent + STEP));
                        self.out.push_str(line);
                    }
                }
            }
            self.beside(entry);
            self.out.push('\n');
            return;
        }
        match &entry.value {
            Yaml::Map(map) if is_list && entry.beside.is_none() => self.first(map, indent + STEP),
            Yaml::Map(map) => {
                self.beside(entry);
                self.out.push('\n');
                self.block(map, indent + STEP, false);
            }
            Yaml::List(list) => {
                self.beside(entry);
                self.out.push('\n');
                self.block(list, indent + STEP, true);
            }
            Yaml::Scalar(_) | Yaml::Lines(_) => {}
        }
    }

    fn beside(&mut self, entry: &Entry) {
        if let Some(comment) = &entry.beside {
            self.out.extend([" ", comment]);
        }
    }

    /// A mapping that is an item of a list: its first entry stands on the line of the item.
    fn first(&mut self, map: &Collection, indent: usize) {
        match map.entries.split_first() {
            Some((first, rest)) if first.above.is_empty() => {
                self.out.push(' ');
                self.entry(first, indent, false);
                let rest = Collection {
                    entries: rest.to_vec(),
                    style: map.style,
                    below: map.below.clone(),
                };
                self.block(&rest, indent, false);
            }
            _ => {
                self.out.push('\n');
                self.block(map, indent, false);
            }
        }
    }
}

/// The lines of a value that begins on the line of its key, where it has some room, and goes on below it.
fn inner_lines(value: &Yaml, room: usize, width: usize) -> Vec<String> {
    match value {
        Yaml::Scalar(scalar) => scalar::lines(scalar, room, width),
        Yaml::Lines(lines) => lines.clone(),
        Yaml::Map(_) | Yaml::List(_) => match value.inline() {
            Some(line) if line.chars().count() > room => {
                let words = value.words(width);
                words.map_or_else(|| vec![line], |words| scalar::fill(&words, room, width))
            }
            line => line.into_iter().collect(),
        },
    }
}
