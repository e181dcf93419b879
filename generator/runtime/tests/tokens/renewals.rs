//! When tokens are renewed, and by whom.

use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use client_runtime::{Client, ErrorKind, RequestOptions};
use tokio::runtime::Builder;

use crate::service::Service;
use crate::support::local::{Driver, Local};
use crate::{Create, List, OAUTH, REFRESHED, both, client};

/// How many walks are on their way at once.
const TASKS: usize = 64;

#[test]
fn many_blocking_walks_renew_with_one_request() {
    let service = Service::start();
    let client = client(OAUTH, &service);
    let barrier = Barrier::new(TASKS);
    thread::scope(|scope| {
        for _ in 0..TASKS {
            scope.spawn(|| {
                let mut items = client.items_blocking(List::default());
                assert_eq!(items.next().unwrap().unwrap(), 1);
                if barrier.wait().is_leader() {
                    service.revoke();
                }
                barrier.wait();
                let rest: Result<Vec<_>, _> = items.collect();
                assert_eq!(rest.unwrap(), [2, 3]);
            });
        }
    });
    assert_renewed_once(&service);
}

#[test]
fn many_async_walks_renew_with_one_request() {
    let service = Arc::new(Service::start());
    let client = client(OAUTH, &service);
    let runtime = Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let walks = (0..TASKS).map(|_| client.items(List::default()));
        let mut begun = Vec::new();
        for mut items in walks {
            begun.push(tokio::spawn(async move {
                assert_eq!(items.next().await.unwrap().unwrap(), 1);
                items
            }));
        }
        let mut walks = Vec::new();
        for walk in begun {
            walks.push(walk.await.unwrap());
        }
        service.revoke();
        let walks: Vec<_> = walks
            .into_iter()
            .map(|mut items| {
                tokio::spawn(async move {
                    assert_eq!(items.next().await.unwrap().unwrap(), 2);
                    assert_eq!(items.next().await.unwrap().unwrap(), 3);
                    assert!(items.next().await.is_none());
                })
            })
            .collect();
        for walk in walks {
            walk.await.unwrap();
        }
    });
    assert_renewed_once(&service);
}

/// One token to begin with, and one after it was revoked.
#[track_caller]
fn assert_renewed_once(service: &Service) {
    let state = service.state();
    assert_eq!(state.tokens.len(), 2);
    let refused = |token: &str| {
        let of = |call: &&crate::service::Seen| call.authorization.as_deref() == Some(token);
        state.calls.iter().filter(of).count()
    };
    // The first pages, and those second pages that were asked for before the new token was there.
    assert!((TASKS + 1..=2 * TASKS).contains(&refused("Bearer access-1")));
    assert_eq!(refused("Bearer access-2"), 2 * TASKS);
}

#[test]
fn a_token_is_renewed_ahead_of_its_end() {
    both(|driver, service| {
        service.state().members = r#""expires_in": 1"#;
        let client = client(OAUTH, service);
        driver.send(&client, &List::default()).unwrap();
        driver.send(&client, &List::default()).unwrap();
        assert_eq!(service.state().tokens.len(), 1);
        thread::sleep(Duration::from_millis(920));
        let response = driver.send_full(&client, &List::default()).unwrap();
        assert_eq!(response.attempts(), 1);
        assert_eq!(service.state().tokens.len(), 2);
    });
}

#[test]
fn a_token_without_an_end_stays_until_it_is_refused() {
    both(|driver, service| {
        service.state().members = r#""expires_in": null"#;
        let client = client(OAUTH, service);
        driver.send(&client, &List::default()).unwrap();
        driver.send(&client, &List::default()).unwrap();
        assert_eq!(service.state().tokens.len(), 1);
    });
}

