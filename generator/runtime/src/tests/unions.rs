//! Enums of several types.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_str, json, to_string, to_value};

use crate::codec::{self, As};
use crate::runtime;
use crate::{DateTime, Map, Patch};

#[derive(Clone, Debug, PartialEq)]
enum Code {
    Int(i64),
    String(String),
    Unrecognized(Value),
}

runtime::union!(Code { Int => codec::Same, String => codec::Same } else Unrecognized);
runtime::union_text!(Code { Int, String } else Unrecognized);
runtime::union_from!(Code { i64 => Int, String => String, &str => String });

#[derive(Clone, Debug, PartialEq)]
enum Mix {
    Date(Date),
    DateTime(DateTime),
    IntText(i64),
    Decimal(Decimal),
    DecimalList(Vec<Decimal>),
    Pairs(Map<i64>),
    ById(ById),
    ByName(ByName),
    Any(Value),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct ById {
    id: i64,
    #[serde(default, with = "As::<Option<codec::Digits>>")]
    amount: Option<Decimal>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct ByName {
    name: Code,
}

runtime::union!(Mix {
    Date => codec::Date,
    DateTime => codec::Same,
    IntText => codec::Text,
    Decimal => codec::Digits,
    DecimalList => Vec<codec::Digits>,
    Pairs => codec::Pairs<codec::Same>,
    ById => codec::Same,
    ByName => codec::Same
} else Any);
runtime::union_from!(Mix { Date => Date, ByName => ByName, Value => Any });

#[test]
fn the_first_member_that_fits_is_taken() {
    let cases: &[(&str, &str)] = &[
        (r#""2026-01-02""#, "Date("),
        // A member that would lose something does not fit.
        (r#""2026-01-02T03:04:05Z""#, "DateTime("),
        (r#""007""#, "Any(String"),
        (r#""7""#, "IntText(7)"),
        ("7", "Decimal(7)"),
        ("123456789012345678.10", "Decimal(123456789012345678.10)"),
        ("[1.10,2]", "DecimalList([1.10, 2])"),
        (r#"["1.10"]"#, "Any(Array"),
        (r#"[{"key":"a","value":1}]"#, "Pairs("),
        (
            r#"{"id":1,"amount":1.10}"#,
            "ById(ById { id: 1, amount: Some(1.10)",
        ),
        (r#"{"name":"x"}"#, "ByName(ByName { name: String(\"x\")"),
        (r#"{"other":true}"#, "Any(Object"),
        ("true", "Any(Bool"),
        ("null", "Any(Null"),
    ];
    for (json, wanted) in cases {
        let value: Mix = from_str(json).unwrap();
        let shown = format!("{value:?}");
        assert!(shown.starts_with(wanted), "{json}: {shown}");
        assert_eq!(to_string(&value).unwrap(), *json);
        // The same from JSON that was read before, but for digits.
        let read: Value = from_str(json).unwrap();
        assert_eq!(to_value(&value).unwrap(), read);
        let again: Mix = serde_json::from_value(read).unwrap();
        assert_eq!(
            std::mem::discriminant(&again),
            std::mem::discriminant(&value),
            "{json}"
        );
    }
    // Members that a type does not know are passed over.
    let value: Mix = from_str(r#"{"id":1,"more":[1]}"#).unwrap();
    assert!(matches!(value, Mix::ById(_)));
}

#[derive(Clone, Debug, PartialEq)]
enum Sum {
    Exact(Exact),
    Loose(Loose),
    Float(f64),
    Unrecognized(Value),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Exact {
    #[serde(with = "As::<codec::Digits>")]
    sum: Decimal,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Loose {
    sum: String,
}

runtime::union!(Sum { Exact => codec::Same, Loose => codec::Same, Float => codec::Same } else Unrecognized);

#[test]
fn an_object_that_would_be_written_as_it_came_goes_first() {
    for (json, wanted) in [
        (r#"{"sum":1.10}"#, "Exact("),
        // The first one reads numbers in text too.
        (r#"{"sum":"1.10"}"#, "Loose("),
        (r#"{"sum":"much","more":1}"#, "Loose("),
        (r#"{"sum":null}"#, "Unrecognized("),
        ("7", "Float(7.0)"),
        ("9007199254740993", "Unrecognized("),
    ] {
        let value: Sum = from_str(json).unwrap();
        let shown = format!("{value:?}");
        assert!(shown.starts_with(wanted), "{json}: {shown}");
    }
}

#[test]
fn what_fits_nothing_is_kept() {
    for json in ["1.5", "[1]", r#"{"a":null}"#, "true", "null"] {
        let value: Code = from_str(json).unwrap();
        assert!(matches!(value, Code::Unrecognized(_)), "{json}");
        assert_eq!(to_string(&value).unwrap(), json);
    }
    let absent: Option<Code> = from_str("null").unwrap();
    assert_eq!(absent, None);
}

#[test]
fn setters_take_bare_values() {
    fn taken(code: impl Into<Code>) -> Code {
        code.into()
    }
    fn patched(code: impl Into<Patch<Code>>) -> Patch<Code> {
        code.into()
    }
    assert_eq!(taken(7), Code::Int(7));
    assert_eq!(taken("x"), taken("x".to_owned()));
    assert_eq!(patched(7), Patch::Set(Code::Int(7)));
    assert_eq!(patched("x"), Patch::Set(Code::String("x".to_owned())));
    assert_eq!(patched(None), Patch::Clear);
    assert_eq!(patched(Code::Int(1)), patched(Some(Code::Int(1))));
    assert_eq!(Mix::from(date(2026, 1, 2)), Mix::Date(date(2026, 1, 2)));
}

#[test]
fn scalars_are_text_in_queries() {
    for (code, text) in [
        (Code::Int(7), "7"),
        (Code::from("x y"), "x y"),
        (Code::Unrecognized(json!("z")), "z"),
        (Code::Unrecognized(json!(1.5)), "1.5"),
    ] {
        assert_eq!(code.to_string(), text);
    }
}

/// Unions inside of unions, as comments with replies are.
#[derive(Clone, Debug, PartialEq)]
enum Node {
    One(Box<One>),
    Two(Box<Two>),
    List(Vec<Self>),
    Unrecognized(Value),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct One {
    child: Node,
    #[serde(with = "As::<codec::Digits>")]
    one: Decimal,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Two {
    child: Node,
    two: i64,
}

runtime::union!(Node { One => codec::Same, Two => codec::Same, List => codec::Same } else Unrecognized);

/// A body of so many objects, each inside of the one before it.
fn nested(depth: usize, start: &str, end: &str) -> String {
    format!("{}{{\"x\":1}}{}", start.repeat(depth), end.repeat(depth))
}

#[test]
fn nested_unions_are_read_in_a_time_that_grows_with_their_size_alone() {
    for (start, end, depth, levels) in [
        // The first member fails after what is inside was read.
        ("{\"child\":", ",\"two\":2}", 60, 60),
        // It reads, but is written otherwise, at each level.
        ("{\"child\":", ",\"one\":\"1\"}", 60, 60),
        // All fail.
        ("{\"child\":", ",\"three\":3}", 60, 0),
        ("[{\"child\":", ",\"two\":2}]", 30, 60),
        ("[", "]", 60, 60),
    ] {
        let body = nested(depth, start, end);
        let mut node: Node = from_str(&body).unwrap();
        assert_eq!(to_string(&node).unwrap(), body.replace("\"1\"", "1"));
        let mut seen = 0;
        loop {
            node = match node {
                Node::One(one) => one.child,
                Node::Two(two) => two.child,
                Node::List(mut list) => list.remove(0),
                Node::Unrecognized(_) => break,
            };
            seen += 1;
        }
        assert_eq!(seen, levels, "{start}…{end}");
    }
}

#[test]
fn equal_json_inside_of_a_union_is_read_as_its_own_type() {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Both {
        node: Node,
        sum: Sum,
    }
    #[derive(Clone, Debug, PartialEq)]
    enum Outer {
        Both(Both),
        Unrecognized(Value),
    }
    runtime::union!(Outer { Both => codec::Same } else Unrecognized);
    let same = r#"{"sum":1.10}"#;
    let outer: Outer = from_str(&format!(r#"{{"node":{same},"sum":{same}}}"#)).unwrap();
    let Outer::Both(both) = outer else {
        panic!("{outer:?}")
    };
    assert!(matches!(both.node, Node::Unrecognized(_)));
    assert!(matches!(both.sum, Sum::Exact(_)));
}
