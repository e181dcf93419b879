//! A text as a document: its values with their comments, the lines that a person chose, and blank lines.

use std::ops::Range;

use super::comments::{Comments, line_start, sign};
use crate::text::tree::{self, Kind, Node};
use crate::text::yaml::scalar::{Form, Scalar};
use crate::text::yaml::{Collection, Entry, STEP, Style, WIDTH, Yaml};

/// Reads a text whose tree is known; none if something of it would be lost.
pub(super) fn read(text: &str, root: &Node) -> Option<Yaml> {
    let mut reader = Reader {
        text,
        comments: Comments::of(text, root),
    };
    let spot = Spot {
        after: 0,
        column: 0,
        indent: 0,
        head: 0,
        limit: text.len(),
    };
    let yaml = reader.value(root, spot)?;
    reader.comments.is_empty().then_some(yaml)
}

/// Where a value stands, and where it will.
#[derive(Clone, Copy)]
struct Spot {
    /// The end of its key, or of the dash before it.
    after: usize,
    /// The column of the collection around it.
    column: usize,
    /// Where its lines but the first will begin.
    indent: usize,
    /// Where its first line will begin, behind its key.
    head: usize,
    /// The start of what comes after it.
    limit: usize,
}

struct Reader<'t> {
    text: &'t str,
    comments: Comments<'t>,
}

/// An entry of a mapping, or an item of a list.
type Child<'n> = (Option<&'n tree::Key>, &'n Node);

fn children(node: &Node) -> Vec<Child<'_>> {
    let entries = node.entries().iter();
    let entries = entries.map(|(key, value)| (Some(key), value));
    entries
        .chain(node.items().iter().map(|item| (None, item)))
        .collect()
}

