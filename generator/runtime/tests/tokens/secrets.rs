//! Secrets of tokens go to their own hosts, and stand in no text.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use client_runtime::{Error, Observation, Observer, RequestOptions};

use crate::service::Service;
use crate::support::collector::Collector;
use crate::{CLIENT_SECRET, List, OAUTH, REFRESH, REFRESHED, both, builder};

/// Everything secret, as it is given and as requests carry it.
const SECRETS: &[&str] = &[
    CLIENT_SECRET,
    "cl13nt+s3cr3t",
    "dGhlJTNBaWQ6Y2wxM250K3MzY3IzdA",
    REFRESH,
    "r3fr3sh-",
    "access-",
];

#[derive(Clone, Debug, Default)]
struct Watcher(Arc<Mutex<Vec<String>>>);

impl Observer for Watcher {
    fn observe(&self, seen: &Observation<'_>) {
        self.0.lock().unwrap().push(format!("{seen:?}"));
    }
}

fn texts_of(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(text, " {error} {error:?}").unwrap();
        cause = error.source();
    }
    text
}

#[track_caller]
fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[test]
fn no_text_holds_a_secret() {
    for oauth in [OAUTH, REFRESHED] {
        both(|driver, service| {
            service.state().members = r#""refresh_token": "r3fr3sh-{n}", "expires_in": 60"#;
            // The service repeats what it was sent.
            service.state().refusals = vec![
                (400, r#"{"error": "cl13nt s3cr3t"}"#),
                (401, r#"{"error_description": "cl13nt s3cr3t r3fr3sh-0"}"#),
                (
                    200,
                    r#"{"token": "access-9", "refresh_token": "r3fr3sh-9"}"#,
                ),
                (200, r#"{"access_token": 7, "error": "access-9"}"#),
            ];
            let (collector, watcher) = (Collector::default(), Watcher::default());
            let text = collector.during(|| {
                let builder = builder(oauth, service, service).observer(watcher.clone());
                let mut text = format!("{builder:?}");
                let client = builder.build().unwrap();
                for _ in 0..4 {
                    let error = driver.send(&client, &List::default()).unwrap_err();
                    text += &texts_of(&error);
                    assert!(error.body().is_empty() && error.headers().is_none());
                }
                // Tokens without the right words before them are refused, too.
                service.state().prefix = "Other ";
                let error = driver.send(&client, &List::default()).unwrap_err();
                text += &texts_of(&error);
                text + &format!("{client:?} {oauth:?}")
            });
            assert_eq!(service.state().tokens.len(), 6);
            let seen = watcher.0.lock().unwrap().join(" ");
            assert!(
                seen.contains("\"token\"") && seen.contains("\"list\""),
                "{seen}"
            );
            assert_clean(&text);
            assert_clean(&seen);
            assert_clean(&collector.text());
        });
    }
}

#[test]
fn secrets_go_to_their_own_host_only() {
    both(|driver, tokens| {
        let calls = Service::start();
        // Each service accepts what the other one issued, so that only secrets tell them apart.
        calls.state().is_strict = true;
        let client = builder(REFRESHED, tokens, &calls)
            .header("X-Session", "s3ss10n")
            .build()
            .unwrap();
        let client = client.with_options(RequestOptions::new().query("q", "s3ss10n"));
        driver.send(&client, &List::default()).unwrap_err();
        let seen = |service: &Service| {
            let state = service.state();
            let all = state.tokens.iter().chain(&state.calls);
            all.map(|seen| seen.text.clone()).collect::<String>()
        };
        let (to_tokens, to_calls) = (seen(tokens), seen(&calls));
        assert!(to_tokens.contains("cl13nt+s3cr3t") && to_tokens.contains(REFRESH));
        assert!(!to_tokens.contains("access-") && !to_tokens.contains("s3ss10n"));
        assert!(to_calls.contains("access-1") && to_calls.contains("s3ss10n"));
        assert!(!to_calls.contains("cl13nt") && !to_calls.contains("r3fr3sh"));
        assert!(calls.state().tokens.is_empty() && tokens.state().calls.is_empty());
    });
}

#[test]
fn tokens_go_to_no_other_host_by_options() {
    both(|driver, service| {
        let client = builder(OAUTH, service, service)
            .base_url("https://api.example.com")
            .build()
            .unwrap();
        let options = RequestOptions::new().base_url("https://other.example.com");
        let client = client.with_options(options);
        let error = driver.send(&client, &List::default()).unwrap_err();
        assert!(
            error.to_string().contains("its credentials are for"),
            "{error}"
        );
        assert!(service.state().tokens.is_empty());
    });
}
