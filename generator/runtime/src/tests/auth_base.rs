//! Which credentials and addresses are usable, and that keys stay hidden.

use crate::runtime::auth::Credential;
use crate::{Auth, Base, ErrorKind};
use secrecy::{ExposeSecret as _, SecretString};

use super::of_host;
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
        format!("{:?}", of_host("app", KEY)),
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
fn next_addresses_are_followed_on_the_base_and_nowhere_else() {
    let base = Base::parse("https://a.b/v1");
    let base = base.url().unwrap();
    let next = |url: &str| {
        base.own_target(url, "/v1/x/items")
            .map(|target| base.uri(&target).unwrap().to_string())
    };
    let cases = [
        ("https://A.b:443/v1/x?c=1#f", "/v1/x?c=1"),
        ("/v1/x?c=1", "/v1/x?c=1"),
        // Behind a proxy that hides https.
        ("http://a.b/v1/x?c=1", "/v1/x?c=1"),
        ("HTTP://a.b:80/v1", "/v1"),
        ("https://a.b", "/"),
        ("https://a.b?c=1", "/?c=1"),
        // Relative.
        ("?page=2", "/v1/x/items?page=2"),
        ("others?page=2", "/v1/x/others?page=2"),
        ("./others", "/v1/x/others"),
        ("../y/./z?a=..", "/v1/y/z?a=.."),
        ("../../../../z", "/z"),
        ("/v1/%2E%2e/w/", "/w/"),
        ("//a.b/v1/x?c=1", "/v1/x?c=1"),
        ("//A.B:443/x", "/x"),
        ("items?since=10:00", "/v1/x/items?since=10:00"),
        // What is not encoded.
        ("  /v1/x?c=1\n", "/v1/x?c=1"),
        (
            "/v1/ü?q=zażółć 🦀",
            "/v1/%C3%BC?q=za%C5%BC%C3%B3%C5%82%C4%87%20%F0%9F%A6%80",
        ),
        (
            "/v1/{a}|?q={\"b\":\'c\'}",
            "/v1/%7Ba%7D%7C?q=%7B%22b%22:%27c%27%7D",
        ),
        (
            "/v1?page[number]=2&q=50%&r=%C3%BC",
            "/v1?page[number]=2&q=50%25&r=%C3%BC",
        ),
        ("https://a.b\\@c.d/", "/%5C@c.d/"),
        ("/\\c.d", "/%5Cc.d"),
    ];
    for (url, target) in cases {
        assert_eq!(
            next(url).as_deref(),
            Ok(&*format!("https://a.b{target}")),
            "{url}"
        );
    }
    for url in [
        "http://a.b:443/v1",
        "https://a.b:444/",
        "https://c.b/",
        "https://a.b@c.d/",
        "//c.d/x",
        "//a.b@c.d/x",
        "//a.b.c.d/x",
        "https://me@a.b/",
        "ftp://a.b/v1",
        "https:/v1",
        "javascript:x",
        "https://[::/",
        "https://",
        "//",
        "#f",
        "",
        "x",
        "not a url",
    ] {
        assert!(next(url).is_err(), "{url}");
    }
    let local = Base::parse("http://127.0.0.1:9");
    let local = local.url().unwrap();
    assert!(local.own_target("http://127.0.0.1:9/x", "/").is_ok());
    for url in [
        "https://127.0.0.1:9/x",
        "http://127.0.0.1/x",
        "//127.0.0.1/x",
    ] {
        assert!(local.own_target(url, "/").is_err(), "{url}");
    }
}

#[test]
fn setup_is_checked_at_once_on_demand() {
    let error = of_host("evil.com/", KEY).build().unwrap_err();
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
