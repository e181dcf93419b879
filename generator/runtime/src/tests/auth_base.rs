//! Which credentials and addresses are usable, and that keys stay hidden.

use crate::runtime::auth::Credential;
use crate::{Auth, Base, ErrorKind};
use secrecy::{ExposeSecret as _, SecretString};

use super::sample::Client;

const KEY: &str = "s3cr3t-k3y";

fn header(auth: &Auth) -> String {
    match auth.credential() {
        Ok(Credential::Header(name, value)) => {
            assert!(value.is_sensitive());
            format!("{name}: {}", value.to_str().unwrap())
        }
        Ok(Credential::Query(name, key)) => format!("?{name}={}", key.expose_secret()),
        Ok(Credential::None) => "none".to_owned(),
        Err(why) => format!("error: {why}"),
    }
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

#[test]
fn credentials_become_headers() {
    let cases = [
        (Auth::none(), "none"),
        (
            Auth::basic(secret("Aladdin"), Some(secret("open sesame"))),
            "authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        ),
        (
            Auth::basic(secret("key"), None),
            "authorization: Basic a2V5Og==",
        ),
        (Auth::bearer(secret("t.k")), "authorization: Bearer t.k"),
        (
            Auth::header("X-Key", "Token {api_key}", vec![("api_key", secret("abc"))]),
            "x-key: Token abc",
        ),
        (Auth::query("api_key", secret("a b")), "?api_key=a b"),
    ];
    for (auth, expected) in cases {
        assert_eq!(header(&auth), expected);
    }
}

#[test]
fn unusable_keys_are_named_and_not_shown() {
    let cases = [
        Auth::basic(secret(""), None),
        Auth::basic(secret("a:b"), None),
        Auth::basic(secret(&format!("{KEY}\n")), None),
        Auth::basic(secret("a"), Some(secret("\t"))),
        Auth::bearer(secret(&format!("{KEY}\n"))),
        Auth::bearer(secret("  ")),
        Auth::header(
            "X-Key",
            "{api_key}",
            vec![("api_key", secret(&format!("{KEY}\r\nX-Evil: 1")))],
        ),
        Auth::bearer(secret(&format!("{KEY}ż"))),
        Auth::bearer(secret(&format!("{KEY}\u{7f}"))),
        Auth::header("X-Key", "{k}", vec![("k", secret(&format!("a\t{KEY}")))]),
        Auth::header("X-Key", "{other}", vec![("api_key", secret(KEY))]),
        Auth::query("api_key", secret("")),
    ];
    for auth in cases {
        let text = format!("{} {auth:?}", header(&auth));
        assert!(text.starts_with("error: "), "{text}");
        assert!(!text.contains(KEY), "{text}");
    }
}

#[test]
fn keys_are_in_no_debug_text() {
    let builder = Client::builder(KEY).header("X-Other", KEY);
    let before = format!("{builder:?}");
    let client = builder.build().unwrap();
    let options = crate::RequestOptions::new()
        .header("x-a", KEY)
        .query("q", KEY);
    let texts = [
        before,
        format!("{client:?}"),
        format!("{options:?}"),
        format!("{:?}", Auth::bearer(secret(KEY))),
        format!("{:?}", Auth::query("k", secret(KEY))),
        format!("{:?}", Client::of_host("app", KEY)),
    ];
    for text in texts {
        assert!(!text.contains(KEY), "{text}");
        assert!(!text.contains("czNjcjN0"), "{text}");
    }
}

fn base(template: &str, name: &str, value: &str) -> String {
    Base::new(template, &[(name, &value.to_owned())])
        .url()
        .map_or_else(|why| format!("error: {why}"), ToString::to_string)
}

#[test]
fn templates_are_filled_by_place() {
    let template = "https://{sub}.user.com/api";
    assert_eq!(base(template, "sub", "app-1"), "https://app-1.user.com/api");
    for evil in ["", "a.b", "evil.com/", "a@b", "a:1", "ü", "a b", "a#"] {
        let text = base(template, "sub", evil);
        assert!(
            text.starts_with("error: `sub` is part of the host"),
            "{evil}: {text}"
        );
    }
    assert_eq!(
        base("https://a.b/{v}/x/", "v", "1/ü"),
        "https://a.b/1%2F%C3%BC/x"
    );
    assert!(base("https://a.b/{v}", "v", "..").starts_with("error"));
    assert_eq!(
        base(template, "other", "x"),
        "error: the base URL's `sub` has no value"
    );
}

#[test]
fn only_https_unless_on_this_machine() {
    let good = [
        "https://a.b",
        "https://a.b:8443/v1",
        "http://localhost:1",
        "http://LOCALHOST",
        "http://127.0.0.1:80/x",
        "http://127.9.9.9",
        "http://[::1]:9",
    ];
    for url in good {
        assert!(Base::parse(url).url().is_ok(), "{url}");
    }
    let bad = [
        "http://a.b",
        "http://localhost.evil.com",
        "http://127.0.0.1.nip.io",
        "ftp://a.b",
        "a.b",
        "/x",
        "",
        "https://user:pw@a.b",
        "https://a.b/?x=1",
        "http://[::2]",
        "http://2130706433",
    ];
    for url in bad {
        assert!(Base::parse(url).url().is_err(), "{url}");
    }
}

#[test]
fn pages_stay_at_home() {
    let base = Base::parse("https://a.b/v1");
    let base = base.url().unwrap();
    assert_eq!(
        base.own_target("https://A.b:443/v1/x?c=1#f").unwrap(),
        "/v1/x?c=1"
    );
    assert_eq!(base.own_target("/v1/x?c=1").unwrap(), "/v1/x?c=1");
    for url in [
        "http://a.b/v1",
        "https://a.b:444/",
        "https://c.b/",
        "https://a.b@c.d/",
        "//c.d/x",
        "x",
        "https://me@a.b/",
    ] {
        assert!(base.own_target(url).is_err(), "{url}");
    }
}

#[test]
fn setup_is_checked_at_once_on_demand() {
    let error = Client::of_host("evil.com/", KEY).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    let text = error.to_string();
    assert!(
        text.starts_with("the client of sample cannot be used: `subdomain` is part of the host"),
        "{text}"
    );
    assert!(
        Client::builder(KEY)
            .header("bad name", "x")
            .build()
            .is_err()
    );
    assert!(Client::builder(KEY).user_agent("a\nb").build().is_err());
    assert!(Client::builder(KEY).build().is_ok());
}
