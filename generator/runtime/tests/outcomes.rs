//! What a response means beyond its status, and calls that are sent again, over real sockets and both transports.
#![cfg(all(feature = "reqwest", feature = "blocking", feature = "testing"))]

mod support;

use std::time::Duration;

use client_runtime::testing::Server;
use client_runtime::{
    Auth, Awaited, Client, Encoder, Endpoint, Error, ErrorKind, ErrorShape, Operation, RawResponse,
    Wait, new_key,
};
use serde_json::{Value, json};
use support::local::{self, DRIVERS, Driver, Local, block_on};

/// A job as a service with `"ok"` in its bodies has it.
#[derive(Clone)]
struct GetJob;

impl Endpoint for GetJob {
    type Api = Local;
    type Output = Value;
    const OPERATION: &'static Operation = &Operation {
        id: "get_job",
        method: http::Method::GET,
        path: "/jobs/1",
        idempotent: true,
    };
    const ERRORS: &'static ErrorShape = &ErrorShape {
        when: &[("ok", &["false"])],
        unless: &[],
        message: "error.text",
        code: "error.type",
    };

    fn encode(&self, _: &mut Encoder<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<Value, Error> {
        response.json()
    }
}

impl Awaited for GetJob {
    const WAIT: &'static Wait = &Wait {
        field: "job.state",
        success: &["done"],
        failure: &["failed"],
        every: Duration::from_millis(5),
    };
}

/// A job that is started once, however often it is sent: as the generator emits it.
#[derive(Clone)]
struct StartJob {
    key: Option<String>,
}

impl StartJob {
    fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl Endpoint for StartJob {
    type Api = Local;
    type Output = ();
    const OPERATION: &'static Operation = &Operation {
        id: "start_job",
        method: http::Method::POST,
        path: "/jobs",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        if self.key.is_none() {
            return self.clone().key(new_key()).encode(request);
        }
        request.header("Idempotency-Key", self.key.as_ref())?;
        request.json(&json!({"name": "export"}))
    }

    fn decode(response: &RawResponse) -> Result<(), Error> {
        response.none()
    }
}

fn scene(run: impl Fn(Driver, &Server, Client<Local>)) {
    for driver in DRIVERS {
        println!("{driver:?}");
        let server = Server::start();
        let builder = local::builder(Auth::none(), &server.url());
        run(driver, &server, builder.build().unwrap());
    }
}

fn wait(driver: Driver, client: &Client<Local>) -> Result<Value, Error> {
    match driver {
        Driver::Async => block_on(client.wait(GetJob)),
        Driver::Blocking => client.wait_blocking(&GetJob),
    }
}

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];

#[test]
fn a_body_denies_its_status() {
    scene(|driver, server, client| {
        let body = r#"{"ok": false, "error": {"type": "gone", "text": "is gone", "field": "job"}}"#;
        server.reply(200, JSON, body);
        let error = driver.send(&client, &GetJob).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Failed);
        assert_eq!(error.message().as_deref(), Some("job: is gone"));
        assert_eq!(error.code().as_deref(), Some("gone"));
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(error.json::<Value>().unwrap()["ok"], json!(false));
        assert_eq!(server.requests().len(), 1, "it is not repeated");
    });
}

/// The connection breaks when the request has arrived, so that nobody knows whether the job was started.
#[test]
fn a_post_with_a_key_is_sent_again_with_the_same_key() {
    scene(|driver, server, client| {
        server.reply_raw("").reply_raw("HTTP/1.1 2");
        server.reply(201, JSON, "{}").reply(201, JSON, "{}");
        driver.send(&client, &StartJob { key: None }).unwrap();
        driver.send(&client, &StartJob { key: None }).unwrap();
        let requests = server.requests();
        let key = |at: usize| requests[at].header("idempotency-key").unwrap().to_owned();
        assert_eq!(requests.len(), 4);
        assert_eq!((key(0), key(1)), (key(1), key(2)), "one for all attempts");
        assert_ne!(key(2), key(3), "another for the next call");
        assert!(
            requests
                .iter()
                .all(|request| request.raw.ends_with(br#"{"name":"export"}"#))
        );

        server.reply_raw("").reply(201, JSON, "{}");
        let own = StartJob { key: None }.key("k-1");
        driver.send(&client, &own).unwrap();
        let requests = server.requests();
        let last: Vec<_> = requests.iter().rev().take(2).collect();
        assert!(
            last.iter()
                .all(|request| request.header("idempotency-key") == Some("k-1"))
        );
    });
}

#[test]
fn an_end_is_waited_for() {
    scene(|driver, server, client| {
        let job = |state: &str| json!({"ok": true, "job": {"state": state}}).to_string();
        server.reply(200, JSON, job("queued"));
        server.reply(503, JSON, "{}");
        server.reply(200, JSON, job("a new word"));
        server.reply(200, JSON, job("done"));
        let output = wait(driver, &client).unwrap();
        assert_eq!(output["job"]["state"], "done");
        assert_eq!(server.requests().len(), 4);

        server.reply(200, JSON, job("queued"));
        server.reply(200, JSON, job("failed"));
        let error = wait(driver, &client).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Failed);
        assert_eq!(error.json::<Value>().unwrap()["job"]["state"], "failed");

        server.reply(200, JSON, r#"{"ok": false}"#);
        assert_eq!(wait(driver, &client).unwrap_err().kind(), ErrorKind::Failed);
    });
}
