// Copied from generator/runtime/src/runtime/testing/part.rs by `cargo xtask codegen`; edit it there.

//! The parts of a multipart body, as a server reads them.

use super::super::form::escaped;

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The field's name, with the escapes that the wire has.
    pub name: String,
    /// Of a file its name, with its escapes too, and its content type.
    pub file: Option<(String, String)>,
    /// The bytes.
    pub content: Vec<u8>,
}

impl Part {
    /// A value.
    pub fn text(name: &str, value: &str) -> Self {
        Self {
            name: escaped(name),
            file: None,
            content: value.into(),
        }
    }

    /// A file.
    pub fn file(
        name: &str,
        file_name: &str,
        content_type: &str,
        content: impl AsRef<[u8]>,
    ) -> Self {
        Self {
            name: escaped(name),
            file: Some((escaped(file_name), content_type.to_owned())),
            content: content.as_ref().to_vec(),
        }
    }

    /// The parts of a body, whose content type names what divides them; `None` when it is not written as it should be.
    pub fn read(content_type: &str, body: &[u8]) -> Option<Vec<Self>> {
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=")?;
        let line = format!("\r\n--{boundary}");
        // The first line has nothing before it.
        let mut rest = body.strip_prefix(line.trim_start().as_bytes())?;
        let mut parts = Vec::new();
        while rest != b"--\r\n" {
            let part = rest.strip_prefix(b"\r\n")?;
            let end = find(part, line.as_bytes())?;
            parts.push(Self::read_one(part.get(..end)?)?);
            rest = part.get(end + line.len()..)?;
        }
        Some(parts)
    }

    fn read_one(bytes: &[u8]) -> Option<Self> {
        let end = find(bytes, b"\r\n\r\n")?;
        let head = std::str::from_utf8(bytes.get(..end)?).ok()?;
        let content = bytes.get(end + 4..)?.to_vec();
        let (first, kind) = match head.split_once("\r\n") {
            Some((first, kind)) => (first, Some(kind.strip_prefix("Content-Type: ")?)),
            None => (head, None),
        };
        let names = first
            .strip_prefix("Content-Disposition: form-data; name=\"")?
            .strip_suffix('"')?;
        let (name, file) = match names.split_once("\"; filename=\"") {
            Some((name, file)) => (name, Some((file.to_owned(), kind?.to_owned()))),
            None => (names, None),
        };
        Some(Self {
            name: name.to_owned(),
            file,
            content,
        })
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}
