// Copied from generator/runtime/src/runtime/form.rs by `cargo xtask codegen`; edit it there.

//! Pairs of name and value: queries, forms, and forms with files.

use std::fmt::Display;

use bytes::Bytes;
use form_urlencoded::byte_serialize;
use serde::Serialize;

use super::codec::{Encode, Encoded, NOT_FINITE, Same, Textual};
use super::nesting::{Flat, Nesting};
use super::{Error, ErrorKind, Fault, File, Map, json};

/// The fields of a form, in the order in which they are sent.
///
/// A field without a value is left out. The first value that cannot be sent, such as NaN, fails the request with
/// [`ErrorKind::Build`].
#[derive(Debug, Default)]
pub struct Form {
    fields: Vec<(String, Value)>,
    /// The text that clears a field.
    null: Option<&'static str>,
    /// Why the form cannot be sent.
    failed: Option<String>,
}

#[derive(Debug)]
enum Value {
    Text(String),
    /// Items that are joined by commas, which stay as they are.
    Csv(Vec<String>),
    File(File),
}

impl Form {
    /// A form without fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value.
    pub fn text<T: Display + ?Sized>(&mut self, name: &str, value: Option<&T>) -> &mut Self {
        self.add_all::<Same, T>(name, value)
    }

    /// Adds a value that is written by the codec `C`.
    pub fn text_as<C: Textual<T>, T>(&mut self, name: &str, value: Option<&T>) -> &mut Self {
        self.add_all::<C, T>(name, value)
    }

