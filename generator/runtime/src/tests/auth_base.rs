//! Which credentials and addresses are usable, and that keys stay hidden.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Method, Request};

use crate::runtime::base::BaseUrl;
use crate::testing::MockTransport;
use crate::{Auth, Base, ClientBuilder, ErrorKind};

use super::of_host;
use super::sample::opportunities::GetOpportunity;
use super::sample::{Client, Sample};

const KEY: &str = "s3cr3t-k3y";

/// What a call carries, as the wire sees it.
fn sent(auth: Auth, key: &str) -> Result<Request<Bytes>, String> {
    let mock = MockTransport::new();
    let builder = ClientBuilder::<Sample>::new(Base::new("https://a.b"), auth);
    let client = builder
        .secret("key", key)
        .secret("other", "o")
        .blocking_transport(mock.clone())
        .build()
        .map_err(|error| format!("{error} {error:?}"))?;
    mock.reply(404, "");
    let get = GetOpportunity::new("o1");
    client.send_blocking(&get).unwrap_err();
    Ok(mock.requests().remove(0))
}

#[test]
fn credentials_become_headers_and_parameters() {
    let cases = [
        (
            Auth::basic("Aladdin", "{key}"),
            "authorization",
            "Basic QWxhZGRpbjp0Lms=",
        ),
        (Auth::basic("{key}", ""), "authorization", "Basic dC5rOg=="),
        (
            Auth::basic("{key}/token", "{other}"),
            "authorization",
            "Basic dC5rL3Rva2VuOm8=",
        ),
        (
            Auth::header("Authorization", "Bearer {key}"),
            "authorization",
            "Bearer t.k",
        ),
        (
            Auth::header("X-Key", "Token {key}:{other}"),
            "x-key",
            "Token t.k:o",
        ),
    ];
    for (auth, name, value) in cases {
        let request = sent(auth, "t.k").unwrap();
        assert_eq!(request.headers()[name], value);
        assert!(request.headers()[name].is_sensitive());
        assert_eq!(request.uri().query(), None);
    }
    let both = Auth::header("X-A", "{key}")
        .and(Auth::header("X-B", "{other}"))
        .and(Auth::query("api key", "{key} b"));
    let request = sent(both, "t.k").unwrap();
    assert_eq!(request.headers()["x-a"], "t.k");
    assert_eq!(request.headers()["x-b"], "o");
    assert_eq!(request.uri().query(), Some("api+key=t.k+b"));
    let open = sent(Auth::none(), KEY).unwrap();
    assert!(!open.headers().contains_key("authorization"));
}

#[test]
fn unusable_keys_are_named_and_not_shown() {
    let plain = |template| Auth::header("X-Key", template);
    let cases = [
        (Auth::basic("{key}", ""), String::new(), "`key` is empty"),
        (Auth::basic("{key}", ""), format!("{KEY}:b"), "colon"),
        (Auth::basic("{key}", ""), format!("{KEY}\n"), "control"),
        (Auth::basic("a", "{key}"), format!("{KEY}\t"), "control"),
        (plain("Bearer {key}"), format!("{KEY}\n"), "`X-Key` holds"),
        (plain("{key}"), "  ".to_owned(), "`key` is empty"),
        (
            plain("{key}"),
            format!("{KEY}\r\nX-Evil: 1"),
            "`X-Key` holds",
        ),
        (plain("{key}"), format!("{KEY}ż"), "`X-Key` holds"),
        (plain("{key}"), format!("{KEY}\u{7f}"), "`X-Key` holds"),
        (plain("{unknown}"), KEY.to_owned(), "`unknown` has no value"),
        (
            Auth::query("api_key", "{key}"),
            String::new(),
            "`key` is empty",
        ),
        (
            Auth::body("api_key", "{key}"),
            String::new(),
            "`key` is empty",
        ),
    ];
    for (auth, key, why) in cases {
        let shown = format!("{auth:?}");
        let text = sent(auth, &key).unwrap_err();
        assert!(text.contains(why), "{text}");
        assert!(!text.contains(KEY) && !shown.contains(KEY), "{text}");
    }
}

/// A body with a credential in it.
fn in_body(method: Method, kind: &str, body: &'static str) -> Result<String, String> {
    let mut request = Request::new(Bytes::from_static(body.as_bytes()));
    *request.method_mut() = method;
    if !kind.is_empty() {
        let kind = kind.parse().unwrap();
        request.headers_mut().insert(CONTENT_TYPE, kind);
    }
    crate::runtime::body_credential::add(&mut request, "k\"", "a&\"b")?;
    let kind = request.headers()[CONTENT_TYPE].to_str().unwrap();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    Ok(format!("{kind}: {body}"))
}

