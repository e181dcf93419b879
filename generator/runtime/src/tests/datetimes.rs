//! Instants come out as they went in.

use jiff::Timestamp;
use proptest::prelude::*;

use crate::DateTime;

#[test]
fn texts_survive() {
    let cases = [
        ("2016-01-01T12:00:00.000Z", "2016-01-01T12:00:00Z"),
        ("2017-06-27T14:51:04.331287Z", "2017-06-27T14:51:04.331287Z"),
        ("2015-06-09T13:16:00-04:00", "2015-06-09T17:16:00Z"),
        ("2018-03-30T23:00:00+00:00", "2018-03-30T23:00:00Z"),
        ("2020-01-01T00:00:00-00:00", "2020-01-01T00:00:00Z"),
        ("2020-01-01T00:00:00+0530", "2019-12-31T18:30:00Z"),
        ("2020-01-01 00:00:00 +0000", "2020-01-01T00:00:00Z"),
        ("2016-02-01 00:00:00 UTC", "2016-02-01T00:00:00Z"),
        ("2022-03-30 23:00:00.000", "2022-03-30T23:00:00Z"),
        ("2016-01-01 12:00:00", "2016-01-01T12:00:00Z"),
        ("2016-01-01", "2016-01-01T00:00:00Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.5Z"),
    ];
    for (text, utc) in cases {
        let value: DateTime = text.parse().unwrap();
        assert_eq!(value.to_string(), text);
        assert_eq!(
            value.timestamp(),
            utc.parse::<Timestamp>().unwrap(),
            "{text}"
        );
        let json = format!("\"{text}\"");
        let read: DateTime = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
}

#[test]
fn times_beyond_the_last_timestamp_survive() {
    for (text, beyond) in [
        ("9999-12-31", Timestamp::MAX),
        ("9999-12-31 23:59:59", Timestamp::MAX),
        ("9999-12-31T23:59:59.999999Z", Timestamp::MAX),
        ("9999-12-31T23:59:59-12:00", Timestamp::MAX),
        ("10000-01-01", Timestamp::MAX),
        ("+010000-01-01T00:00:00Z", Timestamp::MAX),
        ("+275760-09-13T00:00:00.000Z", Timestamp::MAX),
        ("-271821-04-20T00:00:00.000Z", Timestamp::MIN),
    ] {
        let value: DateTime = text.parse().unwrap();
        assert_eq!(value.to_string(), text);
        assert_eq!(value.timestamp(), beyond, "{text}");
    }
    let day: DateTime = "9999-12-31".parse().unwrap();
    let evening: DateTime = "9999-12-31T23:59:59Z".parse().unwrap();
    let later: DateTime = "10000-01-01".parse().unwrap();
    assert!(day < evening && evening < later && later > DateTime::from(Timestamp::MAX));
    assert_eq!(later.since(), 253_402_300_800 * 1_000_000_000);
    assert_eq!(
        "99991231T235959Z".parse::<DateTime>().unwrap(),
        evening,
        "rarer forms too"
    );
}

#[test]
fn the_date_that_mysql_has_for_none_survives() {
    for text in [
        "0000-00-00",
        "0000-00-00 00:00:00",
        "0000-00-00T00:00:00+00:00",
    ] {
        let value: DateTime = text.parse().unwrap();
        assert_eq!(value.to_string(), text);
        assert_eq!(value.timestamp().to_string(), "0000-01-01T00:00:00Z");
    }
    // As PHP writes it.
    let value: DateTime = "-0001-11-30T00:00:00+00:00".parse().unwrap();
    assert_eq!(value.to_string(), "-0001-11-30T00:00:00+00:00");
    for text in ["2024-00-00", "2024-01-00", "0000-00-01", "0000-01-00"] {
        assert!(text.parse::<DateTime>().is_err(), "{text}");
    }
}

#[test]
fn midnight_and_leap_seconds_have_two_names() {
    let next: DateTime = "2024-01-02T24:00:00Z".parse().unwrap();
    assert_eq!(next.to_string(), "2024-01-03T00:00:00Z");
    let leap: DateTime = "2016-12-31 23:59:60 UTC".parse().unwrap();
    assert_eq!(leap.to_string(), "2016-12-31 23:59:59 UTC");
    assert!("2024-01-02T24:00:01Z".parse::<DateTime>().is_err());
    assert!("2024-01-02T23:59:61Z".parse::<DateTime>().is_err());
}

#[test]
fn an_offset_is_written_as_it_came() {
    let utc: DateTime = "2020-01-01T10:00:00Z".parse().unwrap();
    for text in [
        "2020-01-01T12:00:00+02",
        "2020-01-01 12:00:00 +02",
        "2020-01-01T08:00:00.000-02",
        "2020-01-01T10:00:00-00",
        "2020-01-01t10:00:00z",
        "2020-01-01T12:00+02:00",
        "2020-01-01T12:00+02",
        "2020-01-01T10:00Z",
        "2020-01-01 10:00",
    ] {
        let value: DateTime = text.parse().unwrap();
        assert_eq!(value, utc, "{text}");
        assert_eq!(value.to_string(), text);
    }
}

#[test]
fn rarer_forms_are_written_in_the_usual_one_and_keep_their_offset() {
    let utc: DateTime = "2020-01-01T10:00:00Z".parse().unwrap();
    for (text, again) in [
        ("20200101T100000Z", "2020-01-01T10:00:00Z"),
        ("20200101T120000+0200", "2020-01-01T12:00:00+02:00"),
        ("20200101T120000+02", "2020-01-01T12:00:00+02:00"),
        ("20200101T0430-0530", "2020-01-01T04:30:00-05:30"),
        (
            "2020-01-01T11:00:00+01:00[Europe/Berlin]",
            "2020-01-01T11:00:00+01:00",
        ),
    ] {
        let value: DateTime = text.parse().unwrap();
        assert_eq!(value, utc, "{text}");
        assert_eq!(value.to_string(), again);
    }
}

#[test]
fn nonsense_is_refused() {
    for text in [
        "",
        "x",
        "2020-13-01",
        "2020-01-01T25:00:00Z",
        "2020-01-01T00:00:00.Z",
        "2020-01-01T00:00:00.1234567891Z",
        "2020-01-01Tü",
        "2020-01-01 00:00:00 +99:00",
        "١٢٣٤-01-01",
    ] {
        assert!(text.parse::<DateTime>().is_err(), "{text}");
    }
    let error = serde_json::from_str::<DateTime>("\"soon\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("\"soon\", expected a date and time"),
        "{error}"
    );
    let error = "soon".parse::<DateTime>().unwrap_err().to_string();
    assert_eq!(error, "\"soon\" is not a date and time");
}

