//! Walks over pages against the mock.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::sample::opportunities::{ListLinked, ListOpportunities, Opportunity};
use super::sample::{Client, Sample};
use crate::testing::MockTransport;
use crate::{
    BoxFuture, Encoder, Endpoint, Error, ErrorKind, Limits, Operation, Paginated, RawResponse,
    RequestOptions, Transport, TransportError,
};

fn page(uuids: &[&str], rest: &str) -> String {
    let entries: Vec<String> = uuids
        .iter()
        .map(|uuid| format!(r#"{{"uuid": "{uuid}", "created_at": null}}"#))
        .collect();
    format!(r#"{{"entries": [{}] {rest}}}"#, entries.join(","))
}

fn mocked() -> (Client, MockTransport) {
    let mock = MockTransport::new();
    let builder = Client::builder("key").transport(mock.clone());
    #[cfg(feature = "blocking")]
    let builder = builder.blocking_transport(mock.clone());
    (builder.build().unwrap(), mock)
}

async fn walk(client: &Client) -> (Vec<String>, Option<Error>) {
    walk_of(client, ListOpportunities::new()).await
}

async fn walk_of<E: Paginated<Api = Sample, Item = Opportunity>>(
    client: &Client,
    list: E,
) -> (Vec<String>, Option<Error>) {
    let mut items = client.items(list);
    let mut uuids = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => uuids.push(item.uuid.to_string()),
            Err(error) => {
                assert!(items.next().await.is_none(), "an error is the end");
                return (uuids, Some(error));
            }
        }
    }
    assert!(items.next().await.is_none());
    (uuids, None)
}

#[tokio::test]
async fn empty_pages_are_not_the_end() {
    let (client, mock) = mocked();
    mock.reply(200, page(&["a", "b"], r#", "cursor": "2""#))
        .reply(200, page(&[], r#", "cursor": "3""#))
        .reply(200, page(&["c"], ""));
    assert_eq!(walk(&client).await.0, ["a", "b", "c"]);
    mock.assert_sent("GET", "/v1/opportunities/", None)
        .assert_sent("GET", "/v1/opportunities/?cursor=2", None)
        .assert_sent("GET", "/v1/opportunities/?cursor=3", None);
}

#[tokio::test]
async fn cursors_may_be_numbers() {
    for (cursor, sent) in [
        ("7", "7"),
        ("-7", "-7"),
        ("18446744073709551615", "18446744073709551615"),
        ("1.5", "1.5"),
        (r#""7""#, "7"),
        (r#"" a""#, "+a"),
    ] {
        let (client, mock) = mocked();
        mock.reply(200, page(&["a"], &format!(r#", "cursor": {cursor}"#)))
            .reply(200, page(&["b"], ""));
        assert_eq!(walk(&client).await.0, ["a", "b"], "{cursor}");
        mock.assert_sent("GET", "/v1/opportunities/", None)
            .assert_sent("GET", &format!("/v1/opportunities/?cursor={sent}"), None);
    }
    // These are none.
    for cursor in ["null", "false", r#""""#] {
        let (client, mock) = mocked();
        mock.reply(200, page(&["a"], &format!(r#", "cursor": {cursor}"#)));
        let (items, error) = walk(&client).await;
        assert_eq!((items.len(), error.is_none()), (1, true), "{cursor}");
    }
}

#[tokio::test]
async fn circles_are_errors() {
    // The same page, and a longer circle.
    for cursors in [&["2", "2"][..], &["2", "3", "2"]] {
        let (client, mock) = mocked();
        for cursor in cursors {
            mock.reply(200, page(&["a"], &format!(r#", "cursor": "{cursor}""#)));
        }
        let (items, error) = walk(&client).await;
        assert_eq!(items.len(), cursors.len());
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Page);
        assert!(
            error
                .to_string()
                .starts_with("list_opportunities: the service returned a next page"),
            "{error}"
        );
        assert_eq!(mock.requests().len(), cursors.len());
    }
}

#[tokio::test]
async fn pages_on_other_hosts_are_not_followed() {
    let (client, mock) = mocked();
    mock.reply(
        200,
        page(
            &["a"],
            r#", "next": "https://api.example.com/v1/opportunities/?page=2""#,
        ),
    )
    .reply(
        200,
        page(&["b"], r#", "next": "https://evil.example/?page=3""#),
    );
    let (items, error) = walk_of(&client, ListLinked::new()).await;
    assert_eq!(items, ["a", "b"]);
    assert_eq!(error.unwrap().kind(), ErrorKind::Page);
    mock.assert_sent("GET", "/v1/opportunities/linked/", None)
        .assert_sent("GET", "/v1/opportunities/?page=2", None);
    assert_eq!(mock.requests().len(), 2);
}

/// A list whose path has a parameter, with the address of a page.
#[derive(Clone, Debug, PartialEq)]
struct Notes(String);

impl Endpoint for Notes {
    type Api = Sample;
    type Output = ();
    const OPERATION: &'static Operation = &Operation {
        id: "list_notes",
        method: http::Method::GET,
        path: "/opportunities/{uuid}/notes",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.path(&[&"a/b"])?;
        request.page_url(&self.0)
    }

    fn decode(_: &RawResponse) -> Result<(), Error> {
        Ok(())
    }
}

/// Services behind a proxy often do not know that they are called over https.
#[tokio::test]
async fn an_address_without_https_is_followed_over_https() {
    let (client, mock) = mocked();
    mock.reply(
        200,
        page(
            &["a"],
            r#", "next": "http://api.example.com/v1/opportunities/?page=2""#,
        ),
    )
    .reply(200, page(&["b"], ""));
    assert_eq!(walk_of(&client, ListLinked::new()).await.0, ["a", "b"]);
    let uris: Vec<_> = mock
        .requests()
        .iter()
        .map(|request| request.uri().to_string())
        .collect();
    assert_eq!(uris[1], "https://api.example.com/v1/opportunities/?page=2");
}

#[tokio::test]
async fn relative_addresses_are_seen_from_the_path_of_the_list() {
    let (client, mock) = mocked();
    for (next, target) in [
        ("?page=2", "/v1/opportunities/a%2Fb/notes?page=2"),
        ("notes?page=2", "/v1/opportunities/a%2Fb/notes?page=2"),
        ("../c/notes", "/v1/opportunities/c/notes"),
        ("/v1/x y", "/v1/x%20y"),
        ("//api.example.com/v1/x", "/v1/x"),
    ] {
        mock.reply(200, "");
        client.send(&Notes(next.to_owned())).await.unwrap();
        mock.assert_sent("GET", target, None);
    }
    let error = client.send(&Notes("//evil.example".to_owned())).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Page);
}

#[tokio::test]
async fn an_end_by_status_counts_after_the_first_page_only() {
    let (client, mock) = mocked();
    mock.reply(200, page(&["a"], r#", "cursor": "2""#))
        .reply(404, "");
    let (items, error) = walk(&client).await;
    assert_eq!((items.len(), error.is_none()), (1, true));
    mock.reply(404, "");
    assert!(walk(&client).await.1.unwrap().is_not_found());
    mock.reply(200, page(&["a"], r#", "cursor": "2""#))
        .reply(403, "");
    assert!(walk(&client).await.1.unwrap().is_forbidden());
}

#[tokio::test]
async fn walks_can_be_resumed() {
    let (client, mock) = mocked();
    mock.reply(200, page(&["a"], r#", "cursor": "2""#))
        .reply(500, "");
    let mut pages = ListOpportunities::new().pages(&client);
    assert_eq!(pages.request(), Some(&ListOpportunities::new()));
    pages.next().await.unwrap().unwrap();
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none());
    let rest = pages.request().unwrap().clone();
    assert_eq!(rest, ListOpportunities::new().cursor("2"));
    mock.reply(200, page(&["b"], ""));
    let mut pages = rest.pages(&client);
    assert_eq!(pages.next().await.unwrap().unwrap().entries.len(), 1);
    assert!(pages.request().is_none());
    assert!(pages.next().await.is_none());
}

/// Makes every call wait once before its response.
#[derive(Clone)]
struct Slow(MockTransport);

impl Transport for Slow {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            Transport::send(&self.0, request, limits).await
        })
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        Transport::sleep(&self.0, time)
    }
}

#[tokio::test]
async fn waits_that_are_given_up_lose_nothing_and_ask_nothing_again() {
    let mock = MockTransport::new();
    let client = Client::builder("key")
        .transport(Slow(mock.clone()))
        .build()
        .unwrap();
    mock.reply(200, page(&["a", "b"], r#", "cursor": "2""#))
        .reply(200, page(&["c"], r#", "cursor": "2""#));
    let mut items = ListOpportunities::new().items(&client);
    let mut uuids = Vec::new();
    let error = loop {
        // Every wait is begun once in vain.
        let given_up = tokio::select! {
            biased;
            item = items.next() => Some(item),
            () = std::future::ready(()) => None,
        };
        let item = match given_up {
            Some(item) => item,
            None => items.next().await,
        };
        match item.unwrap() {
            Ok(item) => uuids.push(item.uuid.to_string()),
            Err(error) => break error,
        }
    };
    assert_eq!(uuids, ["a", "b", "c"]);
    assert_eq!(error.kind(), ErrorKind::Page);
    assert_eq!(mock.requests().len(), 2);
}

#[cfg(feature = "stream")]
#[tokio::test]
async fn walks_are_streams() {
    use std::future::poll_fn;
    use std::pin::Pin;

    use futures_core::Stream;

    async fn collect<S: Stream + Unpin>(mut stream: S) -> Vec<S::Item> {
        let mut all = Vec::new();
        while let Some(one) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
            all.push(one);
        }
        all
    }

    let (client, mock) = mocked();
    let replies = || {
        mock.reply(200, page(&["a", "b"], r#", "cursor": "2""#))
            .reply(200, page(&[], r#", "cursor": "3""#))
            .reply(403, "");
    };
    replies();
    let items = collect(ListOpportunities::new().items(&client)).await;
    let uuids: Vec<_> = items
        .iter()
        .flatten()
        .map(|item| item.uuid.as_str())
        .collect();
    assert_eq!((uuids, items.len()), (vec!["a", "b"], 3));
    replies();
    let pages = collect(ListOpportunities::new().pages(&client)).await;
    let sizes: Vec<_> = pages
        .iter()
        .flatten()
        .map(|page| page.entries.len())
        .collect();
    assert_eq!((sizes, pages.len()), (vec![2, 0], 3));
}

#[tokio::test]
async fn options_add_to_followed_pages_what_they_lack() {
    let (client, mock) = mocked();
    let client = client.with_options(RequestOptions::new().query("x", "1 ü").query("y", "2"));
    mock.reply(
        200,
        page(
            &["a"],
            r#", "next": "https://api.example.com/v1/opportunities/?x=1+%C3%BC&cursor=b""#,
        ),
    )
    .reply(200, page(&["b"], ""));
    assert_eq!(walk_of(&client, ListLinked::new()).await.0, ["a", "b"]);
    mock.assert_sent("GET", "/v1/opportunities/linked/?x=1+%C3%BC&y=2", None)
        .assert_sent("GET", "/v1/opportunities/?x=1+%C3%BC&cursor=b&y=2", None);
}

#[tokio::test]
async fn walks_travel() {
    let (client, mock) = mocked();
    mock.reply(200, page(&["a"], ""));
    let mut items = ListOpportunities::new().items(&client);
    let first = tokio::spawn(async move { items.next().await })
        .await
        .unwrap();
    assert_eq!(first.unwrap().unwrap().uuid.as_str(), "a");
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_walks_are_iterators() {
    let (client, mock) = mocked();
    mock.reply(200, page(&["a", "b"], r#", "cursor": "2""#))
        .reply(200, page(&["c"], r#", "cursor": "2""#));
    let mut items = ListOpportunities::new().items_blocking(&client);
    assert_eq!(items.by_ref().take(3).filter_map(Result::ok).count(), 3);
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Page);
    assert!(items.next().is_none());
    mock.reply(200, page(&[], ""));
    assert_eq!(ListOpportunities::new().pages_blocking(&client).count(), 1);
}
