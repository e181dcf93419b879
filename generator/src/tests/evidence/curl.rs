//! Texts of `curl` lines, with what they gave.

use super::{one, read, received, sent};

#[test]
fn a_line_with_the_json_it_gave() {
    let exchange =
        one("curl https://api.shop.example/v1/orders?limit=2\n{\"data\": [],\n \"more\": false}\n");
    assert_eq!(
        sent(&exchange),
        "GET https://api.shop.example/v1/orders limit=2"
    );
    let (status, body) = received(&exchange);
    assert_eq!(
        (status, body.as_deref()),
        (Some(200), Some("{\"data\": [],\n \"more\": false}"))
    );
}

#[test]
fn a_line_with_the_headers_and_the_body_it_gave() {
    let text = "$ curl -i -L https://api.shop.example/orders/7\r\n\
        HTTP/1.1 301 Moved\r\nLocation: /v2/orders/7\r\n\r\n\
        HTTP/2 404 \r\ndate: Sat, 28 Nov 2026 10:00:00 GMT\r\nX-Total: 3\r\n\r\n{\"error\": \"gone\"}\r\n";
    let exchange = one(text);
    assert_eq!(
        received(&exchange),
        (Some(404), Some("{\"error\": \"gone\"}".to_owned()))
    );
    assert_eq!(exchange.response_headers["x-total"], "3");
    assert_eq!(exchange.day.as_deref(), Some("2026-11-28"));
    let empty = one("curl -i -XDELETE https://api.shop.example/orders/7\nHTTP/2 204\n\n");
    assert_eq!(
        (sent(&empty), received(&empty)),
        (
            "DELETE https://api.shop.example/orders/7".to_owned(),
            (Some(204), Some(String::new()))
        )
    );
}

#[test]
fn what_curl_says_of_a_call_is_passed_over() {
    let text = "curl -sv https://api.shop.example/ping\n* Connected to api.shop.example\n> GET /ping HTTP/2\n> Host: api.shop.example\n>\n< HTTP/2 200\n< content-type: application/json\n<\n{ [17 bytes data]\n{\"pong\": true}\n* Connection #0 left intact\n";
    assert_eq!(
        received(&one(text)),
        (Some(200), Some("{\"pong\": true}".to_owned()))
    );
}

#[test]
fn notes_and_fences_between_lines_are_not_output() {
    let text = "# Orders\n\n```console\n$ curl https://a.example/orders \\\n    -H 'Accept: application/json' | jq .\n[1]%\n```\n\n# One of them\n$ curl https://a.example/orders/1\n2\n";
    let (exchanges, skipped) = read(text);
    assert!(skipped.is_empty(), "{skipped:?}");
    let bodies: Vec<_> = exchanges
        .iter()
        .map(|exchange| received(exchange).1.expect("a body"))
        .collect();
    assert_eq!(bodies, ["[1]", "2"]);
    assert_eq!(exchanges[0].headers["accept"], "application/json");
    let comments: Vec<_> = exchanges
        .iter()
        .map(|exchange| exchange.comment.as_str())
        .collect();
    assert_eq!(comments, ["Orders", "One of them"]);
}