#[test]
fn timestamps_are_written_with_the_digits_they_need() {
    for text in [
        "2020-01-01T00:00:00Z",
        "2020-01-01T00:00:00.1Z",
        "2020-01-01T00:00:00.000000001Z",
    ] {
        let value = DateTime::from(text.parse::<Timestamp>().unwrap());
        assert_eq!(value.to_string(), text);
        assert_eq!(Timestamp::from(value), value.timestamp());
    }
}

#[test]
fn equality_is_of_instants() {
    let one: DateTime = "2020-01-01T00:00:00Z".parse().unwrap();
    let same: DateTime = "2020-01-01 02:00:00+02:00".parse().unwrap();
    let later: DateTime = "2020-01-02".parse().unwrap();
    assert_eq!(one, same);
    assert!(one < later);
    assert_eq!(std::collections::HashSet::from([one, same, later]).len(), 2);
}

proptest! {
    #[test]
    fn any_known_form_survives(
        seconds in -377_705_000_000_i64..253_402_000_000,
        nanos in 0_u32..1_000_000_000,
        digits in 0_usize..=9,
        separator in prop::sample::select(vec!['T', 't', ' ']),
        zone in "([Zz]| UTC|| ?[+-](0[0-9]|1[0-9])(:?[0-5][0-9])?)",
    ) {
        let local = Timestamp::from_second(seconds).unwrap().to_string();
        let local = local.trim_end_matches('Z').replace('T', &separator.to_string());
        let fraction = format!("{nanos:09}");
        let fraction = if digits == 0 { String::new() } else { format!(".{}", &fraction[..digits]) };
        let text = format!("{local}{fraction}{zone}");
        let value: DateTime = text.parse().unwrap();
        prop_assert_eq!(value.to_string(), text);
    }

    #[test]
    fn no_text_panics(text in "[0-9TZ:. +-]{0,30}|\\PC{0,30}") {
        if let Ok(value) = text.parse::<DateTime>() {
            prop_assert_eq!(value.to_string().parse::<DateTime>().unwrap(), value);
        }
    }
}
