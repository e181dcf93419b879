//! The first check: bytes that no spec file needs.

use crate::Source;
use crate::diagnostic::{Diagnostic, Span};
use crate::text::visible::is_visible;

/// Largest spec file.
const LARGEST: usize = 1 << 20;

/// The problem with the bytes of a source, if any; `text` is the source with invalid UTF-8 replaced.
pub(super) fn gate(at: usize, source: &Source, text: &str) -> Option<Diagnostic> {
    if source.bytes.len() > LARGEST {
        let title = format!(
            "the spec file is too big ({} bytes; 1 MiB is allowed)",
            source.bytes.len()
        );
        return Some(
            Diagnostic::error("Y001", Span::new(at, 0..0), title).help("split it by resource"),
        );
    }
    if let Err(error) = std::str::from_utf8(&source.bytes) {
        let byte = error.valid_up_to();
        let problem = Diagnostic::error(
            "Y002",
            Span::new(at, byte..byte + 1),
            "the spec file is not UTF-8",
        );
        return Some(
            problem
                .label(format!("byte 0x{:02X} here", source.bytes[byte]))
                .help("save the file as UTF-8 without a byte order mark"),
        );
    }
    let mut characters = text.char_indices().peekable();
    while let Some((byte, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let (name, help) = match character {
            '\t' => ("a tab", "indent with two spaces"),
            '\r' if next != Some('\n') => ("a lone carriage return", "end lines with LF or CRLF"),
            _ if is_visible(character) => continue,
            '\u{feff}' => ("a byte order mark", "save the file as UTF-8 without one"),
            _ if character.is_control() => ("a control character", ESCAPE),
            _ => ("an invisible character", ESCAPE),
        };
        let span = Span::new(at, byte..byte + character.len_utf8());
        let title = format!("{name} is not allowed in a spec file");
        let problem = Diagnostic::error("Y003", span, title);
        return Some(
            problem
                .label(format!("U+{:04X}", u32::from(character)))
                .help(help),
        );
    }
    None
}

const ESCAPE: &str = "delete it, or write it as an escape inside double quotes";