#[test]
fn options_that_say_what_is_sent() {
    for (line, wanted) in [
        (
            "curl -d a=1 -d 'b=2 3' https://a.example/x",
            "POST https://a.example/x a=1&b=2 3",
        ),
        (
            "curl -G -d a=1 --data-urlencode 'q=ä b' https://a.example/x?z=0",
            "GET https://a.example/x z=0&a=1&q=ä b",
        ),
        (
            "curl -XPATCH -H'Content-Type: application/json' --data-raw '{\"a\": \"it'\\''s\"}' a.example/x",
            "PATCH ://a.example/x {\"a\": \"it's\"}",
        ),
        (
            "curl --request PUT --json '{\"a\":' --json '1}' --url https://a.example/x",
            "PUT https://a.example/x {\"a\":1}",
        ),
        ("curl -I https://a.example/x", "HEAD https://a.example/x"),
        (
            "curl -T file.csv https://a.example/x",
            "PUT https://a.example/x (not recorded)",
        ),
        (
            "curl -d @body.json https://a.example/x",
            "POST https://a.example/x (not recorded)",
        ),
        (
            "curl --url-query 'a=b c' https://a.example/x",
            "GET https://a.example/x a=b c",
        ),
        (
            "curl https://user:word@a.example:443/x#top",
            "GET https://a.example/x",
        ),
        (
            "curl -sSLo out.json --max-time 5 https://a.example/x > log 2>&1",
            "GET https://a.example/x",
        ),
        (
            "curl \"https://a.example/x\" -d \"{\\\"a\\\": \\\"\\$5\\\"}\"",
            "POST https://a.example/x {\"a\": \"$5\"}",
        ),
        (
            r#"curl 'https://a.example/x' --data-raw $'{"a":"it\'s \u00e4 \ud83d\ude00\n"}'"#,
            "POST https://a.example/x {\"a\":\"it's ä 😀\n\"}",
        ),
    ] {
        let (exchanges, skipped) = read(line);
        assert!(skipped.is_empty(), "{line}: {skipped:?}");
        assert_eq!(sent(&exchanges[0]), wanted, "{line}");
    }
}

#[test]
fn lines_that_browsers_copy_for_windows() {
    let new = "curl ^\"https://a.example/x?q=1^%^20^&r=2^\" ^\r\n  -H ^\"accept: */*^\" ^\r\n  --data-raw ^\"^{^\\^\"a^\\^\":^\\^\"b c^\\^\"^}^\"\r\n{\"ok\": true}\r\n";
    let old = "curl \"https://a.example/x?q=1^%^20&r=2\" ^\r\n  -H \"accept: */*\" ^\r\n  --data-raw \"{\\\"a\\\":\\\"b c\\\"}\"\r\n{\"ok\": true}\r\n";
    let exchange = one(new);
    assert_eq!(
        sent(&exchange),
        "POST https://a.example/x q=1 &r=2 {\"a\":\"b c\"}"
    );
    assert_eq!(received(&exchange).1.as_deref(), Some("{\"ok\": true}"));
    let exchange = one(old);
    assert_eq!(exchange.headers["accept"], "*/*");
    assert!(sent(&exchange).ends_with("{\"a\":\"b c\"}"), "{exchange:?}");
}

#[test]
fn credentials_become_headers() {
    let exchange = one("curl -u key: -b 'sid=1; theme=dark' https://a.example/x\n1\n");
    assert_eq!(exchange.headers["authorization"], "Basic a2V5Og==");
    assert_eq!(exchange.headers["cookie"], "sid=1; theme=dark");
    let exchange = one("curl --oauth2-bearer abc https://a.example/x\n1\n");
    assert_eq!(exchange.headers["authorization"], "Bearer abc");
}

#[test]
fn forms_are_sent_in_parts() {
    let exchange =
        one("curl -F name=Ann -F 'photo=@/tmp/me.jpg;type=image/jpeg' https://a.example/x\n{}\n");
    let fields = crate::evidence::verify::forms::fields(&exchange).expect("a form");
    assert_eq!(
        fields,
        [
            ("name".to_owned(), Some("Ann".to_owned())),
            ("photo".to_owned(), None)
        ]
    );
    assert!(exchange.headers["content-type"].starts_with("multipart/form-data; boundary="));
}

#[test]
fn lines_that_cannot_be_used_say_why() {
    let text = "curl -v\ncurl https://a.example https://b.example\ncurl https://a.example --next https://b.example\ncurl https://a.example -H\n";
    let (exchanges, skipped) = read(text);
    assert!(exchanges.is_empty(), "{exchanges:?}");
    assert_eq!(
        skipped,
        [
            "it has no address",
            "it has several addresses; write each as a command of its own",
            "it makes several calls; write each as a command of its own",
            "nothing stands after `--header`",
        ]
    );
    let (exchanges, _) = read("curl https://a.example/x\n\ncurl https://a.example/y\n1\n");
    assert_eq!(received(&exchanges[0]), (None, None));
    assert_eq!(received(&exchanges[1]), (Some(200), Some("1".to_owned())));
}
