//! Codecs alone and composed, both ways.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use serde_json::{from_str, to_string};

use crate::codec::{self, DateLayout, Textual as _};
use crate::runtime;
use crate::{DateTime, Map, Patch};

#[derive(Debug)]
enum Colons {}

impl DateLayout for Colons {
    const PATTERN: &'static str = "%Y:%m:%d";
}

#[derive(Debug)]
enum Slashes {}

impl DateLayout for Slashes {
    const PATTERN: &'static str = "%d/%m/%Y %H:%M";
}

/// Declares a struct with one field and a function that reads and writes it.
macro_rules! through {
    ($name:ident, $type:ty, $codec:ty) => {
        fn $name(json: &str) -> Result<String, String> {
            struct Holder {
                it: $type,
            }
            runtime::object!(Holder {
                it: Required<$codec> = "it",
            });
            let holder: Holder =
                from_str(&format!("{{\"it\":{json}}}")).map_err(|error| error.to_string())?;
            let written = to_string(&holder).unwrap();
            Ok(written[6..written.len() - 1].to_owned())
        }
    };
}

through!(digits, Decimal, codec::Digits);
through!(text_int, i64, codec::Text);
through!(text_decimal, Decimal, codec::Text);
through!(text_bool, bool, codec::Text);
through!(token, String, codec::Text);
through!(unix, DateTime, codec::UnixSeconds);
through!(millis, DateTime, codec::UnixMillis);
through!(day, Date, codec::Date);
through!(colons, Date, codec::Layout<Colons>);
through!(slashes, DateTime, codec::DateTimeLayout<Slashes>);
through!(blank, Option<i64>, Option<codec::Blank<codec::Text>>);
through!(
    blank_patch,
    Patch<Decimal>,
    Patch<codec::Blank<codec::Digits>>
);
through!(blank_date, Option<Date>, Option<codec::Blank<codec::Date>>);
through!(pairs, Map<i64>, codec::Pairs<codec::Text>);
through!(
    nested,
    Option<Vec<Map<Decimal>>>,
    Option<Vec<Map<codec::Digits>>>
);
through!(
    deep,
    Patch<Vec<Option<i64>>>,
    Patch<Vec<Option<codec::Text>>>
);

through!(in_text, Vec<Decimal>, codec::InText<Vec<codec::Digits>>);
through!(
    in_text_twice,
    Option<Map<i64>>,
    Option<codec::InText<codec::InText<codec::Same>>>
);
through!(no_day, Option<Date>, Option<codec::Date>);
through!(no_colons, Patch<Date>, Patch<codec::Layout<Colons>>);
through!(
    no_slashes,
    Option<DateTime>,
    Option<codec::DateTimeLayout<Slashes>>
);

type Through = fn(&str) -> Result<String, String>;

#[test]
fn a_decimal_is_exact_or_not_read() {
    for (text, written) in [
        (
            "1.234567890123456789012345678e3",
            "1234.567890123456789012345678",
        ),
        ("12e26", "1200000000000000000000000000"),
        ("1e-28", "0.0000000000000000000000000001"),
    ] {
        assert_eq!(digits(text).as_deref(), Ok(written));
    }
    for text in [
        "1.00000000000000000000000000001e2",
        "0.12345678901234567890123456789012",
        "123456789012345678901234567890e-2",
        "1e-29",
        "1e30",
    ] {
        assert!(digits(text).is_err(), "{text}");
    }
}

