//! Values inside values, as names of pairs.

use crate::runtime::nesting::{Flat, Keys, Lists, Nesting};

fn flat(keys: Keys, lists: Lists, name: &str, json: &str) -> Result<String, String> {
    let pairs = Nesting { keys, lists }.flatten(name, json, Some(""))?;
    let pairs = pairs.into_iter().map(|(name, value)| match value {
        Flat::Text(text) => format!("{name}={text}"),
        Flat::Csv(items) => format!("{name}={}", items.join(",")),
    });
    Ok(pairs.collect::<Vec<_>>().join("&"))
}

#[test]
fn each_way_to_write_a_list() {
    const ITEMS: &str = r#"[{"id":"a","n":[1,2]},{"id":"b","n":[]}]"#;
    for (lists, plain, objects) in [
        (Lists::Csv, "a=1,2", None),
        (
            Lists::Repeat,
            "a=1&a=2",
            Some("a[id]=a&a[n]=1&a[n]=2&a[id]=b"),
        ),
        (
            Lists::Brackets,
            "a[]=1&a[]=2",
            Some("a[][id]=a&a[][n][]=1&a[][n][]=2&a[][id]=b"),
        ),
        (
            Lists::Indices,
            "a[0]=1&a[1]=2",
            Some("a[0][id]=a&a[0][n][0]=1&a[0][n][1]=2&a[1][id]=b"),
        ),
        (
            Lists::IndicesLast,
            "a[0]=1&a[1]=2",
            Some("a[id][0]=a&a[n][0][0]=1&a[n][0][1]=2&a[id][1]=b"),
        ),
    ] {
        let flat = |json| flat(Keys::Brackets, lists, "a", json);
        assert_eq!(flat("[1,2]").as_deref(), Ok(plain), "{lists:?}");
        assert_eq!(flat(ITEMS).ok().as_deref(), objects, "{lists:?}");
        assert_eq!(flat("[]").as_deref(), Ok(""), "{lists:?}");
    }
}

#[test]
fn keys_stand_in_brackets_or_behind_dots_in_their_order() {
    const VALUE: &str = r#"{"z":{"b c":1,"a":true},"list":[{"k":"v"}],"none":{}}"#;
    assert_eq!(
        flat(Keys::Brackets, Lists::Indices, "m", VALUE).as_deref(),
        Ok("m[z][b c]=1&m[z][a]=true&m[list][0][k]=v")
    );
    assert_eq!(
        flat(Keys::Dots, Lists::Indices, "m", VALUE).as_deref(),
        Ok("m.z.b c=1&m.z.a=true&m.list[0].k=v")
    );
}

#[test]
fn texts_and_digits_are_as_they_were() {
    let json = r#"[0.10,12345678901234567890.123,1e400,"a\"\u00fc\n","",false,null]"#;
    assert_eq!(
        flat(Keys::Brackets, Lists::Repeat, "a", json).as_deref(),
        Ok("a=0.10&a=12345678901234567890.123&a=1e400&a=a\"ü\n&a=&a=false&a=")
    );
}

#[test]
fn null_and_what_is_too_deep_cannot_be_sent() {
    let nesting = Nesting {
        keys: Keys::Brackets,
        lists: Lists::Indices,
    };
    let error = nesting.flatten("a", r#"{"b":null}"#, None).unwrap_err();
    assert!(error.contains("null"), "{error}");
    let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    let error = nesting.flatten("a", &deep, None).unwrap_err();
    assert!(error.contains("deep"), "{error}");
}
