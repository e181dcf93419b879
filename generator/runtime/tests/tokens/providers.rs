//! Providers: secrets that change while a client lives.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_runtime::testing::Server;
use client_runtime::{Auth, Client, ClientBuilder, ErrorKind, ProviderError, Secrets};

use crate::service::Service;
use crate::support::local::{self, DRIVERS, Driver, Local};
use crate::{Create, List, OAUTH, both};

type Given = Result<Secrets, ProviderError>;

/// Gives secrets for both ways to call; `secrets` is told how often it was asked and whether the last ones were refused.
fn provided(
    builder: ClientBuilder<Local>,
    secrets: impl Fn(usize, bool) -> Given + Send + Sync + 'static,
) -> (Client<Local>, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let secrets = Arc::new({
        let asked = Arc::clone(&asked);
        move |refused| secrets(asked.fetch_add(1, Ordering::SeqCst) + 1, refused)
    });
    let of_async = Arc::clone(&secrets);
    let client = builder
        .credentials(move |refused| {
            let given = of_async(refused);
            async move { given }
        })
        .blocking_credentials(move |refused| secrets(refused))
        .build()
        .unwrap();
    (client, asked)
}

fn keyed(server: &Server) -> ClientBuilder<Local> {
    let auth = Auth::header("X-Key", "Key {key}").and(Auth::body("other", "{other}"));
    local::builder(auth, &server.url()).secret("other", "fixed")
}

#[test]
fn a_key_changes_while_the_client_lives() {
    for driver in DRIVERS {
        let server = Server::start();
        let key = Arc::new(Mutex::new("first"));
        let now = Arc::clone(&key);
        let (client, asked) = provided(keyed(&server), move |_, _| {
            Ok(Secrets::new("key", *now.lock().unwrap()))
        });
        server
            .reply(200, &[], "")
            .reply(503, &[], "")
            .reply(200, &[], "");
        driver.send(&client, &Create).unwrap();
        *key.lock().unwrap() = "second";
        driver.send(&client, &Create).unwrap_err();
        let sent: Vec<_> = server
            .requests()
            .iter()
            .map(|request| request.header("x-key").unwrap().to_owned())
            .collect();
        assert_eq!(sent, ["Key first", "Key second"]);
        // What the provider does not give is an argument.
        let body = String::from_utf8(server.requests()[1].body.clone()).unwrap();
        assert_eq!(body, r#"{"other":"fixed","name":"a"}"#);
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }
}

#[test]
fn secrets_with_a_time_are_kept_until_then() {
    both(|driver, service| {
        service.state().members = r#""expires_in": 0"#;
        let builder = crate::builder(OAUTH, service, service);
        let (client, asked) = provided(builder, |asked, refused| {
            assert_eq!(refused, asked == 2);
            let token = format!("access-{}", if asked == 1 { 9 } else { 0 });
            Ok(Secrets::new("token", token).valid_for(Duration::MAX))
        });
        // `access-0` is what a service accepts that issued none.
        driver.send(&client, &List::default()).unwrap();
        driver.send(&client, &List::default()).unwrap();
        assert_eq!(asked.load(Ordering::SeqCst), 2);
        let state = service.state();
        assert!(state.tokens.is_empty(), "the client fetches none");
        assert_eq!(state.calls.len(), 3);
    });
}

#[test]
fn what_a_provider_gives_wrong_is_the_error_of_the_call() {
    type Case = (fn() -> Given, &'static str);
    let cases: [Case; 4] = [
        (
            || Err("the vault is locked".into()),
            "failed: the vault is locked",
        ),
        (
            || Ok(Secrets::new("kye", "s3cr3t")),
            "gives `kye`, which is not sent",
        ),
        (|| Ok(Secrets::default()), "`key` has no value"),
        (
            || Ok(Secrets::new("key", "s3cr3t\n")),
            "`X-Key` holds a character",
        ),
    ];
    for (given, why) in cases {
        for driver in DRIVERS {
            let server = Server::start();
            let auth = Auth::header("X-Key", "{key}");
            let builder = ClientBuilder::new(client_runtime::Base::new("https://a.b"), auth);
            let (client, _) = provided(builder.base_url(server.url()), move |_, _| given());
            let error = driver.send(&client, &List::default()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials);
            assert!(error.to_string().contains(why), "{error}");
            assert!(!format!("{error:?}").contains("s3cr3t"));
            assert!(server.requests().is_empty());
        }
    }
}

#[test]
fn each_way_to_call_needs_its_provider() {
    let server = Server::start();
    let given = || Ok(Secrets::new("key", "k"));
    let of_async = keyed(&server).credentials(move |_| async move { given() });
    let of_blocking = keyed(&server).blocking_credentials(move |_| given());
    for (builder, driver, method) in [
        (of_async, Driver::Blocking, "`blocking_credentials`"),
        (of_blocking, Driver::Async, "`credentials`"),
    ] {
        let client = builder.build().unwrap();
        let error = driver.send(&client, &Create).unwrap_err();
        assert!(error.to_string().contains(method), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[test]
fn a_provider_is_asked_by_one_call_at_a_time() {
    let service = Service::start();
    let builder = crate::builder(OAUTH, &service, &service);
    let running = Arc::new(AtomicUsize::new(0));
    let (client, asked) = provided(builder, move |_, _| {
        assert_eq!(running.fetch_add(1, Ordering::SeqCst), 0);
        std::thread::sleep(Duration::from_millis(50));
        running.fetch_sub(1, Ordering::SeqCst);
        Ok(Secrets::new("token", "access-0").valid_for(Duration::from_secs(60)))
    });
    std::thread::scope(|scope| {
        for driver in [DRIVERS; 8].concat() {
            let client = &client;
            scope.spawn(move || driver.send(client, &List::default()).unwrap());
        }
    });
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}
