//! NaN and the infinities are never sent: as null they would clear.

use http::{HeaderMap, Method};
use serde::Serialize;
use serde_json::{Value, json};

use crate::codec;
use crate::runtime;
use crate::runtime::base::BaseUrl;
use crate::{Encoder, Error, ErrorKind, Form, Map, Operation, Patch};

const RATE: &Operation = &Operation {
    id: "rate",
    method: Method::POST,
    path: "/rates/{rate}",
    idempotent: true,
};

fn encode(write: impl FnOnce(&mut Encoder<'_>) -> Result<(), Error>) -> Result<String, Error> {
    let base = BaseUrl::parse("https://h.example").unwrap();
    let mut encoder = Encoder::new(RATE, &base, HeaderMap::new());
    encoder.path(&[&"1"])?;
    write(&mut encoder)?;
    let draft = encoder.finish()?;
    Ok(draft.target + " " + &String::from_utf8_lossy(&draft.body))
}

#[track_caller]
fn refused(write: impl FnOnce(&mut Encoder<'_>) -> Result<(), Error>) -> String {
    let error = encode(write).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    error.to_string()
}

const ALL: [f64; 3] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];

#[derive(Clone, Debug, PartialEq)]
enum Score {
    Float(f64),
    Text(String),
    Unrecognized(Value),
}

runtime::sent_union!(Score { Float => codec::Same, Text => codec::Same } else Unrecognized);
runtime::union_text!(Score { Float, Text } else Unrecognized);

struct Body {
    list: Vec<Option<f64>>,
    patch: Patch<f64>,
    score: Score,
    text: Option<f64>,
    extra: Map<Map<f64>>,
}

runtime::sent!(Body {
    list: Required = "list",
    patch: Optional = "patch",
    score: Required = "score",
    text: Optional<codec::Text> = "text",
    ..extra: Others<codec::Same>
});

/// A body of the user's own.
#[derive(Serialize)]
struct Own {
    small: f32,
    body: Option<Body>,
}

fn body() -> Body {
    Body {
        list: vec![Some(1.5), None],
        patch: Patch::Clear,
        score: Score::Float(1.0),
        text: Some(2.5),
        extra: Map::from([("more", Map::from([("a", 1.0)]))]),
    }
}

type Change = fn(&mut Body, f64);

#[test]
fn a_json_body_has_finite_floats_at_any_depth() {
    let usual = encode(|request| request.body(&body())).unwrap();
    assert_eq!(
        usual,
        r#"/rates/1 {"list":[1.5,null],"patch":null,"score":1.0,"text":"2.5","more":{"a":1.0}}"#
    );
    let changes: [(&str, Change); 5] = [
        ("`list[2]`", |body, odd| body.list.push(Some(odd))),
        ("`patch`", |body, odd| body.patch = Patch::Set(odd)),
        ("`score`", |body, odd| body.score = Score::Float(odd)),
        ("`text`", |body, odd| body.text = Some(odd)),
        ("`m.a`", |body, odd| {
            body.extra = Map::from([("m", Map::from([("a", odd)]))]);
        }),
    ];
    for (name, change) in changes {
        for odd in ALL {
            let mut body = body();
            change(&mut body, odd);
            let end = format!("{odd} is not a number that can be sent");
            let why = refused(|request| request.body(&body));
            assert!(why.contains(name) && why.ends_with(&end), "{why}");
            let own = refused(|request| request.json(&body));
            assert_eq!(own, why, "as a part of what is the user's own");
            refused(|request| request.body_in("rate", &body));
            refused(|request| request.json_in("rate", &[Some(&body)]));
            refused(|request| request.query_json("rate", Some(&body)).map(drop));
            refused(|request| request.form(Form::new().json("rate", Some(&body))?));
        }
    }
}

#[test]
fn a_body_of_the_users_own_has_finite_floats() {
    let own = |small, body| Own { small, body };
    assert_eq!(
        encode(|request| request.json_in("own", &own(0.5, None))).unwrap(),
        r#"/rates/1 {"own":{"small":0.5,"body":null}}"#
    );
    for odd in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        let why = refused(|request| request.json(&own(odd, None)));
        assert!(why.contains("at `small`: "), "{why}");
    }
    for odd in ALL {
        let mut body = body();
        body.list.push(Some(odd));
        let why = refused(|request| request.json(&own(0.5, Some(body))));
        assert!(why.contains("at `body.list[2]`: "), "{why}");
    }
}