#[test]
fn values_are_read_liberally_and_written_one_way() {
    let cases: &[(Through, &str, &str)] = &[
        (digits, "1.10", "1.10"),
        (
            digits,
            "123456789012345678.123456789",
            "123456789012345678.123456789",
        ),
        (digits, "\"12.50\"", "12.50"),
        (digits, "0.1", "0.1"),
        (digits, "-3", "-3"),
        (digits, "1e3", "1000"),
        (digits, "1.5E-3", "0.0015"),
        (text_int, "\"12\"", "\"12\""),
        (text_int, "12", "\"12\""),
        (text_int, "12.0", "\"12\""),
        (text_int, "-9223372036854775808", "\"-9223372036854775808\""),
        (text_decimal, "1.10", "\"1.10\""),
        (text_decimal, "\" 1.10 \"", "\"1.10\""),
        (text_bool, "\"true\"", "\"true\""),
        (text_bool, "false", "\"false\""),
        (text_bool, "1", "\"true\""),
        (token, "\"a\"", "\"a\""),
        (
            token,
            "12345678901234567890123",
            "\"12345678901234567890123\"",
        ),
        (token, "1.10", "\"1.10\""),
        (token, "false", "\"\""),
        (unix, "1500000000", "1500000000"),
        (unix, "\"1500000000\"", "1500000000"),
        (unix, "\"2017-07-14T02:40:00Z\"", "1500000000"),
        (millis, "1500000000123", "1500000000123"),
        (day, "\"2024-04-21\"", "\"2024-04-21\""),
        (day, "\"2024-04-21T23:00:00-09:00\"", "\"2024-04-21\""),
        (day, "\"2024-04-21 23:00:00 UTC\"", "\"2024-04-21\""),
        (day, "\"2024-04-21T23:00:00.123Z\"", "\"2024-04-21\""),
        (day, "\"2024-04-21 23:00:00\"", "\"2024-04-21\""),
        (colons, "\"2024:04:21\"", "\"2024:04:21\""),
        (colons, "\"2024-04-21\"", "\"2024:04:21\""),
        (slashes, "\"21/04/2024 10:30\"", "\"21/04/2024 10:30\""),
        (slashes, "\"2024-04-21T10:30:00Z\"", "\"21/04/2024 10:30\""),
        (blank, "\"\"", "null"),
        (blank, "null", "null"),
        (blank, "\"5\"", "\"5\""),
        (blank_patch, "\"\"", "null"),
        (blank_patch, "1.10", "1.10"),
        (blank_date, "\"\"", "null"),
        (
            pairs,
            r#"[{"key":"b","value":"1"},{"key":"a","value":2}]"#,
            r#"[{"key":"b","value":"1"},{"key":"a","value":"2"}]"#,
        ),
        (pairs, r#"{"b":1}"#, r#"[{"key":"b","value":"1"}]"#),
        (nested, r#"[{"z":1.0,"a":2.50}]"#, r#"[{"z":1.0,"a":2.50}]"#),
        (nested, "null", "null"),
        (deep, r#"["1",null,3]"#, r#"["1",null,"3"]"#),
        (deep, "null", "null"),
        (in_text, r#""[1.10, 2]""#, r#""[1.10,2]""#),
        (in_text, "[1.10, 2]", r#""[1.10,2]""#),
        (in_text, r#""null""#, r#""[]""#),
        (
            in_text_twice,
            r#""\"{\\\"a\\\": 1}\"""#,
            r#""\"{\\\"a\\\":1}\"""#,
        ),
        (in_text_twice, r#""{\"a\": 1}""#, r#""\"{\\\"a\\\":1}\"""#),
        (in_text_twice, "null", "null"),
        (no_day, "\"0000-00-00\"", "null"),
        (no_day, "\"0000-00-00T00:00:00Z\"", "null"),
        (no_day, "\"2024-04-21\"", "\"2024-04-21\""),
        (no_day, "null", "null"),
        (no_colons, "\"0000:00:00\"", "null"),
        (no_slashes, "\"00/00/0000 00:00\"", "null"),
        (no_slashes, "\"0000-00-00 00:00:00\"", "null"),
    ];
    for (through, json, expected) in cases {
        assert_eq!(through(json).as_deref(), Ok(*expected), "{json}");
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let cases: &[(Through, &str)] = &[
        (digits, "\"x\""),
        (digits, "true"),
        (digits, "1e40"),
        (digits, "1234567890123456789012345678901234567890"),
        (text_int, "\"1.5\""),
        (text_int, "1.5"),
        (text_bool, "\"yes\""),
        (text_bool, "2"),
        (token, "true"),
        (token, "null"),
        (unix, "\"x\""),
        (unix, "[1]"),
        (day, "\"2024-13-01\""),
        (day, "5"),
        (day, "\"2024-04-21garbage\""),
        (day, "\"2024-04-21 \""),
        (day, "\"2024-04-21T25:00:00Z\""),
        (day, "\"2024-04-2ż\""),
        (colons, "\"2024-04-21garbage\""),
        (text_decimal, "\"x\""),
        (colons, "\"2024/04/21\""),
        (blank, "\"x\""),
        (pairs, "5"),
        (in_text, "\"\""),
        (in_text, "\"[1.10,\""),
        (in_text, "\"[] []\""),
        (in_text, "\"{\\\"a\\\": 1}\""),
        (day, "\"0000-00-00\""),
        (no_day, "\"0000-00-01\""),
        (no_day, "\"0\""),
        (no_day, "0"),
    ];
    for (through, json) in cases {
        assert!(through(json).is_err(), "{json}: {:?}", through(json));
    }
}

#[test]
fn errors_say_what_was_expected() {
    assert!(
        text_int("\"x\"")
            .unwrap_err()
            .contains("expected an integer, or text that holds one")
    );
    assert!(colons("\"x\"").unwrap_err().contains("%Y:%m:%d"));
    assert!(
        digits("\"x\"")
            .unwrap_err()
            .contains("expected a decimal number of up to 28 digits")
    );
}

#[test]
fn codecs_write_text_for_queries() {
    let time: DateTime = "2017-07-14T02:40:00.5Z".parse().unwrap();
    assert_eq!(
        codec::UnixSeconds::text(&time).as_deref(),
        Some("1500000000")
    );
    assert_eq!(
        codec::UnixMillis::text(&time).as_deref(),
        Some("1500000000500")
    );
    assert_eq!(
        codec::Layout::<Colons>::text(&date(2024, 4, 1)).as_deref(),
        Some("2024:04:01")
    );
    assert_eq!(
        codec::DateTimeLayout::<Slashes>::text(&time).as_deref(),
        Some("14/07/2017 02:40")
    );
    assert_eq!(
        codec::Date::text(&date(2024, 4, 1)).as_deref(),
        Some("2024-04-01")
    );
    assert_eq!(codec::Text::text(&true).as_deref(), Some("true"));
    assert_eq!(
        codec::Digits::text(&"1.10".parse::<Decimal>().unwrap()).as_deref(),
        Some("1.10")
    );
    assert_eq!(codec::Same::text("x").as_deref(), Some("x"));
}
