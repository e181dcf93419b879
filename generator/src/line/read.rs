//! Reads a type line.
//!
//! ```text
//! line := type mark? constraint* default? word* evidence? ("--" text)?
//! ```

use std::collections::HashSet;
use std::ops::Range;

use super::{
    EnumValue, Evidence, Layout, Limits, Line, LineError, ListStyle, Mark, Part, Scalar, Ty, TyKind,
};
use crate::locate::{DEEPEST, MOST_ENTRIES};

/// Most types that can be told apart by trying one after the other.
const MOST_MEMBERS: usize = 16;

/// The words that may follow a type.
const WORDS: &[&str] = &["deprecated", "blank", "closed", "csv", "repeat", "json"];

/// Reads a type line.
pub(crate) fn parse(line: &str) -> Result<Line, LineError> {
    let (spec, text) = split_text(line);
    let mut reader = Reader {
        line: spec,
        at: 0,
        depth: 0,
    };
    reader.blanks();
    if reader.rest().is_empty() {
        return Err(
            LineError::new("T202", 0..spec.len(), "this field has no type")
                .help("write a type after the colon, such as `string` or `int?`"),
        );
    }
    let (ty, mark, mark_at) = reader.marked_type()?;
    let mut parsed = Line {
        ty,
        mark,
        mark_at,
        limits: None,
        pattern: None,
        default: None,
        deprecated: false,
        blank: false,
        closed: false,
        style: None,
        evidence: None,
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        said: Vec::new(),
    };
    loop {
        reader.blanks();
        if reader.rest().is_empty() {
            return Ok(parsed);
        }
        reader.tail(&mut parsed)?;
    }
}

/// The line up to ` -- `, and the words after it.
fn split_text(line: &str) -> (&str, &str) {
    if let Some(text) = line.strip_prefix("-- ") {
        return ("", text);
    }
    line.split_once(" -- ")
        .unwrap_or((line.strip_suffix(" --").unwrap_or(line), ""))
}

