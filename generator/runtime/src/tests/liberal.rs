//! What is read from JSON that says the same in another way, and what is not.
#![allow(
    unreachable_pub,
    reason = "what is emitted for users is tested here alone"
)]

use bytes::Bytes;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json, to_value};

use super::sample::opportunities::{AgentId, GetOpportunity, ListOpportunitiesPage, Scope};
use crate::runtime::FromJson;
use crate::{DateTime, Error, ErrorKind, Map, Patch, RawResponse};
use crate::{codec, runtime};

fn response(json: &str) -> RawResponse {
    let response = http::Response::new(Bytes::from(json.to_owned()));
    RawResponse::of::<GetOpportunity>(response)
}

/// Reads it as calls do, and as a type of the user's own.
#[track_caller]
fn read<T>(json: &str) -> Result<T, Error>
where
    T: FromJson + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let read = response(json).decode::<T>();
    let own = read_own::<T>(json);
    assert_eq!(
        own.as_ref().ok(),
        read.as_ref().ok(),
        "{json}: {own:?}, {read:?}"
    );
    read
}

fn read_own<T: DeserializeOwned>(json: &str) -> Result<T, Error> {
    response(json).json()
}

#[track_caller]
fn same<T: FromJson + DeserializeOwned + PartialEq + std::fmt::Debug>(odd: &str, usual: &str) {
    assert_eq!(read::<T>(odd).unwrap(), read(usual).unwrap(), "{odd}");
}

#[track_caller]
fn refused<T: FromJson + DeserializeOwned + PartialEq + std::fmt::Debug>(json: &str) {
    let error = read::<T>(json).expect_err(json);
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[derive(Clone, Debug, PartialEq)]
struct Inner {
    x: i64,
}

runtime::object!(Inner { x: Required = "x" });

#[derive(Clone, Debug, Default, PartialEq)]
struct Loose {
    x: Option<i64>,
    name: Option<String>,
}

runtime::object!(Loose {
    x: Optional = "x",
    name: Optional = "name",
});

#[derive(Clone, Debug, PartialEq)]
struct Open {
    x: Option<i64>,
    extra: Map<Value>,
}

runtime::object!(Open {
    x: Optional = "x",
    ..extra: Others<codec::Same>
});

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Inner(Inner),
    Ints(Vec<i64>),
    Unrecognized(Value),
}

runtime::union!(Shape { Inner => codec::Same, Ints => codec::Same } else Unrecognized);

#[derive(Clone, Debug, PartialEq)]
enum Tagged {
    Inner(Holder),
    Unrecognized(Value),
}

runtime::oneof!(Tagged by "type" { Inner => "inner" });

#[derive(Clone, Debug, PartialEq)]
struct Holder {
    inner: Inner,
}

runtime::object!(Holder {
    inner: Required = "in",
});

/// The same as `Inner` and `Loose`, as the user's own.
#[derive(Debug, PartialEq, Deserialize)]
struct Own {
    x: i64,
    name: Option<String>,
    list: Option<Vec<i64>>,
}

