// Copied from generator/runtime/src/runtime/json/writer.rs by `cargo xtask codegen`; edit it there.

//! Writes JSON text. The floats that JSON does not have are refused: as null they would clear.

use serde::Serialize;

use super::super::codec::NOT_FINITE;
use super::sink::{ItemSink, Members, Sink};
use super::{Failure, Fault, PLAIN, Step, ToJson};

/// Adds a value to JSON text.
pub(crate) fn write(value: &dyn ToJson, out: &mut Vec<u8>) -> Result<(), Fault> {
    let first = true;
    value.to_json(&mut Writer { out, first })
}

/// Writes a value as JSON text.
pub(crate) fn write_text(value: &dyn ToJson) -> Result<String, Fault> {
    let mut out = Vec::with_capacity(128);
    write(value, &mut out)?;
    String::from_utf8(out).map_err(|error| Failure::of(&error))
}

struct Writer<'o> {
    out: &'o mut Vec<u8>,
    /// Whether what comes next is the first in its list or object.
    first: bool,
}

impl Writer<'_> {
    fn scalar<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        serde_json::to_writer(&mut *self.out, value).map_err(|error| Failure::of(&error))
    }

    fn quoted(&mut self, text: &str) -> Result<(), Fault> {
        // Nearly all are written as they are.
        if !PLAIN.is_all(text) {
            return self.scalar(text);
        }
        self.out.reserve(text.len() + 2);
        self.out.push(b'"');
        self.out.extend_from_slice(text.as_bytes());
        self.out.push(b'"');
        Ok(())
    }

    fn comma(&mut self) {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
    }
}

impl Sink for Writer<'_> {
    fn null(&mut self) -> Result<(), Fault> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn bool(&mut self, value: bool) -> Result<(), Fault> {
        self.scalar(&value)
    }

    fn int(&mut self, value: i64) -> Result<(), Fault> {
        self.scalar(&value)
    }

    fn uint(&mut self, value: u64) -> Result<(), Fault> {
        self.scalar(&value)
    }

    fn float(&mut self, value: f64) -> Result<(), Fault> {
        if value.is_finite() {
            return self.scalar(&value);
        }
        Err(Failure::new(format!("{value}{NOT_FINITE}"), None))
    }

    fn digits(&mut self, value: &str) -> Result<(), Fault> {
        self.out.extend_from_slice(value.as_bytes());
        Ok(())
    }

    fn text(&mut self, value: &str) -> Result<(), Fault> {
        self.quoted(value)
    }

    fn list(
        &mut self,
        _: usize,
        fill: &mut dyn FnMut(&mut dyn ItemSink) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.out.push(b'[');
        let mut items = ListWriter {
            to: Writer {
                out: &mut *self.out,
                first: true,
            },
            next: 0,
        };
        fill(&mut items)?;
        self.out.push(b']');
        Ok(())
    }

    fn object(
        &mut self,
        fill: &mut dyn FnMut(&mut dyn Members) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.out.push(b'{');
        let outer = std::mem::replace(&mut self.first, true);
        fill(self)?;
        self.first = outer;
        self.out.push(b'}');
        Ok(())
    }
}

impl Members for Writer<'_> {
    fn member(&mut self, name: &str, value: &dyn ToJson) -> Result<(), Fault> {
        self.comma();
        self.quoted(name)?;
        self.out.push(b':');
        value
            .to_json(self)
            .map_err(|fault| fault.below(Step::name(name.to_owned())))
    }
}

struct ListWriter<'o> {
    to: Writer<'o>,
    next: usize,
}

impl ItemSink for ListWriter<'_> {
    fn item(&mut self, value: &dyn ToJson) -> Result<(), Fault> {
        self.to.comma();
        let item = value.to_json(&mut self.to);
        item.map_err(|fault| fault.below(Step::Index(self.next)))?;
        self.next += 1;
        Ok(())
    }
}
