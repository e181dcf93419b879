//! Both transports over real sockets. What comes of a server that misbehaves is in `misbehaves`.
#![cfg(all(
    feature = "reqwest",
    feature = "blocking",
    feature = "gzip",
    feature = "testing"
))]

mod support;

use std::io::{self, Read as _, Write as _};
use std::net::TcpListener;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use client_runtime::testing::{Part, Recorded, Server};
use client_runtime::{
    Auth, Client, ClientBuilder, Encoder, Endpoint, Error, ErrorKind, File, Form, Operation,
    RawResponse, RequestOptions, ReqwestTransport, RetryDefaults, StandardRetry, UreqTransport,
};
use support::local::{self, DRIVERS, Driver, Local, block_on};

/// Written by hand, as users write endpoints that the crate does not model.
struct Update(&'static str);

impl Endpoint for Update {
    type Api = Local;
    type Output = serde_json::Value;
    const OPERATION: &'static Operation = &Operation {
        id: "update",
        method: http::Method::PATCH,
        path: "/items/{id}/",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.path(&[&self.0])?;
        request.query("q", Some("a b&c"));
        request.json(&serde_json::json!({"name": "ü", "x": null}))
    }

    fn decode(response: &RawResponse) -> Result<serde_json::Value, Error> {
        response.json()
    }
}

/// Sends a form, with a file if there is one.
struct Upload(Option<File>);

impl Endpoint for Upload {
    type Api = Local;
    type Output = ();
    const OPERATION: &'static Operation = &Operation {
        id: "upload",
        method: http::Method::POST,
        path: "/uploads",
        idempotent: false,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        let mut form = Form::new();
        form.text("kind", Some("a b&c"));
        match &self.0 {
            None => request.form(&form),
            Some(file) => request.multipart(form.file("file", Some(file))),
        }
    }

    fn decode(response: &RawResponse) -> Result<(), Error> {
        response.none()
    }
}

macro_rules! bare {
    ($name:ident, $method:ident, $idempotent:literal) => {
        struct $name;

        impl Endpoint for $name {
            type Api = Local;
            type Output = ();
            const OPERATION: &'static Operation = &Operation {
                id: "bare",
                method: http::Method::$method,
                path: "/bare",
                idempotent: $idempotent,
            };

            fn encode(&self, _: &mut Encoder<'_>) -> Result<(), Error> {
                Ok(())
            }

            fn decode(response: &RawResponse) -> Result<(), Error> {
                response.none()
            }
        }
    };
}

bare!(Get, GET, true);
bare!(Post, POST, true);
bare!(Create, POST, false);
bare!(Delete, DELETE, true);

fn builder(url: &str) -> ClientBuilder<Local> {
    local::builder(
        Auth::header("Authorization", "Bearer t0k3n"),
        &format!("{url}/base/"),
    )
}

fn scene(run: impl Fn(Driver, &Server, Client<Local>)) {
    for driver in DRIVERS {
        println!("{driver:?}");
        let server = Server::start();
        run(driver, &server, builder(&server.url()).build().unwrap());
    }
}

