//! The words of a command, as a shell reads them: that of Unix, or that of Windows.

use std::iter::Peekable;
use std::str::CharIndices;

/// The words of the command that a text begins with, and the bytes it takes, its line break included.
pub(super) fn words(text: &str) -> (Vec<String>, usize) {
    if is_of_windows(text) {
        let (line, length) = without_carets(text);
        return (windows_words(&line), length);
    }
    let mut reader = Reader {
        text,
        chars: text.char_indices().peekable(),
        words: Vec::new(),
        word: None,
    };
    let length = reader.read();
    (reader.words, length)
}

/// Whether the first line continues with a caret, or quotes with one.
fn is_of_windows(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    line.trim_end().ends_with('^') || line.contains(" ^\"")
}

struct Reader<'t> {
    text: &'t str,
    chars: Peekable<CharIndices<'t>>,
    words: Vec<String>,
    word: Option<String>,
}

impl Reader<'_> {
    /// Reads to the end of the command, and gives the bytes it took.
    fn read(&mut self) -> usize {
        while let Some((at, character)) = self.chars.next() {
            match character {
                '\n' => {
                    self.end();
                    return at + 1;
                }
                // Another command, or a file: curl does not see it.
                ';' | '|' | '&' | '>' | '<' => {
                    // The number of what is redirected is not a word of the command.
                    if self
                        .word
                        .as_deref()
                        .is_some_and(|word| ["1", "2"].contains(&word))
                    {
                        self.word = None;
                    }
                    self.end();
                    return self.line_after(at);
                }
                ' ' | '\t' | '\r' => self.end(),
                '\'' => self.single(),
                '"' => self.double(),
                '$' if self.chars.peek().is_some_and(|(_, next)| *next == '\'') => {
                    self.chars.next();
                    self.escaped();
                }
                '\\' => self.backslash(),
                '#' if self.word.is_none() => return self.line_after(at),
                other => self.push(other),
            }
        }
        self.end();
        self.text.len()
    }

    fn line_after(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        at + rest.find('\n').map_or(rest.len(), |end| end + 1)
    }

    fn push(&mut self, character: char) {
        self.word.get_or_insert_default().push(character);
    }

    fn end(&mut self) {
        self.words.extend(self.word.take());
    }

    /// A character that stands for itself, or a line that continues.
    fn backslash(&mut self) {
        if self.chars.peek().is_some_and(|(_, next)| *next == '\r') {
            self.chars.next();
        }
        match self.chars.next() {
            Some((_, '\n')) | None => {}
            Some((_, other)) => self.push(other),
        }
    }

    fn single(&mut self) {
        self.word.get_or_insert_default();
        while let Some((_, character)) = self.chars.next() {
            match character {
                '\'' => return,
                other => self.push(other),
            }
        }
    }

    fn double(&mut self) {
        self.word.get_or_insert_default();
        while let Some((_, character)) = self.chars.next() {
            match character {
                '"' => return,
                '\\' => match self.chars.next() {
                    Some((_, '\n')) => {}
                    Some((_, escaped @ ('"' | '\\' | '$' | '`'))) => self.push(escaped),
                    Some((_, other)) => {
                        self.push('\\');
                        self.push(other);
                    }
                    None => {}
                },
                other => self.push(other),
            }
        }
    }

    /// `$'…'`, with the escapes of C.
    fn escaped(&mut self) {
        self.word.get_or_insert_default();
        while let Some((_, character)) = self.chars.next() {
            match character {
                '\'' => return,
                '\\' => {
                    if let Some(character) = self.escape() {
                        self.push(character);
                    }
                }
                other => self.push(other),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let (_, character) = self.chars.next()?;
        Some(match character {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'a' => '\u{7}',
            'b' => '\u{8}',
            'e' => '\u{1b}',
            'f' => '\u{c}',
            'v' => '\u{b}',
            'x' => self.coded(2),
            'u' => return Some(self.unit()),
            'U' => self.coded(8),
            other => other,
        })
    }

    /// A character by its number in hexadecimal digits.
    fn coded(&mut self, most: usize) -> char {
        char::from_u32(self.digits(most)).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn digits(&mut self, most: usize) -> u32 {
        let mut number = 0;
        for _ in 0..most {
            let digit = self.chars.peek().and_then(|(_, digit)| digit.to_digit(16));
            let Some(digit) = digit else { break };
            self.chars.next();
            number = number << 4 | digit;
        }
        number
    }

    /// A unit of UTF-16, with the one that belongs to it: browsers write characters so.
    fn unit(&mut self) -> char {
        let first = self.digits(4);
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER);
        }
        let mut ahead = self.chars.clone();
        let is_second = ahead.next().is_some_and(|(_, c)| c == '\\')
            && ahead.next().is_some_and(|(_, c)| c == 'u');
        if !is_second {
            return char::REPLACEMENT_CHARACTER;
        }
        self.chars = ahead;
        let second = self.digits(4).wrapping_sub(0xdc00);
        let number = 0x10000 + ((first - 0xd800) << 10) + (second & 0x3ff);
        char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER)
    }
}

/// The line that Windows makes of a text with carets, and the bytes it takes.
fn without_carets(text: &str) -> (String, usize) {
    let mut line = String::new();
    let mut quoted = false;
    let mut chars = text.char_indices().filter(|(_, c)| *c != '\r').peekable();
    while let Some((at, character)) = chars.next() {
        match character {
            '^' if !quoted => {
                // The line goes on, and what it goes on with is plain.
                chars.next_if(|(_, next)| *next == '\n');
                line.extend(chars.next().map(|(_, plain)| plain));
            }
            '\n' => return (line, at + 1),
            _ => {
                quoted ^= character == '"';
                line.push(character);
            }
        }
    }
    (line, text.len())
}

/// The words that a program of Windows makes of its line.
fn windows_words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(character) = chars.next() {
        match character {
            '\\' if chars.peek() == Some(&'"') => {
                chars.next();
                word.get_or_insert_default().push('"');
            }
            '\\' if chars.peek() == Some(&'\\') => {
                // Only before a quote do two of them mean one.
                let mut ahead = chars.clone();
                ahead.next();
                if ahead.peek() == Some(&'"') {
                    chars.next();
                }
                word.get_or_insert_default().push('\\');
            }
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                word.get_or_insert_default().push('"');
            }
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' | '\t' if !quoted => words.extend(word.take()),
            '&' | '|' | '>' if !quoted && word.is_none() => break,
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    words
}
