// Copied from generator/runtime/src/runtime/template.rs by `cargo xtask codegen`; edit it there.

//! Templates, such as `/orders/{id}`: text with places for values.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::byte_kind::ByteKind;

/// Writes `template` to `out`; for each `{name}`, `write` adds the value.
pub(crate) fn fill<E>(
    template: &str,
    out: &mut String,
    mut write: impl FnMut(&mut String, &str) -> Result<(), E>,
) -> Result<(), E> {
    let mut rest = template;
    while let Some((before, name, after)) = next(rest) {
        out.push_str(before);
        write(out, name)?;
        rest = after;
    }
    out.push_str(rest);
    Ok(())
}

/// The names in braces.
pub(crate) fn names(template: &str) -> impl Iterator<Item = &str> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let (_, name, after) = next(rest)?;
        rest = after;
        Some(name)
    })
}

/// Splits a template at its next `{name}`.
fn next(template: &str) -> Option<(&str, &str, &str)> {
    // Bytes are found sooner than patterns.
    let start = template.bytes().position(|byte| byte == b'{')?;
    let rest = template.get(start + 1..)?;
    let end = rest.bytes().position(|byte| byte == b'}')?;
    Some((
        template.get(..start)?,
        rest.get(..end)?,
        rest.get(end + 1..)?,
    ))
}

/// Everything but the characters that RFC 3986 calls unreserved.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The same as they are.
const PLAIN: &ByteKind = &ByteKind::of(&[
    (b'a', b'z'),
    (b'A', b'Z'),
    (b'0', b'9'),
    (b'-', b'.'),
    (b'_', b'_'),
    (b'~', b'~'),
]);

/// Adds one value to a path, percent-encoded; `None` for those that would name another path.
pub(crate) fn push_segment(path: &mut String, value: &str) -> Option<()> {
    if matches!(value, "" | "." | "..") {
        return None;
    }
    if PLAIN.is_all(value) {
        path.push_str(value);
    } else {
        path.extend(utf8_percent_encode(value, SEGMENT));
    }
    Some(())
}
