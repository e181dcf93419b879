//! The list of known disagreements.

use generator::{Source, Verify};

use crate::shop::{all, entry, har, run, shown, specs};

const NEW: &str = r#"{"id": 1, "title": "a", "new": 1}"#;

#[test]
fn what_is_known_does_not_fail() {
    let entries = [entry("GET", "/orders/7/", "", 200, NEW)];
    for list in [
        "shop:\n  orders.get:\n    unknown-key response.new: added in 2027\n",
        "# all of them\nshop:\n  \"*\":\n    unknown-key response.new: added in 2027\n",
        "shop:\n  orders.get:\n    comment by hand: an invented answer\n",
    ] {
        let report = run(&entries, Some(list));
        assert!(report.agrees(), "{}", report.text(true));
        assert!(
            report
                .text(false)
                .contains("Nothing disagrees (1 known disagreements)")
        );
        assert!(
            report.text(true).contains("    known: a"),
            "{}",
            report.text(true)
        );
    }
    assert!(!run(&entries, Some("")).agrees());
}

#[test]
fn a_comment_must_be_that_of_every_entry() {
    let mut entries = [
        entry("GET", "/orders/7/", "", 200, NEW),
        entry("GET", "/orders/7/", "", 200, NEW),
    ];
    entries[1]["comment"] = "recorded".into();
    let list = "shop:\n  orders.get:\n    comment by hand: an invented answer\n";
    let report = run(&entries, Some(list));
    assert!(!report.agrees());
    assert!(
        report.text(false).contains("1 disagreements."),
        "{}",
        report.text(false)
    );
}

#[test]
fn what_is_known_and_gone_fails() {
    let entries = [entry("GET", "/orders/7/", "", 200, NEW)];
    let list = "shop:\n  orders.get:\n    unknown-key response.new: added\n    type response.id: text before\n";
    let report = run(&entries, Some(list));
    assert!(!report.agrees());
    assert!(
        report
            .text(false)
            .contains("verify.yaml:4: shop orders.get type response.id"),
        "{}",
        report.text(false)
    );
    let (specs, recordings) = (specs(), [har(&entries)]);
    let list = Source::new("verify.yaml", list);
    let some = Verify {
        expected: Some(&list),
        only: Some("hand"),
        ..all(&specs, &recordings)
    };
    assert!(some.run().expect("a report").agrees());
}

#[test]
fn what_these_recordings_cannot_show_is_not_gone() {
    let entries = [entry(
        "GET",
        "/orders/7/",
        "",
        200,
        r#"{"id": 1, "title": "a"}"#,
    )];
    for fine in [
        "shop:\n  orders.list:\n    type response.took: another recording\n",
        "shop_old:\n  \"*\":\n    unknown-key response.took: another recording\n",
        "shop:\n  orders.get:\n    decode response.id: only the compiled client\n",
        "unmatched:\n  GET b.shop.example/api/carts/: another recording\n",
    ] {
        assert!(run(&entries, Some(fine)).agrees(), "{fine}");
    }
    for gone in [
        "shop:\n  \"*\":\n    unknown-key response.took: it is\n",
        "shop:\n  orders.lost:\n    unknown-key response.took: no such endpoint\n",
        "shops:\n  orders.get:\n    unknown-key response.took: no such API\n",
        "unmatched:\n  GET acme.shop.example/api/carts/: it is\n",
    ] {
        assert!(!run(&entries, Some(gone)).agrees(), "{gone}");
    }
}

#[test]
fn exchanges_without_an_endpoint_can_be_known() {
    let entries = [entry("GET", "/carts/7", "", 200, "{}")];
    let (specs, recordings) = (specs(), [har(&entries)]);
    let list = Source::new(
        "verify.yaml",
        "unmatched:\n  GET acme.shop.example/api/carts/*: not documented\n",
    );
    let strict = Verify {
        all: true,
        ..all(&specs, &recordings)
    };
    assert!(!strict.run().expect("a report").agrees());
    let known = Verify {
        expected: Some(&list),
        ..strict
    };
    let report = known.run().expect("a report");
    assert!(report.agrees(), "{}", report.text(false));
}

#[test]
fn a_list_that_cannot_be_read_says_where() {
    let (specs, recordings) = (specs(), [har(&[])]);
    for (list, why) in [
        ("shop: yes\n", "verify.yaml:1: write `api:`, below it"),
        (
            "shop:\n  orders.get: fine\n",
            "verify.yaml:2: write `api:`, below it",
        ),
        (
            "shop:\n  orders.get:\n    type response.id:\n",
            "verify.yaml:3: ",
        ),
        (
            "shop:\n  a: {x: \"\"}\n",
            "verify.yaml:2: a known disagreement needs its reason",
        ),
        ("- a\n", "verify.yaml:1: "),
        ("a: {b\n", "verify.yaml:"),
        ("a: b: c\n", "verify.yaml:1: "),
    ] {
        let list = Source::new("verify.yaml", list);
        let verify = Verify {
            expected: Some(&list),
            ..all(&specs, &recordings)
        };
        let error = shown(&verify.run().expect_err("the list is broken"));
        assert!(error.starts_with(why), "{error}");
    }
}
