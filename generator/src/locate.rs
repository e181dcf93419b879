//! Where things are: a tree of every key and scalar of a YAML (or JSON) text, with its place.
//!
//! `serde_yaml` knows no places once it has parsed, so the text is read twice: here for places, depth and
//! what the language refuses, there for values. Hostile input never gets that far.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span as Marks};

/// Deepest nesting of a spec file; real ones need eight.
pub(crate) const DEEPEST: usize = 24;

/// Most entries of a mapping or list in a spec file.
pub(crate) const MOST_ENTRIES: usize = 10_000;

/// Longest key of a spec file, in characters, as YAML has it for keys without a question mark.
const LONGEST_KEY: usize = 1024;

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// Bytes of the source, quotes included.
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Scalar { text: String, style: Style },
    List(Vec<Node>),
    Map(Entries),
}

/// The entries of a mapping in their order, found by key in no time however many there are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entries {
    list: Vec<(Key, Node)>,
    /// Places in the list, by the text of the key.
    sorted: Vec<usize>,
}

impl Entries {
    pub(crate) fn new(list: Vec<(Key, Node)>) -> Self {
        let mut sorted: Vec<usize> = (0..list.len()).collect();
        sorted.sort_by(|a, b| list[*a].0.text.cmp(&list[*b].0.text));
        Self { list, sorted }
    }

    fn find(&self, key: &str) -> Option<&(Key, Node)> {
        let found = self
            .sorted
            .binary_search_by(|at| self.list[*at].0.text.as_str().cmp(key));
        Some(&self.list[self.sorted[found.ok()?]])
    }
}

impl std::ops::Deref for Entries {
    type Target = [(Key, Node)];

    fn deref(&self) -> &Self::Target {
        &self.list
    }
}

impl<'a> IntoIterator for &'a Entries {
    type Item = &'a (Key, Node);
    type IntoIter = std::slice::Iter<'a, (Key, Node)>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

/// How a scalar was written, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Quoted,
    Block,
}

#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) range: Range<usize>,
}

/// Why a text could not be read as a tree.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: &'static str,
    pub(crate) title: String,
    pub(crate) range: Range<usize>,
    pub(crate) label: String,
    pub(crate) help: &'static str,
    /// An earlier place that clashes.
    pub(crate) first: Option<Range<usize>>,
}

impl Refusal {
    fn new(code: &'static str, title: impl Into<String>, range: Range<usize>) -> Self {
        Self {
            code,
            title: title.into(),
            range,
            label: String::new(),
            help: "",
            first: None,
        }
    }

    fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }
}

impl Node {
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    pub(crate) fn entries(&self) -> &[(Key, Node)] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Self] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn entry(&self, key: &str) -> Option<(&Key, &Self)> {
        match &self.kind {
            Kind::Map(entries) => entries.find(key).map(|(key, node)| (key, node)),
            _ => None,
        }
    }

    /// The outermost value that starts at a byte.
    pub(crate) fn at(&self, start: usize) -> Option<&Self> {
        if self.range.start == start {
            return Some(self);
        }
        // Values stand in order.
        let inner = match &self.kind {
            Kind::Scalar { .. } => None,
            Kind::List(items) => {
                items[..items.partition_point(|node| node.range.start <= start)].last()
            }
            Kind::Map(entries) => entries
                [..entries.partition_point(|(_, node)| node.range.start <= start)]
                .last()
                .map(|(_, node)| node),
        };
        inner?.at(start)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|(_, node)| node)
    }

    /// What a person would call this kind of value.
    pub(crate) fn noun(&self) -> &'static str {
        match self.kind {
            Kind::Scalar { .. } => "text",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a mapping",
        }
    }

    /// The bytes of the source that `part` of the scalar's text was written as.
    ///
    /// Exact where text and source agree (plain, quoted without escapes, literal blocks);
    /// else the whole scalar.
    pub(crate) fn part(&self, source: &str, part: Range<usize>) -> Range<usize> {
        let Kind::Scalar { text, style } = &self.kind else {
            return self.range.clone();
        };
        let Some(wanted) = text.get(part.clone()) else {
            return self.range.clone();
        };
        let Some(written) = source.get(self.range.clone()) else {
            return self.range.clone();
        };
        if *style == Style::Block {
            return self.block_part(source, text, part);
        }
        let quote = usize::from(*style == Style::Quoted);
        if written.get(quote..quote + part.end) == text.get(..part.end) {
            let start = self.range.start + quote;
            return start + part.start..start + part.end;
        }
        if let Some(found) = aligned(written.trim_start_matches(['"', '\'']), text, &part) {
            let start = self.range.start + quote;
            return start + found.start..start + found.end;
        }
        match written.find(wanted) {
            Some(at) if !wanted.is_empty() => {
                self.range.start + at..self.range.start + at + wanted.len()
            }
            _ => self.range.clone(),
        }
    }

    /// A literal block: line k of the text is line k of the source, less the indentation.
    fn block_part(&self, source: &str, text: &str, part: Range<usize>) -> Range<usize> {
        let before = &text[..part.start];
        let number = before.matches('\n').count();
        let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
        let Some(line) = text.lines().nth(number) else {
            return self.range.clone();
        };
        let mut start = self.range.start;
        let mut body = source[start..].split_inclusive('\n');
        if source[start..].starts_with(['|', '>']) {
            start += body.next().map_or(0, str::len);
        }
        if let Some(found) = aligned(&source[start..], text, &part) {
            return start + found.start..start + found.end;
        }
        for _ in 0..number {
            start += body.next().map_or(0, str::len);
        }
        let Some(written) = body.next() else {
            return self.range.clone();
        };
        let Some(indent) = written.find(line).filter(|_| !line.is_empty()) else {
            return start..start + written.trim_end().len();
        };
        let from = start + indent + column;
        from..(from + part.len())
            .min(start + written.trim_end_matches('\n').len())
            .max(from)
    }
}

