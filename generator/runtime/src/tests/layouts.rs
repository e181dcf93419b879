//! Dates and times in layouts.

use jiff::civil::{Date, date};
use serde_json::{Value, to_value};

use crate::DateTime;
use crate::codec::{DateLayout, DateTimeLayout, Decode as _, Encode, Encoded, Layout};
use crate::runtime::json::write_text;
use crate::runtime::{Fault, Json};

macro_rules! layouts {
    ($($name:ident = $pattern:literal;)*) => {$(
        #[derive(Debug)]
        enum $name {}

        impl DateLayout for $name {
            const PATTERN: &'static str = $pattern;
        }
    )*};
}

layouts! {
    Dotted = "%d.%m.%Y";
    Compact = "%Y%m%d";
    DayOfYear = "%Y-%j";
    Minutes = "%d.%m.%Y %H:%M";
    CompactTime = "%Y%m%d%H%M%S";
    Zoned = "%Y-%m-%d %T %z";
    Glued = "%Y-%m-%dT%T%z";
    Middle = "%z on %Y-%m-%d";
    Mail = "rfc2822";
    Dotnet = "dotnet";
    Fraction = "%Y-%m-%d %T.%f";
    Clock = "%d.%m.%Y %H:%M:%S";
    Short = "%Y-%m-%d %T";
    Spaced = "%Y %j";
}

fn day<L: DateLayout>(text: &str) -> Result<Date, Fault> {
    Layout::<L>::read(&mut Json::new(&Value::from(text).to_string()))
}

fn time<L: DateLayout>(text: &str) -> Result<DateTime, Fault> {
    DateTimeLayout::<L>::read(&mut Json::new(&Value::from(text).to_string()))
}

/// What is written, as text.
fn written<C: Encode<T>, T>(value: &T) -> String {
    let json = write_text(&Encoded::<C, T>::new(value)).unwrap();
    serde_json::from_str(&json).unwrap()
}

#[test]
fn fewer_digits_than_the_layout_says_are_never_another_date() {
    assert_eq!(day::<Dotted>("02.01.2024").unwrap(), date(2024, 1, 2));
    assert_eq!(day::<Compact>("20240102").unwrap(), date(2024, 1, 2));
    assert_eq!(day::<DayOfYear>("2024-060").unwrap(), date(2024, 2, 29));
    for text in [
        "02.01.24",
        "02.01.024",
        "02.01.20245",
        "02.01.",
        "2.1.24",
        "2.1.2024",
        "2.01.2024",
        "02.1.2024",
    ] {
        assert!(day::<Dotted>(text).is_err(), "{text}");
    }
    for text in ["2024012", "202412", "240102", "202401020"] {
        assert!(day::<Compact>(text).is_err(), "{text}");
    }
    for text in ["2024-366x", "2023-366", "2024-0", "24-060", "2024-60"] {
        assert!(day::<DayOfYear>(text).is_err(), "{text}");
    }
    assert!(time::<CompactTime>("2024010203045").is_err());
    assert!(time::<Minutes>("02.01.24 03:04").is_err());
}

#[test]
fn a_layout_takes_the_digits_that_it_writes_and_no_fewer_between_separators() {
    assert_eq!(day::<Spaced>("2024 001").unwrap(), date(2024, 1, 1));
    for text in ["2024 1", "2024 01", "2024 0001"] {
        assert!(day::<Spaced>(text).is_err(), "{text}");
    }
    let early = time::<Clock>("02.01.2024 03:04:05").unwrap();
    assert_eq!(early.to_string(), "2024-01-02T03:04:05Z");
    assert_eq!(
        written::<DateTimeLayout<Clock>, _>(&early),
        "02.01.2024 03:04:05"
    );
    for text in [
        "02.01.2024 3:04:05",
        "02.01.2024 03:4:05",
        "02.01.2024 03:04:5",
        "2.1.2024 03:04:05",
        "02.01.2024 003:04:05",
    ] {
        assert!(time::<Clock>(text).is_err(), "{text}");
    }
    for text in [
        "2024-01-02 3:04:05",
        "2024-01-02 03:4:5",
        "2024-1-2 03:04:05",
    ] {
        assert!(time::<Short>(text).is_err(), "{text}");
    }
    assert!(time::<Minutes>("2.1.2024 3:04").is_err());
}

