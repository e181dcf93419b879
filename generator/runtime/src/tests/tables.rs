//! Objects by their tables, for calls and at the edge to serde.

use std::fmt::Debug;

use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_str, from_value, json, to_string, to_string_pretty, to_value};

use crate::runtime::json::{read, write_text};
use crate::runtime::{FromJson, ToJson};
use crate::{Map, Patch};
use crate::{codec, runtime};

#[derive(Clone, Debug, PartialEq)]
struct Deal {
    id: i64,
    name: String,
    amount: Option<Decimal>,
    closed: Option<bool>,
    parent: Option<Box<Deal>>,
}

runtime::object!(Deal {
    id: Required = "id",
    name: Required = "name" | "title" | "label",
    amount: Optional<codec::Digits> = "amount",
    closed: Nullable = "closed",
    parent: Optional = "parent",
});

fn deal() -> Deal {
    Deal {
        id: 7,
        name: "a \"b\"".to_owned(),
        amount: Some("123456789012345678.10".parse().unwrap()),
        closed: None,
        parent: Some(Box::new(Deal {
            id: 6,
            name: String::new(),
            amount: None,
            closed: Some(true),
            parent: None,
        })),
    }
}

const DEAL: &str = r#"{"id":7,"name":"a \"b\"","amount":123456789012345678.10,"closed":null,"parent":{"id":6,"name":"","closed":true}}"#;

#[track_caller]
fn fails<T: FromJson + Debug>(json: &str) -> String {
    read::<T>(json).unwrap_err().to_string()
}

#[test]
fn members_come_in_any_order() {
    assert_eq!(read::<Deal>(DEAL).unwrap(), deal());
    for json in [
        r#"{"name":"x","id":1}"#,
        r#"{"id":1,"name":"x"}"#,
        r#"{ "unknown" : [ {"id": 2} ] , "name" : "x" , "more": null, "id" : 1 }"#,
        r#"{"closed":null,"parent":null,"amount":null,"id":1,"name":"x"}"#,
        r#"{"id":1,"title":"x"}"#,
        r#"{"label":"x","id":1}"#,
        r#"{"\u0069d":1,"name":"x"}"#,
    ] {
        let read = read::<Deal>(json).unwrap();
        assert_eq!((read.id, read.name.as_str()), (1, "x"), "{json}");
        assert_eq!((read.amount, read.closed, read.parent), (None, None, None));
    }
}

#[derive(Debug, PartialEq)]
struct Odd {
    slash: i64,
    quote: i64,
    empty: Option<i64>,
}

runtime::object!(Odd {
    slash: Required = "a\\b",
    quote: Required = "a\"b",
    empty: Optional = "",
});

