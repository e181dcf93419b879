//! Changes as people, changelogs and programs read them.

use super::{compared, shop};
use crate::{DiffFormat, Source};

/// The shop after some edits of its orders.
fn later() -> Vec<Source> {
    let mut sources = shop();
    for source in sources
        .iter_mut()
        .filter(|source| source.path == "shop/orders.yaml")
    {
        let mut text = String::from_utf8_lossy(&source.bytes).into_owned();
        for (from, to) in [
            ("price: Money -- What it costs", "price: Money -- Its price"),
            ("count: int! 1..10", "count: string! 1..10"),
            (
                "\"count\": 2, \"remark\": \"ring\", \"kind\": \"big\", \"coupon\"",
                "\"count\": \"2\", \"remark\": \"ring\", \"kind\": \"big\", \"coupon\"",
            ),
            (
                "\"count\": 2, \"remark\": \"ring\", \"kind\": \"big\", \"state\"",
                "\"count\": \"2\", \"remark\": \"ring\", \"kind\": \"big\", \"state\"",
            ),
            ("      q: string -- Words\n", ""),
            (
                "  delete: {http",
                "  replace: {http: \"PUT /orders/{id}\", doc: /replace}\n  delete: {http",
            ),
            (
                "trace: string -- For the shop's support",
                "trace: int -- For the shop's support",
            ),
            (
                "kind: small | medium | big -- How large",
                "kind: small | medium | big deprecated -- How large",
            ),
        ] {
            assert_eq!(text.matches(from).count(), 1, "{from}");
            text = text.replace(from, to);
        }
        source.bytes = text.into_bytes();
    }
    sources
}

#[test]
fn changes_for_people_for_a_changelog_and_for_programs() {
    let diff = compared(&shop(), &later());
    for (name, format) in [
        ("human", DiffFormat::Human),
        ("markdown", DiffFormat::Markdown),
        ("json", DiffFormat::Json),
        ("github", DiffFormat::Github),
    ] {
        let text = diff.show("specs/", format);
        insta::with_settings!({snapshot_path => "../../../tests/diff", prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(name, text);
        });
    }
}
