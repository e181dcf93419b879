//! Recordings that nobody makes.

use crate::Source;
use crate::evidence::recording::{self, Kind};

fn refusal(bytes: &[u8]) -> String {
    let source = Source::new("a", bytes);
    recording::read(0, &source).expect_err("it is not a recording")
}

#[test]
fn kinds_are_recognized_by_content() {
    for (text, kind) in [
        (r#"{"log": 1"#, Kind::Har),
        (r#"{"info": {"item": {}}, "item": []}"#, Kind::Postman),
        (r#"{"collection": {}}"#, Kind::Postman),
        (
            r#"{"info": {"title": "x"}, "openapi": "3.1.0"}"#,
            Kind::OpenApi,
        ),
        (r#"{"swagger": "2.0"}"#, Kind::OpenApi),
        (
            "# a\nopenapi: 3.0.0\ninfo:\n  title: curl it\n",
            Kind::OpenApi,
        ),
        ("\"swagger\": '2.0'\n", Kind::OpenApi),
        (
            "Notes\n\n$ curl https://a.example\n{\"openapi\": 1}\n",
            Kind::Curl,
        ),
    ] {
        assert_eq!(
            recording::kind_of(&Source::new("a", text)),
            Ok(kind),
            "{text}"
        );
    }
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "<html>",
        "curly",
        "info: {openapi: 3}",
        "{\"a\": {\"log\": 1}}",
    ] {
        assert!(
            recording::kind_of(&Source::new("a", text)).is_err(),
            "{text}"
        );
    }
}

#[test]
fn broken_recordings_are_refused_with_their_place() {
    assert_eq!(
        refusal(br#"{"log": {"entries": [{"request""#),
        "a: not a HAR file: EOF while parsing an object at line 1 column 31"
    );
    assert_eq!(
        refusal(br#"{"item": 1}"#),
        "a: not a Postman collection: `item` is not a list"
    );
    assert!(
        refusal(br#"{"item": [1"#)
            .starts_with("a: not a Postman collection: not JSON at line 1 column")
    );
    assert!(refusal(b"openapi: 3.0.0").contains("`cargo xtask draft` takes it"));
}

#[test]
fn deep_nesting_is_refused() {
    let deep =
        |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let log = format!(r#"{{"log": {{"x": {}}}}}"#, deep("[", "]"));
    assert!(refusal(log.as_bytes()).contains("missing field `entries`"));
    let folders = format!(r#"{{"item": {}}}"#, deep(r#"[{"item": "#, "1}]"));
    assert!(refusal(folders.as_bytes()).starts_with("a: not a Postman collection"));
    let body = deep("[", "]").replace('"', "\\\"");
    let har = format!(
        r#"{{"log": {{"entries": [{{"request": {{"method": "GET", "url": "https://a.example/", "x": 1}}, "response": {{"status": 200, "content": {{"text": "{body}"}}}}}}]}}}}"#
    );
    let (exchanges, _) = recording::read(0, &Source::new("a", har)).expect("the body is text");
    let body = exchanges[0].received.as_deref().expect("a body");
    assert!(crate::evidence::verify::tree::Tree::read(body).is_err());
}

#[test]
fn commands_that_never_end_are_read_to_the_end() {
    for text in [
        "curl 'https://a.example",
        "curl \"https://a.example\\",
        "curl $'\\",
        "curl $'\\ud83d\\u",
        "curl ^\"^",
        "curl -",
        "curl --",
        "curl \\\r\n",
        "curl -d",
        "curl \u{feff}\u{0}",
    ] {
        let (exchanges, skipped) = super::read(text);
        assert_eq!(exchanges.len() + skipped.len(), 1, "{text:?}");
    }
}

#[test]
fn variables_that_lead_to_each_other_end() {
    let text = r#"{"variable": [{"key": "a", "value": "{{b}}{{b}}"}, {"key": "b", "value": "{{a}}{{a}}"}], "item": [{"name": "x", "request": "{{a}}/x", "response": [{"code": 200}]}]}"#;
    let (exchanges, skipped) = super::read(text);
    assert_eq!((exchanges.len(), skipped.len()), (0, 1));
}

#[test]
fn variables_that_double_each_other_end() {
    let variables = (0..40).map(|at| {
        let value = format!("{{{{a{0}}}}}{{{{a{0}}}}}", at + 1);
        format!(r#"{{"key": "a{at}", "value": "{value}"}}"#)
    });
    let variables = variables.collect::<Vec<_>>().join(", ");
    let text = format!(
        r#"{{"variable": [{variables}], "item": [{{"name": "x", "request": "{{{{a0}}}}/x", "response": [{{"code": 200}}]}}]}}"#
    );
    let (exchanges, skipped) = super::read(&text);
    assert_eq!((exchanges.len(), skipped.len()), (0, 1));
}

#[test]
fn a_description_that_shows_a_command_is_a_description() {
    let text = "openapi: 3.0.3\ninfo:\n  description: |\n    Try it:\n    curl https://a.example/v1/pots\n";
    let source = crate::Source::new("pots.yaml", text);
    let kind = crate::evidence::recording::kind_of(&source);
    assert_eq!(kind, Ok(crate::evidence::recording::Kind::OpenApi));
}