#[test]
fn the_wire_carries_exactly_this() {
    scene(|driver, server, client| {
        server.reply(
            200,
            &[("content-type", "application/json")],
            r#"{"ok": true}"#,
        );
        let response = driver.send(&client, &Update("a/ü")).unwrap();
        assert_eq!(response, serde_json::json!({"ok": true}));
        let [request]: [Recorded; 1] = server.requests().try_into().unwrap();
        let line = b"PATCH /base/items/a%2F%C3%BC/?q=a+b%26c HTTP/1.1\r\n";
        assert!(
            request.raw.starts_with(line),
            "{}",
            String::from_utf8_lossy(&request.raw)
        );
        let body = r#"{"name":"ü","x":null}"#;
        assert!(request.raw.ends_with(format!("\r\n\r\n{body}").as_bytes()));
        let mut headers: Vec<(String, String)> = request
            .headers
            .iter()
            .map(|(name, value)| (name.to_lowercase(), value.clone()))
            .collect();
        headers.sort();
        let host = server.url().replace("http://", "");
        let expected = [
            ("accept", "application/json"),
            ("accept-encoding", "gzip"),
            ("authorization", "Bearer t0k3n"),
            ("content-length", "22"),
            ("content-type", "application/json"),
            ("host", &host),
            (
                "user-agent",
                concat!("client-runtime/", env!("CARGO_PKG_VERSION")),
            ),
            ("x-version", "2"),
        ];
        assert_eq!(
            headers,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    });
}

#[test]
fn forms_and_files_arrive_whole_and_are_sent_again_as_they_were() {
    let content: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let file = File::new("ü.bin", content.clone()).content_type("image/png");
    scene(|driver, server, client| {
        for _ in 0..2 {
            server
                .reply(429, &[("retry-after", "0")], "")
                .reply(204, &[], "");
        }
        driver.send(&client, &Upload(Some(file.clone()))).unwrap();
        driver.send(&client, &Upload(None)).unwrap();
        let [first, again, form, form_again]: [Recorded; 4] = server.requests().try_into().unwrap();
        let kind = first.header("content-type").unwrap();
        let parts = [
            Part::text("kind", "a b&c"),
            Part::file("file", "ü.bin", "image/png", &content),
        ];
        assert_eq!(Part::read(kind, &first.body).unwrap(), parts);
        assert_eq!(again.header("content-type"), Some(kind));
        assert!(again.body == first.body);
        assert_eq!(
            form.header("content-type"),
            Some("application/x-www-form-urlencoded")
        );
        assert_eq!(form.body, b"kind=a+b%26c");
        assert_eq!(form_again.body, form.body);
    });
}

#[test]
fn requests_without_a_body_say_so_only_where_it_matters() {
    scene(|driver, server, client| {
        server
            .reply(200, &[], "")
            .reply(200, &[], "")
            .reply(204, &[], "");
        driver.send(&client, &Get).unwrap();
        driver.send(&client, &Post).unwrap();
        driver.send(&client, &Delete).unwrap();
        let lengths: Vec<Option<String>> = server
            .requests()
            .iter()
            .map(|request| request.header("content-length").map(str::to_owned))
            .collect();
        assert_eq!(lengths, [None, Some("0".to_owned()), None]);
        assert!(
            server
                .requests()
                .iter()
                .all(|request| request.header("transfer-encoding").is_none())
        );
    });
}

#[test]
fn error_statuses_keep_their_body() {
    scene(|driver, server, client| {
        server.reply(404, &[("x-request-id", "r9")], r#"{"message": "no item"}"#);
        let error = driver.send(&client, &Get).unwrap_err();
        assert_eq!(
            error.to_string(),
            "bare: 404 Not Found: no item (request r9)"
        );
        assert_eq!(error.body(), br#"{"message": "no item"}"#);
    });
}

#[test]
fn the_total_time_covers_attempts_waits_and_bodies() {
    let total = |time| RequestOptions::new().total_timeout(Duration::from_millis(time));
    scene(|driver, server, client| {
        // More attempts than fit.
        let client = client.with_options(total(250).attempt_timeout(Duration::from_millis(150)));
        server.stall().stall().stall();
        let error = driver.send(&client, &Get).unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(server.requests().len() <= 2);
    });
    scene(|driver, server, client| {
        // A second attempt whose body never ends.
        let client = client.with_options(total(1_000).attempt_timeout(None));
        server.reply(503, &[("retry-after", "0")], "");
        server.reply_by(|mut stream| {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")?;
            stream.read(&mut [0; 64]).map(drop)
        });
        let error = driver.send(&client, &Get).unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!((error.attempts(), server.requests().len()), (2, 2));
    });
    scene(|driver, server, client| {
        // A wait that is longer than all of it.
        let retry = StandardRetry::new(RetryDefaults::STANDARD);
        let client = client.with_options(total(5_000).retry(retry));
        server.reply(429, &[("retry-after", "10")], "");
        let error = driver.send(&client, &Get).unwrap_err();
        assert!(error.is_rate_limited(), "{error}");
        assert_eq!(error.attempts(), 1);
    });
}

/// A listener that takes no more connections responds to none of those that come.
#[cfg(target_os = "linux")]
#[test]
fn connections_that_are_not_made_in_time() {
    use socket2::{Domain, Socket, Type};

    let full = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    let address: std::net::SocketAddr = "127.0.0.1:0".parse().unwrap();
    full.bind(&address.into()).unwrap();
    full.listen(0).unwrap();
    let address = full.local_addr().unwrap().as_socket().unwrap();
    let wait = Duration::from_millis(100);
    let queued: Vec<_> = (0..4)
        .map_while(|_| std::net::TcpStream::connect_timeout(&address, wait).ok())
        .collect();
    assert!(queued.len() < 4, "the queue is not full");
    for driver in DRIVERS {
        let client = builder(&format!("http://{address}"))
            .connect_timeout(wait)
            .attempt_timeout(None)
            .no_retry()
            .build()
            .unwrap();
        let error = driver.send(&client, &Get).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{driver:?}: {error:?}");
    }
}

/// A connection is made when TLS is.
#[cfg(feature = "rustls")]
#[test]
fn tls_that_is_not_made_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    for driver in DRIVERS {
        let client = builder(&url)
            .connect_timeout(Duration::from_millis(100))
            .attempt_timeout(None)
            .no_retry()
            .build()
            .unwrap();
        let error = driver.send(&client, &Get).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{driver:?}: {error:?}");
    }
}

/// The server keeps the connection, and then closes it: before the next request, or when it is there.
#[test]
fn kept_connections_that_are_closed() {
    const KEPT: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

    scene(|driver, server, client| {
        let (closed, is_closed) = mpsc::channel();
        server.reply_by(move |mut stream| {
            stream.write_all(KEPT)?;
            drop(stream);
            closed.send(()).map_err(io::Error::other)
        });
        driver.send(&client, &Get).unwrap();
        is_closed.recv().unwrap();
        // The runtime sees it only when it runs.
        block_on(async { tokio::time::sleep(Duration::from_millis(1)).await });
        server.reply(200, &[], "");
        driver.send(&client, &Create).unwrap();
        assert_eq!(server.requests().len(), 2);
    });
    scene(|driver, server, client| {
        server.reply_by(|mut stream| {
            stream.write_all(KEPT)?;
            stream.read(&mut [0; 4096]).map(drop)
        });
        driver.send(&client, &Get).unwrap();
        let error = driver.send(&client, &Create).unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Transport, 1),
            "{error:?}"
        );
    });
}

