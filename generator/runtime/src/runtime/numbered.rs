//! Pages that are requested by a number: of the page, or of the items to skip.

/// The number of the page after one with so many items; pages are counted from 1.
///
/// A page without items is the last one. So is one that completes the total, if the service gives it. A page that is
/// shorter than requested is not: services have limits of their own.
pub fn next_page(asked: Option<i64>, items: usize, total: Option<i64>) -> Option<i64> {
    let (asked, items) = (asked.unwrap_or(1), i64::try_from(items).ok()?);
    // The service's page size is at least that of this page.
    let is_over = items == 0 || total.is_some_and(|total| asked.saturating_mul(items) >= total);
    if is_over { None } else { asked.checked_add(1) }
}

/// How many items to skip after a page with so many items.
///
/// A page without items is the last one. So is one that completes the total, if the service gives it.
pub fn next_offset(asked: Option<i64>, items: usize, total: Option<i64>) -> Option<i64> {
    let (asked, items) = (asked.unwrap_or(0), i64::try_from(items).ok()?);
    let next = asked.checked_add(items)?;
    let is_over = items == 0 || total.is_some_and(|total| next >= total);
    (!is_over).then_some(next)
}
