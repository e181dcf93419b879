// Copied from generator/runtime/src/runtime/json/reader.rs by `cargo xtask codegen`; edit it there.

//! Reads JSON piece by piece, as services write it.
//!
//! - An object is never read from a list by position; but `[]` is an empty object, as PHP writes one, and `{}` an empty
//!   list, as Lua does.
//! - `null` in the place of a list is an empty list.
//! - `12.0`, `1e5` and `-0` are integers. `12.5` is not one.

use jiter::{Jiter, JiterError, JiterResult, Peek};
use serde::de::IgnoredAny;

use super::super::codec::whole;
use super::{Failure, Fault, Field, Rest, Slot, Step};

/// JSON text that is being read.
#[derive(Clone, Debug)]
pub struct Json<'j> {
    text: &'j str,
    /// Where the text begins that `next` has.
    start: usize,
    next: Jiter<'j>,
    /// Levels that may still be opened.
    left: u8,
}

/// What comes next.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Next {
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
}

impl<'j> Json<'j> {
    /// Levels of objects and lists.
    const DEEPEST: u8 = 127;

    pub(crate) fn new(text: &'j str) -> Self {
        Self {
            text,
            start: 0,
            next: Jiter::new(text.as_bytes()),
            left: Self::DEEPEST,
        }
    }