#[test]
fn a_credential_is_a_field_of_any_body() {
    let json = "application/json";
    let cases = [
        (
            json,
            "{\"x\":1}",
            r#"application/json: {"k\"":"a&\"b","x":1}"#,
        ),
        (json, "{}", r#"application/json: {"k\"":"a&\"b"}"#),
        ("", "", r#"application/json: {"k\"":"a&\"b"}"#),
        (
            "application/x-www-form-urlencoded",
            "x=1",
            "application/x-www-form-urlencoded: x=1&k%22=a%26%22b",
        ),
        (
            "application/x-www-form-urlencoded",
            "",
            "application/x-www-form-urlencoded: k%22=a%26%22b",
        ),
        (
            "multipart/form-data; boundary=B",
            "--B\r\nX\r\n\r\n1\r\n--B--\r\n",
            "multipart/form-data; boundary=B: --B\r\nContent-Disposition: form-data; name=\"k%22\"\r\n\r\na&\"b\r\n--B\r\nX\r\n\r\n1\r\n--B--\r\n",
        ),
        (
            "multipart/form-data; boundary=B",
            "--B--\r\n",
            "multipart/form-data; boundary=B: --B\r\nContent-Disposition: form-data; name=\"k%22\"\r\n\r\na&\"b\r\n--B--\r\n",
        ),
    ];
    for (kind, body, expected) in cases {
        assert_eq!(in_body(Method::POST, kind, body).as_deref(), Ok(expected));
    }
    for (method, kind, body) in [
        (Method::GET, "", ""),
        (Method::POST, json, "[1]"),
        (Method::POST, "text/plain", "x"),
        (Method::POST, "", "x"),
    ] {
        let why = in_body(method, kind, body).unwrap_err();
        assert!(why.starts_with("the credential `k\"` is a field"), "{why}");
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
        format!("{:?}", Auth::basic(KEY, KEY)),
        format!("{:?}", Auth::query("k", KEY)),
        format!("{:?}", crate::Secrets::new("token", KEY)),
        format!("{:?}", of_host("app", KEY)),
    ];
    for text in texts {
        assert!(!text.contains(KEY), "{text}");
        assert!(!text.contains("czNjcjN0"), "{text}");
    }
}

/// Where calls go whose base has one part of the caller's.
fn base(template: &'static str, name: &'static str, value: &str) -> String {
    let mock = MockTransport::new();
    let client = ClientBuilder::<Sample>::new(Base::new(template), Auth::none())
        .argument(name, value)
        .blocking_transport(mock.clone())
        .build();
    match client {
        Ok(client) => {
            mock.reply(404, "");
            let get = GetOpportunity::new("o1");
            client.send_blocking(&get).unwrap_err();
            mock.requests()[0].uri().to_string()
        }
        Err(error) => error.to_string(),
    }
}

#[test]
fn templates_are_filled_by_place() {
    let template = "https://{sub}.user.com/api";
    assert_eq!(
        base(template, "sub", "app-1"),
        "https://app-1.user.com/api/opportunities/o1"
    );
    for evil in ["a.b", "evil.com/", "a@b", "a:1", "ü", "a b", "a#"] {
        let text = base(template, "sub", evil);
        assert!(text.contains("`sub` is part of the host"), "{evil}: {text}");
    }
    assert!(base(template, "sub", "").ends_with("`sub` is empty"));
    assert_eq!(
        base("https://a.b/{v}/x/", "v", "1/ü"),
        "https://a.b/1%2F%C3%BC/x/opportunities/o1"
    );
    assert!(base("https://a.b/{v}", "v", "..").ends_with("not allowed in a path"));
    assert!(base(template, "other", "x").ends_with("`sub` has no value"));
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
        assert!(BaseUrl::parse(url).is_ok(), "{url}");
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
        assert!(BaseUrl::parse(url).is_err(), "{url}");
    }
}

#[test]
fn next_addresses_are_followed_on_the_base_and_nowhere_else() {
    let base = BaseUrl::parse("https://a.b/v1").unwrap();
    let next = |url: &str| {
        base.own_target(url, "/v1/x/items")
            .map(|target| base.uri(target).unwrap().to_string())
    };
    let cases = [
        ("https://A.b:443/v1/x?c=1#f", "/v1/x?c=1"),
        ("/v1/x?c=1", "/v1/x?c=1"),
        // Behind a proxy that hides https.
        ("http://a.b/v1/x?c=1", "/v1/x?c=1"),
        ("HTTP://a.b:80/v1", "/v1"),
        ("http://a.b:443/v1", "/v1"),
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
    let local = BaseUrl::parse("http://127.0.0.1:9").unwrap();
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