struct Reader<'a> {
    line: &'a str,
    at: usize,
    /// How many lists and maps are around what is read.
    depth: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.line[self.at..]
    }

    fn blanks(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// The longest run of characters that `wanted` accepts.
    fn run(&mut self, wanted: impl Fn(char) -> bool) -> (&'a str, Range<usize>) {
        let start = self.at;
        let rest = self.rest();
        let len = rest
            .find(|character| !wanted(character))
            .unwrap_or(rest.len());
        self.at += len;
        (&rest[..len], start..self.at)
    }

    fn marked_type(&mut self) -> Result<(Ty, Mark, Range<usize>), LineError> {
        let start = self.at;
        let first = self.single()?;
        let ty = if self.peek_bar() {
            self.values(start)?
        } else if self.peek_or() {
            self.members(first)?
        } else {
            first
        };
        let mark_start = self.at;
        let mark = match () {
            () if self.eat("!") => Mark::Always,
            () if self.eat("?") => Mark::Nullable,
            () => return Ok((ty, Mark::Plain, mark_start..mark_start)),
        };
        let mark_at = mark_start..self.at;
        if self.rest().starts_with("[]") {
            return Err(LineError::new(
                "T213",
                mark_start..self.at + 2,
                "a mark cannot stand before `[]`",
            )
            .help("items are never null; write the mark after the brackets")
            .instead(format!("[]{}", &self.line[mark_at])));
        }
        if self.rest().starts_with(['!', '?']) {
            return Err(LineError::new(
                "T210",
                mark_start..self.at + 1,
                "`?` (may be null) and `!` (always there, never null) exclude each other",
            )
            .help("keep one of the two"));
        }
        Ok((ty, mark, mark_at))
    }

    fn peek_bar(&self) -> bool {
        self.rest().trim_start().starts_with('|')
    }

    /// Whether the word `or` is next.
    fn peek_or(&self) -> bool {
        let rest = self.rest();
        let after = rest.trim_start().strip_prefix("or");
        rest.starts_with(char::is_whitespace)
            && after.is_some_and(|after| after.is_empty() || after.starts_with(char::is_whitespace))
    }

    /// `first or b or c[]`
    fn members(&mut self, first: Ty) -> Result<Ty, LineError> {
        let start = first.at.start;
        let mut members = vec![first];
        while self.peek_or() {
            self.blanks();
            let or = self.at..self.at + 2;
            self.eat("or");
            self.blanks();
            if self.rest().is_empty() {
                return Err(LineError::new("T202", or, "a type is missing after `or`")
                    .help("write `int or string`"));
            }
            members.push(self.single()?);
            if members.len() > MOST_MEMBERS {
                let title = format!("a union has {MOST_MEMBERS} types at most");
                return Err(LineError::new("T202", start..self.at, title).help("write `any`"));
            }
        }
        let values = members
            .iter()
            .find(|member| matches!(member.kind, TyKind::Enum(_)));
        if let Some(values) = values {
            let title = "a list of values needs a name beside `or`";
            return Err(LineError::new("T202", values.at.clone(), title)
                .help("define the enum under `types:`"));
        }
        let kind = TyKind::Union(members);
        Ok(Ty {
            kind,
            at: start..self.at,
        })
    }

    /// `a | "b c" | d`: read again from the start, as values.
    fn values(&mut self, start: usize) -> Result<Ty, LineError> {
        self.at = start;
        let mut values: Vec<EnumValue> = Vec::new();
        let mut known = HashSet::new();
        loop {
            self.blanks();
            let value = self.value()?;
            if !known.insert(value.text.clone()) {
                let title = format!("enum value `{}` is listed twice", value.text);
                return Err(LineError::new("T206", value.at, title).help("delete one of the two"));
            }
            if values.len() == MOST_ENTRIES {
                let title = format!("an enum has more than {MOST_ENTRIES} values");
                return Err(LineError::new("T202", value.at, title).help("write `string`"));
            }
            values.push(value);
            if !self.peek_bar() {
                return Ok(Ty {
                    kind: TyKind::Enum(values),
                    at: start..self.at,
                });
            }
            self.blanks();
            self.eat("|");
        }
    }

    fn value(&mut self) -> Result<EnumValue, LineError> {
        if self.rest().starts_with('"') {
            let (text, at) = self.quoted()?;
            return Ok(EnumValue { text, at });
        }
        let (text, at) = self.run(|c| c.is_alphanumeric() || "_-.+:/".contains(c));
        if text.is_empty() {
            // At the end of the line, the bar before it is what can be shown.
            let start = at.start.min(self.line.trim_end().len().saturating_sub(1));
            return Err(
                LineError::new("T202", start..start + 1, "an enum value is missing here")
                    .help("write `a | b | c`; quote values with other characters: `\"past due\"`"),
            );
        }
        Ok(EnumValue {
            text: text.to_owned(),
            at,
        })
    }

    fn quoted(&mut self) -> Result<(String, Range<usize>), LineError> {
        let start = self.at;
        self.at += 1;
        let (text, _) = self.run(|c| c != '"');
        if !self.eat("\"") {
            return Err(LineError::new(
                "T202",
                start..self.at,
                "this quote is never closed",
            ));
        }
        Ok((text.to_owned(), start..self.at))
    }

    /// A type without alternatives, with its `[]`s.
    fn single(&mut self) -> Result<Ty, LineError> {
        let start = self.at;
        if self.rest().starts_with('"') {
            let (text, at) = self.quoted()?;
            let kind = TyKind::Enum(vec![EnumValue {
                text,
                at: at.clone(),
            }]);
            return Ok(Ty { kind, at });
        }
        let (name, at) = self.run(|c| c.is_alphanumeric() || "_-.+:/".contains(c));
        let kind = match name {
            "" => {
                return Err(LineError::new(
                    "T202",
                    start..self.line.len(),
                    "a type is expected here",
                )
                .help("write a type such as `string`, `int?` or `Name[]`; words go after ` -- `"));
            }
            "map" | "pairs" | "string" if self.rest().starts_with('<') => self.generic(name)?,
            "date" | "datetime" if self.rest().starts_with('(') => self.layout(name)?,
            _ => match Scalar::named(name) {
                Some(scalar) => TyKind::Scalar(scalar),
                None => TyKind::Name(name.to_owned()),
            },
        };
        let mut ty = Ty {
            kind,
            at: at.start..self.at,
        };
        let mut lists = 0;
        while self.eat("[]") {
            lists += 1;
            if lists > DEEPEST {
                return Err(self.too_deep(start));
            }
            ty = Ty {
                kind: TyKind::List(Box::new(ty)),
                at: start..self.at,
            };
        }
        Ok(ty)
    }

    fn too_deep(&self, start: usize) -> LineError {
        LineError::new("T202", start..self.at, "nested too deeply")
            .help("name the inner type under `types:`")
    }

    fn generic(&mut self, name: &str) -> Result<TyKind, LineError> {
        let open = self.at;
        self.eat("<");
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.too_deep(open));
        }
        self.blanks();
        let inner = self.single()?;
        self.depth -= 1;
        if self.peek_or() {
            let at = inner.at.start..self.line.trim_end().len();
            return Err(
                LineError::new("T241", at, "a union inside of `<…>` needs a name")
                    .help("define it under `types:`, as in `Code: int or string`, and write its name here"),
            );
        }
        self.blanks();
        if !self.eat(">") {
            return Err(LineError::new(
                "T202",
                open..self.at,
                format!("`{name}<` is never closed"),
            )
            .help("write `>` after the inner type; a mark goes after the `>`"));
        }
        if matches!(inner.kind, TyKind::Enum(_)) {
            return Err(LineError::new(
                "T202",
                inner.at,
                "a list of values needs a name inside of `<…>`",
            )
            .help("define the enum under `types:`"));
        }
        Ok(match (name, inner.kind) {
            ("map", kind) => TyKind::Map(Box::new(Ty { kind, at: inner.at })),
            ("pairs", kind) => TyKind::Pairs(Box::new(Ty { kind, at: inner.at })),
            (
                _,
                TyKind::Scalar(
                    scalar @ (Scalar::Int
                    | Scalar::Int32
                    | Scalar::Uint
                    | Scalar::Decimal
                    | Scalar::Bool),
                ),
            ) => TyKind::Scalar(Scalar::Text(Box::new(scalar))),
            _ => {
                return Err(LineError::new(
                    "T202",
                    inner.at,
                    "`string<…>` holds a number or a bool",
                )
                .help("write `string<int>`, `string<decimal>` or `string<bool>`"));
            }
        })
    }

    fn layout(&mut self, name: &str) -> Result<TyKind, LineError> {
        let open = self.at;
        self.eat("(");
        let (pattern, at) = self.run(|c| c != ')');
        if !self.eat(")") {
            return Err(LineError::new(
                "T202",
                open..self.at,
                format!("`{name}(` is never closed"),
            ));
        }
        let layout = match (name, pattern) {
            ("datetime", "unix") => Layout::Unix,
            ("datetime", "unix_ms") => Layout::UnixMillis,
            _ => Layout::Pattern(checked_pattern(pattern, at)?),
        };
        Ok(TyKind::Scalar(match (name, layout) {
            ("date", Layout::Pattern(pattern)) => Scalar::Date(Some(pattern)),
            (_, layout) => Scalar::DateTime(Some(layout)),
        }))
    }

    /// One thing after the type; each is said once.
    fn tail(&mut self, line: &mut Line) -> Result<(), LineError> {
        let start = self.at;
        let part = self.part(line)?;
        let at = start..self.at;
        if line.said.iter().any(|(said, _)| *said == part) {
            let title = format!(
                "`{}` says again what the line said before",
                &self.line[at.clone()]
            );
            return Err(LineError::new("T202", at, title).help("keep one of the two"));
        }
        line.said.push((part, at));
        Ok(())
    }

    fn part(&mut self, line: &mut Line) -> Result<Part, LineError> {
        let start = self.at;
        let rest = self.rest();
        if rest.starts_with('/') {
            self.pattern(line)?;
            return Ok(Part::Pattern);
        }
        if rest.starts_with('@') {
            self.evidence(line)?;
            return Ok(Part::Evidence);
        }
        if self.eat("=") {
            line.default = Some(self.default()?);
            return Ok(Part::Default);
        }
        let (word, at) = self.run(|c| !c.is_whitespace());
        let style = match word {
            "csv" => Some(ListStyle::Csv),
            "repeat" => Some(ListStyle::Repeat),
            "json" => Some(ListStyle::Json),
            _ => None,
        };
        match word {
            "deprecated" => {
                line.deprecated = true;
                Ok(Part::Deprecated)
            }
            "blank" => {
                line.blank = true;
                Ok(Part::Blank)
            }
            "closed" => {
                line.closed = true;
                Ok(Part::Closed)
            }
            _ if style.is_some() => {
                line.style = style;
                Ok(Part::Style)
            }
            _ if word.contains("..") => {
                line.limits = Some(limits(word, start)?);
                Ok(Part::Limits)
            }
            "or" => Err(
                LineError::new("T202", at, "`or` stands between types only").help(
                    "marks and words go after the last type; a list of values needs a name there",
                ),
            ),
            _ if word.starts_with(['!', '?']) => {
                let title = format!("`{word}` stands apart from its type");
                Err(LineError::new("T202", at, title)
                    .help("write the mark right after the type, without a blank"))
            }
            _ => {
                let error = LineError::new(
                    "T202",
                    at,
                    format!("unexpected word `{word}` after the type"),
                )
                .help("put the description after ` -- `");
                Err(
                    match crate::diagnostic::nearest(word, WORDS.iter().copied()) {
                        Some(meant) => error.instead(meant),
                        None => error,
                    },
                )
            }
        }
    }

    fn default(&mut self) -> Result<String, LineError> {
        if self.rest().starts_with('"') {
            return Ok(self.quoted()?.0);
        }
        let (text, at) = self.run(|c| !c.is_whitespace());
        if text.is_empty() {
            return Err(
                LineError::new("T202", at.start - 1..at.end, "this default has no value")
                    .help("write the value right after `=`, as in `=50` or `=\"past due\"`"),
            );
        }
        Ok(text.to_owned())
    }

    fn pattern(&mut self, line: &mut Line) -> Result<(), LineError> {
        let start = self.at;
        let rest = self.rest();
        let mut escaped = false;
        for (at, character) in rest.char_indices().skip(1) {
            match character {
                '/' if !escaped => {
                    line.pattern = Some(rest[1..at].to_owned());
                    self.at += at + 1;
                    return Ok(());
                }
                '\\' => escaped = !escaped,
                _ => escaped = false,
            }
        }
        Err(LineError::new(
            "T202",
            start..self.line.len(),
            "this pattern is never closed",
        )
        .help("a pattern stands between two slashes: `/^cus_/`"))
    }

    fn evidence(&mut self, line: &mut Line) -> Result<(), LineError> {
        let (word, at) = self.run(|c| !c.is_whitespace());
        let argument = |name: &str| {
            word.strip_prefix(name)
                .and_then(|rest| rest.strip_prefix('('))
                .and_then(|rest| rest.strip_suffix(')'))
                .filter(|argument| !argument.is_empty())
                .map(str::to_owned)
        };
        line.evidence = Some(match (word, argument("@observed"), argument("@sdk")) {
            ("@guess", _, _) => Evidence::Guess,
            (_, Some(day), _) if day.parse::<jiff::civil::Date>().is_ok() => {
                Evidence::Observed(day)
            }
            (_, _, Some(url)) => Evidence::Sdk(url),
            _ if word.starts_with("@observed") => {
                return Err(LineError::new("D707", at, "`@observed` needs the day")
                    .help("write `@observed(2026-11-20)`"));
            }
            _ => {
                return Err(
                    LineError::new("T202", at, format!("unknown evidence `{word}`"))
                        .help("write `@guess`, `@observed(date)` or `@sdk(url)`"),
                );
            }
        });
        Ok(())
    }
}

