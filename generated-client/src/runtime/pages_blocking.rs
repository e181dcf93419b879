// Copied from generator/runtime/src/runtime/pages_blocking.rs by `cargo xtask codegen`; edit it there.

//! Lists that come in pages, while the thread waits.

use std::fmt;

use super::client::{decode, run_blocking};
use super::pages::Walk;
use super::{Client, Error, Paginated};

/// The pages of a list, as an iterator that waits for each of them.
#[must_use = "pages are fetched one by one"]
pub struct PagesBlocking<E: Paginated> {
    client: Client<E::Api>,
    walk: Walk<E>,
}

impl<E: Paginated> PagesBlocking<E> {
    pub(crate) fn new(client: Client<E::Api>, request: E) -> Self {
        Self {
            client,
            walk: Walk::new(request),
        }
    }

    /// The request of the page that comes next; see [`Pages::request`](super::Pages::request).
    pub fn request(&self) -> Option<&E> {
        self.walk.request()
    }
}

impl<E: Paginated> Iterator for PagesBlocking<E> {
    type Item = Result<E::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let call = self.walk.begin(&self.client)?;
        let result = call
            .and_then(run_blocking)
            .and_then(|response| decode::<E>(&response));
        self.walk.end(result)
    }
}

/// The items of all pages of a list, as an iterator that waits for each page.
#[must_use = "items are fetched one by one"]
pub struct ItemsBlocking<E: Paginated> {
    pages: PagesBlocking<E>,
    page: std::vec::IntoIter<E::Item>,
}

impl<E: Paginated> ItemsBlocking<E> {
    pub(crate) fn new(pages: PagesBlocking<E>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
        }
    }

    /// The request of the page after the one whose items are being given.
    pub fn request(&self) -> Option<&E> {
        self.pages.request()
    }
}

impl<E: Paginated> Iterator for ItemsBlocking<E> {
    type Item = Result<E::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            // A page without items is not the end.
            match self.pages.next()? {
                Ok(page) => self.page = E::items(page).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<E: Paginated + fmt::Debug> fmt::Debug for PagesBlocking<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PagesBlocking")
            .field("request", &self.request())
            .finish_non_exhaustive()
    }
}

impl<E: Paginated + fmt::Debug> fmt::Debug for ItemsBlocking<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ItemsBlocking")
            .field("request", &self.request())
            .finish_non_exhaustive()
    }
}
