//! What the types promise to the code around them.

mod support;

use std::any::TypeId;
use std::fmt::Debug;

use generated_client::chartmogul::opportunities::{
    GetOpportunity, ListOpportunities, UpdateOpportunity,
};
use generated_client::chartmogul::{self, Chartmogul};
use generated_client::http::Method;
use generated_client::runtime::{Encoder, Operation, RawResponse};
use generated_client::serde_json::Value;
use generated_client::usercom_v1::deals::UpdateDeal;
use generated_client::usercom_v1::{self, UsercomV1};
use generated_client::{Endpoint, Error, ErrorKind, Paginated};
use support::{
    BOTH, CHARTMOGUL_BASE64, OPPORTUNITY, block_on, chartmogul, lines, only, server, usercom,
};

fn shared<T: Clone + Send + Sync + Debug + 'static>() {}

#[test]
fn a_client_can_be_cloned_and_shared_between_threads() {
    shared::<chartmogul::Client>();
    shared::<usercom_v1::Client>();
    let server = server(&[OPPORTUNITY; 4]);
    let client = chartmogul(&server);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                GetOpportunity::new("o-1")
                    .send_blocking(&client)
                    .expect("a response")
            });
            scope.spawn(|| {
                block_on(GetOpportunity::new("o-1").send(&client.clone())).expect("a response")
            });
        }
    });
    assert_eq!(lines(&server), ["GET /v1/opportunities/o-1"; 4]);
}

#[test]
fn requests_and_responses_can_be_shared_between_threads() {
    shared::<UpdateOpportunity>();
    shared::<UpdateDeal>();
    shared::<ListOpportunities>();
    shared::<chartmogul::Opportunity>();
    shared::<usercom_v1::Deal>();
}

#[test]
fn a_call_does_nothing_until_it_is_awaited() {
    let server = server(&[OPPORTUNITY]);
    let client = chartmogul(&server);
    drop(GetOpportunity::new("o-1").send(&client));
    assert!(server.requests().is_empty());
}

/// Compiles only if a type does not implement a trait: with two candidates, the parameter could not be inferred.
macro_rules! assert_not_implemented {
    ($type:ty: $($bound:tt)+) => {{
        trait Ambiguous<Marker> {
            fn check() {}
        }
        impl<T: ?Sized> Ambiguous<()> for T {}
        impl<T: ?Sized + $($bound)+> Ambiguous<u8> for T {}
        <$type as Ambiguous<_>>::check();
    }};
}

#[test]
fn a_request_of_one_api_is_none_of_another() {
    fn own<A, E: Endpoint<Api = A>>() {}
    // `Client::send` takes `Endpoint<Api = A>`, so these do not compile with the other client.
    assert_not_implemented!(UpdateOpportunity: Endpoint<Api = UsercomV1>);
    assert_not_implemented!(UpdateDeal: Endpoint<Api = Chartmogul>);
    // And the reason is the API alone.
    own::<Chartmogul, UpdateOpportunity>();
    own::<UsercomV1, UpdateDeal>();
    assert_ne!(
        TypeId::of::<chartmogul::Client>(),
        TypeId::of::<usercom_v1::Client>()
    );
}

/// `GET /ping`: no parameters, and the response inside an object.
struct Ping;

impl Endpoint for Ping {
    type Api = Chartmogul;
    type Output = String;
    const OPERATION: &'static Operation = &Operation {
        id: "ping",
        method: Method::GET,
        path: "/ping",
        idempotent: true,
    };

    fn encode(&self, _: &mut Encoder<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<String, Error> {
        response.json_at("data")
    }
}