/// Only fields every reader and writer of dates knows.
fn checked_pattern(pattern: &str, at: Range<usize>) -> Result<String, LineError> {
    const KNOWN: &str = "YmdHMSzfjT";
    let mut characters = pattern.chars();
    let mut fields = 0;
    while let Some(character) = characters.next() {
        if character == '%' {
            fields += 1;
            if !characters.next().is_some_and(|field| KNOWN.contains(field)) {
                fields = 0;
                break;
            }
        }
    }
    if fields == 0 || pattern.contains(['"', '\\']) {
        return Err(
            LineError::new("T207", at, format!("`{pattern}` is not a date format")).help(
                "write fields with `%`, as in `%Y-%m-%d` or `%Y:%m:%d`; leave it out for ISO 8601",
            ),
        );
    }
    Ok(pattern.to_owned())
}

fn limits(word: &str, start: usize) -> Result<Limits, LineError> {
    let at = start..start + word.len();
    let (low, high) = word.split_once("..").unwrap_or((word, ""));
    let bound = |text: &str| match text {
        "" => Ok(None),
        // Rust reads `nan` and `inf` as numbers too.
        _ => match text.parse::<f64>().ok().filter(|bound| bound.is_finite()) {
            Some(bound) => Ok(Some(bound)),
            None => Err(
                LineError::new("T203", at.clone(), format!("`{word}` is not a range"))
                    .help("write `0..100`, `..64` or `1..`"),
            ),
        },
    };
    let (low, high) = (bound(low)?, bound(high)?);
    if let (Some(low_end), Some(high_end)) = (low, high)
        && low_end > high_end
    {
        let (first, last) = word.split_once("..").unwrap_or_default();
        return Err(LineError::new("T203", at, format!("empty range {word}"))
            .help("the low end is above the high end")
            .instead(format!("{last}..{first}")));
    }
    if low.is_none() && high.is_none() {
        return Err(LineError::new("T203", at, "this range has no end").help("write `0..100`"));
    }
    Ok(Limits {
        low,
        high,
        written: word.to_owned(),
        at,
    })
}
