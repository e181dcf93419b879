//! Patches, maps and named scalars.

use serde_json::{Value, json, to_value};

use super::sample::opportunities::{
    AgentId, CustomerId, ForecastCategory, ListOpportunities, UpdateOpportunity,
};
use crate::{Map, Patch};

#[test]
fn patches_are_inferred_from_literals() {
    let id = CustomerId::from("x");
    let same = UpdateOpportunity::new(&id);
    assert_eq!(to_value(&same).unwrap(), json!({}));
    let set = UpdateOpportunity::new("x")
        .custom_id("c")
        .person(5)
        .agent(7)
        .code(9);
    assert_eq!(
        to_value(&set).unwrap(),
        json!({"custom_id": "c", "person": 5, "agent": 7, "code": "9"})
    );
    let clear = UpdateOpportunity::new("x")
        .custom_id(None)
        .person(None)
        .agent(None)
        .code(None);
    assert_eq!(
        to_value(&clear).unwrap(),
        json!({"custom_id": null, "person": null, "agent": null, "code": null})
    );
    let given = UpdateOpportunity::new("x")
        .person(Some(5))
        .agent(AgentId::from(1))
        .custom_id("c".to_owned());
    assert_eq!(
        to_value(&given).unwrap(),
        json!({"person": 5, "agent": 1, "custom_id": "c"})
    );
    let owner = UpdateOpportunity::new("x")
        .owner("o")
        .type_("pipeline")
        .custom("seats", 4);
    let body = json!({"owner": "o", "type": "pipeline", "custom": [{"key": "seats", "value": 4}]});
    assert_eq!(to_value(&owner).unwrap(), body);
    assert_eq!(
        owner,
        UpdateOpportunity::new("x")
            .owner("o")
            .type_(ForecastCategory::Pipeline)
            .custom("seats", 4)
    );
}

#[test]
fn set_if_some_calls_setters_of_every_shape() {
    let update = |owner: Option<&str>, person: Option<i64>, closed: Option<bool>| {
        UpdateOpportunity::new("x")
            .set_if_some(owner, UpdateOpportunity::owner)
            .set_if_some(person, UpdateOpportunity::person)
            .set_if_some(closed, UpdateOpportunity::closed)
    };
    assert_eq!(
        update(Some("o"), Some(5), Some(true)),
        UpdateOpportunity::new("x")
            .owner("o")
            .person(5)
            .closed(true)
    );
    assert_eq!(update(None, None, None), UpdateOpportunity::new("x"));
    // What may be cleared is cleared where the value says so.
    let cleared = UpdateOpportunity::new("x")
        .set_if_some(Some(None::<String>), UpdateOpportunity::custom_id)
        .set_if_some(
            Some(Map::from([("a", 1)])),
            UpdateOpportunity::custom_entries,
        );
    assert_eq!(
        to_value(&cleared).unwrap(),
        json!({"custom_id": null, "custom": [{"key": "a", "value": 1}]})
    );
    let list = ListOpportunities::new()
        .set_if_some(Some(vec![1_i64, 2]), ListOpportunities::ids)
        .set_if_some(None::<&str>, ListOpportunities::cursor);
    assert_eq!(list, ListOpportunities::new().ids([1_i64, 2]));
}

#[test]
fn patches_report_their_state() {
    assert!(Patch::<i64>::default().is_unchanged());
    assert_eq!(Patch::<i64>::from(Some(1)).value(), Some(&1));
    assert_eq!(Patch::<i64>::from(None), Patch::Clear);
    assert_eq!(
        Patch::Set("a".to_owned()).as_ref(),
        Patch::Set(&"a".to_owned())
    );
    assert_eq!(Patch::Set(2).map(|value| value + 1), Patch::Set(3));
    assert_eq!(Patch::<i64>::Clear.map(Box::new), Patch::Clear);
    assert!(Patch::<i64>::Unchanged.map(Box::new).is_unchanged());
    let read: Patch<i64> = serde_json::from_str("null").unwrap();
    assert_eq!(read, Patch::Clear);
}

#[test]
fn maps_keep_their_order() {
    let mut map: Map<i32> = Map::from([("z", 1), ("a", 2)]);
    assert_eq!(map.insert("m", 3), None);
    assert_eq!(map.insert("z", 4), Some(1));
    assert_eq!(
        serde_json::to_string(&map).unwrap(),
        r#"{"z":4,"a":2,"m":3}"#
    );
    assert_eq!(map.remove("a"), Some(2));
    assert_eq!(map.keys().collect::<Vec<_>>(), ["z", "m"]);
    assert_eq!(map.values().copied().collect::<Vec<_>>(), [4, 3]);
    assert_eq!(
        (&map).into_iter().collect::<Vec<_>>(),
        [("z", &4), ("m", &3)]
    );
    map.extend([("q", 5)]);
    assert!(map.contains_key("q") && !map.is_empty() && map.len() == 3);
    assert_eq!(map, Map::from([("q", 5), ("m", 3), ("z", 4)]));
    assert_eq!(map.get("q"), Some(&5));
    let owned: Vec<(String, i32)> = map.into_iter().collect();
    assert_eq!(owned.len(), 3);
    assert!(Map::<i64>::new().is_empty());
}

#[test]
fn maps_are_inferred_from_literals() {
    fn takes<T>(members: impl Into<Map<T>>) -> Map<T> {
        members.into()
    }
    fn values(members: impl Into<Map<Value>>) -> Value {
        to_value(takes(members)).unwrap()
    }
    assert_eq!(values([("a", 1)]), json!({"a": 1}));
    assert_eq!(values([("a", "x")]), json!({"a": "x"}));
    assert_eq!(values(vec![("a".to_owned(), true)]), json!({"a": true}));
    assert_eq!(
        values([("b", json!(1)), ("a", Value::Null)]).to_string(),
        json!({"a": null, "b": 1}).to_string()
    );
    assert_eq!(values(Map::new()), json!({}));
    assert_eq!(values(Map::from([("a", 1)])), json!({"a": 1}));
    let texts: Map<String> = takes([("a", "x")]);
    assert_eq!(texts.get("a").map(String::as_str), Some("x"));
    let collected: Map<i64> = [("a", 1)].into_iter().collect();
    assert_eq!(takes::<i64>(collected), Map::from([("a", 1)]));
}

#[test]
fn named_scalars() {
    let id = CustomerId::new("cus_1");
    assert_eq!(
        (id.as_str(), id.as_ref(), id.to_string().as_str()),
        ("cus_1", "cus_1", "cus_1")
    );
    assert_eq!(to_value(&id).unwrap(), json!("cus_1"));
    assert_eq!(String::from(id.clone()), "cus_1");
    assert_eq!(Patch::<CustomerId>::from("cus_1"), Patch::Set(id));
    assert_eq!(
        (AgentId::from(5).get(), AgentId::from(5).to_string()),
        (5, "5".to_owned())
    );
}