/// What comes behind a response is not the response to the next request.
#[test]
fn responses_that_nobody_asked_for() {
    const TWO: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n2";

    scene(|driver, server, client| {
        server.reply_by(|mut stream| {
            stream.write_all(TWO)?;
            stream.read(&mut [0; 4096]).map(drop)
        });
        server.reply(200, &[], "3");
        assert_eq!(driver.send(&client, &Update("1")).unwrap(), 1);
        assert_eq!(driver.send(&client, &Update("3")).unwrap(), 3);
    });
}

/// A call that is given up gives up its connection.
#[test]
fn calls_that_are_dropped_close_their_connection() {
    let server = Server::start();
    let client = builder(&server.url()).build().unwrap();
    for begins in [&b""[..], b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"] {
        let (asked, is_asked) = tokio::sync::oneshot::channel();
        let (closed, is_closed) = tokio::sync::oneshot::channel();
        server.reply_by(move |mut stream| {
            stream.write_all(begins)?;
            asked.send(()).ok();
            let end = stream.read(&mut [0; 64]);
            closed.send(end.map_err(|error| error.kind())).ok();
            Ok(())
        });
        let end = block_on(async {
            tokio::select! {
                _ = client.send(&Get) => panic!("the call ended"),
                done = is_asked => done.unwrap(),
            }
            is_closed.await.unwrap()
        });
        // Reset, where something was not read.
        assert!(
            matches!(end, Ok(0) | Err(io::ErrorKind::ConnectionReset)),
            "{end:?}"
        );
    }
    assert_eq!(server.requests().len(), 2);
}

