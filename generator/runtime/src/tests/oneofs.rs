//! Enums of objects with a tag.
#![allow(
    unreachable_pub,
    reason = "what is emitted for users is tested here alone"
)]

use rust_decimal::Decimal;
use serde_json::{Value, from_str, json, to_string, to_value};

use crate::Map;
use crate::{codec, runtime};

#[derive(Clone, Debug, PartialEq)]
enum Item {
    Plan(Plan),
    Paid(Paid),
    Refunded(Paid),
    Unrecognized(Value),
}

runtime::oneof!(Item by "type" { Plan => "plan", Paid => "paid", Refunded => "refunded" });
runtime::union_from!(Item { Plan => Plan });

#[derive(Clone, Debug, PartialEq)]
struct Plan {
    amount: Decimal,
    parts: Option<Vec<Item>>,
    extra: Map<Value>,
}

runtime::object!(Plan {
    amount: Required<codec::Digits> = "amount",
    parts: Optional = "parts",
    ..extra: Others<codec::Same> except "type"
});

#[derive(Clone, Debug, PartialEq)]
struct Paid {
    id: i64,
}

runtime::object!(Paid {
    id: Required = "id",
});

#[test]
fn the_tag_says_which_one_it_is() {
    let json = r#"{"amount":12345678901234567.10,"seats":4,"type":"plan","parts":[{"id":7,"type":"paid"}]}"#;
    let item: Item = from_str(json).unwrap();
    let Item::Plan(plan) = &item else {
        panic!("{item:?}")
    };
    assert_eq!(plan.amount.to_string(), "12345678901234567.10");
    // The tag is none of the members that are kept.
    assert_eq!(plan.extra.keys().collect::<Vec<_>>(), ["seats"]);
    assert_eq!(item.kind(), Some("plan"));
    // It is written first.
    assert_eq!(
        to_string(&item).unwrap(),
        r#"{"type":"plan","amount":12345678901234567.10,"parts":[{"type":"paid","id":7}],"seats":4}"#
    );
    let paid: Item = from_str(r#"{"id":7,"type":"paid"}"#).unwrap();
    let refunded: Item = from_str(r#"{"type":"refunded","id":7}"#).unwrap();
    assert_ne!(paid, refunded);
    let list: Option<Vec<Item>> = from_str("null").unwrap();
    assert_eq!(list, None);
}

#[test]
fn an_unknown_tag_is_kept_with_all_there_is() {
    for (json, kind) in [
        (r#"{"b":1,"a":[null],"type":"trial"}"#, Some("trial")),
        (r#"{"id":7}"#, None),
        (r#"{"id":7,"type":null}"#, None),
        (r#"{"id":7,"type":5}"#, None),
        ("[1]", None),
        ("null", None),
    ] {
        let item: Item = from_str(json).unwrap();
        assert!(matches!(item, Item::Unrecognized(_)), "{json}");
        assert_eq!(item.kind(), kind);
        assert_eq!(to_value(&item).unwrap(), from_str::<Value>(json).unwrap());
    }
}

#[test]
fn an_object_of_a_known_tag_must_be_one() {
    let error = from_str::<Item>(r#"{"type":"paid","id":"x"}"#).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("at [\"id\"]: expected an integer, found \"x\""),
        "{error}"
    );
    assert!(from_str::<Item>(r#"{"type":"paid"}"#).is_err());
}

#[test]
fn a_tag_is_not_written_twice() {
    let plan = Plan {
        amount: Decimal::ONE,
        parts: None,
        extra: Map::from([("type", json!("x"))]),
    };
    assert!(to_string(&Item::from(plan)).is_err());
}
