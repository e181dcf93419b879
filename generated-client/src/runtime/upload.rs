// Copied from generator/runtime/src/runtime/upload.rs by `cargo xtask codegen`; edit it there.

//! Bodies of plain bytes, from memory or from a reader.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

/// The bytes that a call sends as its body, and of what kind they are.
///
/// A clone shares the content.
#[derive(Clone)]
pub struct Upload {
    content: Content,
    content_type: String,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Reader(Arc<Source>),
}

/// Something of known length that is read while it is sent.
struct Source {
    length: u64,
    opening: Opening,
}

type Reader = Box<dyn Read + Send>;

enum Opening {
    /// From the start, as often as it is asked for.
    Again(Box<dyn Fn() -> io::Result<Reader> + Send + Sync>),
    Once(Mutex<Option<Reader>>),
}

impl Upload {
    /// Bytes in memory, of no special kind (`application/octet-stream`).
    #[must_use]
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self::of(Content::Bytes(content.into()))
    }

    /// A file, which is read while it is sent; when the call is repeated it is opened again.
    ///
    /// # Errors
    /// When its length cannot be read.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let length = path.metadata()?.len();
        Ok(Self::opened(length, move || File::open(&path)))
    }

    /// So many bytes from a reader that `open` gives, which is read while it is sent. When the call is repeated, `open` is
    /// called again.
    pub fn opened<R: Read + Send + 'static>(
        length: u64,
        open: impl Fn() -> io::Result<R> + Send + Sync + 'static,
    ) -> Self {
        let open = move || open().map(|reader| Box::new(reader) as Reader);
        Self::from_source(length, Opening::Again(Box::new(open)))
    }

    /// So many bytes from a reader, which is read while it is sent. It cannot be read twice, so the call is not repeated.
    pub fn reader(length: u64, reader: impl Read + Send + 'static) -> Self {
        let reader: Reader = Box::new(reader);
        Self::from_source(length, Opening::Once(Mutex::new(Some(reader))))
    }

    fn from_source(length: u64, opening: Opening) -> Self {
        Self::of(Content::Reader(Arc::new(Source { length, opening })))
    }

    fn of(content: Content) -> Self {
        Self {
            content,
            content_type: "application/octet-stream".to_owned(),
        }
    }

    /// Says of what kind the content is, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    pub(crate) fn kind(&self) -> &str {
        &self.content_type
    }

    /// The number of bytes.
    pub fn length(&self) -> u64 {
        match &self.content {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::Reader(source) => source.length,
        }
    }

    /// The content, if it is in memory.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Reader(_) => None,
        }
    }

    /// Whether it was read, and cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.content {
            Content::Reader(source) => source.is_spent(),
            Content::Bytes(_) => false,
        }
    }

    /// The content from its start.
    pub(crate) fn open(&self) -> io::Result<Payload> {
        match &self.content {
            Content::Bytes(bytes) => Ok(Payload::from(bytes.clone())),
            Content::Reader(source) => Ok(Payload(Body::Reader(Exact {
                reader: source.open()?,
                left: source.length,
            }))),
        }
    }
}

impl Source {
    fn is_spent(&self) -> bool {
        match &self.opening {
            Opening::Again(_) => false,
            Opening::Once(reader) => reader
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_none(),
        }
    }

    fn open(&self) -> io::Result<Reader> {
        match &self.opening {
            Opening::Again(open) => open(),
            Opening::Once(reader) => {
                let mut reader = reader.lock().unwrap_or_else(PoisonError::into_inner);
                let spent = || io::Error::other("the reader was used by an earlier call");
                reader.take().ok_or_else(spent)
            }
        }
    }
}

impl PartialEq for Upload {
    /// Readers are equal where they are the same.
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.content, &other.content) {
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            (Content::Reader(one), Content::Reader(other)) => Arc::ptr_eq(one, other),
            _ => false,
        };
        is_same && self.content_type == other.content_type
    }
}

impl fmt::Debug for Upload {
    /// The content stays out: it is long, and may be nobody's business.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Upload")
            .field("length", &self.length())
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

macro_rules! from_content {
    ($($type:ty),*) => {$(
        impl From<$type> for Upload {
            fn from(content: $type) -> Self {
                Self::new(content)
            }
        }
    )*};
}

from_content!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

/// The body of a request for a transport, which is sent as it is read.
#[derive(Debug)]
pub struct Payload(Body);

#[derive(Debug)]
enum Body {
    Bytes(Bytes),
    Reader(Exact),
}

impl Payload {
    /// The number of bytes.
    pub fn length(&self) -> u64 {
        match &self.0 {
            Body::Bytes(bytes) => bytes.len() as u64,
            Body::Reader(reader) => reader.left,
        }
    }

    /// All bytes in memory.
    ///
    /// # Errors
    /// When the reader fails, or does not have as many bytes as it was said to have.
    pub fn into_bytes(self) -> io::Result<Bytes> {
        match self.0 {
            Body::Bytes(bytes) => Ok(bytes),
            Body::Reader(mut reader) => {
                let mut whole = Vec::new();
                reader.read_to_end(&mut whole)?;
                Ok(whole.into())
            }
        }
    }

    /// The bytes in memory, or else a reader of as many bytes as announced.
    ///
    /// # Errors
    /// The reader; its own errors also say that there were fewer bytes, or more.
    pub fn in_memory(self) -> Result<Bytes, impl Read + Send + fmt::Debug + 'static> {
        match self.0 {
            Body::Bytes(bytes) => Ok(bytes),
            Body::Reader(reader) => Err(reader),
        }
    }
}

impl From<Bytes> for Payload {
    fn from(body: Bytes) -> Self {
        Self(Body::Bytes(body))
    }
}

/// A reader that must have just so many bytes.
struct Exact {
    reader: Reader,
    left: u64,
}

impl fmt::Debug for Exact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes", self.left)
    }
}

impl Read for Exact {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() || self.left == 0 {
            return Ok(0);
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let most = most.min(buffer.len());
        let count = self.reader.read(&mut buffer[..most])?;
        if count == 0 {
            let why = format!(
                "the upload ends {} bytes before its announced length",
                self.left
            );
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, why));
        }
        self.left -= count as u64;
        // Nobody reads on after the last byte, so what would be lost shows before it is given.
        if self.left == 0 && self.reader.read(&mut [0])? > 0 {
            return Err(io::Error::other("the upload has more bytes than announced"));
        }
        Ok(count)
    }
}
