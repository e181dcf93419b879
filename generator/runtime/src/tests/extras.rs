//! Members that are not fields.

use rust_decimal::Decimal;
use serde_json::{Value, from_str, json, to_string};

use crate::{Map, Patch};
use crate::{codec, runtime};

#[derive(Debug, PartialEq)]
struct Account {
    id: i64,
    balance: Decimal,
    limit: Option<Decimal>,
    extra: Map<Value>,
}

runtime::object!(Account {
    id: Required = "id",
    balance: Required<codec::Digits> = "balance",
    limit: Optional<codec::Blank<codec::Digits>> = "limit",
    ..extra: Others<codec::Same>
});

#[test]
fn fields_keep_their_digits_beside_other_members() {
    let json = r#"{"zip":"1","balance":123456789012345678.10,"id":7,"b":{"y":1.5,"x":[null]},"a":null,"limit":1.10}"#;
    let account: Account = from_str(json).unwrap();
    assert_eq!(account.balance.to_string(), "123456789012345678.10");
    assert_eq!(account.extra.keys().collect::<Vec<_>>(), ["zip", "b", "a"]);
    assert_eq!(account.extra.get("a"), Some(&Value::Null));
    assert_eq!(
        to_string(&account).unwrap(),
        r#"{"id":7,"balance":123456789012345678.10,"limit":1.10,"zip":"1","b":{"x":[null],"y":1.5},"a":null}"#
    );
    let blank: Account = from_str(r#"{"id":7,"balance":"2.50","limit":""}"#).unwrap();
    assert_eq!((blank.limit, blank.extra.len()), (None, 0));
}

#[test]
fn a_field_is_not_written_twice() {
    let mut account: Account = from_str(r#"{"id":7,"balance":1}"#).unwrap();
    account.extra.insert("id", json!(8));
    let error = to_string(&account).unwrap_err().to_string();
    assert_eq!(
        error,
        "`id` is a field, and was also given among the other members"
    );
}

#[derive(Debug, Default)]
struct Notes {
    notes: Map<Option<i64>>,
}

runtime::object!(Notes { ..notes: Others<Option<codec::Text>> });

#[derive(Debug)]
struct Days {
    days: Map<jiff::civil::Date>,
}

runtime::object!(Days { ..days: Others<codec::Date> });

#[test]
fn values_have_a_codec() {
    let mut notes: Notes = from_str(r#"{"b":"2","a":null,"c":3}"#).unwrap();
    assert_eq!(to_string(&notes).unwrap(), r#"{"b":"2","a":null,"c":"3"}"#);
    notes.notes.patch("a", Patch::from(1));
    notes.notes.patch("b", Patch::Unchanged);
    notes.notes.patch("d", None.into());
    assert_eq!(to_string(&notes).unwrap(), r#"{"a":"1","c":"3","d":null}"#);
    // Null is nothing where the type has no null.
    let days: Days = from_str(r#"{"x":null,"y":"2026-01-02"}"#).unwrap();
    assert_eq!(days.days.keys().collect::<Vec<_>>(), ["y"]);
    let error = from_str::<Days>(r#"{"y":"soon"}"#).unwrap_err().to_string();
    assert!(error.starts_with("at [\"y\"]: "), "{error}");
}
