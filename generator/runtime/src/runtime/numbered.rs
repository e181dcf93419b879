//! Pages that are requested by a number that is counted: of the page, or of its first item.

/// What is known of the page that was read.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    /// The number it was asked for with.
    asked: i64,
    /// The number that counting starts with.
    first: i64,
    items: usize,
    total: Option<i64>,
    pages: Option<i64>,
    /// What the service says about further pages.
    more: Option<bool>,
}

impl Counted {
    /// A page with so many items; what was not `asked` for is the first.
    #[must_use]
    pub fn new(asked: Option<i64>, first: i64, items: usize) -> Self {
        Self {
            asked: asked.unwrap_or(first),
            first,
            items,
            total: None,
            pages: None,
            more: None,
        }
    }

    /// How many items there are, if the service says so.
    #[must_use]
    pub fn total(mut self, total: Option<i64>) -> Self {
        self.total = total;
        self
    }

    /// How many pages there are, if the service says so.
    #[must_use]
    pub fn pages(mut self, pages: Option<i64>) -> Self {
        self.pages = pages;
        self
    }

    /// A flag that is `end` on the last page, if the service says so.
    #[must_use]
    pub fn flag(mut self, flag: Option<bool>, end: bool) -> Self {
        self.more = flag.map(|flag| flag != end).or(self.more);
        self
    }

    /// The number of the next page.
    ///
    /// What the service says about further pages counts; where it says nothing, a page without items is the last one. One
    /// that is shorter than requested is not: services have limits of their own.
    #[must_use]
    pub fn next_page(self) -> Option<i64> {
        let done = self.asked.saturating_sub(self.first).saturating_add(1);
        // The service's page size is at least that of this page.
        let seen = done.saturating_mul(i64::try_from(self.items).ok()?);
        let is_complete = self.pages.is_some_and(|pages| done >= pages);
        let says_more = self.pages.is_some() || self.more == Some(true);
        let is_empty = self.items == 0 && !says_more;
        if is_complete || is_empty || self.is_over(seen) {
            return None;
        }
        self.asked.checked_add(1)
    }

    /// The number of the first item of the next page: nothing follows a page without items.
    #[must_use]
    pub fn next_item(self) -> Option<i64> {
        let next = self.asked.checked_add(i64::try_from(self.items).ok()?)?;
        let seen = next.saturating_sub(self.first);
        (self.items > 0 && !self.is_over(seen)).then_some(next)
    }

    fn is_over(self, seen: i64) -> bool {
        let is_complete = self.total.is_some_and(|total| seen >= total);
        self.more == Some(false) || (is_complete && self.more.is_none())
    }
}
