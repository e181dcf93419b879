//! What callers see of lists that continue in every way that there is: every item once, over both transports.

use imaginary_client::imaginary::Client;
use imaginary_client::imaginary::pages::{
    ListByLastId, ListCountedInHeaders, ListFromOffset, ListLinked, ListNewest, ListOfBook, ListPages, ListResources,
    ListUntilLast, ListWithHeader, Search, SearchAll, SearchForm, SearchWrapped, Errand,
};
use imaginary_client::runtime::Paginated;
use imaginary_client::testing::Server;
use imaginary_client::{Error, ErrorKind};

/// A response: its headers and its body.
type Reply<'a> = (&'a [(&'a str, &'a str)], &'a str);

/// What a walk gave, how it ended, and what the server saw of each request: target, body and headers.
struct Walked {
    ids: Vec<i64>,
    error: Option<Error>,
    targets: Vec<String>,
    bodies: Vec<String>,
    headers: Vec<Vec<(String, String)>>,
}

/// Walks over all items of a list, over both transports, which see the same.
#[track_caller]
fn walk<L>(list: L, replies: &[Reply<'_>]) -> Walked
where
    L: Paginated<Item = Errand, Api = imaginary_client::imaginary::Imaginary>,
{
    let run = |is_async: bool| {
        let server = Server::start();
        for (headers, body) in replies {
            let body = body.replace("{own}", &server.url());
            let headers: Vec<_> = headers
                .iter()
                .map(|(name, value)| (*name, value.replace("{own}", &server.url())))
                .collect();
            let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            server.reply(200, &headers, body);
        }
        let url = format!("{}/v2", server.url());
        let client = Client::builder("key").base_url(&url).into_client();
        let mut items: Vec<Result<Errand, Error>> = Vec::new();
        if is_async {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let mut walk = client.items(list.clone());
                while let Some(item) = walk.next().await {
                    items.push(item);
                }
            });
        } else {
            items.extend(client.items_blocking(list.clone()));
        }
        let mut ids = Vec::new();
        let mut error = None;
        for item in items {
            match item {
                Ok(ticket) => ids.push(ticket.id),
                Err(failure) => error = Some(failure),
            }
        }
        let requests = server.requests();
        Walked {
            ids,
            error,
            targets: requests.iter().map(|request| request.target.clone()).collect(),
            bodies: requests
                .iter()
                .map(|request| String::from_utf8_lossy(&request.body).into_owned())
                .collect(),
            headers: requests.into_iter().map(|request| request.headers).collect(),
        }
    };
    let [one, other] = [run(true), run(false)];
    assert_eq!((&one.ids, &one.targets, &one.bodies), (&other.ids, &other.targets, &other.bodies));
    assert_eq!(one.error.as_ref().map(Error::kind), other.error.as_ref().map(Error::kind));
    one
}

impl Walked {
    #[track_caller]
    fn gives(&self, ids: &[i64], targets: &[&str]) {
        assert!(self.error.is_none(), "{:?}", self.error);
        assert_eq!(self.ids, ids);
        assert_eq!(self.targets, targets);
    }

    #[track_caller]
    fn sends(&self, bodies: &[&str]) {
        assert_eq!(self.bodies, bodies);
    }