#[test]
fn queries_paths_headers_and_forms_have_finite_floats() {
    for odd in ALL {
        let list = vec![1.0, odd];
        assert_eq!(
            refused(|request| {
                request.query("rate", Some(&odd));
                Ok(())
            }),
            "a value of `rate` is not a number that can be sent"
        );
        refused(|request| {
            request.query_as::<codec::Text, _>("rate", Some(&odd));
            Ok(())
        });
        refused(|request| {
            request.query_csv("rate", Some(&list));
            Ok(())
        });
        refused(|request| {
            request.query_csv_as::<codec::Text, _>("rate", Some(&list));
            Ok(())
        });
        refused(|request| {
            request.query_each("rate", Some(&list));
            Ok(())
        });
        refused(|request| {
            request.query_each_as::<codec::Text, _>("rate", Some(&list));
            Ok(())
        });
        refused(|request| {
            request.query_entries(Some(&Map::<f64>::from([("rate", odd)])));
            Ok(())
        });
        refused(|request| {
            request.query("rate", Some(&Score::Float(odd)));
            Ok(())
        });
        #[allow(clippy::cast_possible_truncation, reason = "the same is meant")]
        let small = odd as f32;
        refused(|request| {
            request.query("rate", Some(&small));
            Ok(())
        });
        assert_eq!(
            refused(|request| request.path(&[&odd]).map(drop)),
            "the path parameter `rate` is not a number that can be sent"
        );
        assert_eq!(
            refused(|request| request.header("X-Rate", Some(&odd)).map(drop)),
            "the header `X-Rate` is not a number that can be sent"
        );
        refused(|request| request.form(Form::new().text("rate", Some(&odd))));
        refused(|request| request.multipart(Form::new().text("rate", Some(&odd))));
        refused(|request| request.multipart(Form::new().csv("rate", Some(&list))));
    }
}

#[test]
fn the_same_letters_as_text_are_sent() {
    for text in ["NaN", "inf", "-inf"] {
        let score = Score::Text(text.to_owned());
        let open = Score::Unrecognized(json!(text));
        let sent = encode(|request| {
            request
                .query("a", Some(text))
                .query("b", Some(&score))
                .query("c", Some(&open));
            request.query_csv("d", Some(&vec![text.to_owned()]));
            request.query(
                "e",
                Some(&super::sample::opportunities::CustomerId::from(text)),
            );
            request.query(
                "f",
                Some(&super::sample::opportunities::ForecastCategory::from(text)),
            );
            request.header("X-Name", Some(text))?.path(&[&text])?;
            request.json(text)
        });
        assert_eq!(
            sent.unwrap(),
            format!(
                "/rates/{text}?a={text}&b={text}&c={text}&d={text}&e={text}&f={text} \"{text}\""
            )
        );
    }
}

#[cfg(feature = "testing")]
mod through_a_client {
    use serde::Serialize;

    use super::super::sample::{Client, Sample};
    use crate::testing::MockTransport;
    use crate::{Encoder, Endpoint, Error, ErrorKind, Operation, RawResponse};

    #[derive(Serialize)]
    struct SetRate {
        rates: Vec<Option<f64>>,
    }

    impl Endpoint for SetRate {
        type Api = Sample;
        type Output = ();
        const OPERATION: &'static Operation = super::RATE;

        fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
            request.path(&[&1])?.json(self)
        }

        fn decode(response: &RawResponse) -> Result<(), Error> {
            response.none()
        }
    }

    #[tokio::test]
    async fn nothing_is_sent() {
        let mock = MockTransport::new();
        mock.reply(200, "");
        let client = Client::builder("k")
            .transport(mock.clone())
            .build()
            .unwrap();
        let rates = vec![None, Some(f64::NAN)];
        let error = client.send(&SetRate { rates }).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        assert_eq!(
            error.to_string(),
            "rate: the body cannot be written as JSON at `rates[1]`: NaN is not a number that can be sent"
        );
        assert!(mock.requests().is_empty());
        let rates = vec![None, Some(1.5)];
        client.send(&SetRate { rates }).await.unwrap();
        assert_eq!(mock.requests().len(), 1);
    }
}
