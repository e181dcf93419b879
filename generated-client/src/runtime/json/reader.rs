// Copied from generator/runtime/src/runtime/json/reader.rs by `cargo xtask codegen`; edit it there.

//! Reads JSON piece by piece, as services write it.
//!
//! - An object is never read from a list by position; but `[]` is an empty object, as PHP writes one, and `{}` an empty
//!   list, as Lua does.
//! - `null` in the place of a list is an empty list.
//! - `12.0`, `1e5` and `-0` are integers. `12.5` is not one.

use jiter::{Jiter, JiterError, Peek};

use super::super::codec::whole;
use super::{Failure, Fault, Field, Rest, Slot, Step};

/// JSON text that is being read.
#[derive(Clone, Debug)]
pub struct Json<'j> {
    text: &'j str,
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
            next: Jiter::new(text.as_bytes()),
            left: Self::DEEPEST,
        }
    }

    /// Nothing may come after the value that was read.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        self.next.finish().map_err(|error| broken(&error))
    }

    /// The place of what was looked at last: a byte of the text.
    pub(crate) fn place(&self) -> usize {
        self.next.current_index()
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
            self.next.known_null().map_err(|error| broken(&error))?;
        }
        Ok(is_null)
    }

    pub(crate) fn bool(&mut self) -> Result<bool, Fault> {
        match self.peek()? {
            peek @ (Peek::True | Peek::False) => {
                self.next.known_bool(peek).map_err(|error| broken(&error))
            }
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
            Err(error) => Err(broken(&error)),
        }
    }

    /// Reads a number: its text as it came, so that no digit is lost.
    pub(crate) fn number(&mut self, expected: &'static str) -> Result<&'j str, Fault> {
        let peek = self.peek()?;
        if !peek.is_num() {
            return Err(self.expected(expected));
        }
        let start = self.place();
        match self.next.known_number_bytes(peek) {
            Ok(_) => Ok(self.since(start)),
            Err(error) => Err(broken(&error)),
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
        while next.map_err(|error| broken(&error))?.is_some() {
            item(self).map_err(|fault| fault.below(Step::Index(index)))?;
            index += 1;
            next = self.next.array_step();
        }
        self.left += 1;
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
        while let Some(name) = next.map_err(|error| broken(&error))? {
            member(name.to_owned(), self)?;
            next = self.next.next_key();
        }
        self.left += 1;
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
        let place = self.place();
        if !is_object {
            self.empty(Peek::Array, "an object")?;
            return Ok(place);
        }
        self.down()?;
        // Services keep the order of members, so each name is compared with the one that is due first.
        let mut due = 0;
        let mut next = self.next.known_object();
        while let Some(name) = next.map_err(|error| broken(&error))? {
            let found = Field::find(fields, due, name);
            if let Some((index, field)) = found.and_then(|at| Some((at, fields.get(at)?))) {
                due = index + 1;
                if let Some(slot) = slots.get_mut(index) {
                    let is_first = slot.read(self);
                    if !is_first.map_err(|fault| fault.below(Step::name(field.name)))? {
                        let why = format!("duplicate field `{}`", field.name);
                        return Err(Failure::new(why, Some(place)));
                    }
                }
            } else if let Some(rest) = &mut rest {
                let name = name.to_owned();
                rest.read(name, self)?;
            } else {
                self.next.next_skip().map_err(|error| broken(&error))?;
            }
            next = self.next.next_key();
        }
        self.left += 1;
        Ok(place)
    }

    /// Reads a value without looking into it: its text.
    pub(crate) fn raw(&mut self) -> Result<&'j str, Fault> {
        let peek = self.peek()?;
        let start = self.place();
        self.next
            .known_skip(peek)
            .map_err(|error| broken(&error))?;
        Ok(self.since(start))
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
        let next = self.next.known_array().map_err(|error| broken(&error))?;
        Ok(next.is_some())
    }

    pub(crate) fn next_item(&mut self) -> Result<bool, Fault> {
        let next = self.next.array_step().map_err(|error| broken(&error))?;
        Ok(next.is_some())
    }

    pub(crate) fn first_name(&mut self) -> Result<Option<&str>, Fault> {
        self.next.known_object().map_err(|error| broken(&error))
    }

    pub(crate) fn next_name(&mut self) -> Result<Option<&str>, Fault> {
        self.next.next_key().map_err(|error| broken(&error))
    }

    fn peek(&mut self) -> Result<Peek, Fault> {
        self.next.peek().map_err(|error| broken(&error))
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

/// The text is not JSON.
#[cold]
fn broken(error: &JiterError) -> Fault {
    Failure::new(error.error_type.to_string(), Some(error.index))
}
