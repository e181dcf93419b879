//! Pages by number and by offset.

use crate::{next_offset, next_page};

#[test]
fn a_page_without_items_is_the_last() {
    assert_eq!(next_page(None, 0, None), None);
    assert_eq!(next_page(Some(3), 0, Some(100)), None);
    assert_eq!(next_offset(None, 0, Some(100)), None);
}

#[test]
fn a_short_page_is_not_the_last() {
    assert_eq!(next_page(None, 1, None), Some(2));
    assert_eq!(next_page(Some(2), 1, None), Some(3));
    assert_eq!(next_offset(None, 1, None), Some(1));
    assert_eq!(next_offset(Some(20), 7, None), Some(27));
}

#[test]
fn a_total_that_is_complete_is_the_end() {
    assert_eq!(next_page(None, 3, Some(3)), None);
    assert_eq!(next_page(None, 3, Some(4)), Some(2));
    assert_eq!(next_page(Some(2), 3, Some(6)), None);
    // The last page of seven is short: one more is asked for, and is empty.
    assert_eq!(next_page(Some(3), 1, Some(7)), Some(4));
    assert_eq!(next_offset(Some(20), 7, Some(27)), None);
    assert_eq!(next_offset(Some(20), 7, Some(28)), Some(27));
}

#[test]
fn numbers_have_an_end() {
    assert_eq!(next_page(Some(i64::MAX), 1, None), None);
    assert_eq!(next_offset(Some(i64::MAX), 1, None), None);
}
