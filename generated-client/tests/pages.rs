//! Lists that come in pages, over real sockets, by both transports.

mod support;

use generated_client::Error;
use generated_client::chartmogul::Opportunity;
use generated_client::chartmogul::opportunities::ListOpportunities;
use generated_client::serde_json::{Value, json};
use generated_client::testing::Server;
use generated_client::usercom_v1::Deal;
use generated_client::usercom_v1::deals::ListDeals;
use support::{
    BOTH, CHARTMOGUL_BASE64, DEAL, OPPORTUNITY, USERCOM_KEY, block_on, chartmogul, lines, server,
    usercom, value_of, with,
};

/// A page of opportunities with these UUIDs; `more` is put beside them.
fn opportunities(uuids: &[&str], more: &Value) -> String {
    let item = |uuid: &&str| value_of(&with(OPPORTUNITY, "uuid", json!(uuid)));
    let mut page = json!({"entries": uuids.iter().map(item).collect::<Vec<_>>()});
    let members = page.as_object_mut().expect("an object");
    members.extend(more.as_object().expect("an object").clone());
    page.to_string()
}

/// A page of deals with these ids.
fn deals(ids: &[i64], next: Option<&str>) -> String {
    let item = |id: &i64| value_of(&with(DEAL, "id", json!(id)));
    let results: Vec<Value> = ids.iter().map(item).collect();
    json!({"count": 3, "next": next, "previous": null, "results": results}).to_string()
}

fn uuids(items: Vec<Result<Opportunity, Error>>) -> Vec<String> {
    let uuid = |item: Result<Opportunity, Error>| item.expect("an opportunity").uuid;
    items.into_iter().map(uuid).collect()
}

fn ids(items: Vec<Result<Deal, Error>>) -> Vec<i64> {
    items
        .into_iter()
        .map(|item| item.expect("a deal").id)
        .collect()
}

/// The error that ends a walk, after `before` successes.
#[track_caller]
fn last_error<T>(mut all: Vec<Result<T, Error>>, before: usize) -> Error {
    assert_eq!(all.len(), before + 1, "one error ends the walk");
    let last = all.pop().expect("an end");
    assert!(all.iter().all(Result::is_ok));
    last.err().expect("an error at the end")
}

fn three_pages() -> Server {
    server(&[
        &opportunities(&["a", "b"], &json!({"cursor": "one+/=", "has_more": true})),
        // A service may filter a page after it was cut.
        &opportunities(&[], &json!({"cursor": "two", "has_more": true})),
        &opportunities(&["c"], &json!({"cursor": "three", "has_more": false})),
    ])
}

const THREE_REQUESTS: [&str; 3] = [
    "GET /v1/opportunities?owner=sales%40example.com&per_page=2",
    "GET /v1/opportunities?owner=sales%40example.com&cursor=one%2B%2F%3D&per_page=2",
    "GET /v1/opportunities?owner=sales%40example.com&cursor=two&per_page=2",
];

fn by_owner() -> ListOpportunities {
    ListOpportunities::new()
        .owner("sales@example.com")
        .per_page(2)
}

#[test]
fn items_come_from_all_pages_past_an_empty_one() {
    for via in BOTH {
        let server = three_pages();
        assert_eq!(
            uuids(via.items(&chartmogul(&server), by_owner())),
            ["a", "b", "c"]
        );
        assert_eq!(lines(&server), THREE_REQUESTS, "{via:?}");
    }
}

#[test]
fn pages_come_whole() {
    for via in BOTH {
        let server = three_pages();
        let pages = via.pages(&chartmogul(&server), by_owner());
        let sizes: Vec<usize> = pages
            .into_iter()
            .map(|page| page.expect("a page").entries.len())
            .collect();
        assert_eq!(sizes, [2, 0, 1]);
        assert_eq!(lines(&server), THREE_REQUESTS, "{via:?}");
    }
}

#[test]
fn every_page_carries_the_key() {
    for via in BOTH {
        let server = three_pages();
        via.pages(&chartmogul(&server), by_owner());
        let expected = format!("Basic {CHARTMOGUL_BASE64}");
        for request in server.requests() {
            assert_eq!(
                request.header("authorization"),
                Some(expected.as_str()),
                "{via:?}"
            );
            assert!(request.body.is_empty());
        }
    }
}

