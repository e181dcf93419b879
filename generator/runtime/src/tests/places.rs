//! Places in a response, and the keys around a body.

use http::Response;

use super::sample::opportunities::GetOpportunity;
use crate::{Error, RawResponse};
use crate::{codec, runtime};

fn response(body: &'static str) -> RawResponse {
    RawResponse::of::<GetOpportunity>(Response::new(body.into()))
}

const BODY: &str =
    r#"{"a": null, "data": [{"id": 1}, {"id": 2}], "b": {"c": 3}, "x.y": {"[z]": 4}}"#;

#[test]
fn the_part_at_a_place_is_read() {
    for (place, expected) in [
        ("b.c", 3),
        ("data[0].id", 1),
        ("data[-1].id", 2),
        ("data[-2].id", 1),
        (r#""x.y"."[z]""#, 4),
        ("a | b.c", 3),
        ("none.at.all | b.c", 3),
        ("header(Link) | b.c", 3),
    ] {
        let read = response(BODY).json_at::<i64>(place);
        assert_eq!(read.unwrap(), expected, "{place}");
    }
    assert_eq!(response("[1, 2]").json_at::<i64>("[-1]").unwrap(), 2);
    assert_eq!(response("7").json_at::<i64>(".").unwrap(), 7);
    assert_eq!(response(BODY).json_at::<Option<i64>>("a").unwrap(), None);
    let nothing = response(BODY).json_at::<Option<i64>>("none | a");
    assert_eq!(nothing.unwrap(), None);
}

#[test]
fn what_is_missing_is_reported_where_it_is() {
    for (place, path, why) in [
        ("b.d", "b", "there is no member `d`"),
        ("none | b.c.d", "", "there is no member `none`"),
        ("data[2].id", "data", "the list has too few items"),
        ("data[-3]", "data", "the list has too few items"),
        ("data.id", "data", "expected an object"),
        ("b[0]", "b", "expected a list"),
        ("data[-1].id", "data[1].id", "expected a boolean, found 2"),
    ] {
        let error = response(BODY).json_at::<bool>(place).unwrap_err();
        assert_eq!(error.path().unwrap_or_default(), path, "{place}: {error}");
        assert!(error.to_string().contains(why), "{place}: {error}");
    }
}

#[test]
fn an_object_without_members_may_come_as_an_empty_list() {
    for (body, path) in [("[ ]", ""), (r#"{"data": []}"#, "data")] {
        let place = if path.is_empty() { "item" } else { "data.item" };
        let error = response(body).json_at::<bool>(place).unwrap_err();
        assert_eq!(error.path().unwrap_or_default(), path, "{error}");
        assert!(
            error.to_string().contains("there is no member `item`"),
            "{error}"
        );
    }
}

/// A page whose list is two levels down, and what else may stand anywhere.
#[derive(Debug, PartialEq)]
struct Page {
    items: Vec<i64>,
    next: Option<String>,
    at: Option<i64>,
    last: Option<bool>,
    total: Option<i64>,
    beside: Option<String>,
}

runtime::object!(Page {
    items: Required = "items",
    next: Optional<codec::Next> = "next",
    at: Optional<codec::Next> = "at",
    last: Optional<codec::Bare> = "last",
    total: Optional<codec::Bare> = "total",
    beside: Optional = "beside",
});

const PLACES: &[(&str, &str)] = &[
    ("items", "data.items"),
    ("next", "paging.next | header(Link)"),
    ("at", "paging.at"),
    ("last", "header(X-Last)"),
    ("total", "header(X-Total) | paging.total"),
];

fn page(places: &[(&str, &str)], headers: &[(&str, &str)], body: &str) -> Result<Page, Error> {
    let mut response = Response::builder();
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let response = response.body(body.to_owned().into()).unwrap();
    let response = RawResponse::of::<GetOpportunity>(response);
    let own: Option<Page> = response.page(places).ok();
    let read = response.decode_page(places);
    assert_eq!(
        own.as_ref(),
        read.as_ref().ok(),
        "as a type of the user's own"
    );
    read
}

#[test]
fn a_page_is_read_from_places_of_its_own() {
    let body = r#"{"data": {"items": [1, 2.0]}, "paging": {"next": 7, "at": "40", "total": 9}, "beside": "x", "last": true}"#;
    let read = page(PLACES, &[("x-last", "false"), ("x-total", " 12 ")], body).unwrap();
    let expected = Page {
        items: vec![1, 2],
        next: Some("7".to_owned()),
        at: Some(40),
        last: Some(false),
        // The body is looked at first.
        total: Some(9),
        beside: Some("x".to_owned()),
    };
    assert_eq!(read, expected);
    // What a page says is what it reads.
    let text = serde_json::to_string(&read).unwrap();
    assert_eq!(serde_json::from_str::<Page>(&text).unwrap(), expected);
}

#[test]
fn null_lists_are_empty_pages() {
    for body in [
        r#"{"data": {"items": null}}"#,
        r#"{"data": null}"#,
        "null",
        r#"{"data": {"items": {}}, "paging": null}"#,
    ] {
        let read = page(PLACES, &[], body).unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!(
            (read.items.len(), read.next, read.at),
            (0, None, None),
            "{body}"
        );
    }
    let bare = page(&[("items", "."), ("next", "header(Link)")], &[], "[1, 2]").unwrap();
    assert_eq!((bare.items, bare.next), (vec![1, 2], None));
    let last = page(&[("items", "."), ("next", "[-1]")], &[], "[1, 2]").unwrap();
    assert_eq!(last.next.as_deref(), Some("2"));
    let none = page(&[("items", "."), ("next", "[-1]")], &[], "[]").unwrap();
    assert_eq!((none.items.len(), none.next), (0, None));
}

#[test]
fn what_a_page_lacks_is_reported_where_it_stands() {
    for (body, path, why) in [
        ("{}", "", "there is no member `data`"),
        (r#"{"data": {}}"#, "data", "there is no member `items`"),
        (
            r#"{"data": {"items": [1, "x"]}}"#,
            "data.items[1]",
            "expected an integer, found \"x\"",
        ),
        (r#"{"data": {"items": 7}}"#, "data.items", "found 7"),
        (
            r#"{"data": {"items": []}, "paging": {"next": {}}}"#,
            "paging.next",
            "expected text or a number, found {}",
        ),
        (
            r#"{"data": {"items": []}, "paging": {"at": "b"}}"#,
            "paging.at",
            "expected a whole number",
        ),
        (
            r#"{"data": {"items": []}, "beside": 7}"#,
            "beside",
            "found 7",
        ),
        ("[1, 2]", "", "expected an object"),
        ("{", "", "EOF"),
    ] {
        let error = page(PLACES, &[], body).unwrap_err();
        assert_eq!(error.path().unwrap_or_default(), path, "{body}: {error}");
        assert!(error.to_string().contains(why), "{body}: {error}");
    }
    let body = r#"{"data": {"items": []}}"#;
    let error = page(PLACES, &[("x-total", "many")], body).unwrap_err();
    assert!(error.to_string().contains("header(X-Total)"), "{error}");
}

#[test]
fn a_number_that_continues_a_list_goes_out_as_the_service_means_it() {
    let next = |json: &str| {
        let body = format!(r#"{{"items": [], "next": {json}}}"#);
        page(&[], &[], &body).unwrap().next
    };
    for (json, expected) in [
        ("1e3", Some("1000")),
        ("42.0", Some("42")),
        ("-0", Some("0")),
        ("4.2E1", Some("42")),
        ("1.50", Some("1.50")),
        (
            "123456789012345678901234567890",
            Some("123456789012345678901234567890"),
        ),
        // Text stays as it is.
        (r#""1e3""#, Some("1e3")),
        (r#""42.0""#, Some("42.0")),
        (r#"" a""#, Some(" a")),
        (r#""""#, None),
        ("null", None),
        ("false", None),
    ] {
        assert_eq!(next(json).as_deref(), expected, "{json}");
    }
    let at = |json: &str| {
        let body = format!(r#"{{"items": [], "at": {json}}}"#);
        page(&[], &[], &body).map(|page| page.at).ok()
    };
    for (json, expected) in [
        ("1e3", Some(Some(1000))),
        (r#""42""#, Some(Some(42))),
        (r#""42.0""#, Some(Some(42))),
        (r#""""#, Some(None)),
        ("false", Some(None)),
        ("null", Some(None)),
        ("4.5", None),
        ("true", None),
        (r#""b""#, None),
    ] {
        assert_eq!(at(json), expected, "{json}");
    }
}

#[test]
fn links_say_which_page_is_next() {
    let next = |values: &[&str]| {
        let headers: Vec<_> = values.iter().map(|value| ("link", *value)).collect();
        page(&[("items", "."), ("next", "header(Link)")], &headers, "[]")
            .unwrap()
            .next
    };
    for (values, expected) in [
        (&[r#"</x?page=2>; rel="next""#][..], Some("/x?page=2")),
        (&["</x?page=2>; rel=next"], Some("/x?page=2")),
        (&["</x?page=2>;REL=Next"], Some("/x?page=2")),
        (&[r#"</a>; rel="prev", </b>; rel="next""#], Some("/b")),
        (
            &[r#"</a>; rel="prev""#, r#"</b>; rel="last next""#],
            Some("/b"),
        ),
        // Commas and semicolons in addresses and in quotes.
        (
            &[r#"</a,b;c?d=1,2>; title="x, <y>; rel=\"next\""; rel="next""#],
            Some("/a,b;c?d=1,2"),
        ),
        (
            &[r#"</a>; title="rel=next"; rel=prev, </b>; rel=next"#],
            Some("/b"),
        ),
        (&[r#"</a> ; rel = "next" ; x"#], Some("/a")),
        (&["</a>; rel=prev; rel=next"], None),
        (&[r#"</a>; rel="nextish""#], None),
        (&["</a>"], None),
        (&["<>; rel=next"], None),
        (&["</a"], None),
        (&[r#"</a>; rel="next"#], Some("/a")),
        (&[""], None),
        (&[], None),
    ] {
        assert_eq!(next(values).as_deref(), expected, "{values:?}");
    }
}
