//! Lists that come in pages, asynchronously.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
#[cfg(feature = "stream")]
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::call::Call;
use super::client::{Running, decode, run};
use super::{Client, Error, ErrorKind, Paginated};

/// The pages of a list: call [`next`](Self::next) until it returns `None`.
///
/// With the feature `stream` it is a `Stream` as well.
#[must_use = "pages are fetched one by one, with `next`"]
pub struct Pages<E: Paginated> {
    client: Client<E::Api>,
    walk: Walk<E>,
    /// The call of the page that is being fetched.
    running: Option<Running>,
}

impl<E: Paginated> Pages<E> {
    pub(crate) fn new(client: Client<E::Api>, request: E) -> Self {
        Self {
            client,
            walk: Walk::new(request),
            running: None,
        }
    }

    /// The next page; `None` after the last one, and after an error.
    ///
    /// A future that is dropped before its end loses nothing: the call is kept and paused, and the next future
    /// resumes it. The call's timeouts keep running. Dropping the pages cancels the call.
    pub async fn next(&mut self) -> Option<Result<E::Output, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Output, Error>>> {
        if self.running.is_none() {
            self.running = self.walk.begin(&self.client).map(run);
        }
        let Some(running) = &mut self.running else {
            return Poll::Ready(None);
        };
        let result = ready!(running.as_mut().poll(context));
        self.running = None;
        Poll::Ready(
            self.walk
                .end(result.and_then(|response| decode::<E>(&response))),
        )
    }

    /// The request of the page that comes next; `None` when there is none.
    ///
    /// Store it to resume from there later. After an error it is the request that failed.
    pub fn request(&self) -> Option<&E> {
        self.walk.request()
    }
}

// Nothing inside is pinned in its place.
impl<E: Paginated> Unpin for Pages<E> {}

/// The items of all pages of a list: call [`next`](Self::next) until it returns `None`.
///
/// With the feature `stream` it is a `Stream` as well.
#[must_use = "items are fetched one by one, with `next`"]
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
    /// Pages without items are skipped, however many there are; [`Pages`] gives each of them. A future that is dropped
    /// before its end loses nothing, see [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<E::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            // A page without items is not the end.
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.page = E::items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// The request of the page after the one whose items are being given; see [`Pages::request`].
    pub fn request(&self) -> Option<&E> {
        self.pages.request()
    }
}

impl<E: Paginated> Unpin for Items<E> {}

#[cfg(feature = "stream")]
impl<E: Paginated> futures_core::Stream for Pages<E> {
    type Item = Result<E::Output, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

#[cfg(feature = "stream")]
impl<E: Paginated> futures_core::Stream for Items<E> {
    type Item = Result<E::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// Where a walk over pages is, without its IO.
pub(crate) struct Walk<E> {
    next: Option<E>,
    /// Not the first page of this walk.
    followed: bool,
    over: bool,
    /// The pages that were fetched.
    seen: HashSet<u64>,
}

impl<E: Paginated> Walk<E> {
    pub(crate) fn new(request: E) -> Self {
        Self {
            next: Some(request),
            followed: false,
            over: false,
            seen: HashSet::new(),
        }
    }

    pub(crate) fn request(&self) -> Option<&E> {
        self.next.as_ref()
    }

    /// The call of the next page, unless it would repeat one.
    pub(crate) fn begin(&mut self, client: &Client<E::Api>) -> Option<Result<Call, Error>> {
        let request = self.next.as_ref().filter(|_| !self.over)?;
        let call = client.prepare(request).and_then(|call| {
            if self.seen.insert(call.fingerprint()) {
                return Ok(call);
            }
            let why = "the service returned a next page that was already fetched";
            Err(Error::new(ErrorKind::Page, why).in_operation(E::OPERATION))
        });
        Some(call)
    }

    /// Takes the call's result, and moves to the page after it.
    pub(crate) fn end(
        &mut self,
        result: Result<E::Output, Error>,
    ) -> Option<Result<E::Output, Error>> {
        match &result {
            Ok(page) => {
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
