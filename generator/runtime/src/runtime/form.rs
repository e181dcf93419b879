//! Pairs of name and value: queries, forms, and forms with files.

use std::fmt::Display;

use bytes::Bytes;
use form_urlencoded::Serializer;
use serde::Serialize;

use super::codec::Textual;
use super::{Error, ErrorKind, File, Map};

/// The fields of a form, in the order in which they are sent.
///
/// What has no value is left out.
#[derive(Debug, Default)]
pub struct Form {
    fields: Vec<(String, Value)>,
}

#[derive(Debug)]
enum Value {
    Text(String),
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
        if let Some(value) = value {
            self.add(name, value.to_string());
        }
        self
    }

    /// Adds a value that is written by the codec `C`.
    pub fn text_as<C: Textual<T>, T>(&mut self, name: &str, value: Option<&T>) -> &mut Self {
        if let Some(value) = value {
            self.add(name, C::text(value));
        }
        self
    }

    /// Adds all values under one name, joined by commas; an empty list adds nothing.
    pub fn csv<T: Display>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        let values = values.into_iter().flatten();
        let values: Vec<_> = values.map(ToString::to_string).collect();
        self.joined(name, &values)
    }

    /// Adds all values under one name, each written by the codec `C`, joined by commas; an empty list adds nothing.
    pub fn csv_as<C: Textual<T>, T>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        let values = values.into_iter().flatten();
        let values: Vec<_> = values.map(C::text).collect();
        self.joined(name, &values)
    }

    /// Adds each value under the same name.
    pub fn each<T: Display>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        for value in values.into_iter().flatten() {
            self.add(name, value.to_string());
        }
        self
    }

    /// Adds each value under the same name, written by the codec `C`.
    pub fn each_as<C: Textual<T>, T>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        for value in values.into_iter().flatten() {
            self.add(name, C::text(value));
        }
        self
    }

    /// Adds each entry of a map under its own key.
    pub fn entries<T: Display>(&mut self, entries: Option<&Map<T>>) -> &mut Self {
        for (name, value) in entries.into_iter().flatten() {
            self.add(name, value.to_string());
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
            let text = serde_json::to_string(value).map_err(|error| {
                let why = format!("{name} cannot be written as JSON: {error}");
                Error::new(ErrorKind::Build, why)
            })?;
            self.add(name, text);
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

    fn add(&mut self, name: &str, value: String) {
        self.fields.push((name.to_owned(), Value::Text(value)));
    }

    fn joined(&mut self, name: &str, values: &[String]) -> &mut Self {
        if !values.is_empty() {
            self.add(name, values.join(","));
        }
        self
    }

    /// `a=1&b=2`; files have no place there.
    pub(crate) fn pairs(&self) -> Result<String, Error> {
        let mut pairs = Serializer::new(String::new());
        for (name, value) in &self.fields {
            match value {
                Value::Text(text) => _ = pairs.append_pair(name, text),
                Value::File(_) => {
                    let why = format!("the file `{name}` can only be sent in a multipart body");
                    return Err(Error::new(ErrorKind::Build, why));
                }
            }
        }
        Ok(pairs.finish())
    }

    /// The parts of RFC 7578, and the text that divides them.
    pub(crate) fn parts(&self) -> Result<(String, Bytes), Error> {
        // So long that no content has it.
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
                Value::File(file) => {
                    let (name, kind) = (escaped(file.name()), checked(file)?);
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

/// A name between quotes: what would end it is percent-encoded, as browsers do it.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A content type that ends no line.
fn checked(file: &File) -> Result<&str, Error> {
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