#[test]
fn names_are_told_from_their_escapes() {
    let odd = Odd {
        slash: 1,
        quote: 2,
        empty: Some(3),
    };
    let json = r#"{"a\\b":1,"a\"b":2,"":3}"#;
    assert_eq!(write_text(&odd).unwrap(), json);
    assert_eq!(read::<Odd>(json).unwrap(), odd);
    assert_eq!(
        read::<Odd>(r#"{"a\u005cb" : 1 , "\u0061\"b" : 2, "" :3}"#).unwrap(),
        odd
    );
    // A backspace.
    assert!(read::<Odd>(r#"{"a\b":1,"a\"b":2}"#).is_err());
    for json in [
        r#"{"id":1,,"name":"x"}"#,
        r#"{,"id":1,"name":"x"}"#,
        r#"{"id":1{"name":"x"}"#,
        r#","id":1,"name":"x"}"#,
        r#"{"id"1,"name":"x"}"#,
        r#"{"id":1,"name:"x"}"#,
    ] {
        assert!(read::<Deal>(json).is_err(), "{json}");
    }
}

#[test]
fn a_required_field_that_is_missing_is_named() {
    assert_eq!(fails::<Deal>("{}"), "missing field `id`");
    assert_eq!(fails::<Deal>(r#"{"id":1}"#), "missing field `name`");
    assert_eq!(
        fails::<Deal>(r#"{"id":1,"name":"x","parent":{"name":"y"}}"#),
        r#"at ["parent"]: missing field `id`"#
    );
    assert_eq!(fails::<Deal>("[]"), "missing field `id`");
    assert_eq!(
        fails::<Deal>(r#"{"id":null,"name":"x"}"#),
        r#"at ["id"]: expected an integer"#
    );
}

#[test]
fn a_field_that_comes_twice_is_refused() {
    for json in [
        r#"{"id":1,"name":"x","id":1}"#,
        r#"{"id":1,"id":1,"name":"x"}"#,
        r#"{"id":1,"name":"x","closed":null,"closed":null}"#,
        r#"{"id":1,"name":"x","title":"y"}"#,
    ] {
        let why = fails::<Deal>(json);
        assert!(why.starts_with("duplicate field `"), "{json}: {why}");
    }
    // What is not a field may.
    read::<Deal>(r#"{"id":1,"name":"x","odd":1,"odd":2}"#).unwrap();
    let map: Map<i64> = read(r#"{"a":1,"a":2}"#).unwrap();
    assert_eq!(map, Map::from([("a", 2)]));
}

#[test]
fn broken_json_is_refused_wherever_it_breaks() {
    for cut in 1..DEAL.len() {
        assert!(read::<Deal>(&DEAL[..cut]).is_err(), "{}", &DEAL[..cut]);
    }
    for json in [
        r#"{"id":1,"name":"x"} 2"#,
        r#"{"id":1,"name":"x",}"#,
        r#"{"id":1 "name":"x"}"#,
        r#"{"id":01,"name":"x"}"#,
        r#"{"id":1,"name":"x","odd":[1,]}"#,
        r#"{"id":1,"name":'x'}"#,
        r#"{"id":1,"name":"x","odd":nul}"#,
        r#"{"id":1,"name":"\ud800"}"#,
        "{\"id\":1,\"name\":\"\n\"}",
        r#"{"id":NaN,"name":"x"}"#,
        r#"{"id":Infinity,"name":"x"}"#,
        r#"{"id":-,"name":"x"}"#,
    ] {
        assert!(read::<Deal>(json).is_err(), "{json}");
        assert!(read::<Value>(json).is_err(), "{json}");
    }
}

#[test]
fn any_json_is_read_and_written_as_elsewhere() {
    for json in [
        "null",
        "true",
        "0",
        "-0",
        "-0.0",
        "1.0",
        "1.50",
        "1e2",
        "18446744073709551615",
        "-9223372036854775808",
        "123456789012345678901234567890",
        "0.1",
        r#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#,
        r#"{"b":[1,{"a":null}],"a":{},"b":[]}"#,
    ] {
        let value: Value = from_str(json).unwrap();
        assert_eq!(read::<Value>(json).unwrap(), value, "{json}");
        assert_eq!(write_text(&value).unwrap(), value.to_string(), "{json}");
    }
    assert!(read::<Value>("1e999").is_err());
    let text = "\u{0}\u{1f}\u{7f}\u{2028}é\"\\/";
    assert_eq!(write_text(&text).unwrap(), to_string(text).unwrap());
    for number in [0.1, -0.0, 1e21, 1e-7, f64::MAX, f64::MIN_POSITIVE, 100.0] {
        assert_eq!(write_text(&number).unwrap(), to_string(&number).unwrap());
        assert_eq!(
            read::<f64>(&number.to_string()).unwrap().to_bits(),
            f64::to_bits(number)
        );
    }
}

macro_rules! wide {
    ($($field:ident = $name:literal)*) => {
        #[derive(Debug, PartialEq)]
        struct Wide {
            $($field: Option<String>,)*
        }

        runtime::object!(Wide { $($field: Optional = $name,)* });

        const NAMES: &[&str] = &[$($name),*];
    };
}

#[rustfmt::skip]
wide! {
    a0="a0" a1="a1" a2="a2" a3="a3" a4="a4" a5="a5" a6="a6" a7="a7" a8="a8" a9="a9" b0="b0" b1="b1" b2="b2" b3="b3"
    b4="b4" b5="b5" b6="b6" b7="b7" b8="b8" b9="b9" c0="c0" c1="c1" c2="c2" c3="c3" c4="c4" c5="c5" c6="c6" c7="c7"
    c8="c8" c9="c9" d0="d0" d1="d1" d2="d2" d3="d3" d4="d4" d5="d5" d6="d6" d7="d7" d8="d8" d9="d9" e0="e0" e1="e1"
    e2="e2" e3="e3" e4="e4" e5="e5" e6="e6" e7="e7" e8="e8" e9="e9" f0="f0" f1="f1" f2="f2" f3="f3" f4="f4" f5="f5"
    f6="f6" f7="f7" f8="f8" f9="f9" g0="g0" g1="g1" g2="g2" g3="g3" g4="g4" g5="g5" g6="g6" g7="g7" g8="g8" g9="g9"
    h0="h0" h1="h1" h2="h2" h3="h3" h4="h4" h5="h5" h6="h6" h7="h7" h8="h8" h9="h9" i0="i0" i1="i1" i2="i2" i3="i3"
    i4="i4" i5="i5" i6="i6" i7="i7" i8="i8" i9="i9" j0="j0" j1="j1" j2="j2" j3="j3" j4="j4" j5="j5" j6="j6" j7="j7"
    j8="j8" j9="j9" k0="k0" k1="k1" k2="k2" k3="k3" k4="k4" k5="k5" k6="k6" k7="k7" k8="k8" k9="k9" l0="l0" l1="l1"
    l2="l2" l3="l3" l4="l4" l5="l5" l6="l6" l7="l7" l8="l8" l9="l9" m0="m0" m1="m1" m2="m2" m3="m3" m4="m4" m5="m5"
    m6="m6" m7="m7" m8="m8" m9="m9" n0="n0" n1="n1" n2="n2" n3="n3" n4="n4" n5="n5" n6="n6" n7="n7" n8="n8" n9="n9"
}

#[test]
fn an_object_has_any_number_of_fields() {
    assert!(NAMES.len() > 128);
    let members: Map<String> = NAMES
        .iter()
        .map(|name| (*name, (*name).to_owned()))
        .collect();
    let json = to_string(&members).unwrap();
    let wide: Wide = read(&json).unwrap();
    assert_eq!(
        (wide.a0.as_deref(), wide.n9.as_deref()),
        (Some("a0"), Some("n9"))
    );
    assert_eq!(write_text(&wide).unwrap(), json);
    let backwards: Map<String> = members
        .into_iter()
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    assert_eq!(read::<Wide>(&to_string(&backwards).unwrap()).unwrap(), wide);
}

#[derive(Clone, Debug, PartialEq)]
struct Change {
    name: Patch<String>,
    amount: Patch<Decimal>,
    tags: Option<Vec<String>>,
}

runtime::sent!(Change {
    name: Optional = "name",
    amount: Optional<codec::Digits> = "amount",
    tags: Optional = "tags",
});

#[test]
fn what_is_not_given_is_not_written() {
    let nothing = Change {
        name: Patch::Unchanged,
        amount: Patch::Unchanged,
        tags: None,
    };
    let all = Change {
        name: Patch::Clear,
        amount: Patch::Set("1.10".parse().unwrap()),
        tags: Some(Vec::new()),
    };
    for (change, json) in [
        (nothing, "{}"),
        (all, r#"{"name":null,"amount":1.10,"tags":[]}"#),
    ] {
        assert_eq!(write_text(&change).unwrap(), json);
        assert_eq!(to_string(&change).unwrap(), json);
    }
}

/// What the user's own code does with types of a client.
fn stored<T>(value: &T, json: &str)
where
    T: ToJson + FromJson + Serialize + DeserializeOwned + PartialEq + Debug + Clone,
{
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Row<T> {
        at: u8,
        value: T,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Flat<T> {
        at: u8,
        #[serde(flatten)]
        value: T,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Either<T> {
        Number(u8),
        Value(T),
    }
    assert_eq!(write_text(value).unwrap(), json);
    assert_eq!(to_string(value).unwrap(), json);
    assert_eq!(&from_str::<T>(json).unwrap(), value);
    let pretty = to_string_pretty(value).unwrap();
    assert!(pretty.starts_with("{\n  \""), "{pretty}");
    assert_eq!(&from_str::<T>(&pretty).unwrap(), value);
    let row = Row {
        at: 1,
        value: value.clone(),
    };
    let row_json = to_string(&row).unwrap();
    assert_eq!(row_json, format!(r#"{{"at":1,"value":{json}}}"#));
    assert_eq!(from_str::<Row<T>>(&row_json).unwrap(), row);
    // Formats and buffers without the text of numbers.
    let plain: T = from_value(to_value(value).unwrap()).unwrap();
    let kept = to_string(&plain).unwrap();
    let flat: Flat<T> = from_str(&format!(r#"{{"at":1,{}"#, &kept[1..])).unwrap();
    assert_eq!((flat.at, &flat.value), (1, &plain));
    assert_eq!(to_value(&flat).unwrap()["at"], 1);
    let either: Either<T> = from_str(&kept).unwrap();
    assert_eq!(either, Either::Value(plain));
}

#[test]
fn types_are_stored_through_serde() {
    let mut deal = deal();
    stored(&deal, DEAL);
    deal.amount = Some("1.5".parse().unwrap());
    stored(&deal, &DEAL.replace("123456789012345678.10", "1.5"));
    assert_eq!(to_value(&deal).unwrap()["amount"], json!(1.5));
    assert_eq!(
        from_str::<Deal>(r#"{"id":"x"}"#).unwrap_err().to_string(),
        r#"at ["id"]: expected an integer, found "x""#
    );
}
