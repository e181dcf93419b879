//! How a list continues.

use proc_macro2::Ident;

use super::Type;

/// How the next page is asked for.
#[derive(Debug)]
pub(crate) struct Paging {
    pub(crate) item: Type,
    /// The page's field with the list.
    pub(crate) items: Ident,
    /// The page's field that says whether there is more.
    pub(crate) more: Option<Ident>,
    /// The page's field that says whether it is the last.
    pub(crate) last: Option<Ident>,
    pub(crate) turn: Turn,
    /// A status that means the end of the list.
    pub(crate) end: Option<u16>,
}

/// What the next page is asked for with.
#[derive(Debug)]
pub(crate) enum Turn {
    /// What a response gives.
    Given {
        /// The page's field that holds it.
        next: Ident,
        is_number: bool,
        /// The setter that takes it.
        send: Ident,
    },
    /// A number, which is counted.
    Counted {
        by: CountedBy,
        /// The setter that takes it.
        send: Ident,
        /// The number of the first page or item.
        first: i64,
        /// The page's fields that say how much there is.
        total: Option<Ident>,
        pages: Option<Ident>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CountedBy {
    Page,
    Item,
}
