//! Lists that come in pages, asynchronously.

use std::collections::HashSet;
use std::fmt;

use super::call::Call;
use super::client::{decode, run};
use super::{Client, Error, ErrorKind, Paginated};

/// The pages of a list: call [`next`](Self::next) until it returns `None`.
#[must_use = "pages are asked for one by one, with `next`"]
pub struct Pages<E: Paginated> {
    client: Client<E::Api>,
    walk: Walk<E>,
}

impl<E: Paginated> Pages<E> {
    pub(crate) fn new(client: Client<E::Api>, request: E) -> Self {
        Self {
            client,
            walk: Walk::new(request),
        }
    }

    /// The next page; `None` after the last one, and after an error.
    ///
    /// A future that is dropped before its end loses nothing: the next call asks for the same page again.
    pub async fn next(&mut self) -> Option<Result<E::Output, Error>> {
        let call = self.walk.begin(&self.client)?;
        let result = match call {
            Ok(call) => run(Ok(call)).await.and_then(|answer| decode::<E>(&answer)),
            Err(error) => Err(error),
        };
        self.walk.end(result)
    }

    /// The request of the page that comes next; `None` when there is none.
    ///
    /// Store it to go on later from there. After an error it is the request that failed.
    pub fn request(&self) -> Option<&E> {
        self.walk.request()
    }
}

/// The items of all pages of a list: call [`next`](Self::next) until it returns `None`.
#[must_use = "items are asked for one by one, with `next`"]
pub struct Items<E: Paginated> {
    pages: Pages<E>,
    page: std::vec::IntoIter<E::Item>,
}

impl<E: Paginated> Items<E> {
    pub(crate) fn new(pages: Pages<E>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
        }
    }

    /// The next item; `None` after the last one, and after an error.
    ///
    /// A future that is dropped before its end loses nothing.
    pub async fn next(&mut self) -> Option<Result<E::Item, Error>> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            // A page without items is not the end.
            match self.pages.next().await? {
                Ok(page) => self.page = E::items(page).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// The request of the page after the one whose items are being given; see [`Pages::request`].
    pub fn request(&self) -> Option<&E> {
        self.pages.request()
    }
}

/// Where a walk over pages is, without its IO.
pub(crate) struct Walk<E> {
    next: Option<E>,
    /// Not the first page of this walk.
    followed: bool,
    over: bool,
    /// The page that was asked for last.
    asked: Option<u64>,
    /// The pages that were given. One whose wait was given up is not among them and can be asked for again.
    seen: HashSet<u64>,
}

impl<E: Paginated> Walk<E> {
    pub(crate) fn new(request: E) -> Self {
        Self {
            next: Some(request),
            followed: false,
            over: false,
            asked: None,
            seen: HashSet::new(),
        }
    }

    pub(crate) fn request(&self) -> Option<&E> {
        self.next.as_ref()
    }

    /// The call of the next page, unless it would go in circles.
    pub(crate) fn begin(&mut self, client: &Client<E::Api>) -> Option<Result<Call, Error>> {
        let request = self.next.as_ref().filter(|_| !self.over)?;
        let call = client.prepare(request).and_then(|call| {
            let asked = call.fingerprint();
            self.asked = Some(asked);
            if !self.seen.contains(&asked) {
                return Ok(call);
            }
            let why = "the service named a page as the next one that was already given";
            Err(Error::new(ErrorKind::Page, why).in_operation(E::OPERATION))
        });
        Some(call)
    }

    /// Takes what the call gave, and steps to the page after it.
    pub(crate) fn end(
        &mut self,
        result: Result<E::Output, Error>,
    ) -> Option<Result<E::Output, Error>> {
        match &result {
            Ok(page) => {
                self.seen.extend(self.asked.take());
                self.next = self.next.as_ref().and_then(|request| request.next(page));
                self.followed = true;
            }
            Err(error) => {
                self.over = true;
                let is_end = error.kind() == ErrorKind::Status
                    && error.status().map(|status| status.as_u16()) == E::END;
                if self.followed && is_end {
                    self.next = None;
                    return None;
                }
            }
        }
        Some(result)
    }
}

impl<E: Paginated + fmt::Debug> fmt::Debug for Pages<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Pages")
            .field("request", &self.request())
            .finish_non_exhaustive()
    }
}

impl<E: Paginated + fmt::Debug> fmt::Debug for Items<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Items")
            .field("request", &self.request())
            .finish_non_exhaustive()
    }
}
