//! JSON: read liberally, written exactly, and with the place of what failed.
//!
//! A type has a table of its fields, see [`object`], and each value is read by [`FromJson`] and written by [`ToJson`]. What
//! goes over the tables is compiled once, not for each type. The pull reader below is `jiter`'s; serde stands at the edge,
//! for the user's own types and for the user's own storage.

// A result that may hold a failure stays small.
#![allow(clippy::unnecessary_box_returns)]

mod body;
mod de;
mod edge;
mod excerpt;
mod failure;
mod finite;
mod object;
mod page;
mod part;
mod reader;
mod scalars;
mod sink;
mod writer;

pub(crate) use body::{Unread, decode, decode_as, decode_own, value_at, without_mark};
pub use edge::{deserialize, serialize};
pub use failure::{Failure, Fault};
pub(crate) use failure::{Step, path_text};
pub(crate) use finite::write_own;
pub use object::{Field, Nullable, Optional, Others, Place, Required, Rest, Slot};
#[allow(unused_imports)]
pub(crate) use object::{held, object, sent, serde_both, serde_sent, write_object};
pub(crate) use page::{page, page_own};
pub(crate) use part::insert;
pub use reader::Json;
pub(crate) use reader::Next;
pub use sink::{ItemSink, Members, Sink};
pub(crate) use writer::{write, write_text};

use super::byte_kind::ByteKind;

/// A value that is read from JSON.
pub trait FromJson: Sized {
    /// Reads one value.
    fn from_json(json: &mut Json<'_>) -> Result<Self, Fault>;
}

/// A value that is written as JSON.
pub trait ToJson {
    /// Writes one value.
    fn to_json(&self, to: &mut dyn Sink) -> Result<(), Fault>;
}

/// Bytes that stand for themselves in a text of JSON.
const PLAIN: &ByteKind = &ByteKind::of(&[(b' ', b'!'), (b'#', b'['), (b']', u8::MAX)]);

/// Reads the whole of a text.
pub(crate) fn read<T: FromJson>(text: &str) -> Result<T, Fault> {
    let mut json = Json::new(text);
    let value = T::from_json(&mut json)?;
    json.end()?;
    Ok(value)
}
