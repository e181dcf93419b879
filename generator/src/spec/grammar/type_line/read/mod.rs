//! Reads a type line.
//!
//! ```text
//! line := type mark? constraint* default? word* evidence? ("--" text)?
//! ```

mod cursor;
mod layout;
mod parts;
mod types;

use super::{Line, LineError};
use cursor::Reader;

/// Reads a type line.
pub(crate) fn parse(line: &str) -> Result<Line, LineError> {
    let (spec, text) = split_text(line);
    let mut reader = Reader {
        line: spec,
        at: 0,
        depth: 0,
    };
    reader.blanks();
    if reader.rest().is_empty() {
        return Err(
            LineError::new("T202", 0..spec.len(), "this field has no type")
                .help("write a type after the colon, such as `string` or `int?`"),
        );
    }
    let (ty, mark, mark_at) = reader.marked_type()?;
    let mut parsed = Line {
        ty,
        mark,
        mark_at,
        limits: None,
        pattern: None,
        default: None,
        deprecated: false,
        blank: false,
        closed: false,
        style: None,
        evidence: None,
        guess: None,
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        said: Vec::new(),
    };
    loop {
        reader.blanks();
        if reader.rest().is_empty() {
            return Ok(parsed);
        }
        reader.tail(&mut parsed)?;
    }
}

/// The line up to ` -- `, and the words after it.
fn split_text(line: &str) -> (&str, &str) {
    if let Some(text) = line.strip_prefix("-- ") {
        return ("", text);
    }
    line.split_once(" -- ")
        .unwrap_or((line.strip_suffix(" --").unwrap_or(line), ""))
}
