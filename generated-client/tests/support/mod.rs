//! What the tests share: the responses of the two documented calls, clients of a local server, and one way to send by
//! both transports.

// Each test is a crate of its own and uses only a part.
#![allow(dead_code)]

use std::future::Future;
use std::sync::LazyLock;

use generated_client::serde_json::{self, Value};
use generated_client::testing::{Recorded, Server};
use generated_client::{Client, Endpoint, Error, Paginated, chartmogul, usercom_v1};
use tokio::runtime::Runtime;

/// The documented response of "Update an Opportunity".
pub const OPPORTUNITY: &str = include_str!("../../examples/shared/opportunity.json");
pub const OPPORTUNITY_UUID: &str = "4ee13ca4-e7fe-11ee-fa7f-f303abf41acc";

/// The documented response of "Update deal".
pub const DEAL: &str = include_str!("../../examples/shared/deal.json");

pub const CHARTMOGUL_KEY: &str = "cm-key-7f3a";
/// `cm-key-7f3a:` in base64: the key is the user name, and the password is empty.
pub const CHARTMOGUL_BASE64: &str = "Y20ta2V5LTdmM2E6";
pub const USERCOM_KEY: &str = "uc-key-91bd";

/// A client of `ChartMogul` that sends each request once, to `server`.
pub fn chartmogul(server: &Server) -> chartmogul::Client {
    chartmogul::Client::builder(CHARTMOGUL_KEY)
        .base_url(format!("{}/v1", server.url()))
        .no_retry()
        .into_client()
}

/// A User.com client that sends each request once, to `server`.
pub fn usercom(server: &Server) -> usercom_v1::Client {
    usercom_v1::Client::builder("acme", USERCOM_KEY)
        .base_url(format!("{}/api/public", server.url()))
        .no_retry()
        .into_client()
}

/// A local server that gives these JSON responses, one for each request.
pub fn server(responses: &[&str]) -> Server {
    let server = Server::start();
    for response in responses {
        server.reply(200, &[("content-type", "application/json")], response);
    }
    server
}

/// `json` with one member set.
pub fn with(json: &str, member: &str, value: Value) -> String {
    let mut json = value_of(json);
    json[member] = value;
    json.to_string()
}

/// `json` without one of its members.
pub fn without(json: &str, member: &str) -> String {
    let mut json = value_of(json);
    json.as_object_mut().expect("an object").remove(member);
    json.to_string()
}

pub fn value_of(json: &str) -> Value {
    serde_json::from_str(json).expect("the test's JSON is JSON")
}

/// The one request that came.
#[track_caller]
pub fn only(server: &Server) -> Recorded {
    match <[Recorded; 1]>::try_from(server.requests()) {
        Ok([request]) => request,
        Err(requests) => panic!("one request was expected, not {requests:#?}"),
    }
}

/// What each request asked for, such as `GET /v1/opportunities`.
pub fn lines(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let line = |request: &Recorded| format!("{} {}", request.method, request.target);
    requests.iter().map(line).collect()
}

/// Asks until there is no more.
macro_rules! drain {
    ($next:expr) => {{
        let mut all = Vec::new();
        while let Some(one) = $next {
            all.push(one);
        }
        all
    }};
}

/// A transport over real sockets.
#[derive(Clone, Copy, Debug)]
pub enum Via {
    /// Async: reqwest.
    Reqwest,
    /// Blocking: ureq.
    Ureq,
}

pub const BOTH: [Via; 2] = [Via::Reqwest, Via::Ureq];

impl Via {
    pub fn send<E: Endpoint>(
        self,
        client: &Client<E::Api>,
        request: &E,
    ) -> Result<E::Output, Error> {
        match self {
            Self::Reqwest => block_on(client.send(request)),
            Self::Ureq => client.send_blocking(request),
        }
    }

    pub fn pages<E: Paginated>(
        self,
        client: &Client<E::Api>,
        request: E,
    ) -> Vec<Result<E::Output, Error>> {
        match self {
            Self::Reqwest => {
                let mut pages = client.pages(request);
                block_on(async { drain!(pages.next().await) })
            }
            Self::Ureq => client.pages_blocking(request).collect(),
        }
    }

    pub fn items<E: Paginated>(
        self,
        client: &Client<E::Api>,
        request: E,
    ) -> Vec<Result<E::Item, Error>> {
        match self {
            Self::Reqwest => {
                let mut items = client.items(request);
                block_on(async { drain!(items.next().await) })
            }
            Self::Ureq => client.items_blocking(request).collect(),
        }
    }
}

pub fn block_on<F: Future>(future: F) -> F::Output {
    // One for all tests, for a client's connections live in the runtime that opened them.
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime starts"));
    RUNTIME.block_on(future)
}
