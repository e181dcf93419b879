//! Where something stands in a response: `cursor`, `meta.cursor`, or several that are asked in turn.

/// The places that a text names, in the order they are asked: `cursor | meta.cursor`.
pub(crate) fn places(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.split('|')
        .map(|place| place.trim().split('.').collect())
}