    /// Adds all values under one name, joined by commas; an empty list adds nothing.
    ///
    /// Each value is encoded by itself, the commas stay as they are. In a multipart body nothing is encoded, so a value
    /// with a comma is refused there.
    pub fn csv<T: Display>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        self.csv_as::<Same, T>(name, values)
    }

    /// Adds all values as [`csv`](Self::csv) does, each written by the codec `C`.
    pub fn csv_as<C: Textual<T>, T>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        let values = values.into_iter().flatten();
        let items: Vec<_> = values
            .filter_map(|value| self.written::<C, T>(name, value))
            .collect();
        if !items.is_empty() {
            self.fields.push((name.to_owned(), Value::Csv(items)));
        }
        self
    }

    /// Adds each value under the same name.
    pub fn each<T: Display>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        self.add_all::<Same, T>(name, values.into_iter().flatten())
    }

    /// Adds each value under the same name, written by the codec `C`.
    pub fn each_as<C: Textual<T>, T>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        self.add_all::<C, T>(name, values.into_iter().flatten())
    }

    /// Adds each entry of a map under its own key.
    pub fn entries<T: Display>(&mut self, entries: Option<&Map<T>>) -> &mut Self {
        for (name, value) in entries.into_iter().flatten() {
            self.add_all::<Same, T>(name, [value]);
        }
        self
    }

    /// Adds a value as JSON text.
    pub fn json<T: Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: Option<&T>,
    ) -> Result<&mut Self, Error> {
        if let Some(value) = value {
            let mut text = Vec::with_capacity(128);
            json::write_own(value, &mut text).map_err(|fault| unwritten(name, &fault))?;
            let text = String::from_utf8_lossy(&text).into_owned();
            self.fields.push((name.to_owned(), Value::Text(text)));
        }
        Ok(self)
    }

    /// Adds a value as JSON text, written by the codec `C`.
    pub fn json_as<C: Encode<T>, T: ?Sized>(
        &mut self,
        name: &str,
        value: Option<&T>,
    ) -> Result<&mut Self, Error> {
        if let Some(value) = value {
            let text = json_text::<C, T>(name, value)?;
            self.fields.push((name.to_owned(), Value::Text(text)));
        }
        Ok(self)
    }

    /// Says which text clears a field, and stands for null.
    pub fn null(&mut self, text: &'static str) -> &mut Self {
        self.null = Some(text);
        self
    }

    /// Adds the text that clears the field, if `cleared`.
    pub fn clear(&mut self, name: &str, cleared: bool) -> &mut Self {
        if let Some(null) = self.null.filter(|_| cleared) {
            let null = Value::Text(null.to_owned());
            self.fields.push((name.to_owned(), null));
        }
        self
    }

    /// Adds the parts of a value, each under the name that leads to it, written by the codec `C`.
    pub fn nested<C: Encode<T>, T: ?Sized>(
        &mut self,
        name: &str,
        nesting: Nesting,
        value: Option<&T>,
    ) -> Result<&mut Self, Error> {
        if let Some(value) = value {
            let text = json_text::<C, T>(name, value)?;
            let pairs = nesting.flatten(name, &text, self.null).map_err(|why| {
                let why = format!("`{name}` cannot be sent: {why}");
                Error::new(ErrorKind::Build, why)
            })?;
            self.fields.extend(pairs.into_iter().map(|(name, flat)| {
                let value = match flat {
                    Flat::Text(text) => Value::Text(text),
                    Flat::Csv(items) => Value::Csv(items),
                };
                (name, value)
            }));
        }
        Ok(self)
    }

    /// Adds a file.
    pub fn file(&mut self, name: &str, file: Option<&File>) -> &mut Self {
        if let Some(file) = file {
            let file = Value::File(file.clone());
            self.fields.push((name.to_owned(), file));
        }
        self
    }

    /// Adds each file under the same name.
    pub fn files(&mut self, name: &str, files: Option<&Vec<File>>) -> &mut Self {
        for file in files.into_iter().flatten() {
            self.file(name, Some(file));
        }
        self
    }

    fn add_all<'v, C: Textual<T>, T: ?Sized + 'v>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = &'v T>,
    ) -> &mut Self {
        for value in values {
            if let Some(text) = self.written::<C, T>(name, value) {
                self.fields.push((name.to_owned(), Value::Text(text)));
            }
        }
        self
    }

    /// A value as text; one that has none fails the form.
    fn written<C: Textual<T>, T: ?Sized>(&mut self, name: &str, value: &T) -> Option<String> {
        let text = C::text(value);
        if text.is_none() {
            let why = || format!("a value of `{name}`{NOT_FINITE}");
            self.failed.get_or_insert_with(why);
        }
        text
    }

    fn checked(&self) -> Result<(), Error> {
        match &self.failed {
            Some(why) => Err(Error::new(ErrorKind::Build, why)),
            None => Ok(()),
        }
    }

    /// `a=1&b=2,3`; there is no place for files.
    pub(crate) fn pairs(&self) -> Result<String, Error> {
        self.checked()?;
        let mut pairs = String::new();
        for (name, value) in &self.fields {
            if !pairs.is_empty() {
                pairs.push('&');
            }
            pairs.extend(byte_serialize(name.as_bytes()));
            pairs.push('=');
            match value {
                Value::Text(text) => pairs.extend(byte_serialize(text.as_bytes())),
                Value::Csv(items) => {
                    for (at, item) in items.iter().enumerate() {
                        pairs.push_str(if at > 0 { "," } else { "" });
                        pairs.extend(byte_serialize(item.as_bytes()));
                    }
                }
                Value::File(_) => {
                    let why = format!("the file `{name}` can only be sent in a multipart body");
                    return Err(Error::new(ErrorKind::Build, why));
                }
            }
        }
        Ok(pairs)
    }

    /// The parts as in RFC 7578, and the boundary between them.
    pub(crate) fn parts(&self) -> Result<(String, Bytes), Error> {
        self.checked()?;
        // Long enough that no content has it.
        let boundary: String = std::iter::repeat_with(fastrand::alphanumeric)
            .take(48)
            .collect();
        let mut body = Vec::new();
        for (name, value) in &self.fields {
            let name = escaped(name);
            let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");
            body.extend(head.bytes());
            match value {
                Value::Text(text) => {
                    body.extend(b"\r\n\r\n");
                    body.extend(text.bytes());
                }
                Value::Csv(items) => {
                    body.extend(b"\r\n\r\n");
                    body.extend(joined(&name, items)?.bytes());
                }
                Value::File(file) => {
                    let (name, kind) = (escaped(file.name()), content_type(file)?);
                    let head = format!("; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n");
                    body.extend(head.bytes());
                    body.extend_from_slice(file.content());
                }
            }
            body.extend(b"\r\n");
        }
        body.extend(format!("--{boundary}--\r\n").bytes());
        Ok((boundary, body.into()))
    }
}

fn json_text<C: Encode<T>, T: ?Sized>(name: &str, value: &T) -> Result<String, Error> {
    json::write_text(&Encoded::<C, T>::new(value)).map_err(|fault| unwritten(name, &fault))
}

fn unwritten(name: &str, fault: &Fault) -> Error {
    let why = format!("`{name}` cannot be written as JSON{}", fault.described());
    Error::new(ErrorKind::Build, why)
}

/// A name between quotes: what would end it is percent-encoded, as browsers do it.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Items with commas between them, where a comma in an item would look the same.
fn joined(name: &str, items: &[String]) -> Result<String, Error> {
    if items.iter().any(|item| item.contains(',')) {
        let why = format!("an item of `{name}` holds a comma, and would be read as two");
        return Err(Error::new(ErrorKind::Build, why));
    }
    Ok(items.join(","))
}

/// A content type without line breaks.
fn content_type(file: &File) -> Result<&str, Error> {
    let kind = file.kind();
    if kind.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Ok(kind);
    }
    let why = format!(
        "the content type of the file {:?} holds a character other than visible ASCII",
        file.name()
    );
    Err(Error::new(ErrorKind::Build, why))
}
