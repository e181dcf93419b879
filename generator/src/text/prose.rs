//! Prose of several paragraphs, lists and fences as Markdown.

use super::markdown::{divided, one_line, plain, sentence};

/// A part of prose; `column` is where it starts, below the item that it is part of.
struct Block {
    column: usize,
    kind: Kind,
}

enum Kind {
    Paragraph(String),
    Item { marker: String, text: String },
    Fence(Vec<String>),
}

/// Lines of Markdown; a paragraph that comes first is a sentence.
pub(crate) fn prose(text: &str) -> Vec<String> {
    let blocks = blocks(text);
    let mut lines = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let follows_item = at > 0 && matches!(blocks[at - 1].kind, Kind::Item { .. });
        let is_item = matches!(block.kind, Kind::Item { .. });
        if at > 0 && !(is_item && follows_item) {
            lines.push(String::new());
        }
        let indent = " ".repeat(block.column);
        match &block.kind {
            Kind::Paragraph(text) if at == 0 => lines.push(sentence(text)),
            Kind::Paragraph(text) => lines.push(format!("{indent}{}", plain(text))),
            Kind::Item { marker, text } => {
                let line = format!("{indent}{marker} {}", plain(text));
                lines.push(line.trim_end().to_owned());
            }
            Kind::Fence(inside) => lines.extend(fenced(inside, &indent)),
        }
    }
    lines
}

/// The first sentence, if a sentence comes first.
pub(crate) fn summary(text: &str) -> Option<String> {
    match &blocks(text).first()?.kind {
        Kind::Paragraph(first) => Some(sentence(divided(first).0)),
        _ => None,
    }
}

/// What follows the [`summary`].
pub(crate) fn after_summary(text: &str) -> Vec<String> {
    let paragraph = blocks(text).into_iter().next().map(|block| block.kind);
    let Some(Kind::Paragraph(first)) = paragraph else {
        return prose(text);
    };
    let mut lines = prose(text);
    match divided(&first).1 {
        "" => {
            lines.drain(..lines.len().min(2));
        }
        rest => lines[0] = sentence(rest),
    }
    lines
}

/// An item of a list: prose behind a prefix.
pub(crate) fn item(prefix: &str, text: &str) -> Vec<String> {
    let lines = prose(text);
    let starts = matches!(
        blocks(text).first(),
        Some(Block {
            kind: Kind::Paragraph(_),
            ..
        })
    );
    let (first, rest) = match lines.split_first() {
        Some((first, rest)) if starts => (format!("- {prefix} {first}"), rest),
        _ => (format!("- {prefix}"), &lines[..]),
    };
    let blank = (!starts && !rest.is_empty()).then(String::new);
    let rest = rest.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!("  {line}"),
    });
    std::iter::once(first).chain(blank).chain(rest).collect()
}

/// Text that rustdoc does not compile.
fn fenced(inside: &[String], indent: &str) -> Vec<String> {
    let ticks = inside.iter().flat_map(|line| line.split(|c| c != '`'));
    let longest = ticks.map(str::len).max().unwrap_or(0).max(2);
    let fence = "`".repeat(longest + 1);
    let inside = inside.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!("{indent}{line}"),
    });
    std::iter::once(format!("{indent}{fence}text"))
        .chain(inside)
        .chain([format!("{indent}{fence}")])
        .collect()
}

fn blocks(text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks: Vec<Block> = Vec::new();
    // Where the text of each open item starts: as it is written, and as it is emitted.
    let mut items: Vec<(usize, usize)> = Vec::new();
    let mut is_open = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let trimmed = line.trim();
        let indent = line.len() - line.trim_start().len();
        at += 1;
        if trimmed.is_empty() {
            is_open = false;
            continue;
        }
        let marked = marked(trimmed).filter(|(marker, _)| {
            let is_in_paragraph = is_open
                && matches!(
                    blocks.last().map(|last| &last.kind),
                    Some(Kind::Paragraph(_))
                );
            !is_in_paragraph || interrupts(marker)
        });
        let fence = closing(trimmed, &lines[at..]);
        if is_open && marked.is_none() && fence.is_none() {
            if let Some(Kind::Paragraph(text) | Kind::Item { text, .. }) =
                blocks.last_mut().map(|last| &mut last.kind)
            {
                *text = one_line(&format!("{text} {trimmed}"));
            }
            continue;
        }
        while items.pop_if(|(written, _)| indent < *written).is_some() {}
        let column = items.last().map_or(0, |(_, emitted)| *emitted);
        is_open = fence.is_none();
        let kind = if let Some(len) = fence {
            let inside = &lines[at..at + len];
            at += len + 1;
            Kind::Fence(inside.iter().map(|line| outdented(line, indent)).collect())
        } else if let Some((marker, text)) = marked {
            items.push((indent + marker.len() + 1, column + marker.len() + 1));
            Kind::Item {
                marker: marker.to_owned(),
                text: one_line(text),
            }
        } else {
            Kind::Paragraph(one_line(trimmed))
        };
        blocks.push(Block { column, kind });
    }
    blocks
}

/// The marker of an item of a list, and the item's text.
fn marked(line: &str) -> Option<(&str, &str)> {
    let (marker, text) = line.split_once(char::is_whitespace)?;
    let is_number = marker.strip_suffix(['.', ')']).is_some_and(|number| {
        (1..=9).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    (is_number || matches!(marker, "-" | "*" | "+")).then_some((marker, text))
}

/// Whether an item may follow a paragraph's line: a number may just start a line of it.
fn interrupts(marker: &str) -> bool {
    matches!(marker, "-" | "*" | "+" | "1." | "1)")
}

/// How many lines are inside of the fence that a line opens, if one of those below closes it.
fn closing(line: &str, below: &[&str]) -> Option<usize> {
    let mark = line
        .chars()
        .next()
        .filter(|mark| matches!(mark, '`' | '~'))?;
    let info = line.trim_start_matches(mark);
    let len = line.len() - info.len();
    if len < 3 || (mark == '`' && info.contains('`')) {
        return None;
    }
    below.iter().position(|line| {
        let line = line.trim();
        line.len() >= len && line.chars().all(|character| character == mark)
    })
}

/// A line of a fence without the blanks in front of the fence.
fn outdented(line: &str, indent: usize) -> String {
    let blanks = line.len() - line.trim_start().len();
    line[blanks.min(indent)..].trim_end().to_owned()
}