    /// The JSON in a text that was read here; it may be as deep as what is left.
    pub(crate) fn inside<'t>(&self, text: &'t str) -> Json<'t> {
        Json {
            left: self.left,
            ..Json::new(text)
        }
    }

    /// Nothing may come after the value that was read.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        checked(self.next.finish(), self.start)
    }

    /// The place of what was looked at last: a byte of the text.
    pub(crate) fn place(&self) -> usize {
        self.start + self.next.current_index()
    }

    pub(crate) fn look(&mut self) -> Result<Next, Fault> {
        let peek = self.peek()?;
        Ok(match peek {
            Peek::Null => Next::Null,
            Peek::True | Peek::False => Next::Bool,
            Peek::String => Next::Text,
            Peek::Array => Next::List,
            Peek::Object => Next::Object,
            // What is not a number either is refused when it is read.
            _ => Next::Number,
        })
    }

    /// Reads null, if that is what comes.
    pub(crate) fn null(&mut self) -> Result<bool, Fault> {
        let is_null = self.peek()? == Peek::Null;
        if is_null {
            checked(self.next.known_null(), self.start)?;
        }
        Ok(is_null)
    }

    pub(crate) fn bool(&mut self) -> Result<bool, Fault> {
        match self.peek()? {
            peek @ (Peek::True | Peek::False) => checked(self.next.known_bool(peek), self.start),
            _ => Err(self.expected("a boolean")),
        }
    }

    /// Reads a text without keeping it.
    pub(crate) fn text<T>(
        &mut self,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Fault> {
        if self.peek()? != Peek::String {
            return Err(self.expected(expected));
        }
        let place = self.place();
        match self.next.known_str() {
            Ok(text) => read(text).ok_or_else(|| Failure::expected(expected, place)),
            Err(error) => Err(broken(&error, self.start)),
        }
    }

    /// Reads a number: its text as it came, so that no digit is lost.
    pub(crate) fn number(&mut self, expected: &'static str) -> Result<&'j str, Fault> {
        let peek = self.peek()?;
        if !peek.is_num() {
            return Err(self.expected(expected));
        }
        let start = self.place();
        match self.next.next_number_bytes() {
            Ok(_) => Ok(self.since(start)),
            Err(error) => Err(broken(&error, self.start)),
        }
    }

    /// Reads an integer, however it is written.
    pub(crate) fn integer<T: TryFrom<i128>>(&mut self, expected: &'static str) -> Result<T, Fault> {
        self.peek()?;
        let place = self.place();
        let digits = self.number("an integer")?;
        let number = whole(digits).ok_or_else(|| Failure::expected("an integer", place))?;
        T::try_from(number).map_err(|_| Failure::expected(expected, place))
    }

    /// Reads a value from the text of a number, from text, or from `true` and `false`.
    pub(crate) fn literal<T>(
        &mut self,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Fault> {
        match self.look()? {
            Next::Text => self.text(expected, |text| read(text.trim())),
            Next::Bool => {
                let place = self.place();
                let text = if self.bool()? { "true" } else { "false" };
                read(text).ok_or_else(|| Failure::expected(expected, place))
            }
            _ => {
                let place = self.place();
                read(self.number(expected)?).ok_or_else(|| Failure::expected(expected, place))
            }
        }
    }

    /// Reads the items of a list, one with each call of `item`.
    pub(crate) fn list(
        &mut self,
        expected: &'static str,
        item: &mut dyn FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        match self.peek()? {
            Peek::Array => {}
            Peek::Null => return self.null().map(drop),
            _ => return self.empty(Peek::Object, expected),
        }
        self.down()?;
        let mut next = self.next.known_array();
        let mut index = 0;
        while checked(next, self.start)?.is_some() {
            item(self).map_err(|fault| fault.below(Step::Index(index)))?;
            index += 1;
            next = self.next.array_step();
        }
        self.up();
        Ok(())
    }

    /// Reads the members of an object, whatever their names: one with each call of `member`.
    pub(crate) fn members(
        &mut self,
        expected: &'static str,
        member: &mut dyn FnMut(String, &mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        if self.peek()? != Peek::Object {
            return self.empty(Peek::Array, expected);
        }
        self.down()?;
        let mut next = self.next.known_object();
        while let Some(name) = checked(next, self.start)? {
            member(name.to_owned(), self)?;
            next = self.next.next_key();
        }
        self.up();
        Ok(())
    }

    /// Reads an object into the places of its fields, and gives the place of the object.
    pub fn object(
        &mut self,
        fields: &[Field],
        slots: &mut [&mut dyn Slot],
        mut rest: Option<&mut dyn Rest>,
    ) -> Result<usize, Fault> {
        let is_object = self.peek()? == Peek::Object;
        let object = self.place();
        if !is_object {
            self.empty(Peek::Array, "an object")?;
            return Ok(object);
        }
        self.down()?;
        let mut sign = b'{';
        let mut due = 0;
        while let Some(name) = self.name(sign, fields, due, rest.is_some())? {
            match (name, &mut rest) {
                (Name::Field(index), _) => {
                    due = index + 1;
                    let (Some(field), Some(slot)) = (fields.get(index), slots.get_mut(index))
                    else {
                        continue;
                    };
                    let is_first = slot.read(self);
                    if !is_first.map_err(|fault| fault.below(Step::name(field.name)))? {
                        let why = format!("duplicate field `{}`", field.name);
                        return Err(Failure::new(why, Some(object)));
                    }
                }
                (Name::Other(name), Some(rest)) => rest.read(name, self)?,
                (Name::Other(_), None) => self.skip()?,
            }
            sign = b',';
        }
        self.up();
        Ok(object)
    }

    /// Reads the next name of an object, if there is one; `sign` stands in front of it.
    fn name(
        &mut self,
        sign: u8,
        fields: &[Field],
        due: usize,
        is_kept: bool,
    ) -> Result<Option<Name>, Fault> {
        if let Some((index, length)) = self.name_as_written(sign, fields, due) {
            self.go_on(self.place() + length);
            return Ok(Some(Name::Field(index)));
        }
        let name = match sign {
            b'{' => self.next.known_object(),
            _ => self.next.next_key(),
        };
        let found = |name: &str| match Field::find(fields, due, |field| field.is(name)) {
            Some(index) => Name::Field(index),
            None if is_kept => Name::Other(name.to_owned()),
            None => Name::Other(String::new()),
        };
        Ok(checked(name, self.start)?.map(found))
    }

    /// The field whose name comes next, letter by letter, and how far it is to the value.
    ///
    /// Nearly all names are found so, and need not be decoded.
    fn name_as_written(&self, sign: u8, fields: &[Field], due: usize) -> Option<(usize, usize)> {
        let text = self.text.as_bytes().get(self.place()..)?;
        let name = blank(blank(text).strip_prefix(&[sign])?).strip_prefix(b"\"")?;
        let index = Field::find(fields, due, |field| field.begins(name))?;
        let end = name.get(fields.get(index)?.name.len() + 1..)?;
        let value = blank(end).strip_prefix(b":")?;
        Some((index, text.len() - value.len()))
    }

    /// Reads a value without looking into it: its text.
    pub(crate) fn raw(&mut self) -> Result<&'j str, Fault> {
        self.peek()?;
        let start = self.place();
        self.skip()?;
        Ok(self.since(start))
    }

    /// Passes over a value, however deep it is: nothing is kept of it.
    fn skip(&mut self) -> Result<(), Fault> {
        let peek = self.peek()?;
        let start = self.place();
        let Err(error) = self.next.known_skip(peek) else {
            return Ok(());
        };
        // jiter has a limit of depth here, serde_json has none.
        let rest = self.text.get(start..).unwrap_or_default();
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        match values.next() {
            Some(Ok(IgnoredAny)) => {
                self.go_on(start + values.byte_offset());
                Ok(())
            }
            _ => Err(broken(&error, self.start)),
        }
    }

    /// Goes on at a byte of the text.
    fn go_on(&mut self, at: usize) {
        self.start = at;
        self.next = Jiter::new(self.text.as_bytes().get(at..).unwrap_or_default());
    }

    /// The failure to find what was expected where these digits were read.
    #[cold]
    pub(crate) fn before(&self, digits: &str, expected: &'static str) -> Fault {
        Failure::expected(expected, self.place().saturating_sub(digits.len()))
    }

    /// The failure to find what was expected where something else comes.
    #[cold]
    pub(crate) fn expected(&mut self, expected: &'static str) -> Fault {
        match self.peek() {
            Ok(_) => Failure::expected(expected, self.place()),
            Err(fault) => fault,
        }
    }

    /// One level down; what opened it comes next.
    pub(crate) fn down(&mut self) -> Result<(), Fault> {
        let left = self.left.checked_sub(1);
        let place = self.place();
        self.left = left.ok_or_else(|| {
            let why = format!("it is nested deeper than {} levels", Self::DEEPEST);
            Failure::new(why, Some(place))
        })?;
        Ok(())
    }

    pub(crate) fn up(&mut self) {
        self.left += 1;
    }

    pub(crate) fn first_item(&mut self) -> Result<bool, Fault> {
        let next = checked(self.next.known_array(), self.start)?;
        Ok(next.is_some())
    }

    pub(crate) fn next_item(&mut self) -> Result<bool, Fault> {
        let next = checked(self.next.array_step(), self.start)?;
        Ok(next.is_some())
    }

    pub(crate) fn first_name(&mut self) -> Result<Option<&str>, Fault> {
        checked(self.next.known_object(), self.start)
    }

    pub(crate) fn next_name(&mut self) -> Result<Option<&str>, Fault> {
        checked(self.next.next_key(), self.start)
    }

    fn peek(&mut self) -> Result<Peek, Fault> {
        checked(self.next.peek(), self.start)
    }

    /// Reads the other kind of container, which must be empty.
    fn empty(&mut self, other: Peek, expected: &'static str) -> Result<(), Fault> {
        if self.peek()? != other {
            return Err(self.expected(expected));
        }
        let place = self.place();
        let is_empty = match other {
            Peek::Array => !self.first_item()?,
            _ => self.first_name()?.is_none(),
        };
        if is_empty {
            return Ok(());
        }
        Err(Failure::expected(expected, place))
    }

    fn since(&self, start: usize) -> &'j str {
        self.text.get(start..self.place()).unwrap_or_default()
    }
}

/// What stands before a value.
enum Name {
    /// The name of a field.
    Field(usize),
    /// Another name; empty if it is not kept.
    Other(String),
}

/// Text without the blanks in front.
fn blank(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t' | b'\r' | b'\n', rest @ ..] = text {
        text = rest;
    }
    text
}

/// What a step gave of the text that begins at `start`.
fn checked<T>(step: JiterResult<T>, start: usize) -> Result<T, Fault> {
    step.map_err(|error| broken(&error, start))
}

/// The text is not JSON.
#[cold]
fn broken(error: &JiterError, start: usize) -> Fault {
    Failure::new(error.error_type.to_string(), Some(start + error.index))
}