/// Where `part` of a text stands in a source that differs from it in nothing but blanks and line ends.
fn aligned(source: &str, text: &str, part: &Range<usize>) -> Option<Range<usize>> {
    let mut written = source.char_indices().filter(|(_, c)| !c.is_whitespace());
    let wanted = text.get(..part.end)?.char_indices();
    let mut found: Option<Range<usize>> = None;
    for (at, wanted) in wanted.filter(|(_, c)| !c.is_whitespace()) {
        let (place, character) = written.next()?;
        if character != wanted {
            return None;
        }
        if at >= part.start {
            let start = found.map_or(place, |found| found.start);
            found = Some(start..place + character.len_utf8());
        }
    }
    found
}

/// Byte offsets of the characters the parser counts.
struct Offsets {
    ascii: bool,
    bytes: Vec<usize>,
    len: usize,
}

impl Offsets {
    fn new(text: &str) -> Self {
        let ascii = text.is_ascii();
        let bytes = if ascii {
            Vec::new()
        } else {
            text.char_indices().map(|(at, _)| at).collect()
        };
        Self {
            ascii,
            bytes,
            len: text.len(),
        }
    }

    fn byte(&self, mark: Marker) -> usize {
        let at = mark.index();
        if self.ascii {
            at.min(self.len)
        } else {
            self.bytes.get(at).copied().unwrap_or(self.len)
        }
    }

    fn range(&self, marks: Marks) -> Range<usize> {
        let start = self.byte(marks.start);
        start..self.byte(marks.end).max(start)
    }
}

/// A collection that is still open.
enum Open {
    List {
        start: usize,
        items: Vec<Node>,
    },
    Map {
        start: usize,
        entries: Vec<(Key, Node)>,
        key: Option<Key>,
        seen: HashMap<String, Range<usize>>,
    },
}

/// Reads a spec file into a tree, or says what the language refuses in it.
pub(crate) fn spec(text: &str) -> Result<Node, Refusal> {
    read(text, MOST_ENTRIES, LONGEST_KEY)
}

/// Reads any YAML or JSON that is as long as it likes.
pub(crate) fn tree(text: &str) -> Result<Node, Refusal> {
    read(text, usize::MAX, usize::MAX)
}

fn read(text: &str, most_entries: usize, longest_key: usize) -> Result<Node, Refusal> {
    let offsets = Offsets::new(text);
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    let mut documents = 0;
    for event in Parser::new_from_str(text) {
        let (event, marks) = event.map_err(|error| {
            let at = offsets.byte(*error.marker());
            Refusal::new(
                "Y039",
                format!("YAML syntax error: {}", error.info()),
                at..at,
            )
            .help("the slip is often on the line above: an indentation, or a bracket or quote that is never closed")
        })?;
        let range = offsets.range(marks);
        let complete = match event {
            Event::DocumentStart(_) => {
                documents += 1;
                if documents > 1 {
                    return Err(Refusal::new(
                        "Y012",
                        "a spec file holds exactly one document",
                        range,
                    )
                    .label("second document starts here")
                    .help("split it into two files"));
                }
                None
            }
            Event::Alias(_) => return Err(anchor(range)),
            Event::Scalar(value, style, anchored, tag) => {
                refuse_decoration(anchored, tag.is_some(), &range)?;
                let style = match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
                    ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
                };
                let kind = Kind::Scalar {
                    text: value.into_owned(),
                    style,
                };
                Some(Node { range, kind })
            }
            Event::SequenceStart(anchored, tag) => {
                refuse_decoration(anchored, tag.is_some(), &range)?;
                refuse_depth(open.len(), &range)?;
                refuse_key(&open, &range)?;
                open.push(Open::List {
                    start: range.start,
                    items: Vec::new(),
                });
                None
            }
            Event::MappingStart(anchored, tag) => {
                refuse_decoration(anchored, tag.is_some(), &range)?;
                refuse_depth(open.len(), &range)?;
                refuse_key(&open, &range)?;
                open.push(Open::Map {
                    start: range.start,
                    entries: Vec::new(),
                    key: None,
                    seen: HashMap::new(),
                });
                None
            }
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop().map(|closed| close(closed, range.end, text))
            }
            _ => None,
        };
        if let Some(node) = complete {
            match open.last_mut() {
                None => root = Some(node),
                Some(Open::List { items, .. }) => {
                    refuse_width(items.len(), most_entries, &node.range)?;
                    items.push(node);
                }
                Some(Open::Map {
                    entries, key, seen, ..
                }) => match key.take() {
                    Some(key) => entries.push((key, node)),
                    None => {
                        refuse_width(entries.len(), most_entries, &node.range)?;
                        refuse_length(&node, longest_key)?;
                        *key = Some(as_key(node, seen)?);
                    }
                },
            }
        }
    }
    root.ok_or_else(|| {
        Refusal::new("Y006", "the spec file is empty", 0..0)
            .label("nothing here")
            .help("start with `api: name` or `resource: Name`")
    })
}

