//! Files that are sent.

use std::fmt;

use bytes::Bytes;

/// A file that a call sends: a name, what is in it, and of what kind that is.
///
/// A clone shares the content.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    content: Bytes,
    content_type: String,
}

impl File {
    /// A file whose content is of no special kind (`application/octet-stream`).
    #[must_use]
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
            content_type: "application/octet-stream".to_owned(),
        }
    }

    /// Says of what kind the content is, such as `text/csv`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is in the file.
    pub fn content(&self) -> &Bytes {
        &self.content
    }

    pub(crate) fn kind(&self) -> &str {
        &self.content_type
    }
}

impl fmt::Debug for File {
    /// The content stays out: it is long, and may be nobody's business.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("File")
            .field("name", &self.name)
            .field("length", &self.content.len())
            .finish_non_exhaustive()
    }
}