#[test]
fn a_refused_request_is_sent_again_once_whatever_its_method() {
    both(|driver, service| {
        let client = client(OAUTH, service).with_options(RequestOptions::new().no_retry());
        driver.send(&client, &Create).unwrap();
        service.revoke();
        let response = driver.send_full(&client, &Create).unwrap();
        assert_eq!(response.attempts(), 2);
        service.state().is_strict = true;
        let error = driver.send(&client, &Create).unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(
            (error.attempts(), error.message().as_deref()),
            (2, Some("no"))
        );
        let state = service.state();
        assert_eq!((state.tokens.len(), state.calls.len()), (3, 5));
        let bodies = state.calls.iter().map(|call| call.body.as_str());
        assert!(bodies.eq([r#"{"name":"a"}"#; 5]));
    });
}

#[test]
fn who_gives_up_leaves_the_renewal_to_others() {
    let service = Service::start();
    service.state().delay = Duration::from_millis(300);
    let client = client(OAUTH, &service);
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let first = tokio::spawn(client.send(&List::default()));
        tokio::time::sleep(Duration::from_millis(100)).await;
        let second = tokio::spawn(client.send(&List::default()));
        let blocking = {
            let client = client.clone();
            thread::spawn(move || client.send_blocking(&List::default()))
        };
        tokio::time::sleep(Duration::from_millis(50)).await;
        first.abort();
        second.await.unwrap().unwrap();
        blocking.join().unwrap().unwrap();
    });
    // That of the first, and that of whoever took over.
    assert_eq!(service.state().tokens.len(), 2);
}

#[test]
fn waiting_for_a_token_ends_with_the_time_of_the_call() {
    both(|driver, service| {
        service.state().delay = Duration::from_secs(2);
        let client = client(OAUTH, service);
        let hasty = client.with_options(
            RequestOptions::new()
                .total_timeout(Duration::from_millis(200))
                .no_retry(),
        );
        let begun = Instant::now();
        // One fetches, and one waits for it.
        thread::scope(|scope| {
            let calls = [(); 2].map(|()| scope.spawn(|| driver.send(&hasty, &List::default())));
            for call in calls {
                let error = call.join().unwrap().unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
            }
        });
        assert!(begun.elapsed() < Duration::from_millis(1500));
        // Their haste is not that of others.
        service.state().delay = Duration::ZERO;
        driver.send(&client, &List::default()).unwrap();
    });
}

/// A call that fails for want of a token.
#[track_caller]
fn no_token(driver: Driver, client: &Client<Local>, kind: ErrorKind, why: &str) {
    let error = driver.send(client, &List::default()).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (kind, 0), "{error}");
    assert!(error.to_string().contains(why), "{error}");
    assert!(error.to_string().starts_with("list: "), "{error}");
}

#[test]
fn without_a_token_nothing_is_sent() {
    both(|driver, service| {
        service.state().refusals = vec![
            (400, r#"{"error": "invalid_client"}"#),
            (200, "<html>"),
            (200, r#"{"error": "invalid_code"}"#),
            (200, "[]"),
            (503, ""),
            (503, ""),
            (503, ""),
        ];
        let client = client(OAUTH, service);
        let refused = ErrorKind::Credentials;
        no_token(driver, &client, refused, "responded 400: invalid_client");
        no_token(
            driver,
            &client,
            refused,
            "not a JSON object with `access_token`",
        );
        no_token(driver, &client, refused, "responded invalid_code");
        no_token(driver, &client, refused, "not a JSON object");
        no_token(driver, &client, refused, "responded 503");
        assert!(service.state().calls.is_empty());
        // It is over as soon as the service is well.
        driver.send(&client, &List::default()).unwrap();
        assert_eq!(service.state().tokens.len(), 8);
    });
}

#[test]
fn a_request_that_may_use_up_a_refresh_token_is_not_repeated() {
    both(|driver, service| {
        service.state().refusals = vec![(503, "")];
        let client = client(REFRESHED, service);
        no_token(driver, &client, ErrorKind::Credentials, "responded 503");
        assert_eq!(service.state().tokens.len(), 1);
    });
}

#[test]
fn a_token_service_that_is_not_there_is_a_failed_connection() {
    both(|driver, service| {
        let nowhere = client_runtime::Base::new("http://127.0.0.1:1/token");
        let client = crate::builder(OAUTH, service, service)
            .tokens_at(nowhere)
            .build()
            .unwrap();
        no_token(
            driver,
            &client,
            ErrorKind::Connect,
            "no connection to 127.0.0.1",
        );
    });
}

#[test]
fn a_failure_is_shared_by_all_who_wait_for_it() {
    both(|driver, service| {
        service.state().refusals = vec![(400, r#"{"error": "invalid_scope"}"#)];
        service.state().delay = Duration::from_millis(300);
        let client = client(OAUTH, service);
        thread::scope(|scope| {
            let calls = [(); 8].map(|()| scope.spawn(|| driver.send(&client, &List::default())));
            for call in calls {
                let error = call.join().unwrap().unwrap_err();
                assert!(error.to_string().contains("invalid_scope"), "{error}");
            }
        });
        assert_eq!(service.state().tokens.len(), 1);
    });
}
