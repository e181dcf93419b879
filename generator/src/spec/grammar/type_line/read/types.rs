//! The type of a line, and its mark.

use std::collections::HashSet;
use std::ops::Range;

use super::cursor::Reader;
use super::{LineError, layout};
use crate::spec::grammar::type_line::{Const, DateTimeFormat, EnumValue, Mark, Scalar, Ty, TyKind};
use crate::text::tree::{DEEPEST, MOST_ENTRIES};

/// Most types that are distinguished by trying one after another.
const MOST_MEMBERS: usize = 16;

impl Reader<'_> {
    pub(super) fn marked_type(&mut self) -> Result<(Ty, Mark, Range<usize>), LineError> {
        let start = self.at;
        if self.eat("(") {
            return self.marked_values(start);
        }
        let first = self.single()?;
        let ty = if self.peek_bar() {
            let values = self.values(start)?;
            if self.rest().starts_with(['!', '?']) {
                return Err(self.mark_of_values(values.at));
            }
            values
        } else if self.peek_or() {
            self.members(first)?
        } else {
            first
        };
        let (mark, mark_at) = self.mark()?;
        Ok((ty, mark, mark_at))
    }

    /// `(a | b)!`
    fn marked_values(&mut self, start: usize) -> Result<(Ty, Mark, Range<usize>), LineError> {
        let mut ty = self.values(self.at)?;
        self.blanks();
        if !self.eat(")") {
            return Err(
                LineError::new("T202", start..self.at, "this `(` is not closed")
                    .help("write `(a | b)!`: the values of an enum, and its mark"),
            );
        }
        ty.at = start..self.at;
        let (mark, mark_at) = self.mark()?;
        if mark == Mark::Plain {
            let values = &self.line[start + 1..self.at - 1];
            return Err(
                LineError::new("T202", ty.at, "brackets are for an enum with a mark")
                    .help("delete them, or write the mark after them: `(a | b)!`")
                    .instead(values.trim()),
            );
        }
        Ok((ty, mark, mark_at))
    }

    /// A mark that looks as if it were of the last value.
    fn mark_of_values(&self, values: Range<usize>) -> LineError {
        let mark = &self.rest()[..1];
        let title = format!("`{mark}` is about all values, and looks as if it were about the last");
        let written = &self.line[values.clone()];
        LineError::new("V002", values.start..values.end + 1, title)
            .help("put the values into brackets: `(a | b)!`")
            .instead(format!("({written}){mark}"))
    }

    fn mark(&mut self) -> Result<(Mark, Range<usize>), LineError> {
        let mark_start = self.at;
        let mark = match () {
            () if self.eat("!") => Mark::Always,
            () if self.eat("?") => Mark::Nullable,
            () => return Ok((Mark::Plain, mark_start..mark_start)),
        };
        let mark_at = mark_start..self.at;
        if self.rest().starts_with("[]") {
            return Err(LineError::new(
                "T213",
                mark_start..self.at + 2,
                "`!` cannot be before `[]`",
            )
            .help(
                "items are always there, and null only with `?`; write the mark after the brackets",
            )
            .instead(if self.rest()[2..].starts_with(['!', '?']) {
                "[]".to_owned()
            } else {
                format!("[]{}", &self.line[mark_at])
            }));
        }
        if self.rest().starts_with(['!', '?']) {
            return Err(LineError::new(
                "T210",
                mark_start..self.at + 1,
                "`?` (may be null) and `!` (always present, never null) cannot be combined",
            )
            .help("keep one of the two"));
        }
        Ok((mark, mark_at))
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
                let title = format!("a union can have at most {MOST_MEMBERS} types");
                return Err(LineError::new("T202", start..self.at, title).help("write `any`"));
            }
        }
        let values = members
            .iter()
            .find(|member| matches!(member.kind, TyKind::Enum(_)));
        if let Some(values) = values {
            let title = "an enum in a union needs a name";
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
                let title = format!("an enum cannot have more than {MOST_ENTRIES} values");
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
            "" => return Err(self.no_type(start)),
            "map" | "pairs" | "string" if self.rest().starts_with('<') => self.generic(name)?,
            "date" | "datetime" if self.rest().starts_with('(') => self.layout(name)?,
            "const" if self.rest().starts_with('(') => self.constant()?,
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
        loop {
            ty = self.item(ty);
            if !self.eat("[]") {
                return Ok(ty);
            }
            lists += 1;
            if lists > DEEPEST {
                return Err(self.too_deep(start));
            }
            ty = Ty {
                kind: TyKind::List(Box::new(ty)),
                at: start..self.at,
            };
        }
    }

    /// `string?` where the items of a list or the values of a map stand: they may be null.
    fn item(&mut self, ty: Ty) -> Ty {
        let Some(after) = self.rest().strip_prefix('?') else {
            return ty;
        };
        let is_item =
            after.starts_with("[]") || self.depth > 0 && after.trim_start().starts_with('>');
        if !is_item {
            return ty;
        }
        self.eat("?");
        Ty {
            at: ty.at.start..self.at,
            kind: TyKind::Nullable(Box::new(ty)),
        }
    }

    /// There is no type where one must be.
    fn no_type(&self, start: usize) -> LineError {
        let title = "a type is expected here";
        if self.depth > 0 {
            let end = start + self.rest().chars().next().map_or(0, char::len_utf8);
            return LineError::new("T202", start..end, title).help(
                "write the type inside, without a mark, as in `map<string>`, `pairs<Name[]>` or `string<int>`",
            );
        }
        LineError::new("T202", start..self.line.len(), title).help(
            "write a type such as `string`, `int?` or `Name[]`; a description goes after ` -- `",
        )
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
        self.close(name, open, &inner)?;
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
            (_, kind) => TyKind::Text(Box::new(Ty { kind, at: inner.at })),
        })
    }

    /// The end of `map<inner>`, after the inner type.
    fn close(&mut self, name: &str, open: usize, inner: &Ty) -> Result<(), LineError> {
        let end = self.line.trim_end().len();
        if self.peek_or() {
            let title = "a union inside `<…>` needs a name";
            return Err(LineError::new("T241", inner.at.start..end, title).help(
                "define it under `types:`, as in `Code: int or string`, and write its name here",
            ));
        }
        self.blanks();
        if matches!(inner.kind, TyKind::Enum(_)) || self.peek_bar() {
            let title = "an enum inside `<…>` needs a name";
            return Err(LineError::new("T202", inner.at.clone(), title)
                .help("define the enum under `types:`"));
        }
        if self.rest().starts_with(['!', '?']) {
            return Err(self.inner_mark());
        }
        if self.eat(">") {
            return Ok(());
        }
        let rest = self.at..end;
        Err(match self.rest().find('>') {
            Some(_) if self.rest().starts_with(',') => {
                let title = format!("`{name}<…>` has one type inside");
                LineError::new("T202", rest, title)
                    .help("write the type of the values; the keys are text")
            }
            Some(_) => LineError::new("T202", rest, "only a type stands inside `<…>`")
                .help("ranges, defaults and words go after the `>`"),
            None => LineError::new(
                "T202",
                open..self.at,
                format!("`{name}<` needs a `>` after its inner type"),
            )
            .help("the inner type cannot have a mark; a mark after the `>` applies to the whole"),
        })
    }

    /// A mark inside `<…>`: what is wrong with it, and how it is written after the `>`.
    fn inner_mark(&self) -> LineError {
        let mark = &self.rest()[..1];
        let title = format!("`{mark}` cannot stand inside `<…>`");
        let after = self.rest()[1..].trim_start();
        let is_last = self.depth == 0 && after.starts_with('>');
        let end = self.line.len() - after.len() + usize::from(is_last);
        let error = LineError::new("T213", self.at..end, title).help(match mark {
            "?" => "one `?` says that an item may be null; put the mark after the `>` if the whole value may be null",
            _ => "an item is never null: delete the mark, or put it after the `>` if the whole value is always there",
        });
        if is_last {
            error.instead(format!(">{mark}"))
        } else {
            error
        }
    }

    /// `const(email)`, `const("past due")`, `const(1)`, `const(true)`
    fn constant(&mut self) -> Result<TyKind, LineError> {
        let open = self.at;
        self.eat("(");
        self.blanks();
        let (value, at) = if self.rest().starts_with('"') {
            let (text, at) = self.quoted()?;
            (Some(Const::Text(text)), at)
        } else {
            let (text, at) = self.run(Const::is_bare);
            (Const::bare(text), at)
        };
        self.blanks();
        if !self.eat(")") {
            return Err(LineError::new(
                "T202",
                open..self.line.trim_end().len(),
                "`const(` needs one value and a `)`",
            )
            .help(
                "write `const(email)`; quote text with other characters: `const(\"past due\")`",
            ));
        }
        match value {
            Some(value) => Ok(TyKind::Scalar(Scalar::Const(value))),
            None if at.is_empty() => {
                Err(
                    LineError::new("T202", open..self.at, "this constant has no value")
                        .help("write the value that is sent, as in `const(email)`"),
                )
            }
            None => {
                let text = &self.line[at.clone()];
                let title = format!("`{text}` is not text, a whole number or a bool");
                Err(LineError::new("T202", at, title)
                    .help("if it is text, write it in double quotes")
                    .instead(format!("\"{text}\"")))
            }
        }
    }

    fn layout(&mut self, name: &str) -> Result<TyKind, LineError> {
        let open = self.at;
        self.eat("(");
        let (pattern, at) = self.run(|c| c != ')');
        if !self.eat(")") {
            return Err(LineError::new(
                "T202",
                open..self.at,
                format!("`{name}(` is not closed"),
            ));
        }
        Ok(TyKind::Scalar(match (name, pattern) {
            ("datetime", "unix") => Scalar::DateTime(Some(DateTimeFormat::Unix)),
            ("datetime", "unix_ms") => Scalar::DateTime(Some(DateTimeFormat::UnixMillis)),
            // The client's reader and writer know these as they know patterns.
            ("datetime", "rfc2822" | "dotnet") => {
                Scalar::DateTime(Some(DateTimeFormat::Pattern(pattern.to_owned())))
            }
            ("datetime", _) => {
                layout::check(pattern, at, layout::Kind::DateTime)?;
                Scalar::DateTime(Some(DateTimeFormat::Pattern(pattern.to_owned())))
            }
            _ => {
                layout::check(pattern, at, layout::Kind::Date)?;
                Scalar::Date(Some(pattern.to_owned()))
            }
        }))
    }
}
