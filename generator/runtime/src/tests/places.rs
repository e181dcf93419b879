//! Places in a response, and the keys around a body.

use http::{Method, Response};

use crate::{Operation, RawResponse};

const OPERATION: &Operation = &Operation {
    id: "get_thing",
    method: Method::GET,
    path: "/things",
    idempotent: true,
};

fn response(body: &'static str) -> RawResponse {
    RawResponse::new(OPERATION, Response::new(body.into()))
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
        ("b[0]", "b", "expected a sequence"),
        ("data[-1].id", "data[1].id", "expected a boolean, found 2"),
    ] {
        let error = response(BODY).json_at::<bool>(place).unwrap_err();
        assert_eq!(error.path().unwrap_or_default(), path, "{place}: {error}");
        assert!(error.to_string().contains(why), "{place}: {error}");
    }
}