fn close(closed: Open, end: usize, text: &str) -> Node {
    match closed {
        Open::List { start, mut items } => {
            items.shrink_to_fit();
            let end = items.last().map_or(end, |item| item.range.end.max(start));
            Node {
                range: start..flow_end(text, start, end),
                kind: Kind::List(items),
            }
        }
        Open::Map {
            start, mut entries, ..
        } => {
            entries.shrink_to_fit();
            let end = entries
                .last()
                .map_or(end, |(_, node)| node.range.end.max(start));
            Node {
                range: start..flow_end(text, start, end),
                kind: Kind::Map(Entries::new(entries)),
            }
        }
    }
}

/// A flow collection ends at its bracket, a block collection with its last value.
fn flow_end(text: &str, start: usize, end: usize) -> usize {
    let close = match text.as_bytes().get(start) {
        Some(b'{') => '}',
        Some(b'[') => ']',
        _ => return end,
    };
    text.get(end..)
        .and_then(|rest| rest.find(close))
        .map_or(end, |at| end + at + 1)
}

fn as_key(node: Node, seen: &mut HashMap<String, Range<usize>>) -> Result<Key, Refusal> {
    let Node {
        range,
        kind: Kind::Scalar { text, style },
    } = node
    else {
        return Err(collection(node.range));
    };
    if text == "<<" && style == Style::Plain {
        return Err(Refusal::new("Y013", "merge keys are not allowed", range)
            .label("merge key")
            .help("use `include: [Type]` in a type to share fields"));
    }
    match seen.insert(text.clone(), range.clone()) {
        None => Ok(Key { text, range }),
        Some(first) => Err(Refusal {
            first: Some(first),
            ..Refusal::new(
                "Y014",
                format!("`{text}` is given twice in this mapping"),
                range,
            )
            .label("again here")
            .help("YAML readers silently keep only one of them; delete or rename one")
        }),
    }
}

fn collection(range: Range<usize>) -> Refusal {
    Refusal::new("Y016", "mapping keys must be text", range)
        .label("a collection cannot be a key")
        .help("write the key as plain text, without brackets or braces")
}

fn anchor(range: Range<usize>) -> Refusal {
    Refusal::new("Y010", "anchors are not allowed in spec files", range)
        .label("anchor or alias")
        .help("name the shared shape under `types:` and use that name")
}

fn refuse_decoration(anchored: usize, tagged: bool, range: &Range<usize>) -> Result<(), Refusal> {
    if anchored != 0 {
        return Err(anchor(range.clone()));
    }
    if tagged {
        return Err(Refusal::new(
            "Y011",
            "YAML tags are not allowed in spec files",
            range.clone(),
        )
        .label("tagged value")
        .help("a mark stands behind its type, as in `int!`; other text that starts with `!` is quoted"));
    }
    Ok(())
}

fn refuse_depth(depth: usize, range: &Range<usize>) -> Result<(), Refusal> {
    if depth < DEEPEST {
        return Ok(());
    }
    Err(Refusal::new("Y004", "nested too deeply", range.clone())
        .label("more than 24 levels")
        .help("spec files need at most 8; check the brackets"))
}

fn refuse_width(entries: usize, most: usize, range: &Range<usize>) -> Result<(), Refusal> {
    if entries < most {
        return Ok(());
    }
    Err(Refusal::new(
        "Y005",
        "too many entries in one mapping or list",
        range.clone(),
    )
    .label(format!("more than {most}"))
    .help("split the file by resource"))
}

fn refuse_length(key: &Node, longest: usize) -> Result<(), Refusal> {
    match key.text() {
        Some(text) if text.len() > longest && text.chars().count() > longest => {
            let start = key.range.start;
            Err(Refusal::new("Y015", "a key is too long", start..start + 1)
                .label(format!("more than {longest} characters"))
                .help("give some of its names a line of their own"))
        }
        _ => Ok(()),
    }
}

fn refuse_key(open: &[Open], range: &Range<usize>) -> Result<(), Refusal> {
    match open.last() {
        Some(Open::Map { key: None, .. }) => Err(collection(range.clone())),
        _ => Ok(()),
    }
}
