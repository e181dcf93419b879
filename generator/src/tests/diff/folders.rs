//! Files and APIs that come, go or have another name.

use super::{compared, shop};
use crate::Source;

/// The shop without a file.
fn without(path: &str) -> Vec<Source> {
    let sources = shop().into_iter();
    sources.filter(|source| source.path != path).collect()
}

/// The shop with some text of a file elsewhere in it.
fn rewritten(path: &str, edits: &[(&str, &str)]) -> Vec<Source> {
    let mut sources = shop();
    for source in sources.iter_mut().filter(|source| source.path == path) {
        let mut text = String::from_utf8_lossy(&source.bytes).into_owned();
        for (from, to) in edits {
            assert_eq!(text.matches(from).count(), 1, "{from}");
            text = text.replace(from, to);
        }
        source.bytes = text.into_bytes();
    }
    sources
}

#[track_caller]
fn assert_changes(old: &[Source], new: &[Source], wanted: &[&str]) {
    let diff = compared(old, new);
    let mut found = diff.brief();
    found.sort();
    assert_eq!(found, wanted, "{}", diff.show("", crate::DiffFormat::Human));
}

/// A file that nothing else needs.
fn with_refunds(path: &str) -> Vec<Source> {
    let refunds = "\
resource: Refund
types:
  Refund: {response: {id: int! -- Its id, sum: decimal! -- How much}}
endpoints:
  get: {http: \"GET /refunds/{id}\", doc: /get-refund}
";
    let mut sources = shop();
    sources.push(Source::new(path, refunds));
    sources
}

#[test]
fn a_file_comes_and_goes() {
    let (old, new) = (shop(), with_refunds("shop/refunds.yaml"));
    let came = [
        "D001 shop Refund: safe, minor",
        "D001 shop file refunds: safe, minor",
        "D001 shop refunds.get: safe, minor",
    ];
    assert_changes(&old, &new, &came);
    let went = [
        "D002 shop Refund: safe, major",
        "D002 shop file refunds: safe, major",
        "D002 shop refunds.get: breaks-old, major",
    ];
    assert_changes(&new, &old, &went);
}

#[test]
fn a_file_with_another_name_is_another_module_of_the_same_endpoints() {
    let (old, new) = (
        with_refunds("shop/refunds.yaml"),
        with_refunds("shop/returns.yaml"),
    );
    let moved = [
        "D001 shop file returns: safe, minor",
        "D002 shop file refunds: safe, major",
        "D003 shop Refund: safe, major",
        "D003 shop returns.get: safe, major",
    ];
    assert_changes(&old, &new, &moved);
}

#[test]
fn an_api_comes_and_goes_as_a_whole() {
    let login = |source: &Source| source.path.starts_with("login/");
    let with = shop();
    let without: Vec<_> = shop().into_iter().filter(|source| !login(source)).collect();
    assert_changes(&without, &with, &["D001 login: safe, minor"]);
    assert_changes(&with, &without, &["D002 login: breaks-old, major"]);
}

#[test]
fn a_missing_manifest_is_one_of_defaults() {
    let changes = [
        "D050 client.yaml about: words, patch",
        "D050 client.yaml client: words, major",
        "D050 client.yaml license: words, patch",
        "D050 client.yaml repository: words, patch",
        "D050 client.yaml rust: words, patch",
    ];
    assert_changes(&shop(), &without("client.yaml"), &changes);
}

#[test]
fn a_type_with_another_name_is_recognized_and_may_keep_its_name_in_rust() {
    let path = "shop/money.yaml";
    let renamed = |to: &str| {
        let mut sources = rewritten(path, &[("  Money:\n", to)]);
        for source in sources
            .iter_mut()
            .filter(|source| source.path == "shop/orders.yaml")
        {
            let text = String::from_utf8_lossy(&source.bytes).into_owned();
            source.bytes = text.replace(": Money", ": Price").into_bytes();
        }
        sources
    };
    assert_changes(
        &shop(),
        &renamed("  Price:\n"),
        &["D003 shop Price: safe, major"],
    );
    let kept = [
        "D003 shop Price: safe, patch",
        "D021 shop Price: safe, patch",
    ];
    assert_changes(&shop(), &renamed("  Price:\n    rust: Money\n"), &kept);
}

#[test]
fn a_required_field_that_has_another_name_breaks_both_where_it_is_sent() {
    let new = rewritten(
        "shop/money.yaml",
        &[(
            "amount: decimal! -- How much",
            "value: {type: decimal!, about: How much, alias: amount}",
        )],
    );
    assert_changes(
        &shop(),
        &new,
        &["D003 shop Money value: breaks-both, major"],
    );
}

#[test]
fn specs_of_an_older_language_are_taken_as_they_would_be_written_today() {
    let old = shop().into_iter().map(|source| {
        let text = String::from_utf8_lossy(&source.bytes);
        Source::new(source.path.clone(), text.replace("spec: 2", "spec: 1"))
    });
    let old: Vec<_> = old.collect();
    assert_changes(&old, &shop(), &[]);
}
