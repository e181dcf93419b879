//! How inputs are written.

use generator::Source;

/// The API of every input.
pub(crate) const API: &str = "api: shop\nspec: 2\ndocs: https://docs.example.com\nbase: https://api.example.com\nauth: none\n";

/// A resource that the other inputs can name.
pub(crate) const ITEM: &str = "resource: Item\ntypes:\n  Item:\n    response:\n      id: int!\n";

/// A resource file beside a right `api.yaml`.
pub(crate) fn shop(text: impl Into<Vec<u8>>) -> Vec<Source> {
    vec![
        Source::new("shop/api.yaml", API),
        Source::new("shop/items.yaml", text),
    ]
}

/// Text between a head and a tail, repeated with its number until there are so many bytes.
pub(crate) fn fill(size: usize, head: &str, piece: impl Fn(usize) -> String, tail: &str) -> String {
    repeated(usize::MAX, size, head, piece, tail)
}

/// The same, of entries: not more than one mapping or list may have.
pub(crate) fn most(size: usize, head: &str, piece: impl Fn(usize) -> String, tail: &str) -> String {
    repeated(9_900, size, head, piece, tail)
}

fn repeated(
    count: usize,
    size: usize,
    head: &str,
    piece: impl Fn(usize) -> String,
    tail: &str,
) -> String {
    let mut text = head.to_owned();
    for number in 0..count {
        let piece = piece(number);
        if text.len() + piece.len() + tail.len() > size {
            break;
        }
        text.push_str(&piece);
    }
    text + tail
}

/// The same piece again and again.
pub(crate) fn same(size: usize, head: &str, piece: &str, tail: &str) -> String {
    fill(size, head, |_| piece.to_owned(), tail)
}

/// Numbers that look random and are the same on every run.
pub(crate) fn random(size: usize) -> impl Iterator<Item = u8> {
    let mut state = 2026_u64;
    (0..size).map(move |_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        u8::try_from(state >> 56).unwrap_or(0)
    })
}