#[test]
fn an_object_is_not_read_from_a_list_by_position() {
    refused::<Holder>(r#"{"in":[7]}"#);
    refused::<Holder>(r"[[7]]");
    refused::<Inner>("[7]");
    refused::<Vec<Inner>>("[[7]]");
    refused::<Vec<Vec<Inner>>>("[[[7]]]");
    refused::<Option<Inner>>("[7]");
    refused::<Map<Inner>>(r#"{"a":[7]}"#);
    refused::<Map<i64>>("[7]");
    refused::<Open>("[7]");
    refused::<Tagged>(r#"{"type":"inner","in":[7]}"#);
    refused::<ListOpportunitiesPage>("[[],null]");
    refused::<Vec<Patch<Inner>>>("[[7]]");
    assert_eq!(read::<Shape>("[7]").unwrap(), Shape::Ints(vec![7]));
    assert_eq!(
        read::<Shape>(r#"["x"]"#).unwrap(),
        Shape::Unrecognized(json!(["x"]))
    );
    // Of the user's own types, only those that say so are lists.
    assert_eq!(
        read_own::<(i64, String)>(r#"[7,"a"]"#).unwrap(),
        (7, "a".to_owned())
    );
    read_own::<(i64, String)>(r#"[7,"a",8]"#).unwrap_err();
    read_own::<Own>(r#"[7,"a",[]]"#).unwrap_err();
}

#[test]
fn an_empty_list_is_an_empty_object() {
    same::<Loose>("[]", "{}");
    same::<Vec<Loose>>("[[], {}]", "[{}, {}]");
    same::<Option<Loose>>("[]", "{}");
    same::<Open>("[]", "{}");
    same::<Map<i64>>("[]", "{}");
    same::<Option<Map<Inner>>>("[ ]", "{}");
    same::<Map<Map<i64>>>(r#"{"a":[]}"#, r#"{"a":{}}"#);
    same::<Patch<Map<i64>>>("[]", "{}");
    // What an object must have, it must have.
    let error = read::<Vec<Inner>>("[[]]").unwrap_err();
    assert_eq!(error.path(), Some("[0]"));
    assert!(
        error.to_string().contains("missing field `x`, found []"),
        "{error}"
    );
    // A reader of another kind takes it as well.
    assert!(serde_json::from_str::<Map<i64>>("[]").unwrap().is_empty());
    // What fits no member of a union stays as it came.
    let odd = read::<Tagged>("[]").unwrap();
    assert_eq!((odd.kind(), to_value(&odd).unwrap()), (None, json!([])));
}

#[test]
fn null_and_an_empty_object_are_an_empty_list() {
    same::<Vec<i64>>("null", "[]");
    same::<Vec<i64>>("{}", "[]");
    same::<Vec<Vec<Inner>>>("[null, {}]", "[[], []]");
    let page: ListOpportunitiesPage = read(r#"{"entries": null, "cursor": null}"#).unwrap();
    assert_eq!(page.entries, []);
    same::<Map<Vec<i64>>>(r#"{"a":null}"#, r#"{"a":[]}"#);
    same::<Map<i64>>("null", "{}");
    assert_eq!(read::<Option<Vec<i64>>>("null").unwrap(), None);
    assert_eq!(read::<Patch<Vec<i64>>>("null").unwrap(), Patch::Clear);
    refused::<Vec<i64>>(r#"{"a":1}"#);
    refused::<Vec<i64>>("0");
    refused::<Vec<i64>>(r#""""#);
    refused::<Inner>("null");
    refused::<Vec<Inner>>("[null]");
}

#[test]
fn lists_and_maps_of_codecs_are_read_so_too() {
    #[derive(Debug, PartialEq)]
    struct Coded {
        list: Vec<Decimal>,
        map: Map<i64>,
        pairs: Map<i64>,
    }
    runtime::object!(Coded {
        list: Required<Vec<codec::Digits>> = "list",
        map: Required<runtime::Map<codec::Text>> = "map",
        pairs: Required<codec::Pairs<codec::Same>> = "pairs",
    });
    let usual = r#"{"list":[],"map":{},"pairs":[]}"#;
    same::<Coded>(r#"{"list":null,"map":[],"pairs":{}}"#, usual);
    same::<Coded>(r#"{"list":{},"map":null,"pairs":null}"#, usual);
}

#[test]
fn whole_numbers_are_integers_however_they_are_written() {
    for (odd, number) in [
        ("12.0", 12),
        ("12.000", 12),
        ("1e5", 100_000),
        ("1E+2", 100),
        ("1.50e1", 15),
        ("1200e-2", 12),
        ("-0", 0),
        ("-0.0", 0),
        ("0e9", 0),
        ("-3.0", -3),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9223372036854775807.0", i64::MAX),
        ("-9223372036854775808", i64::MIN),
    ] {
        assert_eq!(read::<i64>(odd).unwrap(), number, "{odd}");
        assert_eq!(
            read::<Option<AgentId>>(odd).unwrap(),
            Some(AgentId::from(number))
        );
        assert_eq!(read::<Scope>(odd).unwrap().code(), number, "{odd}");
        assert_eq!(
            read::<Map<Vec<i64>>>(&format!(r#"{{"a":[{odd}]}}"#)).unwrap(),
            Map::from([("a", vec![number])])
        );
    }
    assert_eq!(read::<u64>("18446744073709551615").unwrap(), u64::MAX);
    assert_eq!(read::<u64>("1.8446744073709551615e19").unwrap(), u64::MAX);
    assert_eq!(read::<i32>("7.0").unwrap(), 7);
    assert_eq!(read_own::<u8>("2e2").unwrap(), 200);
    assert_eq!(
        read_own::<Own>(r#"{"x":1e1,"name":null,"list":null}"#).unwrap(),
        Own {
            x: 10,
            name: None,
            list: None
        }
    );
}

#[test]
fn what_is_not_whole_is_not_an_integer() {
    for odd in [
        "12.5",
        "1e-1",
        "12.00000000000000000000001",
        "9223372036854775808",
        "1e30",
        "1e999999999999",
        "\"12\"",
        "true",
        "null",
        "[]",
    ] {
        refused::<i64>(odd);
    }
    refused::<Scope>("1.5");
    refused::<Scope>("9007199254740993.5");
    refused::<i32>("2147483648.0");
    refused::<u64>("-1.0");
    refused::<u64>("-1");
    assert_eq!(read::<u64>("-0.0").unwrap(), 0);
}

#[test]
fn whole_numbers_in_text_and_unions() {
    #[derive(Debug, PartialEq)]
    struct Coded {
        it: i64,
    }
    runtime::object!(Coded {
        it: Required<codec::Text> = "it",
    });
    let of = |json: &str| format!(r#"{{"it":{json}}}"#);
    for (json, number) in [
        ("\"12.0\"", 12),
        ("12.0", 12),
        ("\"1e3\"", 1_000),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("\" -7 \"", -7),
    ] {
        assert_eq!(read::<Coded>(&of(json)).unwrap().it, number, "{json}");
    }
    refused::<Coded>(&of("\"12.5\""));
    refused::<Coded>(&of("9007199254740993.5"));
    // Also by a reader that is not this crate's.
    for (json, number) in [("12.0", 12), ("9007199254740993.0", 9_007_199_254_740_993)] {
        assert_eq!(serde_json::from_str::<Coded>(&of(json)).unwrap().it, number);
    }
    assert_eq!(read::<Shape>("[1.0, 2]").unwrap(), Shape::Ints(vec![1, 2]));
}

#[derive(Debug, PartialEq)]
struct Times {
    at: Option<DateTime>,
    ms: Option<DateTime>,
}

runtime::object!(Times {
    at: Optional<codec::UnixSeconds> = "at",
    ms: Optional<codec::UnixMillis> = "ms",
});

fn seconds(json: &str) -> DateTime {
    read::<Times>(&format!(r#"{{"at":{json}}}"#))
        .unwrap()
        .at
        .unwrap()
}

#[test]
fn unix_times_may_be_floats() {
    let usual: DateTime = "2024-01-02T00:00:00Z".parse().unwrap();
    for json in [
        "1704153600.0",
        "1.7041536e9",
        "\"1704153600.0\"",
        "1704153600",
        "\"1704153600\"",
    ] {
        assert_eq!(seconds(json), usual, "{json}");
    }
    assert_eq!(
        seconds("1704153600.25").to_string(),
        "2024-01-02T00:00:00.25Z"
    );
    assert_eq!(seconds("-0.5").to_string(), "1969-12-31T23:59:59.5Z");
    let millis = |json: &str| {
        read::<Times>(&format!(r#"{{"ms":{json}}}"#))
            .unwrap()
            .ms
            .unwrap()
    };
    assert_eq!(millis("1704153600000.0"), usual);
    assert_eq!(
        millis("1704153600000.5").to_string(),
        "2024-01-02T00:00:00.0005Z"
    );
    refused::<Times>(r#"{"at":true}"#);
    refused::<Times>(r#"{"at":[1704153600]}"#);
}

#[test]
fn a_time_that_means_never_does_not_fail_a_page() {
    #[derive(Debug, PartialEq)]
    struct Plan {
        day: Date,
        time: DateTime,
        seconds: DateTime,
        millis: DateTime,
    }
    runtime::object!(Plan {
        day: Required<codec::Date> = "day",
        time: Required = "time",
        seconds: Required<codec::UnixSeconds> = "seconds",
        millis: Required<codec::UnixMillis> = "millis",
    });
    for json in [
        r#"{"day":"9999-12-31","time":"9999-12-31","seconds":253402300799,"millis":253402300799999}"#,
        r#"{"day":"9999-12-31","time":"9999-12-31T23:59:59.999Z","seconds":253402300800,"millis":9007199254740991}"#,
        r#"{"day":"0001-01-01","time":"0000-00-00 00:00:00","seconds":9223372036854775807,"millis":-9223372036854775808}"#,
        r#"{"day":"2024-01-02","time":"+275760-09-13T00:00:00Z","seconds":-9223372036854775808,"millis":0}"#,
    ] {
        let page: Vec<Plan> = read(&format!("[{json}]")).unwrap();
        assert_eq!(serde_json::to_string(&page[0]).unwrap(), json);
    }
}

#[test]
fn a_number_since_1970_is_written_back_however_large() {
    for number in [
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "-9223372036854775809",
        "100000000000000000000",
    ] {
        let json = format!(r#"{{"at":{number},"ms":{number}}}"#);
        let times = read::<Times>(&json).unwrap();
        assert_eq!(serde_json::to_string(&times).unwrap(), json);
        let text = <codec::UnixSeconds as codec::Textual<DateTime>>::text(&times.at.unwrap());
        assert_eq!(text.as_deref(), Some(number));
    }
    let end = seconds("18446744073709551615");
    assert_eq!(end.to_string(), "+584554051223-11-09T07:00:15Z");
    assert_eq!(end.timestamp(), jiff::Timestamp::MAX);
    // It is in no calendar.
    refused::<Times>(r#"{"at":1e28}"#);
    refused::<Times>(r#"{"ms":-1e30}"#);
}

#[test]
fn a_day_that_is_not_a_date_is_never_read_as_another() {
    #[derive(Debug, PartialEq)]
    struct Day {
        day: Date,
    }
    runtime::object!(Day {
        day: Required<codec::Date> = "day",
    });
    let day = |text: &str| read::<Day>(&format!(r#"{{"day":"{text}"}}"#));
    for (text, date) in [
        ("9999-12-31", Date::MAX),
        ("9999-12-31T23:59:59-11:00", Date::MAX),
        ("-009999-01-01", Date::MIN),
        ("0000-01-01", Date::ZERO),
    ] {
        assert_eq!(day(text).unwrap().day, date, "{text}");
    }
    for text in [
        "10000-01-01",
        "12345-01-01",
        "+275760-09-13",
        "-20000-01-01",
        "0000-00-00",
        "0000-00-00 00:00:00",
    ] {
        let error = day(text).unwrap_err();
        let words = "expected a date of the years -9999 to 9999";
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(error.path(), Some("day"));
        // A date and time keeps them.
        let kept: DateTime = text.parse().unwrap();
        assert_eq!(kept.to_string(), text);
    }
}

#[test]
fn a_byte_order_mark_is_not_part_of_the_body() {
    assert_eq!(read::<Inner>("\u{feff}{\"x\":7}").unwrap(), Inner { x: 7 });
    let response = http::Response::new(Bytes::from("\u{feff}{\"data\":{\"x\":7}}"));
    let raw = RawResponse::of::<GetOpportunity>(response);
    assert_eq!(raw.decode_at::<Inner>("data").unwrap(), Inner { x: 7 });
    let response = http::Response::builder().status(400);
    let response = response.body(Bytes::from("\u{feff}{\"x\":7}")).unwrap();
    let error = Error::status_of(&RawResponse::of::<GetOpportunity>(response));
    assert_eq!(error.json::<Inner>().unwrap(), Inner { x: 7 });
    let response = http::Response::builder().header("content-type", "text/html");
    let response = response.body(Bytes::from("\u{feff}<html>")).unwrap();
    let raw = RawResponse::of::<GetOpportunity>(response);
    assert!(raw.none().unwrap_err().to_string().contains("HTML page"));
    let error = read::<Inner>("\u{feff} ").unwrap_err();
    assert!(error.to_string().contains("body is empty"), "{error}");
    // Only one, and only in front.
    refused::<Inner>("\u{feff}\u{feff}{\"x\":7}");
    assert_eq!(read::<String>("\"\u{feff}a\"").unwrap(), "\u{feff}a");
}

#[test]
fn keys_of_other_types_are_read() {
    let map: std::collections::HashMap<u32, Vec<i64>> = read_own(r#"{"7": [1.0]}"#).unwrap();
    assert_eq!(map[&7], [1]);
    let error =
        read_own::<std::collections::HashMap<CustomKey, i64>>(r#"{"a\n": "x"}"#).unwrap_err();
    assert_eq!(error.path(), Some("a\n"));
}

#[derive(Debug, PartialEq, Eq, Hash, Deserialize)]
struct CustomKey(String);
