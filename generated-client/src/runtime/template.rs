// Copied from generator/runtime/src/runtime/template.rs by `cargo xtask codegen`; edit it there.

//! Templates, such as `/orders/{id}`: text with places for values.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

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
    let (before, rest) = template.split_once(['{'])?;
    let (name, after) = rest.split_once(['}'])?;
    Some((before, name, after))
}

/// Everything but the characters that RFC 3986 calls unreserved.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Adds one value to a path, percent-encoded; `None` for those that would name another path.
pub(crate) fn push_segment(path: &mut String, value: &str) -> Option<()> {
    if matches!(value, "" | "." | "..") {
        return None;
    }
    path.extend(utf8_percent_encode(value, SEGMENT));
    Some(())
}
