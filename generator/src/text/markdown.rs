//! Words as one line of Markdown that rustdoc has nothing to warn about.

use super::links::{Piece, is_balanced, pieces};

/// Capital first, full stop last; one line of Markdown.
pub(crate) fn sentence(text: &str) -> String {
    let text = one_line(text);
    let text = match pieces(&text).first() {
        Some((_, Piece::Text)) => plain(&capital(&text)),
        _ => plain(&text),
    };
    match text.chars().last() {
        Some('.' | '!' | '?' | ':') | None => text,
        Some(_) => format!("{text}."),
    }
}

/// Words that mean themselves in Markdown, but for `code` between backticks and links to the web; one line.
pub(crate) fn plain(text: &str) -> String {
    let text = one_line(text);
    let mut plain = String::with_capacity(text.len());
    // Neither a heading nor a fence.
    if text.starts_with(['#', '~']) {
        plain.push('\\');
    }
    for (written, piece) in pieces(&text) {
        match piece {
            Piece::Text => escape(written, &mut plain),
            Piece::Code => plain.push_str(written),
            Piece::Url(url) => plain.extend(["<", url, ">"]),
            Piece::Link { text, url, title } => {
                // Not an image, which rustdoc would load from elsewhere.
                if plain.ends_with('!') {
                    plain.insert(plain.len() - 1, '\\');
                }
                plain.push_str(&titled(&unlinked(text), url, title));
            }
        }
    }
    plain
}

/// A title, which stands in links and headings and so holds no link of its own; one line.
pub(crate) fn title(text: &str) -> String {
    let text = one_line(text);
    let pieces = pieces(&text)
        .into_iter()
        .map(|(written, piece)| match piece {
            Piece::Url(url) => code(url),
            Piece::Link { text, .. } => title(text),
            Piece::Text | Piece::Code => unlinked(written),
        });
    pieces.collect()
}

/// The text of a link, which holds no other link.
fn unlinked(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for (written, piece) in pieces(text) {
        match piece {
            Piece::Code => plain.push_str(written),
            _ => escape(written, &mut plain),
        }
    }
    plain
}

fn escape(text: &str, plain: &mut String) {
    for character in text.chars() {
        if matches!(character, '<' | '>' | '[' | ']' | '`' | '\\') {
            plain.push('\\');
        }
        plain.push(character);
    }
}

/// The first sentence of a line, and what follows it: neither code nor a link is divided.
pub(crate) fn divided(line: &str) -> (&str, &str) {
    let mut at = 0;
    for (written, piece) in pieces(line) {
        if let (Piece::Text, Some(stop)) = (piece, written.find(". ")) {
            let (first, rest) = line.split_at(at + stop + 1);
            return (first, rest.trim_start());
        }
        at += written.len();
    }
    (line, "")
}

/// Words on one line, one blank between them.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A link; its text is Markdown.
pub(crate) fn link(text: &str, url: &str) -> String {
    titled(text, &encoded(url), "")
}

fn titled(text: &str, url: &str, title: &str) -> String {
    let blank = if title.is_empty() { "" } else { " " };
    if is_balanced(url) {
        format!("[{text}]({url}{blank}{title})")
    } else {
        format!("[{text}](<{url}>{blank}{title})")
    }
}

/// A URL that is its own text.
pub(crate) fn autolink(url: &str) -> String {
    format!("<{}>", encoded(url))
}

/// A URL without what would end it in Markdown.
fn encoded(url: &str) -> String {
    let mut encoded = String::with_capacity(url.len());
    for character in url.chars() {
        match character {
            ' ' => encoded.push_str("%20"),
            '<' => encoded.push_str("%3C"),
            '>' => encoded.push_str("%3E"),
            '\\' => encoded.push_str("%5C"),
            '`' => encoded.push_str("%60"),
            _ => encoded.push(character),
        }
    }
    encoded
}

/// A code span, with more backticks around it than there are in it.
pub(crate) fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match longest {
        0 => format!("`{text}`"),
        _ => format!("{fence} {text} {fence}"),
    }
}

pub(crate) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// `an order`, `a deal`, `settings`.
pub(crate) fn a(words: &str) -> String {
    if words.ends_with('s') && !words.ends_with("ss") {
        return words.to_owned();
    }
    // `a user`, `a unit`, `a URL`, `a UUID`, but `an upload`.
    let is_you = ["us", "uni", "ur", "uu", "ut"]
        .iter()
        .any(|start| words.starts_with(start));
    let vowel = words.starts_with(['a', 'e', 'i', 'o', 'u']) && !is_you;
    format!("{} {words}", if vowel { "an" } else { "a" })
}
