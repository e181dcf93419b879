//! The parser's events into a tree.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::offsets::Offsets;
use super::refusal::{self, Refusal};
use super::{Again, Entries, Key, Kind, Node, Style, Tree};

/// The most that a text may have.
#[derive(Clone, Copy)]
pub(super) struct Most {
    /// Entries of one mapping or list.
    pub(super) entries: usize,
    /// Characters of a key.
    pub(super) key: usize,
}

/// Keys that are given again before the whole text is refused.
const MOST_AGAIN: usize = 1_000;

/// Reads a text; the error says what is not allowed in it.
pub(super) fn read(text: &str, most: Most) -> Result<Tree, Refusal> {
    let mut reader = Reader {
        text,
        offsets: Offsets::new(text),
        most,
        documents: 0,
        open: Vec::new(),
        root: None,
        again: Vec::new(),
    };
    for event in Parser::new_from_str(text) {
        let (event, marks) = event.map_err(|error| reader.syntax_error(&error))?;
        let range = reader.offsets.range(marks);
        if let Some(node) = reader.event(event, range)? {
            reader.place(node)?;
        }
    }
    let again = reader.again;
    let root = reader.root.ok_or_else(refusal::empty)?;
    Ok(Tree { root, again })
}

struct Reader<'t> {
    text: &'t str,
    offsets: Offsets,
    most: Most,
    documents: usize,
    /// The collections around the current place.
    open: Vec<Open>,
    root: Option<Node>,
    again: Vec<Again>,
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
        key: Option<Result<Key, Refusal>>,
        seen: HashMap<String, Range<usize>>,
        /// The keys so far, also those that were given again.
        keys: usize,
        /// The end of the last value.
        end: usize,
    },
}

impl Reader<'_> {
    fn syntax_error(&self, error: &ScanError) -> Refusal {
        let at = self.offsets.byte(*error.marker());
        refusal::syntax(error.info(), at)
    }

    /// The value that is complete with an event.
    fn event(&mut self, event: Event<'_>, range: Range<usize>) -> Result<Option<Node>, Refusal> {
        let start = range.start;
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(refusal::second_document(range));
                }
            }
            Event::Alias(_) => return Err(refusal::anchor(range)),
            Event::Scalar(value, style, anchored, tag) => {
                refusal::decoration(anchored, tag.is_some(), &range)?;
                return Ok(Some(scalar(value.into_owned(), style, range)));
            }
            Event::SequenceStart(anchored, tag) => {
                refusal::decoration(anchored, tag.is_some(), &range)?;
                let items = Vec::new();
                self.open(Open::List { start, items }, &range)?;
            }
            Event::MappingStart(anchored, tag) => {
                refusal::decoration(anchored, tag.is_some(), &range)?;
                let map = Open::Map {
                    start,
                    entries: Vec::new(),
                    key: None,
                    seen: HashMap::new(),
                    keys: 0,
                    end: range.end,
                };
                self.open(map, &range)?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let closed = self.open.pop();
                return Ok(closed.map(|closed| close(closed, &range, self.text)));
            }
            _ => {}
        }
        Ok(None)
    }

    fn open(&mut self, collection: Open, range: &Range<usize>) -> Result<(), Refusal> {
        refusal::depth(self.open.len(), range)?;
        if let Some(Open::Map { key: None, .. }) = self.open.last() {
            return Err(refusal::collection(range.clone()));
        }
        self.open.push(collection);
        Ok(())
    }

    /// Puts a value where it belongs: into the collection around it.
    fn place(&mut self, node: Node) -> Result<(), Refusal> {
        let most = self.most;
        let outermost = self.open.len() == 1;
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => {
                refusal::width(items.len(), most.entries, &node.range)?;
                items.push(node);
            }
            Some(Open::Map {
                entries,
                key,
                seen,
                keys,
                end,
                ..
            }) => match key.take() {
                Some(found) => {
                    let before = std::mem::replace(end, node.range.end);
                    match found {
                        Ok(key) => entries.push((key, node)),
                        Err(refusal) if self.again.len() == MOST_AGAIN => return Err(refusal),
                        Err(refusal) => self.again.push(Again {
                            refusal,
                            range: before..node.range.end,
                            outermost,
                        }),
                    }
                }
                None => {
                    refusal::width(*keys, most.entries, &node.range)?;
                    refusal::length(&node, most.key)?;
                    *keys += 1;
                    *key = Some(as_key(node, seen)?);
                }
            },
        }
        Ok(())
    }
}

fn scalar(text: String, style: ScalarStyle, range: Range<usize>) -> Node {
    let style = match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
    };
    let kind = Kind::Scalar { text, style };
    Node { range, kind }
}

/// A collection in brackets ends with them, another with its last value.
fn close(closed: Open, end: &Range<usize>, text: &str) -> Node {
    let end_of = |start: usize, last: Option<usize>| {
        let bracket = bracket_end(text, start, end.start);
        bracket.unwrap_or_else(|| last.map_or(end.end, |last| last.max(start)))
    };
    match closed {
        Open::List { start, mut items } => {
            items.shrink_to_fit();
            let last = items.last().map(|item| item.range.end);
            Node {
                range: start..end_of(start, last),
                kind: Kind::List(items),
            }
        }
        Open::Map {
            start,
            mut entries,
            end: last,
            ..
        } => {
            entries.shrink_to_fit();
            let last = (!entries.is_empty()).then_some(last);
            Node {
                range: start..end_of(start, last),
                kind: Kind::Map(Entries::new(entries)),
            }
        }
    }
}

/// The byte behind the bracket that closes a collection, if one opens it. The bracket is at `end`, or behind a comma
/// there.
fn bracket_end(text: &str, start: usize, end: usize) -> Option<usize> {
    let close = match text.as_bytes().get(start) {
        Some(b'{') => '}',
        Some(b'[') => ']',
        _ => return None,
    };
    let mut at = end;
    loop {
        // There may be comments before it.
        let rest = text.get(at..)?;
        let found = rest.find([close, '#'])?;
        let rest = rest.get(found..)?;
        at += found;
        if rest.starts_with(close) {
            return Some(at + 1);
        }
        at += rest.find('\n')?;
    }
}

/// A key, or what is wrong with one that was given before.
fn as_key(
    node: Node,
    seen: &mut HashMap<String, Range<usize>>,
) -> Result<Result<Key, Refusal>, Refusal> {
    let Node {
        range,
        kind: Kind::Scalar { text, style },
    } = node
    else {
        return Err(refusal::collection(node.range));
    };
    if text == "<<" && style == Style::Plain {
        return Err(refusal::merge_key(range));
    }
    Ok(match seen.get(&text) {
        Some(first) => Err(refusal::twice(&text, range, first.clone())),
        None => {
            seen.insert(text.clone(), range.clone());
            Ok(Key { text, range })
        }
    })
}
