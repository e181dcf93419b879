//! Clients that are made in other ways than by one key: what they send, over real sockets where tokens are fetched.
#![cfg(all(feature = "blocking", feature = "reqwest", feature = "testing"))]

use std::sync::mpsc;

use imaginary_client::imaginary_ways::tickets::GetTicket;
use imaginary_client::imaginary_ways::{Client as Ways, ImaginaryWays, Plan};
use imaginary_client::secrecy::ExposeSecret;
use imaginary_client::testing::{MockTransport, Recorded, Server};
use imaginary_client::{
    ClientBuilder, bytes::Bytes, http::Request, imaginary_body, imaginary_refresh,
    imaginary_tokens, runtime::Api,
};

const TICKET: &str = r#"{"id": 1}"#;

/// What a client sends.
fn sent<A: Api>(
    builder: ClientBuilder<A>,
    send: impl FnOnce(imaginary_client::Client<A>),
) -> Request<Bytes> {
    let mock = MockTransport::new();
    mock.reply(200, TICKET);
    let builder = builder.blocking_transport(mock.clone());
    send(builder.build().expect("the client can be used"));
    mock.requests().remove(0)
}

fn ticket(builder: ClientBuilder<ImaginaryWays>) -> Request<Bytes> {
    sent(builder, |client| {
        client.send_blocking(&GetTicket::new(1)).expect("a ticket");
    })
}

#[test]
fn each_constructor_signs_in_its_own_way() {
    let plan = Plan::Enterprise;
    let keys = ticket(Ways::builder(plan.clone(), 7, "app", "user"));
    assert_eq!(keys.headers()["x-app-key"], "app");
    assert_eq!(keys.headers()["x-user-key"], "user");
    assert_eq!(keys.headers()["x-account"], "account=7; shard=1");
    assert_eq!(keys.uri().path(), "/enterprise/tickets/1");
    let user = ticket(Ways::builder_with_email_and_api_key(
        plan.clone(),
        7,
        "a@b.c",
        "k",
    ));
    // a@b.c/token:k
    assert_eq!(
        user.headers()["authorization"],
        "Basic YUBiLmMvdG9rZW46aw=="
    );
    assert!(!user.headers().contains_key("x-app-key"));
    let any = ticket(Ways::builder_with_key(plan.clone(), 7, "k").shard(3));
    assert_eq!(any.headers()["authorization"], "Basic YW55Oms=");
    assert_eq!(any.headers()["x-account"], "account=7; shard=3");
    let both = ticket(Ways::builder_with_account_and_token(plan.clone(), 7, "t"));
    assert_eq!(both.headers()["authorization"], "Bearer t");
    assert_eq!(both.uri().query(), Some("account=7"));
    let open = ticket(Ways::builder_without_credentials(plan, 7));
    assert!(!open.headers().contains_key("authorization"));
    assert_eq!(open.uri().query(), None);
}

#[test]
fn bodies_carry_credentials() {
    use imaginary_body::items::CreateItem;
    let client = imaginary_body::Client::builder("id", "s3cr3t");
    let request = sent(client, |client| {
        drop(client.send_blocking(&CreateItem::new("a")));
    });
    assert_eq!(
        request.body().as_ref(),
        br#"{"secret":"s3cr3t","client_id":"id","name":"a"}"#
    );
}

