use crate::Counted;

#[test]
fn pages_are_counted_until_one_is_empty_or_completes_the_list() {
    let page = |asked, first, items| Counted::new(asked, first, items);
    // What was not asked for is the first.
    for (counted, next) in [
        (page(None, 1, 10), Some(2)),
        (page(Some(2), 1, 3), Some(3)),
        (page(None, 0, 10), Some(1)),
        (page(Some(1), 0, 10), Some(2)),
        (page(Some(3), 1, 0), None),
        // The service's own words.
        (page(None, 1, 10).total(Some(10)), None),
        (page(None, 1, 10).total(Some(11)), Some(2)),
        (page(Some(1), 0, 10).total(Some(20)), None),
        (page(None, 0, 10).total(Some(20)), Some(1)),
        (page(Some(2), 1, 10).pages(Some(2)), None),
        (page(Some(1), 0, 10).pages(Some(2)), None),
        (page(None, 0, 10).pages(Some(2)), Some(1)),
        // An empty page may be one of several.
        (page(None, 1, 0).pages(Some(3)), Some(2)),
        (page(None, 1, 0).pages(Some(0)), None),
        (page(None, 1, 5).flag(Some(false), false), None),
        (page(None, 1, 5).flag(Some(true), true), None),
        (page(None, 1, 0).flag(Some(true), false), Some(2)),
        (page(None, 1, 0).flag(Some(false), true), Some(2)),
        (page(None, 1, 0).flag(None, true), None),
        // A flag knows more than a number.
        (
            page(None, 1, 5).total(Some(5)).flag(Some(true), false),
            Some(2),
        ),
        (page(Some(i64::MAX), 1, 1), None),
        (page(Some(i64::MAX - 1), 1, usize::MAX), None),
    ] {
        assert_eq!(counted.next_page(), next, "{counted:?}");
    }
}

#[test]
fn items_are_counted_until_a_page_is_empty_or_completes_the_list() {
    let page = |asked, first, items| Counted::new(asked, first, items);
    for (counted, next) in [
        (page(None, 0, 10), Some(10)),
        (page(Some(10), 0, 3), Some(13)),
        (page(None, 1, 10), Some(11)),
        (page(Some(13), 0, 0), None),
        (page(None, 0, 10).total(Some(10)), None),
        (page(None, 1, 10).total(Some(10)), None),
        (page(Some(10), 0, 5).total(Some(15)), None),
        (page(Some(10), 0, 5).total(Some(16)), Some(15)),
        (page(None, 0, 5).flag(Some(false), false), None),
        // Nothing follows it, whatever the service says: it would be asked for again.
        (page(None, 0, 0).flag(Some(true), false), None),
        (page(Some(i64::MAX), 0, 1), None),
    ] {
        assert_eq!(counted.next_item(), next, "{counted:?}");
    }
}
