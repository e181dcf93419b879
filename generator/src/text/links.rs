//! What a line of prose consists of: text, code and links to the web.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    Text,
    /// Between backticks.
    Code,
    /// Bare, or between `<` and `>`.
    Url(&'t str),
    /// `[text](url "title")`; the title has its quotes.
    Link {
        text: &'t str,
        url: &'t str,
        title: &'t str,
    },
}

/// The pieces of a line as they are written, in order.
pub(crate) fn pieces(line: &str) -> Vec<(&str, Piece<'_>)> {
    let mut pieces = Vec::new();
    let (mut text, mut at) = (0, 0);
    while let Some(first) = line[at..].chars().next() {
        let rest = &line[at..];
        let found = match first {
            '`' => code(rest).map(|len| (len, Piece::Code)),
            '<' => autolink(rest),
            '[' => link(rest),
            'h' => bare(rest),
            _ => None,
        };
        let Some((len, piece)) = found else {
            // A run of backticks that nothing closes is text as a whole.
            at += match first {
                '`' => run(rest),
                _ => first.len_utf8(),
            };
            continue;
        };
        if text < at {
            pieces.push((&line[text..at], Piece::Text));
        }
        pieces.push((&line[at..at + len], piece));
        at += len;
        text = at;
    }
    if text < line.len() {
        pieces.push((&line[text..], Piece::Text));
    }
    pieces
}

/// The number of backticks that a text starts with.
fn run(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// The length of the code span that a text starts with: it ends at a run of as many backticks.
fn code(text: &str) -> Option<usize> {
    let opening = run(text);
    let mut at = opening;
    while let Some(next) = text[at..].find('`') {
        at += next;
        let closing = run(&text[at..]);
        at += closing;
        if closing == opening {
            return Some(at);
        }
    }
    None
}

fn autolink(text: &str) -> Option<(usize, Piece<'_>)> {
    let inside = &text[1..];
    let url = &inside[..inside.find('>')?];
    is_url(url).then_some((url.len() + 2, Piece::Url(url)))
}

fn bare(text: &str) -> Option<(usize, Piece<'_>)> {
    scheme(text)?;
    let end = text
        .find(|c| !in_url(c) || matches!(c, '"' | '[' | ']'))
        .unwrap_or(text.len());
    let mut url = &text[..end];
    // What ends a sentence, or a parenthesis around the URL, is not part of it.
    while let Some(shorter) = url
        .strip_suffix(['.', ',', ';', ':', '!', '?', '\'', '*'])
        .or_else(|| url.strip_suffix(')').filter(|_| !is_balanced(url)))
    {
        url = shorter;
    }
    is_url(url).then_some((url.len(), Piece::Url(url)))
}

fn link(line: &str) -> Option<(usize, Piece<'_>)> {
    let end = closing_bracket(line)?;
    let text = &line[1..end];
    let inside = line[end + 1..].strip_prefix('(')?;
    let (url, rest) = match inside.strip_prefix('<') {
        Some(inside) => inside.split_once('>')?,
        None => inside.split_at(destination(inside)),
    };
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let title = match rest.chars().next()? {
        quote @ ('"' | '\'') => {
            let len = rest[1..].find(quote)? + 2;
            &rest[..len]
        }
        _ => "",
    };
    let rest = rest[title.len()..].strip_prefix(')')?;
    let is_link = is_url(url) && !title.contains(['`', '\\', '<']) && !text.trim().is_empty();
    is_link.then_some((line.len() - rest.len(), Piece::Link { text, url, title }))
}

/// Where the bracket that a text starts with is closed.
fn closing_bracket(text: &str) -> Option<usize> {
    let (mut open, mut at) = (0_usize, 0);
    while let Some(character) = text[at..].chars().next() {
        match character {
            '`' => {
                at += code(&text[at..]).unwrap_or_else(|| run(&text[at..]));
                continue;
            }
            '[' => open += 1,
            ']' if open == 1 => return Some(at),
            ']' => open -= 1,
            _ => {}
        }
        at += character.len_utf8();
    }
    None
}

/// The length of a link's URL: up to a blank, or the parenthesis that it does not open.
fn destination(text: &str) -> usize {
    let mut open = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '(' => open += 1,
            ')' if open == 0 => return at,
            ')' => open -= 1,
            _ if character.is_whitespace() => return at,
            _ => {}
        }
    }
    text.len()
}

/// Whether each parenthesis of a text has its other half.
pub(crate) fn is_balanced(text: &str) -> bool {
    let open = text
        .chars()
        .try_fold(0_usize, |open, character| match character {
            '(' => Some(open + 1),
            ')' => open.checked_sub(1),
            _ => Some(open),
        });
    open == Some(0)
}

fn scheme(text: &str) -> Option<&str> {
    ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| text.strip_prefix(scheme))
}

/// Whether a text as a whole is a URL of the web that Markdown takes as it is.
fn is_url(text: &str) -> bool {
    scheme(text).is_some_and(|rest| !rest.is_empty()) && text.chars().all(in_url)
}

fn in_url(character: char) -> bool {
    !character.is_whitespace()
        && !character.is_control()
        && !matches!(character, '<' | '>' | '`' | '\\')
}
