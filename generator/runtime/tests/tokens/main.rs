//! Tokens over real sockets: fetched once for all, renewed in time, kept secret.
#![cfg(all(feature = "reqwest", feature = "blocking", feature = "tracing"))]

mod providers;
mod renewals;
mod secrets;
mod service;
#[path = "../support/mod.rs"]
mod support;

use client_runtime::{
    Auth, Base, Client, ClientBuilder, ClientPlace, Encoder, Endpoint, Error, ErrorKind, Grant,
    OAuth, Operation, Paginated, RawResponse,
};
use serde::Deserialize;
use serde_json::json;
use service::Service;
use support::local::{DRIVERS, Driver, Local};

const ID: &str = "the:id";
const CLIENT_SECRET: &str = "cl13nt s3cr3t";
const REFRESH: &str = "r3fr3sh-0";

/// A page of a list.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct List(Option<String>);

#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    items: Vec<i64>,
    cursor: Option<String>,
}

impl Endpoint for List {
    type Api = Local;
    type Output = Page;
    const OPERATION: &'static Operation = &Operation {
        id: "list",
        method: http::Method::GET,
        path: "/items",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.query("cursor", self.0.as_ref());
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<Page, Error> {
        response.json()
    }
}

impl Paginated for List {
    type Item = i64;

    fn next(&self, page: &Page) -> Option<Self> {
        page.cursor.clone().map(|cursor| Self(Some(cursor)))
    }

    fn items(page: Page) -> Vec<i64> {
        page.items
    }
}

/// Makes something, which must not happen twice.
pub(crate) struct Create;

impl Endpoint for Create {
    type Api = Local;
    type Output = ();
    const OPERATION: &'static Operation = &Operation {
        id: "create",
        method: http::Method::POST,
        path: "/items",
        idempotent: false,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.json(&json!({"name": "a"}))
    }

    fn decode(response: &RawResponse) -> Result<(), Error> {
        response.none()
    }
}

pub(crate) const OAUTH: OAuth = OAuth {
    token: "https://login.example.com/unused",
    grant: Grant::ClientCredentials,
    client: ClientPlace::Basic,
    scopes: "read write:all",
    form: &[("audience", "https://{region}.example.com")],
    send: "Bearer {token}",
};

pub(crate) const REFRESHED: OAuth = OAuth {
    grant: Grant::RefreshToken,
    client: ClientPlace::Body,
    scopes: "",
    form: &[],
    send: "Imaginary-oauthtoken {token}",
    ..OAUTH
};

/// A client whose tokens come from one service and whose calls go to another.
pub(crate) fn builder(oauth: OAuth, tokens: &Service, calls: &Service) -> ClientBuilder<Local> {
    let url: &'static str = Box::leak(format!("{}/token", tokens.url()).into_boxed_str());
    ClientBuilder::new(Base::new("https://unused.example"), Auth::oauth(oauth))
        .argument("region", "eu")
        .secret("client_id", ID)
        .secret("client_secret", CLIENT_SECRET)
        .secret("refresh_token", REFRESH)
        .base_url(calls.url())
        .tokens_at(Base::new(url))
}

pub(crate) fn client(oauth: OAuth, service: &Service) -> Client<Local> {
    builder(oauth, service, service).build().unwrap()
}

fn both(run: impl Fn(Driver, &Service)) {
    for driver in DRIVERS {
        println!("{driver:?}");
        run(driver, &Service::start());
    }
}

#[test]
fn the_request_for_a_token_is_exactly_this() {
    both(|driver, service| {
        let client = client(OAUTH, service);
        driver.send(&client, &List::default()).unwrap();
        let state = service.state();
        let [token] = &state.tokens[..] else {
            panic!("one token: {:?}", state.tokens)
        };
        assert_eq!(
            (token.method.as_str(), token.target.as_str()),
            ("POST", "/token")
        );
        // the%3Aid:cl13nt+s3cr3t
        let basic = "Basic dGhlJTNBaWQ6Y2wxM250K3MzY3IzdA==";
        assert_eq!(token.authorization.as_deref(), Some(basic));
        assert_eq!(
            token.body,
            "grant_type=client_credentials&scope=read+write%3Aall&audience=https%3A%2F%2Feu.example.com"
        );
        let text = token.text.to_ascii_lowercase();
        assert!(text.contains("content-type: application/x-www-form-urlencoded\r\n"));
        assert!(text.contains("accept: application/json\r\n"));
        assert!(
            !text.contains("x-version"),
            "headers of the API stay with the API"
        );
    });
}

#[test]
fn one_token_serves_all_clones_and_both_ways_to_call() {
    let service = Service::start();
    let client = client(OAUTH, &service);
    for driver in [DRIVERS, DRIVERS].concat() {
        driver.send(&client.clone(), &List::default()).unwrap();
    }
    assert_eq!(service.state().tokens.len(), 1);
    let signed = |call: &service::Seen| call.authorization.as_deref() == Some("Bearer access-1");
    assert!(service.state().calls.iter().all(signed));
}

#[test]
fn a_new_refresh_token_is_handed_over_and_used_next() {
    both(|driver, service| {
        service.state().prefix = "Imaginary-oauthtoken ";
        service.state().members = r#""refresh_token": "r3fr3sh-{n}", "expires_in": "3600""#;
        let (sender, receiver) = std::sync::mpsc::channel();
        let client = builder(REFRESHED, service, service)
            .rotated(move |token| {
                let token = secrecy::ExposeSecret::expose_secret(token);
                sender.send(token.to_owned()).unwrap();
            })
            .build()
            .unwrap();
        driver.send(&client, &List::default()).unwrap();
        service.revoke();
        driver.send(&client, &List::default()).unwrap();
        let bodies: Vec<_> = service
            .state()
            .tokens
            .iter()
            .map(|t| t.body.clone())
            .collect();
        let body = |refresh: &str| {
            format!(
                "grant_type=refresh_token&refresh_token={refresh}&client_id=the%3Aid&client_secret=cl13nt+s3cr3t"
            )
        };
        assert_eq!(bodies, [body("r3fr3sh-0"), body("r3fr3sh-1")]);
        let stored: Vec<_> = receiver.try_iter().collect();
        assert_eq!(stored, ["r3fr3sh-1", "r3fr3sh-2"]);
    });
}

#[test]
fn a_refresh_token_that_stays_is_not_handed_over() {
    both(|driver, service| {
        service.state().prefix = "Imaginary-oauthtoken ";
        service.state().members = r#""refresh_token": "r3fr3sh-0""#;
        let client = builder(REFRESHED, service, service)
            .rotated(|_| panic!("it is the one that was given"))
            .build()
            .unwrap();
        driver.send(&client, &List::default()).unwrap();
        assert_eq!(service.state().tokens.len(), 1);
    });
}

#[test]
fn arguments_that_no_request_for_a_token_can_carry_are_reported_at_once() {
    let service = Service::start();
    for name in ["client_id", "client_secret", "region"] {
        let error = builder(OAUTH, &service, &service)
            .secret(name, "")
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        let why = format!("the client of local cannot be used: `{name}` is empty");
        assert_eq!(error.to_string(), why);
    }
    let url = Base::new("http://login.example.com/token");
    let error = builder(OAUTH, &service, &service).tokens_at(url).build();
    assert!(error.unwrap_err().to_string().contains("https://"));
}