#[test]
fn a_page_is_asked_for_only_when_it_is_needed() {
    let server = three_pages();
    let client = chartmogul(&server);
    let mut items = by_owner().items(&client);
    assert!(server.requests().is_empty());
    block_on(async {
        items
            .next()
            .await
            .expect("an item")
            .expect("an opportunity");
        items
            .next()
            .await
            .expect("an item")
            .expect("an opportunity");
    });
    assert_eq!(lines(&server), THREE_REQUESTS[..1]);

    let server = three_pages();
    let client = chartmogul(&server);
    let mut items = by_owner().items_blocking(&client);
    assert!(server.requests().is_empty());
    assert_eq!(items.by_ref().take(2).flatten().count(), 2);
    assert_eq!(lines(&server), THREE_REQUESTS[..1]);
}

#[test]
fn has_more_ends_the_list_in_spite_of_a_cursor() {
    for via in BOTH {
        let server = server(&[&opportunities(
            &["a"],
            &json!({"cursor": "x", "has_more": false}),
        )]);
        assert_eq!(
            uuids(via.items(&chartmogul(&server), ListOpportunities::new())),
            ["a"]
        );
        assert_eq!(lines(&server), ["GET /v1/opportunities"], "{via:?}");
    }
}

#[test]
fn the_list_ends_where_there_is_no_cursor() {
    for more in [
        json!({}),
        json!({"has_more": true}),
        json!({"cursor": null, "has_more": true}),
        json!({"cursor": "", "has_more": true}),
    ] {
        for via in BOTH {
            let server = server(&[&opportunities(&["a"], &more)]);
            assert_eq!(
                uuids(via.items(&chartmogul(&server), ListOpportunities::new())),
                ["a"]
            );
            assert_eq!(lines(&server), ["GET /v1/opportunities"], "{via:?}, {more}");
        }
    }
}

#[test]
fn a_cursor_leads_on_where_has_more_is_missing() {
    for via in BOTH {
        let server = server(&[
            &opportunities(&["a"], &json!({"cursor": "x"})),
            &opportunities(&["b"], &json!({})),
        ]);
        assert_eq!(
            uuids(via.items(&chartmogul(&server), ListOpportunities::new())),
            ["a", "b"]
        );
        assert_eq!(
            lines(&server),
            ["GET /v1/opportunities", "GET /v1/opportunities?cursor=x"],
            "{via:?}"
        );
    }
}

#[test]
fn deals_follow_the_address_of_the_next_page() {
    for via in BOTH {
        let server = Server::start();
        let url = |query: &str| format!("{}/api/public/deals/?{query}", server.url());
        for page in [
            deals(&[1], Some(&url("cursor=cD0y%3D&stage=7"))),
            deals(&[], Some(&url("cursor=cD0z&stage=7#top"))),
            deals(&[2, 3], None),
        ] {
            server.reply(200, &[], page);
        }
        assert_eq!(
            ids(via.items(&usercom(&server), ListDeals::new(7))),
            [1, 2, 3]
        );
        // The address is used as it came: neither decoded nor given the query again.
        let expected = [
            "GET /api/public/deals/?stage=7",
            "GET /api/public/deals/?cursor=cD0y%3D&stage=7",
            "GET /api/public/deals/?cursor=cD0z&stage=7",
        ];
        assert_eq!(lines(&server), expected, "{via:?}");
        let token = format!("Token {USERCOM_KEY}");
        for request in server.requests() {
            assert_eq!(
                request.header("authorization"),
                Some(token.as_str()),
                "{via:?}"
            );
        }
    }
}

#[test]
fn a_followed_page_that_is_not_found_is_the_end() {
    for via in BOTH {
        let server = server(&[&deals(&[1], Some("/api/public/deals/?cursor=past"))]);
        server.reply(404, &[], r#"{"detail":"Not found."}"#);
        assert_eq!(
            ids(via.items(&usercom(&server), ListDeals::new(7))),
            [1],
            "{via:?}"
        );
        assert_eq!(lines(&server).len(), 2);
    }
}

#[test]
fn opportunities_that_are_not_found_are_an_error_on_every_page() {
    // Only User.com is known to respond with 404 past the end.
    for via in BOTH {
        let server = server(&[&opportunities(
            &["a"],
            &json!({"cursor": "x", "has_more": true}),
        )]);
        server.reply(404, &[], "");
        let error = last_error(via.items(&chartmogul(&server), ListOpportunities::new()), 1);
        assert!(error.is_not_found(), "{via:?}");
    }
}
