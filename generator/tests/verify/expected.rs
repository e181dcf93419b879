//! The list of known disagreements.

use generator::{Report, Source, Verify};

use crate::shop::{all, entry, har, json, run, shown, specs};

const NEW: &str = r#"{"id": 1, "title": "a", "new": 1}"#;

/// The problems without a reason.
fn unknown(report: &Report) -> Vec<String> {
    let report = json(report);
    let rows = report["endpoints"].as_array().expect("rows").iter();
    let problems = rows.flat_map(|row| row["problems"].as_array().expect("problems"));
    let problems = problems.filter(|problem| problem["known"].is_null());
    problems
        .map(|problem| problem["problem"].as_str().expect("its name").to_owned())
        .collect()
}

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
                .contains("No disagreements (1 known disagreement)")
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
        report.text(false).contains("\n1 disagreement."),
        "{}",
        report.text(false)
    );
}

#[test]
fn a_comment_alone_is_about_keys_and_never_about_types() {
    let answer = r#"{"title": "a", "new": 1, "total": "much", "status": "lost"}"#;
    let entries = [entry("GET", "/orders/7/", "", 200, answer)];
    let list = "shop:\n  orders.get:\n    comment by hand: an invented answer\n";
    let report = run(&entries, Some(list));
    assert_eq!(
        unknown(&report),
        ["new-value response.status=lost", "type response.total"]
    );
    let list = "shop:\n  orders.get:\n    comment by hand:\n      missing response.*: a part of an order\n";
    let report = run(&entries, Some(list));
    assert_eq!(
        unknown(&report),
        [
            "new-value response.status=lost",
            "type response.total",
            "unknown-key response.new"
        ]
    );
}

#[test]
fn a_problem_below_a_comment_is_known_in_entries_with_that_comment_only() {
    let wrong = r#"{"id": 1, "title": "a", "total": []}"#;
    let list = "shop:\n  orders.get:\n    comment by hand:\n      type response.total: a list in the tests of a client\n";
    let mut entries = vec![entry("GET", "/orders/7/", "", 200, wrong)];
    assert!(run(&entries, Some(list)).agrees());
    entries.push(entry("GET", "/orders/7/", "", 200, wrong));
    entries[1]["comment"] = "recorded".into();
    let report = run(&entries, Some(list));
    assert_eq!(unknown(&report), ["type response.total"]);
    entries.remove(0);
    let report = run(&entries, Some(list));
    assert!(
        report
            .text(false)
            .contains("verify.yaml:4: shop orders.get comment by hand type response.total"),
        "{}",
        report.text(false)
    );
}

#[test]
fn a_star_at_the_end_of_a_place_is_about_what_stands_below() {
    let answer = r#"{"id": 1, "title": "a", "new": 1, "lines": [{"name": "b", "new": 1}, {}]}"#;
    let entries = [entry("GET", "/orders/7/", "", 200, answer)];
    let known = |problem: &str| {
        let list = format!("shop:\n  orders.get:\n    {problem}: shown in a test\n");
        unknown(&run(&entries, Some(&list)))
    };
    let [lines, line, new] = [
        "missing response.lines[].name",
        "unknown-key response.lines[].new",
        "unknown-key response.new",
    ];
    assert_eq!(known("unknown-key response.*"), [lines]);
    assert_eq!(known("unknown-key response.lines[].*"), [lines, new]);
    assert_eq!(known("missing response.*"), [line, new]);
    assert_eq!(known("missing response.line.*"), [lines, line, new]);
}

#[test]
fn a_wildcard_that_would_silence_more_than_keys_is_refused() {
    let (specs, recordings) = (specs(), [har(&[])]);
    let keys = "`*` goes with `unknown-key` and `missing` only";
    for (list, why) in [
        ("  \"*\":\n    type response.total: no\n", keys),
        ("  \"*\":\n    not-json response: no\n", keys),
        ("  \"*\":\n    decode response.total: no\n", keys),
        ("  orders.get:\n    type response.*: no\n", keys),
        (
            "  orders.get:\n    comment by hand: {type response.*: no}\n",
            keys,
        ),
        (
            "  \"*\":\n    comment by hand: no\n",
            "name the endpoint whose entries this is about",
        ),
        (
            "  \"*\":\n    comment by hand: {unknown-key response.new: no}\n",
            "name the endpoint whose entries this is about",
        ),
    ] {
        let list = Source::new("verify.yaml", format!("shop:\n{list}"));
        let verify = Verify {
            expected: Some(&list),
            ..all(&specs, &recordings)
        };
        let error = shown(&verify.run().expect_err("the list is too wide"));
        assert!(error.starts_with("verify.yaml:3:"), "{error}");
        assert!(error.contains(why), "{error}");
    }
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
    let entries = [
        entry("GET", "/carts/7", "", 200, "{}"),
        entry("GET", "/orders/7/", "", 200, r#"{"id": 1, "title": "a"}"#),
    ];
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

/// What is wrong with a list.
fn refused(list: &str) -> Vec<String> {
    let (specs, recordings) = (specs(), [har(&[])]);
    let list = Source::new("verify.yaml", list);
    let verify = Verify {
        expected: Some(&list),
        ..all(&specs, &recordings)
    };
    let error = shown(&verify.run().expect_err("the list is broken"));
    error.lines().map(str::to_owned).collect()
}

#[test]
fn a_list_that_cannot_be_read_says_where() {
    let write = "write `api:`, below it `file.endpoint:`, below it `problem: reason`";
    for (list, place, why) in [
        ("shop: yes\n", "1:7", write),
        ("shop:\n  orders.get: fine\n", "2:15", write),
        (
            "shop:\n  orders.get:\n    type response.id:\n",
            "3:5",
            "`type response.id` is a known disagreement without a reason; write `type response.id: why`",
        ),
        (
            "shop:\n  a: {x: \"\"}\n",
            "2:7",
            "`x` is a known disagreement without a reason; write `x: why`",
        ),
        (
            "shop:\n  orders.get:\n    comment é: {b: }\n",
            "3:17",
            "`b` is a known disagreement without a reason; write `b: why`",
        ),
        ("- a\n", "1:1", write),
    ] {
        assert_eq!(refused(list), [format!("verify.yaml:{place}: {why}")]);
    }
    for broken in ["a: {b\n", "a: b: c\n"] {
        let [error] = &refused(broken)[..] else {
            panic!("{broken}")
        };
        assert!(error.contains(": YAML syntax error: "), "{error}");
    }
}

#[test]
fn every_bad_line_of_the_list_is_reported_with_its_column() {
    let list = "\
shop:
  orders.get:
    type response.id:
    missing response.title: the vendor's own
    type response.*: wide
    missing response.title: again
  orders.list: fine
  \"*\":
    decode response.id: everywhere
unmatched:
  GET a.example/b:
shop_old: later
";
    let found = refused(list);
    let places: Vec<&str> = found
        .iter()
        .map(|line| line.split_once(": ").expect("a place").0)
        .collect();
    assert_eq!(
        places,
        [
            "verify.yaml:3:5",
            "verify.yaml:5:5",
            "verify.yaml:6:5",
            "verify.yaml:7:16",
            "verify.yaml:9:5",
            "verify.yaml:11:3",
            "verify.yaml:12:11",
        ]
    );
    assert!(found[1].contains("`type response.*`: `*` goes with"));
    assert!(found[2].contains("`missing response.title` is given twice"));
}