impl<'t> Reader<'t> {
    fn source(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    fn column(&self, at: usize) -> usize {
        self.source(line_start(self.text, at)..at).chars().count()
    }

    fn value(&mut self, node: &Node, spot: Spot) -> Option<Yaml> {
        let wrap = match &node.kind {
            Kind::Scalar { style, .. } if *style == tree::Style::Block => {
                return self.block_text(node, spot);
            }
            Kind::Scalar { text, style } => return Some(self.scalar(node, text, *style, spot)),
            Kind::Map(_) => Yaml::Map,
            Kind::List(_) => Yaml::List,
        };
        if !self.source(node.range.clone()).starts_with(['{', '[']) {
            return self.block(node, spot).map(wrap);
        }
        if self.comments.skip(node.range.end) {
            return Some(Yaml::Lines(self.lines(node)));
        }
        self.brackets(node).map(wrap)
    }

    /// What a collection without brackets holds.
    fn block(&mut self, node: &Node, spot: Spot) -> Option<Collection> {
        let column = self.column(node.range.start);
        let children = children(node);
        let starts = self.starts(node, &children);
        let mut entries = Vec::with_capacity(children.len());
        for (at, (key, value)) in children.into_iter().enumerate() {
            let start = *starts.get(at)?;
            let mut above = self.comments.above(start);
            if at == 0 {
                let blank = above.iter().take_while(|line| line.is_empty()).count();
                above.drain(..blank);
            }
            let name = key.map_or_else(|| Scalar::free(""), |key| self.key(key));
            let after = key.map_or(start + 1, |key| key.range.end);
            let mut beside = self.comments.beside(after, value.range.start);
            if self.is_below_key(value, after) {
                above.extend(beside.take());
                let between = self.comments.above(value.range.start).into_iter();
                above.extend(between.filter(|line| !line.is_empty()));
            }
            let spot = Spot {
                after,
                column,
                indent: spot.indent + STEP,
                head: spot.indent + name.text.chars().count() + STEP,
                limit: starts.get(at + 1).copied().unwrap_or(spot.limit),
            };
            let inner = self.value(value, spot)?;
            if beside.is_none() {
                beside = self.comments.beside(value.range.end, self.text.len());
            }
            entries.push(Entry {
                above,
                key: name,
                beside,
                value: inner,
            });
        }
        Some(Collection {
            entries,
            style: Style::Block,
            below: self.comments.below(column, spot.limit),
        })
    }

    /// Where entries begin: with their keys, or their dashes.
    fn starts(&self, node: &Node, children: &[Child<'_>]) -> Vec<usize> {
        let mut end = node.range.start;
        let mut starts = Vec::with_capacity(children.len());
        for (key, value) in children {
            starts.push(match key {
                Some(key) => key.range.start,
                None => self.dash(end, value.range.start),
            });
            end = value.range.end;
        }
        starts
    }

    /// The dash of an item, which is the first of its line behind what was before.
    fn dash(&self, end: usize, item: usize) -> usize {
        let start = line_start(self.text, end);
        let is_own = self.source(start..end).trim().is_empty();
        let mut at = if is_own { start } else { end };
        for line in self.source(at..item).split_inclusive('\n') {
            let blanks = line.len() - line.trim_start().len();
            if line.trim_start().starts_with('-') {
                return at + blanks;
            }
            at += line.len();
        }
        end.min(item)
    }

    /// Whether a value that could stand on the line of its key stands below it.
    fn is_below_key(&self, value: &Node, after: usize) -> bool {
        let is_line = match &value.kind {
            Kind::Scalar { style, .. } => *style != tree::Style::Block,
            _ => self.source(value.range.clone()).starts_with(['{', '[']),
        };
        is_line && self.source(after..value.range.start).contains('\n')
    }

    /// What stands in brackets.
    fn brackets(&mut self, node: &Node) -> Option<Collection> {
        let mut entries = Vec::new();
        for (key, value) in children(node) {
            let inner = match &value.kind {
                Kind::Scalar { text, style } => Yaml::Scalar(scalar(text, *style)),
                Kind::Map(_) => Yaml::Map(self.brackets(value)?),
                Kind::List(_) => Yaml::List(self.brackets(value)?),
            };
            entries.push(Entry {
                above: Vec::new(),
                key: key.map_or_else(|| Scalar::free(""), |key| self.key(key)),
                beside: None,
                value: inner,
            });
        }
        Some(Collection {
            entries,
            style: Style::Flow,
            below: Vec::new(),
        })
    }

    /// A text without a sign before it: on one line where it fits, else in the lines that it has.
    fn scalar(&self, node: &Node, text: &str, style: tree::Style, spot: Spot) -> Yaml {
        let whole = Yaml::Scalar(scalar(text, style));
        let lines = self.lines(node);
        if lines.len() == 1 {
            return whole;
        }
        let room = |at: usize| WIDTH.saturating_sub(if at == 0 { spot.head } else { spot.indent });
        let mut numbered = lines.iter().enumerate();
        let all_fit = numbered.all(|(at, line)| line.chars().count() <= room(at));
        let is_one = text.chars().count() <= room(0);
        let is_free = style == tree::Style::Plain && !text.contains('\n');
        if is_free && (is_one || !all_fit) {
            return whole;
        }
        Yaml::Lines(lines)
    }

    /// A text behind `|` or `>`, whose lines are kept.
    fn block_text(&self, node: &Node, spot: Spot) -> Option<Yaml> {
        let start = sign(self.text, spot.after, node.range.start);
        let head = self.text.get(start..)?.lines().next()?.trim_end();
        let signs = head.split(' ').next()?;
        // Blank lines below such a text belong to it.
        if signs.contains('+') {
            return None;
        }
        let from = start + self.text.get(start..)?.find('\n')? + 1;
        let mut lines: Vec<&str> = self
            .source(from..node.range.end.max(from))
            .split('\n')
            .collect();
        while lines.last().is_some_and(|line| line.trim().is_empty()) {
            lines.pop();
        }
        let blanks = |line: &&str| line.len() - line.trim_start_matches(' ').len();
        let first = lines.iter().find(|line| !line.trim().is_empty());
        // Where the first line is indented further than others, a digit says how far those are.
        let digit = signs.chars().find(char::is_ascii_digit);
        let cut = match digit.and_then(|digit| digit.to_digit(10)) {
            Some(digit) => spot.column + usize::try_from(digit).ok()?,
            None => first.map_or(0, blanks),
        };
        let head = match digit {
            Some(digit) => head.replacen(digit, &STEP.to_string(), 1),
            None => head.to_owned(),
        };
        let body = lines.into_iter().map(|line| {
            let line = line.strip_suffix('\r').unwrap_or(line);
            line.get(cut..).unwrap_or_default().to_owned()
        });
        Some(Yaml::Lines(std::iter::once(head).chain(body).collect()))
    }

    /// The lines of a value as they are.
    fn lines(&self, node: &Node) -> Vec<String> {
        let lines = self.source(node.range.clone()).split('\n');
        lines.map(|line| line.trim().to_owned()).collect()
    }

    fn key(&self, key: &tree::Key) -> Scalar {
        let is_quoted = self.source(key.range.clone()).starts_with(['"', '\'']);
        let style = if is_quoted {
            tree::Style::Quoted
        } else {
            tree::Style::Plain
        };
        scalar(&key.text, style)
    }
}

fn scalar(text: &str, style: tree::Style) -> Scalar {
    Scalar {
        text: text.to_owned(),
        form: match style {
            tree::Style::Plain => Form::Plain,
            tree::Style::Quoted | tree::Style::Block => Form::Quoted,
        },
    }
}