#[test]
fn zones_are_read_in_any_form() {
    let utc: DateTime = "2024-01-02T08:00:00Z".parse().unwrap();
    for (text, again) in [
        ("2024-01-02 10:00:00 +0200", "2024-01-02 10:00:00 +0200"),
        ("2024-01-02 10:00:00 +02:00", "2024-01-02 10:00:00 +0200"),
        ("2024-01-02 08:00:00 Z", "2024-01-02 08:00:00 +0000"),
        ("2024-01-02 08:00:00 z", "2024-01-02 08:00:00 +0000"),
        ("2024-01-02 03:30:00 -0430", "2024-01-02 03:30:00 -0430"),
    ] {
        let value = time::<Zoned>(text).unwrap();
        assert_eq!(value, utc, "{text}");
        assert_eq!(written::<DateTimeLayout<Zoned>, _>(&value), again);
    }
    assert_eq!(time::<Glued>("2024-01-02T10:00:00+02:00").unwrap(), utc);
    assert_eq!(time::<Glued>("2024-01-02T08:00:00Z").unwrap(), utc);
    assert_eq!(
        time::<Middle>("+02:00 on 2024-01-02").unwrap().to_string(),
        "2024-01-02T00:00:00+02:00"
    );
    for text in ["+02 on 2024-01-02", "+2:00 on 2024-01-02"] {
        assert!(time::<Middle>(text).is_err(), "{text}");
    }
    for text in [
        "2024-01-02 10:00:00 +2",
        "2024-01-02 10:00:00 +020",
        "2024-01-02 10:00:00 +02:7",
        "2024-01-02 10:00:00 +99:00",
        "2024-01-02 10:00:00 ",
    ] {
        assert!(time::<Zoned>(text).is_err(), "{text}");
    }
}

#[test]
fn a_layout_without_a_zone_is_written_in_utc() {
    let value: DateTime = "2024-01-02T10:00:00+02:00".parse().unwrap();
    assert_eq!(
        written::<DateTimeLayout<Minutes>, _>(&value),
        "02.01.2024 08:00"
    );
}

#[test]
fn never_and_none_are_read_in_layouts() {
    assert_eq!(day::<Dotted>("31.12.9999").unwrap(), date(9999, 12, 31));
    assert!(day::<Dotted>("00.00.0000").is_err());
    for text in ["31.12.9999 23:59", "00.00.0000 00:00", "01.01.0001 00:00"] {
        let value = time::<Minutes>(text).unwrap();
        assert_eq!(written::<DateTimeLayout<Minutes>, _>(&value), text);
    }
    for text in ["31.13.9999", "00.01.2024", "31.02.2024"] {
        assert!(day::<Dotted>(text).is_err(), "{text}");
    }
}

#[test]
fn fractions_keep_their_digits() {
    for text in [
        "2024-01-02 03:04:05.120",
        "2024-01-02 03:04:05.0",
        "2024-01-02 03:04:05.123456789",
    ] {
        let value = time::<Fraction>(text).unwrap();
        assert_eq!(written::<DateTimeLayout<Fraction>, _>(&value), text);
    }
    let whole: DateTime = "2024-01-02T03:04:05Z".parse().unwrap();
    assert_eq!(
        written::<DateTimeLayout<Fraction>, _>(&whole),
        "2024-01-02 03:04:05.0"
    );
    assert_eq!(to_value(whole).unwrap(), "2024-01-02T03:04:05Z");
}