    fn header(&self, at: usize, name: &str) -> Option<&str> {
        let mut headers = self.headers[at].iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

#[test]
fn a_bare_list_continues_by_link() {
    let walked = walk(
        ListPages::new().per_page(2).x_trace("t"),
        &[
            (&[("Link", r#"<{own}/v2/tickets?page=0>; rel="prev""#), ("Link", r#"</v2/tickets?page=2>; rel="next""#)], r#"[{"id": 1}, {"id": 2}]"#),
            (&[("link", r#"<?page=3>; title="a, b"; rel="last next""#)], "[]"),
            (&[("Link", r#"<?page=1>; rel="first""#)], r#"[{"id": 3}]"#),
        ],
    );
    walked.gives(&[1, 2, 3], &["/v2/tickets?per_page=2", "/v2/tickets?page=2", "/v2/tickets?page=3"]);
    // What is no part of the address goes along.
    assert_eq!([walked.header(1, "x-trace"), walked.header(2, "x-trace")], [Some("t"), Some("t")]);
}

#[test]
fn a_link_to_another_host_is_not_followed() {
    let walked = walk(ListPages::new(), &[(&[("Link", "<https://elsewhere.example/x>; rel=next")], r#"[{"id": 1}]"#)]);
    assert_eq!((walked.ids, walked.targets.len()), (vec![1], 1));
    assert_eq!(walked.error.unwrap().kind(), ErrorKind::Page);
}

#[test]
fn a_page_that_comes_again_is_an_error() {
    let again: Reply<'_> = (&[("Link", "</v2/tickets?page=2>; rel=next")], r#"[{"id": 1}]"#);
    let walked = walk(ListPages::new(), &[again, again, again]);
    assert_eq!((walked.ids, walked.targets.len()), (vec![1, 1], 2));
    assert_eq!(walked.error.unwrap().kind(), ErrorKind::Page);
    // The same body, to the same address.
    let again: Reply<'_> = (&[], r#"{"result": {"tickets": [{"id": 1}], "cursor": "x"}}"#);
    let walked = walk(SearchAll::new(), &[again, again, again]);
    assert_eq!((walked.ids, walked.targets.len()), (vec![1, 1], 2));
    assert_eq!(walked.error.unwrap().kind(), ErrorKind::Page);
}

#[test]
fn the_last_item_s_id_is_the_cursor() {
    let walked = walk(
        ListNewest::new(),
        &[(&[], r#"[{"id": 9}, {"id": 8}]"#), (&[], r#"[{"id": 7}]"#), (&[], "[]")],
    );
    walked.gives(&[9, 8, 7], &["/v2/tickets/newest", "/v2/tickets/newest?before=8", "/v2/tickets/newest?before=7"]);
    let walked = walk(
        ListByLastId::new().limit(2),
        &[
            (&[], r#"{"data": [{"id": 1}, {"id": 2}], "has_more": true}"#),
            // The service says that it has ended, beside a live cursor.
            (&[], r#"{"data": [{"id": 3}], "has_more": false}"#),
        ],
    );
    let first = "/v2/tickets/by_last_id?limit=2";
    walked.gives(&[1, 2, 3], &[first, "/v2/tickets/by_last_id?starting_after=2&limit=2"]);
}

#[test]
fn a_search_by_post_has_its_cursor_in_the_body() {
    let walked = walk(
        Search::new("ink").limit(2),
        &[
            (&[], r#"{"results": [{"id": 1}, {"id": 2}], "paging": {"next": {"after": 7}}, "total": "3"}"#),
            (&[], r#"{"results": [{"id": 3}], "paging": {"next": null}}"#),
        ],
    );
    walked.gives(&[1, 2, 3], &["/v2/tickets/search"; 2]);
    walked.sends(&[
        r#"{"words":"ink","paging":{"limit":2}}"#,
        r#"{"words":"ink","paging":{"after":"7","limit":2}}"#,
    ]);
}

#[test]
fn a_search_may_send_nothing_but_its_cursor() {
    let walked = walk(
        SearchAll::new(),
        &[
            (&[], r#"{"result": {"tickets": [{"id": 1}], "cursor": "x"}}"#),
            (&[], r#"{"result": {"tickets": null, "cursor": "y"}}"#),
            (&[], r#"{"result": null}"#),
        ],
    );
    walked.gives(&[1], &["/v2/tickets/search/all"; 3]);
    walked.sends(&["{}", r#"{"cursor":"x"}"#, r#"{"cursor":"y"}"#]);
}

#[test]
fn a_form_and_a_wrapped_body_take_a_cursor_too() {
    let replies: &[Reply<'_>] = &[
        (&[], r#"{"results": [{"id": 1}], "cursor": "a b"}"#),
        (&[], r#"{"results": [], "cursor": ""}"#),
    ];
    let walked = walk(SearchForm::new("ink").page_size(2), replies);
    walked.gives(&[1], &["/v2/tickets/search/form"; 2]);
    walked.sends(&["page%5Bsize%5D=2&words=ink", "cursor=a+b&page%5Bsize%5D=2&words=ink"]);
    let walked = walk(SearchWrapped::new("ink"), replies);
    walked.gives(&[1], &["/v2/tickets/search/wrapped"; 2]);
    walked.sends(&[
        r#"{"query":{"filter":{"words":"ink"}}}"#,
        r#"{"query":{"filter":{"words":"ink"},"cursor":"a b"}}"#,
    ]);
}

#[test]
fn the_service_counts() {
    let walked = walk(
        ListFromOffset::new().limit(2),
        &[
            // It skips what the caller may not see.
            (&[], r#"{"data": [{"id": 1}], "page": {"next_start": 40.0, "has_next": true}}"#),
            (&[], r#"{"data": [], "page": {"next_start": "50", "has_next": true}}"#),
            (&[], r#"{"data": [{"id": 2}], "page": {"next_start": 60, "has_next": 0}}"#),
        ],
    );
    let first = "/v2/tickets/from_offset?limit=2";
    walked.gives(
        &[1, 2],
        &[first, "/v2/tickets/from_offset?start=40&limit=2", "/v2/tickets/from_offset?start=50&limit=2"],
    );
}

#[test]
fn pages_are_counted_from_0() {
    let walked = walk(
        ListOfBook::new(),
        &[
            (&[], r#"{"data": {"items": [{"id": 1}, {"id": 2}]}, "total": 4}"#),
            (&[], r#"{"data": {"items": [{"id": 3}, {"id": 4}]}, "total": 4}"#),
        ],
    );
    walked.gives(&[1, 2, 3, 4], &["/v2/tickets/book", "/v2/tickets/book?page=1"]);
    let walked = walk(
        ListUntilLast::new(),
        &[
            (&[], r#"{"content": [{"id": 1}], "last": false}"#),
            (&[], r#"{"content": [], "last": "false"}"#),
            (&[], r#"{"content": [{"id": 2}], "last": true, "totalPages": 9}"#),
        ],
    );
    let target = "/v2/tickets/until_last";
    walked.gives(&[1, 2], &[target, "/v2/tickets/until_last?page=1", "/v2/tickets/until_last?page=2"]);
    let pages: &[Reply<'_>] = &[
        (&[], r#"{"content": [{"id": 1}], "totalPages": 2}"#),
        (&[], r#"{"content": [{"id": 2}], "totalPages": 2}"#),
    ];
    walk(ListUntilLast::new(), pages).gives(&[1, 2], &[target, "/v2/tickets/until_last?page=1"]);
}

#[test]
fn items_are_counted_from_1() {
    let walked = walk(
        ListResources::new().count(2),
        &[
            (&[], r#"{"Resources": [{"id": 1}, {"id": 2}], "totalResults": 3}"#),
            (&[], r#"{"Resources": [{"id": 3}], "totalResults": 3}"#),
        ],
    );
    let first = "/v2/tickets/resources?count=2";
    walked.gives(&[1, 2, 3], &[first, "/v2/tickets/resources?startIndex=3&count=2"]);
}

#[test]
fn headers_count_and_continue() {
    let walked = walk(
        ListCountedInHeaders::new().page_size(2),
        &[
            (&[("X-Total-Pages", "2")], r#"[{"id": 1}, {"id": 2}]"#),
            (&[("X-Total-Pages", "2")], r#"[{"id": 3}]"#),
        ],
    );
    let first = "/v2/tickets/in_headers?page%5Bsize%5D=2";
    walked.gives(&[1, 2, 3], &[first, "/v2/tickets/in_headers?page%5Bnumber%5D=2&page%5Bsize%5D=2"]);
    let walked = walk(
        ListWithHeader::new(),
        &[(&[("X-Next", "b")], r#"{"tickets": [{"id": 1}]}"#), (&[("X-Next", "")], r#"{"tickets": null}"#)],
    );
    walked.gives(&[1], &["/v2/tickets/with_header"; 2]);
    assert_eq!([walked.header(0, "x-cursor"), walked.header(1, "x-cursor")], [None, Some("b")]);
}

#[test]
fn a_relative_address_leads_on() {
    let walked = walk(
        ListLinked::new().x_trace("t"),
        &[
            (&[], r#"{"tickets": [{"id": 1}], "_links": {"page:next": {"href": "?page=2"}}}"#),
            (&[], r#"{"tickets": [{"id": 2}], "_links": null, "next": "{own}/v2/tickets/linked?page=3"}"#),
            (&[], r#"{"tickets": [], "_links": {}, "next": ""}"#),
        ],
    );
    let target = "/v2/tickets/linked";
    walked.gives(&[1, 2], &[target, "/v2/tickets/linked?page=2", "/v2/tickets/linked?page=3"]);
    assert_eq!(walked.header(2, "x-trace"), Some("t"));
}
