//! Scalars: quoted where YAML, or another YAML reader, would read something else; long ones on several lines.

use std::fmt::Write;

use crate::text::visible::is_visible;

#[derive(Clone, Debug)]
pub(crate) struct Scalar {
    pub(crate) text: String,
    pub(crate) form: Form,
}

/// How a person wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Nobody did: it is written as is best.
    Free,
    Plain,
    Quoted,
}

/// What is around a scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Site {
    Block,
    /// Brackets or braces.
    Flow,
}

impl Scalar {
    pub(crate) fn free(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            form: Form::Free,
        }
    }

    /// On one line.
    pub(crate) fn written(&self, site: Site) -> String {
        if self.is_plain(site) {
            self.text.clone()
        } else {
            quoted(&self.text)
        }
    }

    /// How many characters it has on one line.
    pub(crate) fn length(&self) -> usize {
        self.written(Site::Block).chars().count()
    }

    fn is_plain(&self, site: Site) -> bool {
        can_be_plain(&self.text, site)
            && match self.form {
                Form::Plain => true,
                Form::Free => !is_ambiguous(&self.text),
                Form::Quoted => !is_ambiguous(&self.text) && !has_type(&self.text),
            }
    }
}

/// Whether YAML reads the text as it is.
fn can_be_plain(text: &str, site: Site) -> bool {
    let mut characters = text.chars();
    let first = characters.next();
    let starts_well = match first {
        None => false,
        Some('-') => characters.next().is_some_and(char::is_alphanumeric),
        Some(first) => !"?:,[]{}#&*!|>'\"%@` ".contains(first),
    };
    starts_well
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.starts_with("---")
        && !text.starts_with("...")
        && text != "<<"
        && !(site == Site::Flow && is_odd_in_brackets(text))
        && text
            .chars()
            .all(|c| is_visible(c) && c != '\n' && c != '\r')
}

/// Whether brackets around a text give its signs another meaning.
fn is_odd_in_brackets(text: &str) -> bool {
    text.contains([',', '[', ']', '{', '}']) || text.contains(":?") || text.ends_with(" -")
}

/// Whether another reader, or another kind of value, takes it for something else than this text.
fn is_ambiguous(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let words = ["null", "~", "on", "off", "yes", "no", "y", "n"];
    words.contains(&lower.as_str())
        || matches!(lower.as_str(), "true" | "false") && lower != text
        || is_number(&lower) && text.parse::<i64>().is_ok_and(|it| it.to_string() != text)
        || is_number(&lower) && text.parse::<i64>().is_err()
}

/// Whether it is a number for any YAML reader.
fn is_number(lower: &str) -> bool {
    let unsigned = lower.trim_start_matches(['-', '+']);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && (unsigned.replace('_', "").parse::<f64>().is_ok()
            || ["0x", "0o", "0b"]
                .iter()
                .any(|prefix| unsigned.starts_with(prefix))
            || unsigned.contains(':') && unsigned.split(':').all(digits)
            || matches!(unsigned, ".inf" | ".nan"))
}

/// Whether some YAML readers give it a type: a number, a bool, a date.
fn has_type(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let is_date = text.len() >= 8
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text.get(4..5) == Some("-");
    matches!(lower.as_str(), "true" | "false") || is_number(&lower) || is_date
}

/// In the quotes that need fewer escapes.
fn quoted(text: &str) -> String {
    let is_line = text
        .chars()
        .all(|c| is_visible(c) && c != '\n' && c != '\r');
    if is_line && text.contains(['"', '\\']) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if is_visible(character) => out.push(character),
            _ => escape(&mut out, character),
        }
    }
    out.push('"');
    out
}

fn escape(out: &mut String, character: char) {
    let number = u32::from(character);
    // Writing to a String cannot fail.
    match number {
        0..=0xff => write!(out, "\\x{number:02x}"),
        0x100..=0xffff => write!(out, "\\u{number:04x}"),
        _ => write!(out, "\\U{number:08x}"),
    }
    .unwrap_or_default();
}

/// The lines of a scalar that begins on the line of its key, where there is room for `room` characters; below it there
/// is room for `width`.
pub(super) fn lines(scalar: &Scalar, room: usize, width: usize) -> Vec<String> {
    let text = scalar.text.as_str();
    if scalar.form != Form::Quoted
        && text.contains('\n')
        && let Some(block) = literal(text)
    {
        return block;
    }
    let line = scalar.written(Site::Block);
    if line.chars().count() <= room {
        return vec![line];
    }
    if scalar.is_plain(Site::Block) {
        return wrapped(text, room, width);
    }
    let is_foldable = scalar.form == Form::Free
        && !text.starts_with([' ', '#'])
        && !text.ends_with(' ')
        && text
            .chars()
            .all(|c| is_visible(c) && c != '\n' && c != '\r')
        && !text.is_empty();
    if !is_foldable {
        return vec![line];
    }
    let mut lines = vec![">-".to_owned()];
    lines.extend(filled(text, width, width));
    lines
}

/// The lines of `|`, where they give the same text.
fn literal(text: &str) -> Option<Vec<String>> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let is_fine = !body.is_empty()
        && !body.starts_with([' ', '\n'])
        && !body.ends_with('\n')
        && body.chars().all(|c| is_visible(c) && c != '\r');
    is_fine.then(|| {
        let head = if body.len() < text.len() { "|" } else { "|-" };
        let lines = body.split('\n').map(str::to_owned);
        std::iter::once(head.to_owned()).chain(lines).collect()
    })
}

/// A long plain text: its description stands apart where that takes no more lines.
fn wrapped(text: &str, room: usize, width: usize) -> Vec<String> {
    let whole = filled(text, room, width);
    let Some((line, words)) = text.split_once(" -- ") else {
        return whole;
    };
    if line.ends_with(' ') || words.starts_with(' ') {
        return whole;
    }
    let mut apart = filled(line, room, width);
    apart.extend(filled(&format!("-- {words}"), width, width));
    if apart.len() <= whole.len() {
        apart
    } else {
        whole
    }
}

/// A text on as few lines as there need be; the first has its own room.
fn filled(text: &str, room: usize, width: usize) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(word_end(rest));
        rest = after.strip_prefix(' ').unwrap_or(after);
        match words.last_mut() {
            // A bar stands before its value.
            Some(bar) if bar == "|" => bar.extend([" ", word]),
            _ => words.push(word.to_owned()),
        }
    }
    fill(&words, room, width)
}

/// The end of the first word, which may be several in quotes.
fn word_end(text: &str) -> usize {
    let quoted = text.strip_prefix('"').and_then(|rest| rest.split_once('"'));
    let start = quoted.map_or(0, |(inner, _)| inner.len() + 2);
    let rest = text.get(start..).unwrap_or_default();
    start + rest.find(' ').unwrap_or(rest.len())
}

/// Words on as few lines as there need be.
pub(super) fn fill(words: &[String], room: usize, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in words {
        let count = word.chars().count();
        let most = if lines.is_empty() { room } else { width };
        let may_start =
            !word.is_empty() && !word.starts_with('#') && !["-", "?", ":"].contains(&word.as_str());
        if length > 0 && length + 1 + count > most && may_start && !line.ends_with(' ') {
            lines.push(std::mem::take(&mut line));
            length = 0;
        } else if length > 0 || !line.is_empty() {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += count;
    }
    lines.push(line);
    lines
}