#[test]
fn dates_of_mails_are_written_as_they_came() {
    for (text, utc) in [
        ("Tue, 02 Jan 2024 08:00:00 +0200", "2024-01-02T06:00:00Z"),
        ("Tue, 2 Jan 2024 08:00:00 -0730", "2024-01-02T15:30:00Z"),
        ("Tue, 02 Jan 2024 08:00:00 GMT", "2024-01-02T08:00:00Z"),
        ("02 Jan 2024 08:00:00 -0000", "2024-01-02T08:00:00Z"),
        ("12 Nov 1999 23:59 +0000", "1999-11-12T23:59:00Z"),
        ("Thu, 01 Jan 1970 00:00:00 +0000", "1970-01-01T00:00:00Z"),
        ("Wed, 31 Dec 1969 23:59:59 +0000", "1969-12-31T23:59:59Z"),
        ("Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z"),
        ("31 Dec 9999 23:59:59 -0500", "9999-12-31T23:59:59-05:00"),
    ] {
        let value = time::<Mail>(text).expect(text);
        assert_eq!(value, utc.parse().unwrap(), "{text}");
        assert_eq!(written::<DateTimeLayout<Mail>, _>(&value), text);
    }
}

#[test]
fn dates_of_mails_are_read_liberally_and_written_as_documented() {
    for (text, usual) in [
        (
            "Mon, 02 Jan 2024 08:00:00 +0000",
            "Tue, 02 Jan 2024 08:00:00 +0000",
        ),
        (
            "tue, 02 jan 2024 08:00:00 EST",
            "Tue, 02 Jan 2024 08:00:00 -0500",
        ),
        (
            "Tue, 02 Jan 24 08:00:00 +0100 (CET)",
            "Tue, 02 Jan 2024 08:00:00 +0100",
        ),
        (
            "2024-01-02T08:00:00+01:00",
            "Tue, 02 Jan 2024 08:00:00 +0100",
        ),
        ("2024-01-02T08:00:00Z", "Tue, 02 Jan 2024 08:00:00 +0000"),
        ("2024-01-02", "Tue, 02 Jan 2024 00:00:00 +0000"),
    ] {
        let value = time::<Mail>(text).expect(text);
        assert_eq!(written::<DateTimeLayout<Mail>, _>(&value), usual, "{text}");
    }
    for text in ["", "Tue", "Tue, 32 Jan 2024 08:00:00 +0000", "1704153600"] {
        assert!(time::<Mail>(text).is_err(), "{text}");
    }
}

#[test]
fn dates_of_dotnet_are_written_as_they_came() {
    for (text, utc) in [
        ("/Date(1704153600000+0200)/", "2024-01-02T00:00:00Z"),
        ("/Date(1704153600123)/", "2024-01-02T00:00:00.123Z"),
        ("/Date(-1)/", "1969-12-31T23:59:59.999Z"),
        ("/Date(-62135596800000)/", "0001-01-01T00:00:00Z"),
        ("/Date(0-0330)/", "1970-01-01T00:00:00Z"),
    ] {
        let value = time::<Dotnet>(text).expect(text);
        assert_eq!(value, utc.parse().unwrap(), "{text}");
        assert_eq!(written::<DateTimeLayout<Dotnet>, _>(&value), text);
    }
    for (text, usual) in [
        ("\\/Date(5)\\/", "/Date(5)/"),
        ("Date(5)", "/Date(5)/"),
        ("2024-01-02T00:00:00+02:00", "/Date(1704146400000+0200)/"),
        ("2024-01-02T00:00:00Z", "/Date(1704153600000)/"),
    ] {
        let value = time::<Dotnet>(text).expect(text);
        assert_eq!(
            written::<DateTimeLayout<Dotnet>, _>(&value),
            usual,
            "{text}"
        );
    }
    for text in [
        "/Date()/",
        "/Date(a)/",
        "/Date(1+)/",
        "/Date(1+99999)/",
        "/Date(5",
        "/Date(99999999999999999999)/",
    ] {
        assert!(time::<Dotnet>(text).is_err(), "{text}");
    }
}
