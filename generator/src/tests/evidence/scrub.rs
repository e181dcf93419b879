//! What of recorded values may stand in a draft, and what stands there instead.

use crate::evidence::draft::scrub::{self, Scrub};
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::tree::Tree;

fn json(scrub: &mut Scrub, body: &str) -> String {
    let tree = Tree::read(body.as_bytes()).expect("it is JSON");
    scrub.json(&tree.root, &|_, _| false)
}

#[test]
fn what_is_nobodys_stays() {
    let body = r#"{"created":"2024-04-21T10:00:00Z","day":"21.04.2024","time":"12:30","paid":true,"left":17,"price":19.90,"total":"12.50","currency":"USD","status":"past_due","note":null,"empty":"","at":1704153600,"kind":"text/csv"}"#;
    assert_eq!(json(&mut Scrub::default(), body), body);
}

#[test]
fn values_of_somebody_get_stand_ins_of_the_same_shape() {
    let mut scrub = Scrub::default();
    for (key, text, wanted) in [
        (
            "email",
            "ada.lovelace@analytical.engine",
            "person1@example.com",
        ),
        ("name", "Ada Lovelace", "Name 1"),
        ("first_name", "Ada", "Name2"),
        ("login", "ada", "name3"),
        ("note", "Likes tea, hates coffee", "Text 1"),
        ("phone", "+44 20 7946 0958", "+55 55 5550 1001"),
        ("ip", "81.2.69.142", "192.0.2.1"),
    ] {
        assert_eq!(scrub.text(key, text), wanted, "{text}");
    }
    for (key, text) in [
        ("id", "4ee13ca4-e7fe-11ee-fa7f-f303abf41acc"),
        ("customer", "cus_Na6dX7aXxi11N4"),
        ("digest", "9f86d081884c7d659a2feaa0c55ad015"),
        ("iban", "DE89 3704 0044 0532 0130 00"),
        ("card_number", "4111 1111 1111 1111"),
        ("password", "hunter2"),
        ("token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"),
    ] {
        let stand_in = scrub.text(key, text);
        let shape = |text: &str| -> String {
            let kinds = text.chars().map(|c| match c {
                '0'..='9' => '0',
                'a'..='z' => 'a',
                'A'..='Z' => 'A',
                _ => c,
            });
            kinds.collect()
        };
        assert_ne!(stand_in, text);
        assert_eq!(shape(&stand_in), shape(text), "{stand_in}");
    }
    assert!(
        scrub
            .text("customer", "cus_Na6dX7aXxi11N4")
            .starts_with("cus_")
    );
}

#[test]
fn the_same_value_has_the_same_stand_in_everywhere() {
    let mut scrub = Scrub::default();
    let path = scrub.text("id", "48210393");
    let body = json(
        &mut scrub,
        r#"{"id":48210393,"self":"/customers/48210393","parents":["48210393"]}"#,
    );
    let wanted = format!(r#"{{"id":{path},"self":"/text1/{path}","parents":["{path}"]}}"#);
    assert_eq!(body, wanted);
    assert!(path.len() == 8 && path != "48210393");
}

#[test]
fn values_that_a_key_beside_names_are_known_by_it() {
    let body = r#"[{"name":"password","value":"opensesame"},{"key":"pin","value":1234}]"#;
    let body = json(&mut Scrub::default(), body);
    assert!(
        !body.contains("opensesame") && !body.contains("1234"),
        "{body}"
    );
}

#[test]
fn keys_that_are_data_get_stand_ins_too() {
    let body = json(
        &mut Scrub::default(),
        r#"{"ada@analytical.engine":1,"seats":2}"#,
    );
    assert_eq!(body, r#"{"person1@example.com":1,"seats":2}"#);
}

#[test]
fn what_inference_keeps_stays_unless_it_is_somebodys() {
    let tree = Tree::read(br#"{"size":"large","owner":{"email":"ada@a.example"}}"#).expect("JSON");
    let kept = Scrub::default().json(&tree.root, &|_, _| true);
    assert_eq!(
        kept,
        r#"{"size":"large","owner":{"email":"person1@example.com"}}"#
    );
    assert!(scrub::may_be_shown("size", "large") && !scrub::may_be_shown("api_key", "large"));
}

#[test]
fn json_inside_of_text_stays_json() {
    let body = json(
        &mut Scrub::default(),
        r#"{"payload":"{\"mail\":\"ada@a.example\",\"n\":1}"}"#,
    );
    assert_eq!(
        body,
        r#"{"payload":"{\"mail\":\"person1@example.com\",\"n\":1}"}"#
    );
}

#[test]
fn addresses_keep_their_service_and_lose_their_signature() {
    let exchange = Exchange {
        host: "api.shop.example".to_owned(),
        path: "/v1/orders".to_owned(),
        ..Exchange::default()
    };
    let mut scrub = Scrub::of(&[exchange]);
    assert_eq!(
        scrub.text(
            "next",
            "https://api.shop.example/v1/orders?page=2&status=open"
        ),
        "https://api.shop.example/v1/orders?page=2&status=open"
    );
    let signed =
        "https://files.shop.example/ada/photo.jpg?X-Amz-Signature=fe5f80f77d5fa3beca038a248ff027d0";
    let signed = scrub.text("photo", signed);
    assert!(
        signed.starts_with("https://example.com/") && !signed.contains("fe5f80f7"),
        "{signed}"
    );
    assert!(!signed.contains("ada"), "{signed}");
}

#[test]
fn credentials_of_headers_are_found_inside_of_any_text() {
    let headers = [
        ("authorization", "Basic YWRhQGEuZXhhbXBsZTpzM2NyZXQhIQ=="),
        ("cookie", "sid=abcdef-session"),
    ];
    let exchange = Exchange {
        headers: headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
        ..Exchange::default()
    };
    let scrub = Scrub::of(&[exchange]);
    let written = scrub.guard("a: s3cret!! b: /sessions/abcdef-session/x c: ada@a.example d: YWRhQGEuZXhhbXBsZTpzM2NyZXQhIQ==");
    for secret in [
        "s3cret!!",
        "abcdef-session",
        "ada@a.example",
        "YWRhQGEuZXhhbXBsZTpzM2NyZXQhIQ",
    ] {
        assert!(!written.contains(secret), "{written}");
    }
    assert!(written.contains("/x c: "), "{written}");
}