#[test]
fn an_environment_is_chosen_with_its_arguments() {
    use imaginary_tokens::notes::GetNote;
    use imaginary_tokens::{Client, ClientEnvironment, ClientRegion};
    let targets = [
        (
            ClientEnvironment::Production,
            "https://us.imaginary.example/api/notes/1",
            "https://login.imaginary.example/acme/token",
        ),
        (
            ClientEnvironment::Sandbox,
            "https://sandbox.imaginary.example/us/api/notes/1",
            "https://login.sandbox.imaginary.example/token",
        ),
    ];
    for (environment, note, token) in targets {
        let mock = MockTransport::new();
        mock.reply(200, r#"{"access_token": "t"}"#)
            .reply(200, r#"{"id": 1}"#);
        let client = Client::builder("acme", "s3cr3t", "id")
            .environment(environment)
            .region(ClientRegion::Us)
            .blocking_transport(mock.clone())
            .build()
            .expect("the client can be used");
        client.send_blocking(&GetNote::new(1)).expect("a note");
        let [first, second] = &mock.requests()[..] else {
            panic!("two requests")
        };
        assert_eq!(first.uri().to_string(), token);
        let form = "grant_type=client_credentials&scope=read+write%3Aall&audience=https%3A%2F%2Fus.imaginary.example";
        assert_eq!(first.body(), form);
        assert!(!first.headers().contains_key("x-tenant"));
        assert_eq!(second.uri().to_string(), note);
        assert_eq!(second.headers()["authorization"], "Bearer t");
        assert_eq!(second.headers()["x-tenant"], "acme");
    }
}

#[test]
fn endpoints_live_elsewhere_and_are_signed_in_their_own_way() {
    use imaginary_tokens::scans::{CreateScan, GetScan, ScanStatus};
    use imaginary_tokens::{Client, ClientEnvironment};
    let mock = MockTransport::new();
    let client = Client::builder("acme", "s3cr3t", "id")
        .scan_key("k")
        .blocking_transport(mock.clone());
    let client = client.into_client();
    mock.reply(200, "\"up\"").reply(200, r#"{"access_token": "t"}"#).reply(200, TICKET).reply(200, TICKET);
    ScanStatus::new().send_blocking(&client).expect("a status");
    CreateScan::new().text("a").send_blocking(&client).expect("a scan");
    GetScan::new(1).send_blocking(&client).expect("a scan");
    let requests = mock.requests();
    let uris: Vec<_> = requests.iter().map(|request| request.uri().to_string()).collect();
    let expected = [
        "https://eu.imaginary.example/api/scans/status",
        "https://login.imaginary.example/acme/token",
        "https://scans.imaginary.example/eu/v1/scans?tenant=acme",
        "https://scans.imaginary.example/eu/v1/scans/1",
    ];
    assert_eq!(uris, expected);
    let header = |at: usize, name: &str| {
        let value = requests[at].headers().get(name);
        value.map(|value| value.to_str().expect("text").to_owned())
    };
    assert_eq!(header(0, "authorization"), None, "a public endpoint needs no token");
    assert_eq!(header(2, "authorization"), None);
    assert_eq!(header(2, "x-scan-key").as_deref(), Some("key k"));
    assert_eq!(header(2, "x-token").as_deref(), Some("t"));
    assert_eq!(requests[2].body().as_ref(), br#"{"secret":"s3cr3t","text":"a"}"#);
    assert_eq!(header(3, "authorization").as_deref(), Some("Bearer t"));
    mock.reply(200, TICKET);
    let sandbox = Client::builder("acme", "s3cr3t", "id")
        .environment(ClientEnvironment::Sandbox)
        .blocking_credentials(|_| Ok(imaginary_client::Secrets::new("token", "own")))
        .blocking_transport(mock.clone())
        .into_client();
    GetScan::new(2).send_blocking(&sandbox).expect("a scan");
    let last = mock.requests().pop().expect("a request");
    assert_eq!(last.uri(), "https://scans.sandbox.imaginary.example/v1/scans/2");
    let error = CreateScan::new().send_blocking(&sandbox).expect_err("no key");
    assert!(error.to_string().contains("`scan_key` has no value"), "{error}");
}

#[test]
fn a_user_says_where_all_calls_go() {
    use imaginary_tokens::Client;
    use imaginary_tokens::scans::{CreateScan, ScanStatus};
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    for is_async in [false, true] {
        let server = Server::start();
        server
            .reply(200, &[], "\"up\"")
            .reply(200, &[], r#"{"access_token": "t"}"#)
            .reply(200, &[], TICKET);
        let client = Client::builder("acme", "s3cr3t", "id")
            .scan_key("k")
            .base_url(format!("{}/own", server.url()))
            .token_url(format!("{}/token", server.url()))
            .into_client();
        let create = CreateScan::new().text("a");
        if is_async {
            runtime.block_on(ScanStatus::new().send(&client)).expect("a status");
            runtime.block_on(create.send(&client)).expect("a scan");
        } else {
            ScanStatus::new().send_blocking(&client).expect("a status");
            create.send_blocking(&client).expect("a scan");
        }
        let targets: Vec<_> = server.requests().iter().map(|sent| sent.target.clone()).collect();
        assert_eq!(targets, ["/own/scans/status", "/token", "/own/scans?tenant=acme"]);
        let [status, _, create] = &server.requests()[..] else {
            panic!("three requests")
        };
        assert_eq!(status.header("authorization"), None);
        assert_eq!(create.header("x-scan-key"), Some("key k"));
        assert_eq!(create.header("authorization"), None);
    }
}

#[test]
fn a_token_with_words_before_it_is_renewed_and_its_refresh_token_handed_over() {
    use imaginary_refresh::leads::UpdateLead;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    for is_async in [false, true] {
        let (tokens, leads) = (Server::start(), Server::start());
        let issue = |access: &str, refresh: &str| {
            let body = format!(
                r#"{{"access_token": "{access}", "refresh_token": "{refresh}", "expires_in": "3600"}}"#
            );
            tokens.reply(200, &[], body);
        };
        issue("one", "r1");
        issue("two", "r2");
        leads
            .reply(200, &[], TICKET)
            .reply(401, &[], "")
            .reply(200, &[], TICKET);
        let (sender, receiver) = mpsc::channel();
        let client = imaginary_refresh::Client::builder("r0", "developer", "id", "s3cr3t")
            .base_url(leads.url())
            .token_url(format!("{}/token", tokens.url()))
            .on_refresh_token(move |token| drop(sender.send(token.expose_secret().to_owned())))
            .build()
            .expect("the client can be used");
        for _ in 0..2 {
            let update = UpdateLead::new(1).name("Ann");
            let lead = if is_async {
                runtime.block_on(client.send(&update))
            } else {
                client.send_blocking(&update)
            };
            assert_eq!(lead.expect("a lead").id, 1);
        }
        let signed = |request: &Recorded| request.header("authorization").map(str::to_owned);
        let signed: Vec<_> = leads.requests().iter().filter_map(signed).collect();
        let expected = ["one", "one", "two"].map(|token| format!("Imaginary-oauthtoken {token}"));
        assert_eq!(signed, expected);
        assert!(
            leads
                .requests()
                .iter()
                .all(|sent| sent.header("x-developer-token") == Some("developer"))
        );
        let asked: Vec<_> = tokens
            .requests()
            .iter()
            .map(|sent| String::from_utf8_lossy(&sent.body).into_owned())
            .collect();
        let form = |refresh: &str| {
            format!(
                "grant_type=refresh_token&refresh_token={refresh}&client_id=id&client_secret=s3cr3t"
            )
        };
        assert_eq!(asked, [form("r0"), form("r1")]);
        assert!(
            tokens
                .requests()
                .iter()
                .all(|sent| sent.header("x-developer-token").is_none())
        );
        assert_eq!(receiver.try_iter().collect::<Vec<_>>(), ["r1", "r2"]);
    }
}
