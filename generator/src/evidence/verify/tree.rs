//! Recorded JSON as a tree: numbers keep their digits, and every value has a place in the body.

use serde::de::IgnoredAny;

use crate::text::tree::{Entries, Key, Kind, Node, Style};

/// The deepest nesting, the same as in the decoders of the client.
const DEEPEST: usize = 128;

/// A body as JSON. The range of each node is its place in the body, see [`Tree::place`].
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) root: Node,
    places: Vec<String>,
}

impl Tree {
    /// Reads a body; the error says why it is not JSON, without quoting it.
    pub(crate) fn read(body: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(body).map_err(|_| "not UTF-8".to_owned())?;
        // Clients read past a byte order mark.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err("empty".to_owned());
        }
        if text.trim_start().starts_with('<') {
            return Err("an HTML page".to_owned());
        }
        serde_json::from_str::<IgnoredAny>(text)
            .map_err(|error| format!("not JSON at column {}", error.column()))?;
        let mut reader = Reader {
            text,
            at: 0,
            places: Vec::new(),
        };
        match reader.value(String::new(), 0) {
            Some(root) => Ok(Self {
                root,
                places: reader.places,
            }),
            None => Err("nested too deeply, or text that is not Unicode".to_owned()),
        }
    }

    /// The path from the root to a node: `.entries[].name`; empty for the root.
    pub(crate) fn place(&self, at: usize) -> &str {
        self.places.get(at).map_or("", String::as_str)
    }
}

/// Reads text that is known to be JSON.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    places: Vec<String>,
}

impl Reader<'_> {
    fn value(&mut self, place: String, depth: usize) -> Option<Node> {
        if depth > DEEPEST {
            return None;
        }
        let id = self.places.len();
        let inside = place.clone();
        self.places.push(place);
        let kind = match self.peek()? {
            b'{' => self.map(&inside, depth)?,
            b'[' => self.list(&inside, depth)?,
            b'"' => Kind::Scalar {
                text: self.string()?,
                style: Style::Quoted,
            },
            _ => Kind::Scalar {
                text: self.word()?.to_owned(),
                style: Style::Plain,
            },
        };
        Some(Node {
            range: id..id + 1,
            kind,
        })
    }

    fn map(&mut self, place: &str, depth: usize) -> Option<Kind> {
        let mut entries = Vec::new();
        self.at += 1;
        while self.peek()? != b'}' {
            let text = self.string()?;
            self.expect(b':')?;
            let id = self.places.len();
            let value = self.value(format!("{place}.{text}"), depth + 1)?;
            let range = id..id + 1;
            entries.push((Key { text, range }, value));
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.at += 1;
        Some(Kind::Map(Entries::new(entries)))
    }

    fn list(&mut self, place: &str, depth: usize) -> Option<Kind> {
        let mut items = Vec::new();
        self.at += 1;
        while self.peek()? != b']' {
            items.push(self.value(format!("{place}[]"), depth + 1)?);
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.at += 1;
        Some(Kind::List(items))
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at)?.is_ascii_whitespace() {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn string(&mut self) -> Option<String> {
        self.expect(b'"')?;
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut escaped = false;
        loop {
            match bytes.get(self.at)? {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    self.at += 2;
                }
                _ => self.at += 1,
            }
        }
        self.at += 1;
        if escaped {
            return serde_json::from_str(self.text.get(start - 1..self.at)?).ok();
        }
        self.text.get(start..self.at - 1).map(str::to_owned)
    }

    fn word(&mut self) -> Option<&str> {
        let rest = self.text.get(self.at..)?;
        let end = rest
            .find(|c: char| c.is_ascii_whitespace() || ",]}".contains(c))
            .unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).filter(|word| !word.is_empty())
    }
}
