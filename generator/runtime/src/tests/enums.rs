//! Enums of texts and of numbers.

use super::sample::opportunities::{ForecastCategory, Scope, Side};

#[test]
fn open_enums_keep_what_they_do_not_know() {
    for (json, known) in [
        ("\"best_case\"", true),
        ("\"newer \\\"one\\\"\"", false),
        ("\"\"", false),
    ] {
        let value: ForecastCategory = serde_json::from_str(json).unwrap();
        assert_eq!(value == ForecastCategory::BestCase, known);
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }
    let value = ForecastCategory::from("newer");
    assert_eq!(
        (value.as_str(), value.to_string().as_str()),
        ("newer", "newer")
    );
    assert_eq!(format!("{value:?}"), "Unrecognized(\"newer\")");
    assert_eq!(
        ForecastCategory::from("pipeline".to_owned()),
        ForecastCategory::Pipeline
    );
    assert_eq!(
        format!("[{:>9}]", ForecastCategory::Pipeline),
        "[ pipeline]"
    );
}

#[test]
fn open_enums_are_parsed_without_failing() {
    for text in ["best_case", "newer", ""] {
        let Ok(value) = text.parse::<ForecastCategory>();
        assert_eq!(value, ForecastCategory::from(text));
        assert_eq!(value.to_string(), text);
    }
}

#[test]
fn codes_are_parsed_from_digits() {
    for (text, value) in [("2", Scope::Company), ("77", Scope::from(77))] {
        assert_eq!(text.parse(), Ok(value));
    }
    assert!("Company".parse::<Scope>().is_err());
}

#[test]
fn closed_enums_name_what_they_do_not_know() {
    assert_eq!("buy".parse::<Side>().unwrap(), Side::Buy);
    assert_eq!(serde_json::to_string(&Side::Sell).unwrap(), "\"sell\"");
    let error = serde_json::from_str::<Side>("\"hold\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("expected one of the known values, found \"hold\""),
        "{error}"
    );
    let error = "hold".parse::<Side>().unwrap_err().to_string();
    assert_eq!(error, "\"hold\" is not a value of Side");
}

#[test]
fn codes_are_numbers_or_digits() {
    for (json, code) in [("1", 1), ("\"2\"", 2), ("77", 77), ("-1", -1)] {
        let value: Scope = serde_json::from_str(json).unwrap();
        assert_eq!(value.code(), code);
        assert_eq!(serde_json::to_string(&value).unwrap(), code.to_string());
        assert_eq!(value.to_string(), code.to_string());
    }
    assert_eq!(Scope::from(1), Scope::Everybody);
    assert!(serde_json::from_str::<Scope>("\"x\"").is_err());
    assert!(serde_json::from_str::<Scope>("18446744073709551615").is_err());
}
