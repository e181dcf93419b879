//! Five imaginary services, each walked end to end over real sockets, asynchronously and blocking.
#![cfg(all(feature = "blocking", feature = "reqwest", feature = "testing"))]

mod billing;
mod chat;
mod crm;
mod desk;
mod store;

use std::future::Future;

use imaginary_client::runtime::{Api, Endpoint, Paginated};
use imaginary_client::testing::{Recorded, Server};
use imaginary_client::{Client, ClientBuilder, Error};

/// The ways to call.
const WAYS: [Way; 2] = [Way::Async, Way::Blocking];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Async,
    Blocking,
}

fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(future)
}

impl Way {
    fn send<E: Endpoint<Api = A>, A: Api>(self, client: &Client<A>, request: &E) -> Result<E::Output, Error> {
        match self {
            Self::Async => run(client.send(request)),
            Self::Blocking => client.send_blocking(request),
        }
    }

    /// All items of a list.
    fn items<E: Paginated<Api = A>, A: Api>(self, client: &Client<A>, list: E) -> Result<Vec<E::Item>, Error> {
        match self {
            Self::Async => run(async {
                let mut walk = client.items(list);
                let mut items = Vec::new();
                while let Some(item) = walk.next().await {
                    items.push(item?);
                }
                Ok(items)
            }),
            Self::Blocking => client.items_blocking(list).collect(),
        }
    }
}

/// A client whose calls go to this server.
fn at<A: Api>(builder: ClientBuilder<A>, server: &Server) -> Client<A> {
    builder.base_url(server.url()).build().expect("the client can be used")
}

fn targets(requests: &[Recorded]) -> Vec<&str> {
    requests.iter().map(|request| request.target.as_str()).collect()
}

fn bodies(requests: &[Recorded]) -> Vec<String> {
    let bodies = requests.iter().map(|request| String::from_utf8_lossy(&request.body).into_owned());
    bodies.collect()
}
