//! Errors of bodies that cannot be read: what came, and where.
#![allow(
    unreachable_pub,
    reason = "what is emitted for users is tested here alone"
)]

use bytes::Bytes;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;

use super::sample::opportunities::{GetOpportunity, ListOpportunitiesPage, Opportunity, Side};
use crate::runtime::FromJson;
use crate::{DateTime, Error, Map, RawResponse};
use crate::{codec, runtime};

fn response(body: &str) -> RawResponse {
    let response = http::Response::new(Bytes::from(body.to_owned()));
    RawResponse::of::<GetOpportunity>(response)
}

fn unread<T: FromJson>(body: &str) -> Error {
    response(body).decode::<T>().err().expect(body)
}

/// The error's line after what all of them begin with.
#[track_caller]
fn why<T: FromJson>(body: &str) -> String {
    let line = unread::<T>(body).to_string();
    let why = line.strip_prefix("get_opportunity: the response cannot be read");
    why.unwrap_or(&line).to_owned()
}

#[test]
fn a_body_of_another_shape_is_shown() {
    assert_eq!(
        why::<Opportunity>(r#"{"success": false, "message": "Deal not found"}"#),
        r#": missing field `uuid`, found {"success":false,"message":"Deal not found"} at line 1 column 1"#
    );
    assert_eq!(
        why::<Opportunity>(r#""maintenance""#),
        r#": expected an object, found "maintenance" at line 1 column 1"#
    );
    assert_eq!(
        why::<Vec<Opportunity>>(r#"{"error": "no"}"#),
        r#": expected a list, found {"error":"no"} at line 1 column 1"#
    );
    assert_eq!(
        why::<Opportunity>("\n [1, 2]"),
        ": expected an object, found [1,2] at line 2 column 2"
    );
    assert_eq!(
        why::<Vec<DateTime>>(r#"["2024-01-02", "soon"]"#),
        r#" at `[1]`: expected a date and time, found "soon" at line 1 column 16"#
    );
    assert_eq!(
        why::<Side>(r#""hold""#),
        r#": expected one of the known values, found "hold" at line 1 column 1"#
    );
    assert_eq!(
        why::<bool>("12"),
        ": expected a boolean, found 12 at line 1 column 1"
    );
}

#[test]
fn what_came_is_cut() {
    let long = format!(
        r#"{{"message": "{}", "rows": [{}]}}"#,
        "é ".repeat(500),
        "1,".repeat(500) + "1"
    );
    let line = why::<Opportunity>(&long);
    assert!(line.chars().count() < 220, "{line}");
    assert!(
        line.contains('…') && line.ends_with("at line 1 column 1"),
        "{line}"
    );
    let line = why::<Opportunity>(&format!(r#"{{"uuid": {}}}"#, "9".repeat(5_000)));
    assert!(
        line.chars().count() < 220 && line.ends_with("column 10"),
        "{line}"
    );
}

#[test]
fn what_came_is_shown_without_secrets() {
    for body in [
        r#"{"api_key": "hunter2"}"#,
        r#"{"accessToken": "hunter2"}"#,
        r#"{"data": {"user": {"Password": "hunter2"}}}"#,
        r#"[{"client-secret": ["hunter2"]}]"#,
        r#"{"x": "hunter2hunter2hunter2"}"#,
        r#""hunter2-hunter2-hunter2""#,
        r#"{"uuid": "a", "value": "hunter2-hunter2-hunter2"}"#,
        r#"{"uuid": {"token": "hunter2"}}"#,
    ] {
        let error = unread::<Opportunity>(body);
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        assert!(error.to_string().contains('…'), "{error}");
    }
    let error = unread::<Map<Map<i64>>>(r#"{"a": {"token": "hunter2"}}"#);
    assert_eq!(error.path(), Some("a.token"));
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
}

#[test]
fn line_and_column_count_in_the_whole_body() {
    let body = "{\n  \"meta\": {},\n  \"data\": {\n    \"item\": [1, 2,\n      \"x\"]\n  }\n}";
    let error = response(body)
        .decode_at::<Vec<i64>>("data.item")
        .unwrap_err();
    assert_eq!(error.path(), Some("data.item[2]"));
    assert!(
        error
            .to_string()
            .ends_with("expected an integer, found \"x\" at line 5 column 7"),
        "{error}"
    );
    // Characters, not bytes; and a byte order mark is none.
    let error = unread::<Map<i64>>("\u{feff}{\"żó\": \"x\"}");
    assert!(error.to_string().ends_with("at line 1 column 8"), "{error}");
    let error = response("{\n\"data\": {\"item\":\n tru}}")
        .decode_at::<bool>("data.item")
        .unwrap_err();
    assert!(error.to_string().contains("at line 3 column"), "{error}");
    let error = response("{\n\"data\": null}")
        .decode_at::<bool>("data.item")
        .unwrap_err();
    assert_eq!(error.path(), Some("data"));
    assert!(
        error
            .to_string()
            .ends_with("expected an object, found null at line 2 column 9"),
        "{error}"
    );
    let error = response("{\"a\":\n").decode::<Map<i64>>().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("EOF while parsing a value at line 2 column 1"),
        "{error}"
    );
    let mut invalid = b"{\"a\":\n\"".to_vec();
    invalid.extend([0xff, b'"', b'}']);
    let response = http::Response::new(Bytes::from(invalid));
    let error = RawResponse::of::<GetOpportunity>(response)
        .json::<Value>()
        .unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("the body is not UTF-8 at line 2 column 2"),
        "{error}"
    );
}

#[derive(Debug, PartialEq)]
enum Item {
    Plan(Plan),
    Unrecognized(Value),
}

runtime::oneof!(Item by "type" { Plan => "plan" });

#[derive(Debug, PartialEq)]
struct Plan {
    amount: Option<Decimal>,
    parts: Option<Vec<Item>>,
    codes: Option<Vec<i64>>,
    extra: Map<i64>,
}

runtime::object!(Plan {
    amount: Nullable<codec::Digits> = "amount",
    parts: Optional = "parts",
    codes: Optional<codec::Blank<Vec<codec::Text>>> = "codes",
    ..extra: Others<codec::Text> except "type"
});

#[test]
fn the_path_reaches_past_tags_and_codecs() {
    for (inner, path) in [
        (r#""amount": "x""#, "rows[1].amount"),
        (
            r#""parts": [{"type": "plan", "amount": true}]"#,
            "rows[1].parts[0].amount",
        ),
        (
            r#""parts": [{}, {"parts": [{"amount": 1, "parts": 5, "type": "plan"}], "type": "plan"}]"#,
            "rows[1].parts[1].parts[0].parts",
        ),
        (r#""codes": [1, "x"]"#, "rows[1].codes[1]"),
        (r#""seats": "x""#, "rows[1].seats"),
        (
            r#""parts": [{"type": "plan", "odd key, \"1\": x": []}]"#,
            "rows[1].parts[0].odd key, \"1\": x",
        ),
    ] {
        let body = format!("{{\"rows\": [{{}},\n{{\"type\": \"plan\", {inner}}}]}}");
        let error = unread::<Map<Vec<Item>>>(&body);
        assert_eq!(error.path(), Some(path), "{error}");
        let value = body.split('\n').nth(1).unwrap();
        let line = error.to_string();
        let column: usize = line
            .rsplit_once("at line 2 column ")
            .unwrap()
            .1
            .parse()
            .unwrap();
        let found = line
            .rsplit_once("found ")
            .unwrap()
            .1
            .split(" at line")
            .next()
            .unwrap()
            .to_owned();
        assert!(value[column - 1..].starts_with(&found), "{line}: {value}");
    }
}

#[test]
fn a_tag_of_a_known_kind_is_read() {
    let item: Item = response(r#"{"seats": "4", "type": "plan"}"#)
        .decode()
        .unwrap();
    assert_eq!(item.kind(), Some("plan"));
}

#[test]
fn an_error_of_a_users_own_type_is_kept() {
    #[derive(Debug)]
    struct Own;
    impl<'de> Deserialize<'de> for Own {
        fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            Err(serde::de::Error::custom(
                "at [1]: looks like a path, invalid at line 3",
            ))
        }
    }
    let error = response("[5]").json::<Own>().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("looks like a path, invalid at line 3"),
        "{error}"
    );
}

#[test]
fn nesting_has_an_end() {
    for deep in ["{\"type\":\"plan\",\"parts\":[", "[", "{\"a\":"] {
        let error = unread::<Item>(&deep.repeat(50_000));
        assert!(error.is_decode(), "{error}");
        let close: String = deep
            .chars()
            .rev()
            .filter_map(|c| match c {
                '[' => Some(']'),
                '{' => Some('}'),
                _ => None,
            })
            .collect();
        let body = format!("{}0{}", deep.repeat(5_000), close.repeat(5_000));
        let error = unread::<Item>(&body);
        assert!(error.is_decode(), "{error}");
    }
}

#[test]
fn a_name_that_looks_like_a_path_stands_in_quotes() {
    for (body, path) in [
        (r#"{"m": {"b.c": "x"}}"#, r#"m["b.c"]"#),
        (r#"{"b.c": {"d": "x"}}"#, r#"["b.c"].d"#),
        (r#"{"m": {"a[0]": "x"}}"#, r#"m["a[0]"]"#),
        (r#"{"m": {"": "x"}}"#, r#"m[""]"#),
        (r#"{"m": {"d e": "x"}}"#, "m.d e"),
    ] {
        let error = unread::<Map<Map<i64>>>(body);
        assert_eq!(error.path(), Some(path));
        let error = response(body).json::<Map<Map<i64>>>().unwrap_err();
        assert_eq!(error.path(), Some(path));
    }
}

#[derive(Debug)]
#[allow(dead_code, reason = "it is not read")]
struct Holder {
    it: Map<i64>,
}

runtime::object!(Holder {
    it: Required<codec::Pairs<codec::Same>> = "it",
});

#[test]
fn no_message_names_a_type_of_rust() {
    assert_eq!(
        why::<ListOpportunitiesPage>("null"),
        ": expected an object, found null at line 1 column 1"
    );
    assert_eq!(
        why::<Holder>(r#"{"it": [7]}"#),
        " at `it[0]`: expected an object, found 7 at line 1 column 9"
    );
    assert_eq!(
        why::<Holder>(r#"{"it": [{"key": "a"}]}"#),
        " at `it[0]`: missing field `value`, found {\"key\":\"a\"} at line 1 column 9"
    );
    assert_eq!(
        why::<Holder>(r#"{"it": 7}"#),
        " at `it`: expected a list of keys and values, or an object, found 7 at line 1 column 8"
    );
    assert_eq!(
        why::<Vec<u64>>("[-1]"),
        " at `[0]`: expected an integer of 64 bits that is not negative, found -1 at line 1 column 2"
    );
}

#[test]
fn what_is_not_json_is_shown() {
    for (body, expected) in [
        (
            "<html>\n <body>Too many connections</body>\n</html>",
            ": it is not JSON, but <html> <body>Too many connections</body> </html>",
        ),
        (
            "upstream timed out",
            ": it is not JSON, but upstream timed out",
        ),
        (
            "Bearer hunter2-hunter2-hunter2",
            ": it is not JSON, but Bearer …",
        ),
        ("tru", ": it is not JSON, but tru"),
        (
            "retry with token=abc or password: abc",
            ": it is not JSON, but retry with … or password: …",
        ),
        (
            r#"{"token": "hunter2-hunter2-hunter2"#,
            ": it is not JSON: EOF while parsing a string at line 1 column 35",
        ),
        (
            "[1,\n2,]",
            ": it is not JSON: trailing comma at line 2 column 3",
        ),
        (
            "{} {}",
            ": it is not JSON: trailing characters at line 1 column 4",
        ),
    ] {
        assert_eq!(why::<Opportunity>(body), expected, "{body}");
        let error = response(body).json::<Value>().unwrap_err().to_string();
        assert!(error.ends_with(expected), "{error}");
    }
    let long = why::<Opportunity>(&"é".repeat(50_000));
    assert!(long.chars().count() < 160, "{long}");
}

#[test]
fn the_users_own_types_have_the_same_messages() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "it is not read")]
    struct Own {
        rows: Vec<Plan>,
    }
    for (body, path, why) in [
        (
            r#"{"rows": [{}, {"codes": [1, "x"]}]}"#,
            "rows[1].codes[1]",
            r#"expected an integer, or text that holds one, found "x""#,
        ),
        (
            r#"{"rows": [{"parts": 7}]}"#,
            "rows[0].parts",
            "expected a list, found 7",
        ),
    ] {
        let error = response(body).json::<Own>().unwrap_err();
        assert_eq!(error.path(), Some(path), "{error}");
        assert!(error.to_string().contains(why), "{error}");
    }
}
