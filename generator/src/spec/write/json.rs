//! JSON as a person writes it: what fits stands on one line, objects are filled line by line.

use crate::text::json;

/// The JSON in lines of at most some `width`, each scalar as it was; none if it is not JSON.
pub(crate) fn lines(text: &str, width: usize) -> Option<Vec<String>> {
    json::check(text).ok()?;
    let mut reader = Reader { text, at: 0 };
    let mut page = Page {
        width,
        lines: vec![String::new()],
    };
    page.value(&reader.value(), 0, 0);
    Some(page.lines)
}

/// JSON whose scalars, and keys, are kept as they are written.
enum Json<'t> {
    Scalar(&'t str),
    List(Vec<Json<'t>>),
    Map(Vec<(&'t str, Json<'t>)>),
}

impl Json<'_> {
    fn inline(&self) -> String {
        match self {
            Json::Scalar(text) => (*text).to_owned(),
            Json::List(items) => {
                let items: Vec<_> = items.iter().map(Json::inline).collect();
                format!("[{}]", items.join(", "))
            }
            Json::Map(entries) => {
                let entries = entries.iter();
                let entries = entries.map(|(key, value)| format!("{key}: {}", value.inline()));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn is_list(&self) -> bool {
        matches!(self, Json::List(_))
    }

    fn is_scalar(&self) -> bool {
        matches!(self, Json::Scalar(_))
    }
}

/// Reads text that is known to be JSON, and not deep.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn takes(&mut self, sign: char) -> bool {
        self.at = self.text.len() - self.rest().trim_start().len();
        let takes = self.rest().starts_with(sign);
        self.at += usize::from(takes);
        takes
    }

    fn value(&mut self) -> Json<'t> {
        if self.takes('[') {
            let mut items = Vec::new();
            while !self.takes(']') && !self.rest().is_empty() {
                items.push(self.value());
                self.takes(',');
            }
            return Json::List(items);
        }
        if self.takes('{') {
            let mut entries = Vec::new();
            while !self.takes('}') && !self.rest().is_empty() {
                let key = self.scalar();
                self.takes(':');
                entries.push((key, self.value()));
                self.takes(',');
            }
            return Json::Map(entries);
        }
        Json::Scalar(self.scalar())
    }

    fn scalar(&mut self) -> &'t str {
        let rest = self.rest();
        let end = match rest.strip_prefix('"') {
            Some(inner) => {
                let mut is_escaped = false;
                let end = inner.find(|c| {
                    let is_end = c == '"' && !is_escaped;
                    is_escaped = c == '\\' && !is_escaped;
                    is_end
                });
                end.map_or(rest.len(), |end| end + 2)
            }
            None => {
                let is_end = |c: char| c.is_whitespace() || ",:]}".contains(c);
                rest.find(is_end).unwrap_or(rest.len())
            }
        };
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }
}

struct Page {
    width: usize,
    lines: Vec<String>,
}

impl Page {
    fn put(&mut self, text: &str) {
        match self.lines.last_mut() {
            Some(line) => line.push_str(text),
            None => self.lines.push(text.to_owned()),
        }
    }

    fn new_line(&mut self, indent: usize) {
        self.lines.push(" ".repeat(indent));
    }

    fn column(&self) -> usize {
        self.lines.last().map_or(0, |line| line.chars().count())
    }

    /// Whether some text, and as much that must follow it, still fits on the line.
    fn has_room(&self, text: &str, after: usize) -> bool {
        self.column() + text.chars().count() + after <= self.width
    }

    /// A value whose entries begin at `indent`; `after` characters follow it.
    fn value(&mut self, value: &Json<'_>, indent: usize, after: usize) {
        let line = value.inline();
        if value.is_scalar() || self.has_room(&line, after) {
            return self.put(&line);
        }
        match value {
            Json::Scalar(_) => {}
            Json::Map(entries) => {
                self.put("{");
                let mut is_apart = false;
                for (at, (key, value)) in entries.iter().enumerate() {
                    let after = after_of(at, entries.len(), after);
                    let mut line = format!("{key}: {}", value.inline());
                    if value.is_list() && indent + line.chars().count() + after >= self.width {
                        line = format!("{key}: [");
                    }
                    if at > 0 {
                        self.between(&line, is_apart, indent + 1, after);
                    }
                    let lines = self.lines.len();
                    self.put(&format!("{key}: "));
                    self.value(value, indent + 1, after);
                    is_apart = self.lines.len() > lines;
                }
                self.put("}");
            }
            Json::List(items) => {
                self.put("[");
                let is_apart = !items.iter().all(Json::is_scalar);
                self.new_line(indent + 1);
                for (at, item) in items.iter().enumerate() {
                    let after = after_of(at, items.len(), after);
                    if at > 0 {
                        self.between(&item.inline(), is_apart, indent + 1, after);
                    }
                    self.value(item, indent + 1, after);
                }
                self.put("]");
            }
        }
    }

    /// What is between two entries: a line break where the next does not fit, or stands apart.
    fn between(&mut self, line: &str, is_apart: bool, indent: usize, after: usize) {
        self.put(",");
        if is_apart || !self.has_room(line, after + 1) {
            self.new_line(indent);
        } else {
            self.put(" ");
        }
    }
}

/// How many characters follow an entry on its line: a comma, or the end of all that is around it.
fn after_of(at: usize, count: usize, after: usize) -> usize {
    if at + 1 == count { after + 1 } else { 1 }
}
