//! Places of type lines.

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stand {
    /// A field of a type.
    Field,
    /// The keys that a type does not name.
    Extra,
    /// Under `types:`.
    Named,
    Path,
    Query,
    Header,
    Returns,
}

/// A line and the keys that lead to it.
#[derive(Clone, Copy)]
pub(crate) struct Placed<'a> {
    pub(crate) file: usize,
    pub(crate) path: &'a [&'a str],
    pub(crate) stand: Stand,
}