/// Transports over clients of the user's own, with all their usual settings but for what the documentation asks.
#[cfg(feature = "rustls")]
#[test]
fn transports_of_your_own() {
    let tls = rustls::ClientConfig::builder_with_provider(std::sync::Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_root_certificates(rustls::RootCertStore::empty())
    .with_no_client_auth();
    let reqwest = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .tls_backend_preconfigured(tls)
        .build()
        .unwrap();
    let ureq = ureq::Agent::config_builder().proxy(None).build();
    let (server, other) = (Server::start(), Server::start());
    let client = builder(&server.url())
        .transport(ReqwestTransport::from_client(reqwest))
        .blocking_transport(UreqTransport::from_agent(ureq.into()))
        .max_body(10)
        .build()
        .unwrap();
    for driver in DRIVERS {
        let status = |error: Error| error.status().map(|status| status.as_u16());
        server.reply(200, &[], "");
        driver.send(&client, &Get).unwrap();
        server.reply(302, &[("location", &other.url())], "");
        let error = driver.send(&client, &Get).unwrap_err();
        assert_eq!(status(error), Some(302), "{driver:?}");
        server.reply(404, &[], "no");
        let error = driver.send(&client, &Get).unwrap_err();
        assert_eq!(error.body(), b"no", "{driver:?}");
        server.reply(200, &[], "more than ten bytes");
        let error = driver.send(&client, &Get).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{driver:?}");
        server.stall();
        let options = RequestOptions::new()
            .attempt_timeout(Duration::from_millis(100))
            .no_retry();
        let error = driver
            .send(&client.with_options(options), &Get)
            .unwrap_err();
        assert!(error.is_timeout(), "{driver:?}: {error:?}");
    }
    assert!(other.requests().is_empty());
}

#[test]
fn without_a_runtime_the_error_says_so() {
    let client = builder("http://127.0.0.1:1").build().unwrap();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let end = std::pin::pin!(client.send(&Get)).poll(&mut context);
    let std::task::Poll::Ready(Err(error)) = end else {
        panic!("{end:?}");
    };
    assert_eq!(
        error.to_string(),
        "bare: the request cannot be sent: async calls need a tokio runtime around them"
    );
}

/// "No limit", as some write it.
#[test]
fn limits_may_be_as_long_as_can_be() {
    for driver in DRIVERS {
        let server = Server::start();
        server.reply(429, &[("retry-after", "0")], "");
        server.reply(200, &[], "");
        let client = builder(&server.url())
            .connect_timeout(Duration::MAX)
            .attempt_timeout(Duration::MAX)
            .total_timeout(Duration::MAX)
            .max_body(usize::MAX)
            .build()
            .unwrap();
        driver.send(&client, &Get).unwrap();
        assert_eq!(server.requests().len(), 2);
    }
}

#[test]
fn many_calls_at_once() {
    let server = Server::start();
    let client = builder(&server.url()).build().unwrap();
    for _ in 0..20 {
        server.reply(200, &[], "");
    }
    std::thread::scope(|scope| {
        for _ in 0..10 {
            let client = client.clone();
            scope.spawn(move || {
                Driver::Blocking.send(&client, &Get).unwrap();
            });
        }
    });
    block_on(async {
        let calls: Vec<_> = (0..10).map(|_| tokio::spawn(client.send(&Get))).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    });
    assert_eq!(server.requests().len(), 20);
}

/// What responds is not TLS, so both fail; that neither panics shows that the set-up is complete.
#[cfg(feature = "rustls")]
#[test]
fn tls_comes_before_the_request() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let hello = stream.read(&mut [0; 1024]).unwrap();
            assert!(hello > 0);
            stream
                .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                .unwrap();
        }
    });
    scene(|driver, _, client| {
        let options = RequestOptions::new().base_url(&url).no_retry();
        let error = driver
            .send(&client.with_options(options), &Get)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    });
}

/// Runs one of these tests in a process of its own, for the environment of this one is shared by all of them.
fn in_environment(test: &str, variables: &[(&str, &str)]) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--include-ignored", "--nocapture"]);
    for name in ["NO_PROXY", "no_proxy"] {
        command.env_remove(name);
    }
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn proxies_are_not_asked_for_this_machine() {
    let proxy = Server::start();
    let url = proxy.url();
    let names = [
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
    ];
    let variables = names.map(|name| (name, url.as_str()));
    in_environment("the_wire_carries_exactly_this", &variables);
    #[cfg(feature = "rustls")]
    in_environment("tls_comes_before_the_request", &variables);
    assert_eq!(proxy.requests().len(), 0);
    // The variables do name a proxy.
    #[cfg(feature = "rustls")]
    {
        in_environment("another_machine_is_out_of_reach", &variables);
        let asked = proxy.requests();
        assert_eq!(asked.len(), 2, "{asked:#?}");
        for request in asked {
            assert_eq!(
                (request.method.as_str(), request.target.as_str()),
                ("CONNECT", "away.invalid:443")
            );
            assert!(!String::from_utf8_lossy(&request.raw).contains("t0k3n"));
        }
    }
}

#[cfg(feature = "rustls")]
#[test]
#[ignore = "needs a proxy, see `proxies_are_not_asked_for_this_machine`"]
fn another_machine_is_out_of_reach() {
    for driver in DRIVERS {
        let client = builder("https://away.invalid").no_retry().build().unwrap();
        let error = driver.send(&client, &Get).unwrap_err();
        assert!(error.is_retryable(), "{driver:?}: {error:?}");
    }
}

#[cfg(all(feature = "rustls", target_os = "linux"))]
#[test]
fn a_system_without_certificates_can_talk_to_itself() {
    let nowhere = [
        ("SSL_CERT_FILE", "/nonexistent"),
        ("SSL_CERT_DIR", "/nonexistent"),
    ];
    in_environment("the_wire_carries_exactly_this", &nowhere);
    in_environment("https_without_certificates", &nowhere);
}

#[cfg(all(feature = "rustls", target_os = "linux"))]
#[test]
#[ignore = "needs a system without certificates, see `a_system_without_certificates_can_talk_to_itself`"]
fn https_without_certificates() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    scene(|driver, _, client| {
        let options = RequestOptions::new().base_url(&url);
        let error = driver
            .send(&client.with_options(options), &Get)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{driver:?}: {error:?}");
        let text = error.to_string();
        assert!(
            text.starts_with("bare: the request cannot be sent: TLS cannot be set up: "),
            "{text}"
        );
        assert!(text.contains("No CA certificates"), "{text}");
    });
}
