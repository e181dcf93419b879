// Copied from generator/runtime/src/runtime/numbered.rs by `cargo xtask codegen`; edit it there.

//! Pages that are asked for by a number: of the page, or of the items to pass over.

/// The number of the page after one with so many items; pages are counted from 1.
///
/// A page without items is the last one. So is one that completes the total, if the service says it. A page that is
/// shorter than was asked for is not: services have limits of their own.
pub fn next_page(asked: Option<i64>, items: usize, total: Option<i64>) -> Option<i64> {
    let (asked, items) = (asked.unwrap_or(1), i64::try_from(items).ok()?);
    // The size that the service counts with is no smaller than this page.
    let is_over = items == 0 || total.is_some_and(|total| asked.saturating_mul(items) >= total);
    if is_over { None } else { asked.checked_add(1) }
}

/// How many items to pass over after a page with so many items.
///
/// A page without items is the last one. So is one that completes the total, if the service says it.
pub fn next_offset(asked: Option<i64>, items: usize, total: Option<i64>) -> Option<i64> {
    let (asked, items) = (asked.unwrap_or(0), i64::try_from(items).ok()?);
    let next = asked.checked_add(items)?;
    let is_over = items == 0 || total.is_some_and(|total| next >= total);
    (!is_over).then_some(next)
}