#[test]
fn an_endpoint_of_the_users_own_is_sent_as_any_other() {
    for via in BOTH {
        let server = server(&[r#"{"data":"pong!"}"#]);
        assert_eq!(
            via.send(&chartmogul(&server), &Ping).expect("a pong"),
            "pong!"
        );
        let request = only(&server);
        assert_eq!(
            (request.method.as_str(), request.target.as_str()),
            ("GET", "/v1/ping")
        );
        let expected = format!("Basic {CHARTMOGUL_BASE64}");
        assert_eq!(request.header("authorization"), Some(expected.as_str()));
        assert_eq!(request.header("content-type"), None);
        assert!(request.body.is_empty());
    }
}

#[test]
fn an_endpoint_of_the_users_own_has_the_same_errors() {
    for via in BOTH {
        let server = server(&[r#"{"data":7}"#, r#"{"pong":true}"#]);
        server.reply(
            401,
            &[],
            r#"{"code":401,"message":"No valid API key provided"}"#,
        );
        let client = chartmogul(&server);
        let error = via.send(&client, &Ping).unwrap_err();
        assert_eq!(
            (error.kind(), error.path()),
            (ErrorKind::Decode, Some("data"))
        );
        let error = via.send(&client, &Ping).unwrap_err();
        assert_eq!(
            error.to_string(),
            "ping: the response cannot be read: there is no member `data`, found {\"pong\":true} at line 1 column 1"
        );
        let error = via.send(&client, &Ping).unwrap_err();
        assert_eq!(
            error.to_string(),
            "ping: 401 Unauthorized: No valid API key provided"
        );
    }
}

/// `POST /deals/{id}/notes/`: path, query, header and body; not an endpoint of the service.
struct AddNote {
    deal: i64,
    text: String,
}

impl Endpoint for AddNote {
    type Api = UsercomV1;
    type Output = Value;
    const OPERATION: &'static Operation = &Operation {
        id: "add_note",
        method: Method::POST,
        path: "/deals/{id}/notes/",
        idempotent: false,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.path(&[&self.deal])?;
        request
            .query("notify", Some(&false))
            .query("from", None::<&str>);
        request.header("x-reason", Some("call"))?;
        request.json_in("note", &self.text)
    }

    fn decode(response: &RawResponse) -> Result<Value, Error> {
        response.json()
    }
}

#[test]
fn an_endpoint_of_the_users_own_can_say_everything() {
    for via in BOTH {
        let server = server(&[r#"{"id":1}"#]);
        let note = AddNote {
            deal: 3300,
            text: "a \"note\"".to_owned(),
        };
        assert_eq!(via.send(&usercom(&server), &note).expect("a note")["id"], 1);
        let request = only(&server);
        assert_eq!(
            lines(&server),
            ["POST /api/public/deals/3300/notes/?notify=false"]
        );
        assert_eq!(request.header("x-reason"), Some("call"));
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(request.body, br#"{"note":"a \"note\""}"#);
    }
}

/// A list of the user's own: `GET /letters?after=…`, one letter a page.
#[derive(Clone, PartialEq)]
struct Letters {
    after: Option<String>,
}

impl Endpoint for Letters {
    type Api = Chartmogul;
    type Output = Vec<String>;
    const OPERATION: &'static Operation = &Operation {
        id: "letters",
        method: Method::GET,
        path: "/letters",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.query("after", self.after.as_ref());
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<Vec<String>, Error> {
        response.json()
    }
}

impl Paginated for Letters {
    type Item = String;

    fn next(&self, page: &Vec<String>) -> Option<Self> {
        let after = Some(page.last()?.clone());
        Some(Self { after })
    }

    fn items(page: Vec<String>) -> Vec<String> {
        page
    }
}

#[test]
fn a_list_of_the_users_own_is_walked_as_any_other() {
    for via in BOTH {
        let server = server(&[r#"["a","b"]"#, r#"["c"]"#, "[]"]);
        let items = via.items(&chartmogul(&server), Letters { after: None });
        let letters: Result<Vec<String>, Error> = items.into_iter().collect();
        assert_eq!(letters.expect("all letters"), ["a", "b", "c"]);
        assert_eq!(
            lines(&server),
            [
                "GET /v1/letters",
                "GET /v1/letters?after=b",
                "GET /v1/letters?after=c"
            ]
        );
    }
}
